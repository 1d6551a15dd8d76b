/** Where the issue of a cause stands, and what the audit will do with it next. */
import { quietNeededMs } from '../../failures/rules/history.ts';
import type { Policy } from '../../failures/rules/policy.ts';
import { relativeTime } from '../../markup.ts';
import type { Cause } from '../plan/cause.ts';
import { FLAPPING_LABEL, MUTED_LABEL, MUTED_UNTIL_WORSE_LABEL } from '../tracking/labels.ts';

const DAY_MS = 86_400_000;

type Standing = 'dropped' | 'open' | 'flapping' | 'muted' | 'muted-until-worse' | 'closed' | 'closed-by-person';

export function standingOf({ issue, labels, state, ledger }: Cause): Standing {
  const has = (label: string): boolean => (labels ?? issue?.issue.labels ?? []).includes(label);
  if (ledger.life.dropped !== null) return 'dropped';
  if (has(MUTED_LABEL)) return 'muted';
  if (has(MUTED_UNTIL_WORSE_LABEL)) return 'muted-until-worse';
  if ((state ?? issue?.issue.state ?? 'open') === 'closed')
    return issue?.issue.stateReason === 'not_planned' || issue?.issue.stateReason === 'duplicate'
      ? 'closed-by-person'
      : 'closed';
  return has(FLAPPING_LABEL) ? 'flapping' : 'open';
}

/** One or two sentences: the row that a reader looks for first. */
export function nextOf(cause: Cause, { reopenMs }: Pick<Policy, 'reopenMs'>): string {
  const { ledger, judgement } = cause;
  const within = days(reopenMs);
  switch (standingOf(cause)) {
    case 'dropped':
      return `Closed: the policy file wants no issue of it. Once it does, a failure within ${within} of the closing reopens it; later a new issue links here.`;
    case 'open': {
      const end = Date.parse(ledger.lastSeen) + quietNeededMs(ledger, judgement.closeMs);
      return `If nothing fails it closes by itself ${relativeTime(toHour(end))}. Fixed before? Close it: a failure within ${within} reopens it.`;
    }
    case 'flapping':
      return 'It was reopened again and again: it says nothing more, and only people close it.';
    case 'muted':
      return 'Muted: counted here, and nothing is said. Take the label off to undo it.';
    case 'muted-until-worse':
      return 'Muted: counted here, and nothing is said unless it fails much more often than before.';
    case 'closed':
      return `Closed. A failure within ${within} after that reopens it; later a new issue links here.`;
    case 'closed-by-person':
      return 'Closed as not planned or as a duplicate: it is counted, and never reopened.';
  }
}

export function days(ms: number): string {
  const count = Math.round(ms / DAY_MS);
  return count === 1 ? '1 day' : `${count} days`;
}

/** Up: not before it is due. */
function toHour(ms: number): string {
  return new Date(Math.ceil(ms / 3_600_000) * 3_600_000).toISOString().replace('.000Z', 'Z');
}
