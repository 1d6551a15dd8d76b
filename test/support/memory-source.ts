/** A log source over events in memory: keeps what every source promises (test/adapters/source-laws.ts), in pages of any size. */
import { type Coverage, compareIds, type LogEvent, type LogSource, passes } from '../../src/events/event.ts';

/**
 * @param events ascending by id
 * @param sizes of the pages, used round and round
 * @param counted true: each page counts, as with a log service
 */
export function memorySource(
  events: readonly LogEvent[],
  sizes: readonly number[] = [1000],
  counted = false,
): LogSource {
  return {
    name: 'memory',
    hasIds: true,
    ...(counted ? { pageEvents: Math.max(...sizes) } : {}),
    link: () => null,
    async *search({ from, to, margin, after, pages: most }, filter): AsyncGenerator<readonly LogEvent[], Coverage> {
      const last = to === null ? null : new Date(Date.parse(to) + margin * 1000).toISOString().replace('.000Z', 'Z');
      const read = events.filter(
        ({ id, at }) =>
          (from === null || at >= from) &&
          (last === null || at <= last) &&
          (after === undefined || compareIds(id, after) > 0),
      );
      const wanted = filter === undefined ? read : read.filter((event) => passes(event, filter));
      let pages = 0;
      let start = 0;
      while (start < wanted.length && pages !== most) {
        const size = sizes[pages % sizes.length] ?? 1;
        yield wanted.slice(start, start + size);
        start += size;
        pages += 1;
      }
      const stopped = start < wanted.length;
      const seen = stopped ? wanted.slice(0, start) : read;
      const inside = seen.filter(({ at }) => to === null || at <= to);
      const [first, end] = [inside[0], inside.at(-1)];
      return {
        from: from ?? first?.at ?? '',
        to: (stopped ? end?.at : to) ?? end?.at ?? '',
        complete: true,
        reasons: [],
        // With a filter only the events that pass it were looked at.
        examined: (filter === undefined || counted) && first && end ? [[first.id, end.id]] : [],
        requests: Math.max(1, pages),
        ...(stopped ? { rest: seen.at(-1)?.id ?? '' } : {}),
      };
    },
  };
}
