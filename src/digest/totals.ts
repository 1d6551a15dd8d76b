/** Failures by task and severity, and by severity alone. */
import { SEVERITIES, type Severity } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import type { Digest, DigestTotal } from './digest.ts';
import { failuresBefore, type TimeBefore } from './time-before.ts';

/** Sums of the window: the digest's and the report's `totals`. */
export function totalsOf(groups: readonly FailureGroup[], before: TimeBefore | null): DigestTotal[] {
  const totals = new Map<string, DigestTotal>();
  for (const { severity, failures, ledger } of groups) {
    const task = failures[0]?.task ?? null;
    const key = `${severity}\n${task ?? ''}`;
    const total = totals.get(key) ?? { task, severity, failures: 0, groups: 0, since: null, previous: null };
    totals.set(key, {
      ...total,
      failures: total.failures + failures.length,
      groups: total.groups + 1,
      since: earlier(total.since, ledger?.firstSeen ?? failures[0]?.at ?? null),
      previous: failuresBefore(before, severity, task),
    });
  }
  return [...totals.values()].toSorted(byRank);
}

export function byRank(a: DigestTotal, b: DigestTotal): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.failures - a.failures ||
    ((a.task ?? '') < (b.task ?? '') ? -1 : 1)
  );
}

export function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

export interface SeveritySum {
  readonly severity: Severity;
  readonly failures: number;
  readonly causes: number;
  /** null where that is not known. */
  readonly previous: number | null;
}

/** The worst first; severities that have none now and had none before are left out. */
export function sumsOf({ totals, before }: Pick<Digest, 'totals' | 'before'>): SeveritySum[] {
  return SEVERITIES.map((severity) => {
    const rows = totals.filter((total) => total.severity === severity);
    return {
      severity,
      failures: rows.reduce((sum, { failures }) => sum + failures, 0),
      causes: rows.reduce((sum, { groups }) => sum + groups, 0),
      previous: failuresBefore(before, severity),
    };
  }).filter(({ failures, previous }) => failures > 0 || (previous ?? 0) > 0);
}
