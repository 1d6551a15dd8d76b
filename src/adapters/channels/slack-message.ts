/** What a message to Slack is made of, and what becomes of one that Slack refuses, whichever way it went. */
import type { Undelivered } from '../../digest/notifier.ts';
import type { SlackMessage } from '../../digest/slack.ts';
import type { PostOptions } from './channel.ts';
import { EMPTY_MESSAGE_ERRORS, LAYOUT_ERRORS } from './slack-errors.ts';

/** Without blocks: the words alone. */
export type ShownMessage = Pick<SlackMessage, 'text'> & Partial<Pick<SlackMessage, 'blocks'>>;

type Sent = { readonly kind: 'delivered' } | Undelivered;

export function payload({ text, blocks }: ShownMessage): Record<string, unknown> {
  return { text, ...(blocks === undefined ? {} : { blocks }), unfurl_links: false, unfurl_media: false };
}

/** The words alone are better than nothing. */
export async function textOnlyIfRefused<T extends Sent>(
  message: SlackMessage,
  { log }: Pick<PostOptions, 'log'>,
  post: (shown: ShownMessage) => Promise<T>,
): Promise<T> {
  const first = await post(message);
  if (!isRefusedFor(first, LAYOUT_ERRORS)) return first;
  log?.('Slack refused the layout of the message; it is sent once more as text alone.');
  return post({ text: message.text });
}

/** A refusal of a message without words, and of that alone, is a good answer. */
export function withoutEmpty(sent: Sent): Sent {
  return isRefusedFor(sent, EMPTY_MESSAGE_ERRORS) ? { kind: 'delivered' } : sent;
}

function isRefusedFor(sent: Sent, codes: readonly string[]): boolean {
  return sent.kind === 'refused' && sent.code !== null && codes.includes(sent.code);
}
