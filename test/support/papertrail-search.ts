/**
 * One search request: parameters -> what is examined -> the answer. What is documented and what is assumed stands in papertrail.ts.
 */

import type { PapertrailSettings } from './papertrail.ts';
import type { Matcher } from './papertrail-query.ts';
import { compileQuery } from './papertrail-query.ts';
import type { EventStore, StoredEvent } from './papertrail-store.ts';
import type { ZoneFormatter } from './papertrail-zone.ts';
import { zoneFormatter } from './papertrail-zone.ts';

const SYSTEM_NAME = /^\w+$/;
/** 2011-04-27T20:47:02.2Z: ms of an id = id >> 22, counted from here. Inferred from eight published pairs. */
const ID_EPOCH_MS = 1_303_937_222_200;

/** Answered with this status and `{"message": ...}`. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Params {
  readonly matches: Matcher;
  readonly inScope: (event: StoredEvent) => boolean;
  readonly minId: string | null;
  readonly maxId: string | null;
  /** Seconds since 1970. */
  readonly minTime: number | null;
  readonly maxTime: number | null;
  readonly limit: number;
  readonly tail: boolean;
}

function readParams(query: URLSearchParams, settings: PapertrailSettings, store: EventStore): Params {
  const minId = idParam(query, 'min_id');
  const maxId = idParam(query, 'max_id');
  const maxTime = timeParam(query, 'max_time');
  const limit = Number(numberParam(query, 'limit') ?? '1000');
  if (limit < 1 || limit > 10_000) throw new Refused(400, 'limit must be 1 to 10000');
  const tail = query.get('tail');
  if (tail !== null && tail !== 'true' && tail !== 'false') throw new Refused(400, 'tail must be true or false');
  const group = groupFilter(query.get('group_id'), settings);
  const system = systemFilter(query.get('system_id'), store);
  return {
    matches: compileQuery(query.get('q') ?? ''),
    inScope: (event) => group(event) && system(event),
    minId,
    maxId,
    minTime: timeParam(query, 'min_time'),
    maxTime,
    limit: Math.min(limit, settings.pageSize),
    tail: minId !== null && maxId === null && maxTime === null && tail !== 'false',
  };
}

function numberParam(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  if (value === null || value === '') return null;
  if (!/^\d+$/.test(value)) throw new Refused(400, `${name} must be a whole number`);
  return value;
}

function idParam(query: URLSearchParams, name: string): string | null {
  const value = numberParam(query, name);
  return value === null ? null : String(BigInt(value));
}

function timeParam(query: URLSearchParams, name: string): number | null {
  const value = numberParam(query, name);
  if (value === null) return null;
  // Milliseconds by mistake would find nothing and look like a quiet day.
  if (value.length > 10) throw new Refused(400, `${name} must be in seconds`);
  return Number(value);
}

function groupFilter(id: string | null, settings: PapertrailSettings): (event: StoredEvent) => boolean {
  if (id === null || id === '') return () => true;
  const group = settings.groups.find((candidate) => String(candidate.id) === id);
  if (!group) throw new Refused(404, `Group ${id} not found`);
  return (event) => group.systems?.includes(event.sourceName) ?? true;
}

function systemFilter(wanted: string | null, store: EventStore): (event: StoredEvent) => boolean {
  if (wanted === null || wanted === '') return () => true;
  if (store.events.some((event) => event.sourceId === wanted)) return (event) => event.sourceId === wanted;
  if (!SYSTEM_NAME.test(wanted) || !store.events.some((event) => event.sourceName === wanted))
    throw new Refused(404, `System ${wanted} not found`);
  return (event) => event.sourceName === wanted;
}

/** The body of a 200; throws Refused or QueryError. */
export function search(query: URLSearchParams, settings: PapertrailSettings, store: EventStore): unknown {
  const params = readParams(query, settings, store);
  const { minId, maxId, minTime, maxTime } = params;
  const now = settings.clock?.() ?? Math.max(Date.now(), store.events.at(-1)?.receivedAt ?? 0);

  const beginning = store.firstSince(now - settings.retentionMs);
  const end = settings.clock ? store.firstSince(now + 1) : store.events.length;
  const inclusiveIds = settings.idBounds === 'inclusive';
  const off = settings.timeBounds === 'exclusive' ? 1 : 0;
  const fromMs = minTime === null ? Number.NEGATIVE_INFINITY : (minTime + off) * 1000;
  const untilMs = maxTime === null ? Number.POSITIVE_INFINITY : (maxTime + 1 - off) * 1000;
  let low = Math.max(beginning, store.firstSince(fromMs));
  let high = Math.min(end, store.firstSince(untilMs));
  if (minId !== null) low = Math.max(low, store.firstAfter(minId, inclusiveIds));
  // "The previous oldest event comes back as the newest one" where min_time and max_id are combined.
  if (maxId !== null) high = Math.min(high, store.firstAfter(maxId, !(inclusiveIds || minTime !== null)));

  const forward = maxId === null && maxTime === null && (minId !== null || minTime !== null);
  const indexes = { low, high: Math.max(low, high), backward: !forward || params.tail };
  const seen = scan(
    store,
    indexes,
    params,
    settings,
    (event) => event.receivedAt >= fromMs && event.receivedAt < untilMs,
  );

  const zone = zoneFormatter(settings.zone);
  const bound = forward ? (minId ?? idAt(store, fromMs)) : (maxId ?? idAt(store, Math.min(untilMs - 1, now)));
  const outermost = forward && !params.tail ? seen.last : seen.first;
  const boundMs = forward ? Math.max(fromMs, 0) : Math.min(untilMs - 1, now);
  const timeAt = zone.iso(outermost?.receivedAt ?? (Number.isFinite(boundMs) ? boundMs : now));
  return {
    min_id: seen.first?.id ?? bound,
    max_id: seen.last?.id ?? bound,
    events: seen.events.map((event) => eventJson(event, zone)),
    ...(seen.stopped === 'limit' && { reached_record_limit: true }),
    ...(seen.stopped === 'time' && { reached_time_limit: true }),
    ...(seen.stopped === null && forward && { reached_end: true }),
    ...(seen.stopped === null && !forward && low === beginning && { reached_beginning: true }),
    sawmill: true,
    ...(forward ? { max_time_at: timeAt } : { min_time_at: timeAt }),
  };
}

interface Scan {
  /** Matches, oldest first. */
  readonly events: readonly StoredEvent[];
  /** Oldest and newest event examined; undefined when there was none. */
  readonly first: StoredEvent | undefined;
  readonly last: StoredEvent | undefined;
  readonly stopped: 'limit' | 'time' | null;
}

function scan(
  store: EventStore,
  range: { low: number; high: number; backward: boolean },
  params: Params,
  settings: PapertrailSettings,
  inTime: (event: StoredEvent) => boolean,
): Scan {
  const found: StoredEvent[] = [];
  const examined: StoredEvent[] = [];
  let stopped: Scan['stopped'] = null;
  const step = range.backward ? -1 : 1;
  for (let n = range.backward ? range.high - 1 : range.low; n >= range.low && n < range.high; n += step) {
    // Two at least: with one, a repeated boundary event would be all a client ever sees.
    if (examined.length >= Math.max(2, settings.examinedPerRequest)) {
      stopped = 'time';
      break;
    }
    const event = store.events[n] as StoredEvent;
    examined.push(event);
    if (!inTime(event) || !params.inScope(event) || !params.matches(event)) continue;
    found.push(event);
    if (found.length === params.limit) {
      stopped = 'limit';
      break;
    }
  }
  if (range.backward) {
    found.reverse();
    examined.reverse();
  }
  return { events: found, first: examined[0], last: examined.at(-1), stopped };
}

/** An id for a moment at which there is no event, in the series of the events there are. */
function idAt(store: EventStore, ms: number): string {
  if (!Number.isFinite(ms)) return '0';
  const sample = store.events[0];
  const epoch = sample ? sample.receivedAt - Number(BigInt(sample.id) >> 22n) : ID_EPOCH_MS;
  return String(BigInt(Math.max(0, Math.floor(ms - epoch))) << 22n);
}

/** `id` first and `source_ip` next: numericIds rewrites exactly that beginning. */
function eventJson(event: StoredEvent, zone: ZoneFormatter): unknown {
  return {
    id: event.id,
    source_ip: event.sourceIp,
    program: event.programName === '' ? null : event.programName,
    message: event.messageText,
    received_at: zone.iso(event.receivedAt),
    generated_at: zone.iso(event.generatedAt),
    display_received_at: zone.short(event.receivedAt),
    source_id: Number(event.sourceId),
    source_name: event.sourceName,
    hostname: event.sourceName,
    severity: event.severity,
    facility: event.facility,
  };
}
