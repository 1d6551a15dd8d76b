/**
 * What a run is told: inputs, policy file and environment in one value, checked, with every default filled in.
 *
 * Grouped so that a function of the core can take the part it needs and never see the rest. Durations are milliseconds.
 */

import type { Severity } from '../failures/failure.ts';
import type { Policy, Publish, SeverityChannel } from '../failures/rules/policy.ts';
import type { Instant } from './time.ts';

export interface Config {
  readonly source: SourceConfig;
  readonly window: WindowConfig;
  readonly mode: Mode;
  /** Which audit this is, where one repository holds several. */
  readonly name: string;
  readonly github: GitHubConfig;
  readonly channels: ChannelsConfig;
  /** Further channels of Slack's bot, each for what is at least as bad. */
  readonly severityChannels: readonly SeverityChannel[];
  /** How much of a failure the channels' threads show. */
  readonly channelDetail: Publish;
  readonly digest: DigestWhen;
  readonly heartbeat: HeartbeatConfig | null;
  readonly dryRun: boolean;
  readonly failOn: {
    /** This severity or a higher one fails the job; null = none does. */
    readonly severity: Severity | null;
    readonly incomplete: boolean;
  };
  readonly outputDir: string;
  readonly policy: Policy;
  /** Every secret value that was given, to be masked before anything is printed. */
  readonly secrets: readonly string[];
}

export type Mode = 'audit' | 'doctor';
export type DigestWhen = 'always' | 'failures' | 'changes' | 'never';

export type SourceConfig = ServiceConfig | ArchiveConfig;

/** A log service that is searched. */
export interface ServiceConfig {
  readonly kind: 'papertrail' | 'solarwinds';
  readonly token: string;
  /** Base address without a slash at its end. */
  readonly url: string;
  readonly group: string | null;
  readonly system: string | null;
  readonly query: string | null;
  /** Papertrail's alone: null in SolarWinds, which has none. */
  readonly savedSearch: string | null;
}

export interface ArchiveConfig {
  readonly kind: 'archive';
  /** Globs; at least one. */
  readonly patterns: readonly string[];
}

export interface WindowConfig {
  readonly since: Instant | null;
  readonly until: Instant | null;
  readonly lookbackMs: number;
  readonly queryDelayMs: number;
  readonly maxCatchUpMs: number;
}

export interface GitHubConfig {
  /** Null only where the caller said that GitHub is optional (the command line). */
  readonly token: string | null;
  /** `owner/name`; null only where the caller said that GitHub is optional. */
  readonly repository: string | null;
  /** Least time between two writes; those that notify people wait three times as long. */
  readonly spacingMs: number;
  /** Logins whose issues are this audit's, beside the token's own and the workflow's. */
  readonly trustedAuthors: readonly string[];
}

/** Where digests go; null = not there. */
export interface ChannelsConfig {
  readonly slack: SlackConfig | null;
  /** Addresses with all that follows the question mark: it belongs to them. */
  readonly teamsUrl: string | null;
  readonly discordUrl: string | null;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
}

export interface HeartbeatConfig {
  readonly url: string;
  readonly method: 'GET' | 'POST';
}

export type SlackConfig =
  | { readonly kind: 'webhook'; readonly url: string }
  | { readonly kind: 'bot'; readonly token: string; readonly channel: string; readonly apiUrl: string };
