/**
 * Does a cause fail more often than it used to? One exact test, for the last day and the last week, against four weeks before.
 *
 * Refused is "the rate has at most doubled", not "nothing has changed": of counts as small as ours something always has.
 * Failures that come in bursts count as fewer: phi is variance over mean, by hours (drawn to that of all causes) and by days.
 */
import type { Ledger } from '../../failures/rules/history.ts';

export interface Escalation {
  readonly days: 1 | 7;
  readonly count: number;
  /** Failures that the weeks before let expect. */
  readonly expected: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BASELINE_DAYS = 28;
/** With less history than that a cause is new, no more. */
const LEAST_BASELINE_DAYS = 7;
const LEAST_FAILURES = 3;
const ALPHA = 0.01;
/** A cause with fewer failures says little of its own bursts: so much of all causes is mixed in. */
const POOL_WEIGHT = 20;
const LEAST_FOR_POOL = 10;
const POOL_DEFAULT = 2;

type Counts = Pick<Ledger, 'days' | 'hours' | 'lastSeen'>;

/** Variance over mean of the hourly counts, of all causes together. */
export function burstiness(ledgers: readonly Counts[], until: string): number {
  let weight = 0;
  let sum = 0;
  for (const ledger of ledgers) {
    const { failures, hourly } = spread(ledger, dayBefore(until, BASELINE_DAYS), until.slice(0, 10));
    if (failures < LEAST_FOR_POOL) continue;
    weight += failures;
    sum += failures * hourly;
  }
  return weight === 0 ? POOL_DEFAULT : sum / weight;
}

/**
 * @param until end of the examined time
 * @param pool what `burstiness` gives
 */
export function escalation(ledger: Counts, until: string, pool: number): Escalation | null {
  for (const days of [1, 7] as const) {
    const found = escalatedIn(ledger, days, until, pool);
    if (found !== null) return found;
  }
  return null;
}

function escalatedIn(ledger: Counts, days: 1 | 7, until: string, pool: number): Escalation | null {
  const end = Date.parse(until);
  // Hours are kept for three days: a day is counted by whole hours, a week by whole days, from the first one inside on.
  const unit = days === 1 ? HOUR_MS : DAY_MS;
  const begin = Math.ceil((end - days * DAY_MS) / unit) * unit;
  const first = new Date(begin).toISOString();
  const count =
    days === 1
      ? Object.entries(ledger.hours).reduce((sum, [hour, n]) => (hour >= first.slice(0, 13) ? sum + n : sum), 0)
      : sumOf(ledger.days, first.slice(0, 10));
  const oldest = dayBefore(first, BASELINE_DAYS);
  const before = sumOf(ledger.days, oldest) - count;
  const start = Math.max(Date.parse(oldest), Date.parse(firstDay(ledger)));
  const history = (begin - start) / DAY_MS;
  if (count < LEAST_FAILURES || history < LEAST_BASELINE_DAYS) return null;
  const { failures, hourly, daily } = spread(ledger, oldest, first.slice(0, 10));
  const phi = Math.max(1, (failures * hourly + POOL_WEIGHT * pool) / (failures + POOL_WEIGHT), daily);
  const c = Math.floor(count / phi);
  const b = Math.ceil(before / phi);
  const span = (end - begin) / DAY_MS;
  if (c < 1 || atLeast(c, c + b, (2 * span) / (2 * span + history)) >= ALPHA) return null;
  return { days, count, expected: (before * span) / history };
}

/** From the first day on, without the last. */
function spread(ledger: Counts, oldest: string, end: string): { failures: number; hourly: number; daily: number } {
  const first = firstDay(ledger) > oldest ? firstDay(ledger) : oldest;
  const span = Math.round((Date.parse(end) - Date.parse(first)) / DAY_MS);
  const counted = Object.entries(ledger.days).filter(([day]) => day >= first && day < end);
  const failures = counted.reduce((sum, [, [count]]) => sum + count, 0);
  const hourSquares = counted.reduce((sum, [, [, squares]]) => sum + squares, 0);
  const daySquares = counted.reduce((sum, [, [count]]) => sum + count ** 2, 0);
  return {
    failures,
    hourly: varianceOverMean(failures, hourSquares, span * 24),
    daily: varianceOverMean(failures, daySquares, span),
  };
}

/** Of a cause that waited on the dashboard older days are forgotten: they are no quiet ones. */
function firstDay({ days, lastSeen }: Counts): string {
  return Object.keys(days).reduce((first, day) => (day < first ? day : first), lastSeen.slice(0, 10));
}

/** @param places hours or days, those without a failure, too */
function varianceOverMean(sum: number, squares: number, places: number): number {
  if (sum === 0 || places < 2) return 1;
  return (squares - sum ** 2 / places) / (places - 1) / (sum / places);
}

function sumOf(days: Counts['days'], from: string): number {
  return Object.entries(days).reduce((sum, [day, [count]]) => (day >= from ? sum + count : sum), 0);
}

function dayBefore(at: string, days: number): string {
  return new Date(Date.parse(at.slice(0, 10)) - days * DAY_MS).toISOString().slice(0, 10);
}

/** P[X >= k] of X ~ Bin(n, p): a sum from k on, the first term by logarithms. */
export function atLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  let term = Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
  let sum = 0;
  for (let i = k; i <= n; i++) {
    sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - Math.min(k, n - k) + i) / i);
  return sum;
}
