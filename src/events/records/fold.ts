/**
 * One stream's lines -> records. A stream is what one program of one sender wrote: its lines keep their order, and everything
 * up to the next record start belongs to the record before.
 *
 * Lines of other streams never reach this fold, so they may stand anywhere in between. Programs that share a stream are told
 * apart by the form of their records, and inside a traceback by what can follow.
 */
import { type CeleryRecord, NAMING, readCelery } from '../celery/celery.ts';
import type { LogEvent } from '../event.ts';
import { readRepr } from '../python/repr.ts';
import { isTracebackHeader, isTracebackPiece } from '../python/traceback-lines.ts';
import { learnCoat, type Peel } from '../text/coat.ts';
import type { Line } from '../text/line.ts';
import { isStampOnly } from '../text/prefix.ts';
import { type RecordStart, startAtStamp, startBare, startOfRecord } from '../text/record.ts';
import { splitGlued } from '../text/seam.ts';
import type { Tag } from '../text/tag.ts';
import { startAtPhrase } from './found-phrase.ts';
import {
  append,
  awaitsHeader,
  extend,
  fitOf,
  isInside,
  isSingle,
  isWebFrame,
  mend,
  type OpenRecord,
  openRecord,
  promises,
} from './open-record.ts';

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

export interface StreamFold {
  line(line: Line, event: LogEvent): void;
  end(): void;
}

/** More records than these are never open at once; the oldest is closed as it is. */
const MAX_OPEN = 4;
/** An interrupted record goes on within moments, or its rest is lost. Seconds of receipt. */
const RESUMES_WITHIN = 5;
/** A stamp this far from all that the stream's workers wrote, inside a traceback, is text that somebody quoted: no zone is 26 h away. */
const QUOTED_HOURS = 26;
/** A message with more lines than these is the stream itself, read wrongly. */
const MAX_QUOTED = 300;
const MAX_CLOCKS = 100;
const MIXED = 'another traceback was written between its lines';

/** @param emit called once a record, when it is known to have ended */
export function foldStream(emit: (record: LogRecord) => void): StreamFold {
  /** Oldest first; the last is the one that began last. */
  let open: OpenRecord[] = [];
  /** The form of the workers' records, once one was seen: a bare line that looks like a record is then text. */
  let workers: string | null = null;
  /** Other programs write into the stream too. */
  let shared = false;
  /** What stands before each line of the stream, whatever it holds. */
  let coat: Peel | null = null;
  /** The shipper cut the line before: what comes is its rest. */
  let unended: OpenRecord | null = null;
  /** How far the clocks of this stream's workers are from the time of receipt, in hours: one for each zone, or a late shipper. */
  const clocks = new Set<number>();
  /** Failures that ended moments ago: what follows may still quote them, behind a line of another process. */
  let recent: OpenRecord[] = [];
  /** Of the stream, up to now. */
  let lines = 0;

  const close = ({ event, start, celery, tag, lines: followed, damage }: OpenRecord): void =>
    emit({ event, start, celery: celery ?? readBootFailure(start, followed), tag, lines: followed, damage });

  const begin = (start: RecordStart, event: LogEvent, raw: string): void => {
    const form = formOf(start);
    const record = openRecord(start, event, raw, false, lines);
    const foreign = record.celery === null && workers !== null && form !== workers && form !== 'none';
    if (record.celery !== null && form !== 'none') workers ??= form;
    shared ||= foreign;
    const stays = (other: OpenRecord): boolean => {
      if (seconds(event.at, other.lastAt) > RESUMES_WITHIN) return false;
      if (isInside(other)) return true;
      if (foreign) return !other.foreign;
      // Its traceback may come after a line that the main process wrote at the same moment.
      return other.phase === 'first' && !other.foreign && !isSingle(other) && other.celery !== null && isSingle(record);
    };
    const staying: OpenRecord[] = [];
    recent = recent.filter(({ lastAt }) => seconds(event.at, lastAt) <= RESUMES_WITHIN);
    for (const other of open) {
      if (stays(other)) staying.push(other);
      else {
        close(other);
        if (other.celery?.phrase === 'failed' && recent.length < MAX_OPEN) recent.push(other);
      }
    }
    const clock = clockOf(start, event);
    if (clock !== null && clocks.size < MAX_CLOCKS) clocks.add(clock);
    if (staying.length >= MAX_OPEN) close(staying.shift() as OpenRecord);
    open = [...staying, foreign ? { ...record, foreign } : record];
  };

  /** The record that a line without a start of its own goes on with. */
  const follow = (text: string): OpenRecord | null => {
    let best: OpenRecord | null = null;
    let bestFit = 0;
    for (const record of open) {
      const fit = fitOf(record, text, shared);
      if (fit === 0 || fit < bestFit) continue;
      // A chain line announces a header, and so does Celery's first line: it is that record's, whatever else could begin with one.
      if (best !== null && !best.foreign && record.foreign && fit === 2 && awaitsHeader(best)) continue;
      // Both write a traceback at this moment: no longer certain whose line it is, unless the line itself tells.
      if (best !== null && fit === 2 && bestFit === 2 && isInside(record) && best.touched > record.began) {
        if (!best.foreign && record.foreign && !isWebFrame(text) && !disowns(best, text)) {
          best.damage = MIXED;
          continue;
        }
        if (!record.foreign && !best.foreign) record.damage = MIXED;
      }
      [best, bestFit] = [record, fit];
    }
    return best;
  };

  const goOn = (text: string, event: LogEvent): void => {
    const record = follow(text);
    if (record) append(record, text, event.at, lines);
    // A traceback that nothing announced: another program's, or a worker's that did not start. It must not run into a record
    // that waits for lines like these.
    else if (isTracebackHeader(text) && open.length < MAX_OPEN) {
      const bare = openRecord(startBare(''), event, '', true, lines);
      append(bare, text, event.at, lines);
      open.push(bare);
    }
  };

  const read = (text: string, event: LogEvent): void => {
    const last = open.at(-1);
    const start = startOf(text, workers !== null && workers !== 'stamp');
    if (start && ![...open, ...recent].some((record) => isQuoted(record, start, text, event, workers, clocks))) {
      if (last && isPrinted(last, start)) append(last, start.text, event.at, lines);
      else begin(start, event, text);
      return;
    }
    if (!start) {
      const bare = readBare(text, workers !== null, open);
      if (bare && ![...open, ...recent].some((record) => quotes(record, text))) {
        begin(startBare(text), event, text);
        return;
      }
      if (last && mend(last, text)) return;
      // The phrase is certain, the prefix is not known: only where the stream's workers show no other one.
      const found = workers === null || workers === 'found' ? startAtPhrase(text) : null;
      if (found && ![...open, ...recent].some((record) => quotes(record, text))) {
        begin(found, event, text);
        return;
      }
    }
    goOn(text, event);
  };

  return {
    line({ text: line, cut }, event): void {
      // A log viewer's copy has the time of a line below it.
      if (isStampOnly(line)) return;
      lines += 1;
      // A shipper that cut the line for good sends no rest: then another record begins here.
      if (unended && (isTracebackHeader(line) || startOfRecord(line)?.cut === false)) unended = null;
      if (unended) extend(unended, line);
      else {
        // A worker whose records are known already has no coat: then it is a message that quotes a record.
        if (workers === null) coat ??= learnCoat(line);
        for (const part of splitGlued(coat ? coat(line) : line)) read(part, event);
      }
      unended = cut ? (unended ?? open.at(-1) ?? null) : null;
    },
    end(): void {
      for (const record of open) close(record);
      open = [];
      unended = null;
    },
  };
}

/** Python's own last words when a worker or beat cannot import the application: no logger was set up yet. */
function readBootFailure({ format }: RecordStart, lines: readonly string[]): CeleryRecord | null {
  if (format !== 'none' || !lines[0] || !isTracebackHeader(lines[0])) return null;
  const starts = lines.some((line) => /\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.test(line));
  return starts ? { phrase: 'boot-failed', task: null, id: null, detail: '' } : null;
}

function formOf({ format, head }: RecordStart): string {
  return head === null ? format : `${format} ${head}`;
}

function seconds(later: string, earlier: string): number {
  return later === earlier ? 0 : (Date.parse(later) - Date.parse(earlier)) / 1000;
}

function startOf(text: string, prefixed: boolean): RecordStart | null {
  const start = startOfRecord(text);
  if (start || prefixed) return start;
  const stamp = startAtStamp(text);
  return stamp && !isTracebackPiece(stamp.text) && !isTracebackHeader(stamp.text) ? stamp : null;
}

/** An exception line that is not the one which the record's first line names. */
function disowns(record: OpenRecord, text: string): boolean {
  return /^[A-Za-z_]/.test(text) && !promises(record, text);
}

/**
 * A line without any prefix that is a record all the same. billiard logs bare where the application configured logging itself;
 * a formatter may print the message alone. A printed text that merely looks like it is told by what follows the phrase:
 * `Task x[y] raised unexpected: nothing, this is printed text` is no repr of an exception.
 */
function readBare(text: string, prefixed: boolean, open: readonly OpenRecord[]): CeleryRecord | null {
  const celery = readCelery(text);
  if (!celery || celery.phrase === 'harmless') return null;
  if (!NAMING.has(celery.phrase))
    return celery.phrase === 'outside-body' || !prefixed || BILLIARD.has(celery.phrase) ? celery : null;
  // A second handler without a formatter prints the record of the first once more.
  if (prefixed && !open.some((other) => other.celery?.id === celery.id && other.celery.phrase === celery.phrase))
    return null;
  if ((celery.phrase === 'failed' || celery.phrase === 'expected') && readRepr(celery.detail) === null) return null;
  return celery;
}

/** Phrases of billiard's own logger, which has no handler where the application configured logging. */
const BILLIARD: ReadonlySet<string> = new Set(['pool-callback', 'process-exited']);

/**
 * `traceback.print_exc()` in a worker: stderr is redirected line by line, so that each line of the traceback is a WARNING
 * record of its own. They belong together.
 */
function isPrinted(open: OpenRecord, start: RecordStart): boolean {
  if (start.format !== 'celery' || start.level !== 'warning' || open.start.level !== 'warning') return false;
  if (open.celery !== null || open.start.process !== start.process) return false;
  // A new traceback is a record of its own, but for what logging prints of a record that it could not write.
  if (isTracebackHeader(start.text)) return open.phase === 'chain' || open.start.text.startsWith('--- Logging error');
  // A blank line parts the exceptions of a chain.
  if (start.text.trim() === '') return open.phase === 'raised' || open.phase === 'chain';
  return isInside(open) && fitOf(open, start.text, false) === 2;
}

/** Is this record start only a text that the open record quotes? Messages hold whole fake records on lines of their own. */
function isQuoted(
  open: OpenRecord,
  start: RecordStart,
  text: string,
  event: LogEvent,
  workers: string | null,
  clocks: ReadonlySet<number>,
): boolean {
  if (quotes(open, text)) return true;
  if (open.phase === 'first' || open.phase === 'text' || start.stamp === null) return false;
  if (open.quoting && formOf(start) !== workers) return true;
  const clock = clockOf(start, event);
  if (clock === null || open.lines.length > MAX_QUOTED) return false;
  // A stream may begin with the traceback of a worker that did not start; no clock is known then.
  if (clocks.size === 0 && open.celery === null) return false;
  const known = clocks.size === 0 ? [0] : [...clocks];
  return !known.some((hours) => Math.abs(hours - clock) <= QUOTED_HOURS);
}

/** Hours between a record's own stamp and its receipt; null where the stamp cannot be read. */
function clockOf({ stamp }: RecordStart, { at }: LogEvent): number | null {
  if (stamp === null) return null;
  const hours = (Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`) - Date.parse(at)) / 3_600_000;
  return Number.isFinite(hours) ? Math.round(hours) : null;
}

/** A repr writes these otherwise (`\x00`): only what stands before them can be compared. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;

/** The first line shows the exception's text with its newlines and quotes escaped: compare without any backslash. */
function quotes(open: OpenRecord, text: string): boolean {
  const [line = ''] = text.trimEnd().split(UNPRINTED, 1);
  if (line.length < 12) return false;
  const said = open.celery?.detail || open.start.text;
  return said.replaceAll('\\', '').includes(line.slice(0, 400).replaceAll('\\', ''));
}
