/** Is a word one of which libraries and servers make their messages? The table is generated; see library-words.ts. */
import { inflateRawSync } from 'node:zlib';
import { LIBRARY_WORDS } from './library-words.ts';

/** Read when the first public text is made: most runs are private. */
let words: ReadonlySet<string> | null = null;

/** @param word in small letters */
export function isLibraryWord(word: string): boolean {
  words ??= unpacked();
  return words.has(word);
}

function unpacked(): Set<string> {
  let before = '';
  return new Set(
    inflateRawSync(Buffer.from(LIBRARY_WORDS, 'base64'))
      .toString('latin1')
      .split('\n')
      .map((coded) => {
        before = before.slice(0, Number.parseInt(coded[0] ?? '0', 36)) + coded.slice(1);
        return before;
      }),
  );
}

/** Words of the table that people and places are called too, where they are written with a capital. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'max may will long reading sent valid due bad block port current python mobile nice orange bath field page read row king young price hope rose mark frank grace bill case love sun moon day summer winter'.split(
    ' ',
  ),
);

export function isNameToo(word: string): boolean {
  return NAMES_TOO.has(word);
}

/** Two words with capitals beside each other look like a person's name; these are HTTP's (RFC 9110) and Celery's. */
export const PHRASES: readonly string[] = [
  'Not Found',
  'Bad Request',
  'Bad Gateway',
  'Gateway Timeout',
  'Gateway Time-out',
  'Service Unavailable',
  'Internal Server Error',
  'Too Many Requests',
  'Request Timeout',
  'Payment Required',
  'Method Not Allowed',
  'Not Acceptable',
  'Client Error',
  'Server Error',
  'Max Retries',
  'Unprocessable Entity',
  'Too Large',
  'Name or service not known',
];
