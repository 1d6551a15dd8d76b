/**
 * Log records that a logger wrote as one JSON object a line: python-json-logger, structlog, and what others use.
 *
 * A shipper may have cut the object (rsyslog at 1,024 bytes) or escaped it as HTML.
 */

import { levelOf } from './prefix.ts';
import type { RecordStart } from './record-start.ts';

/** Field names, in order of trust: python-json-logger, structlog, and what others use. */
const MESSAGE_FIELDS = ['message', 'event', 'msg', 'log'] as const;
const TRACEBACK_FIELDS = ['exc_info', 'exception', 'traceback', 'stack_info'] as const;
const LEVEL_FIELDS = ['levelname', 'level', 'severity', 'log.level', 'lvl'] as const;
const STAMP_FIELDS = ['asctime', 'timestamp', 'time', '@timestamp', 'ts'] as const;
const PROCESS_FIELDS = ['processName', 'process_name'] as const;
const TASK_FIELDS = ['task_name', 'task'] as const;
const ID_FIELDS = ['task_id', 'celery_task_id'] as const;

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...MESSAGE_FIELDS,
  ...TRACEBACK_FIELDS,
  ...LEVEL_FIELDS,
  ...STAMP_FIELDS,
  ...PROCESS_FIELDS,
  ...TASK_FIELDS,
  ...ID_FIELDS,
]);

type Fields = Readonly<Record<string, unknown>>;

/** @returns null where the text is no object with a message */
export function readJsonRecord(text: string): RecordStart | null {
  const whole = parse(text);
  const fields = whole ?? readCut(text);
  if (!fields) return null;
  const traceback = withNewlines(stringOf(fields, TRACEBACK_FIELDS) ?? tracebackWithin(fields));
  // Fields in alphabetical order: the traceback stands before the message, and the cut between them.
  const message = messageOf(fields) ?? (whole === null && traceback !== null ? '' : null);
  if (message === null) return null;
  // A collector may wrap the record of the application as text: `{"message": "{\"event\": …}"}`.
  if (message.startsWith('{')) {
    const inner = parse(message);
    const innermost = inner && stringOf(inner, MESSAGE_FIELDS);
    if (innermost && !innermost.startsWith('{')) return readJsonRecord(message);
  }
  const data = celerysData(fields);
  const task = stringOf(fields, TASK_FIELDS);
  const id = stringOf(fields, ID_FIELDS);
  return {
    level: levelOf(stringOf(fields, LEVEL_FIELDS) ?? levelWithin(fields)),
    process: stringOf(fields, PROCESS_FIELDS),
    stamp: stringOf(fields, STAMP_FIELDS),
    format: 'json',
    cut: whole === null,
    head: null,
    text: filledIn(message, fields),
    traceback,
    structured: TRACEBACK_FIELDS.map((name) => fields[name]).find((value) => Array.isArray(value)) ?? null,
    data,
    tag: task !== null && id !== null ? { task, id } : null,
  };
}

/** Objects inside objects that are looked into: `jsonPayload.message`, `record.exception.text`. */
const MAX_DEPTH = 3;

function* stringsWithin(fields: Fields, depth = 1): Generator<string> {
  for (const value of Object.values(fields)) {
    if (typeof value === 'string') yield value;
    else if (isObject(value) && depth < MAX_DEPTH) yield* stringsWithin(value, depth + 1);
    else if (Array.isArray(value) && value.every((line) => typeof line === 'string'))
      yield value.join(value.some((line: string) => line.endsWith('\n')) ? '' : '\n');
  }
}

/** Whatever the field is called (`short_message`, `body`, `jsonPayload.message`): the text that Celery writes. */
const CELERYS =
  /^(?:Task \S.{0,250}?\[[^[\]\s]+\] (?:raised|retry|succeeded|received)|Received task: |Hard time limit |Soft time limit )/;

function messageOf(fields: Fields): string | null {
  const named = stringOf(fields, MESSAGE_FIELDS);
  if (named !== null && CELERYS.test(named)) return named;
  for (const text of stringsWithin(fields)) if (CELERYS.test(text)) return text;
  return named;
}

/** `error.stack_trace`, `exc_text`, `err.stack`: any text that is a traceback. */
function tracebackWithin(fields: Fields): string | null {
  for (const text of stringsWithin(fields)) {
    const at = text.indexOf('Traceback (most recent call last)');
    if (at === 0 || (at > 0 && text.charAt(at - 1) === '\n'))
      return text.includes('\n') ? text : text.replaceAll('\\n', '\n');
  }
  return null;
}

/** Celery's `extra` of a record, wherever a formatter put it: `data`, `extra.data`, `extra_info.data`, or flat. */
function celerysData(fields: Fields, depth = 1): { readonly args: string; readonly kwargs: string } | null {
  const { args, kwargs, id, name } = fields;
  if (typeof args === 'string' && typeof kwargs === 'string' && typeof id === 'string' && typeof name === 'string')
    return { args, kwargs };
  if (depth > MAX_DEPTH) return null;
  for (const value of Object.values(fields)) {
    const found = isObject(value) ? celerysData(value, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

/** Escaped once more than needed: no traceback is one line. */
function withNewlines(traceback: string | null): string | null {
  return traceback?.includes('\n') === false ? traceback.replaceAll('\\n', '\n') : traceback;
}

/** `{"record": {"level": {"name": "ERROR"}}}` of loguru. */
function levelWithin(fields: Fields, depth = 1): string | null {
  const own = fields['level'];
  if (isObject(own) && typeof own['name'] === 'string') return own['name'];
  for (const value of Object.values(fields)) {
    const found =
      isObject(value) && depth < MAX_DEPTH ? (stringOf(value, LEVEL_FIELDS) ?? levelWithin(value, depth + 1)) : null;
    if (found !== null) return found;
  }
  return null;
}

/** structlog that leaves the values beside the template: `{"event": "Task %(name)s[%(id)s] …", "positional_args": {…}}`. */
function filledIn(message: string, { positional_args: given }: Fields): string {
  const values = Array.isArray(given) ? (given as unknown[])[0] : given;
  if (!message.includes('%(name)s') || !isObject(values)) return message;
  return message.replace(/%\((\w+)\)[sr]/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : whole;
  });
}

function stringOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string') return value;
  }
  return null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Fields | null {
  // Cut inside: 100 kB of nested brackets would take milliseconds to say no more than that.
  if (!text.trimEnd().endsWith('}')) return null;
  const plain = text.includes('&#39;') || text.includes('&quot;') ? unescapeHtml(text) : text;
  try {
    const value: unknown = JSON.parse(plain);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** `&#39;` for quotes: a web page's log view, copied or scraped (authentik). */
function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', text.startsWith('{"') ? '\\"' : '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** A field of a cut object: its name, and its text up to the quote or to the cut. */
const CUT_FIELD = /"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g;

/** No logger writes more fields than these. */
const MAX_FIELDS = 1000;

function readCut(text: string): Fields | null {
  if (!/^\{ ?"/.test(text)) return null;
  const fields: Record<string, unknown> = {};
  let read = 0;
  for (const [, name = '', raw = ''] of text.matchAll(CUT_FIELD)) {
    read += 1;
    if (read > MAX_FIELDS) break;
    if (!KNOWN_FIELDS.has(name) || name in fields) continue;
    fields[name] = unescapeJson(raw);
  }
  return fields;
}

/** The cut may stand inside an escape (`\u00`): what cannot be read is left off. */
function unescapeJson(raw: string): string {
  for (const text of [raw, raw.replace(/\\u?[0-9a-fA-F]{0,3}$/, '')]) {
    try {
      return JSON.parse(`"${text}"`) as string;
    } catch {
      // Try the shorter one.
    }
  }
  return raw;
}
