/**
 * By how much our clock runs ahead of a service's. Time that is still to come there has no lines yet: were it taken for examined,
 * what is written in it would never be read.
 */

/** Clocks of machines that keep time at all are not further apart; a difference of months is a test's or a proxy's. Milliseconds. */
const MOST_AHEAD = 3_600_000;

export interface ServiceClock {
  /** @param date the `Date` header of an answer that just came (RFC 9110, 6.6.1), in whole seconds */
  see(date: string | null): void;
  /** Milliseconds, never negative. */
  readonly aheadMs: number;
}

export function createServiceClock(now: () => number): ServiceClock {
  let aheadMs = 0;
  return {
    see(date) {
      const ahead = date === null ? Number.NaN : now() - Date.parse(date);
      if (Number.isNaN(ahead)) return;
      aheadMs = ahead > 0 && ahead < MOST_AHEAD ? ahead : 0;
    },
    get aheadMs() {
      return aheadMs;
    },
  };
}
