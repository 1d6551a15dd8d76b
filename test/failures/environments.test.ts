/** One bug in two regions and in QA; a rule that raises a task's tier; causes that pass by themselves: whole audits, run after run. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { renderMarkdown } from '../../src/digest/markdown.ts';
import type { LogEvent } from '../../src/events/event.ts';
import type { IssueTracker } from '../../src/issues/tracking/tracker.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { configOf, load } from '../config/given.ts';
import { events, failureLines, later, succeededLines, taskId } from '../support/builders.ts';
import { memorySource } from '../support/memory-source.ts';

const MORNING = '2026-05-11T08:00:00Z';
const TASK = 'lms.tasks.grading.sync_grade';
const DAY_MS = 86_400_000;

let made = 0;
/** One failure with its traceback, on a host. */
function fail(source: string, at: string, error = "HTTPError('503 Server Error')"): LogEvent[] {
  made += 1;
  return events(failureLines({ task: TASK, id: taskId(made), error, format: 'tagged', at }), { source, at });
}

interface Place {
  readonly tracker: IssueTracker;
  readonly comments: string[];
  readonly audit: (log: readonly LogEvent[], policy: string, until: string) => Promise<AuditResult>;
}

async function place(t: TestContext): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'environments-'));
  t.after(() => rm(root, { recursive: true }));
  const comments: string[] = [];
  const local = localTracker({ folder: join(root, 'issues'), now: () => Date.parse(later(MORNING, 86_400)) });
  const tracker: IssueTracker = {
    ...local,
    async comment(number, body) {
      comments.push(body);
      return local.comment(number, body);
    },
  };
  return {
    tracker,
    comments,
    audit: (log, policy, until) =>
      runAudit(
        {
          source: memorySource(log.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))),
          tracker,
          notifiers: [],
          clock: () => 0,
          stop: () => false,
          progress: () => {},
        },
        {
          name: 'default',
          window: { since: null, until: null, automaticUntil: until, lookbackMs: DAY_MS, maxCatchUpMs: 7 * DAY_MS },
          policy: configOf(load({}, policy)).policy,
          publication: 'full',
          digest: 'never',
          dryRun: false,
        },
      ),
  };
}

const REGIONS = `version: 1
environments:
  - {name: us, match: "us-*"}
  - {name: ca, match: "ca-*"}
  - {name: qa, match: "qa-*", issues: false}
`;

describe('environments', () => {
  test('the same bug in two regions and in QA: one issue with two counts, QA in the report only', async (t) => {
    const { audit, tracker } = await place(t);
    const log = [
      ...fail('us-1', MORNING),
      ...fail('us-2', later(MORNING, 60)),
      ...fail('ca-1', later(MORNING, 120)),
      ...fail('qa-1', later(MORNING, 180)),
      ...fail('qa-1', later(MORNING, 240)),
    ];
    const { report } = await audit(log, REGIONS, later(MORNING, 600));
    assert.deepEqual(
      report.groups.map(({ count, byEnvironment, decision }) => [count, byEnvironment, decision.change]),
      [[5, { us: 2, ca: 1, qa: 2 }, 'open']],
    );
    const issues = (await tracker.list([])).filter(({ title }) => title.includes('HTTPError'));
    assert.equal(issues.length, 1);
    assert.match(issues[0]?.body ?? '', /\| Failures \| \*\*3\*\* \|/);
    assert.match(issues[0]?.body ?? '', /\| Environments \| `ca` 1, `us` 2 \|/);
    assert.doesNotMatch(issues[0]?.body ?? '', /qa/);
  });

  test('QA alone never opens an issue, however often and however severe', async (t) => {
    const { audit, tracker } = await place(t);
    const log = Array.from({ length: 9 }, (_, n) => fail('qa-1', later(MORNING, n * 60))).flat();
    const policy = `${REGIONS}rules: [{name: all, severity: critical}]\n`;
    const { report, highestSeverity } = await audit(log, policy, later(MORNING, 1200));
    assert.deepEqual(
      report.groups.map(({ count, decision }) => [count, decision.change, decision.reason]),
      [[9, 'skip', 'silent-environment']],
    );
    assert.equal((await tracker.list([])).filter(({ title }) => title.includes('HTTPError')).length, 0);
    assert.equal(highestSeverity, null);
  });

  test('a failure in QA neither counts for nor changes an issue that is open', async (t) => {
    const { audit, tracker, comments } = await place(t);
    const log = [0, 60, 120].flatMap((seconds) => fail('us-1', later(MORNING, seconds)));
    const policy = `${REGIONS}rules: [{name: qa is loud, match: {environment: qa}, severity: critical}]\n`;
    await audit(log, policy, later(MORNING, 600));
    const before = (await tracker.list([])).find(({ title }) => title.includes('HTTPError'));
    const more = [...log, ...fail('qa-1', later(MORNING, 700))];
    const { report } = await audit(more, policy, later(MORNING, 1200));
    assert.deepEqual(
      report.groups.map(({ severity, decision }) => [severity, decision.change]),
      [['medium', 'skip']],
    );
    assert.deepEqual(
      (await tracker.list([])).find(({ title }) => title.includes('HTTPError')),
      before,
    );
    assert.deepEqual(comments, []);
  });
});

describe('tiers', () => {
  test('a rule that raises a task relabels its issue once, with one comment, and then says nothing more', async (t) => {
    const { audit, tracker, comments } = await place(t);
    const log = [0, 60, 120].flatMap((seconds) => fail('us-1', later(MORNING, seconds)));
    const raised =
      'version: 1\nrules: [{name: grading, match: {task: lms.tasks.grading.*}, severity: critical, labels: grades}]\n';
    await audit(log, 'version: 1\n', later(MORNING, 600));
    const labels = async (): Promise<readonly string[] | undefined> =>
      (await tracker.list([])).find(({ title }) => title.includes('HTTPError'))?.labels;
    assert.deepEqual(await labels(), ['celery-failure', 'celery-failure/medium']);
    // Nothing failed since: the rule alone does it.
    const heartbeat = events(
      succeededLines({ task: TASK, id: taskId(900), format: 'tagged', at: later(MORNING, 660) }),
      {
        source: 'us-1',
        at: later(MORNING, 660),
      },
    );
    await audit([...log, ...heartbeat], raised, later(MORNING, 1200));
    assert.deepEqual(await labels(), ['celery-failure', 'celery-failure/critical', 'grades']);
    assert.deepEqual(
      comments.map((comment) => comment.split('\n')[0]),
      ['Severity changed from medium to **critical** (rule `grading`).'],
    );
    for (const until of [1800, 2400]) await audit([...log, ...heartbeat], raised, later(MORNING, until));
    assert.equal(comments.length, 1);
  });

  test('a new rule on other text changes no tier that a rule on text gave', async (t) => {
    const { audit, tracker, comments } = await place(t);
    const log = [0, 60, 120].flatMap((seconds) => fail('us-1', later(MORNING, seconds)));
    const rules = (more: string): string =>
      `version: 1\nrules: [${more}{name: schools, match: {message: "503 *"}, severity: low}]\n`;
    await audit(log, rules(''), later(MORNING, 600));
    const added = rules('{name: frames, match: {frame: "*/nowhere/*"}, severity: critical}, ');
    for (const [until, more] of [
      [1200, []],
      [1800, fail('us-1', later(MORNING, 1300))],
    ] as const) {
      await audit([...log, ...more], added, later(MORNING, until));
      const issue = (await tracker.list([])).find(({ title }) => title.includes('HTTPError'));
      assert.deepEqual(issue?.labels, ['celery-failure', 'celery-failure/low']);
    }
    assert.deepEqual(comments, []);
  });

  test('a label that a person takes off stays off', async (t) => {
    const { audit, tracker } = await place(t);
    const log = [0, 60, 120].flatMap((seconds) => fail('us-1', later(MORNING, seconds)));
    const policy = 'version: 1\nrules: [{name: all, labels: [grades, bug]}]\n';
    await audit(log, policy, later(MORNING, 600));
    const issue = (await tracker.list([])).find(({ title }) => title.includes('HTTPError'));
    assert.deepEqual(issue?.labels, ['celery-failure', 'celery-failure/medium', 'grades', 'bug']);
    await tracker.edit(issue?.number ?? 0, { removeLabels: ['bug'] });
    await audit([...log, ...fail('us-1', later(MORNING, 700))], policy, later(MORNING, 1200));
    const later_ = (await tracker.list([])).find(({ title }) => title.includes('HTTPError'));
    assert.deepEqual(later_?.labels, ['celery-failure', 'celery-failure/medium', 'grades']);
    assert.match(later_?.body ?? '', /\*\*4\*\*/);
  });
});

describe('transient causes', () => {
  const policy = 'version: 1\nrules: [{name: school servers, match: {message: "503 *"}, transient: true}]\n';
  const failures = (count: number): LogEvent[] =>
    Array.from({ length: count }, (_, n) => fail('us-1', later(MORNING, n * 60))).flat();

  test('nine failures are too few, ten open an issue; the digest lists them apart', async (t) => {
    const few = await (await place(t)).audit(failures(9), policy, later(MORNING, 3600));
    assert.deepEqual(
      few.report.groups.map(({ transient, decision }) => [transient, decision.reason]),
      [[true, 'below-threshold']],
    );
    assert.match(
      renderMarkdown(few.digest),
      /<summary>1 transient cause, of which a rule says that it passes by itself<\/summary>/,
    );
    const many = await (await place(t)).audit(failures(10), policy, later(MORNING, 3600));
    assert.equal(many.report.groups[0]?.decision.change, 'open');
  });

  test('it closes after a week of quiet, where another would wait for its history', async (t) => {
    const log = failures(10);
    // A worker that is alive every hour, so that quiet is proven.
    const alive = Array.from({ length: 24 * 7 }, (_, n) => later(MORNING, (n + 1) * 3600)).flatMap((at, n) =>
      events(succeededLines({ task: TASK, id: taskId(2000 + n), format: 'tagged', at }), { source: 'us-1', at }),
    );
    const [passing, lasting] = [await place(t), await place(t)];
    const stateAfter = async ({ audit, tracker }: Place, rules: string, days: number): Promise<string | undefined> => {
      await audit([...log, ...alive], rules, later(MORNING, 600 + days * 86_400));
      return (await tracker.list([])).find(({ title }) => title.includes('HTTPError'))?.state;
    };
    for (const days of [0.1, 6]) assert.equal(await stateAfter(passing, policy, days), 'open');
    assert.equal(await stateAfter(passing, policy, 7), 'closed');
    for (const days of [0.1, 6, 7]) assert.equal(await stateAfter(lasting, 'version: 1', days), 'open');
  });
});
