/** Messages that no task was made of: celery/worker/consumer. */
import { type GrammarRow, starts } from './row.ts';

export const MESSAGE_ROWS: readonly GrammarRow[] = [
  {
    phrase: 'unregistered',
    holds: 'Received unregistered task',
    pattern: starts(String.raw`Received unregistered task of type u?['"](?<task>[^'"]*)['"]`),
    example: "Received unregistered task of type 'a.b'.",
    reason: 'nobody knows this task; the id stands in the dumped headers',
  },
  {
    phrase: 'invalid',
    holds: 'Received invalid task message',
    pattern: starts(String.raw`Received invalid task message: (?<detail>[^\n]*)`),
    example: 'Received invalid task message: Task keyword arguments must be a mapping',
    reason: 'the message is gone, no state stored',
  },
  {
    phrase: 'invalid',
    holds: 'Invalid task ignored: ',
    pattern: starts(String.raw`Invalid task ignored: (?<detail>[^\n]*)`),
    example: "Invalid task ignored: InvalidTaskError('…')",
    reason: 'the same as Celery 2.x words it',
  },
  {
    phrase: 'undecodable',
    holds: "Can't decode message body",
    pattern: starts("Can't decode message body: (?<detail>.*)"),
    example: "Can't decode message body: DecodeError(…) [type:… headers:{…}]",
    reason: 'the message is gone',
  },
  {
    phrase: 'unknown-message',
    holds: 'Received and deleted unknown message',
    pattern: starts('Received and deleted unknown message'),
    example: 'Received and deleted unknown message.  Wrong destination?!?',
    reason: 'no task message at all',
  },
];
