/**
 * The built action against what vendors really answer: each case is one that a belief of ours once got wrong. Where a vendor's own
 * words are known, they stand here with their source.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { event, failureLines, later, taskId } from '../support/builders.ts';
import { startDiscord } from '../support/discord.ts';
import type { ActionOptions, ActionRun } from '../support/runner.ts';
import { startSecondSlack } from '../support/second-slack.ts';
import { json, type Reply, startServer } from '../support/server.ts';
import { said } from '../support/slack.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

const START = '2026-05-11T10:00:00Z';

interface Hours extends Surroundings {
  /** The run `hours` after START. */
  readonly audit: (hours: number, options?: Partial<ActionOptions>) => Promise<ActionRun>;
}

/** One cause that fails in the first hour, so that the first digest has something to tell. */
async function within(use: (around: Hours) => Promise<void>): Promise<void> {
  const around = await surroundings({}, {}, 'none');
  for (const n of [1, 2, 3]) {
    const lines = failureLines({ task: 'h.tasks.alpha', id: taskId(n), format: 'tagged' });
    around.papertrail.add(...lines.map((line, second) => event(line, { at: later(START, n * 60 + second) })));
  }
  try {
    await use({
      ...around,
      audit: (hours, options = {}) =>
        around.run({
          ...options,
          now: later(START, hours * 3600 + 120),
          inputs: { since: '', until: '', ...options.inputs },
        }),
    });
    assert.deepEqual(around.github.violations, []);
  } finally {
    await around.close();
  }
}

const warnings = ({ commands }: ActionRun): string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ message }) => message);

describe('Slack', () => {
  it('answers 200, text/html and ok: one digest, and none in the two runs after', () =>
    within(async ({ audit, slack }) => {
      for (const hours of [1, 2, 3]) {
        const run = await audit(hours);
        assert.deepEqual([run.status, warnings(run), slack.messages.length], [0, [], 1], run.stdout);
      }
      // What the emulator says is what the vendor says.
      const response = await fetch(slack.webhookUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"text":"x"}',
      });
      assert.deepEqual(
        [response.status, response.headers.get('content-type'), await response.text()],
        [200, 'text/html', 'ok'],
      );
    }));

  it('refuses the layout, text/html and invalid_blocks: sent once more as text, once', () =>
    within(async ({ audit, slack }) => {
      slack.server.fail({ kind: 'status', ...said(400, 'invalid_blocks') });
      const first = await audit(1);
      assert.deepEqual([first.status, warnings(first)], [0, []], first.stdout);
      assert.match(first.stdout, /Slack refused the layout of the message; it is sent once more as text alone/);
      assert.deepEqual(
        slack.server.requests.map(({ body }) => Object.keys(body as object).includes('blocks')),
        [true, false],
      );
      for (const hours of [2, 3]) await audit(hours);
      assert.deepEqual([slack.server.requests.length, slack.messages.length], [2, 1]);
      assert.deepEqual(slack.messages[0]?.blocks, []);
      assert.match(slack.messages[0]?.text ?? '', /1 new issue/);
    }));

  it('refuses for good, text/html and invalid_token: named, explained, and told when the address is right again', () =>
    within(async ({ audit, slack }) => {
      slack.server.fail({ kind: 'status', ...said(403, 'invalid_token') });
      const [problem = ''] = warnings(await audit(1));
      assert.match(problem, /^Slack: Slack did not take it: 403 Forbidden \(invalid_token\): .*copy it anew/);
      assert.equal(slack.server.requests.length, 1);
      for (const hours of [2, 3]) assert.deepEqual(warnings(await audit(hours)), []);
      assert.equal(slack.messages.length, 1);
    }));

  it('is not what answered: a page of the network is no delivery', () =>
    within(async ({ audit, slack }) => {
      slack.server.fail({ kind: 'status', ...said(200, '<!doctype html><title>Guest Wi-Fi</title>') });
      assert.match(warnings(await audit(1)).join(), /^Slack: .*web page.*check `slack-webhook-url`/);
      assert.equal(slack.messages.length, 0);
      for (const hours of [2, 3]) assert.deepEqual(warnings(await audit(hours)), []);
      assert.deepEqual([slack.messages.length, slack.server.requests.length], [1, 2]);
      assert.match(slack.messages[0]?.plain ?? '', /may have been sent before/);
    }));
});

describe('emulate 0.12.2 in place of Slack', () => {
  it('emulate 0.12.2: by webhook and by bot, the built action posts one digest, and none in the run after', () =>
    within(async ({ audit, papertrail, github }) => {
      const second = await startSecondSlack();
      const ways = {
        webhook: { 'slack-webhook-url': second.webhookUrl },
        bot: { 'slack-bot-token': second.token, 'slack-channel': second.channel, 'slack-api-url': second.apiUrl },
      };
      try {
        for (const [index, [way, inputs]] of Object.entries(ways).entries()) {
          const servers = { papertrail, github };
          // Two audits, for to one of them both ways are the same channel.
          for (const hours of [1, 2]) {
            const run = await audit(hours, { servers, inputs: { ...inputs, name: way } });
            assert.deepEqual([run.status, warnings(run)], [0, []], run.stdout);
            assert.equal(
              (await second.messages()).filter(({ text }) => text.includes('1 new issue')).length,
              index + 1,
            );
          }
        }
      } finally {
        await second.close();
      }
    }));
});

describe('Discord', () => {
  // https://github.com/discord/discord-api-docs/issues/5810 https://github.com/discord/discord-api-docs/issues/1356
  const BANS: Readonly<Record<string, Reply>> = {
    'as JSON': json(429, {
      code: 0,
      message:
        'You are being blocked from accessing our API temporarily due to exceeding our rate limits frequently. Please read our docs at https://discord.com/developers/docs/topics/rate-limits to prevent this moving forward.',
    }),
    'as a page': said(429, '<!DOCTYPE html><title>Access denied | discord.com used Cloudflare</title>'),
    'as a line': { status: 429, headers: { 'content-type': 'text/plain' }, body: 'error code: 1015' },
  };
  for (const [form, ban] of Object.entries(BANS))
    it(`bans the runner's address, ${form}, without a time: asked once, with advice, and told by the next run`, () =>
      within(async ({ audit, papertrail, github }) => {
        const discord = await startDiscord();
        const servers = { papertrail, github, discord };
        try {
          discord.server.fail({ kind: 'status', ...ban });
          const run = await audit(1, { servers });
          assert.equal(run.status, 0, run.stdout);
          assert.match(
            warnings(run).join(),
            /^Discord: .*429 Too Many Requests.*others share.*the next run tries again/,
          );
          assert.equal(discord.server.requests.length, 1);
          await audit(2, { servers });
          await audit(3, { servers });
          assert.deepEqual([discord.messages.length, discord.server.requests.length], [1, 2]);
        } finally {
          await discord.close();
        }
      }));

  it('limits with a time, in the header or in the body alone: waited for', () =>
    within(async ({ audit, papertrail, github }) => {
      const discord = await startDiscord();
      try {
        // https://docs.discord.com/developers/topics/rate-limits
        const limit = { message: 'You are being rate limited.', retry_after: 0.57, global: false };
        discord.server.fail({ kind: 'status', ...json(429, limit) });
        discord.server.fail({ kind: 'status', ...json(429, limit, { 'retry-after': '1' }) });
        const run = await audit(1, { servers: { papertrail, github, discord } });
        assert.deepEqual([run.status, warnings(run), discord.messages.length], [0, [], 1], run.stdout);
      } finally {
        await discord.close();
      }
    }));
});

describe('a check of Healthchecks that is set to POST only', () => {
  it('ignores a GET, which it answers all the same, and hears a POST of a complete run alone', () =>
    within(async ({ audit, papertrail }) => {
      // https://github.com/healthchecks/healthchecks/blob/master/hc/api/views.py: the answer is OK either way.
      let pings = 0;
      const check = await startServer(({ method }) => {
        if (method === 'POST') pings += 1;
        return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' };
      });
      const beat = { 'heartbeat-url': `${check.url}/2f6c0b0e-77a5-4c2e-9a0e-6f1f1c0b0a55` };
      try {
        await audit(1, { inputs: beat });
        assert.deepEqual([check.requests.length, pings], [1, 0]);
        const run = await audit(2, { inputs: { ...beat, 'heartbeat-method': 'POST' } });
        assert.deepEqual([run.status, pings, check.requests.at(-1)?.text], [0, 1, ''], run.stdout);

        papertrail.server.fail({ kind: 'status', status: 401 }, { times: Number.POSITIVE_INFINITY });
        await audit(3, { inputs: { ...beat, 'heartbeat-method': 'POST' } });
        assert.equal(pings, 1, 'a run that read nothing is no sign of life');
      } finally {
        await check.close();
      }
    }));
});

describe("the runner's masks", () => {
  it('leave every output alone where the address of a webhook holds our own words', () =>
    within(async ({ audit, papertrail, github }) => {
      const receiver = await startServer(() => ({ status: 204 }));
      try {
        for (const path of [
          '/celery-failure-audit',
          '/celery-failure-audit/report.json',
          '/temp/celery-failure-audit',
        ]) {
          const run = await audit(1, {
            servers: { papertrail, github },
            inputs: { 'webhook-url': `${receiver.url}${path}`, 'webhook-secret': 'celery-failure-audit' },
          });
          // A job's output that holds a masked value is dropped, and a mask hits any part of a text.
          // https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs
          const dropped = Object.entries(run.outputs).filter(([, value]) =>
            run.masks.some((mask) => value.includes(mask)),
          );
          assert.deepEqual(dropped, [], path);
          assert.match(run.outputs['report-path'] ?? '', /celery-failure-audit\/report\.json$/);
        }
      } finally {
        await receiver.close();
      }
    }));
});
