import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  getHeartbeat,
  type PostOptions,
  postSlackWebhook,
  probeSlackWebhook,
} from '../../../src/adapters/channels/slack-webhook.ts';
import { type EmulatedServer, type Reply, startServer, text } from '../../support/server.ts';
import { startSlack } from '../../support/slack.ts';
import { fakeClock } from '../clock.ts';

const HUSH = 'hush-hush-4711';
const MESSAGE = { text: 'words', blocks: [{ type: 'divider' }] };

async function setup(
  t: { after: (fn: () => Promise<void>) => void },
  reply: () => Reply,
): Promise<{ server: EmulatedServer; options: PostOptions; slept: readonly number[]; lines: readonly string[] }> {
  const server = await startServer(reply);
  t.after(() => server.close());
  const clock = fakeClock();
  const lines: string[] = [];
  return {
    server,
    slept: clock.slept,
    lines,
    options: { userAgent: 'test/1', sleep: clock.sleep, log: (line) => lines.push(line), timeoutMs: 200 },
  };
}

test('webhook: delivered', async (t) => {
  const { server, options } = await setup(t, () => text(200, 'ok'));
  assert.deepEqual(await postSlackWebhook(`${server.url}/services/${HUSH}`, MESSAGE, options), { delivered: true });
  assert.deepEqual(server.requests[0]?.body, { ...MESSAGE, unfurl_links: false, unfurl_media: false });
  assert.equal(server.requests[0]?.path, `/services/${HUSH}`);
});

test('webhook: refusals are permanent, named and explained; the address is in no message', async (t) => {
  for (const [status, name, help] of [
    [404, 'no_service', 'make a new one'],
    [403, 'action_prohibited', 'rules'],
    [410, 'channel_is_archived', 'archived'],
    [404, 'new_error', 'new_error'],
  ] as const) {
    const { server, options, lines } = await setup(t, () => text(status, name));
    const delivery = await postSlackWebhook(`${server.url}/services/${HUSH}?x=${HUSH}`, MESSAGE, options);
    assert.ok(!delivery.delivered);
    assert.equal(delivery.retryable, false);
    assert.ok(delivery.problem.includes(name) && delivery.problem.includes(help), delivery.problem);
    assert.ok(!`${delivery.problem}${lines.join()}`.includes(HUSH));
    assert.equal(server.requests.length, 1);
  }
});

test('webhook: blocks that are refused are sent once more as words', async (t) => {
  let n = 0;
  const { server, options } = await setup(t, () => (++n === 1 ? text(400, 'invalid_blocks') : text(200, 'ok')));
  assert.deepEqual(await postSlackWebhook(`${server.url}/x`, MESSAGE, options), { delivered: true });
  assert.deepEqual(
    server.requests.map(({ body }) => 'blocks' in (body as object)),
    [true, false],
  );

  const always = await setup(t, () => text(400, 'invalid_blocks'));
  assert.equal((await postSlackWebhook(`${always.server.url}/x`, MESSAGE, always.options)).delivered, false);
  assert.equal(always.server.requests.length, 2);
});

test('webhook: 429 is obeyed; what may have arrived is not sent again', async (t) => {
  const limited = await setup(t, () => text(200, 'ok'));
  limited.server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '30' } });
  assert.deepEqual(await postSlackWebhook(`${limited.server.url}/x`, MESSAGE, limited.options), { delivered: true });
  assert.deepEqual(limited.slept, [30_000]);

  for (const fault of [
    { kind: 'lost-reply' },
    { kind: 'status', status: 500, body: 'rollup_error' },
    { kind: 'hang' },
  ] as const) {
    const { server, options } = await setup(t, () => text(200, 'ok'));
    server.fail(fault);
    const delivery = await postSlackWebhook(`${server.url}/x`, MESSAGE, options);
    assert.ok(!delivery.delivered && delivery.retryable);
    assert.match(delivery.problem, /may have arrived/);
    assert.equal(server.requests.length, 1);
  }
});

test('an address that is none is said without showing it', async (t) => {
  const { options } = await setup(t, () => text(200, 'ok'));
  for (const url of [HUSH, `http://hooks.example.org/${HUSH}`, `ftp://${HUSH}`]) {
    for (const post of [postSlackWebhook(url, MESSAGE, options), getHeartbeat(url, options)]) {
      const delivery = await post;
      assert.ok(!delivery.delivered && !delivery.retryable && !delivery.problem.includes(HUSH));
    }
  }
});

test('heartbeat: any success will do, faults that pass are tried again', async (t) => {
  const { server, options } = await setup(t, () => text(200, '<html>thanks</html>', { 'content-type': 'text/html' }));
  server.fail({ kind: 'status', status: 503 });
  assert.deepEqual(await getHeartbeat(`${server.url}/ping/${HUSH}?a=1`, options), { delivered: true });
  assert.equal(server.requests[1]?.method, 'GET');
  assert.equal(server.requests[1]?.query.get('a'), '1');
  server.fail({ kind: 'status', status: 404 });
  const delivery = await getHeartbeat(`${server.url}/ping/${HUSH}`, options);
  assert.ok(!delivery.delivered && !delivery.retryable && !delivery.problem.includes(HUSH), JSON.stringify(delivery));
});

test('the emulated Slack takes it without a violation', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const { options } = await setup(t, () => text(200, 'ok'));
  const message = { text: 'words', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hello' } }] };
  assert.deepEqual(await postSlackWebhook(slack.webhookUrl, message, options), { delivered: true });
  slack.refuse('invalid_blocks');
  assert.deepEqual(await postSlackWebhook(slack.webhookUrl, message, options), { delivered: true });
  assert.equal(slack.messages.length, 2);
  assert.deepEqual(slack.violations, []);
});

test('a webhook is looked at without a message', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const { options } = await setup(t, () => text(200, 'ok'));
  assert.deepEqual(await probeSlackWebhook(slack.webhookUrl, options), { delivered: true });
  slack.refuse('no_service');
  const delivery = await probeSlackWebhook(slack.webhookUrl, options);
  assert.ok(!delivery.delivered && /make a new one/.test(delivery.problem));
  assert.deepEqual([slack.messages, slack.violations], [[], []]);
});
