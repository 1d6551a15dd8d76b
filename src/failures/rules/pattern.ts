/**
 * Patterns that people write to match free text. Log text is long and may be hostile, so an engine matches them that needs
 * linear time whatever the pattern: no lookaround and no backreference, and `(a+)+` is harmless.
 *
 *   *timed out*                the whole text; only * and ? are special
 *   /HTTP (?<status>\d{3})/i   any part of the text
 */
import { RE2JS, RE2JSException } from 're2js';

export interface TextPattern {
  matches(text: string): boolean;
  /** What the first group that took part has caught; null where the text does not match, or no group caught anything. */
  captured(text: string): string | null;
  readonly groups: number;
}

/** Longer texts are matched by their beginning; a cause stands on the first lines. */
const LONGEST_TEXT = 20_000;

/** `/…/` or `/…/i` */
const WRITTEN_REGEX = /^\/(?<source>.+)\/(?<flags>[a-z]*)$/s;

/** @throws PatternError */
export function textPattern(written: string): TextPattern {
  const { source, flags } = WRITTEN_REGEX.exec(written)?.groups ?? {};
  if (source === undefined) return compiled(globSource(written), RE2JS.DOTALL);
  if (flags !== '' && flags !== 'i') throw new PatternError(`the flag i or none after the last slash`);
  return compiled(source, flags === 'i' ? RE2JS.CASE_INSENSITIVE : 0);
}

/** A regular expression without slashes around it. @throws PatternError */
export function regexPattern(source: string): TextPattern {
  return compiled(source, 0);
}

/** What a pattern should have been; the words follow "expected". */
export class PatternError extends Error {}

/** Words for what the engine refuses. First match wins; the rest is told in its own words. */
const REFUSALS: readonly { readonly when: RegExp; readonly expected: string }[] = [
  {
    when: /(?:Perl syntax|named capture): `?\(\?<?[=!]/,
    expected: 'a regular expression without lookaround ((?=…), (?!…), (?<=…), (?<!…)), so that it takes linear time',
  },
  {
    when: /escape sequence: `?\\[1-9k]/,
    expected: 'a regular expression without references back (\\1, \\k<name>), so that it takes linear time',
  },
  { when: /missing closing \]/, expected: 'a regular expression whose [ are all closed' },
  {
    when: /missing closing \)|unexpected \)|missing parenthesis/,
    expected: 'a regular expression whose ( are all closed',
  },
];

function compiled(source: string, flags: number): TextPattern {
  let regex: RE2JS;
  try {
    regex = RE2JS.compile(source, flags);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const known = REFUSALS.find(({ when }) => when.test(error.message));
    throw new PatternError(
      known?.expected ??
        `a regular expression of the RE2 syntax (${error.message.replace('error parsing regexp: ', '')})`,
    );
  }
  return {
    groups: regex.groupCount(),
    matches: (text) => regex.matcher(text.slice(0, LONGEST_TEXT)).find(),
    captured(text) {
      const matcher = regex.matcher(text.slice(0, LONGEST_TEXT));
      if (!matcher.find()) return null;
      for (let group = 1; group <= regex.groupCount(); group++) {
        const value = matcher.group(group);
        if (value !== null && value !== undefined && value !== '') return value;
      }
      return null;
    },
  };
}

function globSource(glob: string): string {
  const parts = Array.from(glob, (mark) => (mark === '*' ? '.*' : mark === '?' ? '.' : RE2JS.quote(mark)));
  return `^${parts.join('')}$`;
}
