/**
 * Papertrail's search grammar, evaluated; what is not implemented here is refused, so that no test passes by accident.
 * https://www.papertrail.com/help/search-syntax/
 *
 * Implemented: terms side by side are ANDed; `AND`, `OR` in upper case; `-` before a term, phrase, attribute or parenthesis negates;
 * parentheses; phrases in "double" or 'single' quotes (no escapes inside: wrap one kind in the other); the attributes sender:,
 * program:, message:, severity:, facility: with a word, a phrase or a parenthesised list, whose blanks mean ANY.
 *
 * Assumed, because the vendor's text does not say:
 * - matching ignores case; a term is a substring of one of sender, program and message (never across two of them);
 * - OR binds weaker than AND;
 * - unquoted [ ] { } ? * \ ^ $ and NOT may mean something to the service: refused, quote the phrase and use `-`;
 * - a query longer than 2,000 characters is refused (it travels in a URL).
 */

/** What the evaluator looks at. The three texts are in lower case already. */
export interface Searchable {
  readonly sender: string;
  readonly program: string;
  readonly message: string;
  /** As the service spells it (`Error`), or null. */
  readonly severity: string | null;
  readonly facility: string | null;
}

export type Matcher = (event: Searchable) => boolean;

/** Answered as 400 with this message. */
export class QueryError extends Error {}

const LONGEST_QUERY = 2000;

type Token =
  | { readonly kind: '(' | ')' | 'or' | 'and' | 'not' }
  | { readonly kind: 'term' | 'attribute'; readonly value: string };

const SPECIAL = /[[\]{}?*\\^$]/;

/** Short names as syslog knows them; `severity:crit` is the vendor's own example. */
const SEVERITIES: Readonly<Record<string, string>> = {
  emerg: 'emergency',
  emergency: 'emergency',
  alert: 'alert',
  crit: 'critical',
  critical: 'critical',
  err: 'error',
  error: 'error',
  warn: 'warning',
  warning: 'warning',
  notice: 'notice',
  info: 'info',
  debug: 'debug',
};

const FACILITIES = new Set(
  'kernel user mail daemon auth syslog lpr news uucp cron authpriv ftp local0 local1 local2 local3 local4 local5 local6 local7'.split(
    ' ',
  ),
);

/** One attribute's test against one value in lower case. A value that could never match is refused. */
const ATTRIBUTES: Readonly<Record<string, (value: string) => Matcher>> = {
  sender: (value) => (event) => event.sender.includes(value),
  program: (value) => (event) => event.program.includes(value),
  message: (value) => (event) => event.message.includes(value),
  severity(value) {
    const level = SEVERITIES[value];
    if (!level) throw new QueryError(`unknown severity "${value}"`);
    return (event) => event.severity?.toLowerCase() === level;
  },
  facility(value) {
    if (!FACILITIES.has(value)) throw new QueryError(`unknown facility "${value}"`);
    return (event) => event.facility?.toLowerCase() === value;
  },
};

/** Compiles a query. `''` matches everything. */
export function compileQuery(query: string): Matcher {
  if (query.length > LONGEST_QUERY) throw new QueryError(`query is too long (${query.length} characters)`);
  const tokens = tokenize(query);
  if (tokens.length === 0) return () => true;
  const parser = new Parser(tokens);
  const matcher = parser.any();
  parser.end();
  return matcher;
}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const char = query.charAt(at);
    if (/\s/.test(char)) at += 1;
    else if (char === '(' || char === ')') {
      tokens.push({ kind: char });
      at += 1;
    } else if (char === '-') {
      if (/^$|\s|[-)]/.test(query.charAt(at + 1))) throw new QueryError('"-" must stand before a term');
      tokens.push({ kind: 'not' });
      at += 1;
    } else if (char === '"' || char === "'") {
      const close = query.indexOf(char, at + 1);
      if (close < 0) throw new QueryError(`unclosed ${char}`);
      if (close === at + 1) throw new QueryError('empty phrase');
      tokens.push({ kind: 'term', value: query.slice(at + 1, close).toLowerCase() });
      at = close + 1;
    } else {
      // A word ends at a blank, a parenthesis or a double quote. An apostrophe inside a word (can't) belongs to it.
      const word = /^[^\s()":]+/.exec(query.slice(at))?.[0] ?? '';
      const next = query.charAt(at + word.length);
      if (next === ':') {
        if (!Object.hasOwn(ATTRIBUTES, word))
          throw new QueryError(`"${word}:" is not an attribute known here; quote the phrase`);
        tokens.push({ kind: 'attribute', value: word });
        at += word.length + 1;
        if (/^$|\s|\)/.test(query.charAt(at))) throw new QueryError(`"${word}:" needs a value`);
        continue;
      }
      if (next === '"') throw new QueryError(`put a blank before the quote after "${word}"`);
      const special = SPECIAL.exec(word)?.[0];
      if (special) throw new QueryError(`"${special}" must be quoted`);
      if (word === 'NOT') throw new QueryError('NOT is not supported; use "-"');
      tokens.push(
        word === 'OR' ? { kind: 'or' } : word === 'AND' ? { kind: 'and' } : { kind: 'term', value: word.toLowerCase() },
      );
      at += word.length;
    }
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  end(): void {
    if (this.#at < this.#tokens.length) throw new QueryError('unbalanced parentheses');
  }

  any(): Matcher {
    const choices = [this.#all()];
    while (this.#take('or')) choices.push(this.#all());
    return choices.length === 1 ? (choices[0] as Matcher) : (event) => choices.some((matches) => matches(event));
  }

  #all(): Matcher {
    const parts = [this.#single()];
    for (;;) {
      const and = this.#take('and');
      const kind = this.#tokens[this.#at]?.kind;
      if (!and && (kind === undefined || kind === ')' || kind === 'or')) break;
      parts.push(this.#single());
    }
    return parts.length === 1 ? (parts[0] as Matcher) : (event) => parts.every((matches) => matches(event));
  }

  #single(): Matcher {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case 'not': {
        const inner = this.#single();
        return (event) => !inner(event);
      }
      case '(': {
        const inner = this.any();
        this.#expectClose();
        return inner;
      }
      case 'term': {
        const { value } = token;
        return (event) =>
          event.message.includes(value) || event.program.includes(value) || event.sender.includes(value);
      }
      case 'attribute':
        return this.#attribute(token.value);
      default:
        throw new QueryError('a term is missing');
    }
  }

  #attribute(name: string): Matcher {
    const test = ATTRIBUTES[name] as (value: string) => Matcher;
    if (!this.#take('(')) return test(this.#value(name));
    const choices = [test(this.#value(name))];
    while (!this.#take(')')) {
      this.#take('or');
      choices.push(test(this.#value(name)));
    }
    return (event) => choices.some((matches) => matches(event));
  }

  #value(name: string): string {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'term') throw new QueryError(`"${name}:" takes words and phrases only`);
    this.#at += 1;
    return token.value;
  }

  #take(kind: Token['kind']): boolean {
    if (this.#tokens[this.#at]?.kind !== kind) return false;
    this.#at += 1;
    return true;
  }

  #expectClose(): void {
    if (!this.#take(')')) throw new QueryError('unbalanced parentheses');
  }
}
