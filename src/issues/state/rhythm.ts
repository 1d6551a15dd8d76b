/**
 * How long a role stays without a line while it works: hours tell "always" of a worker that writes each minute and of one that
 * writes twice an hour. Kept are few numbers a role: the longest pause of four weeks, and those of its last hours.
 *
 * Only hours of which every line was read count: what nobody looked at is no pause.
 */
import type { ActiveHour } from '../../events/tasks/active-hours.ts';

/** The longest time without a line in one hour, from its start to its end. */
export type Pause = readonly [hour: number, minutes: number];

/** What is known of an hour of which a part was read, in seconds. */
export type Part = readonly [first: number, last: number, pause: number];

export interface RoleRhythm {
  /** By hour. */
  readonly pauses: readonly Pause[];
  /** What it wrote in the open hour; null = nothing. */
  readonly part: Part | null;
}

export interface Rhythm {
  /** The hour in which the time that was read ends, if it was read from its start. */
  readonly open: number | null;
  /** By key of the role. */
  readonly roles: ReadonlyMap<string, RoleRhythm>;
}

/** The hours of a window, in hours since 1970. */
export interface HoursRead {
  /** The first one that was read whole, by this run or with those before it. */
  readonly from: number;
  /** Of it this run has read a part. */
  readonly begunBefore: boolean;
  /** The one in which the window ends. */
  readonly to: number;
  /** Every line of the window was read. */
  readonly whole: boolean;
}

/** What the instances of each role wrote, by key of the role. */
export type Written = ReadonlyMap<string, readonly ActiveHour[]>;

/** Of so many hours the usual one is told. */
const RECENT = 8;
const HOUR_SECONDS = 3600;

/** @param written of all roles that are remembered */
export function rhythmAfter(before: Rhythm | undefined, written: Written, read: HoursRead, oldest: number): Rhythm {
  const open = before?.open ?? null;
  const goesOn = read.begunBefore && open === read.from;
  const nowOpen = openAfter(open, read, goesOn);
  const from = read.begunBefore && !goesOn ? read.from + 1 : read.from;
  const roles = new Map<string, RoleRhythm>();
  for (const [key, hours] of written) {
    const known = before?.roles.get(key);
    const begun = known?.part ?? null;
    const found = read.whole ? pausesIn(hours, { from, to: read.to }, goesOn ? begun : null) : [];
    const pauses = withPauses(known?.pauses ?? [], found, oldest);
    const part = nowOpen === null ? null : partIn(hoursAt(hours, nowOpen), nowOpen === open ? begun : null);
    if (pauses.length > 0 || part !== null) roles.set(key, { pauses, part });
  }
  return { open: nowOpen, roles };
}

function openAfter(open: number | null, { from, to, begunBefore, whole }: HoursRead, goesOn: boolean): number | null {
  // An older window says nothing of the hour that is open.
  if (open !== null && to < open) return open;
  const fromItsStart = from < to || (from === to && (!begunBefore || goesOn));
  return whole && fromItsStart ? to : null;
}

const hourOf = ({ hour }: ActiveHour): number => Math.floor(Date.parse(`${hour}:00:00Z`) / 3_600_000);

function hoursAt(hours: readonly ActiveHour[], hour: number): ActiveHour[] {
  return hours.filter((active) => hourOf(active) === hour);
}

/** @param begun what earlier runs read of the first hour */
function pausesIn(
  hours: readonly ActiveHour[],
  { from, to }: Pick<HoursRead, 'from' | 'to'>,
  begun: Part | null,
): Pause[] {
  // Where it wrote nothing more in that hour, that was a pause as well.
  const byHour = new Map<number, Part>(begun === null || from >= to ? [] : [[from, begun]]);
  for (const active of hours) {
    const hour = hourOf(active);
    if (hour < from || hour >= to) continue;
    const own = partOf(active);
    const part = hour === from && begun !== null ? joined(begun, own) : own;
    const other = byHour.get(hour);
    // Every line of an instance is one of its role: the one that was never silent for long says most.
    if (!other || longest(part) < longest(other)) byHour.set(hour, part);
  }
  return [...byHour].map(([hour, part]) => [hour, Math.max(1, Math.ceil(longest(part) / 60))]);
}

function partIn(hours: readonly ActiveHour[], begun: Part | null): Part | null {
  const parts = hours.map((active) => (begun === null ? partOf(active) : joined(begun, partOf(active))));
  return parts.toSorted((a, b) => longest(a) - longest(b) || a[0] - b[0] || a[1] - b[1])[0] ?? begun;
}

function partOf({ first, last, pause }: ActiveHour): Part {
  return [first, last, pause];
}

/** Of one hour: a second reading may begin before the first one ended. */
function joined(a: Part, b: Part): Part {
  const [earlier, later] = a[0] <= b[0] ? [a, b] : [b, a];
  return [earlier[0], Math.max(a[1], b[1]), Math.max(a[2], b[2], later[0] - earlier[1])];
}

function longest([first, last, pause]: Part): number {
  return Math.max(first, pause, HOUR_SECONDS - last);
}

/** The last ones, and of the rest those that no later one is as long as. */
function withPauses(before: readonly Pause[], found: readonly Pause[], oldest: number): Pause[] {
  const byHour = new Map(before);
  for (const [hour, minutes] of found) byHour.set(hour, Math.min(minutes, byHour.get(hour) ?? minutes));
  const kept: Pause[] = [];
  let most = 0;
  for (const [hour, minutes] of [...byHour].toSorted(([a], [b]) => b - a)) {
    if (hour < oldest || (kept.length >= RECENT && minutes <= most)) continue;
    // The last hours outdo nothing: a worker that falls silent would wipe out what was usual.
    if (kept.length >= RECENT) most = minutes;
    kept.push([hour, minutes]);
  }
  return kept.toReversed();
}

/** Minutes. */
export interface UsualPauses {
  readonly longest: number;
  /** In half of the last hours no pause was longer. */
  readonly usual: number;
}

/** @param hour that in which it fell silent, which is not usual. @returns null where too little is known */
export function pausesBefore({ pauses }: RoleRhythm, hour: number): UsualPauses | null {
  const minutes = pauses.flatMap(([at, pause]) => (at < hour ? [pause] : []));
  const recent = minutes.slice(1 - RECENT).toSorted((a, b) => a - b);
  const usual = recent[Math.floor(recent.length / 2)];
  return usual === undefined || recent.length < RECENT - 1 ? null : { longest: Math.max(...minutes), usual };
}

/** `[hour, minutes, steps to the next hour, minutes, …]`, then what is known of the open hour. */
export type PackedRole = readonly [pauses: readonly number[], part: readonly number[]];

export function packRole({ pauses, part }: RoleRhythm): PackedRole {
  return [pauses.flatMap(([hour, minutes], index) => [hour - (pauses[index - 1]?.[0] ?? 0), minutes]), part ?? []];
}

export function unpackRole([packed, [first, last, pause]]: PackedRole): RoleRhythm {
  const pauses: Pause[] = [];
  let hour = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    hour += packed[index] ?? 0;
    pauses.push([hour, packed[index + 1] ?? 0]);
  }
  const part =
    first === undefined || last === undefined || pause === undefined ? null : ([first, last, pause] as const);
  return { pauses, part };
}
