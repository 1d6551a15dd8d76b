/**
 * The built action with several channels: each gets every digest once, and one that fails keeps neither issues nor the others back.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INPUT_NAMES, INPUTS } from '../../src/config/inputs.ts';
import { event, failureLines, later, taskId } from '../support/builders.ts';
import { type Discord, startDiscord } from '../support/discord.ts';
import { type ActionRun, runAction } from '../support/runner.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { type Receiver, startReceiver } from '../support/webhook.ts';
import { FAST, type Surroundings, surroundings } from './surroundings.ts';

interface Channels extends Surroundings {
  readonly teams: Teams;
  readonly discord: Discord;
  readonly receiver: Receiver;
  /** With all four channels. */
  readonly audit: (now?: string) => Promise<ActionRun>;
}

async function within(corpus: 'workers' | 'none', use: (around: Channels) => Promise<void>): Promise<void> {
  const around = await surroundings({}, {}, corpus);
  let clock = Date.now;
  const teams = await startTeams();
  const discord = await startDiscord();
  const receiver = await startReceiver(() => clock());
  const { papertrail, github, slack } = around;
  const audit = (now?: string): Promise<ActionRun> => {
    if (now !== undefined) clock = () => Date.parse(now);
    return around.run({
      servers: { papertrail, github, slack, teams, discord, receiver },
      ...(now === undefined ? {} : { now, inputs: { since: '', until: '' } }),
    });
  };
  try {
    await use({ ...around, teams, discord, receiver, audit });
    for (const { violations } of [github, slack, teams, discord, receiver]) assert.deepEqual(violations, []);
    assert.deepEqual(teams.failedRuns, []);
  } finally {
    await Promise.all([around.close(), teams.close(), discord.close(), receiver.close()]);
  }
}

const counts = ({ slack, teams, discord, receiver }: Channels): number[] => [
  slack.messages.length,
  teams.cards.length,
  discord.messages.length,
  receiver.digests.length,
];
const warnings = ({ commands }: ActionRun): string[] =>
  commands.filter(({ name }) => name === 'warning').map(({ message }) => message);

/** Three failures of a task: an issue. */
function fail({ papertrail }: Surroundings, task: string, hour: string): void {
  for (const n of [1, 2, 3]) {
    const id = taskId(Number(hour) * 10 + n);
    const at = `2026-05-11T${hour}:0${n}:00Z`;
    const lines = failureLines({ task: `h.tasks.${task}`, id, format: 'tagged' });
    papertrail.add(...lines.map((message, index) => event(message, { at: later(at, index) })));
  }
}

describe('channels', () => {
  it('each gets the first digest once, and the same run again tells nobody anything', () =>
    within('workers', async (around) => {
      const first = await around.audit();
      assert.equal(first.status, 0, first.stdout);
      // Nothing is held from before the first worker's first line, and the audit says so.
      assert.deepEqual(
        warnings(first).filter((message) => !message.startsWith('Papertrail holds nothing older')),
        [],
      );
      assert.deepEqual(counts(around), [1, 1, 1, 1]);
      assert.match(around.teams.cards[0]?.plain ?? '', /5 new issues/);
      assert.match(around.discord.messages[0]?.plain ?? '', /5 new issues/);
      assert.equal(around.receiver.digests[0]?.['baseline'], true);
      const writes = around.github.writes.length;
      assert.equal((await around.audit()).status, 0);
      assert.deepEqual(counts(around), [1, 1, 1, 1]);
      assert.equal(around.github.writes.length, writes);
    }));

  it('one that fails degrades the run; the next one tells it what it missed, and the others nothing twice', () =>
    within('none', async (around) => {
      const { github, slack, teams } = around;
      fail(around, 'alpha', '10');
      teams.server.fail({ kind: 'status', status: 500 }, { times: Number.POSITIVE_INFINITY });
      const first = await around.audit('2026-05-11T11:02:00Z');
      assert.equal(first.status, 0, first.stdout);
      assert.equal(first.outputs['opened'], '1');
      assert.equal(warnings(first).filter((message) => message.startsWith('Teams: ')).length, 1, first.stdout);
      assert.deepEqual(counts(around), [1, 0, 1, 1]);
      const [, dashboard] = github.issues;
      assert.deepEqual([dashboard?.number, dashboard?.comments.length], [2, 0]);

      teams.server.clearFaults();
      const second = await around.audit('2026-05-11T11:03:00Z');
      assert.deepEqual([second.status, warnings(second)], [0, []], second.stdout);
      assert.deepEqual(counts(around), [1, 1, 1, 1]);
      assert.match(teams.cards[0]?.plain ?? '', /The audit is on/);
      assert.match(teams.cards[0]?.plain ?? '', /alpha/);
      assert.match(teams.cards[0]?.plain ?? '', /may have been sent before/);

      fail(around, 'beta', '11');
      const third = await around.audit('2026-05-11T12:02:00Z');
      assert.equal(third.outputs['opened'], '1');
      assert.deepEqual(counts(around), [2, 2, 2, 2]);
      for (const plain of [slack.messages[1]?.plain, teams.cards[1]?.plain]) {
        assert.match(plain ?? '', /beta/);
        assert.doesNotMatch(plain ?? '', /alpha|may have been sent before/);
      }
    }));

  it('one that is down for longer is told all of it, once', () =>
    within('none', async (around) => {
      const { slack, teams } = around;
      teams.settings.isOff = true;
      fail(around, 'alpha', '10');
      await around.audit('2026-05-11T11:02:00Z');
      fail(around, 'beta', '11');
      await around.audit('2026-05-11T12:02:00Z');
      teams.settings.isOff = false;
      await around.audit('2026-05-11T13:02:00Z');
      await around.audit('2026-05-11T14:02:00Z');
      assert.deepEqual(counts(around), [2, 1, 2, 2]);
      assert.match(teams.cards[0]?.plain ?? '', /alpha.*beta/s);
      assert.doesNotMatch(slack.messages[1]?.plain ?? '', /alpha/);
    }));

  it('every secret input is masked before anything is said, whatever is wrong with the settings', async () => {
    const secrets = Object.fromEntries(
      INPUT_NAMES.filter((name) => INPUTS[name].secret).map((name) => [
        name,
        name.endsWith('url') ? `https://example.org:443/hidden/${name}?sig=signature-of-${name}` : `secret-of-${name}`,
      ]),
    );
    const run = await runAction({
      inputs: { ...secrets, lookback: 'long' },
      files: { '.github/celery-failure-audit.yml': FAST },
    });
    assert.equal(run.status, 1, run.stdout);
    for (const [name, secret] of Object.entries(secrets)) {
      assert.ok(run.masks.includes(secret), `${name} is masked`);
      if (!name.endsWith('url')) continue;
      assert.ok(run.masks.includes(`signature-of-${name}`), `the secret part of ${name} is masked`);
      assert.ok(!run.masks.includes(`/hidden/${name}`), `and no other part of ${name}`);
    }
    const spoken = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    assert.ok(spoken.some((line) => line.includes('input lookback')));
    for (const [name, secret] of Object.entries(secrets)) assert.ok(!spoken.join('\n').includes(secret), name);
    const lastMask = run.commands.findLastIndex(({ name }) => name === 'add-mask');
    assert.ok(run.commands.findIndex(({ name }) => name === 'error') > lastMask, 'masked first');
  });
});
