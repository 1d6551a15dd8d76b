/**
 * Digests over days with the built action: hourly audits and one digest a day add up, a channel is told each failure once, quiet
 * days bring one proof of life a week, and the heartbeat follows complete runs alone.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { event, failureLines, later, receivedLines, retryLines, succeededLines, taskId } from '../support/builders.ts';
import type { ActionRun } from '../support/runner.ts';
import { json, startServer } from '../support/server.ts';
import { type Receiver, startReceiver } from '../support/webhook.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

const START = '2026-05-11T00:00:00Z';
const HOUR = 3600;

interface Days extends Surroundings {
  readonly receiver: Receiver;
  readonly audit: (now: string, inputs?: Readonly<Record<string, string>>) => Promise<ActionRun>;
}

async function days(use: (around: Days) => Promise<void>): Promise<void> {
  const around = await surroundings({}, {}, 'none');
  let clock = 0;
  const receiver = await startReceiver(() => clock);
  const { papertrail, github, slack } = around;
  slack.settings.members = ['U024BE7LH'];
  try {
    await use({
      ...around,
      receiver,
      audit(now, inputs = {}) {
        clock = Date.parse(now);
        return around.run({
          servers: { papertrail, github, slack, receiver },
          inputs: { since: '', until: '', ...inputs },
          policy: `${FAST}rules: [{name: mail, match: {task: h.tasks.mailer.*}, severity: critical, owners: "slack:U024BE7LH"}]\n`,
          now,
        });
      },
    });
    for (const { violations } of [github, slack, receiver]) assert.deepEqual(violations, []);
  } finally {
    await Promise.all([around.close(), receiver.close()]);
  }
}

/** Workers are alive every hour; failures as the plan says: at second S of hour H a task fails. */
function fill(
  { papertrail }: Surroundings,
  hours: number,
  plan: readonly (readonly [hour: number, second: number, task: string])[],
): void {
  for (let hour = 0; hour < hours; hour++) {
    const [line = ''] = receivedLines({ id: taskId(90_000 + hour), format: 'tagged' });
    papertrail.add(event(line, { at: later(START, hour * HOUR + 600) }));
  }
  for (const [n, [hour, second, task]] of plan.entries()) {
    const lines = failureLines({ task, id: taskId(1000 + n), format: 'tagged' });
    papertrail.add(...lines.map((message) => event(message, { at: later(START, hour * HOUR + second) })));
  }
}

const at = (hour: number): string => later(START, hour * HOUR + 120);

type Total = { readonly task: string; readonly severity: string; readonly failures: number; readonly groups: number };
const totalsOf = (digest: unknown): Total[] => (digest as { totals: Total[] }).totals;

describe('a digest a day', () => {
  it('is compared with the day before, says since when and how many executions failed, and calls whom a rule names', () =>
    days(async (around) => {
      const { audit, receiver, slack, papertrail } = around;
      const times = (day: number, seconds: readonly number[], task: string): [number, number, string][] =>
        seconds.map((second, n) => [day * 24 + 2 + n, second, task]);
      fill(around, 72, [
        ...times(0, [10, 20, 30], 'h.tasks.indexer.add'),
        ...times(1, [10, 20, 30, 40, 50], 'h.tasks.indexer.add'),
        ...times(1, [60], 'h.tasks.mailer.send'),
      ]);
      for (let n = 0; n < 94; n++) {
        const lines = succeededLines({ id: taskId(50_000 + n), format: 'tagged' });
        papertrail.add(...lines.map((message) => event(message, { at: later(START, 30 * HOUR + n * 60) })));
      }
      // The logs are older than the audit.
      const [older = ''] = receivedLines({ id: taskId(60_000), format: 'tagged' });
      papertrail.add(event(older, { at: later(START, -HOUR) }));
      for (const day of [1, 2]) assert.equal((await audit(at(day * 24), { digest: 'always' })).status, 0);

      const [first, second] = receiver.digests as unknown as { readonly totals: readonly Record<string, unknown>[] }[];
      const told = (digest: typeof first): unknown[] =>
        (digest?.totals ?? []).map(({ task, failures, previous, since }) => [task, failures, previous, since]);
      const indexer = later(START, 2 * HOUR + 10);
      assert.deepEqual(told(first), [['h.tasks.indexer.add', 3, null, indexer]]);
      assert.deepEqual(told(second), [
        ['h.tasks.mailer.send', 1, 0, later(START, 26 * HOUR + 60)],
        ['h.tasks.indexer.add', 5, 3, indexer],
      ]);
      const text = slack.messages.at(-1)?.plain ?? '';
      assert.match(
        text,
        /🔴 1 critical \(\+1\) in 1 cause\n🟡 5 medium \(\+2\) in 1 cause\n6 % of 100 executions failed/,
      );
      assert.match(text, /🔴 \*New\* <[^>]+> · 1 in this window · since 12 May 02:01 UTC <@U024BE7LH>\n/);
    }));
});

describe('24 hourly runs and one digest a day', () => {
  it('the sums of the digest are those of the day, also at the borders of the hours', () =>
    days(async (around) => {
      const { audit, receiver, slack } = around;
      const TASKS = [
        'h.tasks.indexer.add_annotation',
        'h.tasks.mailer.send',
        'lms.tasks.grading.sync',
        'lms.tasks.roster.load',
      ];
      // Every hour another number of failures, some in the first and in the last second of it.
      const plan = Array.from({ length: 24 }, (_, hour) =>
        Array.from(
          { length: (hour * 7) % 5 },
          (_unused, n) => [hour, [0, 3599, 1700, 3301][n] ?? 60, TASKS[(hour + n) % 4] ?? ''] as const,
        ),
      ).flat();
      fill(around, 25, [
        ...plan.map(([hour, second, task]) => [hour + 1, second, task] as const),
        [25, 900, 'h.tasks.mailer.send'],
      ]);

      // Once an hour a retry saves a task, in the minutes that the next run reads again.
      for (let hour = 1; hour <= 24; hour++) {
        const id = taskId(80_000 + hour);
        const lines = [...retryLines({ id, format: 'tagged' }), ...succeededLines({ id, format: 'tagged' })];
        const saved = later(START, hour * HOUR + 3540);
        around.papertrail.add(...lines.map((message) => event(message, { at: saved })));
      }

      await audit(at(1), { digest: 'always' });
      assert.equal(receiver.digests.length, 1);
      const told = totalsOf(receiver.digests[0]).reduce((sum, { failures }) => sum + failures, 0);
      for (let hour = 2; hour <= 24; hour++) {
        const run = await audit(at(hour), { digest: 'never' });
        assert.equal(run.status, 0, run.stdout);
      }
      assert.equal(receiver.digests.length, 1);
      const run = await audit(at(25), { digest: 'always' });
      assert.equal(run.status, 0, run.stdout);
      const digest = receiver.digests.at(-1) as unknown as {
        readonly counts: { readonly failures: number; readonly savedByRetry: number };
        readonly window: { readonly from: string; readonly to: string; readonly complete: boolean };
        readonly groups: readonly { readonly count: number }[];
      };

      // Received in the first second after the hour: the first digest told it, for its window ends then.
      const wanted = new Map<string, number>();
      for (const [hour, second, task] of plan) {
        if (hour === 0 && second === 0) continue;
        wanted.set(task, (wanted.get(task) ?? 0) + 1);
      }
      assert.equal(told, plan.filter(([hour, second]) => hour === 0 && second === 0).length);
      const sum = [...wanted.values()].reduce((all, count) => all + count, 0);
      assert.ok(sum > 40);
      assert.deepEqual([digest.counts.failures, digest.counts.savedByRetry], [sum, 24]);
      assert.deepEqual(
        totalsOf(digest)
          .toSorted((a, b) => (a.task < b.task ? -1 : 1))
          .map(({ task, failures }) => [task, failures]),
        [...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
      assert.deepEqual(
        totalsOf(digest)
          .filter(({ severity }) => severity === 'critical')
          .map(({ task }) => task),
        ['h.tasks.mailer.send'],
      );
      assert.equal(
        digest.groups.reduce((all, { count }) => all + count, 0),
        sum,
      );
      assert.deepEqual(
        [digest.window.from.slice(0, 16), digest.window.to.slice(0, 16), digest.window.complete],
        ['2026-05-11T01:00', '2026-05-12T01:00', true],
      );
      assert.match(slack.messages.at(-1)?.plain ?? '', new RegExp(`${sum} tasks failed for good`));

      // What was told is not told again.
      await audit(at(26), { digest: 'always' });
      assert.deepEqual((receiver.digests.at(-1) as unknown as typeof digest).counts.failures, 1);
    }));

  it('a channel that was down gets the sum of what it missed, the others what is new', () =>
    days(async (around) => {
      const { audit, receiver, slack } = around;
      fill(
        around,
        4,
        [0, 1, 2].flatMap((hour) => [1, 2, 3].map((n) => [hour, n * 300, `h.tasks.t${hour}.run`] as const)),
      );
      // 404: the run does not wait for it to come back, as it would after 500.
      receiver.server.fail({ kind: 'status', status: 404 }, { times: Number.POSITIVE_INFINITY });
      await audit(at(1));
      await audit(at(2));
      receiver.server.clearFaults();
      const run = await audit(at(3));
      assert.equal(run.status, 0, run.stdout);
      const digest = receiver.digests.at(-1) as unknown as { counts: { failures: number } };
      assert.deepEqual([receiver.digests.length, digest.counts.failures], [1, 9]);
      assert.deepEqual(
        slack.messages.map(({ plain }) => /(\d+) tasks failed for good/.exec(plain)?.[1]),
        ['3', '3', '3'],
      );
    }));

  it('a window of long ago is told by itself, and changes no sum', () =>
    days(async (around) => {
      const { audit, receiver } = around;
      fill(
        around,
        5,
        [0, 1, 2, 3].flatMap((hour) => [1, 2, 3].map((n) => [hour, n * 300, 'h.tasks.a.run'] as const)),
      );
      await audit(at(1), { digest: 'always' });
      await audit(at(2), { digest: 'never' });
      const failures = (): number =>
        (receiver.digests.at(-1) as unknown as { counts: { failures: number } }).counts.failures;
      await audit(at(2), { digest: 'always', since: START, until: later(START, HOUR) });
      assert.equal(failures(), 3);
      await audit(at(3), { digest: 'always' });
      assert.equal(failures(), 6);
    }));
});

describe('quiet days', () => {
  it('eight days without a failure: the first digest, then one proof of life', () =>
    days(async (around) => {
      const { audit, slack, receiver } = around;
      fill(around, 9 * 24, []);
      for (let day = 1; day <= 9; day++) {
        const run = await audit(at(day * 24));
        assert.equal(run.status, 0, run.stdout);
      }
      assert.deepEqual([slack.messages.length, receiver.digests.length], [2, 2]);
      const [first, proof] = slack.messages;
      assert.match(first?.plain ?? '', /The audit is on/);
      assert.match(proof?.plain ?? '', /all quiet, no task failed for good/);
      // One line, and the time it covers.
      assert.deepEqual(proof?.blocks.length, 2);
      assert.match(proof?.plain ?? '', /Logs 2026-05-12 00:00 to 2026-05-19 00:00 UTC, read in full/);
    }));

  it('`changes` says nothing while known causes go on failing', () =>
    days(async (around) => {
      const { audit, slack } = around;
      fill(
        around,
        8,
        Array.from({ length: 7 }, (_, hour) => [1, 2, 3].map((n) => [hour, n * 300, 'h.tasks.a.run'] as const)).flat(),
      );
      await audit(at(1));
      assert.equal(slack.messages.length, 1);
      for (let hour = 2; hour <= 3; hour++) await audit(at(hour));
      assert.equal(slack.messages.length, 1);
      // The tenth failure is a milestone, which is a change; that digest covers the hours of silence.
      await audit(at(4));
      assert.equal(slack.messages.length, 2);
      assert.match(slack.messages[1]?.plain ?? '', /9 tasks failed for good/);
    }));
});

describe('a bot in Slack', () => {
  it('tells the worst in a channel of its own, details in a thread, and says in its message when an issue has closed', async () => {
    const around = await surroundings({}, {}, 'none');
    try {
      const { papertrail, github, slack } = around;
      const policy = [
        FAST,
        'defaults: {close: 3d}',
        'rules: [{name: mail, match: {task: h.tasks.mailer.*}, severity: critical, owners: "@acme/mail"}]',
        // By its other name the emulator's only channel is another one to the audit.
        'channels: [{name: "#failures", severity: critical}]',
        'channel-detail: minimal',
        '',
      ].join('\n');
      const audit = (hour: number): Promise<ActionRun> =>
        around.run({
          servers: { papertrail, github, slack },
          inputs: { since: '', until: '', 'slack-bot-token': slack.settings.token },
          policy,
          now: at(hour),
        });
      const failures = [
        'h.tasks.mailer.send',
        'h.tasks.mailer.send',
        'h.tasks.mailer.send',
        'h.tasks.a.run',
        'h.tasks.a.run',
        'h.tasks.a.run',
      ];
      fill(
        around,
        24 * 12,
        failures.map((task, n) => [0, 60 + n * 60, task] as const),
      );
      const first = await audit(1);
      assert.equal(first.status, 0, first.stdout);
      const main = slack.messages.filter(({ threadTs }) => threadTs === null);
      assert.deepEqual(
        main.map(({ plain }) => /(\d+) tasks failed/.exec(plain)?.[1]),
        ['6', '3'],
      );
      const [all, worst] = main;
      assert.ok(all?.plain.includes('h.tasks.a.run') && !worst?.plain.includes('h.tasks.a.run'), worst?.plain);
      assert.deepEqual(
        [all, worst].map((message) => slack.messages.filter(({ threadTs }) => threadTs === message?.ts).length),
        [2, 1],
      );
      const detail = slack.messages.find(({ threadTs, plain }) => threadTs !== null && plain.includes('mailer'));
      assert.match(detail?.plain ?? '', /critical.*3 in all.*Owners: `@acme\/mail`/s);

      for (let day = 1; day <= 10; day++) await audit(1 + day * 24);
      assert.ok(github.issues.filter(({ state }) => state === 'closed').length >= 1, 'something closed');
      assert.ok((all?.updates ?? 0) >= 1);
      assert.match(all?.plain ?? '', /✅ \*Closed\*/);
      assert.deepEqual([...github.violations, ...slack.violations], []);
    } finally {
      await around.close();
    }
  });
});

describe('heartbeat', () => {
  it('follows each complete run, and no other', () =>
    days(async (around) => {
      const { audit, papertrail } = around;
      const monitor = await startServer(() => json(200, {}));
      const beat = { 'heartbeat-url': `${monitor.url}/ping/secret-path` };
      try {
        fill(around, 8, [[1, 100, 'h.tasks.a.run']]);
        for (let hour = 1; hour <= 3; hour++) await audit(at(hour), { ...beat, digest: 'never' });
        assert.equal(monitor.requests.length, 3);
        assert.deepEqual(
          monitor.requests.map(({ method, path }) => `${method} ${path}`),
          Array(3).fill('GET /ping/secret-path'),
        );

        // The search breaks off, or cannot begin: nothing is sent, and the monitor tells somebody.
        papertrail.server.fail({ kind: 'status', status: 401 }, { times: Number.POSITIVE_INFINITY });
        const failed = await audit(at(4), { ...beat, digest: 'never' });
        papertrail.server.clearFaults();
        assert.deepEqual([failed.status, monitor.requests.length], [1, 3]);

        await audit(at(5), { ...beat, digest: 'never', 'dry-run': 'true' });
        assert.equal(monitor.requests.length, 3, 'a dry run is no sign of life');

        // A monitor that is down is told of, and fails nothing.
        monitor.fail({ kind: 'status', status: 404 });
        const lonely = await audit(at(6), { ...beat, digest: 'never' });
        assert.equal(lonely.status, 0, lonely.stdout);
        assert.match(lonely.stdout, /::warning::Heartbeat: /);
        assert.doesNotMatch(lonely.stdout.replaceAll(/^::add-mask::.*$/gm, ''), /secret-path/);
      } finally {
        await monitor.close();
      }
    }));
});
