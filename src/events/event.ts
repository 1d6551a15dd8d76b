/**
 * What a log service gives us: single lines with an id, in order of receipt.
 *
 * Knows nothing of Celery, and nothing of how a service is asked.
 */

/** One line as the log service stored it. */
export interface LogEvent {
  /** Decimal digits; 64 bits wide, so never a JavaScript number. Larger = received later. */
  readonly id: string;
  /** When the service received it, UTC, `2026-05-11T13:16:45Z`. The sender's own clock is not trusted for windows. */
  readonly at: string;
  /** The sender: Papertrail's source_name. */
  readonly source: string;
  /** File, tag or container name; `''` where the service has none. */
  readonly program: string;
  readonly message: string;
}

/** A closed range of event ids that was read without a gap. */
export type IdRange = readonly [low: string, high: string];

/**
 * What was looked at. `complete` alone decides watermark and exit status; `from`/`to` are the bounds that were really read,
 * so a search that stopped early has a `to` before the wanted one.
 */
export interface Coverage {
  readonly from: string;
  readonly to: string;
  readonly complete: boolean;
  /** Why not complete; sentences for people. */
  readonly reasons: readonly string[];
  /** Ids read without a gap inside [from, to]. Empty where the source has no ids of its own. */
  readonly examined: readonly IdRange[];
  /** Requests it took. */
  readonly requests: number;
}

/**
 * The time to read. Both ends inclusive, on the receipt time. `null` = as far as the source goes (archives).
 * `margin`: seconds to read on past `to` as context (the rest of a traceback); such events are yielded but lie outside Coverage.
 */
export interface LogWindow {
  readonly from: string | null;
  readonly to: string | null;
  readonly margin: number;
}

/**
 * Port: a place where logs can be searched.
 *
 * `search` yields pages in ascending id order, without repeats, and returns what it covered. It never throws for a service
 * that stops half-way (that is Coverage); it throws for what no retry mends (no access, unknown group).
 */
export interface LogSource {
  readonly name: string;
  /** False where lines have no ids of their own (plain files): such a run must not write ledgers. */
  readonly hasIds: boolean;
  search(window: LogWindow, phrase?: string): AsyncGenerator<readonly LogEvent[], Coverage>;
  /** Where a person can look at the event; null where the source has no web page. */
  link(event: Pick<LogEvent, 'id' | 'at' | 'source' | 'program'>): string | null;
}

/** Order of ids: by length, then as text. Correct for decimal digits without leading zeros. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Union of ranges: sorted, overlapping ones joined. Ranges that merely touch stay apart (ids are not consecutive). */
export function unionRanges(...sets: readonly (readonly IdRange[])[]): IdRange[] {
  const sorted = sets.flat().toSorted((a, b) => compareIds(a[0], b[0]) || compareIds(a[1], b[1]));
  const joined: [string, string][] = [];
  for (const [low, high] of sorted) {
    const last = joined.at(-1);
    if (last && compareIds(low, last[1]) <= 0) {
      if (compareIds(high, last[1]) > 0) last[1] = high;
    } else joined.push([low, high]);
  }
  return joined;
}

export function inRanges(id: string, ranges: readonly IdRange[]): boolean {
  return ranges.some(([low, high]) => compareIds(low, id) <= 0 && compareIds(id, high) <= 0);
}
