/** The first line of a log record, taken apart: its message, and what stands around it. */
import type { Level } from './prefix.ts';
import type { Tag } from './tag.ts';

export interface RecordStart {
  /** null where the format has no level (bare lines). */
  readonly level: Level | null;
  /** `ForkPoolWorker-7`, `MainProcess`; null where the format does not say. */
  readonly process: string | null;
  /** The worker's own clock as it stands in the line, without zone; null where the format has none. */
  readonly stamp: string | null;
  /** Celery's own prefix, a team's, a stamp and nothing else, everything behind the message, `key=value`, JSON, an unknown one, none. */
  readonly format: 'celery' | 'own' | 'stamp' | 'suffix' | 'logfmt' | 'json' | 'found' | 'none';
  /** Which row of HEADS it was: programs that share a stream are told apart by it. null where no prefix stands. */
  readonly head: number | null;
  /** A JSON object that ends before its last brace. */
  readonly cut: boolean;
  /** What follows the prefix. A team's prefix may go on in it: see `peelings`. */
  readonly text: string;
  /** The whole traceback where the record carries it as a field (JSON formats). */
  readonly traceback: string | null;
  /** The same as a list of exceptions with their frames (structlog's dict tracebacks); null where there is none. */
  readonly structured: unknown;
  /** Positional and keyword arguments as the record shows them (JSON formats log them as `data`). */
  readonly data: { readonly args: string; readonly kwargs: string } | null;
  /** The task that a field of the record names. */
  readonly tag: Tag | null;
}

/** A message and nothing else; what a form tells besides is put over it. */
export const BARE: RecordStart = {
  level: null,
  process: null,
  stamp: null,
  format: 'none',
  head: null,
  cut: false,
  text: '',
  traceback: null,
  structured: null,
  data: null,
  tag: null,
};
