/**
 * Digest -> Slack Block Kit. https://docs.slack.dev/reference/block-kit/blocks
 *
 * Mrkdwn has no escapes for `*`, `_`, backticks and `:emoji:`, so log text stands in code or in plain text, never beside our words.
 */
import { slackMember } from '../failures/rules/owner.ts';
import { shorten, slackCode, slackLink, slackMention, slackPlain, slackText } from '../markup.ts';
import type { Digest } from './digest.ts';
import {
  type ChangeRow,
  fitting,
  fittingWarnings,
  HEADINGS,
  type IssueLink,
  issueLinks,
  MOST,
  type OutageRow,
  outlineOf,
  type TaskRow,
} from './outline.ts';
import { grouped } from './wording.ts';

/** A section takes 3,000 characters; together they stay below 10,000: from about 13,200 on Slack refuses without documenting it. */
const ROOM = { outages: 1500, changes: 2400, tasks: 1600, warnings: 1700 };
/** A header takes 150, as plain text. */
const MAX_HEADER = 150;
/** Nobody is called by a digest that calls everybody. */
const MOST_MENTIONS = 10;

interface Text {
  readonly type: 'mrkdwn' | 'plain_text';
  readonly text: string;
  readonly emoji?: false;
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

export function renderSlack(digest: Digest): SlackMessage {
  const outline = outlineOf(digest);
  const { title, sums, opening, outages, changes, tasks, aside, footer, dashboardUrl } = outline;
  const more = (rows: number): string =>
    `… and ${grouped(rows)} more${dashboardUrl === null ? '' : `: ${slackLink('Dashboard', dashboardUrl)}`}`;
  const part = <T>(
    heading: keyof typeof HEADINGS,
    rows: readonly T[],
    lines: (row: T) => string,
    calledIn: (row: T) => readonly string[] = () => [],
  ): SlackBlock[] => {
    if (rows.length === 0) return [];
    const { kept, left } = fitting(rows, MOST[heading], ROOM[heading], (row) => lines(row).length + 1);
    // Who wants to be mentioned is, also for a row that there is no room for.
    const unseen = mentions(left.flatMap(calledIn));
    return [
      mrkdwn(
        [
          `*${HEADINGS[heading]}*`,
          ...kept.map(lines),
          ...(left.length > 0 ? [`${more(left.length)}${unseen}`] : []),
        ].join('\n'),
      ),
    ];
  };
  const warnings = fittingWarnings(
    outline,
    ROOM.warnings,
    (warning) => `⚠️ ${slackPlain(warning)}`,
    (line) => line.length + 1,
  );
  const warned = [...warnings.kept, ...(warnings.more === null ? [] : [warnings.more])];
  return {
    text: slackText(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: shorten(title, MAX_HEADER) } },
      ...(opening === null ? [] : [mrkdwn(`*The audit is on.* ${opening}`)]),
      ...(sums.length === 0 ? [] : [mrkdwn(sums.join('\n'))]),
      ...part('outages', outages, outageLines, ({ mentions: called }) => called),
      ...part('changes', changes, changeLines, ({ mentions: called }) => called),
      ...part('tasks', tasks, taskLine),
      ...(aside === null ? [] : [mrkdwn(aside)]),
      ...(warned.length === 0 ? [] : [plainText(warned.join('\n'))]),
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            text: [...footer, ...(dashboardUrl === null ? [] : [slackLink('Dashboard', dashboardUrl)])].join(' · '),
          },
        ],
      },
    ],
  };
}

function mrkdwn(text: string): SlackBlock {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

function plainText(text: string): SlackBlock {
  return { type: 'section', text: { type: 'plain_text', emoji: false, text } };
}

function outageLines(row: OutageRow): string {
  const { sign, facts, root, mentions: called } = row;
  const links = issueLinks(row, issueLink);
  return [`${sign} ${slackCode(root)}`, `${facts}${mentions(called)}`, ...(links === '' ? [] : [links])].join('\n');
}

/** The first line as slack-thread.ts finds it again when the issue has closed. */
function changeLines({ sign, word, issue, cause, facts, mentions: called }: ChangeRow): string {
  const number = issue === null ? '' : ` ${issueLink(issue)}`;
  return `${sign} *${word}*${number} · ${facts}${mentions(called)}\n${slackCode(cause)}`;
}

function taskLine({ sign, severity, task, facts }: TaskRow): string {
  return `${sign} ${severity} · ${task === null ? 'no task named' : slackCode(task)} · ${facts}`;
}

function issueLink({ number, url }: IssueLink): string {
  return url === null ? `#${number}` : slackLink(`#${number}`, url);
}

function mentions(owners: readonly string[]): string {
  const members = [...new Set(owners)].map(slackMember).filter((member) => member !== null);
  return members
    .slice(0, MOST_MENTIONS)
    .map((member) => ` ${slackMention(member)}`)
    .join('');
}
