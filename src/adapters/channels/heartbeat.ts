/**
 * A heartbeat for a dead man's switch: its address is a secret, and any success will do, whatever the body says.
 *
 * A GET is taken by most of them, and not by a check of Healthchecks that is set to POST only: it answers 200 and ignores it.
 * https://github.com/healthchecks/healthchecks/blob/master/hc/api/views.py (`ping`, filter_http_method)
 */
import type { Delivery } from '../../digest/notifier.ts';
import { deliver, invalidAddress, type PostOptions, pathOf, secretAddress } from './channel.ts';

export interface HeartbeatTarget {
  readonly url: string;
  readonly method: 'GET' | 'POST';
}

/** One more harms nothing, so it is sent again after any fault that may pass. */
export async function sendHeartbeat({ url, method }: HeartbeatTarget, options: PostOptions): Promise<Delivery> {
  const target = secretAddress(url, options);
  if (target === null) return invalidAddress('the heartbeat');
  const { http, url: address } = target;
  const request = { read: () => null, anyBody: true, idempotent: true } as const;
  return deliver('The heartbeat', [], async () => {
    await (method === 'GET' ? http.get(pathOf(address), request) : http.post(pathOf(address), request));
    return null;
  });
}
