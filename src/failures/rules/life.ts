/** What has become of the issue of a cause, kept with its ledger: what no count tells. */
export interface Life {
  /** Ends of the windows in which the audit opened it again, the last 30 days of them, newest last. */
  readonly reopened: readonly string[];
  /** End of the window in which the audit closed it; null = a person did, or it has been opened since. */
  readonly closed: string | null;
  /** End of the window in which the audit closed it because the policy wants no issue of its cause. */
  readonly dropped: string | null;
  /** End of the window in which it was told that the cause escalates; null = it does not. */
  readonly escalated: string | null;
  /**
   * A first run found the cause and left it without an issue. It opens when it fails again or a person asks for it; its issue
   * then keeps this, so that nobody is told of it as new.
   */
  readonly backlog: boolean;
  /** Of the breaker's issue alone: what it holds back. */
  readonly held: Held | null;
}

export interface Held {
  /** When the storm began. */
  readonly since: string;
  /** Failures up to then are the storm's: they open nothing. */
  readonly until: string;
  /** Fingerprints. */
  readonly causes: readonly string[];
}

export const NEW_LIFE: Life = {
  reopened: [],
  closed: null,
  dropped: null,
  escalated: null,
  backlog: false,
  held: null,
};

/** Flapping is judged on so many days. */
const REOPENED_KEPT_MS = 30 * 86_400_000;

export function reopenedAt(life: Life, until: string): Life {
  const oldest = Date.parse(until) - REOPENED_KEPT_MS;
  const reopened = [...life.reopened.filter((at) => Date.parse(at) > oldest && at < until), until];
  return { ...life, reopened, closed: null, dropped: null };
}

/** Of two copies; the order does not matter. */
export function mergeLives(a: Life, b: Life): Life {
  const later = (x: string | null, y: string | null): string | null => ((x ?? '') > (y ?? '') ? x : y);
  return {
    reopened: [...new Set([...a.reopened, ...b.reopened])].toSorted(),
    closed: later(a.closed, b.closed),
    dropped: later(a.dropped, b.dropped),
    escalated: later(a.escalated, b.escalated),
    // Of a copy that waits and the issue that has opened since, the issue knows.
    backlog: a.backlog && b.backlog,
    held: mergeHeld(a.held, b.held),
  };
}

function mergeHeld(a: Held | null, b: Held | null): Held | null {
  if (a === null || b === null) return a ?? b;
  return {
    since: a.since < b.since ? a.since : b.since,
    until: a.until > b.until ? a.until : b.until,
    causes: [...new Set([...a.causes, ...b.causes])].toSorted(),
  };
}
