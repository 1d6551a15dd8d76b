/** Failures for the tests of this folder, made as the pipeline makes them: raw, then redacted. */

import { readTraceback } from '../../src/events/python/read-traceback.ts';
import type { RawFailure } from '../../src/events/tasks/task-log.ts';
import type { TaskFailure } from '../../src/failures/failure.ts';
import { redactFailures } from '../../src/failures/redaction/redact.ts';
import { eventId, type Frame, taskId, tracebackLines } from '../support/builders.ts';

export function rawFailure(fields: Partial<RawFailure> = {}): RawFailure {
  const at = fields.at ?? '2026-05-11T13:16:45Z';
  return {
    taskId: taskId(1),
    task: 'h.tasks.email.send',
    kind: 'exception',
    exception: 'ValueError',
    message: 'x',
    retries: 0,
    attempts: [],
    softLimit: null,
    deliveries: null,
    runSeconds: null,
    related: null,
    args: null,
    at,
    eventId: eventId(at),
    source: 'ip-10-0-12-3',
    program: 'eb-current-app-8f3c1a2b9d04-stdouterr.log',
    worker: 'worker',
    process: 'ForkPoolWorker-7',
    traceback: null,
    candidates: [],
    ...fields,
  };
}

export function failure(fields: Partial<RawFailure> = {}): TaskFailure {
  const [redacted] = redactFailures([rawFailure(fields)], () => null).failures;
  if (!redacted) throw new Error('one failure in, one out');
  return redacted;
}

export const FRAMES: readonly Frame[] = [
  { file: '/srv/app/h/tasks/email.py', line: 41, function: 'send', code: 'server.send(message)' },
  { file: '/srv/app/h/services/mail.py', line: 7, function: 'Mail.deliver', code: 'raise ValueError(x)' },
];

/** With a traceback: the last line, and the frames below Celery's own. */
export function raised(last: string, frames: readonly Frame[] = FRAMES, fields: Partial<RawFailure> = {}): TaskFailure {
  return failure({ traceback: readTraceback(tracebackLines(frames, last)), ...fields });
}
