/**
 * What a chat message says of a digest and in which order; a channel's renderer adds no more than its own markup.
 */
import { SEVERITIES } from '../failures/failure.ts';
import { shorten } from '../markup.ts';
import { asideOf, comparedWith, rateOf, transientOf } from './aside.ts';
import { type ChangedCause, changedCauses, foldOutages, isClosed, mentionedOf, wordsOf } from './changed-cause.ts';
import { type Digest, type DigestOutage, headline, isWorkerSeen, readingAloud, streamSentences } from './digest.ts';
import { proveQuiet } from './quiet.ts';
import { sumsOf } from './totals.ts';
import { clock, counted, delta, grouped, moment, SIGNS, span } from './wording.ts';

/** Log text is in `cause`, `root`, `task` and `warnings` alone, as it came; everything else is ours. */
export interface Outline {
  readonly title: string;
  /** The worst there is to tell; null = all is quiet. */
  readonly worst: keyof typeof SIGNS | null;
  /** How bad it is: a line for each severity, then the rate and what all this is compared with; none where nothing failed. */
  readonly sums: readonly string[];
  /** What the first digest of an audit says before anything else. */
  readonly opening: string | null;
  /** Many causes with one root. */
  readonly outages: readonly OutageRow[];
  readonly changes: readonly ChangeRow[];
  readonly tasks: readonly TaskRow[];
  /** What was seen beside failures, in one line; null = nothing. */
  readonly aside: string | null;
  readonly warnings: readonly string[];
  /** How many are left out of `warnings`. */
  readonly moreWarnings: number;
  /** Coverage first. */
  readonly footer: readonly string[];
  readonly dashboardUrl: string | null;
}

export interface IssueLink {
  readonly number: number;
  readonly url: string | null;
}

export interface OutageRow {
  readonly sign: string;
  /** `240 causes, 33,000 failures · 11 May 06:02 to 06:31 UTC` */
  readonly facts: string;
  readonly root: string;
  /** The first of its issues, and how many more there are. */
  readonly issues: readonly IssueLink[];
  readonly moreIssues: number;
  readonly mentions: readonly string[];
}

export interface ChangeRow {
  readonly sign: string;
  /** `Back again` */
  readonly word: string;
  readonly issue: IssueLink | null;
  readonly cause: string;
  /** `57 in all, 5 in this window · since 10 May 13:02 UTC` */
  readonly facts: string;
  /** Owners who want to be mentioned. */
  readonly mentions: readonly string[];
}

export interface TaskRow {
  readonly sign: string;
  readonly severity: string;
  readonly task: string | null;
  /** `11 (+3) in 2 causes · since 10 May 13:02 UTC` */
  readonly facts: string;
}

export const HEADINGS = {
  outages: 'One root for many causes',
  changes: 'What changed',
  tasks: 'Failures in this window by task and severity',
} as const;

/** Rows of each part. A chat message with more is not read; the dashboard has them all. */
export const MOST = { outages: 3, changes: 6, tasks: 5 } as const;
const MOST_LINKS = 5;
const MOST_WARNINGS = 3;

export function outlineOf(digest: Digest): Outline {
  const { changes, totals, dashboardUrl, coverage } = digest;
  const { folded, others } = foldOutages(changedCauses(changes), digest);
  return {
    title: headline(digest),
    worst:
      totals[0]?.severity ??
      changes.find(({ change }) => change !== 'close')?.severity ??
      (proveQuiet(digest) === null ? 'medium' : null),
    sums: sumLines(digest),
    opening: openingOf(digest),
    outages: digest.outages.flatMap((outage, index) =>
      outage.causes > 0 ? [outageRow(outage, index, folded[index] ?? [], digest)] : [],
    ),
    changes: others.map((cause) => changeRow(cause, coverage.to)),
    tasks: totals.map(({ severity, task, failures, groups, previous, since }) => ({
      sign: SIGNS[severity],
      severity,
      task: task === null ? null : shorten(task, 120),
      facts: `${grouped(failures)}${delta(failures, previous)}${groups > 1 ? ` in ${counted(groups, 'cause', 'causes')}` : ''}${since === null ? '' : ` · since ${moment(since, coverage.to)}`}`,
    })),
    aside: asideLine(digest),
    ...warningsOf(digest),
    footer: footerOf(digest),
    dashboardUrl,
  };
}

export interface Fitting<T> {
  readonly kept: readonly T[];
  /** Those that there is no room for. */
  readonly left: readonly T[];
}

/** The rows that fit into `room`, from the top, `most` of them. */
export function fitting<T>(rows: readonly T[], most: number, room: number, size: (row: T) => number): Fitting<T> {
  const kept: T[] = [];
  const left: T[] = [];
  let free = room;
  for (const row of rows) {
    const fits = kept.length < most && size(row) <= free;
    if (fits) free -= size(row);
    (fits ? kept : left).push(row);
  }
  return { kept, left };
}

/** `#100 #101 and 43 more`; '' = it has no issue. @param link an issue in the channel's markup */
export function issueLinks(
  { issues, moreIssues }: Pick<OutageRow, 'issues' | 'moreIssues'>,
  link: (issue: IssueLink) => string,
): string {
  return `${issues.map(link).join(' ')}${moreIssues > 0 ? ` and ${grouped(moreIssues)} more` : ''}`;
}

/** The warnings that fit into `room`, and a sentence of ours on the rest. */
export function fittingWarnings<T>(
  { warnings, moreWarnings }: Pick<Outline, 'warnings' | 'moreWarnings'>,
  room: number,
  render: (warning: string) => T,
  size: (row: T) => number,
): { readonly kept: readonly T[]; readonly more: string | null } {
  const { kept, left } = fitting(warnings.map(render), warnings.length, room, size);
  const more = left.length + moreWarnings;
  return {
    kept,
    more: more === 0 ? null : `⚠️ ${counted(more, 'more warning', 'more warnings')}: the log of the run has them all`,
  };
}

function sumLines(digest: Digest): string[] {
  const sums = sumsOf(digest).map(
    ({ severity, failures, causes, previous }) =>
      `${SIGNS[severity]} ${grouped(failures)} ${severity}${delta(failures, previous)} in ${counted(causes, 'cause', 'causes')}`,
  );
  if (sums.length === 0) return [];
  const facts = [rateOf(digest), comparedWith(digest)].filter((fact) => fact !== null);
  return [...sums, ...(facts.length === 0 ? [] : [facts.join(' · ')])];
}

function outageRow(
  { root, from, to, failures, causes }: DigestOutage,
  index: number,
  changed: readonly ChangedCause[],
  digest: Digest,
): OutageRow {
  const members = digest.groups.filter(({ outage }) => outage === index);
  const worst = SEVERITIES.find((severity) => members.some((member) => member.severity === severity)) ?? 'medium';
  // What changed first, for that is what a reader looks for; then the rest.
  const tracked = new Map<number, IssueLink>();
  for (const { number, url } of [...changed, ...members]) if (number !== null) tracked.set(number, { number, url });
  const links = [...tracked.values()];
  const opened = changed.filter(({ kinds }) => kinds.has('open'));
  const fresh = opened.filter(({ backlog }) => backlog !== true).length;
  const known = opened.length - fresh;
  return {
    sign: SIGNS[worst],
    facts: `${counted(causes, 'cause', 'causes')}, ${counted(failures, 'failure', 'failures')} · ${span(from, to, digest.coverage.to)}${fresh > 0 ? ` · ${counted(fresh, 'new issue', 'new issues')}` : ''}${known > 0 ? ` · ${counted(known, 'issue', 'issues')} from the backlog` : ''}`,
    root: shorten(root, 120),
    issues: links.slice(0, MOST_LINKS),
    moreIssues: Math.max(0, links.length - MOST_LINKS),
    mentions: [...new Set(changed.flatMap(mentionedOf))],
  };
}

function changeRow(cause: ChangedCause, until: string): ChangeRow {
  const { severity, title, number, url, total, recent, firstSeen, lastSeen, backSince } = cause;
  const words = wordsOf(cause);
  const closed = isClosed(cause);
  const back = backSince !== null && cause.kinds.has('reopen');
  const when = closed
    ? `last ${moment(lastSeen, until)}`
    : back
      ? `back since ${moment(backSince, until)}`
      : `since ${moment(firstSeen, until)}`;
  return {
    sign: closed ? '✅' : SIGNS[severity],
    word: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    issue: number === null ? null : { number, url },
    cause: shorten(title, 90),
    facts: `${countsOf(total, recent)} · ${when}`,
    mentions: mentionedOf(cause),
  };
}

/** `57 in all, 5 in this window` */
function countsOf(total: number, recent: number): string {
  if (recent === 0) return `${grouped(total)} in all`;
  const window = `${grouped(recent)} in this window`;
  return recent >= total ? window : `${grouped(total)} in all, ${window}`;
}

/** What was not seen comes first: it bears on all the rest. */
function warningsOf(digest: Digest): Pick<Outline, 'warnings' | 'moreWarnings'> {
  const [unseen, wrong] = [
    digest.coverage.reasons,
    [...streamSentences(digest.silent, digest.awake), ...digest.problems],
  ];
  const shown = [...unseen.slice(0, MOST_WARNINGS), ...wrong.slice(0, MOST_WARNINGS)];
  return {
    warnings: shown.map((warning) => shorten(warning, 300)),
    moreWarnings: unseen.length + wrong.length - shown.length,
  };
}

function openingOf(digest: Digest): string | null {
  const { baseline, groups } = digest;
  if (!baseline) return null;
  if (groups.length === 0 && !isWorkerSeen(digest)) return 'This was its first run: it saw no line of a worker.';
  const waiting = groups.filter((group) => group.waiting).length;
  const found =
    groups.length === 0
      ? 'no failure found.'
      : `${counted(groups.length, 'cause', 'causes')} found, ${grouped(waiting)} of them ${waiting === 1 ? 'waits' : 'wait'} on the dashboard until ${waiting === 1 ? 'it fails' : 'they fail'} again.`;
  return `This was its first run: ${found}`;
}

function asideLine(digest: Digest): string | null {
  const transient = transientOf(digest);
  const parts = [...(transient === null ? [] : [transient]), ...asideOf(digest)];
  return parts.length === 0 ? null : `Also seen: ${parts.join(', ')}`;
}

function footerOf(digest: Digest): string[] {
  const { coverage, workers, silent, groups, repeat } = digest;
  const waiting = groups.filter((group) => group.waiting).length;
  return [
    `Logs ${clock(coverage.from)} to ${clock(coverage.to)} UTC, ${readingAloud(digest)}`,
    `${counted(workers, 'worker stream', 'worker streams')} alive${silent.length > 0 ? `, ${silent.length} silent` : ''}`,
    ...(waiting > 0 ? [counted(waiting, 'cause waits', 'causes wait')] : []),
    ...(repeat ? ['may have been sent before'] : []),
  ];
}
