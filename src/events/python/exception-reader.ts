/** One exception of a traceback while it is read: its frames with their source, then the line that names it, then its message. */
import { MISSING, MIXED } from './damage.ts';
import { type Frame, NO_FUNCTION, type PythonException } from './traceback.ts';
import {
  continuesStatement,
  type FrameLine,
  hasNoSource,
  isBetweenFrames,
  isBrokenFrame,
  isElision,
  isUnfinished,
  isWrapper,
  readFrame,
  readRaised,
} from './traceback-lines.ts';
import type { TracebackText } from './traceback-text.ts';

/** What `warnings` prints below the text of its warning: `  warn(RuntimeWarning(`, Celery's own line. */
const WARNED_FROM = /^\s*warn\(RuntimeWarning\(/;

/** What became of a line: taken, taken together with the next one, or taken as the one that names the exception. */
type Taken = 'line' | 'two lines' | 'raised';

export class ExceptionReader {
  readonly link: PythonException['link'];
  readonly frames: Frame[] = [];
  readonly group: string[] = [];
  /** As printed; `''` before its line. */
  type = '';
  message: string[] = [];
  /** A header stood before it, so frames have to. */
  headed = false;
  /** The last frame was printed without indentation: so is its source. */
  #bare = false;
  /** The statement of the last source line is not finished. */
  #open = false;
  readonly #text: TracebackText;
  readonly #damage: (why: string) => void;

  constructor(text: TracebackText, link: PythonException['link'], damage: (why: string) => void) {
    this.#text = text;
    this.link = link;
    this.#damage = damage;
  }

  /** What billiard wraps around an exception that crosses a process; the real one stands in the `"""` block. */
  get isWrapper(): boolean {
    return isWrapper(this.type);
  }

  /** A line between the header and the exception line. */
  takeInside(at: number): Taken {
    const line = this.#text.inside(at).trimEnd();
    if (line === '') return 'line';
    if (isBetweenFrames(line)) {
      this.#open ||= isElision(line);
      return 'line';
    }
    const isLast = at + 1 >= this.#text.length;
    const joined = isLast ? null : joinedFrame(line, this.#text.inside(at + 1).trimEnd());
    const frame = joined ?? readFrame(line);
    if (frame) {
      // `line 4` at the very end may have been `line 41, in send`.
      if (frame.function === null && this.#text.nextFilled(at) === null) return 'line';
      this.#begin(frame);
      return joined ? 'two lines' : 'line';
    }
    if (isBrokenFrame(line)) {
      if (!isLast) this.#damage(MISSING);
      return 'line';
    }
    if (this.#takeSource(at, line)) return 'line';
    if (this.#takeRaised(at, line)) return 'raised';
    this.#damage(MIXED);
    return 'line';
  }

  #begin({ file, line, function: name, bare }: FrameLine): void {
    this.frames.push({ file, line, function: name ?? NO_FUNCTION, source: null });
    this.#bare = bare;
    this.#open = false;
  }

  #takeSource(at: number, line: string): boolean {
    const last = this.frames.at(-1);
    const isIndented = /^\s/.test(line);
    if (!last) {
      // `    R = retval = …` right below the header: its frame did not arrive.
      if (isIndented && this.headed) this.#damage(MISSING);
      return isIndented;
    }
    const source = line.trim();
    if (last.source === null) {
      if (!isIndented && !(this.#bare && this.#isBareSource(at, line, last.file))) return false;
      this.frames[this.frames.length - 1] = { ...last, source };
      this.#open = isUnfinished(source);
      return true;
    }
    const continues = this.#open || continuesStatement(source);
    if (!isIndented && !(this.#bare && continues && !readRaised(line)?.sure)) return false;
    // The frame that this source belongs to did not arrive.
    if (!continues) this.#damage(MISSING);
    this.#open ||= isUnfinished(source);
    return true;
  }

  /** Source code or exception line, where nothing is indented? */
  #isBareSource(at: number, line: string, file: string): boolean {
    const raised = readRaised(line);
    if (!raised) return true;
    const next = this.#text.insideNext(at);
    if (next !== null && (readFrame(next) || isBetweenFrames(next))) return true;
    if (raised.sure) return false;
    return this.#text.isRaisedBelow(at) || !(raised.hasText || hasNoSource(file));
  }

  #takeRaised(at: number, line: string): boolean {
    const raised = readRaised(line);
    if (!raised) return false;
    // Only shaped like one (`Model.save`): code that lost its indentation, where the traceback goes on below.
    if (!raised.sure && (this.#text.framesFollow(at) || (!raised.hasText && this.#text.isRaisedBelow(at))))
      return false;
    this.type = raised.type;
    this.message.push(raised.message);
    if (this.headed && this.frames.length === 0) this.#damage(MISSING);
    return true;
  }

  /** @returns null where nothing was read, or only what wraps another exception */
  finish(): Omit<PythonException, 'link'> | null {
    const { type, frames, group, message } = this;
    if (this.isWrapper || (type === '' && frames.length === 0)) return null;
    const end = message.findLastIndex((line) => line.trim() !== '' && !WARNED_FROM.test(line));
    return {
      type,
      message: message
        .slice(0, end + 1)
        .join('\n')
        .trimEnd(),
      frames,
      group,
    };
  }
}

/** A supervisor's read may end anywhere: `  File "/srv/app/h/ta` + `sks.py", line 41, in send` is one frame, proved by its form. */
function joinedFrame(line: string, next: string): FrameLine | null {
  const frame = readFrame(line);
  if (frame ? frame.function !== null : !isBrokenFrame(line)) return null;
  const joined = readFrame(line + next);
  return joined?.function && readFrame(next) === null ? joined : null;
}
