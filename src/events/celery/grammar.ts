/**
 * Celery's log grammar: one row for each thing that its lines say about the life of a task.
 *
 * The phrases are those of celery/app/trace.py, celery/worker/{request,strategy,consumer}, celery/backends and billiard/pool.py,
 * unchanged from 4.0 to 5.6; what older versions and add-ons wrote has rows of its own. First match wins; the text must START
 * with the phrase, because messages may quote others.
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
  | 'batch-failed'
  | 'undispatched'
  | 'boot-failed'
  | 'log-broken'
  | 'applied'
  | 'harmless';

export interface GrammarRow {
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
 * The name never holds another `[id] retry: `, or `Task a.b[1] retry: OSError("Task c.d[2] raised unexpected: …")` would read as
 * a failure of 2; and no blank stands before the id's bracket, or `price [eu] nightly[5fbb…]` would have the id `eu`.
 */
const ENDED = String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`;
const TASK = String.raw`(?<task>\S(?:(?!${ENDED}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`;
const row = (phrase: Phrase, holds: string, source: string, example: string, reason: string): GrammarRow => ({
  phrase,
  holds,
  pattern: new RegExp(`^(?:${source})`, 's'),
  example,
  reason,
});

/** Worker trouble that decides no task: text it starts with, an example, why it decides none. */
function harmless(texts: readonly (readonly [starts: string, example: string, reason: string])[]): GrammarRow[] {
  return texts.map(([starts, example, reason]) =>
    row('harmless', /^[\w ':/]{4,}/.exec(starts)?.[0] ?? '', starts, example, reason),
  );
}

export const GRAMMAR: readonly GrammarRow[] = [
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
    `Received task: ${TASK}(?: (?<detail>.*))?$`,
    'Received task: a.b[5fbb…]  ',
    'a delivery (up to 5.0); teams overwrite LOG_RECEIVED to show the arguments behind the id',
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
    'failed',
    ' raised exception:',
    String.raw`Task (?<task>\S{1,250}) with id (?<id>[^\s[\]]{1,255}) raised exception:\s*(?<detail>.*)`,
    'Task a.b with id 5fbb… raised exception:',
    'the mail that Celery up to 3.1 sends, where a team logs it: the repr stands on the next line',
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
    String.raw`Received invalid task message: (?<detail>[^\n]*)`,
    'Received invalid task message: Task keyword arguments must be a mapping',
    'the message is gone, no state stored',
  ),
  row(
    'invalid',
    'Invalid task ignored: ',
    String.raw`Invalid task ignored: (?<detail>[^\n]*)`,
    "Invalid task ignored: InvalidTaskError('…')",
    'the same as Celery 2.x words it',
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
    'batch-failed',
    ': ',
    String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`,
    "Error: ValueError('x')",
    'celery_batches: a whole batch failed, no id named; an application may word its own errors so: only the traceback tells',
  ),
  row(
    'undispatched',
    'Failed to dispatch chain/callbacks',
    String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`,
    'Failed to dispatch chain/callbacks for deduplicated task 5fbb…',
    '5.6.3+: the task itself is done, what was to follow it is lost',
  ),
  row(
    'boot-failed',
    'Unable to load celery application',
    '(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)',
    'Unable to load celery application.',
    'the worker never started; the reason stands on the next line',
  ),
  row(
    'log-broken',
    "Message: 'Task %(",
    String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`,
    "Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'",
    'Python could not format the record of a failure (`--- Logging error ---`): its values stand in `Arguments: {…}`',
  ),
  row(
    'applied',
    'TaskPool: Apply ',
    String.raw`TaskPool: Apply (?<detail>.*)`,
    "TaskPool: Apply <function fast_trace_task at 0x7f…> (args:('a.b', '5fbb…', {'argsrepr': '(1,)', …}) kwargs:{})",
    'DEBUG: the headers of the task that is run, arguments among them',
  ),
  ...harmless([
    ['Process cleanup failed: ', 'Process cleanup failed: KeyError()', 'after the task'],
    [
      'Signal handler ',
      'Signal handler <function f> raised: KeyError()',
      'a receiver of a signal failed, not the task',
    ],
    ['Tasks flagged as revoked: ', 'Tasks flagged as revoked: 5fbb…', 'an order; each discarded task says so itself'],
    ['Terminating ', 'Terminating 5fbb… (Signals.SIGTERM)', 'an order of an operator'],
    ['Restoring \\d+ unack', 'Restoring 3 unacknowledged message(s)', 'will be delivered again'],
    [
      'Timed out waiting for UP message',
      'Timed out waiting for UP message from <ForkProcess…>',
      'a child that started slowly',
    ],
    ['Process inqueue damaged', "Process inqueue damaged: <ForkProcess…> 'a': OSError()", 'the pool mends itself'],
    [
      'Pool process .{1,300}? error: ',
      "Pool process <billiard.pool.Worker…> error: PermissionError(13, 'x')",
      'no task ran',
    ],
    ["Thread '?", "Thread 'ResultHandler' crashed: OSError()", 'the pool mends itself'],
    [
      'consumer: (?:Cannot connect|Connection to broker lost)',
      'consumer: Cannot connect to redis://…',
      'the broker is away',
    ],
    ["Couldn't (?:ack|reject) ", "Couldn't ack 12, reason:ConnectionResetError()", 'will be delivered again'],
    ['Connection to Redis lost', 'Connection to Redis lost: Retry (0/20) now.', 'is tried again'],
    [
      '\\s*Retry limit exceeded while trying to reconnect',
      'Retry limit exceeded while trying to reconnect to the Celery redis result store backend.',
      'the results lost by it have records of their own',
    ],
    ['beat: Connection error', 'beat: Connection error: [Errno 111]. Trying again in 2.0 seconds...', 'is tried again'],
    ['pidbox command error', "pidbox command error: KeyError('conf')", 'a question of an operator was refused'],
    [
      'Refusing to deserialize',
      'Refusing to deserialize disabled content of type pickle (application/x-python-serialize)',
      'a control message, no task',
    ],
    [
      'Task \\S+ cannot be acknowledged',
      'Task a.b[5fbb…] cannot be acknowledged after a connection loss',
      'ended here and delivered again',
    ],
    [
      'child process exiting',
      'child process exiting after exceeding memory limit (300KiB / 200KiB)',
      'between two tasks',
    ],
    ['Removing corrupted schedule', "Removing corrupted schedule file 'x': EOFError()", 'beat starts a new one'],
    ['Chord counter incremented', "Chord counter incremented too many times for 'a047…'", 'the chord did run'],
    [
      'Failed to handle (?:group )?chord error',
      'Failed to handle chord error for task a047…: KeyError()',
      'the failed chord has a record of its own',
    ],
    ['Errback ', 'Errback <…> raised an exception', 'the failed task has a record of its own'],
    ['Failed operation ', 'Failed operation store_result. Retrying 3 more times.', 'is tried again'],
    ['Too many open files', 'Too many open files. Aborting...', 'the consumer stops taking messages'],
    [
      'Frequent restarts detected',
      'Frequent restarts detected: RestartFreqExceeded()',
      'the pool is not started again',
    ],
  ]),
];
