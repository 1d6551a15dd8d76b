/**
 * A cause as plan and texts see it: what is known of it, what this window adds, and the issue it has.
 */
import { SEVERITIES, type Severity } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/group.ts';
import type { Ledger } from '../failures/history.ts';
import type { Judge, Judgement } from '../failures/rules.ts';
import { isBreaker } from './breaker.ts';
import type { AuditState, FailureIssue } from './state.ts';
import type { Escalation } from './trend.ts';

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
  /** Fails more often than it used to. */
  readonly escalation?: Escalation | null;
  /** Labels of ours that its issue has when the plan is carried out. */
  readonly labels?: readonly string[];
  /** Of its issue then. */
  readonly state?: 'open' | 'closed';
  /** Of the breaker alone: what it holds back, by rank. */
  readonly members?: readonly Cause[];
}

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
    if (causes.has(fingerprint) || !ledger || isBreaker(fingerprint)) continue;
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

export function worstSeverity(severities: readonly Severity[]): Severity | null {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? null;
}
