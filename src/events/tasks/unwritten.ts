/**
 * A failure whose record Python could not format: `--- Logging error ---`, the stack, and then its values on stderr.
 *
 *   Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'
 *   Arguments: {'hostname': …, 'id': '5fbb…', 'name': 'a.b', 'exc': "ValueError('x')", 'traceback': '…', 'args': '(1,)',
 *     'kwargs': '{}', 'description': 'raised unexpected', 'internal': False}
 */

import { readTraceback } from '../python/read-traceback.ts';
import { readEntries } from '../python/repr.ts';
import type { Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/record.ts';
import { argumentsIn, bodyOf, exceptionOf } from './evidence.ts';

export interface UnwrittenFailure {
  readonly id: string;
  readonly task: string | null;
  readonly exception: string;
  readonly message: string;
  readonly args: string | null;
  readonly traceback: Traceback | null;
}

/** @returns null where the record does not prove a failure: failures that `throws` declares leave the same text */
export function readUnwritten(record: LogRecord): UnwrittenFailure | null {
  const body = bodyOf(record);
  const from = body.findIndex((line) => line.startsWith('Arguments: {'));
  if (from < 0) return null;
  // A shipper may have cut it in several events: a repr holds no newline of its own.
  const dump = readEntries(body.slice(from).join('').slice('Arguments: '.length));
  const text = (name: string): string | null => dump.get(name) ?? null;
  const id = text('id');
  if (id === null || text('description') !== 'raised unexpected') return null;
  const traceback = readTraceback((text('traceback') ?? '').split('\n'));
  const { type, message } = exceptionOf(text('exc') ?? '', traceback);
  return {
    id,
    task: text('name'),
    exception: type,
    message,
    args: argumentsIn(text('args'), text('kwargs')),
    traceback,
  };
}
