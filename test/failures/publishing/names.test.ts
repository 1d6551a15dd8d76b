/** Names, rows and places in messages: none of them is shown at `minimal`, and what the program wrote is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTraceback } from '../../../src/events/python/read-traceback.ts';
import { fingerprintOf } from '../../../src/failures/grouping/fingerprint.ts';
import { titleOf } from '../../../src/failures/grouping/group.ts';
import { publicText } from '../../../src/failures/publishing/public-text.ts';
import { redactFailures } from '../../../src/failures/redaction/redact.ts';
import { publish } from '../../../src/failures/rules/publish.ts';
import { tracebackLines } from '../../support/builders.ts';
import { failure, raised, rawFailure } from '../failure.ts';
import { NAMES, partsOf, SHAPES } from './names.ts';

describe('names in public', () => {
  assert.ok(NAMES.length >= 60 && SHAPES.length >= 20);

  for (const [index, shape] of SHAPES.entries())
    test(`shape ${index + 1}: ${shape('…').slice(0, 60)}`, () => {
      const raw = NAMES.map((name) =>
        rawFailure({
          task: `h.tasks.shape_${index}`,
          message: shape(name),
          traceback: readTraceback(
            tracebackLines(
              [{ file: '/srv/app/h/x.py', line: 1, function: 'f', code: 'check(it)' }],
              `ValueError: ${shape(name)}`,
            ),
          ),
        }),
      );
      const { failures } = redactFailures(raw, () => null);
      const out = failures.flatMap((failure, at) => {
        const shown = publish(failure, 'minimal');
        const texts = [shown.message, shown.template, titleOf(shown), JSON.stringify(shown)];
        // Words that the shape itself holds prove nothing.
        return partsOf(NAMES[at] ?? '').flatMap((part) => {
          const left = texts.find((text) => new RegExp(`(?<!\\p{L})${part}(?!\\p{L})`, 'u').test(text));
          return left === undefined || shape('').includes(part) ? [] : [`${part}: ${left.slice(0, 200)}`];
        });
      });
      assert.deepEqual(out, []);
    });

  test('samples of lines of no known form', () => {
    for (const shape of SHAPES) assert.doesNotMatch(publicText(shape('Jane Roe')), /Jane|Roe/);
  });
});

describe('what proves a word', () => {
  const frames = [
    { file: '/srv/app/h/x.py', line: 1, function: 'f', code: 'raise ValueError(f"no gradebook wibble {x}")' },
  ];

  test('the line that raised it', () => {
    const { publicTemplate } = raised('ValueError: no gradebook wibble Jane', frames, {
      message: 'no gradebook wibble Jane',
    });
    assert.equal(publicTemplate, 'no gradebook wibble <text>');
  });

  test('messages of libraries', () =>
    assert.equal(
      failure({ message: 'connection to server at "db" failed: Connection refused, wibble' }).publicTemplate,
      'connection to server at <str> failed: Connection refused, <text>',
    ));

  test('five texts that differ, but only small letters', () => {
    const texts = ['ant', 'bee', 'cat', 'dog', 'emu'].map((name) => `wibble ${name}x of Springfield`);
    const shownOf = (messages: readonly string[]): string | undefined =>
      redactFailures(
        messages.map((message) => rawFailure({ message })),
        () => null,
      ).failures[0]?.publicTemplate;
    assert.equal(shownOf(texts), 'wibble <text> of <text>');
    assert.equal(shownOf(texts.slice(1)), '<text> of <text>');
    assert.equal(
      shownOf(Array.from({ length: 9 }, () => 'wibble antx of Springfield')),
      '<text> of <text>',
      'the same text proves nothing',
    );
  });

  test('no proof changes the fingerprint', () => {
    const plain = failure({ message: 'wibble wobble' });
    const proved = redactFailures(
      ['a', 'b', 'c', 'd', 'e']
        .map((x) => rawFailure({ message: `wibble wobble${x}` }))
        .concat(rawFailure({ message: 'wibble wobble' })),
      () => null,
    ).failures.at(-1);
    assert.ok(proved);
    assert.notEqual(proved.publicTemplate, plain.publicTemplate);
    assert.equal(fingerprintOf(proved, 'default').hash, fingerprintOf(plain, 'default').hash);
  });

  test('a placeholder takes the rest of its word with it', () => {
    const { template, publicTemplate } = failure({
      message: '503 Server Error: for url: <https://x.example/a>&page=2',
    });
    assert.match(template, /<url>>&page/);
    assert.match(publicTemplate, /for url: <?<url>$/);
  });
});
