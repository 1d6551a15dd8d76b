/** How the audit itself is: how often it runs, and whether it is late. */

/** What the last runs saw, beside causes. */
export interface Health {
  /** Ends of the last windows, the newest last: how often the audit runs. */
  readonly ends: readonly string[];
  /** Worker errors of an unknown form in the last window. */
  readonly unrecognised: number;
}

export const NO_HEALTH: Health = { ends: [], unrecognised: 0 };

/** Enough for a rhythm. */
const ENDS_KEPT = 12;
const LEAST_STEPS = 3;
/** Schedules are minutes late as a rule. */
const LATE_MS = 10 * 60_000;

/** @param end of the window; null where the watermark stays: the same run again says the same */
export function healthAfter(before: Health | undefined, end: string | null, unrecognised: number): Health {
  const health = before ?? NO_HEALTH;
  if (end === null) return health;
  return { ends: [...health.ends.filter((at) => at < end), end].slice(-ENDS_KEPT), unrecognised };
}

export interface Cadence {
  /** Milliseconds between two windows' ends, as a rule. */
  readonly usual: number;
  /** The last step was longer by so much; 0 = it was not. */
  readonly late: number;
}

/** null: too few runs to say. */
export function cadenceOf({ ends }: Health): Cadence | null {
  const steps = ends.slice(1).map((end, index) => Date.parse(end) - Date.parse(ends[index] ?? end));
  const last = steps.at(-1);
  const earlier = steps.slice(0, -1).toSorted((a, b) => a - b);
  const usual = earlier[Math.floor(earlier.length / 2)];
  if (last === undefined || usual === undefined || steps.length < LEAST_STEPS) return null;
  return { usual, late: last - usual > Math.max(LATE_MS, usual / 2) ? last - usual : 0 };
}
