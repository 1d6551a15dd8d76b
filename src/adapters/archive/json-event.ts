/**
 * A log event as a JSON object, with the keys of whoever wrote it down:
 *
 * ```
 * Papertrail's search API        {"id": "…", "received_at": "…", "source_name": "…", "program": "…", "message": "…"}
 * SolarWinds' search API         {"id": "…", "time": "…", "hostname": "…", "program": "…", "message": "…", "severity": "…"}
 * SolarWinds' archives           the same, or {"event_id": 17…, "receive_time": …, "syslog_host": "…", "syslog_appname": "…", "logmsg": "…"}
 * swo logs get --json            {"time": "…", "message": "…", "hostname": "…", "severity": "…", "program": "…"}
 * ```
 * The vendor says that its archives are gzipped JSON, and not which keys they have; the second naming is that of a reader which
 * others wrote. So both are taken, each key for itself.
 * https://documentation.solarwinds.com/en/success_center/observability/content/intro/logs/migrate-papertrail-info.htm
 * https://github.com/solarwinds/swo-cli/blob/main/logs/client.go
 */
import type { LogEvent } from '../../events/event.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import { field, idOf, parseWithExactIds, textOr } from '../search/lossless.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';

/** Ordered: the first key that is there is taken. The receipt time comes before the sender's. */
export const JSON_KEYS = {
  id: ['id', 'event_id'],
  at: ['received_at', 'receive_time', 'time'],
  source: ['source_name', 'hostname', 'syslog_host'],
  program: ['program', 'syslog_appname'],
  message: ['message', 'logmsg'],
} as const;

/** What `swo logs get --json` prints, and nothing else: a worker's own JSON record has other keys. */
export const SWO_KEYS = ['time', 'message', 'hostname', 'severity', 'program'] as const;

export function createJsonReader(): (entry: string) => TimedEvent | null {
  const clock = createClock();
  return (entry) => {
    const value = objectOf(entry);
    const id = idOf(firstOf(value, JSON_KEYS.id));
    return id === null ? null : eventOf(value, id, clock);
  };
}

/** @param nextId lines of this kind have none of their own */
export function createSwoReader(nextId: () => string): (entry: string) => TimedEvent | null {
  const clock = createClock();
  return (entry) => {
    const value = objectOf(entry);
    if (value === null || !isSwoLine(value)) return null;
    const timed = eventOf(value, '', clock);
    return timed === null ? null : { ...timed, event: { ...timed.event, id: nextId() } };
  };
}

function isSwoLine(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === SWO_KEYS.length && SWO_KEYS.every((key) => keys.includes(key));
}

/** The keys of an object that is no event: what is told of it. */
export function keysOf(entry: string): readonly string[] | null {
  const value = objectOf(entry);
  return value === null ? null : Object.keys(value);
}

function objectOf(entry: string): object | null {
  const text = entry.trimStart();
  if (!text.startsWith('{')) return null;
  try {
    const value = parseWithExactIds(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function firstOf(value: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    const found = field(value, key);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function eventOf(value: unknown, id: string, clock: ReturnType<typeof createClock>): TimedEvent | null {
  const received = clock(firstOf(value, JSON_KEYS.at));
  const message = JSON_KEYS.message.find((key) => field(value, key) !== undefined);
  if (received === null || message === undefined) return null;
  const event: LogEvent = {
    id,
    at: received.at,
    source: textOr(firstOf(value, JSON_KEYS.source), ''),
    program: textOr(firstOf(value, JSON_KEYS.program), ''),
    message: textOr(field(value, message), ''),
  };
  return { seconds: received.seconds, event };
}

/** Neighbouring events mostly share their time, so the last answer is kept. */
function createClock(): (time: unknown) => { readonly seconds: number; readonly at: string } | null {
  let lastTime: unknown;
  let last: { readonly seconds: number; readonly at: string } | null = null;
  return (time) => {
    if (time !== lastTime || last === null) {
      const seconds = secondsOf(time);
      lastTime = time;
      last = seconds === null ? null : { seconds, at: utc(seconds) };
    }
    return last;
  };
}

/** What a number counts since 1970, by its size: the year 5138 in one unit is 1973 in the next. */
const UNITS: readonly { readonly below: number; readonly perSecond: number }[] = [
  { below: 1e11, perSecond: 1 },
  { below: 1e14, perSecond: 1e3 },
  { below: 1e17, perSecond: 1e6 },
  { below: 1e20, perSecond: 1e9 },
];

function secondsOf(time: unknown): number | null {
  if (typeof time === 'string' && !/^\d+(?:\.\d+)?$/.test(time))
    // Archives are cut by UTC: so is a time without a zone.
    return epochSeconds(time) ?? epochSeconds(`${time}Z`);
  const number = typeof time === 'string' || typeof time === 'number' ? Number(time) : Number.NaN;
  const unit = UNITS.find(({ below }) => number < below);
  return unit === undefined || !(number > 0) ? null : Math.floor(number / unit.perSecond);
}
