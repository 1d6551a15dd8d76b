/**
 * Builders of log lines and events, so that a test says what happened and not how it is spelled.
 *
 *   const lines = failureLines({ task: 'h.tasks.email.send', error: "ValueError('x')", at: '2026-05-11T13:16:45.123Z', format: 'tagged' });
 *   papertrail.add(...events(lines, { at: '2026-05-11T13:16:46Z' }));
 *
 * Two formats: `default` is Celery's own; `tagged` is that of hypothesis/h and lms, whose formatter repeats name[id] before the message
 * of every child's record, behind supervisord's `worker (stderr)      | ` before every line, tracebacks too.
 */
import type { LogEvent } from '../../src/events/event.ts';

/** A UUID as Celery gives them, the same for the same number. */
export function taskId(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** 2011-04-27T20:47:02.2Z, from where Papertrail's ids count milliseconds (inferred; see papertrail.ts). */
const ID_EPOCH_MS = 1_303_937_222_200;
let made = 0;

/** A log service's id for a moment. Later calls for the same moment give larger ids; a later moment always does. */
export function eventId(at: string): string {
  const low = made % (1 << 22);
  made += 1;
  return String((BigInt(Date.parse(at) - ID_EPOCH_MS) << 22n) | BigInt(low));
}

/** `seconds` after `at`, whole seconds, as LogEvent.at wants it. */
export function later(at: string, seconds: number): string {
  return `${new Date(Date.parse(at) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

export function event(message: string, fields: Partial<LogEvent> = {}): LogEvent {
  const at = fields.at ?? '2026-05-11T13:16:45Z';
  return {
    id: eventId(at),
    source: 'ip-10-0-12-3',
    program: 'eb-current-app-8f3c1a2b9d04-stdouterr.log',
    ...fields,
    at: later(at, 0),
    message,
  };
}

/** One event a line, `step` seconds apart (default 0: the same second, ids ascending). */
export function events(
  lines: readonly string[],
  fields: Partial<Omit<LogEvent, 'id' | 'message'>> & { readonly step?: number } = {},
): LogEvent[] {
  const { step = 0, at = '2026-05-11T13:16:45Z', ...rest } = fields;
  return lines.map((line, n) => event(line, { ...rest, at: later(at, n * step) }));
}

export type Format = 'default' | 'tagged';

export interface CeleryRecord {
  /** When the worker wrote it; ms count. Default 2026-05-11T13:16:45.123Z. */
  readonly at?: string;
  /** Default INFO. */
  readonly level?: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL';
  /** Default `ForkPoolWorker-7`; `MainProcess` for the worker's main process. */
  readonly process?: string;
  readonly format?: Format;
  /** Tagged format: supervisord's program. Default `worker`. */
  readonly supervised?: string;
  /** Tagged format: the task a child's records are tagged with. */
  readonly task?: string;
  readonly id?: string;
}

/** One record: the message's first line gets the prefix, further lines follow as they are (the supervisor's prefix on each). */
export function celeryRecord(message: string, record: CeleryRecord = {}): string[] {
  const {
    at = '2026-05-11T13:16:45.123Z',
    level = 'INFO',
    process = 'ForkPoolWorker-7',
    format = 'default',
    supervised = 'worker',
  } = record;
  const time = new Date(at).toISOString().slice(0, 23).replace('T', ' ').replace('.', ',');
  const tag =
    format === 'tagged' && process !== 'MainProcess' && record.task !== undefined
      ? `${record.task}[${record.id ?? taskId(1)}] `
      : '';
  const lines = `[${time}: ${level}/${process}] ${tag}${message}`.split('\n');
  return format === 'tagged' ? lines.map((line) => supervisor(line, supervised)) : lines;
}

/** supervisord's event listener: the name padded to 20. */
export function supervisor(line: string, program = 'worker'): string {
  return `${`${program} (stderr)`.padEnd(20)} | ${line}`;
}

export interface TaskRecord extends CeleryRecord {
  /** Default `h.tasks.indexer.add_annotation`. */
  readonly task?: string;
  /** Default taskId(1). */
  readonly id?: string;
}

function taskRecord(
  record: TaskRecord,
  level: CeleryRecord['level'] & string,
  text: (name: string) => string,
  process?: string,
): string[] {
  const { task = 'h.tasks.indexer.add_annotation', id = taskId(1) } = record;
  return celeryRecord(text(`${task}[${id}]`), {
    level,
    ...(process !== undefined && { process }),
    ...record,
    task,
    id,
  });
}

/** Since Celery 5.1; written by the main process at every delivery. */
export function receivedLines(record: TaskRecord = {}): string[] {
  return taskRecord(record, 'INFO', (name) => `Task ${name} received`, 'MainProcess');
}

export function succeededLines(
  record: TaskRecord & { readonly seconds?: number; readonly result?: string } = {},
): string[] {
  return taskRecord(
    record,
    'INFO',
    (name) => `Task ${name} succeeded in ${record.seconds ?? 0.42}s: ${record.result ?? 'None'}`,
  );
}

/** Not a failure. `error`: a repr, as in failureLines. */
export function retryLines(record: TaskRecord & { readonly seconds?: number; readonly error?: string } = {}): string[] {
  return taskRecord(
    record,
    'INFO',
    (name) => `Task ${name} retry: Retry in ${record.seconds ?? 5}s: ${record.error ?? "ValueError('x')"}`,
  );
}

export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
  readonly code?: string;
}

export interface FailureRecord extends TaskRecord {
  /** Python's repr of the exception, as the first line shows it. Default `ValueError('x')`. */
  readonly error?: string;
  /** The traceback's last line. Default: made from `error`, `ValueError: x`. */
  readonly last?: string;
  /** The application's own frames, outermost first, below Celery's two. null: no traceback at all. */
  readonly frames?: readonly Frame[] | null;
}

/** The failure for good: `raised unexpected` and its traceback. */
export function failureLines(record: FailureRecord = {}): string[] {
  const {
    error = "ValueError('x')",
    frames = [
      { file: '/var/lib/hypothesis/h/tasks/indexer.py', line: 35, function: 'add_annotation', code: 'index(id_)' },
    ],
  } = record;
  const traceback = frames === null ? '' : `\n${tracebackLines(frames, record.last ?? lastLine(error)).join('\n')}`;
  return taskRecord(record, 'ERROR', (name) => `Task ${name} raised unexpected: ${error}${traceback}`);
}

/** Celery's own frames come first in every traceback of a task. */
const CELERY_FRAMES: readonly Frame[] = [
  {
    file: '/usr/local/lib/python3.11/site-packages/celery/app/trace.py',
    line: 453,
    function: 'trace_task',
    code: 'R = retval = fun(*args, **kwargs)',
  },
  {
    file: '/usr/local/lib/python3.11/site-packages/celery/app/trace.py',
    line: 736,
    function: '__protected_call__',
    code: 'return self.run(*args, **kwargs)',
  },
];

export function tracebackLines(frames: readonly Frame[], last: string): string[] {
  const body = [...CELERY_FRAMES, ...frames].flatMap((frame) => [
    `  File "${frame.file}", line ${frame.line}, in ${frame.function}`,
    ...(frame.code === undefined ? [] : [`    ${frame.code}`]),
  ]);
  return ['Traceback (most recent call last):', ...body, ...last.split('\n')];
}

/** `ValueError('x')` -> `ValueError: x`; `KeyError('x')` keeps its quotes, as Python's does; `Timeout()` -> `Timeout`. */
function lastLine(error: string): string {
  const match = /^([\w.]+)\((?:(['"])(.*)\2)?.*\)$/s.exec(error);
  if (!match?.[1]) return error;
  const [, type, quote, text] = match;
  if (quote === undefined || text === undefined) return type;
  return type === 'KeyError' ? `${type}: ${quote}${text}${quote}` : `${type}: ${text}`;
}

/** A hard time limit, as the main process tells it: three records for one failure; only the second one names the task. */
export function hardLimitLines(record: TaskRecord & { readonly seconds?: number } = {}): string[] {
  const limit = record.seconds ?? 240;
  const main: CeleryRecord = { ...record, process: 'MainProcess', level: 'ERROR' };
  const raised = [
    'Traceback (most recent call last):',
    '  File "/usr/local/lib/python3.11/site-packages/billiard/pool.py", line 684, in on_hard_timeout',
    '    raise TimeLimitExceeded(job._timeout)',
    `billiard.exceptions.TimeLimitExceeded: TimeLimitExceeded(${limit},)`,
  ];
  return [
    ...celeryRecord(`Task handler raised error: TimeLimitExceeded(${limit})\n${raised.join('\n')}`, main),
    ...taskRecord(
      { ...record, process: 'MainProcess' },
      'ERROR',
      (name) => `Hard time limit (${limit}s) exceeded for ${name}`,
    ),
    ...celeryRecord("Process 'ForkPoolWorker-7' pid:123 exited with 'signal 9 (SIGKILL)'", main),
  ];
}

/** A child that was killed: two records, neither of which names the task. */
export function workerLostLines(record: CeleryRecord = {}): string[] {
  const main: CeleryRecord = { ...record, process: 'MainProcess', level: 'ERROR' };
  const error = 'Worker exited prematurely: signal 9 (SIGKILL) Job: 12.';
  const raised = [
    'Traceback (most recent call last):',
    '  File "/usr/local/lib/python3.11/site-packages/billiard/pool.py", line 1265, in mark_as_worker_lost',
    '    raise WorkerLostError(',
    `billiard.exceptions.WorkerLostError: ${error}`,
  ];
  return [
    ...celeryRecord("Process 'ForkPoolWorker-7' pid:123 exited with 'signal 9 (SIGKILL)'", main),
    ...celeryRecord(`Task handler raised error: WorkerLostError('${error}')\n${raised.join('\n')}`, main),
  ];
}
