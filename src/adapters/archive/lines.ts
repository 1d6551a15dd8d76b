/** The lines of a file, gunzipped where needed, in batches and in constant memory. */
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { SourceError } from '../search/error.ts';

/** 1 MiB instead of zlib's default of 16 KiB makes gunzip twice as fast (measured on a 400 MB archive). */
const CHUNK = 1 << 20;
/** Papertrail cuts messages at 100,000 bytes: a longer line is no log line, and holding it would cost memory without end. */
const LONGEST_LINE = 4 << 20;
const NEWLINE = 10;
const RETURN = 13;
/** Lines handed on at a time: a chunk of short ones holds half a million. */
const BATCH = 5000;
/** So many blank lines are handed on, for the numbers of the lines after them; a mebibyte of gzip holds a thousand million. */
const MOST_BLANK = 1000;

/**
 * Every string has memory of its own. (A slice of the decoded chunk would be quicker to make, but one kept line would keep
 * its whole chunk of 1 MiB alive.)
 */
export async function* readLines(source: Readable, path: string): AsyncGenerator<readonly string[]> {
  let rest: Buffer | null = null;
  let blank = 0;
  for await (const chunk of readBytes(source, path)) {
    const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
    let lines: string[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const line = bytes.toString('utf8', start, end > start && bytes[end - 1] === RETURN ? end - 1 : end);
      if (line === '') blank += 1;
      if (line !== '' || blank <= MOST_BLANK) lines.push(line);
      start = blank < MOST_BLANK ? end + 1 : afterBlank(bytes, end + 1);
      if (lines.length < BATCH) continue;
      yield lines;
      lines = [];
    }
    rest = start < bytes.length ? Buffer.from(bytes.subarray(start)) : null;
    if (rest !== null && rest.length > LONGEST_LINE)
      throw new SourceError(`${path} has no line break in ${LONGEST_LINE >> 20} MiB: it is no log`);
    if (lines.length > 0) yield lines;
  }
  if (rest !== null) yield [rest.toString('utf8')];
}

function afterBlank(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] === NEWLINE)) at += 1;
  return at;
}

async function* readBytes(source: Readable, path: string): AsyncGenerator<Buffer> {
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  try {
    const first = await chunks.next();
    if (first.done === true) return;
    const zipped = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (!zipped && path.endsWith('.gz')) throw new SourceError(`${path} is not gzip although its name says so`);
    const all = Readable.from(startingWith(first.value, chunks), { objectMode: true });
    if (!zipped) return yield* all as AsyncIterable<Buffer>;
    const gunzip = createGunzip({ chunkSize: CHUNK });
    // The callback only keeps the fault from being thrown twice: reading from `gunzip` throws it too.
    pipeline(all, gunzip, () => undefined);
    yield* gunzip as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
