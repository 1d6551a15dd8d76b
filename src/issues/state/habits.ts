/**
 * What a stream usually does, by the hours in which it wrote, and what it leaves out now.
 */
import { pausesBefore, type Rhythm, type UsualPauses } from './rhythm.ts';
import { DAY, hoursOf, type StreamHistory } from './streams.ts';

/** From its first line to its last: before that nothing is usual yet, and the silence itself teaches nothing. */
const LEAST_HISTORY = 3 * DAY;
const LEAST_HOURS = 8;
const LEAST_DAYS = 3;
/** Silent for longer is not "fell silent" but gone; a name for it would block closing for ever. */
const FORGOTTEN = 21 * DAY;
/** A pause of so many minutes may be a deployment. */
export const LEAST_MINUTES = 45;

export interface ExaminedTime {
  /** The hour in which it ends. */
  readonly now: number;
  /** Up to then every line was read, in milliseconds. */
  readonly end: number;
  readonly examined: ReadonlySet<number>;
  readonly least: number;
}

/** What a stream usually does, and what it leaves out now. What is left out is told in weighed hours. */
export interface Habits {
  /** Whole hours since its last line. */
  readonly missed: number;
  /** Since its last line, without hours that nobody looked at. */
  readonly minutes: number;
  /** In all hours that it has been silent in it wrote whenever they were seen. */
  readonly expected: boolean;
  /** Hours since its last line that nobody looked at: it may have written in them. */
  readonly unseen: number;
  /** The most that it left out at one time before. */
  readonly heaviest: number;
  /** All that it left out before. */
  readonly leftOut: number;
  /** Hours in which it wrote. */
  readonly wrote: number;
  /** Hours a day in which it writes. */
  readonly aDay: number;
  /** There was no hour in which it did not write. */
  readonly always: boolean;
  /** Hours from one in which it wrote to the next. */
  readonly steps: readonly number[];
  /** Within an hour; null = not known: a single host, or state of an older version. */
  readonly pauses: UsualPauses | null;
}

/** @returns null for a stream of which too little is known, one that writes, and one that is gone */
export function habitsOf(stream: StreamHistory, time: ExaminedTime, rhythm: Rhythm | undefined): Habits | null {
  const { now, end, examined, least } = time;
  const wrote = hoursOf(stream.hours);
  const [first, last] = [wrote[0], wrote.at(-1)];
  if (first === undefined || last === undefined || last > now || wrote.length < LEAST_HOURS) return null;
  const unseen = range(last + 1, now).filter((hour) => !examined.has(hour)).length;
  const minutes = Math.floor((end - Date.parse(stream.last)) / 60_000) - 60 * unseen;
  if (minutes < LEAST_MINUTES) return null;
  if (new Set(wrote.map((hour) => Math.floor(hour / DAY))).size < LEAST_DAYS) return null;
  if (last - first < LEAST_HISTORY || now - last > FORGOTTEN) return null;

  const share = shares(wrote, examined);
  const weight = (hour: number): number => (examined.has(hour) && share(hour) >= least ? share(hour) : 0);
  const left = wrote.slice(1).map((hour, index) => sum(weight, (wrote[index] ?? hour) + 1, hour));
  const steps = wrote.slice(1).flatMap((hour, index) => {
    const before = wrote[index] ?? hour;
    // Over time that nobody looked at nobody knows whether it wrote.
    return range(before + 1, hour).every((between) => examined.has(between)) ? [hour - before] : [];
  });
  const own = rhythm?.roles.get(stream.key);
  return {
    missed: sum(weight, last + 1, now),
    minutes,
    expected: range(last, now + 1).every((hour) => share(hour) === 1),
    unseen,
    heaviest: Math.max(0, ...left),
    leftOut: left.reduce((all, one) => all + one, 0),
    wrote: wrote.length,
    aDay: (wrote.length / (last - first + 1)) * DAY,
    always: steps.every((step) => step === 1),
    steps,
    pauses: own === undefined ? null : pausesBefore(own, last),
  };
}

/** The share of such hours, of those that were seen, in which the stream wrote; 0 = none was. */
function shares(wrote: readonly number[], examined: ReadonlySet<number>): (hour: number) => number {
  const slots = new Map<number, { seen: number; wrote: number }>();
  const writing = new Set(wrote);
  for (const hour of range(wrote[0] ?? 0, (wrote.at(-1) ?? 0) + 1)) {
    if (!examined.has(hour) && !writing.has(hour)) continue;
    const slot = slots.get(slotOf(hour)) ?? { seen: 0, wrote: 0 };
    slots.set(slotOf(hour), { seen: slot.seen + 1, wrote: slot.wrote + (writing.has(hour) ? 1 : 0) });
  }
  return (hour) => {
    const slot = slots.get(slotOf(hour));
    return slot === undefined ? 0 : slot.wrote / slot.seen;
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function sum(weight: (hour: number) => number, from: number, to: number): number {
  return range(from, to).reduce((all, hour) => all + weight(hour), 0);
}

/** Hour of the day, on workdays and weekends. 1970 began on a Thursday. */
function slotOf(hour: number): number {
  const day = (Math.floor(hour / DAY) + 4) % 7;
  return (hour % DAY) + (day === 0 || day === 6 ? DAY : 0);
}
