/**
 * Records -> what became of each task: failures with their retries, and the counts beside them.
 *
 * One failure per task, however many records it left. A record without an id is joined to one with an id only where both
 * tell the same event; else it stays without an id. Nothing is decided before the end, because records of different streams
 * arrive in any order.
 */
import type { CeleryRecord } from './celery.ts';
import { compareIds } from './event.ts';
import { argumentsOf, exceptionOf, headersOf, lastOf, publishError, tracebackOf } from './evidence.ts';
import type { LogRecord } from './fold.ts';
import type { FailureKind, RawFailure, TaskLog, Unrecognised } from './task-log.ts';
import type { Traceback } from './traceback.ts';
import { joinTwins, type Life, seconds, type Terminal } from './twins.ts';

const MAX_CANDIDATES = 20;
/** A task received longer ago than this is hardly what the lost child was running (RabbitMQ's own limit for an unacknowledged message is 30 min). */
const CANDIDATE_SECONDS = 3600;
const MAX_SAMPLES = 20;

export interface Story {
  tell(record: LogRecord, stream: string): void;
  end(): Omit<TaskLog, 'streams' | 'events'>;
}

export function startStory(): Story {
  const lives = new Map<string, Life>();
  const failed = new Map<string, Terminal>();
  /** Records without an id that may tell what another record tells with one. */
  const anonymous: (Terminal & { phrase: CeleryRecord['phrase'] })[] = [];
  const informative = new Set<string>();
  const expected = new Set<string>();
  const saved = new Map<string, { executions: number; retries: number }>();
  const chords = new Set<string>();
  const unrecognised: { count: number; samples: Unrecognised[] } = { count: 0, samples: [] };

  const life = (celery: CeleryRecord, stream: string): Life | null => {
    if (!celery.id || !celery.task) return null;
    const known = lives.get(celery.id);
    if (known) return known;
    const begun: Life = { task: celery.task, received: [], attempts: [], end: null, lastAt: '', stream };
    lives.set(celery.id, begun);
    return begun;
  };
  const end = (celery: CeleryRecord, stream: string, how: NonNullable<Life['end']>): void => {
    const known = life(celery, stream);
    if (!known) return;
    known.end = how;
    if (how === 'succeeded' && known.attempts.length > 0) {
      const task = saved.get(known.task) ?? { executions: 0, retries: 0 };
      saved.set(known.task, { executions: task.executions + 1, retries: task.retries + known.attempts.length });
    }
    // An execution that ended well and was never retried is of no further interest: memory stays flat over a year of logs.
    if (how === 'succeeded' && celery.id && known.received.length <= 1) lives.delete(celery.id);
  };

  return {
    tell(record, stream): void {
      const { celery, event, start } = record;
      if (!celery) {
        if ((start.level === 'error' || start.level === 'critical') && isWorkers(record)) {
          unrecognised.count += 1;
          if (unrecognised.samples.length < MAX_SAMPLES) {
            unrecognised.samples.push({ at: event.at, eventId: event.id, level: start.level, text: start.text });
          }
        }
        return;
      }
      const trace = (): Traceback | null => tracebackOf(record);
      const terminal = (kind: FailureKind, about: Partial<Terminal>): Terminal => ({
        kind,
        task: celery.task,
        id: celery.id,
        exception: '',
        message: '',
        args: null,
        traceback: null,
        stream,
        event,
        process: start.process,
        ...about,
      });
      const fail = (failure: Terminal): void => {
        if (failure.id === null) return;
        const before = failed.get(failure.id);
        if (before) {
          // The same failure again (a second handler, a time limit's twin): keep the first, with the better traceback.
          if (
            failure.traceback &&
            (!before.traceback || (before.traceback.state === 'partial' && failure.traceback.state === 'complete'))
          ) {
            before.traceback = failure.traceback;
          }
          return;
        }
        failed.set(failure.id, failure);
      };

      switch (celery.phrase) {
        case 'received': {
          informative.add(stream);
          const known = life(celery, stream);
          if (known) {
            known.received.push(event.id);
            known.lastAt = event.at;
            known.stream = stream;
          }
          return;
        }
        case 'retry': {
          informative.add(stream);
          const known = life(celery, stream);
          // The same line twice is one attempt: two handlers print it side by side, and a read of earlier lines may bring it again.
          const twice = known?.attempts.some(
            ({ at, reason, stamp, eventId }) =>
              eventId === event.id ||
              (at === event.at && reason === celery.detail && stamp === start.stamp && stamp !== null),
          );
          if (known && !twice)
            known.attempts.push({ at: event.at, reason: celery.detail, eventId: event.id, stamp: start.stamp });
          return;
        }
        case 'succeeded':
          informative.add(stream);
          end(celery, stream, 'succeeded');
          return;
        case 'already-done':
        case 'ignored':
        case 'revoked':
          informative.add(stream);
          end(celery, stream, 'given-up');
          return;
        case 'expected':
          informative.add(stream);
          if (celery.id) expected.add(celery.id);
          end(celery, stream, 'given-up');
          return;
        case 'failed': {
          const traceback = trace();
          const repr = exceptionOf(celery.detail, traceback);
          fail(
            terminal(repr.type === 'TimeLimitExceeded' ? 'time-limit' : 'exception', {
              exception: repr.type,
              message: repr.message,
              args: argumentsOf(record),
              traceback,
            }),
          );
          end(celery, stream, 'failed');
          return;
        }
        case 'internal': {
          const traceback = trace();
          const repr = exceptionOf(celery.detail, traceback);
          fail(terminal('internal-error', { exception: repr.type, message: repr.message, traceback }));
          end(celery, stream, 'failed');
          return;
        }
        case 'hard-limit':
          fail(
            terminal('time-limit', {
              exception: 'TimeLimitExceeded',
              message: `killed after ${celery.detail.replace(/s$/, '')} seconds`,
            }),
          );
          end(celery, stream, 'failed');
          return;
        case 'rejected': {
          const traceback = trace();
          const publish = publishError(traceback);
          end(celery, stream, publish ? 'failed' : 'given-up');
          if (publish)
            fail(
              terminal('rejected', { exception: publish.type, message: publish.message || celery.detail, traceback }),
            );
          return;
        }
        case 'unregistered': {
          const headers = headersOf(record);
          const traceback = trace();
          const failure = terminal('unregistered', {
            id: headers.id,
            exception: 'NotRegistered',
            message: 'no worker knows a task of this name',
            args: headers.args,
            traceback,
          });
          if (failure.id) fail(failure);
          else anonymous.push({ ...failure, phrase: celery.phrase });
          return;
        }
        case 'undecodable': {
          const headers = headersOf(record);
          const traceback = trace();
          const repr = exceptionOf(celery.detail, traceback);
          const failure = terminal('invalid-message', {
            ...headers,
            exception: repr.type,
            message: repr.message,
            traceback,
          });
          if (failure.id) fail(failure);
          else anonymous.push({ ...failure, phrase: celery.phrase });
          return;
        }
        case 'bad-eta': {
          const headers = headersOf(record);
          const failure = terminal('invalid-message', {
            ...headers,
            exception: 'ValueError',
            message: celery.detail,
            traceback: trace(),
          });
          if (failure.id) fail(failure);
          else anonymous.push({ ...failure, phrase: celery.phrase });
          return;
        }
        case 'invalid':
        case 'unknown-message': {
          const traceback = trace();
          anonymous.push({
            ...terminal('invalid-message', {
              exception: lastOf(traceback)?.type ?? 'InvalidTaskError',
              message: celery.detail,
              traceback,
            }),
            phrase: celery.phrase,
          });
          return;
        }
        case 'handler-error':
        case 'outside-body':
        case 'pool-callback': {
          const traceback = trace();
          const repr = exceptionOf(celery.detail.replace(/:$/, ''), traceback);
          // The record of a warning ends with the source line that gave it: `  warn(RuntimeWarning(`.
          const message = repr.message.replace(/\n\s*warn\(RuntimeWarning\($/, '');
          anonymous.push({
            ...terminal('other-terminal', { exception: repr.type, message, traceback }),
            phrase: celery.phrase,
          });
          return;
        }
        case 'chord-error': {
          // `a047…' raised: ChordError('Dependency 923e… raised …')`: the group's id tells a second record of the same chord.
          const chord = celery.detail.slice(0, celery.detail.search(/['"] raised: /));
          if (chords.has(chord)) return;
          chords.add(chord);
          const traceback = trace();
          const repr = exceptionOf(celery.detail.slice(chord.length + "' raised: ".length), traceback);
          anonymous.push({
            ...terminal('chord-error', { exception: repr.type, message: repr.message, traceback }),
            phrase: celery.phrase,
          });
          return;
        }
        case 'cannot-apply':
          anonymous.push({
            ...terminal('other-terminal', { exception: 'SchedulingError', message: celery.detail, traceback: trace() }),
            phrase: celery.phrase,
          });
          return;
        case 'unrecoverable': {
          // A solo worker dies of a result store that is down: that task's result is lost. Any other cause decides no task.
          if (!celery.detail.includes('celery-task-meta-')) return;
          const traceback = trace();
          const repr = exceptionOf(celery.detail, traceback);
          anonymous.push({
            ...terminal('result-store', { exception: repr.type, message: repr.message, traceback }),
            phrase: celery.phrase,
          });
          return;
        }
        case 'accepted':
        case 'soft-limit':
        case 'process-exited':
        case 'harmless':
          return;
      }
    },

    end() {
      const byId = [...failed.values()];
      const rest = joinTwins(anonymous, byId, lives);
      const failures = [...byId, ...rest].map((failure): RawFailure => {
        const known = failure.id === null ? undefined : lives.get(failure.id);
        const attempts = (known?.attempts ?? [])
          .filter(({ eventId }) => compareIds(eventId, failure.event.id) < 0)
          .toSorted((a, b) => compareIds(a.eventId, b.eventId));
        return {
          taskId: failure.id,
          task: failure.task,
          kind: failure.kind,
          exception: failure.exception,
          message: failure.message,
          retries:
            failure.id !== null && (attempts.length > 0 || informative.has(failure.stream)) ? attempts.length : null,
          attempts: attempts.map(({ at, reason }) => ({ at, reason })),
          args: failure.args,
          at: failure.event.at,
          eventId: failure.event.id,
          source: failure.event.source,
          program: failure.event.program,
          worker: workerOf(failure),
          process: failure.process,
          traceback: failure.traceback,
          candidates: failure.kind === 'worker-lost' ? candidatesOf(failure, lives) : [],
        };
      });
      return {
        failures: failures.toSorted((a, b) => compareIds(a.eventId, b.eventId)),
        expected: expected.size,
        savedByRetry: [...saved]
          .map(([task, counts]) => ({ task, ...counts }))
          .toSorted((a, b) => (a.task < b.task ? -1 : 1)),
        unrecognised,
      };
    },
  };
}

/** `worker (stderr)` of a supervisor -> `worker`; else the program. */
function workerOf({ stream, event }: Terminal): string {
  const label = stream.slice(stream.lastIndexOf('\t') + 1).replace(/ \(?std(?:err|out)\)?$/, '');
  return label || event.program;
}

/** Written by the worker itself, not by task code that logs an error of its own (those records come from a child). */
function isWorkers({ start }: LogRecord): boolean {
  return start.process === 'MainProcess' || start.process === 'Beat';
}

function candidatesOf(failure: Terminal, lives: ReadonlyMap<string, Life>): { task: string; id: string }[] {
  const found: { task: string; id: string }[] = [];
  for (const [id, { task, received, end, stream, lastAt }] of lives) {
    if (end !== null || stream !== failure.stream) continue;
    const last = received.toSorted(compareIds).at(-1);
    if (
      last !== undefined &&
      compareIds(last, failure.event.id) < 0 &&
      seconds(failure.event.at, lastAt) <= CANDIDATE_SECONDS
    )
      found.push({ task, id });
    if (found.length >= MAX_CANDIDATES) break;
  }
  return found;
}
