/**
 * Long sweeps (a fault at every position, every way to read): a sample by seed, or all of it with FULL=1 (`npm run test:full`).
 * SEED=n takes another sample.
 */
import { chance } from './shuffle.ts';

export const FULL: boolean = process.env['FULL'] === '1';
export const SEED: number = Number(process.env['SEED'] ?? '1');

/** Each as likely as the others; in the order of `all`. */
export function sample<T>(all: readonly T[], count: number): readonly T[] {
  if (FULL || all.length <= count) return all;
  const random = chance(SEED);
  const chosen = all
    .map((value, index) => ({ value, index, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count);
  return chosen.toSorted((a, b) => a.index - b.index).map(({ value }) => value);
}
