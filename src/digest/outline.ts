/**
 * What a chat message says of a digest and in which order; a channel's renderer adds no more than its own markup.
 */
import { shorten } from '../markup.ts';
import { allQuiet, type Digest, type DigestChange, headline, streamSentences } from './digest.ts';

/** Log text is in `cause`, `task` and `warnings` alone, as it came; everything else is ours. */
export interface Outline {
  readonly title: string;
  /** The worst there is to tell; null = all is quiet. */
  readonly worst: keyof typeof SIGNS | null;
  /** What the first digest of an audit says before anything else. */
  readonly opening: string | null;
  readonly changes: readonly ChangeRow[];
  readonly totals: readonly TotalRow[];
  readonly warnings: readonly string[];
  /** Coverage first. */
  readonly footer: readonly string[];
  readonly dashboardUrl: string | null;
}

export interface ChangeRow {
  readonly sign: string;
  /** `Back again` */
  readonly word: string;
  readonly number: number | null;
  readonly url: string | null;
  readonly cause: string;
  /** `57 failures` */
  readonly count: string;
}

export interface TotalRow {
  readonly sign: string;
  readonly severity: string;
  readonly task: string | null;
  /** `11 (1 cause)` */
  readonly count: string;
}

const SIGNS = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' } as const;
const WORDS: Readonly<Record<DigestChange['change'], string>> = {
  open: 'New',
  reopen: 'Back again',
  close: 'Closed',
  'severity-changed': 'Severity changed',
  escalated: 'Escalating',
  milestone: 'Milestone',
};

/** A chat message with more rows than this is not read; the dashboard has them all. */
const MAX_ROWS = 10;
const MAX_WARNINGS = 5;

export function outlineOf(digest: Digest): Outline {
  const { changes, totals, problems, coverage } = digest;
  return {
    title: headline(digest),
    worst:
      totals[0]?.severity ??
      changes.find(({ change }) => change !== 'close')?.severity ??
      (allQuiet(digest) ? null : 'medium'),
    opening: openingOf(digest),
    changes: changes.map(({ change, severity, title, total, number, url }) => ({
      sign: SIGNS[severity],
      word: WORDS[change],
      number,
      url,
      cause: shorten(title, 90),
      count: counted(total, 'failure', 'failures'),
    })),
    totals: totals.map(({ severity, task, failures, groups }) => ({
      sign: SIGNS[severity],
      severity,
      task: task === null ? null : shorten(task, 120),
      count: `${failures} (${counted(groups, 'cause', 'causes')})`,
    })),
    warnings: [
      ...[...streamSentences(digest.silent, digest.awake), ...problems].slice(0, MAX_WARNINGS),
      ...coverage.reasons.slice(0, MAX_WARNINGS),
    ].map((warning) => shorten(warning, 300)),
    footer: footerOf(digest),
    dashboardUrl: digest.dashboardUrl,
  };
}

/** The rows that fit into `room`, from the top, and how many do not. */
export function fitting<T>(
  rows: readonly T[],
  room: number,
  size: (row: T) => number,
): { readonly kept: readonly T[]; readonly more: number } {
  const kept: T[] = [];
  let left = room;
  for (const row of rows.slice(0, MAX_ROWS)) {
    if (size(row) > left) continue;
    left -= size(row);
    kept.push(row);
  }
  return { kept, more: rows.length - kept.length };
}

function openingOf({ baseline, groups }: Digest): string | null {
  if (!baseline) return null;
  const waiting = groups.filter((group) => group.waiting).length;
  const found =
    groups.length === 0
      ? 'no failure found.'
      : `${counted(groups.length, 'cause', 'causes')} found, ${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for room on the dashboard.`;
  return `This was its first run: ${found}`;
}

function footerOf(digest: Digest): string[] {
  const { coverage, workers, silent, groups, savedByRetry, unrecognised, repeat } = digest;
  const time = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
  const waiting = groups.filter((group) => group.waiting).length;
  return [
    `Logs ${time(coverage.from)} to ${time(coverage.to)} UTC, ${coverage.complete ? 'read in full' : 'NOT read in full'}`,
    `${counted(workers, 'worker stream', 'worker streams')} alive${silent.length > 0 ? `, ${silent.length} silent` : ''}`,
    ...(waiting > 0 ? [counted(waiting, 'cause waits', 'causes wait')] : []),
    `${savedByRetry} saved by retry`,
    ...(unrecognised > 0
      ? [counted(unrecognised, 'worker error of an unknown form', 'worker errors of an unknown form')]
      : []),
    ...(repeat ? ['may have been sent before'] : []),
  ];
}

function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
