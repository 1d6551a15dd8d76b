/** Timers may fire a little early by the clock they are checked against. Milliseconds. */
const SPARE_MS = 20;

/**
 * Holds requests back so that never more than `limit` fall into any `perMs`, as the service sees them: a request arrives later
 * than it is sent, so its time is that of its answer at the latest. Requests are made one after the other, so the answer to the
 * last one is here when the next one is asked for.
 */
export function createPace(
  limit: number,
  perMs: number,
  clock: { now: () => number; sleep: (ms: number) => Promise<void> },
): () => Promise<void> {
  /** When each of the last requests was answered at the latest. */
  const answered: number[] = [];
  let sent = false;
  return async () => {
    if (sent) answered.push(clock.now());
    sent = true;
    const oldest = answered.length < limit ? undefined : answered.shift();
    if (oldest === undefined) return;
    const wait = oldest + perMs + SPARE_MS - clock.now();
    if (wait > 0) await clock.sleep(wait);
  };
}
