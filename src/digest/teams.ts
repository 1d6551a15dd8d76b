/**
 * Digest -> Adaptive Card for a Teams workflow. https://adaptivecards.io/explorer/
 *
 * TextBlocks read Markdown, so they hold our own words and links only. Log text stands in RichTextBlocks, which do not
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features). Mentions need `msteams.entities`, and there are none.
 */
import { byteLength, linkIfSafe, safeUrl, teamsText } from '../markup.ts';
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

/**
 * Shares of 20 KB, in UTF-8 bytes of JSON. Teams takes 28 KB (https://learn.microsoft.com/connectors/teams), but cards have been
 * refused from 21 KB on; the rest is for the title, the lines of our own and the envelope.
 */
const ROOM = { outages: 2560, changes: 6656, tasks: 3072, warnings: 3072 };

interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly weight?: 'Bolder';
  readonly size?: 'Small';
  readonly spacing?: 'Small';
  readonly isSubtle?: true;
}
interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Large';
  readonly fontType?: 'Monospace';
}
interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly spacing?: 'None' | 'Small';
  readonly inlines: readonly TextRun[];
}
type Element = TextBlock | RichTextBlock;

export interface TeamsMessage {
  readonly type: 'message';
  readonly attachments: readonly [
    {
      readonly contentType: 'application/vnd.microsoft.card.adaptive';
      readonly contentUrl: null;
      readonly content: {
        readonly $schema: string;
        readonly type: 'AdaptiveCard';
        /** Tables would need 1.5, which flows refuse. https://github.com/atc0005/go-teams-notify/issues/205 */
        readonly version: '1.4';
        readonly fallbackText: string;
        readonly msteams: { readonly width: 'Full' };
        readonly body: readonly Element[];
        readonly actions: readonly { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }[];
      };
    },
  ];
}

export function renderTeams(digest: Digest): TeamsMessage {
  const outline = outlineOf(digest);
  const { sums, opening, aside } = outline;
  const warnings = fittingWarnings(outline, ROOM.warnings, warningLines, sizeOf);
  const dashboard = outline.dashboardUrl === null ? null : safeUrl(outline.dashboardUrl);
  const title = teamsText(outline.title);
  const part = <T>(
    heading: keyof typeof HEADINGS,
    rows: readonly T[],
    lines: (row: T) => readonly Element[],
  ): Element[] => {
    if (rows.length === 0) return [];
    const { kept, left } = fitting(rows.map(lines), MOST[heading], ROOM[heading], sizeOf);
    const more = `… and ${grouped(left.length)} more${dashboard === null ? '' : `: ${linkIfSafe('Dashboard', dashboard)}`}`;
    return [
      { ...words(HEADINGS[heading]), weight: 'Bolder' },
      ...kept.flat(),
      ...(left.length > 0 ? [words(more)] : []),
    ];
  };
  const body: Element[] = [
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: title, size: 'Large', weight: 'Bolder' }] },
    ...(opening === null ? [] : [words(`**The audit is on.** ${opening}`)]),
    ...sums.map(line),
    ...part('outages', outline.outages, outageLines),
    ...part('changes', outline.changes, changeLines),
    ...part('tasks', outline.tasks, taskLines),
    ...(aside === null ? [] : [words(aside)]),
    ...warnings.kept.flat(),
    ...(warnings.more === null ? [] : [line(warnings.more)]),
    { type: 'TextBlock', text: outline.footer.join(' · '), wrap: true, size: 'Small', isSubtle: true },
  ];
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          fallbackText: title,
          msteams: { width: 'Full' },
          body,
          actions: dashboard === null ? [] : [{ type: 'Action.OpenUrl', title: 'Dashboard', url: dashboard }],
        },
      },
    ],
  };
}

function sizeOf(row: readonly Element[]): number {
  return byteLength(JSON.stringify(row));
}

/** Lines of links and lines of log text: a link inside a RichTextBlock has stopped working in Teams before
 * (https://github.com/microsoft/AdaptiveCards/issues/9100). */
function changeLines({ sign, word, issue, cause, facts }: ChangeRow): Element[] {
  return [line(`${sign} **${word}**${issue === null ? '' : ` ${issueLink(issue)}`} · ${facts}`), below(cause)];
}

function outageLines(row: OutageRow): Element[] {
  const { sign, facts, root } = row;
  const links = issueLinks(row, issueLink);
  return [line(`${sign} ${facts}`), below(root), ...(links === '' ? [] : [line(links)])];
}

function issueLink({ number, url }: IssueLink): string {
  return linkIfSafe(`#${number}`, url);
}

function line(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, spacing: 'Small' };
}

function below(text: string): RichTextBlock {
  return { type: 'RichTextBlock', spacing: 'None', inlines: [log(text)] };
}

function taskLines({ sign, severity, task, facts }: TaskRow): Element[] {
  return [
    {
      type: 'RichTextBlock',
      spacing: 'Small',
      inlines: [
        { type: 'TextRun', text: `${sign} ${severity} · ` },
        task === null ? { type: 'TextRun', text: 'no task named' } : log(task),
        { type: 'TextRun', text: ` · ${facts}` },
      ],
    },
  ];
}

function warningLines(warning: string): Element[] {
  return [{ type: 'RichTextBlock', spacing: 'Small', inlines: [{ type: 'TextRun', text: `⚠️ ${teamsText(warning)}` }] }];
}

function words(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true };
}

function log(text: string): TextRun {
  return { type: 'TextRun', text: teamsText(text), fontType: 'Monospace' };
}
