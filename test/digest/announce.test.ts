/** Delivery a channel: everything since the last digest that arrived there, whatever became of the others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { announce, type News, prepare, remember } from '../../src/digest/announce.ts';
import type { Digest, DigestChange } from '../../src/digest/digest.ts';
import type { Delivery, Notifier } from '../../src/digest/notifier.ts';
import type { ChannelMemory, PendingChange } from '../../src/issues/state/dashboard-state.ts';
import { emptyTally, failuresOf, type Tally } from '../../src/issues/state/tally.ts';
import { after } from '../issues/builders.ts';
import { changeLine, digestOf } from './builders.ts';

const KEY = '2026-05-11T12:00:00Z';
const ARRIVES: Delivery = { kind: 'delivered' };
const REFUSED: Delivery = { kind: 'unknown', code: null, status: 500, problem: 'HTTP 500' };

const opened = (fingerprint: string): PendingChange => ({ fingerprint, change: 'open' });
const newsOf = (fields: Partial<News> = {}): News => ({
  when: 'changes',
  key: KEY,
  first: false,
  fresh: false,
  changes: [],
  mute: false,
  ...fields,
});
const memoryOf = (fields: Partial<ChannelMemory> = {}): ChannelMemory => ({
  name: 'Slack',
  intent: null,
  delivered: '2026-05-11T11:00:00Z',
  pending: [],
  ...fields,
});
/** The fingerprint stands in for the words. */
const describe = ({ fingerprint }: PendingChange): DigestChange[] =>
  fingerprint === '' ? [] : [changeLine('open', fingerprint, 'high', 1, null)];

const tallyWith = (failures: number): Tally => ({
  ...emptyTally('2026-05-10T00:00:00Z'),
  rows: failures === 0 ? [] : [{ task: 'a.b', severity: 'high', causes: new Map([['0123456789abcdef', failures]]) }],
});

interface Ear extends Notifier {
  readonly heard: Digest[];
}

function ear(name: string, answer: () => Delivery = () => ARRIVES): Ear {
  const heard: Digest[] = [];
  return {
    name,
    heard,
    async send(digest) {
      const delivery = answer();
      if (delivery.kind === 'delivered') heard.push(digest);
      return delivery;
    },
  };
}

const due: readonly (readonly [
  title: string,
  news: Partial<News>,
  memory: Partial<ChannelMemory> | null,
  isDue: boolean,
])[] = [
  ['nothing changed', {}, {}, false],
  ['something changed', { changes: [opened('a')] }, {}, true],
  ['something is left from before', {}, { pending: [opened('a')] }, true],
  ['nobody knows whether the last one arrived', {}, { intent: KEY }, true],
  ['a week of silence', {}, { delivered: '2026-05-04T12:00:00Z' }, true],
  [
    'a week of silence, but for minutes: a daily run never starts to the second',
    {},
    { delivered: '2026-05-04T12:20:00Z' },
    true,
  ],
  ['less than a week of silence', {}, { delivered: '2026-05-04T13:00:00Z' }, false],
  ['a channel that has never got one', {}, null, true],
  ['the audit begins', { first: true }, null, true],
  ['always', { when: 'always' }, {}, true],
  ['failures: none new', { when: 'failures', changes: [opened('a')] }, {}, false],
  ['failures: new ones', { when: 'failures', fresh: true }, {}, true],
  ['failures: some that earlier runs counted and nobody told', { when: 'failures' }, { tally: tallyWith(3) }, true],
  ['failures: what earlier runs counted was nothing', { when: 'failures' }, { tally: tallyWith(0) }, false],
  ['failures: the last one may not have arrived', { when: 'failures' }, { intent: KEY }, true],
  ['never', { when: 'never', fresh: true, changes: [opened('a')] }, { intent: KEY }, false],
  ['mute', { mute: true, when: 'always' }, {}, false],
];

for (const [title, news, memory, isDue] of due) {
  test(`${isDue ? 'due' : 'not due'}: ${title}`, () => {
    const [outgoing] = prepare([ear('Slack')], memory === null ? [] : [memoryOf(memory)], newsOf(news));
    assert.equal(outgoing?.sending, isDue);
  });
}

test('before anything is sent the dashboard holds the intent and what is pending', () => {
  const before = memoryOf({ pending: [opened('a')] });
  const [outgoing] = prepare([ear('Slack')], [before], newsOf({ changes: [opened('b'), opened('a')] }));
  assert.deepEqual(outgoing?.memory, { ...before, intent: KEY, pending: [opened('a'), opened('b')] });
  assert.equal(outgoing?.repeat, false);
});

test('what is not sent stays pending, an old intent stays an intent', () => {
  for (const when of ['never', 'failures'] as const) {
    const [outgoing] = prepare([ear('Slack')], [memoryOf()], newsOf({ when, changes: [opened('a')] }));
    assert.deepEqual(outgoing?.memory, memoryOf({ pending: [opened('a')] }));
  }
  const [kept] = prepare([ear('Slack')], [memoryOf({ intent: 'x' })], newsOf({ when: 'never' }));
  assert.equal(kept?.memory.intent, 'x');
});

test('one fails: the other has its receipt, and only the first is sent to again, with what it missed', async () => {
  const slack = ear('Slack');
  let isDown = true;
  const teams = ear('Teams', () => (isDown ? REFUSED : ARRIVES));
  const first = prepare([slack, teams], [], newsOf({ first: true, changes: [opened('a')] }));
  let channels = remember(
    [],
    first.map(({ memory }) => memory),
  );
  const told = await announce(first, digestOf({ key: KEY }), describe);
  assert.deepEqual(told.problems, ['Teams: HTTP 500']);
  channels = remember(channels, told.arrived);
  assert.deepEqual(channels, [
    { name: 'Slack', intent: null, delivered: KEY, pending: [] },
    { name: 'Teams', intent: KEY, delivered: null, pending: [{ fingerprint: '', change: 'baseline' }, opened('a')] },
  ]);

  isDown = false;
  const second = prepare([slack, teams], channels, newsOf({ key: after(KEY, 0, 3600) }));
  const again = await announce(second, digestOf({ key: after(KEY, 0, 3600) }), describe);
  assert.deepEqual(again.problems, []);
  assert.equal(slack.heard.length, 1);
  assert.deepEqual(
    teams.heard.map(({ repeat, baseline, changes }) => [repeat, baseline, changes.map(({ title }) => title)]),
    [[true, true, ['a']]],
  );
});

test('a channel that throws keeps no receipt from another, and its message is not shown', async () => {
  const broken: Notifier = {
    name: 'Teams',
    send: async () => {
      throw new TypeError('https://example.org/secret');
    },
  };
  const outgoing = prepare([broken, ear('Slack')], [], newsOf({ first: true }));
  const { arrived, problems } = await announce(outgoing, digestOf(), describe);
  assert.deepEqual(
    arrived.map(({ name }) => name),
    ['Slack'],
  );
  assert.deepEqual(problems, ['Teams: posting failed unexpectedly (TypeError)']);
});

test('a channel that joins later is told of what changes from then on, and is no first digest', async () => {
  const discord = ear('Discord');
  const [outgoing] = prepare([discord], [memoryOf()], newsOf());
  assert.ok(outgoing);
  await announce([outgoing], digestOf(), describe);
  assert.deepEqual(
    discord.heard.map(({ baseline, changes }) => [baseline, changes]),
    [[false, []]],
  );
});

test('a channel that a run does not know keeps what it had', () => {
  const teams = memoryOf({ name: 'Teams', intent: KEY, pending: [opened('a')] });
  const outgoing = prepare([ear('Slack')], [teams], newsOf({ changes: [opened('b')] }));
  const channels = remember(
    [teams],
    outgoing.map(({ memory }) => memory),
  );
  assert.deepEqual(
    channels.map(({ name, pending }) => [name, pending]),
    [
      ['Slack', [opened('b')]],
      ['Teams', [opened('a')]],
    ],
  );
});

test('of too many pending changes the oldest are dropped, the baseline is not', () => {
  const changes = Array.from({ length: 250 }, (_, n) => opened(`cause ${n}`));
  const [outgoing] = prepare([ear('Slack')], [], newsOf({ first: true, changes }));
  const pending = outgoing?.memory.pending ?? [];
  assert.equal(pending.length, 201);
  assert.deepEqual([pending[0]?.change, pending[1], pending.at(-1)], ['baseline', changes[50], changes[249]]);
});

test('a window of long ago does not turn the clock of a channel back', async () => {
  const outgoing = prepare([ear('Slack')], [memoryOf({ delivered: KEY })], newsOf({ when: 'always' }));
  const { arrived } = await announce(outgoing, digestOf({ key: '2026-01-01T00:00:00Z' }), describe);
  assert.equal(arrived[0]?.delivered, KEY);
});

interface Run {
  readonly changes: number;
  /** Names of the channels that refuse. */
  readonly down: readonly string[];
  readonly dies: 'before the intents' | 'before the posts' | 'before the receipts' | null;
}

const runs: fc.Arbitrary<Run[]> = fc.array(
  fc.record({
    changes: fc.nat(2),
    down: fc.subarray(['Slack', 'Teams', 'Webhook']),
    dies: fc.constantFrom(null, null, null, 'before the intents', 'before the posts', 'before the receipts'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What the channels hear in these runs. */
async function heardIn(history: readonly Run[], names: readonly string[]): Promise<ReadonlyMap<string, Digest[]>> {
  const heard = new Map<string, Digest[]>(names.map((name) => [name, []]));
  let channels: readonly ChannelMemory[] | null = null;
  let untold: PendingChange[] = [];
  let count = 0;
  for (const [index, { changes, down, dies }] of history.entries()) {
    untold = [...untold, ...Array.from({ length: changes }, () => opened(`cause ${count++}`))];
    if (dies === 'before the intents') continue;
    const key = after(KEY, 0, index * 3600);
    const notifiers = names.map((name): Notifier => {
      const send = async (digest: Digest): Promise<Delivery> => {
        if (down.includes(name)) return REFUSED;
        heard.get(name)?.push(digest);
        return ARRIVES;
      };
      return { name, send };
    });
    const outgoing = prepare(notifiers, channels ?? [], newsOf({ key, first: channels === null, changes: untold }));
    channels = remember(
      channels ?? [],
      outgoing.map(({ memory }) => memory),
    );
    untold = [];
    if (dies === 'before the posts') continue;
    const { arrived } = await announce(outgoing, digestOf({ key }), describe);
    if (dies === null) channels = remember(channels, arrived);
  }
  return heard;
}

test('whatever fails and dies: every change is told to every channel, twice only in a repeat', async () => {
  const well: Run = { changes: 0, down: [], dies: null };
  await fc.assert(
    fc.asyncProperty(runs, async (history) => {
      const heard = await heardIn([...history, well], ['Slack', 'Teams', 'Webhook']);
      const happened = history.reduce((sum, { changes }) => sum + changes, 0);
      for (const [name, digests] of heard) {
        const known = new Set<string>();
        for (const { repeat, changes } of digests) {
          for (const { title } of changes) assert.ok(repeat || !known.has(title), `${name} hears of ${title} twice`);
          for (const { title } of changes) known.add(title);
        }
        assert.equal(known.size, happened, name);
      }
    }),
  );
});

test('what one channel hears does not depend on the others', async () => {
  await fc.assert(
    fc.asyncProperty(runs, async (history) => {
      const together = await heardIn(history, ['Slack', 'Teams', 'Webhook']);
      const alone = await heardIn(history, ['Teams']);
      assert.deepEqual(together.get('Teams'), alone.get('Teams'));
    }),
  );
});

test('what runs count is told by the next digest that arrives, once, to each channel by itself', async () => {
  const slack = ear('Slack');
  let isDown = true;
  const teams = ear('Teams', () => (isDown ? REFUSED : ARRIVES));
  const since = (tally: Tally): Digest => digestOf({ key: KEY, failures: failuresOf(tally) });
  let channels: readonly ChannelMemory[] = [];
  const run = async (news: Partial<News>, explicit = false): Promise<void> => {
    const outgoing = prepare([slack, teams], channels, newsOf(news));
    channels = remember(
      channels,
      outgoing.map(({ memory }) => memory),
    );
    const { arrived } = await announce(
      outgoing,
      digestOf({ key: KEY, failures: 99 }),
      describe,
      explicit ? null : since,
    );
    channels = remember(channels, arrived);
  };
  await run({ when: 'never', tally: tallyWith(1) });
  await run({ when: 'never', tally: tallyWith(2) });
  await run({ when: 'always', tally: tallyWith(4) });
  // A time of long ago is told by its own counts; what waits goes on waiting, and what was told is not counted again.
  await run({ when: 'never', tally: tallyWith(8) });
  await run({ when: 'always', tally: tallyWith(16) }, true);
  isDown = false;
  await run({ when: 'always' });
  assert.deepEqual(
    [slack, teams].map(({ heard }) => heard.map(({ failures }) => failures)),
    [[7, 99, 8], [31]],
  );
});
