/**
 * What of a message may be read by anybody: the words that are proved to be the program's own. Everything else is `<text>`.
 *
 * A matter of what is shown: causes are told apart by the whole template, so a proof that comes or goes renames no cause.
 */
import { normalize } from '../grouping/normalize.ts';
import { PHRASES } from './library.ts';
import { byLibrary, type Place, type Proof } from './proof.ts';
import { withoutEnd } from './words.ts';

const MAX_LENGTH = 200;

/** Places that hold rows of a table, whatever their words are. */
const ROWS: readonly { readonly pattern: RegExp; readonly shown: string; readonly example: string }[] = [
  {
    pattern: /\bKey \([^\n]{0,120}?\)=\([^\n]{0,120}?\)(?=\.?(?:\s|$)| already| is )/g,
    shown: 'Key (<text>)=(<text>)',
    example: 'Key (username)=(annasmithson) already exists.',
  },
  { pattern: /\bKey \((?!<text>)[^\n]*/g, shown: 'Key (<text>)', example: 'Key (username)=(annasmi…' },
  {
    pattern: /\bFailing row contains \([^\n]*/g,
    shown: 'Failing row contains (<text>)',
    example: 'Failing row contains (7, anna).',
  },
  {
    pattern: /\bDuplicate entry [^\n]{0,150}? for key\b/g,
    shown: 'Duplicate entry <text> for key',
    example: "Duplicate entry 'anna' for key",
  },
  {
    pattern: /\bThe duplicate key value is \([^\n]*/g,
    shown: 'The duplicate key value is (<text>)',
    example: 'The duplicate key value is (anna).',
  },
  {
    pattern: /\b(?:parameters|params|args|kwargs)(?:: |=)[[({][^\n]*/g,
    shown: 'parameters: <text>',
    example: '[parameters: (anna, 7)]',
  },
];

/** A template as anybody may read it. */
export function publicTemplate(template: string, proof: Proof): string {
  const rows = ROWS.reduce((text, { pattern, shown }) => text.replace(pattern, shown), tidied(template));
  const shown = provenWords(rows, proof)
    .replace(/<{1,3}<text>>{1,3}/g, '<text>')
    .replace(/<text>(?:[\s.,'’/_+&-]{1,3}<text>)+/g, '<text>')
    .replace(/<text>(?:[-_.+]?<n>|[\d_]+(?=\s|$))/g, '<text>');
  return shown.length <= MAX_LENGTH
    ? shown
    : `${shown.slice(0, MAX_LENGTH - 1).replace(/<[^<>]{0,12}$|[\ud800-\udbff]$/, '')}…`;
}

/** A text of no failure as anybody may read it: only libraries prove its words. */
export function publicText(text: string): string {
  return publicTemplate(normalize(text), byLibrary);
}

/** Placeholders whose value goes on to the end of its word: `<url>>&page=<n>`, `<url>@<host>/lms?sslmode=<v>`. */
const WHOLE_WORD = /<(url|path|host|email|webhook-url|credentials)>[^\s,;()[\]{}"']*/g;

/** Without what a placeholder has left of its word. */
export function tidied(template: string): string {
  return template.replace(WHOLE_WORD, (word, name: string) => `<${name}>${/[.:!?]$/.exec(word)?.[0] ?? ''}`);
}

/** A text may write a name so: `<annasmithson>`. */
const TOKEN =
  /<(?:addr|card|cookie|credentials|email|host|iban|id|ip|jwt|n|path|personal|phone|private-key|secret|ssn|str|text|time|token|url|user|v|webhook-url)>|[\p{L}\p{M}]+(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}]))?/gu;

function provenWords(text: string, proof: Proof): string {
  const kept = phraseSpans(text);
  const tokens = [...text.matchAll(TOKEN)];
  const isCapital = (at: number, gap: string): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.[0] ?? '') && /^[ .'’-]{1,2}$/.test(gap);
  let shown = '';
  let done = 0;
  for (const [at, { 0: token, index }] of tokens.entries()) {
    const before = text.slice(done, index);
    const end = index + token.length;
    shown += before;
    done = end;
    if (token.startsWith('<') || kept.some(([from, to]) => index >= from && end <= to)) {
      shown += token;
      continue;
    }
    const place: Place = {
      begins: at === 0 || /[.:!?;([{>"'] ?$|\n$|[)\]] $/.test(text.slice(Math.max(0, index - 3), index)),
      amongCapitals: isCapital(at + 1, text.slice(end, tokens[at + 1]?.index)) || isCapital(at - 1, before),
    };
    shown += proof(withoutEnd(token), place) ? token : '<text>';
  }
  return shown + text.slice(done);
}

function phraseSpans(text: string): [from: number, to: number][] {
  return PHRASES.flatMap((phrase) => {
    const from = text.indexOf(phrase);
    return from < 0 ? [] : [[from, from + phrase.length] as [number, number]];
  });
}
