/**
 * Every client that a run makes, behind a real proxy (CONNECT) in front of a real TLS server: one rule for all of them.
 * The host exists nowhere: what goes past the proxy looks for its name, and does not find it.
 */
import assert from 'node:assert/strict';
import dns from 'node:dns';
import https from 'node:https';
import { afterEach, test } from 'node:test';
import { heartbeatOf, notifiersOf } from '../../src/compose/channels.ts';
import { explain } from '../../src/compose/explain.ts';
import { githubOf, publicationOf } from '../../src/compose/github.ts';
import type { Outside } from '../../src/compose/outside.ts';
import { sourceOf } from '../../src/compose/source.ts';
import { testDigest } from '../../src/digest/test-message.ts';
import { readWindow } from '../../src/events/reading.ts';
import { configOf, load, TOKENS } from '../config/given.ts';
import { certificate, startProxy, startSecure } from '../support/tunnel.ts';

const HOST = 'api.vendor.test';
const URL_OF_HOST = `https://${HOST}`;
const WINDOW = ['2026-05-11T00:00:00Z', '2026-05-11T01:00:00Z'] as const;

const outside: Outside = {
  now: () => Date.parse('2026-05-11T02:00:00Z'),
  sleep: async () => {},
  stdin: () => assert.fail('nothing is read'),
  folder: '.',
  log: () => {},
};

const inputsOf = (inputs: Readonly<Record<string, string>>) => configOf(load(inputs));

async function search(inputs: Readonly<Record<string, string>>): Promise<void> {
  await readWindow(await sourceOf(inputsOf(inputs).source, outside), ...WINDOW, () => {});
}

async function announce(inputs: Readonly<Record<string, string>>): Promise<void> {
  const [notifier] = notifiersOf(inputsOf(inputs), outside);
  assert.ok(notifier);
  await notifier.send(testDigest('default', '2026-05-11T02:00:00Z'), undefined);
}

const CLIENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  Papertrail: () => search({ 'papertrail-url': URL_OF_HOST }),
  'SolarWinds Observability': () =>
    search({ 'papertrail-token': '', 'solarwinds-token': 'swo-0123456789', 'solarwinds-url': URL_OF_HOST }),
  "Slack's webhook": () => announce({ 'slack-webhook-url': `${URL_OF_HOST}/services/T0/B0/secret` }),
  "Slack's bot": () =>
    announce({ 'slack-bot-token': 'xoxb-0123456789', 'slack-channel': 'C1', 'slack-api-url': `${URL_OF_HOST}/api` }),
  Teams: () => announce({ 'teams-webhook-url': `${URL_OF_HOST}/workflows/secret` }),
  Discord: () => announce({ 'discord-webhook-url': `${URL_OF_HOST}/api/webhooks/1/secret` }),
  'signed webhook': () =>
    announce({ 'webhook-url': `${URL_OF_HOST}/hook`, 'webhook-secret': '0123456789abcdef0123456789abcdef' }),
  heartbeat: async () => heartbeatOf(inputsOf({ 'heartbeat-url': `${URL_OF_HOST}/ping/secret` }), outside)?.(),
  'GitHub through @actions/github': async () => {
    process.env['GITHUB_API_URL'] = URL_OF_HOST;
    await publicationOf(inputsOf({}), await githubOf(TOKENS['github-token'], outside));
  },
};

/** A service that says no, or is not there, is what is expected here. */
async function unanswered(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch((error: unknown) => {
    if (!explain(error).known) throw error;
  });
}

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy', 'GITHUB_API_URL'];
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
for (const name of VARIABLES) delete process.env[name];
afterEach(() => {
  for (const name of VARIABLES) delete process.env[name];
});
process.on('exit', () => {
  for (const [name, value] of before) if (value !== undefined) process.env[name] = value;
});

/** Names that were looked up, which is done for direct connections alone. */
const sought: string[] = [];
const lookup = dns.lookup;
dns.lookup = new Proxy(lookup, {
  apply(real, of, args: [string, unknown, (error: Error) => void]) {
    const [name, , answer] = args;
    if (name !== HOST) return Reflect.apply(real, of, args);
    sought.push(name);
    return process.nextTick(answer, Object.assign(new Error(`no ${name}`), { code: 'ENOTFOUND' }));
  },
});

const ours = certificate([HOST]);

for (const [name, ask] of Object.entries(CLIENTS))
  test(`${name}: HTTPS_PROXY=host:port without a scheme, NO_PROXY of the domain above`, {
    skip: ours === null ? 'there is no openssl' : false,
  }, async (t) => {
    assert.ok(ours);
    // As NODE_EXTRA_CA_CERTS does for a process that is yet to start.
    https.globalAgent.options.ca = ours.cert;
    const asked: string[] = [];
    const upstream = await startSecure(ours, (request, reply) => {
      asked.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => reply.writeHead(404).end());
    });
    t.after(() => upstream.close());
    const proxy = await startProxy(upstream.port);
    t.after(() => proxy.close());

    process.env['HTTPS_PROXY'] = proxy.address;
    await unanswered(ask);
    assert.ok(asked.length > 0, 'nothing reached the server behind the proxy');
    assert.deepEqual([...new Set(proxy.wanted)], [`${HOST}:443`]);
    assert.deepEqual([...new Set(proxy.credentials)], [null]);

    process.env['HTTPS_PROXY'] = `http://us%65r:p%40ss@${proxy.address}`;
    await unanswered(ask);
    assert.ok(proxy.credentials.includes('user:p@ss'), 'the proxy was given no name and password');

    assert.deepEqual(sought.splice(0), [], 'it went past the proxy');

    const through = proxy.wanted.length;
    for (const exempt of ['vendor.test', '.vendor.test', 'other.test, VENDOR.TEST:443', '*']) {
      process.env['NO_PROXY'] = exempt;
      await unanswered(ask);
      assert.notDeepEqual(sought.splice(0), [], 'the host was not asked');
      assert.equal(proxy.wanted.length, through, `went through the proxy in spite of NO_PROXY=${exempt}`);
    }
    process.env['NO_PROXY'] = 'dor.test,vendor.test:8443';
    await unanswered(ask);
    assert.ok(proxy.wanted.length > through, 'NO_PROXY exempted what it does not name');
  });
