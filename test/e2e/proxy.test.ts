/** What docs/guides/ghes-and-proxies.md promises: a proxy that has to be used, and connections that it opens with a certificate of its own. */
import assert from 'node:assert/strict';
import http from 'node:http';
import { it } from 'node:test';
import { runAction, runCli } from '../support/runner.ts';
import { certificate, startProxy, startSecure } from '../support/tunnel.ts';
import { surroundings, WINDOW } from './surroundings.ts';

/** No name server knows it: only the proxy can lead there. */
const HOST = 'papertrail.invalid';

const ours = certificate([HOST]);

it('goes through HTTPS_PROXY, past it for NO_PROXY, and trusts NODE_EXTRA_CA_CERTS', {
  skip: ours === null ? 'there is no openssl' : false,
}, async () => {
  assert.ok(ours);
  const around = await surroundings({}, {}, 'workers');
  const { papertrail, github } = around;
  const behind = new URL(papertrail.url);
  const secure = await startSecure(ours, (request, reply) => {
    const { method, url, headers } = request;
    const asked = http.request({ host: behind.hostname, port: behind.port, method, path: url, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(reply);
    });
    request.pipe(asked);
  });
  const proxy = await startProxy(secure.port);
  const { wanted } = proxy;
  const address = `http://${proxy.address}`;
  const env = { HTTPS_PROXY: address, HTTP_PROXY: address, NO_PROXY: '127.0.0.1', NODE_EXTRA_CA_CERTS: ours.path };
  const url = `https://${HOST}`;
  try {
    const inputs = { ...WINDOW, 'papertrail-url': url, 'dry-run': 'true' };
    const run = await runAction({ servers: { papertrail, github }, inputs, env });
    assert.equal(run.status, 0, run.stdout);
    assert.ok(Number(run.outputs['failures']) > 0, run.stdout);
    assert.deepEqual([...new Set(wanted)], [`${HOST}:443`], 'GitHub was asked past the proxy');

    wanted.length = 0;
    const cli = await runCli(['audit', '--since', WINDOW.since, '--until', WINDOW.until], {
      env: { ...env, PAPERTRAIL_API_TOKEN: papertrail.settings.token, PAPERTRAIL_URL: url },
    });
    // 3: the sample begins later than the window does.
    assert.equal(cli.status, 3, cli.stdout + cli.stderr);
    assert.match(cli.stdout, /failed for good/);
    assert.deepEqual([...new Set(wanted)], [`${HOST}:443`]);
  } finally {
    await Promise.all([secure.close(), proxy.close()]);
    await around.close();
  }
});
