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
  /** The search ended before it wanted to: more lines may belong to its last ones. */
  readonly brokeOff?: true;
  /** Id to go on after; only where `LogWindow.pages` ended the search. */
  readonly rest?: string;
  /** What the source holds beside the window, where it was read past: files. */
  readonly outside?: OutsideLines;
}

/** Where no line is inside a window, these tell which window would be right. */
export interface OutsideLines {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

export interface Stretch {
  readonly lines: number;
  readonly first: string;
  readonly last: string;
  /** There are more, which were not read. */
  readonly more: boolean;
}

/**
 * The time to read. Both ends inclusive, on the receipt time. `null` = as far as the source goes (archives).
 * `margin`: seconds to read on past `to` as context (the rest of a traceback); such events are yielded but lie outside Coverage.
 */
export interface LogWindow {
  readonly from: string | null;
  readonly to: string | null;
  readonly margin: number;
  /** Only lines with a higher id: goes on where another search ended. */
  readonly after?: string;
  /** Result pages to read at most. */
  readonly pages?: number;
  /** Lines before `from` were read by an earlier run, so there were some. */
  readonly continues?: boolean;
  /** A minute or two: few lines, which a source may read in any order. */
  readonly short?: true;
}

/**
 * Which lines of a window. A line passes if it holds one of `any`, or if it holds none of `none` and is of no program in
 * `except`; without those two, only `any` counts. Case does not count; a phrase or name may be a part of a word.
 */
export interface LogFilter {
  readonly any: readonly string[];
  readonly none?: readonly string[];
  /** Programs. */
  readonly except?: readonly string[];
}

/** The service does not take the terms a filter was made into; it may take the search without them. */
export class QueryRefused extends Error {}

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
  search(window: LogWindow, filter?: LogFilter): AsyncGenerator<readonly LogEvent[], Coverage>;
  /** Where a person can look at the event; null where the source has no web page. */
  link(event: Pick<LogEvent, 'id' | 'at' | 'source' | 'program'>): string | null;
  /** The same in the middle of what all programs wrote around it. */
  linkAround?(event: Pick<LogEvent, 'id' | 'at' | 'source' | 'program'>): string | null;
  /** What people can look for by a phrase, a task id for one. */
  linkSearch?(phrase: string): string | null;
  /** Events on a page where each page is a request that counts; absent = reading everything costs nothing. */
  readonly pageEvents?: number;
  /** What of the user's wishes the search does not follow, and why; sentences for people. */
  readonly notes?: readonly string[];
}

export function passes({ source, program, message }: LogEvent, { any, none, except }: LogFilter): boolean {
  const [text, name] = [message.toLowerCase(), program.toLowerCase()];
  const holds = (phrase: string): boolean => text.includes(phrase.toLowerCase());
  if (any.some(holds)) return true;
  if (none === undefined && except === undefined) return false;
  // Services look for a phrase in the names of sender and program as well.
  const named = `${source}\n${program}`.toLowerCase();
  return (
    !(none ?? []).some((phrase) => holds(phrase) || named.includes(phrase.toLowerCase())) &&
    !(except ?? []).some((other) => name.includes(other.toLowerCase()))
  );
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
