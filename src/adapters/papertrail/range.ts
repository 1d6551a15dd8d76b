/**
 * A minute or two of Papertrail's logs: bounded by max_time, and so read backward, page by page from the newest.
 *
 * ```
 * first page   tail=false  min_time  max_time            limit
 * next pages   tail=false  min_time  max_id=<min_id>     limit
 * ```
 * Traps: with min_time the oldest event of a page comes back as the newest of the next one; a range inside the retention ends
 * without any reached_* flag.
 */
import { compareIds, type LogEvent } from '../../events/event.ts';
import type { SearchPage } from './page.ts';

/** A minute with more pages than these is no minute of logs. */
const MOST_PAGES = 200;

/** @returns ascending by id; null where the service did not get on */
export async function readRange(
  readPage: (params: Readonly<Record<string, string>>) => Promise<SearchPage>,
  params: Readonly<Record<string, string>>,
  from: number,
  to: number,
): Promise<LogEvent[] | null> {
  const found = new Map<string, LogEvent>();
  let bound: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page: SearchPage = await readPage(
      bound === null ? { ...params, max_time: String(to) } : { ...params, max_id: bound },
    );
    for (const { event, seconds } of page.events) if (seconds >= from && seconds <= to) found.set(event.id, event);
    const oldest: string | null = page.events[0]?.event.id ?? null;
    const next: string | null | undefined = [page.stoppedBy === 'records' ? oldest : null, page.minId, oldest].find(
      (id) => id !== null && (bound === null || compareIds(id, bound) < 0),
    );
    if (page.stoppedBy === null || (next == null && page.reachedBeginning))
      return [...found.values()].toSorted((a, b) => compareIds(a.id, b.id));
    if (next == null) return null;
    bound = next;
  }
  return null;
}
