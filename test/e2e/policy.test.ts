/** A policy with mistakes, as the built action and command line meet it: all told at once, before anything is read or written. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { failureLines, taskId } from '../support/builders.ts';
import { runAction, runCli, temporaryFolder } from '../support/runner.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

const FILE = '.github/celery-failure-audit.yml';
const HERE = 'docs/runbooks/here.md';
const THERE = 'docs/runbooks/there.md';
const BAD = `version: 1
environment: []
rules:
  - {name: a, runbook: docs/runbooks/here.md, match: {task: "a["}}
  - {name: b, runbook: docs/runbooks/there.md, match: {message: "/(/"}, severity: low}
  - {name: c, runbook: "docs/runbooks/nowhere.md#fix"}
  - {name: d, runbook: https://wiki.example.com/d}
`;
/** `line:column: problem`, as it begins. */
const PROBLEMS = [
  '2:1: found the unknown key "environment", expected one of version,',
  '4:61: rules[0].match.task: found "a[", expected a glob pattern whose brackets are all closed',
  '5:65: rules[1].match.message: found "/(/", expected a regular expression whose ( are all closed',
  '6:24: rules[2].runbook: found "docs/runbooks/nowhere.md#fix", expected a file that is in the repository.',
];

describe('the action', () => {
  let around: Surroundings;
  before(async () => {
    around = await surroundings({}, {}, 'none');
  });
  after(() => around.close());
  const rows: readonly (readonly [
    where: string,
    path: string,
    workspace: readonly string[],
    remote: readonly string[],
  ])[] = [
    ['in the workspace, without a checkout', FILE, [FILE, HERE], [THERE]],
    ['read through the API', 'ops/policy.yml', [], ['ops/policy.yml', HERE, THERE]],
  ];
  for (const [where, path, workspace, remote] of rows)
    test(`a policy ${where}: every problem at its line and column, as an annotation`, async () => {
      const { github, papertrail, run } = around;
      const text = (file: string): string => (file === path ? BAD : '# What to do');
      github.files.clear();
      for (const file of remote) github.files.set(file, text(file));
      const { status, stdout, commands } = await run({
        inputs: { 'config-file': path },
        files: Object.fromEntries(workspace.map((file) => [file, text(file)])),
      });
      assert.equal(status, 1);
      const errors = commands.filter(({ name }) => name === 'error');
      assert.equal(errors.length, PROBLEMS.length + 1, stdout);
      for (const [index, problem] of PROBLEMS.entries()) {
        const { message = '', properties = {} } = errors[index] ?? {};
        assert.ok(message.startsWith(`${path}:${problem}`), `${problem}\n${message}`);
        const [line, col] = problem.split(':');
        assert.deepEqual(properties, { file: path, line, col });
      }
      assert.match(errors.at(-1)?.message ?? '', /4 settings are wrong; nothing was read or written\./);
      assert.deepEqual([papertrail.server.requests.length, github.writes.length], [0, 0]);
      assert.deepEqual(github.violations, []);
    });
});

test('a policy file that is not there, or that the token may not see: the run says that the defaults hold', async () => {
  const around = await surroundings({}, {}, 'none');
  try {
    const { papertrail, github } = around;
    const bare = await runAction({ servers: { papertrail, github }, inputs: { 'dry-run': 'true' } });
    const said = `There is no ${FILE} in acme/shop that the token can see: the defaults hold.`;
    assert.equal(bare.status, 0, bare.stdout);
    assert.ok(bare.stdout.split('\n').includes(said), bare.stdout);
    assert.ok(bare.summary.includes('that the token can see'), bare.summary);
    github.files.set(FILE, FAST);
    const read = await runAction({ servers: { papertrail, github }, inputs: { 'dry-run': 'true' } });
    assert.ok(!`${read.stdout}${read.summary}`.includes('that the token can see'), read.stdout);
  } finally {
    await around.close();
  }
});

test('the command line: the policy of a repository holds in all of its folders', async () => {
  const repository = temporaryFolder();
  const inside = join(repository, 'var/log');
  for (const path of ['.git', '.github', 'var/log']) mkdirSync(join(repository, path), { recursive: true });
  writeFileSync(join(inside, 'worker.log'), `${failureLines({ id: taskId(1) }).join('\n')}\n`);
  writeFileSync(join(repository, FILE), 'version: 1\nruels: []\n');
  for (const args of [['audit', 'worker.log'], ['doctor']]) {
    const { status, stdout, stderr } = await runCli(args, { cwd: inside });
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /celery-failure-audit\.yml:2:1: found the unknown key "ruels"/);
  }
});

test('the command line: a runbook is looked for where the policy lies', async () => {
  const folder = temporaryFolder();
  const [repository, elsewhere] = [join(folder, 'app'), join(folder, 'logs')];
  for (const path of ['.git', '.github', 'docs/runbooks']) mkdirSync(join(repository, path), { recursive: true });
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'worker.log'), `${failureLines({ id: taskId(1) }).join('\n')}\n`);
  writeFileSync(join(repository, 'docs/runbooks/here.md'), '# Here');
  const policy = (runbook: string): string => {
    const path = join(repository, FILE);
    writeFileSync(
      path,
      `version: 1\nrules:\n  - {name: a, runbook: ${runbook}}\n  - {name: b, severity: low}\n  - {name: c, severity: low}\n`,
    );
    return path;
  };
  const args = (path: string): string[] => ['audit', 'worker.log', '--config', path];
  const missing = await runCli(args(policy('docs/runbooks/gone.md')), { cwd: elsewhere });
  assert.equal(missing.status, 2);
  assert.match(
    missing.stderr,
    /:3:24: rules\[0\]\.runbook: found "docs\/runbooks\/gone\.md", expected a file that is in the repository\./,
  );
  const there = await runCli(args(policy('docs/runbooks/here.md')), { cwd: elsewhere });
  assert.equal(there.status, 0, there.stderr);
  assert.match(there.stdout, /^Rules that decided nothing here, as they match nothing or come too late: "c"$/m);
});
