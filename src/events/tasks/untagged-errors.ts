/**
 * Errors that a task's code logged where no prefix names the task. Whose they are is proved by process, clock and frames
 * together, or not at all:
 *
 *   [2026-05-19 03:42:20,310: ERROR/ForkPoolWorker-2] Syncing grade back to LMS failed
 *   Traceback (most recent call last):
 *     File "/srv/lms/lms/tasks/grading.py", line 24, in sync_grades_complete
 *   [2026-05-19 03:42:20,311: INFO/ForkPoolWorker-2] Task lms.tasks.grading.sync_grades_complete[c8f5…] succeeded in 0.0031s: None
 */
import { BOUNDS } from '../bounds.ts';
import type { CeleryRecord } from '../celery/celery.ts';
import type { Traceback } from '../python/traceback.ts';
import { type Recent, recent } from '../recent.ts';
import type { LogRecord } from '../records/record.ts';
import { clockSeconds } from './lives.ts';
import type { SwallowedFailure } from './task-log.ts';

/** An error that was logged, and not yet whose. */
export type LoggedError = Omit<SwallowedFailure, 'taskId' | 'task'>;

/** An execution that logs more errors than this is chatty, not swallowing: the last ones are kept. */
export const MAX_LOGGED = 20;
/** A child of the prefork pool runs one task at a time; threads and greenlets share a process. */
const ONE_AT_A_TIME = /^ForkPoolWorker-\d+(?::\d+)?$/;
/** Seconds. Stamps are whole milliseconds, and a line is written a moment after its run time was taken. */
const SLACK = 0.005;

export interface UntaggedErrors {
  logged(record: LogRecord, stream: string, error: LoggedError): void;
  /** A phrase that ends an execution, well or not: what its process has logged is its own. */
  ended(record: LogRecord, celery: CeleryRecord, stream: string): void;
  /** Of the executions that succeeded. */
  end(): SwallowedFailure[];
}

export function watchUntagged(): UntaggedErrors {
  const open: Recent<{ readonly clock: number; readonly error: LoggedError }[]> = recent(BOUNDS.processes.most);
  /** When each process ended its last execution, by the worker's clock. */
  const ends: Recent<number> = recent(BOUNDS.processes.most);
  /** Two workers write into these streams: their processes bear the same names, and nothing is certain. */
  const shared = new Set<string>();
  const found: { readonly stream: string; readonly failure: SwallowedFailure }[] = [];

  return {
    logged(record, stream, error): void {
      const process = processOf(record, stream);
      if (process === null) return;
      const errors = open.get(process) ?? [];
      if (errors.some((other) => isRepeated(other.error, error))) return;
      open.set(process, [...errors, { clock: clockSeconds(record.start.stamp), error }].slice(-MAX_LOGGED));
    },
    ended(record, { phrase, task, id, detail }, stream): void {
      const process = processOf(record, stream);
      if (process === null) return;
      const errors = open.get(process) ?? [];
      open.delete(process);
      const end = clockSeconds(record.start.stamp);
      const before = ends.get(process);
      ends.set(process, end);
      if (phrase !== 'succeeded' || task === null || id === null) return;
      // `succeeded in 0.0031s: None`
      const began = end - Number.parseFloat(detail) - SLACK;
      if (before !== undefined && began < before - SLACK) shared.add(stream);
      for (const { clock, error } of errors)
        if (clock >= began && clock <= end && isOf(error.traceback, task))
          found.push({ stream, failure: { taskId: id, task, ...error } });
    },
    end: () => found.filter(({ stream }) => !shared.has(stream)).map(({ failure }) => failure),
  };
}

/** By a second handler, or in a loop. */
export function isRepeated(error: LoggedError, again: LoggedError): boolean {
  return error.at === again.at && error.text === again.text && error.exception === again.exception;
}

function processOf({ start }: LogRecord, stream: string): string | null {
  return start.process !== null && ONE_AT_A_TIME.test(start.process) ? `${stream}\t${start.process}` : null;
}

/** `lms.tasks.grading.sync_grades_complete`: a frame of this function in `…/lms/tasks/grading.py`. */
function isOf({ exceptions }: Traceback, task: string): boolean {
  const parts = task.split('.');
  const name = parts.pop();
  const file = `/${parts.join('/')}.py`;
  return exceptions.some(({ frames }) => frames.some((frame) => frame.function === name && frame.file.endsWith(file)));
}
