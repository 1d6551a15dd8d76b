import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../../src/digest/digest.ts';
import { renderMarkdown } from '../../src/digest/markdown.ts';
import { proveQuiet } from '../../src/digest/quiet.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { renderTerminal } from '../../src/digest/terminal.ts';
import { byteLength } from '../../src/markup.ts';
import { checkBlocks, mrkdwnProblems } from '../support/slack-blocks.ts';
import { parseCommands } from '../support/workflow-commands.ts';
import { digestOf, golden, hostile, MEMBERS, outage, quiet, SAMPLES, typical } from './builders.ts';

for (const [name, sample] of Object.entries(SAMPLES)) {
  const { digest, plan } = sample();

  test(`${name}: Markdown`, () => {
    const text = renderMarkdown(digest);
    assert.equal(text, golden(`${name}.md`, text));
    assert.ok(byteLength(text) < 900 * 1024);
    assert.ok(text.isWellFormed());
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
    assert.equal(text.match(/<details>/g)?.length, text.match(/^<\/details>$/gm)?.length);
  });

  test(`${name}: Slack`, () => {
    const message = renderSlack(digest);
    const text = `${JSON.stringify(message, null, 2)}\n`;
    assert.equal(text, golden(`${name}.slack.json`, text));
    const { invalid, unwanted, characters } = checkBlocks(message.blocks, MEMBERS);
    assert.deepEqual([invalid, unwanted], [[], []]);
    assert.deepEqual(mrkdwnProblems(message.text, 'text'), []);
    assert.ok(message.blocks.length <= 40, `${message.blocks.length} blocks`);
    assert.ok(characters + message.text.length <= 10_000, `${characters} characters`);
  });

  test(`${name}: terminal`, () => {
    const lines = renderTerminal(digest, plan, false, 100);
    const text = `${lines.join('\n')}\n`;
    assert.equal(text, golden(`${name}.terminal.md`, text));
    assert.deepEqual(parseCommands(text), []);
    assert.ok(lines.length <= 60, `${lines.length} lines`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    assert.doesNotMatch(text, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });
}

test('a row of a table stays one row, whatever its title is', () => {
  const { digest } = hostile();
  const count = (text: string): number => text.split('\n').filter((line) => line.startsWith('|')).length;
  const harmless = renderMarkdown({
    ...digest,
    changes: digest.changes.map((change) => ({ ...change, title: 'x' })),
    totals: digest.totals.map((total) => ({ ...total, task: 'x' })),
    groups: digest.groups.map((group) => ({ ...group, title: 'x' })),
  });
  assert.equal(count(renderMarkdown(digest)), count(harmless));
  for (const line of renderMarkdown(digest)
    .split('\n')
    .filter((text) => text.startsWith('| new |')))
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 8, line);
});

test('a summary too large for the runner is cut at a code point', () => {
  const { digest } = outage();
  const text = renderMarkdown({ ...digest, problems: [`${'é💥'.repeat(400_000)}`] });
  assert.ok(byteLength(text) <= 900 * 1024);
  assert.ok(text.isWellFormed());
});

test('all quiet is said only when everything was seen', () => {
  assert.ok(proveQuiet(digestOf()) !== null);
  const { coverage } = digestOf();
  for (const digest of [
    digestOf({ workers: 0 }),
    digestOf({ workerRecords: 0 }),
    digestOf({ belowBar: 1 }),
    digestOf({ silent: [{ key: 'k', name: 'worker', last: coverage.to, usualGapMinutes: 60, silentMinutes: 600 }] }),
    digestOf({ coverage: { ...coverage, complete: false } }),
    digestOf({ failures: 1 }),
    digestOf({ problems: ['x'] }),
  ]) {
    assert.equal(proveQuiet(digest), null);
    for (const text of [
      headline(digest),
      renderMarkdown(digest),
      renderSlack(digest).text,
      ...renderTerminal(digest, [], false, 80),
    ])
      assert.doesNotMatch(text, /quiet/);
  }
});

test('the headline says what phones need', () => {
  assert.equal(headline(quiet().digest), 'Celery: all quiet, no task failed for good');
  assert.equal(headline(typical().digest), 'Celery: 21 tasks failed for good, 1 new issue, 1 back again, 1 closed');
  assert.equal(
    headline(outage().digest),
    'Celery (lms): 71,400 tasks failed for good, 5 new issues, the search was incomplete',
  );
  assert.equal(headline(digestOf({ failures: 1 })), 'Celery: 1 task failed for good');
  assert.equal(headline(digestOf({ workerRecords: 0 })), 'Celery: no worker line was seen');
  assert.equal(headline(digestOf({ belowBar: 30 })), 'Celery: nothing for this channel, 30 failures of lower severity');
});

test('a dry run says would', () => {
  const { digest, plan } = typical();
  const text = renderTerminal(digest, plan, true, 100).join('\n');
  assert.match(text, /^ {2}would open \(first-seen\): \[h\.tasks\.indexer/m);
  assert.doesNotMatch(text, /^ {2}open /m);
});
