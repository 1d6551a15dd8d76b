/**
 * The one place where untrusted text is put into Markdown, a chat message or a terminal. Renderers build with these functions
 * and never concatenate log text themselves.
 *
 * Allow-list thinking: text goes into code spans and fences, where nothing is interpreted; elsewhere everything that could
 * start something is written as an entity.
 */

/**
 * Characters that change what a reader sees or a terminal does: controls, ANSI, zero width, bidi, tags, BOM, lone surrogates.
 * Tab and newline stay.
 */
const INVISIBLE = /(?![\t\n])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu;

/** Line ends unified, invisible characters shown as `U+202E`. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .replace(
      INVISIBLE,
      (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** For a title, which is no markup: one line, in which nothing is hidden or turned round. */
export function titleText(text: string): string {
  return oneLine(text);
}

/** What each character could start outside code. */
const UNSAFE: readonly (readonly [character: string, entity: string, couldStart: string])[] = [
  ['&', '&amp;', 'an entity (`&#64;user` pings)'],
  ['<', '&lt;', 'HTML, an autolink, a comment'],
  ['>', '&gt;', 'the end of HTML, a quote'],
  ['@', '&#64;', 'a mention'],
  ['#', '&#35;', 'an issue reference, a heading'],
  ['[', '&#91;', 'a link, a check box'],
  [']', '&#93;', 'the end of a link'],
  ['(', '&#40;', 'a link target'],
  [')', '&#41;', 'the end of a link target'],
  ['*', '&#42;', 'emphasis, a list'],
  ['_', '&#95;', 'emphasis'],
  ['~', '&#126;', 'strike-through'],
  ['`', '&#96;', 'code'],
  ['|', '&#124;', 'a table cell'],
  ['!', '&#33;', 'an image'],
  ['\\', '&#92;', 'an escape'],
  ['$', '&#36;', 'a formula'],
  [':', '&#58;', 'a URL that links itself, an emoji'],
];

const ENTITIES: ReadonlyMap<string, string> = new Map(UNSAFE.map(([character, entity]) => [character, entity]));

/** Text outside code: one line, nothing in it is interpreted. */
export function plain(text: string): string {
  // One pass: an entity written for one character holds others (`&`, `#`).
  const safe = oneLine(text).replace(/[^a-zA-Z0-9\s]/g, (character) => ENTITIES.get(character) ?? character);
  // `www.` links itself too, and a long hex word is taken for a commit.
  return safe
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hex) => (hex.match(/.{1,6}/g) ?? []).join('<wbr>'));
}

/** A span holds a name, a place, a short text; longer ones go into a fence. */
const MAX_SPAN = 600;

/** A code span: the fence is longer than any run of backticks inside. `''` gives an empty span's stand-in. */
export function code(text: string): string {
  const line = shorten(oneLine(text), MAX_SPAN);
  if (line === '') return '` `';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A code span inside a table cell: GitHub wants bars escaped there even in code. */
export function codeCell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

/** A fenced block, longest run of backticks plus one, at least three. */
export function fence(text: string, info: 'text' | 'python' | 'yaml' | 'diff' = 'text'): string {
  // Our own marks stand on lines of their own: a text must not hold one.
  const block = visible(text).trimEnd().replaceAll('<!--', '<! --');
  const ticks = '`'.repeat(Math.max(3, longestRun(block) + 1));
  return `${ticks}${info}\n${block}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** A link whose target is ours or checked: only https, everything that could end the target percent-encoded. */
export function link(label: string, url: string): string {
  const target = safeUrl(url);
  return target === null ? plain(label) : `[${plain(label)}](${target})`;
}

/** A link with a label of ours, in the Markdown that Teams and Discord share; the label alone where the target is no web page. */
export function linkIfSafe(label: string, url: string | null): string {
  const target = url === null ? null : safeUrl(url);
  return target === null ? label : `[${label}](${target})`;
}

export function safeUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(
    /[\s<>()[\]\\`|"']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Localised by the reader's browser; the fallback stands in the element. */
export function relativeTime(iso: string): string {
  const shown = `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return `<relative-time datetime="${iso.replace(/[^0-9TZ:.+-]/g, '')}">${shown}</relative-time>`;
}

/** Cuts at a code point so that the result has at most `bytes` UTF-8 bytes; a cut is marked. */
export function fitBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  if (bytes < 3) return '';
  let low = 0;
  let high = Math.min(text.length, bytes);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (byteLength(text.slice(0, middle)) <= bytes - 3) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The first `length` characters, cut at a code point and marked. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * For a terminal or the run log. The runner obeys `::command::` at the start of a line and `##[command]` anywhere: no line
 * starts with a colon of the text's, and the hash marks are parted.
 */
export function stdout(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) => line.replaceAll('##[', '##\u200b[').replace(/^(\s*)::/, '$1:\u200b:'))
    .join('\n');
}

/** Indented JSON for the next program: whatever a terminal would obey or not show is written as an escape, which stays the same value. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(INVISIBLE, (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/** Slack: exactly these three, in this order; that alone kills `<!channel>`, `<@U…>` and links. */
export function slackText(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * For Slack's plain_text without emoji, where no markup is read. Whether entities are is not documented, so what could start a mention
 * is not escaped but replaced.
 */
export function slackPlain(text: string): string {
  return oneLine(text).replaceAll('<', '‹').replaceAll('>', '›');
}

/** Slack code: mrkdwn has no escape for a backtick. */
export function slackCode(text: string): string {
  return tickedOnce(slackText(text));
}

function tickedOnce(line: string): string {
  return line === '' ? '–' : `\`${line.replaceAll('`', 'ˋ')}\``;
}

export function slackLink(label: string, url: string): string {
  const target = safeUrl(url);
  return target === null
    ? slackText(label)
    : `<${target.replaceAll('&', '&amp;')}|${slackText(label).replaceAll('|', '¦')}>`;
}

/** The one mention there is: of somebody whose id a rule names. Nothing that came from a log goes in here. */
export function slackMention({ kind, id }: { readonly kind: 'user' | 'group'; readonly id: string }): string {
  return kind === 'user' ? `<@${id}>` : `<!subteam^${id}>`;
}

/**
 * Discord, outside code: a backslash makes any punctuation itself. `<` starts mentions, emoji and times, `:` is in every URL that
 * would link itself; a heading, a list or a quote starts a line, and this is never at the start of one.
 */
export function discordText(text: string): string {
  return oneLine(text).replace(/[\\*_~`|<>#@[\]()!]|:(?=\S)/g, '\\$&');
}

/** Discord code: nothing is read inside, and there is no escape for a backtick. */
export function discordCode(text: string): string {
  return tickedOnce(oneLine(text));
}

/** A TextRun of Teams, which reads no Markdown; `{{DATE(...)}}` and the `<at>` of a mention are all that would be replaced. A TextBlock does: none for log text. */
export function teamsText(text: string): string {
  const line = oneLine(text)
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/<(?=\s?\/?\s?at\b)/gi, '‹');
  return line === '' ? '–' : line;
}
