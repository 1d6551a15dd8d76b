/** The generated files hold what the tables say, and the tables agree with each other. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { INPUT_NAMES, INPUTS } from '../../src/config/inputs.ts';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { actionYaml, inputsMarkdown, outputsMarkdown, policyJsonSchema } from '../../src/config/reference.ts';
import { configOf, load, TOKENS } from './given.ts';

const root = new URL('../../', import.meta.url);

test('the generated files are up to date', () => {
  const script = fileURLToPath(new URL('.ci/generate.ts', root));
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('action.yml: what GitHub hands over when nothing is set is what holds when nothing is set', () => {
  const { inputs } = parse(actionYaml()) as { inputs: Record<string, { default?: string }> };
  assert.deepEqual(Object.keys(inputs), [...INPUT_NAMES]);
  const expressions = { '${{ github.token }}': TOKENS['github-token'], '${{ github.repository }}': 'example/app' };
  const handedOver = Object.entries(inputs).map(([name, { default: text = '' }]) => [
    name,
    Object.hasOwn(expressions, text) ? expressions[text as keyof typeof expressions] : text,
  ]);
  const given = { ...Object.fromEntries(handedOver), 'papertrail-token': TOKENS['papertrail-token'] };
  assert.deepEqual(configOf(load(given)), configOf(load()));
});

test('action.yml: the name and description fit the Marketplace', () => {
  const { description, outputs } = parse(actionYaml()) as { description: string; outputs: object };
  assert.ok(description.length <= 125);
  assert.deepEqual(Object.keys(outputs), Object.keys(OUTPUTS));
});

test('every description is one or a few whole sentences', () => {
  const descriptions = [...INPUT_NAMES.map((name) => INPUTS[name].description), ...Object.values(OUTPUTS)];
  for (const description of descriptions) assert.match(description, /^[A-Z`].*\.$/);
});

test('the tables of the README name every input and output once', () => {
  for (const name of INPUT_NAMES) assert.equal(inputsMarkdown().split(`\n| \`${name}\` |`).length, 2, name);
  for (const name of Object.keys(OUTPUTS)) assert.equal(outputsMarkdown().split(`\n| \`${name}\` |`).length, 2, name);
});

const schema = new Ajv2020().compile(JSON.parse(policyJsonSchema()));

const files: readonly (readonly [text: string, good: boolean])[] = [
  ['version: 1', true],
  ['version: 1\napps: h.*\nrules: [{name: a, match: {kind: [worker-lost]}, severity: high}]', true],
  ['version: 2', false],
  ['apps: []', false],
  ['version: 1\nruels: []', false],
  ['version: 1\nrules: [{name: a, severity: hgih}]', false],
  ['version: 1\ndefaults: {open: {days: 9}}', false],
  ['version: 1\nlinks: {"<b>": "https://example.com/"}', false],
];

test('editors are told the same as the loader says', () => {
  for (const [text, good] of files) {
    assert.equal(schema(parse(text)), good, text);
    assert.equal('config' in load({}, text), good, text);
  }
});

test('the schema in docs/ has the address it is published at', () => {
  const { $id } = JSON.parse(readFileSync(new URL('docs/config.schema.json', root), 'utf8')) as { $id: string };
  assert.match($id, /\/main\/docs\/config\.schema\.json$/);
});
