/** What is in dist/: the packages the action was asked to be built with, none of them for show, and no more bytes than a start can carry. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const PACKAGES = ['@actions/core', '@actions/github', 'axios', 'zod', 'markdown-table'] as const;
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
const SOURCES = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`src/${path}`));
/** Made by the build from its own record of whose bytes went into the bundle (.ci/bundle/licences.ts). */
const BUNDLED = read('dist/licenses.txt').split('\n');

for (const name of PACKAGES)
  test(`${name} is a dependency, imported by src, and in the bundle`, () => {
    const version = dependencies[name];
    assert.match(version ?? '', /^\d+\.\d+\.\d+$/, 'no exact version among the dependencies of package.json');
    // `import * as z from 'zod'`, `await import('axios')`; a type alone leaves nothing behind.
    const imported = new RegExp(`^import (?!type )[^;]*from '${name}';|\\bimport\\('${name}'\\)`, 'm');
    assert.ok(
      SOURCES.some((text) => imported.test(text)),
      'no file of src imports it',
    );
    assert.ok(BUNDLED.includes(`${name} ${version}`), 'no byte of it is in dist/: npm run build');
  });

test('undici is not in the bundle: one fetch over one exchange serves GitHub too', () => {
  assert.ok(!BUNDLED.some((line) => line.startsWith('undici ')));
});

test('dist/ weighs at most 1.2 MB', () => {
  const files = readdirSync(new URL('dist/', root));
  const bytes = files.reduce((sum, name) => sum + statSync(new URL(`dist/${name}`, root)).size, 0);
  assert.ok(bytes <= 1_200_000, `${bytes} bytes`);
});
