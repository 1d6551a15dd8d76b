/**
 * Secrets made from the rules: every known beginning with bodies of chance, and every context, in many positions. None comes out;
 * and what only looks like one stays.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TOKEN_BEGINNINGS } from '../../../src/failures/redaction/known-tokens.ts';
import { createRedactor } from '../../../src/failures/redaction/redactor.ts';
import { CONTEXTS, LOOK_ALIKES, MADE_TOKENS, type MadeToken } from './token-forms.ts';

const redact = (text: string): string => createRedactor([]).redact(text);

/** The same each time: what failed once can be looked at. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const HEX = '0123456789abcdef';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ALNUM = `abcdefghijklmnopqrstuvwxyz${UPPER}`;
const ALPHABETS: Readonly<Record<string, string>> = { hex: HEX, upper: UPPER, alnum: ALNUM };

function body(next: () => number, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
}

/** Where a token stands in a text; none of them names it. */
const POSITIONS: readonly ((token: string) => string)[] = [
  (token) => token,
  (token) => `upstream refused ${token}, giving up`,
  (token) => `ValueError('${token}')`,
  (token) => `{"x": "${token}", "page": 2}`,
  (token) => `https://api.example/v1/things/${token}/rows?page=2`,
  (token) => `args=('${token}', 7)`,
  (token) => `first\\n${token}\\nlast`,
  (token) => `q=%22${token}%22`,
  (token) => `see ${token}.`,
  (token) => `prefix_${token}`,
];

describe('tokens by their beginning', () => {
  const known: readonly MadeToken[] = [
    ...TOKEN_BEGINNINGS.map(([prefix]) => ({ prefix, alphabet: 'alnum' as const, length: 24 })),
    ...MADE_TOKENS,
  ];
  test(`${known.length * POSITIONS.length} forms, none comes out`, () => {
    assert.ok(known.length * POSITIONS.length >= 1000);
    const next = chance(20_260_511);
    const out = known.flatMap(({ prefix, alphabet, length, end = '' }) =>
      POSITIONS.flatMap((at) => {
        const secret = body(next, ALPHABETS[alphabet] ?? ALNUM, length);
        const text = at(`${prefix}${secret}${end}`);
        const masked = redact(text);
        return masked.includes(secret) || masked.includes(secret.slice(0, 12)) ? [`${text} -> ${masked}`] : [];
      }),
    );
    assert.deepEqual(out, []);
  });
});

describe('secrets by their context', () => {
  for (const [text, secret] of CONTEXTS)
    test(`masked: ${text.slice(0, 70).replaceAll(/\s/g, ' ')}`, () => {
      assert.ok(text.includes(secret), 'the table plants what it looks for');
      const masked = redact(text);
      assert.ok(!masked.includes(secret), masked);
      assert.equal(redact(masked), masked, 'once is enough');
    });
});

describe('what only looks like a secret', () => {
  test(`${LOOK_ALIKES.length} texts stay`, () => {
    assert.ok(LOOK_ALIKES.length >= 200);
    assert.deepEqual(
      LOOK_ALIKES.flatMap((text) => (redact(text) === text ? [] : [`${text} -> ${redact(text)}`])),
      [],
    );
  });
});
