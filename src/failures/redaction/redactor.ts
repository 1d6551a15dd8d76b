/**
 * Masks text: the table of redactions, payment cards, random strings, what was recognised elsewhere in the run, and the team's
 * own patterns.
 *
 * The only maker of `Redacted`. Placeholders are stable, so that grouping survives.
 */
import type { Redacted } from '../failure.ts';
import { maskCards } from './card.ts';
import { Learning, type Learnt, nameTest } from './learnt.ts';
import { type OwnPattern, ownMask } from './own-pattern.ts';
import { randomWords } from './randomness.ts';
import { masked as rowMask } from './redaction.ts';
import { REDACTIONS } from './redactions.ts';

export interface Redactor {
  /** Masks one text. */
  redact(text: string): Redacted;
  /**
   * Masks a name: of a task, class, file, function, host or program. Only what has the form of a secret: a word that was learnt
   * elsewhere (`?token=billing.tasks.charge`) changes no name, or a stranger could hide a task from its rule.
   */
  redactName(name: string): Redacted;
}

export interface RedactorOptions {
  readonly patterns: readonly OwnPattern[];
  /** Of tasks, classes, files and functions of the run: words that are never learnt as secrets. */
  readonly names: Iterable<string>;
}

export const PLAIN: RedactorOptions = { patterns: [], names: [] };

/** @param texts everything the run may ever show: what is recognised in one of them is masked in all */
export function createRedactor(texts: Iterable<string>, options: Partial<RedactorOptions> = {}): Redactor {
  const { patterns, names } = { ...PLAIN, ...options };
  const learnt = learn(texts, nameTest(names));
  const own = patterns.map(ownMask);
  return {
    redact: remembered((text) => mask(text, learnt, own)),
    redactName: remembered((text) => mask(text, null, own)),
  };
}

/** So many texts are kept with their masked form, so that a window of a million does not fill the memory. */
const MAX_REMEMBERED = 50_000;

function remembered(masking: (text: string) => Redacted): (text: string) => Redacted {
  const done = new Map<string, Redacted>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const masked = masking(text);
    // Files, functions and classes come again and again; whole messages hardly do.
    if (text.length <= 500 && done.size < MAX_REMEMBERED) done.set(text, masked);
    return masked;
  };
}

function learn(texts: Iterable<string>, isName: (word: string) => boolean): Learnt {
  const learning = new Learning(isName);
  for (const text of new Set(texts)) {
    for (const { name, needs, pattern, secret } of REDACTIONS) {
      if (secret === null || !needs.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const value = (match[secret] ?? '').replace(/(?<!\\)\\+$/, '');
        for (const form of FORMS[name]?.(value) ?? writtenForms(value)) learning.add(form);
      }
    }
    for (const { word } of randomWords(text)) learning.add(word);
  }
  return learning.learnt();
}

/** What is learnt of a match that is more or less than one secret, by the row's name. */
const FORMS: Readonly<Record<string, (value: string) => string[]>> = {
  cookie: cookieValues,
  'cookie-dict': (pairs) =>
    [...pairs.matchAll(/[:=]\s{0,3}["']([^"']{10,200})/g)]
      .map(([, value = '']) => value)
      .filter((value) => /\d/.test(value)),
  'private-key': (block) => block.split(/\s+|\\n/).filter((line) => /^[\w+/=]{16,}$/.test(line)),
  // `state=California`, `code=invalid_grant`: masked where it stands, but a plain word is nothing to look for elsewhere.
  'signed-parameter': (value) => (/\d/.test(value) ? writtenForms(value) : []),
};

/** A password in a URL is escaped, in the arguments it is not; a repr doubles its backslashes. */
function writtenForms(value: string): string[] {
  let plain = value;
  try {
    plain = decodeURIComponent(value);
  } catch {
    // A lone % is no escape.
  }
  const encoded = plain.isWellFormed() ? encodeURIComponent(plain) : plain;
  return [value, plain, encoded, value.replaceAll('\\\\', '\\'), value.replaceAll('\\', '\\\\')];
}

/** `session=9f8e7d6c5b4a; Path=/; theme=dark` -> `9f8e7d6c5b4a`. */
function cookieValues(cookies: string): string[] {
  return cookies
    .split(/[;=]\s*/)
    .map((value) => value.trim())
    .filter((value) => value.length >= 10 && /\d/.test(value) && !/\s/.test(value));
}

function mask(text: string, learnt: Learnt | null, own: readonly ((text: string) => string)[]): Redacted {
  let masked = learnt?.maskAddresses(text) ?? text;
  for (const row of REDACTIONS) masked = rowMask(masked, row);
  masked = maskCards(masked);
  if (learnt !== null) masked = learnt.maskBeginnings(learnt.mask(masked));
  for (const { index, word } of randomWords(masked).toReversed())
    masked = `${masked.slice(0, index)}<secret>${masked.slice(index + word.length)}`;
  for (const replace of own) masked = replace(masked);
  return masked as Redacted;
}
