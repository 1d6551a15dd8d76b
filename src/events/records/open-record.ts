/**
 * A record whose last line has not come yet: what may follow in it, and what it makes of a line.
 *
 * Programs that share a stream alternate line by line, also inside a traceback. A Python traceback has so strict an order that
 * most lines can follow in one of two open records only.
 */
import { type CeleryRecord, readCelery } from '../celery/celery.ts';
import type { LogEvent } from '../event.ts';
import { readRepr } from '../python/repr.ts';
import {
  CHAIN_LINES,
  continuesStatement,
  isBetweenFrames,
  isTracebackHeader,
  isUnfinished,
  readFrame,
  readHeader,
  readRaised,
} from '../python/traceback-lines.ts';
import { peelings } from '../text/prefix.ts';
import { type RecordStart, startOfRecord } from '../text/record.ts';
import { readTag, type Tag, type TagRead } from '../text/tag.ts';
import { phraseBehind } from './found-phrase.ts';

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

/** Where the tracebacks of web programs begin, which share containers with workers. No task is run by these. */
const WEB_FRAME =
  /\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;

export function isWebFrame(text: string): boolean {
  const frame = readFrame(text);
  return frame !== null && WEB_FRAME.test(frame.file);
}

/** A record longer than this is not a traceback but a dump; what follows is dropped, the record stays. */
const MAX_LINES = 5000;
/** A JSON record larger than this is none. */
const MAX_JSON = 1_000_000;
/** Heroku and Docker hand a long JSON record on in pieces of 10,000 bytes and more; a shorter one that does not parse was cut off for good. */
const MIN_PIECE = 8000;

export function openRecord(
  start: RecordStart,
  event: LogEvent,
  raw: string,
  foreign: boolean,
  began: number,
): OpenRecord {
  // A printed traceback has no first line but its header.
  const printed = isTracebackHeader(start.text);
  return {
    event,
    raw,
    foreign,
    lines: printed ? [start.text] : [],
    phase: printed ? 'header' : 'first',
    unfinished: start.cut && raw.length >= MIN_PIECE,
    quoting: false,
    damage: null,
    lastAt: event.at,
    began,
    touched: began,
    ...readStart(start),
  };
}

/** Celery's phrase behind whatever else a team put into its prefix. */
export function readStart(start: RecordStart): Pick<OpenRecord, 'start' | 'celery' | 'tag'> {
  const format = start.format === 'celery' ? 'celery' : start.format === 'json' ? null : 'own';
  let tag = start.tag;
  for (const text of format ? peelings(start.text, format) : [start.text]) {
    const tagged = readTag(text);
    tag ??= tagged?.tag ?? null;
    const celery = readCelery(text) ?? (tagged ? readTagged(text, tagged) : null);
    if (celery) return { start, celery: isAtItsLevel(celery, start) ? celery : null, tag };
  }
  const celery = start.format === 'json' ? null : phraseBehind(start);
  return { start, celery, tag };
}

/** What get_task_logger writes (`T[I]: text`) is the application's text: it may tell of another task, Celery does not there. */
function readTagged(text: string, { tag, length, isLogger }: TagRead): CeleryRecord | null {
  const celery = readCelery(text.slice(length));
  return isLogger && celery?.id != null && celery.id !== tag?.id ? null : celery;
}

/** A printed text reaches the log as a WARNING of the task (redirected stdout); Celery logs failures at ERROR, always. */
function isAtItsLevel({ phrase, detail }: CeleryRecord, { level }: RecordStart): boolean {
  if (phrase !== 'failed') return true;
  if (level !== null && level !== 'error' && level !== 'critical') return false;
  // `Task x[y] raised unexpected: KeyError('z') was seen in the log`: a sentence about a failure.
  const repr = readRepr(detail);
  return repr === null || !/[A-Z]/.test(repr.type) || !/^ \p{Ll}{2,} \p{Ll}{2,}/u.test(repr.rest);
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

/** How well a line follows: 2 as the next one that is due, 1 as one that may, 0 not at all. */
export type Fit = 0 | 1 | 2;

/** `10.0.3.15 - - [11/May/2026:13:16:47 +0000] "GET …`: the common log format of web servers. */
const ACCESS = /^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;

/** Where other programs write into the stream: a line that would be odd in a worker's record is theirs. */
function isOthers(record: OpenRecord, text: string, line: string): boolean {
  const { phase, lines } = record;
  const last = lines.at(-1) ?? '';
  if (isWebFrame(text)) return true;
  if (phase === 'frame') return /^\S/.test(text) && readFrame(text) === null && !promises(record, text);
  if (phase === 'raised' && !hasMargin(line))
    return readHeader(text) !== null && last.trim() !== '"""' && !isWrapperLine(last);
  return (
    phase === 'source' &&
    /^\s+\S/.test(text) &&
    readFrame(text) === null &&
    !isBetweenFrames(text) &&
    !isBetweenFrames(last) &&
    !isUnfinished(last.trim()) &&
    !continuesStatement(text.trim())
  );
}

/** `billiard.einfo.ExceptionWithTraceback: `: what it quotes follows. */
function isWrapperLine(line: string): boolean {
  return /^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.test(line);
}

export function fitOf(record: OpenRecord, line: string, shared: boolean): Fit {
  if (record.unfinished) return 2;
  const text = withoutMargin(line);
  if (!record.foreign && (ACCESS.test(text) || (shared && isOthers(record, text, line)))) return 0;
  // Inside an exception group every line has its margin.
  if (isInside(record) && hasMargin(record.lines.at(-1) ?? '') && !hasMargin(line) && line.trim() !== '') return 0;
  const header = readHeader(text) !== null;
  const chain = CHAIN_LINES.has(text.trim());
  switch (record.phase) {
    case 'first':
    case 'text':
      if (isSingle(record)) return header || isFrameLike(text) ? 0 : 1;
      return header ? 2 : 1;
    case 'header':
      // What another program's traceback begins with is known, where it stands in the middle of a worker's.
      if (readFrame(text)) return record.foreign && !isWebFrame(text) ? 1 : 2;
      // Another program's header, and then the worker's own.
      if (header) return record.foreign ? 0 : 1;
      return chain || readRaised(text) || isStray(record, text) ? 0 : 1;
    case 'frame':
      if (header || chain || isStray(record, text)) return 0;
      return /^\s/.test(text) || readFrame(text) ? 2 : 1;
    case 'source':
      if (header || chain || isStray(record, text)) return 0;
      if (readFrame(text) || isBetweenFrames(text)) return 2;
      if (/^\s/.test(text) || text === '') return 1;
      return readRaised(text) ? 2 : /^[([{)\]}"'\w]/.test(text) && !/^\d+\.\d+\./.test(text) ? 1 : 0;
    case 'raised':
      return chain ? 2 : 1;
    case 'chain':
      return header ? 2 : text.trim() === '' ? 1 : 0;
  }
}

/** `  |   File "x"`: inside an exception group every line has a margin. */
function withoutMargin(line: string): string {
  return hasMargin(line) ? line.replace(/^[ \t]*\| ?/, '') : line;
}

function hasMargin(line: string): boolean {
  return /^[ \t]*\|/.test(line);
}

/** `1:M 11 May 2026 13:16:47.024 * Background saving`: at the edge, where the traceback's own lines are indented. */
function isStray(record: OpenRecord, text: string): boolean {
  if (!/^\S/.test(text) || readFrame(text) !== null || record.lines.some((line) => readFrame(line)?.bare)) return false;
  const raised = readRaised(text);
  if (raised === null) return true;
  // `Epoch: 3`, `Done: 4 files`: Python names the module of every class but its own, and those end in Error, Exception, Exit.
  return !raised.sure && !raised.type.includes('.') && !promises(record, text);
}

function isFrameLike(text: string): boolean {
  return readFrame(text) !== null || isBetweenFrames(text);
}

/** The exception line that this record's first line promises: `… raised unexpected: KeyError('x')` -> `KeyError: 'x'`. */
export function promises({ celery }: OpenRecord, text: string): boolean {
  const promised = celery ? readRepr(celery.detail)?.type : undefined;
  const raised = readRaised(text)?.type;
  return promised !== undefined && raised !== undefined && lastPart(promised) === lastPart(raised);
}

function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
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
  const text = withoutMargin(line);
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
  Object.assign(record, readStart(start ?? { ...record.start, text: record.start.text + rest }));
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
  const mended = start ? readStart(start) : null;
  if (!mended?.celery) return false;
  Object.assign(record, mended, { raw: raw + text });
  return true;
}
