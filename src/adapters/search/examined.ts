import { compareIds, type IdRange } from '../../events/event.ts';

/**
 * Finds the id range that was read without a gap inside [from, to].
 *
 * The trap: an id in a range is never counted again. So no range may cover an event that was not yielded as part of the
 * window, be it one before `from`, one after `to` or one that was skipped. Events come in ascending id order.
 *
 * ```
 * ids    10   11   12   13   14   15          from = 12:00:00, to = 12:00:09
 * at     :58  :00  :03  :09  :10  :09         14 is after `to`: the range is [11, 13]. 15 is yielded, but behind 14.
 * ```
 */
export interface Examined {
  /** Takes an event; says whether it lies in the window. */
  see(id: string, seconds: number): boolean;
  /** The service read on to this id without finding more, all of it received at or before `to`. */
  readTo(id: string): void;
  /** The service began to read at this id; holds as long as no event before `from` turns up. */
  readFrom(id: string): void;
  /** An event was left out: from here on nothing is known to be without a gap. */
  stop(): void;
  range(): IdRange | null;
}

export function createExamined(from: number | null, to: number | null): Examined {
  let low: string | null = null;
  let high: string | null = null;
  let began: string | null = null;
  let pastEnd = false;
  return {
    see(id, seconds) {
      if (to !== null && seconds > to) {
        pastEnd = true;
        return false;
      }
      if (from !== null && seconds < from) {
        low = null;
        high = null;
        began = null;
        return false;
      }
      if (!pastEnd) {
        low ??= began !== null && compareIds(began, id) < 0 ? began : id;
        high = id;
      }
      return true;
    },
    readTo(id) {
      if (!pastEnd && high !== null && compareIds(id, high) > 0) high = id;
    },
    readFrom(id) {
      began = id;
    },
    stop() {
      pastEnd = true;
    },
    range: () => (low !== null && high !== null ? [low, high] : null),
  };
}
