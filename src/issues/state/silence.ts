/**
 * Who fell silent.
 *
 * A silence is measured by what it leaves out: each hour weighs as much as the share of such hours (of the day, on a workday
 * or a weekend) in which the stream wrote before. A night in which it never writes weighs nothing.
 *
 * ```
 * writes each minute, day and night     45 minutes without a line: silent
 * writes 08:00 to 18:00 on workdays     Friday 18:00 to Monday 08:00 weighs 0, Monday 08:00 to 11:00 weighs 3: silent
 * writes each hour, at any minute       8 hours weigh 8: silent
 * writes each night                     two nights weigh 2: silent
 * ```
 */
import { type ExaminedTime, type Habits, habitsOf, LEAST_MINUTES } from './habits.ts';
import { type Attendance, DAY, hourOf, hoursOf, type StreamHistory } from './streams.ts';

export interface SilentStream {
  readonly key: string;
  readonly name: string;
  readonly last: string;
  /** It usually wrote at least so often: a pause longer than that was rare. */
  readonly usualGapMinutes: number;
  /** Since its last line, without time that nobody looked at. */
  readonly silentMinutes: number;
}

/** A single host has to have written on each day of a week: those of an autoscaling group come and go within days. */
const STEADY = 7 * DAY;
/** Who shows in fewer moments than this is not missed in any: there is nothing regular about it. */
const IN_MOMENTS = 0.8;
const HOUR_MS = 3_600_000;
/** Below that the pauses of single hours tell how often it writes; above it hours do. */
const RARE_MINUTES = 30;

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
function silentIn({ examined, streams, rhythm }: Attendance, at: string, least = 0): SilentStream[] {
  const now = hourOf(at);
  // Of the hour in which it ends nothing is known where only a part of its lines was read.
  const end = rhythm?.open === now ? Date.parse(at) : now * HOUR_MS;
  const time: ExaminedTime = { now, end, examined: new Set(hoursOf(examined)), least };
  const silent = (stream: StreamHistory): SilentStream[] => {
    const habits = habitsOf(stream, time, rhythm);
    if (habits === null || !isSilent(habits)) return [];
    const { key, name, last } = stream;
    return [{ key, name, last, usualGapMinutes: usualGap(habits), silentMinutes: habits.minutes }];
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

/** How many weighed hours a stream has to leave out before it is missed. First match wins. */
const PROOFS: readonly {
  readonly because: string;
  readonly when: (habits: Habits) => boolean;
  /** What it has left out, where that is not told by whole hours. */
  readonly left?: (habits: Habits) => number;
  readonly hours: (habits: Habits) => number;
}[] = [
  {
    because: 'it wrote in every hour and never paused for half of one: three times its longest pause is no chance',
    when: ({ always, expected, pauses, unseen }) =>
      always && expected && unseen === 0 && pauses !== null && pauses.longest <= RARE_MINUTES,
    left: ({ minutes }) => minutes / 60,
    hours: ({ pauses }) => Math.max(LEAST_MINUTES, 3 * (pauses?.longest ?? 60)) / 60,
  },
  {
    because: 'it wrote in every hour at much the same minute: three times is no chance',
    when: ({ always, pauses }) => always && pauses !== null && pauses.longest < 1.5 * pauses.usual,
    hours: () => 3,
  },
  {
    because:
      'busy, with pauses that are of the hour or were rare: so many hours in a row are left out once in a million hours',
    when: ({ pauses }) => pauses !== null && pauses.usual <= 10,
    hours: ({ leftOut, wrote }) => {
      const chance = Math.min(0.9, (leftOut + 0.5) / (wrote + 1));
      return Math.min(8, Math.max(3, Math.log(1e6) / Math.log(1 / chance)));
    },
  },
  {
    because:
      'little is regular about it, or known of it: a third of a day, or one and a half of its usual days where it is punctual',
    when: () => true,
    hours: ({ aDay, leftOut, wrote }) => Math.min(8, 1.5 * aDay * (1 + (4 * leftOut) / wrote)),
  },
];

/** Is it longer silent than its habits explain? */
function isSilent(habits: Habits): boolean {
  const { missed, heaviest, wrote } = habits;
  // A stream that has shown itself often may be trusted to do so again; of one with few hours little is known.
  const explained = heaviest * (1.3 + (10 / wrote) ** 2);
  const proof = PROOFS.find(({ when }) => when(habits));
  if (proof === undefined) throw new RangeError('the last row of the proofs always holds');
  const left = proof.left?.(habits) ?? missed;
  // Weights are sums of shares.
  return left > explained && left >= proof.hours(habits) - 1e-9;
}

/** Who writes in fewer hours a day has no rhythm of minutes. */
const BUSY_HOURS = 5;

function usualGap({ steps, aDay, pauses }: Habits): number {
  if (aDay >= BUSY_HOURS && pauses !== null && pauses.usual < RARE_MINUTES) return pauses.usual;
  const ordered = steps.toSorted((a, b) => a - b);
  if (aDay >= BUSY_HOURS) return 60 * (ordered[Math.floor(ordered.length / 2)] ?? 1);
  // Of a nightly job most steps are those within its night; most of the time passes between two nights.
  const all = ordered.reduce((hours, step) => hours + step, 0);
  let passed = 0;
  for (const step of ordered) {
    passed += step;
    if (passed * 2 >= all) return 60 * step;
  }
  return 60;
}
