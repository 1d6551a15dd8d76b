/** A repository: its name, who can read it, its files. */
import { TrackerError } from '../../issues/tracking/tracker.ts';
import type { Github } from './client.ts';
import { orNull } from './faults.ts';
import { type RepositoryResource, readFolder, readRepository } from './resources.ts';

/** As octokit's endpoints take it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** @param repository `owner/name` */
export function repositoryName(repository: string): RepositoryName {
  const [owner, repo, more] = repository.split('/');
  if (!owner || !repo || more !== undefined)
    throw new TrackerError(`"${repository}" is not a repository`, 'refused', 'Write it as OWNER/NAME.');
  return { owner, repo };
}

/** A renamed repository answers with a redirect, which may be followed where nothing but its name and files are read. */
const FOLLOW = { redirect: 'follow' } as const;

export async function getRepository({ octokit }: Github, name: RepositoryName): Promise<RepositoryResource> {
  return readRepository((await octokit.rest.repos.get({ ...name, request: FOLLOW })).data);
}

/** A file's text at a ref, or null where it does not exist. Needs no checkout. */
export async function readRepositoryFile(
  { octokit }: Github,
  repository: string,
  path: string,
  ref: string,
): Promise<string | null> {
  const reply = await orNull(
    [404],
    octokit.rest.repos.getContent({
      ...repositoryName(repository),
      path,
      ref,
      // Up to 100 MB, where JSON ends at 1 MB.
      mediaType: { format: 'raw' },
      request: FOLLOW,
    }),
  );
  const data: unknown = reply?.data ?? null;
  if (data === null || typeof data === 'string') return data;
  // A folder is listed as JSON although its text was asked for.
  throw new TrackerError(`${path} is a folder, not a file`, 'refused', 'Check `config-file`.');
}

/** Throws a TrackerError where the repository itself cannot be seen. */
export async function isActionThere(
  github: Github,
  { repository, file, ref }: { readonly repository: string; readonly file: string; readonly ref: string },
): Promise<boolean> {
  if ((await readRepositoryFile(github, repository, file, ref)) !== null) return true;
  // GitHub says 404 of what a token may not see, too.
  await getRepository(github, repositoryName(repository));
  return false;
}

/** Paths of the files in a folder at a ref; null where there is no such folder or it may not be read. */
export async function listRepositoryFolder(
  { octokit }: Github,
  repository: string,
  path: string,
  ref: string | null,
): Promise<readonly string[] | null> {
  try {
    const at = ref === null ? {} : { ref };
    const reply = await octokit.rest.repos.getContent({ ...repositoryName(repository), path, ...at, request: FOLLOW });
    return readFolder(reply.data);
  } catch (error) {
    if (error instanceof TrackerError) return null;
    throw error;
  }
}

export type Visibility = 'public' | 'private';

/**
 * Who can read what we publish. Whatever is not known to be private counts as public: the mistake in that direction publishes less.
 * An `internal` repository is read by the enterprise's members only, which its `private: true` says too.
 */
export async function readVisibility(github: Github, repository: string): Promise<Visibility> {
  try {
    const { isPrivate, visibility } = await getRepository(github, repositoryName(repository));
    const isClosed = visibility === null || visibility === 'private' || visibility === 'internal';
    return isPrivate && isClosed ? 'private' : 'public';
  } catch {
    return 'public';
  }
}
