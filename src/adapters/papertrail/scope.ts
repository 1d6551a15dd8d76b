/**
 * What of a saved search narrows the audit: where it looks, never which messages it looks for. A phrase such as
 * `"raised unexpected"` matches the first line of a failure alone; its traceback, its retries and every other kind of failure
 * would not be found.
 *
 * ```
 * "raised unexpected" program:celery -noise         used: program:celery -noise     not used: "raised unexpected"
 * program:(web worker) severity:error               used: program:(web worker)      not used: severity:error
 * sender:a OR program:b                             used as it is
 * "Traceback" OR program:b                          nothing is: a line may match either
 * ```
 */

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** Id of its group; null = the whole account. */
  readonly group: string | null;
}

export interface Scope {
  /** In the service's own grammar; '' = nothing of it narrows. */
  readonly terms: string;
  /** What of it is not used. */
  readonly unused: readonly string[];
  /** The same as a sentence each, with the reason. */
  readonly notes: readonly string[];
}

/** Attributes that say where a line comes from. */
const PLACES: ReadonlySet<string> = new Set(['program', 'sender', 'host', 'system', 'source']);
const REASONS = {
  phrase: 'it would leave out tracebacks, retries and failures that other words tell of',
  severity: 'many shippers give every line the same severity, and INFO lines tell of retries',
  either: 'a line may match its other part instead',
  unread: 'it could not be read',
} as const;

interface Unused {
  readonly text: string;
  readonly why: keyof typeof REASONS;
}
interface Kept {
  /** null: it narrows nothing. */
  readonly terms: string | null;
  readonly unused: readonly Unused[];
}

export function scopeOf({ name, query }: Pick<SavedSearch, 'name' | 'query'>): Scope {
  const tokens = query.match(/"[^"]*"?|'[^']*'?|[()]|-(?=\S)|[^\s()"':]+:|[^\s()":]+/g) ?? [];
  const reader = { tokens, at: 0 };
  const { terms, unused } = readAny(reader);
  const rest = tokens.slice(reader.at).join(' ');
  const all: readonly Unused[] = rest === '' ? unused : [{ text: query, why: 'unread' }];
  return {
    terms: rest === '' ? (terms ?? '') : '',
    unused: all.map(({ text }) => text),
    notes: all.map(({ text, why }) => `Not used of the saved search "${name}": ${text}; ${REASONS[why]}.`),
  };
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** Alternatives: they narrow only if each of them does. */
function readAny(reader: Reader): Kept {
  const start = reader.at;
  const choices = [readAll(reader)];
  while (reader.tokens[reader.at] === 'OR') {
    reader.at += 1;
    choices.push(readAll(reader));
  }
  const [only] = choices;
  if (choices.length === 1 && only) return only;
  const unused = choices.flatMap((choice) => choice.unused);
  if (choices.every(({ terms }) => terms !== null))
    return { terms: `(${choices.map(({ terms }) => terms).join(' OR ')})`, unused };
  return { terms: null, unused: [{ text: textOf(reader, start), why: 'either' }] };
}

function readAll(reader: Reader): Kept {
  const parts: Kept[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === 'AND') reader.at += 1;
    else if (token === undefined || token === 'OR' || token === ')') break;
    else parts.push(readOne(reader));
  }
  const terms = parts.flatMap((part) => part.terms ?? []);
  return { terms: terms.length === 0 ? null : terms.join(' '), unused: parts.flatMap(({ unused }) => unused) };
}

function readOne(reader: Reader): Kept {
  const start = reader.at;
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (token === '-' || token === 'NOT') {
    readOne(reader);
    return { terms: textOf(reader, start).replace(/^NOT ?/, '-'), unused: [] };
  }
  if (token === '(') {
    const inner = readAny(reader);
    reader.at += 1;
    return inner;
  }
  if (token.length > 1 && /^[a-z.]+:$/i.test(token)) {
    if (reader.tokens[reader.at] === '(') {
      while (reader.at < reader.tokens.length && reader.tokens[reader.at] !== ')') reader.at += 1;
    }
    reader.at += 1;
    const name = token.slice(0, -1).toLowerCase();
    const text = textOf(reader, start);
    if (PLACES.has(name)) return { terms: text, unused: [] };
    return { terms: null, unused: [{ text, why: name === 'severity' || name === 'facility' ? 'severity' : 'phrase' }] };
  }
  return { terms: null, unused: [{ text: token, why: 'phrase' }] };
}

/** The tokens from `start` on as they are written: no blank after `-` and `name:`, none inside parentheses. */
function textOf({ tokens, at }: Reader, start: number): string {
  return tokens
    .slice(start, at)
    .join(' ')
    .replace(/(^|[\s(])- /g, '$1-')
    .replace(/: /g, ':')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');
}
