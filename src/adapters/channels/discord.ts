/**
 * Discord: a channel's webhook. https://docs.discord.com/developers/resources/webhook#execute-webhook
 */
import { type DiscordMessage, renderDiscord } from '../../digest/discord.ts';
import type { Delivery, Notifier } from '../../digest/notifier.ts';
import { field } from '../search/lossless.ts';
import { type Advice, deliver, noAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export function discordNotifier(url: string, options: PostOptions): Notifier {
  return { name: 'Discord', send: (digest) => postDiscord(url, renderDiscord(digest), options) };
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const ADVICE: readonly Advice[] = [
  { to: 'code 10003', help: 'the channel or thread is gone' },
  { to: 'code 10015', help: 'the webhook was removed; make a new one' },
  { to: 'code 50027', help: 'the address of the webhook is incomplete or was renewed; copy it anew' },
  { to: 'code 50035', help: 'Discord did not take the layout of the message' },
  { to: 'code 50083', help: 'the thread is archived; open it again or name another one' },
  {
    to: 'code 220001',
    help: 'a forum channel needs a thread: add `?thread_id=` and its id to the address of the webhook',
  },
  { to: 401, help: 'the address of the webhook is incomplete or was renewed; copy it anew' },
  { to: 404, help: 'the webhook was removed; make a new one' },
];

async function postDiscord(url: string, message: DiscordMessage, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return noAddress('the Discord webhook');
  // Without it Discord answers before the message is saved, and one that is not saved looks delivered.
  target.url.searchParams.set('wait', 'true');
  return deliver('Discord', ADVICE, async () => {
    await target.http.post(pathOf(target.url), { body: message, read: readMessage, refusal: codeOf });
    return null;
  });
}

/** The answer is the message as it was saved. */
function readMessage(text: string): null {
  if (typeof field(JSON.parse(text), 'id') !== 'string') throw new Error('not a message');
  return null;
}

/** `{"message": "Unknown Webhook", "code": 10015}` */
function codeOf(text: string): string | null {
  try {
    const code = field(JSON.parse(text), 'code');
    return typeof code === 'number' ? `code ${code}` : null;
  } catch {
    return null;
  }
}
