/**
 * Slack, emulated: an incoming webhook, and chat.postMessage and chat.update for a bot token.
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks https://docs.slack.dev/reference/methods/chat.postMessage
 *
 *   const slack = await startSlack();
 *   ... run with slack.webhookUrl, or with slack.settings.token, slack.settings.channel and slack.apiUrl ...
 *   assert.match(slack.messages[0].plain, /3 new failures/);
 *   assert.deepEqual(slack.violations, []);
 *   slack.refuse('rate_limited', { retryAfter: 1 });       // the next message, whichever way it comes
 *
 * Kept: a webhook answers `ok`, or the name of an error with a status, both as text/html without a charset
 * (https://github.com/slackapi/node-slack-sdk/pull/480 https://github.com/integrations/slack/issues/770); the Web API answers HTTP 200
 * with `{"ok": false, "error"}`, and 429 with Retry-After only when it limits, and reads JSON or a form whose lists are JSON
 * (https://docs.slack.dev/apis/web-api/); blocks are checked (slack-blocks.ts).
 * Assumed: the sum of 13,000 characters holds for the Web API alone (webhooks are reported not to have it).
 * Official clients and a second emulator, none of which is ours, stand beside it in test/adapters/channels/counterparts.test.ts.
 */

import type { EmulatedServer, RecordedRequest, Reply } from './server.ts';
import { json, startServer } from './server.ts';
import { checkBlocks, MOST_CHARACTERS, mrkdwnProblems, unescapeMrkdwn } from './slack-blocks.ts';

export interface SlackSettings {
  /** Default `slack-test-token`. */
  token: string;
  /** The only channel there is, by id. Default `C0FAILURES`. */
  channel: string;
  /** Its name: posting may use it, with or without `#`; chat.update wants the id. Default `failures`. */
  channelName: string;
  /** False: `not_in_channel`. */
  isMember: boolean;
  isArchived: boolean;
  /** Ids of those who may be mentioned; anybody else is a violation. Default nobody. */
  members: readonly string[];
}

export interface SlackMessage {
  readonly via: 'webhook' | 'api';
  readonly ts: string;
  /** '' for a webhook, which is bound to its channel. */
  readonly channel: string;
  readonly threadTs: string | null;
  text: string;
  blocks: readonly unknown[];
  /** Text and the texts of all blocks, unescaped, a line each. */
  plain: string;
  /** How often chat.update changed it. */
  updates: number;
}

/**
 * Errors that can be asked for, with the status a webhook answers. The Web API answers 200, and 429 to `rate_limited`.
 * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
const WEBHOOK_STATUS = {
  invalid_payload: 400,
  invalid_blocks: 400,
  user_not_found: 400,
  too_many_attachments: 400,
  action_prohibited: 403,
  invalid_token: 403,
  posting_to_general_channel_denied: 403,
  no_service: 404,
  no_team: 404,
  channel_not_found: 404,
  channel_is_archived: 410,
  rate_limited: 429,
  rollup_error: 500,
  invalid_auth: 403,
  fatal_error: 500,
} as const;

export type SlackError = keyof typeof WEBHOOK_STATUS;

export interface Slack {
  /** For the input `slack-webhook-url`. */
  readonly webhookUrl: string;
  /** For the input `slack-api-url`: `.../api`, methods below it. */
  readonly apiUrl: string;
  readonly server: EmulatedServer;
  readonly settings: SlackSettings;
  /** What was accepted, in order. */
  readonly messages: readonly SlackMessage[];
  /** Accepted or not: what should not have been sent. Assert that it is empty. */
  readonly violations: readonly string[];
  /** Refuses the n-th message from now on, and `times` - 1 after it. `retryAfter` in seconds, for `rate_limited`. */
  refuse(
    error: SlackError,
    options?: { readonly nth?: number; readonly times?: number; readonly retryAfter?: number },
  ): void;
  close(): Promise<void>;
}

interface Payload {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly channel?: unknown;
  readonly ts?: unknown;
  readonly thread_ts?: unknown;
}

const WEBHOOK_PATH = '/services/T0TEST/B0TEST/emulated';
const PAYLOAD_KEYS = new Set([
  'text',
  'blocks',
  'channel',
  'ts',
  'thread_ts',
  'mrkdwn',
  'unfurl_links',
  'unfurl_media',
  'reply_broadcast',
  'metadata',
]);
/** Longer ones are cut without a word. */
const LONGEST_TEXT = 40_000;

class Refused extends Error {
  readonly details: readonly string[];

  constructor(error: string, details: readonly string[] = []) {
    super(error);
    this.details = details;
  }
}

export async function startSlack(options: Partial<SlackSettings> = {}): Promise<Slack> {
  const settings: SlackSettings = {
    token: 'slack-test-token',
    channel: 'C0FAILURES',
    channelName: 'failures',
    isMember: true,
    isArchived: false,
    members: [],
    ...options,
  };
  const messages: SlackMessage[] = [];
  const violations: string[] = [];
  let refusals: { error: SlackError; skip: number; left: number; retryAfter: number }[] = [];

  function planned(): { error: SlackError; retryAfter: number } | null {
    const [first] = refusals;
    if (!first) return null;
    if (first.skip > 0) {
      first.skip -= 1;
      return null;
    }
    first.left -= 1;
    if (first.left <= 0) refusals = refusals.slice(1);
    return first;
  }

  function handle(request: RecordedRequest): Reply {
    if (request.method === 'POST' && request.path.startsWith('/services/')) return webhook(request);
    const method = /^\/api\/(chat\.postMessage|chat\.update)$/.exec(request.path)?.[1];
    if (request.method === 'POST' && method) return webApi(request, method === 'chat.update');
    violations.push(`${request.method} ${request.path}: no such route`);
    return json(200, { ok: false, error: 'unknown_method' });
  }

  function webhook(request: RecordedRequest): Reply {
    if (request.path !== WEBHOOK_PATH) return said(404, 'no_service');
    const refusal = planned();
    if (refusal)
      return said(
        WEBHOOK_STATUS[refusal.error],
        refusal.error,
        refusal.error === 'rate_limited' ? { 'retry-after': String(refusal.retryAfter) } : {},
      );
    try {
      accept(jsonOf(request), 'webhook');
      return said(200, 'ok');
    } catch (error) {
      if (error instanceof Refused) return said(400, error.message);
      throw error;
    }
  }

  function webApi(request: RecordedRequest, update: boolean): Reply {
    const refusal = planned();
    if (refusal?.error === 'rate_limited')
      return json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(refusal.retryAfter) });
    try {
      if (refusal) throw new Refused(refusal.error);
      const authorization = request.headers['authorization'];
      if (!authorization) throw new Refused('not_authed');
      if (authorization !== `Bearer ${settings.token}`) throw new Refused('invalid_auth');
      const payload = payloadOf(request);
      const names = update ? [settings.channel] : [settings.channel, settings.channelName, `#${settings.channelName}`];
      if (typeof payload.channel !== 'string' || !names.includes(payload.channel))
        throw new Refused('channel_not_found');
      if (settings.isArchived) throw new Refused('is_archived');
      if (!settings.isMember) throw new Refused('not_in_channel');
      const message = update ? change(payload) : accept(payload, 'api');
      return json(200, {
        ok: true,
        channel: message.channel,
        ts: message.ts,
        message: { type: 'message', text: message.text, ts: message.ts },
      });
    } catch (error) {
      if (error instanceof Refused)
        return json(200, { ok: false, error: error.message, response_metadata: { messages: error.details } });
      throw error;
    }
  }

  function accept(payload: Payload, via: SlackMessage['via']): SlackMessage {
    const content = contentOf(payload, via, violations, settings.members);
    const message: SlackMessage = {
      via,
      ts: `1763970000.${String(messages.length + 1).padStart(6, '0')}`,
      channel: via === 'api' ? settings.channel : '',
      threadTs: typeof payload.thread_ts === 'string' ? payload.thread_ts : null,
      ...content,
      updates: 0,
    };
    messages.push(message);
    return message;
  }

  function change(payload: Payload): SlackMessage {
    const message = messages.find(({ ts, via }) => via === 'api' && ts === payload.ts);
    if (!message) throw new Refused('message_not_found');
    Object.assign(message, contentOf(payload, 'api', violations, settings.members));
    message.updates += 1;
    return message;
  }

  const server = await startServer(handle);
  return {
    webhookUrl: server.url + WEBHOOK_PATH,
    apiUrl: `${server.url}/api`,
    server,
    settings,
    messages,
    violations,
    refuse(error, { nth = 1, times = 1, retryAfter = 1 } = {}) {
      refusals.push({ error, skip: nth - 1, left: times, retryAfter });
    },
    close: () => server.close(),
  };
}

/** A webhook's answer, as it is. */
export function said(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'text/html', ...headers }, body };
}

function jsonOf({ body, headers }: RecordedRequest): Payload {
  if (!/^application\/json\b/.test(headers['content-type'] ?? '') || typeof body !== 'object' || body === null)
    throw new Refused('invalid_payload');
  return body;
}

/** JSON, or a form as Slack's own clients send it: numbers and switches as words, lists as JSON. */
function payloadOf(request: RecordedRequest): Payload {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')) return jsonOf(request);
  const form = Object.fromEntries(new URLSearchParams(request.text));
  const { blocks } = form;
  try {
    return { ...form, ...(blocks === undefined ? {} : { blocks: JSON.parse(blocks) as unknown }) };
  } catch {
    throw new Refused('invalid_blocks_format');
  }
}

/** Checks a message and gives what is to be kept of it. */
function contentOf(
  payload: Payload,
  via: SlackMessage['via'],
  violations: string[],
  members: readonly string[],
): Pick<SlackMessage, 'text' | 'blocks' | 'plain'> {
  for (const key of Object.keys(payload))
    if (!PAYLOAD_KEYS.has(key)) violations.push(`${key}: not to be sent (link_names and parse ping)`);
  const { text: own = '', blocks } = payload;
  if (typeof own !== 'string') throw new Refused('invalid_payload');
  if (own === '' && blocks === undefined) throw new Refused('no_text');
  if (own.trim() === '') violations.push('text: missing; notifications and screen readers show nothing else');
  if (own.length > LONGEST_TEXT) {
    violations.push(`text: ${own.length} characters, cut at ${LONGEST_TEXT}`);
    if (via === 'api') throw new Refused('msg_too_long');
  }
  violations.push(...mrkdwnProblems(own, 'text'));
  if (blocks === undefined) return { text: own, blocks: [], plain: unescapeMrkdwn(own) };

  const found = checkBlocks(blocks, members);
  violations.push(...found.invalid, ...found.unwanted);
  if (found.invalid.length > 0) throw new Refused('invalid_blocks', found.invalid);
  if (via === 'api' && found.characters > MOST_CHARACTERS) {
    violations.push(`blocks hold ${found.characters} characters`);
    throw new Refused('msg_blocks_too_long');
  }
  return { text: own, blocks: blocks as unknown[], plain: `${unescapeMrkdwn(own)}\n${found.plain}` };
}
