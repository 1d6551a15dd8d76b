/** What the policy file decides: what is in scope, how severe it is, whose it is, and when an issue opens, reopens and closes. */

import type { Kind, Severity } from './failure.ts';

/** Durations are milliseconds. Null in a rule = the rule does not set this key. */
export interface Policy {
  /** Globs on task names; empty = every task is in scope. */
  readonly apps: readonly string[];
  readonly environments: readonly Environment[];
  readonly open: OpenPolicy;
  readonly reopenMs: number;
  readonly closeMs: number;
  /** New issues in one run. */
  readonly maxNew: number;
  /** Open issues at one time. */
  readonly maxOpen: number;
  readonly rules: readonly Rule[];
  readonly links: readonly Link[];
  readonly publish: Publish;
}

export interface OpenPolicy {
  readonly failures: number;
  readonly withinMs: number;
  readonly days: number;
}

export interface Environment {
  readonly name: string;
  /** Globs on sender or program; one is enough. */
  readonly match: readonly string[];
  /** False = failures there never open, reopen or keep open an issue. */
  readonly issues: boolean;
}

export interface Rule {
  readonly name: string;
  /** All that are set must match; of each list one entry is enough. Nothing set = every failure. */
  readonly match: RuleMatch;
  readonly severity: Severity | null;
  readonly owners: readonly string[] | null;
  readonly runbook: string | null;
  readonly ignore: boolean | null;
}

export interface RuleMatch {
  readonly task: readonly string[] | null;
  readonly exception: readonly string[] | null;
  readonly kind: readonly Kind[] | null;
}

export interface Link {
  readonly name: string;
  readonly template: string;
}

export type Publish = 'auto' | 'minimal' | 'full';

/** What the file says that is not policy of the core: the pace of GitHub writes. */
export interface PolicyFile {
  readonly policy: Policy;
  readonly spacingMs: number;
}
