/**
 * GitHub's REST API through @actions/github: octokit's typed endpoints, and above each of them one policy. Reads are asked again,
 * writes are paced and never sent twice, faults become GithubErrors.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { getOctokit } from '@actions/github';
import { TrackerError } from '../../issues/tracking/tracker.ts';
import { checkedBase } from '../http/exchange.ts';
import {
  faultOf,
  type GithubFault,
  githubError,
  isGithubFault,
  type OctokitReply,
  ruleFor,
  unreadable,
} from './faults.ts';
import { createFetch } from './fetch.ts';
import { createWritePace, notifies } from './pace.ts';

export type Octokit = ReturnType<typeof getOctokit>;

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

export interface Github {
  /** `octokit.rest.issues.get(...)`: throws GithubErrors. */
  readonly octokit: Octokit;
  /** One of our issues was changed then, in epoch milliseconds: writes of earlier runs count. */
  changed(at: number): void;
  readonly requests: number;
}

const TIMEOUT_MS = 30_000;
const TRIES = 4;
/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

/** A request as octokit's hooks see it: route, parameters, headers. */
type Call = Parameters<Octokit['request']['endpoint']['parse']>[0];

export function createGithub(options: GithubOptions): Github {
  const base = apiBase(options.baseUrl);
  const root = base.href.replace(/\/+$/, '');
  const pace = createWritePace(options);
  let requests = 0;
  const octokit = getOctokit(options.token, {
    baseUrl: root,
    userAgent: options.userAgent,
    request: {
      fetch: createFetch({
        base,
        timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
        asked: () => {
          requests += 1;
        },
        answered(headers) {
          const used = Number(headers.get('x-ratelimit-used') ?? Number.NaN);
          if (Number.isFinite(used)) pace.usedThisHour(used - requests);
        },
      }),
      // Else octokit prints on its own that an endpoint is deprecated, in words of the answer.
      log: { warn: options.log ?? (() => undefined) },
    },
  });

  async function attempt<R extends OctokitReply>(send: () => R | Promise<R>, call: Call): Promise<R | GithubFault> {
    const path = octokit.request.endpoint.parse(call).url.replace(root, '').replace(/\?.*$/, '');
    const where = { method: call.method, host: base.host, path };
    try {
      const reply = await send();
      return isReadable(reply, call) ? reply : unreadable(where, reply, options.token);
    } catch (error) {
      return faultOf(error, where, options.token);
    }
  }

  octokit.hook.wrap('request', async (send, call) => {
    call.headers['x-github-api-version'] = API_VERSION;
    const isWrite = call.method !== 'GET';
    if (isWrite) await pace.turn(notifies(call));
    for (let tries = 1; ; tries++) {
      const result = await attempt(() => send(call), call);
      if (!isGithubFault(result)) return result;
      const rule = ruleFor(result, isWrite);
      const wait = rule.waitMs(result, tries);
      if (wait === null || tries >= TRIES) throw githubError(result, rule, tries);
      options.log?.(
        `[${call.method}] ${result.host}${result.path}: ${result.status ?? 'no answer'}; asking again in ${Math.ceil(wait / 1000)} s`,
      );
      await options.sleep(wait);
    }
  });

  return {
    octokit,
    get requests() {
      return requests;
    },
    changed: (at) => pace.changed(at),
  };
}

/** Else cut off on its way, a proxy's page in place of the answer, or a redirect that was not followed. */
function isReadable({ status, data }: OctokitReply, { mediaType }: Call): boolean {
  if (status >= 300) return false;
  return status === 204 || (typeof data === 'object' && data !== null) || mediaType?.format === 'raw';
}

/** Of the API. The runner names GitHub Enterprise in GITHUB_API_URL. */
function apiBase(given: string | null = null): URL {
  const address = given || process.env['GITHUB_API_URL'] || 'https://api.github.com';
  try {
    return checkedBase(address);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new TrackerError(`GITHUB_API_URL: ${why}`, 'refused', 'Name the API as https://HOST/api/v3.');
  }
}
