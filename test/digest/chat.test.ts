/** Teams, Discord and the signed webhook: what they are sent, to be read by a person, and that no text breaks it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Digest } from '../../src/digest/digest.ts';
import { renderDiscord } from '../../src/digest/discord.ts';
import { outlineOf } from '../../src/digest/outline.ts';
import { renderTeams } from '../../src/digest/teams.ts';
import { renderWebhook } from '../../src/digest/webhook.ts';
import { byteLength } from '../../src/markup.ts';
import { HOSTILE } from '../issues/builders.ts';
import { checkDiscordMessage } from '../support/discord.ts';
import { checkTeamsMessage } from '../support/teams.ts';
import { digestOf, golden, outage, quiet, SAMPLES, typical } from './builders.ts';

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
const severity = fc.constantFrom('critical', 'high', 'medium', 'low');
const count = fc.nat({ max: 1e6 });
const issue = fc.option(count).map((number) => ({
  number,
  url: number === null ? null : `https://github.example.org/some-owner/some-repository/issues/${number}`,
}));

const digests: fc.Arbitrary<Digest> = fc
  .record({
    baseline: fc.boolean(),
    repeat: fc.boolean(),
    failures: count,
    problems: fc.array(text, { maxLength: 12 }),
    coverage: fc.record({
      from: fc.constant('2026-05-10T12:00:00Z'),
      to: fc.constant('2026-05-11T12:00:00Z'),
      complete: fc.boolean(),
      reasons: fc.array(text, { maxLength: 12 }),
    }),
    changes: fc.array(
      fc
        .tuple(
          fc.record({
            change: fc.constantFrom('open', 'reopen', 'close', 'severity-changed', 'milestone'),
            title: text,
            severity,
            total: count,
          }),
          issue,
        )
        .map(([change, where]) => ({ ...change, ...where })),
      { maxLength: 20 },
    ),
    totals: fc.array(fc.record({ task: fc.option(text), severity, failures: count, groups: count }), { maxLength: 20 }),
    groups: fc.array(
      fc
        .tuple(
          fc.record({
            title: text,
            severity,
            count,
            trend: fc.constantFrom('new', 'recurring'),
            waiting: fc.boolean(),
            transient: fc.boolean(),
            outage: fc.constant(-1),
          }),
          issue,
        )
        .map(([group, where]) => ({ ...group, ...where })),
      { maxLength: 5 },
    ),
  })
  .map((fields) => digestOf(fields as Partial<Digest>));

test('no text breaks out, pings or breaks a limit', () => {
  fc.assert(
    fc.property(digests, (digest) => {
      const teams = renderTeams(digest);
      const card = checkTeamsMessage(teams);
      assert.deepEqual([card.invalid, card.unwanted], [[], []]);
      assert.ok(byteLength(JSON.stringify(teams)) <= 20 * 1024);

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
  const { changes, totals } = outage().digest;
  const digest = digestOf({
    changes: changes.map((change) => ({ ...change, title: wide, url })),
    totals: totals.map((total) => ({ ...total, task: wide })),
    problems: Array.from({ length: 9 }, () => wide),
  });
  assert.deepEqual(checkDiscordMessage(renderDiscord(digest)).invalid, []);
  const card = JSON.stringify(renderTeams(digest));
  assert.ok(byteLength(card) <= 20 * 1024);
  // Ten rows a list would fit if they were short.
  const [ofChanges = 0, ofTotals = 0] = [...card.matchAll(/… and (\d+) more/g)].map(([, more]) => Number(more));
  assert.ok(ofChanges > changes.length - 10 && ofTotals > totals.length - 10, `${ofChanges} and ${ofTotals} left out`);
  assert.ok(byteLength(JSON.stringify(renderWebhook(digest))) <= 512 * 1024);
});

test('rows that do not fit are counted, never cut', () => {
  const { changes, totals } = outage().digest;
  for (const render of [renderTeams, renderDiscord]) {
    const words = JSON.stringify(render(outage().digest));
    const [ofChanges, ofTotals] = [...words.matchAll(/… and (\d+) more/g)].map(([, more]) => Number(more));
    assert.equal(ofChanges, changes.length - 10);
    assert.equal(ofTotals, totals.length - 10);
    assert.ok(!words.includes('and 0 more'));
  }
  const wide = renderDiscord(digestOf({ changes: changes.map((change) => ({ ...change, title: '*'.repeat(90) })) }));
  assert.match(wide.embeds[0].description ?? '', /… and 50 more/);
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
  assert.equal(renderWebhook(digest).id, '35c6080bd1a45aac82391d4dbec5277d', 'the same from release to release');
});
