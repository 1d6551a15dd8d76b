/** Whichever way a window is read, its failures are the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LogEvent, LogSource } from '../../src/events/event.ts';
import { QueryRefused } from '../../src/events/event.ts';
import { readWindow, type WindowRead } from '../../src/events/reading.ts';
import { memorySource } from '../support/memory-source.ts';
import { readArchives } from '../support/papertrail-store.ts';
import { type Comparable, comparable } from '../support/same-failures.ts';
import { workerLog } from '../support/worker-log.ts';

const ignore = (): void => {};
const FROM = '2026-05-11T00:00:00Z';
const TO = '2026-05-12T00:00:00Z';

function read(source: LogSource, from = FROM, to = TO): Promise<WindowRead> {
  return readWindow(source, from, to, ignore);
}

/** What a read does not claim to tell is not compared. */
function assertSame(got: WindowRead, wanted: WindowRead): void {
  const { untold } = got.search;
  const blank = (log: Comparable): Comparable => ({
    ...log,
    failures: untold.includes('deliveries')
      ? log.failures.map((failure) => failure.replaceAll(/"(?:deliveries|runSeconds)":[^,]*/g, ''))
      : log.failures,
    savedByRetry: untold.includes('savedByRetry') ? [] : log.savedByRetry,
    swallowed: untold.includes('swallowed') ? [] : log.swallowed,
    unrecognised: untold.includes('unrecognised') ? 0 : log.unrecognised,
  });
  const [mine, theirs] = [blank(comparable(got.log)), blank(comparable(wanted.log))];
  assert.equal(mine.failures.length, theirs.failures.length);
  for (const [n, failure] of theirs.failures.entries()) assert.equal(mine.failures[n], failure);
  assert.deepEqual({ ...mine, failures: [] }, { ...theirs, failures: [] });
  assert.deepEqual(
    [got.coverage.from, got.coverage.to, got.coverage.complete],
    [wanted.coverage.from, wanted.coverage.to, wanted.coverage.complete],
  );
}

/** Warnings and INFO lines in the format of a team, in which nothing can be left out by a phrase. */
function chatty(events: readonly LogEvent[]): LogEvent[] {
  return events.map((event) => ({
    ...event,
    message: event.message.replace(/^\[(.*?): (\w+)\/([\w-]+)\] /, '$1 $2 [$3] '),
  }));
}

describe('a busy day', () => {
  const few = workerLog({ lines: 30_000, failures: 60, saved: 8 });
  const many = workerLog({ lines: 30_000, failures: 560, saved: 8 });
  const cases = [
    { name: 'few failures, deliveries by ids', events: few, page: 1000, strategy: 'wide', untold: ['streams'] },
    {
      name: 'many failures, their deliveries left out',
      events: many,
      page: 1000,
      strategy: 'wide',
      untold: ['streams', 'deliveries', 'runSeconds'],
    },
    {
      name: 'a format in which INFO cannot be left out',
      events: chatty(workerLog({ lines: 60_000, failures: 9, saved: 0 })),
      page: 1000,
      strategy: 'markers',
      untold: ['streams', 'unrecognised'],
    },
    { name: 'a few pages', events: few, page: 8000, strategy: 'everything', untold: [] },
    { name: 'one page', events: few, page: 40_000, strategy: 'everything', untold: [] },
  ] as const;
  for (const { name, events, page, strategy, untold } of cases) {
    test(`${name}: ${strategy}`, async () => {
      const wanted = await read(memorySource(events, [page]));
      const got = await read(memorySource(events, [page], true));
      assert.equal(got.search.strategy, strategy, got.search.why);
      assert.deepEqual([...got.search.untold].toSorted(), [...untold].toSorted());
      assertSame(got, wanted);
      if (strategy !== 'everything')
        assert.ok(got.search.requests < (events.length / page) * 0.75, `${got.search.requests} requests`);
      assert.ok(got.log.failures.every(({ retries }) => retries !== null));
    });
  }

  test('programs that no worker writes to are left out, and all read after all where one turns out to', async () => {
    const others = workerLog({ lines: 60_000, failures: 0, program: 'nginx' }).map((event, n) => ({
      ...event,
      id: String(BigInt(event.id) + 1_000_000n),
      message: `10.0.0.1 - - "GET /${n}"`,
    }));
    const worker = workerLog({ lines: 3000, failures: 20, saved: 0 });
    // In the evening a worker runs where the web server did.
    const moved = worker.map((event) => (event.at > '2026-05-11T18:00:00Z' ? { ...event, program: 'nginx' } : event));
    for (const [events, strategy] of [
      [worker, 'wide'],
      [moved, 'everything'],
    ] as const) {
      const all = [...others, ...events].toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
      const got = await read(memorySource(all, [2000], true));
      assert.equal(got.search.strategy, strategy, got.search.why);
      assertSame(got, await read(memorySource(all)));
      if (strategy === 'wide') assert.ok(got.search.requests < 12, `${got.search.requests} requests`);
    }
  });

  test('lines of an INFO record do not run into the failure before it', async () => {
    const events = few.map((event) =>
      /INFO.*succeeded/.test(event.message) ? { ...event, message: event.message.replace('None', '[') } : event,
    );
    const result = events.flatMap((event, n): LogEvent[] =>
      event.message.endsWith('[')
        ? [event, { ...event, id: String(BigInt(event.id) + 1n), message: `  'a result', ${n}]` }]
        : [event],
    );
    const ids = new Set<string>();
    const all = result.filter(({ id }) => !ids.has(id) && ids.add(id));
    assertSame(await read(memorySource(all, [1000], true)), await read(memorySource(all)));
  });

  test('a lost child: whether its task ran again is looked for among all lines', async () => {
    const events = few.map((event, n) =>
      n === 20_003
        ? {
            ...event,
            message:
              "[2026-05-11 16:00:00,000: ERROR/MainProcess] Task handler raised error: WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 1.')",
          }
        : event,
    );
    const got = await read(memorySource(events, [1000], true));
    assert.equal(got.search.strategy, 'everything');
    assert.match(got.search.why, /a child was lost/);
    assertSame(got, await read(memorySource(events)));
  });

  test('a service that refuses the query, or answers it wrongly, is read as a whole', async () => {
    const honest = memorySource(few, [1000], true);
    const refusing: LogSource = {
      ...honest,
      search(window, filter) {
        if (filter?.none) throw new QueryRefused('400');
        return honest.search(window, filter);
      },
    };
    // What a service would make of the words without their punctuation.
    const deaf: LogSource = {
      ...honest,
      async *search(window, filter) {
        const pages = honest.search(window, filter);
        for (;;) {
          const step = await pages.next();
          if (step.done === true) return step.value;
          yield filter?.none ? step.value.filter(({ message }) => !/File|raised/.test(message)) : step.value;
        }
      },
    };
    for (const [source, why] of [
      [refusing, /refused/],
      [deaf, /left out lines/],
    ] as const) {
      const got = await read(source);
      assert.equal(got.search.strategy, 'everything');
      assert.match(got.search.why, why);
      assertSame(got, await read(memorySource(few)));
    }
  });
});

describe('the small corpus, a day of it', () => {
  const all: LogEvent[] = readArchives('test/corpus/small/archives').map((event) => ({
    id: event.id,
    at: `${new Date(event.receivedAt).toISOString().slice(0, 19)}Z`,
    source: event.sourceName,
    program: event.programName,
    message: event.messageText,
  }));
  for (const [from, to] of [
    ['2026-05-11T12:00:00Z', '2026-05-11T18:00:00Z'],
    ['2026-05-12T00:00:00Z', '2026-05-12T18:00:00Z'],
  ] as const) {
    for (const page of [100, 1000, 10_000]) {
      test(`${from} to ${to} in pages of ${page}`, async () => {
        const wanted = await read(memorySource(all), from, to);
        assert.ok(wanted.log.failures.length > 3);
        assertSame(await read(memorySource(all, [page], true), from, to), wanted);
      });
    }
  }
});
