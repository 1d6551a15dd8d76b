/**
 * A busy day of four workers, each a stream of its own, all in one program: few kinds of lines, many of them, always the same.
 *
 *   const events = workerLog({ lines: 104_220, failures: 1_961 });
 *
 * A failure is 19 lines: its first line, `Traceback`, eight frames of two lines, the exception. Between them stand INFO lines of
 * the same worker; never another failure of it. Some were tried again before, and some others were saved by that.
 */
import type { LogEvent } from '../../src/events/event.ts';
import { taskId } from './builders.ts';

export interface WorkerLog {
  /** In all. Default 104,220. */
  readonly lines?: number;
  /** Default 1,961. */
  readonly failures?: number;
  /** Of the first line. Default 2026-05-11T00:00:00Z. */
  readonly from?: string;
  /** Default a day. */
  readonly seconds?: number;
  /** Default `celery`. */
  readonly program?: string;
  /** Executions that were tried again and then succeeded. Default 300. */
  readonly saved?: number;
}

const HOSTS = 4;
const LINES_OF_A_FAILURE = 19;
const ID_EPOCH_MS = 1_303_937_222_200n;

export function workerLog({
  lines = 104_220,
  failures = 1_961,
  from = '2026-05-11T00:00:00Z',
  seconds = 86_400,
  program = 'celery',
  saved = 300,
}: WorkerLog = {}): LogEvent[] {
  const random = generator(7);
  const start = Date.parse(from);
  const every = Math.floor(lines / failures);
  const events: LogEvent[] = [];
  /** What each host has yet to write of its failure. */
  const pending: string[][] = Array.from({ length: HOSTS }, () => []);
  let ms = start;
  /** A failure is written at one moment: time stands still until it is out. */
  const put = (host: number, text: string): void => {
    if (pending.every(({ length }) => length === 0)) ms = start + Math.floor((events.length / lines) * seconds * 1000);
    events.push({
      id: String(((BigInt(ms) - ID_EPOCH_MS) << 22n) + BigInt(events.length)),
      at: `${new Date(ms).toISOString().slice(0, 19)}Z`,
      source: `worker-${host + 1}`,
      program,
      message: text.replace('STAMP', new Date(ms).toISOString().slice(0, 23).replace('T', ' ').replace('.', ',')),
    });
  };
  let task = 0;
  let failed = 0;
  let rescued = 0;
  const open: { readonly host: number; readonly name: string; readonly retries: boolean }[] = [];
  while (events.length < lines) {
    const left = lines - events.length;
    const owed = pending.reduce((sum, { length }) => sum + length, 0);
    const host = Math.floor(random() * HOSTS);
    const next = pending.findIndex(({ length }) => length > 0);
    if (owed > 0 && (left <= owed + 2 || random() < 0.95)) {
      put(next, pending[next]?.shift() ?? '');
      continue;
    }
    if (failed < failures && events.length >= failed * every && pending[host]?.length === 0) {
      failed += 1;
      const name = nameOf(task++);
      if (failed % 10 === 0 && left > 100) put(host, info(`Task ${name} retry: Retry in 5s: TimeoutError('x')`));
      pending[host] = failureOf(name, Math.floor(random() * 57), Math.floor(random() * 1e6));
      continue;
    }
    const running = open[0];
    if (running && (open.length > 12 || random() < 0.4)) {
      open.shift();
      if (running.retries) open.push({ ...running, retries: false });
      put(
        running.host,
        info(
          running.retries
            ? `Task ${running.name} retry: Retry in 5s: ConnectionError()`
            : `Task ${running.name} succeeded in ${random().toFixed(12)}s: None`,
        ),
      );
      continue;
    }
    const retries = rescued < saved && random() < 0.05;
    if (retries) rescued += 1;
    const name = nameOf(task++);
    open.push({ host, name, retries });
    put(host, main(`Task ${name} received`));
  }
  return events;
}

function info(text: string): string {
  return `[STAMP: INFO/ForkPoolWorker-3] ${text}`;
}

function main(text: string): string {
  return `[STAMP: INFO/MainProcess] ${text}`;
}

function nameOf(n: number): string {
  return `shop.m${n % 7}.tasks.job_${n % 40}[${taskId(n + 1)}]`;
}

/** @param bug one of 57: it decides the class and the frames */
function failureOf(name: string, bug: number, value: number): string[] {
  const type = ['KeyError', 'ValueError', 'TimeoutError'][bug % 3] ?? '';
  const frames = Array.from({ length: 6 }, (_, n) => [
    `  File "/app/shop/m${bug % 7}/f${(bug * (n + 1)) % 9}.py", line ${10 * n + bug}, in fn${(bug * (n + 1)) % 11}`,
    '    return fn(*args, **kw)',
  ]);
  const lines = [
    `[STAMP: ERROR/ForkPoolWorker-3] Task ${name} raised unexpected: ${type}('id ${value}')`,
    'Traceback (most recent call last):',
    '  File "/venv/lib/python3.11/site-packages/celery/app/trace.py", line 477, in trace_task',
    '    R = retval = fun(*args, **kwargs)',
    '  File "/venv/lib/python3.11/site-packages/celery/app/trace.py", line 760, in __protected_call__',
    '    return self.run(*args, **kwargs)',
    ...frames.flat(),
    `${type}: 'id ${value}'`,
  ];
  if (lines.length !== LINES_OF_A_FAILURE) throw new Error(`a failure has ${lines.length} lines`);
  return lines;
}

/** Numerical Recipes' congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
