import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { glob } from '../../../src/failures/rules/name-pattern.ts';

/** Pattern, what it matches, what it does not. */
const TABLE: readonly (readonly [pattern: string, matches: readonly string[], others: readonly string[]])[] = [
  ['h.tasks.mailer.send', ['h.tasks.mailer.send'], ['h.tasks.mailer.sends', 'H.tasks.mailer.send', '']],
  ['h.*', ['h.', 'h.a', 'h.a.b'], ['h', 'lms.h.a', 'ha']],
  ['*', ['', 'h', 'a/b', '.hidden', './x', '../x', 'a\nb'], []],
  ['lms.tasks.*.sync_*', ['lms.tasks.a.sync_x', 'lms.tasks.a.b.sync_'], ['lms.tasks.sync_x']],
  ['*-qa*', ['h-qa', 'lms-qa-1', '-qa'], ['qa', 'h-prod']],
  ['h-prod-?', ['h-prod-1'], ['h-prod-', 'h-prod-12']],
  ['*/mail.py:send', ['/srv/h/mail.py:send', '/mail.py:send'], ['mail.py:send', '/srv/h/mail.py:sender']],
  ['**/mail.py', ['mail.py', 'h/mail.py', '/srv/h/mail.py'], ['gmail.py']],
  ['h/**/mail.py', ['h/mail.py', 'h/a/b/mail.py'], ['h/gmail.py']],
  ['host-[0-9]', ['host-7'], ['host-a', 'host-77', 'host-']],
  ['host-[!0-9]', ['host-a'], ['host-7']],
  ['host-[^ab]', ['host-c'], ['host-a']],
  ['a[-x]', ['a-', 'ax'], ['ab']],
  ['a[]x]', ['a]', 'ax'], ['ab']],
  ['h.tasks.{mailer,indexer}.*', ['h.tasks.mailer.send', 'h.tasks.indexer.'], ['h.tasks.exports.x']],
  ['{a,{b,c}}.x', ['a.x', 'b.x', 'c.x'], ['d.x', '{b,c}.x']],
  ['us-{east,west}-{1,2}', ['us-east-1', 'us-west-2'], ['us-east-3']],
  ['a\\*b', ['a*b'], ['axb']],
  ['Key+Error', ['Key+Error'], ['KeyError']],
  ['<unknown>', ['<unknown>'], ['unknown']],
  ['!(h.*)', ['lms.a'], ['h.a']],
  ['@(h|lms).*', ['h.a', 'lms.a'], ['via.a']],
];

describe('globs on names', () => {
  for (const [pattern, matches, others] of TABLE)
    test(pattern, () => {
      const test = glob([pattern]);
      for (const name of matches) assert.equal(test(name), true, `${pattern} matches ${JSON.stringify(name)}`);
      for (const name of others) assert.equal(test(name), false, `${pattern} does not match ${JSON.stringify(name)}`);
      // The second answer is a remembered one.
      for (const name of [...matches, ...others]) assert.equal(test(name), matches.includes(name));
    });

  test('of a list one is enough, of an empty one none matches', () => {
    assert.equal(glob(['a', 'h.*'])('h.x'), true);
    assert.equal(glob([])('h.x'), false);
  });

  test('stars and question marks agree with the regular expression that they stand for', () => {
    const text = (unit: string): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom(...unit.split('')), { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text('ab*?'), text('ab'), (pattern, name) => {
        const regex = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        assert.equal(glob([pattern])(name), regex.test(name));
      }),
      { numRuns: 2000 },
    );
  });

  test('a hostile name costs no more than pattern times name', () => {
    const started = performance.now();
    assert.equal(glob(['*a*a*a*a*a*a*b'])('a'.repeat(100_000)), false);
    assert.ok(performance.now() - started < 1000);
  });
});
