/**
 * The text of a record -> what Celery says with it, by the rows of grammar.ts.
 */
import { GRAMMAR } from './grammar.ts';
import type { Phrase } from './phrase.ts';

export interface CeleryRecord {
  readonly phrase: Phrase;
  readonly task: string | null;
  readonly id: string | null;
  /** What follows the phrase: the exception's repr, the retry's reason, the limit. `''` where nothing follows. */
  readonly detail: string;
}

/** The phrases a record can be recognised by without any prefix in front of it: they name task and id. */
export const NAMING: ReadonlySet<Phrase> = new Set(
  GRAMMAR.filter(({ pattern }) => pattern.source.includes('(?<id>')).map(({ phrase }) => phrase),
);

export function readCelery(text: string): CeleryRecord | null {
  for (const { phrase, holds, pattern } of GRAMMAR) {
    if (!text.includes(holds)) continue;
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    return { phrase, task: groups['task'] ?? null, id: groups['id'] ?? null, detail: groups['detail'] ?? '' };
  }
  return null;
}
