/** What a refusal of GitHub means, and what to do about it. */
import { TrackerError } from '../../issues/tracking/tracker.ts';
import { field } from '../search/lossless.ts';

/** A fault without anything of the request but method and path: axios' own error holds its headers. */
export interface GithubFault {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  /** Null where no answer came. */
  readonly status: number | null;
  /** Node's name of a network fault. */
  readonly code: string | null;
  /** GitHub's own words. */
  readonly message: string;
  readonly header: (name: string) => string | null;
}

export interface RateLimit {
  /** Null: not to be waited for. */
  readonly waitMs: number | null;
  readonly message: string;
}

/** Longer waits are left to the next run. */
const LONGEST_WAIT_S = 60;

type Where = Pick<GithubFault, 'method' | 'host' | 'path'>;

/** No answer came. The error itself holds the request and with it the token, so nothing but the fault's name is kept. */
export function networkFault(error: unknown, where: Where): GithubFault {
  const code = networkCode(error);
  const late = code === 'ERR_CANCELED' || code === 'ETIMEDOUT';
  const message = late ? 'no answer in time' : `the connection failed${code === null ? '' : ` (${code})`}`;
  return { ...where, status: null, code, message, header: () => null };
}

/** @param data the answer's body, parsed; null where it is no JSON */
export function answerFault(
  where: Where,
  status: number,
  data: unknown,
  header: GithubFault['header'],
  token: string,
  isReadable: boolean,
): GithubFault {
  const said = field(data, 'message');
  const message = `${typeof said === 'string' ? said : wordless(status, isReadable)}${fieldFaults(field(data, 'errors'))}`;
  return {
    ...where,
    status,
    code: null,
    message: message
      .replace(/[\p{C}\s]+/gu, ' ')
      .replaceAll(token === '' ? '\0' : token, '***')
      .slice(0, 300),
    header,
  };
}

function wordless(status: number, isReadable: boolean): string {
  if (!isReadable) return 'the answer is cut off or not JSON';
  return status < 400 ? 'moved elsewhere' : 'no explanation given';
}

/** ` (body: too_long)`; the values, which are ours, are left out. */
function fieldFaults(errors: unknown): string {
  if (!Array.isArray(errors)) return '';
  const words = errors.flatMap((error: unknown) => {
    const name = field(error, 'field');
    const code = field(error, 'code');
    return typeof name === 'string' && typeof code === 'string' ? [`${name}: ${code}`] : [];
  });
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function networkCode(error: unknown): string | null {
  for (let cause = error, depth = 0; cause !== undefined && depth < 4; cause = field(cause, 'cause'), depth++) {
    const code = field(cause, 'code');
    if (typeof code === 'string') return code;
  }
  return null;
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

export const PERMISSIONS = `permissions:\n  contents: read\n  issues: write`;

/** `/repos/o/r/issues/7/comments`: gone or moved, it is this issue's trouble; what holds for all of them is advised on. */
const ONE_ISSUE = /\/issues\/\d+(?:\/|$)/;
const ofOneIssue = (fault: GithubFault): boolean => ONE_ISSUE.test(fault.path);

/** Ordered; the first row that fits advises. */
const ADVICE: readonly { readonly when: (fault: GithubFault) => boolean; readonly text: string }[] = [
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

export function trackerError(
  fault: GithubFault,
  outcome: 'refused' | 'unknown',
  limit: RateLimit | null,
  tries: number,
): TrackerError {
  const what = limit === null ? `${fault.status ?? ''} ${fault.message}`.trim() : limit.message;
  const after = tries > 1 ? ` after ${tries} attempts` : '';
  const lost = outcome === 'unknown' ? '; it may have been carried out all the same' : '';
  const advice =
    limit === null ? (ADVICE.find((row) => row.when(fault))?.text ?? null) : 'The next run goes on from here.';
  return new TrackerError(`[${fault.method}] ${fault.host}${fault.path}: ${what}${after}${lost}`, outcome, advice);
}
