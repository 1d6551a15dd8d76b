/** The workflows that people copy, with the built action among emulators, as a schedule starts them: all their `inputs` are empty. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { event, failureLines, later, receivedLines, taskId } from '../support/builders.ts';
import { blocksOf, readDocument } from '../support/documents.ts';
import { type ActionRun, runAction } from '../support/runner.ts';
import { inputsOf } from '../support/workflow-files.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

function workflowIn(path: string): string {
  const workflows = blocksOf(readDocument(path)).filter(
    ({ language, text }) => language === 'yaml' && 'jobs' in (parse(text) as object),
  );
  assert.equal(workflows.length, 1, path);
  return workflows[0]?.text ?? '';
}

/** Three failures of one task half an hour ago, by the real clock. */
function fail({ papertrail }: Surroundings): void {
  const at = later(new Date().toISOString(), -1800);
  for (const n of [1, 2, 3]) {
    const id = taskId(n);
    const lines = [...receivedLines({ id, format: 'tagged' }), ...failureLines({ id, format: 'tagged' })];
    papertrail.add(...lines.map((message, k) => event(message, { at: later(at, n * 10 + k), source: 'h-prod-1' })));
  }
}

async function runsOf(workflow: string, around: Surroundings, policy = FAST): Promise<ActionRun[]> {
  const { papertrail, github, slack } = around;
  const secrets: Readonly<Record<string, string>> = {
    'papertrail-token': papertrail.settings.token,
    'github-token': github.settings.token,
    'slack-webhook-url': slack.webhookUrl,
  };
  const runs: ActionRun[] = [];
  for (const inputs of inputsOf(workflow, (input) => secrets[input] ?? assert.fail(`${input} takes no secret here`))) {
    const file = inputs['config-file'] || '.github/celery-failure-audit.yml';
    runs.push(
      await runAction({
        servers: { papertrail, github, ...(inputs['slack-webhook-url'] === undefined ? {} : { slack }) },
        inputs: { 'papertrail-url': papertrail.url, 'slack-webhook-url': '', ...inputs },
        event: 'schedule',
        files: { [file]: policy },
      }),
    );
  }
  return runs;
}

async function within(use: (around: Surroundings) => Promise<void>, github = {}): Promise<void> {
  const groups = [
    { id: 31, name: 'Web workers' },
    { id: 32, name: 'LMS workers' },
  ];
  const around = await surroundings(github, { groups }, 'none');
  try {
    fail(around);
    await use(around);
    for (const { violations } of [around.github, around.slack]) assert.deepEqual(violations, []);
  } finally {
    await around.close();
  }
}

describe('documented workflows', () => {
  it('the ten lines of the README lead to issue, dashboard and summary', () =>
    within(async (around) => {
      const workflow = workflowIn('README.md');
      assert.equal(workflow.trim().split('\n').length, 10);
      const [run] = await runsOf(workflow, around);
      assert.equal(run?.status, 0, run?.stdout);
      assert.deepEqual(
        [run?.outputs['failures'], run?.outputs['opened'], run?.outputs['complete']],
        ['3', '1', 'true'],
      );
      assert.match(run?.summary ?? '', /add_annotation/);
    }));

  it('with the line for Slack that the README adds, the first digest is there', () =>
    within(async (around) => {
      const line = /`(slack-webhook-url: [^`]+)`/.exec(readDocument('README.md'))?.[1] ?? '';
      const [run] = await runsOf(`${workflowIn('README.md')}          ${line}\n`, around);
      assert.equal(run?.status, 0, run?.stdout);
      assert.match(around.slack.messages[0]?.plain ?? '', /The audit is on.*add_annotation/s);
    }));

  it('the example, on a schedule', () =>
    within(async (around) => {
      const [run] = await runsOf(readDocument('docs/examples/celery-failure-audit.yml'), around);
      assert.equal(run?.status, 0, run?.stdout);
      assert.deepEqual([run?.outputs['opened'], around.slack.messages.length], ['1', 1]);
    }));

  it('issues in another repository, as an app that the policy names', () => {
    const guide = 'docs/guides/another-repository.md';
    const trusting = blocksOf(readDocument(guide)).find(({ text }) => text.includes('trusted-authors'))?.text ?? '';
    return within(
      async (around) => {
        const [run] = await runsOf(workflowIn(guide), around, trusting.replace(/^github:$/m, '$&\n  spacing: 0s'));
        assert.equal(run?.status, 0, run?.stdout);
        assert.match(run?.outputs['issues'] ?? '', /acme\/shop-operations/);
      },
      { repository: 'acme/shop-operations', login: 'my-app[bot]' },
    );
  });

  it('several audits in one repository have a dashboard each', () =>
    within(async (around) => {
      const workflow = workflowIn('docs/guides/several-audits.md').replace(/^ *slack-.*\n/gm, '');
      const runs = await runsOf(workflow, around);
      assert.deepEqual(
        runs.map(({ status }) => status),
        [0, 0],
      );
      const dashboards = around.github.issues.filter(({ labels }) => labels.includes('celery-failure/dashboard'));
      assert.equal(dashboards.length, 2);
    }));
});

/** The loops of `gh` in docs/issues.md, carried out by hand: each line must be one that is understood. */
function carryOut(script: string, github: Surroundings['github']): void {
  let label = '';
  for (const line of script.trim().split('\n')) {
    const listed = /^for number in \$\(gh issue list --label (\S+) --state open (?:--limit 1000 )?--json number/.exec(
      line,
    )?.[1];
    const closed = /^ {2}gh issue close "\$number"(?: --reason "(not planned)")?$/.exec(line);
    const deleted = /^gh label delete (\S+) --yes$/.exec(line)?.[1];
    if (listed !== undefined) label = listed;
    else if (closed !== null) {
      for (const { number, state, labels } of github.issues)
        if (state === 'open' && labels.includes(label))
          github.as('alice').close(number, closed[1] === undefined ? undefined : 'not_planned');
    } else if (deleted !== undefined) github.deleteLabel(deleted);
    else assert.match(line, /^(?:done|gh workflow (?:disable|enable) celery-failure-audit\.yml)$/);
  }
}

it('start over: what docs/issues.md says makes the next run a first one, and leaves the old issues alone', () =>
  within(async (around) => {
    const { github, slack } = around;
    const example = readDocument('docs/examples/celery-failure-audit.yml');
    await runsOf(example, around);
    const script = blocksOf(readDocument('docs/issues.md')).find(({ text }) => text.includes('gh label delete'));
    carryOut(script?.text ?? assert.fail('no script'), github);
    assert.ok(github.issues.every(({ state }) => state === 'closed'));
    const old = github.issues.map(({ number, body }) => [number, body]);
    const [run] = await runsOf(example, around);
    assert.deepEqual([run?.status, run?.outputs['opened'], run?.outputs['reopened']], [0, '1', '0'], run?.stdout);
    assert.match(slack.messages.at(-1)?.plain ?? '', /The audit is on/);
    assert.deepEqual(
      github.issues.slice(0, old.length).map(({ number, body, state }) => [number, body, state]),
      old.map((issue) => [...issue, 'closed']),
    );
  }));
