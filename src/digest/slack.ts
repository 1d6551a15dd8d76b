/**
 * Digest -> Slack Block Kit. https://docs.slack.dev/reference/block-kit/blocks
 */
import { shorten, slackCode, slackLink, slackText } from '../markup.ts';
import { type Digest, type DigestChange, headline, streamSentences } from './digest.ts';

/** 50 is Slack's limit; a message near it is not read anyway. */
const MAX_BLOCKS = 40;
/** Slack refuses messages of about 13,200 characters without documenting it (msg_blocks_too_long); all text counts. */
const MAX_TOTAL = 10_000;
/** A section takes 3,000. */
const MAX_SECTION = 2900;
/** A header takes 150, as plain text. */
const MAX_HEADER = 150;
const MAX_LINES = 10;

interface Text {
  readonly type: 'mrkdwn' | 'plain_text';
  readonly text: string;
}
export type SlackBlock =
  | { readonly type: 'header'; readonly text: Text }
  | { readonly type: 'section'; readonly text: Text }
  | { readonly type: 'context'; readonly elements: readonly Text[] }
  | { readonly type: 'divider' };

export interface SlackMessage {
  /** For notifications and screen readers; also what is sent alone where blocks are refused. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

const SIGNS: Readonly<Record<DigestChange['change'], string>> = {
  open: 'New',
  reopen: 'Back again',
  close: 'Closed',
  'severity-changed': 'Severity changed',
  escalated: 'Escalating',
  milestone: 'Milestone',
};
const DOTS = {
  critical: ':red_circle:',
  high: ':large_orange_circle:',
  medium: ':large_yellow_circle:',
  low: ':white_circle:',
} as const;

export function renderSlack(digest: Digest): SlackMessage {
  const title = headline(digest);
  const sections = [
    changesOf(digest),
    totalsOf(digest),
    ...[...streamSentences(digest.silent, digest.awake), ...digest.problems]
      .slice(0, 5)
      .map((problem) => `:warning: ${slackText(shorten(problem, 500))}`),
    ...digest.coverage.reasons.slice(0, 5).map((reason) => `:warning: ${slackText(shorten(reason, 500))}`),
  ].filter((text) => text !== '');
  const blocks: SlackBlock[] = [{ type: 'header', text: { type: 'plain_text', text: shorten(title, MAX_HEADER) } }];
  let left = MAX_TOTAL - MAX_HEADER - 1200;
  for (const text of sections) {
    if (blocks.length >= MAX_BLOCKS - 1 || text.length > left) break;
    left -= text.length;
    blocks.push({ type: 'section', text: { type: 'mrkdwn', text } });
  }
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: footer(digest) }] });
  return { text: slackText(title), blocks };
}

/** Whole lines only, so that no entity and no link is ever cut. */
function section(heading: string, lines: readonly string[], more: number): string {
  const kept = [heading];
  let length = heading.length;
  let dropped = more;
  for (const line of lines) {
    if (length + line.length + 1 > MAX_SECTION - 40) {
      dropped += 1;
      continue;
    }
    kept.push(line);
    length += line.length + 1;
  }
  return [...kept, ...(dropped > 0 ? [`… and ${dropped} more`] : [])].join('\n');
}

function changesOf(digest: Digest): string {
  const { changes, baseline } = digest;
  const waiting = digest.groups.filter(({ waiting: waits }) => waits).length;
  const start = baseline
    ? `*The audit is on.* This was its first run: ${digest.groups.length === 0 ? 'no failure found.' : `${digest.groups.length} ${digest.groups.length === 1 ? 'cause' : 'causes'} found, ${waiting} of them ${waiting === 1 ? 'waits' : 'wait'} for room on the dashboard.`}`
    : '*What changed*';
  if (changes.length === 0) return baseline ? start : '';
  return section(
    start,
    changes.slice(0, MAX_LINES).map(({ change, title, severity, total, number, url }) => {
      const cause = shorten(title, 90);
      const issue = number === null ? '' : url ? ` ${slackLink(`#${number}`, url)}` : ` #${number}`;
      return `${DOTS[severity]} *${SIGNS[change]}*${issue} ${slackCode(cause)} · ${total} ${total === 1 ? 'failure' : 'failures'}`;
    }),
    Math.max(0, changes.length - MAX_LINES),
  );
}

function totalsOf({ totals }: Digest): string {
  if (totals.length === 0) return '';
  return section(
    '*Failures by task and severity*',
    totals
      .slice(0, MAX_LINES)
      .map(
        ({ severity, task, failures, groups }) =>
          `${DOTS[severity]} ${severity} · ${task === null ? 'no task named' : slackCode(shorten(task, 120))} · ${failures} (${groups} ${groups === 1 ? 'cause' : 'causes'})`,
      ),
    Math.max(0, totals.length - MAX_LINES),
  );
}

function footer(digest: Digest): string {
  const time = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')}`;
  const waiting = digest.groups.filter((group) => group.waiting).length;
  const parts = [
    `Logs ${time(digest.coverage.from)} to ${time(digest.coverage.to)} UTC, ${digest.coverage.complete ? 'read in full' : '*not read in full*'}`,
    `${digest.workers} worker ${digest.workers === 1 ? 'stream' : 'streams'} alive${digest.silent.length > 0 ? `, *${digest.silent.length} silent*` : ''}`,
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'cause waits' : 'causes wait'}`] : []),
    `${digest.savedByRetry} saved by retry`,
    ...(digest.unrecognised > 0 ? [`:warning: ${digest.unrecognised} worker errors of an unknown form`] : []),
    ...(digest.repeat ? ['may have been sent before'] : []),
    ...(digest.dashboardUrl ? [slackLink('Dashboard', digest.dashboardUrl)] : []),
  ];
  return parts.join(' · ');
}
