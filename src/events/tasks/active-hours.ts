/**
 * When a stream wrote, an hour at a time: enough to tell its rhythm and whether it has fallen silent, and no more than that.
 */

/** One UTC hour in which it wrote; times in seconds after the hour's start. */
export interface ActiveHour {
  /** `2026-05-11T13` */
  readonly hour: string;
  readonly first: number;
  readonly last: number;
  /** The longest time between two of its lines. */
  readonly pause: number;
}

export interface ActiveHours {
  /** @param at when a line was received, `2026-05-11T13:16:45Z` */
  wrote(at: string): void;
  /** Ascending. */
  end(): ActiveHour[];
}

export function activeHours(): ActiveHours {
  const hours = new Map<string, { hour: string; first: number; last: number; pause: number }>();
  let before = '';
  let current: { hour: string; first: number; last: number; pause: number } | undefined;
  return {
    wrote(at): void {
      // Many lines share a second.
      if (at === before) return;
      before = at;
      const second = secondOf(at);
      if (current === undefined || !at.startsWith(current.hour)) {
        const hour = at.slice(0, 13);
        current = hours.get(hour);
        if (current === undefined) {
          current = { hour, first: second, last: second, pause: 0 };
          hours.set(hour, current);
          return;
        }
      }
      if (second - current.last > current.pause) current.pause = second - current.last;
      if (second > current.last) current.last = second;
      if (second < current.first) current.first = second;
    },
    end: () => [...hours.values()].toSorted((a, b) => (a.hour < b.hour ? -1 : 1)).map((active) => ({ ...active })),
  };
}

/** `2026-05-11T13:16:45Z` -> 1005. A log of millions of lines comes by here. */
function secondOf(at: string): number {
  const digit = (index: number): number => at.charCodeAt(index) - 48;
  return (digit(14) * 10 + digit(15)) * 60 + digit(17) * 10 + digit(18);
}
