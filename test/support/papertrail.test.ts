/** The emulator is tested itself: one that is too kind proves nothing about a client. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { compareIds } from '../../src/events/event.ts';
import { event, events, later } from './builders.ts';
import type { Papertrail, PapertrailSettings } from './papertrail.ts';
import { startPapertrail } from './papertrail.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function papertrailWith(settings: Partial<PapertrailSettings> = {}): Promise<Papertrail> {
  const papertrail = await startPapertrail(settings);
  closers.push(() => papertrail.close());
  return papertrail;
}

interface Page {
  readonly min_id: string;
  readonly max_id: string;
  readonly events: readonly {
    readonly id: string;
    readonly message: string;
    readonly received_at: string;
    readonly program: string | null;
    readonly severity: string | null;
  }[];
  readonly reached_end?: true;
  readonly reached_beginning?: true;
  readonly reached_record_limit?: true;
  readonly reached_time_limit?: true;
  readonly min_time_at?: string;
  readonly max_time_at?: string;
  readonly sawmill: true;
}

async function ask(
  papertrail: Papertrail,
  query: Record<string, string>,
  path = 'events/search.json',
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(`${papertrail.url}/api/v1/${path}?${new URLSearchParams(query).toString()}`, {
    headers: { 'x-papertrail-token': papertrail.settings.token },
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

async function page(papertrail: Papertrail, query: Record<string, string>): Promise<Page> {
  const { status, body } = await ask(papertrail, query);
  assert.equal(status, 200, JSON.stringify(body));
  return body as Page;
}

const NOON = '2026-05-11T12:00:00Z';
const NOON_SECONDS = Date.parse(NOON) / 1000;

/** `count` events, one a second from noon, `line 0` ... */
function ticking(count: number): ReturnType<typeof events> {
  return events(
    Array.from({ length: count }, (_, n) => `line ${n}`),
    { at: NOON, step: 1 },
  );
}

describe('papertrail', () => {
  test('refuses without the token, and what is malformed', async () => {
    const papertrail = await papertrailWith({ rateLimit: null });
    papertrail.add(...ticking(3));
    const stranger = await fetch(`${papertrail.url}/api/v1/events/search.json`, {
      headers: { 'x-papertrail-token': 'wrong' },
    });
    assert.equal(stranger.status, 401);
    assert.equal(typeof ((await stranger.json()) as { message: unknown }).message, 'string');
    const refusals: [number, Record<string, string>][] = [
      [400, { limit: '10001' }],
      [400, { limit: 'many' }],
      [400, { min_time: '2026-05-11' }],
      [400, { min_time: '1778457600000' }],
      [400, { q: 'Task name[id]' }],
      [400, { tail: 'no' }],
      [404, { group_id: '99' }],
      [404, { system_id: 'nobody' }],
      [404, { system_id: 'ip-10-0-12-3' }], // a name with dashes cannot be used
    ];
    for (const [status, query] of refusals)
      assert.equal((await ask(papertrail, query)).status, status, JSON.stringify(query));
    assert.equal((await ask(papertrail, { cli_version: '0.11.2' })).status, 200, 'unknown parameters are let pass');
    assert.equal((await ask(papertrail, {}, 'events/search')).status, 200, 'the suffix may be missing');
    assert.equal((await ask(papertrail, {}, 'archives.json')).status, 404);
  });

  for (const idBounds of ['exclusive', 'inclusive'] as const) {
    test(`forward, ${idBounds} id bounds: every event comes, and reached_end ends it`, async () => {
      const papertrail = await papertrailWith({ rateLimit: null, idBounds });
      papertrail.add(...ticking(25));
      const seen: string[] = [];
      let query: Record<string, string> = { min_time: String(NOON_SECONDS + 2), tail: 'false', limit: '10' };
      for (;;) {
        const got = await page(papertrail, query);
        seen.push(...got.events.map(({ message }) => message));
        assert.equal(got.min_time_at, undefined);
        if (got.reached_end) break;
        assert.equal(got.reached_record_limit, true);
        query = { ...query, min_id: got.max_id };
      }
      assert.deepEqual(
        [...new Set(seen)],
        Array.from({ length: 23 }, (_, n) => `line ${n + 2}`),
      );
      assert.equal(
        seen.length - new Set(seen).size,
        idBounds === 'inclusive' ? 2 : 0,
        'repeats only where bounds are inclusive',
      );
    });
  }

  test('backward: pages come newest first, each oldest first, with the boundary event once more', async () => {
    const papertrail = await papertrailWith({ rateLimit: null });
    papertrail.add(...ticking(25));
    const window = { min_time: String(NOON_SECONDS + 2), max_time: String(NOON_SECONDS + 20), limit: '10' };
    const first = await page(papertrail, window);
    assert.deepEqual([first.events[0]?.message, first.events.at(-1)?.message], ['line 11', 'line 20']);
    const second = await page(papertrail, { ...window, max_id: first.min_id });
    assert.equal(second.events.at(-1)?.id, first.events[0]?.id, 'min_time and max_id together repeat it');
    assert.equal(second.events[0]?.message, 'line 2');
    assert.equal(second.reached_record_limit, true);
    const third = await page(papertrail, { ...window, max_id: second.min_id });
    assert.deepEqual(
      Object.keys(third).filter((key) => key.startsWith('reached')),
      [],
      'a range inside the retention ends without a flag',
    );
    const byIdAlone = await page(papertrail, { max_id: first.min_id, limit: '100' });
    assert.equal(byIdAlone.events.at(-1)?.message, 'line 10', 'without min_time the bound is exclusive');
    assert.equal(byIdAlone.reached_beginning, true);
  });

  test('min_id alone turns tail on, and a backlog above the limit is lost', async () => {
    const papertrail = await papertrailWith({ rateLimit: null });
    const all = ticking(30);
    papertrail.add(...all);
    const tailing = await page(papertrail, { min_id: all[0]?.id ?? '', limit: '10' });
    assert.deepEqual([tailing.events[0]?.message, tailing.max_id], ['line 20', all.at(-1)?.id]);
    const careful = await page(papertrail, { min_id: all[0]?.id ?? '', limit: '10', tail: 'false' });
    assert.equal(careful.events[0]?.message, 'line 1');
  });

  test('ids are those examined: an empty page with reached_time_limit gets on', async () => {
    const papertrail = await papertrailWith({ rateLimit: null, examinedPerRequest: 10 });
    papertrail.add(...ticking(25));
    const query = { q: '"line 24"', min_time: String(NOON_SECONDS), tail: 'false' };
    const first = await page(papertrail, query);
    assert.deepEqual([first.events.length, first.reached_time_limit, first.reached_end], [0, true, undefined]);
    const second = await page(papertrail, { ...query, min_id: first.max_id });
    assert.equal(compareIds(second.min_id, first.max_id) > 0, true);
    const third = await page(papertrail, { ...query, min_id: second.max_id });
    assert.deepEqual([third.events[0]?.message, third.reached_end], ['line 24', true]);
    const fourth = await page(papertrail, { ...query, min_id: third.max_id });
    assert.deepEqual(
      [fourth.events.length, fourth.min_id, fourth.max_id],
      [0, third.max_id, third.max_id],
      'nothing examined repeats the bound',
    );
  });

  test('late arrivals, a retention, and a clock before the newest event', async () => {
    const papertrail = await papertrailWith({ rateLimit: null });
    const all = ticking(10);
    papertrail.add(...all);
    papertrail.add({ ...event('late', { at: later(NOON, 60) }), generatedAt: NOON });
    const rest = await page(papertrail, { min_id: all.at(-1)?.id ?? '', tail: 'false' });
    assert.equal(rest.events[0]?.message, 'late');
    papertrail.settings.clock = () => Date.parse(later(NOON, 9));
    papertrail.settings.retentionMs = 5000;
    const window = await page(papertrail, { min_time: String(NOON_SECONDS), max_time: String(NOON_SECONDS + 100) });
    assert.deepEqual(
      [window.events[0]?.message, window.events.at(-1)?.message, window.reached_beginning],
      ['line 4', 'line 9', true],
    );
  });

  test('what an event looks like', async () => {
    const papertrail = await papertrailWith({ rateLimit: null, zone: 'America/Los_Angeles' });
    papertrail.add(
      { ...event('m', { at: '2026-01-11T12:00:00.700Z', program: '' }), severity: null },
      event('m', { at: NOON }),
    );
    const {
      events: [winter, summer],
    } = await page(papertrail, {});
    assert.deepEqual(
      [winter?.received_at, winter?.program, winter?.severity],
      ['2026-01-11T04:00:00-08:00', null, null],
    );
    assert.deepEqual([summer?.received_at, summer?.severity], ['2026-05-11T05:00:00-07:00', 'Notice']);
    papertrail.settings.numericIds = true;
    const response = await fetch(`${papertrail.url}/api/v1/events/search.json`, {
      headers: { 'x-papertrail-token': papertrail.settings.token },
    });
    assert.match(await response.text(), /"id":\d{19},"source_ip"/);
  });

  test('groups, systems and searches', async () => {
    const papertrail = await papertrailWith({
      rateLimit: null,
      groups: [{ id: 31, name: 'Celery', systems: ['a_1'] }],
      searches: [{ id: 5, name: 'Fails', query: '"raised"', groupId: 31 }],
    });
    papertrail.add(event('one', { source: 'a_1' }), event('two', { source: 'b-2' }));
    const groups = (await ask(papertrail, {}, 'groups.json')).body as { id: number; systems: { name: string }[] }[];
    assert.deepEqual(
      groups.map(({ id, systems }) => [id, systems.map(({ name }) => name)]),
      [[31, ['a_1']]],
    );
    assert.deepEqual(
      (await page(papertrail, { group_id: '31' })).events.map(({ message }) => message),
      ['one'],
    );
    const systems = (await ask(papertrail, {}, 'systems.json')).body as { id: number; name: string }[];
    const second = systems.find(({ name }) => name === 'b-2');
    assert.deepEqual(
      (await page(papertrail, { system_id: String(second?.id) })).events.map(({ message }) => message),
      ['two'],
    );
    assert.deepEqual(
      (await page(papertrail, { system_id: 'a_1' })).events.map(({ message }) => message),
      ['one'],
    );
    const searches = (await ask(papertrail, {}, 'searches.json')).body as { query: string; group: { name: string } }[];
    assert.deepEqual([searches[0]?.query, searches[0]?.group.name], ['"raised"', 'Celery']);
  });

  test('25 requests per 5 s, then 429 with the wait in seconds', async () => {
    let now = 0;
    const papertrail = await papertrailWith({ rateClock: () => now });
    for (let n = 1; n <= 25; n += 1) {
      const { status, headers } = await ask(papertrail, {});
      assert.deepEqual([status, headers.get('x-rate-limit-remaining')], [200, String(25 - n)]);
    }
    now = 1200;
    const limited = await ask(papertrail, {});
    assert.deepEqual(
      [limited.status, limited.headers.get('x-rate-limit-limit'), limited.headers.get('x-rate-limit-reset')],
      [429, '25', '4'],
    );
    now = 5000;
    assert.equal((await ask(papertrail, {})).status, 200);
  });

  test('reads an archive folder, quickly', async () => {
    const papertrail = await papertrailWith({ rateLimit: null });
    const started = performance.now();
    assert.equal(papertrail.loadCorpus(new URL('../corpus/small/archives', import.meta.url).pathname), 114_596);
    assert.equal((await page(papertrail, { q: '"raised unexpected"', limit: '10000' })).events.length, 134);
    assert.ok(performance.now() - started < 10_000);
  });
});
