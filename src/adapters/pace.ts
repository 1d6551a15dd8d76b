/** Holds requests back so that never more than `limit` fall into any `perMs`. */
export function createPace(
  limit: number,
  perMs: number,
  clock: { now: () => number; sleep: (ms: number) => Promise<void> },
): () => Promise<void> {
  const times: number[] = [];
  return async () => {
    const oldest = times.length < limit ? undefined : times.shift();
    if (oldest !== undefined) {
      const wait = oldest + perMs - clock.now();
      if (wait > 0) await clock.sleep(wait);
    }
    times.push(clock.now());
  };
}
