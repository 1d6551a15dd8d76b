/**
 * Which workers wrote in which hours, and who fell silent: a log shipper that died is not health.
 *
 * What is kept are hours alone, so reading the same time again, or an older window later, ends in the same state. Everything
 * else is worked out of them when it is asked for.
 */
import { createHash } from 'node:crypto';
import type { Coverage } from '../../events/event.ts';
import type { Sample } from '../../events/reading.ts';
import type { ActiveHour } from '../../events/tasks/active-hours.ts';
import type { SenderActivity, StreamActivity } from '../../events/tasks/task-log.ts';
import { type HoursRead, type Rhythm, rhythmAfter, type Written } from './rhythm.ts';

/** Hours since 1970, `to` exclusive. */
export type HourRange = readonly [from: number, to: number];

export interface StreamHistory {
  readonly key: string;
  /** Key of the role it plays; null = this is a role. */
  readonly role: string | null;
  /** As it may be shown. */
  readonly name: string;
  /** Receipt time of the last worker record. */
  readonly last: string;
  /** In which it wrote: a worker, records of tasks; a sender, anything. */
  readonly hours: readonly HourRange[];
}

export interface Attendance {
  /** In which every worker would have been seen. */
  readonly examined: readonly HourRange[];
  /** By key. */
  readonly streams: readonly StreamHistory[];
  /** How long its roles stay without a line while they work; left out in what older versions wrote. */
  readonly rhythm?: Rhythm;
  /**
   * The same of moments: of busy time the lines of a moment are all that is read whole. A history of its own, in which only a
   * stream that nearly every such moment shows is missed: one that writes twice an hour is not.
   */
  readonly sampled?: Attendance;
}

export const NOBODY: Attendance = { examined: [], streams: [] };

const HOUR_MS = 3_600_000;
export const DAY = 24;
/** Four weeks: a rhythm shows, and what changed for good is forgotten. */
const KEPT = 28 * DAY;
/** Bounds what the dashboard holds. */
const MOST_STREAMS = 60;
const MOST_NUMBERS = 4000;

/**
 * Parts of a name that tell one instance from another. First match wins, part by part.
 */
const INSTANCES: readonly { readonly part: RegExp; readonly example: string; readonly becomes: string }[] = [
  { part: /^\d+$/, example: 'ip-10-0-12-3, app/worker.2', becomes: '#' },
  // 8f3c1a2b9d04 of a container, x2v4q of a pod; `web2` or `h2` stay what they are but for the number.
  { part: /^(?=.*\d[a-z]|.*[a-z]\d.*[a-z])[a-z\d]{5,}$/i, example: 'eb-current-app-8f3c1a2b9d04', becomes: '#' },
  // Names of pods use no vowels: celery-worker-7d9f8b6c5-zkxqw
  { part: /^[bcdfghjklmnpqrstvwxz]{5}$/, example: 'celery-worker-7d9f8b6c5-zkxqw', becomes: '#' },
  { part: /(?<!\d)\d+$/, example: 'web2, worker07', becomes: '#' },
];

/** `ip-10-0-12-3` -> `ip-#-#-#-#` */
export function withoutInstance(name: string): string {
  return name.replace(/[a-z\d]+/gi, (word) => {
    const row = INSTANCES.find(({ part }) => part.test(word));
    return row ? word.replace(row.part, row.becomes) : word;
  });
}

export interface Seen {
  readonly streams: readonly StreamActivity[];
  readonly senders: readonly SenderActivity[];
}

/**
 * @param sample a moment of which all lines were read, where of the window only some were
 * @param joins the window goes on from examined time: the hour it begins in has been seen from its start
 * @param nameOf what may be shown of a stream
 */
export function attend(
  before: Attendance,
  seen: Seen & { readonly sample?: Sample | null },
  coverage: Pick<Coverage, 'from' | 'to' | 'complete'>,
  joins: boolean,
  nameOf: NameOf,
): Attendance {
  const { sample } = seen;
  const sampled = sample
    ? attendHours(before.sampled ?? NOBODY, sample, { ...hoursOfMoment(sample), complete: true, joins: true }, nameOf)
    : before.sampled;
  const read = { ...coverage, complete: coverage.complete && !sample, joins };
  const after = attendHours(before, seen, read, nameOf);
  return {
    ...after,
    rhythm: rhythmAfter(before.rhythm, writtenBy(seen, after), hoursRead(before, read), oldestOf(after.examined)),
    ...(sampled === undefined ? {} : { sampled }),
  };
}

type NameOf = (stream: { readonly source: string; readonly program: string; readonly label: string }) => string;

/** The time of a window, and whether it goes on from examined time. */
interface Read extends Pick<Coverage, 'from' | 'to' | 'complete'> {
  readonly joins: boolean;
}

/** Whole hours that a moment touches. */
function hoursOfMoment({ from, to }: Pick<Sample, 'from' | 'to'>): Pick<Coverage, 'from' | 'to'> {
  return { from: isoOf(hourOf(from)), to: isoOf(hourOf(to) + 1) };
}

function hoursRead({ examined, rhythm }: Attendance, { from, to, complete, joins }: Read): HoursRead {
  const whole = Math.ceil(Date.parse(from) / HOUR_MS);
  const goesOn = joins && (examined.length > 0 || rhythm?.open === hourOf(from));
  const start = goesOn ? hourOf(from) : whole;
  return { from: start, begunBefore: start < whole, to: hourOf(to), whole: complete };
}

function attendHours(
  before: Attendance,
  { streams: workers, senders }: Seen,
  coverage: Read,
  nameOf: NameOf,
): Attendance {
  const { from, to, whole } = hoursRead(before, coverage);
  const read: HourRange[] = whole && from < to ? [[from, to]] : [];
  const examined = union([...before.examined, ...read]);
  const streams = new Map(before.streams.map((stream) => [stream.key, stream]));
  const add = (key: string, role: string | null, name: string, last: string, hours: readonly ActiveHour[]): void => {
    const known = streams.get(key);
    const newest = known === undefined || last >= known.last;
    streams.set(key, {
      key,
      role,
      name: newest ? name : known.name,
      last: newest ? last : known.last,
      hours: union([...(known?.hours ?? []), ...hours.map(rangeOf)]),
    });
  };
  const withWorkers = new Set<string>();
  for (const { source, program, label, hours, lastRecordAt } of workers) {
    withWorkers.add(`${source}\t${program}`);
    const name = nameOf({ source, program, label });
    const { role, one } = keysOf('worker', `${source}\t${program}\t${label}`);
    add(role, null, name, lastRecordAt, hours);
    add(one, role, name, lastRecordAt, hours);
  }
  for (const { source, program, hours, lastAt } of senders) {
    const stream = `${source}\t${program}`;
    const { role, one } = keysOf('sender', stream);
    if (!withWorkers.has(stream) && !streams.has(role)) continue;
    const name = nameOf({ source, program, label: '' });
    add(role, null, name, lastAt, hours);
    add(one, role, name, lastAt, hours);
  }
  const oldest = oldestOf(examined);
  return {
    examined: since(examined, oldest),
    streams: bounded(
      [...streams.values()]
        .map((stream) => ({ ...stream, hours: since(stream.hours, oldest) }))
        .filter(({ hours }) => hours.length > 0),
    ),
  };
}

/** What instances of the roles that are kept wrote; of a role that was silent nothing. */
function writtenBy({ streams: workers, senders }: Seen, { streams }: Attendance): Written {
  const written = new Map<string, ActiveHour[]>(streams.flatMap(({ key, role }) => (role === null ? [[key, []]] : [])));
  for (const { source, program, label, hours } of workers)
    written.get(keysOf('worker', `${source}\t${program}\t${label}`).role)?.push(...hours);
  for (const { source, program, hours } of senders)
    written.get(keysOf('sender', `${source}\t${program}`).role)?.push(...hours);
  return written;
}

function oldestOf(examined: readonly HourRange[]): number {
  return Math.max(0, ...examined.map(([, to]) => to)) - KEPT;
}

/** What wrote last stays, roles before instances. */
function bounded(streams: readonly StreamHistory[]): StreamHistory[] {
  const byLast = streams.toSorted(
    (a, b) =>
      Number(a.role !== null) - Number(b.role !== null) ||
      (a.last > b.last ? -1 : a.last < b.last ? 1 : a.key < b.key ? -1 : 1),
  );
  const kept: StreamHistory[] = [];
  let numbers = 0;
  for (const isRole of [true, false]) {
    for (const stream of byLast.filter(({ role }) => (role === null) === isRole).slice(0, MOST_STREAMS)) {
      numbers += stream.hours.length * 2;
      if (numbers <= MOST_NUMBERS) kept.push(stream);
    }
  }
  return kept.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function union(ranges: readonly HourRange[]): HourRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function since(ranges: readonly HourRange[], oldest: number): HourRange[] {
  return ranges.flatMap(([from, to]): HourRange[] => (to <= oldest ? [] : [[Math.max(from, oldest), to]]));
}

export function hoursOf(ranges: readonly HourRange[]): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
}

function rangeOf({ hour }: ActiveHour): HourRange {
  const from = hourOf(`${hour}:00:00Z`);
  return [from, from + 1];
}

function isoOf(hour: number): string {
  return `${new Date(hour * HOUR_MS).toISOString().slice(0, 19)}Z`;
}

export function hourOf(iso: string): number {
  return Math.floor(Date.parse(iso) / HOUR_MS);
}

/** Of an instance, and of the role that it plays with others. */
function keysOf(what: string, stream: string): { readonly role: string; readonly one: string } {
  return { role: keyOf(what, withoutInstance(stream)), one: keyOf(`one ${what}`, stream) };
}

function keyOf(what: string, stream: string): string {
  return createHash('sha256').update(`${what}\n${stream}`).digest('hex').slice(0, 8);
}

/** `[[from, length, gap, length, …]]`: a rhythm packs well. */
export function packHours(ranges: readonly HourRange[]): number[] {
  let end = 0;
  return ranges.flatMap(([from, to]) => {
    const packed = [from - end, to - from];
    end = to;
    return packed;
  });
}

export function unpackHours(packed: readonly number[]): HourRange[] {
  const ranges: HourRange[] = [];
  let end = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    const from = end + (packed[index] ?? 0);
    end = from + (packed[index + 1] ?? 0);
    ranges.push([from, end]);
  }
  return ranges;
}
