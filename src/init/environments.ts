/** Environments, as names of senders and programs tell them: `h-prod-1`, `eb-current-app-qa.log`. */
import type { SampledStream } from '../doctor/facts.ts';

export interface GuessedEnvironment {
  readonly name: string;
  readonly match: readonly string[];
  readonly isProduction: boolean;
}

/** By what people call them; the first word of a row is the name. Ordered: production first. */
const NAMES: readonly (readonly string[])[] = [
  ['production', 'prod', 'prd', 'live'],
  ['staging', 'stage', 'stg', 'preprod', 'uat'],
  ['qa'],
  ['test', 'testing', 'tst', 'ci'],
  ['development', 'dev'],
  ['demo'],
  ['sandbox'],
];

export function guessEnvironments(streams: readonly SampledStream[]): GuessedEnvironment[] {
  const globs = new Map<string, Set<string>>();
  for (const { source, program } of streams) {
    const found = wordIn(source) ?? wordIn(program);
    if (found === null) continue;
    const known = globs.get(found.name) ?? new Set<string>();
    known.add(found.glob);
    globs.set(found.name, known);
  }
  return NAMES.flatMap(([name = '']) => {
    const match = globs.get(name);
    return match === undefined ? [] : [{ name, match: [...match].toSorted(), isProduction: name === 'production' }];
  });
}

/** `h-prod-eu-1` -> production, `h-prod*`. The name up to the word: `prod` alone would also fit `product`. */
function wordIn(text: string): { readonly name: string; readonly glob: string } | null {
  if (!/^[\w.-]{1,100}$/.test(text)) return null;
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const word = match[0].toLowerCase();
    const [name] = NAMES.find((words) => words.includes(word)) ?? [];
    if (name !== undefined) return { name, glob: `${text.slice(0, match.index + match[0].length)}*` };
  }
  return null;
}
