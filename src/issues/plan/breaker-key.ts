/** The breaker's issue is found by a key of its own, as a cause's is by its fingerprint: one in each audit. */
import { createHash } from 'node:crypto';

export const BREAKER: string = createHash('sha256').update('breaker').digest('hex').slice(0, 16);

/** Is it the issue of the breaker? */
export const isBreaker = (fingerprint: string): boolean => fingerprint === BREAKER;
