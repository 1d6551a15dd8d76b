/** What the dashboard tells of each cause: where it stands, and which issue it has. */
import type { Applied } from '../plan/applied.ts';
import type { Cause } from '../plan/cause.ts';
import type { PlannedChange } from '../plan/plan.ts';
import type { AuditState } from '../state/state.ts';
import { isMuted } from '../tracking/labels.ts';
import type { TrackedIssue } from '../tracking/tracker.ts';

export interface DashboardRow {
  readonly cause: Cause;
  /** Number of its issue; null while it has none. */
  readonly number: number | null;
  readonly state: 'open' | 'closed' | 'waiting' | 'backlog' | 'held back' | 'below threshold' | 'muted' | 'ignored';
}

/** Its issue carries a label that silences it. */
export const isMutedRow = ({ cause }: DashboardRow): boolean =>
  isMuted(cause.labels ?? cause.issue?.issue.labels ?? []);

export interface Numbered {
  readonly number: number;
  readonly url: string;
  readonly state: TrackedIssue['state'];
}

export function issueNumbers(state: AuditState, applied: Applied): Map<string, Numbered> {
  const numbers = new Map<string, Numbered>([...state.issues].map(([fingerprint, { issue }]) => [fingerprint, issue]));
  const written = new Map(applied.written.map((issue) => [issue.number, issue]));
  for (const { fingerprint, number, result } of applied.receipts) {
    const issue = number === null ? undefined : written.get(number);
    if (result === 'done' && issue) numbers.set(fingerprint, issue);
  }
  return numbers;
}

/** From the state alone, so that the same run again writes the same text. */
export function dashboardRows(
  plan: readonly PlannedChange[],
  applied: Applied,
  numbers: ReadonlyMap<string, Numbered>,
): DashboardRow[] {
  const failed = new Set(
    applied.receipts.filter(({ result }) => result === 'failed').map(({ fingerprint }) => fingerprint),
  );
  return plan.map(({ cause, change, reason }): DashboardRow => {
    const issue = numbers.get(cause.fingerprint);
    if (issue) return { cause, number: issue.number, state: issue.state };
    if (reason === 'ignored-by-rule' || reason === 'silent-environment')
      return { cause, number: null, state: 'ignored' };
    if (reason === 'muted') return { cause, number: null, state: 'muted' };
    if (reason === 'held-by-breaker') return { cause, number: null, state: 'held back' };
    if (reason === 'baseline') return { cause, number: null, state: 'backlog' };
    const waits =
      change === 'open' ||
      failed.has(cause.fingerprint) ||
      ['over-budget', 'open-limit', 'nothing-new'].includes(reason);
    return { cause, number: null, state: waits ? 'waiting' : 'below threshold' };
  });
}
