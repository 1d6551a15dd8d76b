/**
 * What a regular expression costs at its worst, held against a harmless line of the same length. No limit here is a time: both
 * are measured in the same run, and what looks too dear is measured again, since a busy machine only ever adds.
 */
import { inputOf, type Pump, pumpsOf } from './pumps.ts';

/** Papertrail takes messages of up to 100,000 bytes. */
export const LENGTH = 95_000;
/** Lengths on the way there: a cost that grows without measure is seen before it takes hours. */
const STEPS = [12, 16, 20, 24, 28, 64, 256, 512, 1024, 2048, 4096];
/** A cost at 4,096 that stays linear cannot reach the limit if it is below this part of it. */
const SUSPECT = 4096 / LENGTH / 4;
const TRIES = 4;

export interface Cost {
  readonly pump: Pump;
  readonly length: number;
  readonly ms: number;
}

/** As the source uses it: every match where it is global, else the first. */
function run(regex: RegExp, text: string): number {
  const start = cpuMs();
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.exec(text);
  return cpuMs() - start;
}

/** Of this process: what others do on the machine is not in it. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function least(regex: RegExp, text: string, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  // Twenty times too much is no accident.
  for (let tries = 0; tries < TRIES && best > limit && (tries === 0 || best < 20 * limit); tries++)
    best = Math.min(best, run(regex, text));
  return best;
}

/** @returns the first input that costs more than `limitMs`; null where none does */
export function tooDear(source: string, flags: string, limitMs: number, longest: number = LENGTH): Cost | null {
  const regex = new RegExp(source, flags);
  for (const pump of pumpsOf(source, flags)) {
    let ms = 0;
    for (const length of STEPS) {
      const text = inputOf(pump, length);
      if (text.length > 2 * length) continue;
      ms = least(regex, text, limitMs * (length < 4096 ? 1 : SUSPECT));
      if (ms > limitMs) return { pump, length, ms };
    }
    if (longest <= 4096 || ms <= limitMs * SUSPECT) continue;
    ms = least(regex, inputOf(pump, 4 * 4096), limitMs);
    if (ms <= limitMs) ms = least(regex, inputOf(pump, LENGTH), limitMs);
    if (ms > limitMs) return { pump, length: LENGTH, ms };
  }
  return null;
}
