/** The files of a checkout that the doctor and init look at. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface CheckoutFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

const WORKFLOWS = '.github/workflows';
const STALE_APP = ['.github/stale.yml', '.github/stale.yaml'];
const MOST_BYTES = 512 * 1024;

/** Workflows, and what the stale app reads; null where there is no folder of workflows. */
export async function readWorkflowFiles(root: string): Promise<readonly CheckoutFile[] | null> {
  const names = await readdir(join(root, WORKFLOWS)).catch(() => null);
  if (names === null) return null;
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${WORKFLOWS}/${name}`);
  return readFiles(root, [...paths.toSorted(), ...STALE_APP]);
}

/** Those that are there; one that is far too large to be one is left out. */
async function readFiles(root: string, paths: readonly string[]): Promise<CheckoutFile[]> {
  const read = paths.map(async (path) => {
    const text = await readFile(join(root, path), 'utf8').catch(() => null);
    return text === null || text.length > MOST_BYTES ? [] : [{ path, text }];
  });
  return (await Promise.all(read)).flat();
}

const MOST_FILES = 20_000;
/** Not of the repository, or not code of its own. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '.tox', '__pycache__', 'build', 'dist']);

/** Paths of the files below `root`, as far as code goes; at most so many that nobody waits. */
export async function listCode(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.shift(); folder !== undefined && found.length < MOST_FILES; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(path);
      } else if (entry.name.endsWith('.py')) found.push(path);
    }
  }
  return found;
}

/** `owner/name` that the remote `origin` is; null where there is none on a server. */
export async function readOrigin(root: string): Promise<string | null> {
  const config = await readFile(join(root, '.git/config'), 'utf8').catch(() => '');
  const url = /^\[remote "origin"\][^[]*?^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(config)?.[1] ?? '';
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null;
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that a checkout stands on; null where `root` is the top of none. https://git-scm.com/docs/gitrepository-layout */
export async function readHead(root: string): Promise<string | null> {
  const text = async (path: string): Promise<string> => (await readIfThere(path))?.trim() ?? '';
  // In a work tree of its own `.git` is a file that names the folder.
  const named = /^gitdir: (.+)$/.exec(await text(join(root, '.git')))?.[1];
  const folder = named === undefined ? join(root, '.git') : resolve(root, named);
  const head = await text(join(folder, 'HEAD'));
  if (COMMIT.test(head)) return head;
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return null;
  const common = resolve(folder, (await text(join(folder, 'commondir'))) || '.');
  const loose = await text(join(common, ref));
  if (COMMIT.test(loose)) return loose;
  const packed = (await text(join(common, 'packed-refs'))).split('\n').find((line) => line.endsWith(` ${ref}`));
  return packed?.split(' ')[0] ?? null;
}

/** The folder that holds `.git`, from `folder` upward; null = none does. */
export async function findRoot(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await stat(join(at, '.git')).catch(() => null)) !== null) return at;
    if (at === dirname(at)) return null;
  }
}

/** The text of a file; null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

/** @param over false: a file that is there, also since a moment ago, is an error */
export async function writeNew(path: string, text: string, over: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: over ? 'w' : 'wx' });
}
