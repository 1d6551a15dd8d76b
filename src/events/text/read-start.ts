/**
 * Where a log record starts: a line -> its first line's parts, by the forms a record may take (a prefix, JSON, pairs, a suffix).
 *
 * Knows nothing of what the messages mean.
 */
import { readJsonRecord } from './json-record.ts';
import { readLogfmt } from './logfmt.ts';
import { type Level, levelOf, readPrefix, readStampAlone } from './prefix.ts';
import { BARE, type RecordStart } from './record-start.ts';

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
