/**
 * The text of the policy file -> its values, or every problem in it with line and column.
 *
 * YAML 1.2 by the `yaml` package, then the schema, then what only shows across entries (policy-entries.ts).
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
import type { PolicyFile } from '../failures/rules/policy.ts';
import {
  acrossEntries,
  type Finding,
  type Path,
  runbooksIn,
  type Surroundings,
  subject,
  valueAt,
} from './policy-entries.ts';
import { PolicySchema } from './policy-schema.ts';
import { didYouMean, nearest, oneOf, type Problem, type Refusal, sentence } from './problem.ts';
import type { Show } from './show.ts';

/** A policy is a few kilobytes; a far larger file is something else. */
const LONGEST_FILE = 256 * 1024;
/** An anchor may be reused, but not to blow a small file up ("billion laughs"). */
const MOST_ALIASES = 100;
/** One slip of syntax brings others after it; the first ones tell. */
const MOST_SYNTAX_PROBLEMS = 10;

export function readPolicyFile(
  file: { readonly path: string; readonly text: string },
  show: Show,
  surroundings: Surroundings,
): PolicyFile | readonly Problem[] {
  const lines = new LineCounter();
  const problem = (offset: number, text: string): Problem => {
    const { line, col } = lines.linePos(offset);
    // linePos gives 0 for a text without a single line.
    const position = { file: show.hidden(file.path), line: Math.max(line, 1), column: Math.max(col, 1) };
    return { where: `${position.file}:${position.line}:${position.column}`, text: show.hidden(text), position };
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
    ...acrossEntries(value, surroundings, show),
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

/** The files that rules name as runbooks, also of a policy that has other problems: whoever can look for them has to know. */
export function runbooksOf(text: string): readonly string[] {
  if (text.length > LONGEST_FILE) return [];
  let value: unknown;
  try {
    value = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return [];
  }
  return runbooksIn(value);
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
