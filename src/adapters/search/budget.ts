/** How much one search may take before it stops honestly; the next run goes on where it ended. */
export interface SearchLimits {
  readonly maxPages?: number | undefined;
  /** Milliseconds. */
  readonly maxMs?: number | undefined;
  /** Lines that came. */
  readonly maxEvents?: number | undefined;
}

export interface SearchBudget {
  /** That came so far. */
  readonly pages: number;
  page(events: number): void;
  /** Why no further page may be asked for; null = one may. The first always may: a slow service would never be read. */
  spent(): string | null;
}

export function createBudget({ maxPages, maxMs, maxEvents }: SearchLimits, now: () => number): SearchBudget {
  const startedMs = now();
  let pages = 0;
  let events = 0;
  const over = (used: number, most: number | undefined): boolean => most !== undefined && used >= most;
  return {
    get pages() {
      return pages;
    },
    page(more) {
      pages += 1;
      events += more;
    },
    spent() {
      if (pages === 0) return null;
      if (over(pages, maxPages)) return `The budget of ${pages} result pages was spent.`;
      if (over(now() - startedMs, maxMs))
        return `The budget of ${Math.round((maxMs ?? 0) / 1000)} s for the search was spent.`;
      return over(events, maxEvents) ? `The budget of ${maxEvents} lines for the search was spent.` : null;
    },
  };
}
