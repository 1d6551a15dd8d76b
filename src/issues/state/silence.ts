/**
 * Who fell silent.
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
import { type Attendance, DAY, hourOf, hoursOf, type StreamHistory } from './streams.ts';

export interface SilentStream {
  readonly key: string;
  readonly name: string;
  readonly last: string;
  /** The longest it was silent before, as far as is remembered. */
  readonly usualGapMinutes: number;
}

/** From its first line to its last: before that nothing is usual yet, and the silence itself teaches nothing. */
const LEAST_HISTORY = 3 * DAY;
const LEAST_HOURS = 8;
const LEAST_DAYS = 3;
/** A single host has to have written on each day of a week: those of an autoscaling group come and go within days. */
const STEADY = 7 * DAY;
/** Who shows in fewer moments than this is not missed in any: there is nothing regular about it. */
const IN_MOMENTS = 0.8;
/** Silent for longer is not "fell silent" but gone; a name for it would block closing for ever. */
const FORGOTTEN = 21 * DAY;

/** @param at end of the examined time */
export function silentStreams(attendance: Attendance, at: string): SilentStream[] {
  const { sampled } = attendance;
  if (sampled === undefined) return silentIn(attendance, at);
  // Where one history ends early, the other may know better.
  const notSeenIn =
    ({ streams }: Attendance) =>
    (silent: SilentStream): boolean =>
      !streams.some(({ key, last }) => key === silent.key && last > silent.last);
  return named([
    ...silentIn(attendance, at).filter(notSeenIn(sampled)),
    ...silentIn(sampled, at, IN_MOMENTS).filter(notSeenIn(attendance)),
  ]);
}

/** @param least share of the hours seen in which a stream has to show itself to be missed in another */
function silentIn({ examined, streams }: Attendance, at: string, least = 0): SilentStream[] {
  const now = hourOf(at);
  const seen = new Set(hoursOf(examined));
  const silent = (stream: StreamHistory): SilentStream[] => {
    const gap = silence(stream, seen, now, least);
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
  return named(found);
}

/** A sender without labels and its one worker have the same name. */
function named(found: readonly SilentStream[]): SilentStream[] {
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
function silence({ hours }: StreamHistory, examined: ReadonlySet<number>, now: number, least: number): number | null {
  const wrote = hoursOf(hours).filter((hour) => hour < now);
  const [first, last] = [wrote[0], wrote.at(-1)];
  if (first === undefined || last === undefined || wrote.length < LEAST_HOURS) return null;
  if (new Set(wrote.map((hour) => Math.floor(hour / DAY))).size < LEAST_DAYS) return null;
  if (last - first < LEAST_HISTORY || now - last > FORGOTTEN) return null;

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
      if (slot && examined.has(hour) && slot.wrote / slot.seen >= least) sum += slot.wrote / slot.seen;
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
