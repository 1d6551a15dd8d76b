/**
 * The audit as one function over its ports:
 * look -> judge -> decide -> write issues -> remember on the dashboard -> tell the channels -> report.
 *
 * Order of writes: issues, dashboard with watermark and digest intents, channels, digest receipts. A run that dies anywhere
 * in between is continued by the next one.
 */
import { countedBy } from './audit/count.ts';
import { decide } from './audit/decide.ts';
import { judgeLog } from './audit/judge.ts';
import { look } from './audit/look.ts';
import type { AuditOptions } from './audit/options.ts';
import { stateAfter } from './audit/remember.ts';
import { newsOf, type Told, tellingOf } from './audit/tell.ts';
import { NOTHING_WRITTEN, writeIssues } from './audit/write.ts';
import { announce, prepare, remember } from './digest/announce.ts';
import { type Digest, streamSentences } from './digest/digest.ts';
import type { Notifier } from './digest/notifier.ts';
import type { Report } from './digest/report.ts';
import { reportOf } from './digest/reporting.ts';
import type { LogSource } from './events/event.ts';
import type { Severity } from './failures/failure.ts';
import type { FailureGroup } from './failures/grouping/group.ts';
import { normalize } from './failures/grouping/normalize.ts';
import { writeDashboard } from './issues/memory.ts';
import type { Receipt } from './issues/plan/applied.ts';
import { worstSeverity } from './issues/plan/cause.ts';
import type { PlannedChange } from './issues/plan/plan.ts';
import type { DashboardState } from './issues/state/dashboard-state.ts';
import { dashboardRows, issueNumbers } from './issues/text/dashboard-row.ts';
import type { IssueTracker, TrackedIssue } from './issues/tracking/tracker.ts';

export interface Deps {
  readonly source: LogSource;
  readonly tracker: IssueTracker;
  readonly notifiers: readonly Notifier[];
  /** Milliseconds, for the report's cost only. */
  readonly clock: () => number;
  /** Asked between writes: true = the job was cancelled. */
  readonly stop: () => boolean;
  readonly progress: (step: Progress) => void;
}

export type Progress =
  | { readonly step: 'events'; readonly events: number; readonly at: string }
  | { readonly step: 'failures'; readonly failures: number; readonly groups: number }
  | { readonly step: 'plan'; readonly plan: readonly PlannedChange[] }
  | { readonly step: 'write'; readonly receipt: Receipt };

export interface AuditResult {
  readonly report: Report;
  readonly digest: Digest;
  readonly groups: readonly FailureGroup[];
  readonly plan: readonly PlannedChange[];
  readonly receipts: readonly Receipt[];
  readonly highestSeverity: Severity | null;
  /** ok; degraded = something was not seen or not written; failed = nothing could be done. */
  readonly verdict: 'ok' | 'degraded' | 'failed';
}

/** Asked to stop before the first write: the next run does the same again. */
export class Stopped extends Error {
  constructor() {
    super('The run was asked to stop before it wrote anything; the next one goes on where the last one ended.');
    this.name = 'Stopped';
  }
}

export async function runAudit(deps: Deps, options: AuditOptions): Promise<AuditResult> {
  const { source, tracker, stop } = deps;
  const { name, policy, publication } = options;
  const started = deps.clock();
  const goOn = (): void => {
    if (stop()) throw new Stopped();
  };

  const seen = await look(deps, options, (events, at) => {
    goOn();
    deps.progress({ step: 'events', events, at });
  });
  const { state, blind, read } = seen;
  const { coverage, log } = read;

  const findings = judgeLog(seen, options);
  const { groups, redactor } = findings;
  deps.progress({ step: 'failures', failures: findings.failures.length, groups: groups.length });

  const decisions = await decide(seen, findings, options, source.hasIds, tracker);
  const { plan } = decisions;
  deps.progress({ step: 'plan', plan });

  goOn();
  const onWrite = (receipt: Receipt): void => deps.progress({ step: 'write', receipt });
  const written = blind
    ? NOTHING_WRITTEN
    : await writeIssues(plan, { source, tracker, until: coverage.to, stop, onWrite }, options);
  const problems = [...seen.problems, ...written.problems];

  const run: Told = { name, look: seen, findings, decisions, written };
  const tally = countedBy(seen, findings, decisions, written);
  const counts = source.hasIds && (decisions.progress.moved || tally.rows.length > 0);
  const news = newsOf(run, { when: options.digest, mute: options.dryRun || blind || stop() }, counts ? tally : null);
  const outgoing = prepare(deps.notifiers, state.dashboard?.channels ?? [], news);

  const next = stateAfter(
    seen,
    decisions,
    written,
    outgoing.map(({ memory }) => memory),
  );
  const numbers = issueNumbers(state, written);
  const rows = dashboardRows(plan, written, numbers);
  const notes = [...streamSentences(decisions.silent, []), ...problems, ...(coverage.complete ? [] : coverage.reasons)];
  const writeState = (issue: TrackedIssue | null, after: DashboardState): Promise<TrackedIssue | null> =>
    writeDashboard(tracker, issue, { name, state: after, rows, notes, maxOpen: policy.maxOpen });
  const writable = source.hasIds && !blind && written.stopped === null && !stop();
  const dashboard = writable ? await writeState(state.dashboardIssue, next) : null;
  // Another run was faster: as if this one had died here. What it did to the issues stays and is told by the next.
  const overtaken = writable && dashboard === null;
  if (overtaken) problems.push('Another run wrote the dashboard meanwhile: the same time is read again.');

  const { digest, describe, since } = tellingOf(run, {
    numbers,
    rows,
    dashboardUrl: (dashboard ?? state.dashboardIssue)?.url || null,
    gaps: next.gaps,
    problems: [...problems],
    publication: options.channelPublication ?? publication,
  });
  // A window of long ago tells of itself: what waits for the channel is of another time.
  const goesOn = coverage.to >= (state.dashboard?.watermark ?? '');
  const announced =
    stop() || overtaken
      ? { arrived: [], problems: [] }
      : await announce(outgoing, digest, describe, goesOn ? since : null);
  problems.push(...announced.problems);
  const stopped = stop();
  if (stopped && written.stopped === null)
    problems.push('The run was asked to stop before it had told everybody; the next one goes on.');
  if (announced.arrived.length > 0 && dashboard !== null)
    await writeState(dashboard, { ...next, channels: remember(next.channels, announced.arrived) });

  return {
    report: reportOf({
      name,
      coverage,
      log: { ...log, swallowed: findings.swallowed },
      silent: decisions.silent,
      outages: findings.outages,
      groups,
      before: digest.before,
      plan,
      receipts: written.receipts,
      dryRun: options.dryRun,
      numbers,
      otherApps: findings.otherApps,
      problems,
      redact: (text) => redactor.redact(text),
      redactName: (name) => redactor.redactName(name),
      sample: (text) =>
        (publication === 'full' ? redactor.redact(text) : normalize(redactor.redact(text))).slice(0, 500),
      showStreams: publication === 'full',
      cost: {
        logRequests: coverage.requests,
        githubRequests: tracker.requests,
        events: log.events,
        ms: Math.round(deps.clock() - started),
        search: read.search,
      },
    }),
    digest: { ...digest, problems },
    groups,
    plan,
    receipts: written.receipts,
    highestSeverity: worstSeverity(
      groups.filter(({ ignore, silent }) => !ignore && !silent).map(({ severity }) => severity),
    ),
    verdict: blind || stopped ? 'failed' : coverage.complete && problems.length === 0 ? 'ok' : 'degraded',
  };
}
