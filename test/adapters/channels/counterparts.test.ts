/**
 * Slack, held against what nobody here wrote: Slack's own clients talk to our emulator, and our adapters to another emulator. A belief
 * that only our emulator shares with our adapters proves nothing.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { ErrorCode, LogLevel, WebClient } from '@slack/web-api';
import { IncomingWebhook, IncomingWebhookHTTPError } from '@slack/webhook';
import { slackBotNotifier } from '../../../src/adapters/channels/slack-bot.ts';
import { postSlackWebhook, probeSlackWebhook } from '../../../src/adapters/channels/slack-webhook.ts';
import { renderSlack } from '../../../src/digest/slack.ts';
import { changeLine, digestOf, hostile, MEMBERS, typical } from '../../digest/builders.ts';
import { type SecondSlack, startSecondSlack } from '../../support/second-slack.ts';
import { type Slack, type SlackError, startSlack } from '../../support/slack.ts';
import { fakeClock } from '../clock.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function ourSlack(): Promise<Slack> {
  const slack = await startSlack({ members: MEMBERS });
  closers.push(() => slack.close());
  return slack;
}

const digests = { typical: typical().digest, hostile: hostile().digest, empty: digestOf() };
/** As the types of the official clients want them: lists that may be changed. */
const messageOf = (digest: typeof digests.empty): { text: string; blocks: never[] } => {
  const { text, blocks } = renderSlack(digest);
  return { text, blocks: [...blocks] as never[] };
};

describe('@slack/webhook 8 (IncomingWebhook) as a client of our Slack', () => {
  test('@slack/webhook 8: every digest is taken, and the answer is `ok`', async () => {
    const slack = await ourSlack();
    for (const digest of Object.values(digests))
      assert.deepEqual(await new IncomingWebhook(slack.webhookUrl).send(messageOf(digest)), { text: 'ok' });
    assert.deepEqual([slack.messages.length, slack.violations], [3, []]);
  });

  const refusals: readonly (readonly [SlackError, number])[] = [
    ['invalid_payload', 400],
    ['invalid_blocks', 400],
    ['invalid_token', 403],
    ['action_prohibited', 403],
    ['no_service', 404],
    ['channel_not_found', 404],
    ['channel_is_archived', 410],
    ['rate_limited', 429],
    ['rollup_error', 500],
  ];
  for (const [error, status] of refusals)
    test(`@slack/webhook 8: ${error} is its IncomingWebhookHTTPError ${status} with the name as body`, async () => {
      const slack = await ourSlack();
      slack.refuse(error);
      await assert.rejects(new IncomingWebhook(slack.webhookUrl).send('x'), (thrown) => {
        assert.ok(thrown instanceof IncomingWebhookHTTPError);
        assert.deepEqual([thrown.statusCode, thrown.body], [status, error]);
        return true;
      });
    });

  test('@slack/webhook 8: an address that is not the webhook is no_service', async () => {
    const slack = await ourSlack();
    const other = new IncomingWebhook(`${new URL(slack.webhookUrl).origin}/services/T0/B0/other`);
    await assert.rejects(other.send('x'), { statusCode: 404, body: 'no_service' });
  });
});

describe('@slack/web-api 8 (WebClient) as a client of our Slack', () => {
  const clientOf = (slack: Slack, token = slack.settings.token): WebClient =>
    new WebClient(token, {
      slackApiUrl: `${slack.apiUrl}/`,
      logLevel: LogLevel.ERROR,
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
    });

  test('@slack/web-api 8: a message, a reply in its thread and a change of it', async () => {
    const slack = await ourSlack();
    const { chat } = clientOf(slack);
    const { channel } = slack.settings;
    const sent = await chat.postMessage({ channel: '#failures', ...messageOf(digests.typical), unfurl_links: false });
    assert.deepEqual([sent.ok, sent.channel, typeof sent.ts], [true, channel, 'string']);
    const ts = sent.ts ?? '';
    assert.equal((await chat.postMessage({ channel, thread_ts: ts, text: 'detail' })).ok, true);
    assert.equal((await chat.update({ channel, ts, ...messageOf(digests.hostile) })).ok, true);
    assert.deepEqual(
      slack.messages.map(({ threadTs, updates }) => [threadTs, updates]),
      [
        [null, 1],
        [ts, 0],
      ],
    );
    assert.deepEqual(slack.violations, []);
  });

  const refusals: Readonly<Record<string, (slack: Slack) => Promise<unknown>>> = {
    invalid_auth: (slack) => clientOf(slack, 'xoxb-wrong').chat.postMessage({ channel: 'failures', text: 'x' }),
    channel_not_found: (slack) => clientOf(slack).chat.postMessage({ channel: 'C1', text: 'x' }),
    message_not_found: (slack) =>
      clientOf(slack).chat.update({ channel: slack.settings.channel, ts: '1.0', text: 'x' }),
    invalid_blocks: (slack) =>
      clientOf(slack).chat.postMessage({
        channel: 'failures',
        text: 'x',
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '' } }],
      }),
    not_in_channel: (slack) => {
      slack.settings.isMember = false;
      return clientOf(slack).chat.postMessage({ channel: 'failures', text: 'x' });
    },
    is_archived: (slack) => {
      slack.settings.isArchived = true;
      return clientOf(slack).chat.postMessage({ channel: 'failures', text: 'x' });
    },
  };
  for (const [error, call] of Object.entries(refusals))
    test(`@slack/web-api 8: ${error} is its WebAPIPlatformError`, async () => {
      await assert.rejects(call(await ourSlack()), (thrown: { code?: string; data?: { error?: string } }) => {
        assert.deepEqual([thrown.code, thrown.data?.error], [ErrorCode.PlatformError, error]);
        return true;
      });
    });

  test('@slack/web-api 8: a rate limit is its WebAPIRateLimitedError with the time', async () => {
    const slack = await ourSlack();
    slack.refuse('rate_limited', { retryAfter: 30 });
    await assert.rejects(clientOf(slack).chat.postMessage({ channel: 'failures', text: 'x' }), {
      code: ErrorCode.RateLimitedError,
      retryAfter: 30,
    });
  });
});

describe('emulate 0.12.2 as a second Slack for our adapters', () => {
  const options = { userAgent: 'test/1', sleep: fakeClock().sleep };
  async function secondSlack(): Promise<SecondSlack> {
    const slack = await startSecondSlack();
    closers.push(() => slack.close());
    return slack;
  }

  test('emulate 0.12.2: the webhook takes a digest; it answers text/plain, where Slack answers text/html', async () => {
    const slack = await secondSlack();
    const message = renderSlack(digests.typical);
    assert.deepEqual(await postSlackWebhook(slack.webhookUrl, message, options), { kind: 'delivered' });
    const [held] = await slack.messages();
    assert.equal(held?.text, message.text);
    assert.deepEqual(held?.blocks, message.blocks);
  });

  test('emulate 0.12.2: a message without words is no_text, which is how the webhook is looked at', async () => {
    const slack = await secondSlack();
    assert.deepEqual(await probeSlackWebhook(slack.webhookUrl, options), { kind: 'delivered' });
    assert.deepEqual(await slack.messages(), []);
  });

  test('emulate 0.12.2: chat.postMessage takes a digest and its thread, chat.update what has closed', async () => {
    const slack = await secondSlack();
    const bot = slackBotNotifier('Slack', slack, null, options);
    const open = changeLine('open', '[a.b] ValueError: x', 'high', 3, 42);
    const first = await bot.send(digestOf({ changes: [open] }));
    assert.ok(first.kind === 'delivered' && first.problem === undefined);
    const closed = { ...open, change: 'close' } as const;
    const second = await bot.send(digestOf({ changes: [closed] }), JSON.parse(JSON.stringify(first.keep)));
    assert.equal(second.kind, 'delivered');
    const [message, ...others] = await slack.messages();
    assert.match(JSON.stringify(message?.blocks), /✅ \*Closed\*/);
    assert.equal(message?.reply_count, 1);
    assert.ok(others.length >= 1);
  });

  test('emulate 0.12.2: channel_not_found and missing_scope; a wrong token has no scopes, where Slack says invalid_auth', async () => {
    const slack = await secondSlack();
    for (const [target, code, help] of [
      [{ ...slack, channel: 'C404' }, 'channel_not_found', /check `slack-channel`/],
      [{ ...slack, channel: `#${slack.channel}` }, 'channel_not_found', /check `slack-channel`/],
      [{ ...slack, token: 'xoxb-wrong' }, 'missing_scope', /chat:write/],
    ] as const) {
      const delivery = await slackBotNotifier('Slack', target, null, options).send(digests.empty);
      assert.ok(delivery.kind === 'refused');
      assert.deepEqual([delivery.code, delivery.status], [code, 200]);
      assert.match(delivery.problem, help);
    }
  });
});
