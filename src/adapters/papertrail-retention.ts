/**
 * Does Papertrail still hold the time a search begins at? A search forward does not say: it begins with the oldest event there
 * is, as it does after a quiet night.
 */
import { HttpError } from './http-error.ts';
import type { SearchPage } from './papertrail-page.ts';

/** A first event this long after the start makes one ask whether the service still holds what was before it. Seconds. */
const QUIET_START = 300;
/** No plan keeps less than a day: what is younger is no cut but a quiet start, or a young account. Seconds. */
const LEAST_RETENTION = 20 * 3600;

/**
 * @param page the first of a search from `from` on
 * @param nowMs epoch milliseconds
 * @returns the second from which on events are held, if that is after `from`; else `from`
 */
export async function heldFrom(
  readPage: (params: Readonly<Record<string, string>>) => Promise<SearchPage>,
  page: SearchPage,
  from: number,
  group: string | null,
  nowMs: number,
): Promise<number> {
  const first = page.minTime ?? page.events[0]?.seconds ?? from;
  // On a search forward min_time_at may just be the time of the first event.
  if (first <= (page.minTime === null ? from + QUIET_START : from)) return from;
  if (nowMs / 1000 - first < LEAST_RETENTION) return from;
  try {
    const before = await readPage({
      tail: 'false',
      max_time: String(from),
      limit: '1',
      ...(group === null ? {} : { group_id: group }),
    });
    return before.events.length === 0 && before.reachedBeginning ? first : from;
  } catch (error) {
    if (error instanceof HttpError) return from;
    throw error;
  }
}
