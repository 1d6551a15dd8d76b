/**
 * What init writes, for scenes of every kind: GitHub's validator takes the workflow, ours the policy, whatever the names in the logs
 * are; and each line of it follows from what was seen.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Sample } from '../../src/doctor/facts.ts';
import { packagesOf, stripPrefixes } from '../../src/init/code-paths.ts';
import { guessEnvironments } from '../../src/init/environments.ts';
import { policyFile } from '../../src/init/policy-file.ts';
import type { Scene } from '../../src/init/scene.ts';
import { workflowFile } from '../../src/init/workflow-file.ts';
import { load, textsOf } from '../config/given.ts';
import { OUR_REF } from '../support/workflow-files.ts';
import { workflowProblems } from './validator.ts';

const SLUG = 'celery-failure-audit/celery-failure-audit';
const NO_NARROW: Scene['narrow'] = { group: null, system: null, query: null, 'saved-search': null };
const BARE: Scene = {
  slug: SLUG,
  ref: { name: OUR_REF, comment: null },
  isWritten: false,
  repository: null,
  files: [],
  source: 'papertrail',
  url: null,
  narrow: NO_NARROW,
  sample: null,
};
const SAMPLE: Sample = {
  from: '2026-05-11T00:00:00Z',
  to: '2026-05-12T00:00:00Z',
  events: 1000,
  workers: [
    { source: 'h-prod-1', program: 'worker', events: 100 },
    { source: 'h-prod-2', program: 'worker', events: 100 },
    { source: 'h-qa-1', program: 'worker', events: 100 },
  ],
  tasks: ['h.tasks.indexer.add_annotation', 'lms.tasks.grading.sync', 'celery.backend_cleanup'],
  senders: ['h-prod-1', 'h-prod-2', 'h-qa-1'],
  programs: ['worker'],
  paths: ['/var/lib/hypothesis/h/tasks/indexer.py', '/usr/lib/python3.11/site-packages/celery/app/trace.py'],
  info: true,
  failures: 3,
  newest: '2026-05-12T00:00:00Z',
};
const FILES = ['h/tasks/indexer.py', 'h/__init__.py', 'tests/unit/test_a.py', 'setup.py'];

test('the workflow to copy is what init writes where nothing is known', () => {
  const example = readFileSync(new URL('../../docs/examples/celery-failure-audit.yml', import.meta.url), 'utf8');
  assert.equal(workflowFile(BARE), example);
});

test('the policy file says what was seen', () => {
  const { apps, environments, code } = parse(policyFile({ ...BARE, files: FILES, sample: SAMPLE })) as Record<
    string,
    unknown
  >;
  assert.deepEqual(apps, ['h.*', 'celery.*']);
  assert.deepEqual(environments, [
    { name: 'production', match: 'h-prod*' },
    { name: 'qa', match: 'h-qa*', issues: false },
  ]);
  assert.deepEqual(code, { strip: '/var/lib/hypothesis/' });
});

test('a narrowed search and a data centre stand in the workflow', () => {
  const text = workflowFile({
    ...BARE,
    source: 'solarwinds',
    url: 'https://api.eu-01.cloud.solarwinds.com',
    narrow: { ...NO_NARROW, group: "Celery's workers: all", query: 'program:worker -noise' },
  });
  const { jobs } = parse(text) as { jobs: { audit: { steps: { with: Record<string, unknown> }[] } } };
  assert.deepEqual(Object.fromEntries(Object.entries(jobs.audit.steps[0]?.with ?? {}).slice(0, 4)), {
    'solarwinds-token': '${{ secrets.SWO_API_TOKEN }}',
    'solarwinds-url': 'https://api.eu-01.cloud.solarwinds.com',
    group: "Celery's workers: all",
    query: 'program:worker -noise',
  });
});

test('repositories start at different minutes, none at the full hour', () => {
  const minutes = ['acme/shop', 'acme/api', 'hypothesis/h', 'hypothesis/lms', 'a/b'].map((repository) =>
    Number(/cron: '(\d+) /.exec(workflowFile({ ...BARE, repository }))?.[1]),
  );
  assert.ok(
    minutes.every((minute) => minute > 0 && minute < 60),
    String(minutes),
  );
  assert.ok(new Set(minutes).size > 2, String(minutes));
});

describe('environments', () => {
  const rows: readonly (readonly [source: string, program: string, expected: readonly string[]])[] = [
    ['h-prod-1', 'worker', ['production h-prod*']],
    ['ip-10-0-1-2', 'eb-lms-qa-app.log', ['qa eb-lms-qa*']],
    ['web.PRODUCTION.example.com', 'celery', ['production web.PRODUCTION*']],
    ['product-1', 'worker', []],
    ['latest', 'worker', []],
    ['h staging', 'worker', []],
    ['stg-1', 'worker', ['staging stg*']],
  ];
  for (const [source, program, expected] of rows)
    it(`${source} ${program}`, () => {
      const found = guessEnvironments([{ source, program, events: 1 }]);
      assert.deepEqual(
        found.map(({ name, match }) => `${name} ${match.join(' ')}`),
        expected,
      );
    });
});

test('paths of tracebacks lead into the repository, those of libraries do not', () => {
  const paths = [
    '/app/h/tasks/a.py',
    '/app/h/tasks/b.py',
    '/srv/h/tasks/a.py',
    '/app/venv/lib/python3.12/h/tasks/a.py',
    '<string>',
    'a.py',
  ];
  assert.deepEqual(stripPrefixes(paths, ['h/tasks/a.py', 'h/tasks/b.py', 'a.py']), ['/app/', '/srv/']);
  assert.deepEqual([...packagesOf(['h/a.py', 'src/via/x/b.py', 'tests/a.py', 'setup.py'])], ['h', 'via']);
});

test('whatever the logs hold, both files are valid', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '*',
      '- x',
      'a: b',
      '${{ github.token }}',
      "it's",
      '#',
      'h-prod-1',
      'yes',
      '\u2028',
      '{a: [',
      '%x',
      '!!js',
    ),
  );
  const scene = fc.record({
    tasks: fc.array(text, { maxLength: 5 }),
    names: fc.array(text, { maxLength: 5 }),
    paths: fc.array(text, { maxLength: 3 }),
    group: fc.option(text),
    query: fc.option(text),
  });
  const samples: string[] = [];
  fc.assert(
    fc.property(scene, ({ tasks, names, paths, group, query }) => {
      const workers = names.map((source) => ({ source, program: source, events: 1 }));
      const given: Scene = {
        ...BARE,
        files: [...paths, ...FILES],
        narrow: { ...NO_NARROW, group, query },
        sample: { ...SAMPLE, tasks: [...tasks, ...SAMPLE.tasks], workers, paths: [...paths, ...SAMPLE.paths] },
      };
      assert.deepEqual(textsOf(load({}, policyFile(given))), []);
      const workflow = workflowFile(given);
      const { jobs } = parse(workflow) as { jobs: { audit: { steps: { with: Record<string, unknown> }[] } } };
      const inputs = jobs.audit.steps[0]?.with ?? {};
      for (const [name, value] of [
        ['group', group],
        ['query', query],
      ] as const)
        if (value !== null) assert.equal(inputs[name], value.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' '));
      samples.push(workflow);
    }),
    { numRuns: 200 },
  );
  // GitHub's validator is slow: some of them. An expression in a name is one in the file, and is judged as that.
  for (const workflow of samples.filter((one) => !one.includes('${{ github')).slice(0, 20))
    assert.deepEqual(await workflowProblems(workflow), []);
});
