/**
 * The state machine, a case for each way through it: what the issue was, what happened, what becomes of it and why. Every row of
 * the life cycle is taken by a case, and every reason is given by one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger } from '../../../src/failures/rules/history.ts';
import type { Life } from '../../../src/failures/rules/life.ts';
import { NEW_LIFE } from '../../../src/failures/rules/life.ts';
import type { Policy } from '../../../src/failures/rules/policy.ts';
import { createJudge } from '../../../src/failures/rules/rules.ts';
import { causesOf } from '../../../src/issues/plan/cause.ts';
import { LIFECYCLE } from '../../../src/issues/plan/lifecycle.ts';
import { planIssues } from '../../../src/issues/plan/plan.ts';
import type { Decision } from '../../../src/issues/plan/reason.ts';
import { type PlanFacts, situationsOf } from '../../../src/issues/plan/situation.ts';
import { FLAPPING_LABEL, MUTED_LABEL, MUTED_UNTIL_WORSE_LABEL } from '../../../src/issues/tracking/labels.ts';
import type { TrackedIssue } from '../../../src/issues/tracking/tracker.ts';
import {
  after,
  dashboardStateOf,
  failuresAt,
  fingerprintOf,
  type GroupFields,
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
const LOW = policyOf({ rules: [ruleOf('noise', { severity: 'low' })] });
const IGNORED = policyOf({ rules: [ruleOf('known', { ignore: true })] });

const three = failuresAt([NOON, after(NOON, 0, 60), after(NOON, 0, 120)]);
const one = failuresAt([NOON]);
const yesterday = failuresAt([after(NOON, -1)]);

/** At its threshold, and without an issue since the first run. */
const BACKLOG: Ledger = { ...ledgerOf({}, three), life: { ...NEW_LIFE, backlog: true } };

interface Case extends Omit<GroupFields, 'policy' | 'n'> {
  readonly name: string;
  readonly policy?: Policy;
  /** Fields of the cause's issue; undefined = it has none. */
  readonly issue?: Partial<TrackedIssue>;
  readonly facts?: Partial<PlanFacts>;
  /** No failure of the cause in this window. */
  readonly absent?: boolean;
  /** What the cause's ledger on the dashboard adds to that of its issue. */
  readonly kept?: Ledger;
  /** Ticked or remembered on the dashboard. */
  readonly dashboard?: { readonly ticked?: 'open' | 'mute' | 'unmute'; readonly muted?: boolean };
  readonly wanted: readonly [change: Decision['change'], reason: Decision['reason'], comment: Decision['comment']];
  /** Labels put on (+) and taken off (-), beside those of severity. */
  readonly labels?: readonly string[];
  /** What its ledger remembers afterwards of the life of its issue, where that changes. */
  readonly life?: Partial<Life>;
}

/** One failure a day for five weeks. */
const steady = ledgerOf({}, failuresAt(Array.from({ length: 35 }, (_, day) => after(NOON, day - 35))));
const many = failuresAt(Array.from({ length: 20 }, (_, n) => after(NOON, 0, n * 600)));

/** What an issue's own ledger knew before this window. */
const before = ledgerOf({}, failuresAt([after(NOON, -3), after(NOON, -2)]));

/** Closed by an earlier run because a rule ignored it. */
const DROPPED: Ledger = { ...before, life: { ...NEW_LIFE, closed: after(NOON, -1), dropped: after(NOON, -1) } };
/** At its threshold, all of it in QA. */
const IN_QA = ledgerOf({}, failuresAt([after(NOON, -3), after(NOON, -2)], { environment: 'qa' }));
const NO_QA = policyOf({ environments: [{ name: 'qa', match: ['qa-*'], issues: false }] });

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
    name: 'at its threshold since an earlier run, in a window in which nothing failed',
    absent: true,
    kept: ledgerOf({}, three),
    facts: { anyFresh: false },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'left by a first run, and others failed',
    absent: true,
    kept: BACKLOG,
    wanted: ['skip', 'baseline', null],
  },
  {
    name: 'left by a first run, read again',
    failures: three,
    before: BACKLOG,
    fresh: false,
    wanted: ['skip', 'baseline', null],
  },
  {
    name: 'left by a first run, and it failed once more',
    failures: failuresAt([after(NOON, 0, 3600)]),
    before: BACKLOG,
    wanted: ['open', 'from-backlog', null],
    life: { backlog: true },
  },
  {
    name: 'left by a first run as too rare, and now it is frequent: that is news',
    failures: failuresAt([after(NOON, 0, 3600)]),
    before: { ...ledgerOf({}, three.slice(0, 2)), life: { ...NEW_LIFE, backlog: true } },
    wanted: ['open', 'reached-threshold', null],
    life: { backlog: false },
  },
  {
    name: 'left by a first run, critical by a rule of later: it opens when it fails',
    absent: true,
    kept: BACKLOG,
    policy: CRITICAL,
    wanted: ['skip', 'baseline', null],
  },
  {
    name: 'left by a first run, and somebody asks for an issue where nothing failed',
    absent: true,
    kept: BACKLOG,
    dashboard: { ticked: 'open' },
    facts: { anyFresh: false, progress: false },
    wanted: ['open', 'asked-for', null],
    life: { backlog: true },
  },
  { name: 'ignored', failures: three, policy: IGNORED, wanted: ['skip', 'ignored-by-rule', null] },
  {
    name: 'a rule ignores it now, and its issue is open',
    failures: three,
    before,
    policy: IGNORED,
    issue: {},
    wanted: ['close', 'ignored-by-rule', 'ignored-by-rule'],
    life: { closed: 'UNTIL', dropped: 'UNTIL' },
  },
  {
    name: 'a rule ignores it now, nothing new, not all was seen: it closes on the rule alone',
    absent: true,
    before,
    policy: IGNORED,
    issue: {},
    facts: { healthy: false, progress: false },
    wanted: ['close', 'ignored-by-rule', 'ignored-by-rule'],
  },
  {
    name: 'a rule ignores it now, and its issue is muted',
    failures: one,
    before,
    policy: IGNORED,
    issue: { labels: [MUTED_LABEL] },
    wanted: ['close', 'ignored-by-rule', null],
  },
  {
    name: 'closed for being ignored, and a person opened it again',
    failures: one,
    before: DROPPED,
    policy: IGNORED,
    issue: {},
    wanted: ['skip', 'reopened-by-person', null],
  },
  {
    name: 'ignored, and fails on after it was closed',
    failures: three,
    before: DROPPED,
    policy: IGNORED,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, -1) },
    wanted: ['skip', 'ignored-by-rule', null],
  },
  {
    name: 'closed for being ignored, and the rule is gone: no person wanted it closed',
    failures: one,
    before: DROPPED,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, -1) },
    wanted: ['reopen', 'regressed', 'regressed'],
    life: { closed: null, dropped: null, reopened: ['UNTIL'] },
  },
  {
    name: 'its only environment keeps no issue open any more',
    failures: three,
    before: IN_QA,
    fresh: false,
    policy: NO_QA,
    issue: {},
    wanted: ['close', 'silent-environment', 'silent-environment'],
    life: { closed: 'UNTIL', dropped: 'UNTIL' },
  },
  {
    name: 'it failed elsewhere, too: what it does in the silent one neither closes nor keeps it',
    absent: true,
    before: { ...IN_QA, environments: { qa: 2, live: 1 } },
    policy: NO_QA,
    issue: {},
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'waits on the dashboard for room, and its only environment opens no issues any more',
    absent: true,
    kept: IN_QA,
    policy: NO_QA,
    wanted: ['skip', 'silent-environment', null],
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
    life: { closed: 'UNTIL' },
  },
  {
    name: 'quiet for a hundred days, muted',
    absent: true,
    before,
    issue: { labels: [MUTED_LABEL] },
    facts: { until: after(NOON, 100) },
    wanted: ['close', 'quiet', null],
    life: { closed: 'UNTIL' },
  },
  {
    name: 'quiet for a hundred days, but not everything was seen',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 100), healthy: false },
    wanted: ['skip', 'not-all-seen', null],
  },
  {
    name: 'quiet for a hundred days, but nobody looked at some of them',
    absent: true,
    before,
    issue: {},
    facts: { until: after(NOON, 100), gaps: [[after(NOON, 20), after(NOON, 30)]] },
    wanted: ['skip', 'not-all-seen', null],
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
    life: { closed: 'UNTIL' },
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
    life: { reopened: ['UNTIL'] },
  },
  {
    name: 'back on the fourteenth day',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(UNTIL, -14) },
    wanted: ['reopen', 'regressed', 'regressed'],
    life: { reopened: ['UNTIL'] },
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
    life: { reopened: ['UNTIL'] },
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

  // People, boxes and labels.
  {
    name: 'a person asks for an issue of a rare cause',
    failures: one,
    dashboard: { ticked: 'open' },
    wanted: ['open', 'asked-for', null],
  },
  {
    name: 'a person asks for an issue of a cause that did not fail in this window, in a run that moves nothing',
    absent: true,
    kept: ledgerOf({}, yesterday),
    dashboard: { ticked: 'open' },
    facts: { progress: false },
    wanted: ['open', 'asked-for', null],
  },
  {
    name: 'a person mutes a cause that has no issue yet',
    failures: three,
    dashboard: { ticked: 'mute' },
    wanted: ['skip', 'muted', null],
  },
  {
    name: 'muted on the dashboard, and critical',
    failures: three,
    policy: CRITICAL,
    dashboard: { muted: true },
    wanted: ['skip', 'muted', null],
  },
  {
    name: 'muted on the dashboard, and unmuted there',
    failures: three,
    dashboard: { muted: true, ticked: 'unmute' },
    wanted: ['open', 'first-seen', null],
  },
  {
    name: 'muted on the dashboard, but somebody wants an issue',
    failures: three,
    dashboard: { muted: true, ticked: 'open' },
    wanted: ['open', 'asked-for', null],
  },
  {
    name: 'a person mutes an open issue by its box',
    absent: true,
    before,
    issue: {},
    dashboard: { ticked: 'mute' },
    wanted: ['update', 'asked-to-mute', null],
    labels: [`+${MUTED_LABEL}`],
  },
  {
    name: 'ticked, and muted by hand meanwhile',
    absent: true,
    before,
    issue: { labels: [MUTED_LABEL] },
    dashboard: { ticked: 'mute' },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'an issue is asked for that is there',
    failures: one,
    before,
    issue: {},
    dashboard: { ticked: 'open' },
    wanted: ['update', 'still-failing', null],
  },
  {
    name: 'we closed it, a person opened it again: quiet as it is, it stays open',
    absent: true,
    before: { ...before, life: { ...NEW_LIFE, closed: after(NOON, 20) } },
    issue: {},
    facts: { until: after(NOON, 100) },
    wanted: ['skip', 'reopened-by-person', null],
  },
  {
    name: 'and when it fails again, the story begins anew',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, closed: after(NOON, -1) } },
    issue: {},
    wanted: ['update', 'still-failing', null],
    life: { closed: null },
  },

  // Bots.
  {
    name: 'a stale bot closed it as completed',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3), closer: 'bot' },
    wanted: ['reopen', 'closed-by-bot', 'closed-by-bot'],
    life: { reopened: [] },
  },
  {
    name: 'a stale bot closed it as not planned, two months ago',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, -60), closer: 'bot' },
    wanted: ['reopen', 'closed-by-bot', 'closed-by-bot'],
  },
  {
    name: 'a stale bot closed it, and what is read now is older',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, 0, 60), closer: 'bot' },
    wanted: ['update', 'older-than-close', null],
  },
  {
    name: 'a stale bot closed it, and it is muted',
    failures: one,
    before,
    issue: {
      state: 'closed',
      stateReason: 'completed',
      closedAt: after(NOON, -3),
      closer: 'bot',
      labels: [MUTED_LABEL],
    },
    wanted: ['update', 'muted', null],
  },
  {
    name: 'the audit closed it under the name that a stale bot has, too',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, closed: after(NOON, -3) } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3), closer: 'bot' },
    wanted: ['reopen', 'regressed', 'regressed'],
    life: { closed: null, reopened: ['UNTIL'] },
  },
  {
    name: 'the audit closed it long ago',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, closed: after(NOON, -30), reopened: [after(NOON, -40)] } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -30), closer: 'bot' },
    wanted: ['open', 'came-back-late', null],
    life: NEW_LIFE,
  },

  // Flapping.
  {
    name: 'back for the second time within 30 days',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, reopened: [after(NOON, -9)] } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3) },
    wanted: ['reopen', 'regressed', 'regressed'],
    life: { reopened: [after(NOON, -9), 'UNTIL'] },
  },
  {
    name: 'back for the third time: it flaps',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, reopened: [after(NOON, -19), after(NOON, -9)] } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3) },
    wanted: ['reopen', 'flapping', 'flapping'],
    labels: [`+${FLAPPING_LABEL}`],
    life: { reopened: [after(NOON, -19), after(NOON, -9), 'UNTIL'] },
  },
  {
    name: 'back for the third time, the first one was longer ago than that',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, reopened: [after(NOON, -31), after(NOON, -9)] } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3) },
    wanted: ['reopen', 'regressed', 'regressed'],
    life: { reopened: [after(NOON, -9), 'UNTIL'] },
  },
  {
    name: 'flapping, and the hundredth failure',
    failures: one,
    before: { ...before, total: 99 },
    issue: { labels: [FLAPPING_LABEL] },
    wanted: ['update', 'flapping', null],
  },
  {
    name: 'flapping, and another severity',
    absent: true,
    before,
    policy: LOW,
    issue: { labels: [FLAPPING_LABEL] },
    facts: { until: after(NOON, 0, 60) },
    wanted: ['update', 'flapping', null],
  },
  {
    name: 'flapping, quiet for a hundred days',
    absent: true,
    before,
    issue: { labels: [FLAPPING_LABEL] },
    facts: { until: after(NOON, 100) },
    wanted: ['skip', 'flapping', null],
  },
  {
    name: 'flapping, closed by a person, and back',
    failures: one,
    before: { ...before, life: { ...NEW_LIFE, reopened: [after(NOON, -19), after(NOON, -9)] } },
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3), labels: [FLAPPING_LABEL] },
    wanted: ['reopen', 'regressed', null],
  },

  // Escalation: one failure a day for a month, then many.
  {
    name: 'fails ten times as often as before',
    failures: many,
    before: steady,
    issue: {},
    wanted: ['update', 'escalated', 'escalated'],
    life: { escalated: 'UNTIL' },
  },
  {
    name: 'still does, which was told',
    failures: many,
    before: { ...steady, life: { ...NEW_LIFE, escalated: after(UNTIL, -1) } },
    issue: {},
    wanted: ['update', 'still-failing', null],
    life: { escalated: after(UNTIL, -1) },
  },
  {
    name: 'no longer does',
    failures: one,
    before: { ...steady, life: { ...NEW_LIFE, escalated: after(UNTIL, -9) } },
    issue: {},
    wanted: ['update', 'still-failing', null],
    life: { escalated: null },
  },
  {
    name: 'muted, fails ten times as often',
    failures: many,
    before: steady,
    issue: { labels: [MUTED_LABEL] },
    wanted: ['update', 'muted', null],
  },
  {
    name: 'muted until it gets worse, fails as before',
    failures: one,
    before: steady,
    issue: { labels: [MUTED_UNTIL_WORSE_LABEL] },
    wanted: ['update', 'muted', null],
  },
  {
    name: 'muted until it gets worse, fails ten times as often',
    failures: many,
    before: steady,
    issue: { labels: [MUTED_UNTIL_WORSE_LABEL] },
    wanted: ['update', 'escalated', 'escalated'],
    labels: [`-${MUTED_UNTIL_WORSE_LABEL}`],
    life: { escalated: 'UNTIL' },
  },

  {
    name: 'muted until it gets worse, closed for being quiet, back ten times as often',
    failures: many,
    before: { ...steady, life: { ...NEW_LIFE, closed: after(NOON, -1) } },
    issue: {
      state: 'closed',
      stateReason: 'completed',
      closedAt: after(NOON, -1),
      labels: [MUTED_UNTIL_WORSE_LABEL],
    },
    wanted: ['reopen', 'escalated', 'escalated'],
    labels: [`-${MUTED_UNTIL_WORSE_LABEL}`],
    life: { escalated: 'UNTIL', reopened: ['UNTIL'], closed: null },
  },

  // Locked, and late counts.
  {
    name: 'locked and closed',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -3), locked: true },
    wanted: ['open', 'locked', null],
    life: NEW_LIFE,
  },
  {
    name: 'locked and closed as not planned',
    failures: one,
    before,
    issue: { state: 'closed', stateReason: 'not_planned', closedAt: after(NOON, -3), locked: true },
    wanted: ['update', 'closed-by-person', null],
  },
  {
    name: 'locked and open: nobody could answer',
    failures: one,
    before: { ...before, total: 9 },
    issue: { locked: true },
    wanted: ['update', 'still-failing', null],
  },
  {
    name: 'counted on the dashboard while 30 others were open',
    absent: true,
    before,
    kept: ledgerOf({ total: 7 }, failuresAt([after(NOON, -3), after(NOON, -2), after(NOON, -1)])),
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -40) },
    wanted: ['open', 'came-back-late', null],
  },
  {
    name: 'the same in a run that moves nothing',
    absent: true,
    before,
    kept: ledgerOf({ total: 7 }, failuresAt([after(NOON, -3), after(NOON, -2), after(NOON, -1)])),
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -40) },
    facts: { progress: false },
    wanted: ['skip', 'nothing-new', null],
  },
  {
    name: 'the same, locked',
    absent: true,
    before,
    kept: ledgerOf({ total: 7 }, failuresAt([after(NOON, -3), after(NOON, -2), after(NOON, -1)])),
    issue: { state: 'closed', stateReason: 'completed', closedAt: after(NOON, -40), locked: true },
    facts: { progress: false },
    wanted: ['skip', 'nothing-new', null],
  },
];

interface Played {
  readonly rows: readonly number[];
  readonly plan: ReturnType<typeof planIssues>;
  readonly until: string;
}

function play({ policy = policyOf(), issue, facts, absent = false, kept, dashboard, ...group }: Case): Played {
  const found = issue && issueOf(group.before ?? ledgerOf(), issue);
  const fingerprint = fingerprintOf(1);
  const base = stateOf(
    found ? [found] : [],
    dashboardStateOf({ ledgers: kept ? [kept] : [], muted: dashboard?.muted ? [fingerprint] : [] }),
  );
  const box = dashboard?.ticked === undefined ? '' : `- [x] <!-- ${dashboard.ticked}=${fingerprint} --> x`;
  const state = {
    ...base,
    dashboardIssue: issueOf(ledgerOf(), { body: box }).issue,
    ...(kept ? { ledgerOf: () => kept } : {}),
  };
  const groups = absent ? [] : [groupOf({ ...group, policy })];
  const all = planFactsOf({ state, policy, until: UNTIL, ...facts });
  const causes = causesOf(groups, state, createJudge(policy));
  return {
    rows: situationsOf(causes, all).map((situation) => LIFECYCLE.findIndex(({ when }) => when(situation))),
    plan: planIssues(causes, all),
    until: all.until,
  };
}

test('what was, what happened, what becomes of it and why', async (t) => {
  for (const row of CASES) {
    await t.test(row.name, () => {
      const { plan, until } = play(row);
      const [planned, ...others] = plan;
      assert.ok(planned && others.length === 0);
      const { change, reason, comment, addLabels = [], removeLabels = [], cause } = planned;
      assert.deepEqual([change, reason, comment], row.wanted);
      const labels = [...addLabels.map((label) => `+${label}`), ...removeLabels.map((label) => `-${label}`)];
      assert.deepEqual(labels, row.labels ?? []);
      if (row.life === undefined) return;
      const wanted = JSON.parse(JSON.stringify(row.life).replaceAll('"UNTIL"', JSON.stringify(until))) as Partial<Life>;
      for (const [key, value] of Object.entries(wanted))
        assert.deepEqual(cause.ledger.life[key as keyof Life], value, key);
    });
  }
});

test('every row of the life cycle is taken by a case', () => {
  const taken = new Set(CASES.flatMap((row) => play(row).rows));
  assert.deepEqual(
    LIFECYCLE.flatMap(({ because }, index) => (taken.has(index) ? [] : [because])),
    [],
  );
});

test('whatever was and happened, the same time again changes nothing but what a person asks for', async (t) => {
  for (const row of CASES.filter(({ dashboard }) => dashboard?.ticked === undefined)) {
    const [planned] = play(row).plan;
    // The failures are counted by then, and nothing moves.
    if (planned?.change !== 'skip') continue;
    await t.test(row.name, () => {
      const again = play({ ...row, facts: { ...row.facts, progress: false } }).plan;
      assert.ok(again.every(({ change }) => change === 'skip'));
    });
  }
});
