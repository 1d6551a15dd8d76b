import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { silentStreams } from '../../../src/issues/state/silence.ts';
import {
  type Attendance,
  attend,
  NOBODY,
  packHours,
  type Seen,
  unpackHours,
  withoutInstance,
} from '../../../src/issues/state/streams.ts';

/** A Monday. */
const START = Date.parse('2026-05-04T00:00:00Z') / 3_600_000;
const DAY = 24;
const iso = (hour: number): string => `${new Date((START + hour) * 3_600_000).toISOString().slice(0, 19)}Z`;

interface Worker {
  readonly source: string;
  readonly program?: string;
  readonly label?: string;
  /** Hours since START. */
  readonly writes: (hour: number) => boolean;
}

function seenIn(hour: number, workers: readonly Worker[]): Seen {
  const writing = workers.filter(({ writes }) => writes(hour));
  const hours = [{ hour: iso(hour).slice(0, 13), first: 30, last: 3570, pause: 60 }];
  const lastAt = iso(hour).replace(':00:00Z', ':59:30Z');
  return {
    streams: writing.map(({ source, program = 'celery', label = '' }) => ({
      name: `${source} ${program} ${label}`.trim(),
      source,
      program,
      label,
      events: 1,
      workerRecords: 1,
      lastAt,
      lastRecordAt: lastAt,
      hours,
    })),
    senders: writing.map(({ source, program = 'celery' }) => ({ source, program, hours, lastAt })),
  };
}

const nameOf = ({ source, program, label }: { source: string; program: string; label: string }): string =>
  `${source} ${program} ${label}`.trim();

/** The hour that ends then, audited in full. */
function afterHour(state: Attendance, hour: number, workers: readonly Worker[]): Attendance {
  const coverage = { from: iso(hour - 1), to: iso(hour), complete: true };
  return attend(state, seenIn(hour - 1, workers), coverage, true, nameOf);
}

/** Audits every hour; says in which hour each name was first and last told. */
function hourly(hours: number, workers: readonly Worker[]): Map<string, [first: number, last: number]> {
  const told = new Map<string, [number, number]>();
  let state: Attendance = NOBODY;
  for (let hour = 1; hour <= hours; hour++) {
    state = afterHour(state, hour, workers);
    for (const { name } of silentStreams(state, iso(hour))) told.set(name, [told.get(name)?.[0] ?? hour, hour]);
  }
  return told;
}

const isWorkday = (hour: number): boolean => Math.floor(hour / DAY) % 7 < 5;
const ofDay = (hour: number): number => hour % DAY;
const always = (): boolean => true;

const CALM: readonly { readonly name: string; readonly workers: readonly Worker[] }[] = [
  { name: 'writes all the time', workers: [{ source: 'h1', writes: always }] },
  {
    name: 'scaled down by night',
    workers: [
      { source: 'h1', writes: always },
      { source: 'h2', writes: (hour) => ofDay(hour) >= 8 && ofDay(hour) < 20 },
      { source: 'h3', writes: (hour) => ofDay(hour) >= 9 && ofDay(hour) < 18 },
    ],
  },
  {
    name: 'all of them stop by night',
    workers: [{ source: 'h1', writes: (hour) => ofDay(hour) >= 8 && ofDay(hour) < 20 }],
  },
  {
    name: 'office hours, from the first weekend on',
    workers: [{ source: 'h1', writes: (hour) => isWorkday(hour) && ofDay(hour) >= 8 && ofDay(hour) < 18 }],
  },
  {
    name: 'hosts with another name every morning',
    workers: Array.from({ length: 28 }, (_, day) => ({
      source: `i-0${(day * 7919 + 4096).toString(16)}a1b2`,
      writes: (hour: number) => Math.floor(hour / DAY) === day && ofDay(hour) >= 7,
    })),
  },
  {
    name: 'a deployment replaces all hosts after two weeks',
    workers: [
      { source: 'ip-10-0-0-1', writes: (hour) => hour < 14 * DAY },
      { source: 'ip-10-0-0-2', writes: (hour) => hour < 14 * DAY + 1 },
      { source: 'ip-10-0-0-3', writes: (hour) => hour >= 14 * DAY },
      { source: 'ip-10-0-0-4', writes: (hour) => hour >= 14 * DAY + 1 },
    ],
  },
  { name: 'a nightly job', workers: [{ source: 'h1', writes: (hour) => ofDay(hour) === 3 }] },
];

test('nobody is called silent', async (t) => {
  for (const { name, workers } of CALM) await t.test(name, () => assert.deepEqual([...hourly(28 * DAY, workers)], []));
});

/** All are removed at noon of the third Tuesday. */
const GONE = 15 * DAY + 12;
const until = (writes: (hour: number) => boolean) => (hour: number) => hour < GONE && writes(hour);
const REMOVED: readonly {
  readonly name: string;
  readonly workers: readonly Worker[];
  readonly told: readonly string[];
}[] = [
  { name: 'the only one', workers: [{ source: 'h1', writes: until(always) }], told: ['h1 celery'] },
  {
    name: 'one of office hours',
    workers: [{ source: 'h1', writes: until((hour) => isWorkday(hour) && ofDay(hour) >= 8 && ofDay(hour) < 18) }],
    told: ['h1 celery'],
  },
  {
    name: 'one of two hosts of a role',
    workers: [
      { source: 'ip-10-0-0-1', writes: until(always) },
      { source: 'ip-10-0-0-2', writes: always },
    ],
    told: ['ip-10-0-0-1 celery'],
  },
  {
    name: 'one worker of a container that goes on to write',
    workers: [
      { source: 'h1', program: 'app.log', label: 'worker', writes: until(always) },
      { source: 'h1', program: 'app.log', label: 'mailer', writes: always },
    ],
    told: ['h1 app.log worker'],
  },
];

test('who is removed for good is named within a day, and no one else', async (t) => {
  for (const { name, workers, told } of REMOVED)
    await t.test(name, () => {
      const named = hourly(GONE + 2 * DAY, workers);
      assert.deepEqual([...named.keys()], told);
      for (const [first, last] of named.values()) {
        assert.ok(first > GONE && first <= GONE + DAY, `${first - GONE} h after`);
        assert.equal(last, GONE + 2 * DAY, 'and stays named');
      }
    });
});

test('after three weeks of silence a stream is gone, and no longer expected', () => {
  const [, last] = hourly(GONE + 25 * DAY, [
    { source: 'h1', writes: until(always) },
    { source: 'web', writes: always },
  ]).get('h1 celery') ?? [0, 0];
  assert.ok(last - GONE >= 20 * DAY && last - GONE <= 22 * DAY, `${last - GONE} h`);
});

test('seen in fewer than three days it is not expected', () => {
  assert.deepEqual(
    [
      ...hourly(10 * DAY, [
        { source: 'h1', writes: (hour) => hour < 2 * DAY },
        { source: 'web', writes: always },
      ]),
    ],
    [],
  );
});

test('hours that nobody looked at are no silence', () => {
  let state: Attendance = NOBODY;
  const workers: readonly Worker[] = [{ source: 'h1', writes: always }];
  for (let hour = 1; hour <= 6 * DAY; hour++) state = afterHour(state, hour, workers);
  const away = attend(
    state,
    { streams: [], senders: [] },
    { from: iso(9 * DAY), to: iso(9 * DAY + 1), complete: true },
    false,
    nameOf,
  );
  assert.deepEqual(silentStreams(away, iso(9 * DAY + 1)), []);
  const searched = attend(
    state,
    { streams: [], senders: [] },
    { from: iso(6 * DAY), to: iso(9 * DAY), complete: true },
    true,
    nameOf,
  );
  assert.equal(silentStreams(searched, iso(9 * DAY)).length, 1);
  const cut = attend(
    state,
    { streams: [], senders: [] },
    { from: iso(6 * DAY), to: iso(9 * DAY), complete: false },
    true,
    nameOf,
  );
  assert.deepEqual(silentStreams(cut, iso(9 * DAY)), [], 'a search that broke off has not seen who was silent');
});

describe('where only a moment of each hour is read whole', () => {
  const MINUTES = 6;
  const busy = (hour: number): boolean => ofDay(hour) >= 7 && ofDay(hour) < 22;
  /** Of each busy hour the first minutes; nights are read whole. `chance`: how often a stream shows in such a moment. */
  function sampled(
    hours: number,
    workers: readonly (Worker & { readonly chance?: (hour: number) => boolean })[],
    isBusy: (hour: number) => boolean = busy,
  ): Map<string, [first: number, last: number]> {
    const told = new Map<string, [number, number]>();
    let state: Attendance = NOBODY;
    for (let hour = 1; hour <= hours; hour++) {
      const start = hour - 1;
      const moment = workers.filter(({ chance = always }) => chance(start));
      const sample = isBusy(start)
        ? { from: iso(start), to: iso(start).replace(':00:00Z', `:0${MINUTES}:00Z`), ...seenIn(start, moment) }
        : null;
      state = attend(
        state,
        // Of the rest of the hour only errors are read.
        { ...(sample ? { streams: sample.streams, senders: sample.senders } : seenIn(start, workers)), sample },
        { from: iso(start), to: iso(hour), complete: true },
        true,
        nameOf,
      );
      state = unpackedAgain(state);
      for (const { name } of silentStreams(state, iso(hour))) told.set(name, [told.get(name)?.[0] ?? hour, hour]);
    }
    return told;
  }
  const rarely = (hour: number): boolean => (hour * 7919) % 11 === 0;

  test('who writes all the time and who writes now and then are not called silent', () => {
    for (const isBusy of [busy, always, (hour: number) => hour > 5 * DAY]) {
      const told = sampled(
        21 * DAY,
        [
          { source: 'dense', writes: always },
          { source: 'sparse', writes: always, chance: rarely },
          { source: 'office', writes: (hour) => isWorkday(hour) && ofDay(hour) >= 8 && ofDay(hour) < 18 },
        ],
        isBusy,
      );
      assert.deepEqual([...told], []);
    }
  });

  test('who is removed is named within a day, and no longer when it is back', () => {
    for (const isBusy of [busy, always]) {
      const gone = (hour: number): boolean => hour < 10 * DAY + 12 || hour >= 13 * DAY;
      const told = sampled(
        16 * DAY,
        [
          { source: 'stays', writes: always },
          { source: 'mailer', writes: gone },
        ],
        isBusy,
      );
      assert.deepEqual([...told.keys()], ['mailer celery']);
      const [first, last] = told.get('mailer celery') ?? [0, 0];
      assert.ok(first > 10 * DAY + 12 && first <= 11 * DAY + 12, String(first));
      assert.ok(last <= 13 * DAY + 8, String(last));
    }
  });
});

/** As the dashboard keeps it from run to run. */
function unpackedAgain(state: Attendance): Attendance {
  const streams = (of: Attendance): Attendance => ({
    ...of,
    examined: unpackHours(packHours(of.examined)),
    streams: of.streams.map((stream) => ({ ...stream, hours: unpackHours(packHours(stream.hours)) })),
  });
  return { ...streams(state), ...(state.sampled ? { sampled: streams(state.sampled) } : {}) };
}

test('the order of windows, and reading them twice, changes nothing', () => {
  const workers: readonly Worker[] = [
    { source: 'h1', writes: (hour) => hour % 3 === 0 },
    { source: 'h2', writes: (hour) => hour % 5 === 0 },
  ];
  const read = (order: readonly number[]): Attendance =>
    order.reduce(
      (state: Attendance, hour) =>
        attend(state, seenIn(hour, workers), { from: iso(hour), to: iso(hour + 1), complete: true }, true, nameOf),
      NOBODY,
    );
  const hours = Array.from({ length: 60 }, (_, hour) => hour);
  const wanted = read(hours);
  fc.assert(
    fc.property(fc.shuffledSubarray(hours, { minLength: 60 }), fc.array(fc.nat(59)), (order, again) => {
      assert.deepEqual(read([...order, ...again]), wanted);
    }),
    { numRuns: 20 },
  );
});

test('a fleet of hundreds does not fill the dashboard', () => {
  const workers = Array.from({ length: 500 }, (_, n) => ({
    source: `h${n}`,
    program: `p${n}x`,
    writes: (hour: number) => (hour * 31 + n) % 7 < 3,
  }));
  let state: Attendance = NOBODY;
  for (let hour = 0; hour < 72; hour++)
    state = attend(state, seenIn(hour, workers), { from: iso(hour), to: iso(hour + 1), complete: true }, true, nameOf);
  assert.ok(state.streams.length <= 120, String(state.streams.length));
  assert.ok(state.streams.flatMap(({ hours }) => packHours(hours)).length <= 4000);
});

test('hours come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))), (steps) => {
      let end = 490_000;
      const ranges = steps.map(([gap, length]): [number, number] => {
        const range: [number, number] = [end + gap, end + gap + length];
        end = range[1];
        return range;
      });
      assert.deepEqual(unpackHours(packHours(ranges)), ranges);
    }),
  );
});

const NAMES: readonly (readonly [name: string, role: string])[] = [
  ['ip-10-0-12-3', 'ip-#-#-#-#'],
  ['i-0a1b2c3d4e5f67890', 'i-#'],
  ['app/worker.2', 'app/worker.#'],
  ['eb-current-app-8f3c1a2b9d04-stdouterr.log', 'eb-current-app-#-stdouterr.log'],
  ['celery-worker-7d9f8b6c5-x2v4q', 'celery-worker-#-#'],
  ['celery-worker-7d9f8b6c5-zkxqw', 'celery-worker-#-#'],
  ['worker07', 'worker#'],
  ['worker-email-digests (stderr)', 'worker-email-digests (stderr)'],
  ['batch', 'batch'],
];

test('the role of an instance', async (t) => {
  for (const [name, role] of NAMES) await t.test(name, () => assert.equal(withoutInstance(name), role));
});
