/**
 * The breaker: so many new causes at once are one trouble, and one issue tells of it. It holds them back until the storm is
 * over; what fails on after it then opens in the usual way.
 */
import type { Ledger } from '../../failures/rules/history.ts';
import { type Held, NEW_LIFE, reopenedAt } from '../../failures/rules/life.ts';
import type { Judgement } from '../../failures/rules/rules.ts';
import { packLedger } from '../state/ledger.ts';
import type { AuditState } from '../state/state.ts';
import { isMuted } from '../tracking/labels.ts';
import { BREAKER } from './breaker-key.ts';
import type { Cause } from './cause.ts';
import type { Decision } from './reason.ts';

/** More new causes than this at once trip it; it closes below this. */
export const MOST_NEW_CAUSES = 10;
/** A storm that came back within 30 days ends after so long a calm. */
const CALM_MS = 6 * 3_600_000;
/** What fails for so long is no storm: it is let go. */
const LONGEST_MS = 3 * 86_400_000;
/** Bounds the marker: 16 characters each. */
const MOST_HELD = 1500;
const DAY_MS = 86_400_000;

const TITLE = 'Many new Celery failures at once: something is wrong';

/** Causes that are held back, since when and by which storm; null = none. */
export function heldBack(state: AuditState): Held | null {
  return state.issues.get(BREAKER)?.ledger?.life.held ?? null;
}

export interface Storm {
  /** Causes without an issue, at their threshold, in no ledger before this window. */
  readonly newcomers: readonly Cause[];
  /** Causes it holds back that failed in this window. */
  readonly failing: readonly Cause[];
  /** Those that it lets go, because they failed for so long. */
  readonly released: readonly Cause[];
}

/** Fingerprints of all that a storm holds back, with what it held before. */
export function heldBy({ newcomers, failing, released }: Storm, before: Held | null): string[] {
  const free = new Set(released.map(({ fingerprint }) => fingerprint));
  const causes = [...newcomers, ...failing].map(({ fingerprint }) => fingerprint);
  return [...new Set([...causes, ...(before?.causes ?? [])])].filter((name) => !free.has(name)).slice(0, MOST_HELD);
}

/** Is the storm that holds these causes older than a storm lasts? */
export function isOver(held: Held, until: string): boolean {
  return Date.parse(until) - Date.parse(held.since) >= LONGEST_MS;
}

/** @returns whether it holds back what there is */
function trips({ newcomers, failing }: Storm, state: AuditState): boolean {
  const strength = newcomers.length + failing.length;
  return strength > MOST_NEW_CAUSES || (strength === MOST_NEW_CAUSES && isOpen(state));
}

function isOpen(state: AuditState): boolean {
  return state.issues.get(BREAKER)?.issue.state === 'open';
}

export interface BreakerFacts {
  readonly state: AuditState;
  /** End of the examined time. */
  readonly until: string;
  readonly healthy: boolean;
  readonly progress: boolean;
  readonly reopenMs: number;
}

type Planned = Decision & { readonly cause: Cause };

/** What becomes of its issue; null = it has none. */
export function planBreaker(storm: Storm, facts: BreakerFacts): Planned | null {
  const changed = changeOf(storm, facts);
  const issue = facts.state.issues.get(BREAKER) ?? null;
  if (changed !== null || issue?.ledger == null) return changed;
  const cause = { ...causeOf(issue.ledger, issue.ledger), issue };
  return { cause, change: 'skip', reason: 'nothing-new', comment: null };
}

/** What is held back once the plan is carried out; null = the breaker is closed. */
export function heldAfter(
  storm: Storm,
  planned: Planned | null,
  state: AuditState,
  until: string,
): ReadonlySet<string> | null {
  const held = heldBack(state);
  if (trips(storm, state)) return new Set(heldBy(storm, held));
  if (!isOpen(state) || planned?.change === 'close') return null;
  return new Set(held === null || isOver(held, until) ? [] : held.causes);
}

function changeOf(storm: Storm, facts: BreakerFacts): Planned | null {
  const { state, until, healthy, progress } = facts;
  const issue = state.issues.get(BREAKER) ?? null;
  const before = issue?.ledger ?? null;
  if (trips(storm, state)) {
    const ledger = taken(before, storm, until, !isOpen(state));
    const cause: Cause = { ...causeOf(ledger, before), issue };
    const told = { reason: 'many-new-causes', cause } as const;
    if (issue === null || before === null) return { ...told, change: 'open', comment: null };
    const silenced = isMuted(issue.issue.labels) || issue.issue.stateReason === 'not_planned';
    if (isOpen(state) || silenced) return isSame(ledger, before) ? null : { ...told, change: 'update', comment: null };
    const closedAt = Date.parse(issue.issue.closedAt ?? until);
    if (issue.issue.locked || Date.parse(until) - closedAt > facts.reopenMs)
      return { ...told, change: 'open', comment: null };
    const reopened = { ...ledger, life: { ...reopenedAt(ledger.life, until), held: ledger.life.held } };
    return { ...told, cause: { ...cause, ledger: reopened }, change: 'reopen', comment: 'many-new-causes' };
  }
  const held = before?.life.held ?? null;
  if (issue === null || before === null || held === null || !isOpen(state) || !healthy || !progress) return null;
  const calm = Date.parse(until) - Date.parse(held.until);
  if (before.life.reopened.length > 0 && calm < CALM_MS) return null;
  const ledger = { ...before, life: { ...before.life, closed: until } };
  return {
    cause: { ...causeOf(ledger, before), issue },
    change: 'close',
    reason: 'storm-over',
    comment: isMuted(issue.issue.labels) ? null : 'storm-over',
  };
}

/** A run that died is made good by the next one, which has nothing to add here. */
function isSame(a: Ledger, b: Ledger): boolean {
  return JSON.stringify(packLedger(a)) === JSON.stringify(packLedger(b));
}

/** @param begins this is a storm of its own, not the one that is on */
function taken(before: Ledger | null, storm: Storm, until: string, begins: boolean): Ledger {
  const held = before?.life.held ?? null;
  const known = new Set(held?.causes);
  const fresh = storm.newcomers.filter(({ fingerprint }) => !known.has(fingerprint));
  const day = until.slice(0, 10);
  const [count = 0] = before?.days[day] ?? [];
  const days = { ...before?.days, ...(fresh.length > 0 ? { [day]: [count + fresh.length, 0] as const } : {}) };
  return {
    fingerprint: BREAKER,
    version: 1,
    title: TITLE,
    task: null,
    program: '',
    exception: '',
    kind: 'other-terminal',
    template: '',
    severity: 'high',
    firstSeen: before?.firstSeen ?? beginOf(storm, until),
    lastSeen: until,
    total: (before?.total ?? 0) + fresh.length,
    retries: 0,
    days,
    hours: {},
    environments: {},
    recent: [],
    counted: [],
    remembered: null,
    labels: before?.labels ?? [],
    life: {
      ...(before?.life ?? NEW_LIFE),
      held: {
        since: begins || held === null || isOver(held, until) ? beginOf(storm, until) : held.since,
        until,
        causes: heldBy(storm, held).toSorted(),
      },
    },
  };
}

/** Its first failure. */
function beginOf({ newcomers, failing }: Storm, until: string): string {
  return [...newcomers, ...failing].reduce((begin, { group }) => {
    const first = group?.fresh[0]?.at ?? until;
    return first < begin ? first : begin;
  }, until);
}

function causeOf(ledger: Ledger, before: Ledger | null): Omit<Cause, 'issue'> {
  return { fingerprint: BREAKER, title: TITLE, group: null, ledger, before, judgement: JUDGEMENT };
}

const JUDGEMENT: Judgement = {
  severity: 'high',
  owners: [],
  labels: [],
  runbook: null,
  open: { failures: 1, withinMs: DAY_MS, days: 1 },
  closeMs: DAY_MS,
  transient: false,
  ignore: false,
  links: [],
  decidedBy: {
    severity: `default: more than ${MOST_NEW_CAUSES} new causes at once`,
    owners: 'default: nobody',
    labels: 'default: none',
    runbook: 'default: none',
    open: 'default: defaults.open',
    transient: 'default: no cause is transient',
    ignore: 'default: nothing is ignored',
    links: 'default: links for all',
  },
  remembered: null,
};
