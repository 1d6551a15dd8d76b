/**
 * What the doctor looks at. Gathered in compose/, judged by the files beside this one, which see nothing else.
 *
 * Null = it was not looked at, or there is none.
 */
import type { Policy } from '../failures/rules/policy.ts';
import type { Place, Refusal } from './finding.ts';

export interface Facts {
  readonly config: ConfigFacts;
  readonly logs: LogFacts | null;
  readonly github: GithubFacts | null;
  readonly clocks: readonly ClockFacts[];
  readonly channels: readonly ChannelFacts[] | null;
  readonly heartbeat: HeartbeatFacts;
  readonly workflows: readonly WorkflowText[] | null;
  /** Of the audit, by what workflows name. */
  readonly actionRefs: readonly ActionRefFacts[];
}

export interface ConfigFacts {
  /** Path of the policy file. */
  readonly path: string;
  readonly fileFound: boolean;
  /** The repository of whose files the token sees none, so that it may have a policy file all the same. */
  readonly hiddenIn: string | null;
  /** The file could not be asked for. */
  readonly refused: Refusal | null;
  readonly problems: readonly { readonly says: string; readonly place: Place | null }[];
  readonly notes: readonly string[];
  /** Null where there are problems. */
  readonly policy: Pick<Policy, 'apps' | 'environments' | 'publish'> | null;
  readonly name: string;
  readonly digest: 'always' | 'failures' | 'changes' | 'never';
  /** Milliseconds. */
  readonly queryDelayMs: number;
  readonly maxCatchUpMs: number;
}

export interface LogFacts {
  readonly service: 'Papertrail' | 'SolarWinds' | 'log files';
  readonly wanted: Readonly<Record<Narrower, string | null>>;
  /** Null where the service does not list what it has. */
  readonly account: AccountFacts | null;
  readonly refused: Refusal | null;
  /** What of the saved search is used, and what of `query` says where a line comes from. */
  readonly savedSearch: Narrowing | null;
  readonly query: Narrowing | null;
  readonly sample: Sample | null;
  /** Samples with less narrowing; asked for only where that can tell something. */
  readonly wider: readonly { readonly without: Narrower; readonly sample: Sample }[];
}

export type Narrower = 'query' | 'saved-search' | 'system' | 'group';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AccountFacts {
  readonly groups: readonly Named[];
  readonly systems: readonly Named[];
  readonly searches: readonly Named[];
}

/** A search taken apart: what says where a line comes from, and what looks for messages. */
export interface Narrowing {
  readonly terms: string;
  readonly unused: readonly string[];
}

/** What a stretch of log showed. Names are as they came. */
export interface Sample {
  readonly from: string;
  readonly to: string;
  readonly events: number;
  /** Streams in which a Celery worker writes. */
  readonly workers: readonly SampledStream[];
  /** Names of tasks, the most frequent first. */
  readonly tasks: readonly string[];
  readonly senders: readonly string[];
  readonly programs: readonly string[];
  /** Paths of frames in tracebacks. */
  readonly paths: readonly string[];
  /** Whether the workers write INFO lines (`Task … received`). */
  readonly info: boolean;
  readonly failures: number;
  /** Receipt time of the newest line; null = no line. */
  readonly newest: string | null;
}

export interface SampledStream {
  readonly source: string;
  readonly program: string;
  readonly events: number;
}

export interface GithubFacts {
  readonly repository: string;
  /** Null where it was refused; then nothing else was asked. */
  readonly visibility: 'public' | 'private' | null;
  readonly refused: Refusal | null;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  /** The issues could not be listed. */
  readonly readRefused: Refusal | null;
  /** A write that changes nothing was refused. */
  readonly writeRefused: Refusal | null;
  /** Our labels that the repository has and has not. */
  readonly labels: readonly string[];
  readonly missingLabels: readonly string[];
  /** Logins of issues with our label that are not trusted. */
  readonly strangers: readonly string[];
  /** Requests left in this hour; null where the server does not count. */
  readonly requestsLeft: number | null;
}

/** How far this machine's clock is ahead of a service's; negative = behind. */
export interface ClockFacts {
  readonly service: string;
  readonly aheadMs: number;
}

export interface ChannelFacts {
  readonly name: string;
  /** What is wrong with the address, as a sentence; never the address. */
  readonly flaw: string | null;
  /** `answers`: it took our name, no message was sent. `delivered`: a test message was. */
  readonly result: 'not-asked' | 'answers' | 'delivered' | 'refused';
  readonly problem: string | null;
}

export interface HeartbeatFacts {
  readonly isSet: boolean;
  /** Null = it was not fetched, or it answered. */
  readonly problem: string | null;
  readonly fetched: boolean;
}

/** An action that a workflow names. `unseen`: the token does not see its repository. */
export interface ActionRefFacts {
  readonly uses: string;
  /** Of the first workflow that names it. */
  readonly path: string;
  readonly state: 'there' | 'missing' | 'unseen';
}

export interface WorkflowText {
  readonly path: string;
  readonly text: string;
}
