/** How a text becomes a pattern: a glob, a pattern on free text, a regular expression. Given back as text, once it is known to compile. */
import picomatch from 'picomatch';
import { PatternError, regexPattern, textPattern } from '../failures/rules/pattern.ts';
import type { Refusal } from './problem.ts';
import { isRefusal, readLine, UNPRINTABLE } from './readers.ts';

/** Longer ones are mistakes, and picomatch's own limit is 64 KiB. */
const LONGEST_GLOB = 256;

export function readGlob(text: string): string | Refusal {
  const glob = text.trim();
  if (glob === '' || glob.length > LONGEST_GLOB || UNPRINTABLE.test(glob))
    return { expected: `a glob pattern of 1 to ${LONGEST_GLOB} characters, such as billing.*` };
  // In a list, where one pattern of many is enough, "everything but this" would match nearly everything.
  if (/^!(?!\()/.test(glob))
    return {
      expected: 'a glob pattern that says what to match; one that begins with ! (all but this) is not supported',
    };
  try {
    picomatch.makeRe(glob, { strictBrackets: true });
    return glob;
  } catch {
    return {
      expected: 'a glob pattern whose brackets are all closed (write \\[ for a bracket that stands for itself)',
    };
  }
}

/** One a line; blank lines do not count. Nothing but blank lines is the caller's "unset". */
export function readGlobs(text: string): readonly string[] | Refusal {
  const globs: string[] = [];
  for (const line of text.split(/\r?\n/).filter((line) => line.trim() !== '')) {
    const glob = readGlob(line);
    if (isRefusal(glob)) return { ...glob, expected: `on every line ${glob.expected}` };
    globs.push(glob);
  }
  return globs;
}

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
