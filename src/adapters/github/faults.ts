/** What a refusal of GitHub means, whether it is asked again, and what to do about it. */
import * as z from 'zod';
import { TrackerError } from '../../issues/tracking/tracker.ts';
import { throughProxy } from '../http/error.ts';
import { NetworkFault } from '../http/exchange.ts';
import { NOT_SENT, PASSING, UNSENDABLE } from '../http/retry.ts';
import { tlsFaultOf } from '../http/tls.ts';
import { FOREIGN_HOST } from './fetch.ts';

/** A fault without anything of the request but method and path: octokit's own error holds its headers and body. */
export interface GithubFault {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  /** Null where no answer came. */
  readonly status: number | null;
  /** Node's name of a network fault; null where an answer came. */
  readonly code: string | null;
  /** GitHub's own words. */
  readonly message: string;
  /** GitHub's names of what is wrong with fields, `already_exists`. */
  readonly fieldCodes: readonly string[];
  readonly header: (name: string) => string | null;
}

export interface RateLimit {
  /** Null: not to be waited for. */
  readonly waitMs: number | null;
  readonly message: string;
}

export class GithubError extends TrackerError {
  /** Null where no answer came. */
  readonly httpStatus: number | null;
  readonly fieldCodes: readonly string[];
  constructor(message: string, outcome: 'refused' | 'unknown', advice: string | null, fault: GithubFault) {
    super(message, outcome, advice);
    this.name = 'GithubError';
    this.httpStatus = fault.status;
    this.fieldCodes = fault.fieldCodes;
  }
}

/** Longer waits are left to the next run. */
const LONGEST_WAIT_S = 60;

type Where = Pick<GithubFault, 'method' | 'host' | 'path'>;

/** What is looked at of octokit's responses. */
export interface OctokitReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

const Reply = z.lazy(() =>
  z.object({ status: z.number(), headers: z.record(z.string(), z.unknown()), data: z.unknown() }),
);

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
const ErrorBody = z.lazy(() =>
  z.object({
    message: z.string().nullable().catch(null),
    errors: z.array(z.object({ field: z.string(), code: z.string() }).nullable().catch(null)).catch([]),
  }),
);

/** What octokit has thrown. Nothing of the error is kept but the answer or the fault's name. */
export function faultOf(error: unknown, where: Where, token: string): GithubFault {
  const given = typeof error === 'object' && error !== null ? error : {};
  const response = Reply.safeParse('response' in given ? given.response : null);
  if (response.success) return answerFault(where, response.data, 'no explanation given', token);
  const cause = 'cause' in given ? given.cause : null;
  if (cause instanceof NetworkFault) return networkFault(cause, where);
  throw error;
}

/** A success whose body is not what was asked for, or a redirect that is not followed. */
export function unreadable(where: Where, reply: OctokitReply, token: string): GithubFault {
  const wordless = reply.status < 300 ? 'the answer is cut off or not JSON' : 'moved elsewhere';
  return answerFault(where, reply, wordless, token);
}

export function isGithubFault(result: object): result is GithubFault {
  return 'fieldCodes' in result;
}

function networkFault({ code, proxy }: NetworkFault, where: Where): GithubFault {
  const message = `${describeCode(code)}${throughProxy(proxy)}`;
  return { ...where, status: null, code, message, fieldCodes: [], header: () => null };
}

function describeCode(code: string): string {
  if (code === 'ERR_CANCELED' || code === 'ETIMEDOUT') return 'no answer in time';
  if (code === FOREIGN_HOST) return 'the answer leads to another host, where the token is not sent';
  return `${tlsFaultOf(code)?.text ?? 'the connection failed'} (${code})`;
}

/** @param wordless what is said of an answer that explains nothing */
function answerFault(
  where: Where,
  { status, headers, data }: OctokitReply,
  wordless: string,
  token: string,
): GithubFault {
  const body = ErrorBody.safeParse(data);
  const faults = body.success ? body.data.errors.filter((fault) => fault !== null) : [];
  // `body: too_long`; the values, which are ours, are left out.
  const fields = faults.length === 0 ? '' : ` (${faults.map(({ field, code }) => `${field}: ${code}`).join(', ')})`;
  return {
    ...where,
    status,
    code: null,
    message: `${body.data?.message ?? wordless}${fields}`
      .replace(/[\p{C}\s]+/gu, ' ')
      .replaceAll(token === '' ? '\0' : token, '***')
      .slice(0, 300),
    fieldCodes: faults.map(({ code }) => code),
    header(name) {
      const value = headers[name];
      return typeof value === 'string' ? value : null;
    },
  };
}

/** Exceeded limits answer 403 or 429. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function rateLimitOf(fault: GithubFault): RateLimit | null {
  if (fault.status !== 403 && fault.status !== 429) return null;
  const after = fault.header('retry-after');
  if (after !== null && /^\d+$/.test(after)) {
    const waitMs = Number(after) <= LONGEST_WAIT_S ? Number(after) * 1000 : null;
    return { waitMs, message: `GitHub asks to wait ${after} s (secondary rate limit)` };
  }
  if (fault.header('x-ratelimit-remaining') === '0' && /rate limit/i.test(fault.message)) {
    const reset = Number(fault.header('x-ratelimit-reset') ?? Number.NaN);
    const at = Number.isFinite(reset) ? `; it is renewed at ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : '';
    return { waitMs: null, message: `the hourly number of requests is used up${at}` };
  }
  if (fault.status === 429 || /secondary rate/i.test(fault.message))
    return { waitMs: LONGEST_WAIT_S * 1000, message: 'GitHub asks to slow down (secondary rate limit)' };
  return null;
}

export interface GithubRule {
  readonly name: string;
  readonly when: (fault: GithubFault, isWrite: boolean) => boolean;
  /** Before it is asked again; null = never. */
  readonly waitMs: (fault: GithubFault, tries: number) => number | null;
  /** `unknown`: a write may have been carried out all the same. */
  readonly outcome: 'refused' | 'unknown';
  readonly why: string;
}

const never = (): null => null;
const backoff = (_: GithubFault, tries: number): number => 1000 * 3 ** (tries - 1);
/** No answer, one that cannot be read, or a fault of GitHub that usually passes. */
const isPassing = ({ status }: GithubFault): boolean => status === null || status < 300 || PASSING.has(status);

/** Ordered; the first rule that fits decides. Only what was turned away for certain is written again. */
export const GITHUB_RULES: readonly GithubRule[] = [
  {
    name: 'rate-limit',
    when: (f) => rateLimitOf(f) !== null,
    waitMs: (f) => rateLimitOf(f)?.waitMs ?? null,
    outcome: 'refused',
    why: 'turned away before anything was done',
  },
  {
    name: 'tls',
    when: (f) => tlsFaultOf(f.code) !== null,
    waitMs: never,
    outcome: 'refused',
    why: 'nothing was sent, and asking again meets the same certificate',
  },
  {
    name: 'unsendable',
    when: (f) => f.code !== null && UNSENDABLE.test(f.code),
    waitMs: never,
    outcome: 'refused',
    why: 'it is the same request the next time',
  },
  {
    name: 'foreign-host',
    when: (f) => f.code === FOREIGN_HOST,
    waitMs: never,
    outcome: 'refused',
    why: 'not asked: the token would go to another host',
  },
  {
    name: 'not-sent',
    when: (f, isWrite) => isWrite && f.code !== null && NOT_SENT.has(f.code),
    waitMs: never,
    outcome: 'refused',
    why: 'the write never reached GitHub; the next one is tried for itself',
  },
  {
    name: 'lost-write',
    when: (f, isWrite) => isWrite && isPassing(f),
    waitMs: never,
    outcome: 'unknown',
    why: 'it may have been carried out; a second one would double it',
  },
  {
    name: 'passing',
    when: isPassing,
    waitMs: backoff,
    outcome: 'refused',
    why: 'a read changes nothing, and the fault usually passes',
  },
  {
    name: 'refused',
    when: () => true,
    waitMs: never,
    outcome: 'refused',
    why: 'the same request gets the same answer',
  },
];

export function ruleFor(fault: GithubFault, isWrite: boolean): GithubRule {
  const rule = GITHUB_RULES.find(({ when }) => when(fault, isWrite));
  if (rule === undefined) throw new Error('the last rule must fit everything');
  return rule;
}

export const PERMISSIONS = `permissions:\n  contents: read\n  issues: write`;

/** `/repos/o/r/issues/7/comments`: gone or moved, it is this issue's trouble; what holds for all of them is advised on. */
const ONE_ISSUE = /\/issues\/\d+(?:\/|$)/;
const ofOneIssue = (fault: GithubFault): boolean => ONE_ISSUE.test(fault.path);

/** Ordered; the first row that fits advises. */
const ADVICE: readonly { readonly when: (fault: GithubFault) => boolean; readonly text: string }[] = [
  {
    when: (f) => f.status === 407,
    text: 'The proxy wants a name and a password: HTTPS_PROXY=http://NAME:PASSWORD@HOST:PORT.',
  },
  {
    when: (f) => f.status === 401,
    text: 'GitHub does not accept the token: check `github-token`; leave it out to use the one of the workflow.',
  },
  {
    when: (f) => f.status === 403 && /archived/i.test(f.message),
    text: 'The repository is archived. Name another one for the issues with `repository`.',
  },
  {
    when: (f) => f.status === 403 && /SAML|IP allow list/i.test(f.message),
    text: 'The organisation restricts this token: authorise it there, or use the one of the workflow.',
  },
  {
    when: (f) => f.status === 403,
    text: `The token may not do this. Give the job of the workflow these permissions (naming one sets all others to none):\n${PERMISSIONS}`,
  },
  {
    when: (f) => f.status === 410 && !ofOneIssue(f),
    text: 'Issues are disabled in the repository: turn them on under Settings > General > Features, or name another repository with `repository`.',
  },
  {
    when: (f) => f.status === 404 && !ofOneIssue(f),
    text: 'There is no such repository, or the token cannot see it: check `repository`; the token of a workflow reaches only its own repository.',
  },
  {
    when: (f) => f.status !== null && f.status >= 300 && f.status < 400 && !ofOneIssue(f),
    text: 'The repository was renamed or moved: check `repository`.',
  },
];

export function githubError(fault: GithubFault, { outcome }: GithubRule, tries: number): GithubError {
  const limit = rateLimitOf(fault);
  const what = limit === null ? `${fault.status ?? ''} ${fault.message}`.trim() : limit.message;
  const after = tries > 1 ? ` after ${tries} attempts` : '';
  const lost = outcome === 'unknown' ? '; it may have been carried out all the same' : '';
  const advice = limit === null ? adviceFor(fault) : 'The next run goes on from here.';
  return new GithubError(
    `[${fault.method}] ${fault.host}${fault.path}: ${what}${after}${lost}`,
    outcome,
    advice,
    fault,
  );
}

function adviceFor(fault: GithubFault): string | null {
  const tls = tlsFaultOf(fault.code)?.advice;
  if (tls !== undefined) return `${tls.slice(0, 1).toUpperCase()}${tls.slice(1)}.`;
  return ADVICE.find((row) => row.when(fault))?.text ?? null;
}

/** Null where GitHub answered with one of the statuses, which the caller takes for an answer. */
export async function orNull<T>(statuses: readonly number[], request: Promise<T>): Promise<T | null> {
  return request.catch((error: unknown) => {
    if (error instanceof GithubError && error.httpStatus !== null && statuses.includes(error.httpStatus)) return null;
    throw error;
  });
}
