/**
 * The audit as one function over its ports:
 * search -> assemble -> redact -> group -> plan -> apply -> announce.
 *
 * Order of writes: issues, dashboard with watermark and digest intent, channels, digest receipt. A run that dies anywhere
 * in between is continued by the next one.
 */
import type { Digest, DigestChange } from './digest/digest.ts';
import { totalsOf } from './digest/digest.ts';
import type { Notifier } from './digest/notifier.ts';
import type { Report } from './digest/report.ts';
import { reportOf } from './digest/reporting.ts';
import { startAssembly } from './events/assemble.ts';
import { type Coverage, compareIds, type IdRange, inRanges, type LogSource, type LogWindow } from './events/event.ts';
import type { TaskLog } from './events/task-log.ts';
import type { Severity } from './failures/failure.ts';
import { type FailureGroup, groupFailures } from './failures/group.ts';
import { normalize } from './failures/normalize.ts';
import type { Policy } from './failures/policy.ts';
import type { Publication } from './failures/publish.ts';
import { redactFailures } from './failures/redact.ts';
import { environmentFinder, inScope } from './failures/rules.ts';
import { type Applied, applyPlan, type Receipt } from './issues/apply.ts';
import { type DashboardRow, dashboardTitle, renderDashboard } from './issues/dashboard.ts';
import { advance, chooseWindow, type WindowWish } from './issues/examined.ts';
import { DASHBOARD_LABEL, LABELS } from './issues/labels.ts';
import { type Cause, causesOf, type PlannedChange, planIssues, worstSeverity } from './issues/plan.ts';
import { type AuditState, type DashboardState, type PendingChange, readState } from './issues/state.ts';
import { type IssueTracker, type TrackedIssue, TrackerError } from './issues/tracker.ts';

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
  readonly digest: 'always' | 'failures' | 'changes' | 'never';
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

/** Context read before and after the window, in seconds: a record may have begun earlier, a traceback may run on. */
const LEAD_SECONDS = 120;
/** Earlier retries of a task that failed in the window: lms waits up to 2 h between attempts. */
const RETRY_CONTEXT_MS = 24 * 3_600_000;
/** Without a worker line among so many events the audit looks at the wrong place. */
const MANY_EVENTS = 200;
const PROOF_OF_LIFE_MS = 7 * 86_400_000;

export async function runAudit(deps: Deps, options: AuditOptions): Promise<AuditResult> {
  const { source, tracker } = deps;
  const { name, policy, publication } = options;
  const started = deps.clock();
  const problems: string[] = [];

  const listed = await tracker.list([]);
  const state = readState(await withKnown(listed, name, tracker), name);
  const { from, to, gap } = chooseWindow(
    { ...options.window, rebuilding: state.dashboard === null && state.all.length > 0 },
    state.dashboard?.watermark ?? null,
  );
  if (gap) problems.push(`Nobody looked at ${gap[0]} to ${gap[1]}: the audit was away for longer than max-catch-up.`);
  if (state.dashboard === null && state.all.length > 0)
    problems.push(
      'The dashboard was lost or is damaged and has been rebuilt from the issues; causes without an issue start anew.',
    );

  const { log, coverage } = await search(deps, from, to, problems);
  const streamless = log.streams.length === 0;
  if (streamless && log.events >= MANY_EVENTS) {
    problems.push(`No line of a Celery worker among ${log.events} events: wrong group, system, query or program?`);
  }

  const raw = log.failures.filter(({ task }) => inScope(task, policy.apps));
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
    healthy: coverage.complete && !streamless,
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
  problems.push(...(options.dryRun ? [] : await overwritten(applied.written, tracker)));

  const whole = applied.stopped === null && !blind && applied.receipts.every(({ result }) => result !== 'failed');
  const changes = pendingChanges(state, applied.receipts, groups);
  const baseline = state.dashboard === null;
  const previousDigest = state.dashboard?.digest ?? { intent: null, delivered: null, pending: [] };
  const repeat = previousDigest.intent !== null;
  const due = isDue(options, {
    changes,
    baseline,
    repeat,
    fresh: groups.some(({ fresh }) => fresh.length > 0),
    delivered: previousDigest.delivered,
    until: coverage.to,
  });
  const sending = due && deps.notifiers.length > 0 && !options.dryRun && !blind;

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
    digest: {
      intent: sending ? (previousDigest.intent ?? coverage.to) : null,
      delivered: previousDigest.delivered,
      pending: deps.notifiers.length > 0 ? changes : [],
    },
  };
  const rows = dashboardRows(plan, applied, numbers);
  const notes = [...problems, ...(coverage.complete ? [] : coverage.reasons)];
  let dashboard = state.dashboardIssue;
  const writable = source.hasIds && !blind && applied.stopped === null;
  if (writable) dashboard = await writeDashboard(tracker, dashboard, { name, state: next, rows, notes });

  const digest: Digest = {
    name,
    key: coverage.to,
    repeat,
    baseline,
    coverage,
    workers: log.streams.length,
    failures: failures.length,
    changes: changes.flatMap((change) => describe(change, plan, applied, state)),
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
    otherApps: log.failures.length - raw.length,
    ignored: groups.reduce((sum, group) => sum + (group.ignore ? group.failures.length : 0), 0),
    unrecognised: log.unrecognised.count,
    dashboardUrl: dashboard?.url || null,
    problems,
  };

  if (sending) {
    const failed: string[] = [];
    for (const notifier of deps.notifiers) {
      const delivery = await notifier.send(digest);
      if (!delivery.delivered) failed.push(`${notifier.name}: ${delivery.problem}`);
    }
    problems.push(...failed);
    if (failed.length === 0 && writable) {
      await writeDashboard(tracker, dashboard, {
        name,
        state: { ...next, digest: { intent: null, delivered: next.digest.intent, pending: [] } },
        rows,
        notes,
      });
    }
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
    highestSeverity: worstSeverity(groups.map(({ severity }) => severity)),
    verdict,
  };
}

/** Listings lag: issues the dashboard knows of are asked for by number. */
async function withKnown(
  listed: readonly TrackedIssue[],
  name: string,
  tracker: IssueTracker,
): Promise<readonly TrackedIssue[]> {
  const known = readState(listed, name).dashboard?.known ?? [];
  const missing = known.filter((number) => !listed.some((issue) => issue.number === number));
  const found = [...listed];
  for (const number of missing) {
    const issue = await tracker.get(number);
    if (issue) found.push(issue);
  }
  return found;
}

/** Reads the window with a margin around it, and the earlier `retry:` lines; keeps what lies inside. */
async function search(
  { source, progress }: Deps,
  from: string | null,
  to: string | null,
  problems: string[],
): Promise<{ log: TaskLog; coverage: Coverage }> {
  const assembly = startAssembly();
  const window: LogWindow = {
    from: from === null ? null : shift(from, -LEAD_SECONDS * 1000),
    to,
    margin: LEAD_SECONDS,
  };
  let firstInside: string | null = null;
  let events = 0;
  const pages = source.search(window);
  let page = await pages.next();
  while (!page.done) {
    for (const { id, at } of page.value) {
      const inside = (from === null || at >= from) && (to === null || at <= to);
      if (inside) events += 1;
      if (inside && (firstInside === null || compareIds(id, firstInside) < 0)) firstInside = id;
    }
    assembly.read(page.value);
    const last = page.value.at(-1);
    if (last) progress({ step: 'events', events, at: last.at });
    page = await pages.next();
  }
  const read = page.value;
  let requests = read.requests;
  if (from !== null) {
    const context = source.search({ from: shift(from, -RETRY_CONTEXT_MS), to: from, margin: 0 }, 'retry: ');
    try {
      let lines = await context.next();
      while (!lines.done) {
        assembly.readContext(lines.value);
        lines = await context.next();
      }
      requests += lines.value.requests;
      if (!lines.value.complete)
        problems.push('Earlier retries could not be read in full: retry counts may be too low.');
    } catch (error) {
      problems.push(
        `Earlier retries could not be read, so retry counts may be too low: ${error instanceof Error ? error.message : 'unknown error'}`,
      );
    }
  }
  // The margin was examined, but its failures belong to other windows: ranges begin with the first event of this one.
  const examined: IdRange[] =
    firstInside === null
      ? []
      : read.examined.flatMap(([low, high]): IdRange[] =>
          compareIds(high, firstInside) < 0 ? [] : [[compareIds(low, firstInside) < 0 ? firstInside : low, high]],
        );
  const coverage: Coverage = { ...read, from: from ?? read.from, examined, requests };
  const log = assembly.end();
  const inside = (failure: { at: string; eventId: string }): boolean =>
    (from === null || failure.at >= from) &&
    (to === null || failure.at <= to) &&
    (!source.hasIds || inRanges(failure.eventId, examined));
  return { log: { ...log, events, failures: log.failures.filter(inside) }, coverage };
}

/** Reads the issues just written once more: did another writer get between? */
async function overwritten(written: readonly TrackedIssue[], tracker: IssueTracker): Promise<string[]> {
  const problems: string[] = [];
  for (const { number, body } of written) {
    try {
      const now = await tracker.get(number);
      if (now && now.body.slice(0, now.body.indexOf('\n')).trim() !== body.slice(0, body.indexOf('\n')).trim()) {
        problems.push(`Issue #${number} was overwritten by another run: the same time is read again next time.`);
      }
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
    }
  }
  return problems;
}

/** Ledgers that no issue holds: causes without an issue, and what was counted while its issue could not be written. */
function keptLedgers(
  causes: readonly Cause[],
  applied: Applied,
  state: AuditState,
): Pick<DashboardState, 'ledgers' | 'evicted'> {
  const written = new Set(
    applied.receipts.filter(({ result }) => result === 'done').map(({ fingerprint }) => fingerprint),
  );
  const homeless = causes.filter(
    ({ fingerprint, issue, ledger }) =>
      !written.has(fingerprint) && (issue === null || ledger.total > (issue.ledger?.total ?? 0)),
  );
  return {
    ledgers: homeless.map(({ ledger, judgement }) => ({ ...ledger, severity: judgement.severity, counted: [] })),
    evicted: state.dashboard?.evicted ?? [],
  };
}

interface Numbered {
  readonly number: number;
  readonly url: string;
  readonly state: TrackedIssue['state'];
}

function issueNumbers(state: AuditState, applied: Applied): Map<string, Numbered> {
  const numbers = new Map<string, Numbered>([...state.issues].map(([fingerprint, { issue }]) => [fingerprint, issue]));
  const written = new Map(applied.written.map((issue) => [issue.number, issue]));
  for (const { fingerprint, number, result } of applied.receipts) {
    const issue = number === null ? undefined : written.get(number);
    if (result === 'done' && issue) numbers.set(fingerprint, issue);
  }
  return numbers;
}

function address(issue: Numbered | undefined): { number: number | null; url: string | null } {
  return { number: issue?.number ?? null, url: issue?.url || null };
}

/** From the state alone, so that the same run again writes the same text. */
function dashboardRows(
  plan: readonly PlannedChange[],
  applied: Applied,
  numbers: ReadonlyMap<string, Numbered>,
): DashboardRow[] {
  const failed = new Set(
    applied.receipts.filter(({ result }) => result === 'failed').map(({ fingerprint }) => fingerprint),
  );
  return plan.map(({ cause, change, reason }): DashboardRow => {
    const issue = numbers.get(cause.fingerprint);
    if (issue) return { cause, number: issue.number, state: issue.state };
    if (reason === 'ignored-by-rule') return { cause, number: null, state: 'ignored' };
    const waits =
      change === 'open' ||
      failed.has(cause.fingerprint) ||
      ['over-budget', 'open-limit', 'baseline', 'nothing-new'].includes(reason);
    return { cause, number: null, state: waits ? 'waiting' : 'below threshold' };
  });
}

async function writeDashboard(
  tracker: IssueTracker,
  issue: TrackedIssue | null,
  view: Parameters<typeof renderDashboard>[0],
): Promise<TrackedIssue> {
  if (issue === null) {
    await tracker.ensureLabels(LABELS);
    return tracker.create({
      title: dashboardTitle(view.name),
      body: renderDashboard(view, null),
      labels: [DASHBOARD_LABEL],
    });
  }
  const body = renderDashboard(view, issue.body);
  // A write that changes nothing is not made.
  return body === issue.body.replaceAll('\r\n', '\n') ? issue : tracker.edit(issue.number, { body });
}

/** What the next digest has to tell: what was pending, what this run did, and issues that a run opened before it died. */
function pendingChanges(
  state: AuditState,
  receipts: readonly Receipt[],
  groups: readonly FailureGroup[],
): PendingChange[] {
  const known = new Set(state.dashboard?.known ?? []);
  const silent = new Set(groups.filter(({ ignore }) => ignore).map(({ fingerprint }) => fingerprint.hash));
  const changes = [
    ...(state.dashboard?.digest.pending ?? []),
    ...state.all
      .filter(({ issue, fingerprint }) => !known.has(issue.number) && !silent.has(fingerprint))
      .map(({ fingerprint }) => ({ fingerprint, change: 'open' })),
    ...receipts.flatMap(({ fingerprint, change, comment, result }): PendingChange[] => {
      if (result !== 'done') return [];
      if (change === 'open' || change === 'reopen' || change === 'close') return [{ fingerprint, change }];
      return comment === 'severity-changed' || comment === 'milestone' ? [{ fingerprint, change: comment }] : [];
    }),
  ];
  return [...new Map(changes.map((change) => [`${change.fingerprint} ${change.change}`, change])).values()];
}

function describe(
  { fingerprint, change }: PendingChange,
  plan: readonly PlannedChange[],
  applied: Applied,
  state: AuditState,
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
      ...address(issueNumbers(state, applied).get(fingerprint)),
    },
  ];
}

interface Due {
  readonly changes: readonly PendingChange[];
  readonly baseline: boolean;
  readonly repeat: boolean;
  readonly fresh: boolean;
  readonly delivered: string | null;
  readonly until: string;
}

function isDue({ digest }: AuditOptions, { changes, baseline, repeat, fresh, delivered, until }: Due): boolean {
  switch (digest) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'failures':
      return repeat || fresh;
    case 'changes':
      return (
        repeat ||
        baseline ||
        changes.length > 0 ||
        (delivered !== null && Date.parse(until) - Date.parse(delivered) >= PROOF_OF_LIFE_MS)
      );
  }
}

function shift(iso: string, ms: number): string {
  return `${new Date(Date.parse(iso) + ms).toISOString().slice(0, 19)}Z`;
}
