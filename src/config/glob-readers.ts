/** How a text becomes a glob, or several. Given back as text, once it is known to compile. */
import picomatch from 'picomatch';
import type { Refusal } from './problem.ts';
import { isRefusal, UNPRINTABLE } from './readers.ts';

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
