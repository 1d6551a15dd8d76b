/**
 * Records -> what became of each task: failures with their retries, and the counts beside them.
 *
 * One failure per task, however many records it left. A record without an id is joined to one with an id only where both
 * tell the same event; else it stays without an id. Nothing is decided before the end, because records of different streams
 * arrive in any order.
 */
import type { CeleryRecord } from '../celery/celery.ts';
import type { Phrase } from '../celery/grammar.ts';
import { compareIds } from '../event.ts';
import type { Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/fold.ts';
import {
  argumentsOf,
  classOf,
  exceptionOf,
  headersOf,
  publishError,
  receivedArguments,
  resultKey,
  tracebackOf,
} from './evidence.ts';
import { kindOf } from './kind.ts';
import { type Life, startLives } from './lives.ts';
import { tellFailure } from './raw-failure.ts';
import { watchSwallowing } from './swallowed.ts';
import type { TaskLog } from './task-log.ts';
import { joinTwins, type Terminal } from './twins.ts';
import { detectUnknownFormats, understoodOf } from './unrecognised.ts';
import { readUnwritten } from './unwritten.ts';

export interface Story {
  tell(record: LogRecord, stream: string): void;
  end(): Omit<TaskLog, 'streams' | 'senders' | 'events'>;
}

/** A record that says one of Celery's phrases, and where it stands. */
interface Scene {
  readonly record: LogRecord;
  readonly celery: CeleryRecord;
  readonly stream: string;
}

export function startStory(): Story {
  const lives = startLives();
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
    swallowing.ended(celery.id, how === 'succeeded');
    lives.ended(record, celery, stream, how);
  };

  /** A failure, if its kind is one: of the task that is named, or of one that no line names. */
  const fail = (scene: Scene, about: Partial<Terminal> & Pick<Terminal, 'exception' | 'message'>): void => {
    const { record, celery, stream } = scene;
    const { phrase } = celery;
    const facts = { phrase, traceback: null, related: null, ...about };
    const kind = kindOf(facts);
    if (kind === null) return;
    const { event, start } = record;
    const form = `${start.format} ${start.head ?? ''}`;
    const place = { stream, event, stamp: start.stamp, form, process: start.process };
    const failure: Terminal = { task: celery.task, id: celery.id, args: null, ...facts, kind, ...place };
    const before = failure.id === null ? undefined : failed.get(failure.id);
    if (before) merge(before, failure);
    else if (failure.id === null) anonymous.push(failure);
    else failed.set(failure.id, failure);
  };

  /** The exception stands in the line's repr or in the traceback. */
  const raise = (scene: Scene, repr = scene.celery.detail, about: Partial<Terminal> = {}): Terminal['exception'] => {
    const traceback = tracebackOf(scene.record);
    const { type, message } = exceptionOf(repr, traceback);
    const args = argumentsOf(scene.record, message, traceback);
    fail(scene, { exception: type, message, args, traceback, ...about });
    return type;
  };

  /** Messages that were thrown away: what they were stands in their dumped headers, if anywhere. */
  const discard = (scene: Scene): void => void raise(scene, undefined, headersOf(scene.record));

  const TELLINGS: Readonly<Record<Phrase, (scene: Scene) => void>> = {
    received({ record, celery, stream }) {
      swallowing.ended(celery.id, false);
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
    retry({ record, celery, stream }) {
      inChild(record, stream);
      swallowing.ended(celery.id, false);
      lives.retried(record, celery, stream);
    },
    succeeded(scene) {
      inChild(scene.record, scene.stream);
      ended(scene, 'succeeded');
    },
    'already-done': (scene) => ended(scene, 'given-up'),
    ignored: (scene) => ended(scene, 'given-up'),
    revoked: (scene) => ended(scene, 'given-up'),
    expected(scene) {
      if (scene.celery.id) expected.set(scene.celery.id, scene.record.event.id);
      ended(scene, 'given-up');
    },
    failed(scene) {
      inChild(scene.record, scene.stream);
      const { detail } = scene.celery;
      // The mail of Celery 3 has the repr on the next line.
      raise(scene, detail === '' ? (scene.record.lines.find((line) => line.trim() !== '') ?? '') : detail);
      ended(scene, 'failed');
    },
    internal(scene) {
      raise(scene);
      ended(scene, 'failed');
    },
    'hard-limit'(scene) {
      const limit = scene.celery.detail.replace(/s$/, '');
      fail(scene, { exception: 'TimeLimitExceeded', message: `killed after ${limit} seconds` });
      ended(scene, 'failed');
    },
    rejected(scene) {
      const traceback = tracebackOf(scene.record);
      const publish = publishError(traceback);
      ended(scene, publish ? 'failed' : 'given-up');
      if (!publish) return;
      const message = publish.message || scene.celery.detail;
      const args = argumentsOf(scene.record, message, traceback);
      fail(scene, { exception: publish.type || 'UnknownError', message, args, traceback });
    },
    'log-broken'(scene) {
      const failure = readUnwritten(scene.record);
      if (failure === null) return unknown.count(scene.record);
      const named = { ...scene, celery: { ...scene.celery, id: failure.id, task: failure.task } };
      fail(named, failure);
      ended(named, 'failed');
    },
    unregistered(scene) {
      const traceback = tracebackOf(scene.record);
      const message = 'no worker knows a task of this name';
      fail(scene, { exception: 'NotRegistered', message, traceback, ...headersOf(scene.record) });
    },
    undecodable: discard,
    'bad-eta'(scene) {
      const about = { exception: 'ValueError', message: scene.celery.detail, ...headersOf(scene.record) };
      fail(scene, { ...about, traceback: tracebackOf(scene.record) });
    },
    invalid: (scene) => invalid(scene),
    'unknown-message': (scene) => invalid(scene),
    'handler-error'(scene) {
      const traceback = tracebackOf(scene.record);
      const { type } = exceptionOf(scene.celery.detail, traceback);
      // A deploy or a scale-in: with late acknowledgement the task runs again, without it is gone; the log does not say.
      if (type === 'WorkerLostError' && isShutdown(traceback)) interrupted += 1;
      else raise(scene);
    },
    'outside-body': (scene) => void raise(scene, undefined, { related: resultKey(scene.record) }),
    'pool-callback': (scene) => void raise(scene, undefined, { related: resultKey(scene.record) }),
    // A solo worker dies of a result store that is down: that task's result is lost. Any other cause decides no task.
    unrecoverable: (scene) => void raise(scene, undefined, { related: resultKey(scene.record) }),
    'chord-error'(scene) {
      // `a047…' raised: ChordError('Dependency 923e… raised …')`: the group's id tells a second record of the same chord.
      const { detail } = scene.celery;
      const chord = detail.slice(0, detail.search(/['"] raised: /));
      if (chords.has(chord)) return;
      chords.add(chord);
      const related = /\bDependency ([^\s[\]]{1,255}) raised /.exec(detail)?.[1] ?? null;
      raise(scene, detail.slice(chord.length + "' raised: ".length), { related });
    },
    'cannot-apply'(scene) {
      const traceback = tracebackOf(scene.record);
      fail(scene, { exception: 'SchedulingError', message: scene.celery.detail.split('\n', 1)[0] ?? '', traceback });
    },
    'batch-failed'(scene) {
      const frames = (tracebackOf(scene.record)?.exceptions ?? []).flatMap((exception) => exception.frames);
      if (frames.some(({ file }) => file.includes('/celery_batches/'))) raise(scene);
      else other(scene.record, scene.stream);
    },
    undispatched: (scene) => void raise(scene, '', { related: scene.celery.detail }),
    'boot-failed'(scene) {
      const traceback = tracebackOf(scene.record);
      if (traceback) {
        const { type, message } = exceptionOf('', traceback);
        fail(scene, { exception: type, message: `the worker did not start: ${message}`, traceback });
        return;
      }
      const why = scene.celery.detail || (scene.record.lines.find((line) => line.trim() !== '') ?? '');
      fail(scene, { exception: 'UsageError', message: `the worker did not start: ${why}` });
    },
    'process-exited': ignore,
    harmless: ignore,
  };

  function invalid(scene: Scene): void {
    const traceback = tracebackOf(scene.record);
    const exception = traceback ? exceptionOf('', traceback).type : 'InvalidTaskError';
    fail(scene, { exception, message: scene.celery.detail, traceback });
  }

  /** A phrase of a child that the main process wrote: the tasks of this stream run inside it. */
  function inChild({ start }: LogRecord, stream: string): void {
    if (start.process === 'MainProcess') unknown.inProcess(stream);
  }

  /** What the application wrote, or a later Celery. */
  function other(record: LogRecord, stream: string): void {
    if (record.tag) swallowing.logged(record, lives.alive(record.tag.id));
    unknown.see(record, stream);
  }

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
        expected: expected.size,
        savedByRetry: lives.savedByRetry(),
        countedAt: { expected: [...expected.values()], savedByRetry: lives.savedAt() },
        swallowed: swallowing.end(),
        interrupted,
        unrecognised: unknown.end(understoodOf([...byId, ...anonymous], lives)),
      };
    },
  };
}

function ignore(): void {}

/** The same failure again (a second handler, a time limit's twin): the first stays, with what the other adds. */
function merge(before: Terminal, again: Terminal): void {
  before.args ??= again.args;
  const better = again.traceback?.state === 'complete' && before.traceback?.state !== 'complete';
  if (again.traceback && (before.traceback === null || better)) before.traceback = again.traceback;
}

function isShutdown(traceback: Traceback | null): boolean {
  return traceback?.exceptions.some(({ type }) => classOf(type) === 'WorkerShutdown') ?? false;
}
