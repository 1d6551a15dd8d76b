/**
 * Slack's Block Kit, checked as strictly as Slack does: what it would answer `invalid_blocks` to, and what it would show in a way
 * nobody wants (a ping, a half entity). https://docs.slack.dev/reference/block-kit/blocks
 *
 * Limits are those of @slack/types 3.2. The sum over all blocks (msg_blocks_too_long) is not documented; it is reported from about
 * 13,200 characters on (https://github.com/slackapi/bolt-js/issues/2509), so 13,000 is the limit here.
 */

const MOST_BLOCKS = 50;
export const MOST_CHARACTERS = 13_000;
/** Cumulative over a message's `markdown` blocks. */
const MOST_MARKDOWN = 12_000;

type Fields = Readonly<Record<string, unknown>>;

export interface BlockFindings {
  /** Reasons for `invalid_blocks`. */
  readonly invalid: readonly string[];
  /** Accepted by Slack, and still wrong: pings, unescaped or half-escaped text. */
  readonly unwanted: readonly string[];
  /** Characters of all texts together. */
  readonly characters: number;
  /** All texts, unescaped, a line each: what a reader sees, roughly. */
  readonly plain: string;
}

/** Required keys, and those that may be there. Slack refuses any other. */
const KEYS: Readonly<Record<string, { readonly required: readonly string[]; readonly optional?: readonly string[] }>> =
  {
    header: { required: ['text'] },
    section: { required: [], optional: ['text', 'fields', 'accessory', 'expand'] },
    context: { required: ['elements'] },
    divider: { required: [] },
    rich_text: { required: ['elements'] },
    actions: { required: ['elements'] },
    image: { required: ['alt_text'], optional: ['image_url', 'slack_file', 'title'] },
    table: { required: ['rows'], optional: ['column_settings'] },
    markdown: { required: ['text'] },
  };

/** @param members ids of those who may be mentioned, as rules name them */
export function checkBlocks(blocks: unknown, members: readonly string[] = []): BlockFindings {
  const checker = new Checker(members);
  if (!Array.isArray(blocks)) checker.invalid.push('blocks is not an array');
  else checker.message(blocks as unknown[]);
  return {
    invalid: checker.invalid,
    unwanted: checker.unwanted,
    characters: checker.characters,
    plain: checker.plain.join('\n'),
  };
}

/** What is wrong with a text of type mrkdwn (a message's own `text` is one): `&`, `<`, `>` are control characters. */
export function mrkdwnProblems(text: string, place: string, members: readonly string[] = []): string[] {
  const problems: string[] = [];
  for (const [command] of text.matchAll(/<[^>]*>?/g)) {
    if (members.some((id) => command === (id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`))) continue;
    if (/^<(?:!|@|#)/.test(command)) problems.push(`${place}: ${command} would ping or be read as a command`);
    else if (!/^<(?:https?:\/\/|mailto:)[^\s<>|]+(?:\|[^<>|]+)?>$/.test(command))
      problems.push(`${place}: unescaped "<" in ${JSON.stringify(command.slice(0, 40))}`);
  }
  for (const match of text.matchAll(/&(?!amp;|lt;|gt;)/g)) {
    problems.push(`${place}: "&" that is no entity in ${JSON.stringify(text.slice(match.index, match.index + 12))}`);
  }
  return problems;
}

export function unescapeMrkdwn(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

class Checker {
  readonly invalid: string[] = [];
  readonly unwanted: string[] = [];
  readonly plain: string[] = [];
  characters = 0;
  readonly #members: readonly string[];
  #markdown = 0;

  constructor(members: readonly string[]) {
    this.#members = members;
  }

  message(blocks: readonly unknown[]): void {
    if (blocks.length === 0 || blocks.length > MOST_BLOCKS)
      this.invalid.push(`${blocks.length} blocks, 1 to ${MOST_BLOCKS} allowed`);
    const ids = new Set<string>();
    let tables = 0;
    for (const [n, block] of blocks.entries()) {
      const place = `blocks/${n}`;
      if (!isObject(block)) {
        this.invalid.push(`${place}: not an object`);
        continue;
      }
      if (block['block_id'] !== undefined) {
        const id = this.#string(block['block_id'], 255, `${place}/block_id`);
        if (ids.has(id)) this.invalid.push(`${place}: block_id ${id} is used twice`);
        ids.add(id);
      }
      if (block['type'] === 'table') tables += 1;
      this.#block(block, place);
    }
    if (tables > 1) this.invalid.push(`${tables} tables, one allowed`);
    if (this.#markdown > MOST_MARKDOWN)
      this.invalid.push(`markdown blocks hold ${this.#markdown} characters, ${MOST_MARKDOWN} allowed`);
  }

  #block(block: Fields, place: string): void {
    const type = String(block['type']);
    const keys = KEYS[type];
    if (!keys) {
      this.invalid.push(`${place}: unknown type ${type}`);
      return;
    }
    this.#keys(block, ['type', ...keys.required], [...(keys.optional ?? []), 'block_id'], place);
    switch (type) {
      case 'header':
        this.#text(block['text'], 150, `${place}/text`, ['plain_text']);
        break;
      case 'section':
        this.#section(block, place);
        break;
      case 'context':
        this.#each(block['elements'], 10, `${place}/elements`, (element, at) => {
          if (element['type'] === 'image') this.#image(element, at);
          else this.#text(element, 3000, at);
        });
        break;
      case 'rich_text':
        this.#each(block['elements'], Number.POSITIVE_INFINITY, `${place}/elements`, (element, at) =>
          this.#richBlock(element, at),
        );
        break;
      case 'actions':
        this.#each(block['elements'], 25, `${place}/elements`, (element, at) => this.#button(element, at));
        break;
      case 'image':
        this.#image(block, place);
        break;
      case 'table':
        this.#table(block, place);
        break;
      case 'markdown': {
        const text = this.#string(block['text'], MOST_MARKDOWN, `${place}/text`);
        this.#markdown += text.length;
        this.#count(text, text);
        for (const [command] of text.matchAll(/<[!@#][^>]*>/g)) this.unwanted.push(`${place}: ${command} would ping`);
        break;
      }
      default:
    }
  }

  #section(block: Fields, place: string): void {
    const { text, fields, accessory } = block as { text?: unknown; fields?: unknown; accessory?: unknown };
    if (text === undefined && fields === undefined) this.invalid.push(`${place}: neither text nor fields`);
    if (text !== undefined) this.#text(text, 3000, `${place}/text`);
    if (fields !== undefined) this.#each(fields, 10, `${place}/fields`, (field, at) => this.#text(field, 2000, at));
    if (isObject(accessory)) {
      if (accessory['type'] === 'image') this.#image(accessory, `${place}/accessory`);
      else this.#button(accessory, `${place}/accessory`);
    }
  }

  #text(text: unknown, most: number, place: string, types: readonly string[] = ['plain_text', 'mrkdwn']): void {
    if (!isObject(text) || !types.includes(String(text['type']))) {
      this.invalid.push(`${place}: not a text object of type ${types.join(' or ')}`);
      return;
    }
    const plain = text['type'] === 'plain_text';
    this.#keys(text, ['type', 'text'], plain ? ['emoji'] : ['verbatim'], place);
    const value = this.#string(text['text'], most, place);
    this.#count(value, plain ? value : unescapeMrkdwn(value));
    if (!plain) this.unwanted.push(...mrkdwnProblems(value, place, this.#members));
  }

  #image(image: Fields, place: string): void {
    this.#count(this.#string(image['alt_text'], 2000, `${place}/alt_text`), '');
    if (image['title'] !== undefined) this.#text(image['title'], 2000, `${place}/title`, ['plain_text']);
    if (image['slack_file'] === undefined) this.#url(image['image_url'], `${place}/image_url`);
  }

  #button(button: Fields, place: string): void {
    if (button['type'] !== 'button') {
      this.invalid.push(`${place}: only buttons are known here, not ${String(button['type'])}`);
      return;
    }
    this.#keys(button, ['type', 'text'], ['action_id', 'url', 'value', 'style', 'accessibility_label'], place);
    this.#text(button['text'], 75, `${place}/text`, ['plain_text']);
    if (button['url'] !== undefined) this.#url(button['url'], `${place}/url`);
  }

  #table(table: Fields, place: string): void {
    this.#array(table['rows'], 100, `${place}/rows`).forEach((row, n) => {
      this.#each(row, 20, `${place}/rows/${n}`, (cell, at) => {
        if (cell['type'] === 'raw_text') {
          const text = this.#string(cell['text'], Number.POSITIVE_INFINITY, at);
          this.#count(text, text);
        } else if (cell['type'] === 'rich_text')
          this.#each(cell['elements'], Number.POSITIVE_INFINITY, at, (element, inner) =>
            this.#richBlock(element, inner),
          );
        else this.invalid.push(`${at}: a cell is raw_text or rich_text`);
      });
    });
    if (table['column_settings'] !== undefined) this.#array(table['column_settings'], 20, `${place}/column_settings`);
  }

  #richBlock(block: Fields, place: string): void {
    if (
      !['rich_text_section', 'rich_text_preformatted', 'rich_text_quote', 'rich_text_list'].includes(
        String(block['type']),
      )
    ) {
      this.invalid.push(`${place}: unknown rich text ${String(block['type'])}`);
      return;
    }
    const isList = block['type'] === 'rich_text_list';
    this.#each(block['elements'], Number.POSITIVE_INFINITY, `${place}/elements`, (element, at) =>
      isList ? this.#richBlock(element, at) : this.#richElement(element, at),
    );
  }

  #richElement(element: Fields, place: string): void {
    switch (element['type']) {
      case 'text': {
        const text = this.#string(element['text'], Number.POSITIVE_INFINITY, place);
        this.#count(text, text);
        return;
      }
      case 'link':
        this.#url(element['url'], `${place}/url`);
        if (typeof element['text'] === 'string') this.#count(element['text'], element['text']);
        return;
      case 'emoji':
      case 'date':
      case 'color':
        return;
      case 'broadcast':
      case 'user':
      case 'usergroup':
      case 'channel':
        this.unwanted.push(`${place}: a ${element['type']} would ping`);
        return;
      default:
        this.invalid.push(`${place}: unknown rich text element ${String(element['type'])}`);
    }
  }

  #url(url: unknown, place: string): void {
    const value = this.#string(url, 3000, place);
    if (value !== '' && !/^https?:\/\/[^\s<>|]+$/.test(value)) this.invalid.push(`${place}: not a web address`);
  }

  /** 1 to `most` characters; '' where it is none, so that callers can go on. */
  #string(value: unknown, most: number, place: string): string {
    if (typeof value !== 'string') this.invalid.push(`${place}: not a string`);
    else if (value.length === 0) this.invalid.push(`${place}: empty`);
    else if (value.length > most) this.invalid.push(`${place}: ${value.length} characters, ${most} allowed`);
    return typeof value === 'string' ? value : '';
  }

  #array(value: unknown, most: number, place: string): readonly unknown[] {
    if (!Array.isArray(value)) {
      this.invalid.push(`${place}: not an array`);
      return [];
    }
    if (value.length === 0 || value.length > most)
      this.invalid.push(`${place}: ${value.length} elements, 1 to ${most} allowed`);
    return value as unknown[];
  }

  #each(value: unknown, most: number, place: string, check: (element: Fields, place: string) => void): void {
    this.#array(value, most, place).forEach((element, n) => {
      if (isObject(element)) check(element, `${place}/${n}`);
      else this.invalid.push(`${place}/${n}: not an object`);
    });
  }

  #keys(object: Fields, required: readonly string[], optional: readonly string[], place: string): void {
    for (const key of required) if (object[key] === undefined) this.invalid.push(`${place}: ${key} is missing`);
    for (const key of Object.keys(object)) {
      if (!required.includes(key) && !optional.includes(key)) this.invalid.push(`${place}: there is no ${key}`);
    }
  }

  #count(text: string, plain: string): void {
    this.characters += text.length;
    if (plain !== '') this.plain.push(plain);
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
