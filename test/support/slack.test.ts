/** What Slack refuses is refused, and what nobody wants in a channel is noted. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Slack } from './slack.ts';
import { startSlack } from './slack.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function slackWith(settings: Parameters<typeof startSlack>[0] = {}): Promise<Slack> {
  const slack = await startSlack(settings);
  closers.push(() => slack.close());
  return slack;
}

async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const mrkdwn = (text: string): object => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('slack', () => {
  test('a webhook answers ok, or an error with its status', async () => {
    const slack = await slackWith();
    assert.deepEqual(
      (await post(slack.webhookUrl, { text: 'a &lt;b&gt;', blocks: [mrkdwn('*x* &amp; <https://x.test/|y>')] })).body,
      'ok',
    );
    assert.deepEqual(
      [slack.messages[0]?.via, slack.messages[0]?.plain],
      ['webhook', 'a <b>\n*x* & <https://x.test/|y>'],
    );
    assert.deepEqual(slack.violations, []);
    assert.deepEqual((await post(slack.webhookUrl.replace('emulated', 'other'), { text: 'x' })).body, 'no_service');
    assert.equal(
      (await post(slack.webhookUrl, { text: 'x' }, { 'content-type': 'text/plain' })).body,
      'invalid_payload',
    );
    for (const [error, status] of [
      ['action_prohibited', 403],
      ['invalid_token', 403],
      ['channel_is_archived', 410],
      ['rollup_error', 500],
    ] as const) {
      slack.refuse(error);
      const answer = await post(slack.webhookUrl, { text: 'x' });
      assert.deepEqual([answer.status, answer.headers.get('content-type'), answer.body], [status, 'text/html', error]);
    }
    slack.refuse('rate_limited', { nth: 2, retryAfter: 9 });
    assert.equal((await post(slack.webhookUrl, { text: 'x' })).status, 200);
    const limited = await post(slack.webhookUrl, { text: 'x' });
    assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '9']);
    assert.equal(slack.messages.length, 2);
  });

  test('the web API answers 200 with ok: false', async () => {
    const slack = await slackWith();
    const api = async (
      method: string,
      body: object,
      token: string = slack.settings.token,
    ): Promise<Record<string, unknown>> => {
      const answer = await post(`${slack.apiUrl}/${method}`, body, { authorization: `Bearer ${token}` });
      assert.equal(answer.status, 200);
      return JSON.parse(answer.body) as Record<string, unknown>;
    };
    const { channel } = slack.settings;
    const error = async (body: object, token?: string): Promise<unknown> =>
      (await api('chat.postMessage', body, token))['error'];
    assert.equal(await error({ channel, text: 'x' }, 'wrong'), 'invalid_auth');
    assert.equal(await error({ channel: 'C1', text: 'x' }), 'channel_not_found');
    assert.equal(await error({ channel }), 'no_text');
    assert.equal(await error({ channel, text: 'x', blocks: [{ type: 'telepathy' }] }), 'invalid_blocks');
    assert.equal(
      await error({ channel, text: 'x', blocks: Array.from({ length: 5 }, () => mrkdwn('y'.repeat(2900))) }),
      'msg_blocks_too_long',
    );
    slack.settings.isMember = false;
    assert.equal(await error({ channel, text: 'x' }), 'not_in_channel');
    slack.settings.isMember = true;
    const sent = await api('chat.postMessage', { channel: '#failures', text: 'first' });
    assert.deepEqual([sent['ok'], sent['channel']], [true, channel]);
    assert.equal((await api('chat.update', { channel, ts: sent['ts'], text: 'second' }))['ok'], true);
    assert.equal((await api('chat.update', { channel, ts: '1.0', text: 'x' }))['error'], 'message_not_found');
    assert.deepEqual([slack.messages.length, slack.messages[0]?.text, slack.messages[0]?.updates], [1, 'second', 1]);
  });

  test('blocks are checked as strictly as Slack does', async () => {
    const slack = await slackWith();
    const plain = (text: string): object => ({ type: 'plain_text', text });
    const good = [
      { type: 'header', text: plain('h'.repeat(150)) },
      { type: 'section', fields: Array.from({ length: 10 }, () => ({ type: 'mrkdwn', text: 'f' })) },
      { type: 'context', elements: [plain('c')] },
      { type: 'divider' },
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '<!channel> is harmless here' }] },
        ],
      },
      { type: 'actions', elements: [{ type: 'button', text: plain('Open'), url: 'https://x.test/?a=1&b=2' }] },
      { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] },
      { type: 'markdown', text: '**b**' },
    ];
    assert.equal((await post(slack.webhookUrl, { text: 'x', blocks: good })).body, 'ok');
    assert.deepEqual(slack.violations, []);
    const bad: unknown[] = [
      [],
      Array.from({ length: 51 }, () => ({ type: 'divider' })),
      [mrkdwn('')],
      [mrkdwn('x'.repeat(3001))],
      [{ type: 'section' }],
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
      [{ type: 'header', text: plain('h'.repeat(151)) }],
      [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('f')) }],
      [{ type: 'section', fields: [plain('f'.repeat(2001))] }],
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('c')) }],
      [{ type: 'divider', text: 'x' }],
      [{ type: 'image', image_url: 'https://x.test/a.png' }],
      [{ type: 'markdown', text: 'x'.repeat(12_001) }],
      [{ type: 'rich_text', elements: [] }],
    ];
    for (const blocks of bad)
      assert.equal(
        (await post(slack.webhookUrl, { text: 'x', blocks })).body,
        'invalid_blocks',
        JSON.stringify(blocks).slice(0, 80),
      );
    const unwanted: object[] = [
      { text: '<!channel> hi' },
      { text: '<!here>' },
      { text: '<!everyone>' },
      { text: '<@U123>' },
      { text: 'a & b' },
      { text: 'cut &am' },
      { text: '<object at 0x7f>' },
      { text: '', blocks: [{ type: 'divider' }] },
      { text: 'x', link_names: true },
      { text: 'x', blocks: [mrkdwn('<!here|x>')] },
      {
        text: 'x',
        blocks: [
          {
            type: 'rich_text',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }],
          },
        ],
      },
    ];
    for (const message of unwanted) {
      const before = slack.violations.length;
      assert.equal((await post(slack.webhookUrl, message)).body, 'ok');
      assert.ok(slack.violations.length > before, JSON.stringify(message));
    }
  });
});
