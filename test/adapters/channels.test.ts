/** Every channel keeps the laws; what is peculiar to one stands below. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { discordNotifier } from '../../src/adapters/channels/discord.ts';
import { webhookNotifier } from '../../src/adapters/channels/signed-webhook.ts';
import { slackBotNotifier } from '../../src/adapters/channels/slack-bot.ts';
import { postSlackWebhook } from '../../src/adapters/channels/slack-webhook.ts';
import { teamsNotifier } from '../../src/adapters/channels/teams.ts';
import type { Notifier } from '../../src/digest/notifier.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { digestOf, MEMBERS, typical } from '../digest/builders.ts';
import { startDiscord } from '../support/discord.ts';
import { json, text } from '../support/server.ts';
import { said, startSlack } from '../support/slack.ts';
import { startTeams } from '../support/teams.ts';
import { startReceiver } from '../support/webhook.ts';
import { type Channel, LAWS, type Open } from './channel-laws.ts';
import { fakeClock } from './clock.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

interface Surroundings extends Pick<Channel, 'waited' | 'log'> {
  readonly options: Parameters<typeof webhookNotifier>[1];
}

function surroundings(timeoutMs = 10_000): Surroundings {
  const clock = fakeClock();
  const log: string[] = [];
  return {
    options: {
      userAgent: 'test/1',
      sleep: clock.sleep,
      now: clock.now,
      log: (line) => log.push(line),
      timeoutMs,
    },
    waited: () => clock.slept.map((ms) => ms / 1000),
    log,
  };
}

/** What of an address is secret: its path and query as a whole, and every long piece of them. */
function secretsOf(address: string): string[] {
  const { pathname, search, searchParams } = new URL(address);
  const pieces = [...pathname.split('/'), ...searchParams.values()].filter((piece) => piece.length > 12);
  return [...pieces, pathname, ...(search === '' ? [] : [search])];
}

async function openSlack(timeoutMs?: number): Promise<Channel> {
  const slack = await startSlack({ members: MEMBERS });
  closers.push(() => slack.close());
  const { options, ...around } = surroundings(timeoutMs);
  const at = (address: string): Notifier => ({
    name: 'Slack',
    send: (digest) => postSlackWebhook(address, renderSlack(digest), options),
  });
  return {
    ...around,
    at,
    notifier: at(slack.webhookUrl),
    server: slack.server,
    secrets: secretsOf(slack.webhookUrl),
    idempotent: false,
    limitsAlwaysTimed: false,
    refusals: [
      { reply: said(404, 'no_service'), code: 'no_service', help: /make a new one/ },
      { reply: said(403, 'action_prohibited'), code: 'action_prohibited', help: /rules/ },
      { reply: said(403, 'invalid_token'), code: 'invalid_token', help: /copy it anew/ },
      { reply: said(410, 'channel_is_archived'), code: 'channel_is_archived', help: /choose another/ },
      { reply: said(200, 'no_service'), code: 'no_service', help: /make a new one/ },
      { reply: said(400, 'new_error'), code: 'new_error', help: /\(new_error\)$/ },
    ],
    largestBody: 20 * 1024,
    arrived: () => slack.messages.length,
    violations: () => slack.violations,
  };
}

/** Seconds; no service asks to wait that long. */
const BETWEEN_REPLIES = 1.1;

async function openSlackBot(timeoutMs?: number): Promise<Channel> {
  const slack = await startSlack({ members: MEMBERS });
  closers.push(() => slack.close());
  const { options, ...around } = surroundings(timeoutMs);
  const { token, channel } = slack.settings;
  const bot = slackBotNotifier('Slack', { token, channel, apiUrl: slack.apiUrl }, null, options);
  return {
    ...around,
    at: null,
    notifier: {
      name: 'Slack',
      // What it asks to be kept, and the replies in the thread, have tests of their own (slack-bot.test.ts).
      send: async (digest) => {
        const { keep: _, ...delivery } = { keep: null, ...(await bot.send(digest)) };
        return delivery;
      },
    },
    waited: () => around.waited().filter((seconds) => seconds !== BETWEEN_REPLIES),
    server: slack.server,
    secrets: [token],
    idempotent: false,
    limitsAlwaysTimed: false,
    refusals: [
      { reply: json(200, { ok: false, error: 'not_in_channel' }), code: 'not_in_channel', help: /invite the app/ },
      { reply: json(200, { ok: false, error: 'invalid_auth' }), code: 'invalid_auth', help: /slack-bot-token/ },
      { reply: json(200, { ok: false, error: 'missing_scope' }), code: 'missing_scope', help: /chat:write/ },
    ],
    largestBody: 20 * 1024,
    arrived: () => slack.messages.filter(({ threadTs }) => threadTs === null).length,
    violations: () => slack.violations,
  };
}

async function openTeams(timeoutMs?: number): Promise<Channel> {
  const teams = await startTeams();
  closers.push(() => teams.close());
  const { options, ...around } = surroundings(timeoutMs);
  const fault = (status: number, code: string): Channel['refusals'][number]['reply'] =>
    json(status, { error: { code, message: `The workflow ${teams.webhookUrl} says no.` } });
  return {
    ...around,
    at: (address) => teamsNotifier(address, options),
    notifier: teamsNotifier(teams.webhookUrl, options),
    server: teams.server,
    secrets: secretsOf(teams.webhookUrl),
    idempotent: false,
    limitsAlwaysTimed: false,
    refusals: [
      { reply: fault(400, 'WorkflowTriggerIsNotEnabled'), code: 'WorkflowTriggerIsNotEnabled', help: /switch it on/ },
      {
        reply: fault(401, 'DirectApiAuthorizationRequired'),
        code: 'DirectApiAuthorizationRequired',
        help: /DirectApi.*copy the address .* anew/,
      },
      { reply: fault(404, 'WorkflowNotFound'), code: 'WorkflowNotFound', help: /make a new one/ },
      { reply: text(400, 'Bad request'), code: null, help: /"When a Teams webhook request is received"/ },
      { reply: text(413, 'Request entity too large'), code: null, help: /larger/ },
    ],
    largestBody: 20 * 1024,
    arrived: () => teams.cards.length,
    violations: () => [...teams.violations, ...teams.failedRuns],
  };
}

async function openDiscord(timeoutMs?: number): Promise<Channel> {
  const discord = await startDiscord();
  closers.push(() => discord.close());
  const { options, ...around } = surroundings(timeoutMs);
  return {
    ...around,
    at: (address) => discordNotifier(address, options),
    notifier: discordNotifier(discord.webhookUrl, options),
    server: discord.server,
    secrets: secretsOf(discord.webhookUrl),
    idempotent: false,
    limitsAlwaysTimed: true,
    refusals: [
      {
        reply: json(404, { message: 'Unknown Webhook', code: 10015 }),
        code: 'code 10015',
        help: /code 10015.*make a new one/,
      },
      { reply: json(401, { message: 'Invalid Webhook Token', code: 50027 }), code: 'code 50027', help: /copy it anew/ },
      { reply: json(400, { message: 'x', code: 220001 }), code: 'code 220001', help: /\?thread_id=/ },
      {
        reply: json(400, { message: 'Invalid Form Body', code: 50035, errors: {} }),
        code: 'code 50035',
        help: /layout/,
      },
      { reply: text(404, 'gone'), code: null, help: /make a new one/ },
    ],
    largestBody: 16 * 1024,
    arrived: () => discord.messages.length,
    violations: () => discord.violations,
  };
}

async function openWebhook(timeoutMs?: number): Promise<Channel> {
  const { options, ...around } = surroundings(timeoutMs);
  const receiver = await startReceiver(options.now);
  closers.push(() => receiver.close());
  const { url, secret } = receiver;
  return {
    ...around,
    at: (address) => webhookNotifier({ url: address, secret }, options),
    notifier: webhookNotifier({ url, secret }, options),
    server: receiver.server,
    secrets: [...secretsOf(url), secret],
    idempotent: true,
    limitsAlwaysTimed: false,
    refusals: [
      { reply: text(401, 'bad signature'), code: null, help: /same `webhook-secret`/ },
      { reply: text(403, ''), code: null, help: /same `webhook-secret`/ },
      { reply: text(404, 'not here'), code: null, help: /check `webhook-url`/ },
      { reply: text(410, ''), code: null, help: /remove `webhook-url`/ },
      { reply: text(413, ''), code: null, help: /512 KB/ },
    ],
    largestBody: 512 * 1024,
    arrived: () => receiver.digests.length,
    violations: () => receiver.violations,
  };
}

const CHANNELS: Readonly<Record<string, Open>> = {
  'Slack webhook': openSlack,
  'Slack bot': openSlackBot,
  Teams: openTeams,
  Discord: openDiscord,
  webhook: openWebhook,
};

for (const [name, open] of Object.entries(CHANNELS)) {
  describe(name, () => {
    for (const { law, holds } of LAWS) test(law, () => holds(open));
  });
}

const PAGES: readonly (readonly [contentType: string, body: string])[] = [
  ['text/html', '<html>sign in</html>'],
  ['text/html; charset=utf-8', '\uFEFF\n<!DOCTYPE html><title>Guest Wi-Fi</title>'],
  ['text/plain', '<!doctype html><body>proxy'],
  ['application/xhtml+xml', '<?xml version="1.0"?><html/>'],
  ['application/json', '<head><meta http-equiv="refresh" content="0;url=https://login.corp.example/">'],
];

test('a web page in place of the answer is no delivery, except to the webhook, whose receiver may say thanks as it likes', async () => {
  for (const [name, open] of Object.entries(CHANNELS)) {
    for (const [contentType, body] of PAGES) {
      const channel = await open();
      channel.server.fail({ kind: 'status', status: 200, body, headers: { 'content-type': contentType } });
      const delivery = await channel.notifier.send(digestOf());
      assert.equal(delivery.kind, name === 'webhook' ? 'delivered' : 'unknown', name);
      if (delivery.kind !== 'delivered') assert.deepEqual([delivery.code, delivery.status], ['web-page', 200], name);
      assert.equal(channel.server.requests.length, 1, name);
    }
  }
});

test('Discord: the thread of the address is kept, and the message must have been saved', async () => {
  const discord = await startDiscord();
  closers.push(() => discord.close());
  discord.settings.isForum = true;
  const { options } = surroundings();
  const address = `${discord.webhookUrl}?thread_id=77&wait=false`;
  assert.deepEqual(await discordNotifier(address, options).send(typical().digest), { kind: 'delivered' });
  assert.equal(discord.messages[0]?.threadId, '77');
  assert.deepEqual(discord.violations, []);

  const refused = await discordNotifier(discord.webhookUrl, options).send(typical().digest);
  assert.ok(refused.kind === 'refused' && refused.code === 'code 220001' && refused.problem.includes('?thread_id='));

  discord.server.fail({ kind: 'status', status: 204 });
  const unsaved = await discordNotifier(address, options).send(typical().digest);
  assert.ok(unsaved.kind === 'unknown' && /may have arrived/.test(unsaved.problem));
});

test('Teams: a port and every part of the query reach the flow', async () => {
  const teams = await startTeams();
  closers.push(() => teams.close());
  await teamsNotifier(teams.webhookUrl, surroundings().options).send(typical().digest);
  const { path, query } = teams.server.requests[0] ?? {};
  assert.equal(`${teams.server.url}${path}`, teams.webhookUrl.split('?')[0]);
  assert.deepEqual([...(query ?? [])], [...new URL(teams.webhookUrl).searchParams]);
});

test('Teams: a connector says 200 to what it did not deliver, and `1` to what it did', async () => {
  const teams = await startTeams();
  closers.push(() => teams.close());
  const notifier = teamsNotifier(teams.webhookUrl, surroundings().options);
  // https://github.com/atc0005/go-teams-notify/issues/59
  const lie =
    'Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413 with ContextId tcid=0';
  teams.server.fail({ kind: 'status', ...text(200, lie) });
  const delivery = await notifier.send(digestOf());
  assert.ok(
    delivery.kind === 'refused' && delivery.code === 'connector-failed' && /make a workflow/.test(delivery.problem),
  );
  for (const body of ['1', '', 'Thanks, posted.']) {
    teams.server.fail({ kind: 'status', ...text(200, body) });
    assert.deepEqual(await notifier.send(digestOf()), { kind: 'delivered' }, body);
  }
});

test('Discord: a ban of the address is asked into once, a limit with a time is waited for', async () => {
  const discord = await startDiscord();
  closers.push(() => discord.close());
  const { options, waited } = surroundings();
  const notifier = discordNotifier(discord.webhookUrl, options);
  for (const ban of [
    text(429, 'error code: 1015'),
    json(429, { code: 0, message: 'You are being blocked from accessing our API temporarily' }),
    { status: 429, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Access denied</title>' },
    { status: 429, headers: { 'retry-after': '' }, body: '' },
  ]) {
    discord.server.fail({ kind: 'status', ...ban }, { times: 9 });
    const delivery = await notifier.send(digestOf());
    assert.ok(delivery.kind === 'refused' && delivery.status === 429 && /others share/.test(delivery.problem));
    discord.server.clearFaults();
  }
  assert.deepEqual([discord.server.requests.length, waited()], [4, []]);
  discord.server.fail({ kind: 'status', ...json(429, { message: 'x', retry_after: 12.5, global: false }) });
  assert.deepEqual(await notifier.send(digestOf()), { kind: 'delivered' });
  assert.deepEqual(waited(), [12.5]);
});

test('webhook: the same digest has the same key, another one another', async () => {
  const { options } = surroundings();
  const receiver = await startReceiver(options.now);
  closers.push(() => receiver.close());
  const notifier = webhookNotifier(receiver, options);
  const { digest } = typical();
  for (const sent of [digest, { ...digest, repeat: true }]) await notifier.send(sent);
  assert.deepEqual([receiver.digests.length, receiver.repeats], [1, 1]);
  for (const sent of [
    { ...digest, name: 'lms' },
    { ...digest, coverage: { ...digest.coverage, to: '2026-05-11T12:00:01Z' } },
    { ...digest, failures: 20 },
  ])
    await notifier.send(sent);
  assert.deepEqual([receiver.digests.length, receiver.repeats, receiver.violations], [4, 1, []]);
});

test('webhook: a wrong secret is refused, and a wrong clock too', async () => {
  const { options } = surroundings();
  const receiver = await startReceiver(options.now);
  closers.push(() => receiver.close());
  const { url, secret } = receiver;
  for (const notifier of [
    webhookNotifier({ url, secret: 'another' }, options),
    webhookNotifier({ url, secret }, { ...options, now: () => options.now() - 301_000 }),
  ]) {
    const delivery = await notifier.send(digestOf());
    assert.ok(delivery.kind === 'refused' && delivery.status === 401);
    assert.match(delivery.problem, /webhook-secret.*right time/);
  }
  assert.equal(receiver.digests.length, 0);
});

test('webhook: a receiver that answers with the secret, a plain word, does not get it into the log', async () => {
  const { options, log } = surroundings();
  const receiver = await startReceiver(options.now);
  closers.push(() => receiver.close());
  receiver.server.fail({ kind: 'status', status: 503, body: 'hushhush' }, { times: 9 });
  const delivery = await webhookNotifier({ url: receiver.url, secret: 'hushhush' }, options).send(digestOf());
  assert.ok(delivery.kind === 'unknown' && delivery.status === 503);
  assert.equal(log.length, 3);
  assert.ok(!`${delivery.problem}${log.join()}`.includes('hushhush'));
});
