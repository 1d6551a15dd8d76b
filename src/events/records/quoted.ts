/**
 * Is this a record, or only a text that an open record quotes? Messages hold whole fake records on lines of their own:
 *
 *   [2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] Task a.b[5fbb…] raised unexpected: Refused('see\n[2026-05-10 …] Task c.d[…] …')
 *   …
 *   app.errors.Refused: see
 *   [2026-05-10 09:00:00,000: ERROR/MainProcess] Task c.d[…] raised unexpected: KeyError('x')
 */
import type { LogEvent } from '../event.ts';
import type { RecordStart } from '../text/record-start.ts';
import type { OpenRecord } from './open-record.ts';

/** A stamp this far from all that the stream's workers wrote, inside a traceback, is text that somebody quoted: no zone is 26 h away. */
const QUOTED_HOURS = 26;
/** A message with more lines than these is the stream itself, read wrongly. */
const MAX_QUOTED = 300;
const MAX_CLOCKS = 100;

/** How far the clocks of a stream's workers are from the time of receipt: one for each zone, or a late shipper. */
export interface Clocks {
  see(start: RecordStart, event: LogEvent): void;
  /** None was seen yet. */
  readonly unknown: boolean;
  /** No worker of this stream writes at this hour; false where the stamp cannot be read. */
  isFarFromAll(start: RecordStart, event: LogEvent): boolean;
}

export function startClocks(): Clocks {
  const seen = new Set<number>();
  return {
    see(start, event): void {
      const hours = hoursApart(start, event);
      if (hours !== null && seen.size < MAX_CLOCKS) seen.add(hours);
    },
    get unknown() {
      return seen.size === 0;
    },
    isFarFromAll(start, event): boolean {
      const hours = hoursApart(start, event);
      if (hours === null) return false;
      const known = seen.size === 0 ? [0] : [...seen];
      return known.every((clock) => Math.abs(clock - hours) > QUOTED_HOURS);
    },
  };
}

/** Whole hours between a record's own stamp and its receipt; null where the stamp cannot be read. */
function hoursApart({ stamp }: RecordStart, { at }: LogEvent): number | null {
  if (stamp === null) return null;
  const hours = (Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`) - Date.parse(at)) / 3_600_000;
  return Number.isFinite(hours) ? Math.round(hours) : null;
}

/**
 * A record start inside a traceback's message that cannot have been written there.
 *
 * @param alike it has the form of the workers' records
 */
export function isOutOfPlace(
  open: OpenRecord,
  start: RecordStart,
  event: LogEvent,
  clocks: Clocks,
  alike: boolean,
): boolean {
  if (open.phase === 'first' || open.phase === 'text' || start.stamp === null) return false;
  if (open.quoting && !alike) return true;
  if (open.lines.length > MAX_QUOTED) return false;
  // A stream may begin with the traceback of a worker that did not start; no clock is known then.
  if (clocks.unknown && open.celery === null) return false;
  return clocks.isFarFromAll(start, event);
}

/** A repr writes these otherwise (`\x00`): only what stands before them can be compared. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;
/** A shorter text stands in many lines by chance. */
const MIN_QUOTE = 12;
/** As much as is compared of a long line. */
const MAX_COMPARED = 400;

/** The first line shows the exception's text with its newlines and quotes escaped: compare without any backslash. */
export function quotes(open: OpenRecord, text: string): boolean {
  const [line = ''] = text.trimEnd().split(UNPRINTED, 1);
  if (line.length < MIN_QUOTE) return false;
  const said = open.celery?.detail || open.start.text;
  return said.replaceAll('\\', '').includes(line.slice(0, MAX_COMPARED).replaceAll('\\', ''));
}
