/**
 * Digest -> the JSON of the signed webhook, version 1. Every field stands in docs/webhook.md; a change that breaks a receiver needs a
 * new version.
 */
import { createHash } from 'node:crypto';
import { safeUrl, shorten, visible } from '../markup.ts';
import {
  type Digest,
  type DigestChange,
  type DigestGroup,
  type DigestOutage,
  type DigestTotal,
  headline,
  streamSentences,
} from './digest.ts';

const SCHEMA = 1;
/** With MAX_TEXT a body stays below 512 KB. */
const MAX_ROWS = 100;
const MAX_WARNINGS = 20;
const MAX_OUTAGES = 20;
/** Characters of a text, invisible ones written as `U+202E` counted. */
const MAX_TEXT = 300;

interface Issue {
  readonly number: number;
  readonly url: string | null;
}

export interface WebhookDigest {
  readonly schema: typeof SCHEMA;
  readonly type: 'digest';
  readonly id: string;
  readonly repeat: boolean;
  readonly name: string;
  readonly headline: string;
  readonly baseline: boolean;
  readonly window: {
    readonly from: string;
    readonly to: string;
    readonly complete: boolean;
    readonly reasons: readonly string[];
  };
  readonly counts: Pick<
    Digest,
    | 'failures'
    | 'succeeded'
    | 'expected'
    | 'savedByRetry'
    | 'swallowed'
    | 'otherApps'
    | 'ignored'
    | 'unrecognised'
    | 'workers'
  >;
  readonly changes: readonly (Pick<
    DigestChange,
    'change' | 'title' | 'severity' | 'total' | 'recent' | 'firstSeen' | 'lastSeen' | 'outage'
  > & { readonly backlog?: true; readonly issue: Issue | null })[];
  readonly totals: readonly DigestTotal[];
  readonly groups: readonly (Omit<DigestGroup, 'number' | 'url' | 'sparkline'> & { readonly issue: Issue | null })[];
  readonly outages: readonly DigestOutage[];
  readonly omitted: { readonly changes: number; readonly totals: number; readonly groups: number };
  readonly problems: readonly string[];
  readonly dashboardUrl: string | null;
}

export function renderWebhook(digest: Digest): WebhookDigest {
  const { name, baseline, coverage, changes, totals, groups, outages, problems, dashboardUrl } = digest;
  const { failures, succeeded, expected, savedByRetry, swallowed, otherApps, ignored, unrecognised, workers } = digest;
  const rest = {
    name,
    headline: headline(digest),
    baseline,
    window: {
      from: coverage.from,
      to: coverage.to,
      complete: coverage.complete,
      reasons: coverage.reasons.slice(0, MAX_WARNINGS).map(text),
    },
    counts: { failures, succeeded, expected, savedByRetry, swallowed, otherApps, ignored, unrecognised, workers },
    changes: changes
      .slice(0, MAX_ROWS)
      .map(({ change, backlog, title, severity, total, recent, firstSeen, lastSeen, outage, number, url }) => ({
        change,
        ...(change === 'open' && backlog === true ? { backlog } : {}),
        title: text(title),
        severity,
        total,
        recent,
        firstSeen,
        lastSeen,
        outage,
        issue: issueOf(number, url),
      })),
    totals: totals.slice(0, MAX_ROWS).map((total) => ({
      ...total,
      task: total.task === null ? null : text(total.task),
    })),
    groups: groups.slice(0, MAX_ROWS).map((group) => ({
      title: text(group.title),
      severity: group.severity,
      count: group.count,
      trend: group.trend,
      firstSeen: group.firstSeen,
      waiting: group.waiting,
      transient: group.transient,
      muted: group.muted,
      outage: group.outage,
      issue: issueOf(group.number, group.url),
    })),
    outages: outages.slice(0, MAX_OUTAGES).map((outage) => ({ ...outage, root: text(outage.root) })),
    omitted: {
      changes: Math.max(0, changes.length - MAX_ROWS),
      totals: Math.max(0, totals.length - MAX_ROWS),
      groups: Math.max(0, groups.length - MAX_ROWS),
    },
    problems: [...streamSentences(digest.silent, digest.awake), ...problems].slice(0, MAX_WARNINGS).map(text),
    dashboardUrl: dashboardUrl === null ? null : safeUrl(dashboardUrl),
  };
  // `repeat` is not part of the key: the same digest sent again must be known again.
  const id = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 32);
  return { schema: SCHEMA, type: 'digest', id, repeat: digest.repeat, ...rest };
}

/** Nothing that cannot be seen, nor half a character: not every language reads `\ud83d`. */
function text(raw: string): string {
  return shorten(visible(shorten(raw, MAX_TEXT)), MAX_TEXT);
}

function issueOf(number: number | null, url: string | null): Issue | null {
  return number === null ? null : { number, url: url === null ? null : safeUrl(url) };
}
