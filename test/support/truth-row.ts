/** A row of truth.ndjson, and what can be asked of it. Pure. */

/** One task execution, as its sender and Celery's own signals wrote it down. */
export interface TruthRow {
  readonly task_id: string;
  readonly task: string;
  /** The shadow name in its place, or null. */
  readonly logged_as: string | null;
  readonly outcome: string;
  readonly terminal: boolean;
  readonly expected: boolean;
  readonly misleading: boolean;
  readonly exception_type: string | null;
  /** Name of the planned fault. */
  readonly incident?: string | null;
  readonly retries: number;
  readonly level: string;
  readonly visible: boolean | null;
  readonly evidence: string | null;
  readonly last_seen_at: string | null;
  /** From here on: where truths of several runs lie together. */
  readonly run?: string;
  readonly celery_version?: string;
  readonly style?: string;
  readonly transport?: string;
  readonly source_name?: string;
  readonly program?: string;
}

/** Ended as a failure, not as its author planned, and some line names it. */
export function isWanted({ visible, terminal, expected, misleading }: TruthRow): boolean {
  return visible === true && terminal && !expected && !misleading;
}

/** The name that the lines give it. */
export function loggedName({ task, logged_as }: TruthRow): string {
  return logged_as ?? task;
}

export function runOfRow({ run }: TruthRow): string {
  return run ?? '';
}

/** Milliseconds between what was told and what happened. */
export function apart({ at }: { readonly at: string }, { last_seen_at }: TruthRow): number {
  return Math.abs(Date.parse(at) - Date.parse(last_seen_at ?? ''));
}
