/**
 * What the run has to tell: its news, which decide whether a channel is told at all, and its digest.
 */
import type { News } from '../digest/announce.ts';
import { causeDetail } from '../digest/cause-detail.ts';
import { type Digest, type DigestChange, type DigestGroup, totalsOf } from '../digest/digest.ts';
import { digestSince } from '../digest/since.ts';
import type { TaskFailure } from '../failures/failure.ts';
import type { Publication } from '../failures/publish.ts';
import type { Cause } from '../issues/cause.ts';
import type { DashboardRow } from '../issues/dashboard.ts';
import type { Gap } from '../issues/examined.ts';
import { changesOf, lastChanges, type Numbered } from '../issues/memory.ts';
import type { PendingChange } from '../issues/state.ts';
import type { Tally } from '../issues/tally.ts';
import type { Decisions } from './decide.ts';
import type { Findings } from './judge.ts';
import type { Look } from './look.ts';
import type { Written } from './write.ts';

/** All that a run came to, when it has something to tell. */
export interface Told {
  readonly name: string;
  readonly look: Look;
  readonly findings: Findings;
  readonly decisions: Decisions;
  readonly written: Written;
}

export function newsOf(
  { look: { state, read }, findings: { groups }, decisions: { plan, fell, awake }, written }: Told,
  when: Pick<News, 'when' | 'mute'>,
  tally: Tally | null,
): News {
  const severityOf = new Map(plan.map(({ cause }) => [cause.fingerprint, cause.judgement.severity]));
  return {
    ...when,
    key: read.coverage.to,
    first: state.dashboard === null,
    fresh: groups.some(({ fresh }) => fresh.length > 0),
    changes: [
      ...changesOf(state, written.receipts, groups),
      // No issue changes, but everybody is told.
      ...fell.map(({ key }) => ({ fingerprint: key, change: 'silent' })),
      ...awake.map(({ key }) => ({ fingerprint: key, change: 'awake' })),
    ],
    earlier: lastChanges(state, groups),
    severityOf: (fingerprint) => severityOf.get(fingerprint) ?? null,
    ...(tally === null ? {} : { tally }),
  };
}

/** What is known of the issues after the writes. */
export interface Outcome {
  readonly numbers: ReadonlyMap<string, Numbered>;
  readonly rows: readonly DashboardRow[];
  readonly dashboardUrl: string | null;
  /** Time that nobody looked at. */
  readonly gaps: readonly Gap[];
  readonly problems: readonly string[];
  /** What threads of channels may show. */
  readonly publication: Publication;
}

export interface Telling {
  readonly digest: Digest;
  /** A change as it looks by now; empty = nobody knows its cause any more. */
  readonly describe: (change: PendingChange) => DigestChange[];
  /** The digest with what a tally counted in place of the run's own. */
  readonly since: (tally: Tally) => Digest;
}

export function tellingOf(run: Told, outcome: Outcome): Telling {
  const { name, look, findings, decisions, written } = run;
  const { log, coverage } = look.read;
  const { groups, outages } = findings;
  const { plan } = decisions;
  const causes = new Map(plan.map(({ cause }) => [cause.fingerprint, cause]));
  const newest = new Map(findings.failures.map((failure) => [failure.eventId, failure]));
  const waiting = new Set(outcome.rows.flatMap(({ cause, state }) => (state === 'waiting' ? [cause] : [])));
  const groupOf = (cause: Cause): Omit<DigestGroup, 'count'> => ({
    title: cause.title,
    severity: cause.judgement.severity,
    trend: cause.group?.trend ?? 'recurring',
    ...addressOf(cause.fingerprint, outcome),
    waiting: waiting.has(cause),
    transient: cause.judgement.transient,
    outage: outages.findIndex(({ members }) => members.includes(cause.fingerprint)),
  });
  const digest: Digest = {
    name,
    key: coverage.to,
    repeat: false,
    baseline: look.state.dashboard === null,
    coverage,
    workers: log.streams.length,
    silent: decisions.silent,
    awake: decisions.awake.map((stream) => stream.name),
    failures: findings.failures.length,
    changes: changesOf(look.state, written.receipts, groups).flatMap((change) => described(change)),
    totals: totalsOf(groups),
    groups: plan.flatMap(({ cause }) =>
      cause.group ? [{ ...groupOf(cause), count: cause.group.failures.length }] : [],
    ),
    outages: outages.map(({ root, from, to, failures, members }) => ({
      root,
      from,
      to,
      failures,
      causes: members.length,
    })),
    expected: log.expected,
    savedByRetry: log.savedByRetry.reduce((sum, { executions }) => sum + executions, 0),
    otherApps: findings.otherApps,
    ignored: groups.reduce((sum, group) => sum + (group.ignore ? group.failures.length : 0), 0),
    swallowed: findings.swallowed.length,
    unrecognised: log.unrecognised.count,
    dashboardUrl: outcome.dashboardUrl,
    problems: outcome.problems,
  };

  function described({ fingerprint, change }: PendingChange): DigestChange[] {
    const cause = causes.get(fingerprint);
    return cause === undefined ? [] : [changeOf(cause, change as DigestChange['change'], newest, outcome)];
  }
  const since = (tally: Tally): Digest =>
    digestSince(
      digest,
      tally,
      (fingerprint) => {
        const cause = causes.get(fingerprint);
        return cause === undefined ? null : groupOf(cause);
      },
      outcome.gaps,
    );
  return { digest, describe: described, since };
}

function changeOf(
  cause: Cause,
  change: DigestChange['change'],
  newest: ReadonlyMap<string, TaskFailure>,
  outcome: Outcome,
): DigestChange {
  return {
    change,
    title: cause.title,
    severity: cause.judgement.severity,
    total: cause.ledger.total,
    ...addressOf(cause.fingerprint, outcome),
    detail: causeDetail(cause, newest.get(cause.group?.failures.at(-1)?.eventId ?? ''), outcome.publication),
  };
}

function addressOf(fingerprint: string, { numbers }: Outcome): { number: number | null; url: string | null } {
  const issue = numbers.get(fingerprint);
  return { number: issue?.number ?? null, url: issue?.url || null };
}
