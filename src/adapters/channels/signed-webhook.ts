/**
 * Any receiver of one's own: the digest as JSON, signed. What a receiver may rely on stands in docs/webhook.md.
 */
import { createHmac } from 'node:crypto';
import type { Delivery, Notifier } from '../../digest/notifier.ts';
import { renderWebhook, type WebhookDigest } from '../../digest/webhook.ts';
import { type Advice, deliver, invalidAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export interface SignedWebhook {
  readonly url: string;
  readonly secret: string;
}

export interface SignedPostOptions extends PostOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export function webhookNotifier(target: SignedWebhook, options: SignedPostOptions): Notifier {
  return { name: 'Webhook', send: (digest) => postSigned(target, renderWebhook(digest), options) };
}

const SIGNATURE =
  'check that the receiver has the same `webhook-secret`, signs `TIMESTAMP.BODY` and has the right time';

/** What docs/webhook.md asks of a receiver; the statuses mean what HTTP says they do. https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
const ADVICE: readonly Advice[] = [
  { of: [401, 403], help: SIGNATURE },
  { of: [404], help: 'check `webhook-url`' },
  { of: [405], help: 'check `webhook-url`: the receiver must take POST' },
  { of: [410], help: 'the receiver wants no more digests; remove `webhook-url`' },
  { of: [413], help: 'the receiver must take bodies of 512 KB' },
];

/**
 * Repeated after any fault that may pass: the receiver knows a digest again by its key. Timestamp and signature are made once; all
 * tries together take less than the five minutes for which a receiver should trust them (4 tries of 20 s, 3 waits of 60 s at most).
 */
async function postSigned(target: SignedWebhook, body: WebhookDigest, options: SignedPostOptions): Promise<Delivery> {
  const timestamp = String(Math.floor(options.now() / 1000));
  const address = secretAddress(target.url, options, {
    'X-Celery-Failure-Audit-Timestamp': timestamp,
    'X-Celery-Failure-Audit-Signature': `v1=${sign(target.secret, timestamp, JSON.stringify(body))}`,
    'Idempotency-Key': body.id,
  });
  if (address === null) return invalidAddress('the webhook');
  return deliver('The webhook', ADVICE, async () => {
    await address.http.post(pathOf(address.url), {
      body,
      read: () => null,
      anyBody: true,
      idempotent: true,
      // A receiver may say anything, our own words or its configuration included.
      refusal: () => null,
    });
    return null;
  });
}

function sign(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}
