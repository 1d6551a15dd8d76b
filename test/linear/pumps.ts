/**
 * Inputs that drive a regular expression to its worst, made from the expression itself: what it begins with, what it repeats,
 * what has to follow, and an end that it cannot match.
 */
import { type Node, parsePattern } from './pattern.ts';

export interface Pump {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

export function inputOf({ before, again, after }: Pump, length: number): string {
  return before + again.repeat(Math.max(1, Math.floor((length - before.length - after.length) / again.length))) + after;
}

/** One of each kind that the patterns tell apart, and whatever they name themselves. */
const ALPHABET = 'aAbe0 1.-_/\\"\'()[]{}^~<>=:,;&%+@#$?!*|`\t\nß…│X';
/** No class of what a log may hold in a name has it, so that matches fail late. */
const ENDS = ['', '\u0001', '\n', ' x!'];
/** Repetitions of fewer are no loop. */
const LOOP = 4;
/** Characters of one class that are tried. */
const MOST_CHARACTERS = 60;

/** Driven into many patterns of other tools; the literal may hold none of them. */
const GENERIC = [
  'a',
  ' ',
  '\t',
  '\\',
  '"',
  "'",
  '\\"',
  '(',
  '[',
  '{',
  '^',
  '.',
  'a.',
  'a ',
  '-',
  '0',
  '1:',
  '/',
  '//',
  '=',
  'x=',
  '&',
  '@',
  'a@',
  '<',
  '>',
  'Aa0',
  ', ',
  '\\n',
  '…',
  '...',
];

export function pumpsOf(source: string, flags: string): Pump[] {
  const tree = parsePattern(source);
  const characters = new Map<string, string[]>();
  const alphabet = [...new Set(Array.from(ALPHABET + source.replace(/\\[dwsDWSbBpPuxk]/g, '')))];
  const matching = (one: string): string[] => {
    let found = characters.get(one);
    if (found === undefined) {
      const alone = new RegExp(`^${one}$`, flags.replace(/[gy]/g, ''));
      found = alphabet.filter((c) => alone.test(c)).slice(0, MOST_CHARACTERS);
      characters.set(one, found);
    }
    return found;
  };
  const captured = new Map<string, string>();
  const sample = (node: Node): string => {
    switch (node.kind) {
      case 'sequence':
        return node.parts.map(sample).join('');
      case 'choice':
        return node.options[0] === undefined ? '' : sample(node.options[0]);
      case 'one':
        return matching(node.source)[0] ?? '';
      case 'group': {
        const text = sample(node.body);
        captured.set(node.name ?? String(node.number), text);
        return text;
      }
      case 'look':
      case 'edge':
        return '';
      case 'again':
        return captured.get(node.name) ?? '';
      case 'repeat':
        return sample(node.body).repeat(node.min);
    }
  };
  /** Every way to begin it, so that each branch is pumped. */
  const samples = (node: Node): string[] => {
    switch (node.kind) {
      case 'one':
        return matching(node.source);
      case 'choice':
        return node.options.flatMap(samples);
      case 'group':
        return samples(node.body);
      case 'repeat':
        return samples(node.body);
      case 'sequence': {
        const whole = sample(node);
        const [only] = node.parts.filter(({ kind }) => kind !== 'look' && kind !== 'edge');
        return node.parts.length === 1 && only !== undefined ? samples(only) : [whole, ...inside(node)];
      }
      default:
        return [sample(node)];
    }
  };
  /** A sequence with its optional parts once. */
  const inside = (node: Node & { kind: 'sequence' }): string[] => [
    node.parts.map((part) => (part.kind === 'repeat' && part.min === 0 ? sample(part.body) : sample(part))).join(''),
    node.parts
      .map((part) => (part.kind === 'repeat' ? sample(part.body).repeat(Math.max(2, part.min)) : sample(part)))
      .join(''),
  ];

  const pairs = new Map<string, Omit<Pump, 'after'>>();
  const add = (before: string, again: string): void => {
    if (again !== '') pairs.set(`${before}\u0000${again}`, { before, again });
  };
  const visit = (node: Node, before: string, follows: readonly Node[]): void => {
    switch (node.kind) {
      case 'sequence': {
        let text = before;
        node.parts.forEach((part, index) => {
          visit(part, text, [...node.parts.slice(index + 1), ...follows]);
          text += sample(part);
          // Begun again and again, never ended: each beginning may run to the end of the line.
          add('', text);
          if (part.kind === 'repeat') {
            for (const one of samples(part.body).slice(0, 8)) add('', text + one);
            // What is long enough for a repetition that asks for many.
            add('', text + sample(part.body).repeat(12));
          }
        });
        return;
      }
      case 'choice':
        for (const option of node.options) visit(option, before, follows);
        return;
      case 'group':
      case 'look':
        visit(node.body, before, follows);
        return;
      case 'repeat': {
        if (node.max >= LOOP) {
          const bodies = [...new Set(samples(node.body))];
          for (const one of bodies) {
            add(before, one);
            add('', one);
          }
          // Two that follow in turn keep word boundaries and pairs alive.
          for (const one of bodies.slice(0, 12))
            for (const other of ['.', '-', ' ', '"', '/']) if (bodies.includes(other)) add(before, one + other);
          let next = '';
          for (const part of follows.slice(0, 6)) {
            next += sample(part) || (part.kind === 'repeat' ? sample(part.body) : '');
            add(before, next);
          }
        }
        visit(node.body, before, [node.body, ...follows]);
        return;
      }
      default:
    }
  };
  visit(tree, '', []);
  const start = sample(tree);
  for (const again of GENERIC) {
    add('', again);
    add(start, again);
  }
  add('', start);
  // Where a beginning of the line could match at once, the loop stands behind something else.
  if (/[\^|]/.test(source))
    for (const { before, again } of Array.from(pairs.values())) if (before === '') add('\u0001', again);
  return [...pairs.values()].flatMap((pair) => ENDS.map((after) => ({ ...pair, after })));
}
