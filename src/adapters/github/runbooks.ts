/** Are the runbooks of a policy there? In the checkout, or by the contents API where there is none. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TrackerError } from '../../issues/tracking/tracker.ts';
import type { Github } from './client.ts';
import { readRepositoryFile } from './repository.ts';

/** Each costs a request; a policy with more runbooks than that is checked where there is a checkout. */
const MOST_ASKED = 30;

/**
 * @param files from the root of the repository
 * @param root folder that holds the repository, or some of its files
 * @param remote null = GitHub cannot be asked
 * @returns null of a file = nobody could tell
 */
export async function findRunbooks(
  files: readonly string[],
  root: string | null,
  remote: { readonly github: Github; readonly repository: string; readonly sha: string } | null,
): Promise<(file: string) => boolean | null> {
  const isThere = (file: string): boolean =>
    root !== null && (statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false);
  const absent = files.filter((file) => !isThere(file));
  const found = new Map<string, boolean | null>();
  // A checkout of some folders only has not all that is in the repository.
  const isSparse = root !== null && existsSync(join(root, '.git/info/sparse-checkout'));
  const isWhole = root !== null && !isSparse && existsSync(join(root, '.git'));
  if (!isWhole && remote !== null)
    for (const file of absent.slice(0, MOST_ASKED)) found.set(file, await isInRepository(file, remote));
  const unasked = root !== null && !isSparse && (isWhole || remote === null) ? false : null;
  return (file) => isThere(file) || (found.get(file) ?? unasked);
}

async function isInRepository(
  file: string,
  { github, repository, sha }: { readonly github: Github; readonly repository: string; readonly sha: string },
): Promise<boolean | null> {
  try {
    return (await readRepositoryFile(github, repository, file, sha)) !== null;
  } catch (error) {
    // The run itself will meet the same fault and tell it better.
    if (error instanceof TrackerError) return null;
    throw error;
  }
}
