/** A first look into each file, so that what cannot be read is said before anything else happens. */
import { basename } from 'node:path';
import type { TimedEvent } from '../papertrail/page.ts';
import { SourceError } from '../search/error.ts';
import { epochSeconds } from '../search/receipt-time.ts';
import { type ArchiveFile, reasonOf } from './files.ts';
import { type ArchiveFormat, createNdjsonReader, createTsvReader, EXPECTED, formatOf, stampOf } from './formats.ts';
import { readLines } from './lines.ts';

export interface ProbedFile {
  readonly file: ArchiveFile;
  readonly format: ArchiveFormat;
  /** Null where the file holds no event: a quiet hour. */
  readonly first: TimedEvent | null;
  /** Plain logs: epoch seconds of the first stamp, else of the last write. */
  readonly startsAt: number;
  /** From the first line; the standard input goes on after what the probe has read. */
  readonly lines: () => AsyncGenerator<readonly string[]>;
}

/** Lines looked through for the first stamp of a plain log. */
const FAR_ENOUGH = 2000;
/** Characters of them that are held meanwhile. */
const MOST_HELD = 16 << 20;

export async function probe(file: ArchiveFile): Promise<ProbedFile> {
  const lines = readLines(file.open(), file.path);
  const seen: string[] = [];
  let format: ArchiveFormat | null = null;
  let stamp: number | null = null;
  let held = 0;
  try {
    for (let result = await lines.next(); result.done !== true; result = await lines.next()) {
      for (const line of result.value) {
        seen.push(line);
        held += line.length;
      }
      const firstLine = seen.find((line) => line !== '');
      if (firstLine === undefined) continue;
      format ??= formatOf(file.path, firstLine);
      if (format !== 'plain') break;
      stamp ??= result.value.map(stampOf).find((seconds) => seconds !== null) ?? null;
      if (stamp !== null || seen.length > FAR_ENOUGH || held > MOST_HELD) break;
    }
    if (!file.once) await lines.return(undefined);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${file.path} cannot be read: ${reasonOf(error)}`);
  }
  const number = seen.findIndex((line) => line !== '');
  const firstLine = seen[number] ?? '';
  if (firstLine.slice(0, 4096).includes('\0')) throw new SourceError(`${file.path} is binary: it is no log`);
  format ??= formatOf(file.path, '');
  const first =
    format === 'tsv' ? createTsvReader()(firstLine) : format === 'ndjson' ? createNdjsonReader()(firstLine) : null;
  if (format !== 'plain' && first === null && firstLine !== '') {
    throw new SourceError(
      `${file.path}:${number + 1}: expected ${EXPECTED[format]}; found ${format === 'tsv' ? found(firstLine) : 'something else'}`,
    );
  }
  return {
    file,
    format,
    first,
    startsAt: stamp ?? epochSeconds(file.modifiedAt) ?? 0,
    lines: file.once ? () => goOn(seen, lines) : () => readLines(file.open(), file.path),
  };
}

async function* goOn(
  batch: readonly string[],
  rest: AsyncGenerator<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  yield batch;
  yield* rest;
}

function found(line: string): string {
  const columns = line.split('\t').length;
  return columns < 10 ? `${columns} column${columns === 1 ? '' : 's'}` : 'an id or a receipt time that cannot be read';
}

/** The name a person gave the file: short where that is enough to tell the files apart. */
export function namesOf(files: readonly ProbedFile[]): ReadonlyMap<ProbedFile, string> {
  const short = files.map(({ file }) => (file.path === '-' ? 'stdin' : basename(file.path)));
  return new Map(
    files.map((probed, i) => [
      probed,
      short.indexOf(short[i] ?? '') === short.lastIndexOf(short[i] ?? '') ? (short[i] ?? '') : probed.file.path,
    ]),
  );
}
