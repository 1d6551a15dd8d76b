import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Coverage, IdRange } from '../../../src/events/event.ts';
import {
  advance,
  type ChosenWindow,
  chooseWindow,
  type Gap,
  gapBefore,
  gapsLeft,
  type WindowWish,
} from '../../../src/issues/state/examined.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const END = '2026-05-11T12:00:00Z';

const AUTOMATIC: WindowWish = {
  since: null,
  until: null,
  automaticUntil: END,
  lookbackMs: DAY,
  maxCatchUpMs: 7 * DAY,
  rebuilding: false,
};

interface Choice {
  readonly name: string;
  readonly wish?: Partial<WindowWish>;
  readonly watermark?: string;
  readonly wanted: Omit<ChosenWindow, 'continues'>;
}

const CHOICES: readonly Choice[] = [
  { name: 'first run: lookback', wanted: { from: '2026-05-10T12:00:00Z', to: END, gap: null } },
  {
    name: 'watermark, with five minutes of overlap',
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-05-11T10:55:00Z', to: END, gap: null },
  },
  {
    name: 'the watermark beats lookback',
    watermark: '2026-05-08T12:00:00Z',
    wanted: { from: '2026-05-08T11:55:00Z', to: END, gap: null },
  },
  {
    name: 'away for exactly max-catch-up, the overlap included',
    watermark: '2026-05-04T12:05:00Z',
    wanted: { from: '2026-05-04T12:00:00Z', to: END, gap: null },
  },
  {
    name: 'away for longer: the older time becomes a gap',
    watermark: '2026-05-01T00:00:00Z',
    wanted: { from: '2026-05-04T12:00:00Z', to: END, gap: ['2026-05-01T00:00:00Z', '2026-05-04T12:00:00Z'] },
  },
  {
    name: 'explicit bounds are taken as they are',
    wish: { since: '2026-04-01T00:00:00Z', until: '2026-04-02T00:00:00Z' },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-04-01T00:00:00Z', to: '2026-04-02T00:00:00Z', gap: null },
  },
  {
    name: 'explicit since alone: no max-catch-up',
    wish: { since: '2026-01-01T00:00:00Z' },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-01-01T00:00:00Z', to: END, gap: null },
  },
  {
    name: 'explicit until alone: from the watermark',
    wish: { until: '2026-05-11T11:30:00Z' },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-05-11T10:55:00Z', to: '2026-05-11T11:30:00Z', gap: null },
  },
  {
    name: 'explicit until before the watermark: an empty window, not one that ends before it begins',
    wish: { until: '2026-05-11T10:00:00Z' },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-05-11T10:00:00Z', to: '2026-05-11T10:00:00Z', gap: null },
  },
  {
    name: 'an archive is read whole',
    wish: { automaticUntil: null },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: null, to: null, gap: null },
  },
  {
    name: 'the dashboard was lost: a week back',
    wish: { rebuilding: true },
    wanted: { from: '2026-05-04T12:00:00Z', to: END, gap: null },
  },
  {
    name: 'the overlap alone does not fit into the catch-up: no gap',
    wish: { maxCatchUpMs: DAY / 24 },
    watermark: '2026-05-11T11:00:00Z',
    wanted: { from: '2026-05-11T11:00:00Z', to: END, gap: null },
  },
  {
    name: 'the dashboard was lost, and lookback is more than a week',
    wish: { rebuilding: true, lookbackMs: 10 * DAY },
    wanted: { from: '2026-05-01T12:00:00Z', to: END, gap: null },
  },
];

test('the window of a run', async (t) => {
  for (const { name, wish, watermark, wanted } of CHOICES)
    await t.test(name, () => {
      const { continues, ...chosen } = chooseWindow({ ...AUTOMATIC, ...wish }, watermark ?? null);
      assert.deepEqual(chosen, wanted);
      // Only a window that nobody asked for goes on where the last one ended.
      assert.equal(continues, watermark !== undefined && wish?.since == null && chosen.to !== null);
    });
});

const coverage = (from: string, to: string, examined: readonly IdRange[] = []): Coverage => ({
  from: `2026-05-11T${from}:00Z`,
  to: `2026-05-11T${to}:00Z`,
  complete: true,
  reasons: [],
  examined,
  requests: 1,
});
const BEFORE = { watermark: '2026-05-11T10:00:00Z', examined: [['100', '200']] as readonly IdRange[] };

interface Advance {
  readonly name: string;
  readonly before?: Parameters<typeof advance>[0];
  readonly coverage: Coverage;
  readonly gap?: ChosenWindow['gap'];
  readonly wanted: ReturnType<typeof advance>;
}

const ADVANCES: readonly Advance[] = [
  {
    name: 'a first run',
    before: null,
    coverage: coverage('08:00', '10:00', [['100', '200']]),
    wanted: { watermark: '2026-05-11T10:00:00Z', examined: [['100', '200']], moved: true },
  },
  {
    name: 'a window that overlaps',
    coverage: coverage('09:55', '11:00', [['190', '300']]),
    wanted: { watermark: '2026-05-11T11:00:00Z', examined: [['100', '300']], moved: true },
  },
  {
    name: 'a window that begins where the last one ended: no event lies between',
    coverage: coverage('10:00', '11:00', [['210', '300']]),
    wanted: { watermark: '2026-05-11T11:00:00Z', examined: [['100', '300']], moved: true },
  },
  {
    name: 'a window without any event',
    coverage: coverage('09:55', '11:00'),
    wanted: { watermark: '2026-05-11T11:00:00Z', examined: [['100', '200']], moved: true },
  },
  {
    name: 'a search that read two stretches: what lies between was not examined',
    coverage: coverage('09:55', '11:00', [
      ['190', '250'],
      ['270', '300'],
    ]),
    wanted: {
      watermark: '2026-05-11T11:00:00Z',
      examined: [
        ['100', '250'],
        ['270', '300'],
      ],
      moved: true,
    },
  },
  {
    name: 'a window that does not join: its ids count, the watermark stays',
    coverage: coverage('10:01', '11:00', [['250', '300']]),
    wanted: {
      watermark: '2026-05-11T10:00:00Z',
      examined: [
        ['100', '200'],
        ['250', '300'],
      ],
      moved: false,
    },
  },
  {
    name: 'an older window',
    coverage: coverage('06:00', '07:00', [['50', '60']]),
    wanted: {
      watermark: '2026-05-11T10:00:00Z',
      examined: [
        ['50', '60'],
        ['100', '200'],
      ],
      moved: false,
    },
  },
  {
    name: 'the same window again',
    coverage: coverage('09:00', '10:00', [['150', '200']]),
    wanted: { watermark: '2026-05-11T10:00:00Z', examined: [['100', '200']], moved: false },
  },
  {
    name: 'an older window that reaches beyond the watermark',
    coverage: coverage('06:00', '11:00', [['50', '300']]),
    wanted: { watermark: '2026-05-11T11:00:00Z', examined: [['50', '300']], moved: true },
  },
  {
    name: 'after a gap the watermark moves, and the ids inside the gap stay open',
    coverage: coverage('10:30', '11:00', [['250', '300']]),
    gap: ['2026-05-11T10:00:00Z', '2026-05-11T10:30:00Z'],
    wanted: {
      watermark: '2026-05-11T11:00:00Z',
      examined: [
        ['100', '200'],
        ['250', '300'],
      ],
      moved: true,
    },
  },
  {
    name: 'a search that stopped early moves it as far as it came',
    coverage: { ...coverage('09:55', '10:20', [['190', '220']]), complete: false },
    wanted: { watermark: '2026-05-11T10:20:00Z', examined: [['100', '220']], moved: true },
  },
];

test('what a run adds', async (t) => {
  for (const { name, before = BEFORE, coverage: read, gap = null, wanted } of ADVANCES)
    await t.test(name, () => {
      assert.deepEqual(advance(before, read, gap), wanted);
    });
});

test('the watermark never moves back, and no examined id is forgotten', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (n: number): string =>
    `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
  // An id is the minute it was received in: a search of [from, to] reads exactly those.
  const window = fc.tuple(minute, minute).map(([a, b]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    return coverage(clock(from), clock(to), [[String(1000 + from), String(1000 + to)]]);
  });
  fc.assert(
    fc.property(fc.array(window, { minLength: 1, maxLength: 12 }), (windows) => {
      let state = null as Parameters<typeof advance>[0];
      const read = new Set<number>();
      for (const next of windows) {
        const [low, high] = next.examined[0]?.map(Number) ?? [0, -1];
        for (let id = low ?? 0; id <= (high ?? -1); id += 1) read.add(id);
        const progress = advance(state, next, null);
        assert.ok(state === null || progress.watermark >= state.watermark);
        assert.equal(progress.moved, state === null || progress.watermark > state.watermark);
        const known = (id: number): boolean => progress.examined.some(([a, b]) => Number(a) <= id && id <= Number(b));
        for (let id = 1000; id < 2440; id += 1) assert.equal(known(id), read.has(id), `id ${id}`);
        state = progress;
      }
    }),
    { numRuns: 60 },
  );
});

const day = (n: number): string => `2026-05-${String(n).padStart(2, '0')}T00:00:00Z`;
const read = (from: number, to: number, complete = true) => ({ from: day(from), to: day(to), complete });

test('a gap before the window', async (t) => {
  await t.test('none where it goes on from the watermark', () =>
    assert.equal(gapBefore(true, day(5), read(5, 6)), null),
  );
  await t.test('time that the service no longer holds, or that is too old', () =>
    assert.deepEqual(gapBefore(true, day(2), read(5, 6)), [day(2), day(5)]),
  );
  await t.test('a window chosen by hand leaves none: the next run reads what lies between', () =>
    assert.equal(gapBefore(false, day(2), read(5, 6)), null),
  );
  await t.test('a first run leaves none', () => assert.equal(gapBefore(true, null, read(5, 6)), null));
});

const GAPS: readonly {
  readonly name: string;
  readonly before: readonly Gap[];
  readonly added?: Gap;
  readonly read: ReturnType<typeof read>;
  readonly wanted: readonly Gap[];
}[] = [
  { name: 'a new one', before: [], added: [day(2), day(3)], read: read(3, 4), wanted: [[day(2), day(3)]] },
  {
    name: 'the same one again, longer: a write had failed',
    before: [[day(2), day(3)]],
    added: [day(2), day(4)],
    read: read(4, 5),
    wanted: [[day(2), day(4)]],
  },
  { name: 'read by hand since', before: [[day(2), day(3)]], read: read(1, 9), wanted: [] },
  {
    name: 'read in part',
    before: [[day(2), day(8)]],
    read: read(4, 6),
    wanted: [
      [day(2), day(4)],
      [day(6), day(8)],
    ],
  },
  {
    name: 'a search with holes mends nothing',
    before: [[day(2), day(3)]],
    read: read(1, 9, false),
    wanted: [[day(2), day(3)]],
  },
];

test('the gaps that are left', async (t) => {
  for (const { name, before, added = null, read: coverage, wanted } of GAPS)
    await t.test(name, () => assert.deepEqual(gapsLeft(before, added, coverage), wanted));
});
