/** Does SolarWinds still hold the time a search begins at? It does not say, so what is older is asked for. */
import { utc } from '../search/receipt-time.ts';
import { isLateStart } from '../search/retention.ts';
import { type LogsPage, nextPage } from './page.ts';

/** Pages without logs that are followed; a service that goes on giving them has not said that there are none. */
const MOST_EMPTY = 5;
/** No plan keeps more. Seconds. */
const LONGEST = 400 * 86_400;

export interface RetentionAsking {
  /** Address of the service, which next pages have to be on. */
  readonly url: string;
  readonly group: string | null;
  /** The search asked for less than all lines of the group. */
  readonly narrowed: boolean;
  readonly ask: (params: Readonly<Record<string, string>>) => Promise<LogsPage>;
}

/**
 * @param first second of the first log of a search from `from` on
 * @param nowMs epoch milliseconds
 * @returns the second from which on logs are held, if that is known to be after `from`; else `from`
 */
export async function heldFrom(asking: RetentionAsking, from: number, first: number, nowMs: number): Promise<number> {
  if (!isLateStart(from, first, nowMs)) return from;
  if (await mayHold(asking, from - LONGEST, from)) return from;
  // Lines that the search did not ask for may have been written before its first.
  return asking.narrowed && (await mayHold(asking, from, first - 1)) ? from : first;
}

async function mayHold({ url, group, ask }: RetentionAsking, from: number, to: number): Promise<boolean> {
  const search = {
    direction: 'forward',
    pageSize: '1',
    startTime: utc(from),
    endTime: utc(to),
    ...(group === null ? {} : { group }),
  };
  let params: Readonly<Record<string, string>> = search;
  for (let pages = 0; pages < MOST_EMPTY; pages++) {
    const page = await ask(params);
    if (page.logs.length > 0) return true;
    if (page.next === null) return false;
    const following = nextPage(page.next, url, search);
    if ('foreignHost' in following) return true;
    params = following.params;
  }
  return true;
}
