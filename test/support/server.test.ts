/** Faults are what the other emulators are for: they must be exactly what they say. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { json, startServer } from './server.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

describe('server', () => {
  async function counting(): Promise<{
    url: string;
    done: () => number;
    server: Awaited<ReturnType<typeof startServer>>;
  }> {
    let carriedOut = 0;
    const server = await startServer(() => {
      carriedOut += 1;
      return json(200, { carriedOut, filler: 'x'.repeat(4000) });
    });
    closers.push(() => server.close());
    return { url: server.url, done: () => carriedOut, server };
  }

  test('records what it was asked', async () => {
    const { url, server } = await counting();
    await fetch(`${url}/a%20b?x=1&x=2`, { method: 'POST', headers: { 'X-Odd': 'yes' }, body: '{"k":[1]}' });
    const [request] = server.requests;
    assert.equal(request?.path, '/a%20b');
    assert.deepEqual(request.query.getAll('x'), ['1', '2']);
    assert.equal(request.headers['x-odd'], 'yes');
    assert.deepEqual(request.body, { k: [1] });
  });

  test('fails by position and by kind', async () => {
    const { url, done, server } = await counting();
    server.fail({ kind: 'status', status: 503, body: 'down', headers: { 'retry-after': '7' } }, { nth: 2 });
    server.fail({ kind: 'reset' }, { match: ({ path }) => path === '/reset' });
    server.fail({ kind: 'lost-reply' }, { match: ({ path }) => path === '/lost' });
    server.fail({ kind: 'truncate' }, { match: ({ path }) => path === '/short' });
    server.fail({ kind: 'hang' }, { match: ({ path }) => path === '/hang' });
    server.fail({ kind: 'slow', ms: 60 }, { match: ({ path }) => path === '/slow' });

    assert.equal((await fetch(url)).status, 200);
    const second = await fetch(url);
    assert.deepEqual([second.status, second.headers.get('retry-after'), await second.text()], [503, '7', 'down']);
    assert.equal((await fetch(url)).status, 200);
    assert.equal(done(), 2);
    await assert.rejects(fetch(`${url}/reset`));
    assert.equal(done(), 2);
    await assert.rejects(fetch(`${url}/lost`));
    assert.equal(done(), 3, 'a lost reply is carried out');
    const short = await fetch(`${url}/short`);
    assert.equal(short.status, 200, 'the head of a truncated answer arrives');
    await assert.rejects(short.text());
    await assert.rejects(fetch(`${url}/hang`, { signal: AbortSignal.timeout(80) }), { name: 'TimeoutError' });
    const started = performance.now();
    assert.equal((await fetch(`${url}/slow`)).status, 200);
    assert.ok(performance.now() - started >= 55);
  });

  test('compresses only for those who ask', async () => {
    const { url } = await counting();
    assert.equal(
      (await fetch(url, { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding'),
      'gzip',
    );
    assert.equal(
      (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding'),
      null,
    );
  });
});
