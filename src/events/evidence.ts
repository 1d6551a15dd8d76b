/**
 * What the text of a record proves: the exception, the id in dumped headers, the arguments. Nothing is guessed from it.
 */

import type { LogRecord } from './fold.ts';
import { readRepr } from './repr.ts';
import { type PythonException, readTraceback, type Traceback } from './traceback.ts';

/** The record's traceback: a field of a JSON record, or the lines that followed. */
export function tracebackOf({ start, lines }: LogRecord): Traceback | null {
  return readTraceback(start.traceback === null ? lines : start.traceback.split('\n'));
}

export function lastOf(traceback: Traceback | null): PythonException | null {
  return traceback?.exceptions.findLast(({ type }) => type !== '') ?? null;
}

/** Classes that only say that the real one could not be shown. */
const OPAQUE: ReadonlySet<string> = new Set(['ExceptionWithTraceback', 'UnpickleableExceptionWrapper']);

/** The exception's class and text: from the first line's repr, else from the traceback's last exception. */
export function exceptionOf(repr: string, traceback: Traceback | null): { type: string; message: string } {
  const read = readRepr(repr);
  const last = lastOf(traceback);
  if (read && !OPAQUE.has(read.type)) return { type: read.type, message: last?.message || read.message };
  if (last) return { type: last.type, message: last.message };
  // UnpickleableExceptionWrapper('module', 'Class', (args,), "Class('…')")
  const wrapped = /^UnpickleableExceptionWrapper\('[^']*', '(\w+)', [^"']*(.*)\)$/s.exec(repr);
  if (wrapped?.[1]) return { type: wrapped[1], message: wrapped[2] ?? '' };
  return { type: /^[A-Za-z_][\w.]*/.exec(repr)?.[0] ?? 'UnknownError', message: repr };
}

/**
 * A retry whose publishing failed ends in Reject, with the publish error before it; a deliberate Reject has none.
 * The frame `retry` of celery/app/task.py is what tells them apart.
 */
export function publishError(traceback: Traceback | null): PythonException | null {
  const exceptions = traceback?.exceptions ?? [];
  const retrying = exceptions.some(({ frames }) =>
    frames.some(({ file, function: name }) => name === 'retry' && file.endsWith('/app/task.py')),
  );
  const last = exceptions.at(-1);
  if (!retrying || !last || !/(?:^|\.)Reject$/.test(last.type)) return null;
  return exceptions.at(-2) ?? null;
}

/** `'id': '…'`, `'task': '…'` of dumped headers, wherever in the record they stand. */
export function headersOf(record: LogRecord): { id: string | null; task: string | null; args: string | null } {
  const text = [record.start.text, ...record.lines].join('\n');
  const value = (name: string): string | null =>
    new RegExp(`['"]${name}['"]: u?(['"])(.*?)\\1[,}]`).exec(text)?.[2] ?? null;
  const args = value('argsrepr');
  const kwargs = value('kwargsrepr');
  return {
    id: value('id'),
    task: record.celery?.task ?? value('task'),
    args: args === null ? null : `args:${args} kwargs:${kwargs ?? '{}'}`,
  };
}

/** Arguments where the log holds them: JSON `data`, or what MaxRetriesExceededError repeats. */
export function argumentsOf(record: LogRecord): string | null {
  if (record.start.data) return `args:${record.start.data.args} kwargs:${record.start.data.kwargs}`;
  const repeated = /Can't retry .{1,250}?\[[^[\]\s]+\] (args:.* kwargs:\{.*\})/s.exec(record.celery?.detail ?? '');
  return repeated?.[1] ?? null;
}
