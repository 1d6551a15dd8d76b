import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NORMALISATIONS, normalize, templateOf } from '../../src/failures/normalize.ts';

describe('normalisations', () => {
  for (const { placeholder, source, example, negative } of NORMALISATIONS) {
    const becomes = placeholder === '<$>' ? example : example.replace(/^grp.*$/, 'grp<n>');
    test(`${placeholder}: ${example}, not ${negative}`, () => {
      const want = placeholder === '<$>' || example === 'grp90288' ? becomes : placeholder;
      assert.equal(normalize(example), want);
      assert.equal(normalize(`before ${example} after`), `before ${want} after`);
      // Another row may take it: `1.2.3` is no time, yet a number.
      assert.doesNotMatch(negative, new RegExp(`^(?:${source})$`));
      assert.notEqual(normalize(`before ${negative} after`), `before ${placeholder} after`);
    });
  }

  const same: readonly (readonly [a: string, b: string])[] = [
    ['user 7 not found', 'user 812 not found'],
    ["no group 'abc'", "no group 'x-1'"],
    ['GET https://a.example/1 gave 503', 'GET https://b.example/2?x=y gave 500'],
    ['row 5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e is gone', 'row 0a0b6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e is gone'],
    ['<Foo object at 0x7f3c2a>', '<Foo object at 0xffee11>'],
    ['took 12ms, 3.5s wanted', 'took 9ms, 1s wanted'],
    ['since 2026-05-11T13:16:47Z', 'since 2025-01-02T03:04:05.678+02:00'],
    ['db.internal:5432 refused', 'db2.internal:5433 refused'],
    ['cannot open /var/lib/a.db', 'cannot open /srv/b/c.db'],
    ['state=ready, try=1', 'state=gone, try=22'],
  ];
  for (const [a, b] of same) test(`one cause: ${a}`, () => assert.equal(templateOf(a), templateOf(b)));

  const apart: readonly (readonly [a: string, b: string])[] = [
    ['user 7 not found', 'group 7 not found'],
    ['connection refused', 'connection reset'],
    ["can't open", "can't close"],
  ];
  for (const [a, b] of apart) test(`two causes: ${a} / ${b}`, () => assert.notEqual(templateOf(a), templateOf(b)));

  test('two lines, 200 characters, no half placeholder', () => {
    assert.equal(templateOf('\n one \n\n two 22\nthree'), 'one two <n>');
    assert.equal(templateOf(''), '');
    const long = templateOf(`${'word '.repeat(39)}/var/lib/x.db and more`);
    assert.ok(long.length <= 200 && long.endsWith('…'), long);
    assert.doesNotMatch(long, /<[^>]*$/);
  });

  test('any text: at most 200 characters, and no surrogate cut in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const template = templateOf(text);
        assert.ok(template.length <= 200);
        assert.ok(template.isWellFormed());
      }),
    );
  });

  test('100 kB of hostile text come back', () => {
    for (const piece of [
      "'",
      '"',
      "\\'",
      'a.',
      '/',
      '/a',
      '0x',
      '1:',
      '1.',
      'a-',
      '«',
      'x=',
      'A1a',
      'http://',
      '@',
      'a@b.',
      ' \n',
    ]) {
      const hostile = piece.repeat(100_000 / piece.length);
      assert.equal(typeof normalize(hostile), 'string');
      assert.ok(templateOf(hostile).length <= 200);
    }
  });
});
