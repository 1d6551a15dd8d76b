/** What the doctor says of one thing: how it stands, what to do about it, and what to add, exactly. */

/** `unknown`: it could not be looked at; that is no fault. Only `wrong` fails the run. */
export type Verdict = 'ok' | 'warning' | 'wrong' | 'unknown';

export interface Finding {
  /** What was looked at, `saved-search`: the name that people would look for. */
  readonly check: string;
  readonly verdict: Verdict;
  /** One sentence; may hold names from the log service and from GitHub. */
  readonly says: string;
  /** What to do; null = nothing. */
  readonly fix: string | null;
  /** Lines to add to a file or to type, ready to copy; null = none. */
  readonly add: string | null;
  /** Where in a file it stands; null = nowhere in particular. */
  readonly place: Place | null;
}

/** Both counts start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What a service said, and what helps. */
export interface Refusal {
  readonly message: string;
  readonly advice: string | null;
}

export function ok(check: string, says: string): Finding {
  return { check, verdict: 'ok', says, fix: null, add: null, place: null };
}

export function unknown(check: string, says: string, fix: string | null = null): Finding {
  return { check, verdict: 'unknown', says, fix, add: null, place: null };
}

export function warning(check: string, says: string, fix: string | null, add: string | null = null): Finding {
  return { check, verdict: 'warning', says, fix, add, place: null };
}

export function wrong(check: string, says: string, fix: string | null, add: string | null = null): Finding {
  return { check, verdict: 'wrong', says, fix, add, place: null };
}

/** What comes after the settings. */
export function notLookedAt(check: string): Finding {
  return unknown(check, 'It was not looked at.', 'Mend the settings first.');
}

/** A service said no. Where its advice goes on over lines, they are those to add. */
export function wrongBy(check: string, what: string, { message, advice }: Refusal): Finding {
  const [fix = '', ...lines] = (advice ?? '').split('\n');
  return wrong(check, `${what}: ${message}`, fix || null, lines.length > 0 ? lines.join('\n') : null);
}

/** `a, b and 3 more` */
export function namesOf(names: readonly string[], most = 12): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
