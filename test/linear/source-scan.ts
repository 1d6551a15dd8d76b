/**
 * Every regular expression that a TypeScript source writes: its literals, and the places that build one at run time.
 *
 * A scanner of its own: the compiler has no JavaScript API any more, and a search by text would take `a / b / c`, a path in a
 * comment or a template for a literal. It knows strings, templates with their holes, comments, and what may stand before a `/`.
 */

export interface Literal {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export interface Scan {
  readonly literals: readonly Literal[];
  /** Lines of `new RegExp(…)` and `RegExp(…)`. */
  readonly built: readonly number[];
}

/** After one of these a value follows, so that a `/` begins a regular expression. */
const BEFORE_VALUE = new Set(
  'return typeof case do else in of instanceof new void delete throw await yield default extends'.split(' '),
);

export function scanSource(text: string): Scan {
  const literals: Literal[] = [];
  const built: number[] = [];
  /** Depth of braces at which a template's hole ends; innermost last. */
  const holes: number[] = [];
  let depth = 0;
  let line = 1;
  let at = 0;
  /** The last token that is no blank and no comment. */
  let last = '';

  const skip = (to: number): void => {
    for (; at < to; at++) if (text[at] === '\n') line += 1;
  };
  const template = (): void => {
    for (; at < text.length; skip(at + 1)) {
      if (text[at] === '\\') skip(at + 1);
      else if (text[at] === '`') break;
      else if (text.startsWith('${', at)) {
        holes.push(depth);
        depth += 1;
        skip(at + 2);
        last = '{';
        return;
      }
    }
    skip(at + 1);
    last = '`';
  };
  const quoted = (quote: string): void => {
    for (skip(at + 1); at < text.length && text[at] !== quote; skip(at + 1)) if (text[at] === '\\') skip(at + 1);
    skip(at + 1);
    last = quote;
  };
  const regex = (): void => {
    const start = at + 1;
    let inClass = false;
    let end = start;
    for (; end < text.length && text[end] !== '\n' && (inClass || text[end] !== '/'); end++) {
      if (text[end] === '\\') end += 1;
      else if (text[end] === '[') inClass = true;
      else if (text[end] === ']') inClass = false;
    }
    const flags = /^[a-z]*/.exec(text.slice(end + 1, end + 10))?.[0] ?? '';
    literals.push({ line, source: text.slice(start, end), flags });
    skip(end + 1 + flags.length);
    last = '/';
  };

  while (at < text.length) {
    const c = text.charAt(at);
    if (/\s/.test(c)) skip(at + 1);
    else if (text.startsWith('//', at)) skip(endOf(text, '\n', at));
    else if (text.startsWith('/*', at)) skip(endOf(text, '*/', at) + 2);
    else if (c === '/' && beginsValue(last)) regex();
    else if (c === "'" || c === '"') quoted(c);
    else if (c === '`') {
      skip(at + 1);
      template();
    } else if (/[\w$]/.test(c)) {
      const word = /^[\w$]+/.exec(text.slice(at, at + 200))?.[0] ?? c;
      if (word === 'RegExp' && text[at + word.length] === '(') built.push(line);
      skip(at + word.length);
      // `x.return` is a property.
      last = last === '.' ? 'x' : word;
    } else {
      if (c === '{') depth += 1;
      if (c === '}') depth -= 1;
      skip(at + 1);
      last = c;
      if (c === '}' && holes.at(-1) === depth) {
        holes.pop();
        template();
      }
    }
  }
  return { literals, built };
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end;
}

/** Whether what follows this token is a value, and no operator. */
function beginsValue(last: string): boolean {
  if (/^[\w$]/.test(last)) return BEFORE_VALUE.has(last);
  return !/^[)\]"'`/]$/.test(last);
}
