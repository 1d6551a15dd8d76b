/** Lines for a person at a terminal, or for the next program of a pipe: colours and progress are for the former alone. */
import { stdout as visible } from '../markup.ts';
import type { Progress } from '../run.ts';

export interface Terminal {
  print(line: string): void;
  /** To the standard error, which no pipe takes along. */
  complain(line: string): void;
  /** One line, rewritten in place; nothing where nobody watches. */
  progress(text: string): void;
  /** Ends the line that is rewritten. */
  settle(): void;
  /** Width of the terminal. */
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
    columns: stdout.columns ?? 100,
    print: (line) => {
      settle();
      stdout.write(`${coloured ? paint(line) : line}\n`);
    },
    complain: (line) => {
      settle();
      stderr.write(`${visible(line)}\n`);
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
