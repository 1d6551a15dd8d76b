/**
 * Two runs at once, and what they leave behind: after the next run there is one issue for each cause, one dashboard, and every
 * failure is counted once.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Audits, audits } from '../support/audits.ts';

const TASKS = ['app.tasks.mail', 'app.tasks.index', 'app.tasks.grade'];
const openBodies = ({ github }: Audits) =>
  github.issues.filter(({ state }) => state === 'open').map(({ number, body }) => [number, body]);

/** A run that changes nothing is the proof that all is well. */
async function settled(around: Audits, until: string): Promise<void> {
  const before = openBodies(around);
  const { github } = around;
  const writes = github.writes.length;
  await around.audit(until);
  assert.deepEqual(openBodies(around), before);
  assert.equal(github.writes.length, writes, 'the same time again writes nothing');
  assert.deepEqual(github.violations, []);
}

describe('two runs at once', () => {
  it('on an empty repository: twins of issues and dashboards become one', async (t) => {
    const around = await audits(t);
    for (const task of TASKS) around.fail(task, '2026-05-11T10:00:00Z');
    await Promise.all([around.audit('2026-05-11T11:00:00Z'), around.audit('2026-05-11T11:00:00Z')]);
    const twins = TASKS.map((task) => around.issuesOf(task).map(({ number }) => number));
    assert.ok(
      twins.some((numbers) => numbers.length === 2),
      'the race was one',
    );
    await around.audit('2026-05-11T12:00:00Z');
    for (const [index, task] of TASKS.entries()) {
      const [first, second] = twins[index] ?? [];
      assert.deepEqual(
        around.issuesOf(task).map(({ number }) => number),
        [first],
        'the lowest number stays',
      );
      assert.equal(around.total(task), 3, task);
      if (second === undefined) continue;
      const twin = around.github.issue(second);
      assert.deepEqual([twin.state, twin.stateReason, twin.duplicateOf], ['closed', 'duplicate', first]);
      assert.match(twin.body ?? '', new RegExp(`Duplicate of #${first}:`));
    }
    assert.equal(around.dashboards().length, 1);
    await settled(around, '2026-05-11T12:00:00Z');

    around.fail(TASKS[0] ?? '', '2026-05-11T12:10:00Z', 1);
    await around.audit('2026-05-11T13:00:00Z');
    assert.equal(around.total(TASKS[0] ?? ''), 4);
    await settled(around, '2026-05-11T13:00:00Z');
  });

  for (const [first, second] of [
    ['2026-05-11T13:00:00Z', '2026-05-11T13:00:00Z'],
    ['2026-05-11T12:30:00Z', '2026-05-11T13:00:00Z'],
  ] as const) {
    it(`over issues that are there, up to ${first.slice(11, 16)} and ${second.slice(11, 16)}: no count is lost or doubled`, async (t) => {
      const around = await audits(t);
      for (const task of TASKS) around.fail(task, '2026-05-11T10:00:00Z');
      await around.audit('2026-05-11T11:00:00Z');
      for (const task of TASKS) {
        around.fail(task, '2026-05-11T12:00:00Z', 2);
        around.fail(task, '2026-05-11T12:45:00Z', 4);
      }
      // Below its threshold: it is counted on the dashboard, which both write.
      around.fail('app.tasks.rare', '2026-05-11T12:50:00Z', 1);
      await Promise.all([around.audit(first), around.audit(second)]);
      around.fail('app.tasks.rare', '2026-05-11T13:30:00Z', 2);
      await around.audit('2026-05-11T14:00:00Z');
      for (const task of TASKS) assert.equal(around.total(task), 9, task);
      assert.equal(around.total('app.tasks.rare'), 3);
      assert.deepEqual(
        TASKS.map((task) => around.issuesOf(task).length),
        [1, 1, 1],
      );
      await settled(around, '2026-05-11T14:00:00Z');
    });
  }

  it('an old body put back by another writer keeps the watermark back, and its counts are restored', async (t) => {
    const around = await audits(t);
    const [task = ''] = TASKS;
    around.fail(task, '2026-05-11T10:00:00Z');
    await around.audit('2026-05-11T11:00:00Z');
    const { github } = around;
    const old = github.issue(1).body ?? '';
    around.fail(task, '2026-05-11T11:30:00Z', 2);
    // The answer to the write comes late: the other writer is between it and the second look.
    github.server.fail(
      { kind: 'slow', ms: 100 },
      { match: ({ method, path }) => method === 'PATCH' && path.endsWith('/issues/1') },
    );
    const running = around.audit('2026-05-11T12:00:00Z');
    while (github.issue(1).body === old) await new Promise((resolve) => setTimeout(resolve, 2));
    github.as('github-actions[bot]').edit(1, { body: old });
    const run = await running;
    assert.equal(run.verdict, 'degraded');
    assert.match(run.report.problems.join(), /#1 was overwritten by another run/);
    assert.equal(around.total(task), 3);
    await around.audit('2026-05-11T13:00:00Z');
    assert.equal(around.total(task), 5);
  });

  it('what a person writes into the dashboard while a run is on survives', async (t) => {
    const around = await audits(t);
    around.fail(TASKS[0] ?? '', '2026-05-11T10:00:00Z');
    await around.audit('2026-05-11T11:00:00Z');
    const [dashboard] = around.dashboards();
    assert.ok(dashboard);
    const { github } = around;
    around.fail(TASKS[0] ?? '', '2026-05-11T11:30:00Z', 1);
    github.server.fail(
      { kind: 'slow', ms: 100 },
      { match: ({ method, path }) => method === 'PATCH' && path.endsWith('/issues/1') },
    );
    const before = github.writes.length;
    const running = around.audit('2026-05-11T12:00:00Z');
    while (github.writes.length === before) await new Promise((resolve) => setTimeout(resolve, 2));
    github.as('alice').edit(dashboard.number, { body: `${dashboard.body}\nOn call: see the wiki.` });
    await running;
    assert.match(dashboard.body ?? '', /\nOn call: see the wiki\.$/);
    assert.match(dashboard.body ?? '', /12:00 UTC/, 'it was written');
  });
});
