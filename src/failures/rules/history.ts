/**
 * What is remembered of a cause from run to run: its ledger. Pure merges, so that a crash, an overlap or an older window
 * counted late ends in the same numbers.
 */
import { compareIds, type IdRange, inRanges, unionRanges } from '../../events/event.ts';
import type { Kind, Severity, TaskFailure } from '../failure.ts';
import { type Life, mergeLives, NEW_LIFE } from './life.ts';
import type { Remembered } from './match.ts';
import type { OpenPolicy } from './policy.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Days of counts a ledger keeps: the longest quiet time that closes an issue. */
export const LEDGER_DAYS = 90;
/** Times kept to judge thresholds exactly across runs; a threshold above it is judged by whole hours. */
const RECENT = 10;
/** Hours kept beside the days, so that an hour counted in two runs still squares right. */
const HOURS_KEPT_DAYS = 3;

/** Occurrence in short: enough to link to it and to judge thresholds. */
export type Recent = readonly [at: string, eventId: string, taskId: string | null];

export interface Ledger {
  readonly fingerprint: string;
  readonly version: number;
  readonly title: string;
  readonly task: string | null;
  readonly program: string;
  readonly exception: string;
  readonly kind: Kind;
  readonly template: string;
  readonly severity: Severity;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** All that were ever counted, also those whose day has been dropped. */
  readonly total: number;
  /** The most retries that one failure has spent. */
  readonly retries: number;
  /** `2026-05-11` -> [failures, sum of squares of its 24 hourly counts]. */
  readonly days: Readonly<Record<string, readonly [count: number, squares: number]>>;
  /** `2026-05-11T13` -> failures; the last days only. */
  readonly hours: Readonly<Record<string, number>>;
  /** Environment name -> failures; `''` = none configured for the sender. */
  readonly environments: Readonly<Record<string, number>>;
  /** Newest last. */
  readonly recent: readonly Recent[];
  /** Event ids this ledger has taken in. */
  readonly counted: readonly IdRange[];
  /** Which rules on message, frame or environment its failures have met; null where there are none, or nobody asked. */
  readonly remembered: Remembered | null;
  /** Labels that rules have put on its issue: what a person takes off again is not put back. */
  readonly labels: readonly string[];
  readonly life: Life;
}

/** What a ledger is named by; the newest failure's words win. */
export type LedgerFace = Pick<
  Ledger,
  | 'fingerprint'
  | 'version'
  | 'title'
  | 'task'
  | 'program'
  | 'exception'
  | 'kind'
  | 'template'
  | 'severity'
  | 'remembered'
>;

/**
 * Takes in the failures that were not counted yet.
 * @param examined ids of earlier runs and of this one: after the merge none of them is ever counted again
 * @returns the ledger and how many failures were new to it
 */
export function countIn(
  face: LedgerFace,
  before: Ledger | null,
  failures: readonly TaskFailure[],
  earlier: readonly IdRange[],
  examined: readonly IdRange[],
): { ledger: Ledger; counted: readonly TaskFailure[] } {
  const known = unionRanges(before?.counted ?? [], earlier);
  const counted = failures.filter(({ eventId }) => !inRanges(eventId, known));
  const days: Record<string, readonly [number, number]> = { ...before?.days };
  const hours: Record<string, number> = { ...before?.hours };
  const environments: Record<string, number> = { ...before?.environments };
  for (const { at, environment } of counted) {
    const day = at.slice(0, 10);
    const hour = at.slice(0, 13);
    const already = hours[hour] ?? 0;
    const [count, squares] = days[day] ?? [0, 0];
    days[day] = [count + 1, squares + (already + 1) ** 2 - already ** 2];
    hours[hour] = already + 1;
    environments[environment ?? ''] = (environments[environment ?? ''] ?? 0) + 1;
  }
  const times = [...counted.map(({ at }) => at), ...(before ? [before.firstSeen, before.lastSeen] : [])].toSorted();
  const recent = [
    ...(before?.recent ?? []),
    ...counted.map(({ at, eventId, taskId }): Recent => [at, eventId, taskId]),
  ].toSorted((a, b) => compareIds(a[1], b[1]));
  const ledger = prune({
    ...face,
    firstSeen: times[0] ?? '',
    lastSeen: times.at(-1) ?? '',
    total: (before?.total ?? 0) + counted.length,
    retries: counted.reduce((most, { retries }) => Math.max(most, retries ?? 0), before?.retries ?? 0),
    days,
    hours,
    environments,
    recent: recent.slice(-RECENT),
    counted: unionRanges(before?.counted ?? [], earlier, examined),
    labels: before?.labels ?? [],
    life: before?.life ?? NEW_LIFE,
  });
  return { ledger, counted };
}

/** Two ledgers of one cause, one of which has seen all that the other has: the greater count of each day is right. */
export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const [less, more] = a.total <= b.total ? [a, b] : [b, a];
  const days: Record<string, readonly [number, number]> = { ...less.days };
  for (const [day, counts] of Object.entries(more.days))
    days[day] = (days[day]?.[0] ?? 0) > counts[0] ? (days[day] ?? counts) : counts;
  return prune({
    ...more,
    firstSeen: less.firstSeen < more.firstSeen ? less.firstSeen : more.firstSeen,
    lastSeen: less.lastSeen > more.lastSeen ? less.lastSeen : more.lastSeen,
    retries: Math.max(less.retries, more.retries),
    days,
    counted: unionRanges(less.counted, more.counted),
    labels: [...new Set([...less.labels, ...more.labels])],
    life: mergeLives(less.life, more.life),
  });
}

function prune(ledger: Ledger): Ledger {
  if (ledger.lastSeen === '') return ledger;
  const last = Date.parse(ledger.lastSeen);
  const oldestDay = new Date(last - (LEDGER_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const oldestHour = new Date(last - HOURS_KEPT_DAYS * DAY_MS).toISOString().slice(0, 13);
  const kept = <T>(record: Readonly<Record<string, T>>, oldest: string): Record<string, T> =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([key]) => key >= oldest)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    ...ledger,
    days: kept(ledger.days, oldestDay),
    hours: kept(ledger.hours, oldestHour),
    environments: kept(ledger.environments, ''),
  };
}

/**
 * Is the cause frequent enough for an issue? Judged on the failures' own times, never the wall clock: enough failures inside
 * one span, or failures on enough different days of a week.
 * @returns the reason, or null
 */
export function qualifies(
  ledger: Ledger,
  fresh: readonly TaskFailure[],
  severity: Severity,
  policy: OpenPolicy,
): 'threshold-count' | 'threshold-days' | 'critical' | null {
  if (severity === 'critical' && ledger.total > 0) return 'critical';
  const times = [
    ...new Map([
      ...ledger.recent.map(([at, id]): [string, string] => [id, at]),
      ...fresh.map(({ at, eventId }): [string, string] => [eventId, at]),
    ]).values(),
  ]
    .map(Date.parse)
    .toSorted((a, b) => a - b);
  for (let index = policy.failures - 1; index < times.length; index++) {
    const first = times[index - policy.failures + 1];
    const last = times[index];
    if (first !== undefined && last !== undefined && last - first <= policy.withinMs) return 'threshold-count';
  }
  if (policy.failures > RECENT && mostWithin(ledger, policy.withinMs) >= policy.failures) return 'threshold-count';
  const days = Object.keys(ledger.days)
    .map((day) => Date.parse(day))
    .toSorted((a, b) => a - b);
  for (let index = policy.days - 1; index < days.length; index++) {
    const first = days[index - policy.days + 1];
    const last = days[index];
    if (first !== undefined && last !== undefined && last - first < 7 * DAY_MS) return 'threshold-days';
  }
  return null;
}

/**
 * The most failures in one span, as far as counts tell: whole hours that lie in it, or whole days where hours are kept no
 * longer. A threshold above the number of times kept is judged by it.
 */
function mostWithin(ledger: Ledger, withinMs: number): number {
  const byHour = withinMs <= HOURS_KEPT_DAYS * DAY_MS;
  const unit = byHour ? HOUR_MS : DAY_MS;
  const counts: readonly (readonly [start: number, count: number])[] = byHour
    ? Object.entries(ledger.hours).map(([hour, count]) => [Date.parse(`${hour}:00:00Z`), count])
    : Object.entries(ledger.days).map(([day, [count]]) => [Date.parse(day), count]);
  const sums = counts.map(([end]) =>
    counts.reduce((sum, [start, count]) => (start <= end && end + unit - start <= withinMs ? sum + count : sum), 0),
  );
  return Math.max(0, ...sums);
}

/**
 * Has it been quiet for so long that a steady process would have shown itself (99 %)? With b failures in H days before, quiet
 * for T days is that improbable from T >= H * (100^(1/b) - 1) on; clamped to 3 days .. `closeMs`.
 * @param until end of the examined time
 */
export function quietEnough(ledger: Ledger, until: string, closeMs: number): boolean {
  return Date.parse(until) - Date.parse(ledger.lastSeen) >= quietNeededMs(ledger, closeMs);
}

/** How long it has to be quiet for that, in milliseconds. */
export function quietNeededMs(ledger: Ledger, closeMs: number): number {
  const first = Date.parse(ledger.firstSeen);
  const last = Date.parse(ledger.lastSeen);
  const span = Math.min(28, Math.max(7, (last - first) / DAY_MS));
  const since = new Date(last - span * DAY_MS).toISOString().slice(0, 10);
  const counts = Object.entries(ledger.days).filter(([day]) => day >= since);
  const events = counts.reduce((sum, [, [count]]) => sum + count, 0);
  // Bursts count as fewer independent events: variance over mean of the hourly counts.
  const squares = counts.reduce((sum, [, [, square]]) => sum + square, 0);
  const phi = events > 0 ? Math.max(1, squares / events) : 1;
  const needed = span * (0.01 ** (-phi / Math.max(1, events)) - 1);
  return Math.min(closeMs, Math.max(3, needed) * DAY_MS);
}

export type Trend = 'new' | 'recurring';

/** Thin on purpose: seen in an earlier run or not. */
export function trendOf(before: Ledger | null): Trend {
  return before === null || before.total === 0 ? 'new' : 'recurring';
}
