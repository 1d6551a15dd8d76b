/** Faults of TLS, at real servers: told at once, with what to do, and never met again by asking again. */
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import { type TestContext, test } from 'node:test';
import { createGithub } from '../../../src/adapters/github/client.ts';
import { readRepositoryFile } from '../../../src/adapters/github/repository.ts';
import { githubTracker } from '../../../src/adapters/github/tracker.ts';
import { createHttp } from '../../../src/adapters/http/client.ts';
import { HttpError } from '../../../src/adapters/http/error.ts';
import { ruleFor } from '../../../src/adapters/http/retry.ts';
import { tlsFaultOf } from '../../../src/adapters/http/tls.ts';
import { TrackerError } from '../../../src/issues/tracking/tracker.ts';
import { certificate, listen, startSecure } from '../../support/tunnel.ts';
import { everything, type FakeClock, fakeClock } from '../clock.ts';

const TOKEN = 'ghs_secret4711secret';
const ours = certificate(['vendor.test']);
const skip = ours === null ? 'there is no openssl' : false;

/** By the name of what is wrong: a server, and what is said of it. */
const SERVERS: Readonly<Record<string, { start: (t: TestContext) => Promise<string>; says: RegExp; advice: RegExp }>> =
  {
    'a certificate that signs itself': {
      start: secure,
      says: /of an authority that is not trusted here \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
      advice: /NODE_EXTRA_CA_CERTS/,
    },
    'a certificate of another host': {
      async start(t) {
        https.globalAgent.options.ca = ours?.cert;
        t.after(() => {
          delete https.globalAgent.options.ca;
        });
        return secure(t);
      },
      says: /of another host \(ERR_TLS_CERT_ALTNAME_INVALID\)/,
      advice: /check the address/i,
    },
    'no TLS at all': {
      async start(t) {
        const plain = http.createServer((_, reply) => reply.end());
        t.after(() => void plain.close());
        return `https://127.0.0.1:${await listen(plain)}`;
      },
      says: /does not speak TLS as it should \((?:EPROTO|ERR_SSL_\w+)\)/,
      advice: /check the address/i,
    },
  };

async function secure(t: TestContext): Promise<string> {
  assert.ok(ours);
  const server = await startSecure(ours, (_, reply) => reply.end('{}'));
  t.after(() => server.close());
  return `https://127.0.0.1:${server.port}`;
}

function common(clock: FakeClock) {
  return { userAgent: 'test/1', timeoutMs: 20_000, sleep: clock.sleep, now: clock.now };
}

for (const [name, { start, says, advice }] of Object.entries(SERVERS)) {
  test(`${name}: of a service`, { skip }, async (t) => {
    const clock = fakeClock();
    const client = createHttp({ ...common(clock), baseUrl: await start(t), headers: { Authorization: TOKEN } });
    for (const ask of [client.get('/a', { read: String }), client.post('/a', { body: {}, read: String })]) {
      const error = await failure(ask, HttpError);
      assert.match(error.message, says);
      assert.match(error.message, advice);
      assert.equal(error.retryable, false);
      assert.equal(error.outcome, 'refused');
    }
    assert.deepEqual([client.requests, clock.slept], [2, []]);
  });

  test(`${name}: of GitHub`, { skip }, async (t) => {
    const clock = fakeClock();
    const github = createGithub({ ...common(clock), token: TOKEN, baseUrl: await start(t), spacingMs: 0 });
    const issues = githubTracker({ github, repository: 'acme/shop' });
    for (const ask of [
      readRepositoryFile(github, 'acme/shop', 'a.yml', 'main'),
      issues.list([]),
      issues.create({ title: 'x', body: '', labels: [] }),
    ]) {
      const error = await failure(ask, TrackerError);
      assert.match(error.message, says);
      assert.match(error.advice ?? '', advice);
      assert.equal(error.outcome, 'refused');
    }
    assert.deepEqual([github.requests, clock.slept], [3, []]);
  });
}

/** The error, after a look that it tells no token. */
async function failure<E extends Error>(ask: Promise<unknown>, kind: new (...args: never[]) => E): Promise<E> {
  const error = await ask.then(
    () => assert.fail('it was answered'),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof kind, String(error));
  assert.ok(!everything(error).includes(TOKEN));
  return error;
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and what OpenSSL and Node add. */
const CODES: readonly (readonly [code: string, advice: RegExp | null])[] = [
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /NODE_EXTRA_CA_CERTS/],
  ['CERT_UNTRUSTED', /NODE_EXTRA_CA_CERTS/],
  ['INVALID_CA', /NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', /renewed.*clock/],
  ['CERT_NOT_YET_VALID', /clock/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /address/],
  ['HOSTNAME_MISMATCH', /address/],
  ['EPROTO', /address/],
  ['ERR_SSL_WRONG_VERSION_NUMBER', /address/],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /address/],
  ['CERT_REVOKED', /./],
  ['UNABLE_TO_GET_CRL', /./],
  ['INVALID_PURPOSE', /./],
  // The request was on its way, or the other end was slow.
  ['ERR_TLS_HANDSHAKE_TIMEOUT', null],
  ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', null],
  ['ECONNRESET', null],
  ['ENOTFOUND', null],
  ['ERR_CANCELED', null],
];

for (const [code, advice] of CODES)
  test(`${code} is ${advice === null ? 'no fault' : 'a fault'} of TLS`, () => {
    const fault = tlsFaultOf(code);
    if (advice === null) assert.equal(fault, null);
    else assert.match(fault?.advice ?? '', advice);
    const met = {
      method: 'GET',
      idempotent: true,
      status: null,
      code,
      html: false,
      unreadable: false,
      refusal: null,
      banned: false,
    } as const;
    assert.equal(ruleFor(met).tries === 1, advice !== null);
  });

test('GITHUB_API_URL must be https, but on this machine', () => {
  const clock = fakeClock();
  const github = (baseUrl: string) => createGithub({ ...common(clock), token: TOKEN, baseUrl });
  for (const address of ['http://github.example.com/api/v3', 'http://10.0.0.1', 'github.example.com'])
    assert.throws(
      () => github(address),
      (error) =>
        error instanceof TrackerError &&
        /^GITHUB_API_URL: .*https/.test(error.message) &&
        !everything(error).includes(TOKEN),
    );
  for (const address of ['http://127.0.0.1:1', 'http://localhost:1', 'https://github.example.com/api/v3/'])
    github(address);
});
