import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  byteLength,
  code,
  codeCell,
  discordCode,
  discordText,
  fence,
  fitBytes,
  link,
  linkIfSafe,
  plain,
  relativeTime,
  safeUrl,
  shorten,
  slackCode,
  slackLink,
  slackPlain,
  slackText,
  stdout,
  teamsText,
  titleText,
  visible,
} from '../src/markup.ts';
import { HOSTILE } from './issues/builders.ts';
import { discordProblems } from './support/discord.ts';
import { mrkdwnProblems } from './support/slack-blocks.ts';
import { parseCommands } from './support/workflow-commands.ts';

/** Log text as an attacker would write it: hostile pieces, and any code unit at all. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, '\n', '\r', ' ', ':', '::', '##', '['),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const every = (property: (text: string) => void): void => {
  for (const sample of HOSTILE) property(sample);
  fc.assert(fc.property(text, property), { numRuns: 400 });
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

test('visible: nothing that cannot be seen, and nothing else is changed', () => {
  every((sample) => {
    const shown = visible(sample);
    assert.doesNotMatch(shown, INVISIBLE);
    assert.ok(shown.isWellFormed());
    assert.equal(visible(shown), shown);
  });
  assert.equal(visible('a\r\nb\rc\u2028d\ve'), 'a\nb\nc\nd\ne');
  assert.equal(visible('\u0000\u202e\u001b[31m'), 'U+0000U+202EU+001B[31m');
  assert.equal(visible('é 💥\t"日本"'), 'é 💥\t"日本"');
});

test('plain: nothing in it can start anything', () => {
  every((sample) => {
    const shown = plain(sample).replaceAll('<wbr>', '');
    assert.doesNotMatch(shown, /[@<>[\]|`\\()*_~!$:\n]/);
    assert.doesNotMatch(shown, /(?<!&)#/, 'only as part of an entity');
    assert.doesNotMatch(shown, /&(?!(?:amp|lt|gt|#\d{2,3});)/);
    assert.doesNotMatch(shown, /\bwww\./i);
    assert.doesNotMatch(plain(sample), /\b[0-9a-f]{7,40}\b/i, 'no commit');
  });
  assert.equal(plain('&#64;user'), '&amp;&#35;64;user');
  assert.equal(plain('a  b\nc'), 'a b c');
});

test('code: cannot be closed by what it holds', () => {
  every((sample) => {
    for (const span of [code(sample), codeCell(sample)]) {
      assert.doesNotMatch(span, /\n/);
      const ticks = /^`+/.exec(span)?.[0] ?? '';
      const inside = span.slice(ticks.length, -ticks.length);
      assert.ok(span.endsWith(ticks) && ticks.length > 0);
      const runs: readonly string[] = inside.match(/`+/g) ?? [];
      assert.ok(!runs.includes(ticks), span);
      assert.ok(!inside.startsWith('`') && !inside.endsWith('`'), span);
    }
    assert.doesNotMatch(codeCell(sample), /(?<!\\)\|/);
  });
  assert.equal(code('a`b'), '``a`b``');
  assert.equal(code('`'), '`` ` ``');
  assert.equal(code(''), '` `');
});

test('fence: cannot be closed by what it holds', () => {
  every((sample) => {
    const lines = fence(sample, 'python').split('\n');
    const ticks = /^(`{3,})python$/.exec(lines[0] ?? '')?.[1] ?? '';
    assert.notEqual(ticks, '');
    assert.equal(lines.at(-1), ticks);
    for (const line of lines.slice(1, -1)) {
      const run = /^ {0,3}(`+)[ \t]*$/.exec(line)?.[1] ?? '';
      assert.ok(run.length < ticks.length, line);
    }
  });
  assert.equal(fence('a\n````\nb'), '`````text\na\n````\nb\n`````');
});

test('stdout: the runner finds no command', () => {
  every((sample) => {
    assert.deepEqual(parseCommands(stdout(sample)), []);
    assert.deepEqual(parseCommands(`  ${stdout(sample)}`), [], 'indented');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    assert.doesNotMatch(stdout(sample), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]/);
  });
  const commands = [
    '::error::x',
    ' \t::set-output name=a::b',
    'x ##[add-mask]y',
    '###[warning]x',
    'a\r::debug::b',
    'a\u2028::echo::on',
    '\u00a0::notice::x',
  ];
  for (const command of commands) {
    assert.deepEqual(parseCommands(stdout(command)), [], command);
  }
  assert.equal(
    parseCommands(commands.join('\n')).length,
    6,
    'they are commands before (the one after U+2028 is none to the runner)',
  );
});

test('slackText: no control sequence is left', () => {
  every((sample) => {
    assert.doesNotMatch(slackText(sample), /[<>\n]/);
    assert.deepEqual(mrkdwnProblems(slackText(sample), 'text'), []);
    assert.deepEqual(mrkdwnProblems(slackCode(sample), 'code'), []);
    assert.doesNotMatch(slackCode(sample).slice(1, -1), /`/);
    assert.deepEqual(mrkdwnProblems(slackLink(`#${sample}`, 'https://github.com/o/r/issues/1'), 'link'), []);
  });
  assert.equal(slackText('<!channel> & &amp;'), '&lt;!channel&gt; &amp; &amp;amp;');
  every((sample) => assert.doesNotMatch(slackPlain(sample), /[<>\n]/));
});

test('Discord: nothing starts outside code, nothing ends code', () => {
  every((sample) => {
    assert.deepEqual(discordProblems(`⚠ ${discordText(sample)} ${discordCode(sample)} · ${discordText(sample)}`), []);
    assert.doesNotMatch(discordText(sample), /\n/);
    assert.match(discordCode(sample), /^(?:–|`[^`\n]+`)$/);
  });
  assert.equal(
    discordText('<@1> @here **a** https://x.example'),
    '\\<\\@1\\> \\@here \\*\\*a\\*\\* https\\://x.example',
  );
  assert.equal(discordCode('a`b\\'), '`aˋb\\`');
  assert.equal(discordCode(''), '–');
});

test('Teams: one line, visible, and no function that the card would carry out', () => {
  every((sample) => {
    const shown = teamsText(`{{DATE(2026-05-11T12:00:00Z)}}${sample}{{{TIME(`);
    assert.doesNotMatch(shown, INVISIBLE);
    assert.doesNotMatch(shown, /\{\{|\n/);
    assert.notEqual(teamsText(sample), '');
  });
  assert.equal(teamsText('a {"b": {}} *c*\nd'), 'a {"b": {}} *c* d');
  for (const mention of ['<at>Jane</at>', '<AT id="0">Jane</AT>', '< at>x< / at>'])
    assert.doesNotMatch(teamsText(mention), /<\s*\/?\s*at\b/i);
});

test('links: only http, and no target ends early', () => {
  const url = text.map((tail) => `https://example.org/${tail}`);
  fc.assert(
    fc.property(text, url, (label, target) => {
      const written = link(label, target);
      assert.match(written, /^\[[^[\]\n]*\]\([^\s()<>]*\)$/);
      assert.doesNotMatch(slackLink(label, target).slice(1, -1), /[<>\n]/);
      assert.equal(slackLink(label, target).split('|').length, 2, 'one bar: that between target and label');
    }),
  );
  for (const target of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'http:evil',
    '',
    ' https://x.example',
  ])
    assert.equal(safeUrl(target), null, target);
  assert.equal(link('a]b', 'javascript:x'), 'a&#93;b');
  assert.equal(linkIfSafe('#1', 'javascript:x'), '#1');
  assert.equal(linkIfSafe('#1', null), '#1');
  assert.equal(linkIfSafe('#1', 'https://x.example/a)b'), '[#1](https://x.example/a%29b)');
});

test('fitBytes: never more than its bytes, never half a code point', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 120 }), (sample, bytes) => {
      const cut = fitBytes(sample, bytes);
      assert.ok(byteLength(cut) <= bytes, `${byteLength(cut)} of ${bytes}`);
      assert.ok(cut.isWellFormed());
      if (byteLength(sample) <= bytes) assert.equal(cut, sample);
      else {
        assert.ok(cut === '' || cut.endsWith('…'));
        assert.ok(sample.startsWith(cut.slice(0, -1)));
        const next = String.fromCodePoint(sample.codePointAt(Math.max(0, cut.length - 1)) ?? 0);
        if (bytes >= 3) assert.ok(byteLength(cut) + byteLength(next) > bytes, 'as much as fits');
      }
    }),
    { numRuns: 500 },
  );
});

test('shorten: never more than its length, never half a code point', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (sample, length) => {
      const cut = shorten(sample, length);
      assert.ok(cut.length <= length);
      assert.ok(cut.isWellFormed());
      assert.equal(cut === sample, sample.length <= length);
    }),
  );
});

test('a time is shown with a fallback', () => {
  assert.equal(
    relativeTime('2026-05-11T10:00:00Z'),
    '<relative-time datetime="2026-05-11T10:00:00Z">2026-05-11 10:00 UTC</relative-time>',
  );
});

test('nothing is hidden or turned round in a title', () => {
  for (const [text, shown] of [
    ['a\u202egnp.exe', 'aU+202Egnp.exe'],
    ['a\u200bb', 'aU+200Bb'],
    ['a\u2066b\u2069', 'aU+2066bU+2069'],
    ['a\ufeffb\u00ad', 'aU+FEFFbU+00AD'],
    ['a\u001b[31mb', 'aU+001B[31mb'],
    ['a\nb\u2028c', 'a b c'],
    ['\u{e0041}x', 'U+E0041x'],
  ] as const)
    assert.equal(titleText(text), shown);
});
