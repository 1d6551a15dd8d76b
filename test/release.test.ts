/** The steps of the release workflow that are shell, run with a `gh` that answers as GitHub does. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { readDocument } from './support/documents.ts';
import { temporaryFolder } from './support/runner.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly needs?: string; readonly if?: string; readonly permissions?: object; readonly steps: Step[] }
    >
  >;
}

const workflow = parse(readDocument('.github/workflows/release.yml')) as Workflow;
const { prove, release, 'major-tag': major } = workflow.jobs;
const SHA = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function stepOf(job: { readonly steps: readonly Step[] } | undefined, name: string): string {
  return job?.steps.find((step) => step.name === name)?.run ?? assert.fail(`there is no step ${name}`);
}

interface Ran {
  readonly status: number | null;
  readonly output: string;
  /** What `gh` was asked, a line each. */
  readonly asked: readonly string[];
  readonly folder: string;
}

/** @param exists addresses that GitHub answers; all others of a GET are 404 */
function run(
  script: string,
  tag: string,
  exists: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Ran {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  mkdirSync(join(folder, 'bin'));
  const gh = `#!/bin/bash
echo "$*" >> "${folder}/asked"
case "$*" in *--method*|release*) exit 0;; ${exists.map((path) => `*"${path} "*) exit 0;;`).join(' ')} esac
exit 1
`;
  writeFileSync(join(folder, 'bin/gh'), gh);
  chmodSync(join(folder, 'bin/gh'), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}/bin:${process.env['PATH']}`, TAG: tag, GITHUB_SHA: SHA, GITHUB_REPOSITORY: 'acme/audit' },
  });
  const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [];
  return { status, output: stdout + stderr, asked, folder };
}

describe('release', () => {
  it('starts on a whole version only, proves before it publishes, and asks for rights where it needs them', () => {
    assert.deepEqual(workflow.on, { push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    assert.deepEqual(workflow.permissions, { contents: 'read' });
    assert.ok(prove?.steps.some((step) => step.run === '.ci/run'));
    assert.deepEqual([release?.needs, major?.needs], ['prove', 'release']);
    assert.deepEqual(release?.permissions, { contents: 'write', 'id-token': 'write', attestations: 'write' });
    assert.deepEqual(major?.permissions, { contents: 'write' });
  });

  it('attests what a runner executes', () => {
    const attest = release?.steps.find(({ uses }) => uses?.startsWith('actions/attest@'));
    assert.match(attest?.with?.['subject-path'] ?? '', /^dist\/\*\*\/\*\.js$/m);
  });

  it('is a draft until its files are there', () => {
    const { status, output, asked } = run(stepOf(release, 'Publish the release'), 'v1.2.3');
    assert.equal(status, 0, output);
    assert.deepEqual(
      asked.map((line) => line.replace(/ --(?:title|notes-file) \S+/g, '')),
      [
        'release create v1.2.3 --verify-tag --draft celery-failure-audit-v1.2.3.tar.gz',
        'release edit v1.2.3 --draft=false --latest',
      ],
    );
  });

  it('takes its notes from the changelog, and fails without any', () => {
    const script = stepOf(release, 'Pack what a runner executes').replace(/^tar .*$/m, '');
    const changelog = '# Changelog\n\n## Unreleased\n\n- a\n\n## 1.2.3 (2027-01-02)\n\n- b\n\n## 1.2.2\n\n- c\n';
    const { status, folder } = run(script, 'v1.2.3', [], { 'CHANGELOG.md': changelog });
    assert.deepEqual([status, readFileSync(join(folder, 'notes.md'), 'utf8').trim()], [0, '- b']);
    assert.notEqual(run(script, 'v1.2.4', [], { 'CHANGELOG.md': changelog }).status, 0);
  });
});

describe('the major tag', () => {
  const script = stepOf(major, 'Point vX at this commit');
  const TAG = 'repos/acme/audit/git/ref/tags/v1';

  it('is made by the first release', () => {
    const { status, output, asked } = run(script, 'v1.0.0');
    assert.equal(status, 0, output);
    assert.equal(asked.at(-1), `api --method POST repos/acme/audit/git/refs -f ref=refs/tags/v1 -f sha=${SHA}`);
  });

  it('is moved by the next one', () => {
    const { status, output, asked } = run(script, 'v1.2.3', [TAG]);
    assert.equal(status, 0, output);
    assert.equal(asked.at(-1), `api --method PATCH repos/acme/audit/git/refs/tags/v1 -f sha=${SHA} -F force=true`);
  });

  it('is left alone, loudly, where it has a release of its own', () => {
    const { status, output, asked } = run(script, 'v1.2.3', [TAG, 'repos/acme/audit/releases/tags/v1']);
    assert.equal(status, 1);
    assert.match(output, /::error::v1 has a release of its own/);
    assert.ok(!asked.some((line) => line.includes('--method')), asked.join('\n'));
  });

  it('is v0 before 1.0', () => {
    assert.equal(major?.if, undefined);
    const { status, output, asked } = run(script, 'v0.2.0');
    assert.equal(status, 0, output);
    assert.equal(asked.at(-1), `api --method POST repos/acme/audit/git/refs -f ref=refs/tags/v0 -f sha=${SHA}`);
  });
});
