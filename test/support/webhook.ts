/**
 * A receiver of the signed webhook, built on docs/webhook.md alone: it checks the signature over the bytes it got, turns away what is
 * older than five minutes, and takes each Idempotency-Key once.
 *
 *   const receiver = await startReceiver();
 *   ... run with receiver.url and receiver.secret ...
 *   assert.equal(receiver.digests.length, 1);
 *   assert.deepEqual([receiver.repeats, receiver.violations], [0, []]);
 */
import { createHmac } from 'node:crypto';
import {
  type Clock,
  type EmulatedServer,
  json,
  type RecordedRequest,
  type Reply,
  startServer,
  text,
} from './server.ts';

const MOST_BYTES = 512 * 1024;
const TOLERANCE_S = 300;

export interface Receiver {
  /** For the input `webhook-url`. */
  readonly url: string;
  /** For the input `webhook-secret`. */
  readonly secret: string;
  readonly server: EmulatedServer;
  /** Taken, each once, in order. */
  readonly digests: readonly Readonly<Record<string, unknown>>[];
  /** Deliveries whose key was known already. */
  readonly repeats: number;
  readonly violations: readonly string[];
  close(): Promise<void>;
}

export async function startReceiver(clock: Clock = Date.now): Promise<Receiver> {
  const secret = 'emulated-webhook-secret-7Q';
  const path = '/hooks/emulated-hidden-path';
  const digests: Readonly<Record<string, unknown>>[] = [];
  const known = new Set<string>();
  const violations: string[] = [];
  let repeats = 0;

  function handle(request: RecordedRequest): Reply {
    if (request.method !== 'POST' || request.path !== path) return json(404, { message: `no ${request.path}` });
    const { headers } = request;
    const timestamp = headers['x-celery-failure-audit-timestamp'] ?? '';
    const expected = createHmac('sha256', secret).update(`${timestamp}.${request.text}`).digest('hex');
    if (headers['x-celery-failure-audit-signature'] !== `v1=${expected}`) return text(401, 'bad signature');
    if (!/^\d+$/.test(timestamp) || Math.abs(clock() / 1000 - Number(timestamp)) > TOLERANCE_S)
      return text(401, 'too old');
    const body = request.body as Readonly<Record<string, unknown>>;
    if (request.text.length > MOST_BYTES) violations.push(`${request.text.length} bytes`);
    if (!/^application\/json\b/.test(headers['content-type'] ?? '')) violations.push('not sent as JSON');
    if (body['schema'] !== 1 || body['type'] !== 'digest') violations.push('neither schema 1 nor a digest');
    const key = headers['idempotency-key'] ?? '';
    if (!/^[0-9a-f]{32}$/.test(key) || key !== body['id']) violations.push('the key is not the id');
    if (known.has(key)) repeats += 1;
    else {
      known.add(key);
      digests.push(body);
    }
    return { status: 204 };
  }

  const server = await startServer(handle, clock);
  return {
    url: `${server.url}${path}`,
    secret,
    server,
    digests,
    get repeats() {
      return repeats;
    },
    violations,
    close: () => server.close(),
  };
}
