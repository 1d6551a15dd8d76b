/** Whole audits of small archives against issues that somebody changed between two runs. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import type { Policy } from '../../src/failures/rules/policy.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { type IssueTracker, TrackerError } from '../../src/issues/tracking/tracker.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { taskId } from '../support/builders.ts';
import { after, idAt, policyOf } from './builders.ts';

const DAY_MS = 86_400_000;
const MARCH = '2026-03-01T10:00:00Z';

/** Failures of one task, a second apart. */
function failures(at: string, count: number, task = 'app.tasks.job'): string[] {
  return Array.from({ length: count }, (_, n) => {
    const then = after(at, 0, n);
    const wrote = `${then.slice(0, 19).replace('T', ' ')},123`;
    const message = `[${wrote}: ERROR/ForkPoolWorker-1] Task ${task}[${taskId(Date.parse(then) / 1000)}] raised unexpected: ValueError('x')`;
    return [idAt(then), then, then, '1', 'host-1', '10.0.0.1', 'User', 'Info', 'worker', message].join('\t');
  });
}

interface Place {
  readonly tracker: IssueTracker;
  readonly audit: (lines: readonly string[], policy?: Partial<Policy>, tracker?: IssueTracker) => Promise<AuditResult>;
}

/** @param now what the issues' own times are stamped with */
async function place(t: TestContext, now: string): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'recovery-'));
  t.after(() => rm(root, { recursive: true }));
  const clock = (): number => Date.parse(now);
  const local = localTracker({ folder: join(root, 'issues'), now: clock });
  return {
    tracker: local,
    async audit(lines, policy = {}, tracker = local) {
      await writeFile(join(root, 'logs.tsv'), `${lines.join('\n')}\n`);
      const files = await findArchives(['logs.tsv'], root, () => Readable.from([]), clock);
      return runAudit(
        {
          source: await archiveSource({ files }),
          tracker,
          notifiers: [],
          clock: () => 0,
          stop: () => false,
          progress: () => {},
        },
        {
          name: 'default',
          window: { since: null, until: null, automaticUntil: null, lookbackMs: DAY_MS, maxCatchUpMs: 7 * DAY_MS },
          policy: policyOf(policy),
          publication: 'full',
          digest: 'never',
          dryRun: false,
        },
      );
    },
  };
}

const decisions = ({ receipts }: AuditResult) => receipts.map(({ change, reason, number }) => [change, reason, number]);

async function totalOf(tracker: IssueTracker, number: number): Promise<number | undefined> {
  return readLedger(readMarker((await tracker.get(number))?.body ?? '')?.state)?.total;
}

/** As if the issue were not there: deleted, transferred, or without its label. */
function without(tracker: IssueTracker, number: number): IssueTracker {
  return {
    list: async (known) => (await tracker.list(known)).filter((issue) => issue.number !== number),
    get: async (wanted) => (wanted === number ? null : tracker.get(wanted)),
    comments: (wanted) => tracker.comments(wanted),
    ensureLabels: (labels) => tracker.ensureLabels(labels),
    create: (issue) => tracker.create(issue),
    edit: async (wanted, edit) => {
      if (wanted === number) throw new TrackerError('gone', 'refused');
      return tracker.edit(wanted, edit);
    },
    comment: (wanted, body) => tracker.comment(wanted, body),
    requests: 0,
  };
}

test('a person deleted an issue: the same window again does not fail, and a new failure is counted', async (t) => {
  const { tracker, audit } = await place(t, after(MARCH, 1));
  const lines = failures(MARCH, 3);
  assert.deepEqual(decisions(await audit(lines)), [['open', 'first-seen', 1]]);
  const deleted = without(tracker, 1);
  await audit(lines, {}, deleted);
  const later = await audit([...lines, ...failures(after(MARCH, 0, 3600), 3)], {}, deleted);
  assert.deepEqual(
    decisions(later).map(([change]) => change),
    ['open'],
  );
});

test('a person damaged a marker: the same window again does not fail, and the next failure mends it', async (t) => {
  const { tracker, audit } = await place(t, after(MARCH, 1));
  const lines = failures(MARCH, 3);
  await audit(lines);
  const body = (await tracker.get(1))?.body ?? '';
  await tracker.edit(1, { body: body.replace(/ h=[0-9a-f]{8} -->/, ' h=00000000 -->') });
  assert.equal(await totalOf(tracker, 1), undefined, 'damaged indeed');
  await audit(lines);
  const later = await audit([...lines, ...failures(after(MARCH, 0, 3600), 1)]);
  assert.deepEqual(
    decisions(later).map(([change, , number]) => [change, number]),
    [['update', 1]],
  );
  assert.ok((await totalOf(tracker, 1)) !== undefined, 'its ledger can be read again');
});

test('what came back late and found no room is counted, and opens when there is room', async (t) => {
  const { tracker, audit } = await place(t, after(MARCH, 1));
  await audit(failures(MARCH, 3));
  await tracker.edit(1, { state: 'closed', stateReason: 'completed' });
  const may = failures('2026-05-01T10:00:00Z', 3);
  const full = await audit(may, { maxNew: 0 });
  assert.deepEqual(decisions(full), [['skip', 'over-budget', 1]]);
  const roomy = await audit([...may, ...failures('2026-05-02T10:00:00Z', 1)]);
  const [opened] = roomy.receipts.filter(({ change }) => change === 'open');
  assert.ok(opened?.number, 'an issue is opened');
  assert.equal(await totalOf(tracker, opened.number), 7, 'three, three more while there was no room, and one');
  assert.match((await tracker.get(opened.number))?.body ?? '', /\| Before \| tracked in #1 \|/);
});

test('what came back late and found no room opens without another failure', async (t) => {
  const { tracker, audit } = await place(t, after(MARCH, 1));
  await audit(failures(MARCH, 3));
  await tracker.edit(1, { state: 'closed', stateReason: 'completed' });
  const may = failures('2026-05-01T10:00:00Z', 3);
  await audit(may, { maxNew: 0 });
  // Another cause's failure is the progress that lets waiting ones open.
  const roomy = await audit([...may, ...failures('2026-05-02T10:00:00Z', 1, 'app.tasks.other')]);
  const opened = roomy.receipts.filter(({ change, task }) => change === 'open' && task === 'app.tasks.job');
  assert.equal(opened.length, 1);
});

test('the same window twice changes no byte', async (t) => {
  const { tracker, audit } = await place(t, after(MARCH, 1));
  const lines = [...failures(MARCH, 3), ...failures(after(MARCH, 0, 60), 1, 'app.tasks.other')];
  await audit(lines);
  const before = await tracker.list([]);
  assert.deepEqual(before.length, 2);
  await audit(lines);
  assert.deepEqual(await tracker.list([]), before);
});
