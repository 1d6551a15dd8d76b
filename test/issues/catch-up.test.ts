/**
 * A run that reads several days at once, because the ones before it did not happen. It is judged at its end: what was frequent
 * in the middle still opens an issue, and no silence inside of it closes one that failed in it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Audits, audits } from '../support/audits.ts';

const OLD = 'app.tasks.old';
const NEW = 'app.tasks.new';
const RARE = 'app.tasks.rare';

/** An issue of May 4, and no run since. */
async function forsaken(t: Parameters<typeof audits>[0]): Promise<Audits> {
  // What a person closes is closed by GitHub's clock.
  const around = await audits(t, { clock: () => Date.parse('2026-05-04T13:00:00Z') });
  for (const n of [1, 2, 3, 4]) around.fail(OLD, `2026-05-0${n}T10:00:00Z`, 1);
  await around.audit('2026-05-04T12:00:00Z', { since: '2026-05-01T00:00:00Z' });
  assert.equal(around.total(OLD), 4);
  return around;
}

const said = ({ github }: Audits): number => github.issues.reduce((sum, { comments }) => sum + comments.length, 0);

test('what was frequent on the second of six days opens an issue, what was not does not', async (t) => {
  const around = await forsaken(t);
  around.fail(NEW, '2026-05-06T10:00:00Z', 3);
  around.fail(RARE, '2026-05-06T11:00:00Z', 1);
  await around.audit('2026-05-10T12:00:00Z');
  assert.equal(around.total(NEW), 3);
  assert.equal(around.issuesOf(RARE).length, 0);
});

test('a silence inside of it closes nothing that failed in it, and the days after it count', async (t) => {
  const around = await forsaken(t);
  around.fail(OLD, '2026-05-06T10:00:00Z', 1);
  await around.audit('2026-05-10T12:00:00Z');
  assert.equal(around.total(OLD), 5, 'open, and counted');
  assert.equal(said(around), 0);
  await around.audit('2026-05-10T13:00:00Z');
  assert.equal(around.issuesOf(OLD).length, 1, 'four days of quiet say too little of one failure a day');
});

test('one comment, however many of the days would have had one', async (t) => {
  const around = await forsaken(t);
  const [issue] = around.issuesOf(OLD);
  around.github.as('alice').close(issue?.number ?? 0, 'completed');
  for (const n of [6, 7, 8]) around.fail(OLD, `2026-05-0${n}T10:00:00Z`, 40);
  await around.audit('2026-05-09T12:00:00Z');
  assert.equal(around.total(OLD), 124, 'open again');
  assert.equal(said(around), 1, 'regressed; neither the tenth nor the hundredth has a comment of its own');
});
