/** A configuration that is good, to which a test adds what it is about. */

import { type Given, type Loaded, loadConfig } from '../../src/config/load.ts';
import { readPolicyFile } from '../../src/config/policy-file.ts';
import { problemText } from '../../src/config/problem.ts';
import type { Config } from '../../src/config/schema.ts';

export const PATH = '.github/celery-failure-audit.yml';
export const TOKENS = { 'papertrail-token': 'pt-0123456789abcdef', 'github-token': 'ghs_0123456789abcdef' };
export const ENV = { GITHUB_REPOSITORY: 'example/app', RUNNER_TEMP: '/runner/temp' };

/** The tokens are given unless `inputs` says otherwise; `file` is the text of the policy file. */
export function load(
  inputs: Given['inputs'] = {},
  file: string | null = null,
  more: Partial<Pick<Given, 'env' | 'exists' | 'now' | 'github'>> = {},
): Loaded {
  return loadConfig({
    inputs: { ...TOKENS, ...inputs },
    file: file === null ? null : { path: PATH, text: file, read: readPolicyFile },
    env: ENV,
    ...more,
  });
}

export function configOf(loaded: Loaded): Config {
  if ('problems' in loaded) throw new Error(textsOf(loaded).join('\n'));
  return loaded.config;
}

export function textsOf(loaded: Loaded): string[] {
  return 'problems' in loaded ? loaded.problems.map(problemText) : [];
}
