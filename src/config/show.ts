/** How a value that was found is shown to people: quoted, on one line, shortened, and without any secret. */

export interface Show {
  (value: unknown): string;
  /** The text without the secrets in it. */
  hidden(text: string): string;
  /** Whether it holds a secret. What is then made of it ("did you mean") could show the secret in other letters. */
  isTelling(text: string): boolean;
}

/** Enough to recognise a value by; a whole pasted file helps nobody. */
const LONGEST = 60;
const MOST_KEYS = 6;
/** A shorter "secret" is a mistake, and hiding its letters would make the sentence unreadable. */
const SHORTEST_SECRET = 4;

export function showWithout(secrets: readonly string[]): Show {
  // Longest first: one secret may hold another.
  const hide = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).toSorted((a, b) => b.length - a.length);
  const hidden = (text: string): string => hide.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);

  const show = (value: unknown): string => {
    if (value === undefined) return 'nothing';
    if (value === null) return 'an empty value';
    if (typeof value === 'string') return quoted(hidden(value));
    if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object') return mapping(Object.keys(value).map((key) => quoted(hidden(key))));
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
  };
  return Object.assign(show, { hidden, isTelling: (text: string) => hidden(text) !== text });
}

/** Hidden before it is shortened, else the first half of a secret would stay. */
function quoted(text: string): string {
  const characters = Array.from(text);
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  // JSON leaves some marks alone that reorder or hide text on a terminal.
  return JSON.stringify(short).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
}

function mapping(keys: readonly string[]): string {
  if (keys.length === 0) return 'an empty mapping';
  return `a mapping with ${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ', …' : ''}`;
}
