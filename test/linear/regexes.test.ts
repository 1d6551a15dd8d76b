/**
 * No regular expression of src/ takes more than linear time, whatever a stranger writes into a line. `npm run test:full` pumps all
 * of them, `npm test` a sample; `LINEAR_SEED=7 npm test -- test/linear` repeats one.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LENGTH, tooDear } from './cost.ts';
import { type SourceRegex, sourceRegexes } from './source-regexes.ts';
import { scanSource } from './source-scan.ts';

/** One pattern may take so many times what a harmless line of its length takes in all. Quadratic ones take 50 times that and more. */
const MOST = 6;
/** Of those that are pumped in `npm test`. */
const SAMPLE = 30;

const { regexes, unseen } = await sourceRegexes();
// Loads modules of src/, whose building of patterns has to be watched first.
const { costOfHarmless } = await import('./harmless.ts');
const harmless = costOfHarmless(LENGTH);

test('the scan finds literals, and only those', () => {
  const source = [
    'const a = b / c / d; // /not/',
    'const e = /[/"]\\/x/gi.test(`${f(/in a hole/)} / ${{ a: 1 / 2 }.a} /x/`);',
    `/* /no/ */ const s = "/no/" + '/no/'; return /yes/u;`,
    'if (x) /yes too/.exec(y); g(h) / 2 / i; new RegExp(`a+`); x.return / 2 / 3;',
  ].join('\n');
  // `if (x) /…/` is the one place where only a parser knows; nobody writes it, and the build's own formatter would not keep it.
  assert.deepEqual(
    scanSource(source.replace('if (x) /yes too/.exec(y); ', '')).literals.map(
      (found) => `${found.source}/${found.flags}`,
    ),
    ['[/"]\\/x/gi', 'in a hole/', 'yes/u'],
  );
  assert.deepEqual(scanSource(source).built, [4]);
});

test('every regular expression is seen, those that are put together at run time too', () => {
  assert.deepEqual(
    unseen,
    [],
    'built, but not while its module is loaded: add a call to test/linear/source-regexes.ts',
  );
  assert.ok(regexes.length > 500, `${regexes.length} found`);
});

const BAD: readonly (readonly [source: string, flags: string])[] = [
  ['(a+)+$', ''],
  ['a.*b.*c', ''],
  ['^\\s+|\\s+$', ''],
  ['^\\s+|\\s+$', 'g'],
  ['\\/+$', ''],
  ['(?:a|a)*$', ''],
  ['\\w+@\\w+\\.com', ''],
  ['^[A-Z]\\w*(?:Worker|Process)[\\w.-]* ', ''],
  ['\\bargs[:=] ?(\\(.*\\)|\\[.*\\]) kwargs[:=] ?(\\{.*\\})', 's'],
  ['^[~^]+[~^ ]*$', ''],
  ['\\beyJ[\\w-]{8,}\\.', 'g'],
  ['^(?:x\\s*)?\\s*\\s*y', ''],
];
for (const [source, flags] of BAD)
  test(`a pattern like /${source}/${flags} is caught`, () => {
    assert.notEqual(tooDear(source, flags, MOST * harmless), null);
  });

const GOOD: readonly (readonly [source: string, flags: string])[] = [
  ['(?<!\\/)\\/+$', ''],
  ['[^"]*"x', 'y'],
  ['^\\s*[a-z]+$', ''],
  ['"[^"\\n]{0,50}"', 'g'],
  ['"[^"]*"\\s*:\\s*"[^"]*"$', ''],
];
for (const [source, flags] of GOOD)
  test(`a pattern like /${source}/${flags} passes`, () => {
    assert.equal(dear({ source, flags }, LENGTH), null);
  });

/** Files whose patterns see less of a text: so many characters. */
const SHORTER: Readonly<Record<string, number>> = {
  // MAX_INPUT: beyond it a message says nothing new about its cause.
  'src/failures/grouping/normalize.ts': 4096,
};

const full = process.env['FULL'] === '1';
const seed = Number(process.env['LINEAR_SEED'] ?? Math.floor(Math.random() * 1e6));
for (const { where, source, flags } of full ? regexes : sampled(regexes, seed))
  test(`${where} is linear (seed ${seed})`, () => {
    const found = dear({ source, flags }, SHORTER[where.replace(/:\d+$/, '')] ?? LENGTH);
    assert.equal(found, null, `/${source}/${flags}`);
  });

/** What looks too dear is measured once more, beside a harmless line of that moment: others may have had the machine. */
function dear({ source, flags }: { readonly source: string; readonly flags: string }, length: number): string | null {
  let found: string | null = null;
  for (const measure of [() => harmless, () => costOfHarmless(LENGTH), () => costOfHarmless(LENGTH)]) {
    const unit = measure();
    const cost = tooDear(source, flags, MOST * unit, length);
    if (cost === null) return null;
    found = `${JSON.stringify(cost.pump)} at ${cost.length} characters takes ${(cost.ms / unit).toFixed(1)} times a harmless line`;
  }
  return found;
}

function sampled(all: readonly SourceRegex[], from: number): SourceRegex[] {
  let state = from;
  const rest = [...all];
  return Array.from({ length: SAMPLE }, () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return rest.splice(state % rest.length, 1)[0];
  }).filter((one) => one !== undefined);
}
