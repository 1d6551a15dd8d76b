/** What the runner gives the action, and how it is told things. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Outside } from '../compose/outside.ts';
import type { PolicyPlace } from '../compose/settings.ts';
import type { Given } from '../config/load.ts';
import { type InputTexts, textOf } from '../config/reading.ts';
import { stdout } from '../markup.ts';

const { env } = process;

/** A line of the run log; text of a log starts no command in it. */
export function info(line: string): void {
  core.info(stdout(line));
}

/** Nothing where the job has no summary, as outside of a runner. */
export async function summarize(markdown: string): Promise<void> {
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
}

export const outside: Outside = {
  now: () => Date.now(),
  sleep: (ms) => sleep(ms),
  stdin: () => process.stdin,
  folder: env['GITHUB_WORKSPACE'] || process.cwd(),
  repositoryUrl: env['GITHUB_REPOSITORY'] && `${context.serverUrl}/${env['GITHUB_REPOSITORY']}`,
  log: info,
};

/** What the settings take from the environment. */
export function givenEnv(): Given['env'] {
  return { GITHUB_REPOSITORY: env['GITHUB_REPOSITORY'], RUNNER_TEMP: env['RUNNER_TEMP'] };
}

/** The workspace, if the job checked something out, else the repository at the commit of the run. */
export function placeOf(inputs: InputTexts): PolicyPlace {
  const workspace = env['GITHUB_WORKSPACE'] || null;
  // Not context.repo, which throws where a name is no `owner/name`: that is told with all else that is wrong.
  const [repository, sha, token] = [env['GITHUB_REPOSITORY'], context.sha, textOf(inputs, 'github-token')];
  return { folder: workspace, root: workspace, remote: repository && sha && token ? { repository, sha, token } : null };
}
