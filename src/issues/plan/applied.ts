/** What became of a plan. */
import type { Severity } from '../../failures/failure.ts';
import type { TrackedIssue } from '../tracking/tracker.ts';
import type { Change, CommentReason, Reason } from './reason.ts';

export interface Receipt {
  readonly fingerprint: string;
  readonly title: string;
  readonly task: string | null;
  readonly severity: Severity;
  readonly change: Change;
  readonly reason: Reason;
  /** The comment that went with it; null = nobody was notified by one. */
  readonly comment: CommentReason | null;
  readonly number: number | null;
  readonly url: string | null;
  readonly result: 'done' | 'skipped' | 'failed';
  readonly problem: string | null;
}

export interface Applied {
  readonly receipts: readonly Receipt[];
  /** As the tracker answered. */
  readonly written: readonly TrackedIssue[];
  /** Set when no further write makes sense: no permission, or a stop was asked for. */
  readonly stopped: string | null;
}
