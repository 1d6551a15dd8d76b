/** What init has seen of a repository and its logs. */
import type { Sample } from '../doctor/facts.ts';

/** What stands after the `@` of `uses:`, and what a comment beside it says of it; null = nothing. */
export interface ActionRef {
  readonly name: string;
  readonly comment: string | null;
}

export interface Scene {
  /** `owner/name` of the action, as `uses:` names it. */
  readonly slug: string;
  /** What of the action the workflow names. */
  readonly ref: ActionRef;
  /** False: it is an example, which somebody has to copy. */
  readonly isWritten: boolean;
  /** `owner/name` of the repository; null = it is not known. */
  readonly repository: string | null;
  /** Files of the repository, from its root. */
  readonly files: readonly string[];
  readonly source: 'papertrail' | 'solarwinds';
  /** Address of the log service's API where it is not the usual one. */
  readonly url: string | null;
  readonly narrow: {
    readonly group: string | null;
    readonly system: string | null;
    readonly query: string | null;
    readonly 'saved-search': string | null;
  };
  /** Null = no log was looked at. */
  readonly sample: Sample | null;
}
