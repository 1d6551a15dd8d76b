/**
 * Never a flood: of what deserves an issue so much opens as people can bear, best first; the rest waits on the dashboard.
 */
import type { Policy } from '../../failures/rules/policy.ts';
import { wasOpenedIn } from '../state/receipt.ts';
import { type AuditState, isFirstRun } from '../state/state.ts';
import { heldBack, isOver, type Storm } from './breaker.ts';
import { isBreaker } from './breaker-key.ts';
import type { Cause } from './cause.ts';
import type { Decision, Reason } from './reason.ts';

/** First runs may leave this many failure issues behind, whatever a killed one had opened before. */
export const BASELINE_ISSUES = 5;

export interface Decided extends Decision {
  readonly cause: Cause;
}

/** What no budget holds back: it is worse to miss than to be told of, or somebody asked. */
const PASSES: ReadonlySet<Reason> = new Set(['critical', 'asked-for']);

/** The causes that make up a storm, if there is one. A first run knows none: everything is new to it. */
export function stormOf(decided: readonly Decided[], state: AuditState, until: string): Storm {
  if (isFirstRun(state)) return { newcomers: [], failing: [], released: [] };
  const held = heldBack(state);
  const causes = new Set(held?.causes);
  const failing = decided.flatMap(({ cause }) =>
    cause.issue === null && causes.has(cause.fingerprint) && (cause.group?.fresh.length ?? 0) > 0 ? [cause] : [],
  );
  const over = held !== null && isOver(held, until);
  return {
    newcomers: decided.flatMap(({ cause, change, reason }) =>
      change === 'open' && cause.issue === null && isNew(cause, reason) && !causes.has(cause.fingerprint)
        ? [cause]
        : [],
    ),
    failing: over ? [] : failing,
    released: over ? failing : [],
  };
}

/** In no ledger before this window, and not one whose ledger had to make room. */
function isNew({ before, group }: Cause, reason: Reason): boolean {
  return before === null && group?.trend === 'new' && reason !== 'asked-for';
}

/**
 * @param held what the breaker holds back; null = it is closed
 * @returns the decisions, those that the breaker or a budget holds back turned into waiting ones
 */
export function withinBudgets(
  decided: readonly Decided[],
  held: ReadonlySet<string> | null,
  state: AuditState,
  policy: Pick<Policy, 'maxNew' | 'maxOpen'>,
  until: string,
): Decided[] {
  const calmed = decided.map((planned) => (held === null ? planned : quietened(planned, held)));
  const reopened = calmed.filter(({ change }) => change === 'reopen').length;
  const closed = calmed.filter(({ change }) => change === 'close').length;
  let open = state.all.filter(({ issue }) => issue.state === 'open').length + reopened - closed;
  // Issues the dashboard has not heard of were opened by a run that did not end: they are on this run's budget.
  const first = isFirstRun(state);
  const known = new Set(state.dashboard?.known ?? []);
  const unfinished = state.all.filter(
    ({ issue, fingerprint }) =>
      (first || !known.has(issue.number) || wasOpenedIn(issue.body, until)) && !isBreaker(fingerprint),
  ).length;
  let budget = (first ? Math.min(BASELINE_ISSUES, policy.maxNew) : policy.maxNew) - unfinished;
  return calmed.map((planned) => {
    if (planned.change !== 'open') return planned;
    if (!PASSES.has(planned.reason)) {
      if (open >= policy.maxOpen) return waiting(planned, first ? 'baseline' : 'open-limit');
      if (budget <= 0) return waiting(planned, first ? 'baseline' : 'over-budget');
    }
    open += 1;
    budget -= 1;
    return planned;
  });
}

/** While a storm is on its one issue speaks: no other cause opens by it, and issues that are there only count. */
function quietened(planned: Decided, held: ReadonlySet<string>): Decided {
  const { cause, change, reason } = planned;
  const opens = change === 'open' && !PASSES.has(reason);
  if (cause.issue === null && held.has(cause.fingerprint) && (opens || reason === 'below-threshold'))
    return waiting(planned, 'held-by-breaker');
  if (planned.comment === 'milestone') return { ...planned, comment: null };
  return planned.comment === 'escalated' && planned.change === 'update'
    ? { ...planned, reason: 'still-failing', comment: null }
    : planned;
}

function waiting(
  planned: Decided,
  reason: Extract<Reason, 'open-limit' | 'over-budget' | 'baseline' | 'held-by-breaker'>,
): Decided {
  return { ...planned, change: 'skip', reason, comment: null };
}
