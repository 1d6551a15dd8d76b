/** The composition root of init: a folder and a log -> the scene -> files, written only where none are. */
import { join } from 'node:path';
import { findRoot, listCode, readHead, readIfThere, readOrigin, writeNew } from '../adapters/local/checkout.ts';
import { type Given, loadConfig } from '../config/load.ts';
import { problemText } from '../config/problem.ts';
import type { SourceConfig } from '../config/schema.ts';
import type { Sample } from '../doctor/facts.ts';
import { sampleOf } from '../doctor/sample.ts';
import { POLICY_FILE, policyFile } from '../init/policy-file.ts';
import type { ActionRef, Scene } from '../init/scene.ts';
import { secretOf, WORKFLOW_FILE, workflowFile } from '../init/workflow-file.ts';
import { refusalOf } from './explain.ts';
import { NOT_NARROWED, narrowersOf } from './log-facts.ts';
import type { Outside } from './outside.ts';
import { sourceOf } from './source.ts';
import { spanOf } from './window.ts';

export interface InitOptions {
  readonly slug: string;
  /** Version and folder of this program, whose commit the workflow names. */
  readonly program: { readonly version: string; readonly root: string };
  /** Of the log service or the files to look at; none of a source = no look. */
  readonly inputs: Given['inputs'];
  readonly over: boolean;
}

export interface Initialised {
  /** Folder that the paths start from. */
  readonly root: string;
  /** False: the folder lies in no git repository, so that nobody may ever commit what was written. */
  readonly inGit: boolean;
  readonly files: readonly { readonly path: string; readonly done: Done }[];
  /** Name of the secret that the workflow needs. */
  readonly secret: string;
  readonly repository: string | null;
  readonly sample: Sample | null;
  /** Why no log was looked at, for people; null = one was. */
  readonly blind: string | null;
}

export type Done = 'written' | 'same' | 'kept';

export async function initialise({ slug, program, inputs, over }: InitOptions, outside: Outside): Promise<Initialised> {
  const checkout = await findRoot(outside.folder);
  const root = checkout ?? outside.folder;
  const repository = await readOrigin(root);
  const { source, sample, blind } = await look(inputs, outside);
  const service = source === null || source.kind === 'archive' ? null : source.kind;
  const scene: Scene = {
    slug,
    ref: await refOf(program),
    isWritten: true,
    repository,
    files: await listCode(root),
    source: service ?? 'papertrail',
    // Only what somebody has set: the default belongs into no file.
    url: service === null ? null : (inputs[`${service}-url`] ?? '').trim() || null,
    narrow: source === null ? NOT_NARROWED : narrowersOf(source),
    sample,
  };
  const files = [
    await place(root, WORKFLOW_FILE, workflowFile(scene), over),
    await place(root, POLICY_FILE, policyFile(scene), over),
  ];
  return { root, inGit: checkout !== null, files, secret: secretOf(scene), repository, sample, blind };
}

/**
 * A clone runs what it is a commit of, and that commit does not change. What is no clone was published as a version.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
async function refOf({ version, root }: InitOptions['program']): Promise<ActionRef> {
  const commit = await readHead(root);
  return commit === null
    ? { name: `v${version}`, comment: null }
    : { name: commit, comment: `the commit of the clone that init ran from (${version})` };
}

async function place(root: string, path: string, text: string, over: boolean): Promise<Initialised['files'][number]> {
  const before = await readIfThere(join(root, path));
  const done = before === text ? 'same' : before === null || over ? 'written' : 'kept';
  if (done === 'written') await writeNew(join(root, path), text, over);
  return { path, done };
}

interface Look {
  readonly source: SourceConfig | null;
  readonly sample: Sample | null;
  readonly blind: string | null;
}

const SOURCES = ['papertrail-token', 'solarwinds-token', 'archive'] as const;

/** A log that cannot be read keeps nobody from a workflow: it is said, and the files are written without it. */
async function look(inputs: Given['inputs'], outside: Outside): Promise<Look> {
  if (!SOURCES.some((name) => (inputs[name] ?? '').trim() !== ''))
    return { source: null, sample: null, blind: 'no token of a log service and no file was given.' };
  const now = outside.now();
  const loaded = loadConfig({ inputs, file: null, env: {}, now: new Date(now).toISOString(), github: 'optional' });
  if ('problems' in loaded) return { source: null, sample: null, blind: loaded.problems.map(problemText).join(' ') };
  const { source } = loaded.config;
  const { from, to } = spanOf(loaded.config, now);
  try {
    return { source, sample: await sampleOf(await sourceOf(source, outside), from, to), blind: null };
  } catch (error) {
    const { message, advice } = refusalOf(error);
    return { source, sample: null, blind: [message.replace(/[^.:!?]$/, '$&.'), advice].join(' ').trim() };
  }
}
