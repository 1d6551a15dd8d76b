/** The built action over the small corpus in SolarWinds Observability: it finds what it finds in Papertrail. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Report } from '../../src/digest/report.ts';
import { startGitHub } from '../support/github.ts';
import { type ActionRun, runAction } from '../support/runner.ts';
import { startSolarwinds } from '../support/solarwinds.ts';
import { CORPUS, FAST, surroundings, WINDOW } from './surroundings.ts';

/** Without what a service names in its own way. */
function failuresIn(run: ActionRun): string[] {
  assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
  const { failures } = Report.parse(run.report);
  return failures
    .map(({ taskId, task, kind, at, fingerprint }) => [taskId, task, kind, at, fingerprint].join(' '))
    .toSorted();
}

test('SolarWinds and Papertrail give the same failures and issues', async () => {
  const papertrail = await surroundings({}, {}, 'workers');
  const github = await startGitHub({ pullRequestEvery: 0 });
  const solarwinds = await startSolarwinds();
  try {
    // What workers wrote, as above: the client takes five pages a second at most.
    solarwinds.loadCorpus(CORPUS, ({ messageText }) => messageText.startsWith('worker'));
    const inputs = WINDOW;
    const files = { '.github/celery-failure-audit.yml': FAST };
    const run = await runAction({ servers: { solarwinds, github }, event: 'schedule', inputs, files });
    const found = failuresIn(run);
    assert.equal(found.length, 135);
    assert.deepEqual(found, failuresIn(await papertrail.run()));
    assert.equal(run.outputs['complete'], 'true');
    assert.deepEqual(
      github.issues.map(({ title }) => title),
      papertrail.github.issues.map(({ title }) => title),
    );
    assert.deepEqual(github.violations, []);
    const writes = github.writes.length;
    const again = await runAction({ servers: { solarwinds, github }, event: 'schedule', inputs, files });
    assert.equal(failuresIn(again).length, 135);
    assert.equal(github.writes.length, writes, 'the same window again changes nothing');
  } finally {
    await Promise.all([papertrail.close(), github.close(), solarwinds.close()]);
  }
});
