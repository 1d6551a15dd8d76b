/**
 * Digest -> one Discord embed. https://docs.discord.com/developers/resources/message#embed-object
 */
import { discordCode, discordText, linkIfSafe, safeUrl, shorten } from '../markup.ts';
import type { Digest } from './digest.ts';
import { type ChangeRow, fitting, outlineOf, type TotalRow } from './outline.ts';

/**
 * Characters, of Discord's 256 for a title, 4,096 for a description, 1,024 for a field and 2,048 for a footer: together they stay below
 * the 6,000 that all of a message's embeds share. A room is what the lines of a part may take.
 */
const MAX_TITLE = 256;
const ROOM = { changes: 2300, totals: 1500, warnings: 950 };
const MAX_FOOTER = 500;

const COLOURS = { critical: 0xd73a4a, high: 0xe36209, medium: 0xdbab09, low: 0x8b949e } as const;
const QUIET = 0x2da44e;

export interface DiscordMessage {
  /** Nothing is read as a mention. Webhooks would ping users named in the text otherwise. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly embeds: readonly [
    {
      readonly title: string;
      readonly url?: string;
      readonly color: number;
      readonly description?: string;
      readonly fields?: readonly { readonly name: string; readonly value: string }[];
      readonly footer: { readonly text: string };
      /** End of the window. */
      readonly timestamp: string;
    },
  ];
}

export function renderDiscord(digest: Digest): DiscordMessage {
  const { title, worst, opening, changes, totals, warnings, footer, dashboardUrl } = outlineOf(digest);
  const dashboard = dashboardUrl === null ? null : safeUrl(dashboardUrl);
  const parts = [
    ...(opening === null ? [] : [`**The audit is on.** ${opening}`]),
    ...section(opening === null ? '**What changed**' : null, changes.map(changeLine), ROOM.changes),
    ...section('**Failures by task and severity**', totals.map(totalLine), ROOM.totals),
    ...(dashboard === null ? [] : [linkIfSafe('Dashboard', dashboard)]),
  ];
  const [warned = ''] = section(
    null,
    warnings.map((warning) => `⚠️ ${discordText(warning)}`),
    ROOM.warnings,
  );
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        // Not escaped: it holds no log text, and notifications show backslashes.
        title: shorten(title, MAX_TITLE),
        ...(dashboard === null ? {} : { url: dashboard }),
        color: worst === null ? QUIET : COLOURS[worst],
        ...(parts.length === 0 ? {} : { description: parts.join('\n\n') }),
        ...(warned === '' ? {} : { fields: [{ name: 'Warnings', value: warned }] }),
        // Footers are plain text.
        footer: { text: shorten(footer.join(' · '), MAX_FOOTER) },
        timestamp: digest.coverage.to,
      },
    ],
  };
}

/** Whole lines only: half an escape or half a link is neither. */
function section(heading: string | null, lines: readonly string[], room: number): string[] {
  if (lines.length === 0) return [];
  const { kept, more } = fitting(lines, room, (line) => line.length + 1);
  return [[...(heading === null ? [] : [heading]), ...kept, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n')];
}

function changeLine({ sign, word, number, url, cause, count }: ChangeRow): string {
  const issue = number === null ? '' : ` ${linkIfSafe(`#${number}`, url)}`;
  return `${sign} **${word}**${issue} ${discordCode(cause)} · ${count}`;
}

function totalLine({ sign, severity, task, count }: TotalRow): string {
  return `${sign} ${severity} · ${task === null ? 'no task named' : discordCode(task)} · ${count}`;
}
