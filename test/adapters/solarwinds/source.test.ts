import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HttpError } from '../../../src/adapters/http/error.ts';
import { papertrailSource } from '../../../src/adapters/papertrail/source.ts';
import { SourceError } from '../../../src/adapters/search/error.ts';
import { nextPage } from '../../../src/adapters/solarwinds/page.ts';
import { type SolarwindsOptions, solarwindsSource } from '../../../src/adapters/solarwinds/source.ts';
import { type Coverage, inRanges, type LogEvent, type LogSource } from '../../../src/events/event.ts';
import { readWindow } from '../../../src/events/reading.ts';
import { startPapertrail } from '../../support/papertrail.ts';
import { sample } from '../../support/sample.ts';
import { type Fault, startServer } from '../../support/server.ts';
import { type Solarwinds, type SolarwindsSettings, seriesId, startSolarwinds } from '../../support/solarwinds.ts';
import { everything, type FakeClock, fakeClock } from '../clock.ts';
import { assertHonest, readAll } from '../source-laws.ts';

const TOKEN = 'solarwinds-secret-4711';
const START = Date.parse('2026-05-11T12:00:00Z');
const WINDOW = { from: '2026-05-11T12:00:10Z', to: '2026-05-11T12:01:30Z', margin: 10 };
const ORDERS = ['oldest-first', 'newest-first'] as const;
const CORPUS = 'test/corpus/small/archives';

/** An id of the real series. */
function idOf(ms: number, n: number): string {
  return String((BigInt(ms - 1_303_937_222_200) << 22n) + BigInt(n));
}

/** Two minutes of events, three to the second; every third is of a worker. */
function someEvents(perSecond = 3, seconds = 120): LogEvent[] {
  return Array.from({ length: perSecond * seconds }, (_, n) => {
    const second = START + Math.floor(n / perSecond) * 1000;
    return {
      id: idOf(second + (n % perSecond) * 10, n),
      at: `${new Date(second).toISOString().slice(0, 19)}Z`,
      source: 'worker-1',
      program: n % 3 === 0 ? 'celery' : 'nginx',
      message: n % 3 === 0 ? `raised unexpected: ${n}` : `line ${n}`,
    };
  });
}

interface Setup {
  readonly solarwinds: Solarwinds;
  readonly clock: FakeClock;
  readonly source: LogSource;
  readonly all: readonly LogEvent[];
}

interface Teardown {
  after(fn: () => Promise<void>): void;
}

async function setup(
  t: Teardown,
  options: Partial<SolarwindsOptions> = {},
  settings: Partial<SolarwindsSettings> = {},
  all: readonly LogEvent[] = someEvents(),
): Promise<Setup> {
  const clock = fakeClock(Date.parse('2026-05-11T13:00:00Z'));
  const solarwinds = await startSolarwinds({ token: TOKEN, clock: clock.now, largestPage: 10_000, ...settings });
  t.after(() => solarwinds.close());
  solarwinds.add(...all);
  return { solarwinds, clock, source: open(solarwinds, clock, options), all };
}

function open(solarwinds: Solarwinds, clock: FakeClock, options: Partial<SolarwindsOptions> = {}): LogSource {
  return solarwindsSource({
    token: TOKEN,
    url: solarwinds.url,
    userAgent: 'test/1',
    timeoutMs: 20_000,
    sleep: clock.sleep,
    now: clock.now,
    ...options,
  });
}

for (const order of ORDERS) {
  for (const page of ['token', 'path', 'url'] as const) {
    for (const emptyEvery of [null, 2, 3]) {
      for (const pageSize of [7, 100, 1000]) {
        test(`reads the window whole: ${order}, next page as ${page}, pages of ${pageSize}, every ${emptyEvery}th empty`, async (t) => {
          const { source, all, solarwinds } = await setup(t, { pageSize }, { order, nextPage: page, emptyEvery });
          const read = await readAll(source, WINDOW);
          assertHonest(read, all, WINDOW);
          assert.deepEqual([read.coverage.complete, read.coverage.reasons], [true, []]);
          assert.deepEqual([read.coverage.from, read.coverage.to], [WINDOW.from, WINDOW.to]);
          assert.equal(read.coverage.requests, solarwinds.searches.length);
          assert.equal(read.events.length, 91 * 3, 'the margin is yielded too');
          const inside = all.filter(({ at }) => at >= WINDOW.from && at <= WINDOW.to);
          assert.deepEqual(read.coverage.examined, [[inside[0]?.id, inside.at(-1)?.id]]);
        });
      }
    }
  }
}

test('asks with a Bearer token and times of whole seconds; host, query and phrase become one filter', async (t) => {
  const groups = [{ name: 'Celery workers' }];
  const { source, solarwinds, all } = await setup(
    t,
    { group: 'Celery workers', system: 'worker-1', query: 'celery OR nginx' },
    { groups },
  );
  const read = await readAll(source, { ...WINDOW, margin: 0 }, 'line 100');
  assert.deepEqual(read.events, [all[100]]);
  const [request] = solarwinds.searches;
  assert.equal(request?.headers['authorization'], `Bearer ${TOKEN}`);
  assert.deepEqual(Object.fromEntries(request?.query ?? []), {
    direction: 'forward',
    pageSize: '1000',
    group: 'Celery workers',
    filter: '(celery OR nginx) host:"worker-1" "line 100"',
    startTime: '2026-05-11T12:00:05Z',
    endTime: '2026-05-11T12:01:31Z',
  });
  await readAll(source, WINDOW, 'say "x"');
  assert.match(solarwinds.searches.at(-1)?.query.get('filter') ?? '', / 'say "x"'$/);
});

test('times are read in any fineness and over exclusive bounds; what has no program or host is read too', async (t) => {
  for (const fraction of [0, 3, 6] as const) {
    for (const order of ORDERS) {
      const all = someEvents().map((event, n) => (n % 4 === 0 ? { ...event, source: '', program: '' } : event));
      const { source } = await setup(t, { pageSize: 50 }, { fraction, order, bounds: 'exclusive' }, all);
      const window = { ...WINDOW, margin: 0 };
      assertHonest(await readAll(source, window), all, window);
    }
  }
});

/** Ids are ours then: laws that name ids are checked on the messages, which are unique. */
function assertWhole(read: { events: readonly LogEvent[]; coverage: Coverage }, all: readonly LogEvent[]): void {
  const wanted = all.filter(({ at }) => at >= WINDOW.from && at <= '2026-05-11T12:01:40Z');
  assert.deepEqual(
    read.events.map(({ at, message }) => ({ at, message })),
    wanted.map(({ at, message }) => ({ at, message })),
  );
  const real = new Map(read.events.map(({ message, id }) => [message, id]));
  const ours = wanted.map((event) => ({ ...event, id: real.get(event.message) ?? '' }));
  assertHonest({ ...read, pages: 0 }, ours, WINDOW);
}

for (const order of ORDERS) {
  for (const ids of ['missing', 'scrambled'] as const) {
    test(`ids ${ids}, ${order}: lines keep their order, ids ascend and are those of any other run`, async (t) => {
      for (const fraction of [0, 3] as const) {
        const { source, all } = await setup(t, { pageSize: 50, mostHeld: 90 }, { order, ids, fraction });
        const read = await readAll(source, WINDOW);
        assert.equal(read.coverage.complete, true);
        assertWhole(read, all);
        const later = await readAll(source, { ...WINDOW, from: '2026-05-11T12:00:47Z' });
        const known = new Map(read.events.map(({ message, id }) => [message, id]));
        for (const { message, id } of later.events) assert.equal(id, known.get(message), message);
      }
    });
  }
}

test('ids that run back against the times: ranges hold what the window held, in runs side by side', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ second: fc.nat(14), skewMs: fc.integer({ min: -3000, max: 3000 }) }), {
        minLength: 20,
        maxLength: 60,
      }),
      fc.integer({ min: 3, max: 11 }),
      fc.constantFrom(...ORDERS),
      fc.constantFrom(3, 7, 100),
      async (lines, cut, order, pageSize) => {
        const closers: (() => Promise<void>)[] = [];
        const all = lines.map(({ second, skewMs }, n): LogEvent => {
          const ms = START + second * 1000;
          const at = `${new Date(ms).toISOString().slice(0, 19)}Z`;
          return { id: idOf(ms + skewMs, n), at, source: 's', program: 'p', message: `line ${n}` };
        });
        const { source } = await setup(
          { after: (close) => closers.push(close) },
          { pageSize, mostHeld: 20, timeoutMs: 20_000 },
          { order, fraction: 0 },
          all,
        );
        const at = (second: number): string => `${new Date(START + second * 1000).toISOString().slice(0, 19)}Z`;
        const first = await readAll(source, { from: at(0), to: at(cut), margin: 10 });
        const second = await readAll(source, { from: at(cut + 1), to: at(14), margin: 10 });
        for (const close of closers) await close();
        const counted = (read: typeof first, from: number, to: number): string[] =>
          read.events
            .filter((event) => event.at >= at(from) && event.at <= at(to))
            .filter(({ id }) => inRanges(id, read.coverage.examined))
            .map(({ message }) => message);
        const before = counted(first, 0, cut);
        const after = second.events
          .filter((event) => event.at >= at(cut + 1) && event.at <= at(14))
          .filter(({ id }) => !inRanges(id, first.coverage.examined))
          .map(({ message }) => message);
        assert.deepEqual([...before, ...after].toSorted(), all.map(({ message }) => message).toSorted());
      },
    ),
    { numRuns: 40 },
  );
});

for (const order of ORDERS) {
  test(`more lines than are held, ${order}: slices, each read whole`, async (t) => {
    const all = [...someEvents(), ...burst(START + 65_000, 80)].toSorted((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
    const { source, solarwinds } = await setup(t, { pageSize: 10, mostHeld: 100 }, { order }, all);
    const read = await readAll(source, WINDOW);
    assertHonest(read, all, WINDOW);
    assert.equal(read.coverage.complete, true);
    assert.ok(read.pages > 3, `${read.pages} pages were yielded`);
    // 37 pages hold these lines; the rest is what slices overlap, and what was let go.
    assert.ok(solarwinds.searches.length < 120, `${solarwinds.searches.length} requests`);
  });
}

/** Within one second. */
function burst(ms: number, count: number): LogEvent[] {
  return Array.from({ length: count }, (_, n) => ({
    id: idOf(ms, 1_000_000 + n),
    at: `${new Date(ms).toISOString().slice(0, 19)}Z`,
    source: 'worker-2',
    program: 'celery',
    message: `burst ${n}`,
  }));
}

test('a single second with more lines than are held is read whole', async (t) => {
  for (const order of ORDERS) {
    const all = burst(START + 30_000, 300);
    const { source } = await setup(t, { pageSize: 20, mostHeld: 50 }, { order }, all);
    const read = await readAll(source, WINDOW);
    assertHonest(read, all, WINDOW);
    assert.equal(read.events.length, 300);
  }
});

describe('a start that the service may no longer hold', () => {
  const late = fakeClock(Date.parse('2026-05-13T12:00:00Z'));
  const window = { ...WINDOW, from: '2026-05-11T11:00:00Z', continues: true };
  const older: LogEvent = {
    id: idOf(Date.parse('2026-05-09T00:00:00Z'), 1),
    at: '2026-05-09T00:00:00Z',
    source: 'worker-1',
    program: 'nginx',
    message: 'long ago',
  };
  const cases = [
    { name: 'nothing older is held: it is said', all: someEvents(), query: null, complete: false },
    { name: 'older lines are held', all: [older, ...someEvents()], query: null, complete: true },
    {
      name: 'older lines are held, of which none was asked for',
      all: [older, ...someEvents()],
      query: 'celery',
      complete: true,
    },
    {
      name: 'lines that were not asked for come before',
      all: someEvents(2, 900),
      query: '"unexpected: 1500"',
      complete: true,
    },
  ];
  for (const { name, all, query, complete } of cases) {
    for (const settings of [{}, { emptyEvery: 2 }, { nextPage: 'path', order: 'newest-first' }] as const) {
      test(`${name}, ${JSON.stringify(settings)}`, async (t) => {
        const { source } = await setup(
          t,
          { query, now: late.now, sleep: late.sleep },
          { clock: late.now, ...settings },
          all,
        );
        const { coverage } = await readAll(source, window);
        assert.equal(coverage.complete, complete, coverage.reasons.join());
        if (complete) return;
        assert.equal(coverage.from, '2026-05-11T12:00:00Z');
        assert.match(
          coverage.reasons.join(),
          /^SolarWinds holds nothing older than 2026-05-11T12:00:00Z any more: the time from 2026-05-11T11:00:00Z to then/,
        );
      });
    }
  }

  test('where nobody read before nothing is asked, and nothing claimed', async (t) => {
    const { source, solarwinds } = await setup(t, { now: late.now, sleep: late.sleep }, { clock: late.now });
    const { coverage } = await readAll(source, { ...window, continues: false });
    assert.deepEqual([coverage.complete, coverage.from, solarwinds.searches.length], [true, window.from, 1]);
  });

  test('a start of today is no question', async (t) => {
    const { source, solarwinds } = await setup(t);
    const { coverage } = await readAll(source, window);
    assert.deepEqual([coverage.complete, solarwinds.searches.length], [true, 1]);
  });

  test('without an answer nothing is claimed', async (t) => {
    const { source, solarwinds } = await setup(t, { now: late.now, sleep: late.sleep }, { clock: late.now });
    solarwinds.server.fail({ kind: 'status', status: 500 }, { nth: 2, times: Number.POSITIVE_INFINITY });
    const { coverage } = await readAll(source, window);
    assert.deepEqual([coverage.complete, coverage.to < window.from, coverage.examined], [false, true, []]);
  });
});

test('a clock that runs ahead of the service examines no time that is still to come', async (t) => {
  const real = Math.floor(Date.now() / 1000) * 1000;
  const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  const ahead = fakeClock(real + 600_000);
  const { source } = await setup(t, { now: ahead.now, sleep: ahead.sleep }, { clock: null }, []);
  const { coverage } = await readAll(source, { from: iso(real - 60_000), to: iso(real + 590_000), margin: 0 });
  assert.equal(coverage.complete, true);
  assert.ok(Date.parse(coverage.to) <= Date.now() && Date.parse(coverage.to) > real - 60_000, coverage.to);
});

test('no events: no range; an end in the future is covered up to now', async (t) => {
  const { source } = await setup(t, { query: '"never said"' });
  const { coverage } = await readAll(source, WINDOW);
  assert.deepEqual([coverage.examined, coverage.complete, coverage.to], [[], true, WINDOW.to]);
  const { coverage: open } = await readAll(source, { ...WINDOW, to: '2026-05-12T00:00:00Z' });
  assert.deepEqual([open.complete, open.to], [true, '2026-05-11T13:00:00Z']);
  const { coverage: endless } = await readAll(source, { ...WINDOW, to: null });
  assert.deepEqual([endless.complete, endless.to], [true, '2026-05-11T13:00:00Z']);
});

test('a next page on another host is not asked for: the token goes to the configured one only', async (t) => {
  const foreign = await startServer(() => ({ status: 200, body: '{"logs":[],"pageInfo":{"nextPage":""}}' }));
  t.after(() => foreign.close());
  for (const order of ORDERS) {
    const settings = { order, nextPage: 'foreign-url', foreignUrl: foreign.url } as const;
    const { source, all } = await setup(t, { pageSize: 50 }, settings);
    const read = await readAll(source, WINDOW);
    assertHonest(read, all, WINDOW);
    assert.equal(read.coverage.complete, false);
    assert.match(read.coverage.reasons.join(), /next page on another host \(127\.0\.0\.1:\d+\), which was not asked/);
    assert.equal(foreign.requests.length, 0);
  }
});

test('forms of nextPage', () => {
  const base = 'https://api.na-01.cloud.solarwinds.com';
  const search = { filter: 'celery', pageSize: '1000' };
  const own = { params: { filter: 'celery', skipToken: 'a+b/c=' } };
  for (const [next, expected] of [
    [`${base}/v1/logs?filter=celery&skipToken=a%2Bb%2Fc%3D`, own],
    ['/v1/logs?filter=celery&skipToken=a%2Bb%2Fc%3D', own],
    ['v1/logs?filter=celery&skipToken=a%2Bb%2Fc%3D', own],
    ['skipToken=a%2Bb%2Fc%3D&filter=celery', own],
    ['a+b/c=', { params: { ...search, skipToken: 'a+b/c=' } }],
    ['/9j/4AAQ==', { params: { ...search, skipToken: '/9j/4AAQ==' } }],
    ['https://evil.example/v1/logs?skipToken=x', { foreignHost: 'evil.example' }],
    ['//evil.example/v1/logs?skipToken=x', { foreignHost: 'evil.example' }],
    ['http://api.na-01.cloud.solarwinds.com/v1/logs?skipToken=x', { foreignHost: 'api.na-01.cloud.solarwinds.com' }],
    ['https://api.na-01.cloud.solarwinds.com@evil.example/?skipToken=x', { foreignHost: 'evil.example' }],
    ['ftp://evil.example/', { foreignHost: 'evil.example' }],
  ] as const)
    assert.deepEqual(nextPage(next, base, search), expected, next);
});

const HTML = {
  kind: 'status',
  status: 200,
  body: '<!doctype html><p>hi',
  headers: { 'content-type': 'text/html' },
} as const;
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['429', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }],
  ['500', { kind: 'status', status: 500, body: '{"message":"oops","code":"InternalError"}' }],
  ['503', { kind: 'status', status: 503, body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['a reset', { kind: 'reset' }],
  ['a hang', { kind: 'hang' }],
  ['truncated JSON', { kind: 'truncate' }],
  ['200 with a web page', HTML],
];

for (const order of ORDERS) {
  for (const [name, fault] of FAULTS) {
    test(`${name} once, at every position, ${order}: the same events`, async (t) => {
      const timeoutMs = fault.kind === 'hang' ? 400 : 20_000;
      const { source, all, solarwinds } = await setup(t, { pageSize: 60, mostHeld: 150, timeoutMs }, { order });
      const wanted = await readAll(source, WINDOW);
      for (let nth = 1; nth <= wanted.coverage.requests; nth++) {
        solarwinds.server.fail(fault, { nth });
        const read = await readAll(source, WINDOW);
        solarwinds.server.clearFaults();
        assertHonest(read, all, WINDOW);
        assert.deepEqual(read.events, wanted.events);
        assert.deepEqual({ ...read.coverage, requests: 0 }, { ...wanted.coverage, requests: 0 });
      }
    });

    test(`${name} that stays, at every position, ${order}: an honest end`, async (t) => {
      const timeoutMs = fault.kind === 'hang' ? 60 : 20_000;
      const { source, all, solarwinds } = await setup(t, { pageSize: 60, mostHeld: 150, timeoutMs }, { order });
      const wanted = await readAll(source, WINDOW);
      for (let nth = 1; nth <= wanted.coverage.requests; nth++) {
        solarwinds.server.fail(fault, { nth, times: Number.POSITIVE_INFINITY });
        if (nth === 1) {
          await assert.rejects(
            readAll(source, WINDOW),
            (error) => error instanceof SourceError && error.advice !== null && !everything(error).includes(TOKEN),
          );
        } else {
          const read = await readAll(source, WINDOW);
          assertHonest(read, all, WINDOW);
          assert.equal(read.coverage.complete, false);
          assert.match(
            read.coverage.reasons.join(),
            /broke off after \d+ result pages?: \[GET\] .*(next run|were not)/,
          );
          assert.ok(!JSON.stringify(read.coverage).includes(TOKEN));
        }
        solarwinds.server.clearFaults();
      }
    });
  }
}

test('a wait that is asked for is kept', async (t) => {
  const { source, solarwinds, clock } = await setup(t);
  solarwinds.server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '7' } });
  assert.equal((await readAll(source, WINDOW)).coverage.complete, true);
  assert.deepEqual(clock.slept, [7000]);
});

test('budgets of pages and time stop honestly, and the next run gets on', async (t) => {
  for (const order of ORDERS) {
    for (const maxPages of [1, 2, 4, 5]) {
      const { source, all } = await setup(t, { pageSize: 50, mostHeld: 100, maxPages }, { order });
      const read = await readAll(source, WINDOW);
      assertHonest(read, all, WINDOW);
      assert.deepEqual([read.coverage.complete, read.coverage.requests], [false, maxPages]);
      assert.match(read.coverage.reasons.join(), new RegExp(`budget of ${maxPages} result pages was spent\\. `));
      if (maxPages > 3) assert.ok(read.coverage.to > WINDOW.from, read.coverage.to);
    }
  }
  const slow = await setup(t, { pageSize: 2, maxMs: 12_000 });
  const read = await readAll(slow.source, WINDOW);
  assertHonest(read, slow.all, WINDOW);
  assert.match(read.coverage.reasons.join(), /budget of 12 s.*Read up to 2026-05-11T12:00:/);
});

test('a stop inside the margin leaves the window covered', async (t) => {
  const { source, all, solarwinds } = await setup(t, { pageSize: 30 });
  const window = { ...WINDOW, margin: 25 };
  const pages = (await readAll(source, window)).coverage.requests;
  solarwinds.server.fail({ kind: 'status', status: 400, body: '{"message":"no"}' }, { nth: pages });
  const read = await readAll(source, window);
  assertHonest(read, all, window);
  assert.deepEqual([read.coverage.complete, read.coverage.to], [false, window.to]);
  assert.match(read.coverage.reasons.join(), /The window itself was read/);
});

test('a service that does not get on is left, not asked for ever', async (t) => {
  const { source, solarwinds } = await setup(t);
  const body = JSON.stringify({ logs: [], pageInfo: { prevPage: '', nextPage: 'again' } });
  solarwinds.server.fail(
    { kind: 'status', status: 200, body, headers: { 'content-type': 'application/json' } },
    { times: Number.POSITIVE_INFINITY },
  );
  const { coverage } = await readAll(source, WINDOW);
  assert.deepEqual([coverage.complete, coverage.requests, coverage.to], [false, 2, '2026-05-11T12:00:09Z']);
  assert.match(coverage.reasons.join(), /same position/);
});

test('what no retry mends is thrown with advice', async (t) => {
  const { solarwinds, clock } = await setup(t);
  const cases: readonly (readonly [Partial<SolarwindsOptions>, RegExp, RegExp])[] = [
    [
      { token: 'wrong' },
      /401 Unauthorized \(Invalid API token\)/,
      /does not accept the token.*ingestion.*`solarwinds-url`/,
    ],
    [{ group: 'Nobody' }, /404/, /check `solarwinds-url`/],
    [{ query: 'unquoted [brackets]' }, /400 Bad Request/, /check `query`/],
    [{ query: 'x'.repeat(2001) }, /2001 characters; SolarWinds/, /Shorten/],
    [{ system: `"'` }, /both kinds of quotes/, /^$/],
    [{ userAgent: 'axios/1' }, /403 Forbidden \(a web page\)/, /firewall/],
    [{ url: 'http://127.0.0.1:1' }, /connection refused/, /check `solarwinds-url`/],
  ];
  for (const [options, message, advice] of cases) {
    await assert.rejects(readAll(open(solarwinds, clock, options), WINDOW), (error) => {
      assert.ok(error instanceof SourceError && !(error instanceof HttpError));
      assert.match(error.message, message);
      assert.match(error.advice ?? '', advice);
      assert.ok(!everything(error).includes(TOKEN));
      return true;
    });
  }
  await assert.rejects(readAll(open(solarwinds, clock), { ...WINDOW, from: null }), SourceError);
});

for (const pageSize of [100, 1000, 10_000]) {
  for (const order of sample(ORDERS, 1)) {
    test(`the corpus gives the failures that Papertrail gives: pages of ${pageSize}, ${order}`, {
      timeout: 120_000,
    }, async (t) => {
      // A page of 100 of everything would be a thousand requests.
      const [from, to] =
        pageSize === 100
          ? ['2026-05-12T08:00:00Z', '2026-05-12T09:00:00Z']
          : ['2026-05-12T06:00:00Z', '2026-05-12T18:00:00Z'];
      const clock = fakeClock(Date.parse('2026-05-14T00:00:00Z'));
      const common = {
        token: TOKEN,
        userAgent: 'test/1',
        timeoutMs: 20_000,
        sleep: clock.sleep,
        now: clock.now,
        pageSize,
      };
      const papertrail = await startPapertrail({ token: TOKEN, clock: clock.now, rateLimit: null });
      t.after(() => papertrail.close());
      papertrail.loadCorpus(CORPUS);
      const { solarwinds } = await setup(
        t,
        {},
        { order, clock: clock.now, nextPage: 'path', emptyEvery: 5, groups: [{ name: 'Celery' }] },
        [],
      );
      solarwinds.loadCorpus(CORPUS);

      const quiet = (): void => {};
      const wanted = await readWindow(await papertrailSource({ ...common, url: papertrail.url }), from, to, quiet);
      const moved = solarwindsSource({ ...common, url: solarwinds.url, group: 'Celery', mostHeld: 20_000 });
      const got = await readWindow(moved, from, to, quiet);
      assert.ok(wanted.log.failures.length > 10, `${wanted.log.failures.length} failures`);
      assert.equal(got.log.events, wanted.log.events);
      assert.deepEqual(got.log.failures, renamed(wanted.log.failures));
      assert.deepEqual(got.log.savedByRetry, wanted.log.savedByRetry);
      assert.deepEqual(got.problems, []);
      // A fifth of the pages is empty, and newest first costs what slices overlap and what is let go.
      if (pageSize === 1000)
        assert.ok(got.coverage.requests < 2 * wanted.coverage.requests, `${got.coverage.requests} requests`);
      assert.deepEqual(
        { ...got.coverage, requests: 0 },
        { ...wanted.coverage, examined: renamed(wanted.coverage.examined), requests: 0 },
      );
    });
  }
}

/** The archive's ids, where the service has its own. */
function renamed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' && /^7\d{18}$/.test(part) ? seriesId(part) : part,
  ) as T;
}
