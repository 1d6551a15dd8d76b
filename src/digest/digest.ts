/**
 * The digest: one model of what a run has to say; each channel renders it with a pure function of its own.
 */
import type { Coverage } from '../events/event.ts';
import type { Severity } from '../failures/failure.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import type { Change } from '../issues/plan/reason.ts';
import type { SilentStream } from '../issues/state/silence.ts';
import { proveQuiet, quietWords } from './quiet.ts';
import type { TimeBefore } from './time-before.ts';
import { clock, counted, duration } from './wording.ts';

export interface DigestTotal {
  /** null: no task is named in the log. */
  readonly task: string | null;
  readonly severity: Severity;
  readonly failures: number;
  readonly groups: number;
  /** When the oldest of its causes was first seen; null = nobody knows. */
  readonly since: string | null;
  /** In the time before, which is as long; null where that is not known. */
  readonly previous: number | null;
}

/** What a thread says of a cause, as much as the channel may show. */
export interface CauseDetail {
  /** null = the log has none, or it may not be shown. */
  readonly message: string | null;
  /** `h/tasks/indexer.py:31 in add_annotation` */
  readonly frame: string | null;
  /** Names with counts. */
  readonly environments: readonly (readonly [name: string, failures: number])[];
  readonly runbook: string | null;
}

export type ChangeKind = Exclude<Change, 'skip' | 'update'> | 'severity-changed' | 'escalated' | 'milestone';

export interface DigestChange {
  readonly change: ChangeKind;
  readonly title: string;
  readonly severity: Severity;
  /** Failures that were ever counted. */
  readonly total: number;
  /** Those of the digest's time. */
  readonly recent: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Its issue was opened for a cause that an earlier run had found: it is not new. */
  readonly backlog?: true;
  /** When it came back, if it is back again. */
  readonly backSince: string | null;
  readonly number: number | null;
  readonly url: string | null;
  readonly owners: readonly string[];
  /** Place in `outages` of the one it belongs to; -1 = none. */
  readonly outage: number;
  readonly detail?: CauseDetail;
}

export interface DigestGroup {
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  readonly trend: FailureGroup['trend'];
  readonly firstSeen: string;
  /** A bar a day, up to the last failure; '' = its days are not known. */
  readonly sparkline: string;
  readonly number: number | null;
  readonly url: string | null;
  readonly waiting: boolean;
  /** A rule calls it transient: it stands in a section of its own. */
  readonly transient: boolean;
  /** A person has muted it. */
  readonly muted: boolean;
  /** Place in `outages` of the one it belongs to; -1 = none. */
  readonly outage: number;
}

/** Many causes with one root; each of them is a group, too. */
export interface DigestOutage {
  /** `OperationalError at db.internal:5432` */
  readonly root: string;
  readonly from: string;
  readonly to: string;
  readonly failures: number;
  readonly causes: number;
}

export interface Digest {
  /** Name of the audit. */
  readonly name: string;
  /** End of the window: the same window gives the same key. */
  readonly key: string;
  /** Sent before, perhaps: the reply was lost or the run died. */
  readonly repeat: boolean;
  /** The first digest of an audit. */
  readonly baseline: boolean;
  /** The doctor tries a channel: there was no run. */
  readonly test?: true;
  readonly coverage: Pick<Coverage, 'from' | 'to' | 'complete' | 'reasons'>;
  /** Worker streams that wrote anything. */
  readonly workers: number;
  /** Records that workers wrote inside the window. */
  readonly workerRecords: number;
  /** Worker streams that usually write and fell silent. */
  readonly silent: readonly SilentStream[];
  /** Those that fell silent before and write again. */
  readonly awake: readonly string[];
  readonly failures: number;
  /** Failures that are not told here, because the channel is for worse ones. */
  readonly belowBar: number;
  /** Executions that succeeded, in the same time; null where the log does not tell, or not of all. */
  readonly succeeded: number | null;
  /** What the numbers are compared with; null where that is not known. */
  readonly before: TimeBefore | null;
  /** What changed since the last digest that arrived; worst first. */
  readonly changes: readonly DigestChange[];
  /** By severity, then failures. */
  readonly totals: readonly DigestTotal[];
  /** Causes of the window, by rank. */
  readonly groups: readonly DigestGroup[];
  /** The largest first. */
  readonly outages: readonly DigestOutage[];
  readonly expected: number;
  readonly savedByRetry: number;
  /** Failures that tasks logged and swallowed. */
  readonly swallowed: number;
  readonly otherApps: number;
  readonly ignored: number;
  readonly unrecognised: number;
  readonly dashboardUrl: string | null;
  /** What went wrong in this run. */
  readonly problems: readonly string[];
}

const MOST_NAMED = 5;

/** Names come from the log. */
export function streamSentences(silent: readonly SilentStream[], awake: readonly string[]): string[] {
  const more = silent.length - MOST_NAMED;
  return [
    ...silent
      .slice(0, MOST_NAMED)
      .map(
        ({ name, last, usualGapMinutes, silentMinutes }) =>
          `Worker stream ${name} fell silent: usually a line at least every ${duration(usualGapMinutes)}; none since ${clock(last)} UTC (${duration(silentMinutes)}). Nothing closes meanwhile.`,
      ),
    ...(more > 0 ? [`${more} more worker ${more === 1 ? 'stream' : 'streams'} fell silent.`] : []),
    ...awake.slice(0, MOST_NAMED).map((name) => `Worker stream ${name} writes again.`),
  ];
}

/** The one sentence that notifications and phones show. */
export function headline(digest: Digest): string {
  const audit = digest.name === 'default' ? '' : ` (${digest.name})`;
  if (digest.test) return `Celery${audit}: this is a test, digests of the audit will arrive here`;
  const proof = proveQuiet(digest);
  if (proof !== null) return `Celery${audit}: ${quietWords(proof)}`;
  const opened = digest.changes.filter(({ change, backlog }) => change === 'open' && backlog !== true).length;
  const backlog = digest.changes.filter((change) => change.change === 'open' && change.backlog === true).length;
  const reopened = digest.changes.filter(({ change }) => change === 'reopen').length;
  const closed = digest.changes.filter(({ change }) => change === 'close').length;
  const parts = [
    failureWords(digest),
    ...(opened > 0 ? [counted(opened, 'new issue', 'new issues')] : []),
    ...(backlog > 0 ? [counted(backlog, 'issue from the backlog', 'issues from the backlog')] : []),
    ...(reopened > 0 ? [`${reopened} back again`] : []),
    ...(closed > 0 ? [`${closed} closed`] : []),
    ...(digest.coverage.complete ? [] : ['the search was incomplete']),
    ...(isWorkerSeen(digest) || digest.failures === 0 ? [] : [NO_WORKER]),
    ...(digest.silent.length > 0
      ? [`${counted(digest.silent.length, 'worker stream', 'worker streams')} fell silent`]
      : []),
  ];
  return `Celery${audit}: ${parts.join(', ')}`;
}

const NO_WORKER = 'no worker line was seen';

/** Without a proof that all is quiet: where no worker was seen, that none failed says nothing. */
function failureWords(digest: Digest): string {
  const { failures, belowBar } = digest;
  if (failures > 0) return counted(failures, 'task failed for good', 'tasks failed for good');
  if (belowBar > 0) return `nothing for this channel, ${counted(belowBar, 'failure', 'failures')} of lower severity`;
  return isWorkerSeen(digest) ? 'no failure found' : NO_WORKER;
}

export function isWorkerSeen({ workers, workerRecords }: Pick<Digest, 'workers' | 'workerRecords'>): boolean {
  return workers > 0 && workerRecords > 0;
}

export interface ReadingWords {
  /** `read in full` */
  readonly words: string;
  readonly isDoubtful: boolean;
}

/** How much of the log was looked at. */
export function readingWords(digest: Digest): ReadingWords {
  if (!digest.coverage.complete) return { words: 'not read in full', isDoubtful: true };
  if (!isWorkerSeen(digest)) return { words: 'no worker line in it', isDoubtful: true };
  return { words: 'read in full', isDoubtful: false };
}

/** For those who have no bold print: `NOT read in full`. */
export function readingAloud(digest: Digest): string {
  return readingWords(digest).words.replace(/^not?\b/, (word) => word.toUpperCase());
}
