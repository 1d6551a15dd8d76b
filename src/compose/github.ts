/** Where issues are kept, and who reads along there. */

import type { Github } from '../adapters/github/client.ts';
import { readVisibility } from '../adapters/github/repository.ts';
import { githubTracker } from '../adapters/github/tracker.ts';
import type { Config } from '../config/schema.ts';
import type { Publication } from '../failures/rules/publish.ts';
import { claimOf } from '../issues/state/marker.ts';
import { emptyTracker } from '../issues/tracking/dry-run.ts';
import type { IssueTracker } from '../issues/tracking/tracker.ts';
import { type Outside, USER_AGENT } from './outside.ts';

/** @param spacingMs between two writes; who only reads does not wait */
export async function githubOf(token: string, { now, sleep, log }: Outside, spacingMs: number = 0): Promise<Github> {
  // octokit is loaded where GitHub is asked: an audit of files asks nobody.
  const { createGithub } = await import('../adapters/github/client.ts');
  return createGithub({ token, userAgent: USER_AGENT, sleep, now, spacingMs, log });
}

/** @param folder where issues live as files; null = on GitHub */
export async function trackerOf(
  { name, github: { repository, trustedAuthors } }: Config,
  github: Github | null,
  folder: string | null,
  { now, log }: Outside,
): Promise<IssueTracker> {
  if (folder !== null) {
    // With YAML, which no issue on GitHub needs.
    const { localTracker } = await import('../adapters/local/tracker.ts');
    return localTracker({ folder, now });
  }
  if (github === null || repository === null) return emptyTracker();
  return githubTracker({ github, repository, trustedAuthors, claim: (body) => claimOf(body, name), log });
}

/** `auto`: what strangers can read shows the shape of a failure only; files on one's own disk show it whole. */
export async function publicationOf(
  { policy, github: { repository } }: Config,
  github: Github | null,
): Promise<Publication> {
  if (policy.publish !== 'auto') return policy.publish;
  if (github === null || repository === null) return 'full';
  return (await readVisibility(github, repository)) === 'private' ? 'full' : 'minimal';
}
