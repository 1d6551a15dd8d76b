/** A record that tells of a failure, and where it stood: the first one of its task, with what later ones added. */
import type { Phrase } from '../celery/phrase.ts';
import type { LogEvent } from '../event.ts';
import type { Traceback } from '../python/traceback.ts';
import type { FailureKind } from './task-log.ts';

export interface Terminal {
  readonly phrase: Phrase;
  kind: FailureKind;
  task: string | null;
  id: string | null;
  exception: string;
  message: string;
  args: string | null;
  traceback: Traceback | null;
  /** Another id that the record names; see RawFailure. */
  related: string | null;
  readonly stream: string;
  readonly event: LogEvent;
  readonly stamp: string | null;
  /** Of its prefix: two handlers write two forms. */
  readonly form: string;
  readonly process: string | null;
}

/** The same failure again (a second handler, a time limit's twin): the first stays, with what the other adds. */
export function merge(before: Terminal, again: Terminal): void {
  before.args ??= again.args;
  const better = again.traceback?.state === 'complete' && before.traceback?.state !== 'complete';
  if (again.traceback && (before.traceback === null || better)) before.traceback = again.traceback;
}
