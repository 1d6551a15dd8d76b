/** Changes of a digest, a cause at a time: what happened to one issue since the last digest stands in one row. */
import type { ChangeKind, Digest, DigestChange } from './digest.ts';

/** In the order in which they are told. */
const WORDS: Readonly<Record<ChangeKind, string>> = {
  open: 'new',
  reopen: 'back again',
  escalated: 'escalating',
  'severity-changed': 'severity changed',
  milestone: 'milestone',
  close: 'closed',
};
const KINDS = Object.keys(WORDS) as readonly ChangeKind[];

/** What calls for somebody. */
const ALARMING: ReadonlySet<ChangeKind> = new Set(['open', 'reopen', 'escalated']);

export interface ChangedCause extends Omit<DigestChange, 'change'> {
  readonly kinds: ReadonlySet<ChangeKind>;
}

/** What is new or worse first, what has closed last, else in the order of their first changes. */
export function changedCauses(changes: readonly DigestChange[]): ChangedCause[] {
  const causes = new Map<string, ChangedCause & { readonly kinds: Set<ChangeKind> }>();
  for (const { change, ...cause } of changes) {
    const key = `${cause.number ?? ''}\n${cause.title}`;
    const known = causes.get(key);
    if (known) known.kinds.add(change);
    else causes.set(key, { ...cause, kinds: new Set([change]) });
  }
  return [...causes.values()].toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
}

function urgencyOf(cause: ChangedCause): number {
  if (isClosed(cause)) return 2;
  return isAlarming(cause) ? 0 : 1;
}

/** `new`, `from the backlog`, `milestone and severity changed` */
export function wordsOf({ kinds, backlog }: Pick<ChangedCause, 'kinds' | 'backlog'>): string {
  return KINDS.filter((kind) => kinds.has(kind))
    .map((kind) => (kind === 'open' && backlog === true ? 'from the backlog' : WORDS[kind]))
    .join(' and ');
}

/** Closed, and not opened again since: kinds stand in the order in which they came. */
export function isClosed({ kinds }: Pick<ChangedCause, 'kinds'>): boolean {
  return [...kinds].findLast((kind) => kind === 'close' || kind === 'open' || kind === 'reopen') === 'close';
}

/** Owners who may be mentioned for it. */
export function mentionedOf({ kinds, owners }: Pick<ChangedCause, 'kinds' | 'owners'>): readonly string[] {
  return isAlarming({ kinds }) && !isClosed({ kinds }) ? owners : [];
}

function isAlarming({ kinds }: Pick<ChangedCause, 'kinds'>): boolean {
  return [...kinds].some((kind) => ALARMING.has(kind));
}

/** What an outage has changed is told with it, the rest a row each. @param outages those that are told */
export function foldOutages(
  causes: readonly ChangedCause[],
  { outages }: Pick<Digest, 'outages'>,
): { readonly folded: readonly (readonly ChangedCause[])[]; readonly others: readonly ChangedCause[] } {
  const isFolded = (cause: ChangedCause): boolean => outages[cause.outage] !== undefined && !isClosed(cause);
  return {
    folded: outages.map((_, index) => causes.filter((cause) => cause.outage === index && isFolded(cause))),
    others: causes.filter((cause) => !isFolded(cause)),
  };
}
