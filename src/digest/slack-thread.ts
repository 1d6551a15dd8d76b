/** The thread below a digest in Slack, a reply for each cause that changed; and a digest's message when its causes have closed. */
import { shorten, slackCode, slackLink, slackText } from '../markup.ts';
import { type ChangedCause, changedCauses, isClosed } from './changed-cause.ts';
import type { Digest } from './digest.ts';
import type { SlackBlock, SlackMessage } from './slack.ts';
import { grouped, moment } from './wording.ts';

/** Replies come one a second; who wants more looks at the dashboard. */
const MOST_REPLIES = 10;

export function renderThread(digest: Digest): SlackMessage[] {
  const causes = changedCauses(digest.changes).filter((cause) => !isClosed(cause));
  const more = causes.length - MOST_REPLIES;
  return [
    ...causes.slice(0, MOST_REPLIES).map((cause) => replyOf(cause, digest.coverage.to)),
    ...(more > 0 ? [messageOf(`… and ${grouped(more)} more`, moreText(more, digest.dashboardUrl))] : []),
  ];
}

function moreText(more: number, dashboardUrl: string | null): string {
  return `… and ${grouped(more)} more${dashboardUrl === null ? '' : `: ${slackLink('Dashboard', dashboardUrl)}`}`;
}

function replyOf(cause: ChangedCause, until: string): SlackMessage {
  const { title, severity, total, firstSeen, lastSeen, number, url, owners, detail } = cause;
  const issue = number === null ? '' : url === null ? `#${number} ` : `${slackLink(`#${number}`, url)} `;
  const places = (detail?.environments ?? []).map(([name, count]) => `${slackCode(name)} ${grouped(count)}`).join(', ');
  const lines = [
    `${issue}${slackCode(shorten(title, 150))}`,
    `*${severity}* · ${grouped(total)} in all · first ${moment(firstSeen, until)} · last ${moment(lastSeen, until)}${places === '' ? '' : ` · ${places}`}`,
  ];
  if (detail) {
    const { message, frame, runbook } = detail;
    lines.push(
      ...(message === null ? [] : [slackCode(shorten(message, 600))]),
      ...(frame === null ? [] : [`in ${slackCode(shorten(frame, 200))}`]),
      // As text: who wants to be mentioned is in the message above.
      ...(owners.length === 0 ? [] : [`Owners: ${owners.map((owner) => slackCode(owner)).join(', ')}`]),
      ...(runbook === null
        ? []
        : [/^https?:/.test(runbook) ? slackLink('Runbook', runbook) : `Runbook: ${slackCode(runbook)}`]),
    );
  }
  return messageOf(shorten(title, 150), lines.join('\n'));
}

function messageOf(text: string, mrkdwn: string): SlackMessage {
  return { text: slackText(text), blocks: [{ type: 'section', text: { type: 'mrkdwn', text: mrkdwn } }] };
}

export function closedIn({ changes }: Pick<Digest, 'changes'>): ReadonlySet<number> {
  return new Set(changes.flatMap(({ change, number }) => (change === 'close' && number !== null ? [number] : [])));
}

/** `🟠 *New* <https://…|#42> · …` as slack.ts writes it, or `:large_orange_circle: …` as it wrote it up to 0.1. */
const LINE = /^(?::\w+:|\p{Emoji_Presentation}) \*[^*\n]+\* (<[^>|\n]+\|#(\d+)>|#(\d+)) (.*)$/gmu;

/** The message with the lines of those issues marked as closed. Everything else stays, byte for byte. */
export function withClosed({ text, blocks }: SlackMessage, closed: ReadonlySet<number>): SlackMessage {
  const mark = (mrkdwn: string): string =>
    mrkdwn.replace(LINE, (line, link: string, linked: string | undefined, bare: string | undefined, rest: string) =>
      closed.has(Number(linked ?? bare)) ? `✅ *Closed* ${link} ${rest}` : line,
    );
  return {
    text,
    blocks: blocks.map(
      (block): SlackBlock =>
        block.type === 'section' && block.text.type === 'mrkdwn'
          ? { ...block, text: { ...block.text, text: mark(block.text.text) } }
          : block,
    ),
  };
}
