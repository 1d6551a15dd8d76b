/**
 * Discord: a channel's webhook. https://docs.discord.com/developers/resources/webhook#execute-webhook
 */
import { type DiscordMessage, renderDiscord } from '../../digest/discord.ts';
import type { Delivery, Notifier } from '../../digest/notifier.ts';
import { field } from '../search/lossless.ts';
import { type Advice, deliver, invalidAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export function discordNotifier(url: string, options: PostOptions): Notifier {
  return { name: 'Discord', send: (digest) => postDiscord(url, renderDiscord(digest), options) };
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const ADVICE: readonly Advice[] = [
  { of: ['code 10003'], help: 'the channel or thread is gone' },
  { of: ['code 10015'], help: 'the webhook was removed; make a new one' },
  { of: ['code 50027'], help: 'the address of the webhook is incomplete or was renewed; copy it anew' },
  { of: ['code 50035'], help: 'Discord did not take the layout of the message' },
  { of: ['code 50083'], help: 'the thread is archived; open it again or name another one' },
  {
    of: ['code 220001'],
    help: 'a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook',
  },
  { of: [401], help: 'the address of the webhook is incomplete or was renewed; copy it anew' },
  { of: [404], help: 'the webhook was removed; make a new one' },
  {
    of: [429],
    help: 'Discord turns away the address of this runner, which others share; it is no fault of the webhook, and the next run tries again',
  },
  {
    of: ['web-page'],
    help: 'a web page answered in place of Discord: check `discord-webhook-url`, and any proxy on the way',
  },
];

async function postDiscord(url: string, message: DiscordMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return invalidAddress('the Discord webhook');
  // Without it Discord answers before the message is saved, and one that is not saved looks delivered: "defaults to false; when
  // false a message that is not saved does not return an error".
  target.url.searchParams.set('wait', 'true');
  return deliver('Discord', ADVICE, async () => {
    const request = { body: message, read: readMessage, refusal: codeOf, limitIn };
    await target.http.post(pathOf(target.url), request);
    return null;
  });
}

/** The answer is the message as it was saved. */
function readMessage(text: string): null {
  if (typeof field(JSON.parse(text), 'id') !== 'string') throw new Error('not a message');
  return null;
}

/**
 * `{"message": "You are being rate limited.", "retry_after": 64.57, "global": false}` https://docs.discord.com/developers/topics/rate-limits
 * An address that others share may be banned for up to an hour. That answer is a static one without a time, and asking again makes the
 * ban longer. https://github.com/discord/discord-api-docs/issues/5810
 */
function limitIn(text: string): number | null {
  try {
    const seconds = field(JSON.parse(text), 'retry_after');
    return typeof seconds === 'number' && seconds >= 0 ? seconds : null;
  } catch {
    return null;
  }
}

/** `{"message": "Unknown Webhook", "code": 10015}` */
function codeOf(text: string): string | null {
  try {
    const code = field(JSON.parse(text), 'code');
    // The ban of an address has code 0, which says nothing.
    return typeof code === 'number' && code !== 0 ? `code ${code}` : null;
  } catch {
    return null;
  }
}
