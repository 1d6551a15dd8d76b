/**
 * Causes x tracked issues x coverage x policy -> what to do with each, and why. Pure: the time is the window's end.
 *
 * Each cause is decided by itself (lifecycle.ts), then all of them together (breaker.ts, storm.ts).
 */

import { type Life, NEW_LIFE, reopenedAt } from '../failures/life.ts';
import type { Policy } from '../failures/policy.ts';
import { type Asked, askedFor, mutedOnDashboard } from './boxes.ts';
import { heldAfter, heldBack, planBreaker } from './breaker.ts';
import type { Cause } from './cause.ts';
import { decide, labelsFor, reachedSince, type Situation } from './lifecycle.ts';
import type { Decision } from './reason.ts';
import type { AuditState } from './state.ts';
import { type Decided, stormOf, withinBudgets } from './storm.ts';
import { burstiness, escalation } from './trend.ts';

export interface PlannedChange extends Decision {
  /** As it is when the change is carried out. */
  readonly cause: Cause;
  /** Labels of ours, beside those of severity and rules. */
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
}

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
  /** Events without ids cannot be counted once: such a run only reports. */
  readonly countable: boolean;
}

/**
 * @param causes by rank
 * @returns one entry for each of them, by rank, and before them one for the breaker where it has an issue, or gets one
 */
export function planIssues(causes: readonly Cause[], facts: PlanFacts): PlannedChange[] {
  const { state, until, policy } = facts;
  const decided = situationsOf(causes, facts).map(
    (situation): Decided => ({ cause: situation.cause, ...decide(situation) }),
  );
  const storm = stormOf(decided, state, until);
  const breaker = facts.countable ? planBreaker(storm, { ...facts, reopenMs: policy.reopenMs }) : null;
  const held = heldAfter(storm, breaker, state, until);
  return [
    ...(breaker ? [withMembers(breaker, causes)] : []),
    ...withinBudgets(decided, held, state, policy, until),
  ].map((planned) => carriedOut(planned, until));
}

function withMembers(breaker: Decided, causes: readonly Cause[]): Decided {
  const held = new Set(breaker.cause.ledger.life.held?.causes);
  const members = causes.filter(({ fingerprint }) => held.has(fingerprint));
  return { ...breaker, cause: { ...breaker.cause, members } };
}

/** What each cause is decided by. */
export function situationsOf(causes: readonly Cause[], facts: PlanFacts): Situation[] {
  const { state, until } = facts;
  const pool = burstiness(
    causes.map(({ ledger }) => ledger),
    until,
  );
  const asked = askedFor(state.dashboardIssue?.body ?? '');
  const muted = new Set(mutedOnDashboard(state));
  return causes.map((cause) =>
    situationOf({ ...cause, escalation: escalation(cause.ledger, until, pool) }, facts, asked, muted),
  );
}

function situationOf(cause: Cause, facts: PlanFacts, asked: Asked, muted: ReadonlySet<string>): Situation {
  const { fingerprint, ledger, issue, group } = cause;
  const fresh = group?.fresh ?? [];
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
    progress: facts.progress,
    countable: facts.countable,
    asked: { open: asked.open.has(fingerprint), mute: asked.mute.has(fingerprint) },
    mutedThere: muted.has(fingerprint),
  };
}

/** With what the change leaves behind in the cause's ledger and on its issue. */
function carriedOut(planned: Decided, until: string): PlannedChange {
  const { add, remove } = labelsFor(planned);
  const { cause, change } = planned;
  if (change === 'skip') return planned;
  const there = change === 'open' ? [] : (cause.issue?.issue.labels ?? []);
  const labels = [...new Set([...there, ...add])].filter((label) => !remove.includes(label));
  const life = lifeAfter(planned, until);
  const state = change === 'close' ? 'closed' : change === 'update' ? (cause.issue?.issue.state ?? 'open') : 'open';
  return {
    ...planned,
    cause: { ...cause, labels, state, ledger: { ...cause.ledger, life } },
    addLabels: add,
    removeLabels: remove.filter((label) => there.includes(label)),
  };
}

/** How long an escalation is not told again. */
const TOLD_MS = 7 * 86_400_000;

function lifeAfter({ cause, change, reason, comment }: Decided, until: string): Life {
  const { life } = cause.ledger;
  // Held causes are the breaker's business, which has written them into its life.
  if (reason === 'many-new-causes' || reason === 'storm-over') return life;
  if (change === 'open') return NEW_LIFE;
  if (change === 'close') return { ...life, closed: until, escalated: null };
  if (change === 'reopen') {
    const again = reason === 'closed-by-bot' ? { ...life, closed: null } : reopenedAt(life, until);
    return comment === 'escalated' ? { ...again, escalated: until } : again;
  }
  if (cause.issue?.issue.state === 'closed') return life;
  const isOld = life.escalated !== null && Date.parse(until) - Date.parse(life.escalated) > TOLD_MS;
  const escalated = comment === 'escalated' ? until : isOld && !cause.escalation ? null : life.escalated;
  return { ...life, closed: null, escalated };
}
