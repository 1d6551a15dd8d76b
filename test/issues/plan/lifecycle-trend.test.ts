/** When a cause escalates, and how often that is a false alarm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atLeast, burstiness, escalation } from '../../../src/issues/plan/trend.ts';
import { after, failuresAt, ledgerOf } from '../builders.ts';

const UNTIL = '2026-05-12T00:00:00Z';

/** `counts[0]` failures on the day that ends now, `counts[1]` on the one before ... each at an hour of its own. */
const ledgerWith = (counts: readonly number[]) =>
  ledgerOf(
    {},
    failuresAt(
      counts
        .flatMap((count, day) =>
          Array.from({ length: count }, (_, n) =>
            after(UNTIL, -day - 1, Math.floor(((n + 0.5) * 86_400) / count) + (day % 50)),
          ),
        )
        .toSorted(),
    ),
  );
const daily = (rate: number, days = 40): number[] => Array.from({ length: days }, () => rate);

test('tails of the binomial distribution, to a billionth', () => {
  for (const [k, n, p, wanted] of [
    [3, 3, 2 / 30, 0.0002962962962962963],
    [5, 9, 0.25, 0.04892730712890625],
    [11, 27, 2 / 30, 5.516162877391245e-7],
    [40, 400, 0.1, 0.5243740472736481],
    [7, 20, 14 / 42, 0.5206573117854217],
    [1, 1, 0.5, 0.5],
    [0, 7, 0.3, 1],
  ] as const) {
    assert.ok(Math.abs(atLeast(k, n, p) - wanted) <= 1e-9 * wanted, `${k} of ${n}: ${atLeast(k, n, p)}`);
  }
});

const CASES: readonly { name: string; counts: readonly number[]; wanted: 1 | 7 | null }[] = [
  { name: 'as ever', counts: daily(2), wanted: null },
  { name: 'twice as much', counts: [4, ...daily(2)], wanted: null },
  { name: 'ten times as much', counts: [20, ...daily(2)], wanted: 1 },
  { name: 'five times as much, of five a day', counts: [25, ...daily(5)], wanted: 1 },
  { name: 'five times as much for a week, of one a day', counts: [...daily(5, 7), ...daily(1)], wanted: 7 },
  { name: 'new, and loud: that is no trend', counts: [50, 0, 3], wanted: null },
  { name: 'two failures after a quiet month', counts: [2, ...daily(0, 35), 1], wanted: null },
  { name: 'five failures after a quiet month', counts: [5, ...daily(0, 35), 1], wanted: 1 },
];

for (const { name, counts, wanted } of CASES) {
  test(name, () => {
    const ledger = ledgerWith(counts);
    assert.equal(escalation(ledger, UNTIL, burstiness([ledger], UNTIL))?.days ?? null, wanted);
  });
}

test('days that were forgotten while it waited are not taken for quiet ones', () => {
  const ledger = ledgerWith([4, ...daily(2)]);
  const days = Object.fromEntries(Object.entries(ledger.days).filter(([day]) => day >= after(UNTIL, -8).slice(0, 10)));
  assert.equal(escalation({ ...ledger, days }, UNTIL, 1), null);
});

/** A fixed sequence of numbers in [0, 1): the same in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function poisson(rate: number, random: () => number): number {
  const limit = Math.exp(-rate);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

test('steady processes are hardly ever said to escalate, and five times as many nearly always', () => {
  const random = sequence(42);
  let alarms = 0;
  let found = 0;
  const rounds = 400;
  for (let round = 0; round < rounds; round++) {
    const rate = [0.3, 1, 5][round % 3] ?? 1;
    const steady = ledgerWith(Array.from({ length: 36 }, () => poisson(rate, random)));
    if (steady.total > 0 && escalation(steady, UNTIL, 1)) alarms += 1;
    const louder = ledgerWith([poisson(25, random), ...Array.from({ length: 35 }, () => poisson(5, random))]);
    if (escalation(louder, UNTIL, 1)) found += 1;
  }
  assert.ok(alarms / rounds <= 0.0025, `${alarms} false alarms of ${rounds}`);
  assert.ok(found / rounds >= 0.75, `${found} found of ${rounds}`);
});
