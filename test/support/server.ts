/**
 * The base of the emulators: a real HTTP server on 127.0.0.1, port 0, that records what it was asked and can be told to fail.
 *
 * It knows nothing of any vendor. A vendor's emulator gives it one function, request -> Reply, and inherits the recording and the
 * faults. Real sockets on purpose: time-outs, resets, gzip and keep-alive are where clients break, and a stubbed `fetch` hides them.
 *
 *   const server = await startServer((request) => json(200, { path: request.path }));
 *   server.fail({ kind: 'reset' }, { nth: 2 });                                   // the second request from now on
 *   server.fail({ kind: 'status', status: 502, body: '<html>' }, { match: (r) => r.method === 'GET', times: 3 });
 *   ...
 *   await server.close();
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Milliseconds since 1970. Emulators take one so that a test can stand still in time. */
export type Clock = () => number;

/** A request as it arrived. */
export interface RecordedRequest {
  /** 1-based, over all requests of this server. */
  readonly n: number;
  readonly method: string;
  /** Path without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; repeated headers joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as sent; `''` when there was none. */
  readonly text: string;
  /** The body parsed as JSON; undefined when there was none or it is not JSON. */
  readonly body: unknown;
  /** When it arrived, by the server's clock. */
  readonly at: number;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `null` = never answer (the socket stays open until the client gives up or the server is closed). */
export type Handler = (request: RecordedRequest) => Reply | null | Promise<Reply | null>;

/**
 * What goes wrong. Unless said otherwise the request is NOT carried out.
 * - `reset`: the socket is destroyed at once (ECONNRESET).
 * - `hang`: no answer, ever.
 * - `status`: this answer instead of the real one.
 * - `truncate`: carried out; the head announces the whole body, half of it comes, then the socket is destroyed.
 * - `slow`: carried out; the answer comes `ms` later.
 * - `lost-reply`: carried out; the socket is destroyed in place of the answer. The fault that makes a blind retry of a POST write twice.
 */
export type Fault =
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'lost-reply' };

/** Which requests a fault hits, counted from the call of `fail` on. */
export interface FaultTarget {
  /** Only these count; default: all. */
  readonly match?: (request: RecordedRequest) => boolean;
  /** 1-based position among those that count; default 1. */
  readonly nth?: number;
  /** How many in a row from `nth` on; default 1, Infinity = until `clearFaults`. */
  readonly times?: number;
}

interface PlannedFault {
  readonly fault: Fault;
  readonly match: (request: RecordedRequest) => boolean;
  skip: number;
  left: number;
}

export interface EmulatedServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  /** Every request, in order of arrival, failed ones too. */
  readonly requests: readonly RecordedRequest[];
  /** Plans a fault. Several may be planned; the first one that hits is used. */
  fail(fault: Fault, target?: FaultTarget): void;
  clearFaults(): void;
  /** Ends all sockets, answered or not. */
  close(): Promise<void>;
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

export async function startServer(handler: Handler, clock: Clock = Date.now): Promise<EmulatedServer> {
  const requests: RecordedRequest[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let faults: PlannedFault[] = [];

  function nextFault(request: RecordedRequest): Fault | null {
    let hit: PlannedFault | undefined;
    for (const planned of faults) {
      if (!planned.match(request)) continue;
      if (planned.skip > 0) planned.skip -= 1;
      else if (!hit) hit = planned;
    }
    if (!hit) return null;
    hit.left -= 1;
    if (hit.left <= 0) faults = faults.filter((planned) => planned !== hit);
    return hit.fault;
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await receive(incoming, requests.length + 1, clock());
    if (!request) return;
    requests.push(request);
    const fault = nextFault(request);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') return void response.destroy();
    if (fault?.kind === 'status') return send(request, response, fault, false);

    const reply = await handler(request);
    if (!reply) return;
    if (fault?.kind === 'lost-reply') return void response.destroy();
    if (fault?.kind === 'slow') {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, fault.ms);
        timers.add(timer);
      });
    }
    send(request, response, reply, fault?.kind === 'truncate');
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      // A bug in an emulator must not look like a vendor's 500.
      response.destroy();
      queueMicrotask(() => {
        throw error;
      });
    });
  });
  // A client that works for more than five seconds between two requests would find its socket closed, now and then.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    fail(fault, { match = () => true, nth = 1, times = 1 } = {}) {
      faults.push({ fault, match, skip: nth - 1, left: times });
    },
    clearFaults() {
      faults = [];
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** null when the client went away while sending. */
async function receive(incoming: IncomingMessage, n: number, at: number): Promise<RecordedRequest | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  const body = Buffer.concat(chunks).toString('utf8');
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    n,
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    text: body,
    body: parseJson(body),
    at,
  };
}

function parseJson(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function send(request: RecordedRequest, response: ServerResponse, reply: Reply, truncate: boolean): void {
  const bodyless = reply.status === 204 || reply.status === 304;
  let bytes = Buffer.from(bodyless ? '' : (reply.body ?? ''), 'utf8');
  const headers: Record<string, string | number> = { ...reply.headers };
  if (bytes.length > 0 && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    bytes = gzipSync(bytes, { level: 1 });
    headers['content-encoding'] = 'gzip';
  }
  if (!bodyless) headers['content-length'] = bytes.length;
  response.writeHead(reply.status, headers);
  if (!truncate) return void response.end(bytes);
  // The head must be on the wire before the socket dies, or the client sees a reset and not a short body.
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
