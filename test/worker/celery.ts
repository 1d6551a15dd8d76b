/**
 * Real Celery workers over a real Redis, in a temporary folder: started, given tasks by send.py, stopped, and never left behind.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/runner.ts';
import type { Sent, Signal } from './truth.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Debian's own Python first: another one on the PATH does not see its packages. WORKER_PYTHON names a third. */
const PYTHONS = [process.env['WORKER_PYTHON'], '/usr/bin/python3', 'python3'];
/** Until everything has ended; it takes about 15 s. */
const SEND_MS = 150_000;
const STOP_MS = 30_000;

export interface Worker {
  readonly name: string;
  readonly pool: 'prefork' | 'threads';
  readonly concurrency: number;
  /** How it writes its log; see app.py. */
  readonly style: 'default' | 'json' | 'tagged' | 'custom';
}

export interface Tools {
  readonly python: string;
  readonly redis: string;
}

export interface Ran {
  readonly sent: readonly Sent[];
  readonly signals: readonly Signal[];
  readonly celery: string;
  /** Celery 5.2 with billiard 4: the line shows a wrapper in place of the exception, and takes what was planned for a failure. */
  readonly wrapped: boolean;
}

/** What is needed, or the reason why it cannot be had. */
export function findTools(): Tools | string {
  if (process.platform !== 'linux') return `Celery's prefork pool is tested on Linux, this is ${process.platform}`;
  const imports = (python: string): boolean => spawnSync(python, ['-c', 'import celery, redis']).status === 0;
  const python = PYTHONS.find((path) => path !== undefined && imports(path));
  if (python === undefined) return 'no Python here has celery and redis (Debian: python3-celery python3-redis)';
  const redis = 'redis-server';
  if (spawnSync(redis, ['--version']).status !== 0) return 'there is no redis-server';
  return { python, redis };
}

/** Runs the workers until all that was sent has ended. `hear` gets every line as a worker writes it. */
export async function runWorkers<W extends Worker>(
  { python, redis }: Tools,
  workers: readonly W[],
  hear: (worker: W, line: string) => void,
): Promise<Ran> {
  const dir = temporaryFolder();
  const socket = join(dir, 'redis.sock');
  const files = { signals: join(dir, 'signals.ndjson'), sent: join(dir, 'sent.ndjson') };
  writeFileSync(files.signals, '');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: dir,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    // Else Python keeps what a task prints until its buffer is full.
    PYTHONUNBUFFERED: '1',
    WORKER_BROKER: `redis+socket://${socket}`,
    WORKER_SIGNALS: files.signals,
  };
  const running: ChildProcess[] = [];
  // Each in a group of its own, so that the children of a pool go with it.
  const start = (command: string, args: readonly string[], more: Record<string, string> = {}): ChildProcess => {
    const child = spawn(command, args, {
      cwd: HERE,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.push(child);
    return child;
  };
  const killAll = (): void => {
    for (const { pid } of running.splice(0)) if (pid !== undefined) killGroup(pid);
  };
  process.once('exit', killAll);
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));

  try {
    const store = start(redis, ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', dir]);
    const said = collect(store);
    while (!existsSync(socket)) {
      if (store.exitCode !== null) throw new Error(`redis-server ended with ${store.exitCode}:\n${said()}`);
      await new Promise((done) => setTimeout(done, 20));
    }
    const ended = workers.map((worker) => {
      const { name, pool, concurrency, style } = worker;
      const options = `--loglevel INFO -n ${name}@live -Q ${name} -P ${pool} -c ${concurrency}`;
      const child = start(python, ['-m', 'celery', '-A', 'app', 'worker', ...options.split(' ')], {
        WORKER_STYLE: style,
      });
      for (const stream of [child.stdout, child.stderr])
        if (stream) createInterface({ input: stream }).on('line', (line) => hear(worker, line));
      return { child, closed: exit(child) };
    });
    const sender = start(python, ['send.py', files.sent, ...workers.map(({ name, pool }) => `${name}=${pool}`)]);
    const answer = collect(sender);
    const status = await within(SEND_MS, exit(sender), 'send.py');
    if (status !== 0) throw new Error(`send.py ended with ${status}:\n${answer()}`);
    // A warm shutdown; its end closes the pipes, so no line is missed.
    for (const { child } of ended) child.kill('SIGTERM');
    await within(STOP_MS, Promise.all(ended.map(({ closed }) => closed)), 'the workers');
    return {
      sent: readRows<Sent>(files.sent),
      signals: readRows<Signal>(files.signals),
      ...(JSON.parse(answer().trim().split('\n').at(-1) ?? '') as Pick<Ran, 'celery' | 'wrapped'>),
    };
  } finally {
    killAll();
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  for (const stream of [stderr, stdout]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** When its pipes are closed too. */
function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
}

async function within<T>(ms: number, ending: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} did not end within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([ending, late]);
  } finally {
    clearTimeout(timer);
  }
}

function readRows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
