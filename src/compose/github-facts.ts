/** What the token may do where the issues are. */
import { readGithubAccess, readGithubPace } from '../adapters/github/access.ts';
import type { Config } from '../config/schema.ts';
import type { ClockFacts, GithubFacts } from '../doctor/facts.ts';
import { LABELS } from '../issues/tracking/labels.ts';
import { refusalOf } from './explain.ts';
import { githubOf } from './github.ts';
import type { Outside } from './outside.ts';

/** @param clocks GitHub's is added, where it tells the time */
export async function githubFacts(
  { github: { token, repository, trustedAuthors } }: Config,
  outside: Outside,
  clocks: ClockFacts[],
): Promise<GithubFacts | null> {
  if (token === null || repository === null) return null;
  try {
    const github = await githubOf(token, outside);
    const pace = await readGithubPace(github, outside.now);
    if (pace !== null) clocks.push({ service: 'GitHub', aheadMs: pace.askedMs - pace.serverMs });
    const trusted = ['github-actions[bot]', ...trustedAuthors];
    const access = await readGithubAccess(github, repository, LABELS, trusted);
    return {
      ...access,
      repository,
      refused: access.refused && refusalOf(access.refused),
      readRefused: access.readRefused && refusalOf(access.readRefused),
      writeRefused: access.writeRefused && refusalOf(access.writeRefused),
      requestsLeft: pace?.requestsLeft ?? null,
    };
  } catch (error) {
    return { ...NO_ACCESS, repository, refused: refusalOf(error) };
  }
}

const NO_ACCESS = {
  visibility: null,
  archived: false,
  hasIssues: true,
  readRefused: null,
  writeRefused: null,
  labels: [],
  missingLabels: [],
  strangers: [],
  requestsLeft: null,
};
