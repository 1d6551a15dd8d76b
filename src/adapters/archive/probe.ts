/** A first look into each file: of which format it is, or what was found in its place. */
import { basename } from 'node:path';
import { compareIds } from '../../events/event.ts';
import { holdsWorkerRecord } from '../../events/worker-evidence.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import { SourceError } from '../search/error.ts';
import { epochSeconds } from '../search/receipt-time.ts';
import { type Batch, readEntries } from './entries.ts';
import { type ArchiveFile, reasonOf } from './files.ts';
import { type Format, PLAIN, STRUCTURED } from './formats.ts';
import { keysOf } from './json-event.ts';
import { stampOf } from './plain-log.ts';

export interface ProbedFile {
  readonly file: ArchiveFile;
  /** Null where nothing stands in the file: a quiet hour. */
  readonly format: Format | null;
  /** Of a format with ids. */
  readonly first: TimedEvent | null;
  /** Epoch seconds of the first time that stands in it, else of the last write. */
  readonly startsAt: number;
  /** From the first entry on; the standard input goes on after what the probe has read. */
  readonly entries: () => AsyncGenerator<Batch>;
  /** `notes.txt:1: found 12 lines of text, …`: it is of no known format, and is not read. Null = it is read. */
  readonly unfit: string | null;
  /** The same of a text whose first lines are nobody's, and that goes on: a worker may yet write in it. */
  readonly undecided: string | null;
}

/** A text among archives, which no worker's log can be read with: what its first lines are decides. */
export function settled(file: ProbedFile): ProbedFile {
  return file.undecided === null || !file.file.found ? file : { ...file, unfit: file.undecided, undecided: null };
}

/** Entries that are looked through for a line of a worker, and bytes of them that are held meanwhile. */
const FAR_ENOUGH = 2000;
const MOST_HELD = 16 << 20;

export async function probe(file: ArchiveFile): Promise<ProbedFile> {
  const batches = readEntries(file.open(), file.path);
  const head: Batch[] = [];
  let ended = false;
  let fault: unknown = null;
  try {
    for (let [entries, bytes] = [0, 0]; entries < FAR_ENOUGH && bytes < MOST_HELD; ) {
      const next = await batches.next();
      ended = next.done === true;
      if (next.done === true) break;
      head.push(next.value);
      entries += next.value.entries.length;
      bytes += next.value.entries.reduce((sum, entry) => sum + entry.length, 0);
    }
    if (!file.once) await batches.return(undefined);
  } catch (error) {
    // What came before the fault is told by the search, and that it broke off.
    if (head.length === 0) throw unreadable(file, error);
    fault = error;
    ended = error instanceof SourceError;
  }
  const entries = head.flatMap((batch) => batch.entries).filter((entry) => entry.trim() !== '');
  const structured = structuredFormat(entries);
  const format = structured ?? (entries.length === 0 ? null : PLAIN);
  const first = structured === null ? null : firstEvent(structured, entries);
  const lines = format === PLAIN ? plainHead(file, entries) : null;
  const found = lines === null || lines.worker ? null : whatWasFound(file, head, ended);
  const isWhole = ended || lines?.binary === true;
  const stamp = first?.seconds ?? lines?.stamp ?? null;
  return {
    file,
    format,
    first: structured?.hasIds === true ? first : null,
    startsAt: stamp ?? epochSeconds(file.modifiedAt) ?? 0,
    entries: file.once ? () => goOn(head, batches, fault) : () => readEntries(file.open(), file.path),
    unfit: isWhole ? found : null,
    undecided: isWhole ? null : found,
  };
}

async function* goOn(head: readonly Batch[], rest: AsyncGenerator<Batch>, fault: unknown): AsyncGenerator<Batch> {
  yield* head;
  if (fault !== null) throw fault;
  yield* rest;
}

function unreadable(file: ArchiveFile, error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError(`${file.path} cannot be read: ${reasonOf(error)}`);
}

const NO_NAME = { source: '', program: '' };

function readerOf(format: Format): (entry: string) => TimedEvent | null {
  let entries = 0;
  return format.reader({ name: NO_NAME, startsAt: 0, nextId: () => String(++entries) });
}

/** Of the first entry; where that is half a row, of most of them. */
function structuredFormat(entries: readonly string[]): Format | null {
  const [first = ''] = entries;
  const readers = STRUCTURED.map((format) => ({ format, read: readerOf(format) }));
  const exact = readers.find(({ read }) => read(first) !== null);
  if (exact !== undefined) return exact.format;
  const looked = entries.slice(0, FAR_ENOUGH);
  const most = readers.find(({ read }) => looked.filter((entry) => read(entry) !== null).length > looked.length / 2);
  return most?.format ?? null;
}

/** By id: rows of JSON archives may stand in any order. */
function firstEvent(format: Format, entries: readonly string[]): TimedEvent | null {
  const read = readerOf(format);
  let first: TimedEvent | null = null;
  for (const entry of entries) {
    const timed = read(entry);
    if (timed !== null && (first === null || compareIds(timed.event.id, first.event.id) < 0)) first = timed;
    if (first !== null && format.name !== 'json') break;
  }
  return first;
}

interface PlainHead {
  readonly stamp: number | null;
  readonly worker: boolean;
  readonly binary: boolean;
}

function plainHead(file: ArchiveFile, entries: readonly string[]): PlainHead {
  const lines = entries.slice(0, FAR_ENOUGH);
  const read = readerOf(PLAIN);
  const events = lines.flatMap((line) => read(line)?.event ?? []);
  const binary = isBinary(entries);
  return {
    stamp: lines.map(stampOf).find((seconds) => seconds !== null) ?? null,
    worker: !binary && holdsWorkerRecord(events.map((event) => ({ ...event, at: file.modifiedAt }))),
    binary,
  };
}

function isBinary([first = '']: readonly string[]): boolean {
  return first.slice(0, 4096).includes('\0');
}

function whatWasFound(file: ArchiveFile, head: readonly Batch[], ended: boolean): string {
  const all = head.flatMap(({ entries }) => entries);
  const at = all.findIndex((entry) => entry.trim() !== '');
  const entries = all.filter((entry) => entry.trim() !== '');
  const place = head[0]?.unit === 'element' ? `${file.path}, element ${at + 1}` : `${file.path}:${at + 1}`;
  return `${place}: found ${foundIn(entries, ended)}`;
}

/** Told by its form alone: what stands in a file that is no log may be anybody's secret. */
function foundIn(entries: readonly string[], ended: boolean): string {
  const [first = ''] = entries;
  if (isBinary(entries)) return 'binary data';
  const lines = entries.slice(0, FAR_ENOUGH);
  const many = ended ? counted(entries.length, 'line') : `${counted(lines.length, 'line')}, at its start,`;
  const none = 'none of a Celery worker';
  const keys = keysOf(first);
  if (keys !== null) return `JSON objects with the keys ${keys.slice(0, 12).map(shownKey).join(', ') || '(none)'}`;
  if (/^\s*[[{]/.test(first) && /[\]}]\s*$/.test(first)) return `${many} of JSON, no objects with keys`;
  for (const [separator, name] of [
    ['\t', 'tabs'],
    [',', 'commas'],
    [';', 'semicolons'],
  ] as const) {
    const columns = first.split(separator).length;
    const even = lines.filter((line) => line.split(separator).length === columns).length;
    // A single line of prose has commas, too, and so have the times of logs.
    const isTable = separator === '\t' || (lines.length > 1 && !/\d\d:\d\d:\d\d[,.]\d/.test(first));
    if (isTable && columns > 1 && even > lines.length * 0.8)
      return `${many} with ${columns} columns between ${name}, ${none}`;
  }
  return `${many} of text, ${none}`;
}

function shownKey(key: string): string {
  return /^[\w.@-]{1,40}$/.test(key) ? key : '…';
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
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
