/**
 * What reading a stretch of log gives: failures with their story, and what was counted on the way.
 *
 * Raw: may hold secrets. Only failures/redaction/redact.ts may turn it into something that is published.
 */

import type { Traceback } from '../python/traceback.ts';
import type { Level } from '../text/prefix.ts';
import type { ActiveHour } from './active-hours.ts';

export type FailureKind =
  | 'exception'
  | 'internal-error'
  | 'time-limit'
  | 'worker-lost'
  | 'unregistered'
  | 'invalid-message'
  | 'rejected'
  | 'chord-error'
  | 'result-store'
  | 'other-terminal';

export interface RawAttempt {
  readonly at: string;
  /** Seconds until the next try; null where the line gives a date or words of the application. */
  readonly delay: number | null;
  /** Class of what made it retry; null where the line does not say. */
  readonly exception: string | null;
  /** `Retry in 5s: OSError('x')` as logged. */
  readonly reason: string;
}

export interface RawFailure {
  /** Celery's task id; null where no line names it. */
  readonly taskId: string | null;
  /** Name as logged (a shadow name stands in the real one's place); null where no line names it. */
  readonly task: string | null;
  readonly kind: FailureKind;
  /** Class as the first line gives it, dotted or bare. */
  readonly exception: string;
  readonly message: string;
  /** Exact count, or null where the worker logs no INFO and it cannot be known. */
  readonly retries: number | null;
  readonly attempts: readonly RawAttempt[];
  /** Seconds of the soft limit that its worker warned of before; null where there was no warning. */
  readonly softLimit: number | null;
  /** How often it was delivered: first, for each retry, and again when a worker was lost; null where that is not logged. */
  readonly deliveries: number | null;
  /** From its last delivery until it failed (the wait for a free child is in it); null where that is not logged. */
  readonly runSeconds: number | null;
  /** `args:(…) kwargs:{…}` where the log holds them. */
  readonly args: string | null;
  /**
   * Another task id that the record names: the part whose failure broke a chord, the task whose chain was not sent, the key of
   * a result that could not be stored. Of this failure it is not the id.
   */
  readonly related: string | null;
  /** Receipt time of the record's first line. */
  readonly at: string;
  readonly eventId: string;
  readonly source: string;
  readonly program: string;
  /** What wrote it, as people call it: the supervisor's name for the process, else the program. */
  readonly worker: string;
  readonly process: string | null;
  readonly traceback: Traceback | null;
  /** Received and never ended around the time a child was lost: possible, never certain. */
  readonly candidates: readonly { readonly task: string; readonly id: string }[];
}

/** Logged by the task's own code, which then went on and succeeded. */
export interface SwallowedFailure {
  readonly taskId: string;
  readonly task: string;
  readonly exception: string;
  readonly message: string;
  /** The line the code logged. */
  readonly text: string;
  readonly at: string;
  readonly eventId: string;
  readonly source: string;
  readonly program: string;
  readonly traceback: Traceback;
}

export interface Unrecognised {
  readonly at: string;
  readonly eventId: string;
  readonly level: Level;
  readonly text: string;
}

export interface StreamActivity {
  /** `host program label`. */
  readonly name: string;
  readonly source: string;
  readonly program: string;
  /** What a supervisor or container puts before each line; `''` without. */
  readonly label: string;
  readonly events: number;
  /** Records that only a Celery worker writes, and that tell of tasks; 0 of a worker that has only started. */
  readonly workerRecords: number;
  readonly lastAt: string;
  /** In which it wrote records of a worker; ascending. */
  readonly hours: readonly ActiveHour[];
  /** When the last of them was received. */
  readonly lastRecordAt: string;
}

/** What one sender sent under the name of one program, whoever wrote it: a container ships the lines of all it runs. */
export interface SenderActivity {
  readonly source: string;
  readonly program: string;
  /** In which anything came; ascending. */
  readonly hours: readonly ActiveHour[];
  readonly lastAt: string;
}

export interface TaskLog {
  readonly failures: readonly RawFailure[];
  /** Executions that succeeded, as far as INFO lines of them were read. */
  readonly succeeded: readonly { readonly task: string; readonly executions: number }[];
  /** Failed as declared in `throws`. */
  readonly expected: number;
  readonly savedByRetry: readonly { readonly task: string; readonly executions: number; readonly retries: number }[];
  /** Event ids of what those two count, one each: by them a line that is read again is not counted again. */
  readonly countedAt: { readonly expected: readonly string[]; readonly savedByRetry: readonly string[] };
  /** Errors that tasks logged before they succeeded: never failures, told on their own. */
  readonly swallowed: readonly SwallowedFailure[];
  /** Children lost while their worker shut down: whether their tasks run again is not in the log. */
  readonly interrupted: number;
  /** ERROR and CRITICAL records of a worker that no row of the grammar understood. */
  readonly unrecognised: { readonly count: number; readonly samples: readonly Unrecognised[] };
  readonly streams: readonly StreamActivity[];
  /** Of workers' streams and of all others. */
  readonly senders: readonly SenderActivity[];
  readonly events: number;
  /** Records that a worker wrote inside the window, of whatever kind: without one nothing is known of its tasks. */
  readonly workerRecords: number;
  /** Bounds of memory (bounds.ts) that were reached, and what is therefore not told; sentences for people. */
  readonly bounded: readonly string[];
}
