import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SEVERITIES } from '../../../src/failures/failure.ts';
import type { Policy } from '../../../src/failures/rules/policy.ts';
import { createJudge } from '../../../src/failures/rules/rules.ts';
import { byRank, type Cause, causesOf } from '../../../src/issues/plan/cause.ts';
import { planIssues } from '../../../src/issues/plan/plan.ts';
import type { PlanFacts } from '../../../src/issues/plan/situation.ts';
import {
  after,
  causeOf,
  dashboardStateOf,
  failureOf,
  failuresAt,
  fingerprintOf,
  groupOf,
  issueOf,
  ledgerOf,
  planFactsOf,
  policyOf,
  ruleOf,
  stateOf,
} from '../builders.ts';

const UNTIL = '2026-05-12T00:00:00Z';
const NOON = '2026-05-11T12:00:00Z';
const CRITICAL = policyOf({ rules: [ruleOf('payments', { severity: 'critical' })] });

/** So many causes at their threshold, the first one the most frequent. */
function manyCauses(count: number, policy: Policy, from = 100): Cause[] {
  return Array.from({ length: count }, (_, n) => {
    const times = Array.from({ length: 3 + count - n }, (_value, i) => after(NOON, 0, i * 60));
    return causeOf(groupOf({ n: from + n, failures: failuresAt(times), policy }));
  }).toSorted(byRank);
}

function summary(
  causes: readonly Cause[],
  facts: Partial<PlanFacts> & Pick<PlanFacts, 'state'>,
): Record<string, number> {
  const counts: Record<string, number> = {};
  const plan = planIssues(causes, planFactsOf({ until: UNTIL, ...facts }));
  for (const { change, reason } of plan) counts[`${change} ${reason}`] = (counts[`${change} ${reason}`] ?? 0) + 1;
  return counts;
}

/** Open issues of other causes, numbered from 1. */
const openIssues = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    issueOf(ledgerOf({ fingerprint: fingerprintOf(9000 + n) }), { number: n + 1 }),
  );

test('budget of a run', () => {
  const causes = manyCauses(8, policyOf());
  const state = stateOf([]);
  const plan = planIssues(causes, planFactsOf({ state, until: UNTIL }));
  assert.deepEqual(
    plan.map(({ reason }) => reason),
    [...Array<string>(5).fill('first-seen'), ...Array<string>(3).fill('over-budget')],
    'the five most frequent ones',
  );
  assert.deepEqual(summary(causes, { state, policy: policyOf({ maxNew: 2 }) }), {
    'open first-seen': 2,
    'skip over-budget': 6,
  });
});

test('limit of open issues', () => {
  const causes = manyCauses(8, policyOf());
  assert.deepEqual(summary(causes, { state: stateOf(openIssues(28)) }), { 'open first-seen': 2, 'skip open-limit': 6 });
  assert.deepEqual(summary(causes, { state: stateOf(openIssues(31)) }), { 'skip open-limit': 8 });
});

test('closed issues do not count as open', () => {
  const closed = openIssues(40).map((found) => ({ ...found, issue: { ...found.issue, state: 'closed' as const } }));
  assert.deepEqual(summary(manyCauses(3, policyOf()), { state: stateOf(closed) }), { 'open first-seen': 3 });
});

test('an issue that closes makes room in the same run', () => {
  const quiet = issueOf(ledgerOf({ fingerprint: fingerprintOf(1) }, failuresAt([after(NOON, -120)])));
  const state = stateOf([
    quiet,
    ...openIssues(29).map((found) => ({ ...found, issue: { ...found.issue, number: found.issue.number + 100 } })),
  ]);
  const causes = [...causesOf([], stateOf([quiet]), createJudge(policyOf())), ...manyCauses(3, policyOf())].toSorted(
    byRank,
  );
  assert.deepEqual(summary(causes, { state }), { 'close quiet': 1, 'open first-seen': 1, 'skip open-limit': 2 });
});

test('critical causes pass every budget', () => {
  const causes = manyCauses(8, CRITICAL);
  for (const state of [stateOf([]), stateOf(openIssues(30)), stateOf([], null), stateOf(openIssues(9), null)])
    assert.deepEqual(summary(causes, { state, policy: CRITICAL }), { 'open critical': 8 });
});

test('a first run leaves five issues behind, counting those of a run that was killed', () => {
  const causes = manyCauses(8, policyOf());
  assert.deepEqual(summary(causes, { state: stateOf([], null) }), { 'open first-seen': 5, 'skip baseline': 3 });
  assert.deepEqual(summary(causes, { state: stateOf(openIssues(3), null) }), {
    'open first-seen': 2,
    'skip baseline': 6,
  });
  assert.deepEqual(summary(causes, { state: stateOf(openIssues(5), null) }), { 'skip baseline': 8 });
  assert.deepEqual(summary(causes, { state: stateOf([], null), policy: policyOf({ maxNew: 3 }) }), {
    'open first-seen': 3,
    'skip baseline': 5,
  });
  assert.deepEqual(summary(causes, { state: stateOf([], null), policy: policyOf({ maxNew: 20 }) }), {
    'open first-seen': 5,
    'skip baseline': 3,
  });
});

test('issues that a killed run opened are on the budget of the next one', () => {
  const issues = openIssues(4);
  const heardOf = (known: readonly number[]) => stateOf(issues, dashboardStateOf({ known }));
  assert.deepEqual(summary(manyCauses(8, policyOf()), { state: heardOf([1, 2, 3, 4]) }), {
    'open first-seen': 5,
    'skip over-budget': 3,
  });
  assert.deepEqual(summary(manyCauses(8, policyOf()), { state: heardOf([1]) }), {
    'open first-seen': 2,
    'skip over-budget': 6,
  });
});

test('causes: of the window, of issues, and waiting ones, once each', () => {
  const policy = policyOf();
  const tracked = ledgerOf({ fingerprint: fingerprintOf(2), total: 50 });
  const waiting = ledgerOf({ fingerprint: fingerprintOf(3), total: 20 });
  const state = stateOf(
    [issueOf(tracked), issueOf(ledgerOf({ fingerprint: fingerprintOf(1) }), { number: 8 })],
    dashboardStateOf({ ledgers: [waiting] }),
  );
  const silent = { ...groupOf({ n: 4 }), ledger: null };
  const causes = causesOf([groupOf({ n: 1 }), silent], state, createJudge(policy));
  assert.deepEqual(
    causes.map(({ fingerprint, group, issue }) => [fingerprint, group !== null, issue?.issue.number ?? null]),
    [
      [fingerprintOf(2), false, 7],
      [fingerprintOf(3), false, null],
      [fingerprintOf(1), true, 8],
    ],
  );
});

test('ranking is a total order: the same for every order of the same causes', () => {
  const cause = fc
    .record({
      n: fc.nat(1_000_000),
      severity: fc.constantFrom(...SEVERITIES),
      total: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ n, severity, total }) => {
      const group = { ...groupOf({ n, failures: [failureOf()] }), severity };
      return { ...causeOf(group), ledger: ledgerOf({ total }), judgement: group };
    });
  fc.assert(
    fc.property(
      fc.uniqueArray(cause, { selector: ({ fingerprint }) => fingerprint, minLength: 2, maxLength: 12 }),
      fc.integer(),
      (causes, seed) => {
        const sorted = causes.toSorted(byRank);
        const shuffled = causes.toSorted(
          (a, b) =>
            (Number.parseInt(a.fingerprint.slice(0, 6), 16) ^ seed) -
            (Number.parseInt(b.fingerprint.slice(0, 6), 16) ^ seed),
        );
        assert.deepEqual(
          shuffled.toSorted(byRank).map(({ fingerprint }) => fingerprint),
          sorted.map(({ fingerprint }) => fingerprint),
        );
        for (const [a, b] of sorted.slice(1).map((later, index) => [sorted[index], later] as const)) {
          assert.ok(a && byRank(a, b) < 0 && byRank(b, a) > 0);
          const [worse, milder] = [a.judgement.severity, b.judgement.severity].map((name) => SEVERITIES.indexOf(name));
          assert.ok((worse ?? 0) <= (milder ?? 0));
        }
      },
    ),
  );
});
