/**
 * Python tracebacks: lines -> the chain of exceptions with their frames.
 *
 * A state machine that accepts only a line that can follow; it never guesses what a missing line said.
 */

export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** The source line as Python printed it; null where it had none (frozen modules, C extensions). */
  readonly source: string | null;
}

export interface PythonException {
  /** As printed: `celery.exceptions.MaxRetriesExceededError` or `KeyError`. */
  readonly type: string;
  readonly message: string;
  /** Outermost first, as printed. */
  readonly frames: readonly Frame[];
  /** How the exception printed before this one is related to it; null for the first. */
  readonly link: 'cause' | 'context' | null;
  /** Types of the members of an exception group. */
  readonly group: readonly string[];
}

export interface Traceback {
  /** In printed order: the root first, the one that was raised last. */
  readonly exceptions: readonly PythonException[];
  readonly state: 'complete' | 'partial';
  /** Why partial; null when complete. */
  readonly why: string | null;
}

const HEADER = /^(\s*\+?\s*(?:Exception Group )?)Traceback \(most recent call last\):\s*$/;
const FRAME = /^\s*File "([^"]*)", line (\d+)(?:, in (.*))?$/;
const MARKS = /^\s*[~^]+[~^ ]*$/;
const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
/** `KeyError`, `core.web.Refused: text`: dotted or capitalised, with or without a text. */
const RAISED = /^([A-Za-z_][\w.<>]*)(?:: ?(.*))?$/s;
const GROUP_MEMBER = /^\s*\+(?:-\+)?-{4,} (?:\d+|\.\.\.) -{4,}\s*$/;
/** Quoted once more by billiard when an exception crossed a process; the real one stands in the `"""` block. */
const WRAPPERS: ReadonlySet<string> = new Set(['ExceptionWithTraceback', 'RemoteTraceback', '_RemoteTraceback']);
const isWrapper = (type: string): boolean => WRAPPERS.has(type.slice(type.lastIndexOf('.') + 1));

export function isTracebackHeader(line: string): boolean {
  return HEADER.test(line);
}

/** Whether a line without a prefix looks like the inside of a traceback (to rejoin an interleaved record). */
export function isTracebackPiece(line: string): boolean {
  return FRAME.test(line) || MARKS.test(line) || /^ {4}\S/.test(line);
}

/** Mutable while one exception is being read. */
interface Building {
  frames: Frame[];
  message: string[];
  type: string | null;
  link: PythonException['link'];
  group: string[];
}

/**
 * Reads what follows the first line of a record. Lines before the first header are skipped (dumped bodies and headers);
 * lines after the last exception belong to its message as long as nothing else starts.
 *
 * @param lines physical lines without prefix, oldest first
 * @returns null where no traceback stands in the lines at all
 */
export function readTraceback(lines: readonly string[]): Traceback | null {
  const exceptions: PythonException[] = [];
  let current: Building | null = null;
  let link: PythonException['link'] = null;
  let quoted = false;
  let margin = '';
  let inGroup = false;

  const close = (): void => {
    if (current?.type && !isWrapper(current.type)) {
      exceptions.push({
        type: current.type,
        message: current.message.join('\n').trimEnd(),
        frames: current.frames,
        link: exceptions.length === 0 ? null : current.link,
        group: current.group,
      });
    }
  };

  for (const physical of lines) {
    const line = margin && physical.startsWith(margin) ? physical.slice(margin.length) : physical;
    const header = HEADER.exec(physical);
    if (header && !inGroup) {
      // `RemoteTraceback: """ Traceback …`: what the wrapper quotes replaces the wrapper.
      if (current?.type && isWrapper(current.type)) quoted = true;
      close();
      current = { frames: [], message: [], type: null, link, group: [] };
      link = null;
      if (physical.includes('Exception Group')) margin = '  | ';
      continue;
    }
    if (!current) continue;
    if (margin && GROUP_MEMBER.test(physical)) {
      inGroup = true;
      continue;
    }
    if (inGroup) {
      // Members are named, not unfolded: the group's own frames say where it was raised.
      const member = /^\s*\| ([A-Za-z_][\w.]*)(?:: .*)?$/.exec(physical);
      if (member?.[1] && !FRAME.test(physical.replace(/^\s*\|/, ''))) current.group.push(member[1]);
      continue;
    }
    if (line === CAUSE || line === CONTEXT) {
      link = line === CAUSE ? 'cause' : 'context';
      while (current.message.at(-1) === '') current.message.pop();
      continue;
    }
    if (current.type === null) readInside(current, line);
    else if (quoted && line.trim() === '"""') quoted = false;
    else if (!(isWrapper(current.type) && line.trim() === '"""')) current.message.push(line);
  }
  close();
  if (current === null) return null;
  const cut = current.type === null;
  if (exceptions.length === 0 || cut) {
    // The frames that did arrive still say where.
    if (cut && current.frames.length > 0)
      exceptions.push({ type: '', message: '', frames: current.frames, link: current.link, group: [] });
    return { exceptions, state: 'partial', why: 'the log ends before the exception line' };
  }
  return { exceptions, state: 'complete', why: null };
}

/** A line between the header and the exception line. */
function readInside(current: Building, line: string): void {
  const frame = FRAME.exec(line);
  if (frame) {
    current.frames.push({
      file: frame[1] ?? '',
      line: Number(frame[2]),
      function: frame[3]?.trim() ?? '<unknown>',
      source: null,
    });
    return;
  }
  if (line === '' || MARKS.test(line) || /^\s*\[Previous line repeated \d+ more times?\]$/.test(line)) return;
  if (/^\s/.test(line)) {
    const last = current.frames.at(-1);
    if (last && last.source === null) current.frames[current.frames.length - 1] = { ...last, source: line.trim() };
    return;
  }
  const raised = RAISED.exec(line);
  if (!raised?.[1]) return;
  current.type = raised[1];
  current.message.push(raised[2] ?? '');
}

/**
 * Code of the application, or of a library? Library = installed packages, the standard library, generated and frozen code.
 * `/srv/app/h/tasks.py` is own; `/usr/lib/python3.11/json/decoder.py`, `…/site-packages/celery/app/trace.py`, `<frozen importlib._bootstrap>` are not.
 */
export function isOwnCode(file: string): boolean {
  if (file.startsWith('<')) return false;
  const path = file.replaceAll('\\', '/');
  if (/\/(?:site|dist)-packages\//.test(path)) return false;
  return !/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(path) && !/\/Python\d+\/Lib\//i.test(path);
}
