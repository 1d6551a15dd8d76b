/**
 * Causes x tracked issues x coverage x policy -> what to do with each, and why. Pure: the time is the window's end.
 */
import { SEVERITIES, type Severity } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/group.ts';
import { type Ledger, qualifies, quietEnough } from '../failures/history.ts';
import type { Policy } from '../failures/policy.ts';
import type { Judge, Judgement } from '../failures/rules.ts';
import { MUTED_LABEL } from './labels.ts';
import type { AuditState, FailureIssue } from './state.ts';

/** One closed list of reasons per change. */
export const REASONS = {
  open: ['first-seen', 'reached-threshold', 'critical', 'room-again', 'came-back-late'],
  update: ['still-failing', 'severity-changed', 'muted', 'closed-by-person', 'older-than-close'],
  reopen: ['regressed'],
  close: ['quiet'],
  skip: [
    'nothing-new',
    'below-threshold',
    'over-budget',
    'open-limit',
    'baseline',
    'ignored-by-rule',
    'silent-environment',
    'no-ids',
  ],
} as const;
export type Change = keyof typeof REASONS;
export type Reason = (typeof REASONS)[Change][number];

/** What is worth a notification; everything else is a silent edit of the body. */
export type CommentReason = 'regressed' | 'quiet' | 'severity-changed' | 'milestone';

export interface Decision {
  readonly change: Change;
  readonly reason: Reason;
  /** null: nobody is notified. */
  readonly comment: CommentReason | null;
}

/** A cause as the plan sees it, whether or not it failed in this window. */
export interface Cause {
  readonly fingerprint: string;
  readonly title: string;
  /** null: no failure in this window. */
  readonly group: FailureGroup | null;
  /** With this window counted in. */
  readonly ledger: Ledger;
  readonly before: Ledger | null;
  readonly issue: FailureIssue | null;
  readonly judgement: Judgement;
}

export interface PlannedChange extends Decision {
  readonly cause: Cause;
}

export interface PlanFacts {
  readonly state: AuditState;
  readonly policy: Policy;
  /** End of the examined time. */
  readonly until: string;
  /** The search was complete, worker lines were there, and the time joins what was examined before. Without all three nothing closes. */
  readonly healthy: boolean;
  /** Time that nobody looked at: a cause that was last seen before it may have failed in it. */
  readonly gaps: readonly (readonly [from: string, to: string])[];
  /** Does this run count anything new or move the watermark? Else it is a repetition and changes nothing. */
  readonly progress: boolean;
  /** Events without ids cannot be counted once: such a run only reports. */
  readonly countable: boolean;
}

/** First runs may leave this many failure issues behind, whatever a killed one had opened before. */
export const BASELINE_ISSUES = 5;

/** Every cause that is known: those of the window, those with an issue, those that wait on the dashboard. */
export function causesOf(groups: readonly FailureGroup[], state: AuditState, judge: Judge): Cause[] {
  const causes = new Map<string, Cause>();
  for (const group of groups) {
    const fingerprint = group.fingerprint.hash;
    if (!group.ledger) continue;
    causes.set(fingerprint, {
      fingerprint,
      title: group.title,
      group,
      ledger: group.ledger,
      before: group.before,
      issue: state.issues.get(fingerprint) ?? null,
      judgement: group,
    });
  }
  for (const fingerprint of [
    ...state.issues.keys(),
    ...(state.dashboard?.ledgers ?? []).map((ledger) => ledger.fingerprint),
  ]) {
    const ledger = state.ledgerOf(fingerprint);
    if (causes.has(fingerprint) || !ledger) continue;
    causes.set(fingerprint, {
      fingerprint,
      title: ledger.title,
      group: null,
      ledger,
      before: ledger,
      issue: state.issues.get(fingerprint) ?? null,
      judgement: judge.absent(ledger),
    });
  }
  return [...causes.values()].toSorted(byRank);
}

/** Severity, count, fingerprint: a total order, so that budgets fall the same way in every run. */
export function byRank(a: Cause, b: Cause): number {
  return (
    SEVERITIES.indexOf(a.judgement.severity) - SEVERITIES.indexOf(b.judgement.severity) ||
    b.ledger.total - a.ledger.total ||
    (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0)
  );
}

/** @param causes by rank */
export function planIssues(causes: readonly Cause[], facts: PlanFacts): PlannedChange[] {
  const { state, policy } = facts;
  const decided = causes.map((cause): PlannedChange => ({ cause, ...decide(cause, facts) }));
  const reopened = decided.filter(({ change }) => change === 'reopen').length;
  const closed = decided.filter(({ change }) => change === 'close').length;
  let open = state.all.filter(({ issue }) => issue.state === 'open').length + reopened - closed;
  // Issues the dashboard has not heard of were opened by a run that did not end: they are on this run's budget.
  const known = new Set(state.dashboard?.known ?? []);
  const unfinished =
    state.dashboard === null ? state.all.length : state.all.filter(({ issue }) => !known.has(issue.number)).length;
  let budget = (state.dashboard === null ? Math.min(BASELINE_ISSUES, policy.maxNew) : policy.maxNew) - unfinished;
  return decided.map((planned) => {
    if (planned.change !== 'open') return planned;
    if (planned.reason !== 'critical') {
      if (open >= policy.maxOpen) return { ...planned, change: 'skip', reason: 'open-limit' };
      if (budget <= 0)
        return { ...planned, change: 'skip', reason: state.dashboard === null ? 'baseline' : 'over-budget' };
    }
    open += 1;
    budget -= 1;
    return planned;
  });
}

const skip = (reason: Extract<Reason, (typeof REASONS.skip)[number]>): Decision => ({
  change: 'skip',
  reason,
  comment: null,
});

/** What this cause deserves, budgets aside. */
function decide(cause: Cause, facts: PlanFacts): Decision {
  const { group, issue, judgement, ledger, before } = cause;
  const { policy, until } = facts;
  const fresh = group?.fresh ?? [];
  if (!facts.countable) return skip('no-ids');
  if (judgement.ignore) return skip('ignored-by-rule');

  if (issue && issue.issue.state === 'open') {
    const muted = issue.issue.labels.includes(MUTED_LABEL);
    if (fresh.length > 0) {
      if (muted) return { change: 'update', reason: 'muted', comment: null };
      if (severityChanged(cause)) return { change: 'update', reason: 'severity-changed', comment: 'severity-changed' };
      return { change: 'update', reason: 'still-failing', comment: milestone(before, ledger) ? 'milestone' : null };
    }
    if (!muted && severityChanged(cause))
      return { change: 'update', reason: 'severity-changed', comment: 'severity-changed' };
    const gapless = facts.gaps.every(([, to]) => to <= ledger.lastSeen);
    if (facts.healthy && gapless && quietEnough(ledger, until, judgement.closeMs))
      return { change: 'close', reason: 'quiet', comment: muted ? null : 'quiet' };
    return skip('nothing-new');
  }

  if (issue) {
    // Counted on the dashboard while there was no room for a new issue.
    const uncounted = ledger.total > (issue.ledger?.total ?? 0);
    if (fresh.length === 0 && !uncounted) return skip('nothing-new');
    const { stateReason, closedAt, labels } = issue.issue;
    // A person has decided: counted, never reopened.
    if (stateReason === 'not_planned' || stateReason === 'duplicate')
      return { change: 'update', reason: 'closed-by-person', comment: null };
    if (labels.includes(MUTED_LABEL)) return { change: 'update', reason: 'muted', comment: null };
    if (closedAt !== null && ledger.lastSeen <= closedAt)
      return { change: 'update', reason: 'older-than-close', comment: null };
    const since = closedAt === null ? 0 : Date.parse(until) - Date.parse(closedAt);
    if (since <= policy.reopenMs) return { change: 'reopen', reason: 'regressed', comment: 'regressed' };
    return facts.progress ? { change: 'open', reason: 'came-back-late', comment: null } : skip('nothing-new');
  }

  if (group && fresh.length === 0 && group.before === null) return skip('silent-environment');
  const reached = qualifies(ledger, fresh, judgement.severity, judgement.open);
  if (!reached) return skip('below-threshold');
  if (!facts.progress) return skip('nothing-new');
  if (reached === 'critical') return { change: 'open', reason: 'critical', comment: null };
  if (before === null) return { change: 'open', reason: 'first-seen', comment: null };
  // It had been frequent enough before and only waited for room.
  return { change: 'open', reason: fresh.length === 0 ? 'room-again' : 'reached-threshold', comment: null };
}

function severityChanged({ issue, judgement }: Cause): boolean {
  return issue?.ledger != null && issue.ledger.severity !== judgement.severity;
}

/** A power of ten was passed. */
function milestone(before: Ledger | null, after: Ledger): boolean {
  return before !== null && Math.floor(Math.log10(after.total)) > Math.floor(Math.log10(Math.max(1, before.total)));
}

export function worstSeverity(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}
