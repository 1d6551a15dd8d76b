/** The harness, with stand-ins for the built action. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { GitHub } from './github.ts';
import { startGitHub } from './github.ts';
import type { Papertrail } from './papertrail.ts';
import { startPapertrail } from './papertrail.ts';
import { runAction, runCli, startAction, temporaryFolder } from './runner.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function gitHubWith(settings: Parameters<typeof startGitHub>[0] = {}): Promise<GitHub> {
  const github = await startGitHub(settings);
  closers.push(() => github.close());
  return github;
}

async function papertrailWith(): Promise<Papertrail> {
  const papertrail = await startPapertrail();
  closers.push(() => papertrail.close());
  return papertrail;
}

/** A stand-in for the built action: says what it was given, and does what `SCRIPT` tells it. */
function standIn(code: string): { main: string; actionFile: string } {
  const dir = temporaryFolder();
  const main = join(dir, 'main.mjs');
  const actionFile = join(dir, 'action.yml');
  writeFileSync(
    main,
    `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';\nconst env = process.env;\n${code}`,
  );
  writeFileSync(
    actionFile,
    'inputs:\n  papertrail-token: {}\n  papertrail-url: { default: https://papertrailapp.com }\n  lookback: { default: 24h }\n  github-token: { default: "${{ github.token }}" }\n  two words: {}\n',
  );
  return { main, actionFile };
}

describe('runner', () => {
  test('hands over what a runner would, and nothing else', async () => {
    const github = await gitHubWith({ repository: 'acme/shop' });
    const papertrail = await papertrailWith();
    const told = standIn(`
      writeFileSync(env.GITHUB_OUTPUT, 'told<<END\\n' + JSON.stringify({ env, event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')), now: new Date().toISOString(), cwd: process.cwd(), file: readFileSync('.github/x.yml', 'utf8') }) + '\\nEND\\n');
    `);
    const options = {
      ...told,
      servers: { github, papertrail },
      files: { '.github/x.yml': 'version: 1' },
      now: '2026-05-13T17:00:00Z',
      env: { EXTRA: '1' },
    };
    const run = await runAction(options);
    assert.equal(run.status, 0, run.stderr);
    const seen = JSON.parse(run.outputs['told'] ?? '') as {
      env: Record<string, string>;
      event: { repository?: object };
      now: string;
      cwd: string;
      file: string;
    };
    assert.equal(seen.env['INPUT_PAPERTRAIL-TOKEN'], papertrail.settings.token);
    assert.equal(seen.env['INPUT_PAPERTRAIL-URL'], papertrail.url);
    assert.equal(seen.env['INPUT_GITHUB-TOKEN'], github.settings.token);
    assert.equal(seen.env['INPUT_LOOKBACK'], '24h');
    assert.equal(seen.env['INPUT_TWO_WORDS'], '');
    assert.equal(seen.env['GITHUB_API_URL'], github.url);
    assert.equal(seen.env['GITHUB_EVENT_NAME'], 'schedule');
    assert.equal(seen.event.repository, undefined);
    assert.equal(seen.env['EXTRA'], '1');
    assert.deepEqual(
      Object.keys(seen.env).filter((name) => /proxy/i.test(name)),
      [],
    );
    assert.match(seen.now, /^2026-05-13T17:00:\d\d/);
    assert.equal(seen.cwd, join(run.dir, 'workspace'));
    assert.equal(seen.file, 'version: 1');

    const dispatched = await runAction({
      ...options,
      event: 'workflow_dispatch',
      everyInputEmpty: true,
      inputs: { lookback: '' },
    });
    const again = JSON.parse(dispatched.outputs['told'] ?? '') as typeof seen;
    assert.deepEqual([again.env['INPUT_LOOKBACK'], again.env['INPUT_PAPERTRAIL-URL']], ['', papertrail.url]);
    assert.notEqual(again.event.repository, undefined);
    assert.throws(() => startAction({ ...told, inputs: { lookbak: '1h' } }), /no input lookbak/);
    assert.throws(() => startAction({ main: 'dist/nothing.js' }), /build the project first/);
  });

  test('gathers outputs, summary, report, commands and masks', async () => {
    const run = await runAction(
      standIn(`
      const report = env.RUNNER_TEMP + '/report.json';
      writeFileSync(report, '{"schema":1}');
      writeFileSync(env.RUNNER_TEMP + '/digest.md', '# quiet');
      appendFileSync(env.GITHUB_OUTPUT, 'opened=3\\nreport-path=' + report + '\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '## Summary');
      console.log('::add-mask::secret');
      console.error('::warning title=a%3Ab::text%0Amore');
      process.exitCode = 3;
    `),
    );
    assert.deepEqual(
      [run.status, run.outputs['opened'], run.report, run.digest, run.summary],
      [3, '3', { schema: 1 }, '# quiet', '## Summary'],
    );
    assert.deepEqual(run.masks, ['secret']);
    assert.deepEqual(run.commands[1], {
      name: 'warning',
      properties: { title: 'a:b' },
      message: 'text\nmore',
      line: '::warning title=a%3Ab::text%0Amore',
    });
  });

  test('a process can be killed half-way, and one that hangs is', async () => {
    const github = await gitHubWith({ pullRequestEvery: 0 });
    const script = standIn(`
      for (const title of ['one', 'two', 'three']) {
        const answer = await fetch(env.GITHUB_API_URL + '/repos/acme/shop/issues', { method: 'POST', body: JSON.stringify({ title }), headers: { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] } });
        console.log(answer.status);
      }
    `);
    const started = startAction({ ...script, servers: { github } });
    github.dieAfter(2, () => started.kill());
    const run = await started.done;
    assert.deepEqual([run.status, run.signal, run.stdout, github.issues.length], [null, 'SIGKILL', '201\n', 2]);
    await assert.rejects(
      runAction({ ...standIn('setInterval(() => {}, 1000);'), timeout: 300 }),
      /still running after 300 ms/,
    );
  });

  test('the command line gets its input and a bare environment', async () => {
    const { main } = standIn(`
      let text = '';
      for await (const chunk of process.stdin) text += chunk;
      console.log(JSON.stringify([process.argv.slice(2), text, Object.keys(env).toSorted()]));
      process.exitCode = 2;
    `);
    const run = await runCli(['audit', '-'], { main, stdin: 'line', env: { SLACK_BOT_TOKEN: 'x' } });
    assert.equal(run.status, 2);
    assert.deepEqual(JSON.parse(run.stdout), [
      ['audit', '-'],
      'line',
      ['HOME', 'LANG', 'PATH', 'SLACK_BOT_TOKEN', 'TZ'],
    ]);
  });
});
