/** What docs/guides/ghes-and-proxies.md promises: a proxy that has to be used, and connections that it opens with a certificate of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import net from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { it } from 'node:test';
import { runAction, runCli, temporaryFolder } from '../support/runner.ts';
import { surroundings, WINDOW } from './surroundings.ts';

/** No name server knows it: only the proxy can lead there. */
const HOST = 'papertrail.invalid';

/** null: there is no openssl. */
function certificate(): { readonly key: Buffer; readonly cert: Buffer; readonly path: string } | null {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const name = `/CN=${HOST} -addext subjectAltName=DNS:${HOST}`;
  const { status } = spawnSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj ${name} -keyout ${key} -out ${cert}`.split(' '),
  );
  return status === 0 ? { key: readFileSync(key), cert: readFileSync(cert), path: cert } : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

const ours = certificate();

it('goes through HTTPS_PROXY, past it for NO_PROXY, and trusts NODE_EXTRA_CA_CERTS', {
  skip: ours === null ? 'there is no openssl' : false,
}, async () => {
  assert.ok(ours);
  const around = await surroundings({}, {}, 'workers');
  const { papertrail, github } = around;
  const behind = new URL(papertrail.url);
  const secure = https.createServer(ours, (request, reply) => {
    const { method, url, headers } = request;
    const asked = http.request({ host: behind.hostname, port: behind.port, method, path: url, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(reply);
    });
    request.pipe(asked);
  });
  const port = await listen(secure);
  const wanted: string[] = [];
  /** A server that waits for its connections does not know those of CONNECT. */
  const open: Duplex[] = [];
  const proxy = http.createServer((_, reply) => reply.writeHead(400).end());
  proxy.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    const through = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) {
      open.push(end);
      end.on('error', () => end.destroy());
    }
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
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
    for (const end of open) end.destroy();
    secure.closeAllConnections();
    await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    await around.close();
  }
});
