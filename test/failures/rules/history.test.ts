/** Ledgers: nothing counted twice, whatever the order; thresholds and quiet judged on the failures' own times. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareIds, type IdRange } from '../../../src/events/event.ts';
import type { TaskFailure } from '../../../src/failures/failure.ts';
import {
  countIn,
  LEDGER_DAYS,
  type Ledger,
  type LedgerFace,
  mergeLedgers,
  qualifies,
  quietEnough,
  trendOf,
} from '../../../src/failures/rules/history.ts';
import { later, taskId } from '../../support/builders.ts';
import { failure } from '../failure.ts';

const FACE: LedgerFace = {
  fingerprint: '0123456789abcdef',
  version: 1,
  title: '[a.b] ValueError',
  task: 'a.b',
  program: 'worker',
  exception: 'ValueError',
  kind: 'exception',
  template: 'x',
  severity: 'medium',
  remembered: null,
};
const START = '2026-05-11T00:00:00Z';
const HOUR = 3600;
const DAY = 24 * HOUR;
const OPEN = { failures: 3, withinMs: DAY * 1000, days: 2 };
const CLOSE_MS = 90 * DAY * 1000;

/** Event n of the log: one every half hour. */
const id = (n: number): string => String(1_000_000 + n);
const at = (n: number): string => later(START, n * 1800);
const ALL: readonly TaskFailure[] = Array.from({ length: 60 }, (_, n) =>
  failure({ taskId: taskId(n), eventId: id(n), at: at(n), retries: n % 3 }),
);
const whole = (failures: readonly TaskFailure[]): IdRange[] => {
  const ids = failures.map(({ eventId }) => eventId).toSorted(compareIds);
  return ids.length === 0 ? [] : [[ids[0] ?? '', ids.at(-1) ?? '']];
};

/** A ledger of failures so many seconds after START. */
function ledgerOf(...seconds: readonly number[]): Ledger {
  const failures = seconds.map((second, n) => failure({ taskId: taskId(n), eventId: id(n), at: later(START, second) }));
  return countIn(FACE, null, failures, [], whole(failures)).ledger;
}

describe('counting', () => {
  test('what one run sees', () => {
    const { ledger, counted } = countIn(FACE, null, ALL.slice(0, 3), [], whole(ALL.slice(0, 3)));
    assert.equal(counted.length, 3);
    assert.deepEqual(
      [ledger.total, ledger.firstSeen, ledger.lastSeen, ledger.retries, ledger.days, ledger.hours, ledger.environments],
      [3, at(0), at(2), 2, { '2026-05-11': [3, 5] }, { '2026-05-11T00': 2, '2026-05-11T01': 1 }, { '': 3 }],
    );
  });

  test('any windows in any order, overlapping or repeated, count each event once', () => {
    const window = fc.tuple(fc.nat(59), fc.nat(59)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 8 }), (windows) => {
        let ledger: Ledger | null = null;
        let counted = 0;
        const seen = new Set<number>();
        for (const [from, to] of windows) {
          const failures = ALL.slice(from, to + 1);
          const step = countIn(FACE, ledger, failures, [], whole(failures));
          ledger = step.ledger;
          counted += step.counted.length;
          for (let n = from; n <= to; n++) seen.add(n);
        }
        assert.ok(ledger);
        assert.equal(counted, seen.size);
        assert.equal(ledger.total, seen.size);
        assert.equal(
          Object.values(ledger.days).reduce((sum, [count]) => sum + count, 0),
          seen.size,
        );
        const once = ALL.filter((_, n) => seen.has(n));
        const want = countIn(FACE, null, once, [], []).ledger;
        assert.deepEqual({ ...ledger, counted: [] }, { ...want, counted: [] });
      }),
    );
  });

  test('what other groups made the audit examine counts as seen', () => {
    const { counted } = countIn(FACE, null, ALL.slice(0, 5), [[id(0), id(2)]], [[id(0), id(4)]]);
    assert.deepEqual(
      counted.map(({ eventId }) => eventId),
      [id(3), id(4)],
    );
  });

  test('ids that only lie near an interval are new', () => {
    const before = countIn(FACE, null, [], [], [[id(1), id(2)]]).ledger;
    assert.equal(countIn(FACE, before, ALL.slice(0, 4), [], []).counted.length, 2);
  });

  test('days older than the longest quiet time are dropped, their count is not', () => {
    const { days, total } = ledgerOf(0, LEDGER_DAYS * DAY, (LEDGER_DAYS + 1) * DAY);
    assert.deepEqual([Object.keys(days).length, total], [2, 3]);
  });

  test('trend', () => {
    assert.equal(trendOf(null), 'new');
    assert.equal(trendOf(countIn(FACE, null, [], [], []).ledger), 'new');
    assert.equal(trendOf(ledgerOf(0)), 'recurring');
  });
});

describe('merging', () => {
  /** Copies of one ledger, taken at different times: the one has seen all that the other has. */
  const copies = fc
    .tuple(fc.nat(59), fc.nat(59))
    .map(
      ([a, b]) =>
        [a, b].map((to) => countIn(FACE, null, ALL.slice(0, to + 1), [], whole(ALL.slice(0, to + 1))).ledger) as [
          Ledger,
          Ledger,
        ],
    );

  test('the order does not matter, and once is enough', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        assert.deepEqual(mergeLedgers(a, b), mergeLedgers(b, a));
        assert.deepEqual(mergeLedgers(a, a), a);
        assert.deepEqual(mergeLedgers(mergeLedgers(a, b), b), mergeLedgers(a, b));
      }),
    );
  });

  test('the one that has seen more wins', () => {
    const less = ledgerOf(0, HOUR);
    const more = ledgerOf(0, HOUR, DAY);
    assert.deepEqual(mergeLedgers(less, more), more);
  });
});

describe('thresholds', () => {
  const table: readonly (readonly [seconds: readonly number[], reason: string | null])[] = [
    [[0], null],
    [[0, HOUR], null],
    [[0, HOUR, 2 * HOUR], 'threshold-count'],
    [[0, HOUR, DAY - 1], 'threshold-count'],
    [[0, DAY], 'threshold-days'],
    [[0, 6 * DAY], 'threshold-days'],
    [[0, 7 * DAY], null],
    [[0, 30 * DAY, 60 * DAY], null],
  ];
  for (const [seconds, reason] of table)
    test(`at ${seconds.map((second) => `${second / HOUR} h`).join(', ')}: ${reason}`, () =>
      assert.equal(qualifies(ledgerOf(...seconds), [], 'medium', OPEN), reason));

  test('exactly the span counts, a second more does not', () => {
    const days = { ...OPEN, days: 9 };
    assert.equal(qualifies(ledgerOf(0, HOUR, DAY), [], 'medium', days), 'threshold-count');
    assert.equal(qualifies(ledgerOf(0, HOUR, DAY + 1), [], 'medium', days), null);
  });

  test('one critical failure is enough', () => {
    assert.equal(qualifies(ledgerOf(0), [], 'critical', OPEN), 'critical');
    assert.equal(qualifies(countIn(FACE, null, [], [], []).ledger, [], 'critical', OPEN), null);
  });

  describe('above the number of times that are kept, whole hours tell', () => {
    const every = (count: number, seconds: number, from = 0): number[] =>
      Array.from({ length: count }, (_, n) => from + n * seconds);
    const rows: readonly (readonly [what: string, seconds: readonly number[], within: number, most: number])[] = [
      ['12 in 12 minutes', every(12, 60), DAY, 12],
      ['12 in an hour of its own', every(12, 60), HOUR, 12],
      ['24 over a day are no burst', every(24, HOUR), HOUR, 1],
      ['24 over a day', every(24, HOUR), 12 * HOUR, 12],
      ['40 around midnight', every(40, 120, DAY - 40 * 60), DAY, 40],
      ['80 over eight days', every(80, 8640), 4 * DAY, 40],
    ];
    for (const [what, seconds, within, most] of rows)
      test(what, () => {
        const reached = (failures: number): string | null =>
          qualifies(ledgerOf(...seconds), [], 'high', { failures, withinMs: within * 1000, days: 99 });
        if (most > 10) assert.equal(reached(most), 'threshold-count');
        assert.equal(reached(Math.max(11, most + 1)), null);
      });
  });
});

describe('quiet', () => {
  const after = (ledger: Ledger, seconds: number): boolean =>
    quietEnough(ledger, later(ledger.lastSeen, seconds), CLOSE_MS);

  test('never before three days, always after the longest time', () => {
    const busy = ledgerOf(...Array.from({ length: 60 }, (_, n) => n * 7 * HOUR));
    assert.deepEqual([after(busy, 3 * DAY - 1), after(busy, 3 * DAY)], [false, true]);
    const rare = ledgerOf(0);
    assert.deepEqual([after(rare, 90 * DAY - 1), after(rare, 90 * DAY)], [false, true]);
  });

  test('rarer causes need more quiet, and so does a burst', () => {
    const daysNeeded = (ledger: Ledger): number =>
      Array.from({ length: 91 }, (_, n) => n).find((n) => after(ledger, n * DAY)) ?? 91;
    const spread = (count: number): Ledger =>
      ledgerOf(...Array.from({ length: count }, (_, n) => Math.floor((n * 13 * DAY) / (count - 1))));
    assert.ok(daysNeeded(spread(4)) > daysNeeded(spread(8)));
    assert.ok(daysNeeded(spread(8)) > daysNeeded(spread(13)));
    const burst = ledgerOf(...Array.from({ length: 12 }, (_, n) => n), 13 * DAY);
    assert.ok(daysNeeded(burst) > daysNeeded(spread(13)));
  });

  test('a shorter close time clamps', () => {
    const rare = ledgerOf(0);
    assert.ok(quietEnough(rare, later(rare.lastSeen, 14 * DAY), 14 * DAY * 1000));
    assert.ok(!quietEnough(rare, later(rare.lastSeen, 14 * DAY - 1), 14 * DAY * 1000));
  });
});
