/**
 * Masks text: the table of redactions, payment cards, random strings, what was recognised elsewhere in the run, and the team's
 * own patterns.
 *
 * The only maker of `Redacted`. Placeholders are stable, so that grouping survives.
 */
import type { Redacted } from '../failure.ts';
import { type OwnPattern, ownMask } from './own-pattern.ts';
import { randomWords } from './randomness.ts';
import { REDACTIONS } from './redactions.ts';

export interface Redactor {
  /** Masks one text. */
  redact(text: string): Redacted;
}

export interface RedactorOptions {
  readonly patterns: readonly OwnPattern[];
}

export const PLAIN: RedactorOptions = { patterns: [] };

/** Values that would mask half of the log if they were masked everywhere. */
const TOO_COMMON =
  /^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|rabbitmq|celery|django|python|worker|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i;
const MIN_SECRET = 6;
/** A text that a log has cut may end in so much of a secret that is known whole. */
const MIN_BEGINNING = 5;

/** @param texts everything the run may ever show: what is recognised in one of them is masked in all */
export function createRedactor(texts: Iterable<string>, options: RedactorOptions = PLAIN): Redactor {
  const known = knownSecrets(learn(texts));
  const own = options.patterns.map(ownMask);
  const done = new Map<string, Redacted>();
  return {
    redact(text) {
      let masked = done.get(text);
      if (masked === undefined) {
        masked = mask(text, known, own);
        // Files, functions and classes come again and again; whole messages hardly do.
        if (text.length <= 500) done.set(text, masked);
      }
      return masked;
    },
  };
}

function learn(texts: Iterable<string>): Set<string> {
  const learnt = new Set<string>();
  const add = (value: string): void => {
    if (value.length >= MIN_SECRET && !TOO_COMMON.test(value) && !value.startsWith('<')) learnt.add(value);
  };
  for (const text of new Set(texts)) {
    for (const { name, needs, pattern, secret } of REDACTIONS) {
      if (secret === null || !needs.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const value = (match[secret] ?? '').replace(/(?<!\\)\\+$/, '');
        for (const form of FORMS[name]?.(value) ?? writtenForms(value)) add(form);
      }
    }
    for (const { word } of randomWords(text)) add(word);
  }
  return learnt;
}

/** What is learnt of a match that is more than one secret, by the row's name. */
const FORMS: Readonly<Record<string, (value: string) => string[]>> = {
  cookie: cookieValues,
  'private-key': (block) => block.split(/\s+|\\n/).filter((line) => /^[\w+/=]{16,}$/.test(line)),
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

interface Known {
  /** By their first `MIN_SECRET` characters; of each, longest first: a secret that contains another one is masked whole. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  /** Their first two characters (`pairAt`): at most places of a text nothing more needs to be looked at. */
  readonly pairs: ReadonlySet<number>;
  /** What may be left of one at the end of a cut text. */
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

/** More of a secret than this is not looked for at the end of a cut text. */
const MAX_BEGINNING = 200;

function knownSecrets(learnt: ReadonlySet<string>): Known {
  const texts = [...learnt].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const beginningsOf = (text: string): string[] => {
    const lengths = Math.max(0, Math.min(text.length, MAX_BEGINNING) - MIN_BEGINNING);
    return Array.from({ length: lengths }, (_, more) => text.slice(0, MIN_BEGINNING + more));
  };
  const byStart = new Map<string, string[]>();
  for (const text of texts) {
    const start = text.slice(0, MIN_SECRET);
    byStart.set(start, [...(byStart.get(start) ?? []), text]);
  }
  return {
    byStart,
    pairs: new Set(texts.map((text) => pairAt(text, 0))),
    beginnings: new Set(texts.flatMap(beginningsOf)),
    longest: Math.min(texts[0]?.length ?? 0, MAX_BEGINNING),
  };
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}

function mask(text: string, known: Known, own: readonly ((text: string) => string)[]): Redacted {
  // Another row could take a part of it: `pa55,mail@example.org`.
  let masked = maskKnown(text, known, (secret) => secret.includes('@'));
  for (const { needs, pattern, replacement } of REDACTIONS)
    if (needs.test(masked)) masked = masked.replace(pattern, replacement);
  masked = masked.replace(CARD, (digits) => (isCard(digits) ? '<card>' : digits));
  masked = maskBeginnings(
    maskKnown(masked, known, () => true),
    known,
  );
  for (const { index, word } of randomWords(masked).toReversed())
    masked = `${masked.slice(0, index)}<secret>${masked.slice(index + word.length)}`;
  for (const replace of own) masked = replace(masked);
  return masked as Redacted;
}

/** One way through the text, however many secrets are known: a run may know thousands of signatures. */
function maskKnown(text: string, { byStart, pairs }: Known, which: (secret: string) => boolean): string {
  if (byStart.size === 0) return text;
  let masked = '';
  let done = 0;
  for (let at = 0; at + MIN_SECRET <= text.length; at++) {
    if (!pairs.has(pairAt(text, at))) continue;
    const secret = byStart
      .get(text.slice(at, at + MIN_SECRET))
      ?.find((one) => text.startsWith(one, at) && which(one) && !isInsideWord(text, at, one));
    if (secret === undefined) continue;
    masked += `${text.slice(done, at)}<secret>`;
    done = at + secret.length;
    at = done - 1;
  }
  return masked + text.slice(done);
}

/** A word of letters may stand inside another word, where it is no secret. */
function isInsideWord(text: string, at: number, secret: string): boolean {
  if (!/^[A-Za-z]+$/.test(secret)) return false;
  return /[A-Za-z]/.test(text[at - 1] ?? '') || /[A-Za-z]/.test(text[at + secret.length] ?? '');
}

/** Where a log cut the text, before `...` too, the beginning of a secret may be left. */
function maskBeginnings(text: string, { beginnings, longest, pairs }: Known): string {
  if (beginnings.size === 0) return text;
  const ends = [...text.matchAll(/\.{3}|…|$/g)].map(({ index }) => index).toReversed();
  let masked = text;
  for (const end of ends) {
    for (let length = Math.min(longest, end); length >= MIN_BEGINNING; length--) {
      if (!pairs.has(pairAt(masked, end - length)) || !beginnings.has(masked.slice(end - length, end))) continue;
      masked = `${masked.slice(0, end - length)}<secret>${masked.slice(end)}`;
      break;
    }
  }
  return masked;
}

/** 13 to 19 digits, perhaps in groups, that pass the Luhn check: a payment card, not an id. */
const CARD = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;

function isCard(digits: string): boolean {
  const bare = digits.replace(/\D/g, '');
  if (/^0|^(\d)\1+$/.test(bare)) return false;
  let sum = 0;
  for (let index = 0; index < bare.length; index++) {
    const digit = Number(bare[bare.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
