/**
 * Globs on names: tasks, classes, files, senders. Names are no paths: `*` crosses dots and slashes.
 *
 *   *  any text, also none    ?  one character    [a-c] [!x]  one of these, none of these    {a,b}  either
 *
 * Names stand in logs, so they may be long and hostile: a match takes at most pattern times name. Extended globs (`!(a|b)`) are
 * left to picomatch, which gives no such promise: who writes one chooses that.
 */
import picomatch from 'picomatch';

type Step = '*' | ((character: string) => boolean);

/** `{a,b}{c,d}…` multiplies. */
const MOST_ALTERNATIVES = 200;
/** Names repeat: the frames of one library are the same in every failure. */
const MOST_REMEMBERED = 10_000;

/** @returns whether one of the patterns matches the whole name; none matches where there are none */
export function glob(patterns: readonly string[]): (name: string) => boolean {
  const tests = patterns.map(testOf);
  const remembered = new Map<string, boolean>();
  return (name) => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const matches = tests.some((test) => test(name));
    if (remembered.size < MOST_REMEMBERED) remembered.set(name, matches);
    return matches;
  };
}

function testOf(pattern: string): (name: string) => boolean {
  // `**` as a folder of its own is any number of folders, also none.
  const alternatives = pattern.includes('(') ? null : expanded(pattern.replace(/(^|\/)\*\*\//g, '$1{**/,}'));
  const steps = alternatives?.map(stepsOf) ?? null;
  if (steps === null || steps.includes(null)) {
    const test = picomatch(pattern, { dot: true, windows: false, bash: true });
    return (name) => test(name);
  }
  return (name) => steps.some((one) => one !== null && matches(one, name));
}

/** The pattern without braces, once for each choice; null for what is no plain choice. */
function expanded(pattern: string): string[] | null {
  const [whole, inner] = /(?<!\\)\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || inner === undefined) return /(?<!\\)[{}]/.test(pattern) ? null : [pattern];
  if (!inner.includes(',') || inner.includes('..')) return null;
  const [before, after] = [
    pattern.slice(0, pattern.indexOf(whole)),
    pattern.slice(pattern.indexOf(whole) + whole.length),
  ];
  const all: string[] = [];
  for (const choice of inner.split(',')) {
    const rest = expanded(`${before}${choice}${after}`);
    if (rest === null || all.length + rest.length > MOST_ALTERNATIVES) return null;
    all.push(...rest);
  }
  return all;
}

function stepsOf(pattern: string): Step[] | null {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '*') {
      if (steps.at(-1) !== '*') steps.push('*');
    } else if (character === '?') steps.push(() => true);
    else if (character === '\\' && at + 1 < pattern.length) steps.push(literal(pattern[++at] ?? ''));
    else if (character === '[') {
      const [whole, not, set] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(pattern.slice(at)) ?? [];
      if (whole === undefined || set === undefined || set.includes('\\') || set.includes('[')) return null;
      steps.push(oneOfSet(set, not !== ''));
      at += whole.length - 1;
    } else steps.push(literal(character));
  }
  return steps;
}

function literal(wanted: string): Step {
  return (character) => character === wanted;
}

function oneOfSet(set: string, isNegated: boolean): Step {
  const ranges = [...set.matchAll(/(.)-(.)|(.)/gs)].map(
    ([, from, to, one]) => [from ?? one ?? '', to ?? one ?? ''] as const,
  );
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}

/** Only the last star is ever tried again: what an earlier one could take more of, the last one can take as well. */
function matches(steps: readonly Step[], name: string): boolean {
  let [step, at, star, retry] = [0, 0, -1, 0];
  while (at < name.length) {
    const wanted = steps[step];
    if (wanted === '*') {
      [star, retry] = [step, at];
      step += 1;
    } else if (wanted?.(name[at] ?? '')) {
      step += 1;
      at += 1;
    } else if (star >= 0) {
      retry += 1;
      [step, at] = [star + 1, retry];
    } else return false;
  }
  while (steps[step] === '*') step += 1;
  return step === steps.length;
}
