/** Every YAML of every document: judged by GitHub's validator where it is GitHub's, loaded by the real loader where it is ours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { readPolicyFile } from '../src/config/policy-file.ts';
import { ENV, load, TOKENS, textsOf } from './config/given.ts';
import { workflowProblems } from './init/validator.ts';
import { blocksOf, DOCUMENTS, GUIDES, readDocument } from './support/documents.ts';
import { compileQuery } from './support/papertrail-query.ts';
import { inputsOf, OUR_REF, OURS_BY_REF, unknownInputs, unpinned } from './support/workflow-files.ts';

const action = readDocument('action.yml');
const DEFAULT_FILE = '.github/celery-failure-audit.yml';
const slug = /github\.com\/([^/]+\/[^/.]+)/.exec(
  (JSON.parse(readDocument('package.json')) as { repository: { url: string } }).repository.url,
)?.[1];

type Kind = 'workflow' | 'steps' | 'permissions' | 'policy';

function kindOf(text: string): Kind {
  const value = parse(text) as object;
  if (Array.isArray(value)) return 'steps';
  if ('jobs' in value) return 'workflow';
  return Object.keys(value).join() === 'permissions' ? 'permissions' : 'policy';
}

const indented = (text: string, spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces));

/** Steps and permissions, as the part of a workflow that they are. */
function workflowOf(kind: Kind, text: string): string {
  const job = 'jobs:\n  audit:\n    runs-on: ubuntu-latest\n    steps:\n';
  if (kind === 'steps') return `on: push\n${job}${indented(text, 6)}`;
  if (kind === 'permissions') return `on: push\n${text}${job}      - run: 'true'\n`;
  return text;
}

const secretFor = (input: string): string => (input.endsWith('-url') ? 'https://example.org/x' : 'token-0123456789');

function inputProblems(workflow: string): string[] {
  return inputsOf(workflow, secretFor).flatMap((inputs) => {
    if (inputs['query']) compileQuery(inputs['query']);
    const path = inputs['config-file'] || DEFAULT_FILE;
    return textsOf(
      loadConfig({
        inputs: { 'github-token': TOKENS['github-token'], ...inputs },
        // A file that the workflow names has to be there; the default one need not.
        file: path === DEFAULT_FILE ? null : { path, text: 'version: 1\n', read: readPolicyFile },
        env: ENV,
      }),
    );
  });
}

async function problemsOf(text: string): Promise<string[]> {
  const kind = kindOf(text);
  if (kind === 'policy') return textsOf(load({}, 'version' in (parse(text) as object) ? text : `version: 1\n${text}`));
  const workflow = workflowOf(kind, text);
  const found = [
    ...(await workflowProblems(workflow)),
    ...unpinned(workflow, OURS_BY_REF),
    ...unknownInputs(workflow, action),
  ];
  return found.length > 0 ? found : inputProblems(workflow);
}

for (const path of DOCUMENTS) {
  const yamls = blocksOf(readDocument(path)).filter(({ language }) => /^ya?ml$/.test(language));
  for (const { text, line } of yamls)
    test(`${path}:${line}: ${kindOf(text)}`, async () => {
      assert.deepEqual(await problemsOf(text), []);
      for (const [, uses] of text.matchAll(/\buses: (\S+\/celery-failure-audit)@/g)) assert.equal(uses, slug);
    });
}

test('README, guides and troubleshooting hold nothing but YAML and commands: what else would check it?', () => {
  for (const path of ['README.md', 'docs/troubleshooting.md', ...GUIDES])
    for (const { language, line } of blocksOf(readDocument(path)))
      assert.match(language, /^(?:yaml|sh)$/, `${path}:${line}`);
});

test('there is a guide for each way in', () => {
  assert.ok(GUIDES.length >= 8, GUIDES.join());
  for (const path of GUIDES) {
    const name = path.split('/').at(-1) ?? '';
    assert.ok(readDocument('README.md').includes(`docs/guides/${name}`), `the README leads to ${name}`);
    assert.ok(readDocument(path).split('\n').length <= 100, `${path} is short`);
  }
});

const wrong: readonly (readonly [name: string, text: string, problem: RegExp])[] = [
  ['a key of a policy', 'version: 1\nrulse: []\n', /rulse/],
  ['a fragment of a policy', 'defaults: {reopen: soon}\n', /soon/],
  ['a key of a workflow', 'on: push\njobs:\n  a:\n    runs-on: x\n    stpes: []\n', /stpes/],
  ['a permission', 'permissions:\n  isues: write\n', /isues/],
  ['an input', `- uses: ${slug}@${OUR_REF}\n  with:\n    papertrail-tokn: x\n`, /papertrail-tokn/],
  [
    'a value of an input',
    `- uses: ${slug}@${OUR_REF}\n  with:\n    papertrail-token: x-0123\n    digest: daily\n`,
    /daily/,
  ],
  ['no source', `- uses: ${slug}@${OUR_REF}\n  with:\n    group: Celery\n`, /papertrail-token/],
  ['a pin', '- uses: actions/checkout@v7\n', /actions\/checkout@v7/],
];
for (const [name, text, problem] of wrong)
  test(`a wrong one fails: ${name}`, async () => {
    assert.match((await problemsOf(text)).join('\n'), problem);
  });

test('a wrong query and an unknown expression fail', async () => {
  const step = (given: Readonly<Record<string, string>>): string =>
    stringify([{ uses: `${slug}@${OUR_REF}`, with: { 'papertrail-token': 'x-0123', ...given } }]);
  await assert.rejects(problemsOf(step({ query: 'program:x AND [' })));
  await assert.rejects(problemsOf(step({ group: `\${{ github.actor }}` })));
});
