/** The life of issues over a month against an emulated GitHub, as a transcript; UPDATE_GOLDEN=1 writes it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { REASONS } from '../../src/issues/plan/reason.ts';
import { audits } from '../support/audits.ts';
import { atOf, STORIES, transcript } from './thirty-days.ts';

const DOCUMENT = new URL('../../docs/issues.md', import.meta.url);
const GOLDEN = new URL('../golden/lifecycle/thirty-days.md', import.meta.url);

test('thirty days of twelve causes', async (t) => {
  let now = Date.parse(atOf(1, 0));
  const around = await audits(t, { clock: () => now });
  const text = await transcript(around, (ms) => {
    now = ms;
  });
  if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, text);
  assert.ok(existsSync(GOLDEN), 'UPDATE_GOLDEN=1 npm test -- test/e2e/lifecycle.test.ts');
  assert.equal(text, readFileSync(GOLDEN, 'utf8'));
  assert.deepEqual(around.github.violations, []);
  assert.equal(STORIES.length, 12);
});

test('docs/issues.md names every reason, and nothing else', () => {
  const rows = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^\| (open|update|reopen|close|skip) \| ([\w-]+) \|/gm)];
  assert.deepEqual(
    rows.map(([, change, reason]) => `${change} ${reason}`),
    Object.entries(REASONS).flatMap(([change, reasons]) => reasons.map((reason) => `${change} ${reason}`)),
  );
});

test('starting over as docs/issues.md says: the next run is a first one, and the old issues are nobody’s', async (t) => {
  const around = await audits(t);
  const { github } = around;
  around.fail('app.tasks.job', '2026-05-11T10:00:00Z', 3);
  await around.audit('2026-05-11T11:00:00Z');
  const alice = github.as('alice');
  const old = github.issues.map(({ number }) => number);
  for (const { number, labels } of github.issues) {
    alice.close(number, 'not_planned');
    // What deleting a label does to every issue.
    for (const label of labels.filter((name) => /^celery-failure(\/dashboard)?$/.test(name)))
      alice.removeLabel(number, label);
  }
  const bodies = github.issues.map(({ body }) => body);
  around.fail('app.tasks.job', '2026-05-11T12:00:00Z', 3);
  const { digest } = await around.audit('2026-05-11T13:00:00Z');
  assert.equal(digest.baseline, true);
  const [issue] = around.issuesOf('app.tasks.job');
  assert.ok(issue && !old.includes(issue.number));
  assert.deepEqual(
    old.map((number) => github.issue(number).body),
    bodies,
  );
  assert.ok(old.every((number) => github.issue(number).state === 'closed'));
});
