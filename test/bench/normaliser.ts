/** What a message costs to normalise: typical ones, and 100 kB of the worst. */
import { normalize, templateOf } from '../../src/failures/normalize.ts';
import { HOSTILE_PIECES } from '../failures/normalize-hostile.ts';

const TYPICAL = [
  'user 7 not found',
  'list index out of range',
  "'NoneType' object has no attribute 'get'",
  'duplicate key value violates unique constraint "uq__user__uid" DETAIL: Key (id)=(42) already exists.',
  'connection to server at "db.internal" (10.0.4.17), port 5432 failed: Connection refused',
  'Could not deliver 5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e after 3 tries in 12ms',
];
const ROUNDS = 20;
const PER_ROUND = 2000;

/** The best of many rounds: whatever else the machine does makes one only longer. */
function best(rounds: number, round: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < rounds; n++) {
    const started = performance.now();
    round();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

export function normaliserRows(): string[][] {
  const microseconds = (read: (text: string) => string): number =>
    (best(ROUNDS, () => {
      for (let n = 0; n < PER_ROUND; n++) for (const text of TYPICAL) read(text);
    }) *
      1000) /
    (PER_ROUND * TYPICAL.length);
  const worst = HOSTILE_PIECES.map((piece) => {
    const text = piece.repeat(100_000 / piece.length);
    return { piece, ms: best(5, () => normalize(text)) };
  }).reduce((a, b) => (a.ms > b.ms ? a : b));
  return [
    ['normaliser', '', 'at most'],
    ['a typical message', `${microseconds(normalize).toFixed(1)} µs`, '4 µs'],
    ['its template (two lines, 200 characters)', `${microseconds(templateOf).toFixed(1)} µs`, ''],
    [`100 kB of ${JSON.stringify(worst.piece)}, the worst`, `${worst.ms.toFixed(1)} ms`, '5 ms'],
  ];
}
