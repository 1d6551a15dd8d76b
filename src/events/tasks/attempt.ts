/**
 * A retry as Celery's line tells it: `Retry in 5s: OSError('x')` -> when it runs again, and why.
 */
import { readRepr } from '../python/repr.ts';

export interface RetryReason {
  /** Seconds until the next try; null where the line gives a date or words of the application. */
  readonly delay: number | null;
  /** Class of what made it retry; null where the line does not say. */
  readonly exception: string | null;
}

/** str(celery.exceptions.Retry): `Retry in 5s: OSError('x')`, `Retry at 2026-05-11 13:16:47: OSError()`, `Retry in 5s`, or the message given. */
const RETRY = /^Retry (?:in (?<delay>\d+(?:\.\d+)?)s|at [\d :.TZ+-]{10,40}?)(?:: (?<exception>.*))?$/s;

export function readRetry(reason: string): RetryReason {
  const { delay, exception } = RETRY.exec(reason)?.groups ?? {};
  return {
    delay: delay === undefined ? null : Number(delay),
    exception: exception === undefined ? null : (readRepr(exception)?.type ?? null),
  };
}
