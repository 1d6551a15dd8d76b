/** What docs/rules.md and docs/configuration.md show is a policy that loads, and together the one of docs/examples. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse, stringify } from 'yaml';
import { configurationMarkdown, policyKeys } from '../../src/config/policy-reference.ts';
import { policyJsonSchema } from '../../src/config/reference.ts';
import { configOf, load, textsOf } from './given.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const yamlBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, content = '']) => content);
const schema = new Ajv2020().compile(JSON.parse(policyJsonSchema()));

type Written = Readonly<Record<string, unknown>> & { readonly rules?: readonly unknown[] };

for (const { key, example, description } of policyKeys()) {
  test(`${key}: described, and its example loads and is what editors take`, () => {
    assert.match(description, /^[A-Z`].*\.$/s);
    assert.notEqual(example, '', 'every key has an example');
    const text = example.startsWith('version:') ? example : `version: 1\n${example}`;
    assert.deepEqual(textsOf(load({}, text)), []);
    assert.ok(schema(parse(text)), JSON.stringify(schema.errors));
    const last = key.replaceAll('[]', '').split('.').at(-1) ?? '';
    assert.ok(example.includes(`${last}:`), 'the example is about the key');
  });
}

test('every example of the schema loads, not only the one that is shown', () => {
  const patterns = (parse(policyJsonSchema()) as { properties: { rules: { items: { properties: object } } } })
    .properties.rules.items.properties as Record<string, { examples?: unknown[] }>;
  for (const [key, { examples = [] }] of Object.entries(patterns)) {
    for (const example of examples) {
      const rule = { name: 'x', match: { task: 'a' }, severity: 'low', [key]: example };
      assert.deepEqual(textsOf(load({}, stringify({ version: 1, rules: [rule] }))), [], `${key}: ${String(example)}`);
    }
  }
});

test('the reference shows each of them', () => {
  const shown = yamlBlocks(configurationMarkdown());
  assert.equal(shown.length, policyKeys().length + 1);
});

test('docs/rules.md: each step loads on top of the ones before, and the whole is docs/examples/policy.yml', () => {
  let file: Written = { version: 1 };
  for (const block of yamlBlocks(read('docs/rules.md'))) {
    const step = parse(block) as Written;
    file = { ...file, ...step, rules: [...(file.rules ?? []), ...(step.rules ?? [])] };
    assert.deepEqual(textsOf(load({}, stringify(file))), [], block);
  }
  const example = read('docs/examples/policy.yml');
  assert.deepEqual(parse(example), file);
  assert.ok(configOf(load({}, example)).policy.rules.length >= 9);
  assert.ok(schema(parse(example)), JSON.stringify(schema.errors));
});

test('what editors are told to refuse is refused by the audit, too', () => {
  const rows = [
    'version: 2',
    'version: 1\nrule: []',
    'version: 1\nrules: [{name: a, severity: hgih}]',
    'version: 1\nrules: [{name: a, match: {tasks: x}, severity: low}]',
    'version: 1\nrules: [{severity: low}]',
    'version: 1\nrules: [{name: a, match: {kind: lost}, ignore: true}]',
    'version: 1\nrules: [{name: a, open: {failures: 0}}]',
    'version: 1\nrules: [{name: a, labels: 5}]',
    'version: 1\nrules: [{name: a, fingerprint: {splt: "(a)"}}]',
    'version: 1\nenvironments: [{name: qa}]',
    'version: 1\ndefaults: {max_new: 5}',
    'version: 1\nlinks: [a]',
    'version: 1\npublish: all',
  ];
  for (const row of rows) {
    assert.equal(schema(parse(row)), false, row);
    assert.notDeepEqual(textsOf(load({}, row)), [], row);
  }
});
