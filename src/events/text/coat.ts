/**
 * What a shipper or a viewer puts before every line of a stream, where no wrapper of line.ts fits: learnt from a line that
 * shows what stands behind it.
 *
 * `pod/worker-7d9f [2026-05-11 13:16:47,024: ERROR/MainProcess] …` -> every `pod/worker-7d9f ` goes.
 */
import { isTracebackLine, readStampAlone, startsWithStamp } from './prefix.ts';

/** The line without the coat; the line itself where it has none. */
export type Peel = (line: string) => string;

/** Celery's own prefix: what is told from text with certainty in the middle of a line. */
const CELERY = /\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\n]{1,120}\] /;
/** Longer than any wrapper seen; what is longer is a sentence. */
const MAX_COAT = 160;

/** @returns null where the line shows no coat */
export function learnCoat(line: string): Peel | null {
  if (isStamped(line)) return withoutStamp;
  const at = line.slice(0, MAX_COAT + 80).search(CELERY);
  if (at < 1 || at > MAX_COAT) return null;
  const before = line.slice(0, at);
  if (isProse(before)) return null;
  const pattern = new RegExp(`^${before.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\d+/g, '\\d+')}`);
  return (other) => {
    const match = pattern.exec(other);
    return match ? other.slice(match[0].length) : other;
  };
}

/** Words one after the other, or a quote: a sentence, and no prefix. */
export function isProse(text: string): boolean {
  if (/["'`“]/.test(text)) return true;
  const bare = withoutBrackets(text, ' | ').replace(/\b(?:debug|info|notice|warn|warning|error|critical)\b/gi, '|');
  return /(?:^|[\s:,])(?![A-Z]{3,8}\b|[A-Z][a-z]{2}\b)\p{L}{2,}[:,]? (?![A-Z]{3,8}\b)\p{L}{2,}(?=[\s:,]|$)/u.test(bare);
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['(', ')'],
]);

/** `[a] <b> c` -> ` |   |  c`: whatever stands in brackets of a prefix. @param before of a line, some 200 characters at most */
export function withoutBrackets(before: string, mark: string): string {
  let bare = '';
  for (let at = 0; at < before.length; at++) {
    const closing = CLOSING.get(before.charAt(at));
    const end = closing === undefined ? -1 : before.indexOf(closing, at + 1);
    bare += end < 0 ? before.charAt(at) : mark;
    if (end >= 0) at = end;
  }
  return bare;
}

/** `2026-05-11T13:16:47Z [2026-05-11 13:16:47,024: …`, `2026-05-11 13:16:47   File "x"`: no logger writes that, a shipper does. */
function isStamped(line: string): boolean {
  const rest = readStampAlone(line)?.rest;
  return rest !== undefined && (isTracebackLine(rest) || startsWithStamp(rest));
}

function withoutStamp(line: string): string {
  const stamp = readStampAlone(line);
  if (!stamp) return line;
  // One blank parts the stamp from the line; more are the line's own indentation.
  const indented = /(?<! ) ( +)$/.exec(line.slice(0, line.length - stamp.rest.length));
  return `${indented?.[1] ?? ''}${stamp.rest}`;
}
