/**
 * Log source: files. Papertrail's archives, SolarWinds' archives, events of the search APIs as JSON, or plain worker logs; each
 * by what stands in it. Read as streams: memory does not grow with the size or the number of the files.
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
import { countOutside } from '../../events/outside-lines.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import { SourceError } from '../search/error.ts';
import { createExamined } from '../search/examined.ts';
import { epochSeconds } from '../search/receipt-time.ts';
import { type Bounds, coverageOf, type Reading } from './coverage.ts';
import { type ArchiveFile, reasonOf } from './files.ts';
import type { EntryReader } from './formats.ts';
import { mergeById } from './merge.ts';
import { namesOf, type ProbedFile, probe, settled } from './probe.ts';
import { readTimed } from './timed-entries.ts';

export interface ArchiveOptions {
  /** From findArchives, or any other opener of streams. */
  readonly files: readonly ArchiveFile[];
}

/** Looks into every file first and throws a SourceError for one that cannot be read. */
export async function archiveSource(options: ArchiveOptions): Promise<LogSource> {
  if (options.files.length === 0) throw new SourceError('no files to read', 'Name at least one file in `archive`.');
  const looked: ProbedFile[] = [];
  for (const file of options.files) looked.push(await probe(file));
  const probed = looked.some(({ first }) => first !== null) ? looked.map(settled) : looked;
  const fitting = probed.filter(({ unfit, format }) => unfit === null && format !== null);
  const withIds = fitting.find(({ format }) => format?.hasIds === true);
  const without = fitting.find(({ format }) => format?.hasIds === false);
  if (without !== undefined && withIds !== undefined) {
    throw new SourceError(
      `archives and plain logs cannot be read together: ${withIds.file.path} has event ids, ${without.file.path} has none`,
      'Give only one of the two kinds.',
    );
  }
  return {
    name: 'archive',
    hasIds: withIds !== undefined,
    search: (window, filter) => search(probed, window, filter),
    link: () => null,
  };
}

async function* search(
  probed: readonly ProbedFile[],
  window: LogWindow,
  filter: LogFilter | undefined,
): AsyncGenerator<readonly LogEvent[], Coverage> {
  const to = window.to === null ? null : epochSeconds(window.to);
  const bounds: Bounds = {
    from: window.from === null ? null : epochSeconds(window.from),
    to,
    last: to === null ? Number.POSITIVE_INFINITY : to + window.margin,
  };
  const files = probed.filter(({ unfit }) => unfit === null);
  const reading: Reading = {
    bounds,
    tallies: new Map(
      files.map((file) => [
        file,
        {
          examined: createExamined(bounds.from, bounds.to),
          odd: 0,
          lost: false,
          unordered: 0,
          forward: 0,
          backward: 0,
          broken: null,
          reached: null,
        },
      ]),
    ),
    seen: { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
    outside: countOutside(),
  };
  const plain = files.some(({ format }) => format?.hasIds === false);
  const pages = plain ? readPlain(files, reading) : readMerged(files, reading);
  for await (const page of pages) {
    const events = filter === undefined ? page : page.filter((event) => passes(event, filter));
    if (events.length > 0) yield events;
  }
  return coverageOf(reading, probed, plain);
}

function readMerged(files: readonly ProbedFile[], reading: Reading): AsyncGenerator<readonly LogEvent[]> {
  let entries = 0;
  return mergeById(
    files.flatMap((file) => {
      const { format, first, startsAt } = file;
      if (first === null || format === null) return [];
      const name = { source: '', program: '' };
      const read = format.reader({ name, startsAt, nextId: () => String(++entries) });
      return [{ firstId: first.event.id, pages: () => readPages(file, read, reading) }];
    }),
  );
}

/** Logs without ids follow each other as their first times do; their ids count the lines of all of them. */
async function* readPlain(files: readonly ProbedFile[], reading: Reading): AsyncGenerator<readonly LogEvent[]> {
  const names = namesOf(files);
  let entries = 0;
  for (const file of files.toSorted((a, b) => a.startsAt - b.startsAt)) {
    if (file.format === null) continue;
    const source = names.get(file) ?? file.file.path;
    const name = { source, program: source.slice(source.lastIndexOf('/') + 1) };
    const read = file.format.reader({ name, startsAt: file.startsAt, nextId: () => String(++entries) });
    for await (const page of readPages(file, read, reading)) yield page.map(({ event }) => event);
  }
}

async function* readPages(
  file: ProbedFile,
  read: EntryReader,
  { tallies, bounds, seen, outside }: Reading,
): AsyncGenerator<readonly TimedEvent[]> {
  const tally = tallies.get(file);
  if (tally === undefined) return;
  let lastId = '';
  try {
    const batches = readTimed(file, read, tally);
    for await (const batch of batches) {
      const page: TimedEvent[] = [];
      let oldest = Number.POSITIVE_INFINITY;
      for (const timed of batch) {
        const { event, seconds } = timed;
        const order = compareIds(event.id, lastId);
        if (order === 0) continue;
        if (order < 0) {
          tally.unordered += 1;
          tally.examined.stop();
          continue;
        }
        lastId = event.id;
        if (seconds > (tally.reached ?? seconds)) tally.forward += 1;
        else if (seconds < (tally.reached ?? seconds)) tally.backward += 1;
        tally.reached = seconds;
        oldest = Math.min(oldest, seconds);
        const inside = tally.examined.see(event.id, seconds);
        if (inside) {
          seen.first = Math.min(seen.first, seconds);
          seen.last = Math.max(seen.last, seconds);
        }
        if (inside || (bounds.to !== null && seconds > bounds.to && seconds <= bounds.last)) page.push(timed);
        else if (bounds.from !== null && seconds < bounds.from) outside.before(event.at);
        else outside.after(event.at);
      }
      if (page.length > 0) yield page;
      // A whole batch beyond the window: nothing that is wanted follows.
      if (oldest > bounds.last && Number.isFinite(oldest)) {
        if ((await batches.next()).done !== true) outside.cut();
        return;
      }
    }
  } catch (error) {
    tally.broken = error instanceof SourceError ? error.message : `${file.file.path} broke off: ${reasonOf(error)}`;
  }
}
