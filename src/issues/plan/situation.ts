/**
 * What a cause is decided by: what is true of it and of its issue at the end of the time that was read.
 *
 * "News" are failures that no issue tells of yet: those of this window, and those that the dashboard kept while there was no
 * room for an issue.
 */
import { type Ledger, qualifies } from '../../failures/rules/history.ts';
import type { Policy } from '../../failures/rules/policy.ts';
import { silentEnvironments } from '../../failures/rules/scope.ts';
import type { AuditState } from '../state/state.ts';
import { type Asked, askedFor, mutedOnDashboard } from './boxes.ts';
import { heldBack } from './breaker.ts';
import type { Cause } from './cause.ts';
import { burstiness, escalation } from './trend.ts';

/** What is true of a cause when a run decides; the columns of the table. */
export interface Situation {
  readonly cause: Cause;
  /** End of the examined time. */
  readonly until: string;
  /** How often a cause has to fail for an issue; of those a breaker held back only what came after the storm counts. */
  readonly reached: ReturnType<typeof qualifies>;
  readonly news: boolean;
  /** Of the newest failure that no issue tells of. */
  readonly newest: string;
  readonly closeMs: number;
  readonly reopenMs: number;
  /** All time since its last failure was searched in full, and the workers wrote. */
  readonly allSeen: boolean;
  /** It failed in this run, and no run before had counted that. */
  readonly fresh: boolean;
  /** Some cause did; a run in which nothing failed opens nothing. */
  readonly anyFresh: boolean;
  /** Known from before, and never told: a first run left it without an issue, or its ledger had to make room. */
  readonly backlog: boolean;
  /** It was frequent enough before this run; of a cause whose ledger is gone nobody knows, so it is taken for one. */
  readonly reachedBefore: boolean;
  /** Events have ids: failures can be counted once. */
  readonly countable: boolean;
  /** Ticked on the dashboard. */
  readonly asked: { readonly open: boolean; readonly mute: boolean };
  /** Muted on the dashboard, where it has no issue to carry the label. */
  readonly mutedThere: boolean;
  /** The policy wants no issue of it: a rule ignores it, or all its environments open none; null = it may have one. */
  readonly unwanted: 'ignored-by-rule' | 'silent-environment' | null;
}

/** What is known of the run as a whole. */
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
  /** Does it count failures that no run had counted before? Without any nothing opens, unless a person asks for it. */
  readonly anyFresh: boolean;
  /** Events without ids cannot be counted once: such a run only reports. */
  readonly countable: boolean;
}

/** By rank, as the causes are. */
export function situationsOf(causes: readonly Cause[], facts: PlanFacts): Situation[] {
  const { state, until } = facts;
  const pool = burstiness(
    causes.map(({ ledger }) => ledger),
    until,
  );
  const asked = askedFor(state.dashboardIssue?.body ?? '');
  const muted = new Set(mutedOnDashboard(state));
  const silent = silentEnvironments(facts.policy.environments);
  return causes.map((cause) => ({
    ...situationOf({ ...cause, escalation: escalation(cause.ledger, until, pool) }, facts, asked, muted),
    unwanted: unwanted(cause, silent),
  }));
}

function unwanted({ judgement, ledger }: Cause, silent: ReadonlySet<string>): Situation['unwanted'] {
  if (judgement.ignore) return 'ignored-by-rule';
  const environments = Object.keys(ledger.environments);
  return environments.length > 0 && environments.every((name) => silent.has(name)) ? 'silent-environment' : null;
}

function situationOf(
  cause: Cause,
  facts: PlanFacts,
  asked: Asked,
  muted: ReadonlySet<string>,
): Omit<Situation, 'unwanted'> {
  const { fingerprint, ledger, before, issue, group } = cause;
  const { severity, open } = cause.judgement;
  const fresh = group?.fresh ?? [];
  const evicted = before === null && group?.trend === 'recurring';
  const held = heldBack(facts.state);
  // Counted on the dashboard while there was no room for an issue, or the issue could not be written.
  const kept = issue !== null && (cause.before?.total ?? 0) > (issue.ledger?.total ?? 0);
  const newest = fresh.reduce((latest, { at }) => (at > latest ? at : latest), kept ? ledger.lastSeen : '');
  return {
    cause,
    until: facts.until,
    reached: reachedSince(cause, held?.causes.includes(fingerprint) ? held.until : null),
    news: fresh.length > 0 || kept,
    newest,
    closeMs: cause.judgement.closeMs,
    reopenMs: facts.policy.reopenMs,
    allSeen: facts.healthy && facts.gaps.every(([, to]) => to <= ledger.lastSeen),
    fresh: fresh.length > 0,
    anyFresh: facts.anyFresh,
    backlog: issue === null && (evicted || before?.life.backlog === true),
    reachedBefore: evicted || (before !== null && qualifies(before, [], severity, open) !== null),
    countable: facts.countable,
    asked: { open: asked.open.has(fingerprint), mute: asked.mute.has(fingerprint) },
    mutedThere: muted.has(fingerprint),
  };
}

/** Frequent enough for an issue by the failures after `since` alone? */
function reachedSince({ ledger, group, judgement }: Cause, since: string | null): Situation['reached'] {
  const { severity, open } = judgement;
  const fresh = group?.fresh ?? [];
  if (since === null) return qualifies(ledger, fresh, severity, open);
  const later = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([day]) => day > since.slice(0, 10)));
  const after: Ledger = {
    ...ledger,
    total: ledger.lastSeen > since ? ledger.total : 0,
    recent: ledger.recent.filter(([at]) => at > since),
    days: later(ledger.days),
  };
  return qualifies(
    after,
    fresh.filter(({ at }) => at > since),
    severity,
    open,
  );
}

/** As not planned, or as a duplicate: a decision. A stale bot takes none, and neither do we where the policy wants no issue. */
export function closedByPerson({ issue, ledger }: Cause): boolean {
  const reason = issue?.issue.stateReason;
  const byBot = issue?.issue.closer === 'bot' && ledger.life.closed === null;
  const byUs = ledger.life.dropped !== null;
  return !byBot && !byUs && (reason === 'not_planned' || reason === 'duplicate');
}

export function withinReopening({ cause, until, reopenMs }: Situation): boolean {
  const closedAt = cause.issue?.issue.closedAt ?? null;
  return closedAt === null || Date.parse(until) - Date.parse(closedAt) <= reopenMs;
}

export function severityChanged({ issue, judgement }: Cause): boolean {
  return issue?.ledger != null && issue.ledger.severity !== judgement.severity;
}

/** A power of ten was passed. */
export function milestone(before: Ledger | null, after: Ledger): boolean {
  return before !== null && Math.floor(Math.log10(after.total)) > Math.floor(Math.log10(Math.max(1, before.total)));
}
