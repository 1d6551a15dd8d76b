/**
 * Order and ids of what SolarWinds Observability gives: it promises neither.
 *
 * Its order differs by `direction`, whose two descriptions contradict each other; so the lines of a slice are sorted by time,
 * and within one time by id, or as the service had them. Ids then have to ascend along the times: a range of ids is what the
 * ledgers remember, and it must not cover a line of another window.
 *
 * ```
 * id           time            ours
 * ...414976    12:00:00.000    ...414976    the service's own: it tells the same time (ms since 2011 in its high bits)
 * ...414999    12:00:00.000    ...414999
 * (none)       12:00:00.000    ...415000    made from the time, above the one before
 * 17           12:00:00.500    ...512128    an id that tells another time is no place in the order: made from the time
 * ```
 * An id that was made is the same in every run that reads the lines around it, and in the series of the others, so ranges of
 * runs agree to within SKEW_SECONDS, and every run reads that much before its window.
 */
import { compareIds } from '../../events/event.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import type { StoredLog } from './page.ts';

/** Ids count milliseconds from here (2011-04-27T20:47:02.2Z) in all but their low 22 bits, Papertrail's and SolarWinds' alike. */
const SERIES_EPOCH_MS = 1_303_937_222_200;
const LOW_BITS = 22;
/** An id that is further from its line's time tells nothing about it. Times of whole seconds are up to one behind. */
export const SKEW_SECONDS = 2;

export interface IdSeries {
  /** Sorts the lines of one slice and gives them ids above all that were given before. */
  next(logs: readonly StoredLog[], newestFirst: boolean): TimedEvent[];
}

export function createIdSeries(): IdSeries {
  let last = 0n;
  return {
    next(logs, newestFirst) {
      const events: TimedEvent[] = [];
      for (const log of inOrder(logs, newestFirst)) {
        const wanted = tellsItsTime(log) ? BigInt(log.id ?? 0) : idAt(log.micros);
        last = wanted > last ? wanted : last + 1n;
        const { seconds, at, source, program, message } = log;
        events.push({ seconds, event: { id: String(last), at, source, program, message } });
      }
      return events;
    },
  };
}

function inOrder(logs: readonly StoredLog[], newestFirst: boolean): StoredLog[] {
  const sorted = (newestFirst ? logs.toReversed() : logs).toSorted((a, b) => a.micros - b.micros);
  for (let from = 0; from < sorted.length; ) {
    const start = sorted[from];
    let end = from + 1;
    while (end < sorted.length && sorted[end]?.micros === start?.micros) end += 1;
    const together = sorted.slice(from, end);
    // A mixture cannot be compared pair by pair: then the service's order holds for all of them.
    if (together.length > 1 && together.every(tellsItsTime))
      sorted.splice(from, together.length, ...together.toSorted((a, b) => compareIds(a.id ?? '', b.id ?? '')));
    from = end;
  }
  return sorted;
}

function tellsItsTime({ id, micros }: StoredLog): boolean {
  if (id === null || !/^[1-9]\d{0,18}$/.test(id)) return false;
  // A number rounds the low bits away, which hold no time.
  const ms = Number(id) / 2 ** LOW_BITS + SERIES_EPOCH_MS;
  return Math.abs(ms - micros / 1000) <= SKEW_SECONDS * 1000;
}

function idAt(micros: number): bigint {
  return BigInt(Math.max(0, Math.floor(micros / 1000) - SERIES_EPOCH_MS)) << BigInt(LOW_BITS);
}
