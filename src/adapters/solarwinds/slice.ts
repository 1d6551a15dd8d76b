/**
 * A slice of time of SolarWinds Observability's logs, read whole: its pages may come newest first, and what is yielded may not.
 *
 * ```
 * oldest first   a slice with too many lines ends where they do        [a ... b|      the next begins there
 * newest first   the lines of a slice that is too long are let go, and it is asked for again, shorter
 * ```
 */
import { compareIds } from '../../events/event.ts';
import { utc } from '../search/receipt-time.ts';
import { type LogsPage, nextPage, type StoredLog } from './page.ts';

/** After a quiet slice the next may be longer by this, no more: nights end. */
const FASTEST_GROWTH = 8;

export type Params = Readonly<Record<string, string>>;

export interface SliceReader {
  /** Reads on from the second `from` up to `last`, or as far as one slice goes. */
  read(from: number, last: number): Promise<Slice>;
}

export interface Slice {
  /** All lines received in [from, end], in the service's order. */
  readonly logs: readonly StoredLog[];
  readonly newestFirst: boolean;
  /** Last second that was read whole; before `from` where none was. */
  readonly end: number;
  /** Why the search cannot go on; a sentence. Null where it can. */
  readonly stopped: string | null;
  /** What of it could not be read; a sentence. */
  readonly unreadable?: string;
}

export interface Asking {
  /** Address of the service, which next pages have to be on. */
  readonly url: string;
  /** Everything but the times. */
  readonly params: Params;
  /** Lines that a slice may have; only a single second may have more. */
  readonly mostHeld: number;
  /** A page, or why there is none; `tooLarge`: it has more bytes than are held. */
  readonly ask: (params: Params) => Promise<LogsPage | string | { readonly tooLarge: true }>;
}

/** Characters of a line as `mostHeld` counts them: a longer one counts as several. */
const CHARACTERS = 600;
/** The next size after a page that is too large. */
const SHRINK = 8;

export function createSliceReader({ url, params, mostHeld, ask }: Asking): SliceReader {
  /** Lines that a slice is cut for, so that a busier one than the last still fits. */
  const aim = mostHeld / 2;
  /** Seconds. */
  let length = Number.POSITIVE_INFINITY;
  /** Lines of a page, where that is less than the parameters say. */
  let size = Number(params['pageSize'] ?? 1000);
  let isShrunk = false;
  /** Neighbours of the whole search that came in this order. */
  const order = { ascents: 0, descents: 0 };
  const newestFirst = (): boolean => order.descents > order.ascents;

  async function attempt(from: number, end: number): Promise<Slice | 'too long'> {
    // A second more on both sides: whether the bounds are inclusive, and of what fraction, is not documented.
    const smaller: Params = isShrunk ? { pageSize: String(size) } : {};
    const search: Params = { ...params, ...smaller, startTime: utc(from - 1), endTime: utc(end + 1) };
    const logs: StoredLog[] = [];
    let held = 0;
    const ids = new Set<string>();
    const positions = new Set<string>();
    let previous: StoredLog | null = null;
    let runsBack = false;
    let oldest = end;
    let newest = from;
    /** Lines of one second alone do not show which way the pages go. */
    const oldestFirst = (): boolean => !runsBack && newest > oldest;
    /** What stands before the newest second is whole, if the service gives the oldest first. */
    const cut = (stopped: string | null): Slice =>
      oldestFirst()
        ? { logs: logs.filter(({ seconds }) => seconds < newest), newestFirst: false, end: newest - 1, stopped }
        : { logs: [], newestFirst: false, end: from - 1, stopped };

    const shorten = (seconds: number): 'too long' => {
      length = Math.max(1, Math.floor(seconds / 2));
      return 'too long';
    };
    const passedBy = (before: readonly StoredLog[], second: number): Slice => {
      size = Number(params['pageSize'] ?? 1000);
      isShrunk = false;
      const unreadable = `A line received at ${utc(second)} is too large to be read, alone as well: it was left out, and what the service gives behind it in that second.`;
      return { logs: before, newestFirst: newestFirst(), end: second, stopped: null, unreadable };
    };

    for (let next = search; ; ) {
      const page = await ask(next);
      if (typeof page === 'string') return cut(page);
      if ('tooLarge' in page) {
        if (size === 1) return end > from ? shorten(end - from) : passedBy(logs, end);
        size = Math.max(1, Math.floor(size / SHRINK));
        isShrunk = true;
        return 'too long';
      }
      for (const log of page.logs) {
        if (previous !== null) {
          const step = compare(previous, log);
          if (step < 0) order.ascents += 1;
          if (step > 0) order.descents += 1;
          runsBack ||= log.seconds < previous.seconds;
        }
        previous = log;
        if (log.seconds < from || log.seconds > end || (log.id !== null && ids.has(log.id))) continue;
        if (log.id !== null) ids.add(log.id);
        logs.push(log);
        held += Math.max(1, log.message.length / CHARACTERS);
        oldest = Math.min(oldest, log.seconds);
        newest = Math.max(newest, log.seconds);
      }
      if (page.next === null) {
        length = Math.max(1, Math.floor((end - from + 1) * Math.min(FASTEST_GROWTH, aim / Math.max(1, held))));
        return { logs, newestFirst: newestFirst(), end, stopped: null };
      }
      if (positions.has(page.next))
        return cut('SolarWinds answered twice with the same position, so the search could not go on.');
      positions.add(page.next);
      const following = nextPage(page.next, url, search);
      if ('foreignHost' in following)
        return cut(
          `SolarWinds put the next page on another host (${following.foreignHost}), which was not asked: the token is sent to the configured one only.`,
        );
      next = { ...following.params, ...smaller };

      if (oldestFirst() && held > mostHeld) {
        length = Number.POSITIVE_INFINITY;
        return cut(null);
      }
      if (!runsBack || end === from || logs.length === 0) continue;
      // Newest first, a few pages tell how many lines the whole slice has; nothing is known of another order.
      const perSecond = held / (newestFirst() ? end - oldest + 1 : end - from + 1);
      if (Math.max(perSecond * (end - from + 1), held) > mostHeld) {
        length = Math.max(1, Math.min(Math.floor(aim / perSecond), end - from));
        return 'too long';
      }
    }
  }

  return {
    async read(from, last) {
      for (;;) {
        const slice = await attempt(from, Math.min(last, from + length - 1));
        if (slice !== 'too long') return slice;
      }
    },
  };
}

function compare(a: StoredLog, b: StoredLog): number {
  return a.micros - b.micros || (a.id !== null && b.id !== null ? compareIds(a.id, b.id) : 0);
}
