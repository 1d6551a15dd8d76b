/**
 * Carries out a plan, in order. One change that fails does not stop the next; a missing permission stops all.
 */
import type { Severity } from '../failures/failure.ts';
import { type BodyContext, renderBody, renderComment } from './body.ts';
import { FAILURE_LABEL, LABELS, SEVERITY_LABELS, severityLabel } from './labels.ts';
import { readMarker } from './marker.ts';
import type { Change, CommentReason, PlannedChange, Reason } from './plan.ts';
import { type IssueTracker, type TrackedIssue, TrackerError } from './tracker.ts';

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

export interface ApplyOptions {
  readonly tracker: IssueTracker;
  readonly context: Omit<BodyContext, 'previous'>;
  /** End of the examined time. */
  readonly until: string;
  /** Asked before each write: the job was cancelled. */
  readonly stop: () => boolean;
  readonly onWrite: (receipt: Receipt) => void;
}

export async function applyPlan(plan: readonly PlannedChange[], options: ApplyOptions): Promise<Applied> {
  const { tracker, stop } = options;
  const receipts: Receipt[] = [];
  const written: TrackedIssue[] = [];
  let stopped: string | null = null;
  if (plan.some(({ change }) => change !== 'skip')) await tracker.ensureLabels(LABELS);
  for (const planned of plan) {
    const { cause } = planned;
    const receipt: Receipt = {
      fingerprint: cause.fingerprint,
      title: cause.title,
      task: cause.ledger.task,
      severity: cause.judgement.severity,
      change: planned.change,
      reason: planned.reason,
      comment: null,
      number: cause.issue?.issue.number ?? null,
      url: cause.issue?.issue.url ?? null,
      result: 'skipped',
      problem: null,
    };
    if (planned.change === 'skip') {
      receipts.push(receipt);
      continue;
    }
    if (stopped === null && stop()) stopped = 'the run was asked to stop';
    if (stopped !== null) {
      receipts.push({ ...receipt, result: 'failed', problem: stopped });
      continue;
    }
    try {
      const issue = await carryOut(planned, options);
      written.push(issue);
      let comment: CommentReason | null = null;
      let problem: string | null = null;
      if (planned.comment !== null) {
        try {
          await tracker.comment(issue.number, renderComment(cause, planned.comment, options.until));
          comment = planned.comment;
        } catch (error) {
          // The state is right; only the notification is missing.
          problem = `the comment was not written: ${messageOf(error)}`;
        }
      }
      const done: Receipt = { ...receipt, comment, number: issue.number, url: issue.url, result: 'done', problem };
      receipts.push(done);
      options.onWrite(done);
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
      // No permission is no permission for the next one either.
      if (error.advice !== null && written.length === 0) throw error;
      receipts.push({ ...receipt, result: 'failed', problem: error.message });
      if (error.advice !== null) stopped = error.message;
    }
  }
  return { receipts, written, stopped };
}

async function carryOut(
  { change, cause, reason }: PlannedChange,
  { tracker, context }: ApplyOptions,
): Promise<TrackedIssue> {
  const severity = severityLabel(cause.judgement.severity);
  if (change === 'open' || cause.issue === null) {
    const previous = reason === 'came-back-late' ? (cause.issue?.issue.number ?? null) : null;
    const labels = [FAILURE_LABEL, severity];
    const body = renderBody(cause, { ...context, previous }, null);
    try {
      return await tracker.create({ title: cause.title, body, labels });
    } catch (error) {
      if (!(error instanceof TrackerError) || error.outcome !== 'unknown') throw error;
      // The reply was lost: look whether it was carried out, never send it again blindly.
      const found = (await tracker.list([])).find((issue) => {
        const marker = readMarker(issue.body);
        return (
          marker?.kind === 'issue' &&
          marker.name === context.name &&
          marker.key === cause.fingerprint &&
          issue.state === 'open'
        );
      });
      if (!found) throw error;
      return found;
    }
  }
  const { number } = cause.issue.issue;
  // A person may have written into the body since the listing.
  const current = (await tracker.get(number)) ?? cause.issue.issue;
  const stale = current.labels.filter((label) => label !== severity && SEVERITY_LABELS.includes(label));
  return tracker.edit(number, {
    body: renderBody(cause, { ...context, previous: null }, current.body),
    ...(stale.length > 0 ? { removeLabels: stale } : {}),
    ...(current.labels.includes(severity) ? {} : { addLabels: [severity] }),
    ...(change === 'reopen' ? { state: 'open', stateReason: 'reopened' } : {}),
    ...(change === 'close' ? { state: 'closed', stateReason: 'completed' } : {}),
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
