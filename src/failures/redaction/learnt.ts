/**
 * What a run has recognised as secret once, to be masked wherever else it stands: `rabb1tSecret` of one URL in another task's text.
 *
 * A log can hold any number of signed URLs, so what is remembered is bounded in number and length; what is recognised by its own
 * form is masked without being remembered.
 */

export interface Learnt {
  /** Masks every known secret in a text. */
  readonly mask: (text: string) => string;
  /** Only those with an @ in them, of which a form would take a part: `pa55,mail@example.org`. */
  readonly maskAddresses: (text: string) => string;
  /** Masks what a cut has left of one at the end of a text, or before `...`. */
  readonly maskBeginnings: (text: string) => string;
}

/** Values that would mask half of the log if they were masked everywhere. */
const TOO_COMMON =
  /^(?:\W*|\d{1,7}|true|false|none|null|undefined|password|passwd|secret|token|guest|root|admin|postgres|redis|rabbitmq|celery|django|python|worker|localhost|default|string|bearer|basic|\[?filtered\]?|redacted|x{2,}|\*+|value|error|failed|invalid|required|missing|expired)$/i;
const MIN_SECRET = 6;
/** A text that a log has cut may end in so much of a secret that is known whole. */
const MIN_BEGINNING = 5;
/** More of a secret than this is not looked for at the end of a cut text. */
const MAX_BEGINNING = 200;
/** The first ones are kept: a flood of signed URLs must not push out the password that was known before it. */
const MAX_SECRETS = 20_000;
const MAX_CHARACTERS = 4_000_000;
/** What is longer is known by its form: a key block, a token. */
const MAX_LENGTH = 2000;

export class Learning {
  private readonly secrets = new Set<string>();
  private readonly isName: (word: string) => boolean;
  private characters = 0;

  /** @param isName whether a word is a name of the program: a task, a class, a function. Names are not secrets. */
  constructor(isName: (word: string) => boolean) {
    this.isName = isName;
  }

  add(value: string): void {
    if (value.length < MIN_SECRET || value.length > MAX_LENGTH || this.secrets.has(value)) return;
    if (this.secrets.size >= MAX_SECRETS || this.characters + value.length > MAX_CHARACTERS) return;
    if (TOO_COMMON.test(value) || value.startsWith('<') || this.isName(value)) return;
    this.secrets.add(value);
    this.characters += value.length;
  }

  learnt(): Learnt {
    const all = indexed([...this.secrets]);
    const addresses = indexed([...this.secrets].filter((secret) => secret.includes('@')));
    return {
      mask: (text) => masked(text, all),
      maskAddresses: (text) => masked(text, addresses),
      maskBeginnings: (text) => withoutBeginnings(text, all),
    };
  }
}

/** Words of the names: `billing.tasks.charge` gives itself, `billing`, `tasks` and `charge`. */
export function nameTest(names: Iterable<string>): (word: string) => boolean {
  const whole = new Set(names);
  const words = new Set([...whole].flatMap((name) => name.split(SEPARATOR)));
  return (word) => whole.has(word) || word.split(SEPARATOR).every((part) => part !== '' && words.has(part));
}

const SEPARATOR = /[./\\:]/;

interface Index {
  readonly secrets: ReadonlySet<string>;
  readonly sorted: readonly string[];
  /** Lengths of those that begin with the same `MIN_SECRET` characters, longest first: one that contains another is masked whole. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Their first two characters (`pairAt`): at most places of a text nothing more needs to be looked at. */
  readonly pairs: ReadonlySet<number>;
  readonly longest: number;
}

function indexed(secrets: readonly string[]): Index {
  const lengths = new Map<string, Set<number>>();
  let longest = 0;
  for (const secret of secrets) {
    const start = secret.slice(0, MIN_SECRET);
    const known = lengths.get(start);
    if (known) known.add(secret.length);
    else lengths.set(start, new Set([secret.length]));
    longest = Math.max(longest, secret.length);
  }
  return {
    secrets: new Set(secrets),
    // By code unit, as the search below compares.
    sorted: secrets.toSorted((a, b) => (a < b ? -1 : 1)),
    lengths: new Map([...lengths].map(([start, known]) => [start, [...known].toSorted((a, b) => b - a)])),
    pairs: new Set(secrets.map((secret) => pairAt(secret, 0))),
    longest: Math.min(longest, MAX_BEGINNING),
  };
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}

/** One way through the text, however many secrets are known: a run may know thousands of signatures. */
function masked(text: string, { secrets, lengths, pairs }: Index): string {
  if (secrets.size === 0) return text;
  let result = '';
  let done = 0;
  for (let at = 0; at + MIN_SECRET <= text.length; at++) {
    if (!pairs.has(pairAt(text, at))) continue;
    const length = lengths
      .get(text.slice(at, at + MIN_SECRET))
      ?.find((one) => secrets.has(text.slice(at, at + one)) && !isInsideWord(text, at, one));
    if (length === undefined) continue;
    result += `${text.slice(done, at)}<secret>`;
    done = at + length;
    at = done - 1;
  }
  return result + text.slice(done);
}

/** A word of letters may stand inside another word, where it is no secret. */
function isInsideWord(text: string, at: number, length: number): boolean {
  if (!/^[A-Za-z]+$/.test(text.slice(at, at + length))) return false;
  return /[A-Za-z]/.test(text[at - 1] ?? '') || /[A-Za-z]/.test(text[at + length] ?? '');
}

function withoutBeginnings(text: string, index: Index): string {
  if (index.secrets.size === 0) return text;
  const pieces: string[] = [];
  /** What stands behind is done. */
  let done = text.length;
  for (const end of [...text.matchAll(/\.{3}|…|$/g)].map(({ index: at }) => at).toReversed()) {
    if (end > done) continue;
    for (let length = Math.min(index.longest - 1, end); length >= MIN_BEGINNING; length--) {
      if (!index.pairs.has(pairAt(text, end - length)) || !isBeginning(text.slice(end - length, end), index.sorted))
        continue;
      pieces.push(text.slice(end, done), '<secret>');
      done = end - length;
      break;
    }
  }
  return text.slice(0, done) + pieces.toReversed().join('');
}

function isBeginning(text: string, sorted: readonly string[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(text) ?? false;
}
