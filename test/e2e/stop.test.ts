/**
 * A cancelled job: SIGINT or SIGTERM ends the run between two writes, and the next run does what was left, once.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Report } from '../../src/digest/report.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { event, failureLines, later, taskId } from '../support/builders.ts';
import { type StartedAction, startAction } from '../support/runner.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

const TASKS = ['app.tasks.mail', 'app.tasks.index', 'app.tasks.grade', 'app.tasks.sync'];
const FIRST = '2026-05-11T11:02:00Z';

function fail(around: Surroundings, at: string, times: number): void {
  for (const [index, task] of TASKS.entries()) {
    for (let n = 0; n < times; n++) {
      const begins = later(at, index * 120 + n * 30);
      const id = taskId(Date.parse(begins) / 1000);
      for (const [line, message] of failureLines({ task, id }).entries())
        around.papertrail.add(event(message, { at: later(begins, line) }));
    }
  }
}

function start(around: Surroundings, now: string): StartedAction {
  const { papertrail, github, slack } = around;
  return startAction({
    servers: { papertrail, github, slack },
    inputs: { lookback: '2h' },
    files: { '.github/celery-failure-audit.yml': FAST },
    now,
  });
}

/** Titles and totals of the issues, whatever their order; the dashboard by its title alone. */
function told({ github }: Surroundings): string[] {
  return github.issues
    .filter(({ state }) => state === 'open')
    .map(({ title, body }) => `${title} ${readLedger(readMarker(body ?? '')?.state)?.total ?? ''}`)
    .toSorted();
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a cancelled job', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`${signal} between writes: the one in flight is finished, no other is begun, and the next run goes on`, async () => {
      const around = await surroundings({}, {}, 'none');
      const steady = await surroundings({}, {}, 'none');
      try {
        fail(around, '2026-05-11T10:00:00Z', 3);
        fail(steady, '2026-05-11T10:00:00Z', 3);
        // Each answer takes a while: the signal comes while a write is under way.
        around.github.server.fail(
          { kind: 'slow', ms: 1500 },
          { match: ({ method, path }) => method === 'POST' && path.endsWith('/issues'), nth: 2 },
        );
        const started = start(around, FIRST);
        await until(() => around.github.issues.length >= 2);
        started.kill(signal);
        const run = await started.done;
        assert.equal(run.status, 1, run.stdout);
        assert.equal(around.github.issues.length, 2, 'two causes of four');
        assert.match(run.stdout, /asked to stop/);
        assert.doesNotMatch(run.stdout + run.stderr, /Unexpected|^\s+at /m);
        const report = Report.parse(run.report);
        assert.equal(report.receipts.filter(({ result }) => result === 'done').length, 2);
        assert.ok(report.receipts.some(({ result }) => result === 'failed'));
        assert.deepEqual(around.slack.messages, [], 'nobody is told of half a run');

        for (const each of [around, steady]) {
          fail(each, '2026-05-11T11:10:00Z', 1);
          const next = await start(each, '2026-05-11T12:02:00Z').done;
          assert.equal(next.status, 0, next.stdout);
          // What waited for room or for a second look comes with the run after.
          assert.equal((await start(each, '2026-05-11T13:02:00Z').done).status, 0);
        }
        // The other one was never stopped.
        assert.deepEqual(told(around), told(steady));
        assert.deepEqual(around.github.violations, []);
      } finally {
        await Promise.all([around.close(), steady.close()]);
      }
    });

    it(`${signal} while a search hangs: it ends at once, and nothing was written`, async () => {
      const around = await surroundings({}, {}, 'none');
      try {
        fail(around, '2026-05-11T10:00:00Z', 3);
        around.papertrail.server.fail({ kind: 'hang' });
        const started = start(around, FIRST);
        await until(() => around.papertrail.server.requests.length > 0);
        const asked = Date.now();
        started.kill(signal);
        const run = await started.done;
        // The time-out of the request is 30 s.
        assert.ok(Date.now() - asked < 15_000);
        assert.equal(run.status, 1);
        assert.match(run.stdout, /asked to stop before it wrote anything/);
        assert.equal(Report.parse(run.report).window.complete, false);
        assert.equal(run.outputs['complete'], 'false');
        assert.deepEqual([around.github.writes, around.slack.messages], [[], []]);
      } finally {
        await around.close();
      }
    });
  }
});
