import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttp, type Http, type HttpOptions } from '../../../src/adapters/http/client.ts';
import { HttpError } from '../../../src/adapters/http/error.ts';
import { type EmulatedServer, type Fault, json, startServer, text } from '../../support/server.ts';
import { everything, type FakeClock, fakeClock } from '../clock.ts';

const SECRET = 's3cr3t-token-9876';
const HTML = {
  kind: 'status',
  status: 200,
  body: '<!DOCTYPE html><html>hello</html>',
  headers: { 'content-type': 'text/html' },
} as const;

interface Setup {
  readonly server: EmulatedServer;
  readonly http: Http;
  readonly clock: FakeClock;
  readonly lines: string[];
}

async function setup(
  t: { after: (fn: () => Promise<void>) => void },
  options: Partial<HttpOptions> = {},
): Promise<Setup> {
  const server = await startServer((request) => json(200, { path: request.path, n: request.n }));
  t.after(() => server.close());
  const clock = fakeClock();
  const lines: string[] = [];
  const http = createHttp({
    baseUrl: server.url,
    headers: { 'X-Papertrail-Token': SECRET, Authorization: `Bearer ${SECRET}` },
    timeoutMs: 20_000,
    userAgent: 'test/1',
    sleep: clock.sleep,
    now: clock.now,
    log: (line) => lines.push(line),
    ...options,
  });
  return { server, http, clock, lines };
}

const read = (body: string): unknown => JSON.parse(body);
const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  headers,
});

/** Only what waits for an answer that never comes is cut short. */
const patience = (fault: Fault): Partial<HttpOptions> => (fault.kind === 'hang' ? { timeoutMs: 500 } : {});

const PASSING: readonly (readonly [string, Fault])[] = [
  ['429', status(429)],
  ['500', status(500)],
  ['502', status(502)],
  ['503', status(503)],
  ['504', status(504)],
  ['a lost connection', { kind: 'reset' }],
  ['an answer that breaks off', { kind: 'truncate' }],
  ['no answer', { kind: 'hang' }],
  ['a web page', HTML],
  ['JSON cut off', { kind: 'status', status: 200, body: '{"a":' }],
];

for (const [name, fault] of PASSING) {
  test(`a GET is asked again after ${name}`, async (t) => {
    const { server, http, clock } = await setup(t, patience(fault));
    server.fail(fault, { times: 2 });
    const reply = await http.get('/a', { read });
    assert.deepEqual(reply.data, { path: '/a', n: 3 });
    assert.deepEqual(clock.slept, [1000, 3000]);
    assert.equal(http.requests, 3);
  });

  test(`a GET gives up on ${name} that stays, and leaks nothing`, async (t) => {
    const { server, http, lines } = await setup(t, patience(fault));
    server.fail(fault, { times: Number.POSITIVE_INFINITY });
    const error = await http.get('/a', { params: { q: 'very-private' }, read }).then(
      () => assert.fail(),
      (caught: unknown) => caught,
    );
    assert.ok(error instanceof HttpError);
    assert.equal(server.requests.length, 4);
    assert.match(error.message, /^\[GET\] 127\.0\.0\.1:\d+\/a: .* after 4 attempts$/);
    assert.equal(error.retryable, true);
    for (const planted of [SECRET, 'very-private'])
      assert.ok(!`${everything(error)}${lines.join('')}`.includes(planted));
  });
}

for (const code of [400, 401, 403, 404, 410]) {
  test(`${code} is never asked again`, async (t) => {
    const { server, http } = await setup(t);
    server.fail({
      kind: 'status',
      status: code,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: `Sad panda ${SECRET}` }),
    });
    const error = await http.get('/a', { read }).then(
      () => assert.fail(),
      (caught: unknown) => caught,
    );
    assert.ok(error instanceof HttpError);
    assert.equal(server.requests.length, 1);
    assert.equal(error.status, code);
    assert.equal(error.retryable, false);
    assert.match(error.message, /\(Sad panda \*\*\*\)$/);
    assert.ok(!everything(error).includes(SECRET));
  });
}

test('403 as a web page is asked once more: a firewall', async (t) => {
  const { server, http } = await setup(t);
  server.fail(
    { kind: 'status', status: 403, headers: { 'content-type': 'text/html' }, body: '<html>blocked</html>' },
    { times: 9 },
  );
  await assert.rejects(http.get('/a', { read }), /403 Forbidden \(a web page\) after 2 attempts/);
  assert.equal(server.requests.length, 2);
});

test('a POST whose reply is lost, or that met a 5xx, is not sent again', async (t) => {
  for (const fault of [
    { kind: 'lost-reply' },
    { kind: 'reset' },
    status(500),
    status(503),
    { kind: 'hang' },
    { kind: 'truncate' },
    HTML,
  ] satisfies readonly Fault[]) {
    const { server, http } = await setup(t, patience(fault));
    server.fail(fault, { times: 9 });
    const error = await http.post('/a', { body: { text: 'very-private' }, read }).then(
      () => assert.fail(),
      (caught: unknown) => caught,
    );
    assert.ok(error instanceof HttpError);
    assert.equal(server.requests.length, 1, JSON.stringify(fault));
    assert.equal(error.outcome, 'unknown');
    assert.ok(!everything(error).includes('very-private'));
  }
});

test('a POST is sent again after 429 and where nobody listens', async (t) => {
  const { server, http, clock } = await setup(t);
  server.fail(status(429, { 'retry-after': '7' }));
  await http.post('/a', { body: {}, read });
  assert.deepEqual(clock.slept, [7000]);

  const gone = await startServer(() => text(200, 'ok'));
  await gone.close();
  const { http: other } = await setup(t, { baseUrl: gone.url });
  const error = await other.post('/a', { body: {}, read }).then(
    () => assert.fail(),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof HttpError);
  assert.equal(other.requests, 4);
  assert.equal(error.outcome, 'refused');
  assert.match(error.message, /connection refused after 4 attempts/);
});

test('waits as long as asked: the longest of Retry-After, X-Rate-Limit-Reset and the backoff', async (t) => {
  const { server, http, clock } = await setup(t);
  server.fail(status(429, { 'retry-after': '2', 'x-rate-limit-reset': '5' }));
  server.fail(status(429, { 'retry-after': new Date(clock.now() + 20_000).toUTCString() }), { nth: 2 });
  await http.get('/a', { read });
  assert.deepEqual(clock.slept, [5000, 15_000]);
});

test('gives up when asked to wait longer than a minute', async (t) => {
  const { server, http, clock } = await setup(t);
  server.fail(status(429, { 'retry-after': '3600' }));
  await assert.rejects(
    http.get('/a', { read }),
    /429 Too Many Requests; it asks to wait 3600 s, more than the 60 s allowed/,
  );
  assert.deepEqual(clock.slept, []);
});

test('follows redirects on its own host only', async (t) => {
  const other = await startServer(() => json(200, {}));
  t.after(() => other.close());
  const { server, http } = await setup(t);
  server.fail(status(302, { location: '/b' }));
  assert.deepEqual((await http.get('/a', { read })).data, { path: '/b', n: 2 });
  server.fail(status(302, { location: `${other.url}/steal` }));
  await assert.rejects(http.get('/a', { read }), /302 Found: redirects to 127\.0\.0\.1:\d+, which is not followed/);
  assert.equal(other.requests.length, 0);
  server.fail(status(302, { location: '/a' }), { times: Number.POSITIVE_INFINITY });
  await assert.rejects(http.get('/a', { read }), /redirects to itself/);
});

test('asks for gzip, names itself, sends the token', async (t) => {
  const { server, http } = await setup(t);
  await http.get('/a', { params: { q: 'a b&c "d"' }, read });
  const [request] = server.requests;
  assert.equal(request?.headers['accept-encoding'], 'gzip');
  assert.equal(request?.headers['user-agent'], 'test/1');
  assert.equal(request?.headers['x-papertrail-token'], SECRET);
  assert.equal(request?.query.get('q'), 'a b&c "d"');
});

test('a path that is the secret is shown nowhere', async (t) => {
  const { server, http, lines } = await setup(t, { secretPath: true });
  server.fail(status(503), { times: 9 });
  const error = await http.get('/services/T0/B0/hush', { read }).then(
    () => assert.fail(),
    (caught: unknown) => caught,
  );
  assert.ok(!`${everything(error)}${lines.join('')}`.includes('hush'));
  assert.match(String(error), /127\.0\.0\.1:\d+\/\.\.\.: 503/);
});

test('no token in clear across the network', () => {
  const options = { headers: {}, timeoutMs: 1, userAgent: 'test', sleep: async () => undefined };
  assert.throws(() => createHttp({ ...options, baseUrl: 'http://papertrailapp.com' }), /use https/);
  assert.throws(() => createHttp({ ...options, baseUrl: 'papertrailapp.com' }), /absolute https/);
  for (const baseUrl of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1', 'https://papertrailapp.com/'])
    createHttp({ ...options, baseUrl });
});

test('the body says what a web page is, never the content type', async (t) => {
  const { server, http } = await setup(t);
  const html = { 'content-type': 'text/html' };
  // https://github.com/slackapi/node-slack-sdk/pull/480
  server.fail({ kind: 'status', status: 200, body: 'ok', headers: html });
  assert.equal((await http.post('/a', { body: {}, read: (body) => body })).data, 'ok');
  server.fail({ kind: 'status', status: 200, body: '{"n":7}', headers: html });
  assert.deepEqual((await http.get('/a', { read })).data, { n: 7 });
  server.fail({ kind: 'status', status: 400, body: 'invalid_blocks', headers: html });
  await assert.rejects(http.post('/a', { body: {}, read }), { status: 400, html: false, code: 'invalid_blocks' });
  for (const [type, body] of [
    ['text/plain', '\n <HTML><body>'],
    ['application/json', '<!-- proxy --><html>'],
  ] as const) {
    server.fail({ kind: 'status', status: 200, body, headers: { 'content-type': type } });
    await assert.rejects(http.post('/a', { body: {}, read: (text) => text }), {
      html: true,
      outcome: 'unknown',
      code: null,
    });
  }
});

test('an error has a code: the name of the service, or of the network fault', async (t) => {
  const { server, http } = await setup(t);
  server.fail({ kind: 'status', status: 401, body: '{"message":"Invalid token"}' });
  await assert.rejects(http.get('/a', { read }), { code: 'Invalid token', status: 401 });
  server.fail({ kind: 'status', status: 404 });
  await assert.rejects(http.get('/a', { read }), { code: null, status: 404 });
  await server.close();
  await assert.rejects(http.get('/a', { read }), { code: 'ECONNREFUSED', status: null });
});

test('a limit without a time is a ban where the service always says one, and is asked into once', async (t) => {
  const { server, http, clock } = await setup(t);
  const limitIn = (body: string): number | null => (body === 'wait 7' ? 7 : null);
  server.fail({ kind: 'status', status: 429, body: 'blocked' }, { times: 9 });
  await assert.rejects(http.post('/a', { body: {}, read, limitIn }), { status: 429, outcome: 'refused' });
  assert.deepEqual([server.requests.length, clock.slept], [1, []]);
  server.clearFaults();
  server.fail({ kind: 'status', status: 429, body: 'wait 7' });
  server.fail({ kind: 'status', status: 429, body: '', headers: { 'retry-after': '2' } });
  await http.post('/a', { body: {}, read, limitIn });
  assert.deepEqual(clock.slept, [7000, 3000]);
});
