/**
 * A record whose last line has not come yet, and what it makes of a line that belongs to it.
 *
 * Which line belongs to which record: fit.ts.
 */

import type { CeleryRecord } from '../celery/celery.ts';
import type { LogEvent } from '../event.ts';
import { readRepr } from '../python/repr.ts';
import { classOf } from '../python/traceback.ts';
import {
  CHAIN_LINES,
  isBetweenFrames,
  isTracebackHeader,
  readFrame,
  readHeader,
  readRaised,
  withoutBar,
} from '../python/traceback-lines.ts';
import { startOfRecord } from '../text/read-start.ts';
import type { RecordStart } from '../text/record-start.ts';
import type { Tag } from '../text/tag.ts';
import { readFirstLine } from './first-line.ts';

export interface OpenRecord {
  readonly event: LogEvent;
  /** The first line as it came; a shipper may have cut it in two. */
  raw: string;
  start: RecordStart;
  celery: CeleryRecord | null;
  tag: Tag | null;
  /** Written by another program than the workers of this stream. */
  readonly foreign: boolean;
  readonly lines: string[];
  /** What its last line was. `text`: none of a traceback. */
  phase: 'first' | 'text' | 'header' | 'frame' | 'source' | 'raised' | 'chain';
  /** A JSON object that goes on in the next event. */
  unfinished: boolean;
  /** Inside the `"""` block in which billiard quotes the traceback of a child. */
  quoting: boolean;
  damage: string | null;
  /** Receipt time of the last line. */
  lastAt: string;
  /** Which line of its stream the first and the last one were. */
  readonly began: number;
  touched: number;
}

/** A record longer than this is not a traceback but a dump; what follows is dropped, the record stays. */
const MAX_LINES = 5000;
/** A JSON record larger than this is none. */
const MAX_JSON = 1_000_000;
/** Heroku and Docker hand a long JSON record on in pieces of 10,000 bytes and more; a shorter one that does not parse was cut off for good. */
const MIN_PIECE = 8000;

export function openRecord(start: RecordStart, event: LogEvent, raw: string, began: number): OpenRecord {
  // A printed traceback has no first line but its header.
  const printed = isTracebackHeader(start.text);
  return {
    event,
    raw,
    foreign: false,
    lines: printed ? [start.text] : [],
    phase: printed ? 'header' : 'first',
    unfinished: start.cut && raw.length >= MIN_PIECE,
    quoting: false,
    damage: null,
    lastAt: event.at,
    began,
    touched: began,
    ...readFirstLine(start),
  };
}

/** Whole with its first line: nothing that follows can be its traceback. */
export function isSingle({ start, celery }: OpenRecord): boolean {
  return start.level === 'info' || start.level === 'debug' || celery?.phrase === 'boot-failed';
}

/** Its traceback has begun and not ended. */
export function isInside({ phase }: OpenRecord): boolean {
  return phase === 'header' || phase === 'frame' || phase === 'source' || phase === 'chain';
}

/** The next line is to be a traceback's header. */
export function awaitsHeader({ phase, celery }: OpenRecord): boolean {
  return phase === 'chain' || (phase === 'first' && celery !== null && TRACED.has(celery.phrase));
}

const TRACED: ReadonlySet<string> = new Set(['failed', 'rejected', 'handler-error', 'outside-body', 'internal']);

/** The exception line that this record's first line promises: `… raised unexpected: KeyError('x')` -> `KeyError: 'x'`. */
export function promises({ celery }: OpenRecord, text: string): boolean {
  const promised = celery ? readRepr(celery.detail)?.type : undefined;
  const raised = readRaised(text)?.type;
  return promised !== undefined && raised !== undefined && classOf(promised) === classOf(raised);
}

export function append(record: OpenRecord, text: string, at: string, line: number): void {
  record.lastAt = at;
  record.touched = line;
  if (record.unfinished) {
    extend(record, text);
    return;
  }
  if (record.lines.length >= MAX_LINES) {
    record.damage = `it is longer than ${MAX_LINES} lines`;
    return;
  }
  record.lines.push(text);
  if (text.trim() === '"""' && record.phase === 'raised') record.quoting = !record.quoting;
  record.phase = nextPhase(record, text);
}

function nextPhase({ phase }: OpenRecord, line: string): OpenRecord['phase'] {
  const text = withoutBar(line);
  if (readHeader(text)) return phase === 'raised' ? 'raised' : 'header';
  if (phase === 'first' || phase === 'text') return 'text';
  if (CHAIN_LINES.has(text.trim())) return 'chain';
  if (phase === 'raised') return 'raised';
  if (readFrame(text)) return 'frame';
  if (isBetweenFrames(text) || /^[\s+|]/.test(text) || text === '')
    return phase === 'header' || phase === 'chain' ? phase : 'source';
  return readRaised(text) ? 'raised' : phase;
}

/** The rest of a line that a shipper cut at any byte. */
export function extend(record: OpenRecord, rest: string): void {
  const last = record.lines.length - 1;
  if (last >= 0) {
    record.lines[last] += rest;
    return;
  }
  if (record.raw.length > MAX_JSON) {
    record.unfinished = false;
    return;
  }
  record.raw += rest;
  // A JSON record gives its fields when it is whole, so it is read once and not with each piece.
  if (record.start.cut && !rest.endsWith('}')) return;
  const start = startOfRecord(record.raw);
  record.unfinished &&= start?.cut !== false;
  Object.assign(record, readFirstLine(start ?? { ...record.start, text: record.start.text + rest }));
}

/** Characters of a task's name with its id: what is longer was not cut in it. */
const MAX_NAME = 600;

/**
 * supervisord's listener hands on what one read() gave: a record's first line may come in two halves.
 *
 * `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-7] Task h.tasks.send[5fbb` + `…-…] raised unexpected: …`
 */
export function mend(record: OpenRecord, text: string): boolean {
  if (record.celery !== null || record.lines.length > 0) return false;
  const { raw } = record;
  if (!/^\[\d{4}-/.test(raw)) return false;
  // Cut in its prefix, or in the name and id that follow these words.
  if (raw.includes('] ') ? !/(?:Task |limit )\S*$/.test(raw.slice(-MAX_NAME)) : raw.includes(']')) return false;
  const start = startOfRecord(raw + text);
  const mended = start ? readFirstLine(start) : null;
  if (!mended?.celery) return false;
  Object.assign(record, mended, { raw: raw + text });
  return true;
}
