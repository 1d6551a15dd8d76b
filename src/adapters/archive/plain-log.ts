/** A worker's own log: lines without ids, times as the worker wrote them. */
import type { TimedEvent } from '../papertrail/page.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';
import { isPapertrailRow } from './papertrail-archive.ts';

// Celery's own prefix, `[2026-05-11 18:35:25,123: ERROR/ForkPoolWorker-1]`, maybe behind colours or a container's name.
const STAMP = /^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;

/** The worker's own time; it names no zone and is taken as UTC, what servers and containers run on. */
export function stampOf(line: string): number | null {
  const parts = STAMP.exec(line);
  return parts === null ? null : epochSeconds(`${parts[1]}T${parts[2]}Z`);
}

export interface LogName {
  readonly source: string;
  readonly program: string;
}

/** Lines without a stamp (tracebacks) have the time of the last one. A row of Papertrail's archive is no line of a worker. */
export function createPlainReader(
  name: LogName,
  startsAt: number,
  nextId: () => string,
): (line: string) => TimedEvent | null {
  let seconds = startsAt;
  let at = utc(startsAt);
  return (message) => {
    if (isPapertrailRow(message)) return null;
    const stamp = stampOf(message);
    if (stamp !== null && stamp !== seconds) {
      seconds = stamp;
      at = utc(stamp);
    }
    return { seconds, event: { id: nextId(), at, source: name.source, program: name.program, message } };
  };
}
