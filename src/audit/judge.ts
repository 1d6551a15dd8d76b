/**
 * What the run makes of the log: failures in scope, redacted before anything else sees them, in groups of one cause.
 */
import { compareIds, inRanges } from '../events/event.ts';
import type { SwallowedFailure } from '../events/tasks/task-log.ts';
import type { TaskFailure } from '../failures/failure.ts';
import { type FailureGroup, groupFailures } from '../failures/grouping/group.ts';
import { findOutages, type Outage } from '../failures/grouping/outage.ts';
import { redactFailures, textsOf } from '../failures/redaction/redact.ts';
import type { Redactor } from '../failures/redaction/redactor.ts';
import { failureOfSwallowed, promoted } from '../failures/rules/promote.ts';
import { createJudge, type Judge } from '../failures/rules/rules.ts';
import { environmentFinder, scopeOf } from '../failures/rules/scope.ts';
import type { Look } from './look.ts';
import type { AuditOptions } from './options.ts';

export interface Findings {
  /** Redacted, oldest first; errors that tasks swallowed are among them where a rule promotes them. */
  readonly failures: readonly TaskFailure[];
  readonly groups: readonly FailureGroup[];
  readonly outages: readonly Outage[];
  /** What no rule promotes. */
  readonly swallowed: readonly SwallowedFailure[];
  /** Executions in scope that succeeded; null where the log does not tell of all. */
  readonly succeeded: number | null;
  /** Failures of tasks out of scope. */
  readonly otherApps: number;
  readonly judge: Judge;
  readonly redactor: Redactor;
}

export function judgeLog({ state, read, told }: Look, options: AuditOptions): Findings {
  const { log, coverage } = read;
  const { policy } = options;
  const judge = createJudge(policy);
  const inScope = scopeOf(policy.apps);
  const isUntold = ({ eventId }: { readonly eventId: string }): boolean => !inRanges(eventId, told);
  const found = log.failures.filter(isUntold);
  const ours = found.filter(({ task }) => inScope(task));
  const swallowed = log.swallowed.filter((error) => inScope(error.task) && isUntold(error));

  const { failures: redacted, redactor } = redactFailures(
    [...ours, ...swallowed.map(failureOfSwallowed)],
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
  const ended = redacted.slice(0, ours.length);
  const raised = promoted(redacted.slice(ours.length), judge);
  const failures =
    raised.length === 0 ? ended : [...ended, ...raised].toSorted((a, b) => compareIds(a.eventId, b.eventId));
  const raisedIds = new Set(raised.map(({ eventId }) => eventId));

  const groups = groupFailures(
    failures,
    options.name,
    policy,
    judge,
    {
      ledgerOf: state.ledgerOf,
      hasIssue: (fingerprint) => state.issues.has(fingerprint),
      examined: state.dashboard?.examined ?? [],
      evicted: new Set(state.dashboard?.evicted),
    },
    coverage.examined,
    options.publication,
  );
  const outages = findOutages(
    groups.filter(({ ignore }) => !ignore).map(({ fingerprint, signs }) => ({ fingerprint: fingerprint.hash, signs })),
  );
  return {
    failures,
    groups,
    outages,
    swallowed: swallowed.filter(({ eventId }) => !raisedIds.has(eventId)),
    succeeded: successesOf(read, inScope),
    otherApps: found.length - ours.length,
    judge,
    redactor,
  };
}

/** A worker that logs no INFO logs no success, and of some ways of reading INFO lines are left out. */
function successesOf(
  { log, coverage, search }: Look['read'],
  inScope: (task: string | null) => boolean,
): number | null {
  const isTold = search.strategy === 'everything' && coverage.complete && log.succeeded.length > 0;
  if (!isTold || log.failures.some(({ taskId, retries }) => taskId !== null && retries === null)) return null;
  return log.succeeded.reduce((sum, { task, executions }) => (inScope(task) ? sum + executions : sum), 0);
}
