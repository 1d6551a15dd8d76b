import { compareIds, type LogEvent } from '../../events/event.ts';
import type { TimedEvent } from '../papertrail/page.ts';

export interface MergeSource {
  /** No event of it has a lower id. */
  readonly firstId: string;
  /** Ascending by id. Called once, when its turn comes, so that few files are open at a time. */
  readonly pages: () => AsyncGenerator<readonly TimedEvent[]>;
}

interface Cursor {
  readonly pages: AsyncGenerator<readonly TimedEvent[]>;
  page: readonly TimedEvent[];
  next: number;
}

const PAGE = 5000;

/**
 * Several files as one ascending stream without repeats. Days follow each other, so mostly a single file is open; archives of
 * two accounts, or the same day twice, are woven together.
 */
export async function* mergeById(sources: readonly MergeSource[]): AsyncGenerator<readonly LogEvent[]> {
  const waiting = sources.toSorted((a, b) => compareIds(a.firstId, b.firstId));
  const open: Cursor[] = [];
  let out: LogEvent[] = [];
  let lastId = '';
  for (;;) {
    let lowest = lowestOf(open);
    while (waiting[0] !== undefined && (lowest === null || compareIds(waiting[0].firstId, headOf(lowest)) <= 0)) {
      const cursor: Cursor = { pages: (waiting.shift() as MergeSource).pages(), page: [], next: 0 };
      if (await advance(cursor)) open.push(cursor);
      lowest = lowestOf(open);
    }
    if (lowest === null) break;
    const limit = lowestId([
      ...open.filter((cursor) => cursor !== lowest).map(headOf),
      ...waiting.slice(0, 1).map((source) => source.firstId),
    ]);
    for (; lowest.next < lowest.page.length; lowest.next++) {
      const event = (lowest.page[lowest.next] as TimedEvent).event;
      if (limit !== null && compareIds(event.id, limit) > 0) break;
      if (compareIds(event.id, lastId) > 0) {
        out.push(event);
        lastId = event.id;
      }
    }
    if (lowest.next >= lowest.page.length && !(await advance(lowest))) open.splice(open.indexOf(lowest), 1);
    if (out.length >= PAGE) {
      yield out;
      out = [];
    }
  }
  if (out.length > 0) yield out;
}

async function advance(cursor: Cursor): Promise<boolean> {
  for (let result = await cursor.pages.next(); result.done !== true; result = await cursor.pages.next()) {
    if (result.value.length === 0) continue;
    cursor.page = result.value;
    cursor.next = 0;
    return true;
  }
  return false;
}

function headOf(cursor: Cursor): string {
  return (cursor.page[cursor.next] as TimedEvent).event.id;
}

function lowestOf(cursors: readonly Cursor[]): Cursor | null {
  return cursors.reduce<Cursor | null>(
    (best, cursor) => (best === null || compareIds(headOf(cursor), headOf(best)) < 0 ? cursor : best),
    null,
  );
}

function lowestId(ids: readonly string[]): string | null {
  return ids.reduce<string | null>((best, id) => (best === null || compareIds(id, best) < 0 ? id : best), null);
}
