/**
 * The lines that a traceback stands in, seen without what stands before each of them (`> `, `#   `, `  | `), and what lies ahead
 * of a place in them.
 */
import { CHAIN_LINES, readFrame, readHeader, readRaised } from './traceback-lines.ts';

/** Of a record's first line, this much is searched for what a message quotes. */
const MAX_SAID = 65_536;

export class TracebackText {
  readonly #lines: readonly string[];
  readonly #said: string;
  /** What a quoting tool put before every line. */
  outer = '';
  /** What stands before every line of the traceback that is being read. */
  margin = '';

  /** @param said the record's first line, which shows the exception's text too */
  constructor(lines: readonly string[], said: string) {
    this.#lines = lines;
    this.#said = unescaped(said.slice(0, MAX_SAID));
  }

  get length(): number {
    return this.#lines.length;
  }

  physical(at: number): string {
    return this.#lines[at] ?? '';
  }

  /** Without what a quoting tool put before it. */
  outside(at: number): string {
    return without(this.outer, this.physical(at));
  }

  /** As Python printed it. */
  inside(at: number): string {
    return without(this.margin, this.physical(at));
  }

  slice(from: number, to: number): readonly string[] {
    return this.#lines.slice(Math.max(0, from), to);
  }

  nextFilled(at: number): number | null {
    for (let next = at + 1; next < this.#lines.length; next++) {
      if (this.outside(next).trim() !== '') return next;
    }
    return null;
  }

  /** The next line that is not blank. */
  insideNext(at: number): string | null {
    const next = this.nextFilled(at);
    return next === null ? null : this.inside(next).trimEnd();
  }

  /** `Model.save` above `KeyError: 1` is code, whatever it looks like. */
  isRaisedBelow(at: number): boolean {
    return readRaised(this.insideNext(at) ?? '')?.sure === true;
  }

  /** Does the record's first line hold this text? */
  says(text: string): boolean {
    return this.#said.includes(unescaped(text));
  }

  /** Does the record's first line hold this line's text, or where it is a header, that of the line after? */
  isQuoted(at: number): boolean {
    const quoted = readHeader(this.outside(at)) ? this.nextFilled(at) : at;
    return quoted !== null && this.says(this.outside(quoted).trim());
  }

  #framesFollowing: Uint8Array | null = null;
  /** Does this traceback go on after the line: a frame before any other header or chain line? */
  framesFollow(at: number): boolean {
    this.#framesFollowing ??= this.#lookAhead();
    return this.#framesFollowing[at + 1] === 1;
  }

  /** For each line whether frames follow, asked once and from the end: a text of nothing but doubtful lines costs no more. */
  #lookAhead(): Uint8Array {
    const following = new Uint8Array(this.#lines.length + 1);
    for (let at = this.#lines.length - 1; at >= 0; at--) {
      const line = this.inside(at);
      const stops = readHeader(line) !== null || CHAIN_LINES.has(line.trim());
      following[at] = stops ? 0 : readFrame(line.trimEnd()) ? 1 : (following[at + 1] ?? 0);
    }
    return following;
  }
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
