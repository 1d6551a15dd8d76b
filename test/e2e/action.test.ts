/**
 * The built action over the small corpus, as a runner starts it: first run, repetition, and death at every write.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Report } from '../../src/digest/report.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import type { GitHub } from '../support/github.ts';
import { type ActionRun, runAction, startAction } from '../support/runner.ts';
import { FULL, sample } from '../support/sample.ts';
import { FAST, type Surroundings, surroundings, WINDOW } from './surroundings.ts';

const failureIssues = (github: GitHub) => github.issues.filter(({ labels }) => labels.includes('celery-failure'));
const dashboards = (github: GitHub) =>
  github.issues.filter(({ labels }) => labels.includes('celery-failure/dashboard'));
const explained = (run: ActionRun): string => `${run.stdout}\n${run.stderr}`;

/** `/repos/acme/shop/issues/12` -> `issues/N` */
const kindOf = (path: string): string =>
  path
    .replace(/^\/repos\/[^/]+\/[^/]+\//, '')
    .replace(/\d+/g, 'N')
    .replace(/^contents\/.*/, 'contents');

async function within(
  settings: Parameters<typeof surroundings>,
  use: (around: Surroundings) => Promise<void>,
): Promise<void> {
  const around = await surroundings(...settings);
  try {
    await use(around);
    assert.deepEqual(around.github.violations, []);
    assert.deepEqual(around.slack.violations, []);
  } finally {
    await around.close();
  }
}

/** What the tracker looks like, without what differs by nature (times of the emulator, numbers of events). */
const stateOf = (github: GitHub) =>
  github.issues.map(({ number, title, body, labels, state, comments }) => ({
    number,
    title,
    body,
    labels: [...labels].sort(),
    state,
    comments: comments.map((comment) => comment.body),
  }));

describe('the action over the small corpus', () => {
  it('opens five issues and a dashboard on its first run, and changes nothing on the next, by hand', () =>
    within([], async ({ run, github, slack }) => {
      const first = await run({ event: 'schedule' });
      assert.equal(first.status, 0, explained(first));
      const issues = failureIssues(github);
      assert.equal(issues.length, 5);
      assert.equal(dashboards(github).length, 1);
      assert.equal(new Set(issues.map(({ body }) => readMarker(body ?? '')?.key)).size, 5, 'one cause each');
      assert.equal(slack.messages.length, 1);
      assert.match(first.summary, /135 tasks failed for good/);
      const report = Report.parse(first.report);
      assert.equal(
        report.totals.reduce((sum, { failures }) => sum + failures, 0),
        report.failures.length,
      );
      assert.equal(report.failures.length, 135);
      const qualified = report.groups.filter(
        ({ decision }) => decision.change === 'open' || decision.reason === 'baseline',
      );
      assert.ok(qualified.length >= 11 && qualified.length <= 12, `${qualified.length} groups qualify`);
      assert.deepEqual(
        {
          ...first.outputs,
          issues: JSON.parse(first.outputs['issues'] ?? '').length,
          'report-path': '',
          'digest-path': '',
        },
        {
          failures: '135',
          groups: '95',
          opened: '5',
          updated: '0',
          reopened: '0',
          closed: '0',
          commented: '0',
          issues: 5,
          'highest-severity': 'high',
          complete: 'true',
          'window-from': '2026-05-11T00:00:00Z',
          'window-to': '2026-05-14T00:00:00Z',
          'report-path': '',
          'digest-path': '',
        },
      );
      // The dashboard ranks the rest.
      assert.match(dashboards(github)[0]?.body ?? '', /\| backlog \|/);

      const before = stateOf(github);
      const writes = github.writes.length;
      const second = await run({ event: 'workflow_dispatch' });
      assert.equal(second.status, 0, explained(second));
      assert.equal(github.writes.length, writes, 'no write');
      assert.deepEqual(stateOf(github), before);
      assert.equal(slack.messages.length, 1);
      const again = Report.parse(second.report);
      assert.ok(again.receipts.every(({ change, reason }) => change === 'skip' && reason !== undefined));
      assert.equal(again.failures.length, 135);
    }));

  it('takes empty inputs for unset ones', () =>
    within([{}, {}, 'workers'], async ({ run, github }) => {
      const result = await run({ everyInputEmpty: true });
      assert.equal(result.status, 0, explained(result));
      assert.equal(failureIssues(github).length, 5);
    }));

  it('writes nothing on a dry run, and prints the exact writes', () =>
    within([{}, {}, 'workers'], async ({ run, github, slack }) => {
      const result = await run({ inputs: { 'dry-run': 'true' } });
      assert.equal(result.status, 0, explained(result));
      assert.deepEqual(github.writes, []);
      assert.deepEqual(slack.messages, []);
      assert.equal(result.stdout.match(/^ {2}create \(open\) /gm)?.length, 6);
    }));

  describe('permissions', () => {
    const POLICY = '.github/celery-failure-audit.yml';

    it('issues: write and contents: read are enough, without a checkout', () =>
      within(
        [{ permissions: { issues: 'write', contents: 'read' } }, {}, 'workers'],
        async ({ github, papertrail, slack }) => {
          github.files.set(POLICY, `${FAST}apps: ["*"]\n`);
          const run = await runAction({ servers: { github, papertrail, slack }, inputs: WINDOW });
          assert.equal(run.status, 0, explained(run));
          assert.equal(failureIssues(github).length, 5);
          const asked = new Set(github.server.requests.map(({ method, path }) => `${method} ${kindOf(path)}`));
          assert.deepEqual(
            [...asked].toSorted(),
            [
              'GET /repos/acme/shop',
              'GET contents',
              'GET issues',
              'GET issues/N',
              'GET labels',
              'PATCH issues/N',
              'POST issues',
              'POST labels',
            ],
            'nothing else is asked for',
          );
        },
      ));

    it('without contents: read a checkout is enough', () =>
      within([{ permissions: { issues: 'write', contents: 'none' } }, {}, 'workers'], async ({ run, github }) => {
        const result = await run();
        assert.equal(result.status, 0, explained(result));
        assert.equal(failureIssues(github).length, 5);
      }));

    it('without contents: read and a checkout nothing is guessed: the run says what it lacks', () =>
      within(
        [{ permissions: { issues: 'write', contents: 'none' } }, {}, 'workers'],
        async ({ github, papertrail, slack }) => {
          github.files.set(POLICY, FAST);
          const run = await runAction({ servers: { github, papertrail, slack }, inputs: WINDOW });
          assert.equal(run.status, 1, explained(run));
          assert.match(explained(run), /contents: read/);
          assert.deepEqual(github.writes, []);
        },
      ));
  });

  it('ends in the same state wherever it dies', () =>
    within([{}, {}, 'workers'], async (reference) => {
      await reference.run();
      await reference.run();
      const wanted = stateOf(reference.github);
      const writes = reference.github.writes.length;
      assert.ok(writes >= 12, `${writes} writes`);
      // All of them in the full run; else the first label, the dashboard, and one of what is between.
      const every = Array.from({ length: writes }, (_, index) => index + 1);
      const deaths = FULL ? every : [1, ...sample(every.slice(1, -2), 1), writes - 1];
      for (const when of ['dieBefore', 'dieAfter'] as const) {
        for (const n of deaths) {
          await within([{}, {}, 'workers'], async ({ run, github, papertrail, slack }) => {
            const started = startAction({
              servers: { github, papertrail, slack },
              inputs: WINDOW,
              files: { '.github/celery-failure-audit.yml': FAST },
            });
            github[when](n, () => started.kill());
            const dead = await started.done;
            assert.equal(dead.signal, 'SIGKILL', `${when} ${n}: ${explained(dead)}`);
            const next = await run();
            assert.equal(next.status, 0, `${when} ${n}: ${explained(next)}`);
            assert.deepEqual(stateOf(github), wanted, `${when} ${n}`);
            const settled = github.writes.length;
            assert.equal((await run()).status, 0);
            assert.equal(github.writes.length, settled, `${when} ${n}: a write of a run without anything new`);
            assert.ok(slack.messages.length <= 2, `${when} ${n}: ${slack.messages.length} messages`);
          });
        }
      }
    }));

  it('keeps audits of different names apart', () =>
    within([{}, {}, 'workers'], async ({ run, github }) => {
      assert.equal((await run()).status, 0);
      const before = stateOf(github);
      assert.equal((await run({ inputs: { name: 'lms' } })).status, 0);
      assert.deepEqual(stateOf(github).slice(0, before.length), before);
      assert.equal(failureIssues(github).length, 10);
      assert.equal(dashboards(github).length, 2);
    }));

  it('counts environments apart in one issue, and keeps silent ones in the report', () =>
    within([{}, {}, 'workers'], async ({ run, github }) => {
      const hosts =
        'version: 1\ngithub: {spacing: 0s}\nenvironments: [{name: production, match: "ip-10-0-12-3"}, {name: qa, match: "*", issues: false}]\n';
      const result = await run({ policy: hosts });
      assert.equal(result.status, 0, explained(result));
      const report = Report.parse(result.report);
      assert.ok(report.failures.every(({ environment }) => environment === 'production'));
      assert.match(failureIssues(github)[0]?.body ?? '', /\| Environments \| `production` \d+ \|/);
      const silent = await run({ policy: hosts.replace('ip-10-0-12-3', 'elsewhere'), inputs: { name: 'silent' } });
      assert.equal(Report.parse(silent.report).failures.length, 135);
      assert.equal(failureIssues(github).length, 5, 'a silent environment opens nothing');
    }));
});
