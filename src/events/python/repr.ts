/**
 * What Python's `repr` says: of an exception, which Celery prints behind its phrases, never cut, its newlines escaped; and of
 * a dictionary, as dumped headers show it.
 */

export interface Repr {
  readonly type: string;
  /** The text between the outer parentheses; of one quoted argument without its quotes and escapes. */
  readonly message: string;
  /** What follows the repr in the line: ` [celery.app.trace] loc=trace.py:265` of structlog, ` level=ERROR process=Worker-2`. */
  readonly rest: string;
  /** false where the line ends inside the repr. */
  readonly closed: boolean;
}

/** Python's `repr(exception)` at the start of a text; null where none stands there. */
export function readRepr(text: string): Repr | null {
  const call = /^([A-Za-z_][\w.<>]*)\(/.exec(text);
  if (call?.[1]) {
    const start = call[0].length;
    // A __repr__ of its own may hold anything (`Refused(it's closed)`): then the last parenthesis of the line closes it.
    const end = closing(text, start) ?? lastParenthesis(text, start);
    return {
      type: call[1],
      message: unquote(text.slice(start, end ?? undefined)),
      rest: end === null ? '' : text.slice(end + 1),
      closed: end !== null,
    };
  }
  // A class with a broken __repr__ (`<Unrepresentable <class 'app.Bad'>: …>`) or with an angle-bracket one (`<HTTPError 503: 'x'>`).
  const broken = /^<Unrepresentable <class '([\w.<>]+)'>/.exec(text);
  if (broken?.[1]) return { type: broken[1], message: '', rest: '', closed: true };
  const angle = /^<([A-Za-z_][\w.]*)[ :](.*)>/s.exec(text);
  if (!angle?.[1]) return null;
  return { type: angle[1], message: angle[2] ?? '', rest: text.slice(angle[0].length), closed: true };
}

const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the parenthesis that was opened before `start` closes, by balanced quotes and brackets; null where it does not. */
function closing(text: string, start: number): number | null {
  const open = [')'];
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if ((character === "'" || character === '"') && startsQuote(text, at)) {
      const end = closingQuote(text, at);
      if (end === null) return null;
      at = end;
    } else if (character in PAIRS) open.push(PAIRS[character] ?? '');
    else if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) return at;
    } else if (character === ')' || character === ']' || character === '}') return null;
  }
  return null;
}

/** An apostrophe inside a word (`it's`) opens nothing; `b'x'` and `u'x'` do. */
function startsQuote(text: string, at: number): boolean {
  if (!isWord(text.charCodeAt(at - 1))) return true;
  let word = at - 1;
  while (word > at - 4 && isWord(text.charCodeAt(word - 1))) word -= 1;
  const before = text.slice(word, at).toLowerCase();
  return /^[bru]{1,2}$/.test(before);
}

function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}

function lastParenthesis(text: string, start: number): number | null {
  const end = text.lastIndexOf(')');
  return end >= start ? end : null;
}

const QUOTED = /^[bu]?(?:'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)"),?$/s;

/** One quoted argument loses its quotes and escapes; several stay as they stand. */
function unquote(argument: string): string {
  const quoted = QUOTED.exec(argument);
  return quoted ? plainText(quoted[1] ?? quoted[2] ?? '') : argument;
}

function plainText(text: string): string {
  return text.replace(/\\([\\'"nrt])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t' })[c] ?? c);
}

/**
 * The strings that a dictionary's repr holds under its own keys: `{'id': '5fbb…', 'argsrepr': "('x',)"}`. What stands in it
 * deeper (`'kwargs': {'id': '42'}`) or inside a string is no key of it.
 *
 * @param text begins with the brace; may go on behind the dictionary, or be cut inside it
 */
export function readEntries(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'" || character === '"') {
      const end = closingQuote(text, at);
      if (end === null) return entries;
      const value = text.slice(at + 1, end);
      const isKey: boolean = key === null && depth === 1 && text.startsWith(': ', end + 1);
      if (depth === 1 && key !== null && !entries.has(key)) entries.set(key, plainText(value));
      key = isKey ? value : null;
      at = isKey ? end + 1 : end;
    } else if (character in PAIRS) depth += 1;
    else if (character === '}' || character === ']' || character === ')') {
      depth -= 1;
      if (depth === 0) return entries;
    } else if (character === ',' && depth === 1) key = null;
    if (depth > 1) key = null;
  }
  return entries;
}

const BACKSLASH = 92;

function closingQuote(text: string, open: number): number | null {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === quote) return at;
  }
  return null;
}
