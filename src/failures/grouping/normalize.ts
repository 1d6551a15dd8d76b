/**
 * Messages -> templates: the variable parts become placeholders, so that one cause reads the same every time and a public
 * repository learns nothing but the shape of the text.
 *
 * One combined pass over an ordered table, linear on hostile input: every quantifier is bounded or anchored.
 */

interface Kind {
  readonly placeholder: string;
  readonly source: string;
  readonly reason: string;
  readonly example: string;
  /** Looks alike and stays. */
  readonly negative: string;
}

/** Order is policy: what may contain the others comes first. */
export const NORMALISATIONS: readonly Kind[] = [
  {
    placeholder: '<$>',
    source: String.raw`<(?:email|user|secret|token|credentials|jwt|card|iban|cookie|personal|phone|ssn|private-key|webhook-url)>`,
    reason: 'placeholders of the redaction stay as they are',
    example: '<email>',
    negative: '<div>',
  },
  {
    placeholder: '<url>',
    source: String.raw`(?<![a-z])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s'"\\)\]>]{1,2000}`,
    reason: 'before paths, hosts and numbers, which it contains',
    example: 'https://a.example/x?id=1',
    negative: 'std::vector',
  },
  {
    placeholder: '<email>',
    source: String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`,
    reason: 'bounded local part: a free one is quadratic',
    example: 'a.b@example.org',
    negative: '@app.task',
  },
  {
    placeholder: '<str>',
    source: String.raw`b?"(?:[^"\\]|\\.){0,2000}"?|(?<![A-Za-z0-9])[bruBRUF]{0,2}'(?:[^'\\]|\\.){0,2000}'?|«[^»]{0,500}»?|“[^”]{0,500}”?|‘[^’]{0,500}’?`,
    reason:
      "what somebody quoted is a value; an apostrophe inside a word (can't) opens nothing; what the log cut is closed by its end",
    example: "'x-1'",
    negative: "can't",
  },
  {
    placeholder: '<id>',
    source: String.raw`\b[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\b`,
    reason: 'UUID with or without dashes',
    example: '5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e',
    negative: 'deadbeef-cafe',
  },
  {
    placeholder: '<time>',
    source: String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?)?|\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b`,
    reason: 'ISO dates and clock times',
    example: '2026-05-11 13:16:47',
    negative: '1.2.3',
  },
  {
    placeholder: '<ip>',
    source: String.raw`\b(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?\b|\b(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{1,4}){0,4}\b`,
    reason: 'addresses, with their port',
    example: '10.0.4.17:5432',
    negative: '1.2.3',
  },
  {
    placeholder: '<addr>',
    source: String.raw`\b0x[0-9a-fA-F]{1,32}\b`,
    reason: 'memory addresses in reprs',
    example: '0x7f3c2a',
    negative: '0x',
  },
  {
    placeholder: '<path>',
    source: String.raw`(?<![\w<>.])(?:[A-Za-z]:\\|~?\/)[\w.@+~%-]{1,255}(?:[\\/][\w.@+~%-]{0,255}){0,40}`,
    reason: 'file system and URL paths',
    example: '/var/lib/x.db',
    negative: 'and/or',
  },
  {
    placeholder: '<host>',
    source: String.raw`(?<![a-z0-9]-)\b(?=[a-z0-9-]{1,63}\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|io|edu|gov|dev|app|cloud|local|internal|lan|example|test|info|biz|co|us|uk|de|fr|ca|eu|nl|se|ch|at|au|nz|jp|in|br)(?::\d{1,5})?\b(?!\.?\w|\()`,
    reason: 'host names by their last part',
    example: 'db.internal:5432',
    negative: 'celery.app.trace',
  },
  {
    placeholder: '<id>',
    source: String.raw`\b(?=[a-fA-F]{0,5}\d)(?=[0-9]{0,20}[a-fA-F])[0-9a-fA-F]{6,128}\b`,
    reason: 'hashes and hex ids: six or more, both digits and letters',
    example: '9f86d081884c',
    negative: 'facade',
  },
  {
    placeholder: '<id>',
    source: String.raw`(?<![\w-])(?=[A-Za-z_-]{0,21}\d)(?=[a-z0-9_-]{0,60}[A-Z])(?=[A-Z0-9_-]{0,60}[a-z])[A-Za-z0-9_-]{11,64}(?![\w-])`,
    reason: 'base64url ids of eleven and more with digits and both cases',
    example: 'A4aDF9effcAhHa-A2eh30H',
    negative: 'IntegrityError',
  },
  {
    placeholder: '<n>',
    source: String.raw`(?<![\w.])[-+]?\d{1,40}(?:[.,]\d{1,40}){0,12}(?:[eE][-+]?\d{1,3})?(?:%|[a-zA-Z]{1,3}\b)?(?!\w)`,
    reason: 'numbers, also with a short unit (12ms, 3.5s, 512 MiB)',
    example: '42',
    negative: 'utf8',
  },
  {
    placeholder: '<n>',
    source: String.raw`\d{2,40}`,
    reason: 'digits glued to letters (grp90288, user42)',
    example: 'grp90288',
    negative: 'v2',
  },
];

/** The whole table, but for the quotations that begin with one of these marks; made when they are first needed. */
const combined = new Map<string, RegExp>();
const QUOTATION = NORMALISATIONS.findIndex(({ placeholder }) => placeholder === '<str>');
/** By the mark that opens it: a whole quotation. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  '"': /^b?"(?:[^"\\]|\\.)*"$/,
  "'": /^[a-z]{0,2}'(?:[^'\\]|\\.)*'$/i,
  '«': /^«[^»]*»$/,
  '“': /^“[^”]*”$/,
  '‘': /^‘[^’]*’$/,
};

/**
 * Most places of a text are passed by at once: those where no row begins.
 *
 * - A mark that none begins with: blank, bracket, comma.
 * - Between two small letters, but for the b of `b"x"`.
 * - A word of letters that nothing is joined to: `duplicate`, `refused:`; not `db.internal`, `user@`, `http://`.
 */
const MAY_BEGIN = String.raw`(?=[\w<+.'"«“‘~/-])(?!(?<=[a-z])[a-z](?!"))(?![A-Za-z]{1,24}[.:]?(?![\w.+@:'"\\/-]))`;

function tableWithout(marks: string): RegExp {
  const made = combined.get(marks);
  if (made) return made;
  const sources = NORMALISATIONS.map(({ source }, index) =>
    index === QUOTATION && marks !== '' ? `(?![bruBRUF]{0,2}[${marks}])(?:${source})` : source,
  );
  const regex = new RegExp(`${MAY_BEGIN}(?:${sources.map((source) => `(${source})`).join('|')})`, 'g');
  combined.set(marks, regex);
  return regex;
}

/** What is read of a message: beyond it nothing new about the cause is said. */
const MAX_INPUT = 4096;
const MAX_TEMPLATE = 200;

/** Every variable part a placeholder; other text as it is. */
export function normalize(message: string): string {
  return replaced(message.length > MAX_INPUT ? message.slice(0, MAX_INPUT) : message, '');
}

/** @param never marks of quotations that are known to be never closed here: nobody looks for their end again */
function replaced(text: string, never: string): string {
  const table = tableWithout(never);
  let template = '';
  let done = 0;
  // A loop, because String.replace with a function spends as much on the calls as on the search.
  table.lastIndex = 0;
  for (let found = table.exec(text); found !== null; found = table.exec(text)) {
    template += text.slice(done, found.index) + replacementOf(found, never);
    done = table.lastIndex;
  }
  return template + text.slice(done);
}

function replacementOf(found: RegExpExecArray, never: string): string {
  const [match] = found;
  let row = 0;
  while (found[row + 1] === undefined) row++;
  if (row === QUOTATION) return quotation(match, found.input, found.index, never);
  const placeholder = NORMALISATIONS[row]?.placeholder ?? match;
  return placeholder === '<$>' ? match : placeholder;
}

/** A mark that opens nothing (`12" wide`, `token " in JSON`) stays, and what follows it is read by itself. */
function quotation(match: string, text: string, start: number, never: string): string {
  const at = match.search(/["'«“‘]/);
  const mark = match[at] ?? '';
  if (WHOLE[mark]?.test(match)) return '<str>';
  const isCut = start + match.length === text.length;
  if (isCut && /^\S/.test(match.slice(at + 1)) && !/\d/.test(text[start + at - 1] ?? '')) return '<str>';
  return match.slice(0, at + 1) + replaced(match.slice(at + 1), never + mark);
}

/** The first two non-empty lines, normalised, at most 200 characters. */
export function templateOf(message: string): string {
  const lines = message
    .slice(0, MAX_INPUT)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // `key=value`: the value is a variable even where it looks like a word.
  const text = normalize(lines.slice(0, 2).join(' '))
    .replace(/=(?<=\b[\w.-]{1,60}=)(?!<)[^\s,;()\]}]{1,200}/g, '=<v>')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  if (text.length <= MAX_TEMPLATE) return text;
  return `${text
    .slice(0, MAX_TEMPLATE - 1)
    .replace(/<[^<>]{0,12}$/, '')
    .replace(/[\ud800-\udbff]$/, '')}…`;
}
