/**
 * Records without an id: joined to the record that tells the same event with one, or kept as failures of their own.
 */
import type { CeleryRecord } from './celery.ts';
import { compareIds, type LogEvent } from './event.ts';
import { lastOf } from './evidence.ts';
import type { FailureKind, RawAttempt } from './task-log.ts';
import type { Traceback } from './traceback.ts';

/** Records of one event in two processes stand this close together in a stream (seconds of receipt). */
const TWIN_SECONDS = 15;

export interface Terminal {
  kind: FailureKind;
  task: string | null;
  id: string | null;
  exception: string;
  message: string;
  args: string | null;
  traceback: Traceback | null;
  stream: string;
  event: LogEvent;
  process: string | null;
}

/** What is known of one id. `received` and `retries` hold event ids. */
export interface Life {
  task: string;
  received: string[];
  attempts: (RawAttempt & { readonly eventId: string; readonly stamp: string | null })[];
  end: 'succeeded' | 'failed' | 'given-up' | null;
  /** Receipt time of the last delivery. */
  lastAt: string;
  stream: string;
}
export function seconds(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 1000;
}

/** Records without an id: merged with the one that has it, or kept as failures of their own. */
export function joinTwins(
  anonymous: readonly (Terminal & { phrase: CeleryRecord['phrase'] })[],
  byId: readonly Terminal[],
  lives: ReadonlyMap<string, Life>,
): Terminal[] {
  const used = new Set<Terminal>();
  const nearest = (about: Terminal, pool: readonly Terminal[], fits: (other: Terminal) => boolean): Terminal | null => {
    let best: Terminal | null = null;
    let distance = TWIN_SECONDS;
    for (const other of pool) {
      if (used.has(other) || other === about || other.stream !== about.stream || !fits(other)) continue;
      const apart = Math.abs(seconds(other.event.at, about.event.at));
      if (apart <= distance && (best === null || apart < distance)) [best, distance] = [other, apart];
    }
    if (best) used.add(best);
    return best;
  };
  const ordered = anonymous.toSorted((a, b) => compareIds(a.event.id, b.event.id));
  const kept: Terminal[] = [];
  const outside = ordered.filter(({ phrase }) => phrase === 'outside-body');
  const redelivered = redeliveries(lives);

  for (const failure of ordered) {
    switch (failure.phrase) {
      case 'handler-error':
        // `Hard time limit … exceeded for T[I]` tells the same with an id.
        if (failure.exception === 'TimeLimitExceeded') {
          if (!nearest(failure, byId, ({ kind }) => kind === 'time-limit'))
            kept.push({ ...failure, kind: 'time-limit' });
        } else if (failure.exception === 'WorkerLostError') {
          // With reject_on_worker_lost the message is delivered again: the loss decided nothing.
          const again = redelivered.findIndex(
            ({ stream, before, after }) =>
              stream === failure.stream &&
              compareIds(before, failure.event.id) < 0 &&
              compareIds(failure.event.id, after) < 0,
          );
          if (again >= 0) redelivered.splice(again, 1);
          else kept.push({ ...failure, kind: 'worker-lost' });
        } else if (
          !nearest(failure, byId, ({ kind }) => kind === 'exception' && failure.exception === 'MaybeEncodingError')
        )
          kept.push(failure);
        break;
      case 'outside-body': {
        const same = nearest(
          failure,
          byId,
          ({ exception, kind, process }) =>
            kind === 'exception' && exception === failure.exception && process === failure.process,
        );
        if (same) {
          // on_success failed after the result was stored: the tracer's record and the task's own.
          same.kind = 'internal-error';
          break;
        }
        kept.push({ ...failure, kind: outsideKind(failure) });
        break;
      }
      case 'pool-callback': {
        if (
          nearest(
            failure,
            byId,
            ({ exception }) => exception === failure.exception && failure.exception === 'MemoryError',
          )
        )
          break;
        // The child could not store the result, then the main process could not store the failure: one result lost.
        if (nearest(failure, outside, (other) => outsideKind(other) === 'result-store')) break;
        kept.push({ ...failure, kind: failure.exception === 'MemoryError' ? 'other-terminal' : 'result-store' });
        break;
      }
      default:
        kept.push(failure);
    }
  }
  return kept;
}

function outsideKind(failure: Terminal): FailureKind {
  if (failure.exception === 'InvalidTaskError') return 'invalid-message';
  const frames = lastOf(failure.traceback)?.frames ?? [];
  const storing =
    failure.message.includes('celery-task-meta-') ||
    frames.some(
      ({ file, function: name }) =>
        /\/celery\/backends\//.test(file) || name === 'store_result' || name === 'mark_as_failure',
    );
  return storing ? 'result-store' : 'internal-error';
}

interface Redelivery {
  readonly stream: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Ids that were received more often than their retries explain. A retry's delivery may be logged before its `retry:` line
 * (main process and child write side by side), so deliveries are counted first and gaps without a retry line preferred.
 */
function redeliveries(lives: ReadonlyMap<string, Life>): Redelivery[] {
  const found: Redelivery[] = [];
  for (const { received, attempts, stream } of lives.values()) {
    const surplus = received.length - 1 - attempts.length;
    if (surplus < 1) continue;
    const ordered = received.toSorted(compareIds);
    const gaps = ordered
      .slice(1)
      .map((after, index): Redelivery => ({ stream, before: ordered[index] ?? after, after }));
    const unexplained = gaps.filter(
      ({ before, after }) =>
        !attempts.some(({ eventId }) => compareIds(before, eventId) < 0 && compareIds(eventId, after) < 0),
    );
    found.push(...unexplained.slice(0, surplus));
  }
  return found.toSorted((a, b) => compareIds(a.before, b.before));
}
