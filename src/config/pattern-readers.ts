/** How a text becomes a pattern on free text, or a regular expression. Given back as text, once it is known to compile. */
import { PatternError, regexPattern, textPattern } from '../failures/rules/pattern.ts';
import type { Refusal } from './problem.ts';
import { isRefusal, readLine } from './readers.ts';

/** On free text: the whole of it, `*` and `?` standing for anything, or /a regular expression/ that is found in it. */
export function readTextPattern(text: string): string | Refusal {
  if (isRefusal(readLine(text))) return { expected: 'a pattern such as "*timed out*" or "/HTTP 5\\d\\d/"' };
  return refusedBy(() => textPattern(text.trim())) ?? text.trim();
}

/** A regular expression, with slashes around it or without; given back without. */
export function readRegex(text: string): string | Refusal {
  if (isRefusal(readLine(text, 1000))) return { expected: 'a regular expression on one line' };
  const source = /^\/(?<inner>.+)\/$/.exec(text.trim())?.groups?.['inner'] ?? text.trim();
  return refusedBy(() => regexPattern(source)) ?? source;
}

/** As `readRegex`; a group says which part tells causes apart. */
export function readSplit(text: string): string | Refusal {
  const source = readRegex(text);
  if (isRefusal(source) || regexPattern(source).groups > 0) return source;
  return {
    expected: 'a regular expression with a group in parentheses around what tells causes apart, such as "HTTP (\\d+)"',
  };
}

function refusedBy(compile: () => unknown): Refusal | null {
  try {
    compile();
    return null;
  } catch (error) {
    if (error instanceof PatternError) return { expected: error.message };
    throw error;
  }
}
