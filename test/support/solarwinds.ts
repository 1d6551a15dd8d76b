/**
 * SolarWinds Observability, emulated: the logs API that Papertrail accounts are moved to, `GET /v1/logs`.
 * https://github.com/solarwinds/swo-sdk-go (OpenAPI) https://github.com/solarwinds/swo-cli (the vendor's own client)
 *
 *   const solarwinds = await startSolarwinds({ nextPage: 'path', order: 'newest-first', emptyEvery: 3 });
 *   solarwinds.loadCorpus('test/corpus/small/archives');
 *   solarwinds.server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '3' } }, { nth: 2 });
 *
 * Documented, and kept:
 * - Bearer token; parameters filter, group, startTime, endTime (`yyyy-MM-ddTHH:mm:ssZ`), direction, pageSize, skipToken;
 * - logs[] {id, time, message, hostname, severity, program}, pageInfo {prevPage, nextPage}, nextPage '' on the last page;
 * - errors are {message, code}; severities are upper-case.
 *
 * Seen by clients only: at most 1,000 logs a page; 403 with a web page for a missing or a library's default User-Agent.
 *
 * Contradictory or not documented at all; a client must not lean on any of them, so each has a switch:
 * - the order of logs, what `direction` does to it (nothing here), the form of nextPage, empty pages in the middle;
 * - whether startTime and endTime are inclusive; fractions of `time`; ids that are missing or tell another order than the times.
 * Assumed: ids count ms since 2011 as Papertrail's do; an unknown group is 404; the filter's grammar is Papertrail's with `host:`
 * for `sender:`; a token of a page is good for the search it was made for alone.
 */
import { createHash } from 'node:crypto';
import { compileQuery, QueryError } from './papertrail-query.ts';
import { EventStore, readArchives, type SeedEvent, type StoredEvent, stored } from './papertrail-store.ts';
import {
  type Clock,
  type EmulatedServer,
  json,
  type RecordedRequest,
  type Reply,
  startServer,
  text,
} from './server.ts';

export interface SolarwindsSettings {
  /** Default `solarwinds-test-token`. */
  token: string;
  /** Names; systems default to all. */
  groups: readonly { readonly name: string; readonly systems?: readonly string[] }[];
  order: 'oldest-first' | 'newest-first';
  /** `foreign-url`: an absolute address on another host, as nobody should follow. Default `token`. */
  nextPage: 'token' | 'path' | 'url' | 'foreign-url';
  /** What `foreign-url` points to. */
  foreignUrl: string;
  /** 3: every third page has no logs; null = none. */
  emptyEvery: number | null;
  /** Largest pageSize. Default 1,000. */
  largestPage: number;
  /** `scrambled`: unique numbers that tell nothing of the time. Default `given`: the seeded ones. */
  ids: 'given' | 'missing' | 'scrambled';
  /** Digits after the second: 0, 3 or 6. Default 3. */
  fraction: 0 | 3 | 6;
  bounds: 'inclusive' | 'exclusive';
  /** Now. Events received later do not exist yet. Default: all exist. */
  clock: Clock | null;
}

export interface Solarwinds {
  /** The base URL, for the input `solarwinds-url`. */
  readonly url: string;
  readonly server: EmulatedServer;
  readonly settings: SolarwindsSettings;
  /** Requests to the search alone, in order. */
  readonly searches: readonly RecordedRequest[];
  add(...events: readonly SeedEvent[]): void;
  /** Seeds every `*.tsv.gz` below a folder, with ids of the real series; returns how many events that were. */
  loadCorpus(dir: string, keep?: (event: StoredEvent) => boolean): number;
  close(): Promise<void>;
}

const ID_EPOCH_MS = 1_303_937_222_200n;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export async function startSolarwinds(options: Partial<SolarwindsSettings> = {}): Promise<Solarwinds> {
  const settings: SolarwindsSettings = {
    token: 'solarwinds-test-token',
    groups: [],
    order: 'oldest-first',
    nextPage: 'token',
    foreignUrl: 'https://logs.example.net',
    emptyEvery: null,
    largestPage: 1000,
    ids: 'given',
    fraction: 3,
    bounds: 'inclusive',
    clock: null,
    ...options,
  };
  const store = new EventStore();
  const searches: RecordedRequest[] = [];
  /** The last result, so that its later pages cost nothing. */
  let found: { readonly key: string; readonly events: readonly StoredEvent[] } | null = null;

  function answer(request: RecordedRequest): Reply {
    const agent = request.headers['user-agent'] ?? '';
    if (agent === '' || /^(python|axios|node|undici)/i.test(agent))
      return { ...text(403, '<html><title>Request blocked</title></html>'), headers: { 'content-type': 'text/html' } };
    try {
      return json(200, route(request));
    } catch (error) {
      if (error instanceof Refused) return json(error.status, { message: error.message, code: error.code });
      if (error instanceof QueryError) return json(400, { message: error.message, code: 'InvalidRequest' });
      throw error;
    }
  }

  function route(request: RecordedRequest): unknown {
    if (request.headers['authorization'] !== `Bearer ${settings.token}`)
      throw new Refused(401, 'Unauthorized', 'Invalid API token');
    if (request.path !== '/v1/logs' || request.method !== 'GET')
      throw new Refused(404, 'ResourceNotFound', 'Not found');
    searches.push(request);
    const { query } = request;
    const pageSize = Number(query.get('pageSize') ?? '100');
    if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > settings.largestPage)
      throw new Refused(400, 'InvalidRequest', `pageSize must be 1 to ${settings.largestPage}`);
    if (!['forward', 'backward', 'tail'].includes(query.get('direction') ?? 'backward'))
      throw new Refused(400, 'InvalidRequest', 'unknown direction');
    const asked = ['filter', 'group', 'startTime', 'endTime', 'direction'].map((name) => query.get(name) ?? '');
    const key = createHash('sha256')
      .update(JSON.stringify([asked, store.events.length]))
      .digest('base64');
    if (found?.key !== key) found = { key, events: matching(query, settings, store) };
    const position = positionOf(query.get('skipToken'), key);
    const isEmpty = settings.emptyEvery !== null && position.page % settings.emptyEvery === settings.emptyEvery - 1;
    const events = isEmpty ? [] : found.events.slice(position.offset, position.offset + pageSize);
    const offset = position.offset + events.length;
    const next = `${key}/${offset}/${position.page + 1}`;
    return {
      logs: events.map((event) => logJson(event, settings)),
      pageInfo: { prevPage: '', nextPage: offset >= found.events.length ? '' : nextPage(next, query, settings, url()) },
    };
  }

  const server = await startServer(answer);
  const url = (): string => server.url;
  return {
    url: server.url,
    server,
    settings,
    searches,
    add(...events) {
      store.add(events.map(stored));
    },
    loadCorpus(dir, keep = () => true) {
      const events = readArchives(dir).filter(keep).map(inSeries);
      store.add(events);
      return events.length;
    },
    close: () => server.close(),
  };
}

/** The id that the service would have given to an event of an archive whose ids count from 1970. */
export function seriesId(id: string): string {
  return String(BigInt(id) - (ID_EPOCH_MS << 22n));
}

function inSeries(event: StoredEvent): StoredEvent {
  return stored({
    id: seriesId(event.id),
    at: new Date(event.receivedAt).toISOString(),
    source: event.sourceName,
    program: event.programName,
    message: event.messageText,
    severity: event.severity,
  });
}

function matching(query: URLSearchParams, settings: SolarwindsSettings, store: EventStore): readonly StoredEvent[] {
  const start = timeOf(query, 'startTime') ?? Number.NEGATIVE_INFINITY;
  const end = Math.min(
    timeOf(query, 'endTime') ?? Number.POSITIVE_INFINITY,
    settings.clock?.() ?? Number.POSITIVE_INFINITY,
  );
  const name = query.get('group') ?? '';
  const group = settings.groups.find((candidate) => candidate.name === name);
  if (name !== '' && group === undefined) throw new Refused(404, 'ResourceNotFound', `group ${name} not found`);
  const filter = query.get('filter') ?? '';
  const matches = compileQuery(
    filter.replaceAll(/("[^"]*"|'[^']*')|\bhost:/g, (_, phrase?: string) => phrase ?? 'sender:'),
  );
  const inBounds = (ms: number): boolean =>
    settings.bounds === 'inclusive' ? ms >= start && ms <= end : ms > start && ms < end;
  const events = store.events.filter(
    (event) =>
      inBounds(millisecondsOf(event)) && (group?.systems?.includes(event.sourceName) ?? true) && matches(event),
  );
  const sorted = events.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b));
  return settings.order === 'newest-first' ? sorted.reverse() : sorted;
}

function timeOf(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  if (value === null || value === '') return null;
  if (!INSTANT.test(value)) throw new Refused(400, 'InvalidRequest', `${name} must be yyyy-MM-ddTHH:mm:ssZ`);
  return Date.parse(value);
}

/** Its second, and the fraction that its id tells, where that is of the same second. */
function millisecondsOf(event: StoredEvent): number {
  const ms = Number(BigInt(event.id) >> 22n) + Number(ID_EPOCH_MS);
  return Math.floor(ms / 1000) * 1000 === event.receivedAt ? ms : event.receivedAt;
}

function positionOf(token: string | null, key: string): { readonly offset: number; readonly page: number } {
  if (token === null) return { offset: 0, page: 0 };
  const parts = /^(.+)\/(\d+)\/(\d+)$/.exec(token);
  if (parts?.[1] !== key) throw new Refused(400, 'InvalidRequest', 'skipToken is not of this search');
  return { offset: Number(parts[2]), page: Number(parts[3]) };
}

function nextPage(skipToken: string, query: URLSearchParams, settings: SolarwindsSettings, url: string): string {
  if (settings.nextPage === 'token') return skipToken;
  const params = new URLSearchParams(query);
  params.set('skipToken', skipToken);
  const host = { path: '', url, 'foreign-url': settings.foreignUrl }[settings.nextPage];
  return `${host}/v1/logs?${params.toString()}`;
}

function logJson(event: StoredEvent, settings: SolarwindsSettings): unknown {
  const iso = new Date(millisecondsOf(event)).toISOString();
  const time = { 0: `${iso.slice(0, 19)}Z`, 3: iso, 6: iso.replace('Z', '000Z') }[settings.fraction];
  const scrambled = String(BigInt.asUintN(62, BigInt(event.id) * 6_364_136_223_846_793_005n));
  return {
    ...(settings.ids === 'missing' ? {} : { id: settings.ids === 'given' ? event.id : scrambled }),
    time,
    message: event.messageText,
    hostname: event.sourceName === '' ? null : event.sourceName,
    severity: (event.severity ?? 'INFO').toUpperCase(),
    program: event.programName === '' ? null : event.programName,
  };
}
