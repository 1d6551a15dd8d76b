/**
 * What the numbers of a digest are compared with: the failures of the time before it, which is as long. Ledgers remember whole
 * hours, and not for long, so this is known of a day and of full hours, and else it is left out.
 */
import type { Severity } from '../failures/failure.ts';
import type { Cause } from '../issues/plan/cause.ts';
import type { DashboardState } from '../issues/state/dashboard-state.ts';

export interface TimeBefore {
  readonly hours: number;
  readonly totals: readonly { readonly task: string | null; readonly severity: Severity; readonly failures: number }[];
}

const HOUR_MS = 3_600_000;
/** A ledger keeps the hours of three days before its last failure, which may lie at the end of the digest's time. */
const LONGEST_MS = 36 * HOUR_MS;
/** The borders of the time may be so far from full hours, both together, as a part of it. */
const INEXACT = 1 / 12;

/**
 * @param window the time of the digest
 * @param causes all that are known; severities are those of now
 */
export function timeBefore(
  window: { readonly from: string; readonly to: string },
  causes: readonly Pick<Cause, 'before' | 'judgement' | 'group'>[],
  dashboard: Pick<DashboardState, 'health' | 'streams' | 'gaps'> | null,
): TimeBefore | null {
  const end = Date.parse(window.from);
  const length = Date.parse(window.to) - end;
  const start = end - length;
  const [first, last] = [Math.round(start / HOUR_MS), Math.round(end / HOUR_MS)];
  const inexact = Math.abs(start - first * HOUR_MS) + Math.abs(end - last * HOUR_MS);
  if (first >= last || length > LONGEST_MS || inexact > length * INEXACT) return null;
  if (dashboard === null || !wasLookedAt(start, end, dashboard)) return null;
  // Their failures stand in the digest and in no ledger: what failed before cannot be compared.
  if (causes.some(isPartlyUncounted)) return null;
  const hours = new Set(Array.from({ length: last - first }, (_, n) => hourName(first + n)));
  return {
    hours: Math.round(length / HOUR_MS),
    totals: causes.flatMap(({ before, judgement: { severity } }) => {
      if (before === null) return [];
      const failures = Object.entries(before.hours).reduce((sum, [hour, n]) => (hours.has(hour) ? sum + n : sum), 0);
      return failures === 0 ? [] : [{ task: before.task, severity, failures }];
    }),
  };
}

/** @param task left out = of all */
export function failuresBefore(before: TimeBefore | null, severity: Severity, task?: string | null): number | null {
  if (before === null) return null;
  return before.totals.reduce(
    (sum, total) =>
      total.severity === severity && (task === undefined || total.task === task) ? sum + total.failures : sum,
    0,
  );
}

/** The watermark passes nothing by but gaps, so all since the end of the oldest run that is remembered was looked at. */
function wasLookedAt(
  start: number,
  end: number,
  { health, streams, gaps }: Pick<DashboardState, 'health' | 'streams' | 'gaps'>,
): boolean {
  const missed = gaps.some(([from, to]) => Date.parse(from) < end && Date.parse(to) > start);
  const [oldest] = health.ends;
  const sinceRuns = oldest !== undefined && Date.parse(oldest) <= start;
  const sinceHours = streams.examined.some(
    ([from, to]) => from <= Math.ceil(start / HOUR_MS) && to >= Math.floor(end / HOUR_MS),
  );
  return !missed && (sinceRuns || sinceHours);
}

/** Failures of environments that never become issues. */
function isPartlyUncounted({ group }: Pick<Cause, 'group'>): boolean {
  if (group === null) return false;
  const { failures, ledger } = group;
  return failures.some(({ environment }) => !Object.hasOwn(ledger?.environments ?? {}, environment ?? ''));
}

/** `2026-05-11T13` */
function hourName(hour: number): string {
  return new Date(hour * HOUR_MS).toISOString().slice(0, 13);
}
