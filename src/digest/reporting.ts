/**
 * A run's values -> the report.
 */
import type { Coverage } from '../events/event.ts';
import type { TaskLog } from '../events/tasks/task-log.ts';
import type { TaskFailure } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import type { Outage } from '../failures/grouping/outage.ts';
import type { Receipt } from '../issues/plan/applied.ts';
import type { PlannedChange } from '../issues/plan/plan.ts';
import type { SilentStream } from '../issues/state/silence.ts';
import type { Report } from './report.ts';
import type { ReportedGroup } from './reported-cause.ts';
import type { ReportedFailure } from './reported-failure.ts';
import type { TimeBefore } from './time-before.ts';
import { totalsOf } from './totals.ts';

export interface Reporting {
  readonly name: string;
  readonly coverage: Coverage;
  readonly log: TaskLog;
  readonly silent: readonly SilentStream[];
  readonly groups: readonly FailureGroup[];
  /** What the totals are compared with. */
  readonly before: TimeBefore | null;
  readonly outages: readonly Outage[];
  readonly plan: readonly PlannedChange[];
  readonly receipts: readonly Receipt[];
  readonly dryRun: boolean;
  readonly numbers: ReadonlyMap<string, { readonly number: number; readonly url: string }>;
  readonly otherApps: number;
  readonly problems: readonly string[];
  /** Masks what must not be shown in text of a known form. */
  readonly redact: (text: string) => string;
  readonly redactName: (name: string) => string;
  /** Makes log text of no known form publishable. */
  readonly sample: (text: string) => string;
  /** Names of senders may be told. */
  readonly showStreams: boolean;
  readonly cost: Report['cost'];
}

export function reportOf(run: Reporting): Report {
  const { coverage, log, groups } = run;
  return {
    schema: 1,
    name: run.name,
    window: {
      from: coverage.from,
      to: coverage.to,
      complete: coverage.complete,
      reasons: coverage.reasons,
      streams: [
        ...log.streams.map(({ name, events, workerRecords, lastAt }, index) => ({
          name: run.showStreams ? run.redactName(name) : `stream ${index + 1}`,
          events,
          workerRecords,
          lastAt,
        })),
        ...run.silent.map(({ name, last, usualGapMinutes }) => ({
          name,
          events: 0,
          workerRecords: 0,
          lastAt: last,
          silent: true as const,
          usualGapMinutes,
        })),
      ],
    },
    totals: totalsOf(groups, run.before).map(({ task, severity, failures, groups: causes, previous }) => ({
      task,
      severity,
      failures,
      groups: causes,
      previous,
    })),
    failures: groups
      .flatMap((group) => group.failures.map((failure) => reportedFailure(failure, group)))
      .toSorted((a, b) =>
        a.at < b.at ? -1 : a.at > b.at ? 1 : a.eventId.length - b.eventId.length || (a.eventId < b.eventId ? -1 : 1),
      ),
    groups: run.plan
      .flatMap(({ cause, change, reason }) =>
        cause.group ? [reportedGroup(cause.group, { change, reason }, run)] : [],
      )
      .concat(silentGroups(run)),
    outages: run.outages,
    receipts: run.receipts.map((receipt) => ({
      ...receipt,
      result: run.dryRun && receipt.result === 'done' ? 'dry-run' : receipt.result,
    })),
    expected: log.expected,
    savedByRetry: log.savedByRetry.map((saved) => ({ ...saved, task: run.redactName(saved.task) })),
    swallowed: log.swallowed.map(({ taskId, task, exception, at, eventId, text }) => ({
      taskId: run.redactName(taskId),
      task: run.redactName(task),
      exception: run.redactName(exception),
      at,
      eventId,
      text: run.showStreams ? run.redact(text).slice(0, 500) : null,
    })),
    interrupted: log.interrupted,
    unrecognised: {
      count: log.unrecognised.count,
      samples: log.unrecognised.samples.map(({ at, eventId, level, text }) => ({
        at,
        eventId,
        level,
        text: run.sample(text),
      })),
    },
    otherApps: run.otherApps,
    problems: run.problems,
    cost: run.cost,
  };
}

/** Causes without a ledger (silent environments, lost markers) stand in the report only. */
function silentGroups(run: Reporting): ReportedGroup[] {
  const planned = new Set(run.plan.map(({ cause }) => cause.fingerprint));
  return run.groups
    .filter(({ fingerprint }) => !planned.has(fingerprint.hash))
    .map((group) =>
      reportedGroup(group, { change: 'skip', reason: group.silent ? 'silent-environment' : 'nothing-new' }, run),
    );
}

function reportedFailure(failure: TaskFailure, { fingerprint }: FailureGroup): ReportedFailure {
  return {
    taskId: failure.taskId,
    task: failure.task,
    kind: failure.kind,
    exception: failure.exception,
    message: failure.message,
    retries: failure.retries,
    attempts: failure.attempts,
    softLimit: failure.softLimit,
    deliveries: failure.deliveries,
    runSeconds: failure.runSeconds,
    related: failure.related,
    args: failure.args,
    at: failure.at,
    eventId: failure.eventId,
    environment: failure.environment,
    host: failure.host,
    program: failure.program,
    fingerprint: fingerprint.hash,
    traceback: failure.traceback,
    frames: failure.exceptions.flatMap(({ frames }) =>
      frames.map(({ file, line, function: name, own }) => ({ file, line, function: name, own })),
    ),
    candidates: failure.candidates,
  };
}

function reportedGroup(group: FailureGroup, decision: ReportedGroup['decision'], run: Reporting): ReportedGroup {
  const issue = run.dryRun ? undefined : run.numbers.get(group.fingerprint.hash);
  const byEnvironment: Record<string, number> = {};
  for (const { environment } of group.failures) {
    if (environment !== null) byEnvironment[environment] = (byEnvironment[environment] ?? 0) + 1;
  }
  return {
    fingerprint: group.fingerprint.hash,
    version: group.fingerprint.version,
    parts: group.fingerprint.parts,
    task: group.failures[0]?.task ?? null,
    title: group.title,
    severity: group.severity,
    owners: group.owners,
    labels: group.labels,
    runbook: group.runbook,
    transient: group.transient,
    ignored: group.ignore,
    decidedBy: group.decidedBy,
    count: group.failures.length,
    firstSeen: group.ledger?.firstSeen || (group.failures[0]?.at ?? ''),
    lastSeen: group.ledger?.lastSeen || (group.failures.at(-1)?.at ?? ''),
    byEnvironment,
    trend: group.trend,
    issue: issue ? { number: issue.number, url: issue.url } : null,
    decision,
  };
}

/** The report of a run that could not be carried out: nothing was seen, and why. */
export function reportOfFailure(name: string, at: string, reason: string): Report {
  return {
    schema: 1,
    name,
    window: { from: at, to: at, complete: false, reasons: [reason], streams: [] },
    totals: [],
    failures: [],
    groups: [],
    outages: [],
    receipts: [],
    expected: 0,
    savedByRetry: [],
    swallowed: [],
    interrupted: 0,
    unrecognised: { count: 0, samples: [] },
    otherApps: 0,
    problems: [reason],
    cost: { logRequests: 0, githubRequests: 0, events: 0, ms: 0, search: null },
  };
}
