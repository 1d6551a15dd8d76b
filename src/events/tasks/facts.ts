/**
 * What a record tells of a failure: exception, arguments, ids, by the phrase that it says. Nothing is known here of other records,
 * so whether it counts, and how often, is decided in story.ts.
 */
import type { CeleryRecord } from '../celery/celery.ts';
import type { Phrase } from '../celery/phrase.ts';
import type { Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/record.ts';
import { argumentsOf, exceptionOf, headersOf, publishError, resultKey, tracebackOf } from './evidence.ts';
import { readUnwritten } from './unwritten.ts';

/** A record that says one of Celery's phrases. */
export interface Said {
  readonly record: LogRecord;
  readonly celery: CeleryRecord;
}

export interface Facts {
  /** null where the record does not name it. */
  readonly id: string | null;
  readonly task: string | null;
  readonly exception: string;
  readonly message: string;
  readonly args: string | null;
  readonly traceback: Traceback | null;
  /** Another id that the record names; see RawFailure. */
  readonly related: string | null;
}

type Reading = (said: Said) => Facts | null;

/** Phrases that are missing tell of no failure, and so does a record that is read as null. */
const READINGS: Readonly<Partial<Record<Phrase, Reading>>> = {
  // The mail of Celery 3 has the repr on the next line.
  failed: (said) => raised(said, said.celery.detail === '' ? firstFilled(said.record) : said.celery.detail),
  internal: (said) => raised(said),
  'hard-limit': (said) => ({
    ...named(said),
    exception: 'TimeLimitExceeded',
    message: `killed after ${said.celery.detail.replace(/s$/, '')} seconds`,
  }),
  rejected,
  'log-broken'({ record }) {
    const failure = readUnwritten(record);
    return failure && { ...failure, related: null };
  },
  unregistered: (said) => ({
    ...named(said),
    exception: 'NotRegistered',
    message: 'no worker knows a task of this name',
    traceback: tracebackOf(said.record),
    ...headersOf(said.record),
  }),
  // Messages that were thrown away: what they were stands in their dumped headers, if anywhere.
  undecodable: (said) => ({ ...raised(said), ...headersOf(said.record) }),
  'bad-eta': (said) => ({
    ...named(said),
    exception: 'ValueError',
    message: said.celery.detail,
    traceback: tracebackOf(said.record),
    ...headersOf(said.record),
  }),
  invalid,
  'unknown-message': invalid,
  'handler-error': (said) => raised(said),
  'outside-body': storing,
  'pool-callback': storing,
  // A solo worker dies of a result store that is down: that task's result is lost. Any other cause decides no task.
  unrecoverable: storing,
  'chord-error'(said) {
    const { detail } = said.celery;
    const repr = detail.slice(chordOf(said.celery).length + "' raised: ".length);
    return { ...raised(said, repr), related: /\bDependency ([^\s[\]]{1,255}) raised /.exec(detail)?.[1] ?? null };
  },
  'cannot-apply': (said) => ({
    ...named(said),
    exception: 'SchedulingError',
    message: said.celery.detail.split('\n', 1)[0] ?? '',
    traceback: tracebackOf(said.record),
  }),
  'batch-failed'(said) {
    const facts = raised(said);
    const frames = (facts.traceback?.exceptions ?? []).flatMap((exception) => exception.frames);
    return frames.some(({ file }) => file.includes('/celery_batches/')) ? facts : null;
  },
  undispatched: (said) => ({ ...raised(said, ''), related: said.celery.detail }),
  'boot-failed': notStarted,
};

/** @returns null where the record tells of no failure */
export function factsOf(said: Said): Facts | null {
  return READINGS[said.celery.phrase]?.(said) ?? null;
}

/** `a047…' raised: ChordError('Dependency 923e… raised …')`: the group's id tells a second record of the same chord. */
export function chordOf({ detail }: CeleryRecord): string {
  return detail.slice(0, detail.search(/['"] raised: /));
}

function named({ celery: { id, task } }: Said): Pick<Facts, 'id' | 'task' | 'args' | 'traceback' | 'related'> {
  return { id, task, args: null, traceback: null, related: null };
}

/** The exception stands in the line's repr or in the traceback. */
function raised(said: Said, repr = said.celery.detail): Facts {
  const traceback = tracebackOf(said.record);
  const { type, message } = exceptionOf(repr, traceback);
  const args = argumentsOf(said.record, message, traceback);
  return { ...named(said), exception: type, message, args, traceback };
}

/** A retry that could not be published; null for a deliberate Reject. */
function rejected(said: Said): Facts | null {
  const traceback = tracebackOf(said.record);
  const publish = publishError(traceback);
  if (!publish) return null;
  const message = publish.message || said.celery.detail;
  const args = argumentsOf(said.record, message, traceback);
  return { ...named(said), exception: publish.type || 'UnknownError', message, args, traceback };
}

function invalid(said: Said): Facts {
  const traceback = tracebackOf(said.record);
  const exception = traceback ? exceptionOf('', traceback).type : 'InvalidTaskError';
  return { ...named(said), exception, message: said.celery.detail, traceback };
}

/** Where a result could not be stored, its key is the task's id. */
function storing(said: Said): Facts {
  return { ...raised(said), related: resultKey(said.record) };
}

function notStarted(said: Said): Facts {
  const traceback = tracebackOf(said.record);
  const why = traceback
    ? exceptionOf('', traceback)
    : { type: 'UsageError', message: said.celery.detail || firstFilled(said.record) };
  return { ...named(said), exception: why.type, message: `the worker did not start: ${why.message}`, traceback };
}

function firstFilled({ lines }: LogRecord): string {
  return lines.find((line) => line.trim() !== '') ?? '';
}
