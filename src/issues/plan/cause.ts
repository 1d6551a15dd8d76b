/**
 * A cause as plan and texts see it: what is known of it, what this window adds, and the issue it has.
 */
import { SEVERITIES, type Severity } from '../../failures/failure.ts';
import type { FailureGroup } from '../../failures/grouping/group.ts';
import type { Outage } from '../../failures/grouping/outage.ts';
import type { Ledger } from '../../failures/rules/history.ts';
import type { Judge, Judgement } from '../../failures/rules/rules.ts';
import type { AuditState, FailureIssue } from '../state/state.ts';
import { isBreaker } from './breaker-key.ts';
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
  /** It had an issue that is gone: deleted, moved, or taken from the audit. */
  readonly gone?: number | null;
  readonly outage?: SharedOutage | null;
}

/** What a cause shares with others at one moment. */
export interface SharedOutage {
  /** `OperationalError at db.internal:5432` */
  readonly root: string;
  /** How many, this one included. */
  readonly causes: number;
  /** Some of the others' issues. */
  readonly issues: readonly number[];
  readonly dashboard: number | null;
}

/** Every cause that is known: those of the window, those with an issue, those that wait on the dashboard. */
export function causesOf(
  groups: readonly FailureGroup[],
  state: AuditState,
  judge: Judge,
  outages: readonly Outage[] = [],
): Cause[] {
  const gone = goneIssues(state);
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
      gone: gone.get(fingerprint) ?? null,
      outage: outageOf(fingerprint, outages, state),
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
      gone: gone.get(fingerprint) ?? null,
    });
  }
  return [...causes.values()].toSorted(byRank);
}

/** Of causes without an issue, the one that they had. */
function goneIssues({ dashboard, all, issues }: AuditState): Map<string, number> {
  const there = new Set(all.map(({ issue }) => issue.number));
  return new Map(
    (dashboard?.homes ?? []).flatMap(([number, fingerprint]) =>
      there.has(number) || issues.has(fingerprint) ? [] : [[fingerprint, number] as const],
    ),
  );
}

/** So many others are linked; each link leaves a line in the other's timeline. */
const MOST_LINKED = 5;

function outageOf(
  fingerprint: string,
  outages: readonly Outage[],
  { issues, dashboard, dashboardIssue }: AuditState,
): SharedOutage | null {
  const found = outages.find(({ members }) => members.includes(fingerprint));
  if (!found) return null;
  // Issues that the dashboard does not know of are a dead run's: the same run again has to write what that one would have.
  const known = new Set(dashboard?.known);
  const others = found.members.flatMap((member) => {
    const issue = member === fingerprint ? undefined : issues.get(member)?.issue;
    return issue !== undefined && issue.state === 'open' && known.has(issue.number) ? [issue.number] : [];
  });
  return {
    root: found.root,
    causes: found.members.length,
    issues: others.slice(0, MOST_LINKED),
    dashboard: dashboardIssue?.number ?? null,
  };
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
