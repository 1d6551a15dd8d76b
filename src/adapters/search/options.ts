/** What every log service is asked with, whichever it is. */
import type { HttpOptions } from '../http/client.ts';
import type { SearchLimits } from './budget.ts';

export interface ServiceOptions extends SearchLimits {
  readonly token: string;
  /** The service, or a stand-in on loopback. */
  readonly url: string;
  readonly group?: string | null | undefined;
  /** One sender. */
  readonly system?: string | null | undefined;
  /** In the vendor's own search syntax; null = every event. */
  readonly query?: string | null | undefined;
  /** The vendor's maximum where it is not said. */
  readonly pageSize?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly log?: HttpOptions['log'];
}
