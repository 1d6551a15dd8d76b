/**
 * Records without an id: joined to the record that tells the same event with one, or kept as failures of their own.
 */

import { compareIds } from '../event.ts';
import { classOf } from '../python/traceback.ts';
import { type Life, seconds } from './lives.ts';
import type { Terminal } from './terminal.ts';

/** Records of one event in two processes stand this close together in a stream (seconds of receipt). */
const TWIN_SECONDS = 15;

/** Finds the record that tells of an event, once: what was found is taken. */
interface Finder {
  nearest(about: Terminal, fits: (other: Terminal) => boolean): Terminal | null;
}

/** By stream and time, so that an outage of many thousand failures does not ask each about every other. */
function startFinder(pool: readonly Terminal[]): Finder {
  const streams = new Map<string, Terminal[]>();
  for (const failure of pool.toSorted((a, b) => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0))) {
    const others = streams.get(failure.stream);
    if (others) others.push(failure);
    else streams.set(failure.stream, [failure]);
  }
  const used = new Set<Terminal>();
  return {
    nearest(about, fits): Terminal | null {
      const others = streams.get(about.stream) ?? [];
      let best: Terminal | null = null;
      let distance = TWIN_SECONDS;
      for (let at = firstNear(others, about); at < others.length; at++) {
        const other = others[at];
        if (!other || seconds(other.event.at, about.event.at) > TWIN_SECONDS) break;
        if (used.has(other) || other === about || !fits(other)) continue;
        const apart = Math.abs(seconds(other.event.at, about.event.at));
        if (apart <= distance && (best === null || apart < distance)) [best, distance] = [other, apart];
      }
      if (best) used.add(best);
      return best;
    },
  };
}

/** Index of the first that is not more than TWIN_SECONDS earlier. */
function firstNear(sorted: readonly Terminal[], about: Terminal): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const early = seconds(sorted[middle]?.event.at ?? '', about.event.at) < -TWIN_SECONDS;
    [low, high] = early ? [middle + 1, high] : [low, middle];
  }
  return low;
}

/** @returns the failures that no record names: those that are twins of one with an id are left out */
export function joinTwins(
  anonymous: readonly Terminal[],
  byId: readonly Terminal[],
  lives: ReadonlyMap<string, Life>,
): Terminal[] {
  const ordered = onceEach(anonymous.toSorted((a, b) => compareIds(a.event.id, b.event.id)));
  const finder = startFinder(byId);
  const redelivered = redeliveries(lives);
  const named = new Set(byId.map(({ id }) => id));
  const stores = startFinder(
    ordered.filter(({ kind, phrase }) => kind === 'result-store' && phrase === 'outside-body'),
  );
  /** Keys of results whose loss was told before. */
  const lost = new Set<string>();

  return ordered.filter((failure) => {
    switch (failure.kind) {
      case 'time-limit':
        // `Hard time limit … exceeded for T[I]` tells the same with an id.
        return !finder.nearest(failure, ({ kind }) => kind === 'time-limit');
      case 'worker-lost':
        if (takeRedelivery(failure, redelivered)) return false;
        nameLost(failure, ordered, lives);
        return failure.id === null || !named.has(failure.id);
      case 'result-store': {
        // The child could not store the result, then the failure to store it; then the main process could store neither.
        const key = failure.related;
        if (key !== null && (lost.has(key) || named.has(key))) return false;
        if (key !== null) lost.add(key);
        if (failure.phrase !== 'pool-callback') return true;
        return !stores.nearest(failure, ({ related }) => key === null || related === null);
      }
      case 'internal-error': {
        const same = finder.nearest(failure, (other) => isSameInChild(failure, other));
        // on_success failed after the result was stored: the tracer's record and the task's own.
        if (same) same.kind = 'internal-error';
        return same === null;
      }
      case 'other-terminal':
        return !finder.nearest(failure, (other) => isRepeatedByMain(failure, other));
      default:
        return true;
    }
  });
}

/** Two handlers print a record twice, alike or in two formats: the same text with the same stamp, to the millisecond where both have it. */
function onceEach(ordered: readonly Terminal[]): Terminal[] {
  const told = new Map<string, Terminal[]>();
  return ordered.filter((failure) => {
    const { phrase, exception, message, task, stamp, event } = failure;
    if (stamp === null) return true;
    const key = [event.source, phrase, task, exception, message, stamp.slice(0, 19)].join('\t');
    const before = told.get(key) ?? [];
    told.set(key, [...before, failure]);
    return !before.some((other) =>
      stamp.length === (other.stamp ?? '').length ? other.stamp === stamp : other.form !== failure.form,
    );
  });
}

/** Written one after the other by the same child; the class may stand dotted in one, and deeper in the other's chain. */
function isSameInChild(warning: Terminal, failure: Terminal): boolean {
  if (failure.kind !== 'exception' || failure.process !== warning.process) return false;
  const types = [failure.exception, ...(failure.traceback?.exceptions ?? []).map(({ type }) => type)];
  return types.some((type) => classOf(type) === classOf(warning.exception));
}

/** The main process speaks of a failure that the child has told: a MemoryError, or one that cannot be pickled. */
function isRepeatedByMain({ phrase, exception }: Terminal, failure: Terminal): boolean {
  if (phrase === 'pool-callback') return classOf(failure.exception) === 'MemoryError';
  return phrase === 'handler-error' && exception === 'MaybeEncodingError' && failure.kind === 'exception';
}

/** The chord whose part was lost names that part, and repeats the pool's job number. */
function nameLost(failure: Terminal, all: readonly Terminal[], lives: ReadonlyMap<string, Life>): void {
  if (!/\bJob: \d+\.$/.test(failure.message)) return;
  const chord = all.find(
    ({ kind, stream, related, message }) =>
      kind === 'chord-error' && stream === failure.stream && related !== null && message.includes(failure.message),
  );
  if (!chord || chord.related === null || Math.abs(seconds(chord.event.at, failure.event.at)) > TWIN_SECONDS) return;
  failure.id = chord.related;
  failure.task = lives.get(chord.related)?.task ?? null;
}

interface Redelivery {
  readonly stream: string;
  readonly before: string;
  readonly after: string;
}

/** With reject_on_worker_lost the message is delivered again: the loss decided nothing. */
function takeRedelivery({ stream, event }: Terminal, redelivered: Redelivery[]): boolean {
  const again = redelivered.findIndex(
    (gap) => gap.stream === stream && compareIds(gap.before, event.id) < 0 && compareIds(event.id, gap.after) < 0,
  );
  if (again >= 0) redelivered.splice(again, 1);
  return again >= 0;
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
