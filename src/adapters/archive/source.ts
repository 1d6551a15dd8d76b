/**
 * Log source: files. Papertrail's archives (.tsv, .tsv.gz), the search API's events as JSON (.ndjson, .ndjson.gz), or plain
 * worker logs. Read as streams: memory does not grow with the size or the number of the files.
 */
import {
  type Coverage,
  compareIds,
  type LogEvent,
  type LogFilter,
  type LogSource,
  type LogWindow,
  passes,
} from '../../events/event.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import { SourceError } from '../search/error.ts';
import { createExamined } from '../search/examined.ts';
import { epochSeconds } from '../search/receipt-time.ts';
import { type Bounds, coverageOf, type Span, type Tally, touches } from './coverage.ts';
import { type ArchiveFile, reasonOf } from './files.ts';
import { createNdjsonReader, createPlainReader, createTsvReader, type LineReader } from './formats.ts';
import { mergeById } from './merge.ts';
import { namesOf, type ProbedFile, probe } from './probe.ts';

export interface ArchiveOptions {
  /** From findArchives, or any other opener of streams. */
  readonly files: readonly ArchiveFile[];
}

/** Looks into every file first and throws a SourceError for one that cannot be read. */
export async function archiveSource(options: ArchiveOptions): Promise<LogSource> {
  if (options.files.length === 0) throw new SourceError('no files to read', 'Name at least one file in `archive`.');
  const probed: ProbedFile[] = [];
  for (const file of options.files) probed.push(await probe(file));
  const plainLog = probed.find(({ format }) => format === 'plain');
  const withIds = probed.find(({ format }) => format !== 'plain');
  if (plainLog !== undefined && withIds !== undefined) {
    throw new SourceError(
      `archives and plain logs cannot be read together: ${withIds.file.path} has event ids, ${plainLog.file.path} has none`,
      'Give `archive` only one of the two kinds.',
    );
  }
  return {
    name: 'archive',
    hasIds: plainLog === undefined,
    search: (window, filter) => search(probed, window, filter),
    link: () => null,
  };
}

async function* search(
  files: readonly ProbedFile[],
  window: LogWindow,
  filter: LogFilter | undefined,
): AsyncGenerator<readonly LogEvent[], Coverage> {
  const to = window.to === null ? null : epochSeconds(window.to);
  const bounds: Bounds = {
    from: window.from === null ? null : epochSeconds(window.from),
    to,
    last: to === null ? Number.POSITIVE_INFINITY : to + window.margin,
  };
  const wanted = files.filter(({ file }) => touches(file, bounds));
  const tallies = new Map<ProbedFile, Tally>(
    wanted.map((file) => [
      file,
      { examined: createExamined(bounds.from, bounds.to), odd: 0, unordered: 0, broken: null, reached: null },
    ]),
  );
  const seen: Span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
  const plain = files.some(({ format }) => format === 'plain');
  const pages = plain ? readPlain(wanted, tallies, bounds, seen) : readMerged(wanted, tallies, bounds, seen);
  for await (const page of pages) {
    const events = filter === undefined ? page : page.filter((event) => passes(event, filter));
    if (events.length > 0) yield events;
  }
  return coverageOf(tallies, bounds, seen, plain);
}

function readMerged(
  files: readonly ProbedFile[],
  tallies: ReadonlyMap<ProbedFile, Tally>,
  bounds: Bounds,
  seen: Span,
): AsyncGenerator<readonly LogEvent[]> {
  return mergeById(
    files.flatMap((file) => {
      const tally = tallies.get(file);
      if (file.first === null || tally === undefined) return [];
      const read = file.format === 'tsv' ? createTsvReader() : createNdjsonReader();
      return [{ firstId: file.first.event.id, pages: () => readPages(file, read, tally, bounds, seen) }];
    }),
  );
}

/** Plain logs follow each other as their first stamps do; their ids count the lines of all of them. */
async function* readPlain(
  files: readonly ProbedFile[],
  tallies: ReadonlyMap<ProbedFile, Tally>,
  bounds: Bounds,
  seen: Span,
): AsyncGenerator<readonly LogEvent[]> {
  const names = namesOf(files);
  let lines = 0;
  for (const file of files.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const tally = tallies.get(file);
    const name = names.get(file) ?? file.file.path;
    const program = name.slice(name.lastIndexOf('/') + 1);
    const read = createPlainReader({ source: name, program }, file.startsAt, () => ++lines);
    if (tally !== undefined)
      for await (const page of readPages(file, read, tally, bounds, seen)) yield page.map(({ event }) => event);
  }
}

async function* readPages(
  file: ProbedFile,
  read: LineReader,
  tally: Tally,
  bounds: Bounds,
  seen: Span,
): AsyncGenerator<readonly TimedEvent[]> {
  let lastId = '';
  try {
    for await (const lines of file.lines()) {
      const page: TimedEvent[] = [];
      let oldest = Number.POSITIVE_INFINITY;
      for (const line of lines) {
        if (line === '') continue;
        const timed = read(line);
        if (timed === null) {
          tally.odd += 1;
          continue;
        }
        const { event, seconds } = timed;
        const order = compareIds(event.id, lastId);
        if (order === 0) continue;
        if (order < 0) {
          tally.unordered += 1;
          tally.examined.stop();
          continue;
        }
        lastId = event.id;
        tally.reached = seconds;
        oldest = Math.min(oldest, seconds);
        const inside = tally.examined.see(event.id, seconds);
        if (inside) {
          seen.first = Math.min(seen.first, seconds);
          seen.last = Math.max(seen.last, seconds);
        }
        if (inside || (bounds.to !== null && seconds > bounds.to && seconds <= bounds.last)) page.push(timed);
      }
      if (page.length > 0) yield page;
      // A whole batch beyond the window: nothing that is wanted follows.
      if (oldest > bounds.last && Number.isFinite(oldest)) return;
    }
  } catch (error) {
    tally.broken = error instanceof SourceError ? error.message : `${file.file.path} broke off: ${reasonOf(error)}`;
  }
}
