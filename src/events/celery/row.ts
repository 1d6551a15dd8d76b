/** A row of the grammar: what one phrase of Celery's looks like. */
import type { Phrase } from './phrase.ts';

export interface GrammarRow {
  readonly phrase: Phrase;
  /** Cheap test before the pattern: the text must hold it. */
  readonly holds: string;
  /** Groups: task, id, detail. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly reason: string;
}

/** The text must START with the phrase, because messages may quote others. */
export function starts(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 's');
}

/** What follows the id of a task in the lines that name one. */
const AFTER_ID = String.raw`\[[^[\]\s]{1,255}\] (?:raised |retry: |succeeded |received|ignored|reject |INTERNAL |Task already)`;

/**
 * `T[I]`, `h.tasks.send[5fbb…]`: the name may hold blanks and brackets (shadow names: `backfill [eu][5fbb…]`); the id is what
 * stands in the last ones. The name never holds another `[id] retry: `, or `Task a.b[1] retry: OSError("Task c.d[2] raised
 * unexpected: …")` would read as a failure of 2; and no blank stands before the id's bracket, or `price [eu] nightly[5fbb…]`
 * would have the id `eu`.
 */
export const TASK: string = String.raw`(?<task>\S(?:(?!${AFTER_ID}).){0,250}?)(?<! )\[(?<id>[^[\]\s]{1,255})\]`;
