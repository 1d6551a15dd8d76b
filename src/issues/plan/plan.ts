/**
 * Causes x tracked issues x coverage x policy -> what to do with each, and why. Pure: the time is the window's end.
 *
 * Each cause is decided by itself (lifecycle.ts), then all of them together (breaker.ts, storm.ts).
 */
import { type Life, NEW_LIFE, reopenedAt } from '../../failures/rules/life.ts';
import { heldAfter, planBreaker } from './breaker.ts';
import type { Cause } from './cause.ts';
import { decide, labelsFor } from './lifecycle.ts';
import type { Decision } from './reason.ts';
import { type PlanFacts, situationsOf } from './situation.ts';
import { type Decided, stormOf, withinBudgets } from './storm.ts';

export interface PlannedChange extends Decision {
  /** As it is when the change is carried out. */
  readonly cause: Cause;
  /** Labels of ours, beside those of severity and rules. */
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
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
  if (change === 'open') {
    const { issue, before, group } = cause;
    const known = before === null ? group?.trend === 'recurring' : before.life.backlog;
    return { ...NEW_LIFE, backlog: issue === null && known && reason !== 'reached-threshold' };
  }
  if (change === 'close') {
    const dropped = reason === 'ignored-by-rule' || reason === 'silent-environment' ? until : null;
    return { ...life, closed: until, dropped, escalated: null };
  }
  if (change === 'reopen') {
    const again = reason === 'closed-by-bot' ? { ...life, closed: null, dropped: null } : reopenedAt(life, until);
    return comment === 'escalated' ? { ...again, escalated: until } : again;
  }
  if (cause.issue?.issue.state === 'closed') return life;
  const isOld = life.escalated !== null && Date.parse(until) - Date.parse(life.escalated) > TOLD_MS;
  const escalated = comment === 'escalated' ? until : isOld && !cause.escalation ? null : life.escalated;
  return { ...life, closed: null, dropped: null, escalated };
}
