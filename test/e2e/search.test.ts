/**
 * The logs as a service gives them: paged, cut short, throttled, broken off. Whatever it does, the failures are those of the
 * archives, each once, and a search costs few requests.
 *
 * `CORPUS=folder` reads another corpus, whole and in every way. FULL=1: every way and every fault over the busiest hours of the
 * committed corpus; else a sample of them.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { type PapertrailOptions, papertrailSource } from '../../src/adapters/papertrail/source.ts';
import { SourceError } from '../../src/adapters/search/error.ts';
import { solarwindsSource } from '../../src/adapters/solarwinds/source.ts';
import { inRanges, type LogEvent, type LogSource } from '../../src/events/event.ts';
import { readWindow, type WindowRead } from '../../src/events/reading.ts';
import { silentStreams } from '../../src/issues/state/silence.ts';
import { attend, NOBODY } from '../../src/issues/state/streams.ts';
import { type FakeClock, fakeClock } from '../adapters/clock.ts';
import { type Papertrail, type PapertrailSettings, startPapertrail } from '../support/papertrail.ts';
import { readArchives } from '../support/papertrail-store.ts';
import { comparable } from '../support/same-failures.ts';
import { FULL, sample } from '../support/sample.ts';
import type { EmulatedServer, Fault } from '../support/server.ts';
import { type SolarwindsSettings, startSolarwinds } from '../support/solarwinds.ts';
import { workerLog } from '../support/worker-log.ts';

const CORPUS = process.env['CORPUS'];
const ARCHIVES = `${CORPUS ?? 'test/corpus/small'}/archives`;
const ignore = (): void => {};

/** The busiest quarter of the committed corpus; another one whole. */
const [FROM, TO] =
  CORPUS === undefined ? ['2026-05-12T00:00:00Z', '2026-05-12T18:00:00Z'] : [firstOf(ARCHIVES), lastOf(ARCHIVES)];

function firstOf(dir: string): string {
  return iso(readArchives(dir)[0]?.receivedAt ?? 0);
}
function lastOf(dir: string): string {
  return iso(readArchives(dir).at(-1)?.receivedAt ?? 0);
}
function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

interface Opened {
  readonly source: LogSource;
  readonly server: EmulatedServer;
  /** Times at which the service was asked, by the clock of the run. */
  readonly asked: readonly number[];
  readonly close: () => Promise<void>;
}

async function openPapertrail(
  fill: (papertrail: Papertrail) => void,
  settings: Partial<PapertrailSettings> = {},
  options: Partial<PapertrailOptions> = {},
  clock: FakeClock = fakeClock(),
): Promise<Opened> {
  const asked: number[] = [];
  const papertrail = await startPapertrail({
    clock: clock.now,
    rateClock() {
      asked.push(clock.now());
      return clock.now();
    },
    ...settings,
  });
  fill(papertrail);
  const { server, url } = papertrail;
  const source = await papertrailSource({
    token: 'papertrail-test-token',
    url,
    userAgent: 'test/1',
    now: clock.now,
    sleep: clock.sleep,
    ...options,
  });
  return { source, server, asked, close: () => papertrail.close() };
}

async function openSolarwinds(
  fill: (solarwinds: Awaited<ReturnType<typeof startSolarwinds>>) => void,
  settings: Partial<SolarwindsSettings> = {},
  options: { readonly pageSize?: number; readonly timeoutMs?: number } = {},
): Promise<Opened> {
  const clock = fakeClock();
  const solarwinds = await startSolarwinds(settings);
  fill(solarwinds);
  const source = solarwindsSource({
    token: 'solarwinds-test-token',
    url: solarwinds.url,
    userAgent: 'test/1',
    now: clock.now,
    sleep: clock.sleep,
    ...options,
  });
  return { source, server: solarwinds.server, asked: [], close: () => solarwinds.close() };
}

/** At a time that came after it: never more than 25 in any 5 s. */
function assertPaced(asked: readonly number[]): void {
  for (let n = 25; n < asked.length; n++) assert.ok((asked[n] ?? 0) - (asked[n - 25] ?? 0) >= 5000);
}

describe('what the archives tell, a log service tells', () => {
  const wanted = (async () => {
    const files = await findArchives(
      [`${ARCHIVES}/**/*.tsv.gz`],
      process.cwd(),
      () => process.stdin,
      () => 0,
    );
    return comparable((await readWindow(await archiveSource({ files }), FROM, TO, ignore)).log);
  })();
  const corpus = (service: { loadCorpus: (dir: string) => number }): void => void service.loadCorpus(ARCHIVES);
  type Way = readonly [name: string, open: () => Promise<Opened>];
  const all: Way[] = [];
  for (const pageSize of [100, 1000, 10_000]) {
    for (const examinedPerRequest of [Number.POSITIVE_INFINITY, 5000]) {
      for (const bounds of ['exclusive', 'inclusive'] as const) {
        for (const numericIds of [false, true]) {
          const settings = { examinedPerRequest, idBounds: bounds, timeBounds: bounds, numericIds };
          all.push([
            `Papertrail, pages of ${pageSize}, ${JSON.stringify(settings)}`,
            () => openPapertrail(corpus, settings, { pageSize }),
          ]);
        }
      }
      for (const order of ['oldest-first', 'newest-first'] as const) {
        const settings = {
          order,
          bounds: order === 'newest-first' ? ('exclusive' as const) : ('inclusive' as const),
          largestPage: 10_000,
          emptyEvery: examinedPerRequest === 5000 ? 5 : null,
          nextPage: examinedPerRequest === 5000 ? ('path' as const) : ('url' as const),
        };
        all.push([
          `SolarWinds, pages of ${pageSize}, ${JSON.stringify(settings)}`,
          () => openSolarwinds(corpus, settings, { pageSize }),
        ]);
      }
    }
  }
  const odd: readonly Way[] = [
    [
      'Papertrail, pages of 1,000 that it makes smaller, in another zone',
      () => openPapertrail(corpus, { pageSize: 700, zone: 'Asia/Kolkata' }, { pageSize: 1000 }),
    ],
    ['SolarWinds, without ids', () => openSolarwinds(corpus, { ids: 'missing' })],
    [
      'SolarWinds, whole seconds, ids that tell nothing',
      () => openSolarwinds(corpus, { ids: 'scrambled', fraction: 0 }),
    ],
  ];
  const ways = [...(CORPUS === undefined ? sample(all, 3) : all), ...odd];
  for (const [name, open] of ways) {
    it(name, async () => {
      const { source, asked, close } = await open();
      try {
        const read = await readWindow(source, FROM, TO, ignore);
        assert.deepEqual([read.coverage.complete, read.coverage.reasons, read.problems], [true, [], []]);
        const [got, archived] = [comparable(read.log), await wanted];
        assert.equal(got.failures.length, archived.failures.length);
        assert.ok(archived.failures.length > 50);
        const { untold } = read.search;
        const told = (failure: string): string =>
          untold.includes('deliveries') ? failure.replaceAll(/"(?:deliveries|runSeconds)":[^,]*/g, '') : failure;
        for (const [n, failure] of archived.failures.entries())
          assert.equal(told(got.failures[n] ?? ''), told(failure));
        assert.equal(got.expected, archived.expected);
        if (!untold.includes('swallowed')) assert.deepEqual(got.swallowed, archived.swallowed);
        if (!untold.includes('savedByRetry')) assert.deepEqual(got.savedByRetry, archived.savedByRetry);
        assertPaced(asked);
      } finally {
        await close();
      }
    });
  }
});

it('in window after window of the corpus no stream is called silent', async () => {
  const files = await findArchives(
    [`${ARCHIVES}/**/*.tsv.gz`],
    process.cwd(),
    () => process.stdin,
    () => 0,
  );
  const source = await archiveSource({ files });
  const stepMs = (FULL || CORPUS !== undefined ? 1 : 12) * 3_600_000;
  const first = Date.parse(firstOf(ARCHIVES));
  let attendance = NOBODY;
  for (let from = first; from < Date.parse(lastOf(ARCHIVES)); from += stepMs) {
    const to = iso(from + stepMs);
    const { log, sample: moment, coverage } = await readWindow(source, iso(from), to, ignore, from > first);
    attendance = attend(
      attendance,
      { ...log, sample: moment },
      coverage,
      from > first,
      ({ source: sender, program, label }) => [sender, program, label].join(' '),
    );
    assert.deepEqual(silentStreams(attendance, to), []);
  }
  assert.ok(attendance.streams.length >= 6, `${attendance.streams.length} streams`);
});

describe('1,961 failures in 104,220 worker lines', () => {
  const DAY = ['2026-05-11T00:00:00Z', '2026-05-12T00:00:00Z'] as const;
  /** The day before, so that the account is no new one. */
  const before = workerLog({ lines: 500, failures: 0, from: '2026-05-10T00:00:00Z' });

  it('take at most six requests', async () => {
    const events = workerLog();
    assert.equal(events.length, 104_220);
    const { source, server, close } = await openPapertrail((papertrail) => papertrail.add(...before, ...events));
    try {
      const { log, coverage, search } = await readWindow(source, ...DAY, ignore);
      assert.equal(log.failures.length, 1961);
      assert.ok(log.failures.every(({ traceback }) => traceback?.state === 'complete'));
      assert.equal(log.failures.filter(({ retries }) => retries === 1).length, 196);
      assert.equal(log.failures.filter(({ retries }) => retries === 0).length, 1961 - 196);
      assert.deepEqual([coverage.complete, search.strategy], [true, 'wide']);
      assert.ok(server.requests.length <= 6, `${server.requests.length} requests`);
      assert.equal(search.requests, server.requests.length);
      // 1,961 ids would be 50 requests more; what they would tell is not guessed.
      assert.ok(search.untold.includes('deliveries'));
      assert.ok(log.failures.every(({ deliveries, runSeconds }) => deliveries === null && runSeconds === null));
    } finally {
      await close();
    }
  });

  it('and an hour with nothing new takes two', async () => {
    const events = workerLog({ lines: 4000, failures: 0, seconds: 3600 });
    const { source, server, close } = await openPapertrail((papertrail) => papertrail.add(...before, ...events));
    try {
      const { log, search } = await readWindow(source, '2026-05-11T00:05:00Z', '2026-05-11T01:00:00Z', ignore);
      assert.equal(log.failures.length, 0);
      assert.equal(search.strategy, 'everything');
      assert.equal(server.requests.length, 2);
    } finally {
      await close();
    }
  });
});

const HTML = { 'content-type': 'text/html' };
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['a reset', { kind: 'reset' }],
  ['a hang', { kind: 'hang' }],
  ['429', { kind: 'status', status: 429, headers: { 'x-rate-limit-reset': '3' } }],
  ['500', { kind: 'status', status: 500, body: '{"message":"oops"}' }],
  ['502 with a web page', { kind: 'status', status: 502, body: '<html>Bad gateway</html>', headers: HTML }],
  ['truncated JSON', { kind: 'truncate' }],
  ['200 with a web page', { kind: 'status', status: 200, body: '<!doctype html><p>Hello', headers: HTML }],
];

describe('faults of a run', () => {
  const START = '2026-05-11T00:00:00Z';
  const END = '2026-05-11T06:00:00Z';
  const busy = workerLog({ lines: 8000, failures: 60, saved: 4, seconds: 21_600 });
  const chatty = workerLog({ lines: 16_000, failures: 4, saved: 0, seconds: 21_600 }).map((event) => ({
    ...event,
    message: event.message.replace(/^\[(.*?): (\w+)\/([\w-]+)\] /, '$1 $2 [$3] '),
  }));
  const add =
    (events: readonly LogEvent[]) =>
    (service: { add: (...events: readonly LogEvent[]) => void }): void =>
      service.add(...events);
  // A time-out that the emulator never meets by itself, also on a loaded machine.
  const timeoutMs = 1500;
  const ways = [
    {
      name: 'Papertrail, all but INFO',
      strategy: 'wide',
      open: () => openPapertrail(add(busy), {}, { pageSize: 500, timeoutMs }),
    },
    {
      name: 'Papertrail, markers and what stands around them',
      strategy: 'markers',
      open: () => openPapertrail(add(chatty), {}, { pageSize: 500, timeoutMs }),
    },
    {
      name: 'SolarWinds',
      strategy: 'everything',
      open: () => openSolarwinds(add(busy), { emptyEvery: 3 }, { pageSize: 1000, timeoutMs }),
    },
  ] as const;
  const idsOf = ({ log }: WindowRead): string[] => log.failures.map(({ eventId }) => eventId);

  for (const { name, strategy, open } of ways) {
    it(`${name}: one fault, at every position, changes nothing`, async () => {
      const { source, server, close } = await open();
      try {
        const wanted = await readWindow(source, START, END, ignore);
        assert.equal(wanted.search.strategy, strategy, wanted.search.why);
        for (const [what, fault] of FAULTS) {
          const every = range(1, wanted.search.requests);
          // A hang costs its time-out.
          const positions = sample(every, what === 'a hang' ? 1 : 2);
          for (const nth of positions) {
            server.clearFaults();
            server.fail(fault, { nth });
            const read = await readWindow(source, START, END, ignore);
            assert.deepEqual(read.log, wanted.log, `${what} at ${nth}`);
            assert.deepEqual({ ...read.coverage, requests: 0 }, { ...wanted.coverage, requests: 0 });
          }
        }
      } finally {
        await close();
      }
    });

    it(`${name}: a service that goes away at any position; the next run completes it, 0 lost, 0 double`, async () => {
      const { source, server, close } = await open();
      try {
        const wanted = await readWindow(source, START, END, ignore);
        for (const nth of sample(range(1, wanted.search.requests), 4)) {
          server.clearFaults();
          server.fail({ kind: 'status', status: 500 }, { nth, times: Number.POSITIVE_INFINITY });
          let first: WindowRead | null = null;
          try {
            first = await readWindow(source, START, END, ignore);
          } catch (error) {
            assert.ok(error instanceof SourceError, String(error));
            assert.equal(nth, 1);
          }
          server.clearFaults();
          if (first?.coverage.complete === false) assert.notDeepEqual(first.coverage.reasons, []);
          // As run.ts does it: on from the watermark, and what lies in a range that was examined is not told twice.
          const next = await readWindow(source, first?.coverage.to ?? START, END, ignore);
          const told = first === null ? [] : idsOf(first);
          const again = idsOf(next).filter((id) => !inRanges(id, first?.coverage.examined ?? []));
          assert.deepEqual([...told, ...again].toSorted(), idsOf(wanted).toSorted(), `away at ${nth}`);
          if (first?.coverage.complete) assert.notDeepEqual([first.problems, first.search.untold], [[], []]);
        }
      } finally {
        await close();
      }
    });

    for (const status of [400, 401, 403, 404]) {
      it(`${name}: ${status} is one clear message and no further try`, async () => {
        const { source, server, close } = await open();
        try {
          server.fail(
            { kind: 'status', status, body: '{"message":"no"}', headers: { 'content-type': 'application/json' } },
            { times: Number.POSITIVE_INFINITY },
          );
          await assert.rejects(readWindow(source, START, END, ignore), (error) => {
            assert.ok(error instanceof SourceError);
            assert.match(`${error.message} ${error.advice ?? ''}`, new RegExp(`${status}.*(?:check|token)`));
            return true;
          });
          assert.equal(server.requests.length, 1);
        } finally {
          await close();
        }
      });
    }
  }
});

describe('a saved search', () => {
  it('finds what its scope finds, and tells which phrase was not used', async () => {
    const fill = (papertrail: Papertrail): void => {
      papertrail.add(...workerLog({ lines: 3000, failures: 20, program: 'x' }));
    };
    const searches = [{ id: 9, name: 'Failures', query: '"raised unexpected" program:x', groupId: 1 }];
    const saved = await openPapertrail(fill, { searches }, { savedSearch: 'Failures' });
    const query = await openPapertrail(fill, {}, { query: 'program:x' });
    try {
      const [from, to] = ['2026-05-11T00:00:00Z', '2026-05-12T00:00:00Z'];
      const [a, b] = [
        await readWindow(saved.source, from, to, ignore),
        await readWindow(query.source, from, to, ignore),
      ];
      assert.deepEqual(a.log, b.log);
      assert.equal(a.log.failures.length, 20);
      assert.match(a.search.notes.join(), /^Not used of the saved search "Failures": "raised unexpected"; [^;]+\.$/);
      assert.deepEqual(b.search.notes, []);
    } finally {
      await Promise.all([saved.close(), query.close()]);
    }
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
