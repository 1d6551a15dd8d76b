/** The breaker and what it does to the budgets: trips above ten new causes, holds them back, closes, comes back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJudge } from '../../../src/failures/rules/rules.ts';
import { isBreaker } from '../../../src/issues/plan/breaker-key.ts';
import { type Cause, causesOf } from '../../../src/issues/plan/cause.ts';
import { type PlannedChange, planIssues } from '../../../src/issues/plan/plan.ts';
import type { PlanFacts } from '../../../src/issues/plan/situation.ts';
import type { FailureIssue } from '../../../src/issues/state/state.ts';
import { MUTED_LABEL } from '../../../src/issues/tracking/labels.ts';
import type { TrackedIssue } from '../../../src/issues/tracking/tracker.ts';
import {
  after,
  dashboardStateOf,
  failuresAt,
  groupOf,
  issueOf,
  ledgerOf,
  planFactsOf,
  policyOf,
  ruleOf,
  stateOf,
} from '../builders.ts';

const POLICY = policyOf();
const HOURS = (n: number): string => after('2026-05-11T00:00:00Z', 0, n * 3600);

interface Given {
  /** Which causes failed in the hour before, and how often. */
  readonly fails: readonly number[];
  readonly times?: number;
  readonly hour?: number;
  readonly breaker?: FailureIssue | null;
  readonly facts?: Partial<PlanFacts>;
  readonly policy?: PlanFacts['policy'];
  /** Known from earlier hours. */
  readonly known?: ReadonlyMap<number, ReturnType<typeof ledgerOf>>;
}

function plan({
  fails,
  times = 3,
  hour = 1,
  breaker = null,
  facts,
  policy = POLICY,
  known = new Map(),
}: Given): PlannedChange[] {
  const groups = fails.map((n) =>
    groupOf({
      n,
      before: known.get(n) ?? null,
      failures: failuresAt(Array.from({ length: times }, (_, i) => after(HOURS(hour), 0, -1800 + i * 60 + n))),
      policy,
    }),
  );
  const kept = [...known.values()].filter(
    ({ fingerprint }) => !groups.some((group) => group.fingerprint.hash === fingerprint),
  );
  const state = stateOf(breaker ? [breaker] : [], dashboardStateOf({ ledgers: kept }));
  return planIssues(
    causesOf(groups, state, createJudge(policy)),
    planFactsOf({ state, policy, until: HOURS(hour), ...facts }),
  );
}

const range = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);
/** What becomes of its issue; undefined = nothing. */
const breakerIn = (changes: readonly PlannedChange[]) =>
  changes.find(({ cause, change }) => isBreaker(cause.fingerprint) && change !== 'skip');
const counts = (changes: readonly PlannedChange[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { change, reason } of changes) found[`${change} ${reason}`] = (found[`${change} ${reason}`] ?? 0) + 1;
  return found;
};

/** The issue of the breaker as a plan leaves it. */
function written(changes: readonly PlannedChange[], fields: Partial<TrackedIssue> = {}): FailureIssue {
  const cause = breakerIn(changes)?.cause as Cause;
  return issueOf(cause.ledger, { state: cause.state ?? 'open', ...fields });
}

/** What the dashboard remembers after a plan. */
const remembered = (changes: readonly PlannedChange[], fails: readonly number[]) =>
  new Map(
    fails.flatMap((n) => {
      const cause = changes.find(({ cause: one }) => one.fingerprint === groupOf({ n }).fingerprint.hash)?.cause;
      return cause ? [[n, cause.ledger] as const] : [];
    }),
  );

test('ten new causes are no storm, eleven are', () => {
  assert.deepEqual(counts(plan({ fails: range(10) })), { 'open first-seen': 5, 'skip over-budget': 5 });
  const storm = plan({ fails: range(11) });
  assert.deepEqual(counts(storm), { 'open many-new-causes': 1, 'skip held-by-breaker': 11 });
  assert.equal(storm[0]?.cause.ledger.total, 11);
  assert.equal(storm[0]?.cause.members?.length, 11);
});

test('a first run knows no storm: everything is new to it', () => {
  const state = stateOf([], null);
  const groups = range(20).map((n) =>
    groupOf({ n, failures: failuresAt([0, 60, 120].map((s) => after(HOURS(1), 0, s - 900))) }),
  );
  const changes = planIssues(
    causesOf(groups, state, createJudge(POLICY)),
    planFactsOf({ state, policy: POLICY, until: HOURS(1) }),
  );
  assert.deepEqual(counts(changes), { 'open first-seen': 5, 'skip baseline': 15 });
});

test('causes that come back after their ledger had to make room are not new', () => {
  const groups = range(12).map((n) => ({
    ...groupOf({ n, failures: failuresAt([0, 60, 120].map((s) => after(HOURS(1), 0, s - 900))) }),
    trend: 'recurring' as const,
  }));
  const state = stateOf([]);
  const changes = planIssues(
    causesOf(groups, state, createJudge(POLICY)),
    planFactsOf({ state, policy: POLICY, until: HOURS(1) }),
  );
  assert.equal(breakerIn(changes), undefined);
});

test('critical causes open in a storm, and they count as part of it', () => {
  const policy = policyOf({ rules: [ruleOf('all', { severity: 'critical' })] });
  assert.deepEqual(counts(plan({ fails: range(12), policy })), { 'open many-new-causes': 1, 'open critical': 12 });
});

test('the next hour: those that fail on are held, the issue is kept, and below ten it closes', () => {
  const first = plan({ fails: range(20) });
  const breaker = written(first);
  const known = remembered(first, range(20));
  const on = plan({ fails: range(15), times: 1, hour: 2, breaker, known });
  assert.deepEqual(counts(on), { 'update many-new-causes': 1, 'skip held-by-breaker': 20 });
  assert.equal(breakerIn(on)?.cause.ledger.total, 20, 'no cause is counted twice');
  assert.equal(breakerIn(on)?.comment, null);
  const ten = plan({ fails: range(10), times: 1, hour: 2, breaker, known });
  assert.equal(breakerIn(ten)?.change, 'update', 'it trips above ten and closes below ten');
  const nine = plan({ fails: range(9), times: 1, hour: 2, breaker, known });
  assert.deepEqual(counts(nine), { 'close storm-over': 1, 'skip below-threshold': 20 });
});

test('it closes on evidence only, and a repetition changes nothing', () => {
  const first = plan({ fails: range(20) });
  const given = { fails: [], hour: 2, breaker: written(first), known: remembered(first, range(20)) };
  for (const facts of [{ healthy: false }, { progress: false }])
    assert.equal(breakerIn(plan({ ...given, facts })), undefined);
  const again = plan({ fails: range(20), breaker: written(first) });
  assert.equal(breakerIn(again), undefined, 'the run that died is made good without another write');
  assert.deepEqual(counts(again), { 'skip nothing-new': 1, 'skip held-by-breaker': 20 });
});

test('what reaches the threshold after the storm opens, and what was part of it alone does not', () => {
  const first = plan({ fails: range(20) });
  const known = remembered(first, range(20));
  const breaker = written(plan({ fails: [], hour: 2, breaker: written(first), known }));
  assert.equal(breaker.issue.state, 'closed');
  const after1 = plan({ fails: [1, 2], times: 3, hour: 3, breaker, known });
  assert.deepEqual(counts(after1), {
    'skip nothing-new': 1,
    'open reached-threshold': 2,
    'skip below-threshold': 18,
  });
});

test('the storm comes back: reopened with a comment, and then it ends after six calm hours', () => {
  const first = plan({ fails: range(20) });
  const known = remembered(first, range(20));
  const closed = written(plan({ fails: [], hour: 2, breaker: written(first), known }), { closedAt: HOURS(2) });
  const back = plan({ fails: range(15), times: 1, hour: 3, breaker: closed, known });
  const { change, reason, comment } = breakerIn(back) ?? {};
  assert.deepEqual([change, reason, comment], ['reopen', 'many-new-causes', 'many-new-causes']);
  const reopened = written(back);
  assert.equal(breakerIn(plan({ fails: [], hour: 8, breaker: reopened, known })), undefined);
  assert.equal(breakerIn(plan({ fails: [], hour: 9, breaker: reopened, known }))?.change, 'close');
});

test('long after it was closed a storm opens another issue', () => {
  const first = plan({ fails: range(20) });
  const closed = written(first, { state: 'closed', stateReason: 'completed', closedAt: HOURS(2) });
  const later = plan({ fails: range(30).slice(20).concat([31]), hour: 24 * 20, breaker: closed });
  assert.equal(breakerIn(later)?.change, 'open');
});

test('a storm whose issue is muted, or closed as not planned, is held back in silence', () => {
  const first = plan({ fails: range(20) });
  const known = remembered(first, range(20));
  for (const fields of [
    { labels: [MUTED_LABEL], state: 'closed', closedAt: HOURS(2) },
    { state: 'closed', stateReason: 'not_planned', closedAt: HOURS(2) },
  ] as const) {
    const back = plan({ fails: range(15), times: 1, hour: 3, breaker: written(first, fields), known });
    const { change, comment } = breakerIn(back) ?? {};
    assert.deepEqual([change, comment], ['update', null]);
  }
});

test('what fails for three days is no storm: it is let go', () => {
  const first = plan({ fails: range(20) });
  const known = remembered(first, range(20));
  const breaker = written(first);
  const on = plan({ fails: range(20), hour: 71, breaker, known });
  assert.equal(breakerIn(on)?.change, 'update');
  const free = plan({ fails: range(20), hour: 73, breaker, known });
  assert.deepEqual(counts(free), { 'close storm-over': 1, 'open reached-threshold': 5, 'skip over-budget': 15 });
});

test('in a storm other issues only count: no milestone is told', () => {
  const tracked = issueOf(ledgerOf({ total: 9 }, failuresAt([after(HOURS(0), -3)])), { number: 3 });
  const groups = [
    groupOf({ n: 1, before: tracked.ledger, failures: failuresAt([after(HOURS(1), 0, -60)]) }),
    ...range(12).map((n) =>
      groupOf({ n: n + 1, failures: failuresAt([0, 60, 120].map((s) => after(HOURS(1), 0, s - 900))) }),
    ),
  ];
  const state = stateOf([tracked]);
  const changes = planIssues(
    causesOf(groups, state, createJudge(POLICY)),
    planFactsOf({ state, policy: POLICY, until: HOURS(1) }),
  );
  const update = changes.find(({ cause }) => cause.issue?.issue.number === 3);
  assert.deepEqual([update?.change, update?.reason, update?.comment], ['update', 'still-failing', null]);
});
