/** Which source is read: the one whose input is given, or which `source` names where there are several. */
import { allOf, oneOf } from './problem.ts';
import type { Reading } from './reading.ts';
import type { SourceConfig } from './schema.ts';

/** What names a source by being given. */
const SOURCES: readonly {
  readonly kind: SourceConfig['kind'];
  readonly input: 'papertrail-token' | 'solarwinds-token' | 'archive';
  readonly use: string;
  readonly expected: string;
}[] = [
  { kind: 'papertrail', input: 'papertrail-token', use: 'to search Papertrail', expected: 'a token' },
  { kind: 'solarwinds', input: 'solarwinds-token', use: 'to search SolarWinds Observability', expected: 'a token' },
  { kind: 'archive', input: 'archive', use: 'to read log files', expected: 'glob patterns of log files' },
];

/** What narrows a search, and is refused where it would do nothing. */
const USELESS: readonly {
  readonly kind: SourceConfig['kind'];
  readonly inputs: readonly ('group' | 'system' | 'query' | 'saved-search')[];
  readonly expected: string;
  readonly hint: string;
}[] = [
  {
    kind: 'archive',
    inputs: ['group', 'system', 'query', 'saved-search'],
    expected: 'nothing, because an archive is read as a whole',
    hint: 'It narrows a search of a log service only.',
  },
  {
    kind: 'solarwinds',
    inputs: ['saved-search'],
    expected: 'nothing, because SolarWinds has no saved searches that can be read',
    hint: 'Put its terms into `query`.',
  },
];

/** Null = there is a problem, told here or by the input itself. */
export function chooseSource(reading: Reading): SourceConfig | null {
  const source = namedSource(reading);
  if (source === null) return null;
  const { values, isGiven, refuse, terms } = reading;
  const { kind, input, expected } = source;
  if (!isGiven(input)) refuse(input, { expected: `${expected}, because ${terms.name('source')} is ${kind}` });
  for (const { inputs, ...refusal } of USELESS.filter((row) => row.kind === kind))
    for (const name of inputs.filter(isGiven)) refuse(name, refusal);
  if (kind === 'archive') return values.archive && { kind, patterns: values.archive };
  const { [`${kind}-token` as const]: token, [`${kind}-url` as const]: url, group, system, query } = values;
  return token === null ? null : { kind, token, url, group, system, query, savedSearch: values['saved-search'] };
}

function namedSource({ values, isGiven, refuse, complain, terms }: Reading): (typeof SOURCES)[number] | null {
  const given = SOURCES.filter(({ input }) => isGiven(input));
  if (given.length === 0) {
    const settable = SOURCES.filter(({ input }) => terms.isSettable(input));
    complain(terms.place(settable.map(({ input }) => input)), 'none', {
      expected: `one of them: ${settable.map(({ input, use }) => `${terms.name(input)} ${use}`).join(', ')}`,
      hint: terms.whenMissing,
    });
    return null;
  }
  if (given.length > 1 && !isGiven('source')) {
    refuse('source', {
      expected: oneOf(given.map(({ kind }) => kind)),
      hint: `${given.length === 2 ? 'Both ' : ''}${allOf(given.map(({ input }) => terms.name(input)))} are set, so it has to say which one to read.`,
    });
    return null;
  }
  return SOURCES.find(({ kind }) => kind === (values.source ?? given[0]?.kind)) ?? null;
}
