/**
 * Which workers wrote in which hours, and who fell silent: a log shipper that died is not health.
 *
 * What is kept are hours alone, so reading the same time again, or an older window later, ends in the same state. Everything
 * else is worked out of them when it is asked for.
 *
 * A silence is measured by what it leaves out: each hour weighs as much as the share of such hours (of the day, on a workday
 * or a weekend) in which the stream wrote before. A night in which it never writes weighs nothing.
 *
 * ```
 * writes 08:00 to 18:00 on workdays     Friday 18:00 to Monday 08:00 weighs 0, Monday 08:00 to 16:00 weighs 8: silent
 * writes all day and night              8 hours weigh 8: silent
 * writes twice a day, at any hour       a day weighs 2: silent if the longest silence before weighed less than 1.5
 * ```
 */
import { createHash } from 'node:crypto';
import type { Coverage } from '../events/event.ts';
import type { SenderActivity, StreamActivity } from '../events/tasks/task-log.ts';

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
}

export interface SilentStream {
  readonly key: string;
  readonly name: string;
  readonly last: string;
  /** The longest it was silent before, as far as is remembered. */
  readonly usualGapMinutes: number;
}

export const NOBODY: Attendance = { examined: [], streams: [] };

const HOUR_MS = 3_600_000;
const DAY = 24;
/** Four weeks: a rhythm shows, and what changed for good is forgotten. */
const KEPT = 28 * DAY;
/** Before that nothing is usual yet. */
const LEAST_HISTORY = 3 * DAY;
const LEAST_HOURS = 8;
const LEAST_DAYS = 3;
/** A single host has to have written on each day of a week: those of an autoscaling group come and go within days. */
const STEADY = 7 * DAY;
/** Silent for longer is not "fell silent" but gone; a name for it would block closing for ever. */
const FORGOTTEN = 14 * DAY;
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
  { part: /\d+$/, example: 'web2, worker07', becomes: '#' },
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
 * @param joins the window goes on from examined time: the hour it begins in has been seen from its start
 * @param nameOf what may be shown of a stream
 */
export function attend(
  before: Attendance,
  { streams: workers, senders }: Seen,
  coverage: Pick<Coverage, 'from' | 'to' | 'complete'>,
  joins: boolean,
  nameOf: (stream: { readonly source: string; readonly program: string; readonly label: string }) => string,
): Attendance {
  const start = joins ? hourOf(coverage.from) : Math.ceil(Date.parse(coverage.from) / HOUR_MS);
  const end = hourOf(coverage.to);
  const read: HourRange[] = coverage.complete && start < end ? [[start, end]] : [];
  const examined = union([...before.examined, ...read]);
  const streams = new Map(before.streams.map((stream) => [stream.key, stream]));
  const add = (key: string, role: string | null, name: string, last: string, hours: readonly string[]): void => {
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
    const stream = `${source}\t${program}\t${label}`;
    const role = keyOf('worker', withoutInstance(stream));
    const name = nameOf({ source, program, label });
    add(role, null, name, lastRecordAt, hours);
    add(keyOf('one worker', stream), role, name, lastRecordAt, hours);
  }
  for (const { source, program, hours, lastAt } of senders) {
    const stream = `${source}\t${program}`;
    const role = keyOf('sender', withoutInstance(stream));
    if (!withWorkers.has(stream) && !streams.has(role)) continue;
    const name = nameOf({ source, program, label: '' });
    add(role, null, name, lastAt, hours);
    add(keyOf('one sender', stream), role, name, lastAt, hours);
  }
  const oldest = Math.max(0, ...examined.map(([, to]) => to)) - KEPT;
  return {
    examined: since(examined, oldest),
    streams: bounded(
      [...streams.values()]
        .map((stream) => ({ ...stream, hours: since(stream.hours, oldest) }))
        .filter(({ hours }) => hours.length > 0),
    ),
  };
}

/** @param at end of the examined time */
export function silentStreams({ examined, streams }: Attendance, at: string): SilentStream[] {
  const now = hourOf(at);
  const seen = new Set(hoursOf(examined));
  const silent = (stream: StreamHistory): SilentStream[] => {
    const gap = silence(stream, seen, now);
    return gap === null ? [] : [{ key: stream.key, name: stream.name, last: stream.last, usualGapMinutes: gap * 60 }];
  };
  const found: SilentStream[] = [];
  for (const role of streams.filter((stream) => stream.role === null)) {
    const gone = silent(role);
    found.push(...gone);
    if (gone.length > 0) continue;
    const instances = streams.filter((stream) => stream.role === role.key);
    found.push(
      ...instances
        .filter((instance) => isSteady(instance) && isMissed(instance, instances))
        .flatMap((instance) => silent(instance)),
    );
  }
  // A sender without labels and its one worker have the same name.
  const byName = new Map(found.toSorted((a, b) => (a.last < b.last ? -1 : 1)).map((stream) => [stream.name, stream]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** It wrote on each of the seven days before it fell silent. */
function isSteady({ hours }: StreamHistory): boolean {
  const end = hours.at(-1)?.[1] ?? 0;
  return Array.from({ length: STEADY / DAY }, (_, day) => end - day * DAY).every((to) =>
    hours.some(([a, b]) => a < to && b > to - DAY),
  );
}

/** Nobody of its role began to write after it, or on its last day: hosts are replaced by every deployment. */
function isMissed({ hours: own }: StreamHistory, instances: readonly StreamHistory[]): boolean {
  const end = own.at(-1)?.[1] ?? 0;
  return instances.every(({ hours }) => (hours[0]?.[0] ?? 0) < end - DAY);
}

/** @returns hours of the longest silence before, if it is longer now than that explains; else null */
function silence({ hours }: StreamHistory, examined: ReadonlySet<number>, now: number): number | null {
  const wrote = hoursOf(hours).filter((hour) => hour < now);
  const [first, last] = [wrote[0], wrote.at(-1)];
  if (first === undefined || last === undefined || wrote.length < LEAST_HOURS) return null;
  if (new Set(wrote.map((hour) => Math.floor(hour / DAY))).size < LEAST_DAYS) return null;
  if (now - first < LEAST_HISTORY || now - last > FORGOTTEN) return null;

  const slots = new Map<number, { seen: number; wrote: number }>();
  const writing = new Set(wrote);
  for (let hour = first; hour <= last; hour++) {
    if (!examined.has(hour) && !writing.has(hour)) continue;
    const slot = slots.get(slotOf(hour)) ?? { seen: 0, wrote: 0 };
    slots.set(slotOf(hour), { seen: slot.seen + 1, wrote: slot.wrote + (writing.has(hour) ? 1 : 0) });
  }
  const weight = (from: number, to: number): number => {
    let sum = 0;
    for (let hour = from; hour < to; hour++) {
      const slot = slots.get(slotOf(hour));
      if (slot && examined.has(hour)) sum += slot.wrote / slot.seen;
    }
    return sum;
  };
  let longest = 0;
  let heaviest = 0;
  for (const [index, hour] of wrote.entries()) {
    const next = wrote[index + 1];
    if (next === undefined) break;
    longest = Math.max(longest, next - hour);
    if (next - hour > 1) heaviest = Math.max(heaviest, weight(hour + 1, next));
  }
  // A stream that has shown itself often may be trusted to do so again; of one with few hours little is known.
  const patience = heaviest * (1.3 + (10 / wrote.length) ** 2);
  const aDay = (wrote.length / Math.max(1, last - first + 1)) * DAY;
  return weight(last + 1, now) > Math.max(patience, Math.min(8, 0.75 * aDay)) ? Math.max(1, longest) : null;
}

/** Hour of the day, on workdays and weekends. 1970 began on a Thursday. */
function slotOf(hour: number): number {
  const day = (Math.floor(hour / DAY) + 4) % 7;
  return (hour % DAY) + (day === 0 || day === 6 ? DAY : 0);
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

function hoursOf(ranges: readonly HourRange[]): number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index));
}

/** `2026-05-11T13` */
function rangeOf(hour: string): HourRange {
  const from = hourOf(`${hour}:00:00Z`);
  return [from, from + 1];
}

function hourOf(iso: string): number {
  return Math.floor(Date.parse(iso) / HOUR_MS);
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
