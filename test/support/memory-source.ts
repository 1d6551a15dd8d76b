/** A log source over events in memory: keeps what every source promises (test/adapters/source-laws.ts), in pages of any size. */
import type { Coverage, LogEvent, LogSource } from '../../src/events/event.ts';

/**
 * @param events ascending by id
 * @param sizes of the pages, used round and round
 */
export function memorySource(events: readonly LogEvent[], sizes: readonly number[] = [1000]): LogSource {
  return {
    name: 'memory',
    hasIds: true,
    link: () => null,
    async *search({ from, to, margin }, phrase): AsyncGenerator<readonly LogEvent[], Coverage> {
      const last = to === null ? null : new Date(Date.parse(to) + margin * 1000).toISOString().replace('.000Z', 'Z');
      const read = events.filter(({ at }) => (from === null || at >= from) && (last === null || at <= last));
      const inside = read.filter(({ at }) => to === null || at <= to);
      const needle = phrase?.toLowerCase();
      const wanted = needle === undefined ? read : read.filter(({ message }) => message.toLowerCase().includes(needle));
      let pages = 0;
      for (let start = 0; start < wanted.length; pages++) {
        const size = sizes[pages % sizes.length] ?? 1;
        yield wanted.slice(start, start + size);
        start += size;
      }
      const [first, end] = [inside[0], inside.at(-1)];
      return {
        from: from ?? first?.at ?? '',
        to: to ?? end?.at ?? '',
        complete: true,
        reasons: [],
        // With a phrase only the events that hold it were looked at.
        examined: phrase === undefined && first && end ? [[first.id, end.id]] : [],
        requests: pages,
      };
    },
  };
}
