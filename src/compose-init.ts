/** The composition root of init: a folder and a log -> the scene -> files, written only where none are. */
import { join } from 'node:path';
import { findRoot, listCode, readIfThere, readOrigin, writeNew } from './adapters/checkout.ts';
import { explain, type Outside, sourceOf } from './compose.ts';
import { type Given, loadConfig } from './config/load.ts';
import { problemText } from './config/problem.ts';
import type { Config, SourceConfig } from './config/schema.ts';
import type { Sample } from './doctor/facts.ts';
import { sampleOf } from './doctor/sample.ts';
import { POLICY_FILE, policyFile } from './init/policy-file.ts';
import type { Scene } from './init/scene.ts';
import { secretOf, WORKFLOW_FILE, workflowFile } from './init/workflow-file.ts';

export interface InitOptions {
  readonly slug: string;
  /** Of the log service or the files to look at; none of a source = no look. */
  readonly inputs: Given['inputs'];
  readonly over: boolean;
}

export interface Initialised {
  /** Folder that the paths start from. */
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly done: 'written' | 'same' | 'kept' }[];
  /** Name of the secret that the workflow needs. */
  readonly secret: string;
  readonly repository: string | null;
  readonly sample: Sample | null;
  /** Why no log was looked at, for people; null = one was. */
  readonly blind: string | null;
}

export async function initialise({ slug, inputs, over }: InitOptions, outside: Outside): Promise<Initialised> {
  const root = (await findRoot(outside.folder)) ?? outside.folder;
  const repository = await readOrigin(root);
  const { source, sample, blind } = await look(inputs, outside);
  const scene: Scene = {
    slug,
    repository,
    files: await listCode(root),
    source: source?.kind === 'solarwinds' ? 'solarwinds' : 'papertrail',
    url: source === null || source.kind === 'archive' ? null : customUrl(inputs, source.kind),
    narrow:
      source === null || source.kind === 'archive'
        ? { group: null, system: null, query: null, 'saved-search': null }
        : { group: source.group, system: source.system, query: source.query, 'saved-search': source.savedSearch },
    sample,
  };
  const wanted = [
    { path: WORKFLOW_FILE, text: workflowFile(scene) },
    { path: POLICY_FILE, text: policyFile(scene) },
  ];
  const files: Initialised['files'][number][] = [];
  for (const { path, text } of wanted) {
    const before = await readIfThere(join(root, path));
    const done = before === text ? 'same' : before === null || over ? 'written' : 'kept';
    if (done === 'written') await writeNew(join(root, path), text, over);
    files.push({ path, done });
  }
  return { root, files, secret: secretOf(scene), repository, sample, blind };
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
    return { source: null, sample: null, blind: 'no token of a log service and no file was given' };
  const now = new Date(outside.now()).toISOString();
  const loaded = loadConfig({ inputs, file: null, env: {}, now, github: 'optional' });
  if ('problems' in loaded) return { source: null, sample: null, blind: loaded.problems.map(problemText).join(' ') };
  const { source, window } = loaded.config;
  const end = outside.now() - window.queryDelayMs;
  const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  const [from, to] = source.kind === 'archive' ? [null, null] : [iso(end - window.lookbackMs), iso(end)];
  try {
    return { source, sample: await sampleOf(await sourceOf({ source }, outside), from, to), blind: null };
  } catch (error) {
    const { message, advice, known } = explain(error);
    if (!known) throw error;
    return { source: loaded.config.source, sample: null, blind: [message, advice ?? ''].join(' ').trim() };
  }
}

/** Only what somebody has set: the default belongs into no file. */
function customUrl(inputs: Given['inputs'], kind: Exclude<Config['source']['kind'], 'archive'>): string | null {
  return (inputs[`${kind}-url`] ?? '').trim() || null;
}
