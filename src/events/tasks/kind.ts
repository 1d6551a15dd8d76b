/**
 * Which kind of failure a record tells of. An ordered table, first row that fits wins.
 */

import type { Phrase } from '../celery/phrase.ts';
import { classOf, type Traceback } from '../python/traceback.ts';
import { lastOf } from './evidence.ts';
import type { FailureKind } from './task-log.ts';

export interface Told {
  readonly phrase: Phrase;
  readonly exception: string;
  readonly traceback: Traceback | null;
  /** The id in the key of a result that could not be stored. */
  readonly related: string | null;
}

interface KindRow {
  readonly phrases: readonly Phrase[];
  readonly when: (told: Told) => boolean;
  /** null: decides no task. */
  readonly kind: FailureKind | null;
  readonly reason: string;
}

const always = (): boolean => true;
const raised =
  (name: string) =>
  ({ exception }: Told): boolean =>
    classOf(exception) === name;

const KIND_ROWS: readonly KindRow[] = [
  {
    phrases: ['handler-error'],
    when: raised('Terminated'),
    kind: null,
    reason: 'an operator ended it: `revoke(terminate=True)`',
  },
  {
    phrases: ['failed', 'handler-error'],
    when: raised('TimeLimitExceeded'),
    kind: 'time-limit',
    reason: 'Celery 3 tells a hard limit as a failure of the task, too',
  },
  {
    phrases: ['failed', 'handler-error'],
    when: raised('WorkerLostError'),
    kind: 'worker-lost',
    reason: 'the child is gone; Celery up to 3 names the task',
  },
  { phrases: ['failed'], when: always, kind: 'exception', reason: 'the body raised' },
  { phrases: ['log-broken'], when: always, kind: 'exception', reason: 'the body raised, and writing it down failed' },
  { phrases: ['internal'], when: always, kind: 'internal-error', reason: 'Celery says so itself' },
  { phrases: ['hard-limit'], when: always, kind: 'time-limit', reason: 'killed by its limit' },
  { phrases: ['rejected'], when: always, kind: 'rejected', reason: 'a retry that could not be published' },
  { phrases: ['unregistered'], when: always, kind: 'unregistered', reason: 'no worker knows the name' },
  {
    phrases: ['invalid', 'undecodable', 'unknown-message', 'bad-eta'],
    when: always,
    kind: 'invalid-message',
    reason: 'the message is gone',
  },
  {
    phrases: ['outside-body'],
    when: raised('InvalidTaskError'),
    kind: 'invalid-message',
    reason: 'arguments that are no mapping are noticed in the child',
  },
  {
    phrases: ['outside-body', 'unrecoverable'],
    when: isStoring,
    kind: 'result-store',
    reason: 'a solo worker dies of it',
  },
  {
    phrases: ['outside-body'],
    when: always,
    kind: 'internal-error',
    reason: 'the tracer failed, or a hook of the task',
  },
  {
    phrases: ['pool-callback'],
    when: raised('MemoryError'),
    kind: 'other-terminal',
    reason: 'the main process repeats the MemoryError of a child',
  },
  {
    phrases: ['pool-callback'],
    when: always,
    kind: 'result-store',
    reason: 'the main process could not handle a result',
  },
  { phrases: ['chord-error'], when: always, kind: 'chord-error', reason: 'the body never runs' },
  {
    phrases: ['handler-error', 'cannot-apply', 'batch-failed', 'undispatched', 'boot-failed'],
    when: always,
    kind: 'other-terminal',
    reason: 'work is lost, and no line says whose',
  },
];

export function kindOf(told: Told): FailureKind | null {
  return KIND_ROWS.find(({ phrases, when }) => phrases.includes(told.phrase) && when(told))?.kind ?? null;
}

/** A result that could not be stored: its key is quoted, or the last exception came through a backend. */
function isStoring({ related, traceback, phrase }: Told): boolean {
  if (related !== null) return true;
  if (phrase === 'unrecoverable') return false;
  return (lastOf(traceback)?.frames ?? []).some(
    ({ file, function: name }) =>
      /\/celery\/backends\//.test(file) || name === 'store_result' || name === 'mark_as_failure',
  );
}
