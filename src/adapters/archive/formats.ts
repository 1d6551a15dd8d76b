/** What an entry of a file is: by what stands in it, never by the name of the file. */
import type { TimedEvent } from '../papertrail/page.ts';
import { createJsonReader, createSwoReader, JSON_KEYS, SWO_KEYS } from './json-event.ts';
import { createPapertrailReader } from './papertrail-archive.ts';
import { createPlainReader, type LogName } from './plain-log.ts';

/** Null for an entry that is not of the format. */
export type EntryReader = (entry: string) => TimedEvent | null;

/** What formats without ids and times of their own take from outside. */
export interface Beside {
  readonly name: LogName;
  /** Epoch seconds of what carries no time. */
  readonly startsAt: number;
  /** Counts the entries of the whole input. */
  readonly nextId: () => string;
}

export interface Format {
  readonly name: 'papertrail' | 'json' | 'swo' | 'plain';
  readonly hasIds: boolean;
  /** For a person whose file is none of it. */
  readonly expected: string;
  readonly reader: (beside: Beside) => EntryReader;
}

const anyOf = (keys: readonly string[]): string => keys.join(' or ');

/** Ordered: an entry is of the first format whose reader takes it. */
export const STRUCTURED: readonly Format[] = [
  {
    name: 'papertrail',
    hasIds: true,
    expected:
      'an archive of Papertrail (10 columns between tabs: id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)',
    reader: () => createPapertrailReader(),
  },
  {
    name: 'json',
    hasIds: true,
    expected: `an archive of SolarWinds or events of a search API (JSON, one object a line or one array, with the keys ${Object.values(JSON_KEYS).map(anyOf).join(', ')})`,
    reader: () => createJsonReader(),
  },
  {
    name: 'swo',
    hasIds: false,
    expected: `the output of \`swo logs get --json\` (keys ${SWO_KEYS.join(', ')})`,
    reader: ({ nextId }) => createSwoReader(nextId),
  },
];

/** What is none of those is a worker's own log if a line of it is a worker's: prose and tables are lines of text, too. */
export const PLAIN: Format = {
  name: 'plain',
  hasIds: false,
  expected: "a Celery worker's own log, with at least one line of a worker",
  reader: ({ name, startsAt, nextId }) => createPlainReader(name, startsAt, nextId),
};

export const EXPECTED: string = `${STRUCTURED.map(({ expected }) => expected).join('; ')}; or ${PLAIN.expected}`;
