/** What a token can do in a repository, found out without changing anything. */
import { type Label, TrackerError } from '../../issues/tracking/tracker.ts';
import { createHttp, type HttpOptions } from '../http/client.ts';
import { HttpError } from '../http/error.ts';
import { field, textOr } from '../search/lossless.ts';
import { type Github, githubRoot, repositoryPath } from './client.ts';

export interface GithubAccess {
  readonly visibility: 'public' | 'private' | null;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly refused: TrackerError | null;
  readonly readRefused: TrackerError | null;
  readonly writeRefused: TrackerError | null;
  readonly labels: readonly string[];
  readonly missingLabels: readonly string[];
  readonly strangers: readonly string[];
}

const NOTHING: GithubAccess = {
  visibility: null,
  archived: false,
  hasIssues: true,
  refused: null,
  readRefused: null,
  writeRefused: null,
  labels: [],
  missingLabels: [],
  strangers: [],
};

/** @param trusted logins whose issues are believed, beside the token's own */
export async function readGithubAccess(
  github: Github,
  repository: string,
  labels: readonly Label[],
  trusted: readonly string[],
): Promise<GithubAccess> {
  const repo = await attempt(async () => github.read(repositoryPath(repository), { follow: true }));
  if (repo instanceof TrackerError) return { ...NOTHING, refused: repo };
  const about = {
    visibility: field(repo.data, 'private') === true ? ('private' as const) : ('public' as const),
    archived: field(repo.data, 'archived') === true,
    hasIssues: field(repo.data, 'has_issues') !== false,
  };
  if (about.archived || !about.hasIssues) return { ...NOTHING, ...about };
  const home = repositoryPath(textOr(field(repo.data, 'full_name'), repository));
  const failure = labels[0]?.name ?? '';
  const listing = `${home}/issues?state=all&per_page=100&labels=${encodeURIComponent(failure)}`;
  const issues = await attempt(async () => github.read(listing));
  if (issues instanceof TrackerError) return { ...NOTHING, ...about, readRefused: issues };
  const names = await attempt(async () => labelNames(github, home));
  if (names instanceof TrackerError) return { ...NOTHING, ...about, readRefused: names };
  // Refused for its colour, 422, where the token may write; for the token, 403, where it may not. A label never comes of it.
  const probe = { name: failure, color: 'no colour', description: '' };
  const write = await attempt(async () => github.write('POST', `${home}/labels`, probe, { also: [422] }));
  const own = await attempt(async () => github.read('/user', { also: [401, 403, 404] }));
  const login = own instanceof TrackerError ? '' : textOr(field(own.data, 'login'), '');
  const believed = new Set([...trusted, login].map((name) => name.toLowerCase()));
  return {
    ...NOTHING,
    ...about,
    writeRefused: write instanceof TrackerError ? write : null,
    labels: labels.map(({ name }) => name).filter((name) => names.has(name.toLowerCase())),
    missingLabels: labels.map(({ name }) => name).filter((name) => !names.has(name.toLowerCase())),
    strangers: authorsOf(issues.data).filter((author) => !believed.has(author.toLowerCase())),
  };
}

async function attempt<T>(ask: () => Promise<T>): Promise<T | TrackerError> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof TrackerError) return error;
    throw error;
  }
}

async function labelNames(github: Github, home: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let next: string | null = `${home}/labels?per_page=100`; next !== null; ) {
    const reply: Awaited<ReturnType<Github['read']>> = await github.read(next);
    for (const label of Array.isArray(reply.data) ? (reply.data as readonly unknown[]) : [])
      names.add(textOr(field(label, 'name'), '').toLowerCase());
    next = reply.next;
  }
  return names;
}

function authorsOf(issues: unknown): string[] {
  const logins = (Array.isArray(issues) ? (issues as readonly unknown[]) : []).flatMap((issue) =>
    field(issue, 'pull_request') === undefined ? [textOr(field(field(issue, 'user'), 'login'), '')] : [],
  );
  return [...new Set(logins.filter((login) => login !== ''))];
}

/** Paths of the files in a folder at a ref; null where there is no such folder or it may not be read. */
export async function listRepositoryFolder(
  github: Github,
  repository: string,
  folder: string,
  ref: string | null,
): Promise<readonly string[] | null> {
  const at = ref === null ? '' : `?ref=${encodeURIComponent(ref)}`;
  const path = `${repositoryPath(repository)}/contents/${folder.split('/').map(encodeURIComponent).join('/')}${at}`;
  const reply = await attempt(async () => github.read(path, { also: [403, 404], follow: true }));
  if (reply instanceof TrackerError || !Array.isArray(reply.data)) return null;
  return (reply.data as readonly unknown[]).flatMap((entry) =>
    field(entry, 'type') === 'file' ? [textOr(field(entry, 'path'), '')] : [],
  );
}

/** GitHub's time and the requests it has left for this token. Null = it does not say: GitHub Enterprise may not count. */
export async function readGithubPace(
  token: string,
  options: Pick<HttpOptions, 'userAgent' | 'sleep' | 'log'> & { readonly now: () => number },
): Promise<{ readonly serverMs: number; readonly askedMs: number; readonly requestsLeft: number | null } | null> {
  try {
    const http = createHttp({
      ...options,
      baseUrl: githubRoot(),
      headers: { Authorization: `Bearer ${token}` },
      timeoutMs: 20_000,
    });
    const before = options.now();
    const { data, header } = await http.get('/rate_limit', { read: (text): unknown => JSON.parse(text) });
    const left = field(field(field(data, 'resources'), 'core'), 'remaining');
    const serverMs = Date.parse(header('date') ?? '');
    if (Number.isNaN(serverMs)) return null;
    return { serverMs, askedMs: (before + options.now()) / 2, requestsLeft: typeof left === 'number' ? left : null };
  } catch (error) {
    if (error instanceof HttpError) return null;
    throw error;
  }
}
