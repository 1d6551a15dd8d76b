/**
 * Digest -> one Discord embed. https://docs.discord.com/developers/resources/message#embed-object
 */
import { discordCode, discordText, linkIfSafe, safeUrl, shorten } from '../markup.ts';
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
  type Outline,
  outlineOf,
  type TaskRow,
} from './outline.ts';
import { grouped } from './wording.ts';

/**
 * Characters, of Discord's 256 for a title, 4,096 for a description and 2,048 for a footer: together they stay below the 6,000 that all
 * of a message's embeds share.
 */
const MAX_TITLE = 256;
const MAX_DESCRIPTION = 4096;
const MAX_FOOTER = 500;
/** Of the description, without the lines that are always there: what the rows of a part may take. */
const SHARE = { outages: 0.15, changes: 0.47, tasks: 0.2, warnings: 0.18 };
/** The longest line on warnings that there is no room for. */
const MORE_WARNINGS = '⚠️ 1,000,000 more warnings: the log of the run has them all';

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
      readonly footer: { readonly text: string };
      /** End of the window. */
      readonly timestamp: string;
    },
  ];
}

export function renderDiscord(digest: Digest): DiscordMessage {
  const outline = outlineOf(digest);
  const dashboard = outline.dashboardUrl === null ? null : safeUrl(outline.dashboardUrl);
  const description = descriptionOf(outline, dashboard);
  return {
    allowed_mentions: { parse: [] },
    embeds: [
      {
        // Not escaped: it holds no log text, and notifications show backslashes.
        title: shorten(outline.title, MAX_TITLE),
        ...(dashboard === null ? {} : { url: dashboard }),
        color: outline.worst === null ? QUIET : COLOURS[outline.worst],
        ...(description === '' ? {} : { description }),
        // Footers are plain text.
        footer: { text: shorten(outline.footer.join(' · '), MAX_FOOTER) },
        timestamp: digest.coverage.to,
      },
    ],
  };
}

function descriptionOf(outline: Outline, dashboard: string | null): string {
  const { sums, opening, outages, changes, tasks, aside } = outline;
  const link = dashboard === null ? [] : [linkIfSafe('Dashboard', dashboard)];
  const moreOf = (rows: number): string => [`… and ${grouped(rows)} more`, ...link].join(': ');
  const before = [...(opening === null ? [] : [`**The audit is on.** ${opening}`]), sums.join('\n')];
  const around = Object.values(HEADINGS).map((heading) => `**${heading}**\n${moreOf(tasks.length + changes.length)}`);
  const fixed = [...before, ...around, aside ?? '', MORE_WARNINGS, ...link].join('\n\n');
  const free = MAX_DESCRIPTION - fixed.length;
  const part = <T>(heading: keyof typeof HEADINGS, rows: readonly T[], lines: (row: T) => string): string => {
    const { kept, left } = fitting(rows, MOST[heading], free * SHARE[heading], (row) => lines(row).length + 1);
    const more = left.length > 0 ? [moreOf(left.length)] : [];
    return rows.length === 0 ? '' : [`**${HEADINGS[heading]}**`, ...kept.map(lines), ...more].join('\n');
  };
  const warnings = fittingWarnings(
    outline,
    free * SHARE.warnings,
    (warning) => `⚠️ ${discordText(warning)}`,
    (line) => line.length + 1,
  );
  return [
    ...before,
    part('outages', outages, outageLines),
    part('changes', changes, changeLines),
    part('tasks', tasks, taskLine),
    aside ?? '',
    [...warnings.kept, warnings.more ?? ''].join('\n').trimEnd(),
    ...link,
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function outageLines(row: OutageRow): string {
  const { sign, facts, root } = row;
  const links = issueLinks(row, issueLink);
  return [`${sign} ${discordCode(root)}`, facts, ...(links === '' ? [] : [links])].join('\n');
}

function changeLines({ sign, word, issue, cause, facts }: ChangeRow): string {
  return `${sign} **${word}**${issue === null ? '' : ` ${issueLink(issue)}`} · ${facts}\n${discordCode(cause)}`;
}

function taskLine({ sign, severity, task, facts }: TaskRow): string {
  return `${sign} ${severity} · ${task === null ? 'no task named' : discordCode(task)} · ${facts}`;
}

function issueLink({ number, url }: IssueLink): string {
  return linkIfSafe(`#${number}`, url);
}
