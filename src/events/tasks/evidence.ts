/**
 * What the text of a record proves: the exception, the ids in dumped headers, the arguments. Nothing is guessed from it.
 */

import { readTraceback } from '../python/read-traceback.ts';
import { type Repr, readEntries, readRepr } from '../python/repr.ts';
import { readStructuredTraceback } from '../python/structured-traceback.ts';
import { classOf, type PythonException, type Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/record.ts';

/** The record's traceback: a field of a JSON record, the lines of its own text, or those that followed. */
export function tracebackOf(record: LogRecord): Traceback | null {
  const { start, celery, damage } = record;
  const said = celery?.detail ?? '';
  // A shipper that flattens records writes their line ends as `\\n`.
  const [, flat] = /\\n(Traceback \(most recent call last\):\\n.*)$/s.exec(readRepr(said)?.rest ?? '') ?? [];
  const read =
    readStructuredTraceback(start.structured) ??
    readTraceback((start.traceback ?? flat?.replaceAll('\\n', '\n'))?.split('\n') ?? bodyOf(record), said);
  return read === null || damage === null ? read : { ...read, state: 'partial', why: damage };
}

/** All but the first line: JSON holds whole texts, other formats spread them over events. */
export function bodyOf({ start, lines }: LogRecord): readonly string[] {
  return start.text.includes('\n') ? [...start.text.split('\n').slice(1), ...lines] : lines;
}

function textOf({ start, lines }: LogRecord): string {
  return [start.text, start.traceback ?? '', ...lines].join('\n');
}

/**
 * The exception that was raised: the last of the chain. One that no link leads to is a traceback quoted in a message, or another
 * program's.
 */
export function lastOf(traceback: Traceback | null): PythonException | null {
  return (
    traceback?.exceptions.findLast(({ type, link }, index) => type !== '' && (index === 0 || link !== null)) ?? null
  );
}

/** Debian 12's own pair of Celery and billiard shows every exception as this; the real one stands in the traceback. */
const HIDDEN = 'ExceptionWithTraceback';

/** `UnpickleableExceptionWrapper('module', 'Class', (args,), "Class('…')")`: its traceback says `Class('…')`, as the last argument does. */
function wrappedIn({ type, message }: Repr): string {
  if (type !== 'UnpickleableExceptionWrapper') return '';
  return /, (?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s.exec(message)?.slice(1).join('') ?? '';
}

/** The exception's class and text: from the first line's repr, else from the traceback's last exception. */
export function exceptionOf(repr: string, traceback: Traceback | null): { type: string; message: string } {
  const read = readRepr(repr);
  const last = lastOf(traceback);
  if (read && read.type !== HIDDEN) {
    // The traceback has real newlines and all arguments; but one that ends in another class is cut, or mixed with other lines.
    const same = last !== null && classOf(last.type) === classOf(read.type);
    // `send() got an unexpected keyword argument`: a text of the application's own, and no class.
    if (last && !same && !/[A-Z.]/.test(read.type)) return { type: last.type, message: last.message };
    return { type: read.type, message: (same && last.message) || wrappedIn(read) || read.message };
  }
  if (last) return { type: last.type, message: last.message };
  // A line that is cut inside the class, or no repr at all.
  return { type: /^[A-Za-z_][\w.]*/.exec(repr)?.[0] ?? 'UnknownError', message: repr };
}

/** Libraries that publish a message, and what they encode it with. */
const PUBLISHING = /\/(?:kombu|amqp|vine|redis|json|boto3|botocore|pika)\//;

/**
 * A retry whose publishing failed ends in Reject, with the publish error before it; a deliberate Reject has none.
 * The frame `retry` of celery/app/task.py is what tells them apart. A record that is cut before that frame is told by where
 * it begins: inside the libraries that publish, without any frame of the application.
 * @returns the publish error, its type `''` where that is cut; null for a deliberate Reject
 */
export function publishError(traceback: Traceback | null): PythonException | null {
  const exceptions = traceback?.exceptions ?? [];
  const retrying = exceptions.some(({ frames }) =>
    frames.some(({ file, function: name }) => name === 'retry' && file.endsWith('/app/task.py')),
  );
  const last = exceptions.at(-1);
  const rejected = last !== undefined && classOf(last.type) === 'Reject';
  if (rejected) return retrying ? (exceptions.at(-2) ?? null) : null;
  if (traceback?.state !== 'partial') return null;
  const [first] = exceptions;
  const published = first?.frames[0] !== undefined && PUBLISHING.test(first.frames[0].file);
  return published || retrying ? (exceptions.findLast(({ type }) => type !== '') ?? first ?? null) : null;
}

/**
 * Where the headers of a message are dumped, by what stands before them in the record's text from its phrase on. The message's
 * body stands near them, and may hold an `id` of its own.
 */
const DUMPS: readonly { readonly before: RegExp; readonly example: string }[] = [
  {
    before: /^[^\n]* headers:(?=\{)/,
    example:
      "Can't decode message body: DecodeError() [type:'application/json' encoding:'utf-8' headers:{'id': '5fbb…'}]",
  },
  {
    before: /^[^\n]*?\. Task: (?=\{)/,
    example: "Couldn't convert ETA 'soon' to timestamp: ValueError(). Task: {'id': '5fbb…'}",
  },
  {
    before: /^[^\n]*?\(args:\('[^'\n]*', '[^'\n]*', (?=\{)/,
    example: "TaskPool: Apply <function fast_trace_task> (args:('a.b', '5fbb…', {'id': '5fbb…'}) kwargs:{})",
  },
  {
    before: /contents of the message headers:\s*(?=\{)/,
    example: "The full contents of the message headers:\n{'lang': 'py', 'task': 'a.b', 'id': '5fbb…'}",
  },
];
/** As strict as the grammar's own: what stands in brackets behind a task's name. */
const ID = /^[^[\]\s'"]{1,255}$/;

/** Id, name and arguments from the dumped headers of a message. */
export function headersOf(record: LogRecord): { id: string | null; task: string | null; args: string | null } {
  const text = [record.celery?.detail ?? '', ...bodyOf(record)].join('\n');
  const dump = DUMPS.map(({ before }) => before.exec(text)).find((match) => match !== null);
  const entries = readEntries(dump ? text.slice(dump.index + dump[0].length) : '');
  const id = entries.get('id') ?? null;
  return {
    id: id !== null && ID.test(id) ? id : null,
    task: record.celery?.task ?? entries.get('task') ?? null,
    args: argumentsIn(entries.get('argsrepr') ?? null, entries.get('kwargsrepr') ?? null),
  };
}

/** As the log gives them; both or none, because half of a call misleads. */
export function argumentsIn(args: string | null, kwargs: string | null): string | null {
  return args === null || kwargs === null ? null : `args:${args} kwargs:${kwargs}`;
}

/** Arguments where the record holds them: JSON `data`, or what MaxRetriesExceededError repeats, in the line or its traceback. */
export function argumentsOf(record: LogRecord, message: string, traceback: Traceback | null): string | null {
  if (record.start.data) return argumentsIn(record.start.data.args, record.start.data.kwargs);
  const id = record.celery?.id;
  for (const text of [message, ...(traceback?.exceptions ?? []).map((exception) => exception.message)]) {
    const repeated = REPEATED_CALL.exec(text);
    if (repeated?.[1] !== id || repeated?.index === undefined) continue;
    const call = text.slice(repeated.index + repeated[0].length, text.lastIndexOf('}') + 1);
    if (call.includes(' kwargs:{')) return call;
  }
  return null;
}

/** `Can't retry h.tasks.send[5fbb…] args:(1,) kwargs:{}`, up to its arguments: they end with the text's last brace. */
const REPEATED_CALL = /Can't retry .{1,250}?\[([^[\]\s]{1,255})\] (?=args:)/s;

/** A team's own LOG_RECEIVED: `Received task: T[I] args:(1,) kwargs:{}`. Celery's own goes on with ETA and expiry only. */
export function receivedArguments(record: LogRecord): string | null {
  if (record.start.data) return argumentsIn(record.start.data.args, record.start.data.kwargs);
  const call = callIn(record.celery?.detail ?? '');
  return argumentsIn(call?.args ?? null, call?.kwargs ?? null);
}

/**
 * `args=(1,) kwargs={}`. The arguments may hold such a text themselves: they go from the first `args` to the last `kwargs`,
 * and those to the last brace. Looked for from both ends, since a pattern with three parts of any length takes cubic time.
 */
function callIn(text: string): { readonly args: string; readonly kwargs: string } | null {
  const end = text.lastIndexOf('}') + 1;
  const lastOf = new Map<string, { readonly args: number; readonly kwargs: number }>();
  for (const { 0: found, 1: bracket = '', index } of text.slice(0, end).matchAll(/([)\]]) kwargs[:=] ?\{/g))
    lastOf.set(bracket, { args: index + 1, kwargs: index + found.length - 1 });
  if (lastOf.size === 0) return null;
  for (const { 0: found, 1: bracket, index } of text.matchAll(/\bargs[:=] ?([([])/g)) {
    const start = index + found.length - 1;
    const last = lastOf.get(bracket === '(' ? ')' : ']');
    if (last !== undefined && last.args > start + 1)
      return { args: text.slice(start, last.args), kwargs: text.slice(last.kwargs, end) };
  }
  return null;
}

/** The id in the key of a result that could not be stored. */
export function resultKey(record: LogRecord): string | null {
  return /celery-task-meta-([^\s'"\\]{1,255})/.exec(textOf(record))?.[1] ?? null;
}
