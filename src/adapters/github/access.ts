/** What a token can do in a repository, found out without changing anything. */
import * as z from 'zod';
import { type Label, TrackerError } from '../../issues/tracking/tracker.ts';
import type { Github } from './client.ts';
import { orNull } from './faults.ts';
import { getRepository, type RepositoryName, repositoryName } from './repository.ts';
import { readIssue, readLabels, readPage, readUser } from './resources.ts';

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
  const { issues: api, users } = github.octokit.rest;
  const found = await attempt(getRepository(github, repositoryName(repository)));
  if (found instanceof TrackerError) return { ...NOTHING, refused: found };
  const { isPrivate, isArchived, hasIssues, fullName } = found;
  const about = { visibility: isPrivate ? 'private' : 'public', archived: isArchived, hasIssues } as const;
  if (isArchived || !hasIssues) return { ...NOTHING, ...about };
  const home = repositoryName(fullName ?? repository);
  const failure = labels[0]?.name ?? '';
  const issues = await attempt(api.listForRepo({ ...home, state: 'all', per_page: 100, labels: failure }));
  if (issues instanceof TrackerError) return { ...NOTHING, ...about, readRefused: issues };
  const names = await attempt(labelNames(github, home));
  if (names instanceof TrackerError) return { ...NOTHING, ...about, readRefused: names };
  // Refused for its colour, 422, where the token may write; for the token, 403, where it may not. A label never comes of it.
  const probe = { name: failure, color: 'no colour', description: '' };
  const write = await attempt(orNull([422], api.createLabel({ ...home, ...probe })));
  const own = await attempt(orNull([401, 403, 404], users.getAuthenticated()));
  const login = own === null || own instanceof TrackerError ? '' : (readUser(own.data)?.login ?? '');
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

async function attempt<T>(request: Promise<T>): Promise<T | TrackerError> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof TrackerError) return error;
    throw error;
  }
}

async function labelNames({ octokit }: Github, home: RepositoryName): Promise<ReadonlySet<string>> {
  const listed = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, { ...home, per_page: 100 });
  return new Set(readLabels(listed).map((name) => name.toLowerCase()));
}

function authorsOf(issues: unknown): string[] {
  const logins = readPage(issues).flatMap((raw) => {
    const issue = readIssue(raw);
    return issue === null || issue.isPullRequest || issue.user === null ? [] : [issue.user.login];
  });
  return [...new Set(logins)];
}

const RateLimit = z.lazy(() => z.object({ resources: z.object({ core: z.object({ remaining: z.number() }) }) }));

/** GitHub's time and the requests it has left for this token. Null = it does not say: GitHub Enterprise may not count. */
export async function readGithubPace(
  { octokit }: Github,
  now: () => number,
): Promise<{ readonly serverMs: number; readonly askedMs: number; readonly requestsLeft: number | null } | null> {
  const before = now();
  const reply = await attempt(octokit.rest.rateLimit.get());
  if (reply instanceof TrackerError) return null;
  const serverMs = Date.parse(String(reply.headers.date));
  if (Number.isNaN(serverMs)) return null;
  const left = RateLimit.safeParse(reply.data).data?.resources.core.remaining ?? null;
  return { serverMs, askedMs: (before + now()) / 2, requestsLeft: left };
}
