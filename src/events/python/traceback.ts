/**
 * Python tracebacks: lines -> the chain of exceptions with their frames.
 *
 * A state machine that accepts only a line that can follow. It never guesses what a missing line said, and says so (`partial`)
 * where a line stands that can follow nowhere.
 */
import {
  CHAIN_LINES,
  continuesStatement,
  hasNoSource,
  isBetweenFrames,
  isBrokenFrame,
  isElision,
  isUnfinished,
  readFrame,
  readGroupRule,
  readHeader,
  readRaised,
} from './traceback-lines.ts';

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
  /** Types of the members of an exception group; of a group inside the group, its members. */
  readonly group: readonly string[];
}

export interface Traceback {
  /** In printed order: the root first, the one that was raised last. */
  readonly exceptions: readonly PythonException[];
  readonly state: 'complete' | 'partial';
  /** Why partial; null when complete. */
  readonly why: string | null;
}

/** Why a traceback is partial, for people. */
const CUT = 'the log ends before the exception line';
const CUT_CHAIN = 'the log ends before the next exception of the chain';
const CUT_GROUP = 'the log ends inside the exception group';
const CUT_QUOTE = 'the log ends inside the traceback that a worker process sent';
const MISSING = 'lines are missing from it';
const MIXED = 'lines of another record stand in it';
const SECOND = 'frames follow that nothing chains to it: quoted by its message, or of another record';

/** Quoted once more by billiard when an exception crossed a process; the real one stands in the `"""` block. */
const WRAPPERS: ReadonlySet<string> = new Set(['ExceptionWithTraceback', 'RemoteTraceback', '_RemoteTraceback']);
const isWrapper = (type: string): boolean => WRAPPERS.has(type.slice(type.lastIndexOf('.') + 1));
const QUOTES = '"""';

/** The place that a SyntaxError shows lies in no function. */
const NO_FUNCTION = '<unknown>';
/** What `warnings` prints below the text of its warning: `  warn(RuntimeWarning(`, Celery's own line. */
const WARNED_FROM = /^\s*warn\(RuntimeWarning\(/;
/** Of a record's first line, this much is searched for what a message quotes. */
const MAX_SAID = 65_536;

/** Mutable while one exception is being read. */
interface Building {
  frames: Frame[];
  /** A header stood before it, so frames have to. */
  headed: boolean;
  /** The last frame was printed without indentation: so is its source. */
  bare: boolean;
  /** The statement of the last source line is not finished. */
  open: boolean;
  message: string[];
  type: string;
  link: PythonException['link'];
  group: string[];
}

/**
 * Where the reader is. `text`: after the exception line, in its message. `dropped`: behind what cannot belong to it.
 * `ended`: behind a `"""` or the members of a group: nothing but a chain line can follow.
 */
type Place = 'before' | 'frames' | 'text' | 'members' | 'ended' | 'dropped';

/**
 * Reads what follows the first line of a record. Lines before the first header are skipped (dumped bodies and headers);
 * lines after the last exception belong to its message as long as nothing else starts.
 *
 * @param lines physical lines without prefix, oldest first
 * @param said the record's first line: its repr proves that a traceback in the message is only quoted
 * @returns null where no traceback stands in the lines at all
 */
export function readTraceback(lines: readonly string[], said = ''): Traceback | null {
  return new Reader(lines, said).read();
}

class Reader {
  readonly #lines: readonly string[];
  readonly #said: string;
  readonly #exceptions: PythonException[] = [];
  #place: Place = 'before';
  #current: Building | null = null;
  #outer = '';
  #margin = '';
  #ofGroup = false;
  /** Lines of the member that is being read, without margin; null between members. */
  #member: string[] | null = null;
  /** Inside a `"""` block. */
  #inQuotes = false;
  /** The exception that a `"""` block ended with: what it was quoted for repeats it. */
  #quoted: PythonException | null = null;
  #quotesTraceback = false;
  #why: string | null = null;

  constructor(lines: readonly string[], said: string) {
    this.#lines = lines;
    this.#said = unescaped(said.slice(0, MAX_SAID));
  }

  read(): Traceback | null {
    for (let at = 0; at < this.#lines.length; at++) {
      if (this.#takeLine(at)) at += 1;
    }
    const place = this.#place;
    if (place === 'before') return null;
    if (place === 'members' && this.#member) {
      this.#endMember();
      this.#damage(CUT_GROUP);
    }
    if (place === 'frames') this.#damage(this.#current ? CUT : CUT_CHAIN);
    if (place === 'text' && this.#ofGroup) this.#damage(CUT_GROUP);
    if (this.#inQuotes || (this.#current && isWrapper(this.#current.type))) this.#damage(CUT_QUOTE);
    this.#close();
    if (this.#exceptions.length === 0) this.#damage(CUT);
    if (this.#exceptions.some(({ frames }) => isOfTwoPythons(frames))) this.#damage(MIXED);
    if (lacksSource(this.#exceptions.flatMap(({ frames }) => frames))) this.#damage(MISSING);
    return { exceptions: this.#exceptions, state: this.#why === null ? 'complete' : 'partial', why: this.#why };
  }

  /** @returns whether the next line was taken too */
  #takeLine(at: number): boolean {
    const physical = this.#lines[at] ?? '';
    const outside = without(this.#outer, physical);
    if (this.#place === 'members' && this.#takeMember(outside)) return false;
    if (this.#takeChain(at, outside.trim())) return false;
    if (this.#takeHeader(at, physical)) return false;
    const line = without(this.#margin, physical);
    if (this.#inQuotes && line.trim() === QUOTES && this.#place !== 'frames') {
      this.#inQuotes = false;
      this.#close();
      this.#quoted = this.#exceptions.at(-1) ?? null;
      this.#place = 'ended';
      return false;
    }
    switch (this.#place) {
      case 'frames':
        return this.#takeInside(at, line);
      case 'text':
        this.#takeText(line);
        return false;
      case 'ended':
        if (readFrame(line.trimEnd())) this.#drop(SECOND);
        return false;
      default:
        return false;
    }
  }

  /** `The above exception was the direct cause …` and what it announces. */
  #takeChain(at: number, line: string): boolean {
    const link = CHAIN_LINES.get(line);
    if (!link) return false;
    const next = this.#nextFilled(at);
    const announced = next === null ? null : this.#lineAt(next);
    // Else a message speaks of it.
    if (announced !== null && !readHeader(announced) && !readRaised(announced.trimEnd())) return false;
    if (this.#quotesTraceback && next !== null && this.#said.includes(unescaped(line)) && this.#isQuoted(next))
      return false;
    if (this.#place === 'before') {
      if (announced === null) return false;
      this.#beginUnraised(at);
    }
    if (this.#place === 'frames') this.#damage(MISSING);
    this.#close();
    this.#place = 'frames';
    this.#ofGroup = this.#quotesTraceback = false;
    this.#margin = this.#outer;
    this.#current = null;
    if (announced === null) return true;
    this.#begin(link);
    return true;
  }

  /** A cause that was never raised has no header: `raise Refused() from ValueError('x')` prints `ValueError: x` alone. */
  #beginUnraised(end: number): void {
    let start = end - 1;
    while (start > 0 && !readRaised(this.#lineAt(start).trimEnd())?.sure) start -= 1;
    if (start < 0) return;
    const raised = readRaised(this.#lineAt(start).trimEnd());
    if (!raised) return;
    const building = this.#begin(null);
    building.type = raised.type;
    building.message = [raised.message, ...this.#lines.slice(start + 1, end)];
    this.#place = 'text';
  }

  #takeHeader(at: number, physical: string): boolean {
    const header = readHeader(physical);
    if (!header) return false;
    const current = this.#current;
    if (this.#place === 'before') {
      // `billiard.einfo.RemoteTraceback:`, `"""`, then the header.
      this.#inQuotes = this.#lines.slice(Math.max(0, at - 2), at).some((line) => line.trim() === QUOTES);
      this.#begin(null);
    } else if (this.#place === 'text' && current && isWrapper(current.type)) {
      // What the wrapper quotes replaces the wrapper.
      this.#inQuotes = true;
      this.#begin(current.link);
    } else if (this.#place === 'frames') {
      if (current && current.frames.length > 0) {
        this.#drop(MIXED);
        return true;
      }
    } else if (this.#place === 'text') {
      const next = this.#nextFilled(at);
      if (next !== null && this.#isQuoted(next)) {
        this.#quotesTraceback = true;
        return false;
      }
      this.#drop(SECOND);
      return true;
    } else {
      this.#drop(this.#place === 'dropped' ? SECOND : MIXED);
      return true;
    }
    if (this.#current) this.#current.headed = true;
    this.#outer = header.outer;
    this.#margin = header.margin;
    this.#ofGroup = header.ofGroup;
    return true;
  }

  /** Between the header and the exception line. */
  #takeInside(at: number, raw: string): boolean {
    const current = this.#current;
    const line = raw.trimEnd();
    if (!current || line === '') return false;
    if (isBetweenFrames(line)) {
      current.open ||= isElision(line);
      return false;
    }
    const next = at + 1 < this.#lines.length ? without(this.#margin, this.#lineAt(at + 1)) : null;
    const joined = next === null ? null : joinedFrame(line, next.trimEnd());
    const frame = joined ?? readFrame(line);
    if (frame) {
      // `line 4` at the very end may have been `line 41, in send`.
      if (frame.function === null && this.#nextFilled(at) === null) return false;
      const { file, line: number, function: name } = frame;
      current.frames.push({ file, line: number, function: name ?? NO_FUNCTION, source: null });
      current.bare = frame.bare;
      current.open = false;
      return joined !== null;
    }
    if (isBrokenFrame(line)) {
      if (next !== null) this.#damage(MISSING);
      return false;
    }
    if (this.#takeSource(at, line)) return false;
    const raised = readRaised(line);
    if (raised && (raised.sure || (!this.#framesFollow(at) && (raised.hasText || !this.#isRaisedBelow(at))))) {
      current.type = raised.type;
      current.message.push(raised.message);
      if (current.headed && current.frames.length === 0) this.#damage(MISSING);
      this.#place = 'text';
    } else this.#damage(MIXED);
    return false;
  }

  #takeSource(at: number, line: string): boolean {
    const current = this.#current;
    const last = current?.frames.at(-1);
    const isIndented = /^\s/.test(line);
    if (!current || !last) {
      // `    R = retval = …` right below the header: its frame did not arrive.
      if (isIndented && current?.headed) this.#damage(MISSING);
      return isIndented;
    }
    const source = line.trim();
    if (last.source === null) {
      if (!isIndented && !(current.bare && this.#isBareSource(at, line, last.file))) return false;
      current.frames[current.frames.length - 1] = { ...last, source };
      current.open = isUnfinished(source);
      return true;
    }
    const continues = current.open || continuesStatement(source);
    if (!isIndented && !(current.bare && continues && !readRaised(line)?.sure)) return false;
    // The frame that this source belongs to did not arrive.
    if (!continues) this.#damage(MISSING);
    current.open ||= isUnfinished(source);
    return true;
  }

  /** Source code or exception line, where nothing is indented? */
  #isBareSource(at: number, line: string, file: string): boolean {
    const raised = readRaised(line);
    if (!raised) return true;
    const index = this.#nextFilled(at);
    const next = index === null ? null : without(this.#margin, this.#lineAt(index)).trimEnd();
    if (next !== null && (readFrame(next) || isBetweenFrames(next))) return true;
    if (raised.sure) return false;
    return this.#isRaisedBelow(at) || !(raised.hasText || hasNoSource(file));
  }

  /** `Model.save` above `KeyError: 1` is code, whatever it looks like. */
  #isRaisedBelow(at: number): boolean {
    const index = this.#nextFilled(at);
    return index !== null && readRaised(without(this.#margin, this.#lineAt(index)).trimEnd())?.sure === true;
  }

  /** After the exception line. */
  #takeText(line: string): void {
    const current = this.#current;
    if (!current) return;
    if (this.#ofGroup) {
      const rule = readGroupRule(line) ?? readGroupRule(line.replace(/^[ \t]*\|/, ''));
      if (rule?.opens) {
        this.#place = 'members';
        this.#member = [];
        return;
      }
    }
    if (isWrapper(current.type) && line.trim() === QUOTES) return;
    if (readFrame(line.trimEnd())?.function && !this.#quotesTraceback && !this.#said.includes(unescaped(line.trim()))) {
      this.#drop(SECOND);
      return;
    }
    current.message.push(line);
  }

  /** The members of a group are named, not unfolded: the group's own frames say where it was raised. */
  #takeMember(line: string): boolean {
    const rule = readGroupRule(line) ?? readGroupRule(line.replace(/^[ \t]*\| ?/, ''));
    if (rule) {
      // A member that has members is a group itself: those stand for it.
      if (rule.opens) this.#member = [];
      this.#endMember();
      this.#member = rule.closes ? null : [];
      return true;
    }
    const bar = /^[ \t]*\| ?/.exec(line);
    if (bar) {
      this.#member?.push(line.slice(bar[0].length));
      return true;
    }
    if (line.trim() === '') return true;
    if (this.#member === null) this.#place = 'ended';
    else if (CHAIN_LINES.has(line.trim())) this.#damage(MISSING);
    else {
      this.#damage(MIXED);
      return true;
    }
    return false;
  }

  #endMember(): void {
    const lines = this.#member;
    this.#member = null;
    if (!lines || lines.length === 0) return;
    const type = readTraceback(lines)?.exceptions.at(-1)?.type ?? readRaised((lines[0] ?? '').trimEnd())?.type;
    if (type) this.#current?.group.push(type);
  }

  #begin(link: PythonException['link']): Building {
    const building: Building = {
      frames: [],
      headed: false,
      bare: false,
      open: false,
      message: [],
      type: '',
      link,
      group: [],
    };
    this.#current = building;
    this.#place = 'frames';
    return building;
  }

  #close(): void {
    const current = this.#current;
    this.#current = null;
    if (!current || isWrapper(current.type) || (current.type === '' && current.frames.length === 0)) return;
    const { type, message: text, frames, group } = current;
    while (text.length > 0 && (text.at(-1)?.trim() === '' || WARNED_FROM.test(text.at(-1) ?? ''))) text.pop();
    const message = text.join('\n').trimEnd();
    const quoted = this.#quoted;
    this.#quoted = null;
    // The same exception as it arrived in the process that waited for it.
    if (quoted && current.link === 'cause' && quoted.type === type && quoted.message === message) return;
    const link = this.#exceptions.length === 0 ? null : current.link;
    this.#exceptions.push({ type, message, frames, link, group });
  }

  #drop(why: string): void {
    this.#damage(why);
    this.#place = 'dropped';
  }

  /** The first thing that is wrong is the one that is told. */
  #damage(why: string): void {
    this.#why ??= why;
  }

  #lineAt(index: number): string {
    return without(this.#outer, this.#lines[index] ?? '');
  }

  #nextFilled(at: number): number | null {
    for (let next = at + 1; next < this.#lines.length; next++) {
      if (this.#lineAt(next).trim() !== '') return next;
    }
    return null;
  }

  /** Does the record's first line hold this line's text, or where it is a header, that of the line after? */
  #isQuoted(at: number): boolean {
    const line = this.#lineAt(at);
    const next = readHeader(line) ? this.#nextFilled(at) : at;
    return next !== null && this.#said.includes(unescaped(this.#lineAt(next).trim()));
  }

  #framesFollowing: Uint8Array | null = null;
  /** Does this traceback go on after the line: a frame before any other header or chain line? */
  #framesFollow(at: number): boolean {
    if (!this.#framesFollowing) {
      const following = new Uint8Array(this.#lines.length + 1);
      for (let index = this.#lines.length - 1; index >= 0; index--) {
        const line = without(this.#margin, this.#lines[index] ?? '');
        const stops = readHeader(line) !== null || CHAIN_LINES.has(line.trim());
        following[index] = stops ? 0 : readFrame(line.trimEnd()) ? 1 : (following[index + 1] ?? 0);
      }
      this.#framesFollowing = following;
    }
    return this.#framesFollowing[at + 1] === 1;
  }
}

/** A supervisor's read may end anywhere: `  File "/srv/app/h/ta` + `sks.py", line 41, in send` is one frame, proved by its form. */
function joinedFrame(line: string, next: string): ReturnType<typeof readFrame> {
  const frame = readFrame(line);
  if (frame ? frame.function !== null : !isBrokenFrame(line)) return null;
  const joined = readFrame(line + next);
  return joined?.function && readFrame(next) === null ? joined : null;
}

/** A frame without source beside one of the same folder with it: the line is lost. Where no source is installed, none is shown. */
function lacksSource(frames: readonly Frame[]): boolean {
  const folder = ({ file }: Frame): string => file.slice(0, file.lastIndexOf('/') + 1);
  const shown = new Set(frames.filter(({ source }) => source !== null).map(folder));
  return frames.some(
    (frame) =>
      frame.source === null && frame.function !== NO_FUNCTION && !hasNoSource(frame.file) && shown.has(folder(frame)),
  );
}

/** One process runs one Python: `/usr/lib/python3.11/…` and `/usr/local/lib/python3.12/…` are frames of two. */
function isOfTwoPythons(frames: readonly Frame[]): boolean {
  const versions = frames.map(({ file }) => /\/lib(?:64)?\/python(\d+\.\d+)\//.exec(file)?.[1]);
  return new Set(versions.filter((version) => version !== undefined)).size > 1;
}

function without(margin: string, line: string): string {
  if (margin === '') return line;
  if (line.startsWith(margin)) return line.slice(margin.length);
  // A blank line loses the blanks of its margin too.
  return line.trimEnd() === margin.trimEnd() ? '' : line;
}

/** A repr doubles backslashes and escapes quotes: compare without. */
function unescaped(text: string): string {
  return text.replaceAll('\\', '');
}

/**
 * Code of the application, or of a library? Library = installed packages, the standard library, generated, frozen and compiled code.
 * `/srv/app/h/tasks.py` is own; `/usr/lib/python3.11/json/decoder.py`, `…/site-packages/celery/app/trace.py`, `<frozen importlib._bootstrap>`,
 * `src/lxml/etree.pyx` (a path on the machine that built it) are not.
 */
export function isOwnCode(file: string): boolean {
  if (hasNoSource(file)) return false;
  const path = file.replaceAll('\\', '/');
  if (/\/(?:site|dist)-packages\//.test(path)) return false;
  return !/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*|pypy[\d.]*)\//.test(path) && !/\/Python\d+\/Lib\//i.test(path);
}
