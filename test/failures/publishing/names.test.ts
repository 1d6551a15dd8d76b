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

const NAMES: readonly string[] = [
  ...[
    'Jane Roe',
    'Anna Smithson',
    'Mark Page',
    'Will Field',
    'May Long',
    'Grace Hopper',
    'Bill Price',
    'Rose King',
    'Max Reading',
  ],
  ...[
    'annasmithson',
    'jane.roe',
    'jane_roe',
    'jroe',
    'JANE ROE',
    "Siobhan O'Brien",
    'José Núñez',
    'Ðorđe Žižek',
    'Nguyễn Văn An',
    '李小龍',
    'Ольга Петрова',
  ],
  ...[
    'Springfield',
    'Shelbyville',
    'Ogdenville',
    'Bath Abbey',
    'North Haverbrook',
    'Evergreen Terrace',
    'rue Morgue',
    'Königsallee',
  ],
  ...[
    'McAllister',
    'van Houten',
    'von Trapp',
    'de la Cruz',
    'Lopez-Garcia',
    'Fatima Zahra',
    'Oluwaseun',
    'Priyanka',
    'Xiaoming',
    'Aoife',
  ],
  ...['Kowalczyk', 'Papadopoulos', 'Yamamoto', 'Johansson', 'Dubois', 'Rossi', 'Novák', 'Szabó', 'Öztürk', 'Haddad'],
  ...[
    'smithers',
    'milhouse',
    'lisa-marie',
    'bart42',
    'homer_s',
    'Abernathy',
    'Zuckerkorn',
    'Featherstone',
    'Wigglesworth',
    'Ramirez',
    'Tanaka Yuki',
    'Eleanor Rigby',
  ],
];

const SHAPES: readonly ((name: string) => string)[] = [
  (name) => `Key (username)=(${name}) already exists.`,
  (name) =>
    `duplicate key value violates unique constraint "users_name_key"\nDETAIL:  Key (username)=(${name}) already exists.`,
  (name) =>
    `null value in column "x" violates not-null constraint DETAIL:  Failing row contains (7, ${name}, null, 2026-05-11).`,
  (name) => `no grade for student ${name}`,
  (name) => `student ${name} not found`,
  (name) => `${name} is not enrolled in this course`,
  (name) => `could not send mail to ${name}: connection refused`,
  (name) => `invalid value for field name: ${name}`,
  (name) => `user ${name} has no permission on group of ${name}`,
  (name) => `name=${name} is too long`,
  (name) => `[parameters: (${name}, 7)]`,
  (name) => `Duplicate entry ${name} for key users.name`,
  (name) => `row 7 (${name}) failed`,
  (name) => `/home/${name}/report.csv: no such file`,
  (name) => `Dear ${name}, your submission failed`,
  (name) => `404 Client Error: Not Found for user ${name}`,
  (name) => `lookup of "${name}" failed`,
  (name) => `teacher: ${name}; school: ${name}`,
  (name) => `Timeout while syncing ${name}'s grades`,
  (name) => `cannot parse <${name}> as a date`,
];

/** What of a name could be recognised: each of its words of three letters and more. */
function partsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((part) => part.length > 2 || /\P{ASCII}/u.test(part));
}

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
