/**
 * Which words of a message are the program's own, and how that is known. What nothing proves may be a person's name or a row of
 * data, and no public repository shows it.
 */
import { className, innermostOwnFrame, type TaskFailure } from '../failure.ts';
import { isLibraryWord, isNameToo } from './library.ts';
import { wordsOf } from './words.ts';

/** Asked for one word; any source that says yes proves it. */
export type Proof = (word: string, place: Place) => boolean;

export interface Place {
  /** It begins the text or a clause, where any word has a capital. */
  readonly begins: boolean;
  /** A word with a capital stands beside it: `Jane Roe`. */
  readonly amongCapitals: boolean;
}

type Told = Pick<TaskFailure, 'task' | 'worker' | 'exception' | 'exceptions' | 'template'>;

/** Words that libraries and servers write. With a capital only where a clause begins; `SSL`, `TimeoutError` as they are. */
export const byLibrary: Proof = (word, { begins, amongCapitals }) => {
  if (word.length === 1) return /[a-z]/.test(word) || (begins && !amongCapitals && /[AI]/.test(word));
  const small = word.toLowerCase();
  if (word === small) return isLibraryWord(small);
  if (word === word.toUpperCase()) return isLibraryWord(small) && !isNameToo(small);
  const humps = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  // A class of Python: what it is called stands in code.
  if (humps.length > 1 && /(?:Error|Exception|Warning)$/.test(word)) return true;
  if (humps.length > 1)
    return humps.every((hump) => isLibraryWord(hump.toLowerCase()) && !isNameToo(hump.toLowerCase()));
  return begins && !amongCapitals && isLibraryWord(small) && !isNameToo(small);
};

/** Words of the line that raised it, as the traceback quotes it: `raise ValueError("student not found")`. */
function byRaiseSite({ exceptions }: Told): Proof {
  const words = new Set(exceptions.flatMap(({ frames }) => wordsOf(frames.at(-1)?.source ?? '')));
  return (word) => words.has(word);
}

/** Names that are shown anyway: of the task, its classes and functions. */
function byNames({ task, exception, exceptions }: Told): Proof {
  const named = [
    task ?? '',
    exception,
    ...exceptions.flatMap(({ type, frames }) => [
      type,
      ...frames.flatMap((frame) => (frame.own ? [frame.function] : [])),
    ]),
  ];
  const words = new Set(named.flatMap(wordsOf));
  return (word) => words.has(word);
}

/** So many different texts of one place say which of their words are always there. */
const ENOUGH = 5;

/**
 * Words that stand at the same place in every one of at least five texts that differ, of one task, class and function. Small
 * letters only: a teacher's name can stand in all of them.
 */
function byRecurrence(failures: readonly Told[]): (failure: Told) => Proof {
  const places = new Map<string, Map<string, readonly string[]>>();
  for (const failure of failures) {
    const words = wordsOf(failure.template);
    const key = placeOf(failure, words.length);
    const texts = places.get(key) ?? new Map<string, readonly string[]>();
    places.set(key, texts.set(failure.template, words));
  }
  const constant = new Map(
    [...places].map(([key, texts]) => {
      const [first = [], ...others] = texts.values();
      const isEnough = texts.size >= ENOUGH;
      return [key, new Set(isEnough ? first.filter((word, at) => others.every((words) => words[at] === word)) : [])];
    }),
  );
  return (failure) => {
    const words = constant.get(placeOf(failure, wordsOf(failure.template).length));
    return (word) => word === word.toLowerCase() && (words?.has(word) ?? false);
  };
}

function placeOf(failure: Told, words: number): string {
  const place = innermostOwnFrame(failure as TaskFailure)?.function ?? '';
  return JSON.stringify([failure.task ?? failure.worker, className(failure.exception), place, words]);
}

/**
 * One proof a failure. What proves a word for one failure proves it for all with the same text of the same task: their tracebacks
 * may be cut.
 */
export function proofsOf(failures: readonly Told[]): readonly Proof[] {
  const recurrence = byRecurrence(failures);
  const keyOf = ({ task, template }: Told): string => JSON.stringify([task, template]);
  const own = new Map<string, Proof[]>();
  const seen = new Set<string>();
  for (const failure of failures) {
    const key = keyOf(failure);
    const known = own.get(key) ?? [recurrence(failure)];
    const raised = failure.exceptions.map(({ type, frames }) => `${type} ${frames.at(-1)?.source ?? ''}`).join('\n');
    // The same code says the same again.
    if (seen.has(`${key}\n${raised}`)) continue;
    seen.add(`${key}\n${raised}`);
    own.set(key, [...known, byRaiseSite(failure), byNames(failure)]);
  }
  return failures.map((failure) => {
    const sources = [byLibrary, ...(own.get(keyOf(failure)) ?? [])];
    return (word, place) => sources.some((source) => source(word, place));
  });
}
