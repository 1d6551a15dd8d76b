/**
 * One small HTTP client for every service but GitHub: one retry policy (retry.ts), errors that are safe to print.
 *
 * Why errors are built anew: an AxiosError holds the whole request, and with it the token.
 */
import axios, { type AxiosResponse } from 'axios';
import { describeFault, HttpError, type HttpErrorParts, statusText } from './error.ts';
import { explanation, nameOf, wordOf } from './refusal.ts';
import { type Fault, LONGEST_WAIT_MS, MOST_BYTES, type RetryRule, ruleFor, TOO_LARGE, waitBefore } from './retry.ts';

export interface HttpOptions {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For one try, from connecting to the last byte. */
  readonly timeoutMs: number;
  /** Named, since a firewall in front of SolarWinds turns nameless clients away. */
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now?: (() => number) | undefined;
  readonly log?: ((line: string) => void) | undefined;
  /** Called before each try; holds it back where a service limits requests. */
  readonly pace?: (() => Promise<void>) | undefined;
  /** True where the path is itself the secret (webhooks); it is then shown as `/...`. */
  readonly secretPath?: boolean | undefined;
}

export interface HttpRequest<T> {
  readonly params?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Reads the text of a success; what it throws counts as an answer cut off on its way. */
  readonly read: (text: string) => T;
  /** A web page is a good answer too: some heartbeats say thanks with one. */
  readonly anyBody?: boolean | undefined;
  /** True where the receiver knows a request again by its key, so that a POST may be repeated although it may have arrived. */
  readonly idempotent?: boolean | undefined;
  /** The service's name of a refusal, safe to print; null where the body has none. Without it: what most services call it. */
  readonly refusal?: ((text: string) => string | null) | undefined;
}

export interface HttpReply<T> {
  readonly status: number;
  readonly data: T;
  readonly header: (name: string) => string | null;
}

export interface Http {
  get<T>(path: string, request: HttpRequest<T>): Promise<HttpReply<T>>;
  post<T>(path: string, request: HttpRequest<T>): Promise<HttpReply<T>>;
  /** Tries made so far, repeated ones included. */
  readonly requests: number;
}

/** One try: an answer, or the name of the network fault. */
type Attempt = { readonly answer: AxiosResponse<string> } | { readonly code: string };

/** Same-host redirects followed (a moved path); more is a loop. */
const MOST_REDIRECTS = 3;

export function createHttp(options: HttpOptions): Http {
  const base = checkedBase(options.baseUrl);
  const now = options.now ?? Date.now;
  const secrets = Object.values(options.headers).flatMap((value) => [value, value.replace(/^\S+ /, '')]);
  let requests = 0;

  async function attempt(method: 'GET' | 'POST', url: string, body: unknown): Promise<Attempt> {
    requests += 1;
    try {
      const answer = await axios.request<string>({
        adapter: 'http',
        method,
        url,
        ...(body === undefined ? {} : { data: JSON.stringify(body) }),
        headers: {
          ...options.headers,
          Accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
          'Accept-Encoding': 'gzip',
          'User-Agent': options.userAgent,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        },
        // axios' own timeout is one of silence: a body that drips byte by byte would never end.
        signal: AbortSignal.timeout(options.timeoutMs),
        responseType: 'text',
        // The text as it came: axios' own parser would round 64-bit ids.
        transformResponse: (text: string) => text,
        validateStatus: () => true,
        // Counted behind gunzip, while it comes.
        maxContentLength: MOST_BYTES,
        // Followed by hand below: axios would carry our token to another host.
        maxRedirects: 0,
      });
      return { answer };
    } catch (error) {
      return { code: codeOf(error) };
    }
  }

  async function ask<T>(method: 'GET' | 'POST', path: string, request: HttpRequest<T>): Promise<HttpReply<T>> {
    const where = { method, host: base.host, path: options.secretPath === true ? '/...' : path };
    let url = `${base.href.replace(/(?<!\/)\/+$/, '')}${path}`;
    if (request.params !== undefined) url += `?${new URLSearchParams(request.params).toString()}`;
    let redirects = 0;
    for (let tries = 1; ; ) {
      await options.pace?.();
      const result = await attempt(method, url, request.body);
      const answer = 'answer' in result ? result.answer : null;
      const header = (name: string): string | null => headerOf(answer, name);
      if (answer !== null && isRedirect(answer.status)) {
        const target = redirectTarget(header('location'), url);
        if (method === 'GET' && target?.origin === base.origin && redirects < MOST_REDIRECTS) {
          redirects += 1;
          url = target.href;
          continue;
        }
        const to = target === null ? '' : ` to ${target.host === base.host ? 'itself' : target.host}`;
        throw new HttpError({
          ...where,
          status: answer.status,
          retryable: false,
          outcome: 'refused',
          html: true,
          detail: `${statusText(answer.status)}: redirects${to}, which is not followed`,
        });
      }
      const reply = answer !== null && answer.status < 300 ? readReply(answer, request) : null;
      if (reply !== null) return { status: reply.status, data: reply.data, header };

      const fault: Fault = {
        method,
        idempotent: method === 'GET' || request.idempotent === true,
        status: answer?.status ?? null,
        code: 'code' in result ? result.code : null,
        html: answer !== null && looksLikeHtml(answer),
        unreadable: answer !== null && answer.status < 300,
      };
      const rule = ruleFor(fault);
      const wait = waitBefore(tries + 1, header, now());
      const nameIn = request.refusal ?? (options.secretPath === true ? wordOf : nameOf);
      const said = answer !== null && answer.status >= 400 ? explanation(answer.data, nameIn, secrets) : '';
      const what = `${describeFault(fault, options.timeoutMs)}${said}`;
      if (tries >= rule.tries || wait > LONGEST_WAIT_MS) throw giveUp(where, fault, rule, what, tries, wait);
      options.log?.(
        `[${method}] ${where.host}${where.path}: ${what}; asking again in ${Math.ceil(wait / 1000)} s (${tries} of ${rule.tries} attempts used)`,
      );
      await options.sleep(wait);
      tries += 1;
    }
  }

  return {
    get: (path, request) => ask('GET', path, request),
    post: (path, request) => ask('POST', path, request),
    get requests() {
      return requests;
    },
  };
}

function giveUp(
  where: Pick<HttpErrorParts, 'method' | 'host' | 'path'>,
  fault: Fault,
  rule: RetryRule,
  what: string,
  tries: number,
  wait: number,
): HttpError {
  const after = tries > 1 ? ` after ${tries} attempts` : '';
  const tooLong =
    rule.tries > tries && wait > LONGEST_WAIT_MS
      ? `; it asks to wait ${Math.ceil(wait / 1000)} s, more than the ${LONGEST_WAIT_MS / 1000} s allowed`
      : '';
  return new HttpError({
    ...where,
    status: fault.status,
    retryable: rule.transient,
    outcome: rule.outcome,
    html: fault.html,
    tooLarge: fault.code === TOO_LARGE,
    detail: `${what}${after}${tooLong}`,
  });
}

/** A token must not cross the network in clear; loopback is for tests and local stand-ins. */
function checkedBase(text: string): URL {
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

function readReply<T>(answer: AxiosResponse<string>, request: HttpRequest<T>): { status: number; data: T } | null {
  if (request.anyBody !== true && looksLikeHtml(answer)) return null;
  try {
    return { status: answer.status, data: request.read(answer.data) };
  } catch {
    return null;
  }
}

function headerOf(answer: AxiosResponse<string> | null, name: string): string | null {
  const value: unknown = answer?.headers[name];
  return typeof value === 'string' ? value : null;
}

function looksLikeHtml(answer: AxiosResponse<string>): boolean {
  return (
    (headerOf(answer, 'content-type') ?? '').includes('text/html') ||
    /^\s*<(!doctype|html|head|body)\b/i.test(answer.data)
  );
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function redirectTarget(location: string | null, from: string): URL | null {
  return location !== null && URL.canParse(location, from) ? new URL(location, from) : null;
}

/** Node's or axios' name of a fault; the error itself is dropped, for it holds the request. */
function codeOf(error: unknown): string {
  if (error instanceof Error && /^maxContentLength size of \d+ exceeded/.test(error.message)) return TOO_LARGE;
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ERR_STRING_TOO_LONG') return TOO_LARGE;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : 'UNKNOWN';
}
