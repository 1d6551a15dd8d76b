import type { Applied, Receipt } from './plan/applied.ts';
import type { PlannedChange } from './plan/plan.ts';
import type { CommentReason } from './plan/reason.ts';
import { markerDigest, readMarker } from './state/marker.ts';
import { type LastChange, lastChangeOf } from './state/receipt.ts';
import { type BodyContext, renderBody } from './text/body.ts';
import { renderComment } from './text/comment.ts';
import { FAILURE_LABEL, LABELS, SEVERITY_LABELS, severityLabel } from './tracking/labels.ts';
import { createSurely, editSurely } from './tracking/sure.ts';
import { type IssueTracker, type TrackedIssue, TrackerError } from './tracking/tracker.ts';

export interface ApplyOptions {
  readonly tracker: IssueTracker;
  readonly context: Omit<BodyContext, 'previous' | 'last'>;
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
      const { issue, comment, problem } = await carryOut(planned, options);
      written.push(issue);
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

interface CarriedOut {
  readonly issue: TrackedIssue;
  readonly comment: CommentReason | null;
  readonly problem: string | null;
}

async function carryOut(planned: PlannedChange, options: ApplyOptions): Promise<CarriedOut> {
  const { change, cause } = planned;
  const { tracker, context } = options;
  if (change === 'open' || cause.issue === null)
    return { issue: await open(planned, options), comment: null, problem: null };
  const { number, body: listed } = cause.issue.issue;
  // A person may have written into the body since the listing.
  const current = await tracker.get(number);
  if (current === null) throw new TrackerError(`issue #${number} was deleted or moved since it was listed`, 'refused');
  // What another run counted meanwhile is not in this plan: writing it would take those counts back.
  if (markerDigest(current.body) !== markerDigest(listed))
    throw new TrackerError(`issue #${number} was written by another run since it was listed`, 'refused');
  const said = await comment(planned, current, options);
  const severity = severityLabel(cause.judgement.severity);
  // A label that was put on before and is gone was taken off by a person.
  const fresh = cause.judgement.labels.filter((label) => !cause.ledger.labels.includes(label));
  const wanted = [severity, ...fresh, ...(planned.addLabels ?? [])].filter((label) => !current.labels.includes(label));
  const stale = current.labels.filter(
    (label) => (label !== severity && SEVERITY_LABELS.includes(label)) || planned.removeLabels?.includes(label),
  );
  const told = change === 'update' ? said.comment : change;
  const last: LastChange | null = told === null ? lastChangeOf(current.body) : { change: told, until: options.until };
  const body = renderBody(cause, { ...context, previous: null, last }, current.body);
  const issue = await editSurely(tracker, number, {
    body,
    ...(stale.length > 0 ? { removeLabels: stale } : {}),
    ...(wanted.length > 0 ? { addLabels: wanted } : {}),
    ...(change === 'reopen' ? { state: 'open', stateReason: 'reopened' } : {}),
    ...(change === 'close'
      ? { state: 'closed', stateReason: cause.ledger.life.dropped === null ? 'completed' : 'not_planned' }
      : {}),
  });
  return { issue, ...said };
}

async function open({ cause }: PlannedChange, { tracker, context, until }: ApplyOptions): Promise<TrackedIssue> {
  const previous = cause.issue?.issue.number ?? null;
  const labels = [FAILURE_LABEL, severityLabel(cause.judgement.severity), ...cause.judgement.labels];
  const body = renderBody(cause, { ...context, previous, last: { change: 'open', until } }, null);
  return createSurely(tracker, { title: cause.title, body, labels }, (issue) => {
    const marker = readMarker(issue.body);
    return marker?.kind === 'issue' && marker.name === context.name && marker.key === cause.fingerprint;
  });
}

/**
 * Comments come before the change they tell of: a run that dies in between leaves the old marker, and the next one plans the same
 * change, finds its comment by that marker and says nothing twice. The other way round a death would swallow the comment.
 */
async function comment(
  planned: PlannedChange,
  { number, body }: TrackedIssue,
  { tracker, until }: ApplyOptions,
): Promise<Omit<CarriedOut, 'issue'>> {
  const reason = planned.comment;
  if (reason === null) return { comment: null, problem: null };
  const key = `<!-- celery-failure-audit:said ${reason} ${markerDigest(body)} -->`;
  const isThere = async (): Promise<boolean> =>
    (await tracker.comments(number)).some((text) => text.trimEnd().endsWith(`\n${key}`));
  if (await isThere()) return { comment: reason, problem: null };
  try {
    await tracker.comment(number, `${renderComment(planned.cause, reason, until)}\n\n${key}`);
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    if (error.outcome === 'unknown') {
      if (await isThere()) return { comment: reason, problem: null };
      // The change waits for the next run, and its comment with it.
      throw error;
    }
    // The state is right; only the notification is missing.
    return { comment: null, problem: `the comment was not written: ${error.message}` };
  }
  return { comment: reason, problem: null };
}
