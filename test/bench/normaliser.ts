/**
 * What a message costs to normalise: typical ones, and 100 kB of the worst. Each against a reference of the same run, because a
 * figure alone says as much of the machine as of the code.
 */
import { NORMALISATIONS, normalize, templateOf } from '../../src/failures/grouping/normalize.ts';
import { HOSTILE_PIECES } from '../failures/normalize-hostile.ts';

const TYPICAL = [
  'user 7 not found',
  'list index out of range',
  "'NoneType' object has no attribute 'get'",
  'duplicate key value violates unique constraint "uq__user__uid" DETAIL: Key (id)=(42) already exists.',
  'connection to server at "db.internal" (10.0.4.17), port 5432 failed: Connection refused',
  'Could not deliver 5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e after 3 tries in 12ms',
];
const ROUNDS = 40;
const PER_ROUND = 500;

/** How the table would be used without any thought: a pass over the text for each row. */
const PASSES = NORMALISATIONS.map(({ source, placeholder }) => ({ pattern: new RegExp(source, 'g'), placeholder }));
const inPasses = (text: string): string =>
  PASSES.reduce((left, { pattern, placeholder }) => left.replace(pattern, placeholder), text);

/** Turn and turn about, the best of many rounds: whatever else the machine does makes one only longer. */
function best(rounds: number, ...works: readonly (() => void)[]): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let n = 0; n < rounds; n++)
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      work();
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, performance.now() - started);
    }
  return least;
}

export function normaliserRows(): string[][] {
  const all = (read: (text: string) => string) => (): void => {
    for (let n = 0; n < PER_ROUND; n++) for (const text of TYPICAL) read(text);
  };
  const [one = 0, template = 0, passes = 0] = best(ROUNDS, all(normalize), all(templateOf), all(inPasses)).map(
    (ms) => (ms * 1000) / (PER_ROUND * TYPICAL.length),
  );
  const prose = 'the quick brown fox jumps over the lazy dog '.repeat(2273);
  const [worst] = HOSTILE_PIECES.map((piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const [hostile = 0, plain = 0] = best(
      15,
      () => normalize(text),
      () => normalize(prose),
    );
    return { piece, hostile, plain };
  }).toSorted((a, b) => b.hostile - a.hostile);
  const { piece = '', hostile = 0, plain = 0 } = worst ?? {};
  const row = (name: string, unit: string, subject: number, limit: string, reference: number): string[] => [
    name,
    `${subject.toFixed(unit === 'µs' ? 1 : 2)} ${unit}`,
    limit,
    `${reference.toFixed(unit === 'µs' ? 1 : 2)} ${unit}`,
    (subject / reference).toFixed(2),
  ];
  return [
    ['normaliser', '', 'at most', 'reference', 'ratio'],
    row('a typical message / a pass for each row of the table', 'µs', one, '4 µs', passes),
    row('its template (two lines, 200 characters) / the same', 'µs', template, '', passes),
    row(`100 kB of ${JSON.stringify(piece)}, the worst / 100 kB of prose`, 'ms', hostile, '5 ms', plain),
  ];
}
