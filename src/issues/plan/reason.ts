/** The closed lists of what a plan can do with a cause, and of why. */

/** One list of reasons per change; `docs/issues.md` explains each. */
export const REASONS = {
  open: [
    'first-seen',
    'reached-threshold',
    'critical',
    'from-backlog',
    'room-again',
    'came-back-late',
    'locked',
    'asked-for',
    'many-new-causes',
  ],
  update: [
    'still-failing',
    'severity-changed',
    'escalated',
    'muted',
    'asked-to-mute',
    'flapping',
    'closed-by-person',
    'older-than-close',
    'many-new-causes',
  ],
  reopen: ['regressed', 'flapping', 'escalated', 'closed-by-bot', 'many-new-causes'],
  close: ['quiet', 'storm-over', 'ignored-by-rule', 'silent-environment'],
  skip: [
    'nothing-new',
    'below-threshold',
    'over-budget',
    'open-limit',
    'baseline',
    'held-by-breaker',
    'ignored-by-rule',
    'silent-environment',
    'no-ids',
    'muted',
    'flapping',
    'reopened-by-person',
    'not-all-seen',
  ],
} as const;
export type Change = keyof typeof REASONS;
export type Reason = (typeof REASONS)[Change][number];

/** What is worth a notification; everything else is a silent edit of the body. */
export type CommentReason =
  | 'regressed'
  | 'closed-by-bot'
  | 'flapping'
  | 'escalated'
  | 'quiet'
  | 'ignored-by-rule'
  | 'silent-environment'
  | 'severity-changed'
  | 'milestone'
  | 'many-new-causes'
  | 'storm-over';

export interface Decision {
  readonly change: Change;
  readonly reason: Reason;
  /** null: nobody is notified. */
  readonly comment: CommentReason | null;
}
