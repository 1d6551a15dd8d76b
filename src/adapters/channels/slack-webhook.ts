/**
 * Slack's incoming webhooks, and heartbeats. The addresses are secrets and in no message.
 */
import type { Delivery } from '../../digest/notifier.ts';
import { type Advice, deliver, noAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export type { PostOptions } from './channel.ts';

export interface SlackMessage {
  /** Shown in notifications, and all there is where blocks are refused. */
  readonly text: string;
  readonly blocks?: readonly unknown[] | undefined;
}

/** An incoming webhook: 200 `ok`, or a status with the error's name as text. */
export async function postSlackWebhook(url: string, message: SlackMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return noAddress('the Slack webhook');
  const post = (sent: SlackMessage): Promise<Delivery> =>
    deliver('Slack', ADVICE, async () => {
      await target.http.post(pathOf(target.url), { body: payload(sent), read: (text) => text });
      return null;
    });
  return textOnlyIfRefused(message, post);
}

/** What Slack says of a message without words, after it has looked at address, token and channel: no message comes of it. */
const EMPTY: readonly string[] = ['no_text', 'missing_text_or_fallback_or_attachments', 'invalid_payload'];

/** Whether a message would be taken, found out without sending one. */
export async function probeSlackWebhook(url: string, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return noAddress('the Slack webhook');
  return taken(
    await deliver('Slack', ADVICE, async () => {
      await target.http.post(pathOf(target.url), { body: {}, read: (text) => text });
      return null;
    }),
  );
}

/** A refusal of the empty message alone is a good answer. */
export function taken(delivery: Delivery): Delivery {
  return !delivery.delivered && EMPTY.some((name) => new RegExp(`\\b${name}\\b`).test(delivery.problem))
    ? { delivered: true }
    : delivery;
}

/** For a dead man's switch: any success will do. Fetching it once more harms nothing, so it is retried. */
export async function getHeartbeat(url: string, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return noAddress('the heartbeat');
  return deliver('The heartbeat', [], async () => {
    await target.http.get(pathOf(target.url), { read: () => null, anyBody: true });
    return null;
  });
}

/** By the name Slack gives; of the web API and of webhooks. What is missing here is permanent and told by its name. */
export const ADVICE: readonly Advice[] = [
  { to: 'not_in_channel', help: 'invite the app to the channel: /invite @APP' },
  {
    to: 'channel_not_found',

    help: 'check `slack-channel`: a private channel must be given by id, with the app in it',
  },
  { to: 'is_archived', help: 'the channel is archived; choose another one' },
  { to: 'channel_is_archived', help: 'the channel is archived; choose another one' },
  { to: 'invalid_auth', help: 'check `slack-bot-token`' },
  { to: 'not_authed', help: 'check `slack-bot-token`' },
  { to: 'account_inactive', help: 'the app was removed from the workspace; install it anew' },
  {
    to: 'token_revoked',

    help: 'the token was revoked; install the app anew and renew `slack-bot-token`',
  },
  { to: 'token_expired', help: 'the token has expired; renew `slack-bot-token`' },
  {
    to: 'missing_scope',

    help: 'give the app the scope chat:write, for channels it is not in chat:write.public too',
  },
  { to: 'restricted_action', help: "the workspace's rules keep the app from posting there" },
  { to: 'action_prohibited', help: "the workspace's rules keep the webhook from posting there" },
  { to: 'no_service', help: 'the webhook was removed; make a new one' },
  { to: 'no_team', help: 'the workspace of the webhook is gone' },
  { to: 'invalid_blocks', help: 'Slack did not take the layout of the message' },
  { to: 'invalid_blocks_format', help: 'Slack did not take the layout of the message' },
  { to: 'msg_blocks_too_long', help: 'the message is longer than Slack takes' },
  { to: 'msg_too_long', help: 'the message is longer than Slack takes' },
  { to: 'no_text', help: 'the message was empty' },
  { to: 'invalid_payload', help: 'Slack did not take the layout of the message' },
  { to: 'rate_limited', retryable: true, help: 'too many messages at once' },
  { to: 'ratelimited', retryable: true, help: 'too many messages at once' },
  { to: 'rollup_error', retryable: true, help: 'a fault within Slack' },
  { to: 'internal_error', retryable: true, help: 'a fault within Slack; the message may be there all the same' },
  { to: 'fatal_error', retryable: true, help: 'a fault within Slack; the message may be there all the same' },
  { to: 'service_unavailable', retryable: true, help: 'a fault within Slack' },
];

/** New kinds of blocks reach workspaces one by one: the words alone are better than nothing. */
export async function textOnlyIfRefused<T extends Delivery>(
  message: SlackMessage,
  post: (message: SlackMessage) => Promise<T>,
): Promise<T> {
  const first = await post(message);
  const refused =
    !first.delivered && /\b(invalid_blocks|invalid_blocks_format|msg_blocks_too_long)\b/.test(first.problem);
  return refused && message.blocks !== undefined ? post({ text: message.text }) : first;
}

export function payload({ text, blocks }: SlackMessage): Record<string, unknown> {
  return { text, ...(blocks === undefined ? {} : { blocks }), unfurl_links: false, unfurl_media: false };
}
