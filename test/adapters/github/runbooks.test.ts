/** Runbooks are looked for where the policy is: in a checkout, in the few files that a job has, or by the contents API. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createGithub } from '../../../src/adapters/github/client.ts';
import { findRunbooks } from '../../../src/adapters/github/runbooks.ts';
import { type GitHubSettings, startGitHub } from '../../support/github.ts';
import { fakeClock } from '../clock.ts';

const FILES = ['docs/here.md', 'docs/there.md', 'docs/nowhere.md', 'docs'];
const TOKEN = 'ghs_secret4711secret';

/** A folder with `docs/here.md`, and what makes a checkout of it. */
async function folder(t: TestContext, ...more: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'runbooks-'));
  t.after(() => rm(root, { recursive: true }));
  for (const path of ['docs/here.md', ...more]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
  }
  return root;
}

type Remote = NonNullable<Parameters<typeof findRunbooks>[2]> & { readonly asked: () => number };

/** A repository with `docs/there.md`. */
async function remote(t: TestContext, settings: Partial<GitHubSettings> = {}): Promise<Remote> {
  const emulator = await startGitHub({ token: TOKEN, ...settings });
  t.after(() => emulator.close());
  emulator.files.set('docs/there.md', '# There');
  const clock = fakeClock();
  const github = createGithub({
    token: TOKEN,
    baseUrl: emulator.url,
    userAgent: 'test/1',
    timeoutMs: 300,
    sleep: clock.sleep,
    now: clock.now,
    log: () => {},
  });
  return { github, repository: 'acme/shop', sha: 'main', asked: () => emulator.server.requests.length };
}

test('a checkout tells all, and nobody is asked', async (t) => {
  const server = await remote(t);
  const exists = await findRunbooks(FILES, await folder(t, '.git/HEAD'), server);
  assert.deepEqual(FILES.map(exists), [true, false, false, false]);
  assert.equal(server.asked(), 0);
});

test('without a checkout the repository is asked for what is not there', async (t) => {
  for (const root of [await folder(t), await folder(t, '.git/HEAD', '.git/info/sparse-checkout')]) {
    const server = await remote(t);
    const exists = await findRunbooks(FILES.slice(0, 3), root, server);
    assert.deepEqual(FILES.slice(0, 3).map(exists), [true, true, false]);
    assert.equal(server.asked(), 2);
  }
  assert.deepEqual(FILES.slice(0, 3).map(await findRunbooks(FILES.slice(0, 3), null, await remote(t))), [
    false,
    true,
    false,
  ]);
});

test('where GitHub cannot be asked the folder is all there is; of a part of it nobody knows', async (t) => {
  assert.deepEqual(FILES.map(await findRunbooks(FILES, await folder(t), null)), [true, false, false, false]);
  const sparse = await folder(t, '.git/HEAD', '.git/info/sparse-checkout');
  assert.deepEqual(FILES.map(await findRunbooks(FILES, sparse, null)), [true, null, null, null]);
  assert.deepEqual(FILES.map(await findRunbooks(FILES, null, null)), [null, null, null, null]);
});

test('a repository that does not answer is no reason to call a runbook missing', async (t) => {
  const server = await remote(t, { token: 'another' });
  assert.deepEqual(FILES.map(await findRunbooks(FILES, await folder(t), server)), [true, null, null, null]);
});
