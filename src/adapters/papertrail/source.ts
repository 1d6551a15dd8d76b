/**
 * Log source: Papertrail. https://www.papertrail.com/help/search-api/
 */
import type { LogSource } from '../../events/event.ts';
import { createHttp } from '../http/client.ts';
import { createPace } from '../http/pace.ts';
import { seconds as resetMs } from '../http/retry.ts';
import { createServiceClock } from '../search/clock.ts';
import type { ServiceOptions } from '../search/options.ts';
import { searchTerms } from '../search/terms.ts';
import { findGroup, findSavedSearch, findSystem } from './access.ts';
import { linksOf } from './links.ts';
import { readSearchPage, type SearchPage } from './page.ts';
import type { Scope } from './params.ts';
import { scopeOf } from './scope.ts';
import { searchPapertrail } from './search.ts';

/** At https://papertrailapp.com; group and system by numeric id or name, pages of 10,000 at most. */
export interface PapertrailOptions extends ServiceOptions {
  /** A saved search, by id or name, that gives its scope: group, programs, senders, what it leaves out. */
  readonly savedSearch?: string | null | undefined;
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
  const clock = createServiceClock(options.now);
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
  const narrowed = saved === null ? null : scopeOf(saved);
  const group = options.group ? await findGroup(http, options.group) : (saved?.group ?? null);
  const system = options.system ? await findSystem(http, options.system) : null;
  const scope: Scope = {
    query: searchTerms('Papertrail', options.query, narrowed === null ? [] : [narrowed.terms]),
    group,
    system,
    pageSize: options.pageSize ?? MOST_EVENTS,
  };
  async function readPage(params: Readonly<Record<string, string>>): Promise<SearchPage> {
    const { data, header } = await http.get('/api/v1/events/search.json', { params, read: readSearchPage });
    clock.see(header('date'));
    if (header('x-rate-limit-remaining') === '0') pausedUntil = options.now() + resetMs(header('x-rate-limit-reset'));
    return data;
  }
  return {
    name: 'papertrail',
    hasIds: true,
    pageEvents: scope.pageSize,
    notes: narrowed?.notes ?? [],
    search: (window, filter) => searchPapertrail({ options, scope, http, clock, readPage }, window, filter),
    ...linksOf(group),
  };
}
