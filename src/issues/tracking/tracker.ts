/**
 * Port: where issues live. GitHub in production, a folder of Markdown files for the demo and the CLI.
 *
 * The port moves text and labels; what they mean is decided in plan.ts and body.ts.
 */

/** An issue of ours as the tracker has it: it carries our label and an author we trust. */
export interface TrackedIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** GitHub's state_reason; null while open or unknown. */
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  /** Labels with our prefix in our spelling, whatever the tracker's. */
  readonly labels: readonly string[];
  readonly closedAt: string | null;
  /** Who closed it; null or left out = not told. */
  readonly closer?: 'person' | 'bot' | null;
  readonly locked: boolean;
}

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

export interface IssueEdit {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
  /** With the reason `duplicate`: number of the issue that stays. */
  readonly duplicateOf?: number;
}

export interface Label {
  readonly name: string;
  /** Six hex digits, no `#`. */
  readonly color: string;
  readonly description: string;
}

/**
 * Reads throw TrackerError when the tracker cannot be used at all (no permission, issues disabled).
 * Writes throw TrackerError too; `unknown` says that the request may have been carried out (its reply was lost).
 */
export interface IssueTracker {
  /**
   * All issues of ours, any state, by number. `known` are numbers that must be in it even if the listing lags; they need no label
   * of ours, for it may have been renamed.
   * @param part `changed`: those changed since our first write are enough; a tracker may give all
   */
  list(known: readonly number[], part?: 'changed'): Promise<readonly TrackedIssue[]>;
  /** null: deleted, moved to another repository, or not by an author we trust. */
  get(number: number): Promise<TrackedIssue | null>;
  /** Bodies of the comments that authors we trust have written. */
  comments(number: number): Promise<readonly string[]>;
  /** Makes the labels exist; called once, before the first write. Returns the names of those that had to be made. */
  ensureLabels(labels: readonly Label[]): Promise<readonly string[]>;
  create(issue: NewIssue): Promise<TrackedIssue>;
  edit(number: number, edit: IssueEdit): Promise<TrackedIssue>;
  comment(number: number, body: string): Promise<void>;
  /** Requests made so far, for the report's `cost`. */
  readonly requests: number;
}

export class TrackerError extends Error {
  /** `unknown`: the reply was lost, so the write may or may not have happened; never send it again blindly. */
  readonly outcome: 'refused' | 'unknown';
  /** What the reader should do about it, ready to print. */
  readonly advice: string | null;
  constructor(message: string, outcome: 'refused' | 'unknown', advice: string | null = null) {
    super(message);
    this.name = 'TrackerError';
    this.outcome = outcome;
    this.advice = advice;
  }
}
