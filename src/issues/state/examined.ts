/**
 * Time and ids examined so far: what a run adds to them, and where the next one begins.
 */
import { type Coverage, compareIds, type IdRange, unionRanges } from '../../events/event.ts';
import type { DashboardState } from './dashboard-state.ts';

export interface WindowWish {
  /** Explicit bounds; null = automatic. */
  readonly since: string | null;
  readonly until: string | null;
  /** What an automatic window ends at; null for archives, which are read whole. */
  readonly automaticUntil: string | null;
  readonly lookbackMs: number;
  readonly maxCatchUpMs: number;
  /** Issues of this audit exist although the dashboard does not: it was lost. */
  readonly rebuilding: boolean;
}

export interface ChosenWindow {
  readonly from: string | null;
  readonly to: string | null;
  /** Time that is given up because it is older than max-catch-up. */
  readonly gap: Gap | null;
  /** It goes on where the last run ended; what it reads again before that has been told already. */
  readonly continues: boolean;
}

/** Read again before the watermark: several events share a second, and an index lags. Their ids are not counted twice. */
const OVERLAP_MS = 5 * 60_000;
/** A lost dashboard: the issues' own ranges prevent doubles, so looking back far costs only requests. */
const REBUILD_MS = 7 * 86_400_000;

export function chooseWindow(wish: WindowWish, watermark: string | null): ChosenWindow {
  const to = wish.until ?? wish.automaticUntil;
  if (wish.since !== null || to === null) return { from: wish.since, to, gap: null, continues: false };
  const end = Date.parse(to);
  if (watermark === null) {
    return {
      from: iso(end - (wish.rebuilding ? Math.max(wish.lookbackMs, REBUILD_MS) : wish.lookbackMs)),
      to,
      gap: null,
      continues: false,
    };
  }
  const oldest = end - wish.maxCatchUpMs;
  // The overlap is a courtesy: where it does not fit into the catch-up nothing is lost.
  const start = Math.max(Date.parse(watermark) - OVERLAP_MS, oldest);
  if (Date.parse(watermark) >= oldest) return { from: iso(Math.min(start, end)), to, gap: null, continues: true };
  return { from: iso(oldest), to, gap: [watermark, iso(oldest)], continues: true };
}

export interface Progress {
  readonly watermark: string;
  readonly examined: readonly IdRange[];
  readonly moved: boolean;
}

/** The watermark moves only over time that joins what was examined before; another window only adds its ids. */
export function advance(
  before: Pick<DashboardState, 'watermark' | 'examined'> | null,
  coverage: Coverage,
  gap: Gap | null,
): Progress {
  if (before === null) return { watermark: coverage.to, examined: unionRanges(coverage.examined), moved: true };
  const joins = coverage.from <= before.watermark || gap !== null;
  if (!joins)
    return { watermark: before.watermark, examined: unionRanges(before.examined, coverage.examined), moved: false };
  const moved = coverage.to > before.watermark;
  const last = before.examined.at(-1);
  const newest = coverage.examined.at(-1);
  // Nobody wrote between the end of one window and the start of the next: the time is gapless, so the ids are.
  const bridge: IdRange[] =
    gap === null &&
    last &&
    newest &&
    coverage.examined.length === 1 &&
    coverage.to >= before.watermark &&
    compareIds(newest[1], last[1]) > 0
      ? [[last[1], newest[1]]]
      : [];
  return {
    watermark: moved ? coverage.to : before.watermark,
    examined: unionRanges(before.examined, coverage.examined, bridge),
    moved,
  };
}

export type Gap = readonly [from: string, to: string];

/**
 * Time that a run which goes on from the watermark could not reach: older than max-catch-up, or than what the service holds.
 */
export function gapBefore(continues: boolean, watermark: string | null, { from }: Pick<Coverage, 'from'>): Gap | null {
  return continues && watermark !== null && from > watermark ? [watermark, from] : null;
}

const MOST_GAPS = 20;

/** The gaps with one more, joined, without what has been read since by hand. */
export function gapsLeft(
  before: readonly Gap[],
  added: Gap | null,
  coverage: Pick<Coverage, 'from' | 'to' | 'complete'>,
): readonly Gap[] {
  const joined: [string, string][] = [];
  for (const [from, to] of [...before, ...(added ? [added] : [])].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else joined.push([from, to]);
  }
  const left = coverage.complete
    ? joined.flatMap(([from, to]): Gap[] => [
        ...(from < coverage.from ? [[from, to < coverage.from ? to : coverage.from] as const] : []),
        ...(to > coverage.to ? [[from > coverage.to ? from : coverage.to, to] as const] : []),
      ])
    : joined;
  return left.slice(-MOST_GAPS);
}

function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
