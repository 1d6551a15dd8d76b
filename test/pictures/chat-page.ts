/**
 * A digest as Slack, Teams and Discord show it, near enough to judge what a reader sees: in a wide window and beside it on a
 * phone of 390 px. A part of a message that is not known here is an error, so that no picture leaves it out.
 */
import type { DiscordMessage } from '../../src/digest/discord.ts';
import type { SlackMessage } from '../../src/digest/slack.ts';
import type { TeamsMessage } from '../../src/digest/teams.ts';

const EMOJI: Readonly<Record<string, string>> = {
  red_circle: '🔴',
  large_orange_circle: '🟠',
  large_yellow_circle: '🟡',
  white_circle: '⚪',
  white_check_mark: '✅',
  warning: '⚠️',
};

/** Slack shows the names of those whose ids stand in a message. */
const MEMBERS: Readonly<Record<string, string>> = { U024BE7LH: 'search-on-call', S0614TZR7: 'mail-team' };

/** The columns are as wide as the windows that chat programs leave to a message. */
const STYLE = `
* { box-sizing: border-box }
body { margin: 0; padding: 16px; width: 1280px; background: #e8e8ea; display: flex; gap: 16px; align-items: flex-start; font: 15px/1.46 "Liberation Sans", Arial, "Noto Color Emoji", sans-serif; color: #1d1c1d }
.wide { width: 842px } .phone { width: 390px }
.wide, .phone { background: #fff; border-radius: 8px; padding: 14px 16px; overflow: hidden; overflow-wrap: anywhere }
a { color: #1264a3; text-decoration: none }
code { font: 12px/1.5 "DejaVu Sans Mono", monospace }
.by { display: flex; gap: 8px; align-items: center; font-weight: 700; margin-bottom: 4px }
.by i { width: 36px; height: 36px; border-radius: 6px; background: #37814a }
.by small { font-weight: 400; color: #616061 }
.slack h3 { font-size: 18px; margin: 4px 0 } .slack p { margin: 8px 0 } .slack small { color: #616061; font-size: 13px; display: block }
.slack code { color: #c01343; background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; padding: 1px 3px }
.slack .member { background: #e8f5fa; color: #1264a3; padding: 0 2px; border-radius: 3px }
.slack hr { border: 0; border-top: 1px solid #ddd }
.teams { font-size: 14px } .teams .card { border: 1px solid #d1d1d1; border-radius: 6px; padding: 12px }
.teams .Default { margin-top: 8px } .teams .Small { margin-top: 4px } .teams .None { margin-top: 0 } .teams .Medium { margin-top: 12px }
.teams .large { font-size: 18px } .teams .small { font-size: 12px } .teams .subtle { color: #616161 } .teams b, .teams .bolder { font-weight: 600 }
.teams button { margin-top: 12px; border: 1px solid #d1d1d1; background: #fff; border-radius: 4px; padding: 5px 12px; font: inherit; font-weight: 600 }
.discord { background: #313338; color: #dbdee1; font-size: 14px } .discord a { color: #00a8fc } .discord .by small { color: #949ba4 }
.discord .embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px; max-width: 520px; white-space: pre-wrap }
.discord code { background: #1e1f22; border-radius: 3px; padding: 1px 3px; font-size: 11.9px } .discord h3 { margin: 0 0 6px; font-size: 16px }
.discord small { display: block; margin-top: 8px; font-size: 12px; color: #b5bac1 }`;

function page(kind: 'slack' | 'teams' | 'discord', inner: string): string {
  const by = '<div class="by"><i></i>Celery Failure Audit <small>APP</small></div>';
  const columns = ['wide', 'phone'].map((width) => `<div class="${width} ${kind}">${by}${inner}</div>`);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${columns.join('')}`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const anchor = (label: string): string => `<a href="#">${label}</a>`;

/** Slack's own entities stay, as they are HTML's. */
function mrkdwn(text: string): string {
  return text.replace(
    /`([^`\n]+)`|<(?:@|!subteam\^)(\w+)>|<[^|>]+\|([^>]+)>|\*([^*\n]+)\*|:(\w+):|\n/g,
    (all, code?: string, member?: string, label?: string, bold?: string, emoji?: string) => {
      if (code !== undefined) return `<code>${code}</code>`;
      if (member !== undefined) return `<span class="member">@${MEMBERS[member] ?? member}</span>`;
      if (label !== undefined) return anchor(label);
      if (bold !== undefined) return `<b>${mrkdwn(bold)}</b>`;
      if (emoji !== undefined) return EMOJI[emoji] ?? all;
      return '<br>';
    },
  );
}

export function slackPage({ blocks }: SlackMessage): string {
  return page(
    'slack',
    blocks
      .map((block) => {
        switch (block.type) {
          case 'header':
            return `<h3>${html(block.text.text)}</h3>`;
          case 'section':
            return `<p>${block.text.type === 'mrkdwn' ? mrkdwn(block.text.text) : html(block.text.text).replaceAll('\n', '<br>')}</p>`;
          case 'context':
            return `<small>${block.elements.map(({ text }) => mrkdwn(text)).join(' ')}</small>`;
          case 'divider':
            return '<hr>';
          default:
            throw new RangeError(`no picture of a block ${JSON.stringify(block)}`);
        }
      })
      .join(''),
  );
}

/** The Markdown of Discord and of a card's TextBlock: what our renderers use of it. */
function markdown(text: string): string {
  return text.replace(
    /\\([^A-Za-z0-9\s])|`([^`\n]+)`|\[((?:\\.|[^\]\\])+)\]\([^)]+\)|\*\*((?:\\.|[^*\\])+)\*\*|[&<>]/g,
    (all, plain?: string, code?: string, label?: string, bold?: string) => {
      if (plain !== undefined) return html(plain);
      if (code !== undefined) return `<code>${html(code)}</code>`;
      if (label !== undefined) return anchor(markdown(label));
      if (bold !== undefined) return `<b>${markdown(bold)}</b>`;
      return html(all);
    },
  );
}

export function discordPage({ embeds: [embed] }: DiscordMessage): string {
  const color = `#${embed.color.toString(16).padStart(6, '0')}`;
  const title = embed.url === undefined ? markdown(embed.title) : anchor(markdown(embed.title));
  return page(
    'discord',
    `<div class="embed" style="border-color:${color}"><h3>${title}</h3>${markdown(embed.description ?? '')}<small>${html(embed.footer.text)}</small></div>`,
  );
}

export function teamsPage({ attachments: [{ content }] }: TeamsMessage): string {
  const elements = content.body.map((element) => {
    const spacing = element.spacing ?? 'Default';
    switch (element.type) {
      case 'TextBlock': {
        const looks = [
          spacing,
          element.weight === 'Bolder' ? 'bolder' : '',
          element.size === 'Small' ? 'small' : '',
          element.isSubtle ? 'subtle' : '',
        ];
        return `<div class="${looks.join(' ')}">${markdown(element.text)}</div>`;
      }
      case 'RichTextBlock': {
        const runs = element.inlines.map(({ text, weight, size, fontType }) => {
          const shown = fontType === 'Monospace' ? `<code>${html(text)}</code>` : html(text);
          return `<span class="${weight === 'Bolder' ? 'bolder' : ''} ${size === 'Large' ? 'large' : ''}">${shown}</span>`;
        });
        return `<div class="${spacing}">${runs.join('')}</div>`;
      }
      default:
        throw new RangeError(`no picture of an element ${JSON.stringify(element)}`);
    }
  });
  const buttons = content.actions.map(({ title }) => `<button>${html(title)}</button>`);
  return page('teams', `<div class="card">${elements.join('')}${buttons.join(' ')}</div>`);
}
