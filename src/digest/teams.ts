/**
 * Digest -> Adaptive Card for a Teams workflow. https://adaptivecards.io/explorer/
 *
 * TextBlocks read Markdown, so they hold our own words and links only. Log text stands in RichTextBlocks, which do not
 * (https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features). Mentions need `msteams.entities`, and there are none.
 */
import { byteLength, linkIfSafe, safeUrl, teamsText } from '../markup.ts';
import type { Digest } from './digest.ts';
import { type ChangeRow, fitting, outlineOf, type TotalRow } from './outline.ts';

/**
 * Shares of 20 KB, in UTF-8 bytes of JSON. Teams takes 28 KB (https://learn.microsoft.com/connectors/teams), but cards have been
 * refused from 21 KB on; the rest is for the title, the footer and the envelope.
 */
const ROOM = { changes: 8 * 1024, totals: 5 * 1024, warnings: 3 * 1024 };

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
  const dashboard = outline.dashboardUrl === null ? null : safeUrl(outline.dashboardUrl);
  const title = teamsText(outline.title);
  const opening = outline.opening === null ? null : `**The audit is on.** ${outline.opening}`;
  const body: Element[] = [
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: title, size: 'Large', weight: 'Bolder' }] },
    ...(opening === null ? [] : [words(opening)]),
    ...section(opening === null ? 'What changed' : null, outline.changes.map(changeLines), ROOM.changes),
    ...section('Failures by task and severity', outline.totals.map(totalLines), ROOM.totals),
    ...section(null, outline.warnings.map(warningLines), ROOM.warnings),
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

function section(heading: string | null, rows: readonly (readonly Element[])[], room: number): Element[] {
  if (rows.length === 0) return [];
  const { kept, more } = fitting(rows, room, (row) => byteLength(JSON.stringify(row)));
  return [
    ...(heading === null ? [] : [{ ...words(heading), weight: 'Bolder' as const }]),
    ...kept.flat(),
    ...(more > 0 ? [words(`… and ${more} more`)] : []),
  ];
}

/** Two lines, the link in one and the log text in the other: a link inside a RichTextBlock has stopped working in Teams before
 * (https://github.com/microsoft/AdaptiveCards/issues/9100). */
function changeLines({ sign, word, number, url, cause, count }: ChangeRow): Element[] {
  const issue = number === null ? '' : ` ${linkIfSafe(`#${number}`, url)}`;
  return [
    { type: 'TextBlock', text: `${sign} **${word}**${issue} · ${count}`, wrap: true, spacing: 'Small' },
    { type: 'RichTextBlock', spacing: 'None', inlines: [log(cause)] },
  ];
}

function totalLines({ sign, severity, task, count }: TotalRow): Element[] {
  return [
    {
      type: 'RichTextBlock',
      spacing: 'Small',
      inlines: [
        { type: 'TextRun', text: `${sign} ${severity} · ` },
        task === null ? { type: 'TextRun', text: 'no task named' } : log(task),
        { type: 'TextRun', text: ` · ${count}` },
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
