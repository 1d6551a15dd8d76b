/**
 * What goes wrong around tasks: in chords and chains, in beat, in a worker as a whole, in its logging. celery/backends,
 * celery/beat.py, celery/worker, celery/bin, celery_batches.
 */
import { type GrammarRow, starts } from './row.ts';

export const AROUND_ROWS: readonly GrammarRow[] = [
  {
    phrase: 'chord-error',
    holds: 'Chord ',
    pattern: starts(String.raw`Chord (?:callback )?(?:for )?u?['"](?<detail>[^'"]*['"] raised: .*)`),
    example: "Chord 'a047…' raised: ChordError('Dependency 923e… raised ValueError()')",
    reason: 'the body of a chord never runs; the id is the group, not the task',
  },
  {
    phrase: 'bad-eta',
    holds: "Couldn't convert ETA",
    pattern: starts("Couldn't convert ETA (?<detail>.*)"),
    example: "Couldn't convert ETA '…' to timestamp: …. Task: {…}",
    reason: 'message rejected: a lost task',
  },
  {
    phrase: 'cannot-apply',
    holds: "Couldn't apply scheduled task",
    pattern: starts("(?:Message Error: )?Couldn't apply scheduled task (?<task>[^:]+): (?<detail>.*)"),
    example: "Message Error: Couldn't apply scheduled task nightly: …",
    reason: 'beat lost a run of a periodic task',
  },
  {
    phrase: 'unrecoverable',
    holds: 'Unrecoverable error: ',
    pattern: starts('Unrecoverable error: (?<detail>.*)'),
    example: 'Unrecoverable error: OSError()',
    reason: 'the worker stops; tasks in flight may leave no line',
  },
  {
    phrase: 'batch-failed',
    holds: ': ',
    pattern: starts(String.raw`(?:Error|There was an Exception): (?<detail>[A-Za-z_][\w.]*\(.*)`),
    example: "Error: ValueError('x')",
    reason:
      'celery_batches: a whole batch failed, no id named; an application may word its own errors so: only the traceback tells',
  },
  {
    phrase: 'undispatched',
    holds: 'Failed to dispatch chain/callbacks',
    pattern: starts(String.raw`Failed to dispatch chain/callbacks for deduplicated task (?<detail>\S+)`),
    example: 'Failed to dispatch chain/callbacks for deduplicated task 5fbb…',
    reason: '5.6.3+: the task itself is done, what was to follow it is lost',
  },
  {
    phrase: 'boot-failed',
    holds: 'Unable to load celery application',
    pattern: starts(
      '(?:Error: (?:Invalid value for [^:]{1,40}: *)?)?Unable to load celery application[.:]? ?(?<detail>[^\\n]*)',
    ),
    example: 'Unable to load celery application.',
    reason: 'the worker never started; the reason stands on the next line',
  },
  {
    phrase: 'log-broken',
    holds: "Message: 'Task %(",
    pattern: starts(String.raw`Message: 'Task %\(name\)s\[%\(id\)s\] %\(description\)s: %\(exc\)s'`),
    example: "Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'",
    reason:
      'Python could not format the record of a failure (`--- Logging error ---`): its values stand in `Arguments: {…}`',
  },
  {
    phrase: 'applied',
    holds: 'TaskPool: Apply ',
    pattern: starts(String.raw`TaskPool: Apply (?<detail>.*)`),
    example:
      "TaskPool: Apply <function fast_trace_task at 0x7f…> (args:('a.b', '5fbb…', {'argsrepr': '(1,)', …}) kwargs:{})",
    reason: 'DEBUG: the headers of the task that is run, arguments among them',
  },
];
