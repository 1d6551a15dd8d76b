/**
 * Records -> what became of each task: failures with their retries, and the counts beside them.
 *
 * One failure per task, however many records it left. A record without an id is joined to one with an id only where both
 * tell the same event; else it stays without an id. Nothing is decided before the end, because records of different streams
 * arrive in any order.
 */
import type { Phrase } from '../celery/phrase.ts';
import { compareIds, type LogEvent } from '../event.ts';
import { classOf, type Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/record.ts';
import { headersOf, receivedArguments } from './evidence.ts';
import { chordOf, type Facts, factsOf, type Said } from './facts.ts';
import { kindOf } from './kind.ts';
import { type Life, startLives } from './lives.ts';
import { tellFailure } from './raw-failure.ts';
import { countSuccesses } from './successes.ts';
import { watchSwallowing } from './swallowed.ts';
import type { TaskLog } from './task-log.ts';
import { merge, type Terminal } from './terminal.ts';
import { joinTwins } from './twins.ts';
import { detectUnknownFormats, understoodOf } from './unrecognised.ts';

export interface Story {
  tell(record: LogRecord, stream: string): void;
  end(): Omit<TaskLog, 'streams' | 'senders' | 'events' | 'workerRecords'>;
}

interface Scene extends Said {
  readonly stream: string;
}

/** @param counts whether an execution that succeeded is of the time that is counted */
export function startStory(counts: (event: LogEvent) => boolean): Story {
  const lives = startLives();
  const successes = countSuccesses(counts);
  const swallowing = watchSwallowing();
  const unknown = detectUnknownFormats();
  const failed = new Map<string, Terminal>();
  /** Records without an id that may tell what another record tells with one. */
  const anonymous: Terminal[] = [];
  /** Task id -> the event that told of it. */
  const expected = new Map<string, string>();
  const chords = new Set<string>();
  let interrupted = 0;

  const ended = ({ record, celery, stream }: Scene, how: NonNullable<Life['end']>): void => {
    swallowing.ended(record, celery, stream, how === 'succeeded');
    lives.ended(record, celery, stream, how);
  };

  /** A failure, if its kind is one: of the task that is named, or of one that no line names. */
  const count = ({ record, celery, stream }: Scene, facts: Facts): void => {
    const { phrase } = celery;
    const kind = kindOf({ ...facts, phrase });
    if (kind === null) return;
    const { event, start } = record;
    const form = `${start.format} ${start.head ?? ''}`;
    const failure: Terminal = {
      ...facts,
      phrase,
      kind,
      stream,
      event,
      stamp: start.stamp,
      form,
      process: start.process,
    };
    const before = failure.id === null ? undefined : failed.get(failure.id);
    if (before) merge(before, failure);
    else if (failure.id === null) anonymous.push(failure);
    else failed.set(failure.id, failure);
  };

  /** Told by a record that does not end the life of a task: it names none, or its message never became one. */
  const fail = (scene: Scene): void => {
    const facts = factsOf(scene);
    if (facts) count(scene, facts);
    else other(scene.record, scene.stream);
  };

  /** @returns whether the record proves that its task failed */
  const endFailed = (scene: Scene): boolean => {
    const facts = factsOf(scene);
    if (!facts) return false;
    count(scene, facts);
    ended({ ...scene, celery: { ...scene.celery, id: facts.id, task: facts.task } }, 'failed');
    return true;
  };

  const endGivenUp = (scene: Scene): void => ended(scene, 'given-up');

  /** A phrase of a child that the main process wrote: the tasks of this stream run inside it. */
  const inChild = ({ record, stream }: Scene): void => {
    if (record.start.process === 'MainProcess') unknown.inProcess(stream);
  };

  /** What the application wrote, or a later Celery. */
  const other = (record: LogRecord, stream: string): void => {
    swallowing.logged(record, stream, lives.alive(record.tag?.id ?? null));
    unknown.see(record, stream);
  };

  const TELLINGS: Readonly<Record<Phrase, (scene: Scene) => void>> = {
    received({ record, celery, stream }) {
      swallowing.ended(record, celery, stream, false);
      lives.delivered(record, celery, stream, receivedArguments(record));
    },
    accepted({ record, celery, stream }) {
      const life = lives.alive(celery.id);
      if (life) life.accepted = { at: record.event.at, stamp: record.start.stamp, stream };
    },
    applied({ record }) {
      const { id, args } = headersOf(record);
      const life = lives.alive(id);
      if (life && life.end === null) life.args ??= args;
    },
    'soft-limit'({ celery, stream }) {
      const life = lives.known(celery, stream);
      if (life) life.softLimit = Number.parseFloat(celery.detail);
    },
    retry(scene) {
      inChild(scene);
      swallowing.ended(scene.record, scene.celery, scene.stream, false);
      lives.retried(scene.record, scene.celery, scene.stream);
    },
    succeeded(scene) {
      inChild(scene);
      successes.succeeded(scene.record, scene.celery.task, scene.celery.id);
      ended(scene, 'succeeded');
    },
    'already-done': endGivenUp,
    ignored: endGivenUp,
    revoked: endGivenUp,
    expected(scene) {
      if (scene.celery.id) expected.set(scene.celery.id, scene.record.event.id);
      endGivenUp(scene);
    },
    failed(scene) {
      inChild(scene);
      endFailed(scene);
    },
    internal: endFailed,
    'hard-limit': endFailed,
    rejected(scene) {
      if (!endFailed(scene)) endGivenUp(scene);
    },
    'log-broken'(scene) {
      if (!endFailed(scene)) unknown.count(scene.record);
    },
    unregistered: fail,
    invalid: fail,
    undecodable: fail,
    'unknown-message': fail,
    'bad-eta': fail,
    'handler-error'(scene) {
      const facts = factsOf(scene);
      // A deploy or a scale-in: with late acknowledgement the task runs again, without it is gone; the log does not say.
      if (facts?.exception === 'WorkerLostError' && isShutdown(facts.traceback)) interrupted += 1;
      else fail(scene);
    },
    'outside-body': fail,
    'pool-callback': fail,
    unrecoverable: fail,
    'chord-error'(scene) {
      const chord = chordOf(scene.celery);
      if (chords.has(chord)) return;
      chords.add(chord);
      fail(scene);
    },
    'cannot-apply': fail,
    'batch-failed': fail,
    undispatched: fail,
    'boot-failed': fail,
    'process-exited': decidesNothing,
    harmless: decidesNothing,
  };

  return {
    tell(record, stream): void {
      const { celery } = record;
      if (celery) TELLINGS[celery.phrase]({ record, celery, stream });
      else other(record, stream);
    },
    end() {
      const byId = [...failed.values()];
      const failures = [...byId, ...joinTwins(anonymous, byId, lives.all)]
        .map((failure) => tellFailure(failure, lives))
        .toSorted((a, b) => compareIds(a.eventId, b.eventId));
      return {
        failures,
        succeeded: successes.end(),
        expected: expected.size,
        savedByRetry: lives.savedByRetry(),
        countedAt: { expected: [...expected.values()], savedByRetry: lives.savedAt() },
        swallowed: swallowing.end(),
        interrupted,
        bounded: lives.bounded(),
        unrecognised: unknown.end(understoodOf([...byId, ...anonymous], lives)),
      };
    },
  };
}

function decidesNothing(): void {}

function isShutdown(traceback: Traceback | null): boolean {
  return traceback?.exceptions.some(({ type }) => classOf(type) === 'WorkerShutdown') ?? false;
}
