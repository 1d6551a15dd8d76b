/** The digest of a run -> that of all the time since the last one that arrived: what a tally counted, in place of the run's own. */
import { isAtLeast, SEVERITIES, type Severity } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import type { Gap } from '../issues/state/examined.ts';
import { type Beside, countOf, emptyTally, failuresOf, type Tally, type TallyRow } from '../issues/state/tally.ts';
import type { Digest, DigestGroup, DigestTotal } from './digest.ts';
import { failuresBefore, type TimeBefore } from './time-before.ts';
import { byRank, earlier } from './totals.ts';

/** What a run adds to every channel's tally: failures that were in no ledger and in no examined time before. */
export function tallyOf(from: string, groups: readonly FailureGroup[], beside: Omit<Beside, 'ignored'>): Tally {
  const rows = new Map<string, { task: string | null; severity: TallyRow['severity']; causes: Map<string, number> }>();
  let ignored = 0;
  for (const { fresh, severity, ignore, fingerprint } of groups) {
    if (ignore) ignored += fresh.length;
    for (const { task } of fresh) {
      const key = `${severity}\n${task ?? ''}`;
      const row = rows.get(key) ?? { task, severity, causes: new Map<string, number>() };
      row.causes.set(fingerprint.hash, (row.causes.get(fingerprint.hash) ?? 0) + 1);
      rows.set(key, row);
    }
  }
  return { ...emptyTally(from), rows: [...rows.values()], beside: { ...beside, ignored } };
}

/** Time that nobody looked at. */
export interface Missed {
  readonly gaps: readonly Gap[];
  /** The one that this run left; its digest tells of it anyway. */
  readonly byThisRun: Gap | null;
}

/**
 * @param describe a cause by its fingerprint; null = it is forgotten, and only counted
 * @param beforeTime what was before a time that is longer than the run's
 */
export function digestSince(
  digest: Digest,
  tally: Tally,
  describe: (fingerprint: string) => Omit<DigestGroup, 'count'> | null,
  { gaps, byThisRun }: Missed,
  beforeTime: (window: { readonly from: string; readonly to: string }) => TimeBefore | null,
): Digest {
  const { coverage } = digest;
  const window = { from: tally.from < coverage.from ? tally.from : coverage.from, to: coverage.to };
  const before = beforeTime(window);
  const missed = gaps.filter(([, to]) => to > tally.from);
  const untold = missed.filter(([from, to]) => from !== byThisRun?.[0] || to !== byThisRun[1]);
  const causes = new Map<string, number>();
  for (const row of tally.rows)
    for (const [cause, failures] of row.causes) causes.set(cause, (causes.get(cause) ?? 0) + failures);
  return {
    ...digest,
    ...tally.beside,
    before,
    coverage: {
      ...window,
      complete: coverage.complete && missed.length === 0,
      reasons: [...coverage.reasons, ...untold.map(([from, to]) => `Nobody looked at ${from} to ${to}.`)],
    },
    failures: failuresOf(tally),
    totals: tally.rows
      .map(
        ({ task, severity, causes: own }): DigestTotal => ({
          task,
          severity,
          failures: countOf(own),
          groups: own.size,
          since: [...own.keys()].reduce<string | null>(
            (at, cause) => earlier(at, describe(cause)?.firstSeen ?? null),
            null,
          ),
          previous: failuresBefore(before, severity, task),
        }),
      )
      .toSorted(byRank),
    groups: [...causes]
      .flatMap(([cause, count]): DigestGroup[] => {
        const group = describe(cause);
        return group === null ? [] : [{ ...group, count }];
      })
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count),
  };
}

/** What of a digest is at least as bad; how much was looked at stays. @param bar null = all of it */
export function above(digest: Digest, bar: Severity | null): Digest {
  if (bar === null) return digest;
  const totals = digest.totals.filter(({ severity }) => isAtLeast(severity, bar));
  const groups = digest.groups.filter(({ severity }) => isAtLeast(severity, bar));
  const { before } = digest;
  const failures = totals.reduce((sum, total) => sum + total.failures, 0);
  return {
    ...digest,
    totals,
    groups,
    failures,
    belowBar: digest.failures - failures,
    // Of all severities, as are the successes.
    succeeded: null,
    before: before && { ...before, totals: before.totals.filter(({ severity }) => isAtLeast(severity, bar)) },
    // Places in this list are what groups and changes go by, so none is left out.
    outages: digest.outages.map((outage, index) => {
      const members = groups.filter((group) => group.outage === index);
      const counted = members.reduce((sum, { count }) => sum + count, 0);
      return { ...outage, causes: members.length, failures: Math.min(outage.failures, counted) };
    }),
  };
}
