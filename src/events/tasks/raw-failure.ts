/**
 * What a record told of a failure, and what is known of its task -> the failure as it leaves this layer.
 */
import { compareIds } from '../event.ts';
import { type Lives, runSeconds, seconds } from './lives.ts';
import type { RawFailure } from './task-log.ts';
import type { Terminal } from './terminal.ts';

const MAX_CANDIDATES = 20;
/** A task received longer ago than this is hardly what the lost child was running (RabbitMQ's own limit for an unacknowledged message is 30 min). */
const CANDIDATE_SECONDS = 3600;

export function tellFailure(failure: Terminal, lives: Lives): RawFailure {
  const { id, event, stream, stamp } = failure;
  const life = id === null ? null : lives.alive(id);
  const attempts = (life?.attempts ?? [])
    .filter(({ eventId }) => compareIds(eventId, event.id) < 0)
    .toSorted((a, b) => compareIds(a.eventId, b.eventId));
  return {
    taskId: id,
    task: failure.task,
    kind: failure.kind,
    exception: failure.exception,
    message: failure.message,
    retries: retriesOf(failure, attempts.length, lives),
    attempts: attempts.map(({ at, delay, exception, reason }) => ({ at, delay, exception, reason })),
    softLimit: life?.softLimit ?? null,
    deliveries: life?.received.length || null,
    runSeconds: life ? runSeconds(life, { at: event.at, stamp, stream }) : null,
    args: failure.args ?? life?.args ?? null,
    related: failure.related,
    at: event.at,
    eventId: event.id,
    source: event.source,
    program: event.program,
    worker: workerOf(failure),
    process: failure.process,
    traceback: failure.traceback,
    candidates: failure.kind === 'worker-lost' && id === null ? candidatesOf(failure, lives) : [],
  };
}

/** null: a worker that logs no INFO, or a life whose beginning was forgotten. */
function retriesOf({ id, stream }: Terminal, attempts: number, lives: Lives): number | null {
  if (id === null || lives.alive(id)?.isLate === true) return null;
  return attempts > 0 || lives.informative.has(stream) ? attempts : null;
}

/** `worker (stderr)` of a supervisor, `worker[4711]` of journald -> `worker`; else the program. */
function workerOf({ stream, event }: Terminal): string {
  const label = stream.slice(stream.lastIndexOf('\t') + 1).replace(/ \(?std(?:err|out)\)?$|\[\d+\]$/, '');
  return label || event.program;
}

function candidatesOf({ stream, event }: Terminal, lives: Lives): { task: string; id: string }[] {
  const found: { task: string; id: string }[] = [];
  for (const [id, life] of lives.all) {
    if (life.end !== null || life.stream !== stream || life.delivered === null) continue;
    const last = life.received.toSorted(compareIds).at(-1);
    if (
      last !== undefined &&
      compareIds(last, event.id) < 0 &&
      seconds(event.at, life.delivered.at) <= CANDIDATE_SECONDS
    )
      found.push({ task: life.task, id });
    if (found.length >= MAX_CANDIDATES) break;
  }
  return found;
}
