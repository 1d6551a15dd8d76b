/** One short comment per change of state; the body has the rest. */
import { code, relativeTime } from '../../markup.ts';
import { MOST_NEW_CAUSES } from '../plan/breaker.ts';
import type { Cause } from '../plan/cause.ts';
import type { CommentReason } from '../plan/reason.ts';
import { FAILURE_LABEL, FLAPPING_LABEL } from '../tracking/labels.ts';
import { decidedBy } from './facts.ts';

/** @param until end of the examined time */
export function renderComment(cause: Cause, reason: CommentReason, until: string): string {
  const { ledger, judgement, issue, escalation } = cause;
  const fresh = cause.group?.fresh.length ?? 0;
  const again = `It failed again: ${fresh} ${fresh === 1 ? 'failure' : 'failures'}, the last ${relativeTime(ledger.lastSeen)}.`;
  switch (reason) {
    case 'regressed':
      return `${again} The issue is open again.`;
    case 'closed-by-bot':
      return `${again} A bot had closed the issue, but the cause is not gone: it is open again. Exempt the label \`${FAILURE_LABEL}\` in the settings of that bot; the audit closes issues by itself.`;
    case 'flapping':
      return `${again} The issue is open again, reopened ${ledger.life.reopened.length} times in 30 days. From now on it stays open and quiet: the body is kept up to date, and only people close it. Take the label \`${FLAPPING_LABEL}\` off to undo that.`;
    case 'escalated':
      return escalation
        ? `It fails more often than before: ${escalation.count} ${escalation.count === 1 ? 'failure' : 'failures'} in ${escalation.days === 1 ? 'one day' : 'seven days'}, where ${escalation.expected >= 10 ? Math.round(escalation.expected) : escalation.expected.toFixed(1)} are usual.`
        : 'It fails more often than before.';
    case 'quiet':
      return `No failure since ${relativeTime(ledger.lastSeen)}, and every log line up to ${relativeTime(until)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;
    case 'ignored-by-rule':
      return `Ignored by ${decidedBy(judgement.decidedBy.ignore)} of the policy file: closed as not planned. It is counted on the dashboard, and opens nothing while the rule stands.`;
    case 'silent-environment':
      return `It failed only in ${Object.keys(ledger.environments).map(code).join(', ')}, where the policy file says \`issues: false\`: closed as not planned.`;
    case 'severity-changed':
      return `Severity changed from ${issue?.ledger?.severity ?? 'unknown'} to **${judgement.severity}** (${decidedBy(judgement.decidedBy.severity)}).`;
    case 'milestone':
      return `${ledger.total} failures so far, since ${relativeTime(ledger.firstSeen)}.`;
    case 'many-new-causes':
      return `Again more than ${MOST_NEW_CAUSES} new causes at once: none of them opens an issue of its own while this one is open.`;
    case 'storm-over':
      return `Fewer than ${MOST_NEW_CAUSES} of these causes failed up to ${relativeTime(until)}: closed. What fails on from now on opens an issue of its own.`;
  }
}
