/** Guesses at what was meant, and how a found value is shown. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/config/problem.ts';
import { showWithout } from '../../src/config/show.ts';

const CHOICES = ['never', 'low', 'medium', 'high', 'critical', 'dry-run'];

const guesses: readonly (readonly [text: string, guess: string | null])[] = [
  ['hihg', 'high'],
  ['High', 'high'],
  ['critcal', 'critical'],
  ['critica', 'critical'],
  ['mediumm', 'medium'],
  ['dryrun', 'dry-run'],
  ['Dry Run', 'dry-run'],
  ['lwo', 'low'],
  ['blocker', null],
  ['', null],
  ['x', null],
  ['high'.repeat(100_000), null],
];

test('a near miss is guessed, a far one is not', () => {
  for (const [text, guess] of guesses) assert.equal(nearest(text, CHOICES), guess, text.slice(0, 20));
});

const shown: readonly (readonly [value: unknown, text: string])[] = [
  [undefined, 'nothing'],
  [null, 'an empty value'],
  [true, 'true'],
  [Number.NaN, 'NaN'],
  ['', '""'],
  ['a "b"', '"a \\"b\\""'],
  ['line\nline', '"line\\nline"'],
  ['\u202Eevil\u2028', '"\\u{202e}evil\\u{2028}"'],
  ['😀'.repeat(61), `"${'😀'.repeat(60)}…"`],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{}, 'an empty mapping'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, 'a mapping with "a", "b", "c", "d", "e", "f", …'],
];

test('a value is shown on one line, and short', () => {
  for (const [value, text] of shown) assert.equal(showWithout([])(value), text);
});

test('a secret is hidden before a text is shortened, the longer one first', () => {
  const show = showWithout(['token', 'token-and-more', 'abc']);
  assert.equal(show(`${'x'.repeat(58)}token`), `"${'x'.repeat(58)}**…"`);
  assert.equal(show('a token-and-more'), '"a ***"');
  assert.equal(show({ token: 1 }), 'a mapping with "***"');
  assert.equal(show.hidden('abc token'), 'abc ***');
});
