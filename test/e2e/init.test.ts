/**
 * The newcomer's path with the built command line and action: init in a folder, its files as they are, the first digest.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readHead } from '../../src/adapters/local/checkout.ts';
import { workflowProblems } from '../init/validator.ts';
import { event, failureLines, later, receivedLines, taskId } from '../support/builders.ts';
import { type CliRun, runAction, runCli, temporaryFolder } from '../support/runner.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

const WORKFLOW = '.github/workflows/celery-failure-audit.yml';
const POLICY = '.github/celery-failure-audit.yml';

function folder(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');
const init = (cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<CliRun> =>
  runCli(['init', ...args], { cwd, env });

/** The step's inputs as a runner hands them over on a schedule: secrets are there, `inputs` are empty. */
function stepInputs(workflow: string, secrets: Readonly<Record<string, string>>): Record<string, string> {
  const { jobs } = parse(workflow) as { jobs: { audit: { steps: readonly { with: Record<string, unknown> }[] } } };
  return Object.fromEntries(
    Object.entries(jobs.audit.steps[0]?.with ?? {}).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{ (\w+)\.([\w-]+) \}\}/g, (_, context: string, key: string) =>
        context === 'secrets' ? (secrets[key] ?? '') : '',
      ),
    ]),
  );
}

/** Three failures of one task in the last hour, by the real clock. */
function fail({ papertrail }: Surroundings): void {
  const at = later(new Date().toISOString(), -1800);
  for (const n of [1, 2, 3]) {
    const id = taskId(n);
    const lines = [...receivedLines({ id, format: 'tagged' }), ...failureLines({ id, format: 'tagged' })];
    papertrail.add(...lines.map((message, k) => event(message, { at: later(at, n * 10 + k), source: 'h-prod-1' })));
  }
}

async function firstRun(around: Surroundings, root: string): Promise<void> {
  const { papertrail, github, slack } = around;
  const { settings } = papertrail;
  const secrets = { PAPERTRAIL_API_TOKEN: settings.token, SLACK_WEBHOOK_URL: slack.webhookUrl };
  const workflow = read(root, WORKFLOW);
  assert.deepEqual(await workflowProblems(workflow), []);
  github.files.set(POLICY, read(root, POLICY));
  const run = await runAction({
    servers: { papertrail, github },
    inputs: { 'papertrail-url': papertrail.url, ...stepInputs(workflow, secrets) },
  });
  assert.equal(run.status, 0, run.stdout);
  assert.equal(run.outputs['failures'], '3', run.stdout);
  assert.deepEqual([run.outputs['opened'], slack.messages.length], ['1', 1]);
  assert.match(slack.messages[0]?.plain ?? '', /The audit is on.*add_annotation/s);
  for (const { violations } of [github, slack]) assert.deepEqual(violations, []);
}

async function within(use: (around: Surroundings) => Promise<void>): Promise<void> {
  const around = await surroundings({}, { groups: [{ id: 31, name: 'Celery' }] }, 'none');
  try {
    await use(around);
  } finally {
    await around.close();
  }
}

describe('init', () => {
  it('in an empty repository: files that are valid and lead to the first digest without an edit', () =>
    within(async (around) => {
      const root = folder();
      const run = await init(root);
      assert.equal(run.status, 0, run.stdout + run.stderr);
      assert.match(run.stdout, /Without a look at the logs/);
      assert.match(run.stdout, /gh secret set PAPERTRAIL_API_TOKEN/);
      fail(around);
      await firstRun(around, root);
    }));

  it('with a look at code and logs: tasks, environments and code paths are filled in', () =>
    within(async (around) => {
      fail(around);
      const { papertrail } = around;
      const root = folder({
        '.git/config': '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:acme/shop.git\n',
        'h/tasks/indexer.py': '',
      });
      const env = { PAPERTRAIL_API_TOKEN: papertrail.settings.token, PAPERTRAIL_URL: papertrail.url };
      const run = await init(join(root, 'h'), ['--group', 'Celery'], env);
      assert.equal(run.status, 0, run.stdout + run.stderr);
      assert.match(run.stdout, /1 task, 1 worker stream/);
      assert.match(run.stdout, /gh secret set PAPERTRAIL_API_TOKEN --repo acme\/shop/);
      const policy = parse(read(root, POLICY)) as Record<string, unknown>;
      assert.deepEqual(policy['environments'], [{ name: 'production', match: 'h-prod*' }]);
      assert.match(read(root, POLICY), /^# {3}h\.tasks\.indexer\.add_annotation$/m);
      assert.match(read(root, WORKFLOW), /^ {10}group: Celery$/m);
      assert.ok(!`${run.stdout}${run.stderr}${read(root, WORKFLOW)}`.includes(papertrail.settings.token));
      await firstRun(around, root);
    }));

  it('names the commit of the clone that it runs from, which is what was tried', async () => {
    const root = folder();
    await init(root);
    const commit = await readHead(fileURLToPath(new URL('../..', import.meta.url)));
    // A download that is no clone names the version it was published as.
    const ref = commit === null ? 'v\\d+\\.\\d+\\.\\d+$' : `${commit} # the commit of the clone`;
    assert.match(read(root, WORKFLOW), new RegExp(`uses: celery-failure-audit/celery-failure-audit@${ref}`, 'm'));
    assert.doesNotMatch(read(root, WORKFLOW), /Copy to/);
  });

  it('says so where there is no git repository', async () => {
    const root = temporaryFolder();
    const run = await init(root);
    assert.equal(run.status, 0, run.stderr);
    assert.match(run.stdout, /This folder is in no git repository/);
    assert.ok(existsSync(join(root, WORKFLOW)));
  });

  it('looks at files, too', async () => {
    const root = folder({ 'worker.log': `${failureLines({ format: 'default' }).join('\n')}\n` });
    const run = await init(root, ['worker.log']);
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.match(read(root, POLICY), /^# {3}h\.tasks\.indexer\.add_annotation$/m);
  });

  it('a log service that says no keeps nobody from the files, and is told', () =>
    within(async ({ papertrail }) => {
      const root = folder();
      const env = { PAPERTRAIL_API_TOKEN: papertrail.settings.token, PAPERTRAIL_URL: papertrail.url };
      const run = await init(root, ['--group', 'Celri'], env);
      assert.equal(run.status, 0, run.stdout + run.stderr);
      assert.match(
        run.stdout,
        /Without a look at the logs: Papertrail has no group named "Celri"\. Groups the token can see: Celery/,
      );
      assert.ok(existsSync(join(root, WORKFLOW)));
    }));

  it('never writes over a file without being told', async () => {
    const root = folder({ [POLICY]: 'version: 1\napps: [mine.*]\n' });
    const first = await init(root);
    assert.equal(first.status, 0, first.stdout);
    assert.match(first.stdout, /Already there, kept: \.github\/celery-failure-audit\.yml/);
    assert.equal(read(root, POLICY), 'version: 1\napps: [mine.*]\n');
    assert.ok(existsSync(join(root, WORKFLOW)));

    writeFileSync(join(root, WORKFLOW), 'mine');
    const second = await init(root);
    assert.equal(second.status, 1, second.stdout);
    assert.deepEqual([read(root, WORKFLOW), read(root, POLICY)], ['mine', 'version: 1\napps: [mine.*]\n']);
    assert.doesNotMatch(second.stdout, /Next:/);

    const forced = await init(root, ['--force']);
    assert.equal(forced.status, 0, forced.stdout);
    assert.match(read(root, WORKFLOW), /^name: Celery failure audit$/m);
    assert.equal((await init(root)).status, 0, 'the same once more is no fault');
  });
});
