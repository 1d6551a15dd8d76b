/**
 * Where a search broke off the last failures may have had more to come, and a failure with half of its traceback would be another
 * cause. The next run reads them whole: this one ends before them, with its time and with its ids.
 */
import { type Coverage, compareIds, type IdRange } from './event.ts';

/** A traceback goes on for no longer than this, in seconds. */
const LONGEST = 120;
const MINUTE_MS = 60_000;

/** The lowest id of each minute: which ids were received from a time on, without keeping all of them. */
export interface Timetable {
  see(id: string, at: string): void;
  /** Receipt time of the newest line; '' = there was none. */
  readonly newest: string;
  /** @param minute ISO, a whole one */
  lowestFrom(minute: string): string | null;
}

export function startTimetable(): Timetable {
  const lowest = new Map<string, string>();
  let newest = '';
  return {
    see(id, at) {
      if (at > newest) newest = at;
      const minute = at.slice(0, 16);
      const known = lowest.get(minute);
      if (known === undefined || compareIds(id, known) < 0) lowest.set(minute, id);
    },
    get newest() {
      return newest;
    },
    lowestFrom(minute) {
      let least: string | null = null;
      for (const [other, id] of lowest)
        if (other >= minute.slice(0, 16) && (least === null || compareIds(id, least) < 0)) least = id;
      return least;
    },
  };
}

/**
 * @param coverage of a search that broke off
 * @param wanted end of the window; null = as far as there are lines
 */
export function beforeUnfinished(
  coverage: Coverage,
  wanted: string | null,
  failures: readonly { readonly at: string }[],
  lines: Timetable,
): Coverage {
  const since = lines.newest === '' ? '' : shift(lines.newest, -LONGEST * 1000);
  const [unfinished] = failures
    .map(({ at }) => at)
    .filter((at) => at >= since && at <= coverage.to)
    .toSorted();
  // The search went on to its end, and nothing was left open there.
  if (unfinished === undefined && coverage.to === wanted) return coverage;
  const open = Date.parse(unfinished ?? shift(coverage.to, 1000));
  const end = iso(Math.floor(open / MINUTE_MS) * MINUTE_MS);
  const least = lines.lowestFrom(end);
  const start = shift(coverage.from, -1000);
  const last = shift(end, -1000);
  return {
    ...coverage,
    to: last > start ? last : start,
    examined:
      least === null
        ? coverage.examined
        : coverage.examined.flatMap(([low, high]): IdRange[] =>
            compareIds(low, least) >= 0 ? [] : [[low, compareIds(high, least) < 0 ? high : String(BigInt(least) - 1n)]],
          ),
  };
}

function shift(time: string, ms: number): string {
  return iso(Date.parse(time) + ms);
}

function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
