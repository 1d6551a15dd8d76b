/** What the policy file decides: what is in scope, how severe it is, whose it is, and when an issue opens, reopens and closes. */

import type { Kind, Severity } from '../failure.ts';

/** Durations are milliseconds. Null in a rule = the rule does not set this key. */
export interface Policy {
  /** Globs on task names; empty = every task is in scope. */
  readonly apps: readonly string[];
  readonly environments: readonly Environment[];
  readonly open: OpenPolicy;
  readonly reopenMs: number;
  readonly closeMs: number;
  /** What holds in place of `open` and `closeMs` where a rule calls a cause transient. */
  readonly transient: { readonly open: OpenPolicy; readonly closeMs: number };
  /** New issues in one run. */
  readonly maxNew: number;
  /** Open issues at one time. */
  readonly maxOpen: number;
  readonly rules: readonly Rule[];
  readonly links: readonly Link[];
  readonly publish: Publish;
  /** Masked beside what is always masked; the name becomes the placeholder. */
  readonly redact: readonly RedactPattern[];
  readonly code: CodePolicy;
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
  /** Put on an issue once; who takes one off again is not overruled. */
  readonly labels: readonly string[] | null;
  readonly runbook: string | null;
  /** What is left out comes from the defaults. */
  readonly open: Partial<OpenPolicy> | null;
  readonly transient: boolean | null;
  readonly ignore: boolean | null;
  /** Failures that a task logged and swallowed are counted like those that ended it. */
  readonly promote: boolean | null;
  readonly fingerprint: Regrouping | null;
  readonly links: readonly Link[] | null;
}

export interface RuleMatch {
  readonly task: readonly string[] | null;
  readonly exception: readonly string[] | null;
  readonly kind: readonly Kind[] | null;
  /** Text patterns (pattern.ts) on the redacted message. */
  readonly message: readonly string[] | null;
  /** Globs on `path` or `path:function` of any frame. */
  readonly frame: readonly string[] | null;
  /** Globs on names of environments. */
  readonly environment: readonly string[] | null;
}

/** `split`: a regular expression whose first group tells causes apart. `merge`: the one name of many causes. */
export type Regrouping = { readonly split: string } | { readonly merge: string };

export interface Link {
  readonly name: string;
  readonly template: string;
}

export interface RedactPattern {
  readonly name: string;
  /** A regular expression, without slashes around it. */
  readonly pattern: string;
}

export interface CodePolicy {
  /** Prefixes of paths in tracebacks; what lies below one is the application's own code. */
  readonly strip: readonly string[];
  /** Git ref of the code that runs; null = not told. */
  readonly release: string | null;
}

export type Publish = 'auto' | 'minimal' | 'full';

/** What the file says that is not policy of the core: the pace of GitHub writes, whom to trust there. */
export interface PolicyFile {
  readonly policy: Policy;
  readonly spacingMs: number;
  readonly trustedAuthors: readonly string[];
  /** Channels of Slack beside the one that gets everything: what is at least as bad as that goes there, too. */
  readonly channels: readonly SeverityChannel[];
  /** How much of a failure the threads of channels show; `auto` = as much as the issues. */
  readonly channelDetail: Publish;
}

export interface SeverityChannel {
  /** Id, or name with or without #. */
  readonly name: string;
  readonly severity: Severity;
}
