/** A clock that only moves when somebody sleeps: tests of waiting take no time and can be read off. */
export interface FakeClock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Every sleep asked for, in milliseconds. */
  readonly slept: number[];
}

export function fakeClock(start: number = Date.parse('2026-06-01T00:00:00Z')): FakeClock {
  let time = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
  };
}

/** Everything of an error that could end up in a log. */
export function everything(error: unknown): string {
  const own =
    error instanceof Error
      ? Object.getOwnPropertyNames(error).map((name) =>
          JSON.stringify((error as unknown as Record<string, unknown>)[name]),
        )
      : [];
  return [
    String(error),
    error instanceof Error ? error.stack : '',
    JSON.stringify(error),
    ...own,
    error instanceof Error && error.cause !== undefined ? everything(error.cause) : '',
  ].join('\n');
}
