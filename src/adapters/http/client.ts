/** The HTTP client of every service but GitHub: one retry policy (retry.ts) over one exchange, errors that are safe to print. */
import { describeFault, HttpError, type HttpErrorParts, statusText } from './error.ts';
import { type Answer, checkedBase, exchange, NetworkFault, redirectTarget } from './exchange.ts';
import { nameOf, refusalName, wordOf } from './refusal.ts';
import { type Fault, LONGEST_WAIT_MS, type RetryRule, ruleFor, TOO_LARGE, waitBefore } from './retry.ts';

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
  /** Reads the text of a success, and alone judges it; what it throws counts as an answer cut off on its way. */
  readonly read: (text: string) => T;
  /** A web page is a good answer too: some heartbeats say thanks with one. */
  readonly anyBody?: boolean | undefined;
  /** True where the receiver knows a request again by its key, so that a POST may be repeated although it may have arrived. */
  readonly idempotent?: boolean | undefined;
  /** The service's name of a refusal, safe to print; null where the body has none. Without it: what most services call it. */
  readonly refusal?: ((text: string) => string | null) | undefined;
  /**
   * Of a service that says with each 429 how long to wait. Reads it, in seconds, from a body whose headers do not; null = the body
   * does not either, which is then a ban.
   */
  readonly limitIn?: ((text: string) => number | null) | undefined;
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
type Attempt = { readonly answer: Answer } | Pick<NetworkFault, 'code' | 'proxy'>;

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
      const answer = await exchange({
        method,
        url,
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: {
          ...options.headers,
          Accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
          'User-Agent': options.userAgent,
        },
        timeoutMs: options.timeoutMs,
      });
      return { answer };
    } catch (error) {
      if (error instanceof NetworkFault) return error;
      throw error;
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
      const limit = answer?.status === 429 && request.limitIn ? request.limitIn(answer.text) : null;
      const header = (name: string): string | null =>
        headerOf(answer, name) ?? (name === 'retry-after' && limit !== null ? String(limit) : null);
      if (answer !== null && isRedirect(answer.status)) {
        const target = redirectTarget(answer, url);
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
          code: null,
          detail: `${statusText(answer.status)}: redirects${to}, which is not followed`,
        });
      }
      const reply = answer !== null && answer.status < 300 ? readReply(answer, request) : null;
      if (reply !== null) return { status: reply.status, data: reply.data, header };

      const nameIn = request.refusal ?? (options.secretPath === true ? wordOf : nameOf);
      const fault: Fault = {
        method,
        idempotent: method === 'GET' || request.idempotent === true,
        status: answer?.status ?? null,
        code: 'code' in result ? result.code : null,
        proxy: 'code' in result ? result.proxy : null,
        html: answer !== null && isWebPage(answer.text),
        unreadable: answer !== null && answer.status < 300,
        refusal: answer !== null && answer.status >= 400 ? refusalName(answer.text, nameIn, secrets) : null,
        banned: answer?.status === 429 && request.limitIn !== undefined && !header('retry-after'),
      };
      const rule = ruleFor(fault);
      const wait = waitBefore(tries + 1, header, now());
      const what = `${describeFault(fault, options.timeoutMs)}${fault.refusal === null ? '' : ` (${fault.refusal})`}`;
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
    code: fault.refusal ?? fault.code,
    tooLarge: fault.code === TOO_LARGE,
    detail: `${what}${after}${tooLong}`,
  });
}

function readReply<T>(answer: Answer, request: HttpRequest<T>): { status: number; data: T } | null {
  if (request.anyBody !== true && isWebPage(answer.text)) return null;
  try {
    return { status: answer.status, data: request.read(answer.text) };
  } catch {
    return null;
  }
}

function headerOf(answer: Answer | null, name: string): string | null {
  return answer?.headers.get(name) ?? null;
}

/**
 * A proxy, a firewall or a sign-in page that answers in the service's place. The content type says nothing: Slack sends its `ok` as
 * text/html (https://github.com/slackapi/node-slack-sdk/pull/480).
 */
function isWebPage(body: string): boolean {
  return /^\uFEFF?\s*<[!?a-z]/i.test(body);
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
