/**
 * Pages of a size that can be read. A page of 10,000 lines of 60 KB has 600 MB; the client lets go of what is larger than it holds
 * (http/client.ts), and then a smaller one is asked for, down to a single line. Only that is given up, and told.
 */
import type { LogEvent } from '../../events/event.ts';
import { HttpError } from '../http/error.ts';
import { utc } from '../search/receipt-time.ts';
import type { SearchPage, TimedEvent } from './page.ts';

type Params = Readonly<Record<string, string>>;
type ReadPage = (params: Params) => Promise<SearchPage>;

/** The next size after a page that is too large: three steps from 10,000 lines to some of 60 KB. */
const SHRINK = 8;
/** Pages that have to come before a larger one is tried again. */
const STEADY = 8;

export interface PageReader {
  /** @throws what the client throws; a page that is too large only where it is one line */
  read(params: Params): Promise<SearchPage>;
  /** Lines that the last page could have. */
  readonly size: number;
}

export function createPageReader(readPage: ReadPage, pageSize: number): PageReader {
  let size = pageSize;
  let steady = 0;
  let asked = pageSize;
  return {
    async read(params) {
      for (;;) {
        try {
          asked = size;
          const page = await readPage({ ...params, limit: String(size) });
          steady += 1;
          if (steady >= STEADY && size < pageSize) {
            size = Math.min(pageSize, size * 2);
            steady = 0;
          }
          return page;
        } catch (error) {
          steady = 0;
          if (!isTooLarge(error) || size === 1) throw error;
          size = Math.max(1, Math.floor(size / SHRINK));
        }
      }
    },
    get size() {
      return asked;
    },
  };
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof HttpError && error.tooLarge;
}

export interface Passed {
  /** Of the same second, behind the line that cannot be read; ascending. */
  readonly events: readonly TimedEvent[];
  /** Where the search goes on, in epoch seconds; null = nothing follows. */
  readonly from: number | null;
  /** For people. */
  readonly reason: string;
}

/**
 * Passes by a line that cannot be read. No id of it is known, so its second is looked for: the last one from which on the first
 * line is too large. What stands behind it in that second is read from its end, backward, up to the line.
 */
export async function passBy(readPage: ReadPage, params: Params, reached: number, last: number): Promise<Passed> {
  const one = async (from: number): Promise<SearchPage | null> => {
    try {
      return await readPage({ ...params, min_time: String(from), limit: '1' });
    } catch (error) {
      if (isTooLarge(error)) return null;
      throw error;
    }
  };
  let low = reached;
  let high: number | null = null;
  let after: SearchPage | null = null;
  for (let step = 1; high === null; step *= 2) {
    const at = low + step;
    const page = at > last ? null : await one(at);
    if (at > last) break;
    if (page === null) low = at;
    else [high, after] = [at, page];
  }
  while (high !== null && high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const page = await one(middle);
    if (page === null) low = middle;
    else [high, after] = [middle, page];
  }
  const nothing = after !== null && after.events.length === 0 && after.stoppedBy === null;
  return {
    events: await readBack(readPage, params, low),
    from: high === null || nothing ? null : high,
    reason: `A line received at ${utc(low)} is too large to be read, alone as well, and was left out.`,
  };
}

/** The lines of a second, from its last one back to the first that cannot be read. */
async function readBack(readPage: ReadPage, params: Params, second: number): Promise<TimedEvent[]> {
  const found = new Map<string, TimedEvent>();
  const reader = createPageReader(readPage, Number(params['limit'] ?? 1));
  let bound: LogEvent['id'] | null = null;
  for (;;) {
    let page: SearchPage;
    try {
      page = await reader.read({
        ...params,
        min_time: String(second),
        ...(bound === null ? { max_time: String(second) } : { max_id: bound }),
      });
    } catch (error) {
      if (isTooLarge(error)) break;
      throw error;
    }
    const before = found.size;
    for (const timed of page.events) if (timed.seconds === second) found.set(timed.event.id, timed);
    const oldest: string | undefined = page.events[0]?.event.id;
    if (oldest === undefined || oldest === bound || found.size === before) break;
    bound = oldest;
  }
  return [...found.values()].toSorted((a, b) => (BigInt(a.event.id) < BigInt(b.event.id) ? -1 : 1));
}
