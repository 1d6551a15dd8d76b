/**
 * Does Papertrail still hold the time a search begins at? A search forward does not say: it begins with the oldest event there
 * is, as it does after a quiet night.
 */

import { isLateStart, QUIET_START } from '../search/retention.ts';
import type { SearchPage } from './page.ts';

/**
 * @param page the first of a search from `from` on
 * @param narrowed the search asked for less than all lines of the group
 * @param nowMs epoch milliseconds
 * @returns the second from which on events are held, if that is after `from`; else `from`
 */
export async function heldFrom(
  readPage: (params: Readonly<Record<string, string>>) => Promise<SearchPage>,
  page: SearchPage,
  from: number,
  { group, narrowed }: { readonly group: string | null; readonly narrowed: boolean },
  nowMs: number,
): Promise<number> {
  // On a search forward min_time_at may just be the time of the first event.
  const first = page.minTime ?? page.events[0]?.seconds ?? from;
  if (!isLateStart(page.minTime === null ? from : from - QUIET_START, first, nowMs)) return from;
  const all = { tail: 'false', limit: '1', ...(group === null ? {} : { group_id: group }) };
  const before = await readPage({ ...all, max_time: String(from) });
  if (before.events.length > 0 || !before.reachedBeginning) return from;
  if (!narrowed) return first;
  const oldest = (await readPage({ ...all, min_time: String(from) })).events[0]?.seconds ?? first;
  return oldest > from + QUIET_START ? oldest : from;
}
