/**
 * What all channels have in common: an address that is itself a secret, and a refusal that says what to do about it.
 */
import type { Delivery } from '../../digest/notifier.ts';
import { createHttp, type Http } from '../http/client.ts';
import { HttpError } from '../http/error.ts';

export interface PostOptions {
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log?: ((line: string) => void) | undefined;
  readonly timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 20_000;

/** What a person can do about a refusal. */
export interface Advice {
  /** The service's name of it, `no_service`, or the status where it gives none. */
  readonly to: string | number;
  readonly help: string;
  /** Where the status alone says it wrongly: whether the next run should try again. */
  readonly retryable?: boolean;
}

/**
 * @param send gives null, or the name of the refusal that came as a success
 * @param advice the first row that fits is told
 */
export async function deliver(
  who: string,
  advice: readonly Advice[],
  send: () => Promise<string | null>,
): Promise<Delivery> {
  try {
    const refused = await send();
    if (refused === null) return { delivered: true };
    const known = advice.find(({ to }) => to === refused);
    return undelivered(`${who} refused: ${refused}`, known, false);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const known = advice.find(({ to }) =>
      typeof to === 'number' ? to === error.status : error.detail.includes(`(${to})`),
    );
    const lost = error.outcome === 'unknown' && error.method === 'POST' ? '; it may have arrived all the same' : '';
    return undelivered(`${who} did not take it: ${error.detail}${lost}`, known, error.retryable);
  }
}

function undelivered(text: string, known: Advice | undefined, retryable: boolean): Delivery {
  return {
    delivered: false,
    retryable: known?.retryable ?? retryable,
    problem: known === undefined ? text : `${text}: ${known.help}`,
  };
}

/** A client for an address whose path and query are shown nowhere; null = it is no address that may be used. */
export function secretAddress(
  address: string,
  options: PostOptions,
  headers: Readonly<Record<string, string>> = {},
): { readonly http: Http; readonly url: URL } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  try {
    const http = createHttp({
      ...options,
      baseUrl: url.origin,
      headers,
      timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
      secretPath: true,
    });
    return { http, url };
  } catch {
    return null;
  }
}

export function pathOf(url: URL): string {
  return `${url.pathname}${url.search}`;
}

/** @param what `the Slack webhook` */
export function noAddress(what: string): Delivery {
  return { delivered: false, retryable: false, problem: `the address of ${what} is not a valid https:// address` };
}
