/**
 * The plan is carried out, and looked at once more: a run that wrote at the same time may have overwritten an issue.
 */
import type { LogSource } from '../events/event.ts';
import { applyPlan } from '../issues/apply.ts';
import { overwritten } from '../issues/memory.ts';
import type { Applied, Receipt } from '../issues/plan/applied.ts';
import type { PlannedChange } from '../issues/plan/plan.ts';
import type { IssueTracker } from '../issues/tracking/tracker.ts';
import type { AuditOptions } from './options.ts';

export interface Written extends Applied {
  /** Every change of the plan stands: only then may the watermark move, for what a failed write left out is in no ledger yet. */
  readonly whole: boolean;
  readonly problems: readonly string[];
}

export interface WriteOptions {
  /** Issues link into the log service. */
  readonly source: LogSource;
  readonly tracker: IssueTracker;
  /** End of the examined time. */
  readonly until: string;
  readonly stop: () => boolean;
  readonly onWrite: (receipt: Receipt) => void;
}

/** Where nothing may be written. */
export const NOTHING_WRITTEN: Written = { receipts: [], written: [], stopped: null, whole: false, problems: [] };

export async function writeIssues(
  plan: readonly PlannedChange[],
  { source, tracker, until, stop, onWrite }: WriteOptions,
  { name, policy, dryRun, repositoryUrl = null }: Pick<AuditOptions, 'name' | 'policy' | 'dryRun' | 'repositoryUrl'>,
): Promise<Written> {
  const context = {
    name,
    policy,
    repositoryUrl,
    linkTo: (at: string, id: string) => source.link({ id, at, source: '', program: '' }),
    linkAround: (at: string, id: string) => source.linkAround?.({ id, at, source: '', program: '' }) ?? null,
    linkSearch: (taskId: string) => source.linkSearch?.(taskId) ?? null,
  };
  const applied = await applyPlan(plan, { tracker, context, until, stop, onWrite });
  const lost = dryRun ? [] : await overwritten(applied.written, tracker);
  const failed = applied.receipts.filter(({ result }) => result === 'failed');
  return {
    ...applied,
    whole: applied.stopped === null && lost.length === 0 && failed.length === 0,
    problems: [
      ...(applied.stopped === null
        ? failed.map(({ title, problem }) => `${title}: ${problem ?? 'the change failed'}.`)
        : [`Issues were not written to the end: ${applied.stopped}.`]),
      ...lost,
    ],
  };
}
