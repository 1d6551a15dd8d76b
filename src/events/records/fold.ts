/**
 * One stream's lines -> records. A stream is what one program of one sender wrote: its lines keep their order, and everything
 * up to the next record start belongs to the record before.
 *
 * Lines of other streams never reach this fold, so they may stand anywhere in between. Programs that share a stream are told
 * apart by the form of their records, and inside a traceback by what can follow.
 */
import type { LogEvent } from '../event.ts';
import { isTracebackHeader, isTracebackPiece } from '../python/traceback-lines.ts';
import { learnCoat, type Peel } from '../text/coat.ts';
import type { Line } from '../text/line.ts';
import { isStampOnly } from '../text/prefix.ts';
import { startAtStamp, startBare, startOfRecord } from '../text/read-start.ts';
import type { RecordStart } from '../text/record-start.ts';
import { splitGlued } from '../text/seam.ts';
import { fitOf, isWebFrame } from './fit.ts';
import { startAtPhrase } from './found-phrase.ts';
import {
  append,
  awaitsHeader,
  extend,
  isInside,
  isSingle,
  mend,
  type OpenRecord,
  openRecord,
  promises,
} from './open-record.ts';
import { isOutOfPlace, quotes, startClocks } from './quoted.ts';
import type { LogRecord } from './record.ts';
import { isBareRecord, isPrinted, readBootFailure } from './unannounced.ts';

export interface StreamFold {
  line(line: Line, event: LogEvent): void;
  end(): void;
}

/** More records than these are never open at once; the oldest is closed as it is. */
const MAX_OPEN = 4;
/** An interrupted record goes on within moments, or its rest is lost. Seconds of receipt. */
const RESUMES_WITHIN = 5;
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
  /** Failures that ended moments ago: what follows may still quote them, behind a line of another process. */
  let recent: OpenRecord[] = [];
  /** Of the stream, up to now. */
  let lines = 0;
  const clocks = startClocks();

  const close = ({ event, start, celery, tag, lines: followed, damage }: OpenRecord): void =>
    emit({ event, start, celery: celery ?? readBootFailure(start, followed), tag, lines: followed, damage });

  const begin = (start: RecordStart, event: LogEvent, raw: string): void => {
    const form = formOf(start);
    const told = openRecord(start, event, raw, lines);
    const foreign = told.celery === null && workers !== null && form !== workers && form !== 'none';
    const record = foreign ? { ...told, foreign } : told;
    if (record.celery !== null && form !== 'none') workers ??= form;
    shared ||= foreign;
    const staying: OpenRecord[] = [];
    recent = recent.filter(({ lastAt }) => seconds(event.at, lastAt) <= RESUMES_WITHIN);
    for (const other of open) {
      if (mayGoOn(other, record)) staying.push(other);
      else {
        close(other);
        if (other.celery?.phrase === 'failed' && recent.length < MAX_OPEN) recent.push(other);
      }
    }
    clocks.see(start, event);
    if (staying.length >= MAX_OPEN) close(staying.shift() as OpenRecord);
    open = [...staying, record];
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
      const bare = { ...openRecord(startBare(''), event, '', lines), foreign: true };
      append(bare, text, event.at, lines);
      open.push(bare);
    }
  };

  const isQuoted = (text: string): boolean => [...open, ...recent].some((record) => quotes(record, text));

  /** A record whose start no prefix proves; or the second half of one's first line. */
  const beginUnannounced = (text: string, event: LogEvent): boolean => {
    if (isBareRecord(text, workers !== null, open) && !isQuoted(text)) {
      begin(startBare(text), event, text);
      return true;
    }
    const last = open.at(-1);
    if (last && mend(last, text)) return true;
    // The phrase is certain, the prefix is not known: only where the stream's workers show no other one.
    const found = workers === null || workers === 'found' ? startAtPhrase(text) : null;
    if (!found || isQuoted(text)) return false;
    begin(found, event, text);
    return true;
  };

  const read = (text: string, event: LogEvent): void => {
    const start = startOf(text, workers !== null && workers !== 'stamp');
    if (!start) {
      if (!beginUnannounced(text, event)) goOn(text, event);
      return;
    }
    const alike = formOf(start) === workers;
    const misplaced = (record: OpenRecord): boolean => isOutOfPlace(record, start, event, clocks, alike);
    const last = open.at(-1);
    if (isQuoted(text) || [...open, ...recent].some(misplaced)) goOn(text, event);
    else if (last && isPrinted(last, start)) append(last, start.text, event.at, lines);
    else begin(start, event, text);
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

/** Does a record stay open where the next one begins? */
function mayGoOn(record: OpenRecord, next: OpenRecord): boolean {
  if (seconds(next.event.at, record.lastAt) > RESUMES_WITHIN) return false;
  if (isInside(record)) return true;
  if (next.foreign) return !record.foreign;
  // Its traceback may come after a line that the main process wrote at the same moment.
  return record.phase === 'first' && !record.foreign && !isSingle(record) && record.celery !== null && isSingle(next);
}

function formOf({ format, head }: RecordStart): string {
  return head === null ? format : `${format} ${head}`;
}

function seconds(later: string, earlier: string): number {
  return later === earlier ? 0 : (Date.parse(later) - Date.parse(earlier)) / 1000;
}

/** @param prefixed the workers' records have a level: a time alone starts none */
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
