import type { Severity } from '../failures/failure.ts';
import type { Digest } from './digest.ts';

/**
 * Port: a channel that takes digests. The adapter renders with the channel's pure renderer and posts.
 *
 * `send` never throws for a channel that refuses; it says so.
 */
export interface Notifier {
  readonly name: string;
  /** Severity that a cause needs to be told of there; null or absent = all of them. */
  readonly bar?: Severity | null;
  /** @param kept what it asked to be kept with its last delivery; people can edit it */
  send(digest: Digest, kept?: unknown): Promise<Delivery>;
}

export type Delivery =
  | {
      readonly kind: 'delivered';
      /** Kept for the next one, as JSON. */
      readonly keep?: unknown;
      /** The digest has arrived, but not all that belongs to it. */
      readonly problem?: string;
    }
  | Undelivered;

/** Decisions go by kind, code and status; the next run sends again whatever they are. */
export interface Undelivered {
  /** `refused`: nothing arrived. `unknown`: it may have arrived, although no good answer came. */
  readonly kind: 'refused' | 'unknown';
  /**
   * The service's name of it, `invalid_blocks`; Node's of a network fault, `ECONNREFUSED`; else ours: `web-page`, `invalid-address`,
   * `unexpected`. Null = the status says all that is known.
   */
  readonly code: string | null;
  /** Of the answer; null = none came. */
  readonly status: number | null;
  /** For people: what happened and what to do. */
  readonly problem: string;
}
