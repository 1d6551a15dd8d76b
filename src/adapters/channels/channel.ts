/**
 * What all channels have in common: an address that is itself a secret, and a refusal that says what to do about it.
 */
import type { Delivery, Undelivered } from '../../digest/notifier.ts';
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
  /** The service's names of it, `no_service`, or the status where it gives none. */
  readonly of: readonly (string | number)[];
  readonly help: string;
  /** The service says that it may have carried the request out before it failed. */
  readonly mayHaveArrived?: true;
}

/** A refusal that came with a status of success. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
}

/**
 * @param send null = delivered
 * @param advice the first row that fits is told
 */
export async function deliver(
  who: string,
  advice: readonly Advice[],
  send: () => Promise<Refusal | null>,
): Promise<Delivery> {
  try {
    const refusal = await send();
    if (refusal === null) return { kind: 'delivered' };
    const kind = adviceFor(advice, refusal)?.mayHaveArrived ? 'unknown' : 'refused';
    return explained({ kind, ...refusal, problem: `${who} refused: ${refusal.code}` }, advice);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { outcome: kind, status, html, method, detail } = error;
    const lost = kind === 'unknown' && method === 'POST' ? '; it may have arrived all the same' : '';
    const code = error.code ?? (html ? 'web-page' : null);
    return explained({ kind, code, status, problem: `${who} did not take it: ${detail}${lost}` }, advice);
  }
}

function explained(undelivered: Undelivered, advice: readonly Advice[]): Undelivered {
  const known = adviceFor(advice, undelivered);
  return known === undefined ? undelivered : { ...undelivered, problem: `${undelivered.problem}: ${known.help}` };
}

function adviceFor(
  advice: readonly Advice[],
  { code, status }: Pick<Undelivered, 'code' | 'status'>,
): Advice | undefined {
  return advice.find(({ of }) => of.some((one) => one === code || one === status));
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
export function invalidAddress(what: string): Undelivered {
  const problem = `the address of ${what} is not a valid https:// address`;
  return { kind: 'refused', code: 'invalid-address', status: null, problem };
}
