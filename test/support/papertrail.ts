/**
 * Papertrail, emulated: the search API and the three lists a client needs to resolve names.
 * https://www.papertrail.com/help/search-api/ https://www.papertrail.com/help/settings-api/
 *
 *   const papertrail = await startPapertrail({ groups: [{ id: 31, name: 'Celery' }] });
 *   papertrail.loadCorpus('test/corpus/small/archives');
 *   papertrail.add({ id: '7459391845416566784', at: '2026-05-11T00:00:04Z', source: 'ip-10-0-12-3', program: 'worker', message: '...' });
 *   papertrail.settings.examinedPerRequest = 500;          // every setting may change while it runs
 *   papertrail.server.fail({ kind: 'status', status: 502, body: '<html>' });
 *
 * Documented, and kept:
 * - min_id/max_id of an answer are the ids EXAMINED, not returned; they are there on every answer, also on an empty page;
 * - reached_record_limit, reached_time_limit, reached_beginning, reached_end are there only when true; a range that ends inside the
 *   retention has none of them;
 * - pages are oldest first; a search without max_* but with min_* goes forward, every other one backward from the newest;
 * - `tail` is true unless said otherwise when min_id is given and neither max_id nor max_time: then the newest events are preferred and
 *   what does not fit into one page is lost;
 * - with min_time AND max_id the event max_id comes back once more.
 *
 * Assumed (inferred from clients, or not confirmed at all); a client must not lean on them:
 * - id bounds are exclusive, time bounds include both seconds, ids equal each event's order of receipt (switches for the first two);
 * - an answer that examined nothing repeats the bound it was given as min_id and max_id;
 * - max_time_at (forward) and min_time_at (backward) are the time of the last event examined;
 * - what the service does with a malformed parameter or a limit above 10,000 is not documented: 400 here;
 * - a system_id that is a name with other characters than letters, digits and underscore is not found (the page allows no others);
 * - 404 for an unknown group or system, and its body; 25 requests per 5 s in a fixed window, one window for the whole account.
 * The grammar of queries has its own list in papertrail-query.ts.
 */

import { QueryError } from './papertrail-query.ts';
import { Refused, search } from './papertrail-search.ts';
import type { SeedEvent, StoredEvent } from './papertrail-store.ts';
import { EventStore, readArchives, stored } from './papertrail-store.ts';
import { zoneFormatter } from './papertrail-zone.ts';
import type { Clock, EmulatedServer, RecordedRequest, Reply } from './server.ts';
import { json, startServer } from './server.ts';

export type { SeedEvent } from './papertrail-store.ts';

export interface SeedGroup {
  readonly id: number;
  readonly name: string;
  /** Names of the senders in it; default: all. */
  readonly systems?: readonly string[];
}

export interface SeedSearch {
  readonly id: number;
  readonly name: string;
  readonly query: string;
  readonly groupId: number;
}

/** All of them may be changed while the emulator runs, through `papertrail.settings`. */
export interface PapertrailSettings {
  /** Default `papertrail-test-token`. */
  token: string;
  /** Default: one group, id 1, `All Systems`. */
  groups: readonly SeedGroup[];
  searches: readonly SeedSearch[];
  /** The token owner's zone, for received_at and generated_at: `Z`, `-07:00` or a name such as `America/Los_Angeles`. Default `-07:00`. */
  zone: string;
  idBounds: 'exclusive' | 'inclusive';
  timeBounds: 'inclusive' | 'exclusive';
  /** Event ids as bare JSON numbers (above 2^53), as in alert webhooks and one vendor sample. */
  numericIds: boolean;
  /** Most events on a page, whatever the limit asked for. Default 10,000. */
  pageSize: number;
  /** The request's time budget (about 5 s in the real service), counted in events; then reached_time_limit. Default Infinity. */
  examinedPerRequest: number;
  /** Null: no limit, no headers. Default 25 per 5,000 ms. */
  rateLimit: { readonly requests: number; readonly perMs: number } | null;
  /** Searchable retention in ms before now; older events do not exist. Default Infinity. */
  retentionMs: number;
  /** Now. Events received later do not exist yet. Default: the wall clock, or the newest event if that is later. */
  clock: Clock | null;
  /** The clock of the rate limit alone, as it must go on where `clock` stands still. Default: the wall clock. */
  rateClock: Clock;
}

export interface Papertrail {
  /** The base URL, for the input `papertrail-url`. */
  readonly url: string;
  readonly server: EmulatedServer;
  readonly settings: PapertrailSettings;
  /** Requests to the search alone, in order. */
  readonly searches: readonly RecordedRequest[];
  /** How many events are held. */
  readonly size: number;
  /** Seeds events; also while a client is reading (late arrivals: a high id, an old generatedAt). */
  add(...events: readonly SeedEvent[]): void;
  /** Seeds every `*.tsv.gz` below a folder; returns how many events that were. */
  loadCorpus(dir: string, keep?: (message: string) => boolean): number;
  close(): Promise<void>;
}

export async function startPapertrail(options: Partial<PapertrailSettings> = {}): Promise<Papertrail> {
  const settings: PapertrailSettings = {
    token: 'papertrail-test-token',
    groups: [{ id: 1, name: 'All Systems' }],
    searches: [],
    zone: '-07:00',
    idBounds: 'exclusive',
    timeBounds: 'inclusive',
    numericIds: false,
    pageSize: 10_000,
    examinedPerRequest: Number.POSITIVE_INFINITY,
    rateLimit: { requests: 25, perMs: 5000 },
    retentionMs: Number.POSITIVE_INFINITY,
    clock: null,
    rateClock: Date.now,
    ...options,
  };
  const store = new EventStore();
  const searches: RecordedRequest[] = [];
  const window = { start: Number.NEGATIVE_INFINITY, used: 0 };

  function answer(request: RecordedRequest): Reply {
    const { limited, headers } = countRequest(settings, window);
    if (limited) return json(429, { message: 'Too many requests' }, headers);
    try {
      return json(200, route(request), headers);
    } catch (error) {
      if (error instanceof Refused) return json(error.status, { message: error.message }, headers);
      if (error instanceof QueryError) return json(400, { message: `Invalid query: ${error.message}` }, headers);
      throw error;
    }
  }

  function route(request: RecordedRequest): unknown {
    if (request.headers['x-papertrail-token'] !== settings.token) throw new Refused(401, 'Authentication failed');
    const name = /^\/api\/v1\/(events\/search|groups|systems|searches)(?:\.json)?$/.exec(request.path)?.[1];
    if (!name || request.method !== 'GET') throw new Refused(404, 'Not found');
    if (name === 'groups') return settings.groups.map((group) => groupJson(group, store));
    if (name === 'systems') return systemsJson(store);
    if (name === 'searches') return settings.searches.map((search) => searchJson(search, settings.groups));
    searches.push(request);
    return search(request.query, settings, store);
  }

  const server = await startServer((request) => {
    const reply = answer(request);
    // Numbers that wide cannot be written by JSON.stringify.
    return settings.numericIds && reply.body
      ? { ...reply, body: reply.body.replaceAll(/\{"id":"(\d+)","source_ip"/g, '{"id":$1,"source_ip"') }
      : reply;
  });

  return {
    url: server.url,
    server,
    settings,
    searches,
    get size() {
      return store.events.length;
    },
    add(...events) {
      store.add(events.map(stored));
    },
    loadCorpus(dir, keep = () => true) {
      const events = readArchives(dir).filter(({ message }) => keep(message));
      store.add(events);
      return events.length;
    },
    close: () => server.close(),
  };
}

/** Papertrail's own headers: note the hyphens, and Reset in seconds to wait, not an epoch. */
function countRequest(
  settings: PapertrailSettings,
  window: { start: number; used: number },
): { limited: boolean; headers: Record<string, string> } {
  const { rateLimit } = settings;
  if (!rateLimit) return { limited: false, headers: {} };
  const now = settings.rateClock();
  if (now >= window.start + rateLimit.perMs) {
    window.start = now;
    window.used = 0;
  }
  window.used += 1;
  return {
    limited: window.used > rateLimit.requests,
    headers: {
      'x-rate-limit-limit': String(rateLimit.requests),
      'x-rate-limit-remaining': String(Math.max(0, rateLimit.requests - window.used)),
      'x-rate-limit-reset': String(Math.ceil((window.start + rateLimit.perMs - now) / 1000)),
    },
  };
}

function links(path: string): unknown {
  return {
    self: { href: `https://papertrailapp.com/api/v1/${path}.json` },
    html: { href: `https://papertrailapp.com/${path}` },
  };
}

function systemsJson(store: EventStore): { id: number; name: string }[] {
  const newest = new Map<string, StoredEvent>();
  for (const event of store.events) newest.set(event.sourceId, event);
  return [...newest.values()].map((event) => ({
    id: Number(event.sourceId),
    name: event.sourceName,
    last_event_at: zoneFormatter('Z').iso(event.receivedAt),
    auto_delete: false,
    ip_address: event.sourceIp,
    hostname: event.sourceName,
    syslog: { hostname: 'logs.papertrailapp.com', port: 12345 },
    _links: links(`systems/${event.sourceId}`),
  }));
}

function groupJson(group: SeedGroup, store: EventStore): unknown {
  const systems = systemsJson(store).filter(({ name }) => group.systems?.includes(name) ?? true);
  return {
    id: group.id,
    name: group.name,
    system_wildcard: group.systems ? null : '*',
    systems,
    _links: links(`groups/${group.id}`),
  };
}

function searchJson(search: SeedSearch, groups: readonly SeedGroup[]): unknown {
  const name = groups.find(({ id }) => id === search.groupId)?.name ?? null;
  return {
    id: search.id,
    name: search.name,
    query: search.query,
    group: { id: search.groupId, name, _links: links(`groups/${search.groupId}`) },
    _links: links(`searches/${search.id}`),
  };
}
