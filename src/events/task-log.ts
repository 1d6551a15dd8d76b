/**
 * What reading a stretch of log gives: failures with their story, and what was counted on the way.
 *
 * Raw: may hold secrets. Only failures/redact.ts may turn it into something that is published.
 */
import type { Level } from './record.ts';
import type { Traceback } from './traceback.ts';

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
  /** `args:(…) kwargs:{…}` where the log holds them. */
  readonly args: string | null;
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

export interface Unrecognised {
  readonly at: string;
  readonly eventId: string;
  readonly level: Level;
  readonly text: string;
}

export interface StreamActivity {
  /** `host program label`. */
  readonly name: string;
  readonly events: number;
  /** Records that only a Celery worker writes. */
  readonly workerRecords: number;
  readonly lastAt: string;
}

export interface TaskLog {
  readonly failures: readonly RawFailure[];
  /** Failed as declared in `throws`. */
  readonly expected: number;
  readonly savedByRetry: readonly { readonly task: string; readonly executions: number; readonly retries: number }[];
  /** ERROR and CRITICAL records of a worker that no row of the grammar understood. */
  readonly unrecognised: { readonly count: number; readonly samples: readonly Unrecognised[] };
  readonly streams: readonly StreamActivity[];
  readonly events: number;
}
