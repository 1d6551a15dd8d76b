import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestSince, tallyOf } from '../../src/digest/since.ts';
import { SEVERITIES } from '../../src/failures/failure.ts';
import {
  addTallies,
  countOf,
  emptyTally,
  failuresOf,
  packTally,
  type Tally,
  unpackTally,
} from '../../src/issues/state/tally.ts';
import { digestOf, groupLine } from './builders.ts';

const FROM = '2026-05-10T00:00:00Z';
const count = fc.integer({ min: 0, max: 1000 });
const tally: fc.Arbitrary<Tally> = fc.record(
  {
    from: fc.constantFrom(FROM, '2026-05-10T01:00:00Z', '2026-05-11T00:00:00Z'),
    rows: fc.uniqueArray(
      fc.record(
        {
          task: fc.constantFrom(null, 'a.b', 'c.d', 'e.f'),
          severity: fc.constantFrom(...SEVERITIES),
          causes: fc
            .array(fc.tuple(fc.integer({ min: 0, max: 600 }).map(String), fc.integer({ min: 1, max: 50 })), {
              maxLength: 150,
            })
            .map((entries) => new Map(entries)),
        },
        { noNullPrototype: true },
      ),
      { selector: ({ task, severity }) => `${severity} ${task}`, maxLength: 8 },
    ),
    beside: fc.record(
      {
        succeeded: fc.option(count),
        expected: count,
        savedByRetry: count,
        swallowed: count,
        otherApps: count,
        ignored: count,
        unrecognised: count,
      },
      { noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
);

const bySeverity = ({ rows }: Tally): number[] =>
  SEVERITIES.map((severity) =>
    rows.reduce((sum, row) => sum + (row.severity === severity ? countOf(row.causes) : 0), 0),
  );

test('sums add up whatever the order, and however many causes there are', () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      const left = addTallies(addTallies(a, b), c);
      const right = addTallies(a, addTallies(b, c));
      for (const sum of [left, right]) {
        assert.equal(failuresOf(sum), failuresOf(a) + failuresOf(b) + failuresOf(c));
        assert.deepEqual(
          bySeverity(sum),
          SEVERITIES.map((_, n) => [a, b, c].reduce((all, one) => all + (bySeverity(one)[n] ?? 0), 0)),
        );
        assert.equal(sum.beside.expected, a.beside.expected + b.beside.expected + c.beside.expected);
        const succeeded = [a, b, c].map(({ beside }) => beside.succeeded);
        const all = succeeded.reduce((some, more) => (some === null || more === null ? null : some + more));
        assert.equal(sum.beside.succeeded, all, 'a part that nobody knows makes the sum unknown');
        assert.ok(sum.rows.reduce((all, { causes }) => all + causes.size, 0) <= 400 + SEVERITIES.length);
      }
      assert.equal(left.from, [a.from, b.from, c.from].toSorted()[0]);
    }),
  );
});

test('a tally comes back from the dashboard', () => {
  fc.assert(
    fc.property(tally, (given) => {
      assert.deepEqual(unpackTally(JSON.parse(JSON.stringify(packTally(given)))), given);
    }),
  );
});

test('nothing counted is nothing to tell', () => {
  assert.equal(failuresOf(tallyOf(FROM, [], emptyTally(FROM).beside)), 0);
});

test('the digest of a longer time: its start, its counts, and what nobody looked at', () => {
  const counted: Tally = {
    ...emptyTally(FROM),
    rows: [
      { task: 'a.b', severity: 'low', causes: new Map([['0', 2]]) },
      {
        task: 'a.b',
        severity: 'high',
        causes: new Map([
          ['1', 3],
          ['forgotten', 4],
        ]),
      },
    ],
  };
  const run = digestOf({ failures: 1 });
  const digest = digestSince(
    run,
    counted,
    (cause) =>
      cause === 'forgotten'
        ? null
        : groupLine(cause, cause === '1' ? 'high' : 'low', 0, null, { firstSeen: `2026-05-0${cause}` }),
    {
      gaps: [
        ['2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z'],
        ['2026-05-10T03:00:00Z', '2026-05-10T04:00:00Z'],
        ['2026-05-11T03:00:00Z', '2026-05-11T04:00:00Z'],
      ],
      byThisRun: ['2026-05-11T03:00:00Z', '2026-05-11T04:00:00Z'],
    },
    (window) => {
      assert.deepEqual(window, { from: FROM, to: run.coverage.to }, 'compared with what was before the longer time');
      return { hours: 24, totals: [{ task: 'a.b', severity: 'low', failures: 6 }] };
    },
  );
  assert.deepEqual([digest.failures, digest.coverage.from, digest.coverage.complete], [9, FROM, false]);
  assert.deepEqual(digest.coverage.reasons.at(-1), 'Nobody looked at 2026-05-10T03:00:00Z to 2026-05-10T04:00:00Z.');
  assert.deepEqual(
    digest.totals.map(({ severity, failures, groups, since, previous }) => [
      severity,
      failures,
      groups,
      since,
      previous,
    ]),
    [
      ['high', 7, 2, '2026-05-01', 0],
      ['low', 2, 1, '2026-05-00', 6],
    ],
  );
  assert.deepEqual(
    digest.groups.map(({ title, count: failures }) => [title, failures]),
    [
      ['1', 3],
      ['0', 2],
    ],
  );
});
