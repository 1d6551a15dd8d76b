/**
 * The single lines of a Python traceback: what each looks like, on its own. Which may follow which: read-traceback.ts.
 *
 * Every pattern is anchored and has no quantifier inside another: its work grows with the line, never faster.
 */

export interface Header {
  /** What a quoting tool put before every line: `> `, `#   `, a tab. */
  readonly outer: string;
  /** What stands before every line of this traceback: the outer one, and `  | ` in an exception group. */
  readonly margin: string;
  readonly ofGroup: boolean;
}

const HEADER = /^([ \t>#|]*)(\+ )?(Exception Group )?Traceback \(most recent call last\):\s*$/;

/** `Traceback (most recent call last):`, `  + Exception Group Traceback (most recent call last):`, `#   Traceback …`. */
export function readHeader(line: string): Header | null {
  const match = HEADER.exec(line);
  if (!match) return null;
  const [, before = '', plus = '', group = ''] = match;
  return { outer: plus ? before.trimEnd() : before, margin: before + (plus && '| '), ofGroup: group !== '' };
}

export function isTracebackHeader(line: string): boolean {
  return HEADER.test(line);
}

export interface FrameLine {
  readonly file: string;
  readonly line: number;
  /** null in the place that a SyntaxError shows: `  File "/srv/app/broken.py", line 3`. */
  readonly function: string | null;
  /** Printed at the very edge: a shipper took the indentation, so source lines stand there too. */
  readonly bare: boolean;
}

/** loguru marks the frame that caught the exception: `> File "…"`. */
const FRAME = /^([ \t]*(?:> ?)?)File "([^"]*)", line (\d{1,9})(?:, in (.*))?$/;
const FRAME_START = /^[ \t]*(?:> ?)?File "/;

export function readFrame(line: string): FrameLine | null {
  const match = FRAME.exec(line);
  if (!match) return null;
  return {
    file: match[2] ?? '',
    line: Number(match[3]),
    function: match[4]?.trim() || null,
    bare: match[1] === '',
  };
}

/** `  File "/usr/local/li`: begun like a frame, but no frame. */
export function isBrokenFrame(line: string): boolean {
  return FRAME_START.test(line) && !FRAME.test(line);
}

const ELISION = /^[ \t]*\.\.\.<\d{1,9} lines?>\.\.\.$/;
const MARKS = /^[ \t]*[~^][~^ \t]*$/;
/** What stands between frames and is neither frame nor source. */
const BETWEEN: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: MARKS, example: '           ~~~^^^' },
  {
    pattern: /^[ \t]*\[Previous line repeated \d{1,9} more times?\]$/,
    example: '  [Previous line repeated 975 more times]',
  },
  { pattern: ELISION, example: '    ...<4 lines>...' },
  // billiard keeps the outermost frames of a very deep stack; the record is whole all the same.
  {
    pattern: /^[ \t]*File "\.\.\.", line -1, in \[rest/,
    example: '  File "...", line -1, in [rest of traceback truncated]',
  },
  { pattern: /^[ \t]*[│└]/, example: "    │    └ <Email 'welcome'>" },
];

export function isBetweenFrames(line: string): boolean {
  return BETWEEN.some(({ pattern }) => pattern.test(line));
}

/** `    ...<4 lines>...` stands inside a statement that goes on. */
export function isElision(line: string): boolean {
  return ELISION.test(line);
}

/** Whether a line without a prefix looks like the inside of a traceback (to rejoin an interleaved record). */
export function isTracebackPiece(line: string): boolean {
  return FRAME.test(line) || MARKS.test(line) || /^ {4}\S/.test(line);
}

export const CHAIN_LINES: ReadonlyMap<string, 'cause' | 'context'> = new Map([
  ['The above exception was the direct cause of the following exception:', 'cause'],
  ['During handling of the above exception, another exception occurred:', 'context'],
]);

export interface RaisedLine {
  readonly type: string;
  readonly message: string;
  /** Named like an exception (`KeyError`); else only shaped like one (`core.web.Refused: text`). */
  readonly sure: boolean;
  readonly hasText: boolean;
}

/** `ray.exceptions.RayTaskError(ValueError): text` too: a class that is made while it runs. */
const RAISED = /^((?:<unknown>\.)?[\p{L}_][\p{L}\p{N}_.<>]*(?:\([\w.]{1,200}\))?)(?::(?: (.*))?)?$/su;
const NAMED_LIKE_ONE = /(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Exceeded)\)?$/;

/** What other programs begin a line with: `INFO:     1.2.3.4 - "GET / HTTP/1.1" 200 OK`, `DETAIL:  Key (id)=(7)`. */
const NO_CLASS: ReadonlySet<string> = new Set(
  'DEBUG INFO NOTICE LOG WARN WARNING ERROR CRITICAL FATAL HINT DETAIL STATEMENT CONTEXT'.split(' '),
);

/**
 * `KeyError`, `socket.timeout: timed out`, `h.tasks.f.<locals>.Oops`. A head without dot and capital needs a text
 * (`error: [Errno 111] refused`, Python 2 prints no module): `pass` and `return` are code.
 */
export function readRaised(line: string): RaisedLine | null {
  const match = RAISED.exec(line);
  const type = match?.[1];
  if (!match || !type || type.endsWith('.') || type.includes('..') || NO_CLASS.has(type)) return null;
  const message = match[2] ?? '';
  if (message === '' && !/[.\p{Lu}]/u.test(type)) return null;
  return { type, message, sure: NAMED_LIKE_ONE.test(type), hasText: message !== '' };
}

export interface GroupRule {
  /** `+-+---------------- 1 ----------------`: the members of the exception above begin. */
  readonly opens: boolean;
  /** `+------------------------------------`: the last member ended. */
  readonly closes: boolean;
}

export function readGroupRule(line: string): GroupRule | null {
  const match = /^[ \t]*\+(-\+)?-{4,}( (?:\d{1,4}|\.\.\.) -{4,})?$/.exec(line);
  return match ? { opens: match[1] !== undefined, closes: match[2] === undefined } : null;
}

/** Inside an exception group every line stands behind a bar: `  |   File "/srv/app/h/tasks.py", line 41, in send`. */
export function hasBar(line: string): boolean {
  return BAR.test(line);
}

export function withoutBar(line: string): string {
  return line.replace(BAR, '');
}

const BAR = /^[ \t]*\| ?/;

/** Quoted once more by billiard when an exception crossed a process; the real one stands in the `"""` block. */
const WRAPPERS: ReadonlySet<string> = new Set(['ExceptionWithTraceback', 'RemoteTraceback', '_RemoteTraceback']);

/** `billiard.einfo.ExceptionWithTraceback`, dotted or bare. */
export function isWrapper(type: string): boolean {
  return WRAPPERS.has(type.slice(type.lastIndexOf('.') + 1));
}

/** `billiard.einfo.ExceptionWithTraceback: `: what it quotes follows. */
export function isWrapperLine(line: string): boolean {
  return /^\S*(?:ExceptionWithTraceback|RemoteTraceback):/.test(line);
}

/** Code whose source Python cannot show: `<frozen importlib._bootstrap>`, `src/lxml/etree.pyx`, `stringsource`. */
export function hasNoSource(file: string): boolean {
  return file.startsWith('<') || file === 'stringsource' || /\.(?:pyx|pxd|pxi|c|so)$/.test(file);
}

/**
 * Does a statement that began go on in the next source line? Python 3.13 prints statements of several lines, older ones one line a frame:
 * `raise ValueError(` or `total = first +` goes on, `return f(x)` does not.
 */
export function isUnfinished(source: string): boolean {
  let depth = 0;
  for (const char of source) {
    if (char === '(' || char === '[' || char === '{') depth += 1;
    else if (char === ')' || char === ']' || char === '}') depth -= 1;
  }
  return depth > 0 || /[,\\([{+\-*/%|&=<>]$|"""$|\b(?:and|or|not|in|is|if|else|from)$/.test(source);
}

/** `)`, `+ second`, `.filter()`: can only stand inside a statement that began above. */
export function continuesStatement(source: string): boolean {
  return /^[)\]}.,+\-*/%|&=<>]|^(?:and|or|if|else|in|is|not|for)\b/.test(source);
}
