/**
 * Each channel with each fault, between two hourly runs of the built action: the issues are right, the other channels hear of it,
 * the digest is there after the next run at the latest, and at most one is double, which says so.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { event, failureLines, later, taskId } from '../support/builders.ts';
import { startDiscord } from '../support/discord.ts';
import type { ActionRun } from '../support/runner.ts';
import { FULL, SEED } from '../support/sample.ts';
import type { EmulatedServer, Fault } from '../support/server.ts';
import { startTeams } from '../support/teams.ts';
import { startReceiver } from '../support/webhook.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

const START = '2026-05-11T10:00:00Z';
const REPEAT = /may have been sent before|"repeat":true/;

interface Heard {
  readonly server: EmulatedServer;
  /** The texts of what arrived, without replies in threads. */
  readonly texts: () => string[];
}

type Name = 'Slack' | 'Slack bot' | 'Teams' | 'Discord' | 'Webhook';

interface Faulty {
  readonly name: string;
  readonly fault: Fault;
  /** How often in a row; a channel that is down stays so for the whole run. */
  readonly times: number;
  /** Messages after the first run and after the second, without a fault; where the receiver knows a message again. */
  readonly arrives: readonly [first: number, second: number];
  readonly known?: readonly [first: number, second: number];
  readonly degrades: boolean;
}

const ALWAYS = Number.POSITIVE_INFINITY;
const FAULTS: readonly Faulty[] = [
  { name: 'down', fault: { kind: 'reset' }, times: ALWAYS, arrives: [0, 1], degrades: true },
  { name: 'slow', fault: { kind: 'slow', ms: 1500 }, times: 1, arrives: [1, 1], degrades: false },
  {
    name: 'refusing',
    fault: { kind: 'status', status: 403, body: 'no' },
    times: ALWAYS,
    arrives: [0, 1],
    degrades: true,
  },
  {
    name: 'rate-limited',
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    times: 1,
    arrives: [1, 1],
    degrades: false,
  },
  {
    name: 'rate-limited for longer than a run waits',
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '600' } },
    times: ALWAYS,
    arrives: [0, 1],
    degrades: true,
  },
  { name: 'losing its reply', fault: { kind: 'lost-reply' }, times: 1, arrives: [1, 2], known: [1, 1], degrades: true },
];

async function within(
  use: (
    around: Surroundings,
    channels: Readonly<Record<Name, Heard>>,
    audit: (hour: number, bot: boolean) => Promise<ActionRun>,
  ) => Promise<void>,
): Promise<void> {
  const around = await surroundings({}, {}, 'none');
  let clock = 0;
  const [teams, discord, receiver] = [await startTeams(), await startDiscord(), await startReceiver(() => clock)];
  const { papertrail, github, slack } = around;
  const main = (): string[] => slack.messages.filter(({ threadTs }) => threadTs === null).map(({ plain }) => plain);
  const channels: Readonly<Record<Name, Heard>> = {
    Slack: { server: slack.server, texts: main },
    'Slack bot': { server: slack.server, texts: main },
    Teams: { server: teams.server, texts: () => teams.cards.map(({ plain }) => plain) },
    Discord: { server: discord.server, texts: () => discord.messages.map(({ plain }) => plain) },
    Webhook: { server: receiver.server, texts: () => receiver.digests.map((digest) => JSON.stringify(digest)) },
  };
  try {
    await use(around, channels, (hour, bot) => {
      const now = later(START, hour * 3600 + 120);
      clock = Date.parse(now);
      return around.run({
        servers: { papertrail, github, slack, teams, discord, receiver },
        inputs: { since: '', until: '', ...(bot ? { 'slack-bot-token': slack.settings.token } : {}) },
        now,
      });
    });
    for (const { violations } of [github, slack, teams, discord, receiver]) assert.deepEqual(violations, []);
  } finally {
    await Promise.all([around.close(), teams.close(), discord.close(), receiver.close()]);
  }
}

function fail({ papertrail }: Surroundings, task: string, hour: number): void {
  for (const n of [1, 2, 3]) {
    const lines = failureLines({ task: `h.tasks.${task}`, id: taskId(hour * 10 + n), format: 'tagged' });
    const at = later(START, hour * 3600 + n * 60);
    papertrail.add(...lines.map((message, index) => event(message, { at: later(at, index) })));
  }
}

const CHANNELS = ['Slack', 'Slack bot', 'Teams', 'Discord', 'Webhook'] as const;

for (const [index, { name, fault, times, arrives, known, degrades }] of FAULTS.entries()) {
  describe(`a channel that is ${name}`, () => {
    // Each fault at one channel, each channel with a fault; a lost reply everywhere, for there it may double.
    const turn = CHANNELS[(index + SEED) % CHANNELS.length] ?? 'Slack';
    for (const channel of FULL || fault.kind === 'lost-reply' ? CHANNELS : [turn])
      it(channel, () =>
        within(async (around, channels, audit) => {
          const bot = channel === 'Slack bot';
          const { server, texts } = channels[channel];
          const [first, second] = (channel === 'Webhook' ? known : undefined) ?? arrives;
          // A receiver that knows a message again is asked again within the run.
          const recovers = channel === 'Webhook' && known !== undefined;
          fail(around, 'alpha', 0);
          server.fail(fault, { times });
          const faulty = await audit(1, bot);
          assert.equal(faulty.status, 0, faulty.stdout);
          assert.equal(faulty.outputs['opened'], '1', 'issues are never held back');
          assert.equal(texts().length, first, faulty.stdout);
          const warned = faulty.commands.some(
            ({ name: command, message }) => command === 'warning' && message.startsWith(channel.split(' ')[0] ?? ''),
          );
          assert.equal(warned, degrades && !recovers, faulty.stdout);

          server.clearFaults();
          const next = await audit(2, bot);
          assert.equal(next.status, 0, next.stdout);
          assert.deepEqual([next.outputs['opened'], around.github.issues.length], ['0', 2]);
          const heard = texts();
          assert.equal(heard.length, second, next.stdout);
          assert.ok(heard.every((text) => text.includes('alpha')));
          // Whatever was sent twice says so, and nothing else does but what nobody can know of.
          assert.equal(heard.slice(0, 1).filter((text) => REPEAT.test(text)).length, first === 0 ? 1 : 0);
          if (second === 2) assert.match(heard[1] ?? '', REPEAT);

          const others = (['Slack', 'Teams', 'Discord', 'Webhook'] as const).filter(
            (other) => channels[other].server !== server,
          );
          for (const other of others) assert.equal(channels[other].texts().length, 1, other);
          const third = await audit(3, bot);
          assert.equal(third.status, 0, third.stdout);
          assert.equal(texts().length, second, 'told is told');
        }),
      );
  });
}
