/** Failures as they are compared between ways of reading: all of them but what a service names in its own way. */
import type { TaskLog } from '../../src/events/tasks/task-log.ts';
import { fingerprintOf } from '../../src/failures/grouping/fingerprint.ts';
import { redactFailures } from '../../src/failures/redaction/redact.ts';

export interface Comparable {
  /** Sorted by time, then id of the task. */
  readonly failures: readonly string[];
  readonly expected: number;
  readonly savedByRetry: TaskLog['savedByRetry'];
  readonly swallowed: readonly string[];
  readonly unrecognised: number;
}

/** Without event ids, which SolarWinds makes anew, and hosts, of which it knows another name. */
export function comparable(log: TaskLog): Comparable {
  const { failures } = redactFailures(
    log.failures.map((failure) => ({ ...failure, eventId: '', source: '' })),
    () => null,
  );
  return {
    failures: failures
      .map((failure) => JSON.stringify({ ...failure, fingerprint: fingerprintOf(failure, 'a').hash }))
      .toSorted(),
    expected: log.expected,
    savedByRetry: log.savedByRetry,
    swallowed: log.swallowed
      .map(({ taskId, exception, at, text }) => `${at} ${taskId} ${exception} ${text}`)
      .toSorted(),
    unrecognised: log.unrecognised.count,
  };
}
