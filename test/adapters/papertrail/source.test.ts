import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpError } from '../../../src/adapters/http/error.ts';
import { type PapertrailOptions, papertrailSource } from '../../../src/adapters/papertrail/source.ts';
import { SourceError } from '../../../src/adapters/search/error.ts';
import { type LogEvent, type LogSource, passes, QueryRefused } from '../../../src/events/event.ts';
import { collect } from '../../../src/events/part.ts';
import { type Papertrail, type PapertrailSettings, startPapertrail } from '../../support/papertrail.ts';
import { readArchives } from '../../support/papertrail-store.ts';
import type { Fault } from '../../support/server.ts';
import { everything, type FakeClock, fakeClock } from '../clock.ts';
import { assertHonest, readAll } from '../source-laws.ts';

const TOKEN = 'papertrail-secret-4711';
const START = Date.parse('2026-05-11T12:00:00Z');
const WINDOW = { from: '2026-05-11T12:00:10Z', to: '2026-05-11T12:01:30Z', margin: 10 };

/** Two minutes of events, `perSecond` to the second; every third is of a worker. */
function someEvents(perSecond = 3, seconds = 120): LogEvent[] {
  return Array.from({ length: perSecond * seconds }, (_, n) => {
    const ms = START + Math.floor(n / perSecond) * 1000;
    const id = String((BigInt(ms - 1_303_937_222_200) << 22n) + BigInt(n));
    return {
      id,
      at: `${new Date(ms).toISOString().slice(0, 19)}Z`,
      source: 'worker-1',
      program: n % 3 === 0 ? 'celery' : 'nginx',
      message: n % 3 === 0 ? `raised unexpected: ${n}` : `line ${n}`,
    };
  });
}

interface Setup {
  readonly papertrail: Papertrail;
  readonly clock: FakeClock;
  readonly source: LogSource;
  readonly all: readonly LogEvent[];
}

interface Teardown {
  after(fn: () => Promise<void>): void;
}

async function setup(
  t: Teardown,
  options: Partial<PapertrailOptions> = {},
  settings: Partial<PapertrailSettings> = {},
  all: readonly LogEvent[] = someEvents(),
): Promise<Setup> {
  const clock = fakeClock(Date.parse('2026-05-11T13:00:00Z'));
  const papertrail = await startPapertrail({
    token: TOKEN,
    clock: clock.now,
    rateClock: clock.now,
    groups: [
      { id: 31, name: 'Celery' },
      { id: 32, name: 'Web' },
    ],
    ...settings,
  });
  t.after(() => papertrail.close());
  papertrail.add(...all);
  const source = await papertrailSource({
    token: TOKEN,
    url: papertrail.url,
    userAgent: 'test/1',
    timeoutMs: 20_000,
    sleep: clock.sleep,
    now: clock.now,
    ...options,
  });
  return { papertrail, clock, source, all };
}

for (const pageSize of [1, 7, 100, 1000, 10_000]) {
  for (const idBounds of ['exclusive', 'inclusive'] as const) {
    // One event a page over inclusive bounds can never get on: see below.
    if (pageSize === 1 && idBounds === 'inclusive') continue;
    test(`reads the window whole: pages of ${pageSize}, ${idBounds} bounds`, async (t) => {
      const { source, all, papertrail } = await setup(t, { pageSize }, { idBounds });
      const read = await readAll(source, WINDOW);
      assertHonest(read, all, WINDOW);
      assert.equal(read.coverage.complete, true);
      assert.deepEqual(read.coverage.reasons, []);
      assert.equal(read.coverage.to, WINDOW.to);
      assert.equal(read.coverage.requests, papertrail.searches.length);
      assert.equal(read.events.length, 91 * 3, 'the margin is yielded too');
      const inside = all.filter(({ at }) => at >= WINDOW.from && at <= WINDOW.to);
      assert.deepEqual(read.coverage.examined, [[inside[0]?.id, inside.at(-1)?.id]]);
    });
  }
}

test('asks as the vendor does: tail=false always, min_id from the second page on, never max_time', async (t) => {
  const { source, papertrail } = await setup(t, { pageSize: 50, query: 'raised', group: 'Celery' });
  await readAll(source, WINDOW);
  for (const [i, { query }] of papertrail.searches.entries()) {
    assert.equal(query.get('tail'), 'false');
    assert.equal(query.get('min_time'), String(Date.parse(WINDOW.from) / 1000));
    assert.equal(query.get('max_time'), null);
    assert.equal(query.get('q'), 'raised');
    assert.equal(query.get('group_id'), '31');
    assert.equal(query.get('limit'), '50');
    assert.equal(query.has('min_id'), i > 0);
  }
});

test('reads on over pages that are empty because their time ran out', async (t) => {
  const { source, all, papertrail } = await setup(t, { query: '"raised unexpected: 300"' }, { examinedPerRequest: 10 });
  const read = await readAll(source, { ...WINDOW, to: '2026-05-11T12:01:59Z' });
  assert.deepEqual(read.events, [all[300]]);
  assert.equal(read.coverage.complete, true);
  assert.ok(papertrail.searches.length > 25);
});

test('what was examined without a match lengthens the range, as far as the service says it lies before the end', async (t) => {
  const { source, all } = await setup(t, { query: '"raised unexpected: 90"' }, { examinedPerRequest: 10 });
  const read = await readAll(source, WINDOW);
  const [range] = read.coverage.examined;
  assert.equal(read.coverage.examined.length, 1);
  assert.equal(range?.[0], all.find(({ at }) => at === WINDOW.from)?.id);
  const high = all.find(({ id }) => id === range?.[1]);
  assert.ok(high !== undefined && high.at <= WINDOW.to && high.at > '2026-05-11T12:01:20Z', high?.at);
});

test('no events: no range', async (t) => {
  const { source } = await setup(t, { query: '"never said"' });
  const { coverage } = await readAll(source, WINDOW);
  assert.deepEqual(coverage.examined, []);
  assert.deepEqual([coverage.complete, coverage.from, coverage.to], [true, WINDOW.from, WINDOW.to]);
});

test('an end in the future is covered only up to now', async (t) => {
  const { source, all } = await setup(t);
  const window = { ...WINDOW, to: '2026-05-12T00:00:00Z' };
  const read = await readAll(source, window);
  assertHonest(read, all, window);
  assert.equal(read.coverage.to, '2026-05-11T13:00:00Z');
});

test('ids as bare numbers and times in another zone come out exact', async (t) => {
  const { source, all } = await setup(t, { pageSize: 50 }, { numericIds: true, zone: 'America/Los_Angeles' });
  const read = await readAll(source, WINDOW);
  assertHonest(read, all, WINDOW);
  assert.ok(read.events.every(({ id }) => id.length === 19));
});

test('events whose second runs back against their id are neither lost nor covered wrongly', async (t) => {
  const all = someEvents().map((event, n) =>
    n % 5 === 0 && n > 0
      ? { ...event, at: `${new Date(Date.parse(event.at) - 1000).toISOString().slice(0, 19)}Z` }
      : event,
  );
  const { source } = await setup(t, { pageSize: 40 }, {}, all);
  assertHonest(await readAll(source, WINDOW), all, WINDOW);
});

test('the account limit of 25 requests in 5 s is never met', async (t) => {
  const { source, papertrail, clock } = await setup(t, { pageSize: 2 });
  const read = await readAll(source, WINDOW);
  assert.equal(read.coverage.complete, true);
  assert.ok(papertrail.searches.length > 100);
  assert.equal(read.coverage.requests, papertrail.searches.length, 'no request was turned away');
  assert.ok(clock.slept.length > 3);
});

const HTML = {
  kind: 'status',
  status: 200,
  body: '<!doctype html><title>Sign in</title>',
  headers: { 'content-type': 'text/html' },
} as const;
const FAULTS: readonly (readonly [string, Fault])[] = [
  ['429', { kind: 'status', status: 429, headers: { 'x-rate-limit-reset': '3' } }],
  ['500', { kind: 'status', status: 500, body: '<html>' }],
  ['a reset', { kind: 'reset' }],
  ['a hang', { kind: 'hang' }],
  ['truncated JSON', { kind: 'truncate' }],
  ['200 with a web page', HTML],
];

for (const [name, fault] of FAULTS) {
  test(`${name} once, at every position: the same events`, async (t) => {
    const timeoutMs = fault.kind === 'hang' ? 400 : 20_000;
    const { source, all, papertrail } = await setup(t, { pageSize: 100, timeoutMs });
    const wanted = await readAll(source, WINDOW);
    for (let nth = 1; nth <= wanted.coverage.requests; nth++) {
      papertrail.server.fail(fault, { nth });
      const read = await readAll(source, WINDOW);
      papertrail.server.clearFaults();
      assertHonest(read, all, WINDOW);
      assert.deepEqual(read.events, wanted.events);
      assert.deepEqual({ ...read.coverage, requests: 0 }, { ...wanted.coverage, requests: 0 });
    }
  });

  test(`${name} that stays, at every position: an honest end`, async (t) => {
    const { source, all, papertrail } = await setup(t, {
      pageSize: 100,
      timeoutMs: fault.kind === 'hang' ? 60 : 20_000,
    });
    const wanted = await readAll(source, WINDOW);
    for (let nth = 1; nth <= wanted.coverage.requests; nth++) {
      papertrail.server.fail(fault, { nth, times: Number.POSITIVE_INFINITY });
      if (nth === 1) {
        await assert.rejects(
          readAll(source, WINDOW),
          (error) => error instanceof SourceError && error.advice !== null && !everything(error).includes(TOKEN),
        );
      } else {
        const read = await readAll(source, WINDOW);
        assertHonest(read, all, WINDOW);
        assert.equal(read.coverage.complete, false);
        assert.match(read.coverage.reasons.join(), /broke off after \d result pages?: \[GET\] .*left to the next run/);
        assert.ok(!JSON.stringify(read.coverage).includes(TOKEN));
      }
      papertrail.server.clearFaults();
    }
  });
}

test('a stop inside the margin leaves the window covered', async (t) => {
  const { source, all, papertrail } = await setup(t, { pageSize: 30 });
  const window = { ...WINDOW, margin: 25 };
  const pages = (await readAll(source, window)).coverage.requests;
  papertrail.server.fail({ kind: 'status', status: 400, body: '{"message":"no"}' }, { nth: pages });
  const read = await readAll(source, window);
  assertHonest(read, all, window);
  assert.deepEqual([read.coverage.complete, read.coverage.to], [false, window.to]);
});

test('budgets of pages and time stop honestly', async (t) => {
  const byPages = await setup(t, { pageSize: 50, maxPages: 2 });
  const read = await readAll(byPages.source, WINDOW);
  assertHonest(read, byPages.all, WINDOW);
  assert.equal(read.coverage.complete, false);
  assert.equal(read.coverage.requests, 2);
  assert.match(read.coverage.reasons.join(), /budget of 2 result pages was spent\. Read up to 2026-05-11T12:00:4\dZ/);

  const byLines = await setup(t, { pageSize: 50, maxEvents: 120 });
  const lines = await readAll(byLines.source, WINDOW);
  assertHonest(lines, byLines.all, WINDOW);
  assert.match(lines.coverage.reasons.join(), /budget of 120 lines/);
  assert.equal(lines.coverage.requests, 3);

  const byTime = await setup(t, { pageSize: 1, maxMs: 12_000 });
  const slow = await readAll(byTime.source, WINDOW);
  assertHonest(slow, byTime.all, WINDOW);
  assert.match(slow.coverage.reasons.join(), /budget of 12 s/);
});

test('a service that does not get on is left, not asked for ever', async (t) => {
  const { source, papertrail } = await setup(t);
  const body = JSON.stringify({ events: [], min_id: '5', max_id: '9', reached_time_limit: true });
  papertrail.server.fail(
    { kind: 'status', status: 200, body, headers: { 'content-type': 'application/json' } },
    { times: Number.POSITIVE_INFINITY },
  );
  const read = await readAll(source, WINDOW);
  assert.deepEqual([read.coverage.complete, read.coverage.requests, read.coverage.to], [false, 2, WINDOW.from]);
  assert.match(read.coverage.reasons.join(), /same position/);
});

test('a beginning that is past the retention is said, not hidden', async (t) => {
  const late = fakeClock(Date.parse('2026-05-13T12:00:00Z'));
  const { source } = await setup(
    t,
    { now: late.now, sleep: late.sleep },
    { clock: late.now, retentionMs: 2 * 86_400_000 - 75_000 },
  );
  const window = { ...WINDOW, from: '2026-05-11T11:00:00Z' };
  const { coverage } = await readAll(source, window);
  assert.equal(coverage.complete, false);
  assert.match(
    coverage.reasons.join(),
    /^Papertrail holds nothing older than 2026-05-11T12:01:15Z: either .* or .*\. The time from 2026-05-11T11:00:00Z to then could not be examined\.$/,
  );
  assert.equal(coverage.from, '2026-05-11T12:01:15Z');
  // An earlier run read lines from before: then it is known.
  const again = await readAll(source, { ...window, continues: true });
  assert.match(
    again.coverage.reasons.join(),
    /any more: the time from 2026-05-11T11:00:00Z to then is past its retention/,
  );
  assert.equal(coverage.requests, 2);
});

test('where a query finds its first line long after the retention began, the retention is told and not the query', async (t) => {
  const late = fakeClock(Date.parse('2026-05-13T12:00:00Z'));
  const query = '"raised unexpected: 300"';
  for (const [retentionMs, from, complete, begins] of [
    // The oldest line held is at the start of the window, the first that matches 100 s after it.
    [Number.POSITIVE_INFINITY, '2026-05-11T12:00:00Z', true, '2026-05-11T12:00:00Z'],
    [2 * 86_400_000 - 75_000, '2026-05-11T11:00:00Z', false, '2026-05-11T12:01:15Z'],
  ] as const) {
    const { source } = await setup(t, { query, now: late.now, sleep: late.sleep }, { clock: late.now, retentionMs });
    const { events, coverage } = await readAll(source, { ...WINDOW, from, to: '2026-05-11T12:01:59Z' });
    assert.equal(events.length, 1);
    assert.deepEqual([coverage.complete, coverage.from], [complete, begins]);
  }
});

test('without an answer to what it holds nothing is claimed: the search breaks off, and the next run asks again', async (t) => {
  const late = fakeClock(Date.parse('2026-05-13T12:00:00Z'));
  const { source, papertrail } = await setup(
    t,
    { now: late.now, sleep: late.sleep },
    { clock: late.now, retentionMs: 2 * 86_400_000 - 75_000 },
  );
  const window = { ...WINDOW, from: '2026-05-11T11:00:00Z' };
  papertrail.server.fail({ kind: 'status', status: 500 }, { nth: 2, times: Number.POSITIVE_INFINITY });
  const { coverage } = await readAll(source, window);
  assert.deepEqual([coverage.complete, coverage.to, coverage.examined], [false, window.from, []]);
  assert.match(coverage.reasons.join(), /^The search broke off after 1 result page: /);
});

test('a clock that runs ahead of the service examines no time that is still to come', async (t) => {
  // Answers carry the time of this machine: it is the service's clock.
  const real = Math.floor(Date.now() / 1000) * 1000;
  const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  const ahead = fakeClock(real + 600_000);
  const { source } = await setup(t, { now: ahead.now, sleep: ahead.sleep }, { clock: null }, []);
  const { coverage } = await readAll(source, { from: iso(real - 60_000), to: iso(real + 590_000), margin: 0 });
  assert.equal(coverage.complete, true);
  assert.ok(Date.parse(coverage.to) <= Date.now() && Date.parse(coverage.to) > real - 60_000, coverage.to);
});

test('a sender is given by id or by any name', async (t) => {
  const all = someEvents().map((event, n) => ({
    ...event,
    source: n % 2 === 0 ? 'ip-10-0-12-3' : 'web_1',
    sourceId: n % 2 === 0 ? '7674447281' : '14092704524',
  }));
  for (const [system, id] of [
    ['ip-10-0-12-3', '7674447281'],
    ['IP-10-0-12-3', '7674447281'],
    ['web_1', 'web_1'],
    ['14092704524', '14092704524'],
  ] as const) {
    const { source, papertrail } = await setup(t, { system }, {}, all);
    const { events } = await readAll(source, WINDOW);
    assert.equal(papertrail.searches[0]?.query.get('system_id'), id);
    assert.equal(new Set(events.map(({ source: name }) => name)).size, 1);
    assert.ok(events.length > 100);
  }
  await assert.rejects(
    setup(t, { system: 'ip-10-0-12-4' }, {}, all),
    (error) => error instanceof SourceError && /ip-10-0-12-3, web_1/.test(error.advice ?? ''),
  );
});

for (const minTimeAt of ['2026-05-11T12:00:09Z', '2026-05-11T12:00:10Z', '2026-05-11T12:01:00Z']) {
  test(`min_time_at ${minTimeAt} on a search forward is no cut where older events are held`, async (t) => {
    const { source, papertrail } = await setup(t);
    const body = JSON.stringify({ events: [], min_id: '5', max_id: '9', reached_end: true, min_time_at: minTimeAt });
    papertrail.server.fail({ kind: 'status', status: 200, body, headers: { 'content-type': 'application/json' } });
    const { coverage } = await readAll(source, WINDOW);
    assert.deepEqual([coverage.complete, coverage.reasons], [true, []]);
  });
}

test('a quiet start is no cut: older events are held', async (t) => {
  const late = fakeClock(Date.parse('2026-05-13T12:00:00Z'));
  const all = someEvents(1, 1200).filter(({ at }) => at < WINDOW.from || at > '2026-05-11T12:10:00Z');
  const { source } = await setup(t, { now: late.now, sleep: late.sleep }, { clock: late.now }, all);
  const { coverage } = await readAll(source, { ...WINDOW, to: '2026-05-11T12:15:00Z' });
  assert.deepEqual([coverage.complete, coverage.reasons, coverage.requests], [true, [], 2]);
});

test('what no retry mends is thrown with advice', async (t) => {
  const { papertrail, clock } = await setup(t);
  const open = (options: Partial<PapertrailOptions>): Promise<LogSource> =>
    papertrailSource({
      token: TOKEN,
      url: papertrail.url,
      userAgent: 'test/1',
      sleep: clock.sleep,
      now: clock.now,
      ...options,
    });
  const cases: readonly (readonly [Partial<PapertrailOptions>, RegExp, RegExp])[] = [
    [
      { token: 'wrong' },
      /401 Unauthorized \(Authentication failed\)/,
      /does not accept the token.*SolarWinds Observability/,
    ],
    [{ group: '99' }, /404/, /check `papertrail-url`, `group` and `system`/],
    [{ query: 'unquoted [brackets]' }, /400 Bad Request \(Invalid query/, /check `query`/],
    [{ query: 'x'.repeat(2001) }, /2001 characters/, /Shorten/],
  ];
  for (const [options, message, advice] of cases) {
    const attempt = async (): Promise<unknown> => readAll(await open(options), WINDOW);
    await assert.rejects(attempt, (error) => {
      assert.ok(error instanceof SourceError && !(error instanceof HttpError));
      assert.match(error.message, message);
      assert.match(error.advice ?? '', advice);
      assert.ok(!everything(error).includes(TOKEN));
      return true;
    });
  }
  const moved: readonly Fault[] = [
    { kind: 'status', status: 302, headers: { location: 'https://my.na-01.cloud.solarwinds.com/' } },
    HTML,
  ];
  for (const fault of moved) {
    papertrail.server.fail(fault, { times: 4 });
    await assert.rejects(
      open({}).then((source) => readAll(source, WINDOW)),
      (error) => error instanceof SourceError && /`solarwinds-token`/.test(error.advice ?? ''),
    );
    papertrail.server.clearFaults();
  }
  await assert.rejects(readAll(await open({}), { ...WINDOW, from: null }), SourceError);
});

test('groups by name: exactly, then in any case; an unknown one lists those there are', async (t) => {
  const { papertrail } = await setup(t);
  for (const [group, id] of [
    ['Celery', '31'],
    ['web', '32'],
    ['31', '31'],
  ] as const) {
    const { source, papertrail: own } = await setup(t, { group });
    await readAll(source, WINDOW);
    assert.equal(own.searches[0]?.query.get('group_id'), id);
    assert.equal(
      source.link({ id: '77', at: '', source: '', program: '' }),
      `https://my.papertrailapp.com/groups/${id}/events?focus=77`,
    );
  }
  await assert.rejects(
    papertrailSource({
      token: TOKEN,
      url: papertrail.url,
      userAgent: 't',
      sleep: fakeClock().sleep,
      now: Date.now,
      group: 'Cellery',
    }),
    (error) => error instanceof SourceError && /Celery, Web/.test(error.advice ?? ''),
  );
});

test('a phrase narrows the query without changing what it means', async (t) => {
  const { source, papertrail, all } = await setup(t, { query: 'celery OR nginx' });
  const read = await readAll(source, WINDOW, 'line 100');
  assert.equal(papertrail.searches[0]?.query.get('q'), '(celery OR nginx) "line 100"');
  assert.deepEqual(read.events, [all[100]]);
  await readAll(source, WINDOW, 'say "x"');
  assert.equal(papertrail.searches.at(-1)?.query.get('q'), `(celery OR nginx) 'say "x"'`);
  assert.equal(
    source.link({ id: '77', at: '', source: '', program: '' }),
    'https://my.papertrailapp.com/events?focus=77',
  );
});

test('a filter becomes terms in the grammar of the service, beside those of the user', async (t) => {
  const { source, papertrail, all } = await setup(t, { query: 'worker OR nginx' });
  const filter = { any: ['line 100', "Can't"], none: [': INFO/', 'line 7'], except: ['nginx', 'CRON'] };
  const { events } = await collect(source, WINDOW, filter);
  assert.equal(
    papertrail.searches[0]?.query.get('q'),
    `(worker OR nginx) ("line 100" OR "Can't" OR (-": INFO/" -"line 7" -program:("nginx" "CRON")))`,
  );
  const inside = all.filter(({ at }) => at >= WINDOW.from && at <= '2026-05-11T12:01:40Z');
  assert.deepEqual(
    events,
    inside.filter((event) => passes(event, filter)),
  );
});

test('a filter that the service refuses, or that is too long for it, is told apart from other refusals', async (t) => {
  const { source, papertrail } = await setup(t, { query: 'x'.repeat(1500) });
  await assert.rejects(collect(source, WINDOW, { any: ['y'.repeat(600)] }), QueryRefused);
  assert.equal(papertrail.searches.length, 0);
  papertrail.server.fail({ kind: 'status', status: 400, body: '{"message":"no"}' });
  await assert.rejects(collect(source, WINDOW, { any: ['y'] }), QueryRefused);
  papertrail.server.fail({ kind: 'status', status: 403, body: '{"message":"no"}' });
  await assert.rejects(collect(source, WINDOW, { any: ['y'] }), SourceError);
});

test('a page at a time: a search that was ended goes on after its last id', async (t) => {
  for (const idBounds of ['exclusive', 'inclusive'] as const) {
    const { source, all } = await setup(t, { pageSize: 50 }, { idBounds });
    const first = await collect(source, { ...WINDOW, pages: 1 });
    assert.deepEqual([first.events.length, first.coverage.complete, first.coverage.reasons], [50, true, []]);
    const rest = await collect(source, { ...WINDOW, after: first.coverage.rest ?? '' });
    assert.deepEqual(
      [...first.events, ...rest.events],
      all.filter(({ at }) => at >= WINDOW.from && at <= '2026-05-11T12:01:40Z'),
    );
    assert.equal(rest.coverage.rest, undefined);
  }
});

for (const pageSize of [7, 100, 10_000]) {
  for (const idBounds of ['exclusive', 'inclusive'] as const) {
    test(`a short range, backward, in pages of ${pageSize}, ${idBounds} bounds, ends without any flag`, async (t) => {
      for (const settings of [{}, { examinedPerRequest: 11 }, { numericIds: true }]) {
        const { source, all, papertrail } = await setup(t, { pageSize }, { idBounds, ...settings });
        const { events, coverage } = await collect(source, { ...WINDOW, margin: 0, short: true });
        assert.deepEqual(
          events,
          all.filter(({ at }) => at >= WINDOW.from && at <= WINDOW.to),
        );
        assert.deepEqual([coverage.complete, coverage.to], [true, WINDOW.to]);
        assert.equal(papertrail.searches[0]?.query.get('max_time'), String(Date.parse(WINDOW.to) / 1000));
      }
    });
  }
}

test('links to an event, to what stands around it, and to a search', async (t) => {
  const { source } = await setup(t, { group: 'Celery' });
  const event = { id: '77', at: '', source: '', program: '' };
  assert.equal(source.linkAround?.(event), 'https://my.papertrailapp.com/groups/31/events?centered_on_id=77');
  assert.equal(source.linkSearch?.('5fbb-1'), 'https://my.papertrailapp.com/groups/31/events?q=%225fbb-1%22');
});

test('a saved search gives its group and its scope; what it looks for is told as not used', async (t) => {
  const saved = { id: 5, name: 'Failed tasks', query: '"raised unexpected" program:celery -"line 12"', groupId: 31 };
  for (const savedSearch of ['5', 'Failed tasks', 'failed TASKS']) {
    const { source, papertrail, all } = await setup(t, { savedSearch }, { searches: [saved] });
    const { events } = await readAll(source, WINDOW);
    assert.equal(papertrail.searches[0]?.query.get('q'), 'program:celery -"line 12"');
    assert.equal(papertrail.searches[0]?.query.get('group_id'), '31');
    assert.ok(events.length > 10 && events.length < all.length / 2);
    assert.equal(source.notes?.length, 1);
    assert.match(source.notes?.[0] ?? '', /^Not used of the saved search "Failed tasks": "raised unexpected"; /);
  }
  const { papertrail } = await setup(t, {}, { searches: [saved] });
  await assert.rejects(
    papertrailSource({
      token: TOKEN,
      url: papertrail.url,
      userAgent: 't',
      sleep: fakeClock().sleep,
      now: Date.now,
      savedSearch: 'Nothing',
    }),
    (error) => error instanceof SourceError && /Failed tasks/.test(error.advice ?? ''),
  );
});

test('the small corpus, in pages of 1,000 and 10,000', async (t) => {
  const window = { from: '2026-05-11T06:00:00Z', to: '2026-05-12T18:00:00Z', margin: 60 };
  const wanted = readArchives('test/corpus/small/archives').filter(
    ({ receivedAt }) => receivedAt >= Date.parse(window.from) && receivedAt <= Date.parse(window.to) + 60_000,
  );
  for (const pageSize of [1000, 10_000]) {
    const { source, papertrail } = await setup(
      t,
      { pageSize, timeoutMs: 20_000 },
      { clock: () => Date.parse('2026-05-14T00:00:00Z') },
      [],
    );
    papertrail.loadCorpus('test/corpus/small/archives');
    const read = await readAll(source, window);
    assert.deepEqual(
      read.events.map(({ id }) => id),
      wanted.map(({ id }) => id),
    );
    assert.equal(read.coverage.complete, true);
  }
});
