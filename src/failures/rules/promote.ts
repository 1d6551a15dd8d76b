/**
 * Failures that a task logged and swallowed: only counted, unless a rule promotes them to a cause like any other.
 */
import type { RawFailure, SwallowedFailure } from '../../events/tasks/task-log.ts';
import type { TaskFailure } from '../failure.ts';
import type { Judge } from './rules.ts';

/** In the form in which failures are redacted; what only the end of a task would tell is not known. */
export function failureOfSwallowed(swallowed: SwallowedFailure): RawFailure {
  return {
    taskId: swallowed.taskId,
    task: swallowed.task,
    kind: 'exception',
    exception: swallowed.exception,
    message: swallowed.message,
    retries: null,
    attempts: [],
    softLimit: null,
    deliveries: null,
    runSeconds: null,
    args: null,
    related: null,
    at: swallowed.at,
    eventId: swallowed.eventId,
    source: swallowed.source,
    program: swallowed.program,
    worker: swallowed.program,
    process: null,
    traceback: swallowed.traceback,
    candidates: [],
  };
}

/** @param failures the swallowed ones, redacted */
export function promoted(failures: readonly TaskFailure[], judge: Judge): TaskFailure[] {
  return failures
    .map((failure): TaskFailure => ({ ...failure, kind: 'swallowed' }))
    .filter((failure) => judge.ruleFor(failure, 'promote')?.value === true);
}
