/** Slack's bot: refusals that come as successes, threads, and earlier messages brought up to date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { probeSlackBot, slackBotNotifier } from '../../../src/adapters/channels/slack-bot.ts';
import type { Digest, DigestChange } from '../../../src/digest/digest.ts';
import type { Delivery, Notifier } from '../../../src/digest/notifier.ts';
import { changeLine, digestOf, MEMBERS, typical } from '../../digest/builders.ts';
import { json } from '../../support/server.ts';
import { type Slack, startSlack } from '../../support/slack.ts';
import { fakeClock } from '../clock.ts';

const HUSH = 'hush-hush-4711';

async function setup(t: { after: (fn: () => Promise<void>) => void }): Promise<{
  slack: Slack;
  bot: Notifier;
  target: { token: string; channel: string; apiUrl: string };
  options: Parameters<typeof probeSlackBot>[1];
  lines: readonly string[];
}> {
  const slack = await startSlack({ token: HUSH, members: MEMBERS });
  t.after(() => slack.close());
  const lines: string[] = [];
  const options = {
    userAgent: 'test/1',
    sleep: fakeClock().sleep,
    log: (line: string) => void lines.push(line),
    timeoutMs: 500,
  };
  const target = { token: HUSH, channel: '#failures', apiUrl: slack.apiUrl };
  return { slack, bot: slackBotNotifier('Slack', target, null, options), target, options, lines };
}

const change = (fields: Partial<DigestChange> = {}): DigestChange =>
  changeLine('open', '[a.b] ValueError: x', 'high', 3, 42, fields);
const kept = (delivery: Delivery): unknown => (delivery.kind === 'delivered' ? delivery.keep : undefined);
/** As the dashboard gives it back. */
const stored = (delivery: Delivery): unknown => JSON.parse(JSON.stringify(kept(delivery)));
const tell = (bot: Notifier, changes: readonly DigestChange[], before?: unknown): Promise<Delivery> =>
  bot.send(digestOf({ changes }) as Digest, before);

test('refusals come with status 200, are named and explained, and hold no token', async (t) => {
  const { slack, bot } = await setup(t);
  const cases: readonly (readonly [string, 'refused' | 'unknown', RegExp])[] = [
    ['not_in_channel', 'refused', /invite the app/],
    ['channel_not_found', 'refused', /slack-channel/],
    ['is_archived', 'refused', /archived/],
    ['invalid_auth', 'refused', /slack-bot-token/],
    ['token_revoked', 'refused', /revoked/],
    ['missing_scope', 'refused', /chat:write/],
    ['no_text', 'refused', /empty/],
    ['fatal_error', 'unknown', /may be there/],
    ['something_new', 'refused', /refused: something_new$/],
    [`<b>${HUSH}`, 'refused', /refused: no-name$/],
  ];
  for (const [error, kind, problem] of cases) {
    slack.server.fail({ kind: 'status', ...json(200, { ok: false, error }) });
    const delivery = await bot.send(digestOf());
    assert.ok(delivery.kind !== 'delivered');
    assert.deepEqual([delivery.kind, delivery.code], [kind, error.startsWith('<') ? 'no-name' : error]);
    assert.match(delivery.problem, problem);
    assert.ok(!delivery.problem.includes(HUSH));
  }
  assert.equal(slack.server.requests.length, cases.length);
});

test('layouts that are refused are sent once more as words', async (t) => {
  for (const error of ['invalid_blocks', 'msg_blocks_too_long']) {
    const { slack, bot } = await setup(t);
    slack.server.fail({ kind: 'status', ...json(200, { ok: false, error }) });
    assert.ok((await bot.send(digestOf())).kind === 'delivered');
    assert.equal(slack.server.requests.length, 2);
    assert.deepEqual([slack.messages.length, slack.messages[0]?.blocks], [1, []]);
    assert.deepEqual(slack.violations, []);
  }
});

test('the channel is looked at without a message', async (t) => {
  const { slack, target, options } = await setup(t);
  assert.deepEqual(await probeSlackBot(target, options), { kind: 'delivered' });
  slack.settings.isMember = false;
  const delivery = await probeSlackBot(target, options);
  assert.ok(
    delivery.kind === 'refused' && delivery.code === 'not_in_channel' && /invite the app/.test(delivery.problem),
  );
  assert.deepEqual([slack.messages, slack.violations], [[], []]);
});

test('one message a digest; its thread has the detail of each cause that changed', async (t) => {
  const { slack, bot } = await setup(t);
  const detail = {
    message: 'ValueError: <!channel> & `x` @here',
    frame: 'h/tasks/a.py:31 in run',
    environments: [['production', 2]] as const,
    runbook: 'https://wiki.example.com/a',
  };
  await tell(bot, [
    change({ detail, owners: ['@org/team', 'slack:U024BE7LH'] }),
    change({ change: 'milestone', detail, owners: ['@org/team', 'slack:U024BE7LH'] }),
    change({ number: 9, title: '[c.d] X', change: 'close' }),
    change({ number: 43, title: '[e.f] Y', change: 'reopen' }),
  ]);
  const [main, ...replies] = slack.messages;
  assert.deepEqual([main?.threadTs, replies.map(({ threadTs }) => threadTs)], [null, [main?.ts, main?.ts]]);
  assert.match(
    replies[0]?.plain ?? '',
    /#42.*ValueError: x.*3 in all · first 10 May 13:02 UTC.*`production` 2.*h\/tasks\/a\.py:31 in run.*`@org\/team`, `slack:U024BE7LH`/s,
  );
  assert.match(replies[1]?.plain ?? '', /#43.*\[e\.f\] Y/s);
  assert.deepEqual(slack.violations, []);
});

test('a thread has ten replies at most, and says what it leaves out', async (t) => {
  const { slack, bot } = await setup(t);
  await tell(
    bot,
    Array.from({ length: 14 }, (_, n) => change({ number: n + 1, title: `[a.t${n}] X` })),
  );
  assert.equal(slack.messages.length, 1 + 10 + 1);
  assert.match(slack.messages.at(-1)?.plain ?? '', /… and 4 more/);
});

test('an earlier message says when what it told of has closed, and is left alone after that', async (t) => {
  const { slack, bot } = await setup(t);
  const first = await tell(bot, [change(), change({ number: 43, title: '[c.d] Y' })]);
  const before = slack.messages[0]?.plain ?? '';
  const second = await tell(bot, [change({ change: 'close' })], stored(first));
  const [message] = slack.messages;
  assert.equal(message?.updates, 1);
  assert.match(message?.plain ?? '', /✅ \*Closed\* <[^>]+\|#42>/);
  assert.match(message?.plain ?? '', /🟠 \*New\* <[^>]+\|#43>/);
  const lines = (text: string): string[] => text.split('\n').filter((line) => !line.includes('#42'));
  assert.deepEqual(lines(message?.plain ?? ''), lines(before), 'nothing else has changed');

  const third = await tell(bot, [change({ number: 43, change: 'close' })], stored(second));
  assert.equal(message?.updates, 2);
  assert.doesNotMatch(message?.plain ?? '', /\*New\*/);
  await tell(bot, [change({ number: 43, change: 'close' })], stored(third));
  assert.equal(message?.updates, 2);
  assert.deepEqual(slack.violations, []);
});

test('an earlier message that cannot be changed keeps nobody from the digest; it is tried again if that may help', async (t) => {
  for (const [error, again] of [
    ['message_not_found', false],
    ['internal_error', true],
  ] as const) {
    const { slack, bot } = await setup(t);
    const first = await tell(bot, [change()]);
    slack.server.fail(
      { kind: 'status', ...json(200, { ok: false, error }) },
      { match: ({ path }) => path.endsWith('chat.update') },
    );
    const second = await tell(bot, [change({ change: 'close' })], stored(first));
    assert.equal(second.kind, 'delivered');
    await tell(bot, [change({ change: 'close' })], stored(second));
    assert.equal(slack.messages[0]?.updates, again ? 1 : 0, error);
  }
});

test('a thread that breaks off is told of; the digest has arrived', async (t) => {
  const { slack, bot } = await setup(t);
  slack.refuse('invalid_auth', { nth: 2 });
  const delivery = await tell(bot, [change()]);
  assert.ok(
    delivery.kind === 'delivered' &&
      /its thread is not complete: Slack refused: invalid_auth/.test(delivery.problem ?? ''),
  );
});

test('what a person has written into the dashboard is no post', async (t) => {
  for (const forged of [null, 7, [7], [{ ts: 1 }], [{ ts: '1', channel: 'C', open: ['x'], message: {} }], { a: [] }]) {
    const { slack, bot } = await setup(t);
    assert.equal((await tell(bot, [change({ change: 'close' })], forged)).kind, 'delivered', JSON.stringify(forged));
    assert.equal(slack.messages.length, 1);
  }
});

test('only messages that are not too long are kept, and the newest few', async (t) => {
  const { bot } = await setup(t);
  let memory: unknown;
  for (let n = 0; n < 6; n++) memory = stored(await tell(bot, [change({ number: n + 1 })], memory));
  assert.equal((memory as unknown[]).length, 3);
  const delivery = await bot.send(typical().digest, memory);
  assert.ok(JSON.stringify(kept(delivery)).length < 20_000);
});
