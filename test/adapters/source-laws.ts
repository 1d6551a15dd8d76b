/** What every log source promises, whatever goes wrong. */
import assert from 'node:assert/strict';
import {
  type Coverage,
  compareIds,
  inRanges,
  type LogEvent,
  type LogSource,
  type LogWindow,
} from '../../src/events/event.ts';

export interface Read {
  readonly events: readonly LogEvent[];
  readonly pages: number;
  readonly coverage: Coverage;
}

export async function readAll(source: LogSource, window: LogWindow, phrase?: string): Promise<Read> {
  const search = source.search(window, phrase === undefined ? undefined : { any: [phrase] });
  const events: LogEvent[] = [];
  for (let pages = 0; ; pages++) {
    const step = await search.next();
    if (step.done === true) return { events, pages, coverage: step.value };
    events.push(...step.value);
  }
}

/** `all`: the events there are that match the search. */
export function assertHonest(read: Read, all: readonly LogEvent[], window: LogWindow): void {
  const { events, coverage } = read;
  for (let i = 1; i < events.length; i++) {
    assert.ok(compareIds(events[i - 1]?.id ?? '', events[i]?.id ?? '') < 0, 'ids ascend without repeats');
  }
  const yielded = new Map(events.map((event) => [event.id, event]));
  const inside = ({ at }: LogEvent): boolean =>
    (window.from === null || at >= window.from) && (window.to === null || at <= window.to);
  for (const event of all) {
    if (yielded.has(event.id)) assert.deepEqual(yielded.get(event.id), event);
    if (inRanges(event.id, coverage.examined)) {
      assert.ok(yielded.has(event.id), `${event.id} at ${event.at} is in the examined range but was not yielded`);
      assert.ok(inside(event), `${event.id} at ${event.at} is in the examined range but outside the window`);
    }
    if (inside(event) && event.at >= coverage.from && event.at <= coverage.to)
      assert.ok(yielded.has(event.id), `${event.id} at ${event.at} is covered but was not yielded`);
  }
  const real = new Set(all.map(({ id }) => id));
  assert.ok(
    events.every(({ id }) => real.has(id)),
    'nothing is invented',
  );
  if (coverage.complete) {
    for (const event of all)
      if (inside(event)) assert.ok(yielded.has(event.id), `${event.id} is missing from a complete search`);
  } else {
    assert.ok(coverage.reasons.length > 0, 'an incomplete search says why');
  }
}
