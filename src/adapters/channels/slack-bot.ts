/**
 * Slack by a bot token: one message a digest, its thread with the detail of each cause, and earlier messages that say when what they
 * told of is closed. https://docs.slack.dev/reference/methods/chat.postMessage
 *
 * Refusals, too, come with status 200: `{"ok": false, "error": "not_in_channel"}`, all but those of its limits.
 * https://docs.slack.dev/apis/web-api/ https://docs.slack.dev/apis/web-api/rate-limits
 */
import type { Digest } from '../../digest/digest.ts';
import type { Delivery, Notifier, Undelivered } from '../../digest/notifier.ts';
import { renderSlack, type SlackMessage } from '../../digest/slack.ts';
import { closedIn, renderThread, withClosed } from '../../digest/slack-thread.ts';
import { createHttp } from '../http/client.ts';
import { field } from '../search/lossless.ts';
import { deliver, type PostOptions } from './channel.ts';
import { BOT_ERRORS, isErrorName, UNCHANGEABLE_ERRORS } from './slack-errors.ts';
import { payload, textOnlyIfRefused, withoutEmpty } from './slack-message.ts';

export interface SlackTarget {
  readonly token: string;
  /** Id or name. */
  readonly channel: string;
  /** https://slack.com/api, or a stand-in on loopback. */
  readonly apiUrl: string;
}

const TIMEOUT_MS = 20_000;
/** Slack takes about one message a second for each channel. https://docs.slack.dev/apis/web-api/rate-limits */
const SPACING_MS = 1100;
/** Messages that are kept up to date, the newest ones; the dashboard has to hold them. */
const MOST_POSTS = 3;
const MOST_POST_CHARACTERS = 6000;

/** A message that may have to be changed later. */
interface Post {
  readonly ts: string;
  /** As the API names it: chat.update takes no other name. */
  readonly channel: string;
  readonly message: SlackMessage;
  /** Numbers of the issues that it tells of and that are open. */
  readonly open: readonly number[];
}

/** @param bar severity that a cause needs to be told of there; null = all of them */
export function slackBotNotifier(
  name: string,
  target: SlackTarget,
  bar: NonNullable<Notifier['bar']> | null,
  options: PostOptions,
): Notifier {
  return {
    name,
    bar,
    async send(digest, kept) {
      const earlier = await closeEarlier(target, readPosts(kept), digest, options);
      const message = renderSlack(digest);
      const sent = await textOnlyIfRefused(message, options, (shown) =>
        call(target, 'chat.postMessage', { channel: target.channel, ...payload(shown) }, options),
      );
      if (sent.kind !== 'delivered') return sent;
      const { ts, channel } = sent.reply;
      if (ts === null) return { kind: 'delivered', keep: earlier };
      const lost = await tellThread(target, { ts, channel }, digest, options);
      const open = digest.changes.flatMap(({ change, number }) =>
        change === 'close' || number === null ? [] : [number],
      );
      const post: Post = { ts, channel, message, open: [...new Set(open)] };
      const small = JSON.stringify(message).length <= MOST_POST_CHARACTERS;
      const keep = [...earlier, ...(post.open.length > 0 && small ? [post] : [])].slice(-MOST_POSTS);
      return { kind: 'delivered', keep, ...(lost === null ? {} : { problem: `its thread is not complete: ${lost}` }) };
    },
  };
}

/** Whether a message would be taken, found out without sending one; the token's scopes and the channel are looked at, too. */
export async function probeSlackBot(target: SlackTarget, options: PostOptions): Promise<Delivery> {
  const sent = await call(target, 'chat.postMessage', { channel: target.channel }, options);
  return withoutEmpty(sent.kind === 'delivered' ? { kind: 'delivered' } : sent);
}

/** Replies, one a cause. @returns what was refused; the digest itself has arrived */
async function tellThread(
  target: SlackTarget,
  { ts, channel }: Pick<Post, 'ts' | 'channel'>,
  digest: Digest,
  options: PostOptions,
): Promise<string | null> {
  for (const reply of renderThread(digest)) {
    await options.sleep(SPACING_MS);
    const sent = await textOnlyIfRefused(reply, options, (shown) =>
      call(target, 'chat.postMessage', { channel, thread_ts: ts, ...payload(shown) }, options),
    );
    if (sent.kind !== 'delivered') return sent.problem;
  }
  return null;
}

/** Earlier messages with what has closed since. One that cannot be changed stays as it was, and is tried again with the next digest. */
async function closeEarlier(
  target: SlackTarget,
  posts: readonly Post[],
  digest: Digest,
  options: PostOptions,
): Promise<Post[]> {
  const closed = closedIn(digest);
  const left: Post[] = [];
  for (const post of posts) {
    const done = post.open.filter((number) => closed.has(number));
    if (done.length === 0) {
      left.push(post);
      continue;
    }
    const message = withClosed(post.message, new Set(done));
    const sent = await call(
      target,
      'chat.update',
      { channel: post.channel, ts: post.ts, ...payload(message) },
      options,
    );
    const open = post.open.filter((number) => !closed.has(number));
    if (sent.kind !== 'delivered') {
      options.log?.(`An earlier message in Slack could not be brought up to date: ${sent.problem}`);
      if (sent.code === null || !UNCHANGEABLE_ERRORS.includes(sent.code)) left.push(post);
    } else if (open.length > 0) left.push({ ...post, message, open });
  }
  return left;
}

type Called =
  | {
      readonly kind: 'delivered';
      readonly reply: { readonly ts: string | null; readonly channel: string };
    }
  | Undelivered;

async function call(
  target: SlackTarget,
  method: 'chat.postMessage' | 'chat.update',
  body: Readonly<Record<string, unknown>>,
  options: PostOptions,
): Promise<Called> {
  const http = createHttp({
    ...options,
    baseUrl: target.apiUrl,
    headers: { Authorization: `Bearer ${target.token}` },
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
  });
  let reply = { ts: null as string | null, channel: target.channel };
  const delivery = await deliver('Slack', BOT_ERRORS, async () => {
    const { data, status } = await http.post(`/${method}`, { body, read: (text): unknown => JSON.parse(text) });
    const [ts, channel, error] = [field(data, 'ts'), field(data, 'channel'), field(data, 'error')];
    reply = {
      ts: typeof ts === 'string' ? ts : null,
      channel: typeof channel === 'string' ? channel : target.channel,
    };
    if (field(data, 'ok') === true) return null;
    return { code: typeof error === 'string' && isErrorName(error) ? error : 'no-name', status };
  });
  return delivery.kind === 'delivered' ? { kind: 'delivered', reply } : delivery;
}

/** From the dashboard, which people can edit: what is not as it should be is forgotten. */
function readPosts(kept: unknown): Post[] {
  return (Array.isArray(kept) ? (kept as readonly unknown[]) : []).flatMap((post) => {
    const [ts, channel, message, open] = ['ts', 'channel', 'message', 'open'].map((name) => field(post, name));
    const text = field(message, 'text');
    const blocks = field(message, 'blocks');
    if (typeof ts !== 'string' || typeof channel !== 'string' || typeof text !== 'string') return [];
    if (!Array.isArray(blocks) || !Array.isArray(open)) return [];
    const numbers = open.filter((number): number is number => Number.isInteger(number));
    return [{ ts, channel, message: { text, blocks: blocks as SlackMessage['blocks'] }, open: numbers }];
  });
}
