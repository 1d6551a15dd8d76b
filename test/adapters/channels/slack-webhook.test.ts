import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PostOptions } from '../../../src/adapters/channels/channel.ts';
import { sendHeartbeat } from '../../../src/adapters/channels/heartbeat.ts';
import { postSlackWebhook, probeSlackWebhook } from '../../../src/adapters/channels/slack-webhook.ts';
import type { SlackMessage } from '../../../src/digest/slack.ts';
import { type EmulatedServer, json, type Reply, startServer, text } from '../../support/server.ts';
import { said, startSlack } from '../../support/slack.ts';
import { fakeClock } from '../clock.ts';

const HUSH = 'hush-hush-4711';
const MESSAGE: SlackMessage = { text: 'words', blocks: [{ type: 'divider' }] };

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
  const { server, options } = await setup(t, () => said(200, 'ok'));
  assert.deepEqual(await postSlackWebhook(`${server.url}/services/${HUSH}`, MESSAGE, options), { kind: 'delivered' });
  assert.deepEqual(server.requests[0]?.body, { ...MESSAGE, unfurl_links: false, unfurl_media: false });
  assert.equal(server.requests[0]?.path, `/services/${HUSH}`);
});

test('webhook: what stands in for Slack says it is taken in its own way', async (t) => {
  for (const reply of [
    text(200, 'ok'),
    said(200, 'ok\n'),
    json(200, { ok: true }),
    json(200, { success: true }),
    json(200, { result: 'success', msg: '' }),
    { status: 204 },
  ]) {
    const { server, options } = await setup(t, () => reply);
    assert.deepEqual(await postSlackWebhook(`${server.url}/x`, MESSAGE, options), { kind: 'delivered' });
  }
});

test('webhook: an answer that is neither ok nor an error is no delivery, and is not sent again', async (t) => {
  for (const body of ['Please sign in to the network.', 'OK?', '{"hello":1}', HUSH, 'secret_word']) {
    const { server, options, lines } = await setup(t, () => said(200, body));
    const delivery = await postSlackWebhook(`${server.url}/${HUSH}/secret_word`, MESSAGE, options);
    assert.ok(delivery.kind === 'unknown' && delivery.status === 200, body);
    assert.ok(!/hush|secret_word/.test(`${delivery.problem}${lines.join()}`));
    assert.equal(server.requests.length, 1);
  }
});

test('webhook: refusals are permanent, named and explained; the address is in no message', async (t) => {
  for (const [status, name, help] of [
    [404, 'no_service', 'make a new one'],
    [403, 'action_prohibited', 'rules'],
    [410, 'channel_is_archived', 'archived'],
    [404, 'new_error', 'new_error'],
  ] as const) {
    const { server, options, lines } = await setup(t, () => said(status, name));
    const delivery = await postSlackWebhook(`${server.url}/services/${HUSH}?x=${HUSH}`, MESSAGE, options);
    assert.ok(delivery.kind === 'refused');
    assert.deepEqual([delivery.code, delivery.status], [name, status]);
    assert.ok(delivery.problem.includes(name) && delivery.problem.includes(help), delivery.problem);
    assert.ok(!`${delivery.problem}${lines.join()}`.includes(HUSH));
    assert.equal(server.requests.length, 1);
  }
});

test('webhook: blocks that are refused are sent once more as words', async (t) => {
  let n = 0;
  const { server, options } = await setup(t, () => (++n === 1 ? said(400, 'invalid_blocks') : said(200, 'ok')));
  assert.deepEqual(await postSlackWebhook(`${server.url}/x`, MESSAGE, options), { kind: 'delivered' });
  assert.deepEqual(
    server.requests.map(({ body }) => 'blocks' in (body as object)),
    [true, false],
  );

  const always = await setup(t, () => said(400, 'invalid_blocks'));
  const refused = await postSlackWebhook(`${always.server.url}/x`, MESSAGE, always.options);
  assert.ok(refused.kind === 'refused' && refused.code === 'invalid_blocks');
  assert.equal(always.server.requests.length, 2);
});

test('webhook: 429 is obeyed; what may have arrived is not sent again', async (t) => {
  const limited = await setup(t, () => said(200, 'ok'));
  limited.server.fail({ kind: 'status', status: 429, headers: { 'retry-after': '30' } });
  assert.deepEqual(await postSlackWebhook(`${limited.server.url}/x`, MESSAGE, limited.options), { kind: 'delivered' });
  assert.deepEqual(limited.slept, [30_000]);

  for (const fault of [
    { kind: 'lost-reply' },
    { kind: 'status', status: 500, body: 'rollup_error' },
    { kind: 'hang' },
  ] as const) {
    const { server, options } = await setup(t, () => said(200, 'ok'));
    server.fail(fault);
    const delivery = await postSlackWebhook(`${server.url}/x`, MESSAGE, options);
    assert.equal(delivery.kind, 'unknown');
    assert.ok(delivery.kind === 'unknown');
    assert.match(delivery.problem, /may have arrived/);
    assert.equal(server.requests.length, 1);
  }
});

test('an address that is none is said without showing it', async (t) => {
  const { options } = await setup(t, () => said(200, 'ok'));
  for (const url of [HUSH, `http://hooks.example.org/${HUSH}`, `ftp://${HUSH}`]) {
    for (const post of [postSlackWebhook(url, MESSAGE, options), sendHeartbeat({ url, method: 'GET' }, options)]) {
      const delivery = await post;
      assert.ok(delivery.kind === 'refused' && !delivery.problem.includes(HUSH));
    }
  }
});

test('heartbeat: any success will do, faults that pass are tried again, by GET and by POST', async (t) => {
  for (const method of ['GET', 'POST'] as const) {
    const { server, options } = await setup(t, () => said(200, '<html>thanks</html>'));
    server.fail({ kind: 'status', status: 503 });
    const url = `${server.url}/ping/${HUSH}?a=1`;
    assert.deepEqual(await sendHeartbeat({ url, method }, options), { kind: 'delivered' });
    assert.deepEqual(
      server.requests.map((request) => [request.method, request.query.get('a'), request.text]),
      Array(2).fill([method, '1', '']),
    );
    server.fail({ kind: 'status', status: 404 });
    const delivery = await sendHeartbeat({ url, method }, options);
    assert.ok(delivery.kind === 'refused' && delivery.status === 404 && !delivery.problem.includes(HUSH));
  }
});

test('the emulated Slack takes it without a violation', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const { options } = await setup(t, () => said(200, 'ok'));
  const message: SlackMessage = {
    text: 'words',
    blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hello' } }],
  };
  assert.deepEqual(await postSlackWebhook(slack.webhookUrl, message, options), { kind: 'delivered' });
  slack.refuse('invalid_blocks');
  assert.deepEqual(await postSlackWebhook(slack.webhookUrl, message, options), { kind: 'delivered' });
  assert.equal(slack.messages.length, 2);
  assert.deepEqual(slack.violations, []);
});

test('a webhook is looked at without a message', async (t) => {
  const slack = await startSlack();
  t.after(() => slack.close());
  const { options } = await setup(t, () => said(200, 'ok'));
  assert.deepEqual(await probeSlackWebhook(slack.webhookUrl, options), { kind: 'delivered' });
  slack.refuse('no_service');
  const delivery = await probeSlackWebhook(slack.webhookUrl, options);
  assert.ok(delivery.kind === 'refused' && delivery.code === 'no_service');
  assert.deepEqual([slack.messages, slack.violations], [[], []]);
});
