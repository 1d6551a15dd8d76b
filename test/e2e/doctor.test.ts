/**
 * The built action in the mode `doctor`, and the command line: everything right, then each single thing wrong. What is wrong is
 * named, with what to do about it; what is right is not; nothing is written.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { event, failureLines, later, receivedLines, taskId } from '../support/builders.ts';
import type { GitHub } from '../support/github.ts';
import type { Papertrail } from '../support/papertrail.ts';
import { type ActionOptions, type ActionRun, runAction, runCli, temporaryFolder } from '../support/runner.ts';
import type { Slack } from '../support/slack.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

const WORKFLOW = readFileSync(new URL('../../docs/examples/celery-failure-audit.yml', import.meta.url), 'utf8');
const STALE = (step: string): string =>
  `on: {schedule: [{cron: '30 1 * * *'}]}\njobs:\n  stale:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/stale@v9\n${step}`;
const OURS = '.github/workflows/celery-failure-audit.yml';
const THEIRS = '.github/workflows/stale.yml';

/** What workers wrote in the last hour, by the real clock: that of the emulators, too. */
function fill(papertrail: Papertrail): void {
  const at = later(new Date().toISOString(), -1800);
  const id = taskId(1);
  const lines = [...receivedLines({ id, format: 'tagged' }), ...failureLines({ id, format: 'tagged' })];
  papertrail.add(
    ...lines.map((message, n) => event(message, { at: later(at, n), source: 'h-prod-1' })),
    event('GET /status 200', { at, source: 'h-web-1', program: 'nginx' }),
  );
}

interface Case {
  readonly name: string;
  readonly break?: (around: { papertrail: Papertrail; github: GitHub; slack: Slack }) => void;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly policy?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Seconds by which the clock of the runner is wrong. */
  readonly ahead?: number;
  /** The one check that complains. */
  readonly check: string;
  /** Default: `wrong`. */
  readonly verdict?: 'warning';
  /** Where in a file the annotation stands. */
  readonly annotated?: Readonly<Record<string, string>>;
  /** What is named, and the fix, word for word. */
  readonly says: readonly (string | RegExp)[];
}

const GROUPS = [
  { id: 31, name: 'Celery' },
  { id: 32, name: 'Web servers' },
];
const SEARCHES = [
  { id: 7, name: 'Celery errors', query: '"raised unexpected" program:eb-current', groupId: 31 },
  { id: 8, name: 'Workers', query: 'program:eb-current', groupId: 31 },
];

const CASES: readonly Case[] = [
  {
    name: 'the token of the log service',
    inputs: { 'papertrail-token': 'another-token' },
    check: 'logs',
    says: ['401', 'copy it anew from your Papertrail profile', 'solarwinds-token'],
  },
  {
    name: 'no token at all, as on a run from a fork',
    inputs: { 'papertrail-token': '' },
    check: 'config',
    says: ['papertrail-token', 'A secret that does not exist'],
  },
  {
    name: 'the address of the log service',
    inputs: { 'papertrail-url': 'http://127.0.0.1:1' },
    check: 'logs',
    says: ['connection refused'],
  },
  {
    name: 'the group',
    inputs: { group: 'celery workers' },
    check: 'group',
    says: ['no group "celery workers"', 'Celery, Web servers', /^ +group: Celery$/m],
  },
  {
    name: 'the system',
    inputs: { system: 'h-prod' },
    check: 'system',
    says: ['no system "h-prod"', 'h-prod-1, h-web-1', /^ +system: h-prod-1$/m],
  },
  {
    name: 'the saved search',
    inputs: { 'saved-search': 'Errors' },
    check: 'saved-search',
    says: ['no saved search "Errors"', 'Celery errors, Workers', /^ +saved-search: Celery errors$/m],
  },
  {
    name: 'a saved search that would have blinded the audit',
    inputs: { 'saved-search': 'Celery errors' },
    check: 'saved-search',
    verdict: 'warning',
    says: [
      'would have blinded the audit',
      '"raised unexpected"',
      'Used of it: program:eb-current',
      /^ +query: 'program:eb-current'$/m,
    ],
  },
  {
    name: 'a query that blinds the audit',
    inputs: { query: '"raised unexpected" program:eb-current' },
    check: 'query',
    says: ['"raised unexpected"', /lines of the workers are in scope/, /^ +query: 'program:eb-current'$/m],
  },
  {
    name: 'a query that leads past the workers',
    inputs: { query: 'program:nginx' },
    check: 'worker lines',
    says: ['None of 1 line', 'Without `query` there are lines of workers', 'on h-prod-1'],
  },
  {
    name: 'a system that is none of a worker',
    inputs: { system: 'h-web-1' },
    check: 'worker lines',
    says: ['Without `system`', '`system: h-web-1` leads past them'],
  },
  {
    name: 'a group without workers',
    inputs: { group: 'Web servers' },
    break: ({ papertrail }) => {
      papertrail.settings.groups = [...GROUPS.slice(0, 1), { id: 32, name: 'Web servers', systems: ['h-web-1'] }];
    },
    check: 'worker lines',
    says: ['Without `group`', '`group: Web servers` leads past them'],
  },
  {
    name: 'apps that fit no task',
    policy: `${FAST}apps: [lms.*]\n`,
    check: 'apps',
    says: ['fits none of the tasks', 'h.tasks.indexer.add_annotation', /^ +apps: \['h\.\*'\]$/m],
  },
  {
    name: 'an environment that fits no sender',
    policy: `${FAST}environments: [{name: qa, match: "via-*"}]\n`,
    check: 'environments',
    verdict: 'warning',
    says: ['"qa" (via-*)', 'h-prod-1'],
  },
  {
    name: 'the policy file',
    policy: `${FAST}ruels: []\n`,
    check: 'config',
    annotated: { file: '.github/celery-failure-audit.yml', line: '3', col: '1' },
    says: ['.github/celery-failure-audit.yml:3:1', 'rules', /^unknown +channels +It was not looked at\.$/m],
  },
  { name: 'an input', inputs: { lookback: 'long' }, check: 'config', says: ['input lookback', 'found "long"'] },
  {
    name: 'the token of GitHub',
    inputs: { 'github-token': 'another' },
    check: 'github',
    says: ['401', 'check `github-token`'],
  },
  {
    name: 'the repository',
    inputs: { repository: 'acme/shpo' },
    check: 'github',
    says: ['acme/shpo', 'There is no such repository, or the token cannot see it'],
  },
  {
    name: 'no permission to write issues',
    break: ({ github }) => {
      github.settings.permissions = { issues: 'read', contents: 'read' };
    },
    check: 'permissions',
    says: ['could not be written', /^ +permissions:\n +contents: read\n +issues: write$/m],
  },
  {
    name: 'no permission for issues at all',
    break: ({ github }) => {
      github.settings.permissions = { issues: 'none', contents: 'read' };
    },
    check: 'permissions',
    says: ['could not be read', /^ +permissions:\n +contents: read\n +issues: write$/m],
  },
  {
    name: 'issues that are switched off',
    break: ({ github }) => {
      github.settings.hasIssues = false;
    },
    check: 'github',
    says: ['Issues are disabled', 'gh repo edit acme/shop --enable-issues'],
  },
  {
    name: 'an archived repository',
    break: ({ github }) => {
      github.settings.archived = true;
    },
    check: 'github',
    says: ['acme/shop is archived', 'repository: OWNER/NAME'],
  },
  {
    name: 'a label that somebody deleted',
    break: ({ github }) => github.createLabel('celery-failure/high'),
    check: 'labels',
    verdict: 'warning',
    says: ["gh label create 'celery-failure' --repo acme/shop"],
  },
  {
    name: 'issues of an app that is not trusted',
    break: ({ github }) => {
      github.createLabel('celery-failure');
      for (const name of ['critical', 'high', 'medium', 'low', 'muted', 'muted-until-worse', 'flapping', 'dashboard'])
        github.createLabel(`celery-failure/${name}`);
      github.as('bob').create({ title: 'x', labels: ['celery-failure'] });
    },
    check: 'authors',
    verdict: 'warning',
    says: ['bob', /^ +github:\n +trusted-authors: \["bob"\]$/m],
  },
  {
    name: 'a webhook of Slack that was removed',
    break: ({ slack }) => slack.refuse('no_service'),
    check: 'channel Slack',
    says: ['no_service', 'make a new one'],
  },
  {
    name: 'a bot of Slack that is not in the channel',
    inputs: { 'slack-bot-token': 'slack-test-token' },
    break: ({ slack }) => {
      slack.settings.isMember = false;
    },
    check: 'channel Slack',
    says: ['not_in_channel', '/invite @APP'],
  },
  {
    name: 'the channel of the bot of Slack',
    inputs: { 'slack-bot-token': 'slack-test-token', 'slack-channel': 'C0OTHER' },
    check: 'channel Slack',
    says: ['channel_not_found', 'slack-channel'],
  },
  {
    name: 'a webhook of Teams of the retired kind',
    inputs: { 'teams-webhook-url': 'https://acme.webhook.office.com/webhookb2/secret-path' },
    check: 'channel Teams',
    says: ['retired', 'When a Teams webhook request is received'],
  },
  {
    name: 'digests that nobody gets',
    inputs: { digest: 'never' },
    check: 'channels',
    verdict: 'warning',
    says: ['`digest: never` keeps every channel silent', /^ +digest: changes$/m],
  },
  {
    name: 'a clock that is ahead',
    ahead: 900,
    check: 'clock',
    says: [/1[45] minutes ahead/, 'timedatectl set-ntp true'],
  },
  {
    name: 'a clock that is behind',
    ahead: -900,
    check: 'clock',
    verdict: 'warning',
    says: [/1[56] minutes behind/],
  },
  {
    name: 'a workflow without a schedule',
    files: { [OURS]: WORKFLOW.replace(/ {2}schedule:\n(?: {4}.*\n)+/, '') },
    check: 'schedule',
    says: ['has no schedule', /^ +on:\n +schedule:\n +- cron: '17 \* \* \* \*'$/m],
  },
  {
    name: 'a schedule that is rarer than what a run catches up with',
    files: { [OURS]: WORKFLOW.replace('17 * * * *', '17 6 1 * *') },
    check: 'schedule',
    says: ['31 days', 'max-catch-up'],
  },
  {
    name: 'a schedule at the full hour',
    files: { [OURS]: WORKFLOW.replace('17 * * * *', '0 * * * *') },
    check: 'schedule',
    verdict: 'warning',
    says: ['at the full hour'],
  },
  {
    name: 'a schedule that GitHub cannot read',
    files: { [OURS]: WORKFLOW.replace('17 * * * *', '17 25 * * *') },
    check: 'schedule',
    says: ['17 25 * * *', 'cannot be read'],
  },
  {
    name: 'a workflow that may only read',
    files: { [OURS]: WORKFLOW.replace('issues: write', 'issues: read') },
    check: 'permissions',
    says: ['without `issues: write`', /^ +permissions:\n +contents: read\n +issues: write$/m],
  },
  {
    name: 'a workflow whose token may not read a private repository',
    break: ({ github }) => {
      github.settings.isPrivate = true;
    },
    files: { [OURS]: WORKFLOW.replace(/^ {2}contents: read\n/m, '') },
    check: 'permissions',
    verdict: 'warning',
    says: ['without `contents: read`', /^ +permissions:\n +contents: read\n +issues: write$/m],
  },
  {
    name: 'a workflow whose runs may overlap',
    files: { [OURS]: WORKFLOW.replace(/^concurrency:\n(?: {2}.*\n)+/m, '') },
    check: 'workflow',
    verdict: 'warning',
    says: [/^ +concurrency:\n +group: celery-failure-audit\n +cancel-in-progress: false$/m],
  },
  {
    name: 'a workflow that names a tag which is not there',
    files: { [OURS]: WORKFLOW.replace(/(?<=celery-failure-audit@)\S+/, 'v9') },
    check: 'uses',
    says: [`${OURS} names celery-failure-audit/celery-failure-audit@v9`, 'no such commit, tag or branch'],
  },
  {
    name: 'actions/stale',
    files: { [THEIRS]: STALE('') },
    check: 'stale',
    says: [THEIRS, 'would close the issues of the audit', /^ +exempt-issue-labels: 'celery-failure'$/m],
  },
  {
    name: 'actions/stale with labels of its own',
    files: { [THEIRS]: STALE("        with: {exempt-issue-labels: 'dependencies, security'}\n") },
    check: 'stale',
    says: [/^ +exempt-issue-labels: 'dependencies,security,celery-failure'$/m],
  },
];

describe('doctor', () => {
  let around: Surroundings;
  before(async () => {
    const actions = { 'celery-failure-audit/celery-failure-audit': ['main'] };
    around = await surroundings({ actions }, { groups: GROUPS, searches: SEARCHES }, 'none');
    fill(around.papertrail);
  });
  after(() => around.close());

  /** What a case changes is put back before the next one. */
  async function examine(options: Partial<Case>): Promise<ActionRun> {
    const { papertrail, github, slack } = around;
    const kept = {
      papertrail: { ...papertrail.settings },
      github: { ...github.settings },
      slack: { ...slack.settings },
      issues: github.snapshot(),
    };
    options.break?.(around);
    const run: Partial<ActionOptions> & { policy?: string } = {
      inputs: { since: '', until: '', mode: 'doctor', ...options.inputs },
      files: { [OURS]: WORKFLOW, ...options.files },
      ...(options.policy === undefined ? {} : { policy: options.policy }),
      ...(options.ahead === undefined ? {} : { now: later(new Date().toISOString(), options.ahead) }),
    };
    try {
      return await around.run(run);
    } finally {
      Object.assign(papertrail.settings, kept.papertrail);
      Object.assign(github.settings, kept.github);
      Object.assign(slack.settings, kept.slack);
      github.restore(kept.issues);
    }
  }

  const complaints = ({ stdout }: ActionRun): string[] =>
    [...stdout.matchAll(/^(WRONG|warning) +(.+?) {2}/gm)].map(([, word = '', check = '']) => `${word} ${check.trim()}`);

  it('finds nothing where all is right, and writes and posts nothing', async () => {
    const run = await examine({});
    assert.deepEqual([run.status, complaints(run)], [0, []], run.stdout);
    assert.match(run.stdout, /Nothing is wrong/);
    assert.match(run.summary, /Nothing is wrong/);
    assert.deepEqual([around.github.issues, around.github.labels.length, around.slack.messages], [[], 0, []]);
    for (const { violations } of [around.github, around.slack]) assert.deepEqual(violations, []);
  });

  it('does not call wrong what the token cannot see: an action of a private repository', async () => {
    const run = await examine({
      files: { [OURS]: WORKFLOW.replace(/uses: \S+(?=@)/, 'uses: acme/celery-failure-audit') },
    });
    assert.deepEqual([run.status, complaints(run)], [0, []], run.stdout);
    assert.match(
      run.stdout,
      /^unknown +uses +The token does not see the repository of acme\/celery-failure-audit@main/m,
    );
  });

  it('sends a test message on request', async () => {
    const sent = around.slack.messages.length;
    const run = await examine({ inputs: { digest: 'always' } });
    assert.deepEqual([run.status, complaints(run)], [0, []], run.stdout);
    assert.match(run.stdout, /A test message arrived at Slack/);
    assert.deepEqual([around.slack.messages.length, around.slack.violations], [sent + 1, []]);
    assert.match(around.slack.messages.at(-1)?.plain ?? '', /this is a test/);
  });

  for (const given of CASES) {
    it(`names ${given.name}`, async () => {
      const run = await examine(given);
      const verdict = given.verdict ?? 'WRONG';
      assert.deepEqual(complaints(run), [`${verdict} ${given.check}`], run.stdout);
      assert.equal(run.status, verdict === 'WRONG' ? 1 : 0);
      for (const part of given.says)
        assert.ok(
          typeof part === 'string' ? run.stdout.includes(part) : part.test(run.stdout),
          `${part}\n${run.stdout}`,
        );
      const level = verdict === 'WRONG' ? 'error' : 'warning';
      const told = run.commands.find(({ name, message }) => name === level && message.startsWith(`${given.check}: `));
      assert.deepEqual(told?.properties, given.annotated ?? {}, run.stdout);
      assert.doesNotMatch(run.stdout.replaceAll(/^::add-mask::.*$/gm, ''), /secret-path/);
      assert.deepEqual([around.github.violations, around.slack.violations], [[], []]);
    });
  }

  it('names a repository whose files the token does not see, so that a policy would not be read', async () => {
    const { papertrail, github, slack } = around;
    const run = await runAction({ servers: { papertrail, github, slack }, inputs: { mode: 'doctor' } });
    assert.deepEqual([run.status, complaints(run)], [0, ['warning config']], run.stdout);
    assert.match(run.stdout, /The token sees no files of acme\/shop: .* the defaults hold/);
    assert.match(run.stdout, /^ +permissions:\n +contents: read\n +issues: write$/m);
  });

  it('names a token that may not read files', async () => {
    const { papertrail, github, slack } = around;
    github.settings.permissions = { issues: 'write', contents: 'none' };
    const run = await runAction({ servers: { papertrail, github, slack }, inputs: { mode: 'doctor' } });
    github.settings.permissions = { issues: 'write', contents: 'read' };
    assert.deepEqual([run.status, complaints(run)], [1, ['WRONG config']], run.stdout);
    assert.match(run.stdout, /celery-failure-audit\.yml could not be read: .*403/);
    assert.match(run.stdout, /^ +permissions:\n +contents: read\n +issues: write$/m);
  });

  it('is told of the same things on the command line', async () => {
    const { papertrail, github, slack } = around;
    const cwd = temporaryFolder();
    const env = {
      PAPERTRAIL_API_TOKEN: papertrail.settings.token,
      PAPERTRAIL_URL: papertrail.url,
      GITHUB_TOKEN: github.settings.token,
      GITHUB_API_URL: github.url,
      SLACK_WEBHOOK_URL: slack.webhookUrl,
    };
    const run = await runCli(['doctor', '--repository', 'acme/shop', '--group', 'celery workers'], { cwd, env });
    assert.equal(run.status, 1, run.stdout + run.stderr);
    assert.match(run.stdout, /WRONG +group +Papertrail has no group "celery workers"/);
    assert.match(run.stdout, /The ones there are: Celery, Web servers/);
    assert.ok(!run.stdout.includes('\u001b'));
  });
});
