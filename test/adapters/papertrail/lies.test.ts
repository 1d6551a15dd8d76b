/**
 * A service that answers oddly, through a proxy that changes what the emulator says. Whatever comes, a search is either whole
 * or says that it is not, and what it counts as examined was given.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { papertrailSource } from '../../../src/adapters/papertrail/source.ts';
import type { LogEvent } from '../../../src/events/event.ts';
import { startPapertrail } from '../../support/papertrail.ts';
import { json, startServer } from '../../support/server.ts';
import { fakeClock } from '../clock.ts';
import { assertHonest, readAll } from '../source-laws.ts';

const START = Date.parse('2026-05-11T12:00:00Z');
const WINDOW = { from: '2026-05-11T12:00:10Z', to: '2026-05-11T12:01:30Z', margin: 10 };
const ALL: readonly LogEvent[] = Array.from({ length: 360 }, (_, n) => {
  const ms = START + Math.floor(n / 3) * 1000;
  return {
    id: String((BigInt(ms - 1_303_937_222_200) << 22n) + BigInt(n)),
    at: `${new Date(ms).toISOString().slice(0, 19)}Z`,
    source: 'worker-1',
    program: 'celery',
    message: `line ${n}`,
  };
});

interface Answer {
  events: Record<string, unknown>[];
  [key: string]: unknown;
}
interface Lie {
  readonly name: string;
  /** @param nth request, from 0 on */
  readonly lie: (answer: Answer, nth: number) => unknown;
  /** Whether the search comes out whole all the same. */
  readonly whole: boolean;
}

const raw = (event: LogEvent | undefined): Record<string, unknown> => ({
  id: event?.id,
  received_at: event?.at,
  source_name: event?.source,
  program: event?.program,
  message: event?.message,
});
const without = (answer: Answer, ...keys: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(answer).filter(([key]) => !keys.includes(key)));

const LIES: readonly Lie[] = [
  { name: 'newest first', lie: (answer) => ({ ...answer, events: answer.events.toReversed() }), whole: true },
  {
    name: 'in no order',
    lie: (answer) => ({
      ...answer,
      events: answer.events.toSorted((a, b) => String(a['id']).slice(-3).localeCompare(String(b['id']).slice(-3))),
    }),
    whole: true,
  },
  {
    name: 'every line twice',
    lie: (answer) => ({ ...answer, events: [...answer.events, ...answer.events] }),
    whole: true,
  },
  {
    name: 'a line of another time before the others',
    lie: (answer) => ({ ...answer, events: [raw(ALL[3]), ...answer.events] }),
    whole: true,
  },
  { name: 'no ids of what was examined', lie: (answer) => without(answer, 'min_id', 'max_id'), whole: true },
  {
    name: 'no times of what was examined',
    lie: (answer) => without(answer, 'min_time_at', 'max_time_at'),
    whole: true,
  },
  {
    name: 'ids of what was examined as null',
    lie: (answer) => ({ ...answer, min_id: null, max_id: null }),
    whole: true,
  },
  {
    name: 'full and at the end, both',
    lie: (answer) => ({ ...answer, reached_end: true }),
    whole: true,
  },
  {
    name: 'a full page that does not say so',
    lie: (answer) => without(answer, 'reached_record_limit'),
    whole: true,
  },
  {
    name: 'the newest id examined lies behind the last line',
    lie: (answer) => ({ ...answer, max_id: answer.events[0]?.['id'] ?? answer['max_id'] }),
    whole: true,
  },
  {
    name: 'the newest id examined lies far ahead of a full page',
    lie: (answer) => ({ ...answer, max_id: ALL.at(-1)?.id }),
    whole: true,
  },
  { name: 'unknown keys', lie: (answer) => ({ ...answer, sawmill: 'x', tail: true, highlights: [1] }), whole: true },
  {
    name: 'null and empty fields',
    lie: (answer) => ({
      ...answer,
      events: answer.events.map((event) => ({
        ...event,
        severity: null,
        facility: '',
        source_ip: null,
        display_received_at: null,
      })),
    }),
    whole: true,
  },
  {
    name: 'no receipt time but the sender’s',
    lie: (answer) => ({ ...answer, events: answer.events.map((event) => ({ ...event, received_at: null })) }),
    whole: true,
  },
  {
    name: 'no events on the third page',
    lie: (answer, nth) => (nth === 2 ? without(answer, 'events') : answer),
    whole: true,
  },
  { name: 'null', lie: (answer, nth) => (nth % 4 === 1 ? null : answer), whole: true },
  { name: 'a list', lie: (answer, nth) => (nth % 4 === 1 ? [answer] : answer), whole: true },
  {
    name: 'an error in a success',
    lie: (answer, nth) => (nth % 4 === 1 ? { message: 'Sad panda' } : answer),
    whole: true,
  },
  {
    name: 'a line without an id, always',
    lie: (answer, nth) => (nth >= 2 ? { ...answer, events: [{ message: 'x' }, ...answer.events] } : answer),
    whole: false,
  },
  {
    name: 'time that runs out for ever at the same place',
    lie: (answer, nth) =>
      nth >= 2 ? { events: [], min_id: ALL[40]?.id, max_id: ALL[60]?.id, reached_time_limit: true } : answer,
    whole: false,
  },
];

for (const { name, lie, whole } of LIES) {
  test(name, async () => {
    const clock = fakeClock(Date.parse('2026-05-11T13:00:00Z'));
    const papertrail = await startPapertrail({ clock: clock.now, rateLimit: null });
    papertrail.add(...ALL);
    let requests = 0;
    const proxy = await startServer(async ({ path, query }) => {
      const answer = (await (
        await fetch(`${papertrail.url}${path}?${query.toString()}`, {
          headers: { 'x-papertrail-token': papertrail.settings.token },
        })
      ).json()) as Answer;
      return json(200, lie(answer, requests++));
    });
    try {
      const source = await papertrailSource({
        token: papertrail.settings.token,
        url: proxy.url,
        pageSize: 50,
        userAgent: 'test/1',
        sleep: clock.sleep,
        now: clock.now,
      });
      const read = await readAll(source, WINDOW);
      assertHonest(read, ALL, WINDOW);
      assert.ok(requests < 40, `${requests} requests`);
      if (whole) {
        assert.deepEqual([read.coverage.complete, read.coverage.reasons], [true, []]);
        const inside = read.events.filter(({ at }) => at <= WINDOW.to);
        assert.deepEqual(
          inside.map(({ message }) => message),
          ALL.filter(({ at }) => at >= WINDOW.from && at <= WINDOW.to).map(({ message }) => message),
        );
      }
    } finally {
      await Promise.all([proxy.close(), papertrail.close()]);
    }
  });
}
