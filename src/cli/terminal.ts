/** Lines for a person at a terminal, or for the next program of a pipe: colours and progress are for the former alone. */
import { stdout as visible } from '../markup.ts';
import type { Progress } from '../run.ts';

export interface Terminal {
  /** Wrapped to the terminal's width. */
  print(line: string): void;
  /** As it is, for the next program or to be copied. */
  printWhole(line: string): void;
  /** To the standard error, which no pipe takes along. */
  complain(line: string): void;
  /** One line, rewritten in place; nothing where nobody watches. */
  progress(text: string): void;
  /** Ends the line that is rewritten. */
  settle(): void;
  /** Width of the terminal; endless where the next program of a pipe reads. */
  readonly columns: number;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A terminal is written to that often, in milliseconds. */
const REFRESH_MS = 100;

export function openTerminal({ stdout, stderr, env }: Streams): Terminal {
  const coloured = wantsColour(env, stdout.isTTY);
  const columns = stdout.isTTY === true ? stdout.columns : Number.POSITIVE_INFINITY;
  const errorColumns = stderr.isTTY === true ? stderr.columns : Number.POSITIVE_INFINITY;
  let shown = '';
  let last = 0;
  const settle = (): void => {
    if (shown !== '') stderr.write('\n');
    shown = '';
  };
  // `audit … | head` reads what it wants and goes away.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    columns,
    print: (line) => {
      settle();
      const [first = '', ...rest] = wrap(line, columns);
      stdout.write(`${[coloured ? paint(first) : first, ...rest].join('\n')}\n`);
    },
    printWhole: (line) => {
      settle();
      stdout.write(`${line}\n`);
    },
    complain: (line) => {
      settle();
      for (const row of wrap(visible(line), errorColumns)) stderr.write(`${row}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY !== true || performance.now() - last < REFRESH_MS) return;
      last = performance.now();
      shown = visible(text);
      stderr.write(`\r\u001b[K${shown.slice(0, (stderr.columns ?? 80) - 1)}`);
    },
    settle,
  };
}

/** Narrower, and the indented rest of a line would be a column of single words. */
const LEAST_COLUMNS = 40;

/**
 * Breaks between words only; a longer word (a path, an address) keeps its length, so that it can be copied. What follows is
 * indented by two more than the line.
 */
export function wrap(line: string, columns: number): readonly string[] {
  const width = Math.max(LEAST_COLUMNS, columns);
  if (line.length <= width) return [line];
  const indent = ' '.repeat((/^ */.exec(line)?.[0].length ?? 0) + 2);
  const rows: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const start = rows.length === 0 ? indent.length - 2 : indent.length;
    const before = rest.lastIndexOf(' ', width);
    const at = before > start ? before : rest.indexOf(' ', width);
    if (at < 0) break;
    rows.push(rest.slice(0, at).trimEnd());
    rest = `${indent}${rest.slice(at).trimStart()}`;
  }
  return [...rows, rest];
}

/** https://no-color.org, https://force-color.org */
export function wantsColour(env: Streams['env'], isTerminal: boolean | undefined): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal === true && env['TERM'] !== 'dumb';
}

const [RED, GREEN, YELLOW, DIM, BOLD] = ['31', '32', '33', '2', '1'];
/** What stands at the beginning of a line is ours; text of a log never does. Ordered, the first that fits is taken. */
const PAINTS: readonly { readonly begins: RegExp; readonly colour: string | undefined }[] = [
  { begins: /^WRONG\b/, colour: RED },
  { begins: /^warning\b/, colour: YELLOW },
  { begins: /^ok\b/, colour: GREEN },
  { begins: /^unknown\b/, colour: DIM },
  { begins: /^ {2}critical\b/, colour: RED },
  { begins: /^ {2}high\b/, colour: YELLOW },
  { begins: /^ {2}low\b/, colour: DIM },
  { begins: /^ {2}! /, colour: YELLOW },
  { begins: /^Celery(?: \([^)]*\))?:/, colour: BOLD },
];

export function paint(line: string): string {
  for (const { begins, colour } of PAINTS) {
    const found = begins.exec(line)?.[0];
    if (found !== undefined) return `\u001b[${colour}m${found}\u001b[0m${line.slice(found.length)}`;
  }
  return line;
}

export function progressText(step: Progress): string {
  switch (step.step) {
    case 'events':
      return `Reading: ${step.events.toLocaleString('en')} events, up to ${step.at.slice(0, 16).replace('T', ' ')} UTC`;
    case 'failures':
      return `Found ${step.failures} failures of ${step.groups} causes`;
    case 'plan':
      return `Plan: ${step.plan.filter(({ change }) => change !== 'skip').length} changes`;
    case 'write':
      return `Wrote ${step.receipt.change} #${step.receipt.number ?? ''}`;
  }
}
