/**
 * The audit as one function over its ports:
 * search -> assemble -> redact -> group -> plan -> apply -> announce.
 *
 * Order of writes: issues, dashboard with watermark and digest intents, channels, digest receipts. A run that dies anywhere
 * in between is continued by the next one.
 */
import { announce, type DigestWhen, prepare, remember } from './digest/announce.ts';
import { causeDetail } from './digest/cause-detail.ts';
import type { CauseDetail, Digest, DigestChange, DigestGroup } from './digest/digest.ts';
import { streamSentences, totalsOf } from './digest/digest.ts';
import type { Notifier } from './digest/notifier.ts';
import type { Report } from './digest/report.ts';
import { reportOf } from './digest/reporting.ts';
import { digestSince, tallyOf } from './digest/since.ts';
import { compareIds, inRanges, type LogSource } from './events/event.ts';
import { readWindow } from './events/reading.ts';
import type { Severity } from './failures/failure.ts';
import { type FailureGroup, groupFailures } from './failures/group.ts';
import { normalize } from './failures/normalize.ts';
import { findOutages } from './failures/outage.ts';
import type { Policy } from './failures/policy.ts';
import { failureOfSwallowed, promoted } from './failures/promote.ts';
import type { Publication } from './failures/publish.ts';
import { redactFailures, textsOf } from './failures/redact.ts';
import { createJudge } from './failures/rules.ts';
import { environmentFinder, scopeOf } from './failures/scope.ts';
import { type Applied, applyPlan, type Receipt } from './issues/apply.ts';
import { mutedOnDashboard } from './issues/boxes.ts';
import { type Cause, causesOf, worstSeverity } from './issues/cause.ts';
import { withClosers } from './issues/closer.ts';
import { advance, chooseWindow, gapBefore, gapsLeft, type WindowWish } from './issues/examined.ts';
import { findIssues } from './issues/healing.ts';
import { healthAfter } from './issues/health.ts';
import {
  changesOf,
  dashboardRows,
  issueNumbers,
  isUnfinishedFirstRun,
  keptLedgers,
  lastChanges,
  type Numbered,
  overwritten,
  wishOf,
  writeDashboard,
} from './issues/memory.ts';
import { type PlannedChange, planIssues } from './issues/plan.ts';
import { silentStreams } from './issues/silence.ts';
import { type DashboardState, type PendingChange, readState } from './issues/state.ts';
import { attend, NOBODY, withoutInstance } from './issues/streams.ts';
import type { Tally } from './issues/tally.ts';
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
  /** What the threads of channels may show; absent = as much as issues. */
  readonly channelPublication?: Publication;
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

/** Asked to stop before the first write: the next run does the same again. */
export class Stopped extends Error {
  constructor() {
    super('The run was asked to stop before it wrote anything; the next one goes on where the last one ended.');
    this.name = 'Stopped';
  }
}

/** Without a worker line among so many events the audit looks at the wrong place. */
const MANY_EVENTS = 200;

export async function runAudit(deps: Deps, options: AuditOptions): Promise<AuditResult> {
  const { source, tracker } = deps;
  const { name, policy, publication } = options;
  const started = deps.clock();
  const problems: string[] = [];

  const tracked = await findIssues(tracker, name);
  problems.push(...tracked.problems);
  const state = readState(tracked.issues, name);
  const {
    from,
    to,
    gap: tooOld,
    continues,
  } = chooseWindow(wishOf(options.window, state), state.dashboard?.watermark ?? null);
  if (tooOld)
    problems.push(`Nobody looked at ${tooOld[0]} to ${tooOld[1]}: the audit was away for longer than max-catch-up.`);
  const read = await readWindow(
    source,
    from,
    to,
    (events, at) => {
      if (deps.stop()) throw new Stopped();
      deps.progress({ step: 'events', events, at });
    },
    continues && (state.dashboard?.examined.length ?? 0) > 0,
  );
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
  const inScope = scopeOf(policy.apps);
  const raw = found.filter(({ task }) => inScope(task));
  const judge = createJudge(policy);
  const swallowed = log.swallowed.filter(({ task, eventId }) => inScope(task) && !inRanges(eventId, told));
  const { failures: redacted, redactor } = redactFailures(
    [...raw, ...swallowed.map(failureOfSwallowed)],
    environmentFinder(policy.environments),
    {
      patterns: policy.redact,
      code: policy.code.strip,
      // Of other apps and of what was told before as well: a secret known from one text is masked in all.
      alsoRead: [
        ...[...log.failures, ...log.swallowed.map(failureOfSwallowed)].flatMap(textsOf),
        ...[...log.swallowed, ...log.unrecognised.samples].map(({ text }) => text),
      ],
    },
  );
  const raised = promoted(redacted.slice(raw.length), judge);
  const ended = redacted.slice(0, raw.length);
  const failures =
    raised.length === 0 ? ended : [...ended, ...raised].toSorted((a, b) => compareIds(a.eventId, b.eventId));
  const raisedIds = new Set(raised.map(({ eventId }) => eventId));
  const leftSwallowed = swallowed.filter(({ eventId }) => !raisedIds.has(eventId));
  const groups = groupFailures(
    failures,
    name,
    policy,
    judge,
    {
      ledgerOf: state.ledgerOf,
      hasIssue: (fingerprint) => state.issues.has(fingerprint),
      examined: state.dashboard?.examined ?? [],
      evicted: new Set(state.dashboard?.evicted),
    },
    coverage.examined,
    publication,
  );
  deps.progress({ step: 'failures', failures: failures.length, groups: groups.length });

  const outages = findOutages(
    groups.filter(({ ignore }) => !ignore).map(({ fingerprint, signs }) => ({ fingerprint: fingerprint.hash, signs })),
  );
  const gap = gapBefore(continues, state.dashboard?.watermark ?? null, coverage);
  const progress = advance(state.dashboard, coverage, gap);
  const gaps = gapsLeft(state.dashboard?.gaps ?? [], gap, coverage);
  const attendance = attend(
    state.dashboard?.streams ?? NOBODY,
    { ...log, sample: read.sample },
    coverage,
    continues && gap === null,
    ({ source: sender, program, label }) => {
      const worker = `${program} ${label}`.trim();
      return redactor.redact(publication === 'full' ? `${sender} ${worker}` : withoutInstance(worker));
    },
  );
  const silent = silentStreams(attendance, progress.watermark);
  const causes = await withClosers(causesOf(groups, state, judge), tracker);
  const plan = planIssues(causes, {
    state,
    policy,
    until: coverage.to,
    healthy: coverage.complete && !streamless && silent.length === 0 && progress.watermark === coverage.to,
    gaps,
    progress: progress.moved || groups.some(({ fresh }) => fresh.length > 0),
    countable: source.hasIds,
  });
  deps.progress({ step: 'plan', plan });

  if (deps.stop()) throw new Stopped();
  const blind = streamless && log.events >= MANY_EVENTS && state.dashboard === null;
  const links = {
    linkTo: (at: string, id: string) => source.link({ id, at, source: '', program: '' }),
    linkAround: (at: string, id: string) => source.linkAround?.({ id, at, source: '', program: '' }) ?? null,
    linkSearch: (taskId: string) => source.linkSearch?.(taskId) ?? null,
  };
  const applied: Applied = blind
    ? { receipts: [], written: [], stopped: null }
    : await applyPlan(plan, {
        tracker,
        context: { name, policy, ...links },
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
  const wasSilent = state.dashboard ? silentStreams(state.dashboard.streams, state.dashboard.watermark) : [];
  const awake = wasSilent.filter(
    ({ key }) =>
      !silent.some((stream) => stream.key === key) &&
      attendance.streams.some((stream) => stream.key === key && stream.last > (state.dashboard?.watermark ?? '')),
  );
  const fell = silent.filter(({ key }) => !wasSilent.some((stream) => stream.key === key));
  const savedByRetry = log.savedByRetry.reduce((sum, { executions }) => sum + executions, 0);
  const otherApps = found.length - raw.length;
  const isNew = (id: string): boolean => inRanges(id, coverage.examined) && !inRanges(id, told);
  // What a failed write left out of its ledger is read again, and counted then.
  const done = new Set(applied.receipts.flatMap(({ result, fingerprint }) => (result === 'done' ? [fingerprint] : [])));
  // A run that died had counted into the issues it wrote, and told nobody: its time is told with this one's.
  const isUntold = (id: string): boolean => isNew(id) && !inRanges(id, state.dashboard?.examined ?? []);
  const isNothingTold =
    state.dashboard === null ? isUnfinishedFirstRun(state, coverage.examined) : state.dashboard.partlyTold !== true;
  const tally = tallyOf(
    state.dashboard?.watermark ?? coverage.from,
    !whole
      ? groups.filter(({ fingerprint }) => done.has(fingerprint.hash))
      : progress.moved && isNothingTold
        ? groups.map((group) => ({ ...group, fresh: group.failures.filter(({ eventId }) => isUntold(eventId)) }))
        : groups,
    // Seen again with the same time, these would count again: nothing tells one from another.
    whole && progress.moved
      ? {
          expected: log.countedAt.expected.filter(isNew).length,
          savedByRetry: log.countedAt.savedByRetry.filter(isNew).length,
          swallowed: leftSwallowed.length,
          otherApps,
          unrecognised: log.unrecognised.count,
        }
      : { expected: 0, savedByRetry: 0, swallowed: 0, otherApps: 0, unrecognised: 0 },
  );
  const causeOf = new Map(plan.map(({ cause }) => [cause.fingerprint, cause]));
  const outgoing = prepare(deps.notifiers, state.dashboard?.channels ?? [], {
    when: options.digest,
    key: coverage.to,
    first: state.dashboard === null,
    fresh: groups.some(({ fresh }) => fresh.length > 0),
    // No issue changes, but everybody is told.
    changes: [
      ...changes,
      ...fell.map(({ key }) => ({ fingerprint: key, change: 'silent' })),
      ...awake.map(({ key }) => ({ fingerprint: key, change: 'awake' })),
    ],
    earlier: lastChanges(state, groups),
    severityOf: (fingerprint) => causeOf.get(fingerprint)?.judgement.severity ?? null,
    ...(source.hasIds && (progress.moved || tally.rows.length > 0) ? { tally } : {}),
    mute: options.dryRun || blind || deps.stop(),
  });

  const numbers = issueNumbers(state, applied);
  const next: DashboardState = {
    // A failed write is made good by reading the same time again: its failures are in no ledger yet.
    watermark: whole ? progress.watermark : (state.dashboard?.watermark ?? coverage.from),
    examined: whole ? progress.examined : (state.dashboard?.examined ?? []),
    gaps: whole ? gaps : (state.dashboard?.gaps ?? []),
    streams: whole ? attendance : (state.dashboard?.streams ?? NOBODY),
    muted: mutedOnDashboard(state),
    health: healthAfter(state.dashboard?.health, whole && progress.moved ? coverage.to : null, log.unrecognised.count),
    ...(whole
      ? keptLedgers(causes, applied, state)
      : { ledgers: state.dashboard?.ledgers ?? [], evicted: state.dashboard?.evicted ?? [] }),
    ...(whole ? {} : { partlyTold: true as const }),
    known: [
      ...new Set([...state.all.map(({ issue }) => issue.number), ...applied.written.map(({ number }) => number)]),
    ].toSorted((a, b) => a - b),
    channels: remember(
      state.dashboard?.channels ?? [],
      outgoing.map(({ memory }) => memory),
    ),
  };
  const rows = dashboardRows(plan, applied, numbers);
  const notes = [...streamSentences(silent, []), ...problems, ...(coverage.complete ? [] : coverage.reasons)];
  let dashboard = state.dashboardIssue;
  const writable = source.hasIds && !blind && applied.stopped === null && !deps.stop();
  let mine = writable;
  if (writable) {
    const written = await writeDashboard(tracker, dashboard, {
      name,
      state: next,
      rows,
      notes,
      maxOpen: policy.maxOpen,
    });
    // Another run was faster: as if this one had died here. What it did to the issues stays and is told by the next.
    mine = written !== null;
    if (written === null) problems.push('Another run wrote the dashboard meanwhile: the same time is read again.');
    dashboard = written ?? dashboard;
  }

  const newest = new Map(failures.map((failure) => [failure.eventId, failure]));
  const detailOf = (cause: Cause): CauseDetail =>
    causeDetail(
      cause,
      newest.get(cause.group?.failures.at(-1)?.eventId ?? ''),
      options.channelPublication ?? publication,
    );
  const describe = (change: PendingChange): DigestChange[] => described(change, causeOf, numbers, detailOf);
  const groupOf = (cause: Cause): Omit<DigestGroup, 'count'> => ({
    title: cause.title,
    severity: cause.judgement.severity,
    trend: cause.group?.trend ?? 'recurring',
    ...address(numbers.get(cause.fingerprint)),
    waiting: rows.some((row) => row.cause === cause && row.state === 'waiting'),
    transient: cause.judgement.transient,
    outage: outages.findIndex(({ members }) => members.includes(cause.fingerprint)),
  });
  const digest: Digest = {
    name,
    key: coverage.to,
    repeat: false,
    baseline: state.dashboard === null,
    coverage,
    workers: log.streams.length,
    silent,
    awake: awake.map(({ name: stream }) => stream),
    failures: failures.length,
    changes: changes.flatMap(describe),
    totals: totalsOf(groups),
    groups: plan.flatMap(({ cause }) =>
      cause.group ? [{ ...groupOf(cause), count: cause.group.failures.length }] : [],
    ),
    outages: outages.map(({ root, from: first, to: last, failures: count, members }) => ({
      root,
      from: first,
      to: last,
      failures: count,
      causes: members.length,
    })),
    expected: log.expected,
    savedByRetry,
    otherApps,
    ignored: groups.reduce((sum, group) => sum + (group.ignore ? group.failures.length : 0), 0),
    swallowed: leftSwallowed.length,
    unrecognised: log.unrecognised.count,
    dashboardUrl: dashboard?.url || null,
    problems,
  };

  const since = (counts: Tally): Digest =>
    digestSince(
      digest,
      counts,
      (fingerprint) => {
        const cause = causeOf.get(fingerprint);
        return cause === undefined ? null : groupOf(cause);
      },
      next.gaps,
    );
  const announced =
    deps.stop() || mine !== writable
      ? { arrived: [], problems: [] }
      : await announce(outgoing, digest, describe, coverage.to >= (state.dashboard?.watermark ?? '') ? since : null);
  problems.push(...announced.problems);
  const stopped = deps.stop();
  if (stopped && applied.stopped === null)
    problems.push('The run was asked to stop before it had told everybody; the next one goes on.');
  if (announced.arrived.length > 0 && mine) {
    const told: DashboardState = { ...next, channels: remember(next.channels, announced.arrived) };
    await writeDashboard(tracker, dashboard, { name, state: told, rows, notes, maxOpen: policy.maxOpen });
  }

  const verdict = blind || stopped ? 'failed' : coverage.complete && problems.length === 0 ? 'ok' : 'degraded';
  const report = reportOf({
    name,
    coverage,
    log: { ...log, swallowed: leftSwallowed },
    silent,
    outages,
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
      search: read.search,
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
  causeOf: ReadonlyMap<string, Cause>,
  numbers: ReadonlyMap<string, Numbered>,
  detailOf: (cause: Cause) => CauseDetail,
): DigestChange[] {
  const cause = causeOf.get(fingerprint);
  if (!cause) return [];
  return [
    {
      change: change as DigestChange['change'],
      title: cause.title,
      severity: cause.judgement.severity,
      total: cause.ledger.total,
      ...address(numbers.get(fingerprint)),
      detail: detailOf(cause),
    },
  ];
}

function address(issue: Numbered | undefined): { number: number | null; url: string | null } {
  return { number: issue?.number ?? null, url: issue?.url || null };
}
