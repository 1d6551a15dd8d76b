/**
 * Streams of every rhythm, audited each hour: none is called silent in ninety healthy days, and each is missed as soon as its
 * rhythm proves it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { streamSentences } from '../../../src/digest/digest.ts';
import { type ActiveHour, activeHours } from '../../../src/events/tasks/active-hours.ts';
import { packDashboard, readDashboard } from '../../../src/issues/state/dashboard-state.ts';
import { type SilentStream, silentStreams } from '../../../src/issues/state/silence.ts';
import { type Attendance, attend, NOBODY } from '../../../src/issues/state/streams.ts';
import { chance } from '../../support/shuffle.ts';
import { dashboardStateOf } from '../builders.ts';

/** A Monday. */
const START = Date.parse('2026-05-04T00:00:00Z') / 1000;
const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
const HEALTHY = 90 * DAY;
const iso = (second: number): string => `${new Date((START + second) * 1000).toISOString().slice(0, 19)}Z`;
const isWorkday = (second: number): boolean => Math.floor(second / DAY) % 7 < 5;

/** Seconds at which it writes, from START on. */
type Rhythm = (random: () => number, until: number) => number[];

const every =
  (step: number, jitter = 0): Rhythm =>
  (random, until) =>
    Array.from({ length: Math.floor(until / step) }, (_, n) => Math.floor((n + jitter * random()) * step));

/** Lines at random, so many an hour at that time. */
const atRandom =
  (most: number, perHour: (second: number) => number): Rhythm =>
  (random, until) => {
    const lines: number[] = [];
    for (let at = 0; at < until; ) {
      at += (-Math.log(1 - random()) * HOUR) / most;
      if (random() < perHour(at) / most) lines.push(Math.floor(at));
    }
    return lines.filter((at) => at < until);
  };

/** A day's work from a time to another; null = none that day. */
const daily =
  (work: (day: number, random: () => number) => readonly [from: number, to: number, step: number] | null): Rhythm =>
  (random, until) =>
    Array.from({ length: Math.floor(until / DAY) }, (_, day) => {
      const [from, to, step] = work(day, random) ?? [0, 0, 1];
      return Array.from({ length: Math.floor((to - from) / step) }, (_, n) => Math.floor(day * DAY + from + n * step));
    }).flat();

interface Row {
  readonly name: string;
  readonly rhythm: Rhythm;
  /** When it stops for good, after the healthy days. */
  readonly stops: number;
  /** Hours after which it is named; null = never: nobody can know so soon. */
  readonly within: readonly [least: number, most: number] | null;
  /** Minutes of the sentence. */
  readonly usual: readonly [least: number, most: number];
}

/** Of a day after the healthy ones, a Tuesday. */
const tuesday = (hour: number): number => HEALTHY + 2 * DAY + hour * HOUR;

const ROWS: readonly Row[] = [
  { name: 'each minute', rhythm: every(MINUTE), stops: tuesday(14.04), within: [0, 2], usual: [1, 1] },
  { name: 'each 5 minutes', rhythm: every(5 * MINUTE, 0.9), stops: tuesday(14.5), within: [0, 2], usual: [5, 10] },
  {
    name: '60 an hour at random',
    rhythm: atRandom(60, () => 60),
    stops: tuesday(14.9),
    within: [0, 2],
    usual: [2, 10],
  },
  { name: 'hourly', rhythm: every(HOUR, 0.05), stops: tuesday(14.5), within: [2, 5], usual: [60, 60] },
  {
    name: 'a burst each hour',
    rhythm: (random, until) => every(HOUR, 0.1)(random, until).flatMap((at) => [at, at + 1, at + 2, at + 9]),
    stops: tuesday(14.5),
    within: [2, 5],
    usual: [60, 60],
  },
  {
    name: 'scaled down at night',
    rhythm: daily((_day, random) => [(6 + 2 * random()) * HOUR, (20 + 3 * random()) * HOUR, 40]),
    stops: tuesday(11),
    within: [3, 8],
    usual: [1, 2],
  },
  {
    name: 'weekdays',
    rhythm: atRandom(60, (at) => (isWorkday(at) && at % DAY >= 9 * HOUR && at % DAY < 18 * HOUR ? 60 : 0)),
    stops: tuesday(11),
    within: [3, 4],
    usual: [2, 10],
  },
  {
    name: 'nightly',
    rhythm: daily((_day, random) => [3 * HOUR, 3 * HOUR + 600 + 300 * random(), 20]),
    stops: tuesday(4),
    within: [46, 49],
    usual: [1440, 1440],
  },
  {
    name: 'nightly, for one to two hours',
    rhythm: daily((_day, random) => [(2 + random()) * HOUR, (4 + random()) * HOUR, MINUTE]),
    stops: tuesday(6),
    within: [24, 96],
    usual: [1260, 1380],
  },
  {
    name: 'weekly',
    rhythm: daily((day) => (day % 7 === 6 ? [4 * HOUR, 7 * HOUR, MINUTE] : null)),
    stops: tuesday(4),
    within: null,
    usual: [0, 0],
  },
  { name: '3 an hour at random', rhythm: atRandom(3, () => 3), stops: tuesday(14), within: [7, 14], usual: [15, 60] },
];

/** What came in the window: two minutes before it are read as well. */
function seen(lines: readonly number[], from: number, to: number): readonly ActiveHour[] {
  const active = activeHours();
  for (const at of lines) if (at >= from - 120 && at <= to) active.wrote(iso(at));
  return active.end();
}

function audit(state: Attendance, lines: readonly number[], from: number, to: number): Attendance {
  const hours = seen(lines, from, to);
  const last = hours.at(-1);
  const at = last ? `${last.hour}:${new Date(last.last * 1000).toISOString().slice(14, 19)}Z` : '';
  const named = { source: 'h1', program: 'celery' };
  const stream = { ...named, name: 'h1', label: '', events: 1, workerRecords: 1, lastAt: at, lastRecordAt: at, hours };
  const streams = last ? [stream] : [];
  const senders = last ? [{ ...named, hours, lastAt: at }] : [];
  const coverage = { from: iso(from), to: iso(to), complete: true };
  return attend(state, { streams, senders }, coverage, from > 0, () => 'h1 celery');
}

/** As the dashboard keeps it. */
function kept(streams: Attendance): Attendance {
  const read = readDashboard(JSON.parse(JSON.stringify(packDashboard(dashboardStateOf({ streams })))));
  assert.ok(read);
  return read.streams;
}

/** Audits that end two minutes before each hour, as a schedule does. @returns the first silence after each time of writing */
function hourly(lines: readonly number[], until: number): { at: number; silent: SilentStream }[] {
  const found: { at: number; silent: SilentStream }[] = [];
  let state: Attendance = NOBODY;
  let first = 0;
  let was = false;
  for (let to = HOUR - 120; to <= until; to += HOUR) {
    const from = Math.max(0, to - HOUR - 300);
    while ((lines[first] ?? Number.POSITIVE_INFINITY) < from - 120) first += 1;
    let end = first;
    while ((lines[end] ?? Number.POSITIVE_INFINITY) <= to) end += 1;
    state = audit(state, lines.slice(first, end), from, to);
    if ((to + 120) % (7 * DAY) === 0) state = kept(state);
    const [silent] = silentStreams(state, iso(to));
    if (silent && !was) found.push({ at: to, silent });
    was = silent !== undefined;
  }
  return found;
}

test('ninety healthy days without a false alarm, then it stops', async (t) => {
  for (const { name, rhythm, stops, within, usual } of ROWS)
    await t.test(name, () => {
      const lines = [...new Set(rhythm(chance(7), HEALTHY + 4 * DAY))]
        .toSorted((a, b) => a - b)
        .filter((at) => at < stops);
      const found = hourly(lines, stops + 5 * DAY);
      const [one, ...others] = found;
      assert.deepEqual(
        found.filter(({ at }) => at < stops).map(({ at }) => iso(at)),
        [],
        'false alarms',
      );
      if (within === null) {
        assert.equal(one, undefined);
        return;
      }
      assert.ok(one && others.length === 0, 'named once, until it writes again');
      const delay = (one.at - stops) / HOUR;
      assert.ok(delay >= within[0] && delay <= within[1], `after ${delay.toFixed(1)} h`);
      const { usualGapMinutes, silentMinutes, last } = one.silent;
      assert.ok(usualGapMinutes >= usual[0] && usualGapMinutes <= usual[1], `every ${usualGapMinutes} min`);
      assert.equal(last, iso(lines.at(-1) ?? 0));
      assert.equal(silentMinutes, Math.floor((one.at - (lines.at(-1) ?? 0)) / 60));
    });
});

test('the sentence holds the numbers of the lines', () => {
  const lines = every(MINUTE)(chance(1), 10 * DAY + 14 * HOUR + 2 * MINUTE + 1);
  const state = audit(audit(NOBODY, lines, 0, 10 * DAY), lines, 10 * DAY - 300, 10 * DAY + 20 * HOUR);
  assert.deepEqual(streamSentences(silentStreams(state, iso(10 * DAY + 20 * HOUR)), []), [
    'Worker stream h1 celery fell silent: usually a line at least every 1 min; none since 2026-05-14 14:01 UTC (6 h). Nothing closes meanwhile.',
  ]);
});

test('time that nobody looked at is no pause, and three days of it prove nothing', () => {
  const lines = every(MINUTE)(chance(1), 20 * DAY);
  let state = audit(NOBODY, lines, 0, 6 * DAY);
  // Nobody ran for six days; the search goes on behind a gap.
  state = attend(
    state,
    { streams: [], senders: [] },
    { from: iso(12 * DAY), to: iso(12 * DAY), complete: true },
    false,
    () => '',
  );
  state = audit(state, lines, 12 * DAY, 14 * DAY);
  const stopped = audit(state, [], 14 * DAY, 14 * DAY + 2 * HOUR);
  assert.equal(silentStreams(stopped, iso(14 * DAY + 2 * HOUR))[0]?.usualGapMinutes, 1);
});

test('one that writes again in the hour that is not over yet is not silent', () => {
  const lines = [...every(MINUTE)(chance(1), 10 * DAY), 10 * DAY + 5 * HOUR + 30];
  const state = audit(audit(NOBODY, lines, 0, 10 * DAY), lines, 10 * DAY - 300, 10 * DAY + 5 * HOUR + 60);
  assert.deepEqual(silentStreams(state, iso(10 * DAY + 5 * HOUR + 60)), []);
});

test('windows of any length end in the same pauses, and so does a window that is read twice', () => {
  const lines = every(7 * MINUTE, 0.9)(chance(3), 3 * DAY);
  const whole = audit(NOBODY, lines, 0, 3 * DAY);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20 * MINUTE, max: 9 * HOUR }), { minLength: 40 }),
      fc.nat(30),
      (steps, twice) => {
        let state: Attendance = audit(NOBODY, lines, 0, 2 * HOUR);
        let at = 2 * HOUR;
        for (const [n, step] of steps.entries()) {
          const to = Math.min(3 * DAY, at + step);
          for (let again = 0; again < (n === twice ? 2 : 1); again++) state = kept(audit(state, lines, at - 300, to));
          at = to;
        }
        state = audit(state, lines, at - 300, 3 * DAY);
        assert.deepEqual(state, whole);
      },
    ),
    { numRuns: 10 },
  );
});

test('state of an older version is read, and its streams are missed as they were', () => {
  const lines = every(MINUTE)(chance(1), 10 * DAY);
  const { rhythm, ...older } = audit(NOBODY, lines, 0, 10 * DAY);
  assert.ok(rhythm);
  const state = audit(kept(older), [], 10 * DAY - 300, 10 * DAY + 7 * HOUR);
  assert.deepEqual(silentStreams(state, iso(10 * DAY + 7 * HOUR)), []);
  const later = audit(state, [], 10 * DAY + 7 * HOUR - 300, 10 * DAY + 8 * HOUR);
  assert.deepEqual(
    silentStreams(later, iso(10 * DAY + 8 * HOUR)).map(({ usualGapMinutes }) => usualGapMinutes),
    [60],
  );
});
