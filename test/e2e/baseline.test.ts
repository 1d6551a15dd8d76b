/**
 * After the baseline *new* means new: what a first run found and left waiting opens when it fails again or when somebody asks for
 * it, never by the passing of time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Digest } from '../../src/digest/digest.ts';
import { headline } from '../../src/digest/digest.ts';
import type { Notifier } from '../../src/digest/notifier.ts';
import { readDashboard } from '../../src/issues/state/dashboard-state.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import type { AuditResult } from '../../src/run.ts';
import { ruleOf } from '../issues/builders.ts';
import { type AuditSettings, type Audits, audits, Killed } from '../support/audits.ts';
import { later } from '../support/builders.ts';
import { readArchives } from '../support/papertrail-store.ts';
import { CORPUS, WINDOW } from './surroundings.ts';

const HOUR = 3600;
const DAY1 = '2026-05-11T10:00:00Z';

/** A channel that keeps what it is told. */
function channel(): { readonly notifier: Notifier; readonly told: Digest[] } {
  const told: Digest[] = [];
  const notifier: Notifier = {
    name: 'Slack',
    async send(digest) {
      told.push(digest);
      return { kind: 'delivered' };
    },
  };
  return { notifier, told };
}

const opened = ({ receipts }: AuditResult) =>
  receipts.flatMap(({ change, reason, task, result }) =>
    change === 'open' && result === 'done' ? [`${task} ${reason}`] : [],
  );
const task = (n: number): string => `app.tasks.job_${n}`;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

/** Eight causes at their threshold, the first one the most frequent: five open, three wait. */
function eight(around: Audits): void {
  for (const n of range(0, 8)) around.fail(task(n), later(DAY1, n * 60), 12 - n, `ValueError('${'x'.repeat(n + 1)}')`);
}
const again = (around: Audits, n: number, at: string): void =>
  around.fail(task(n), at, 1, `ValueError('${'x'.repeat(n + 1)}')`);

function dashboardOf(around: Audits) {
  const [issue, ...others] = around.dashboards();
  assert.ok(issue && others.length === 0, 'one dashboard');
  const state = readDashboard(readMarker(issue.body ?? '')?.state);
  assert.ok(state);
  return { issue, state };
}

test('the sample, then 48 hourly runs without a new line: no issue, no digest, one dashboard', async (t) => {
  const around = await audits(t);
  const { notifier, told } = channel();
  around.add(
    readArchives(CORPUS).map(({ id, receivedAt, sourceName: source, programName: program, messageText: message }) => ({
      id,
      at: new Date(receivedAt).toISOString().replace('.000Z', 'Z'),
      source,
      program,
      message,
    })),
  );
  const first = await around.audit(WINDOW.until, { since: WINDOW.since, notifiers: [notifier] });
  assert.equal(opened(first).length, 5);
  assert.equal(told.length, 1);
  const waiting = dashboardOf(around).state.ledgers.filter(({ life }) => life.backlog).length;
  assert.ok(waiting > 20, `${waiting} wait`);
  for (const hour of range(1, 49)) {
    const run = await around.audit(later(WINDOW.until, hour * HOUR), { notifiers: [notifier] });
    assert.deepEqual(opened(run), [], `hour ${hour}`);
    assert.equal(dashboardOf(around).state.ledgers.filter(({ life }) => life.backlog).length, waiting);
  }
  assert.equal(told.length, 1, told.map(headline).join('\n'));
  assert.equal(around.github.issues.filter(({ labels }) => labels.includes('celery-failure')).length, 5);
});

test('news of other causes open nothing of the backlog; its own failure opens it, and nobody is told that it is new', async (t) => {
  const around = await audits(t);
  const { notifier, told } = channel();
  eight(around);
  const first = await around.audit('2026-05-11T11:00:00Z', { notifiers: [notifier] });
  assert.equal(opened(first).length, 5);

  again(around, 0, '2026-05-11T11:10:00Z');
  around.fail('app.tasks.other', '2026-05-11T11:20:00Z', 3);
  const second = await around.audit('2026-05-11T12:00:00Z', { notifiers: [notifier] });
  assert.deepEqual(opened(second), ['app.tasks.other first-seen']);

  again(around, 6, '2026-05-11T12:30:00Z');
  const third = await around.audit('2026-05-11T13:00:00Z', { notifiers: [notifier] });
  assert.deepEqual(opened(third), [`${task(6)} from-backlog`]);
  const digest = told.at(-1);
  assert.deepEqual(
    digest?.changes.map(({ change, backlog, recent }) => [change, backlog, recent]),
    [['open', true, 1]],
  );
  assert.equal(digest && headline(digest), 'Celery: 1 task failed for good, 1 issue from the backlog');
  const [issue] = around.issuesOf(task(6));
  assert.match(issue?.body ?? '', /^\| Backlog \| found by an earlier run/m);
  assert.match(dashboardOf(around).issue.body ?? '', /2 from the first run wait until they fail again/);

  // Told once: after that it is an issue like any other.
  again(around, 6, '2026-05-11T13:30:00Z');
  const fourth = await around.audit('2026-05-11T14:00:00Z', { notifiers: [notifier] });
  assert.deepEqual(
    fourth.receipts
      .map(({ task: name, change, reason }) => [name, change, reason])
      .filter(([, change]) => change !== 'skip'),
    [[task(6), 'update', 'still-failing']],
  );
});

test('a tick opens it in an hour in which nothing failed', async (t) => {
  const around = await audits(t);
  const { notifier, told } = channel();
  eight(around);
  await around.audit('2026-05-11T11:00:00Z', { notifiers: [notifier] });
  const { issue, state } = dashboardOf(around);
  const wanted = state.ledgers.find((ledger) => ledger.task === task(7))?.fingerprint ?? '?';
  const box = `- [ ] <!-- open=${wanted} -->`;
  assert.ok(issue.body?.includes(box));
  around.github.as('alice').edit(issue.number, { body: issue.body?.replace(box, box.replace('[ ]', '[x]')) ?? '' });
  const run = await around.audit('2026-05-11T12:00:00Z', { notifiers: [notifier] });
  assert.deepEqual(opened(run), [`${task(7)} asked-for`]);
  assert.equal(told.at(-1)?.changes[0]?.backlog, true);
});

test('a run that dies at any of its requests leaves the same baseline to the next', async (t) => {
  for (const at of [3, 5, 7, 9, 11]) {
    const around = await audits(t);
    eight(around);
    const die: AuditSettings['die'] = { at, when: 'after' };
    await assert.rejects(around.audit('2026-05-11T11:00:00Z', { die }), Killed);
    await around.audit('2026-05-11T12:00:00Z');
    const { state } = dashboardOf(around);
    assert.deepEqual(
      state.ledgers.map((ledger) => `${ledger.task} ${ledger.life.backlog}`).toSorted(),
      range(5, 8).map((n) => `${task(n)} true`),
      `request ${at}`,
    );
    assert.deepEqual(opened(await around.audit('2026-05-11T13:00:00Z')), []);
  }
});

test('a first run whose writes failed in part is gone on with as a first run, not as a storm of new causes', async (t) => {
  const around = await audits(t);
  for (const n of range(0, 20)) around.fail(task(n), later(DAY1, n * 60), 3, `ValueError('${'x'.repeat(n + 1)}')`);
  around.github.server.fail(
    { kind: 'status', status: 422, body: '{"message":"Validation Failed"}' },
    { match: ({ method, path }) => method === 'POST' && path.endsWith('/issues'), nth: 3 },
  );
  const first = await around.audit('2026-05-11T11:00:00Z');
  assert.equal(first.verdict, 'degraded');
  const second = await around.audit('2026-05-11T12:00:00Z');
  assert.deepEqual(
    second.receipts.filter(({ reason }) => reason === 'many-new-causes'),
    [],
  );
  assert.equal(around.github.issues.filter(({ labels }) => labels.includes('celery-failure')).length, 5);
  assert.equal(dashboardOf(around).state.ledgers.filter(({ life }) => life.backlog).length, 15);
  assert.deepEqual(opened(await around.audit('2026-05-11T13:00:00Z')), []);
});

test('causes of a dashboard that was lost begin anew, and are no news either', async (t) => {
  const around = await audits(t);
  const { notifier, told } = channel();
  eight(around);
  await around.audit('2026-05-11T11:00:00Z', { notifiers: [notifier] });
  for (const day of range(12, 19)) {
    for (const n of range(0, 8)) again(around, n, `2026-05-${day}T10:0${n}:00Z`);
    await around.audit(`2026-05-${day}T11:00:00Z`, { notifiers: [notifier], policy: { maxNew: 1 } });
  }
  around.fail('app.tasks.other', '2026-05-19T10:20:00Z', 3);
  await around.audit('2026-05-19T11:00:00Z', { notifiers: [notifier], policy: { maxNew: 0 } });
  const { issue } = dashboardOf(around);
  around.github.as('alice').edit(issue.number, { body: 'gone' });
  const rebuilt = await around.audit('2026-05-19T13:00:00Z', { notifiers: [notifier] });
  assert.deepEqual(opened(rebuilt), []);
  const digest = told.at(-1);
  assert.deepEqual([digest?.baseline, digest?.changes.filter(({ change }) => change === 'open').length], [false, 0]);
  assert.deepEqual(opened(await around.audit('2026-05-19T14:00:00Z', { notifiers: [notifier] })), []);
  around.fail('app.tasks.other', '2026-05-19T14:30:00Z', 1);
  assert.deepEqual(opened(await around.audit('2026-05-19T15:00:00Z', { notifiers: [notifier] })), [
    'app.tasks.other from-backlog',
  ]);
});

test('what waits for room since a later run opens when something fails, and never in an hour of nothing', async (t) => {
  const around = await audits(t);
  await around.audit('2026-05-11T09:00:00Z');
  eight(around);
  const storm = await around.audit('2026-05-11T11:00:00Z');
  assert.equal(opened(storm).length, 5);
  assert.deepEqual(opened(await around.audit('2026-05-11T12:00:00Z')), []);
  around.fail('app.tasks.other', '2026-05-11T12:20:00Z', 1);
  const next = await around.audit('2026-05-11T13:00:00Z');
  assert.deepEqual(
    opened(next),
    range(5, 8).map((n) => `${task(n)} room-again`),
  );
});

test('a cause too rare for the first run that becomes frequent is new', async (t) => {
  const around = await audits(t);
  around.fail(task(0), DAY1, 2);
  await around.audit('2026-05-11T11:00:00Z');
  around.fail(task(0), '2026-05-11T11:30:00Z', 1);
  assert.deepEqual(opened(await around.audit('2026-05-11T12:00:00Z')), [`${task(0)} reached-threshold`]);
});

test('a rule of later makes a cause of the backlog critical: it opens when it fails again, whatever the budget', async (t) => {
  const around = await audits(t);
  eight(around);
  await around.audit('2026-05-11T11:00:00Z');
  const policy = { maxNew: 1, rules: [ruleOf('all', { severity: 'critical' })] };
  assert.deepEqual(opened(await around.audit('2026-05-11T12:00:00Z', { policy })), []);
  again(around, 5, '2026-05-11T12:30:00Z');
  again(around, 6, '2026-05-11T12:31:00Z');
  const run = await around.audit('2026-05-11T13:00:00Z', { policy });
  assert.deepEqual(opened(run).toSorted(), [`${task(5)} critical`, `${task(6)} critical`]);
  assert.match(around.issuesOf(task(5))[0]?.body ?? '', /^\| Backlog \|/m);
});
