/** The commit of a checkout, in every form in which git itself leaves it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHead } from '../../../src/adapters/local/checkout.ts';
import { temporaryFolder } from '../../support/runner.ts';

const AUTHOR = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...AUTHOR, ...args], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function repository(): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'trunk');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'first');
  return folder;
}

const FORMS: readonly (readonly [form: string, make: () => string])[] = [
  ['a branch', repository],
  [
    'a branch whose refs are packed',
    () => {
      const folder = repository();
      git(folder, 'pack-refs', '--all');
      return folder;
    },
  ],
  [
    'no branch',
    () => {
      const folder = repository();
      git(folder, 'checkout', '-q', '--detach');
      return folder;
    },
  ],
  [
    'a clone',
    () => {
      const clone = join(temporaryFolder(), 'clone');
      git(temporaryFolder(), 'clone', '-q', repository(), clone);
      return clone;
    },
  ],
  [
    'a work tree of its own',
    () => {
      const tree = join(temporaryFolder(), 'tree');
      git(repository(), 'worktree', 'add', '-q', '-b', 'feature/a', tree);
      return tree;
    },
  ],
];

for (const [form, make] of FORMS)
  test(`the commit of ${form}`, async () => {
    const folder = make();
    assert.equal(await readHead(folder), git(folder, 'rev-parse', 'HEAD'));
  });

test('no commit, no repository: nothing is made up', async () => {
  const empty = temporaryFolder();
  assert.equal(await readHead(empty), null);
  git(empty, 'init', '-q');
  assert.equal(await readHead(empty), null);
});
