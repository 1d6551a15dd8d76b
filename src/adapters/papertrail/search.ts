/**
 * One search of Papertrail, read forward as the vendor's own command line client does.
 * https://www.papertrail.com/help/search-api/
 *
 * ```
 * first page   tail=false  min_time=<from>                   limit
 * next pages   tail=false  min_time=<from>  min_id=<max_id>  limit
 * ```
 * Traps: without tail=false a lone min_id turns on tail mode, which skips events. max_time would turn the search backward.
 * The bounds may be inclusive. A page may be empty and yet not the last: each request has about 5 s, and min_id/max_id
 * tell what was examined, not what matched.
 */
import {
  type Coverage,
  compareIds,
  type LogEvent,
  type LogFilter,
  type LogWindow,
  QueryRefused,
} from '../../events/event.ts';
import type { Http } from '../http/client.ts';
import { HttpError } from '../http/error.ts';
import { createBudget, type SearchLimits } from '../search/budget.ts';
import type { ServiceClock } from '../search/clock.ts';
import { SourceError } from '../search/error.ts';
import { createExamined } from '../search/examined.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';
import { nothingOlder } from '../search/retention.ts';
import { adviceFor } from './access.ts';
import type { SearchPage, TimedEvent } from './page.ts';
import { createPageReader, isTooLarge, passBy } from './paging.ts';
import { type Scope, searchParams } from './params.ts';
import { readRange } from './range.ts';
import { heldFrom } from './retention.ts';

/** Papertrail as one run asks it. */
export interface Service {
  readonly options: SearchLimits & { readonly now: () => number };
  readonly scope: Scope;
  readonly clock: ServiceClock;
  readonly http: Http;
  readonly readPage: (params: Readonly<Record<string, string>>) => Promise<SearchPage>;
}

export async function* searchPapertrail(
  service: Service,
  window: LogWindow,
  filter: LogFilter | undefined,
): AsyncGenerator<readonly LogEvent[], Coverage> {
  const { options, scope, http, clock, readPage } = service;
  const from = window.from === null ? null : epochSeconds(window.from);
  const to = window.to === null ? null : epochSeconds(window.to);
  if (from === null) throw new SourceError('a search of Papertrail needs the time it starts at', 'Give `since`.');
  let params = searchParams(scope, from, filter);
  const pages = createPageReader(readPage, scope.pageSize);
  const lastWanted = to === null ? Number.POSITIVE_INFINITY : to + window.margin;
  const examined = createExamined(from, to);
  const reasons: string[] = [];
  const requestsBefore = http.requests;
  const budget = createBudget(options, options.now);
  let bound: string | null = window.after ?? null;
  let lastId = window.after ?? '';
  /** The newest second that was examined at least in part. */
  let reached = from;
  /** Later than `from` where the service no longer holds what was before. */
  let begins = from;
  let complete = true;
  let isCut = false;

  const covered = (end: number): Coverage => {
    const range = examined.range();
    return {
      from: utc(begins),
      to: utc(Math.max(begins, end)),
      complete,
      reasons,
      ...(isCut ? { brokeOff: true } : {}),
      examined: range === null ? [] : [range],
      requests: http.requests - requestsBefore,
    };
  };
  /** Stopped early: the last second may have been read in part only, so it does not count. */
  const stopped = (reason: string): Coverage => {
    complete = false;
    isCut = true;
    if (to !== null && reached > to) {
      reasons.push(
        `${reason} The window itself was read; the lines after it, which may belong to its last failures, were not.`,
      );
      return covered(to);
    }
    const end = Math.max(from, reached - 1);
    reasons.push(`${reason} Read up to ${utc(end)}; what came later is left to the next run.`);
    return covered(end);
  };

  const brokeOff = (error: HttpError): Coverage =>
    stopped(
      `The search broke off after ${budget.pages} result page${budget.pages === 1 ? '' : 's'}: ${error.message}.`,
    );
  /** What is new of them and wanted; each line once. */
  const take = (timed: readonly TimedEvent[]): LogEvent[] => {
    const events: LogEvent[] = [];
    for (const { event, seconds } of timed) {
      if (compareIds(event.id, lastId) <= 0) continue;
      lastId = event.id;
      reached = Math.max(reached, seconds);
      const inside = examined.see(event.id, seconds);
      if (inside || (to !== null && seconds > to && seconds <= lastWanted)) events.push(event);
    }
    return events;
  };
  const asked = { group: scope.group, narrowed: scope.query !== '' || scope.system !== null };

  if (window.short && to !== null) {
    const events = await readRange((asked) => pages.read(asked), params, from, to).catch((error: unknown) =>
      throwRefusal(error, filter),
    );
    if (events === null)
      return stopped('Papertrail answered twice with the same position, so the search could not go on.');
    if (events.length > 0) yield events;
    return covered(to);
  }

  for (let turns = 0; ; turns++) {
    if (turns >= (window.pages ?? Number.POSITIVE_INFINITY))
      return {
        ...covered(Math.min(to ?? Number.POSITIVE_INFINITY, Math.max(from, reached - 1))),
        ...(bound === null ? {} : { rest: bound }),
      };
    const spent = budget.spent();
    if (spent !== null) return stopped(spent);

    const askedMs = options.now();
    let page: SearchPage;
    try {
      page = await pages.read(bound === null ? params : { ...params, min_id: bound });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (isTooLarge(error)) {
        const passed = await passBy(readPage, params, reached, Math.min(lastWanted, Math.floor(askedMs / 1000)));
        complete = false;
        reasons.push(passed.reason);
        const behind = take(passed.events);
        if (behind.length > 0) yield behind;
        if (passed.from === null || passed.from > lastWanted) return covered(to ?? reached);
        params = { ...params, min_time: String(passed.from) };
        bound = null;
        continue;
      }
      if (turns === 0) throwRefusal(error, filter);
      return brokeOff(error);
    }
    budget.page(page.events.length);

    if (turns === 0) {
      if (page.minId !== null) examined.readFrom(page.minId);
      let held = from;
      try {
        if (window.after === undefined && filter === undefined)
          held = await heldFrom(readPage, page, from, asked, options.now());
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        // Without that answer it is not known whether the window was read from its start.
        if (error.retryable) return brokeOff(error);
      }
      if (held > from) {
        begins = held;
        complete = false;
        reasons.push(nothingOlder('Papertrail', utc(held), utc(from), window.continues === true));
      }
    }
    const events = take(page.events);
    reached = Math.max(reached, page.maxTime ?? 0);
    // Up to here nothing more matched; known only where the service says how far in time it read.
    if (
      page.maxId !== null &&
      page.maxTime !== null &&
      !page.reachedEnd &&
      page.maxTime <= (to ?? Number.POSITIVE_INFINITY)
    )
      examined.readTo(page.maxId);
    if (events.length > 0) yield events;

    // Done. A `to` in the future was not read to its end: nothing of it exists yet.
    const next = nextBound(page, bound, pages.size);
    if (next === 'done' || (next === 'stuck' && page.reachedEnd))
      return covered(
        Math.min(to ?? Number.POSITIVE_INFINITY, Math.max(Math.floor((askedMs - clock.aheadMs) / 1000), reached)),
      );
    if (reached > lastWanted) return covered(to ?? reached);
    if (next === 'stuck')
      return stopped('Papertrail answered twice with the same position, so the search could not go on.');
    bound = next.id;
  }
}

/**
 * Where the next page begins. A page that was cut by its number of lines is gone on from its last line, whatever was examined:
 * nothing can lie between. One that its time ran out for goes on where the service says that it stopped.
 */
function nextBound(
  page: SearchPage,
  bound: string | null,
  pageSize: number,
): 'done' | 'stuck' | { readonly id: string } {
  const isFull = page.stoppedBy === 'records' || page.events.length >= pageSize;
  if (page.stoppedBy === null && !isFull) return 'done';
  const last = page.events.at(-1)?.event.id ?? null;
  const next = [isFull ? last : null, page.maxId, last].find(
    (id) => id !== null && (bound === null || compareIds(id, bound) > 0),
  );
  return next == null ? 'stuck' : { id: next };
}

function throwRefusal(error: unknown, filter: LogFilter | undefined): never {
  if (!(error instanceof HttpError)) throw error;
  // 414: a proxy finds the address too long.
  if (filter !== undefined && (error.status === 400 || error.status === 414)) throw new QueryRefused(error.message);
  throw new SourceError(`Papertrail could not be searched: ${error.message}`, adviceFor(error));
}
