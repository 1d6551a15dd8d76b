/**
 * What is known of each task id: its deliveries, retries, limits, arguments, and how it ended.
 *
 * A life that ended well and was never retried is forgotten at once: memory stays flat over a year of logs. Of those that never
 * end the oldest are forgotten beyond a bound; then nothing is claimed that they would have told.
 */

import { BOUNDS } from '../bounds.ts';
import type { CeleryRecord } from '../celery/celery.ts';
import type { LogRecord } from '../records/record.ts';
import { readRetry } from './attempt.ts';
import type { RawAttempt } from './task-log.ts';

/** When something was written: the service's clock, and the worker's own where the format has one. */
export interface Moment {
  readonly at: string;
  readonly stamp: string | null;
  readonly stream: string;
}

export interface Life {
  task: string;
  /** Event ids of its deliveries, each once. */
  received: string[];
  attempts: (RawAttempt & { readonly eventId: string; readonly stamp: string | null })[];
  /** Deliveries and retries that were told already: two handlers print them side by side, a read of earlier lines brings them again. */
  told: Set<string>;
  end: 'succeeded' | 'failed' | 'given-up' | null;
  /** The last delivery; null where none was logged. */
  delivered: Moment | null;
  /** DEBUG: a child took it up. */
  accepted: Moment | null;
  softLimit: number | null;
  args: string | null;
  stream: string;
  /** Lives with retries were forgotten before it began: how often it was tried is not known. */
  readonly isLate: boolean;
}

export interface Lives {
  readonly all: ReadonlyMap<string, Life>;
  /** Streams whose worker logs INFO: there a task without a retry line had no retry. */
  readonly informative: ReadonlySet<string>;
  delivered(record: LogRecord, celery: CeleryRecord, stream: string, args: string | null): void;
  retried(record: LogRecord, celery: CeleryRecord, stream: string): void;
  ended(record: LogRecord, celery: CeleryRecord, stream: string, how: NonNullable<Life['end']>): void;
  /** What else a line tells of a task that is alive; nothing begins with it. */
  alive(id: string | null): Life | null;
  /** As `alive`, but begins a life: a worker at WARNING logs no delivery. */
  known(celery: CeleryRecord, stream: string): Life | null;
  savedByRetry(): { task: string; executions: number; retries: number }[];
  /** Event ids of the ends that it counts. */
  savedAt(): readonly string[];
  /** What was forgotten; sentences for people. */
  bounded(): string[];
}

export function startLives(most: number = BOUNDS.tasks.most): Lives {
  const lives = new Map<string, Life>();
  let forgotten = 0;
  let forgottenRetries = false;
  const informative = new Set<string>();
  const saved = new Map<string, { executions: number; retries: number }>();
  const savedAt: string[] = [];

  /** Failures need their lives until the end, so there may be more than `most` of them. */
  let room = most;
  /** Oldest first: those that were merely received, then those that were tried again. */
  const makeRoom = (): void => {
    let wanted = most >> 2;
    for (const mayGo of FORGETTABLE) {
      for (const [id, life] of lives) {
        if (wanted === 0) break;
        if (!mayGo(life)) continue;
        lives.delete(id);
        wanted -= 1;
        forgotten += 1;
        forgottenRetries ||= life.attempts.length > 0;
      }
    }
    room = Math.max(most, lives.size + (most >> 2));
  };

  /** Of streams beyond the bound it is not claimed that their tasks had no retry. */
  const informed = (stream: string): void => {
    if (informative.size < BOUNDS.streams.most) informative.add(stream);
  };

  const known = (celery: CeleryRecord, stream: string): Life | null => {
    if (!celery.id || !celery.task) return null;
    const life = lives.get(celery.id);
    if (life) return life;
    if (lives.size >= room) makeRoom();
    const begun: Life = {
      task: celery.task,
      received: [],
      attempts: [],
      told: new Set(),
      end: null,
      delivered: null,
      accepted: null,
      softLimit: null,
      args: null,
      stream,
      isLate: forgottenRetries,
    };
    lives.set(celery.id, begun);
    return begun;
  };

  return {
    all: lives,
    informative,
    known,
    alive(id): Life | null {
      return (id === null ? null : lives.get(id)) ?? null;
    },
    delivered({ event, start }, celery, stream, args): void {
      informed(stream);
      const life = known(celery, stream);
      if (!life) return;
      if (isTold(life, event.id, start.stamp === null ? null : `received ${start.stamp}`)) return;
      life.received.push(event.id);
      life.delivered = { at: event.at, stamp: start.stamp, stream };
      life.accepted = null;
      life.stream = stream;
      life.args ??= args;
    },
    retried({ event, start }, celery, stream): void {
      informed(stream);
      const life = known(celery, stream);
      if (life && !isTold(life, event.id, start.stamp === null ? null : `${event.at} ${start.stamp} ${celery.detail}`))
        life.attempts.push({
          at: event.at,
          ...readRetry(celery.detail),
          reason: celery.detail,
          eventId: event.id,
          stamp: start.stamp,
        });
    },
    ended({ event }, celery, stream, how): void {
      // A failure and a rejection are logged at WARNING and above: they prove nothing of the level.
      if (how !== 'failed' && celery.phrase !== 'rejected') informed(stream);
      const life = known(celery, stream);
      if (!life) return;
      life.end = how;
      if (how === 'succeeded' && life.attempts.length > 0) {
        const task = saved.get(life.task) ?? { executions: 0, retries: 0 };
        savedAt.push(event.id);
        saved.set(life.task, { executions: task.executions + 1, retries: task.retries + life.attempts.length });
      }
      if (how === 'succeeded') life.args = null;
      if (how === 'succeeded' && celery.id && life.received.length <= 1) lives.delete(celery.id);
    },
    savedAt: () => savedAt,
    bounded: () =>
      forgotten === 0
        ? []
        : [
            `More than ${most} tasks were open at a time: of the ${forgotten} that were received first it is not told how often they were delivered and how long they ran${forgottenRetries ? ', and of failures after that not how often they were tried' : ''}.`,
          ],
    savedByRetry() {
      return [...saved].map(([task, counts]) => ({ task, ...counts })).toSorted((a, b) => (a.task < b.task ? -1 : 1));
    },
  };
}

const FORGETTABLE: readonly ((life: Life) => boolean)[] = [
  ({ end, attempts }) => end === null && attempts.length === 0,
  ({ end }) => end !== 'failed',
];

/** By its event, or by what two handlers print alike; and remembers both. */
function isTold({ told }: Life, eventId: string, alike: string | null): boolean {
  const before = told.has(eventId) || (alike !== null && told.has(alike));
  told.add(eventId);
  if (alike !== null) told.add(alike);
  return before;
}

/** Seconds of receipt between two moments of the service's clock. */
export function seconds(a: string, b: string): number {
  return (Date.parse(a) - Date.parse(b)) / 1000;
}

/**
 * How long it ran until it failed, from when a child took it up (DEBUG) or else from its last delivery: then the wait for a
 * free child is in it. After a retry it cannot have begun before the retry was due.
 */
export function runSeconds(life: Life, failed: Moment): number | null {
  const from = life.accepted ?? life.delivered;
  if (!from) return null;
  const since = elapsed(from, failed);
  if (life.accepted) return positive(since);
  const last = life.attempts.at(-1);
  if (!last) return positive(since);
  if (last.delay === null) return null;
  return positive(Math.min(since, elapsed({ ...last, stream: life.stream }, failed) - last.delay));
}

function positive(run: number): number | null {
  return run < 0 ? null : Math.round(run * 1000) / 1000;
}

/** By the worker's own clock where both moments have it, else by receipt; stamps of two streams may be of two zones. */
function elapsed(from: Moment, to: Moment): number {
  const own = from.stream === to.stream ? clockSeconds(to.stamp) - clockSeconds(from.stamp) : Number.NaN;
  return Number.isFinite(own) ? own : seconds(to.at, from.at);
}

/** `2026-05-11 13:16:47,024`; NaN for any other form. */
export function clockSeconds(stamp: string | null): number {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?/.exec(stamp ?? '');
  return iso ? Date.parse(`${iso[1]}T${iso[2]}.${(iso[3] ?? '0').slice(0, 3)}Z`) / 1000 : Number.NaN;
}
