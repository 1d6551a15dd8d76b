import type { Digest } from './digest.ts';

/**
 * Port: a channel that takes digests. The adapter renders with the channel's pure renderer and posts.
 *
 * `send` never throws for a channel that refuses; it says so. `retryable` = the next run should try again.
 */
export interface Notifier {
  readonly name: string;
  send(digest: Digest): Promise<Delivery>;
}

export type Delivery =
  | { readonly delivered: true }
  | { readonly delivered: false; readonly retryable: boolean; readonly problem: string };
