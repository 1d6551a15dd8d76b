/**
 * Posts to chat channels and fetches heartbeats. The addresses are secrets: they, and tokens, are in no message.
 */
import type { Delivery } from '../digest/notifier.ts';
import { createHttp, type Http } from './http.ts';
import { HttpError } from './http-error.ts';
import { field } from './lossless.ts';

export interface PostOptions {
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log?: ((line: string) => void) | undefined;
  readonly timeoutMs?: number | undefined;
}

export interface SlackMessage {
  /** Shown in notifications, and all there is where blocks are refused. */
  readonly text: string;
  readonly blocks?: readonly unknown[] | undefined;
}

const TIMEOUT_MS = 20_000;

/** An incoming webhook: 200 `ok`, or a status with the error's name as text. */
export async function postSlackWebhook(url: string, message: SlackMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null)
    return {
      delivered: false,
      retryable: false,
      problem: 'the address of the Slack webhook is not a valid https:// address',
    };
  const post = (sent: SlackMessage): Promise<Delivery> =>
    delivery('Slack', async () => {
      await target.http.post(target.path, { body: payload(sent), read: (text) => text });
      return null;
    });
  return textOnlyIfRefused(message, post);
}

export interface SlackTarget {
  readonly token: string;
  /** Id or name. */
  readonly channel: string;
  /** https://slack.com/api, or a stand-in on loopback. */
  readonly apiUrl: string;
}

/** chat.postMessage: refusals, too, come with status 200. https://docs.slack.dev/reference/methods/chat.postMessage */
export async function postSlackMessage(
  target: SlackTarget,
  message: SlackMessage,
  options: PostOptions,
): Promise<Delivery> {
  const http = createHttp({
    ...options,
    baseUrl: target.apiUrl,
    headers: { Authorization: `Bearer ${target.token}` },
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
  });
  const post = (sent: SlackMessage): Promise<Delivery> =>
    delivery('Slack', async () => {
      const { data } = await http.post('/chat.postMessage', {
        body: { channel: target.channel, ...payload(sent) },
        read: (text): unknown => JSON.parse(text),
      });
      const error = field(data, 'error');
      return field(data, 'ok') === true
        ? null
        : typeof error === 'string' && /^[a-z_]{1,60}$/.test(error)
          ? error
          : 'refused';
    });
  return textOnlyIfRefused(message, post);
}

/** For a dead man's switch: any success will do. Fetching it once more harms nothing, so it is retried. */
export async function getHeartbeat(url: string, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null)
    return {
      delivered: false,
      retryable: false,
      problem: 'the address of the heartbeat is not a valid https:// address',
    };
  return delivery('The heartbeat', async () => {
    await target.http.get(target.path, { read: () => null, anyBody: true });
    return null;
  });
}

interface SlackError {
  readonly name: string;
  readonly retryable: boolean;
  readonly help: string;
}

/** By the name Slack gives; of the web API and of webhooks. What is missing here is permanent and told by its name. */
const SLACK_ERRORS: readonly SlackError[] = [
  { name: 'not_in_channel', retryable: false, help: 'invite the app to the channel: /invite @APP' },
  {
    name: 'channel_not_found',
    retryable: false,
    help: 'check `slack-channel`: a private channel must be given by id, with the app in it',
  },
  { name: 'is_archived', retryable: false, help: 'the channel is archived; choose another one' },
  { name: 'channel_is_archived', retryable: false, help: 'the channel is archived; choose another one' },
  { name: 'invalid_auth', retryable: false, help: 'check `slack-bot-token`' },
  { name: 'not_authed', retryable: false, help: 'check `slack-bot-token`' },
  { name: 'account_inactive', retryable: false, help: 'the app was removed from the workspace; install it anew' },
  {
    name: 'token_revoked',
    retryable: false,
    help: 'the token was revoked; install the app anew and renew `slack-bot-token`',
  },
  { name: 'token_expired', retryable: false, help: 'the token has expired; renew `slack-bot-token`' },
  {
    name: 'missing_scope',
    retryable: false,
    help: 'give the app the scope chat:write, for channels it is not in chat:write.public too',
  },
  { name: 'restricted_action', retryable: false, help: "the workspace's rules keep the app from posting there" },
  { name: 'action_prohibited', retryable: false, help: "the workspace's rules keep the webhook from posting there" },
  { name: 'no_service', retryable: false, help: 'the webhook was removed; make a new one' },
  { name: 'no_team', retryable: false, help: 'the workspace of the webhook is gone' },
  { name: 'invalid_blocks', retryable: false, help: 'Slack did not take the layout of the message' },
  { name: 'invalid_blocks_format', retryable: false, help: 'Slack did not take the layout of the message' },
  { name: 'msg_blocks_too_long', retryable: false, help: 'the message is longer than Slack takes' },
  { name: 'msg_too_long', retryable: false, help: 'the message is longer than Slack takes' },
  { name: 'no_text', retryable: false, help: 'the message was empty' },
  { name: 'invalid_payload', retryable: false, help: 'Slack did not take the layout of the message' },
  { name: 'rate_limited', retryable: true, help: 'too many messages at once' },
  { name: 'ratelimited', retryable: true, help: 'too many messages at once' },
  { name: 'rollup_error', retryable: true, help: 'a fault within Slack' },
  { name: 'internal_error', retryable: true, help: 'a fault within Slack; the message may be there all the same' },
  { name: 'fatal_error', retryable: true, help: 'a fault within Slack; the message may be there all the same' },
  { name: 'service_unavailable', retryable: true, help: 'a fault within Slack' },
];

/** New kinds of blocks reach workspaces one by one: the words alone are better than nothing. */
async function textOnlyIfRefused(
  message: SlackMessage,
  post: (message: SlackMessage) => Promise<Delivery>,
): Promise<Delivery> {
  const first = await post(message);
  const refused =
    !first.delivered && /\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.test(first.problem);
  return refused && message.blocks !== undefined ? post({ text: message.text }) : first;
}

/** `send` gives null, or the name of the error in a success. */
async function delivery(who: string, send: () => Promise<string | null>): Promise<Delivery> {
  try {
    const refused = await send();
    return refused === null ? { delivered: true } : problem(`${who} refused: ${refused}`, refused, false);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const named = SLACK_ERRORS.find(({ name }) => error.detail.includes(`(${name})`));
    const lost = error.outcome === 'unknown' && error.method === 'POST' ? '; it may have arrived all the same' : '';
    return problem(`${who} did not take it: ${error.detail}${lost}`, named?.name ?? '', error.retryable);
  }
}

function problem(text: string, name: string, retryable: boolean): Delivery {
  const known = SLACK_ERRORS.find((row) => row.name === name);
  return {
    delivered: false,
    retryable: known?.retryable ?? retryable,
    problem: known === undefined ? text : `${text}: ${known.help}`,
  };
}

function payload({ text, blocks }: SlackMessage): Record<string, unknown> {
  return { text, ...(blocks === undefined ? {} : { blocks }), unfurl_links: false, unfurl_media: false };
}

/** A client whose path, the secret, is shown nowhere. */
function secretAddress(address: string, options: PostOptions): { http: Http; path: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  try {
    const http = createHttp({
      ...options,
      baseUrl: url.origin,
      headers: {},
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
      secretPath: true,
    });
    return { http, path: `${url.pathname}${url.search}` };
  } catch {
    return null;
  }
}
