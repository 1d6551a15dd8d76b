/** Trouble of a worker that decides no task: known, so that it does not count as not understood. */
import { type GrammarRow, starts } from './row.ts';

interface Harmless {
  /** What the text begins with. */
  readonly begins: string;
  readonly example: string;
  /** Why it decides none. */
  readonly reason: string;
}

const HARMLESS: readonly Harmless[] = [
  { begins: 'Process cleanup failed: ', example: 'Process cleanup failed: KeyError()', reason: 'after the task' },
  {
    begins: 'Signal handler ',
    example: 'Signal handler <function f> raised: KeyError()',
    reason: 'a receiver of a signal failed, not the task',
  },
  {
    begins: 'Tasks flagged as revoked: ',
    example: 'Tasks flagged as revoked: 5fbb…',
    reason: 'an order; each discarded task says so itself',
  },
  { begins: 'Terminating ', example: 'Terminating 5fbb… (Signals.SIGTERM)', reason: 'an order of an operator' },
  {
    begins: 'Restoring \\d+ unack',
    example: 'Restoring 3 unacknowledged message(s)',
    reason: 'will be delivered again',
  },
  {
    begins: 'Timed out waiting for UP message',
    example: 'Timed out waiting for UP message from <ForkProcess…>',
    reason: 'a child that started slowly',
  },
  {
    begins: 'Process inqueue damaged',
    example: "Process inqueue damaged: <ForkProcess…> 'a': OSError()",
    reason: 'the pool mends itself',
  },
  {
    begins: 'Pool process .{1,300}? error: ',
    example: "Pool process <billiard.pool.Worker…> error: PermissionError(13, 'x')",
    reason: 'no task ran',
  },
  { begins: "Thread '?", example: "Thread 'ResultHandler' crashed: OSError()", reason: 'the pool mends itself' },
  {
    begins: 'consumer: (?:Cannot connect|Connection to broker lost)',
    example: 'consumer: Cannot connect to redis://…',
    reason: 'the broker is away',
  },
  {
    begins: "Couldn't (?:ack|reject) ",
    example: "Couldn't ack 12, reason:ConnectionResetError()",
    reason: 'will be delivered again',
  },
  {
    begins: 'Connection to Redis lost',
    example: 'Connection to Redis lost: Retry (0/20) now.',
    reason: 'is tried again',
  },
  {
    begins: '\\s*Retry limit exceeded while trying to reconnect',
    example: 'Retry limit exceeded while trying to reconnect to the Celery redis result store backend.',
    reason: 'the results lost by it have records of their own',
  },
  {
    begins: 'beat: Connection error',
    example: 'beat: Connection error: [Errno 111]. Trying again in 2.0 seconds...',
    reason: 'is tried again',
  },
  {
    begins: 'pidbox command error',
    example: "pidbox command error: KeyError('conf')",
    reason: 'a question of an operator was refused',
  },
  {
    begins: 'Refusing to deserialize',
    example: 'Refusing to deserialize disabled content of type pickle (application/x-python-serialize)',
    reason: 'a control message, no task',
  },
  {
    begins: 'Task \\S+ cannot be acknowledged',
    example: 'Task a.b[5fbb…] cannot be acknowledged after a connection loss',
    reason: 'ended here and delivered again',
  },
  {
    begins: 'child process exiting',
    example: 'child process exiting after exceeding memory limit (300KiB / 200KiB)',
    reason: 'between two tasks',
  },
  {
    begins: 'Removing corrupted schedule',
    example: "Removing corrupted schedule file 'x': EOFError()",
    reason: 'beat starts a new one',
  },
  {
    begins: 'Chord counter incremented',
    example: "Chord counter incremented too many times for 'a047…'",
    reason: 'the chord did run',
  },
  {
    begins: 'Failed to handle (?:group )?chord error',
    example: 'Failed to handle chord error for task a047…: KeyError()',
    reason: 'the failed chord has a record of its own',
  },
  { begins: 'Errback ', example: 'Errback <…> raised an exception', reason: 'the failed task has a record of its own' },
  {
    begins: 'Failed operation ',
    example: 'Failed operation store_result. Retrying 3 more times.',
    reason: 'is tried again',
  },
  {
    begins: 'Too many open files',
    example: 'Too many open files. Aborting...',
    reason: 'the consumer stops taking messages',
  },
  {
    begins: 'Frequent restarts detected',
    example: 'Frequent restarts detected: RestartFreqExceeded()',
    reason: 'the pool is not started again',
  },
];

export const HARMLESS_ROWS: readonly GrammarRow[] = HARMLESS.map(({ begins, example, reason }) => ({
  phrase: 'harmless',
  // As much of it as is plain text: `Pool process .{1,300}? error: ` -> `Pool process `.
  holds: /^[\w ':/]{4,}/.exec(begins)?.[0] ?? '',
  pattern: starts(begins),
  example,
  reason,
}));
