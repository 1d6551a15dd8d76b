/**
 * Failures that the code of a task logged and swallowed: `LOG.exception(…)` on the last try, and then the task "succeeded".
 * No terminal line tells of them, so they are counted on their own.
 */

import type { CeleryRecord } from '../celery/celery.ts';
import type { LogRecord } from '../records/record.ts';
import type { Tag } from '../text/tag.ts';
import { exceptionOf, tracebackOf } from './evidence.ts';
import type { Life } from './lives.ts';
import type { SwallowedFailure } from './task-log.ts';
import { isRepeated, type LoggedError, MAX_LOGGED, watchUntagged } from './untagged-errors.ts';

export interface Swallowing {
  /** An error that was logged inside a task that is running: `life` by the record's tag; without one its process tells. */
  logged(record: LogRecord, stream: string, life: Life | null): void;
  /** A delivery, or the end of an execution: were its errors the end of it? */
  ended(record: LogRecord, celery: CeleryRecord, stream: string, well: boolean): void;
  end(): SwallowedFailure[];
}

export function watchSwallowing(): Swallowing {
  const open = new Map<string, SwallowedFailure[]>();
  const swallowed: SwallowedFailure[] = [];
  const untagged = watchUntagged();
  return {
    logged(record, stream, life): void {
      const { start, tag } = record;
      if (start.level !== 'error' && start.level !== 'critical') return;
      if (!tag) {
        const error = readError(record, start.text);
        if (error) untagged.logged(record, stream, error);
        return;
      }
      // The tag of a child stays when its task has ended: only between a delivery and its end is it true.
      if (!life || life.end !== null || life.received.length === 0 || life.task !== tag.task) return;
      const error = readError(record, withoutTag(start.text, tag));
      if (!error) return;
      const errors = open.get(tag.id) ?? [];
      if (!errors.some((other) => isRepeated(other, error)))
        open.set(tag.id, [...errors, { taskId: tag.id, task: life.task, ...error }].slice(-MAX_LOGGED));
    },
    ended(record, celery, stream, well): void {
      untagged.ended(record, celery, stream);
      const { id } = celery;
      const errors = id === null ? undefined : open.get(id);
      if (id === null || !errors) return;
      open.delete(id);
      if (well) swallowed.push(...errors);
    },
    end: () => [...swallowed, ...untagged.end()],
  };
}

/** @returns null where it has no traceback: a message alone may tell of anything */
function readError(record: LogRecord, text: string): LoggedError | null {
  const traceback = tracebackOf(record);
  if (!traceback) return null;
  const { type, message } = exceptionOf('', traceback);
  const { at, id, source, program } = record.event;
  return { exception: type, message, text: text.split('\n', 1)[0] ?? '', at, eventId: id, source, program, traceback };
}

function withoutTag(text: string, { task, id }: Tag): string {
  const tag = `${task}[${id}]`;
  return (text.startsWith(tag) ? text.slice(tag.length).replace(/^:? /, '') : text).split('\n', 1)[0] ?? '';
}
