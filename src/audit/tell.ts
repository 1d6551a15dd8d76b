/**
 * What the run has to tell: its news, which decide whether a channel is told at all, and its digest.
 */
import type { News } from '../digest/announce.ts';
import type { ChangeKind, Digest, DigestChange, DigestGroup } from '../digest/digest.ts';
import { digestSince } from '../digest/since.ts';
import { type TimeBefore, timeBefore } from '../digest/time-before.ts';
import { totalsOf } from '../digest/totals.ts';
import { changesOf, lastChanges } from '../issues/memory.ts';
import type { PendingChange } from '../issues/state/dashboard-state.ts';
import type { Gap } from '../issues/state/examined.ts';
import type { Tally } from '../issues/state/tally.ts';
import type { Decisions } from './decide.ts';
import { describer, type Surroundings } from './describe.ts';
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
  { look, findings: { groups }, decisions: { plan, fell, awake }, written }: Told,
  when: Pick<News, 'when' | 'mute'>,
  tally: Tally | null,
): News {
  const { state, read, rebuilt } = look;
  const severityOf = new Map(plan.map(({ cause }) => [cause.fingerprint, cause.judgement.severity]));
  return {
    ...when,
    key: read.coverage.to,
    first: state.dashboard === null && !rebuilt,
    fresh: groups.some(({ fresh }) => fresh.length > 0),
    changes: [
      ...changesOf(state, written.receipts, groups, knownIssues(look)),
      // No issue changes, but everybody is told.
      ...fell.map(({ key }) => ({ fingerprint: key, change: 'silent' })),
      ...awake.map(({ key }) => ({ fingerprint: key, change: 'awake' })),
    ],
    earlier: lastChanges(state, groups),
    severityOf: (fingerprint) => severityOf.get(fingerprint) ?? null,
    ...(tally === null ? {} : { tally }),
  };
}

/** With the dashboard the list of them is lost; that none is news is as good a guess as any, and a quiet one. */
function knownIssues({ state, rebuilt }: Look): ReadonlySet<number> {
  return new Set(rebuilt ? state.all.map(({ issue }) => issue.number) : state.dashboard?.known);
}

/** What is known of the issues after the writes. */
export interface Outcome extends Pick<Surroundings, 'numbers' | 'rows' | 'publication'> {
  readonly dashboardUrl: string | null;
  /** Time that nobody looked at. */
  readonly gaps: readonly Gap[];
  readonly problems: readonly string[];
}

export interface Telling {
  readonly digest: Digest;
  /** A change as it looks by now, with what a tally counted of it; empty = nobody knows its cause any more. */
  readonly describe: (change: PendingChange, tally: Tally | null) => DigestChange[];
  /** The digest with what a tally counted in place of the run's own. */
  readonly since: (tally: Tally) => Digest;
}

export function tellingOf({ name, look, findings, decisions, written }: Told, outcome: Outcome): Telling {
  const { state, read, rebuilt } = look;
  const { log, coverage } = read;
  const { groups, outages, failures } = findings;
  const { plan, causes } = decisions;
  const describing = describer({ ...outcome, plan, failures, outages });
  const describe = ({ fingerprint, change }: PendingChange, tally: Tally | null): DigestChange[] => {
    const described = describing.change(fingerprint, change as ChangeKind, tally);
    return described === null ? [] : [described];
  };
  const beforeTime = (window: Pick<Digest['coverage'], 'from' | 'to'>): TimeBefore | null =>
    timeBefore(window, causes, state.dashboard);
  const before = beforeTime(coverage);
  const digest: Digest = {
    name,
    key: coverage.to,
    repeat: false,
    baseline: state.dashboard === null && !rebuilt,
    coverage,
    workers: log.streams.length,
    workerRecords: log.workerRecords,
    silent: decisions.silent,
    awake: decisions.awake.map((stream) => stream.name),
    failures: failures.length,
    belowBar: 0,
    succeeded: findings.succeeded,
    before,
    changes: changesOf(state, written.receipts, groups, knownIssues(look)).flatMap((change) => describe(change, null)),
    totals: totalsOf(groups, before),
    groups: plan.flatMap(({ cause: { fingerprint, group } }): DigestGroup[] => {
      const described = group === null ? null : describing.group(fingerprint);
      return group === null || described === null ? [] : [{ ...described, count: group.failures.length }];
    }),
    outages: outages.map(({ root, from, to, failures: count, members }) => ({
      root,
      from,
      to,
      failures: count,
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
  return {
    digest,
    describe,
    since: (tally) =>
      digestSince(digest, tally, describing.group, { gaps: outcome.gaps, byThisRun: look.gap }, beforeTime),
  };
}
