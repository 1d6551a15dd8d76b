/**
 * "All quiet" is a claim, so it needs a proof: a worker was seen in this window, all that was asked for was read, no worker fell
 * silent, nothing went wrong, and no task failed.
 */
import type { Coverage } from '../events/event.ts';

declare const PROVEN: unique symbol;

/** Made by `proveQuiet` alone. */
export interface QuietProof {
  readonly [PROVEN]: true;
}

export interface Evidence {
  readonly coverage: Pick<Coverage, 'complete'>;
  /** Streams of workers. */
  readonly workers: number;
  /** Records that workers wrote inside the window. */
  readonly workerRecords: number;
  readonly silent: readonly unknown[];
  readonly problems: readonly string[];
  readonly failures: number;
  /** Failures that are not told here, because the channel is for worse ones. */
  readonly belowBar: number;
}

/** @returns null where anything is in doubt */
export function proveQuiet(evidence: Evidence): QuietProof | null {
  const { coverage, workers, workerRecords, silent, problems, failures, belowBar } = evidence;
  const isQuiet = failures === 0 && belowBar === 0;
  const isSeen = workers > 0 && workerRecords > 0 && coverage.complete && silent.length === 0 && problems.length === 0;
  return isQuiet && isSeen ? ({} as QuietProof) : null;
}

/** The one place that says so. */
export function quietWords(_proof: QuietProof): string {
  return 'all quiet, no task failed for good';
}
