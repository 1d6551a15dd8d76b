/** The workflow files of a repository, from its checkout or through the API. */

import { listRepositoryFolder, readRepositoryFile } from '../adapters/github/repository.ts';
import { readWorkflowFiles } from '../adapters/local/checkout.ts';
import type { Config } from '../config/schema.ts';
import type { WorkflowText } from '../doctor/facts.ts';
import { TrackerError } from '../issues/tracking/tracker.ts';
import { githubOf } from './github.ts';
import type { Outside } from './outside.ts';
import type { PolicyPlace } from './settings.ts';

const WORKFLOWS = '.github/workflows';

/** Null = none could be seen. */
export async function workflowTexts(
  place: PolicyPlace,
  config: Config | null,
  outside: Outside,
): Promise<readonly WorkflowText[] | null> {
  const files = place.root === null ? null : await readWorkflowFiles(place.root);
  const remote = place.remote ?? homeOf(config);
  if (files !== null || remote === null) return files;
  try {
    return await readRemotely(remote, outside);
  } catch (error) {
    if (error instanceof TrackerError) return null;
    throw error;
  }
}

interface Remote {
  readonly repository: string;
  /** Null = the newest commit. */
  readonly sha: string | null;
  readonly token: string;
}

/** On a machine without a checkout, the repository of the issues is the best guess. */
function homeOf(config: Config | null): Remote | null {
  const { token, repository } = config?.github ?? { token: null, repository: null };
  return token === null || repository === null ? null : { repository, sha: null, token };
}

async function readRemotely({ repository, sha, token }: Remote, outside: Outside): Promise<WorkflowText[] | null> {
  const github = await githubOf(token, outside);
  const paths = await listRepositoryFolder(github, repository, WORKFLOWS, sha);
  if (paths === null) return null;
  const texts: WorkflowText[] = [];
  for (const path of paths.filter((name) => /\.ya?ml$/.test(name))) {
    const text = await readRepositoryFile(github, repository, path, sha ?? 'HEAD');
    if (text !== null) texts.push({ path, text });
  }
  return texts;
}
