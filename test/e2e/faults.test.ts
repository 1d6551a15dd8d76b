/**
 * What goes wrong ends with one clear message and the right exit status, and leaves nothing half-written.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Report } from '../../src/digest/report.ts';
import type { GitHubSettings } from '../support/github.ts';
import { type ActionRun, runCli } from '../support/runner.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

interface Fault {
  readonly name: string;
  readonly github?: Partial<GitHubSettings>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly spoil?: (around: Surroundings) => void;
  readonly status: number;
  readonly says: RegExp;
}

const FAULTS: readonly Fault[] = [
  { name: 'no source', inputs: { 'papertrail-token': '', 'papertrail-url': '' }, status: 1, says: /papertrail-token/ },
  { name: 'wrong Papertrail token', inputs: { 'papertrail-token': 'wrong-token-0123' }, status: 1, says: /token/i },
  { name: 'unknown group', inputs: { group: 'Nowhere' }, status: 1, says: /Nowhere/ },
  {
    name: 'no issues: write',
    github: { permissions: { issues: 'read', contents: 'read' } },
    status: 1,
    says: /issues: write/,
  },
  {
    name: 'no access to issues',
    github: { permissions: { issues: 'none', contents: 'read' } },
    status: 1,
    says: /issues: write/,
  },
  { name: 'issues disabled', github: { hasIssues: false }, status: 1, says: /disabled/ },
  { name: 'broken YAML', policy: 'version: 1\nrules: [}\n', status: 1, says: /celery-failure-audit\.yml:2/ },
  { name: 'unknown key', policy: 'version: 1\nruels: []\n', status: 1, says: /rules/ },
  {
    name: 'Papertrail down',
    spoil: ({ papertrail }) => papertrail.server.fail({ kind: 'status', status: 404 }, { times: 1000 }),
    status: 1,
    says: /404/,
  },
  {
    name: 'unreadable archive',
    inputs: { 'papertrail-token': '', 'papertrail-url': '', archive: 'no/such/*.tsv.gz' },
    status: 1,
    says: /no\/such/,
  },
  { name: 'no worker lines', inputs: { query: 'nginx' }, status: 1, says: /wrong group/ },
];

function oneClearMessage(run: ActionRun, { says, status, name }: Fault): void {
  const output = `${run.stdout}\n${run.stderr}`;
  assert.equal(run.status, status, `${name}: ${output}`);
  assert.match(output, says, name);
  assert.doesNotMatch(output, /^\s+at .*\(?(?:file:|node:|\/).*:\d+:\d+\)?$/m, `${name}: a stack trace`);
  assert.doesNotMatch(output, /Unexpected:/, name);
  const settings = run.commands.filter(({ name: command }) => command === 'error');
  assert.ok(settings.length >= 1, name);
  if (run.report !== null) assert.equal(Report.parse(run.report).window.complete, name === 'no worker lines', name);
}

describe('faults', () => {
  for (const fault of FAULTS) {
    it(fault.name, async () => {
      const around = await surroundings(fault.github);
      try {
        fault.spoil?.(around);
        const run = await around.run({ inputs: fault.inputs ?? {}, policy: fault.policy ?? FAST });
        oneClearMessage(run, fault);
        assert.deepEqual(around.github.issues, [], 'nothing half-written');
        assert.deepEqual(around.slack.messages, []);
      } finally {
        await around.close();
      }
    });
  }

  it('the command line: usage is 2, unreadable files are 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    writeFileSync(
      join(folder, 'broken.tsv.gz'),
      Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.alloc(50, 0xff)]),
    );
    assert.equal((await runCli(['nonsense'], { cwd: folder })).status, 2);
    assert.equal((await runCli(['audit', '--token', 'x'], { cwd: folder })).status, 2);
    const broken = await runCli(['audit', 'broken.tsv.gz'], { cwd: folder });
    assert.equal(broken.status, 1);
    assert.match(broken.stderr, /broken\.tsv\.gz/);
  });
});
