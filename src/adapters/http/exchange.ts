/**
 * One request and its answer over axios, for every client: no retry, no redirect, nothing decided. http/client.ts and
 * github/client.ts are the two policies above it.
 *
 * Why faults are built anew: an AxiosError holds the whole request, and with it the token.
 */
import { proxyFor } from './proxy.ts';
import { MOST_BYTES, TOO_LARGE } from './retry.ts';

export interface ExchangeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** From connecting to the last byte. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  /** As it came: a parser of somebody else's would round 64-bit ids. */
  readonly text: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
}

/** No answer came. */
export class NetworkFault extends Error {
  /** Node's or axios' name of it, `ECONNRESET`. */
  readonly code: string;
  /** `proxy.example.com:3128`, where one stood between: it may be the one that is not there. */
  readonly proxy: string | null;
  constructor(code: string, proxy: string | null) {
    super(code);
    this.name = 'NetworkFault';
    this.code = code;
    this.proxy = proxy;
  }
}

export async function exchange({ method, url, headers, body, timeoutMs }: ExchangeRequest): Promise<Answer> {
  // Loaded with the first request: an audit of files makes none.
  const { default: axios } = await import('axios');
  const proxy = proxyFor(new URL(url), process.env);
  try {
    const answer = await axios.request<string>({
      adapter: 'http',
      method,
      url,
      ...(body === undefined ? {} : { data: body }),
      headers: {
        ...headers,
        'Accept-Encoding': 'gzip',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      },
      // axios' own rule exempts no subdomains and gives a proxy without a scheme that of the target.
      proxy: proxy ?? false,
      // axios' own timeout is one of silence: a body that drips byte by byte would never end.
      signal: AbortSignal.timeout(timeoutMs),
      responseType: 'text',
      transformResponse: (text: string) => text,
      validateStatus: () => true,
      // Counted behind gunzip, while it comes.
      maxContentLength: MOST_BYTES,
      // Followed by the policies: axios would carry a token to another host.
      maxRedirects: 0,
    });
    return { status: answer.status, text: answer.data, headers: headersOf(answer.headers) };
  } catch (error) {
    throw new NetworkFault(codeOf(error), proxy && `${proxy.host}:${proxy.port}`);
  }
}

/** Where a redirect leads, on the same host or another; null = none, or to no address. */
export function redirectTarget({ status, headers }: Answer, from: string): URL | null {
  const location = headers.get('location');
  const isRedirect = status >= 300 && status < 400;
  return isRedirect && location !== undefined && URL.canParse(location, from) ? new URL(location, from) : null;
}

/** A token must not cross the network in clear; loopback is for tests and local stand-ins. */
export function checkedBase(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Error('the base URL must be an absolute https:// address');
  if (url.protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    throw new Error(`http://${url.host} is not allowed: it would send the token in clear; use https://`);
  }
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return url;
}

function headersOf(headers: object): ReadonlyMap<string, string> {
  const texts = Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return new Map(texts.map(([name, value]) => [name.toLowerCase(), value]));
}

function codeOf(error: unknown): string {
  // axios gives it the code of an answer that broke off; Node that of a string that is too long.
  if (error instanceof Error && error.message.startsWith('maxContentLength size of ')) return TOO_LARGE;
  for (let cause = error, depth = 0; typeof cause === 'object' && cause !== null && depth < 4; depth++) {
    const code: unknown = 'code' in cause ? cause.code : null;
    if (code === 'ERR_STRING_TOO_LONG') return TOO_LARGE;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
    cause = 'cause' in cause ? cause.cause : null;
  }
  return 'UNKNOWN';
}
