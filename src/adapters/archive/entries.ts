/** What a file holds, piece by piece: its lines, or the elements of its JSON array; gunzipped where needed, in constant memory. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SourceError } from '../search/error.ts';
import { createElementSplitter, layoutOf, type Unit } from './json-elements.ts';

/** 1 MiB instead of zlib's default of 16 KiB makes gunzip twice as fast (measured on a 400 MB archive). */
const CHUNK = 1 << 20;
/** Papertrail cuts messages at 100,000 bytes: a longer line is no log line, and holding it would cost memory without end. */
const LONGEST = 4 << 20;
const NEWLINE = 10;
const RETURN = 13;
/** Lines handed on at a time: a chunk of short ones holds half a million. */
const BATCH = 5000;
/** So many blank lines are handed on, for the numbers of the lines after them; a mebibyte of gzip holds a thousand million. */
const MOST_BLANK = 1000;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export interface Batch {
  readonly unit: Unit;
  /** Of these bytes alone: every string has memory of its own, so that one kept string does not keep 1 MiB alive. */
  readonly entries: readonly string[];
}

/** @param path as a person would name the file */
export async function* readEntries(source: Readable, path: string): AsyncGenerator<Batch> {
  const chunks = readBytes(source);
  let head: Buffer = Buffer.alloc(0);
  let unit: Unit | null = null;
  while (unit === null) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    unit = head.length > LONGEST ? 'line' : layoutOf(head);
  }
  if (head.subarray(0, 3).equals(BYTE_ORDER_MARK)) head = head.subarray(3);
  if (head.length === 0) return;
  const all = startingWith(head, chunks);
  yield* unit === 'element' ? readElements(all, path) : readLines(all, path);
}

async function* readLines(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Batch> {
  let rest: Buffer | null = null;
  let blank = 0;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
    let entries: string[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const line = bytes.toString('utf8', start, end > start && bytes[end - 1] === RETURN ? end - 1 : end);
      if (line === '') blank += 1;
      if (line !== '' || blank <= MOST_BLANK) entries.push(line);
      start = blank < MOST_BLANK ? end + 1 : afterBlank(bytes, end + 1);
      if (entries.length < BATCH) continue;
      yield { unit: 'line', entries };
      entries = [];
    }
    rest = start < bytes.length ? Buffer.from(bytes.subarray(start)) : null;
    if (rest !== null) refuseEndless(rest, path, 'line break');
    if (entries.length > 0) yield { unit: 'line', entries };
  }
  if (rest !== null) yield { unit: 'line', entries: [rest.toString('utf8')] };
}

function afterBlank(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] === NEWLINE)) at += 1;
  return at;
}

async function* readElements(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Batch> {
  const splitter = createElementSplitter();
  for await (const chunk of chunks) {
    const entries = splitter.push(chunk);
    refuseEndless(splitter.rest(), path, 'end of a JSON object');
    if (entries.length > 0) yield { unit: 'element', entries };
  }
  const cut = splitter.end();
  // It may be no JSON at all: who looks at the file is shown what there is.
  if (splitter.rest().length > 0) yield { unit: 'element', entries: [splitter.rest().toString('utf8')] };
  if (cut !== null) throw new SourceError(`${path} ends ${cut}: it is cut`);
}

function refuseEndless(rest: Buffer, path: string, end: string): void {
  if (rest.length > LONGEST) throw new SourceError(`${path} has no ${end} in ${LONGEST >> 20} MiB: it is no log`);
}

/** The first two bytes tell gzip, whatever the name says: browsers and `curl --compressed` unpack and keep the name. */
async function* readBytes(source: Readable): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  try {
    let first = await chunks.next();
    // A pipe may give its first byte alone.
    while (first.done !== true && first.value.length < 2) {
      const more = await chunks.next();
      if (more.done === true) break;
      first = { done: false, value: Buffer.concat([first.value, more.value]) };
    }
    if (first.done === true) return;
    const all = startingWith(first.value, chunks);
    if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) return yield* all;
    const gunzip = createGunzip({ chunkSize: CHUNK });
    // The callback only keeps the fault from being thrown twice: reading from `gunzip` throws it too.
    pipeline(Readable.from(all, { objectMode: true }), gunzip, () => undefined);
    yield* gunzip as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  try {
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
