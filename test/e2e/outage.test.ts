/**
 * A database goes away for six hours: 300 tasks that nobody ever saw fail do so every hour. Over a day of hourly runs people
 * hear of it in a handful of notifications, and every failure is counted once.
 */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { isBreaker } from '../../src/issues/plan/breaker-key.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { readState } from '../../src/issues/state/state.ts';
import { byteLength } from '../../src/markup.ts';
import { MATCHES_ALL, ruleOf } from '../issues/builders.ts';
import { type Audits, audits, Killed } from '../support/audits.ts';
import type { EmulatedIssue, GitHub, GitHubWrite } from '../support/github.ts';

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-05-11T00:00:00Z');
const at = (hour: number, minutes = 0): string =>
  `${new Date(START + hour * HOUR_MS + minutes * 60_000).toISOString().slice(0, 19)}Z`;
const ERROR = 'OperationalError(\'connection to server at "db.internal" (10.0.1.2), port 5432 failed\')';

/** GitHub tells people of these; of an edited body or a label it does not. */
function notifies({ method, path, body }: GitHubWrite): boolean {
  if (method === 'POST') return /\/issues$|\/comments$/.test(path);
  return method === 'PATCH' && typeof body === 'object' && body !== null && 'state' in body;
}

const breakerOf = (github: GitHub): EmulatedIssue | undefined =>
  github.issues.find(({ body }) => isBreaker(readMarker(body ?? '')?.key ?? ''));

/** What was counted, by task, wherever it is kept. */
async function counted({ github }: Audits): Promise<Map<string, number>> {
  const state = readState(
    github.issues.map((issue) => ({
      number: issue.number,
      url: '',
      title: issue.title,
      body: issue.body ?? '',
      state: issue.state,
      stateReason: issue.stateReason,
      labels: issue.labels,
      closedAt: issue.closedAt === null ? null : new Date(issue.closedAt).toISOString(),
      locked: false,
    })),
    'default',
  );
  const names = new Set([...state.issues.keys(), ...(state.dashboard?.ledgers ?? []).map((one) => one.fingerprint)]);
  const totals = new Map<string, number>();
  for (const name of names) {
    const ledger = state.ledgerOf(name);
    if (ledger?.task) totals.set(ledger.task, ledger.total);
  }
  return totals;
}

/** The emulator's clock goes with the runs: GitHub stamps what it closes. */
async function world(t: TestContext): Promise<{ around: Audits; run: (hour: number) => ReturnType<Audits['audit']> }> {
  let now = START;
  const around = await audits(t, { clock: () => now });
  return {
    around,
    run: (hour) => {
      now = START + hour * HOUR_MS + 120_000;
      return around.audit(at(hour));
    },
  };
}

const TASKS = Array.from({ length: 300 }, (_, n) => `app.part${n % 12}.task_${n}`);

test('an outage of six hours and 300 causes, over 24 hourly runs', async (t) => {
  const { around, run } = await world(t);
  const { github } = around;
  around.fail('app.tasks.old', at(-1), 3);
  await run(0);
  const started = github.writes.length;
  const expected = new Map([['app.tasks.old', 3]]);
  for (let hour = 1; hour <= 24; hour++) {
    const fails = hour <= 6 ? TASKS : hour === 7 ? TASKS.slice(0, 4) : [];
    for (const task of fails) {
      const count = hour === 1 ? 3 : 1;
      around.fail(task, at(hour, -30), count, ERROR);
      expected.set(task, (expected.get(task) ?? 0) + count);
    }
    await run(hour);
    const breaker = breakerOf(github);
    assert.equal(breaker?.state, hour <= 6 ? 'open' : 'closed', `after run ${hour}`);
    const writes = github.writes.length;
    if (hour % 6 === 1) await run(hour);
    assert.equal(github.writes.length, writes, `run ${hour} again writes nothing`);
  }
  const notifying = github.writes.slice(started).filter(notifies);
  t.diagnostic(`${notifying.length} notifying writes of ${github.writes.length - started}`);
  assert.ok(notifying.length <= 8, notifying.map(({ method, path }) => `${method} ${path}`).join('\n'));
  assert.deepEqual(await counted(around), expected);
  const breaker = breakerOf(github);
  assert.match(breaker?.body ?? '', /\*\*300\*\* causes, 2404 failures so far/);
  assert.match(breaker?.body ?? '', /`OperationalError` 300/);
  const [dashboard] = around.dashboards();
  assert.ok(byteLength(dashboard?.body ?? '') <= 60_000);
  const writes = github.writes.length;
  await run(24);
  assert.equal(github.writes.length, writes, 'the same time again writes nothing');
  assert.deepEqual(github.violations, []);
});

test('what fails on after the storm opens an issue, and nothing else does', async (t) => {
  const { around, run } = await world(t);
  await run(0);
  for (const task of TASKS.slice(0, 20)) around.fail(task, at(1, -30), 3, ERROR);
  await run(1);
  assert.deepEqual(around.issuesOf(TASKS[0] ?? ''), []);
  for (let hour = 2; hour <= 5; hour++) {
    around.fail(TASKS[0] ?? '', at(hour, -30), 1, ERROR);
    await run(hour);
    assert.equal(around.issuesOf(TASKS[0] ?? '').length, hour < 4 ? 0 : 1, `after run ${hour}`);
  }
  assert.equal(around.total(TASKS[0] ?? ''), 7);
  assert.equal(around.github.issues.filter(({ labels }) => labels.includes('celery-failure')).length, 2);
});

test('critical causes open in a storm, and so does what a person asks for', async (t) => {
  const { around } = await world(t);
  const { github } = around;
  const match = { ...MATCHES_ALL, task: [TASKS[5] ?? ''] };
  const policy = { rules: [ruleOf('payments', { severity: 'critical', match })] };
  await around.audit(at(0), { policy });
  for (const task of TASKS.slice(0, 20)) around.fail(task, at(1, -30), 3, ERROR);
  await around.audit(at(1), { policy });
  assert.equal(around.issuesOf(TASKS[5] ?? '').length, 1);
  assert.equal(breakerOf(github)?.state, 'open');
  const [dashboard] = around.dashboards();
  const box = (dashboard?.body ?? '')
    .split('\n')
    .find((line) => line.includes('open=') && line.includes(TASKS[7] ?? ''));
  assert.ok(box, 'it is offered');
  assert.ok(box.startsWith('- [ ] '));
  github
    .as('alice')
    .edit(dashboard?.number ?? 0, { body: (dashboard?.body ?? '').replace(box, box.replace('[ ]', '[x]')) });
  await around.audit(at(2), { policy });
  assert.equal(around.issuesOf(TASKS[7] ?? '').length, 1);
  assert.doesNotMatch(around.dashboards()[0]?.body ?? '', /- \[x\]/);
});

test('2,000 quiet causes: the dashboard stays small, and none of them is counted twice', async (t) => {
  const { around, run } = await world(t);
  const { github } = around;
  const many = Array.from({ length: 2000 }, (_, n) => `app.part${n % 40}.task_${n}`);
  for (const [n, task] of many.entries()) around.fail(task, at(-20, n / 100), 1, `ValueError('part ${n}')`);
  around.fail('app.tasks.busy', at(-1), 3);
  await run(0);
  const body = (): string => around.dashboards()[0]?.body ?? '';
  t.diagnostic(`${byteLength(body())} bytes with 2,000 causes, of which the marker ${body().indexOf('\n')}`);
  assert.ok(byteLength(body()) <= 60_000);
  const first = await counted(around);
  for (const total of first.values()) assert.ok(total === 1 || total === 3);
  // Some of those that had to make room come back, and the time is read twice.
  const gone = many.filter((task) => !first.has(task)).slice(0, 5);
  assert.ok(gone.length === 5, 'some had to make room');
  for (const task of gone) around.fail(task, at(1, -30), 1, `ValueError('back')`);
  await around.audit(at(1), { since: at(-24) });
  const totals = await counted(around);
  for (const [task, total] of totals)
    assert.ok(total <= (gone.includes(task) || task === 'app.tasks.busy' ? 3 : 1), `${task} ${total}`);
  assert.ok(byteLength(body()) <= 60_000);
  assert.deepEqual(around.github.violations, []);
  assert.equal(breakerOf(github), undefined, 'they come back, they are not new');
});

test('killed before and after each request of the runs that open, keep, close and reopen the breaker', async (t) => {
  let now = START;
  const around = await audits(t, { clock: () => now });
  const { github } = around;
  const SOME = TASKS.slice(0, 12);
  // Without any line of a worker nothing closes.
  for (const hour of [0, 3]) around.fail('app.tasks.old', at(hour, -30), 3);
  for (const hour of [1, 2, 4]) for (const task of SOME) around.fail(task, at(hour, -30), hour === 1 ? 3 : 1, ERROR);
  const audit = async (hour: number, settings: Parameters<Audits['audit']>[1] = {}) => {
    now = START + hour * HOUR_MS + 120_000;
    return around.audit(at(hour), settings);
  };
  const texts = (): unknown =>
    github.issues.map(({ body, state, stateReason, labels, comments }) => [
      body,
      state,
      stateReason,
      labels.toSorted(),
      comments.map((comment) => comment.body.split('\n\n<!--')[0]),
    ]);
  await audit(0);
  let sweeps = 0;
  for (const hour of [1, 2, 3, 4]) {
    const start = github.snapshot();
    const before = github.server.requests.length;
    await audit(hour);
    const requests = github.server.requests.length - before;
    const wanted = texts();
    await audit(hour);
    assert.deepEqual(texts(), wanted, 'the same time again changes nothing');
    const end = github.snapshot();
    assert.equal(breakerOf(github)?.state, hour === 3 ? 'closed' : 'open', `after run ${hour}`);
    for (let request = 1; request <= requests; request++) {
      for (const when of ['before', 'after'] as const) {
        github.restore(start);
        await assert.rejects(audit(hour, { die: { at: request, when } }), Killed);
        for (let again = 0; again < 2; again++) await audit(hour);
        assert.deepEqual(texts(), wanted, `run ${hour}, killed ${when} request ${request} of ${requests}`);
        sweeps += 1;
      }
    }
    github.restore(end);
  }
  t.diagnostic(`${sweeps} deaths survived`);
  assert.deepEqual(github.violations, []);
});
