/**
 * The `fetch` that octokit is given: the exchange of all clients. So one rule holds for proxies, TLS and time-outs everywhere, and
 * Node's own fetch, which knows no proxy by itself, is never loaded.
 */
import { type Answer, exchange, NetworkFault, redirectTarget } from '../http/exchange.ts';

export interface FetchOptions {
  /** The API's root: requests to another host would carry the token there. */
  readonly base: URL;
  readonly timeoutMs: number;
  /** Called before each request, redirects included. */
  readonly asked: () => void;
  readonly answered: (headers: Answer['headers']) => void;
}

/** What octokit gives. https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts */
interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly redirect?: 'follow' | 'manual' | undefined;
}

/** What octokit reads of a Response. */
interface FetchAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
}

export type Fetch = (address: string, init: FetchInit) => Promise<FetchAnswer>;

/** Code of the fault where an answer leads to another host: the next page of a list, most likely. */
export const FOREIGN_HOST = 'FOREIGN_HOST';
/** A renamed repository takes one; more is a loop. */
const MOST_REDIRECTS = 3;

/** Redirects are followed on the same host, and only where a request says `redirect: 'follow'`: a transferred issue would become ours. */
export function createFetch({ base, timeoutMs, asked, answered }: FetchOptions): Fetch {
  return async (address, { method, headers, body, redirect }) => {
    let url = address;
    if (new URL(url).origin !== base.origin) throw new NetworkFault(FOREIGN_HOST, null);
    for (let redirects = 0; ; redirects++) {
      asked();
      const answer = await exchange({ method, url, headers, body, timeoutMs });
      answered(answer.headers);
      const target = redirect === 'follow' && redirects < MOST_REDIRECTS ? redirectTarget(answer, url) : null;
      if (target?.origin !== base.origin) return fetchAnswer(answer, url);
      url = target.href;
    }
  };
}

/** Two types are enough: JSON is parsed, all else is text. octokit gives what it does not know as bytes. */
function fetchAnswer({ status, headers, text }: Answer, url: string): FetchAnswer {
  const isJson = /^application\/(?:scim\+)?json\b/i.test(headers.get('content-type') ?? '');
  const type = isJson ? 'application/json' : 'text/plain; charset=utf-8';
  return { status, url, headers: new Map(headers).set('content-type', type), text: async () => text };
}
