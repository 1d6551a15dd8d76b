/** Inputs, policy file and the runbooks it names -> a Config, or every problem at once. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readRepositoryFile } from '../adapters/github/repository.ts';
import { findRunbooks } from '../adapters/github/runbooks.ts';
import { findRoot } from '../adapters/local/checkout.ts';
import { type Given, type Loaded, loadConfig, policyFilePath } from '../config/load.ts';
import { githubOf } from './github.ts';
import type { Outside } from './outside.ts';

/** Where the policy file and what it names are looked for: on this machine, then on GitHub, so that no checkout is needed. */
export interface PolicyPlace {
  /** Folder that the path of the policy file starts from. */
  readonly folder: string | null;
  /** Folder that paths of runbooks start from. */
  readonly root: string | null;
  /** Null = GitHub is not asked. */
  readonly remote: { readonly repository: string; readonly sha: string; readonly token: string } | null;
}

/** No policy is looked for. */
export const NO_PLACE: PolicyPlace = { folder: null, root: null, remote: null };

/** The policy as it was found. */
export interface PolicyText {
  readonly path: string;
  /** Null = there is none, or none that the token may read: GitHub answers both alike. */
  readonly text: string | null;
  /** The repository that GitHub was asked for it. */
  readonly askedOf: string | null;
}

export async function readPolicyText(
  inputs: Given['inputs'],
  { folder, remote }: PolicyPlace,
  outside: Outside,
): Promise<PolicyText> {
  const path = policyFilePath(inputs);
  const local = folder === null ? null : await readFile(resolve(folder, path), 'utf8').catch(() => null);
  if (local !== null || remote === null) return { path, text: local, askedOf: null };
  const { repository, sha, token } = remote;
  const text = await readRepositoryFile(await githubOf(token, outside), repository, path, sha);
  return { path, text, askedOf: repository };
}

export async function loadSettings(
  given: Pick<Given, 'inputs' | 'env' | 'github' | 'terms'>,
  { path, text }: Pick<PolicyText, 'path' | 'text'>,
  { root, remote }: PolicyPlace,
  outside: Outside,
): Promise<Loaded> {
  const now = new Date(outside.now()).toISOString();
  if (text === null) return loadConfig({ ...given, file: null, now });
  // YAML, the schema and the engine of patterns are loaded with the file that needs them.
  const { readPolicyFile, runbooksOf } = await import('../config/policy-file.ts');
  const github = remote && { ...remote, github: await githubOf(remote.token, outside) };
  return loadConfig({
    ...given,
    file: { path, text, read: readPolicyFile },
    exists: await findRunbooks(runbooksOf(text), root, github),
    now,
  });
}

/** The repository that a folder of this machine lies in; the folder itself where it lies in none. */
export async function checkoutOf(folder: string): Promise<string> {
  return (await findRoot(folder)) ?? folder;
}

/** Of a command: the file that was named, else the default one of the repository that the command was given in. */
export async function localPlace(folder: string, named: string | undefined): Promise<PolicyPlace> {
  if (named === undefined) {
    const root = await checkoutOf(folder);
    return { folder: root, root, remote: null };
  }
  // The named file may lie in another repository; its runbooks are there.
  const root = (await findRoot(dirname(resolve(folder, named)))) ?? folder;
  return { folder, root, remote: null };
}
