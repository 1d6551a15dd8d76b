/**
 * Log source: SolarWinds Observability, where Papertrail accounts are moved to. `GET /v1/logs`, slice by slice of time.
 * https://github.com/solarwinds/swo-sdk-go
 *
 * ```
 * first page   filter  group  direction=forward  pageSize  startTime=<from>  endTime=<to>
 * next pages   what pageInfo.nextPage says, until it is empty; a page may have no logs and yet not be the last
 * ```
 * Traps: pages may come in either order, and lines need not stand in order of their ids (ids.ts). The service does
 * not say how far back it holds logs (retention.ts).
 */
import type { Coverage, LogEvent, LogFilter, LogSource, LogWindow } from '../../events/event.ts';
import { createHttp, type Http } from '../http/client.ts';
import { HttpError } from '../http/error.ts';
import { createPace } from '../http/pace.ts';
import { createBudget } from '../search/budget.ts';
import { createServiceClock, type ServiceClock } from '../search/clock.ts';
import { SourceError } from '../search/error.ts';
import { createExamined } from '../search/examined.ts';
import type { ServiceOptions } from '../search/options.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';
import { nothingOlder } from '../search/retention.ts';
import { filterTerms, quoted, searchTerms } from '../search/terms.ts';
import { adviceFor } from './access.ts';
import { createIdSeries, SKEW_SECONDS } from './ids.ts';
import { type LogsPage, readLogsPage } from './page.ts';
import { heldFrom } from './retention.ts';
import { createSliceReader, type Params } from './slice.ts';

/**
 * At https://api.na-01.cloud.solarwinds.com or another data centre, with an API token (ingestion tokens cannot read); group by
 * name, system by host name, pages of 1,000 at most.
 */
export interface SolarwindsOptions extends ServiceOptions {
  /** Lines held at a time, where pages come newest first; our default is 50,000, some 30 MB. */
  readonly mostHeld?: number | undefined;
}

/** No limit is documented; Papertrail's own is kept. */
const RATE = { requests: 25, perMs: 5000 };
/** A search that finds nothing can take half a minute, a great one three times as long. */
const TIMEOUT_MS = 90_000;
const MOST_HELD = 50_000;
/** Read before the window: ids of ours depend on the lines before them, and may differ from the time by this on either side. */
const LEAD_SECONDS = 2 * SKEW_SECONDS;

export function solarwindsSource(options: SolarwindsOptions): LogSource {
  const http = createHttp({
    baseUrl: options.url,
    headers: { Authorization: `Bearer ${options.token}` },
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    userAgent: options.userAgent,
    sleep: options.sleep,
    now: options.now,
    log: options.log,
    pace: createPace(RATE.requests, RATE.perMs, options),
  });
  const clock = createServiceClock(options.now);
  return {
    name: 'solarwinds',
    hasIds: true,
    search: (window, filter) => search({ options, http, clock }, window, filter),
    // Its web pages stand under the organisation's id, which the API does not tell; `links` of the policy file can lead there.
    link: () => null,
  };
}

interface Service {
  readonly options: SolarwindsOptions;
  readonly http: Http;
  readonly clock: ServiceClock;
}

async function* search(
  { options, http, clock }: Service,
  window: LogWindow,
  filter: LogFilter | undefined,
): AsyncGenerator<readonly LogEvent[], Coverage> {
  const from = window.from === null ? null : epochSeconds(window.from);
  const to = window.to === null ? null : epochSeconds(window.to);
  if (from === null) throw new SourceError('a search of SolarWinds needs the time it starts at', 'Give `since`.');
  const startedMs = options.now();
  const requestsBefore = http.requests;
  const now = Math.floor(startedMs / 1000);
  /** Nothing of the time to come exists yet. */
  const last = Math.min(to === null ? now : to + window.margin, now);
  const examined = createExamined(from, to);
  const series = createIdSeries();
  const budget = createBudget(options, options.now);
  /** Later than `from` where the service no longer holds what was before. */
  let begins = from;
  const reasons: string[] = [];
  let isCut = false;

  const read = async (params: Params): Promise<LogsPage> => {
    const { data, header } = await http.get('/v1/logs', { params, read: readLogsPage });
    clock.see(header('date'));
    return data;
  };
  const ask = async (params: Params): Promise<LogsPage | string | { readonly tooLarge: true }> => {
    const spent = budget.spent();
    if (spent !== null) return spent;
    try {
      const page = await read(params);
      budget.page(page.logs.length);
      return page;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (error.tooLarge) return { tooLarge: true };
      if (budget.pages === 0)
        throw new SourceError(`SolarWinds could not be searched: ${error.message}`, adviceFor(error));
      return brokeOff(error);
    }
  };
  const brokeOff = (error: HttpError): string =>
    `The search broke off after ${budget.pages} result page${budget.pages === 1 ? '' : 's'}: ${error.message}.`;
  const covered = (end: number): Coverage => {
    const range = examined.range();
    return {
      from: utc(begins),
      to: utc(end),
      complete: reasons.length === 0,
      reasons,
      ...(isCut ? { brokeOff: true } : {}),
      examined: range === null ? [] : [range],
      requests: http.requests - requestsBefore,
    };
  };
  /** @param reached last second that was read whole */
  const stopped = (reason: string, reached: number): Coverage => {
    isCut = true;
    if (to !== null && reached >= to) {
      reasons.push(
        `${reason} The window itself was read; the lines after it, which may belong to its last failures, were not.`,
      );
      return covered(to);
    }
    const end = Math.max(from - 1, reached);
    reasons.push(`${reason} Read up to ${utc(end)}; what came later is left to the next run.`);
    return covered(end);
  };

  const params = searchParams(options, filter);
  const retention = {
    url: options.url,
    group: options.group || null,
    narrowed: params['filter'] !== undefined,
    ask: read,
  };
  const slices = createSliceReader({
    url: options.url,
    params,
    mostHeld: options.mostHeld ?? MOST_HELD,
    ask,
  });
  // Where nobody read before, a first line that comes late may just be the first that was written.
  let asked = filter !== undefined || window.continues !== true;
  for (let start = from - LEAD_SECONDS; start <= last; ) {
    const slice = await slices.read(start, last);
    if (!asked && slice.logs.length > 0) {
      asked = true;
      const first = slice.logs.reduce((least, { seconds }) => Math.min(least, seconds), last);
      try {
        begins = await heldFrom(retention, from, first, startedMs);
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        // Without that answer it is not known whether the window was read from its start.
        if (error.retryable) return stopped(brokeOff(error), from - 1);
      }
      if (begins > from) reasons.push(nothingOlder('SolarWinds', utc(begins), utc(from), true));
    }
    const events: LogEvent[] = [];
    for (const { event, seconds } of series.next(slice.logs, slice.newestFirst)) {
      const inside = examined.see(event.id, seconds);
      if (inside || (to !== null && seconds > to)) events.push(event);
    }
    if (events.length > 0) yield events;
    if (slice.unreadable !== undefined) reasons.push(slice.unreadable);
    if (slice.stopped !== null) return stopped(slice.stopped, slice.end);
    start = slice.end + 1;
  }
  const seen = Math.min(last, Math.floor((startedMs - clock.aheadMs) / 1000));
  return covered(Math.max(from, Math.min(to ?? seen, seen)));
}

function searchParams(options: SolarwindsOptions, wanted: LogFilter | undefined): Params {
  const filter = searchTerms('SolarWinds', options.query, [
    ...(options.system ? [`host:${quoted('SolarWinds', options.system)}`] : []),
    ...(wanted === undefined ? [] : [filterTerms('SolarWinds', wanted)]),
  ]);
  return {
    // What the vendor's own command line client asks for. https://github.com/solarwinds/swo-cli
    direction: 'forward',
    pageSize: String(options.pageSize ?? 1000),
    ...(options.group ? { group: options.group } : {}),
    ...(filter === '' ? {} : { filter }),
  };
}
