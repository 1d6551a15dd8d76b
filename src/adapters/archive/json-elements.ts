/**
 * Takes a JSON array apart while it is read, so that none is ever held whole:
 * `[{"id": 1, …}, {"id": 2, …}]` -> `{"id": 1, …}`, `{"id": 2, …}`. Objects one after the other, over several lines each, likewise.
 */

export type Unit = 'line' | 'element';

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const NEWLINE = 0x0a;

/** How a file that begins with these bytes is to be read; null = more of them decide. A Celery line begins with `[2026-`. */
export function layoutOf(head: Buffer): Unit | null {
  const text = head.toString('latin1', 0, 4096).replace(/^\u00ef\u00bb\u00bf/, '');
  if (/^\s*\[\s*[{\]]/.test(text)) return 'element';
  // An object that goes on behind the line, as `jq .` writes it.
  if (/^\s*\{[ \t\r]*\n/.test(text)) return 'element';
  const undecided = /^\s*(?:\[\s*|\{[ \t\r]*)?$/.test(text) && head.length < 4096;
  return undecided ? null : 'line';
}

export interface ElementSplitter {
  /** The objects that end in the chunk; what is no object (a number among them) as its text. */
  push(chunk: Buffer): string[];
  /** What has begun and not ended. */
  rest(): Buffer;
  /** Where the input ended although it should not have; null = in the right place. */
  end(): 'inside an object' | 'inside its array' | null;
}

export function createElementSplitter(): ElementSplitter {
  let bytes: Buffer = Buffer.alloc(0);
  /** Open arrays around the objects, and open braces and brackets of the object. */
  let arrays = 0;
  let depth = 0;
  let inString = false;

  /** A word between the objects, from `from` on, ends here. */
  const wordBefore = (from: number, end: number): string[] => (from < 0 ? [] : [bytes.toString('utf8', from, end)]);

  return {
    push(chunk) {
      const found: string[] = [];
      let at = bytes.length;
      // What is kept begins with an object, or is nothing.
      let start = depth > 0 ? 0 : -1;
      let word = -1;
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      for (; at < bytes.length; at += 1) {
        const byte = bytes[at] as number;
        if (inString) {
          const quote = bytes.indexOf(QUOTE, at);
          if (quote < 0) break;
          at = quote;
          inString = isEscaped(bytes, quote);
        } else if (depth > 0) {
          if (byte === QUOTE) inString = true;
          else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
          else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
          if (depth === 0) {
            found.push(bytes.toString('utf8', start, at + 1));
            start = -1;
          }
        } else if (
          byte === OPEN_BRACE ||
          byte === COMMA ||
          byte === OPEN_BRACKET ||
          byte === CLOSE_BRACKET ||
          byte === NEWLINE
        ) {
          found.push(...wordBefore(word, at));
          word = -1;
          if (byte === OPEN_BRACKET) arrays += 1;
          else if (byte === CLOSE_BRACKET) arrays -= 1;
          else if (byte === OPEN_BRACE) [depth, start] = [1, at];
        } else if (word < 0 && byte > 0x20) word = at;
      }
      found.push(...wordBefore(word, bytes.length));
      bytes = start < 0 ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start));
      return found;
    },
    rest: () => bytes,
    end: () => (depth > 0 ? 'inside an object' : arrays > 0 ? 'inside its array' : null),
  };
}

/** An odd number of backslashes stands before it. */
function isEscaped(bytes: Buffer, at: number): boolean {
  let before = at - 1;
  while (bytes[before] === BACKSLASH) before -= 1;
  return (at - before) % 2 === 0;
}
