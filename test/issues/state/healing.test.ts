/**
 * Issues that people, races and GitHub left in disorder, found again by the next audit: nothing is opened twice, nothing is
 * counted twice or forgotten, and what people decided stands.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger } from '../../../src/issues/state/ledger.ts';
import { readMarker } from '../../../src/issues/state/marker.ts';
import { FAILURE_LABEL } from '../../../src/issues/tracking/labels.ts';
import { type Audits, audits } from '../../support/audits.ts';

const TASKS = ['app.tasks.mail', 'app.tasks.index', 'app.tasks.grade'];
const [MAIL = ''] = TASKS;
const hour = (n: number): string => `2026-05-11T${n}:00:00Z`;
const BOT = 'github-actions[bot]';

/** Three causes with an issue each, and a dashboard. */
async function settled(t: Parameters<typeof audits>[0], settings?: Parameters<typeof audits>[1]): Promise<Audits> {
  const around = await audits(t, settings);
  for (const task of TASKS) around.fail(task, hour(10));
  await around.audit(hour(11));
  assert.equal(around.github.issues.length, 4);
  return around;
}

/** One more failure of each cause, and an audit. */
async function goOn(around: Audits, until: number): Promise<void> {
  for (const task of TASKS) around.fail(task, `2026-05-11T${until - 1}:30:00Z`, 1);
  await around.audit(hour(until));
}

/** A run that changes nothing shows that all is well. */
async function nothingLeft(around: Audits, until: number): Promise<void> {
  const { github } = around;
  const writes = github.writes.length;
  await around.audit(hour(until));
  assert.equal(github.writes.length, writes);
  assert.deepEqual(github.violations, []);
  assert.ok(
    github.writes.every(({ body }) => !Object.hasOwn(Object(body), 'assignees')),
    'nobody is assigned, so nobody can be invalid',
  );
}

const totals = (around: Audits) => TASKS.map((task) => [around.issuesOf(task).length, around.total(task)]);
const once = (total: number) => TASKS.map(() => [1, total]);

describe('labels', () => {
  it('our label was renamed: it is made again and put back, and the new name stays', async (t) => {
    const around = await settled(t);
    around.github.renameLabel(FAILURE_LABEL, 'team/celery');
    await goOn(around, 12);
    assert.deepEqual(totals(around), once(4));
    assert.equal(around.github.issues.length, 4, 'nothing was opened');
    for (const task of TASKS) {
      const { labels = [] } = around.issuesOf(task)[0] ?? {};
      assert.ok(labels.includes(FAILURE_LABEL) && labels.includes('team/celery'), labels.join());
    }
    await nothingLeft(around, 12);
  });

  it('our label was deleted: as if it had been renamed', async (t) => {
    const around = await settled(t);
    around.github.deleteLabel(FAILURE_LABEL);
    await goOn(around, 12);
    assert.deepEqual(totals(around), once(4));
    assert.equal(around.github.issues.length, 4);
    await nothingLeft(around, 12);
  });

  it('the label of severities or of the dashboard was deleted: nothing is opened twice', async (t) => {
    for (const label of ['celery-failure/medium', 'celery-failure/dashboard']) {
      const around = await settled(t);
      around.github.deleteLabel(label);
      await goOn(around, 12);
      assert.deepEqual(totals(around), once(4), label);
      assert.equal(around.dashboards().length, 1, label);
      await goOn(around, 13);
      assert.deepEqual(totals(around), once(5), label);
      await nothingLeft(around, 13);
    }
  });

  it('the dashboard lost its label, and so did all issues: each gets it back, and no second one opens', async (t) => {
    for (const busy of [false, true]) {
      const around = await settled(t);
      const { github } = around;
      const [dashboard] = around.dashboards();
      for (const label of ['celery-failure/dashboard', FAILURE_LABEL]) github.deleteLabel(label);
      // So many that the newest page holds none of ours.
      for (let n = 0; busy && n < 110; n++) github.as('alice').create({ title: `other ${n}`, body: '' });
      await goOn(around, 12);
      assert.deepEqual(
        around.dashboards().map(({ number }) => number),
        [dashboard?.number],
      );
      assert.equal(github.issues.filter(({ title }) => !title.startsWith('other')).length, 4, 'nothing was opened');
      assert.deepEqual(totals(around), once(4));
      await nothingLeft(around, 12);
    }
  });

  it('somebody made our labels before us, in another case', async (t) => {
    const around = await audits(t);
    for (const name of ['Celery-Failure', 'CELERY-FAILURE/Medium', 'Celery-failure/Dashboard'])
      around.github.createLabel(name);
    for (const task of TASKS) around.fail(task, hour(10));
    await around.audit(hour(11));
    await goOn(around, 12);
    await goOn(around, 13);
    assert.deepEqual(totals(around), once(5));
    assert.equal(around.github.issues.length, 4);
    await nothingLeft(around, 13);
  });

  it('a person took our label off one issue: it is theirs, and the cause gets another', async (t) => {
    const around = await settled(t);
    const { number, body } = around.issuesOf(MAIL)[0] ?? assert.fail();
    around.github.as('alice').removeLabel(number, FAILURE_LABEL);
    for (const n of [12, 13, 14]) {
      around.fail(MAIL, `2026-05-11T${n - 1}:30:00Z`, 3);
      await around.audit(hour(n));
    }
    assert.equal(around.github.issue(number).body, body, 'not touched');
    assert.equal(around.issuesOf(MAIL).length, 2, 'theirs and ours');
    await nothingLeft(around, 14);
  });
});

describe('issues that went away', () => {
  for (const how of ['remove', 'transfer'] as const) {
    it(`${how}: the cause starts anew, the others go on`, async (t) => {
      const around = await settled(t);
      const { number } = around.issuesOf(MAIL)[0] ?? assert.fail();
      around.github.as('alice')[how](number);
      await around.audit(hour(12));
      await nothingLeft(around, 12);
      for (const task of TASKS) around.fail(task, '2026-05-11T12:30:00Z', 3);
      await around.audit(hour(13));
      assert.deepEqual(
        TASKS.map((task) => around.issuesOf(task).length),
        [1, 1, 1],
      );
      const bodyNow = (): string => around.issuesOf(MAIL)[0]?.body ?? '';
      const gone = `| Before | tracked in #${number}, which was deleted, moved or taken from the audit |`;
      assert.ok(bodyNow().includes(gone), bodyNow());
      assert.ok(!around.issuesOf(TASKS[1] ?? '')[0]?.body?.includes('| Before |'));
      assert.equal(around.total(TASKS[1] ?? ''), 6);
      await nothingLeft(around, 13);
      await goOn(around, 14);
      assert.ok(bodyNow().includes(gone), 'and goes on saying so');
    });

    it(`${how} while a run is on: that change fails, the others are made, and the time is read again`, async (t) => {
      const around = await settled(t);
      const { number } = around.issuesOf(MAIL)[0] ?? assert.fail();
      const { github } = around;
      github.server.fail({ kind: 'slow', ms: 60 }, { match: ({ path }) => path.endsWith('/issues') });
      for (const task of TASKS) around.fail(task, '2026-05-11T11:30:00Z', 3);
      const seen = github.server.requests.length;
      const running = around.audit(hour(12));
      while (github.server.requests.length === seen) await new Promise((resolve) => setTimeout(resolve, 1));
      // The list has been made and is on its way.
      github.as('alice')[how](number);
      await running;
      await around.audit(hour(13));
      assert.deepEqual(
        TASKS.slice(1).map((task) => around.total(task)),
        [6, 6],
      );
      assert.equal(around.issuesOf(MAIL).length, 1);
      await nothingLeft(around, 13);
    });
  }

  it('locked: it is not written into the dark, and nothing fails', async (t) => {
    const around = await settled(t);
    const { number } = around.issuesOf(MAIL)[0] ?? assert.fail();
    around.github.as('alice').lock(number);
    for (const [n, count] of [
      [12, 20],
      [13, 200],
    ] as const) {
      around.fail(MAIL, `2026-05-11T${n - 1}:10:00Z`, count);
      await around.audit(hour(n));
    }
    assert.deepEqual(around.github.issue(number).comments, []);
    await nothingLeft(around, 13);
    const counted = around.github.issues.map(({ body }) => readLedger(readMarker(body ?? '')?.state));
    assert.ok(counted.some((ledger) => ledger?.task === MAIL && ledger.total >= 220));
  });

  it('the dashboard was deleted or closed: it is rebuilt, and nothing is counted twice', async (t) => {
    for (const how of ['remove', 'close'] as const) {
      const around = await settled(t);
      const [dashboard] = around.dashboards();
      around.github.as('alice')[how](dashboard?.number ?? 0);
      await goOn(around, 12);
      assert.deepEqual(totals(around), once(4), how);
      assert.equal(around.dashboards().length, 1, how);
      await nothingLeft(around, 12);
    }
  });
});

describe('duplicates', () => {
  it('two dashboards become one, whichever is damaged', async (t) => {
    for (const damaged of ['neither', 'the first'] as const) {
      const around = await settled(t);
      const { github } = around;
      const [first] = around.dashboards();
      assert.ok(first);
      const { body } = first;
      github.as(BOT).create({ title: first.title, body: body ?? '', labels: ['celery-failure/dashboard'] });
      if (damaged === 'the first')
        github.as('alice').edit(first.number, { body: (body ?? '').replace(/ h=[0-9a-f]{8} -->/, ' h=00000000 -->') });
      await goOn(around, 12);
      assert.equal(around.dashboards().length, 1, damaged);
      assert.deepEqual(totals(around), once(4), damaged);
      const closed = github.issues.filter(({ stateReason }) => stateReason === 'duplicate');
      assert.deepEqual(
        closed.map(({ number }) => number),
        [damaged === 'neither' ? 5 : first.number],
      );
      await nothingLeft(around, 12);
    }
  });

  it('dashboards of two audits stay two', async (t) => {
    const around = await settled(t);
    await around.audit(hour(11), { name: 'lms' });
    await goOn(around, 12);
    assert.equal(around.dashboards().length, 2);
  });

  it('twins of one cause become one, with the counts of both and what people wrote into either', async (t) => {
    const around = await settled(t);
    const { github } = around;
    const [first] = around.issuesOf(MAIL);
    assert.ok(first);
    const twin = github.as(BOT).create({ title: first.title, body: first.body ?? '', labels: [...first.labels] });
    await goOn(around, 12).catch(() => assert.fail());
    github.as('alice').edit(twin.number, { body: `${twin.body}\nSeen on staging too.` });
    await goOn(around, 13);
    assert.deepEqual(totals(around), once(5));
    assert.deepEqual([twin.state, twin.stateReason, twin.duplicateOf], ['closed', 'duplicate', first.number]);
    assert.match(twin.body ?? '', /\nSeen on staging too\.$/);
    await nothingLeft(around, 13);
  });

  it('a closed twin stays closed, and the open one counts', async (t) => {
    const around = await settled(t);
    const { github } = around;
    const [first] = around.issuesOf(MAIL);
    assert.ok(first);
    const twin = github.as(BOT).create({ title: first.title, body: first.body ?? '', labels: [...first.labels] });
    github.as('alice').close(twin.number, 'duplicate');
    await goOn(around, 12);
    assert.deepEqual(totals(around), once(4));
    assert.equal(twin.state, 'closed');
    await nothingLeft(around, 12);
  });
});

describe('writes that did not happen as they were answered', () => {
  it('a body that GitHub kept without a word: the time is read again, nothing is lost', async (t) => {
    const around = await settled(t);
    const { github } = around;
    const { number, body } = around.issuesOf(MAIL)[0] ?? assert.fail();
    for (const task of TASKS) around.fail(task, '2026-05-11T11:30:00Z', 1);
    const answer = async (): Promise<string> => {
      const reply = await fetch(`${github.url}/repos/acme/shop/issues/${number}`, {
        headers: { authorization: `Bearer ${github.settings.token}`, 'user-agent': 'x' },
      });
      return reply.text();
    };
    github.server.fail(
      { kind: 'status', status: 200, body: await answer(), headers: { 'content-type': 'application/json' } },
      { match: ({ method, path }) => method === 'PATCH' && path.endsWith(`/issues/${number}`) },
    );
    const run = await around.audit(hour(12));
    assert.match(run.report.problems.join(), /kept another body/);
    assert.equal(github.issue(number).body, body);
    await around.audit(hour(13));
    assert.deepEqual(totals(around), once(4));
    await nothingLeft(around, 13);
  });

  it('a body over the limit that is dropped without a word', async (t) => {
    const around = await settled(t, { silentLongBody: true });
    const { number } = around.issuesOf(MAIL)[0] ?? assert.fail();
    const body = around.github.issue(number).body ?? '';
    const text = 'x'.repeat(65_536 - body.length - 1);
    around.github.as('alice').edit(number, { body: `${body}\n${text}` });
    await goOn(around, 12);
    await goOn(around, 13);
    assert.deepEqual(totals(around), once(5));
    assert.ok(around.github.issue(number).body?.endsWith(text));
    await nothingLeft(around, 13);
  });
});
