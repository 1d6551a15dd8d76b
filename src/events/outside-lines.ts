/** Counts the lines that a search passes by because they are not of its window. */
import type { OutsideLines, Stretch } from './event.ts';

export interface OutsideCount {
  /** @param at receipt time of a line before the window */
  before(at: string): void;
  after(at: string): void;
  /** Reading ended after the window: later lines were not counted. */
  cut(): void;
  end(): OutsideLines;
}

type Counting = { -readonly [K in keyof Stretch]: Stretch[K] };

export function countOutside(): OutsideCount {
  const nothing: Counting = { lines: 0, first: '', last: '', more: false };
  const [before, after] = [{ ...nothing }, { ...nothing }];
  const count = (stretch: Counting, at: string): void => {
    if (stretch.lines === 0 || at < stretch.first) stretch.first = at;
    if (at > stretch.last) stretch.last = at;
    stretch.lines += 1;
  };
  const counted = (stretch: Counting): Stretch | null => (stretch.lines === 0 ? null : { ...stretch });
  return {
    before: (at) => count(before, at),
    after: (at) => count(after, at),
    cut() {
      after.more = true;
    },
    end: () => ({ before: counted(before), after: counted(after) }),
  };
}

export function joinStretches(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (a === null || b === null) return a ?? b;
  return {
    lines: a.lines + b.lines,
    first: a.first < b.first ? a.first : b.first,
    last: a.last > b.last ? a.last : b.last,
    more: a.more || b.more,
  };
}
