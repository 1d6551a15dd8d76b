/**
 * What a line of a file is, by format: Papertrail's TSV archives, events as JSON (one a line), and workers' own logs.
 * https://help.papertrailapp.com/kb/how-it-works/permanent-log-archives
 */

import type { TimedEvent } from '../papertrail/page.ts';
import { field, idOf, parseWithExactIds, textOr } from '../search/lossless.ts';
import { createReceiptClock, epochSeconds, utc } from '../search/receipt-time.ts';

export type ArchiveFormat = 'tsv' | 'ndjson' | 'plain';

/** Null for a line that is not of the format. */
export type LineReader = (line: string) => TimedEvent | null;

export const EXPECTED: Readonly<Record<ArchiveFormat, string>> = {
  tsv: '10 columns separated by tabs (id, generated_at, received_at, source_id, source_name, source_ip, facility_name, severity_name, program, message)',
  ndjson: "one JSON object a line with the search API's keys (id, received_at, source_name, program, message)",
  plain: 'lines of text',
};

/** By the name where it says so, else by how the first line looks. */
export function formatOf(path: string, firstLine: string): ArchiveFormat {
  const name = path.replace(/\.gz$/, '');
  if (name.endsWith('.tsv')) return 'tsv';
  if (name.endsWith('.ndjson') || name.endsWith('.jsonl')) return 'ndjson';
  if (/^\d{5,20}\t\d{4}-\d\d-\d\d /.test(firstLine)) return 'tsv';
  return firstLine.startsWith('{') && createNdjsonReader()(firstLine) !== null ? 'ndjson' : 'plain';
}

/** Only the first nine tabs separate: a message may hold more. How the service escapes them is not documented. */
export function createTsvReader(): LineReader {
  const clock = createReceiptClock();
  const columns: string[] = [];
  return (line) => {
    let start = 0;
    for (let n = 0; n < 9; n++) {
      const tab = line.indexOf('\t', start);
      if (tab < 0) return null;
      columns[n] = line.slice(start, tab);
      start = tab + 1;
    }
    const id = idOf(columns[0]);
    const received = clock(columns[2] ?? '');
    if (id === null || received === null) return null;
    return {
      seconds: received.seconds,
      event: { id, at: received.at, source: columns[4] ?? '', program: columns[8] ?? '', message: line.slice(start) },
    };
  };
}

/** SolarWinds' archives call the receipt time `time` and know only the hostname. */
export function createNdjsonReader(): LineReader {
  const clock = createReceiptClock();
  return (line) => {
    let value: unknown;
    try {
      value = parseWithExactIds(line);
    } catch {
      return null;
    }
    const id = idOf(field(value, 'id'));
    const received = clock(textOr(field(value, 'received_at'), textOr(field(value, 'time'), '')));
    if (id === null || received === null) return null;
    const source = textOr(field(value, 'source_name'), textOr(field(value, 'hostname'), ''));
    return {
      seconds: received.seconds,
      event: {
        id,
        at: received.at,
        source,
        program: textOr(field(value, 'program'), ''),
        message: textOr(field(value, 'message'), ''),
      },
    };
  };
}

// Celery's own prefix, `[2026-05-11 18:35:25,123: ERROR/ForkPoolWorker-1]`, maybe behind colours or a container's name.
const STAMP = /^.{0,120}?\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)[,.]\d{3}/;

/** The worker's own time; it names no zone and is taken as UTC, what servers and containers run on. */
export function stampOf(line: string): number | null {
  const parts = STAMP.exec(line);
  return parts === null ? null : epochSeconds(`${parts[1]}T${parts[2]}Z`);
}

export interface PlainNames {
  readonly source: string;
  readonly program: string;
}

/** Lines without a stamp (tracebacks) have the time of the last one. Ids just count the lines of the whole input. */
export function createPlainReader(names: PlainNames, startsAt: number, nextId: () => number): LineReader {
  let seconds = startsAt;
  let at = utc(startsAt);
  return (message) => {
    const stamp = stampOf(message);
    if (stamp !== null && stamp !== seconds) {
      seconds = stamp;
      at = utc(stamp);
    }
    return { seconds, event: { id: String(nextId()), at, source: names.source, program: names.program, message } };
  };
}
