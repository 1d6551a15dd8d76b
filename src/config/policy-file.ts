/**
 * The text of the policy file -> its values, or every problem in it with line and column.
 *
 * YAML 1.2 by the `yaml` package, then the schema, then what only shows across entries (names used twice).
 */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type * as z from 'zod';
import { glob } from '../failures/name-pattern.ts';
import type { PolicyFile } from '../failures/policy.ts';
import { PolicySchema } from './policy-schema.ts';
import { didYouMean, nearest, oneOf, type Problem, type Refusal, sentence } from './problem.ts';
import { isRefusal, readGlob, readRunbook, runbookFile } from './readers.ts';
import type { Show } from './show.ts';

/** A policy is a few kilobytes; a far larger file is something else. */
const LONGEST_FILE = 256 * 1024;
/** An anchor may be reused, but not to blow a small file up ("billion laughs"). */
const MOST_ALIASES = 100;
/** One slip of syntax brings others after it; the first ones tell. */
const MOST_SYNTAX_PROBLEMS = 10;

type Path = readonly PropertyKey[];

/** Whether a path, from the root of the repository, is a file of it; null = nobody could tell. */
export type Exists = (path: string) => boolean | null;

/** A problem before its place in the text is looked up. */
interface Finding {
  readonly path: Path;
  /** The key itself is at fault, not its value. */
  readonly onKey?: boolean;
  readonly text: string;
}

export function readPolicyFile(
  file: { readonly path: string; readonly text: string },
  show: Show,
  exists: Exists | null = null,
): PolicyFile | readonly Problem[] {
  const lines = new LineCounter();
  const problem = (offset: number, text: string): Problem => {
    const { line, col } = lines.linePos(offset);
    // linePos gives 0 for a text without a single line.
    const position = { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    const where = `${file.path}:${position.line}:${position.column}`;
    return { where: show.hidden(where), text: show.hidden(text), position };
  };
  if (file.text.length > LONGEST_FILE)
    return [problem(0, `found ${file.text.length} characters, expected at most ${LONGEST_FILE}.`)];

  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const slips = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (slips.length > 0) {
    const found = slips.map((slip) => problem(slip.pos[0], syntaxText(slip, file.text, show)));
    return found.filter(isFirstOfItsLine).slice(0, MOST_SYNTAX_PROBLEMS);
  }
  const aliases = aliasesOf(document);
  const tooMany = `found more aliases (*name) than expected: ${MOST_ALIASES} at most, counting the repetitions inside repetitions.`;
  if (aliases.length > MOST_ALIASES) return [problem(offsetOf(aliases[0]), tooMany)];
  const unresolved = aliases.filter((alias) => alias.resolve(document) === undefined);
  if (unresolved.length > 0) return unresolved.map((alias) => problem(offsetOf(alias), aliasText(alias.source, show)));

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return [problem(offsetOf(aliases[0]), tooMany)];
  }
  if (value === null) return [problem(0, 'found an empty file, expected at least the line `version: 1`.')];

  const parsed = PolicySchema.safeParse(value);
  const findings = [
    ...(parsed.success
      ? []
      : withoutEchoes(parsed.error.issues).flatMap((issue) => findingsOf(issue, [], value, show))),
    ...repeatedNames(value, 'rules', show),
    ...repeatedNames(value, 'environments', show),
    ...protoLink(value),
    ...unknownEnvironments(value, show),
    ...(exists === null ? [] : missingRunbooks(value, exists, show)),
  ];
  if (parsed.success && findings.length === 0) return parsed.data;
  return findings
    .map((finding) => ({ offset: locate(document, finding), text: finding.text }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, text }) => problem(offset, text));
}

/** What the parser refuses; its own words where we have no better ones. */
function syntaxText(slip: YAMLError, text: string, show: Show): string {
  const rest = text.slice(slip.pos[0]);
  if (slip.code === 'DUPLICATE_KEY') {
    const key = /^(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n:,{}[\]]*))/.exec(rest)?.groups ?? {};
    return `found the key ${show(key['double'] ?? key['single'] ?? key['plain']?.trim() ?? '')} a second time, expected every key once.`;
  }
  if (slip.code === 'BAD_ALIAS') return aliasText('', show);
  if (slip.code === 'BAD_SCALAR_START' || slip.code === 'TAG_RESOLVE_FAILED') {
    const word = /^[^\s,[\]{}]*/.exec(rest)?.[0] ?? '';
    return `found ${show(word)} without quotes, expected quotes around a text that begins with ${word.slice(0, 1)}: "${show.hidden(word)}".`;
  }
  if (slip.code === 'RESOURCE_EXHAUSTION')
    return 'found lists or mappings that are nested far too deeply, expected the few levels of this format.';
  if (slip.code === 'MULTIPLE_DOCS') return 'found a second document, expected one (no line with only --- between).';
  return `the text is no valid YAML: ${slip.message}.`;
}

/** Nearly always a glob that lost its quotes: `match: *-qa*`. */
function aliasText(source: string, show: Show): string {
  return `found ${show(`*${source}`)} without quotes, which YAML takes for an alias, expected quotes around a pattern that begins with *: "*${show.hidden(source)}".`;
}

function aliasesOf(document: Document.Parsed): Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias);
    },
  });
  return aliases;
}

function isFirstOfItsLine(problem: Problem, index: number, all: readonly Problem[]): boolean {
  return index === 0 || all[index - 1]?.position?.line !== problem.position?.line;
}

/** A mapping with a misspelt key lacks the right one, of course: what is said of it as a whole would only repeat that. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const misspelt = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')));
  return issues.filter(({ code, path }) => code !== 'custom' || !misspelt.has(path.join('.')));
}

/** An issue of the schema in our words. Its message is what was expected; see policy-schema.ts. */
function findingsOf(issue: z.core.$ZodIssue, parent: Path, value: unknown, show: Show): Finding[] {
  const path = [...parent, ...issue.path];
  const found = valueAt(value, path);
  const telling = typeof found === 'string' && show.isTelling(found);
  const finding = ({ expected, hint }: Refusal): Finding[] => [
    { path, text: `${subject(path, show)}${sentence(show(found), { expected, hint: telling ? undefined : hint })}` },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(', ');
      return issue.keys.map((key) => ({
        path: [...path, key],
        onKey: true,
        text: `${subject(path, show)}${sentence(`the unknown key ${show(key)}`, { expected: oneOf(known), hint: didYouMean(nearest(key, known)) })}`,
      }));
    }
    case 'invalid_key':
      return [
        {
          path,
          onKey: true,
          text: `${subject(path.slice(0, -1), show)}${sentence(show(path.at(-1)), { expected: issue.message })}`,
        },
      ];
    case 'invalid_union': {
      // One value or a list of them (policy-schema.ts, oneOrMany): speak of the form that was used.
      const branch = typeof found === 'string' ? issue.errors[0] : Array.isArray(found) ? issue.errors[1] : undefined;
      return branch?.flatMap((inner) => findingsOf(inner, path, value, show)) ?? finding({ expected: issue.message });
    }
    case 'invalid_value': {
      const choices = issue.values.filter((choice) => typeof choice === 'string');
      const guess = typeof found === 'string' ? nearest(found, choices) : null;
      return finding({ expected: issue.message, hint: didYouMean(guess) });
    }
    case 'custom':
      return finding({ expected: issue.message, hint: issue.params?.['hint'] });
    default:
      return finding({ expected: issue.message });
  }
}

/** `rules[0].match.kind: `, `links["a b"]: `, or nothing for the file as a whole. */
function subject(path: Path, show: Show): string {
  const written = path.map((part) => {
    if (typeof part === 'number') return `[${part}]`;
    return /^[\w-]+$/.test(String(part)) ? `.${String(part)}` : `[${show(String(part))}]`;
  });
  return written.length === 0 ? '' : `${written.join('').replace(/^\./, '')}: `;
}

function valueAt(value: unknown, path: Path): unknown {
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

/** The files that rules name as runbooks, also of a policy that has other problems: whoever can look for them has to know. */
export function runbooksOf(text: string): readonly string[] {
  if (text.length > LONGEST_FILE) return [];
  let value: unknown;
  try {
    value = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return [];
  }
  const files = listAt(value, ['rules']).map((_, index) => runbookIn(valueAt(value, ['rules', index, 'runbook'])));
  return [...new Set(files)].filter((file) => file !== null);
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

/** The offset of the value (or key) at the path; of the nearest thing around it where it is missing. */
function locate(document: Document.Parsed, { path, onKey = false }: Finding): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === part);
      if (pair === undefined) return offset;
      node = onKey && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
    } else if (isSeq(node) && typeof part === 'number') node = node.items[part];
    else return offset;
    offset = offsetOf(node) || offset;
  }
  return offset;
}

/** Where a node starts; 0 for anything that has no place of its own. */
function offsetOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
