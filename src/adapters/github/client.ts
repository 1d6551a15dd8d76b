/**
 * GitHub's REST API: reads are asked again, writes are paced and never sent twice, faults become TrackerErrors.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import axios, { type AxiosResponse } from 'axios';
import { TrackerError } from '../../issues/tracking/tracker.ts';
import { MOST_BYTES } from '../http/retry.ts';
import { field } from '../search/lossless.ts';
import { answerFault, type GithubFault, networkFault, rateLimitOf, trackerError } from './faults.ts';
import { createWritePace } from './pace.ts';

export interface GithubOptions {
  readonly token: string;
  /** Null: what GITHUB_API_URL says, so that GitHub Enterprise works. */
  readonly baseUrl?: string | null | undefined;
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Least time between two writes, in milliseconds; three times as much between two that notify people. */
  readonly spacingMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

export interface GithubReply {
  readonly status: number;
  readonly data: unknown;
  /** The address of the next page, from the Link header. */
  readonly next: string | null;
}

export interface Github {
  /** `path` from the API's root, or a `next`. Statuses in `also` are answers, not faults. */
  read(
    path: string,
    options?: { readonly also?: readonly number[]; readonly raw?: boolean; readonly follow?: boolean },
  ): Promise<GithubReply>;
  write(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: unknown,
    options?: { readonly also?: readonly number[]; readonly notifies?: boolean },
  ): Promise<GithubReply>;
  /** One of our issues was changed then, in epoch milliseconds: writes of earlier runs count. */
  changed(at: number): void;
  readonly requests: number;
}

const TIMEOUT_MS = 30_000;
const TRIES = 4;
/** Followed where a request allows it (a renamed repository); more is a loop. */
const MOST_REDIRECTS = 3;
const PASSING = new Set([500, 502, 503, 504]);
/** A fault before anything was sent: the write cannot have been carried out. */
const NOT_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly also: readonly number[];
  readonly raw: boolean;
  readonly follow: boolean;
}

export function createGithub(options: GithubOptions): Github {
  const root = githubRoot(options.baseUrl);
  const base = new URL(root);
  const pace = createWritePace(options);
  let requests = 0;

  function exchange(call: Call, url: string): Promise<AxiosResponse<string>> {
    return axios.request<string>({
      adapter: 'http',
      method: call.method,
      url,
      ...(call.body === undefined ? {} : { data: JSON.stringify(call.body) }),
      headers: {
        Accept: call.raw ? 'application/vnd.github.raw+json' : 'application/vnd.github+json',
        'Accept-Encoding': 'gzip',
        Authorization: `Bearer ${options.token}`,
        'User-Agent': options.userAgent,
        'X-GitHub-Api-Version': '2022-11-28',
        ...(call.body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      },
      signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
      responseType: 'text',
      transformResponse: (text: string) => text,
      validateStatus: () => true,
      maxContentLength: MOST_BYTES,
      // A transferred issue answers with a redirect to another repository; following it would make it ours.
      maxRedirects: 0,
    });
  }

  async function attempt(call: Call): Promise<GithubReply | GithubFault> {
    const where = { method: call.method, host: base.host, path: (call.path.split('?', 1)[0] ?? '').replace(root, '') };
    let url = call.path.startsWith('/') ? `${root}${call.path}` : call.path;
    let answer: AxiosResponse<string>;
    try {
      for (let redirects = 0; ; redirects++) {
        requests += 1;
        answer = await exchange(call, url);
        const target = call.follow && redirects < MOST_REDIRECTS ? redirectTarget(answer, url, base) : null;
        if (target === null) break;
        url = target;
      }
    } catch (error) {
      return networkFault(error, where);
    }
    const { status } = answer;
    const used = Number(headerOf(answer, 'x-ratelimit-used') ?? Number.NaN);
    if (Number.isFinite(used)) pace.usedThisHour(used - requests);
    if (call.also.includes(status)) return { status, data: null, next: null };
    // A folder is listed as JSON although its text was asked for.
    const isText = call.raw && status < 300 && !/^application\/json\b/.test(headerOf(answer, 'content-type') ?? '');
    const data = isText ? answer.data : parsed(answer.data);
    // Else cut off on its way, or a proxy's page in place of the answer.
    const isReadable = status >= 300 || status === 204 || isText || (typeof data === 'object' && data !== null);
    if (status < 300 && isReadable) return { status, data, next: nextPage(headerOf(answer, 'link'), base) };
    return answerFault(where, answer.status, data, (name) => headerOf(answer, name), options.token, isReadable);
  }

  async function send(call: Call): Promise<GithubReply> {
    const writing = call.method !== 'GET';
    for (let tries = 1; ; tries++) {
      const result: GithubReply | GithubFault = await attempt(call);
      if (!('code' in result)) return result;
      const limit = rateLimitOf(result);
      const passing = result.status === null || result.status < 300 || PASSING.has(result.status);
      const again = tries < TRIES && (limit === null ? passing && !writing : limit.waitMs !== null);
      if (!again) {
        const unknown = writing && passing && limit === null && !NOT_SENT.test(result.code ?? '');
        throw trackerError(result, unknown ? 'unknown' : 'refused', limit, tries);
      }
      const wait = limit?.waitMs ?? 1000 * 3 ** (tries - 1);
      options.log?.(
        `[${call.method}] ${result.host}${result.path}: ${result.status ?? 'no answer'}; asking again in ${Math.ceil(wait / 1000)} s`,
      );
      await options.sleep(wait);
    }
  }

  return {
    get requests() {
      return requests;
    },
    read: (path, { also = [], raw = false, follow = false } = {}) => send({ method: 'GET', path, also, raw, follow }),
    changed: (at) => pace.changed(at),
    async write(method, path, body, { also = [], notifies = false } = {}) {
      await pace.turn(notifies);
      return send({ method, path, body, also, raw: false, follow: false });
    },
  };
}

/** Of the API, without a slash at its end. */
export function githubRoot(given: string | null = null): string {
  return (given || process.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
}

function headerOf(answer: AxiosResponse<string>, name: string): string | null {
  const value: unknown = answer.headers[name];
  return typeof value === 'string' ? value : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Where a renamed repository is now; only on our own host, for the token goes with it. */
function redirectTarget(answer: AxiosResponse<string>, from: string, base: URL): string | null {
  const location = headerOf(answer, 'location');
  if (answer.status < 300 || answer.status >= 400 || location === null || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  return target.origin === base.origin ? target.href : null;
}

/** The address of `rel="next"`; only on our own host, for the token goes with it. */
function nextPage(link: string | null, base: URL): string | null {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (address === undefined || !URL.canParse(address) || new URL(address).origin !== base.origin) return null;
  return address;
}

/** Turns a 301, 404 or 410 that an ask allowed for into null. */
export function found(reply: GithubReply): unknown {
  return reply.status === 200 ? reply.data : null;
}

/** `owner/name` as path segments. */
export function repositoryPath(repository: string): string {
  const [owner, name, more] = repository.split('/');
  if (!owner || !name || more !== undefined)
    throw new TrackerError(`"${repository}" is not a repository`, 'refused', 'Write it as OWNER/NAME.');
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/** A file's text at a ref, or null where it does not exist. Needs no checkout. */
export async function readRepositoryFile(
  github: Github,
  repository: string,
  path: string,
  ref: string,
): Promise<string | null> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const reply = await github.read(`${repositoryPath(repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`, {
    also: [404],
    raw: true,
    follow: true,
  });
  if (reply.status === 404) return null;
  if (typeof reply.data === 'string') return reply.data;
  throw new TrackerError(`${path} is a folder, not a file`, 'refused', 'Check `config-file`.');
}

export type Visibility = 'public' | 'private';

/**
 * Who can read what we publish. Whatever is not known to be private counts as public: the mistake in that direction publishes less.
 * An `internal` repository is read by the enterprise's members only, which its `private: true` says too.
 */
export async function readVisibility(github: Github, repository: string): Promise<Visibility> {
  try {
    const { data } = await github.read(repositoryPath(repository), { follow: true });
    const named = field(data, 'visibility');
    return field(data, 'private') === true && (named === undefined || named === 'private' || named === 'internal')
      ? 'private'
      : 'public';
  } catch {
    return 'public';
  }
}
