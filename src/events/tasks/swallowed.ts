/**
 * Failures that the code of a task logged and swallowed: `LOG.exception(…)` on the last try, and then the task "succeeded".
 * No terminal line tells of them, so they are counted on their own.
 */

import type { LogRecord } from '../records/fold.ts';
import type { Tag } from '../text/tag.ts';
import { exceptionOf, tracebackOf } from './evidence.ts';
import type { Life } from './lives.ts';
import type { SwallowedFailure } from './task-log.ts';

/** An execution that logs more errors than this is chatty, not swallowing: the last ones are kept. */
const MAX_LOGGED = 20;

export interface Swallowing {
  /** An error that was logged inside a task that is running. */
  logged(record: LogRecord, life: Life | null): void;
  /** The execution is over: were its errors the end of it? */
  ended(id: string | null, well: boolean): void;
  end(): SwallowedFailure[];
}

export function watchSwallowing(): Swallowing {
  const open = new Map<string, SwallowedFailure[]>();
  const swallowed: SwallowedFailure[] = [];
  return {
    logged(record, life): void {
      const { event, start, tag } = record;
      // The tag of a child stays when its task has ended: only between a delivery and its end is it true.
      if (!tag || !life || life.end !== null || life.received.length === 0 || life.task !== tag.task) return;
      if (start.level !== 'error' && start.level !== 'critical') return;
      const traceback = tracebackOf(record);
      if (!traceback) return;
      const { type, message } = exceptionOf('', traceback);
      const text = untagged(start.text, tag);
      const errors = open.get(tag.id) ?? [];
      // A second handler repeats it, and a loop may.
      if (errors.some((error) => error.at === event.at && error.text === text && error.exception === type)) return;
      errors.push({
        taskId: tag.id,
        task: life.task,
        exception: type,
        message,
        text,
        at: event.at,
        eventId: event.id,
        source: event.source,
        program: event.program,
        traceback,
      });
      open.set(tag.id, errors.slice(-MAX_LOGGED));
    },
    ended(id, well): void {
      const errors = id === null ? undefined : open.get(id);
      if (id === null || !errors) return;
      open.delete(id);
      if (well) swallowed.push(...errors);
    },
    end: () => swallowed,
  };
}

function untagged(text: string, { task, id }: Tag): string {
  const tag = `${task}[${id}]`;
  return (text.startsWith(tag) ? text.slice(tag.length).replace(/^:? /, '') : text).split('\n', 1)[0] ?? '';
}
