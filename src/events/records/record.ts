/** A log record as it came out of a stream: its first line, what Celery says in it, and the lines that belong to it. */
import type { CeleryRecord } from '../celery/celery.ts';
import type { LogEvent } from '../event.ts';
import type { RecordStart } from '../text/record-start.ts';
import type { Tag } from '../text/tag.ts';

export interface LogRecord {
  /** The event of the first line: gives the record its id and time. */
  readonly event: LogEvent;
  readonly start: RecordStart;
  /** null: not one of Celery's phrases. */
  readonly celery: CeleryRecord | null;
  /** The task that the prefix names. It may be a task that has ended. */
  readonly tag: Tag | null;
  /** What followed the first line. */
  readonly lines: readonly string[];
  /** Why the record may not be whole, for people; null where nothing speaks against it. */
  readonly damage: string | null;
}
