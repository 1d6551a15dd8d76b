/** What chats say, before any markup: rows, words, numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Digest } from '../../src/digest/digest.ts';
import { fittingWarnings, outlineOf } from '../../src/digest/outline.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { renderThread } from '../../src/digest/slack-thread.ts';
import { moment, span } from '../../src/digest/wording.ts';
import { changeLine, digestOf, groupLine, hostile, outage, quiet, typical } from './builders.ts';

const text = (digest: Digest): string => JSON.stringify(renderSlack(digest).blocks);

test('one issue is one row, whatever changed at it; what is new or worse comes first, what closed last', () => {
  const rows = outlineOf(
    digestOf({
      changes: [
        changeLine('close', 'a', 'critical', 0, 1),
        changeLine('milestone', 'b', 'critical', 5, 2),
        changeLine('open', 'c', 'low', 5, 3),
        changeLine('severity-changed', 'b', 'critical', 5, 2),
        changeLine('close', 'd', 'low', 0, 4),
        changeLine('reopen', 'd', 'low', 2, 4),
        changeLine('open', 'e', 'low', 2, 5),
        changeLine('close', 'e', 'low', 2, 5),
      ],
    }),
  ).changes;
  assert.deepEqual(
    rows.map(({ sign, word, cause }) => `${sign} ${word} ${cause}`),
    [
      '⚪ New c',
      '⚪ Back again and closed d',
      '🔴 Severity changed and milestone b',
      '✅ Closed a',
      '✅ New and closed e',
    ],
  );
});

test('counts say what they count, and since when', () => {
  assert.deepEqual(
    outlineOf(typical().digest).changes.map(({ facts }) => facts),
    [
      '11 in this window · since 10 May 13:02 UTC',
      '57 in all, 5 in this window · back since 11 May 08:12 UTC',
      '1,002 in all, 2 in this window · since 3 Nov 2025 14:05 UTC',
      '4 in all · last 12 Apr 23:59 UTC',
    ],
  );
});

test('how bad it is, and how bad it was', () => {
  assert.deepEqual(outlineOf(quiet().digest).sums, []);
  assert.deepEqual(outlineOf(typical().digest).sums, [
    '🟠 11 high (+8) in 1 cause',
    '🟡 7 medium (−4) in 2 causes',
    '⚪ 3 low (+3) in 2 causes',
    '0.4 % of 4,833 executions failed · (+/−) against the 24 hours before',
  ]);
  const gone = digestOf({ before: { hours: 1, totals: [{ task: 'a', severity: 'high', failures: 1200 }] } });
  assert.deepEqual(outlineOf(gone).sums, ['🟠 0 high (−1,200) in 0 causes', '(+/−) against the hour before']);
});

test('an outage is one entry with its time and its issues; what it changed is not told twice', () => {
  const { outages, changes } = outlineOf(outage().digest);
  const [row] = outages;
  assert.equal(row?.facts, '240 causes, 57,240 failures · 11 May 06:02 to 06:31 UTC · 4 new issues');
  assert.deepEqual([row?.issues.map(({ number }) => number), row?.moreIssues], [[100, 101, 102, 103, 105], 48 - 5]);
  assert.equal(changes.length, 12);
  assert.ok(changes.every(({ cause }) => cause.includes('TimeLimitExceeded')));
});

test('what was seen beside failures: one of each, many of each, none', () => {
  const beside = (n: number): Partial<Digest> => ({
    expected: n,
    savedByRetry: n,
    swallowed: n,
    otherApps: n,
    ignored: n,
    unrecognised: n,
    groups: Array.from({ length: n === 0 ? 0 : n === 1 ? 1 : 2 }, () =>
      groupLine('a', 'low', n, null, { transient: true, muted: true }),
    ),
  });
  assert.equal(outlineOf(digestOf(beside(0))).aside, null);
  assert.equal(
    outlineOf(digestOf(beside(1))).aside,
    'Also seen: 1 transient cause, which passes by itself (1 failure), 1 muted cause (1 failure), 1 ignored by a rule, 1 of other apps, 1 failed as their code expects, 1 saved by a retry, 1 error logged by a task that succeeded, 1 worker error of an unknown form',
  );
  assert.equal(
    outlineOf(digestOf(beside(1961))).aside,
    'Also seen: 2 transient causes, which pass by themselves (3,922 failures), 2 muted causes (3,922 failures), 1,961 ignored by a rule, 1,961 of other apps, 1,961 failed as their code expects, 1,961 saved by a retry, 1,961 errors logged by tasks that succeeded, 1,961 worker errors of an unknown form',
  );
});

test('what was not seen is told before what went wrong, and what is left out is counted', () => {
  const coverage = { ...digestOf().coverage, complete: false, reasons: ['r1', 'r2', 'r3', 'r4'] };
  const digest = digestOf({ coverage, problems: ['p1', 'p2', 'p3', 'p4', 'p5'] });
  const outline = outlineOf(digest);
  assert.deepEqual([outline.warnings, outline.moreWarnings], [['r1', 'r2', 'r3', 'p1', 'p2', 'p3'], 3]);
  assert.match(text(digest), /⚠️ r1\\n.*⚠️ p3\\n⚠️ 3 more warnings: the log of the run has them all/);
  // Too little room for some: they count, too.
  const long = outlineOf(digestOf({ problems: ['a', 'b'.repeat(99), 'c'.repeat(99)] }));
  const { kept, more } = fittingWarnings(
    long,
    110,
    (line) => line,
    (line) => line.length,
  );
  assert.deepEqual([kept.length, more?.slice(0, 17)], [2, '⚠️ 1 more warning']);
});

test('an owner is mentioned in Slack where a rule names an id, at what is new, back again or escalating', () => {
  const owners = ['slack:U024BE7LH', 'slack:S0614TZR7', '@org/team', 'slack:u024be7lh', 'slack:U1|x>', '<!channel>'];
  for (const change of ['open', 'reopen', 'escalated'] as const) {
    const found = text(digestOf({ changes: [changeLine(change, 'a', 'high', 1, 1, { owners })] }));
    assert.deepEqual(found.match(/<[@!][^>]*>/g), ['<@U024BE7LH>', '<!subteam^S0614TZR7>'], change);
  }
  for (const change of ['close', 'milestone', 'severity-changed'] as const)
    assert.doesNotMatch(
      text(digestOf({ changes: [changeLine(change, 'a', 'high', 1, 1, { owners })] })),
      /<[@!]/,
      change,
    );
  const gone = (['open', 'close'] as const).map((change) => changeLine(change, 'a', 'high', 1, 1, { owners }));
  assert.doesNotMatch(text(digestOf({ changes: gone })), /<[@!]/, 'new, and closed since');
  const replies = renderThread(digestOf({ changes: [changeLine('open', 'a', 'high', 1, 1, { owners })] }));
  assert.doesNotMatch(JSON.stringify(replies), /<[@!]/, 'once is enough');
  assert.doesNotMatch(text(hostile().digest), /<[@!]/);
});

test('who wants to be mentioned is, also for a row that there is no room for, and in an outage', () => {
  const changes = Array.from({ length: 30 }, (_, n) =>
    changeLine('open', `t${n}`, 'high', 1, n + 1, { owners: [n < 29 ? '@org/team' : 'slack:U024BE7LH'] }),
  );
  assert.match(text(digestOf({ changes })), /… and 24 more: <[^>]+> <@U024BE7LH>/);
  assert.match(text(outage().digest), /240 causes.*4 new issues <@U0000000> <@U0000001> <@U0000002> <@U0000003>\\n/);
});

test('log text in warnings is plain text: nothing in it is an emoji, code or bold', () => {
  const { blocks } = renderSlack(digestOf({ problems: ['`x` *y* :warning: _z_ <!here>\nnext'] }));
  const [section] = blocks.flatMap((block) =>
    block.type === 'section' && /:warning:/.test(block.text.text) ? [block] : [],
  );
  assert.deepEqual(section?.text, {
    type: 'plain_text',
    emoji: false,
    text: '⚠️ `x` *y* :warning: _z_ ‹!here› next',
  });
});

test('times', () => {
  const until = '2026-05-11T12:00:00Z';
  assert.equal(moment('2026-11-03T14:05:59Z', until), '3 Nov 14:05 UTC');
  assert.equal(moment('2025-11-03T14:05:59Z', until), '3 Nov 2025 14:05 UTC');
  assert.equal(span('2026-05-11T06:02:00Z', '2026-05-11T06:31:07Z', until), '11 May 06:02 to 06:31 UTC');
  assert.equal(span('2025-12-31T23:59:00Z', '2026-01-01T00:01:00Z', until), '31 Dec 2025 23:59 to 1 Jan 00:01 UTC');
});
