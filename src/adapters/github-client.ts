/**
 * GitHub's REST API: reads are asked again, writes are paced and never sent twice, faults become TrackerErrors.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { getOctokit } from '@actions/github';
import { TrackerError } from '../issues/tracker.ts';
import { describeFault, type GithubFault, rateLimitOf, trackerError } from './github-faults.ts';
import { createWritePace } from './github-pace.ts';
import { field } from './lossless.ts';

export interface GithubOptions {
  readonly token: string;
  /** Null: what GITHUB_API_URL says (@actions/github reads it), so that GitHub Enterprise works. */
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
  readonly requests: number;
}

const TIMEOUT_MS = 30_000;
const TRIES = 4;
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
  const quiet = (): void => undefined;
  const octokit = getOctokit(options.token, {
    userAgent: options.userAgent,
    // Octokit would print deprecations to the console, where the runner reads commands.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    ...(options.baseUrl ? { baseUrl: options.baseUrl.replace(/\/+$/, '') } : {}),
  });
  const base = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
  const pace = createWritePace(options);
  let requests = 0;

  async function attempt(call: Call): Promise<GithubReply | GithubFault> {
    requests += 1;
    const fault = { method: call.method, host: base.host, path: call.path.replace(/\?.*$/, '') };
    try {
      const reply = await octokit.request(`${call.method} ${call.path}`, {
        headers: {
          'x-github-api-version': '2022-11-28',
          ...(call.raw ? { accept: 'application/vnd.github.raw+json' } : {}),
        },
        // A transferred issue answers with a redirect to another repository; following it would make it ours.
        request: {
          signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
          ...(call.follow ? {} : { redirect: 'manual' }),
        },
        ...(isRecord(call.body) ? call.body : {}),
      });
      const data: unknown = reply.data;
      const status: number = reply.status;
      const used = Number(reply.headers['x-ratelimit-used'] ?? Number.NaN);
      if (Number.isFinite(used)) pace.usedThisHour(used - requests);
      if (status >= 300 && !call.also.includes(status))
        return { ...fault, status, code: null, message: 'moved elsewhere', header: () => null };
      // Octokit hands over the text where JSON was cut off on its way, and '' where the body never came.
      if (!call.raw && status !== 204 && status < 300 && !isRecord(data))
        return { ...fault, status, code: null, message: 'the answer is cut off or not JSON', header: () => null };
      return { status, data, next: nextPage(reply.headers.link, base) };
    } catch (error) {
      const caught = describeFault(error, fault, options.token);
      return caught.status !== null && call.also.includes(caught.status)
        ? { status: caught.status, data: null, next: null }
        : caught;
    }
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
    async write(method, path, body, { also = [], notifies = false } = {}) {
      await pace.turn(notifies);
      return send({ method, path, body, also, raw: false, follow: false });
    },
  };
}

/** The path and query of `rel="next"`; only on our own host, for the token goes with it. */
function nextPage(link: string | undefined, base: URL): string | null {
  const address = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (address === undefined || !URL.canParse(address) || new URL(address).origin !== base.origin) return null;
  return address;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof ArrayBuffer);
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
  if (reply.data instanceof ArrayBuffer) return Buffer.from(reply.data).toString('utf8');
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
