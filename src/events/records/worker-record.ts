/** Is it a worker that wrote this record? Only such records prove that a worker was seen. */
import type { LogRecord } from './record.ts';

/** What a worker says when no task is in sight. Beat has the same prefix, and says none of it. */
const ALIVE: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  { pattern: /^\S+@\S+ ready\.$/, example: 'celery@web-1 ready.' },
  { pattern: /^mingle: /, example: 'mingle: searching for neighbors' },
  { pattern: /^Connected to [a-z+]+:\/\//, example: 'Connected to amqp://guest:**@127.0.0.1:5672//' },
  { pattern: /^sync with \S+@/, example: 'sync with celery@web-2' },
  { pattern: /^missed heartbeat from \S+@/, example: 'missed heartbeat from celery@web-2' },
  { pattern: /^worker: (?:Warm|Cold) shutdown/, example: 'worker: Warm shutdown (MainProcess)' },
];

/** A child of a worker's pool: `ForkPoolWorker-7`, `SpawnPoolWorker-1`, `PoolWorker-3`, `Worker-1`. */
const CHILD = /^(?:\w*Pool)?Worker-\d/;

export function isWorkerRecord({ celery, start }: LogRecord): boolean {
  if (celery !== null) return celery.phrase !== 'harmless';
  return CHILD.test(start.process ?? '') || ALIVE.some(({ pattern }) => pattern.test(start.text));
}
