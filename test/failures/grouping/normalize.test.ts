import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { NORMALISATIONS, normalize, templateOf } from '../../../src/failures/grouping/normalize.ts';
import { HOSTILE_PIECES } from '../normalize-hostile.ts';
import { CONSTANT, ODD, VARIABLE } from './normalize-cases.ts';

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

  test('a table of at least 150 cases, 40 of them negatives', () => {
    assert.ok(VARIABLE.length + CONSTANT.length >= 150 && CONSTANT.length >= 40);
  });
  for (const [text, template] of [...VARIABLE, ...ODD, ...CONSTANT.map((same) => [same, same] as const)])
    test(`${text} -> ${template}`, () => assert.equal(normalize(text), template));

  const around: readonly (readonly [text: string, template: string])[] = [
    ...VARIABLE,
    ...CONSTANT.map((same) => [same, same] as const),
  ];
  test('each also in a sentence', () => {
    for (const [text, template] of around) {
      // A mark that nothing closes reaches to the end.
      if (/^[^"']*["'](?:[^"']*)$/.test(text)) continue;
      assert.equal(normalize(`before ${text} after`), `before ${template} after`);
    }
  });

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
    [
      "HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: /v1/7?x=1 (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f11>: Failed to establish a new connection: [Errno 111] Connection refused'))",
      "HTTPSConnectionPool(host='b.example', port=8443): Max retries exceeded with url: /v1/8?x=2 (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f22>: Failed to establish a new connection: [Errno 111] Connection refused'))",
    ],
    [
      'deadlock detected\nDETAIL:  Process 123 waits for ShareLock on transaction 456; blocked by process 789.',
      'deadlock detected\nDETAIL:  Process 9 waits for ShareLock on transaction 8; blocked by process 7.',
    ],
    [
      "(psycopg2.errors.SyntaxError) at end of input\n[SQL: SELECT a FROM b]\n[parameters: {'c_1': 7}]",
      "(psycopg2.errors.SyntaxError) at end of input\n[SQL: SELECT a FROM b]\n[parameters: {'c_1': 'x', 'c_2': 8}]",
    ],
    [
      'QueuePool limit of size 5 overflow 10 reached, timeout 30.00 (https://sqlalche.me/e/20/3o7r)',
      'QueuePool limit of size 8 overflow 3 reached, timeout 5.00 (https://sqlalche.me/e/14/3o7r)',
    ],
    [
      "Error while reading from 10.0.0.1:6379 : (104, 'reset')",
      "Error while reading from 10.0.0.2:6380 : (104, 'gone')",
    ],
    ['{"error": {"code": 42, "message": "a b c"}}', '{"error": {"code": 43, "message": "d"}}'],
    ["(1213, 'Deadlock found when trying to get lock')", "(1213, 'Deadlock found; try restarting')"],
    ["[Errno 2] No such file or directory: '/tmp/tmpabc/x'", "[Errno 2] No such file or directory: '/tmp/tmpdef/y'"],
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

  test('100 kB of hostile text take a moment (npm run bench says how long)', () => {
    for (const piece of HOSTILE_PIECES) {
      const hostile = piece.repeat(100_000 / piece.length);
      let least = Number.POSITIVE_INFINITY;
      for (let n = 0; n < 5; n++) {
        const started = performance.now();
        normalize(hostile);
        least = Math.min(least, performance.now() - started);
      }
      // Ten times what the bench allows: this runs on busy machines.
      assert.ok(least < 50, `${JSON.stringify(piece)}: ${least.toFixed(1)} ms`);
      assert.ok(templateOf(hostile).length <= 200);
    }
  });
});
