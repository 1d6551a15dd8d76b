/**
 * The documents say what is true: scripts exist, links lead somewhere, figures and pictures are those of today. Their YAML is
 * loaded by docs-yaml.test.ts, their commands are run by docs-commands.test.ts, the messages they explain are looked for by
 * docs-messages.test.ts.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { anchorsOf, blocksOf, commandsOf, DOCUMENTS, withoutBlocks } from './support/documents.ts';
import { shareOf } from './support/scorer.ts';
import { scoreSearch } from './support/search-score.ts';
import type { TruthRow } from './support/truth-row.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const README = read('README.md');

const blocks = (markdown: string, language: string): string[] =>
  blocksOf(markdown)
    .filter((block) => block.language === language)
    .map(({ text }) => text);

test('the blocks and commands of a document are found', () => {
  const text = '```sh\nnpm ci && npm run demo\n.ci/run # all\n```\n\n```yaml\na: 1\n```\n';
  assert.deepEqual(commandsOf(text), ['npm ci', 'npm run demo', '.ci/run']);
  assert.deepEqual(blocks(text, 'yaml'), ['a: 1\n']);
  assert.deepEqual(anchorsOf('# A b, c\n\n## `npm` x\n'), ['a-b-c', 'npm-x']);
});

for (const path of DOCUMENTS) {
  const text = read(path);

  test(`${path}: every script it names is in package.json`, () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  test(`${path}: every link to a file or heading leads there`, () => {
    const targets = [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^https?:/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : posix.join(posix.dirname(path), file);
      if (statSync(new URL(place, root), { throwIfNoEntry: false }) === undefined) return true;
      return anchor !== undefined && !anchorsOf(read(place)).includes(anchor);
    });
    assert.deepEqual(broken, []);
  });
}

test('the permissions of the README are those of the workflow to copy', () => {
  const example = parse(read('docs/examples/celery-failure-audit.yml')) as { permissions: unknown };
  const named = blocks(README, 'yaml').flatMap((block) => {
    const { permissions } = parse(block) as { permissions?: unknown };
    return permissions === undefined ? [] : [permissions];
  });
  assert.equal(named.length, 2);
  for (const permissions of named) assert.deepEqual(permissions, example.permissions);
});

test('the figures of the README are those of the sample logs', () => {
  const sample = 'test/corpus/small';
  const lines = (path: string): string[] =>
    gunzipSync(readFileSync(new URL(`${sample}/${path}`, root)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  const truth = lines('truth.ndjson.gz').map((line) => JSON.parse(line) as TruthRow);
  const messages = readdirSync(new URL(`${sample}/archives/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv.gz'))
    .flatMap((name) => lines(`archives/${name}`))
    .map((line) => line.split('\t').slice(9).join('\t'));
  const { precision, recall, doubles } = scoreSearch(messages, 'raised unexpected', truth);
  const figures = [precision, recall].map((share) => shareOf(share).toFixed(3));
  assert.match(
    README,
    new RegExp(`\\| saved search for .raised unexpected. \\| ${figures.join(' \\| ')} \\| ${doubles} \\|`),
  );
});

test('pictures are PNG files small enough for a page', () => {
  const pictures = [...README.matchAll(/!\[[^\]]+\]\((docs\/images\/[\w.-]+)\)/g)].map(([, path = '']) => path);
  assert.deepEqual(pictures.toSorted(), [
    'docs/images/dashboard.png',
    'docs/images/issue.png',
    'docs/images/slack.png',
  ]);
  for (const path of pictures) {
    const bytes = readFileSync(new URL(path, root));
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG', path);
    assert.ok(bytes.length < 150 * 1024, `${path} has ${bytes.length} bytes`);
    // The header chunk: width at byte 16. https://www.w3.org/TR/png-3/#11IHDR
    assert.ok(bytes.readUInt32BE(16) <= 1280, `${path} is ${bytes.readUInt32BE(16)} pixels wide`);
  }
});
