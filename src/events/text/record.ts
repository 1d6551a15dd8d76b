/**
 * Where a log record starts, and what the line tells beside its message.
 *
 * Knows the forms a record may take (a prefix, a suffix, JSON); knows nothing of what the messages mean.
 */
import { readJsonRecord } from './json-record.ts';
import { readLogfmt } from './logfmt.ts';
import { type Level, levelOf, readPrefix, readStampAlone } from './prefix.ts';
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

/** `text level=ERROR process=Worker-2 task=h.tasks.send task_id=5fbb…`: all that others put in front stands behind (superdesk). */
const SUFFIX =
  /^(?<text>.*?) level=(?<level>[A-Z]{4,8})(?: process=(?<process>\S{1,120}))?(?: task=(?<task>\S{1,255}) task_id=(?<id>\S{1,255}))?\s*$/s;

export function startOfRecord(text: string): RecordStart | null {
  if (/^\s?\{/.test(text)) return readJsonRecord(text.trimStart());
  const prefix = readPrefix(text);
  if (prefix) {
    const { level, process, stamp, format, head, length } = prefix;
    const rest = text.slice(length);
    // `2026-05-11 13:16:47,024 ERROR {"message": …}`: a logger's JSON behind a prefix of its own.
    const json = rest.startsWith('{"') && rest.trimEnd().endsWith('}') ? readJsonRecord(rest) : null;
    if (json)
      return { ...json, level: json.level ?? level, process: json.process ?? process, stamp: json.stamp ?? stamp };
    return { ...BARE, level, process, stamp, format, head, text: rest };
  }
  const logfmt = readLogfmt(text);
  if (logfmt) return { ...BARE, ...logfmt, format: 'logfmt' };
  const suffix = text.includes(' level=') ? SUFFIX.exec(text)?.groups : undefined;
  const level = levelOf(suffix?.['level']);
  if (suffix && level) {
    const { task, id } = { task: suffix['task'], id: suffix['id'] };
    return {
      ...BARE,
      level,
      process: suffix['process'] ?? null,
      format: 'suffix',
      text: suffix['text'] ?? '',
      tag: task && id ? { task, id } : null,
    };
  }
  return null;
}

/** `2026-05-11 13:16:47 text`: the start of a record where the stream knows no levels, else any text that begins with a time. */
export function startAtStamp(text: string): RecordStart | null {
  const read = readStampAlone(text);
  return read && { ...BARE, stamp: read.stamp, format: 'stamp', text: read.rest };
}

/** A phrase that is certain stands behind a prefix that no HEAD knows. */
export function startFound(text: string, level: Level | null): RecordStart {
  return { ...BARE, level, format: 'found', text };
}

export function startBare(text: string): RecordStart {
  return { ...BARE, text };
}

const BARE = {
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
} as const satisfies RecordStart;
