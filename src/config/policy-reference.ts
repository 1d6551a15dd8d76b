/** The schema of the policy file -> docs/configuration.md: every key with its meaning, its default and an example that loads. */

import { stringify } from 'yaml';
import { PolicySchema } from './policy-schema.ts';
import { inputSchema } from './reference.ts';

export interface KeyReference {
  /** `rules[].match.task` */
  readonly key: string;
  readonly description: string;
  /** null = none. */
  readonly standard: unknown;
  /** A whole file but for its version, as small as the key allows. */
  readonly example: string;
}

/** What stands beside a key for the example to load: an entry of a list has a name, a rule sets something. */
const BESIDE: readonly { readonly within: string; readonly entry: Readonly<Record<string, unknown>> }[] = [
  { within: 'environments[]', entry: { name: 'qa', match: '*-qa*' } },
  { within: 'rules[].match', entry: { name: 'search', severity: 'high' } },
  { within: 'rules[].name', entry: { severity: 'high' } },
  { within: 'rules[]', entry: { name: 'search', match: { task: 'h.tasks.indexer.*' } } },
  { within: 'channels[]', entry: { name: '#celery-critical', severity: 'critical' } },
  { within: 'redact[]', entry: { name: 'student-id', pattern: '\\bS\\d{7}\\b' } },
];

/** A rule may only name an environment that there is. */
const ALSO: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'rules[].match.environment': { environments: [{ name: 'production', match: 'h-prod*' }] },
};

/** The parts of a JSON Schema that are read here. */
interface SchemaNode {
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

export function policyKeys(): KeyReference[] {
  return keysBelow(inputSchema(PolicySchema) as SchemaNode, '');
}

function keysBelow(node: SchemaNode, path: string): KeyReference[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = path === '' ? name : `${path}.${name}`;
    const [example] = child.examples ?? [];
    const reference: KeyReference = {
      key,
      description: child.description ?? '',
      standard: child.properties || child.items ? null : (child.default ?? null),
      example: example === undefined ? '' : exampleOf(key, example),
    };
    return [reference, ...keysBelow(child, key), ...keysBelow(child.items ?? {}, `${key}[]`)];
  });
}

function exampleOf(key: string, value: unknown): string {
  const parts = key.split('.');
  let built: unknown = value;
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const name = parts[depth] ?? '';
    // `rules[]`: what was built so far is one of its entries.
    const entry = name.endsWith('[]')
      ? [{ ...BESIDE.find(({ within }) => key.startsWith(within))?.entry, ...(built as object) }]
      : built;
    built = { [name.replace('[]', '')]: entry };
  }
  return stringify({ ...ALSO[key], ...(built as object) }, { lineWidth: 0 });
}

export function configurationMarkdown(): string {
  const keys = policyKeys();
  return [
    '<!-- Generated from src/config/ by .ci/generate.ts; change it there. -->',
    '# The policy file, key by key',
    '',
    'The file is `.github/celery-failure-audit.yml`; every key but `version: 1` may be left out. [rules.md](rules.md) teaches it by',
    'an example that grows. With this first line, editors complete and check it while you write:',
    '',
    '```yaml',
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/celery-failure-audit/celery-failure-audit/main/docs/config.schema.json',
    'version: 1',
    '```',
    '',
    ...keys.flatMap(({ key, description, standard, example }) => [
      `${key.includes('.') ? '###' : '##'} \`${key}\``,
      '',
      `${description}${standard === null ? '' : ` Default: \`${JSON.stringify(standard)}\`.`}`,
      '',
      ...(example === '' ? [] : ['```yaml', example.trimEnd(), '```', '']),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
