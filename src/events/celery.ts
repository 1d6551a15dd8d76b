/**
 * Celery's log grammar: the text of a record -> what it says about a task's life.
 *
 * The phrases are those of celery/app/trace.py, celery/worker/{request,strategy,consumer}, celery/backends and billiard/pool.py,
 * unchanged from 4.0 to 5.6. A table, first match wins; the text must START with the phrase, because messages may quote others.
 */

/** What a record says. `T[I]` below is `name[id]`. */
export type Phrase =
  | 'failed'
  | 'expected'
  | 'retry'
  | 'ignored'
  | 'rejected'
  | 'internal'
  | 'received'
  | 'accepted'
  | 'succeeded'
  | 'already-done'
  | 'revoked'
  | 'soft-limit'
  | 'hard-limit'
  | 'handler-error'
  | 'outside-body'
  | 'pool-callback'
  | 'process-exited'
  | 'unregistered'
  | 'invalid'
  | 'undecodable'
  | 'unknown-message'
  | 'chord-error'
  | 'bad-eta'
  | 'cannot-apply'
  | 'unrecoverable'
  | 'harmless';

export interface CeleryRecord {
  readonly phrase: Phrase;
  readonly task: string | null;
  readonly id: string | null;
  /** What follows the phrase: the exception's repr, the retry's reason, the limit. `''` where nothing follows. */
  readonly detail: string;
}

interface Row {
  readonly phrase: Phrase;
  /** Cheap test before the pattern: the text must hold it. */
  readonly holds: string;
  /** Groups: task, id, detail. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly reason: string;
}

/**
 * `T[I]`: the name may hold blanks and brackets (shadow names: `backfill [eu][5fbb…]`); the id is what stands in the last ones.
 * The name never holds `] `, or `Task a.b[1] retry: OSError("Task c.d[2] raised unexpected: …")` would read as a failure of 2.
 */
const TASK = String.raw`(?<task>\S(?:(?!\] ).){0,250}?)\[(?<id>[^[\]\s]{1,255})\]`;
const row = (phrase: Phrase, holds: string, source: string, example: string, reason: string): Row => ({
  phrase,
  holds,
  pattern: new RegExp(`^(?:${source})`, 's'),
  example,
  reason,
});

export const GRAMMAR: readonly Row[] = [
  row(
    'failed',
    '] raised unexpected: ',
    `Task ${TASK} raised unexpected: (?<detail>.*)`,
    "Task h.tasks.email.send[5fbb…] raised unexpected: ValueError('x')",
    'THE terminal failure of a body; logged once an execution, never for a retry',
  ),
  row(
    'expected',
    '] raised expected: ',
    `Task ${TASK} raised expected: (?<detail>.*)`,
    'Task a.b[5fbb…] raised expected: NotFound()',
    'declared in `throws`: failed, but as its author planned',
  ),
  row(
    'retry',
    '] retry: ',
    `Task ${TASK} retry: (?<detail>.*)`,
    'Task a.b[5fbb…] retry: Retry in 5s: OSError()',
    'will run again: never a failure',
  ),
  row(
    'succeeded',
    '] succeeded in ',
    `Task ${TASK} succeeded in (?<detail>.*)`,
    'Task a.b[5fbb…] succeeded in 0.01s: None',
    'ended well',
  ),
  row(
    'received',
    '] received',
    `Task ${TASK} received$`,
    'Task a.b[5fbb…] received',
    'a delivery (5.1 and later); once for each retry and redelivery',
  ),
  row(
    'received',
    'Received task: ',
    `Received task: ${TASK}(?: .*)?$`,
    'Received task: a.b[5fbb…]  ',
    'a delivery (up to 5.0, and 5.1+ with an ETA)',
  ),
  row(
    'received',
    'Got task from broker: ',
    `Got task from broker: ${TASK}(?: .*)?$`,
    'Got task from broker: a.b[5fbb…]',
    'a delivery (up to 3.0)',
  ),
  row(
    'accepted',
    'Task accepted: ',
    `Task accepted: ${TASK} pid:(?<detail>\\d+)`,
    'Task accepted: a.b[5fbb…] pid:123',
    'DEBUG: joins id and process',
  ),
  row('ignored', '] ignored', `Task ${TASK} ignored$`, 'Task a.b[5fbb…] ignored', 'the task raised Ignore'),
  row(
    'rejected',
    '] reject requeue=',
    `Task ${TASK} reject requeue=(?:True|False): ?(?<detail>.*)`,
    'Task a.b[5fbb…] reject requeue=False: reason',
    'deliberate Reject, or a retry that could not be published: only the traceback tells',
  ),
  row(
    'internal',
    '] INTERNAL ERROR: ',
    `Task ${TASK} INTERNAL ERROR: (?<detail>.*)`,
    'Task a.b[5fbb…] INTERNAL ERROR: KeyError()',
    'a policy of trace.py that no run has shown yet',
  ),
  row(
    'already-done',
    '] Task already completed',
    `Task ${TASK} Task already completed successfully`,
    'Task a.b[5fbb…] Task already completed successfully.',
    'redelivered after success (5.1+)',
  ),
  row(
    'failed',
    '] raised exception: ',
    `Task ${TASK} raised exception: (?<detail>.*)`,
    'Task a.b[5fbb…] raised exception: OSError()',
    'the same failure as Celery 2.x and 3.0 word it',
  ),
  row(
    'hard-limit',
    'Hard time limit',
    String.raw`Hard time limit \((?<detail>[\d.]+s?)\) exceeded for ${TASK}`,
    'Hard time limit (240s) exceeded for a.b[5fbb…]',
    'killed by its time limit; two more records without id tell the same',
  ),
  row(
    'soft-limit',
    'Soft time limit',
    String.raw`Soft time limit \((?<detail>[\d.]+s?)\) exceeded for ${TASK}`,
    'Soft time limit (120s) exceeded for a.b[5fbb…]',
    'a warning: the task may catch it, retry or fail',
  ),
  row(
    'revoked',
    'Discarding revoked task',
    `Discarding revoked task: ${TASK}`,
    'Discarding revoked task: a.b[5fbb…]',
    'stopped by an operator, or expired',
  ),
  row(
    'handler-error',
    'Task handler raised error',
    '"?Task handler raised error: (?<detail>.*)',
    "Task handler raised error: WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    'from the main process, without id: lost child, or the twin of a time limit',
  ),
  row(
    'outside-body',
    'Exception raised outside body',
    '\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)',
    '/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():',
    'the tracer itself failed; without id',
  ),
  row(
    'pool-callback',
    'Pool callback raised',
    'Pool callback raised exception: (?<detail>.*)',
    "Pool callback raised exception: ResponseError('OOM command not allowed')",
    'the main process could not handle a result',
  ),
  row(
    'process-exited',
    ' exited with ',
    "Process '(?<detail>[^']+)' pid:\\d+ exited with ",
    "Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'",
    'always accompanied by another record',
  ),
  row(
    'unregistered',
    'Received unregistered task',
    String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`,
    "Received unregistered task of type 'a.b'.",
    'nobody knows this task; the id stands in the dumped headers',
  ),
  row(
    'invalid',
    'Received invalid task message',
    'Received invalid task message: (?<detail>.*)',
    'Received invalid task message: Task keyword arguments must be a mapping',
    'the message is gone, no state stored',
  ),
  row(
    'undecodable',
    "Can't decode message body",
    "Can't decode message body: (?<detail>.*)",
    "Can't decode message body: DecodeError(…) [type:… headers:{…}]",
    'the message is gone',
  ),
  row(
    'unknown-message',
    'Received and deleted unknown message',
    'Received and deleted unknown message',
    'Received and deleted unknown message.  Wrong destination?!?',
    'no task message at all',
  ),
  row(
    'chord-error',
    'Chord ',
    String.raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`,
    "Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')",
    'the body of a chord never runs; the id is the group, not the task',
  ),
  row(
    'bad-eta',
    "Couldn't convert ETA",
    "Couldn't convert ETA (?<detail>.*)",
    "Couldn't convert ETA '…' to timestamp: …. Task: {…}",
    'message rejected: a lost task',
  ),
  row(
    'cannot-apply',
    "Couldn't apply scheduled task",
    "(?:Message Error: )?Couldn't apply scheduled task (?<task>[^:]+): (?<detail>.*)",
    "Message Error: Couldn't apply scheduled task nightly: …",
    'beat lost a run of a periodic task',
  ),
  row(
    'unrecoverable',
    'Unrecoverable error: ',
    'Unrecoverable error: (?<detail>.*)',
    'Unrecoverable error: OSError()',
    'the worker stops; tasks in flight may leave no line',
  ),
  row(
    'harmless',
    '',
    "Process cleanup failed: |Signal handler |Tasks flagged as revoked: |Terminating |Restoring \\d+ unack|Timed out waiting for UP message|Process inqueue damaged|consumer: (?:Cannot connect|Connection to broker lost)|Couldn't ack |Couldn't reject |Connection to Redis lost|beat: Connection error|pidbox command error|Refusing to deserialize|Task \\S+ cannot be acknowledged|child process exiting|Removing corrupted schedule|Chord counter incremented|Failed operation |Thread '",
    'consumer: Cannot connect to redis://…',
    'worker trouble that decides no task',
  ),
];

/** The phrases a record can be recognised by without any prefix in front of it: they name task and id. */
export const NAMING: ReadonlySet<Phrase> = new Set(
  GRAMMAR.filter(({ pattern }) => pattern.source.includes('(?<id>')).map(({ phrase }) => phrase),
);

export function readCelery(text: string): CeleryRecord | null {
  for (const { phrase, holds, pattern } of GRAMMAR) {
    if (!text.includes(holds)) continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    return { phrase, task: groups['task'] ?? null, id: groups['id'] ?? null, detail: groups['detail'] ?? '' };
  }
  return null;
}
