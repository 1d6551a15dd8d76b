/** The composition root of an audit: a Config -> the ports and options of a run, and the run as both entries show it. */
import type { AuditOptions } from '../audit/options.ts';
import type { Config } from '../config/schema.ts';
import type { Delivery } from '../digest/notifier.ts';
import { renderIdleRules, renderPlan, renderReceipts, renderTerminal } from '../digest/terminal.ts';
import { dryRunTracker, type PlannedWrite } from '../issues/tracking/dry-run.ts';
import { type AuditResult, type Deps, type Progress, runAudit } from '../run.ts';
import type { Stop } from '../stop.ts';
import { heartbeatOf, notifiersOf } from './channels.ts';
import { githubOf, publicationOf, trackerOf } from './github.ts';
import type { Outside } from './outside.ts';
import { sourceOf } from './source.ts';
import { wishOf } from './window.ts';

export interface Composed {
  readonly deps: Pick<Deps, 'source' | 'tracker' | 'notifiers'>;
  readonly options: AuditOptions;
  /** The exact writes of a dry run; empty else. */
  readonly writes: () => readonly PlannedWrite[];
  /** null = none is configured. */
  readonly heartbeat: (() => Promise<Delivery>) | null;
}

/** @param folder where issues live as files; null = on GitHub, or nowhere if there is no token */
export async function compose(config: Config, outside: Outside, folder: string | null): Promise<Composed> {
  const start = outside.now();
  const { token, spacingMs } = config.github;
  const source = await sourceOf(config.source, outside);
  const github = folder === null && token !== null ? await githubOf(token, outside, spacingMs) : null;
  const real = await trackerOf(config, github, folder, outside);
  const dryRun = config.dryRun || !source.hasIds;
  const dry = dryRun ? dryRunTracker(real) : null;
  const publication = await publicationOf(config, github);
  return {
    deps: { source, tracker: dry ?? real, notifiers: notifiersOf(config, outside) },
    options: {
      name: config.name,
      policy: config.policy,
      publication,
      channelPublication: config.channelDetail === 'auto' ? publication : config.channelDetail,
      digest: config.digest,
      dryRun,
      repositoryUrl: outside.repositoryUrl ?? null,
      window: wishOf(config, start),
      ...(outside.settingName === undefined ? {} : { settingName: outside.settingName }),
    },
    writes: () => dry?.writes ?? [],
    heartbeat: dryRun ? null : heartbeatOf(config, outside),
  };
}

/** Who follows a run. */
export interface Audience {
  readonly line: (text: string) => void;
  readonly progress: (step: Progress) => void;
  readonly columns: number;
}

export async function perform(
  { deps, options, writes }: Composed,
  stop: Stop,
  { line, progress, columns }: Audience,
): Promise<AuditResult> {
  const result = await runAudit(
    {
      ...deps,
      clock: () => performance.now(),
      stop: stop.asked,
      progress(step) {
        if (step.step === 'plan') stop.writes();
        progress(step);
      },
    },
    options,
  );
  const { digest, plan, report } = result;
  const idle = options.dryRun ? renderIdleRules(report.groups, options.policy.rules) : null;
  const dry = options.dryRun ? [...renderPlan(plan, writes()), ...(idle === null ? [] : [idle])] : [];
  for (const text of [...dry, ...renderTerminal(digest, plan, options.dryRun, columns)]) line(text);
  return result;
}

/** What became of the issues, with numbers and addresses: for whoever runs it by hand. */
export function writtenIssues({ receipts, digest }: AuditResult): string[] {
  return renderReceipts(receipts, digest.dashboardUrl);
}

/** Of a complete run; the problem of one that did not arrive, else null. */
export async function beat({ heartbeat }: Composed, { report, verdict }: AuditResult): Promise<string | null> {
  if (heartbeat === null || !report.window.complete || verdict === 'failed') return null;
  const delivery = await heartbeat();
  return delivery.kind === 'delivered' ? null : `Heartbeat: ${delivery.problem}`;
}
