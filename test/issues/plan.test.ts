import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SEVERITIES } from '../../src/failures/failure.ts';
import type { Policy } from '../../src/failures/policy.ts';
import { createJudge } from '../../src/failures/rules.ts';
import { MUTED_LABEL } from '../../src/issues/labels.ts';
import { byRank, type Cause, causesOf, type Decision, type PlanFacts, planIssues } from '../../src/issues/plan.ts';
import type { TrackedIssue } from '../../src/issues/tracker.ts';
import {
  after,
  causeOf,
  dashboardStateOf,
  failureOf,
  failuresAt,
  fingerprintOf,
  type GroupFields,
  groupOf,
  issueOf,
  ledgerOf,
  policyOf,
  ruleOf,
  stateOf,
} from './builders.ts';

const UNTIL = '2026-05-12T00:00:00Z';
const NOON = '2026-05-11T12:00:00Z';
const CRITICAL = policyOf({ rules: [ruleOf('payments', { severity: 'critical' })] });
const LOW = policyOf({ rules: [ruleOf('noise', { severity: 'low' })] });
const IGNORED = policyOf({ rules: [ruleOf('known', { ignore: true })] });

const three = failuresAt([NOON, after(NOON, 0, 60), after(NOON, 0, 120)]);
const one = failuresAt([NOON]);
const yesterday = failuresAt([after(NOON, -1)]);

interface Case extends Omit<GroupFields, 'policy' | 'n'> {
  readonly name: string;
  readonly policy?: Policy;
  /** Fields of the cause's issue; undefined = it has none. */
  readonly issue?: Partial<TrackedIssue>;
  readonly facts?: Partial<PlanFacts>;
  /** No failure of the cause in this window. */
  readonly absent?: boolean;
  readonly wanted: readonly [change: Decision['change'], reason: Decision['reason'], comment: Decision['comment']];
}

/** What an issue's own ledger knew before this window. */
const before = ledgerOf({}, failuresAt([after(NOON, -3), after(NOON, -2)]));

const CASES: readonly Case[] = [
  { name: 'three failures within a day, never seen', failures: three, wanted: ['open', 'first-seen', null] },
  { name: 'one failure', failures: one, wanted: ['skip', 'below-threshold', null] },
  {
    name: 'three failures, more than a day between first and last, all on two days of different weeks',
    failures: failuresAt(['2026-04-20T10:00:00Z', '2026-05-11T10:00:00Z', '2026-05-11T11:00:00Z']),
    wanted: ['skip', 'below-threshold', null],
  },
  {
    name: 'the third one of the day, after two in an earlier run',
    failures: one,
    before: ledgerOf({}, failuresAt([after(NOON, 0, -7200), after(NOON, 0, -3600)])),
    wanted: ['open', 'reached-threshold', null],
  },
  {
    name: 'a second day',
    failures: one,
    before: ledgerOf({}, yesterday),
    wanted: ['open', 'reached-threshold', null],
  },
  {
    name: 'a second day that is eight days later',
    failures: one,
    before: ledgerOf({}, failuresAt([after(NOON, -8)])),
    wanted: ['skip', 'below-threshold', null],
  },
  { name: 'one critical failure', failures: one, policy: CRITICAL, wanted: ['open', 'critical', null] },
  {
    name: 'thresholds are the policy’s',
    failures: three,
    policy: policyOf({ open: { failures: 4, withinMs: 86_400_000, days: 2 } }),
    wanted: ['skip', 'below-threshold', null],
  },
  {
    name: 'the same window again: at its threshold, nothing new, watermark stays',
    failures: three,
    before: ledgerOf({}, three),
    fresh: false,
    facts: { progress: false },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'at its threshold since an earlier run, and the run made progress',
    failures: three,
    before: ledgerOf({}, three),
    fresh: false,
    wanted: ['open', 'room-again', null],
  },
  {
    name: 'seen in silent environments alone',
    failures: three,
    before: null,
    fresh: false,
    wanted: ['skip', 'silent-environment', null],
  },
  { name: 'ignored', failures: three, policy: IGNORED, wanted: ['skip', 'ignored-by-rule', null] },
  {
    name: 'ignored although its issue is open',
    failures: three,
    policy: IGNORED,
    issue: {},
    wanted: ['skip', 'ignored-by-rule', null],
  },
  { name: 'no ids in the logs', failures: three, facts: { countable: false }, wanted: ['skip', 'no-ids', null] },
  {
    name: 'no ids, and critical',
    failures: three,
    policy: CRITICAL,
    facts: { countable: false },
    wanted: ['skip', 'no-ids', null],
  },

  // Its issue is open.
  { name: 'fails on', failures: one, before, issue: {}, wanted: ['update', 'still-failing', null] },
  {
    name: 'the tenth failure',
    failures: one,
    before: { ...before, total: 9 },
    issue: {},
    wanted: ['update', 'still-failing', 'milestone'],
  },
  {
    name: 'the eleventh failure',
    failures: one,
    before: { ...before, total: 10 },
    issue: {},
    wanted: ['update', 'still-failing', null],
  },
  {
    name: 'the thousandth failure',
    failures: one,
    before: { ...before, total: 999 },
    issue: {},
    wanted: ['update', 'still-failing', 'milestone'],
  },
  {
    name: 'from 9 to 12 in one run',
    failures: three,
    before: { ...before, total: 9 },
    issue: {},
    wanted: ['update', 'still-failing', 'milestone'],
  },
  {
    name: 'another severity and the tenth failure: one comment, the severity’s',
    failures: one,
    before: { ...before, total: 9 },
    policy: CRITICAL,
    issue: {},
    wanted: ['update', 'severity-changed', 'severity-changed'],
  },
  {
    name: 'another severity by a new rule alone',
    absent: true,
    before,
    policy: LOW,
    issue: {},
    wanted: ['update', 'severity-changed', 'severity-changed'],
  },
  {
    name: 'muted by a person, and the tenth failure',
    failures: one,
    before: { ...before, total: 9 },
    issue: { labels: [MUTED_LABEL] },
    wanted: ['update', 'muted', null],
  },
  {
    name: 'muted, another severity, nothing new',
    absent: true,
    before,
    policy: LOW,
    issue: { labels: [MUTED_LABEL] },
    facts: { until: after(NOON, 0, 60) },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'its failures were all counted before',
    failures: one,
    before: ledgerOf({}, one),
    fresh: false,
    issue: {},
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'quiet for a hundred days',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 100) },
    wanted: ['close', 'quiet', 'quiet'],
  },
  {
    name: 'quiet for a hundred days, muted',
    absent: true,
    before,
    issue: { labels: [MUTED_LABEL] },
    facts: { until: after(NOON, 100) },
    wanted: ['close', 'quiet', null],
  },
  {
    name: 'quiet for a hundred days, but not everything was seen',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 100), healthy: false },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'quiet for a hundred days, but nobody looked at some of them',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 100), gaps: [[after(NOON, 20), after(NOON, 30)]] },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'quiet for two days: never before three',
    absent: true,
    before: ledgerOf(
      {},
      failuresAt(Array.from({ length: 500 }, (_, n) => after('2026-05-10T12:00:00Z', 0, -n * 1200)).toReversed()),
    ),
    issue: {},
    facts: { until: '2026-05-12T12:00:00Z' },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'failed every 20 minutes for a week, quiet for four days',
    absent: true,
    before: ledgerOf(
      {},
      failuresAt(Array.from({ length: 500 }, (_, n) => after('2026-05-10T12:00:00Z', 0, -n * 1200)).toReversed()),
    ),
    issue: {},
    facts: { until: '2026-05-14T12:00:00Z' },
    wanted: ['close', 'quiet', 'quiet'],
  },
  {
    name: 'failed twice, quiet for four days: that may be chance',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 2) },
    wanted: ['skip', 'nothing-new', null],
  },

  // Its issue is closed.
  {
    name: 'back three days after it was closed',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3) },
    wanted: ['reopen', 'regressed', 'regressed'],
  },
  {
    name: 'back on the fourteenth day',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(UNTIL, -14) },
    wanted: ['reopen', 'regressed', 'regressed'],
  },
  {
    name: 'back a second later than that',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(UNTIL, -14, -1) },
    wanted: ['open', 'came-back-late', null],
  },
  {
    name: 'closed, and nothing new',
    absent: true,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3) },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'closed after the failures that are only read now',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, 0, 60) },
    wanted: ['update', 'older-than-close', null],
  },
  {
    name: 'one before it was closed, one after',
    failures: failuresAt([NOON, after(NOON, 0, 120)]),
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, 0, 60) },
    wanted: ['reopen', 'regressed', 'regressed'],
  },
  ...(['not_planned', 'duplicate'] as const).map(
    (stateReason): Case => ({
      name: `a person closed it as ${stateReason}`,
      failures: three,
      before,
      issue: { state: 'closed', stateReason, closedAt: after(NOON, -3) },
      wanted: ['update', 'closed-by-person', null],
    }),
  ),
  {
    name: 'a person closed it as not planned, now critical',
    failures: three,
    before,
    policy: CRITICAL,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, -3) },
    wanted: ['update', 'closed-by-person', null],
  },
  {
    name: 'closed and muted',
    failures: three,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3), labels: [MUTED_LABEL] },
    wanted: ['update', 'muted', null],
  },
];

test('decisions', async (t) => {
  for (const { name, wanted, policy = policyOf(), issue, facts, absent = false, ...group } of CASES) {
    await t.test(name, () => {
      const found = issue && issueOf(group.before ?? ledgerOf(), issue);
      const state = stateOf(found ? [found] : []);
      const groups = absent ? [] : [groupOf({ ...group, policy })];
      const plan = planIssues(causesOf(groups, state, createJudge(policy)), {
        state,
        policy,
        until: UNTIL,
        healthy: true,
        progress: true,
        countable: true,
        gaps: [],
        ...facts,
      });
      assert.deepEqual(
        plan.map(({ change, reason, comment }) => [change, reason, comment]),
        [wanted],
      );
    });
  }
});

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
  const plan = planIssues(causes, {
    policy: policyOf(),
    until: UNTIL,
    healthy: true,
    progress: true,
    countable: true,
    gaps: [],
    ...facts,
  });
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
  const plan = planIssues(causes, {
    state,
    policy: policyOf(),
    until: UNTIL,
    healthy: true,
    progress: true,
    countable: true,
    gaps: [],
  });
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
