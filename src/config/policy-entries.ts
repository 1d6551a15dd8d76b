/**
 * What is wrong with a policy that no form of a single entry can tell: names used twice, environments that there are not,
 * runbooks that are missing, channels that nobody can post to. The value may be wrong in any other way as well.
 */
import { glob } from '../failures/rules/name-pattern.ts';
import { readGlob } from './glob-readers.ts';
import { didYouMean, nearest, oneOf, sentence } from './problem.ts';
import { isRefusal, readRunbook, runbookFile } from './readers.ts';
import type { Show } from './show.ts';

export type Path = readonly PropertyKey[];

/** A problem before its place in the text is looked up. */
export interface Finding {
  readonly path: Path;
  /** The key itself is at fault, not its value. */
  readonly onKey?: boolean;
  readonly text: string;
}

/** Whether a path, from the root of the repository, is a file of it; null = nobody could tell. */
export type Exists = (path: string) => boolean | null;

/** What the policy has to go with. */
export interface Surroundings {
  /** null = runbooks are not checked. */
  readonly exists: Exists | null;
  /** Slack is reached by a webhook, which knows one channel only. */
  readonly hasSlackWebhook: boolean;
}

export function acrossEntries(value: unknown, { exists, hasSlackWebhook }: Surroundings, show: Show): Finding[] {
  return [
    ...repeatedNames(value, 'rules', show),
    ...repeatedNames(value, 'environments', show),
    ...protoLink(value),
    ...unknownEnvironments(value, show),
    ...(exists === null ? [] : missingRunbooks(value, exists, show)),
    ...(hasSlackWebhook ? uselessChannels(value, show) : []),
  ];
}

/** The files that rules name as runbooks. */
export function runbooksIn(value: unknown): readonly string[] {
  const files = listAt(value, ['rules']).map((_, index) => runbookIn(valueAt(value, ['rules', index, 'runbook'])));
  return [...new Set(files)].filter((file) => file !== null);
}

function uselessChannels(value: unknown, show: Show): Finding[] {
  const channels = listAt(value, ['channels']);
  if (channels.length === 0) return [];
  const text = sentence(show(channels), {
    expected: 'no channels, because a webhook of Slack posts to the one channel it was made for',
    hint: 'Give slack-bot-token and slack-channel in place of slack-webhook-url.',
  });
  return [{ path: ['channels'], text: `channels: ${text}` }];
}

/** `rules[0].match.kind: `, `links["a b"]: `, or nothing for the file as a whole. */
export function subject(path: Path, show: Show): string {
  const written = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[\w-]+$/.test(String(part)) ? `.${String(part)}` : `[${show(String(part))}]`;
  });
  return written.length === 0 ? '' : `${written.join('').replace(/^\./, '')}: `;
}

export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = Reflect.get(found, part);
  }
  return found;
}

/** Decisions and counts are told apart by these names. */
function repeatedNames(value: unknown, key: 'rules' | 'environments', show: Show): Finding[] {
  const entries = valueAt(value, [key]);
  if (!Array.isArray(entries)) return [];
  const seen = new Set<string>();
  return entries.flatMap((entry: unknown, index) => {
    const name = valueAt(entry, ['name']);
    if (typeof name !== 'string' || !seen.has(name.trim())) {
      if (typeof name === 'string') seen.add(name.trim());
      return [];
    }
    const path = [key, index, 'name'];
    return [
      {
        path,
        text: `${subject(path, show)}${sentence(`${show(name)} a second time`, { expected: 'a name of its own for every entry' })}`,
      },
    ];
  });
}

/** A rule for an environment that nothing belongs to is a slip of the pen, and would never be seen to do nothing. */
function unknownEnvironments(value: unknown, show: Show): Finding[] {
  const names = listAt(value, ['environments']).flatMap((entry) => {
    const name = valueAt(entry, ['name']);
    return typeof name === 'string' ? [name.trim()] : [];
  });
  return listAt(value, ['rules']).flatMap((_, index) => {
    const path = ['rules', index, 'match', 'environment'];
    const given = valueAt(value, path);
    const patterns = Array.isArray(given)
      ? given.map((pattern, nth) => [pattern, [...path, nth]] as const)
      : [[given, path] as const];
    return patterns.flatMap(([pattern, place]) => {
      if (typeof pattern !== 'string' || isRefusal(readGlob(pattern)) || names.some(glob([pattern.trim()]))) return [];
      const choices = names.length === 0 ? 'an environment of `environments`, which has none' : oneOf(names);
      const hint = didYouMean(nearest(pattern, names));
      return [{ path: place, text: `${subject(place, show)}${sentence(show(pattern), { expected: choices, hint })}` }];
    });
  });
}

/** Whoever follows the link to a runbook is in a hurry. */
function missingRunbooks(value: unknown, exists: Exists, show: Show): Finding[] {
  return listAt(value, ['rules']).flatMap((_, index) => {
    const path = ['rules', index, 'runbook'];
    const target = valueAt(value, path);
    const file = runbookIn(target);
    if (file === null || exists(file) !== false) return [];
    return [
      {
        path,
        text: `${subject(path, show)}${sentence(show(target), { expected: 'a file that is in the repository' })}`,
      },
    ];
  });
}

function runbookIn(target: unknown): string | null {
  return typeof target !== 'string' || isRefusal(readRunbook(target)) ? null : runbookFile(target);
}

function listAt(value: unknown, path: Path): readonly unknown[] {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list : [];
}

/** zod skips this one key of a record without a word. */
function protoLink(value: unknown): Finding[] {
  const path = ['links', '__proto__'];
  return valueAt(value, path) === undefined
    ? []
    : [{ path, onKey: true, text: 'links: found "__proto__", expected another name.' }];
}
