/**
 * The audit as one function over its ports:
 * search -> assemble -> redact -> group -> plan -> apply -> announce.
 *
 * Order of writes: issues, dashboard with watermark and digest intents, channels, digest receipts. A run that dies anywhere
 * in between is continued by the next one.
 */
import { announce, type DigestWhen, prepare, remember } from './digest/announce.ts';
import type { Digest, DigestChange } from './digest/digest.ts';
import { totalsOf } from './digest/digest.ts';
import type { Notifier } from './digest/notifier.ts';
import type { Report } from './digest/report.ts';
import { reportOf } from './digest/reporting.ts';
import { inRanges, type LogSource } from './events/event.ts';
import { readWindow } from './events/reading.ts';
import type { Severity } from './failures/failure.ts';
import { type FailureGroup, groupFailures } from './failures/group.ts';
import { normalize } from './failures/normalize.ts';
import type { Policy } from './failures/policy.ts';
import type { Publication } from './failures/publish.ts';
import { redactFailures } from './failures/redact.ts';
import { environmentFinder, inScope } from './failures/rules.ts';
import { type Applied, applyPlan, type Receipt } from './issues/apply.ts';
import { advance, chooseWindow, type WindowWish } from './issues/examined.ts';
import {
  changesOf,
  dashboardRows,
  issueNumbers,
  isUnfinishedFirstRun,
  keptLedgers,
  type Numbered,
  overwritten,
  withKnown,
  writeDashboard,
} from './issues/memory.ts';
import { causesOf, type PlannedChange, planIssues, worstSeverity } from './issues/plan.ts';
import { type DashboardState, type PendingChange, readState } from './issues/state.ts';
import type { IssueTracker } from './issues/tracker.ts';

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

export interface AuditOptions {
  readonly name: string;
  readonly window: Omit<WindowWish, 'rebuilding'>;
  readonly policy: Policy;
  readonly publication: Publication;
  readonly digest: DigestWhen;
  /** The tracker only imagines its writes, and nothing is sent. */
  readonly dryRun: boolean;
}

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

/** Without a worker line among so many events the audit looks at the wrong place. */
const MANY_EVENTS = 200;

export async function runAudit(deps: Deps, options: AuditOptions): Promise<AuditResult> {
  const { source, tracker } = deps;
  const { name, policy, publication } = options;
  const started = deps.clock();
  const problems: string[] = [];

  const listed = await tracker.list([]);
  const state = readState(await withKnown(listed, name, tracker), name);
  const { from, to, gap, continues } = chooseWindow(
    { ...options.window, rebuilding: state.dashboard === null && state.all.length > 0 },
    state.dashboard?.watermark ?? null,
  );
  if (gap) problems.push(`Nobody looked at ${gap[0]} to ${gap[1]}: the audit was away for longer than max-catch-up.`);
  const read = await readWindow(source, from, to, (events, at) => deps.progress({ step: 'events', events, at }));
  const { log, coverage } = read;
  problems.push(...read.problems);
  if (state.dashboard === null && !isUnfinishedFirstRun(state, coverage.examined))
    problems.push(
      'The dashboard was lost or is damaged and has been rebuilt from the issues; causes without an issue start anew.',
    );
  const streamless = log.streams.length === 0;
  if (streamless && log.events >= MANY_EVENTS) {
    problems.push(`No line of a Celery worker among ${log.events} events: wrong group, system, query or program?`);
  }

  // The overlap is read again for what arrived late; what it told last time is not told twice.
  const told = continues ? (state.dashboard?.examined ?? []) : [];
  const found = log.failures.filter(({ eventId }) => !inRanges(eventId, told));
  const raw = found.filter(({ task }) => inScope(task, policy.apps));
  const { failures, redactor } = redactFailures(raw, environmentFinder(policy.environments));
  const groups = groupFailures(
    failures,
    name,
    policy,
    { ledgerOf: state.ledgerOf, examined: state.dashboard?.examined ?? [], evicted: new Set(state.dashboard?.evicted) },
    coverage.examined,
    publication,
  );
  deps.progress({ step: 'failures', failures: failures.length, groups: groups.length });

  const progress = advance(state.dashboard, coverage, gap);
  const causes = causesOf(groups, state, policy);
  const plan = planIssues(causes, {
    state,
    policy,
    until: coverage.to,
    healthy: coverage.complete && !streamless && progress.watermark === coverage.to,
    gaps: [...(state.dashboard?.gaps ?? []), ...(gap ? [gap] : [])],
    progress: progress.moved || groups.some(({ fresh }) => fresh.length > 0),
    countable: source.hasIds,
  });
  deps.progress({ step: 'plan', plan });

  const blind = streamless && log.events >= MANY_EVENTS && state.dashboard === null;
  const linkTo = (at: string, eventId: string): string | null =>
    source.link({ id: eventId, at, source: '', program: '' });
  const applied: Applied = blind
    ? { receipts: [], written: [], stopped: null }
    : await applyPlan(plan, {
        tracker,
        context: { name, policy, linkTo },
        until: coverage.to,
        stop: deps.stop,
        onWrite: (receipt) => deps.progress({ step: 'write', receipt }),
      });
  if (applied.stopped !== null) problems.push(`Issues were not written to the end: ${applied.stopped}.`);
  for (const { result, problem, title } of applied.receipts) {
    if (result === 'failed' && applied.stopped === null) problems.push(`${title}: ${problem ?? 'the change failed'}.`);
  }
  const lost = options.dryRun ? [] : await overwritten(applied.written, tracker);
  problems.push(...lost);

  const whole =
    applied.stopped === null &&
    lost.length === 0 &&
    !blind &&
    applied.receipts.every(({ result }) => result !== 'failed');
  const changes = changesOf(state, applied.receipts, groups);
  const outgoing = prepare(deps.notifiers, state.dashboard?.channels ?? [], {
    when: options.digest,
    key: coverage.to,
    first: state.dashboard === null,
    fresh: groups.some(({ fresh }) => fresh.length > 0),
    changes,
    mute: options.dryRun || blind,
  });

  const numbers = issueNumbers(state, applied);
  const next: DashboardState = {
    // A failed write is made good by reading the same time again: its failures are in no ledger yet.
    watermark: whole ? progress.watermark : (state.dashboard?.watermark ?? coverage.from),
    examined: whole ? progress.examined : (state.dashboard?.examined ?? []),
    gaps: [...(state.dashboard?.gaps ?? []), ...(gap ? [gap] : [])].slice(-20),
    ...(whole
      ? keptLedgers(causes, applied, state)
      : { ledgers: state.dashboard?.ledgers ?? [], evicted: state.dashboard?.evicted ?? [] }),
    known: [
      ...new Set([...state.all.map(({ issue }) => issue.number), ...applied.written.map(({ number }) => number)]),
    ].toSorted((a, b) => a - b),
    channels: remember(
      state.dashboard?.channels ?? [],
      outgoing.map(({ memory }) => memory),
    ),
  };
  const rows = dashboardRows(plan, applied, numbers);
  const notes = [...problems, ...(coverage.complete ? [] : coverage.reasons)];
  let dashboard = state.dashboardIssue;
  const writable = source.hasIds && !blind && applied.stopped === null;
  if (writable) dashboard = await writeDashboard(tracker, dashboard, { name, state: next, rows, notes });

  const describe = (change: PendingChange): DigestChange[] => described(change, plan, numbers);
  const digest: Digest = {
    name,
    key: coverage.to,
    repeat: false,
    baseline: state.dashboard === null,
    coverage,
    workers: log.streams.length,
    failures: failures.length,
    changes: changes.flatMap(describe),
    totals: totalsOf(groups),
    groups: plan.flatMap(({ cause }) =>
      cause.group
        ? [
            {
              title: cause.title,
              severity: cause.judgement.severity,
              count: cause.group.failures.length,
              trend: cause.group.trend,
              ...address(numbers.get(cause.fingerprint)),
              waiting: rows.some((row) => row.cause === cause && row.state === 'waiting'),
            },
          ]
        : [],
    ),
    expected: log.expected,
    savedByRetry: log.savedByRetry.reduce((sum, { executions }) => sum + executions, 0),
    otherApps: found.length - raw.length,
    ignored: groups.reduce((sum, group) => sum + (group.ignore ? group.failures.length : 0), 0),
    swallowed: log.swallowed.length,
    unrecognised: log.unrecognised.count,
    dashboardUrl: dashboard?.url || null,
    problems,
  };

  const announced = await announce(outgoing, digest, describe);
  problems.push(...announced.problems);
  if (announced.arrived.length > 0 && writable) {
    const told: DashboardState = { ...next, channels: remember(next.channels, announced.arrived) };
    await writeDashboard(tracker, dashboard, { name, state: told, rows, notes });
  }

  const verdict = blind ? 'failed' : coverage.complete && problems.length === 0 ? 'ok' : 'degraded';
  const report = reportOf({
    name,
    coverage,
    log,
    groups,
    plan,
    receipts: applied.receipts,
    dryRun: options.dryRun,
    numbers,
    otherApps: digest.otherApps,
    problems: [...problems],
    redact: (text) => redactor.redact(text),
    sample: (text) => (publication === 'full' ? redactor.redact(text) : normalize(redactor.redact(text))).slice(0, 500),
    showStreams: publication === 'full',
    cost: {
      logRequests: coverage.requests,
      githubRequests: tracker.requests,
      events: log.events,
      ms: Math.round(deps.clock() - started),
    },
  });
  return {
    report,
    digest,
    groups,
    plan,
    receipts: applied.receipts,
    highestSeverity: worstSeverity(
      groups.filter(({ ignore, silent }) => !ignore && !silent).map(({ severity }) => severity),
    ),
    verdict,
  };
}

function described(
  { fingerprint, change }: PendingChange,
  plan: readonly PlannedChange[],
  numbers: ReadonlyMap<string, Numbered>,
): DigestChange[] {
  const planned = plan.find(({ cause }) => cause.fingerprint === fingerprint);
  if (!planned) return [];
  const { cause } = planned;
  return [
    {
      change: change as DigestChange['change'],
      title: cause.title,
      severity: cause.judgement.severity,
      total: cause.ledger.total,
      ...address(numbers.get(fingerprint)),
    },
  ];
}

function address(issue: Numbered | undefined): { number: number | null; url: string | null } {
  return { number: issue?.number ?? null, url: issue?.url || null };
}
