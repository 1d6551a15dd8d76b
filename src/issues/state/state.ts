/**
 * What the issues remember, read back: the state of one audit.
 */
import { type Ledger, mergeLedgers } from '../../failures/rules/history.ts';
import { DASHBOARD_LABEL, FAILURE_LABEL } from '../tracking/labels.ts';
import type { TrackedIssue } from '../tracking/tracker.ts';
import { type DashboardState, readDashboard } from './dashboard-state.ts';
import { readLedger } from './ledger.ts';
import { readMarker } from './marker.ts';

/** An issue of this audit with what its marker says. */
export interface FailureIssue {
  readonly issue: TrackedIssue;
  readonly fingerprint: string;
  /** null: the marker is damaged; the issue is still this cause's. */
  readonly ledger: Ledger | null;
}

export interface AuditState {
  /** null: none yet, or damaged; then the run is a baseline or rebuilds it. */
  readonly dashboard: DashboardState | null;
  /** The issue the dashboard is written to; it may stand while its state is damaged. */
  readonly dashboardIssue: TrackedIssue | null;
  /** One issue a cause: the open one, else the one closed last. */
  readonly issues: ReadonlyMap<string, FailureIssue>;
  /** All failure issues of this audit, for budgets. */
  readonly all: readonly FailureIssue[];
  readonly ledgerOf: (fingerprint: string) => Ledger | null;
}

/**
 * Nothing has been examined to the end yet: no dashboard, or one of a first run whose writes failed in part. What such a run
 * finds is the baseline.
 */
export function isFirstRun({ dashboard }: Pick<AuditState, 'dashboard'>): boolean {
  if (dashboard === null) return true;
  const { partlyTold, examined, health } = dashboard;
  return partlyTold === true && examined.length === 0 && health.ends.length === 0;
}

/** @param name audits of other names are not seen */
export function readState(tracked: readonly TrackedIssue[], name: string): AuditState {
  const all: FailureIssue[] = [];
  let dashboardIssue: TrackedIssue | null = null;
  let dashboard: DashboardState | null = null;
  for (const issue of tracked.toSorted((a, b) => a.number - b.number)) {
    const marker = readMarker(issue.body);
    if (!marker || marker.name !== name) continue;
    if (marker.kind === 'dashboard') {
      // Two dashboards (a race): the lower number stays.
      if (!issue.labels.includes(DASHBOARD_LABEL) || dashboardIssue !== null || issue.state === 'closed') continue;
      dashboardIssue = issue;
      dashboard = readDashboard(marker.state);
    } else if (issue.labels.includes(FAILURE_LABEL)) {
      const ledger = readLedger(marker.state);
      all.push({ issue, fingerprint: marker.key, ledger: ledger?.fingerprint === marker.key ? ledger : null });
    }
  }
  const issues = new Map<string, FailureIssue>();
  for (const found of all) {
    const other = issues.get(found.fingerprint);
    if (!other || preferred(found.issue, other.issue)) issues.set(found.fingerprint, found);
  }
  const waiting = new Map((dashboard?.ledgers ?? []).map((ledger) => [ledger.fingerprint, ledger]));
  return {
    dashboard,
    dashboardIssue,
    issues,
    all,
    ledgerOf(fingerprint) {
      const own = issues.get(fingerprint)?.ledger ?? null;
      const kept = waiting.get(fingerprint) ?? null;
      return own && kept ? mergeLedgers(own, kept) : (own ?? kept);
    },
  };
}

/** Of two issues for one cause: open before closed; of open ones the first; of closed ones the one closed last. */
function preferred(issue: TrackedIssue, other: TrackedIssue): boolean {
  if (issue.state !== other.state) return issue.state === 'open';
  return issue.state === 'closed' && (issue.closedAt ?? '') > (other.closedAt ?? '');
}
