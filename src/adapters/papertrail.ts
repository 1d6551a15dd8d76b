/**
 * Log source: Papertrail's search API, read forward as the vendor's own command line client does.
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
  type LogSource,
  type LogWindow,
  QueryRefused,
} from '../events/event.ts';
import { createExamined } from './examined.ts';
import { createHttp, type Http, type HttpOptions } from './http.ts';
import { HttpError } from './http-error.ts';
import { createPace } from './pace.ts';
import { adviceFor, findGroup, findSavedSearch } from './papertrail-access.ts';
import { linksOf } from './papertrail-links.ts';
import { readSearchPage, type SearchPage } from './papertrail-page.ts';
import { readRange } from './papertrail-range.ts';
import { heldFrom } from './papertrail-retention.ts';
import { scopeOf } from './papertrail-scope.ts';
import { epochSeconds, utc } from './receipt-time.ts';
import { seconds as resetMs } from './retry.ts';
import { filterTerms, searchTerms } from './search-terms.ts';
import { SourceError } from './source-error.ts';

export interface PapertrailOptions {
  readonly token: string;
  /** https://papertrailapp.com, or a stand-in on loopback. */
  readonly url: string;
  /** Numeric id or name. */
  readonly group?: string | null | undefined;
  /** One sender: numeric id or name. */
  readonly system?: string | null | undefined;
  /** In the vendor's own search syntax; null = every event. */
  readonly query?: string | null | undefined;
  /** A saved search, by id or name, that gives its scope: group, programs, senders, what it leaves out. */
  readonly savedSearch?: string | null | undefined;
  /** The vendor's maximum, and our default, is 10,000. */
  readonly pageSize?: number | undefined;
  readonly maxPages?: number | undefined;
  /** Time for one search, in milliseconds. */
  readonly maxMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log?: HttpOptions['log'];
}

/** 25 requests in 5 s for the whole account, whatever the token. */
const RATE = { requests: 25, perMs: 5000 };
/** The service itself takes up to 5 s; below 10 s a client gives up on good answers. */
const TIMEOUT_MS = 30_000;
/** On a page. */
const MOST_EVENTS = 10_000;

export async function papertrailSource(options: PapertrailOptions): Promise<LogSource> {
  const inRate = createPace(RATE.requests, RATE.perMs, options);
  /** The service says beforehand when its account has no request left; until then nothing is sent. Epoch milliseconds. */
  let pausedUntil = 0;
  const http = createHttp({
    baseUrl: options.url,
    headers: { 'X-Papertrail-Token': options.token },
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    userAgent: options.userAgent,
    sleep: options.sleep,
    now: options.now,
    log: options.log,
    pace: async () => {
      const pause = pausedUntil - options.now();
      if (pause > 0) await options.sleep(pause);
      await inRate();
    },
  });
  const saved = options.savedSearch ? await findSavedSearch(http, options.savedSearch) : null;
  const scope = saved === null ? null : scopeOf(saved);
  const group = options.group ? await findGroup(http, options.group) : (saved?.group ?? null);
  const query = searchTerms('Papertrail', options.query, scope === null ? [] : [scope.terms]);
  async function readPage(params: Readonly<Record<string, string>>): Promise<SearchPage> {
    const { data, header } = await http.get('/api/v1/events/search.json', { params, read: readSearchPage });
    if (header('x-rate-limit-remaining') === '0') pausedUntil = options.now() + resetMs(header('x-rate-limit-reset'));
    return data;
  }
  return {
    name: 'papertrail',
    hasIds: true,
    pageEvents: options.pageSize ?? MOST_EVENTS,
    notes: scope?.notes ?? [],
    search: (window, filter) => search({ options, query, group, http, readPage }, window, filter),
    ...linksOf(group),
  };
}

interface Service {
  readonly options: PapertrailOptions;
  /** The user's own terms; '' = every event. */
  readonly query: string;
  readonly group: string | null;
  readonly http: Http;
  readonly readPage: (params: Readonly<Record<string, string>>) => Promise<SearchPage>;
}

async function* search(
  service: Service,
  window: LogWindow,
  filter: LogFilter | undefined,
): AsyncGenerator<readonly LogEvent[], Coverage> {
  const { options, http, readPage } = service;
  const from = window.from === null ? null : epochSeconds(window.from);
  const to = window.to === null ? null : epochSeconds(window.to);
  if (from === null) throw new SourceError('a search of Papertrail needs the time it starts at', 'Give `since`.');
  const params = searchParams(service, from, filter);
  const lastWanted = to === null ? Number.POSITIVE_INFINITY : to + window.margin;
  const examined = createExamined(from, to);
  const reasons: string[] = [];
  const started = { ms: options.now(), requests: http.requests };
  let bound: string | null = window.after ?? null;
  let lastId = window.after ?? '';
  /** The newest second that was examined at least in part. */
  let reached = from;
  /** Later than `from` where the service no longer holds what was before. */
  let begins = from;
  let complete = true;

  const covered = (end: number): Coverage => {
    const range = examined.range();
    return {
      from: utc(begins),
      to: utc(Math.max(begins, end)),
      complete,
      reasons,
      examined: range === null ? [] : [range],
      requests: http.requests - started.requests,
    };
  };
  /** Stopped early: the last second may have been read in part only, so it does not count. */
  const stopped = (reason: string): Coverage => {
    complete = false;
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

  if (window.short && to !== null) {
    const events = await readRange(readPage, params, from, to).catch((error: unknown) => throwRefusal(error, filter));
    if (events === null)
      return stopped('Papertrail answered twice with the same position, so the search could not go on.');
    if (events.length > 0) yield events;
    return covered(to);
  }

  for (let pages = 0; ; pages++) {
    if (pages >= (window.pages ?? Number.POSITIVE_INFINITY))
      return {
        ...covered(Math.min(to ?? Number.POSITIVE_INFINITY, Math.max(from, reached - 1))),
        ...(bound === null ? {} : { rest: bound }),
      };
    if (pages >= (options.maxPages ?? Number.POSITIVE_INFINITY))
      return stopped(`The budget of ${pages} result pages was spent.`);
    const spentMs = options.now() - started.ms;
    if (pages > 0 && spentMs >= (options.maxMs ?? Number.POSITIVE_INFINITY))
      return stopped(`The budget of ${Math.round((options.maxMs ?? 0) / 1000)} s for the search was spent.`);

    const askedAt = Math.floor(options.now() / 1000);
    let page: SearchPage;
    try {
      page = await readPage(bound === null ? params : { ...params, min_id: bound });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (pages === 0) throwRefusal(error, filter);
      return stopped(`The search broke off after ${pages} result pages: ${error.message}.`);
    }

    if (pages === 0) {
      if (page.minId !== null) examined.readFrom(page.minId);
      const held =
        window.after === undefined && filter === undefined
          ? await heldFrom(readPage, page, from, service.group, options.now())
          : from;
      if (held > from) {
        begins = held;
        complete = false;
        reasons.push(
          `Papertrail holds nothing older than ${utc(held)}: the time from ${utc(from)} is past its retention and was not read.`,
        );
      }
    }
    const events: LogEvent[] = [];
    for (const { event, seconds } of page.events) {
      if (compareIds(event.id, lastId) <= 0) continue;
      lastId = event.id;
      reached = Math.max(reached, seconds);
      const inside = examined.see(event.id, seconds);
      if (inside || (to !== null && seconds > to && seconds <= lastWanted)) events.push(event);
    }
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
    if (page.reachedEnd || page.stoppedBy === null)
      return covered(Math.min(to ?? Number.POSITIVE_INFINITY, Math.max(askedAt, reached)));
    if (reached > lastWanted) return covered(to ?? reached);
    const next: string | null = page.maxId ?? (page.events.length > 0 ? lastId : null);
    if (next === null || (bound !== null && compareIds(next, bound) <= 0))
      return stopped('Papertrail answered twice with the same position, so the search could not go on.');
    bound = next;
  }
}

function throwRefusal(error: unknown, filter: LogFilter | undefined): never {
  if (!(error instanceof HttpError)) throw error;
  // 414: a proxy finds the address too long.
  if (filter !== undefined && (error.status === 400 || error.status === 414)) throw new QueryRefused(error.message);
  throw new SourceError(`Papertrail could not be searched: ${error.message}`, adviceFor(error));
}

function searchParams(
  { options, query, group }: Service,
  from: number,
  filter: LogFilter | undefined,
): Record<string, string> {
  const terms = termsOf(query, filter);
  return {
    tail: 'false',
    min_time: String(from),
    limit: String(options.pageSize ?? MOST_EVENTS),
    ...(group === null ? {} : { group_id: group }),
    ...(options.system ? { system_id: options.system } : {}),
    ...(terms === '' ? {} : { q: terms }),
  };
}

function termsOf(query: string, filter: LogFilter | undefined): string {
  if (filter === undefined) return query;
  try {
    return searchTerms('Papertrail', query, [filterTerms('Papertrail', filter)]);
  } catch (error) {
    throw error instanceof SourceError ? new QueryRefused(error.message) : error;
  }
}
