/** The thread below a digest in Slack: a reply for each cause that changed; and a digest's message when its causes have closed. */
import { shorten, slackCode, slackLink, slackText } from '../markup.ts';
import type { Digest, DigestChange } from './digest.ts';
import type { SlackBlock, SlackMessage } from './slack.ts';

/** Replies come one a second; who wants more looks at the dashboard. */
const MOST_REPLIES = 10;

export function renderThread(digest: Digest): SlackMessage[] {
  const seen = new Set<string>();
  // A cause that is new and reached a milestone is told once.
  const causes = digest.changes.filter(({ change, title, number }) => {
    const key = `${number ?? ''} ${title}`;
    if (change === 'close' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const more = causes.length - MOST_REPLIES;
  return [
    ...causes.slice(0, MOST_REPLIES).map(replyOf),
    ...(more > 0 ? [messageOf(`… and ${more} more`, moreText(more, digest.dashboardUrl))] : []),
  ];
}

function moreText(more: number, dashboardUrl: string | null): string {
  return `… and ${more} more${dashboardUrl === null ? '' : `: ${slackLink('Dashboard', dashboardUrl)}`}`;
}

function replyOf({ title, severity, total, number, url, detail }: DigestChange): SlackMessage {
  const issue = number === null ? '' : url === null ? `#${number} ` : `${slackLink(`#${number}`, url)} `;
  const lines = [`${issue}${slackCode(shorten(title, 150))}`];
  if (detail) {
    const { message, frame, firstSeen, lastSeen, environments, owners, runbook } = detail;
    const places = environments.map(([name, count]) => `${slackText(name)} ${count}`).join(', ');
    lines.push(
      `*${severity}* · ${total} in all · first ${clock(firstSeen)} · last ${clock(lastSeen)}${places === '' ? '' : ` · ${places}`}`,
      ...(message === null ? [] : [slackCode(shorten(message, 600))]),
      ...(frame === null ? [] : [`in ${slackCode(shorten(frame, 200))}`]),
      // As text: nobody is pinged by whose a cause is.
      ...(owners.length === 0 ? [] : [`Owners: ${owners.map((owner) => slackCode(owner)).join(', ')}`]),
      ...(runbook === null
        ? []
        : [/^https?:/.test(runbook) ? slackLink('Runbook', runbook) : `Runbook: ${slackCode(runbook)}`]),
    );
  } else lines.push(`*${severity}* · ${total} in all`);
  return messageOf(shorten(title, 150), lines.join('\n'));
}

function messageOf(text: string, mrkdwn: string): SlackMessage {
  return { text: slackText(text), blocks: [{ type: 'section', text: { type: 'mrkdwn', text: mrkdwn } }] };
}

function clock(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

export function closedIn({ changes }: Pick<Digest, 'changes'>): ReadonlySet<number> {
  return new Set(changes.flatMap(({ change, number }) => (change === 'close' && number !== null ? [number] : [])));
}

/** `:large_orange_circle: *New* <https://…|#42> …` as slack.ts writes it. */
const LINE = /^:\w+: \*[^*\n]+\* (<[^>|\n]+\|#(\d+)>|#(\d+)) (.*)$/gm;

/** The message with the lines of those issues marked as closed. Everything else stays, byte for byte. */
export function withClosed({ text, blocks }: SlackMessage, closed: ReadonlySet<number>): SlackMessage {
  const mark = (mrkdwn: string): string =>
    mrkdwn.replace(LINE, (line, link: string, linked: string | undefined, bare: string | undefined, rest: string) =>
      closed.has(Number(linked ?? bare)) ? `:white_check_mark: *Closed* ${link} ${rest}` : line,
    );
  return {
    text,
    blocks: blocks.map(
      (block): SlackBlock =>
        block.type === 'section' ? { ...block, text: { ...block.text, text: mark(block.text.text) } } : block,
    ),
  };
}
