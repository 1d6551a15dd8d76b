/**
 * What is wrong with the configuration, in words for the person who has to mend it: where, found, expected, choices, and a guess.
 */

export interface Problem {
  /** `input dry-run`, `GITHUB_REPOSITORY` or `.github/celery-failure-audit.yml:7:5`. */
  readonly where: string;
  readonly text: string;
  /** Of what stands in the policy file. */
  readonly position: Position | null;
}

/** Where an annotation is put; both counts start at 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The text that a failed reading gives: what it wanted, and what was perhaps meant. */
export interface Refusal {
  /** Follows the word "expected". */
  readonly expected: string;
  /** A whole sentence. */
  readonly hint?: string | undefined;
}

/** One line, ready to print. */
export function problemText(problem: Problem): string {
  return `${problem.where}: ${problem.text}`;
}

/** `found "yess", expected true or false. Did you mean "yes"?` */
export function sentence(found: string, refusal: Refusal): string {
  return `found ${found}, expected ${refusal.expected}.${refusal.hint ? ` ${refusal.hint}` : ''}`;
}

export function oneOf(choices: readonly string[]): string {
  if (choices.length < 3) return choices.join(' or ');
  return `one of ${choices.join(', ')}`;
}

/** `a and b`, `a, b and c`. */
export function allOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function didYouMean(guess: string | null): string | undefined {
  return guess === null ? undefined : `Did you mean "${guess}"?`;
}

/** Longer texts are no typing mistake of any name of ours, and the comparison costs the product of the lengths. */
const LONGEST_NAME = 64;

/** The choice that differs least from the text, if it differs little: a third of its letters, at most. */
export function nearest(text: string, choices: readonly string[]): string | null {
  const wanted = plain(text);
  if (wanted === '' || wanted.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const distance = typingDistance(wanted, plain(choice));
    if (distance < least && distance <= Math.max(1, Math.floor(choice.length / 3))) [best, least] = [choice, distance];
  }
  return best;
}

/** Case and the choice of separator are no difference: `Dry_Run` is `dry-run`. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, '-');
}

/** Letters to add, drop, change or swap with their neighbour to get from one text to the other. */
function typingDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      now.push(cost);
    }
    [before, last] = [last, now];
  }
  return at(last, b.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.POSITIVE_INFINITY;
}
