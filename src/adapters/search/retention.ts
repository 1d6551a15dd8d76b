/** Time that a service no longer holds: when to ask for it, and how to say it. */

/** A first event this long after the start makes one ask whether the service still holds what was before it. Seconds. */
export const QUIET_START = 300;
/** No plan keeps less than a day: what is younger is no cut but a quiet start. Seconds. */
const LEAST_RETENTION = 20 * 3600;

/**
 * @param first second of the first event of a search from `from` on
 * @param nowMs epoch milliseconds
 */
export function isLateStart(from: number, first: number, nowMs: number): boolean {
  return first > from + QUIET_START && nowMs / 1000 - first >= LEAST_RETENTION;
}

/**
 * @param held ISO, likewise `from`
 * @param known an earlier run read lines from before `from`. Else a young account looks just like one whose retention is over, and
 *   neither is claimed.
 */
export function nothingOlder(service: string, held: string, from: string, known: boolean): string {
  return known
    ? `${service} holds nothing older than ${held} any more: the time from ${from} to then is past its retention and was not read.`
    : `${service} holds nothing older than ${held}: either its retention ends there or these logs begin there. The time from ${from} to then could not be examined.`;
}
