/**
 * The events an emulated Papertrail account holds, in order of id, and the reader of archive folders that fills it.
 *
 * Fast enough for a few hundred thousand events: nothing is parsed or lower-cased before somebody looks at it, ids and times are
 * found by binary search, and a folder is read once per process however many emulators use it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LogEvent } from '../../src/events/event.ts';
import { compareIds } from '../../src/events/event.ts';
import type { Searchable } from './papertrail-query.ts';

/**
 * An event to seed: the project's own LogEvent (so the builders fit), and what only Papertrail knows.
 * `at` is the receipt time. Ids must be unique; they give the order, as in the real service.
 */
export interface SeedEvent extends LogEvent {
  /** The sender's clock; default: `at`. Skewed clocks are real (8 hours seen), windows must not use it. */
  readonly generatedAt?: string;
  /** Default: a number made from the name, wider than 32 bits as real ones are. */
  readonly sourceId?: string;
  readonly sourceIp?: string;
  /** `Error`, `Notice` ...; null and '' are sent as they are. Default `Notice`: what remote_syslog2 stamps on every line. */
  readonly severity?: string | null;
  readonly facility?: string | null;
}

export class StoredEvent implements Searchable {
  readonly id: string;
  /** Receipt time, ms since 1970, whole seconds. */
  readonly receivedAt: number;
  readonly generatedAt: number;
  readonly sourceId: string;
  readonly sourceName: string;
  readonly sourceIp: string;
  readonly facility: string | null;
  readonly severity: string | null;
  readonly programName: string;
  readonly messageText: string;
  #message: string | undefined;

  constructor(columns: {
    id: string;
    receivedAt: number;
    generatedAt: number;
    sourceId: string;
    sourceName: string;
    sourceIp: string;
    facility: string | null;
    severity: string | null;
    program: string;
    message: string;
  }) {
    this.id = columns.id;
    this.receivedAt = columns.receivedAt;
    this.generatedAt = columns.generatedAt;
    this.sourceId = columns.sourceId;
    this.sourceName = columns.sourceName;
    this.sourceIp = columns.sourceIp;
    this.facility = columns.facility;
    this.severity = columns.severity;
    this.programName = columns.program;
    this.messageText = columns.message;
  }

  get sender(): string {
    return this.sourceName.toLowerCase();
  }

  get program(): string {
    return this.programName.toLowerCase();
  }

  get message(): string {
    this.#message ??= this.messageText.toLowerCase();
    return this.#message;
  }
}

export function stored(event: SeedEvent): StoredEvent {
  const receivedAt = Math.floor(Date.parse(event.at) / 1000) * 1000;
  if (!Number.isFinite(receivedAt)) throw new Error(`event ${event.id}: at "${event.at}" is not a time`);
  if (!/^[1-9]\d{0,19}$/.test(event.id)) throw new Error(`event id "${event.id}" is not a decimal 64-bit integer`);
  return new StoredEvent({
    id: event.id,
    receivedAt,
    generatedAt: event.generatedAt === undefined ? receivedAt : Date.parse(event.generatedAt),
    sourceId: event.sourceId ?? sourceIdOf(event.source),
    sourceName: event.source,
    sourceIp: event.sourceIp ?? '10.0.0.1',
    facility: event.facility === undefined ? 'User' : event.facility,
    severity: event.severity === undefined ? 'Notice' : event.severity,
    program: event.program,
    message: event.message,
  });
}

/** Real source ids are wider than 32 bits although the vendor's page says otherwise. */
function sourceIdOf(name: string): string {
  let hash = 0;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007;
  return String(5_000_000_000 + hash);
}

const folders = new Map<string, readonly StoredEvent[]>();

/**
 * Every event of every `*.tsv.gz` below `dir`, in the archive's column order: id, generated_at, received_at, source_id, source_name,
 * source_ip, facility_name, severity_name, program, message; generated_at `2026-05-11T18:35:25` without a zone, received_at with `Z`.
 * https://www.papertrail.com/help/permanent-log-archives/
 */
export function readArchives(dir: string): readonly StoredEvent[] {
  const known = folders.get(dir);
  if (known) return known;
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv.gz'))
    .toSorted();
  if (files.length === 0) throw new Error(`no *.tsv.gz below ${dir}`);
  const events: StoredEvent[] = [];
  for (const file of files) {
    for (const line of gunzipSync(readFileSync(join(dir, file)))
      .toString('utf8')
      .split('\n')) {
      if (line !== '') events.push(archived(line));
    }
  }
  folders.set(dir, events);
  return events;
}

function archived(line: string): StoredEvent {
  // The message may hold tabs: only the first nine are separators.
  const columns: string[] = [];
  let from = 0;
  for (let n = 0; n < 9; n += 1) {
    const tab = line.indexOf('\t', from);
    if (tab < 0) throw new Error(`archive line with ${n + 1} columns: ${line.slice(0, 80)}`);
    columns.push(line.slice(from, tab));
    from = tab + 1;
  }
  const [
    id = '',
    generated = '',
    received = '',
    sourceId = '',
    sourceName = '',
    sourceIp = '',
    facility = '',
    severity = '',
    program = '',
  ] = columns;
  return new StoredEvent({
    id,
    generatedAt: archiveTime(generated),
    receivedAt: archiveTime(received),
    sourceId,
    sourceName,
    sourceIp,
    facility: facility || null,
    severity: severity || null,
    program,
    message: line.slice(from),
  });
}

/** Many lines share a second, so most parses are the one before again. */
let lastTime = '';
let lastMs = 0;
function archiveTime(time: string): number {
  if (time === lastTime) return lastMs;
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)Z?$/.exec(time);
  const ms = match ? Date.parse(`${match[1]}Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new Error(`archive time "${time}"`);
  lastTime = time;
  lastMs = ms;
  return ms;
}

/** Events in ascending id order, with the receipt times indexed. */
export class EventStore {
  #events: StoredEvent[] = [];
  /** Largest receipt time up to each event: ascending even where a seeded time runs back against its id. */
  #latest: number[] = [];

  get events(): readonly StoredEvent[] {
    return this.#events;
  }

  add(added: readonly StoredEvent[]): void {
    const tail = this.#events.length - 1;
    this.#events = this.#events.concat(added);
    if (!ascending(this.#events, Math.max(0, tail))) {
      this.#events.sort((a, b) => compareIds(a.id, b.id));
      if (!ascending(this.#events, 0)) throw new Error('two events have the same id');
    }
    let latest = Number.NEGATIVE_INFINITY;
    this.#latest = this.#events.map((event) => {
      latest = Math.max(latest, event.receivedAt);
      return latest;
    });
  }

  /** Index of the first event with an id > `id` (>= `id` when inclusive). */
  firstAfter(id: string, inclusive: boolean): number {
    return lowerBound(this.#events.length, (n) => {
      const order = compareIds((this.#events[n] as StoredEvent).id, id);
      return inclusive ? order >= 0 : order > 0;
    });
  }

  /** Index before which no event was received at `ms` or later. */
  firstSince(ms: number): number {
    return lowerBound(this.#events.length, (n) => (this.#latest[n] as number) >= ms);
  }
}

/** Strictly, from index `from` on. */
function ascending(events: readonly StoredEvent[], from: number): boolean {
  for (let n = from + 1; n < events.length; n += 1) {
    if (compareIds((events[n - 1] as StoredEvent).id, (events[n] as StoredEvent).id) >= 0) return false;
  }
  return true;
}

/** Smallest n in 0..length for which `holds` is true, given that it stays true from there on. */
function lowerBound(length: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
