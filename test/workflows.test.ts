/**
 * action.yml, our workflows and the workflows people copy from docs/examples, judged by GitHub's own validator.
 * Everything is read from the files: a new workflow or example is covered the day it is added.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { OUR_REF, OURS_BY_REF, OURS_HERE, unknownInputs, unpinned } from './support/workflow-files.ts';

// The package imports JSON without the attribute Node asks for, so it has to go through a loader.
const { validate } = (await tsImport(
  '@actions/languageservice',
  import.meta.url,
)) as typeof import('@actions/languageservice');

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const yamlFiles = (folder: string): string[] =>
  existsSync(new URL(folder, root))
    ? readdirSync(new URL(folder, root))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => `${folder}/${name}`)
    : [];

const action = existsSync(new URL('action.yml', root)) ? read('action.yml') : undefined;
const workflows = yamlFiles('.github/workflows');
// An example may also be a configuration file of ours, which is not GitHub's to judge.
const isWorkflow = (text: string): boolean => 'jobs' in (parse(text) as object);
const examples = yamlFiles('docs/examples').filter((path) => isWorkflow(read(path)));
const quickStarts = [...read('README.md').matchAll(/^```yaml\n(.*?)^```$/gms)]
  .map(([, text = '']) => text)
  .filter(isWorkflow);

let documents = 0;
/** `line: problem` for each. The validator caches by address and takes a file for what its path says it is. */
async function problems(kind: 'action' | 'workflow', text: string): Promise<string[]> {
  documents += 1;
  const path = kind === 'action' ? `${documents}/action.yml` : `${documents}/.github/workflows/a.yml`;
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 0, text));
  return found.map(
    ({ range, message }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
}

test('action.yml is valid', { skip: action === undefined }, async () => {
  assert.deepEqual(await problems('action', action ?? ''), []);
});

const judged: readonly (readonly [name: string, text: string, allowed: RegExp])[] = [
  ...workflows.map((path) => [path, read(path), OURS_HERE] as const),
  ...examples.map((path) => [path, read(path), OURS_BY_REF] as const),
  ...quickStarts.map((text) => ['README.md: the quick start', text, OURS_BY_REF] as const),
];

test('there is a workflow to copy, and a short one in the README', () => {
  assert.deepEqual([examples.length > 0, quickStarts.length], [true, 1]);
});

for (const [name, text, allowed] of judged) {
  test(`${name} is valid, pinned and uses inputs that exist`, async () => {
    assert.deepEqual(await problems('workflow', text), []);
    assert.deepEqual(unpinned(text, allowed), []);
    if (action !== undefined) assert.deepEqual(unknownInputs(text, action), []);
  });
}

const actionWith = (runs: string): string => `name: a\ndescription: b\nruns:\n  ${runs}\n`;
const workflowWith = (on: string, step: string): string =>
  `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;

const invalid: readonly (readonly [name: string, kind: 'action' | 'workflow', text: string, problem: RegExp])[] = [
  ['a Node no runner has', 'action', actionWith('using: node22\n  main: a.js'), /node22/],
  ['no main', 'action', actionWith('using: node24'), /main/],
  ['an unknown key in an action', 'action', actionWith('using: node24\n  main: a.js\n  mian: b.js'), /mian/],
  ['an unknown key in a step', 'workflow', workflowWith('push', 'run: a\n        wiht: {}'), /wiht/],
  ['a bad cron', 'workflow', workflowWith('{schedule: [{cron: "61 * * * *"}]}', 'run: a'), /cron/],
  ['an unknown context', 'workflow', workflowWith('push', `run: echo \${{ inptus.a }}`), /inptus/],
];

for (const [name, kind, text, problem] of invalid) {
  test(`rejected: ${name}`, async () => {
    assert.match((await problems(kind, text)).join('\n'), problem);
  });
}

test('the negative cases differ from valid files by their fault alone', async () => {
  assert.deepEqual(await problems('action', actionWith('using: node24\n  main: a.js')), []);
  assert.deepEqual(await problems('workflow', workflowWith('{schedule: [{cron: "6 * * * *"}]}', 'run: a')), []);
});

test('pins: a tag, a short commit and a commit without its version are rejected', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const uses = [
    `a/b@${sha} # v1.2.3`,
    'a/b@v1',
    'a/b@0123456',
    `a/b@${sha}`,
    './',
    `a/celery-failure-audit@${OUR_REF}`,
  ];
  const text = uses.map((value) => `- uses: ${value}`).join('\n');
  assert.deepEqual(unpinned(text, OURS_HERE), [
    'a/b@v1',
    'a/b@0123456',
    `a/b@${sha}`,
    `a/celery-failure-audit@${OUR_REF}`,
  ]);
  assert.deepEqual(unpinned(text, OURS_BY_REF), ['a/b@v1', 'a/b@0123456', `a/b@${sha}`, './']);
});

test('inputs: one that action.yml does not have is found', () => {
  const workflow = workflowWith('push', 'uses: ./\n        with: {archive: a, archvie: b}');
  assert.deepEqual(unknownInputs(workflow, 'inputs: {archive: {}}'), ['archvie']);
});
