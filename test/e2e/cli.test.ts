/** The manners of the built command line: help, usage, pipes, colours, exit status, and where secrets may come from. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { failureLines, taskId } from '../support/builders.ts';
import { runCli, temporaryFolder } from '../support/runner.ts';
import { CORPUS, surroundings } from './surroundings.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const LOG = `${[1, 2, 3].flatMap((n) => failureLines({ id: taskId(n) })).join('\n')}\n`;
/** Gives a program a terminal. */
const SCRIPT = '/usr/bin/script';
const ESCAPE = '\u001b';
const HUSH = 'hush-hush-4711';

describe('help', () => {
  for (const args of [
    ['--help'],
    ['-h'],
    ['audit', '--help'],
    ['doctor', '--help'],
    ['init', '-h'],
    ['demo', '--help'],
  ])
    it(args.join(' '), async () => {
      const run = await runCli(args);
      assert.deepEqual([run.status, run.stderr], [0, '']);
      assert.match(run.stdout, /Usage:/);
      assert.match(run.stdout, /Exit status: 0/);
      if (args[0] !== 'demo') assert.match(run.stdout, /Examples:\n {2}\S/);
    });

  it('every command and option of the help exists', async () => {
    const { stdout } = await runCli(['--help']);
    for (const [, command = ''] of stdout.matchAll(/celery-failure-audit (\w+) \[/g)) {
      const help = await runCli([command, '--help']);
      for (const [, flag = ''] of help.stdout.matchAll(/^ {2}--([\w-]+)/gm)) {
        const run = await runCli([command, `--${flag}`, '--help']);
        assert.doesNotMatch(run.stderr, /Unknown option|has no option/, `${command} --${flag}`);
      }
    }
  });

  it("starts without what it does not use: nothing of Node's own fetch is loaded", () => {
    const report = `data:text/javascript,process.on('exit',()=>console.error(process.moduleLoadList.join()))`;
    const { stderr } = spawnSync(process.execPath, ['--import', report, CLI, '--version'], { encoding: 'utf8' });
    assert.match(stderr, /NativeModule/);
    assert.doesNotMatch(stderr, /undici/);
  });

  it('--version', async () => {
    const run = await runCli(['--version']);
    assert.deepEqual([run.status, /^\d+\.\d+\.\d+\n$/.test(run.stdout)], [0, true]);
  });
});

describe('usage', () => {
  const rows: readonly (readonly [args: readonly string[], problem: RegExp])[] = [
    [[], /Usage:/],
    [['adit'], /There is no command "adit"; there are audit, doctor, init and demo\. Did you mean "audit"\?/],
    [['worker.log'], /There is no command "worker\.log".*For log files: audit "worker\.log"\./],
    [['audit'], /Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN/],
    [['audit', '--group'], /group/],
    [['audit', '--nothing'], /Unknown option '--nothing'\.$/m],
    [['audit', '--ouf', 'x'], /Unknown option '--ouf'\. Did you mean "--out"\?/],
    [['audit', 'a.log', '--force'], /audit has no option --force/],
    [['audit', 'a.log', '--since', 'yesterday'], /^--since: found "yesterday"/],
    [['audit', 'a.log', '--write'], /--write needs --repository/],
    [['audit', 'a.log', '--group', 'Celery'], /^--group: found "Celery", expected nothing, because an archive is read/],
    [['doctor', 'a.log'], /doctor takes no files/],
    [['demo', 'a.log'], /demo takes no files/],
    [['audit', '--papertrail-token', HUSH], /secrets are read from the environment only.*PAPERTRAIL_API_TOKEN/],
    [['audit', `--papertrail-token=${HUSH}`], /PAPERTRAIL_API_TOKEN/],
    [['audit', '--token', HUSH], /PAPERTRAIL_API_TOKEN/],
    [['audit', `--solarwinds-token=${HUSH}`], /SWO_API_TOKEN/],
    [['doctor', '--github-token', HUSH], /GITHUB_TOKEN/],
    [['doctor', `--slack-bot-token=${HUSH}`], /SLACK_BOT_TOKEN/],
    [['doctor', `--slack-webhook-url=https://hooks.slack.com/services/${HUSH}`], /SLACK_WEBHOOK_URL/],
    [['doctor', `--heartbeat-url=https://example.org/${HUSH}`], /HEARTBEAT_URL/],
  ];
  for (const [args, problem] of rows)
    it(args.join(' ').replace(HUSH, '…') || 'nothing', async () => {
      const run = await runCli(args);
      assert.equal(run.status, 2, run.stdout + run.stderr);
      assert.match(run.stderr, problem);
      assert.equal(run.stdout, '');
      assert.ok(!run.stderr.includes(HUSH), run.stderr);
    });

  it('--out onto a file: what is there, what could be, and nothing is read', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.log'), LOG);
    for (const out of ['a.log', 'a.log/below']) {
      const run = await runCli(['audit', 'a.log', '--out', out], { cwd });
      assert.deepEqual([run.status, run.stdout], [2, '']);
      assert.match(run.stderr, /^--out "a\.log.*": .*file.*expected a folder that can be written to/);
    }
  });

  it('settings are told as flags and variables, never as inputs of a workflow', async () => {
    const inputs = /`(?:[a-z]+-)*(?:token|url|file|archive|repository|since|until|group)`|\binputs?\b/;
    for (const args of [['doctor'], ['audit', 'none.log'], ['audit', 'a.log', '--until', 'x', '--name', 'A B']]) {
      const run = await runCli(args);
      assert.ok(run.status !== 0, run.stdout);
      assert.doesNotMatch(run.stdout + run.stderr, inputs, args.join(' '));
    }
  });

  it('init is for the repository of the workers, not for that of the audit', async () => {
    const run = await runCli(['init'], { cwd: join(CLI, '../../src') });
    assert.equal(run.status, 2, run.stdout + run.stderr);
    assert.match(run.stderr, /repository of the audit itself: go to yours, and run `npx \S+ init` there/);
  });

  it('a mistake in the policy file is one of usage, with its place', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.log'), LOG);
    writeFileSync(join(cwd, 'policy.yml'), 'version: 1\nruels: []\n');
    const run = await runCli(['audit', 'a.log', '--config', 'policy.yml'], { cwd });
    assert.equal(run.status, 2);
    assert.match(run.stderr, /policy\.yml:2:1/);
  });
});

describe('audit', () => {
  it('reads standard input, says what it would do, and writes nothing', async () => {
    const cwd = temporaryFolder();
    const run = await runCli(['audit', '-'], { cwd, stdin: LOG });
    assert.equal(run.status, 0, run.stdout + run.stderr);
    assert.match(run.stdout, /3 tasks failed for good/);
    assert.deepEqual(readdirSync(cwd), []);
    assert.ok(!run.stdout.includes(ESCAPE), 'no colours in a pipe');
    assert.equal(run.stderr, '', 'no progress where nobody watches');
  });

  it('--json: the report alone, with nothing that a terminal would obey', async () => {
    const run = await runCli(['audit', '-', '--json'], { stdin: LOG });
    assert.equal(run.status, 0, run.stderr);
    const report = JSON.parse(run.stdout) as { schema: number; failures: readonly { taskId: string }[] };
    assert.deepEqual([report.schema, report.failures.map(({ taskId: id }) => id)], [1, [1, 2, 3].map(taskId)]);
    assert.doesNotMatch(run.stdout, /(?!\n)\p{Cc}|\p{Cf}/u);
  });

  it('in a pipe no name is shortened; a terminal breaks lines between words', { skip: !existsSync(SCRIPT) }, () => {
    const cwd = temporaryFolder();
    const task = `shop.${'warehouse.'.repeat(9)}send_the_annual_statement_of_every_account`;
    writeFileSync(join(cwd, 'a.log'), `${failureLines({ id: taskId(1), task }).join('\n')}\n`);
    const audit = (command: string): string =>
      spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd, env: { PATH: process.env['PATH'], TERM: 'xterm' } })
        .stdout;
    const command = `'${process.execPath}' '${CLI}' audit a.log`;
    const piped = audit(command);
    assert.ok(piped.includes(`  medium   ${task} `), piped);
    const narrow = stripVTControlCharacters(audit(`${SCRIPT} -qec "stty cols 60; ${command}" /dev/null`)).replaceAll(
      '\r',
      '',
    );
    const words = (text: string): string[] => text.split(/\s+/).filter((word) => word.length < 30);
    const whole = new Set(words(piped));
    const rows = narrow.split('\n').filter((row) => !row.startsWith('Reading:') && !row.startsWith('Found '));
    assert.deepEqual(
      rows.flatMap(words).filter((word) => word !== '' && !whole.has(word) && !word.includes('…')),
      [],
    );
    assert.ok(
      rows.every(
        (row) =>
          row.length <= 60 ||
          row
            .trim()
            .split(' ')
            .some((word) => word.length > 30),
      ),
      narrow,
    );
  });

  it('the pipe of the help: zcat ARCHIVE | audit -', () => {
    const archive = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.tsv.gz'));
    const shell = (command: string): ReturnType<typeof spawnSync> =>
      spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8', cwd: temporaryFolder() });
    const audit = `zcat '${join(CORPUS, archive ?? '')}' | '${process.execPath}' '${CLI}' audit -`;
    const whole = shell(audit);
    assert.equal(whole.status, 0, String(whole.stderr));
    assert.match(String(whole.stdout), /tasks failed for good/);
    // Whoever reads on may have enough: no stack, no complaint.
    const head = shell(`${audit} | head -n 1`);
    assert.deepEqual([String(head.stdout).split('\n').length, String(head.stderr)], [2, '']);
  });

  it('colours by wish, and never where NO_COLOR is set', async () => {
    const coloured = await runCli(['audit', '-'], { stdin: LOG, env: { FORCE_COLOR: '1' } });
    assert.ok(coloured.stdout.includes(`${ESCAPE}[`));
    const plain = await runCli(['audit', '-'], { stdin: LOG, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    assert.ok(!plain.stdout.includes(ESCAPE));
    const strip = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    assert.equal(strip(coloured.stdout), plain.stdout);
  });

  it('on a terminal: colours, and a line of progress', { skip: !existsSync(SCRIPT) }, () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.log'), LOG);
    const { stdout } = spawnSync(SCRIPT, ['-qec', `'${process.execPath}' '${CLI}' audit a.log`, '/dev/null'], {
      encoding: 'utf8',
      cwd,
      env: { PATH: process.env['PATH'], TERM: 'xterm' },
    });
    assert.ok(stdout.includes(`${ESCAPE}[1mCelery`), stdout);
    assert.ok(stdout.includes(`${ESCAPE}[KReading: `), stdout);
  });

  it('exit status: 1 where nothing can be read, 3 where something was not seen', async () => {
    const none = await runCli(['audit', 'nothing-*.log']);
    assert.deepEqual([none.status, none.stdout], [1, '']);
    assert.match(none.stderr, /no file matches nothing-\*\.log/);

    const around = await surroundings({}, {}, 'none');
    try {
      const env = { PAPERTRAIL_API_TOKEN: around.papertrail.settings.token, PAPERTRAIL_URL: around.papertrail.url };
      const wrong = await runCli(['audit'], { env: { ...env, PAPERTRAIL_API_TOKEN: HUSH } });
      assert.equal(wrong.status, 1, wrong.stderr);
      assert.match(wrong.stderr, /copy it anew from your Papertrail profile/);
      assert.ok(!wrong.stderr.includes(HUSH));
    } finally {
      await around.close();
    }
  });

  it('plans with the issues of a repository, and writes to it only if told', async () => {
    const around = await surroundings({}, {}, 'workers');
    try {
      const { papertrail, github, slack } = around;
      const env = {
        PAPERTRAIL_API_TOKEN: papertrail.settings.token,
        PAPERTRAIL_URL: papertrail.url,
        GITHUB_TOKEN: github.settings.token,
        GITHUB_API_URL: github.url,
        SLACK_WEBHOOK_URL: slack.webhookUrl,
      };
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'policy.yml'), 'version: 1\ngithub: {spacing: 0s}\n');
      const args = [
        'audit',
        '--repository',
        'acme/shop',
        '--since',
        '2026-05-11',
        '--until',
        '2026-05-14',
        '--config',
        'policy.yml',
      ];
      const dry = await runCli(args, { cwd, env });
      assert.ok(dry.status === 0 || dry.status === 3, dry.stderr);
      assert.match(dry.stdout, /would open/);
      assert.deepEqual([github.writes.length, slack.messages.length], [0, 0]);
      const real = await runCli([...args, '--write'], { cwd, env });
      assert.ok(real.status === 0 || real.status === 3, real.stderr);
      assert.deepEqual([github.issues.length, slack.messages.length], [6, 1]);
      const opened = [...real.stdout.matchAll(/^ {2}opened {3}#(\d+) (https?:\S+\/issues\/\d+) {2}\S/gm)];
      assert.equal(opened.length, 5, real.stdout);
      for (const [, number = '', url = ''] of opened) assert.ok(url.endsWith(`/issues/${number}`), url);
      assert.match(real.stdout, /^ {2}dashboard https?:\S+\/issues\/\d+$/m);
      assert.deepEqual([...github.violations, ...slack.violations], []);
    } finally {
      await around.close();
    }
  });
});
