/**
 * What stands between a job and the internet in many companies: a proxy that opens tunnels (CONNECT), and servers whose certificates
 * only the company knows. All on loopback; the names need not exist, for only the proxy leads there.
 *
 *   const ours = certificate(['api.vendor.test']);            // null: there is no openssl
 *   const upstream = await startSecure(ours, (request, reply) => reply.end('ok'));
 *   const proxy = await startProxy(upstream.port);
 *   ... HTTPS_PROXY = proxy.address ...
 *   assert.deepEqual(proxy.wanted, ['api.vendor.test:443']);
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { temporaryFolder } from './runner.ts';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** For NODE_EXTRA_CA_CERTS. */
  readonly path: string;
}

/** Signed by itself. null: there is no openssl. */
export function certificate(hosts: readonly string[]): Certificate | null {
  const folder = temporaryFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const wish = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${hosts[0]} -addext subjectAltName=${names}`;
  const { status } = spawnSync('openssl', [...wish.split(' '), '-keyout', key, '-out', cert]);
  return status === 0 ? { key: readFileSync(key), cert: readFileSync(cert), path: cert } : null;
}

export interface Secure {
  readonly port: number;
  close(): Promise<void>;
}

export async function startSecure(ours: Certificate, answer: RequestListener): Promise<Secure> {
  const server = https.createServer(ours, answer);
  const port = await listen(server);
  return {
    port,
    async close() {
      server.closeAllConnections();
      await closed(server);
    },
  };
}

export interface ConnectProxy {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  /** Host and port of each tunnel asked for. */
  readonly wanted: string[];
  /** `Proxy-Authorization` of each, decoded; null = none. */
  readonly credentials: (string | null)[];
  close(): Promise<void>;
}

/** @param port where every tunnel ends, whatever was asked for */
export async function startProxy(port: number): Promise<ConnectProxy> {
  const wanted: string[] = [];
  const credentials: (string | null)[] = [];
  /** A server that waits for its connections does not know those of CONNECT. */
  const open: Duplex[] = [];
  const proxy = http.createServer((_, reply) => reply.writeHead(400).end());
  proxy.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    const basic = /^Basic (.*)$/.exec(request.headers['proxy-authorization'] ?? '')?.[1];
    credentials.push(basic === undefined ? null : Buffer.from(basic, 'base64').toString());
    const through = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) {
      open.push(end);
      end.on('error', () => end.destroy());
    }
  });
  return {
    address: `127.0.0.1:${await listen(proxy)}`,
    wanted,
    credentials,
    async close() {
      for (const end of open) end.destroy();
      await closed(proxy);
    },
  };
}

export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<unknown> {
  return new Promise((done) => server.close(done));
}
