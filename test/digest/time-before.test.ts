/** What numbers are compared with: exact where hours tell it, and else not told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failuresBefore, type TimeBefore, timeBefore } from '../../src/digest/time-before.ts';
import type { Cause } from '../../src/issues/plan/cause.ts';
import { NO_HEALTH } from '../../src/issues/state/health.ts';
import { NOBODY } from '../../src/issues/state/streams.ts';
import { after, causeOf, failuresAt, groupOf, ledgerOf } from '../issues/builders.ts';

const NOON = '2026-05-11T12:00:00Z';
/** Seconds from noon. */
const at = (seconds: number): string => after(NOON, 0, seconds);
const HOUR = 3600;
const DAY = 24 * HOUR;

type Memory = NonNullable<Parameters<typeof timeBefore>[2]>;
/** An audit that has run for long. */
const OLD: Memory = { health: { ...NO_HEALTH, ends: [at(-9 * DAY)] }, streams: NOBODY, gaps: [] };

/** A cause that failed at those seconds before this run. */
function failedAt(...seconds: readonly number[]): Cause {
  const before = ledgerOf({ severity: 'high', task: 'a.b' }, failuresAt(seconds.map(at)));
  return { ...causeOf(groupOf({ n: 1, failures: failuresAt([at(60)]), before })), group: null, before };
}

function before(
  [from, to]: readonly [from: number, to: number],
  causes: readonly Cause[],
  memory: Memory | null = OLD,
): TimeBefore | null {
  return timeBefore({ from: at(from), to: at(to) }, causes, memory);
}

const sum = (found: TimeBefore | null): number | null =>
  found === null ? null : found.totals.reduce((all, { failures }) => all + failures, 0);

test('a day is compared with the day before it, to the hour', () => {
  const cause = failedAt(-DAY - 1, -DAY, -DAY + 1, -1, -3 * HOUR);
  const found = before([0, DAY], [cause]);
  assert.deepEqual([found?.hours, sum(found)], [24, 4], 'what failed before that day is not of it');
  const { severity } = cause.judgement;
  assert.equal(failuresBefore(found, severity), 4);
  assert.equal(failuresBefore(found, severity, 'a.b'), 4);
  assert.equal(failuresBefore(found, severity, 'c.d'), 0, 'known to have been none');
  assert.equal(failuresBefore(found, 'low'), 0);
  assert.equal(failuresBefore(null, severity), null);
});

const known: readonly (readonly [
  title: string,
  window: readonly [number, number],
  memory: Memory | null,
  known: boolean,
])[] = [
  ['a full hour', [0, HOUR], OLD, true],
  ['an hour that ends two minutes before the full one', [-120, HOUR - 120], OLD, true],
  ['an hour that ends at a quarter past: hours do not tell', [900, HOUR + 900], OLD, false],
  ['a day that ends at a quarter past: a hundredth may be wrong', [900, DAY + 900], OLD, true],
  ['three days: hours are forgotten by then', [0, 3 * DAY], OLD, false],
  ['no time at all', [0, 0], OLD, false],
  ['the first run', [0, DAY], null, false],
  [
    'the audit is younger than the time before',
    [0, DAY],
    { ...OLD, health: { ...NO_HEALTH, ends: [at(-HOUR)] } },
    false,
  ],
  [
    'the second run: the first one has read the hours',
    [-120, DAY - 120],
    {
      ...OLD,
      health: { ...NO_HEALTH, ends: [at(-120)] },
      streams: { ...NOBODY, examined: [[Date.parse(at(-DAY)) / 3.6e6, Date.parse(at(-HOUR)) / 3.6e6]] },
    },
    true,
  ],
  ['nobody looked at a part of it', [0, DAY], { ...OLD, gaps: [[at(-5 * HOUR), at(-4 * HOUR)]] }, false],
  ['nobody looked at what was before it', [0, DAY], { ...OLD, gaps: [[at(-3 * DAY), at(-2 * DAY)]] }, true],
];

for (const [title, window, memory, isKnown] of known) {
  test(`${title}: ${isKnown ? 'compared' : 'not compared'}`, () => {
    assert.equal(before(window, [failedAt(-30 * 60)], memory) !== null, isKnown);
  });
}

test('where the digest counts failures that no ledger counts, nothing is compared', () => {
  const failures = failuresAt([at(60)], { environment: 'qa' });
  const silent = causeOf({ ...groupOf({ n: 2, failures }), ledger: ledgerOf({}, failuresAt([at(60)])) });
  assert.equal(before([0, DAY], [failedAt(-60), silent]), null);
});
