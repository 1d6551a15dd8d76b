/**
 * A Discord webhook, emulated. https://docs.discord.com/developers/resources/webhook#execute-webhook
 *
 *   const discord = await startDiscord();
 *   ... run with discord.webhookUrl ...
 *   assert.match(discord.messages[0].plain, /3 new failures/);
 *   assert.deepEqual(discord.violations, []);
 *   discord.settings.isForum = true;                       // wants a thread_id
 *
 * Kept: the limits of embeds; 204 without `wait=true`, the saved message with it; errors as `{"message", "code"}`
 * (https://docs.discord.com/developers/topics/opcodes-and-status-codes#json); users named in a message are pinged unless
 * `allowed_mentions` says otherwise. What it answers to too many requests stands in test/e2e/vendor-answers.test.ts.
 */
import { type EmulatedServer, json, type RecordedRequest, type Reply, startServer } from './server.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  all: 6000,
  embeds: 10,
};
const ID = '1234567890123456789';
const TOKEN = 'emulated-discord-token-x9';

type Fields = Readonly<Record<string, unknown>>;

export interface DiscordMessage {
  /** All texts, a line a part, as they were sent. */
  readonly plain: string;
  readonly threadId: string | null;
}

export interface Discord {
  /** For the input `discord-webhook-url`. */
  readonly webhookUrl: string;
  readonly server: EmulatedServer;
  readonly settings: { isForum: boolean; isGone: boolean };
  /** What was saved, in order. */
  readonly messages: readonly DiscordMessage[];
  /** Saved or not: what should not have been sent. Assert that it is empty. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

export async function startDiscord(): Promise<Discord> {
  const settings = { isForum: false, isGone: false };
  const messages: DiscordMessage[] = [];
  const violations: string[] = [];

  function handle(request: RecordedRequest): Reply {
    const [id, token] = /^\/api\/webhooks\/([^/]+)\/([^/]+)$/.exec(request.path)?.slice(1) ?? [];
    const threadId = request.query.get('thread_id');
    if (request.method !== 'POST' || id !== ID || settings.isGone)
      return json(404, { message: 'Unknown Webhook', code: 10015 });
    if (token !== TOKEN) return json(401, { message: 'Invalid Webhook Token', code: 50027 });
    if (settings.isForum && threadId === null)
      return json(400, {
        message: 'Webhooks posted to forum channels must have a thread_name or thread_id',
        code: 220001,
      });
    const found = checkDiscordMessage(request.body);
    violations.push(...found.unwanted);
    if (found.invalid.length > 0) {
      violations.push(...found.invalid);
      return json(400, { message: 'Invalid Form Body', code: 50035, errors: found.invalid });
    }
    messages.push({ plain: found.plain, threadId });
    if (request.query.get('wait') === 'true') return json(200, { id: `${9000 + messages.length}`, type: 0 });
    violations.push('wait=true is missing: nobody learns of messages that are not saved');
    return { status: 204 };
  }

  const server = await startServer(handle);
  return {
    webhookUrl: `${server.url}/api/webhooks/${ID}/${TOKEN}`,
    server,
    settings,
    messages,
    violations,
    close: () => server.close(),
  };
}

export interface DiscordFindings {
  /** Reasons for `Invalid Form Body`. */
  readonly invalid: readonly string[];
  /** Accepted by Discord, and still wrong. */
  readonly unwanted: readonly string[];
  /** Characters of all embeds together. */
  readonly characters: number;
  readonly plain: string;
}

export function checkDiscordMessage(message: unknown): DiscordFindings {
  const invalid: string[] = [];
  const unwanted: string[] = [];
  const plain: string[] = [];
  let characters = 0;
  const text = (value: unknown, most: number, place: string, markdown: boolean): void => {
    if (typeof value !== 'string' || value === '') return void invalid.push(`${place}: no text`);
    if (value.length > most) invalid.push(`${place}: ${value.length} characters, ${most} allowed`);
    characters += value.length;
    plain.push(value);
    if (markdown) unwanted.push(...discordProblems(value).map((problem) => `${place}: ${problem}`));
  };
  const web = (value: unknown, place: string): void => {
    if (value !== undefined && (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value)))
      invalid.push(`${place}: not a web address`);
  };

  const { allowed_mentions: mentions, embeds, ...others } = fields(message);
  for (const key of Object.keys(others)) unwanted.push(`${key}: not to be sent`);
  const { parse } = fields(mentions);
  if (!Array.isArray(parse) || parse.length > 0 || Object.keys(fields(mentions)).length !== 1)
    unwanted.push('allowed_mentions: users named in the text would be pinged');
  const list = Array.isArray(embeds) ? (embeds as unknown[]) : [];
  if (list.length === 0 || list.length > LIMITS.embeds) invalid.push(`${list.length} embeds`);
  for (const embed of list.map(fields)) {
    const { title, description, url, color, timestamp, footer, fields: rows, ...rest } = embed;
    for (const key of Object.keys(rest)) invalid.push(`embed: there is no ${key}`);
    if (title !== undefined) text(title, LIMITS.title, 'title', true);
    if (description !== undefined) text(description, LIMITS.description, 'description', true);
    web(url, 'url');
    if (typeof color !== 'number' || color < 0 || color > 0xffffff) invalid.push('color');
    if (Number.isNaN(Date.parse(String(timestamp)))) invalid.push('timestamp');
    if (footer !== undefined) text(fields(footer)['text'], LIMITS.footer, 'footer', false);
    const parts = rows === undefined ? [] : (rows as unknown[]);
    if (parts.length > LIMITS.fields) invalid.push(`${parts.length} fields`);
    for (const part of parts.map(fields)) {
      text(part['name'], LIMITS.name, 'field name', true);
      text(part['value'], LIMITS.value, 'field value', true);
    }
  }
  if (characters > LIMITS.all) invalid.push(`${characters} characters, ${LIMITS.all} allowed`);
  return { invalid, unwanted, characters, plain: plain.join('\n') };
}

/** What Discord would read in a text, beside our own bold words, links and code spans. */
export function discordProblems(text: string): string[] {
  // In the order Discord reads: an escape, a code span, a link, bold.
  const left = text.replace(
    /\\[^0-9A-Za-z\s]|`[^`\n]+`|\[[#\w]+\]\(https?:\/\/[^\s()<>[\]]+\)|\*\*[\p{L}\p{N} .]+\*\*/gu,
    ' ',
  );
  const found = /[\\*_~`|<>#@[\]]|:\/\/|:\w+:|^(?:-|\d+\.) /m.exec(left);
  return found === null ? [] : [`${JSON.stringify(found[0])} in ${JSON.stringify(left.slice(0, 80))}`];
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
