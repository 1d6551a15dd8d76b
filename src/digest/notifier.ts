import type { Severity } from '../failures/failure.ts';
import type { Digest } from './digest.ts';

/**
 * Port: a channel that takes digests. The adapter renders with the channel's pure renderer and posts.
 *
 * `send` never throws for a channel that refuses; it says so. `retryable` = the next run should try again.
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
      readonly delivered: true;
      /** Kept for the next one, as JSON. */
      readonly keep?: unknown;
      /** The digest has arrived, but not all that belongs to it. */
      readonly problem?: string;
    }
  | { readonly delivered: false; readonly retryable: boolean; readonly problem: string };
