/** Events in another order, or with others in between, as they may arrive: the order within one stream stays. Pure. */
import type { LogEvent } from '../../src/events/event.ts';
import { readLines } from '../../src/events/text/line.ts';

/** Chance that a seed decides: the same seed, the same numbers, each >= 0 and < 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Source, program and the label that a supervisor puts before each line. */
export function streamOf({ source, program, message }: LogEvent): string {
  return [source, program, readLines(message)[0]?.label ?? ''].join(' ');
}

export function byStream(events: readonly LogEvent[]): Map<string, LogEvent[]> {
  const streams = new Map<string, LogEvent[]>();
  for (const event of events) {
    const stream = streamOf(event);
    const known = streams.get(stream);
    if (known) known.push(event);
    else streams.set(stream, [event]);
  }
  return streams;
}

/** The streams dealt into one another, in runs of up to `longest` events. */
export function deal(streams: Iterable<readonly LogEvent[]>, next: () => number, longest: number): LogEvent[] {
  const rests = [...streams].map((events) => ({ events, at: 0 })).filter(({ events }) => events.length > 0);
  const dealt: LogEvent[] = [];
  while (rests.length > 0) {
    const index = Math.floor(next() * rests.length);
    const rest = rests[index];
    if (!rest) break;
    const until = Math.min(rest.events.length, rest.at + 1 + Math.floor(next() * longest));
    for (; rest.at < until; rest.at++) dealt.push(rest.events[rest.at] as LogEvent);
    if (rest.at === rest.events.length) rests.splice(index, 1);
  }
  return dealt;
}

/** `lines` of other streams between the events: at about one place in `every`, one to three of them. */
export function strew(
  events: readonly LogEvent[],
  lines: readonly Pick<LogEvent, 'source' | 'program' | 'message'>[],
  next: () => number,
  every: number,
): LogEvent[] {
  return events.flatMap((event) => {
    if (next() * every >= 1) return [event];
    const others = Array.from({ length: 1 + Math.floor(next() * 3) }, (_, n): LogEvent => {
      const line = lines[Math.floor(next() * lines.length)] as LogEvent;
      return { ...line, id: String(BigInt(event.id) + BigInt(n + 1)), at: event.at };
    });
    return [event, ...others];
  });
}
