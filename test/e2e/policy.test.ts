/** A policy with mistakes, as the built action and command line meet it: all told at once, before anything is read or written. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { failureLines, taskId } from '../support/builders.ts';
import { runCli, temporaryFolder } from '../support/runner.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

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
    test(`a policy ${where}: every problem with line and column`, async () => {
      const { github, papertrail, run } = around;
      const text = (file: string): string => (file === path ? BAD : '# What to do');
      github.files.clear();
      for (const file of remote) github.files.set(file, text(file));
      const { status, stdout } = await run({
        inputs: { 'config-file': path },
        files: Object.fromEntries(workspace.map((file) => [file, text(file)])),
      });
      assert.equal(status, 1);
      const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
      assert.equal(errors.length, PROBLEMS.length + 1, stdout);
      for (const [index, problem] of PROBLEMS.entries())
        assert.ok(errors[index]?.startsWith(`::error::${path}:${problem}`), `${problem}\n${errors[index]}`);
      assert.match(errors.at(-1) ?? '', /4 settings are wrong; nothing was read or written\./);
      assert.deepEqual([papertrail.server.requests.length, github.writes.length], [0, 0]);
      assert.deepEqual(github.violations, []);
    });
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
