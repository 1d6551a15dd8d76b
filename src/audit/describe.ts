/** A cause as the digest tells of it: as one of the time's, and as one that changed. */
import { causeDetail } from '../digest/cause-detail.ts';
import type { ChangeKind, DigestChange, DigestGroup } from '../digest/digest.ts';
import type { TaskFailure } from '../failures/failure.ts';
import type { Outage } from '../failures/grouping/outage.ts';
import type { Publication } from '../failures/rules/publish.ts';
import type { Cause } from '../issues/plan/cause.ts';
import type { PlannedChange } from '../issues/plan/plan.ts';
import { countedOf, type Tally } from '../issues/state/tally.ts';
import type { DashboardRow, Numbered } from '../issues/text/dashboard-row.ts';
import { sparkline } from '../issues/text/sparkline.ts';
import { isMuted } from '../issues/tracking/labels.ts';

/** What is known beside the cause. */
export interface Surroundings {
  readonly plan: readonly PlannedChange[];
  /** Of the run, redacted. */
  readonly failures: readonly TaskFailure[];
  readonly outages: readonly Outage[];
  /** After the writes. */
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly rows: readonly DashboardRow[];
  /** What threads of channels may show. */
  readonly publication: Publication;
}

export interface Describer {
  /** null = nobody knows the cause any more. */
  readonly group: (fingerprint: string) => Omit<DigestGroup, 'count'> | null;
  /** @param tally what it counted of the cause is the digest's; null = what the run found */
  readonly change: (fingerprint: string, change: ChangeKind, tally: Tally | null) => DigestChange | null;
}

/** A table has room for a fortnight. */
const SPARKLINE_DAYS = 14;

export function describer({ plan, failures, outages, numbers, rows, publication }: Surroundings): Describer {
  const planned = new Map(plan.map((change) => [change.cause.fingerprint, change]));
  const newest = new Map(failures.map((failure) => [failure.eventId, failure]));
  const states = new Map(rows.map(({ cause, state }) => [cause.fingerprint, state]));
  const placeOf = ({ fingerprint }: Cause): Pick<DigestChange, 'number' | 'url' | 'outage'> => {
    const issue = numbers.get(fingerprint);
    return {
      number: issue?.number ?? null,
      url: issue?.url || null,
      outage: outages.findIndex(({ members }) => members.includes(fingerprint)),
    };
  };
  return {
    group(fingerprint) {
      const cause = planned.get(fingerprint)?.cause;
      if (cause === undefined) return null;
      const state = states.get(fingerprint);
      return {
        title: cause.title,
        severity: cause.judgement.severity,
        trend: cause.group?.trend ?? 'recurring',
        firstSeen: cause.ledger.firstSeen,
        sparkline: sparkline(cause.ledger, SPARKLINE_DAYS),
        ...placeOf(cause),
        waiting: state === 'waiting' || state === 'backlog',
        transient: cause.judgement.transient,
        muted: state === 'muted' || isMuted(cause.issue?.issue.labels ?? []),
      };
    },
    change(fingerprint, change, tally) {
      const known = planned.get(fingerprint);
      if (known === undefined) return null;
      const { cause } = known;
      const { title, judgement, ledger, group } = cause;
      return {
        change,
        ...(ledger.life.backlog ? { backlog: true as const } : {}),
        title,
        severity: judgement.severity,
        total: ledger.total,
        recent: tally === null ? (group?.failures.length ?? 0) : countedOf(tally, fingerprint),
        firstSeen: ledger.firstSeen,
        lastSeen: ledger.lastSeen,
        backSince: backSince(known),
        owners: judgement.owners,
        ...placeOf(cause),
        detail: causeDetail(cause, newest.get(group?.failures.at(-1)?.eventId ?? ''), publication),
      };
    },
  };
}

/** Its first failure in the run that opens it again; of an earlier run the end of its time is all that is remembered. */
function backSince({ change, cause: { group, ledger } }: PlannedChange): string | null {
  const first = change === 'reopen' ? group?.fresh[0]?.at : undefined;
  return first ?? ledger.life.reopened.at(-1) ?? null;
}
