/**
 * Hour after hour with automatic windows: every failure is counted once, told once, and an issue lives its life.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Report } from '../../src/digest/report.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { event, failureLines, later, retryLines, taskId } from '../support/builders.ts';
import { startAction } from '../support/runner.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

const TASK = 'h.tasks.indexer.add_annotation';

/** A failure whose lines arrive a second apart, from `at` on. */
function fail(
  around: Surroundings,
  n: number,
  at: string,
  lines: readonly string[] = failureLines({ task: TASK, id: taskId(n), format: 'tagged' }),
): void {
  around.papertrail.add(...lines.map((message, index) => event(message, { at: later(at, index) })));
}

async function hourly<T>(
  use: (
    around: Surroundings,
    run: (
      now: string,
    ) => Promise<{ status: number | null; report: Report; outputs: Readonly<Record<string, string>>; stdout: string }>,
  ) => Promise<T>,
): Promise<T> {
  const around = await surroundings({}, {}, 'none');
  try {
    return await use(around, async (now) => {
      const result = await around.run({ inputs: { since: '', until: '' }, now });
      return { ...result, report: Report.parse(result.report) };
    });
  } finally {
    await around.close();
  }
}

const total = ({ github }: Surroundings, number: number): number | undefined =>
  readLedger(readMarker(github.issue(number)?.body ?? '')?.state)?.total;

describe('hour after hour', () => {
  it('counts and tells each failure once, also at the border of two windows', () =>
    hourly(async (around, run) => {
      fail(around, 1, '2026-05-11T10:01:00Z');
      fail(around, 2, '2026-05-11T10:30:00Z');
      // Its retry lies in the first window, its failure in the second.
      fail(around, 4, '2026-05-11T10:40:00Z', retryLines({ task: TASK, id: taskId(4), format: 'tagged' }));
      // Begins in the last second of the first window; its traceback runs on into the next.
      fail(around, 3, '2026-05-11T11:00:00Z');
      const first = await run('2026-05-11T11:02:00Z');
      assert.equal(first.status, 0, first.stdout);
      assert.equal(first.report.failures.length, 3);
      assert.ok(first.report.failures.every(({ traceback }) => traceback === 'complete'));
      assert.equal(total(around, 1), 3);

      fail(around, 4, '2026-05-11T11:20:00Z');
      const second = await run('2026-05-11T12:02:00Z');
      assert.deepEqual(
        second.report.failures.map(({ taskId: id, retries }) => [id, retries]),
        [[taskId(4), 1]],
      );
      assert.equal(second.outputs['updated'], '1');
      assert.equal(second.outputs['commented'], '0');
      assert.equal(total(around, 1), 4);

      const third = await run('2026-05-11T13:02:00Z');
      assert.deepEqual([third.outputs['failures'], third.outputs['highest-severity'], total(around, 1)], ['0', '', 4]);
    }));

  it('reads the time again when another writer put an old body back', () =>
    hourly(async (around, run) => {
      for (const n of [1, 2, 3]) fail(around, n, `2026-05-11T10:0${n}:00Z`);
      await run('2026-05-11T11:02:00Z');
      const old = around.github.issue(1)?.body ?? '';
      fail(around, 4, '2026-05-11T11:30:00Z');
      // The answer to the write comes late: the other writer is surely between it and the second reading.
      around.github.server.fail(
        { kind: 'slow', ms: 400 },
        { match: ({ method, path }) => method === 'PATCH' && path.endsWith('/issues/1') },
      );
      const started = startAction({
        servers: { github: around.github, papertrail: around.papertrail, slack: around.slack },
        inputs: { since: '', until: '' },
        files: { '.github/celery-failure-audit.yml': FAST },
        now: '2026-05-11T12:02:00Z',
      });
      const watch = setInterval(() => {
        if (around.github.issue(1)?.body === old) return;
        clearInterval(watch);
        around.github.as('github-actions[bot]').edit(1, { body: old });
      }, 1);
      await started.done;
      clearInterval(watch);
      await run('2026-05-11T13:02:00Z');
      assert.equal(total(around, 1), 4);
    }));

  it('closes nothing over time that nobody looked at', () =>
    hourly(async (around, run) => {
      for (const n of [1, 2, 3]) fail(around, n, `2026-05-11T10:0${n}:00Z`);
      await run('2026-05-11T11:02:00Z');
      fail(
        around,
        9,
        '2026-08-12T09:00:00Z',
        failureLines({ task: 'h.tasks.other.task', id: taskId(9), format: 'tagged' }),
      );
      const back = await run('2026-08-12T10:02:00Z');
      assert.equal(back.outputs['closed'], '0', back.stdout);
      assert.equal(around.github.issue(1)?.state, 'open');
      assert.match(back.stdout, /Nobody looked at/);
    }));
});
