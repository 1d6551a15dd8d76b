/** A regular expression as a tree, as far as inputs for it can be made from it. */

export type Node =
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  /** One character: a letter, an escape, a class, a dot. */
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'group'; readonly body: Node; readonly name: string | null; readonly number: number | null }
  /** A lookaround; `ahead` and positive ones say what has to come. */
  | { readonly kind: 'look'; readonly body: Node; readonly wanted: boolean }
  | { readonly kind: 'edge' }
  | { readonly kind: 'again'; readonly name: string }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number };

export function parsePattern(source: string): Node {
  let at = 0;
  let groups = 0;

  const choice = (): Node => {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return { kind: 'sequence', parts };
  };
  const repeated = (body: Node): Node => {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at, at + 24));
    if (match === null) return body;
    at += match[0].length;
    const [, mark, low, comma, high] = match;
    if (mark !== undefined)
      return { kind: 'repeat', body, min: mark === '+' ? 1 : 0, max: mark === '?' ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(low);
    return {
      kind: 'repeat',
      body,
      min,
      max: comma === '' ? min : high === '' ? Number.POSITIVE_INFINITY : Number(high),
    };
  };
  const group = (): Node => {
    const opening = /^\((?:\?(?:<?[=!]|:|<(\w+)>|[a-z-]+:))?/.exec(source.slice(at, at + 80)) ?? [''];
    at += opening[0].length;
    const captures = opening[0] === '(' || opening[1] !== undefined;
    if (captures) groups += 1;
    const number = captures ? groups : null;
    const body = choice();
    at += 1;
    if (/[=!]$/.test(opening[0])) return { kind: 'look', body, wanted: opening[0].endsWith('=') };
    return { kind: 'group', body, name: opening[1] ?? null, number };
  };
  const atom = (): Node => {
    const c = source.charAt(at);
    if (c === '(') return group();
    if (c === '^' || c === '$') {
      at += 1;
      return { kind: 'edge' };
    }
    const escaped = /^\\(?:([bB])|k<(\w+)>|([1-9])|u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|[\s\S])/i.exec(
      source.slice(at, at + 60),
    );
    if (escaped !== null) {
      at += escaped[0].length;
      if (escaped[1] !== undefined) return { kind: 'edge' };
      const name = escaped[2] ?? escaped[3];
      return name === undefined ? { kind: 'one', source: escaped[0] } : { kind: 'again', name };
    }
    const start = at;
    if (c === '[') {
      at += 1;
      for (; at < source.length && source[at] !== ']'; at++) if (source[at] === '\\') at += 1;
    }
    at += 1;
    return { kind: 'one', source: source.slice(start, at) };
  };
  return choice();
}
