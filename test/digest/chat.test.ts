/** Teams, Discord and the signed webhook: what they are sent, to be read by a person, and that no text breaks it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ChangeKind, Digest } from '../../src/digest/digest.ts';
import { renderDiscord } from '../../src/digest/discord.ts';
import { MOST, outlineOf } from '../../src/digest/outline.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { renderTeams } from '../../src/digest/teams.ts';
import { renderWebhook } from '../../src/digest/webhook.ts';
import { SEVERITIES } from '../../src/failures/failure.ts';
import { byteLength } from '../../src/markup.ts';
import { HOSTILE } from '../issues/builders.ts';
import { checkDiscordMessage } from '../support/discord.ts';
import { checkBlocks } from '../support/slack-blocks.ts';
import { checkTeamsMessage } from '../support/teams.ts';
import { changeLine, digestOf, golden, groupLine, MEMBERS, outage, quiet, SAMPLES, typical } from './builders.ts';

const RENDERERS = { teams: renderTeams, discord: renderDiscord, webhook: renderWebhook } as const;

for (const [name, sample] of Object.entries(SAMPLES)) {
  for (const [channel, render] of Object.entries(RENDERERS)) {
    test(`${name}: ${channel}`, () => {
      const text = `${JSON.stringify(render(sample().digest), null, 2)}\n`;
      assert.equal(text, golden(`${name}.${channel}.json`, text));
    });
  }
}

/** Whatever may come from a log or a service. */
const text = fc.oneof(
  fc.constantFrom(
    ...HOSTILE,
    '{{DATE(2026-05-11T12:00:00Z)}}',
    '<at>all</at>',
    '@everyone <@1> <@&2> <#3> <:x:4> <t:5>',
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 30 }).map((parts) => parts.join('')),
);
const severity = fc.constantFrom(...SEVERITIES);
const count = fc.nat({ max: 1e6 });
const time = fc.constantFrom('2025-12-31T23:59:59Z', '2026-05-10T12:00:00Z', '2026-05-11T11:59:59Z');
const number = fc.option(count);
const url = (issue: number | null): string | null =>
  issue === null ? null : `https://github.example.org/some-owner/some-repository/issues/${issue}`;
const owner = fc.oneof(text, fc.constantFrom('slack:U024BE7LH', 'slack:S0614TZR7', 'slack:C024BE7LH', 'slack:U1|x>'));

const digests: fc.Arbitrary<Digest> = fc
  .record({
    baseline: fc.boolean(),
    repeat: fc.boolean(),
    failures: count,
    succeeded: fc.option(count),
    before: fc.option(
      fc.record({
        hours: fc.integer({ min: 1, max: 36 }),
        totals: fc.array(fc.record({ task: fc.option(text), severity, failures: count }), { maxLength: 5 }),
      }),
    ),
    problems: fc.array(text, { maxLength: 12 }),
    coverage: fc.record({
      from: fc.constant('2026-05-10T12:00:00Z'),
      to: fc.constant('2026-05-11T12:00:00Z'),
      complete: fc.boolean(),
      reasons: fc.array(text, { maxLength: 12 }),
    }),
    changes: fc.array(
      fc
        .record({
          change: fc.constantFrom<ChangeKind>('open', 'reopen', 'close', 'severity-changed', 'escalated', 'milestone'),
          title: text,
          severity,
          recent: count,
          number,
          fields: fc.record({
            total: count,
            firstSeen: time,
            lastSeen: time,
            backSince: fc.option(time),
            owners: fc.array(owner, { maxLength: 15 }),
            outage: fc.integer({ min: -1, max: 4 }),
          }),
        })
        .map(({ change, title, severity: how, recent, number: issue, fields }) =>
          changeLine(change, title, how, recent, issue, { ...fields, url: url(issue) }),
        ),
      { maxLength: 20 },
    ),
    totals: fc.array(
      fc.record({
        task: fc.option(text),
        severity,
        failures: count,
        groups: count,
        since: fc.option(time),
        previous: fc.option(count),
      }),
      { maxLength: 20 },
    ),
    groups: fc.array(
      fc
        .record({
          title: text,
          severity,
          count,
          number,
          fields: fc.record({
            waiting: fc.boolean(),
            transient: fc.boolean(),
            muted: fc.boolean(),
            outage: fc.integer({ min: -1, max: 4 }),
          }),
        })
        .map(({ title, severity: how, count: failures, number: issue, fields }) =>
          groupLine(title, how, failures, issue, { ...fields, url: url(issue) }),
        ),
      { maxLength: 8 },
    ),
    outages: fc.array(fc.record({ root: text, from: time, to: time, failures: count, causes: count }), {
      maxLength: 5,
    }),
    expected: count,
    savedByRetry: count,
    swallowed: count,
    otherApps: count,
    ignored: count,
    unrecognised: count,
  })
  .map((fields) => digestOf(fields));

test('no text breaks out, pings or breaks a limit', () => {
  fc.assert(
    fc.property(digests, (digest) => {
      const teams = renderTeams(digest);
      const card = checkTeamsMessage(teams);
      assert.deepEqual([card.invalid, card.unwanted], [[], []]);
      assert.ok(byteLength(JSON.stringify(teams)) <= 20 * 1024);

      const slack = renderSlack(digest);
      const blocks = checkBlocks(slack.blocks, MEMBERS);
      assert.deepEqual([blocks.invalid, blocks.unwanted], [[], []]);
      assert.ok(blocks.characters + slack.text.length <= 10_000, `${blocks.characters} characters`);

      const discord = checkDiscordMessage(renderDiscord(digest));
      assert.deepEqual([discord.invalid, discord.unwanted], [[], []]);

      const webhook = renderWebhook(digest);
      assert.equal(JSON.stringify(webhook).match(/\\u(?:d[89a-f]|202|200|00)/i), null);
      assert.match(webhook.id, /^[0-9a-f]{32}$/);
    }),
    { numRuns: 300 },
  );
});

/** Each of its characters is shown as `U+0000`: the widest a text can become. */
test('rows that are wider than they look keep to the limits', () => {
  const wide = '\u0000'.repeat(400);
  const url = `https://github.example.org/${'long-name/'.repeat(50)}issues/1`;
  const { changes, totals, groups, before } = outage().digest;
  const many = 123_456_789;
  const digest = digestOf({
    baseline: true,
    succeeded: many,
    before,
    changes: changes.map((change) => ({
      ...change,
      title: wide,
      url,
      outage: -1,
      owners: Array.from({ length: 20 }, (_, n) => `slack:U${String(n).padStart(20, '0')}`),
    })),
    totals: totals.map((total) => ({ ...total, task: wide, failures: many, groups: many })),
    groups: groups.map((group) => ({ ...group, count: many, transient: true, muted: true, url })),
    outages: [0, 1, 2, 3].map(() => ({ root: wide, from: '', to: '', failures: many, causes: many })),
    expected: many,
    savedByRetry: many,
    swallowed: many,
    otherApps: many,
    ignored: many,
    unrecognised: many,
    dashboardUrl: url.slice(0, 300),
    problems: Array.from({ length: 9 }, () => wide),
  });
  const slack = renderSlack(digest);
  const ids = Array.from({ length: 20 }, (_, n) => `U${String(n).padStart(20, '0')}`);
  const { invalid, unwanted, characters } = checkBlocks(slack.blocks, ids);
  assert.deepEqual([invalid, unwanted], [[], []]);
  assert.ok(characters <= 10_000, `${characters} characters`);
  assert.deepEqual(checkDiscordMessage(renderDiscord(digest)).invalid, []);
  const card = JSON.stringify(renderTeams(digest));
  assert.ok(byteLength(card) <= 20 * 1024);
  // More rows a list would fit if they were short.
  const [, ofChanges = 0, ofTotals = 0] = [...card.matchAll(/… and (\d+) more/g)].map(([, more]) => Number(more));
  assert.ok(
    ofChanges > changes.length - MOST.changes && ofTotals > totals.length - MOST.tasks,
    `${ofChanges} and ${ofTotals} left out`,
  );
  assert.ok(byteLength(JSON.stringify(renderWebhook(digest))) <= 512 * 1024);
});

test('rows that do not fit are counted, never cut', () => {
  const { changes, totals } = outage().digest;
  const others = changes.filter((change) => change.outage < 0);
  for (const render of [renderSlack, renderTeams, renderDiscord]) {
    const words = JSON.stringify(render(outage().digest));
    const more = /… and (\d+) more: (?:\[Dashboard\]\(|<)https:\/\/github\.com\/o\/r\/issues\/1[)|]/g;
    const [ofChanges, ofTasks] = [...words.matchAll(more)].map(([, rows]) => Number(rows));
    assert.deepEqual([ofChanges, ofTasks], [others.length - MOST.changes, totals.length - MOST.tasks]);
    assert.ok(!words.includes('and 0 more'));
  }
  const long = others.map((change) => ({
    ...change,
    title: '*'.repeat(90),
    url: `https://h.example/${'a'.repeat(300)}`,
  }));
  const [, left] =
    /… and (\d+) more/.exec(renderDiscord(digestOf({ changes: long })).embeds[0].description ?? '') ?? [];
  assert.ok(Number(left) > others.length - MOST.changes, 'less than would fit if they were short');
});

test('the colour of an embed is that of the worst failure; what closed is not one', () => {
  const colour = (digest: Digest): string => renderDiscord(digest).embeds[0].color.toString(16);
  assert.equal(colour(quiet().digest), '2da44e');
  assert.equal(colour(typical().digest), 'e36209');
  assert.equal(outlineOf(digestOf({ workers: 0 })).worst, 'medium', 'nothing seen is no good news');
  const [closed] = typical().digest.changes.filter(({ change }) => change === 'close');
  assert.ok(closed);
  assert.equal(outlineOf(digestOf({ changes: [{ ...closed, severity: 'critical' }] })).worst, null);
});

test('the key of a webhook is that of its content', () => {
  const { digest } = typical();
  assert.equal(renderWebhook({ ...digest, repeat: true }).id, renderWebhook(digest).id);
  assert.notEqual(renderWebhook({ ...digest, name: 'lms' }).id, renderWebhook(digest).id);
  assert.equal(renderWebhook(digest).id, '31e1ae07bc3a464d92f88b4d179c0319', 'the same from release to release');
});
