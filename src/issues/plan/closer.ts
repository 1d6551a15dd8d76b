/** Who closed an issue? Lists may not tell it, and a stale bot's closing is no fix. */

import type { IssueTracker } from '../tracking/tracker.ts';
import type { Cause } from './cause.ts';

/** Asks for the closed issues of causes that failed again, where it is not known: a request for each. */
export async function withClosers(causes: readonly Cause[], tracker: IssueTracker): Promise<Cause[]> {
  const asked: Cause[] = [];
  for (const cause of causes) {
    const { issue, group, ledger } = cause;
    const matters = issue?.issue.state === 'closed' && (group?.fresh.length ?? 0) > 0 && ledger.life.closed === null;
    if (!matters || issue.issue.closer !== null) {
      asked.push(cause);
      continue;
    }
    const closer = (await tracker.get(issue.issue.number))?.closer ?? null;
    asked.push({ ...cause, issue: { ...issue, issue: { ...issue.issue, closer } } });
  }
  return asked;
}
