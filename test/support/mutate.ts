/** Log lines, damaged as shippers, cut buffers, broken encodings and hostile texts damage them. Pure: `next` decides by chance. */

export interface Mutation {
  readonly name: string;
  /** Changes text only at the ends of lines or between them: no id can come out that did not stand in the lines before. */
  readonly keepsIds: boolean;
  mutate(lines: readonly string[], next: () => number, others: readonly string[]): string[];
}

type Edit = (line: string, next: () => number, others: readonly string[]) => string | string[];

const at = (length: number, next: () => number): number => Math.floor(next() * (length + 1));
const pick = <T>(values: readonly T[], next: () => number): T => values[Math.floor(next() * values.length)] as T;

/** One line of them is edited. */
const onOne =
  (edit: Edit): Mutation['mutate'] =>
  (lines, next, others) => {
    const chosen = Math.floor(next() * lines.length);
    return lines.flatMap((line, n) => (n === chosen ? edit(line, next, others) : [line]));
  };

const insert = (line: string, text: string, place: number): string => line.slice(0, place) + text + line.slice(place);

/** What opens, closes, escapes or means something to one of the readers. */
const PIECES = [
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '\\"',
  '"""',
  '#012',
  '#011',
  '#033[1m',
  '\n',
  '\r',
  '\t',
  '│',
  '| ',
  ' | ',
  ': ',
  '] ',
  '<',
  '>',
  '&#39;',
  '&quot;',
  '\\u00',
  '^^^',
  ' level=ERROR',
  'event=',
  'Task ',
  'Traceback (most recent call last):',
  '  File "/srv/x.py", line 1, in x',
  '  + Exception Group Traceback (most recent call last):',
  '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] ',
  '2026-05-11 13:16:47 ',
  'worker (stderr)      | ',
  '{"message": "',
  '{"log": "',
  '", "level": "error"}',
  '\u0000',
  '\u001b',
  '\ufffd',
  '\ud83d',
  '\u2028',
  'İ',
  'e\u0301',
  '𝒳',
  '__proto__',
  '"__proto__": {',
] as const;

/** Ways to make a line long: what a quantifier may run over. */
const RUNS = [
  ' ',
  '0',
  'a',
  'a.',
  '[',
  '[[',
  '{"a":',
  '(',
  '"',
  "'",
  '\\',
  'Task ',
  'Task a[1] ',
  '\t',
  '> ',
  '- ',
  '│',
  'é',
] as const;

function randomText(next: () => number): string {
  return Array.from({ length: 1 + at(20, next) }, () => String.fromCharCode(Math.floor(next() * 0x1_00_00))).join('');
}

/** The bytes are cut anywhere; what is no UTF-8 any more is decoded as U+FFFD. */
function cutBytes(line: string, next: () => number): string[] {
  const bytes = Buffer.from(line);
  const place = at(bytes.length, next);
  return [bytes.subarray(0, place).toString(), bytes.subarray(place).toString()];
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'as it is', keepsIds: true, mutate: (lines) => [...lines] },
  { name: 'the end cut off', keepsIds: true, mutate: onOne((line, next) => cutBytes(line, next)[0] ?? '') },
  { name: 'the beginning cut off', keepsIds: true, mutate: onOne((line, next) => cutBytes(line, next)[1] ?? '') },
  { name: 'in two events', keepsIds: true, mutate: onOne((line, next) => cutBytes(line, next)) },
  { name: 'a line lost', keepsIds: true, mutate: onOne(() => []) },
  { name: 'a line doubled', keepsIds: true, mutate: onOne((line) => [line, line]) },
  { name: 'a line doubled at its end', keepsIds: true, mutate: onOne((line) => line + line) },
  {
    name: 'lines swapped',
    keepsIds: true,
    mutate(lines, next) {
      const swapped = [...lines];
      const [a, b] = [at(lines.length - 1, next), at(lines.length - 1, next)];
      [swapped[a], swapped[b]] = [lines[b] ?? '', lines[a] ?? ''];
      return swapped;
    },
  },
  {
    name: 'all in one event',
    keepsIds: true,
    mutate: (lines, next) => [lines.join(pick(['\n', '\r\n', '#012'], next))],
  },
  { name: 'all glued', keepsIds: true, mutate: (lines) => [lines.join('')] },
  { name: 'NULs at the end', keepsIds: true, mutate: onOne((line, next) => line + '\u0000'.repeat(1 + at(50, next))) },
  { name: 'a lone escape at the end', keepsIds: true, mutate: onOne((line) => `${line}\u001b`) },
  {
    name: 'a piece put in',
    keepsIds: false,
    mutate: onOne((line, next) => insert(line, pick(PIECES, next), at(line.length, next))),
  },
  {
    name: 'many pieces put in',
    keepsIds: false,
    mutate: (lines, next) =>
      lines.map((line) => {
        let changed = line;
        for (let n = at(6, next); n > 0; n--) changed = insert(changed, pick(PIECES, next), at(changed.length, next));
        return changed;
      }),
  },
  {
    name: 'any Unicode put in',
    keepsIds: false,
    mutate: onOne((line, next) => insert(line, randomText(next), at(line.length, next))),
  },
  {
    name: 'characters swapped',
    keepsIds: false,
    mutate: onOne((line, next) => {
      const characters = line.split('');
      const [a, b] = [at(line.length - 1, next), at(line.length - 1, next)];
      [characters[a], characters[b]] = [line[b] ?? '', line[a] ?? ''];
      return characters.join('');
    }),
  },
  {
    name: 'a stretch lost',
    keepsIds: false,
    mutate: onOne((line, next) => {
      const start = at(line.length, next);
      return line.slice(0, start) + line.slice(start + at(40, next));
    }),
  },
  {
    name: 'a stretch of another line put in',
    keepsIds: false,
    mutate: onOne((line, next, others) => {
      const other = pick(others, next);
      const start = at(other.length, next);
      return insert(line, other.slice(start, start + at(200, next)), at(line.length, next));
    }),
  },
  {
    name: 'one of its own marks lost',
    keepsIds: false,
    mutate: onOne((line, next) => {
      const marks = [...line.matchAll(/["'[\](){}\\:]/g)];
      const mark = marks.length === 0 ? null : pick(marks, next);
      return mark ? line.slice(0, mark.index) + line.slice(mark.index + 1) : line;
    }),
  },
  {
    name: 'a long run put in',
    keepsIds: false,
    mutate: onOne((line, next) => insert(line, pick(RUNS, next).repeat(10 + at(2000, next)), at(line.length, next))),
  },
  {
    name: 'an envelope around it',
    keepsIds: true,
    mutate: onOne((line) => JSON.stringify({ log: `${line}\n`, stream: 'stderr' })),
  },
  {
    name: 'a broken envelope',
    keepsIds: false,
    mutate: onOne((line, next) => {
      const json = JSON.stringify({ message: line, level: 'ERROR', exc_info: line });
      return insert(json.slice(0, at(json.length, next)), pick(PIECES, next), at(20, next));
    }),
  },
];

/** A line of a million characters and more, its own text somewhere in it. */
export function huge(line: string, next: () => number): string {
  const run = pick(RUNS, next);
  return insert(line, run.repeat(Math.ceil(1_000_000 / run.length)), at(line.length, next));
}
