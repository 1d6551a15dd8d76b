import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { type ApplyOptions, applyPlan } from '../../src/issues/apply.ts';
import type { Receipt } from '../../src/issues/plan/applied.ts';
import type { Cause } from '../../src/issues/plan/cause.ts';
import type { PlannedChange } from '../../src/issues/plan/plan.ts';
import type { Decision } from '../../src/issues/plan/reason.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { readState } from '../../src/issues/state/state.ts';
import { type IssueTracker, TrackerError } from '../../src/issues/tracking/tracker.ts';
import { after, causeOf, failuresAt, groupOf, issueOf, ledgerOf, policyOf, ruleOf } from './builders.ts';

const AT = '2026-05-11T10:00:00Z';
const CLOSED_AT = '2026-05-12T00:00:00Z';

async function local(t: TestContext): Promise<{ tracker: IssueTracker; folder: string }> {
  const root = await mkdtemp(join(tmpdir(), 'apply-'));
  t.after(() => rm(root, { recursive: true }));
  const folder = join(root, 'issues');
  return { tracker: localTracker({ folder, now: () => Date.parse(CLOSED_AT) }), folder };
}

function options(tracker: IssueTracker, fields: Partial<ApplyOptions> = {}): ApplyOptions {
  return {
    tracker,
    context: { name: 'default', policy: policyOf(), linkTo: () => null },
    until: CLOSED_AT,
    stop: () => false,
    onWrite: () => {},
    ...fields,
  };
}

const causeNumber = (n: number, times: readonly string[] = [AT]): Cause =>
  causeOf(groupOf({ n, failures: failuresAt(times) }));

function planned(
  cause: Cause,
  change: Decision['change'],
  reason: Decision['reason'],
  comment: Decision['comment'] = null,
): PlannedChange {
  return { cause, change, reason, comment };
}
const open = (n: number): PlannedChange => planned(causeNumber(n), 'open', 'first-seen');

/** The cause as a later run sees it: with the issue that the tracker holds. */
async function tracked(tracker: IssueTracker, n: number, policy = policyOf()): Promise<Cause> {
  const state = readState(await tracker.list([]), 'default');
  const cause = causeNumber(n);
  const issue = state.issues.get(cause.fingerprint);
  assert.ok(issue?.ledger, 'the issue is there and its ledger can be read');
  return causeOf(groupOf({ n, failures: failuresAt([after(AT, 1)]), before: issue.ledger, policy }), issue);
}

const results = (receipts: readonly Receipt[]) =>
  receipts.map(({ change, result, number }) => [change, result, number]);

/** The port over a tracker that works, with one fault: what `when` says is carried out or not, and then fails. */
function faulty(
  tracker: IssueTracker,
  faults: {
    readonly [K in 'create' | 'edit' | 'comment']?: (call: number) => { error: Error; carriedOut: boolean } | null;
  },
): IssueTracker {
  const calls = { create: 0, edit: 0, comment: 0 };
  async function run<T>(method: 'create' | 'edit' | 'comment', work: () => Promise<T>): Promise<T> {
    calls[method] += 1;
    const fault = faults[method]?.(calls[method]) ?? null;
    if (fault === null) return work();
    if (fault.carriedOut) await work();
    throw fault.error;
  }
  return {
    list: (known) => tracker.list(known),
    get: (number) => tracker.get(number),
    comments: (number) => tracker.comments(number),
    ensureLabels: (labels) => tracker.ensureLabels(labels),
    create: (issue) => run('create', () => tracker.create(issue)),
    edit: (number, edit) => run('edit', () => tracker.edit(number, edit)),
    comment: (number, body) => run('comment', () => tracker.comment(number, body)),
    get requests() {
      return tracker.requests;
    },
  };
}

test('the life of an issue: opened, counted, closed, reopened', async (t) => {
  const { tracker, folder } = await local(t);
  const opened = await applyPlan([open(1)], options(tracker));
  assert.deepEqual(results(opened.receipts), [['open', 'done', 1]]);
  const [issue] = await tracker.list([]);
  assert.deepEqual([issue?.state, issue?.labels], ['open', ['celery-failure', 'celery-failure/medium']]);
  assert.deepEqual(readLedger(readMarker(issue?.body ?? '')?.state), causeNumber(1).ledger);

  const updated = await applyPlan(
    [planned(await tracked(tracker, 1), 'update', 'still-failing', 'milestone')],
    options(tracker),
  );
  assert.deepEqual(
    updated.receipts.map(({ comment }) => comment),
    ['milestone'],
  );
  assert.equal(readLedger(readMarker((await tracker.get(1))?.body ?? '')?.state)?.total, 2);

  await applyPlan([planned(await tracked(tracker, 1), 'close', 'quiet', 'quiet')], options(tracker));
  const closed = await tracker.get(1);
  assert.deepEqual([closed?.state, closed?.stateReason, closed?.closedAt], ['closed', 'completed', CLOSED_AT]);

  await applyPlan([planned(await tracked(tracker, 1), 'reopen', 'regressed', 'regressed')], options(tracker));
  const reopened = await tracker.get(1);
  assert.deepEqual([reopened?.state, reopened?.stateReason], ['open', 'reopened']);
  const comments = (await readFile(join(folder, '1.md'), 'utf8')).match(/^<!-- comment \d -->\n.*$/gm);
  assert.deepEqual(
    comments?.map((text) => text.split('\n')[1]?.slice(0, 16)),
    ['2 failures so fa', 'No failure since', 'It failed again:'],
  );
});

test('a skip writes nothing, and a plan of skips touches no tracker', async (t) => {
  const { tracker, folder } = await local(t);
  const { receipts, written } = await applyPlan([planned(causeNumber(1), 'skip', 'below-threshold')], options(tracker));
  assert.deepEqual([results(receipts), written], [[['skip', 'skipped', null]], []]);
  await assert.rejects(readFile(join(folder, '1.md')), 'no folder is made');
  assert.equal(tracker.requests, 0);
});

test('the severity label follows, labels of people stay', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  await tracker.edit(1, { addLabels: ['bug', 'celery-failure/muted', 'celery-failure/low'] });
  const policy = policyOf({ rules: [ruleOf('payments', { severity: 'critical' })] });
  await applyPlan([planned(await tracked(tracker, 1, policy), 'update', 'severity-changed')], options(tracker));
  assert.deepEqual((await tracker.get(1))?.labels.toSorted(), [
    'bug',
    'celery-failure',
    'celery-failure/critical',
    'celery-failure/muted',
  ]);
});

test('what a person wrote since the listing survives', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  const cause = await tracked(tracker, 1);
  const body = (await tracker.get(1))?.body ?? '';
  await tracker.edit(1, { body: `${body}\nwritten meanwhile` });
  await applyPlan([planned(cause, 'update', 'still-failing')], options(tracker));
  assert.match((await tracker.get(1))?.body ?? '', /\nwritten meanwhile$/);
});

test('came back late: a new issue that names the old one, which stays closed', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  await tracker.edit(1, { state: 'closed', stateReason: 'completed' });
  const { receipts } = await applyPlan(
    [planned(await tracked(tracker, 1), 'open', 'came-back-late')],
    options(tracker),
  );
  assert.deepEqual(results(receipts), [['open', 'done', 2]]);
  assert.match((await tracker.get(2))?.body ?? '', /\| Before \| tracked in #1 \|$/m);
  assert.equal((await tracker.get(1))?.state, 'closed');
});

test('one change that fails does not stop the next', async (t) => {
  const { tracker } = await local(t);
  const gone = { ...causeNumber(2), issue: issueOf(ledgerOf(), { number: 99 }) };
  const seen: string[] = [];
  const { receipts, written, stopped } = await applyPlan(
    [open(1), planned(gone, 'update', 'still-failing'), open(3)],
    options(tracker, { onWrite: ({ fingerprint }) => void seen.push(fingerprint) }),
  );
  assert.deepEqual(results(receipts), [
    ['open', 'done', 1],
    ['update', 'failed', 99],
    ['open', 'done', 2],
  ]);
  assert.match(receipts[1]?.problem ?? '', /#99 was deleted or moved/);
  assert.deepEqual([stopped, written.map(({ number }) => number)], [null, [1, 2]]);
  assert.deepEqual(seen, [causeNumber(1).fingerprint, causeNumber(3).fingerprint]);
});

test('no permission at the first write: nothing can be done', async (t) => {
  const { tracker } = await local(t);
  const error = new TrackerError('forbidden', 'refused', 'grant issues: write');
  const refusing = faulty(tracker, { create: () => ({ error, carriedOut: false }) });
  await assert.rejects(applyPlan([open(1), open(2)], options(refusing)), error);
});

test('permission lost on the way: the rest is not tried', async (t) => {
  const { tracker } = await local(t);
  const error = new TrackerError('forbidden', 'refused', 'grant issues: write');
  let tries = 0;
  const refusing = faulty(tracker, {
    create: (call) => {
      tries = call;
      return call > 1 ? { error, carriedOut: false } : null;
    },
  });
  const { receipts, stopped } = await applyPlan(
    [open(1), open(2), open(3), planned(causeNumber(4), 'skip', 'nothing-new')],
    options(refusing),
  );
  assert.deepEqual(results(receipts), [
    ['open', 'done', 1],
    ['open', 'failed', null],
    ['open', 'failed', null],
    ['skip', 'skipped', null],
  ]);
  assert.deepEqual([stopped, tries], ['forbidden', 2]);
});

test('asked to stop: what is begun is finished, the rest says so', async (t) => {
  const { tracker } = await local(t);
  const writes: Receipt[] = [];
  const { receipts, stopped } = await applyPlan(
    [open(1), open(2)],
    options(tracker, { stop: () => writes.length > 0, onWrite: (receipt) => void writes.push(receipt) }),
  );
  assert.deepEqual(results(receipts), [
    ['open', 'done', 1],
    ['open', 'failed', null],
  ]);
  assert.match(stopped ?? '', /asked to stop/);
  assert.equal((await tracker.list([])).length, 1);
});

const LOST = new TrackerError('socket hang up', 'unknown');

test('the reply to a create was lost, the issue is there: found by listing, not sent again', async (t) => {
  const { tracker } = await local(t);
  const losing = faulty(tracker, { create: (call) => (call === 2 ? { error: LOST, carriedOut: true } : null) });
  const { receipts } = await applyPlan([open(1), open(2), open(3)], options(losing));
  assert.deepEqual(results(receipts), [
    ['open', 'done', 1],
    ['open', 'done', 2],
    ['open', 'done', 3],
  ]);
  assert.equal((await tracker.list([])).length, 3);
});

test('the reply to a create was lost, and it was not carried out', async (t) => {
  const { tracker } = await local(t);
  // Another audit's issue for the same cause, and a closed one of ours, are not it.
  await tracker.create(issueOf(causeNumber(1).ledger, { name: 'lms' }).issue);
  const { number } = await tracker.create(issueOf(causeNumber(1).ledger).issue);
  await tracker.edit(number, { state: 'closed' });
  const losing = faulty(tracker, { create: (call) => (call === 1 ? { error: LOST, carriedOut: false } : null) });
  const { receipts } = await applyPlan([open(1), open(2)], options(losing));
  assert.deepEqual(results(receipts), [
    ['open', 'failed', null],
    ['open', 'done', 3],
  ]);
  assert.equal(receipts[0]?.problem, 'socket hang up');
});

test('a comment that is refused leaves the change done, and is told', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  const refused = new TrackerError('the conversation is locked', 'refused');
  const silent = faulty(tracker, { comment: () => ({ error: refused, carriedOut: false }) });
  const { receipts } = await applyPlan(
    [planned(await tracked(tracker, 1), 'update', 'still-failing', 'milestone')],
    options(silent),
  );
  assert.deepEqual(results(receipts), [['update', 'done', 1]]);
  assert.equal(receipts[0]?.comment, null);
  assert.match(receipts[0]?.problem ?? '', /comment was not written: the conversation is locked/);
});

for (const carriedOut of [true, false]) {
  test(`the reply to a comment was lost, ${carriedOut ? '' : 'not '}carried out: it stands there once in the end`, async (t) => {
    const { tracker } = await local(t);
    await applyPlan([open(1)], options(tracker));
    const change = planned(await tracked(tracker, 1), 'update', 'still-failing', 'milestone');
    const losing = faulty(tracker, { comment: () => ({ error: LOST, carriedOut }) });
    const { receipts } = await applyPlan([change], options(losing));
    assert.deepEqual(results(receipts), [['update', carriedOut ? 'done' : 'failed', 1]]);
    // The next run plans what was not written.
    if (!carriedOut) await applyPlan([change], options(tracker));
    assert.equal((await tracker.comments(1)).length, 1);
    assert.equal(readLedger(readMarker((await tracker.get(1))?.body ?? '')?.state)?.total, 2);
  });
}

test('dead between comment and body: the next run finds its comment and goes on', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  const change = planned(await tracked(tracker, 1), 'close', 'quiet', 'quiet');
  const dying = faulty(tracker, { edit: () => ({ error: new RangeError('killed'), carriedOut: false }) });
  await assert.rejects(applyPlan([change], options(dying)), /killed/);
  assert.deepEqual([(await tracker.comments(1)).length, (await tracker.get(1))?.state], [1, 'open']);
  const { receipts } = await applyPlan([change], options(tracker));
  assert.deepEqual(results(receipts), [['close', 'done', 1]]);
  assert.deepEqual([(await tracker.comments(1)).length, (await tracker.get(1))?.state], [1, 'closed']);
  // The same news once more, of a later state, is said again.
  await tracker.edit(1, { state: 'open' });
  await applyPlan([planned(await tracked(tracker, 1), 'close', 'quiet', 'quiet')], options(tracker));
  assert.equal((await tracker.comments(1)).length, 2);
});

test('the reply to an edit was lost: it is looked for', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1), open(2)], options(tracker));
  const changes = [
    planned(await tracked(tracker, 1), 'close', 'quiet'),
    planned(await tracked(tracker, 2), 'close', 'quiet'),
  ];
  const losing = faulty(tracker, { edit: (call) => ({ error: LOST, carriedOut: call === 1 }) });
  const { receipts } = await applyPlan(changes, options(losing));
  assert.deepEqual(results(receipts), [
    ['close', 'done', 1],
    ['close', 'failed', 2],
  ]);
});

test('what another run wrote since the listing is not taken back', async (t) => {
  const { tracker } = await local(t);
  await applyPlan([open(1)], options(tracker));
  const mine = await tracked(tracker, 1);
  const theirs = causeOf(
    groupOf({ n: 1, failures: failuresAt([after(AT, 1), after(AT, 2)]), before: mine.before }),
    mine.issue,
  );
  await applyPlan([planned(theirs, 'update', 'still-failing')], options(tracker));
  const { receipts } = await applyPlan([planned(mine, 'update', 'still-failing', 'milestone')], options(tracker));
  assert.deepEqual(results(receipts), [['update', 'failed', 1]]);
  assert.match(receipts[0]?.problem ?? '', /written by another run/);
  assert.equal(readLedger(readMarker((await tracker.get(1))?.body ?? '')?.state)?.total, 3);
  assert.deepEqual(await tracker.comments(1), []);
});

test('an error of ours is not taken for the tracker’s', async (t) => {
  const { tracker } = await local(t);
  const broken = faulty(tracker, { create: () => ({ error: new TypeError('bug'), carriedOut: false }) });
  await assert.rejects(applyPlan([open(1)], options(broken)), TypeError);
});
