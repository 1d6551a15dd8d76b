/**
 * Lines -> the traceback in them: the chain of exceptions with their frames.
 *
 * A state machine that accepts only a line that can follow. It never guesses what a missing line said, and says so (`partial`)
 * where a line stands that can follow nowhere.
 */
import { CUT, CUT_CHAIN, CUT_GROUP, CUT_QUOTE, damageOf, MISSING, MIXED, SECOND } from './damage.ts';
import { ExceptionReader } from './exception-reader.ts';
import { GroupMembers } from './group-members.ts';
import type { PythonException, Traceback } from './traceback.ts';
import { CHAIN_LINES, readFrame, readGroupRule, readHeader, readRaised, withoutBar } from './traceback-lines.ts';
import { TracebackText } from './traceback-text.ts';

/** What stands around a traceback that crossed a process. */
const QUOTES = '"""';

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
  readonly #text: TracebackText;
  readonly #exceptions: PythonException[] = [];
  #place: Place = 'before';
  #current: ExceptionReader | null = null;
  /** The exception that is read is a group; its members, once they began. */
  #ofGroup = false;
  #members: GroupMembers | null = null;
  /** Inside a `"""` block. */
  #inQuotes = false;
  /** The exception that a `"""` block ended with: what it was quoted for repeats it. */
  #quoted: PythonException | null = null;
  /** The message of the exception that is read holds a traceback itself. */
  #quotesTraceback = false;
  #why: string | null = null;

  constructor(lines: readonly string[], said: string) {
    this.#text = new TracebackText(lines, said);
  }

  read(): Traceback | null {
    for (let at = 0; at < this.#text.length; at++) {
      if (this.#takeLine(at) === 'two lines') at += 1;
    }
    if (this.#place === 'before') return null;
    this.#end();
    const why = this.#why ?? damageOf(this.#exceptions);
    return { exceptions: this.#exceptions, state: why === null ? 'complete' : 'partial', why };
  }

  /** What is still open at the end of the lines was cut off. */
  #end(): void {
    const place = this.#place;
    if (place === 'members' && this.#members?.isOpen) {
      this.#members.endMember();
      this.#damage(CUT_GROUP);
    }
    if (place === 'frames') this.#damage(this.#current ? CUT : CUT_CHAIN);
    if (place === 'text' && this.#ofGroup) this.#damage(CUT_GROUP);
    if (this.#inQuotes || this.#current?.isWrapper) this.#damage(CUT_QUOTE);
    this.#close();
    if (this.#exceptions.length === 0) this.#damage(CUT);
  }

  #takeLine(at: number): 'line' | 'two lines' {
    if (this.#place === 'members' && this.#takeMember(at)) return 'line';
    if (this.#takeChain(at) || this.#takeHeader(at) || this.#takeEndOfQuotes(at)) return 'line';
    switch (this.#place) {
      case 'frames':
        return this.#takeInside(at);
      case 'text':
        this.#takeText(at);
        return 'line';
      case 'ended':
        if (readFrame(this.#text.inside(at).trimEnd())) this.#drop(SECOND);
        return 'line';
      default:
        return 'line';
    }
  }

  #takeMember(at: number): boolean {
    switch (this.#members?.take(this.#text.outside(at))) {
      case 'over':
        this.#place = 'ended';
        return false;
      case 'cut':
        this.#damage(MISSING);
        return false;
      case 'stray':
        this.#damage(MIXED);
        return true;
      default:
        return true;
    }
  }

  /** `The above exception was the direct cause …` and what it announces. */
  #takeChain(at: number): boolean {
    const line = this.#text.outside(at).trim();
    const link = CHAIN_LINES.get(line);
    if (!link) return false;
    const next = this.#text.nextFilled(at);
    const announced = next === null ? null : this.#text.outside(next);
    // Else a message speaks of it.
    if (announced !== null && !readHeader(announced) && !readRaised(announced.trimEnd())) return false;
    if (this.#quotesTraceback && next !== null && this.#text.says(line) && this.#text.isQuoted(next)) return false;
    if (this.#place === 'before') {
      if (announced === null) return false;
      this.#beginUnraised(at);
    }
    if (this.#place === 'frames') this.#damage(MISSING);
    this.#close();
    this.#place = 'frames';
    this.#ofGroup = this.#quotesTraceback = false;
    this.#text.margin = this.#text.outer;
    if (announced !== null) this.#begin(link);
    return true;
  }

  /** A cause that was never raised has no header: `raise Refused() from ValueError('x')` prints `ValueError: x` alone. */
  #beginUnraised(end: number): void {
    const raisedAt = (at: number): ReturnType<typeof readRaised> => readRaised(this.#text.outside(at).trimEnd());
    let start = end - 1;
    while (start > 0 && !raisedAt(start)?.sure) start -= 1;
    const raised = start < 0 ? null : raisedAt(start);
    if (!raised) return;
    const exception = this.#begin(null);
    exception.type = raised.type;
    exception.message = [raised.message, ...this.#text.slice(start + 1, end)];
    this.#place = 'text';
  }

  #takeHeader(at: number): boolean {
    const header = readHeader(this.#text.physical(at));
    if (!header) return false;
    const current = this.#current;
    if (this.#place === 'before') {
      // `billiard.einfo.RemoteTraceback:`, `"""`, then the header.
      this.#inQuotes = this.#text.slice(at - 2, at).some((line) => line.trim() === QUOTES);
      this.#begin(null);
    } else if (this.#place === 'text' && current?.isWrapper) {
      // What the wrapper quotes replaces the wrapper.
      this.#inQuotes = true;
      this.#begin(current.link);
    } else if (this.#place === 'text' && this.#isHeaderQuoted(at)) {
      this.#quotesTraceback = true;
      return false;
    } else if (this.#place !== 'frames' || (current && current.frames.length > 0)) {
      // Nothing announced it. Between frames it cuts the traceback in two; behind one it is a second one.
      this.#drop(this.#place === 'text' || this.#place === 'dropped' ? SECOND : MIXED);
      return true;
    }
    if (this.#current) this.#current.headed = true;
    this.#text.outer = header.outer;
    this.#text.margin = header.margin;
    this.#ofGroup = header.ofGroup;
    return true;
  }

  /** A traceback inside the message: the record's first line shows what stands in it. */
  #isHeaderQuoted(at: number): boolean {
    const next = this.#text.nextFilled(at);
    return next !== null && this.#text.isQuoted(next);
  }

  #takeEndOfQuotes(at: number): boolean {
    if (!this.#inQuotes || this.#place === 'frames' || this.#text.inside(at).trim() !== QUOTES) return false;
    this.#inQuotes = false;
    this.#close();
    this.#quoted = this.#exceptions.at(-1) ?? null;
    this.#place = 'ended';
    return true;
  }

  /** Between the header and the exception line. */
  #takeInside(at: number): 'line' | 'two lines' {
    const taken = this.#current?.takeInside(at) ?? 'line';
    if (taken !== 'raised') return taken;
    this.#place = 'text';
    return 'line';
  }

  /** After the exception line. */
  #takeText(at: number): void {
    const current = this.#current;
    if (!current) return;
    const line = this.#text.inside(at);
    if (this.#ofGroup && readGroupRule(withoutBar(line))?.opens) {
      this.#place = 'members';
      this.#members = new GroupMembers((member) => current.group.push(...typeOf(member)));
    } else if (current.isWrapper && line.trim() === QUOTES) {
      // What it quotes follows.
    } else if (readFrame(line.trimEnd())?.function && !this.#quotesTraceback && !this.#text.says(line.trim())) {
      this.#drop(SECOND);
    } else current.message.push(line);
  }

  #begin(link: PythonException['link']): ExceptionReader {
    this.#current = new ExceptionReader(this.#text, link, (why) => this.#damage(why));
    this.#place = 'frames';
    return this.#current;
  }

  #close(): void {
    const current = this.#current;
    this.#current = null;
    const read = current?.finish();
    if (!current || !read) return;
    const quoted = this.#quoted;
    this.#quoted = null;
    // The same exception as it arrived in the process that waited for it.
    if (quoted && current.link === 'cause' && quoted.type === read.type && quoted.message === read.message) return;
    this.#exceptions.push({ ...read, link: this.#exceptions.length === 0 ? null : current.link });
  }

  #drop(why: string): void {
    this.#damage(why);
    this.#place = 'dropped';
  }

  /** The first thing that is wrong is the one that is told. */
  #damage(why: string): void {
    this.#why ??= why;
  }
}

/** Class of a member of a group; empty where its lines do not say. */
function typeOf(member: readonly string[]): string[] {
  const type = readTraceback(member)?.exceptions.at(-1)?.type ?? readRaised((member[0] ?? '').trimEnd())?.type;
  return type ? [type] : [];
}
