import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PatternError, regexPattern, textPattern } from '../../../src/failures/rules/pattern.ts';

const MATCHES: readonly (readonly [pattern: string, text: string, wanted: boolean])[] = [
  ['*timed out*', 'read timed out after 3 s', true],
  ['*timed out', 'read timed out after 3 s', false],
  ['timed out', 'read timed out', false],
  ['*', '', true],
  ['*', 'two\nlines', true],
  ['first*', 'first\nsecond', true],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a?c', 'a\nc', true],
  ['A*', 'abc', false],
  // Nothing but * and ? is special: messages are full of brackets.
  ["(451, b'*", "(451, b'try later')", true],
  ['[Errno 2] *', '[Errno 2] No such file', true],
  ['{a,b}', 'a', false],
  ['a.c', 'abc', false],
  ['\\d', '7', false],
  ['/out/', 'read timed out', true],
  ['/^out/', 'read timed out', false],
  ['/TIMED/i', 'read timed out', true],
  ['/TIMED/', 'read timed out', false],
  ['/HTTP 5\\d\\d$/', 'got HTTP 503', true],
  ['/a/b/', 'xa/by', true],
  ['/', '/', true],
  ['/tmp/*', '/tmp/x', true],
];

test('globs over the whole text, regular expressions anywhere in it', () => {
  for (const [pattern, text, wanted] of MATCHES) assert.equal(textPattern(pattern).matches(text), wanted, pattern);
});

test('the first group that caught something', () => {
  assert.equal(regexPattern('HTTP (\\d+)').captured('HTTP 503 and HTTP 504'), '503');
  assert.equal(regexPattern('(?<code>\\d+)|(none)').captured('none'), 'none');
  assert.equal(regexPattern('a(x*)').captured('a'), null);
  assert.equal(regexPattern('HTTP (\\d+)').captured('no number'), null);
});

test('what would take more than linear time is no pattern', () => {
  for (const pattern of ['/(?=x)/', '/(?<!x)y/', '/(a)\\1/', '/(?<n>a)\\k<n>/', '/[/', '/(/', '/a{2000}/', '/a/gi'])
    assert.throws(() => textPattern(pattern), PatternError, pattern);
});

test('hostile text and pattern: 100 kB in a moment', () => {
  const text = 'a'.repeat(100_000);
  const started = performance.now();
  for (const pattern of ['/(a+)+$/', '/(a|aa)*b/', '/a*a*a*a*b/', '*a*a*a*a*b']) textPattern(pattern).matches(text);
  assert.ok(performance.now() - started < 2000, `${performance.now() - started} ms`);
});

test('a glob is what it is for any text: * stands for anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      const literal = a.replaceAll(/[*?]/g, '');
      fc.pre(!/^\/.+\/[a-z]*$/s.test(`${literal}*`));
      return textPattern(`${literal}*`).matches(`${literal}${b}`);
    }),
  );
});
