/**
 * Task failure -> fingerprint: which cause it is. The hash lists the parts it was made of and why each counts, so that a
 * person can check it ("Why is this one group?").
 *
 * Never in it: host, environment, stream, line numbers, ids, times, the order of anything that may vary.
 */
import { createHash } from 'node:crypto';
import { className, type TaskException, type TaskFailure, type TaskFrame } from './failure.ts';

/** Raise it when a rule below changes, and keep the old one as an alias: an upgrade must not reopen the world. */
export const FINGERPRINT_VERSION = 1;

export interface FingerprintPart {
  readonly name: 'audit' | 'task' | 'program' | 'kind' | 'exception' | 'frames' | 'library-frame' | 'message';
  readonly value: string;
  /** Why it counts. */
  readonly hint: string;
}

export interface Fingerprint {
  /** 16 hex digits. */
  readonly hash: string;
  readonly version: number;
  readonly parts: readonly FingerprintPart[];
}

/** Exceptions that only carry another one: what is behind them is the cause, where the log shows it. */
const CARRIERS: ReadonlySet<string> = new Set([
  'MaxRetriesExceededError',
  'Retry',
  'Reject',
  'ExceptionWithTraceback',
  'RemoteTraceback',
  'UnpickleableExceptionWrapper',
]);

/** Code of tracers and of the task machinery, wherever it is installed (also vendored or editable). */
const MACHINERY =
  /(?:^|\/)(?:celery|billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag)\//;

/** @param audit name of the audit: its namespace */
export function fingerprintOf(failure: TaskFailure, audit: string): Fingerprint {
  const parts: FingerprintPart[] = [
    { name: 'audit', value: audit, hint: 'audits of different names never share a group' },
  ];
  if (failure.task !== null) parts.push({ name: 'task', value: failure.task, hint: 'each task has its own cause' });
  else
    parts.push({
      name: 'program',
      value: programOf(failure.worker),
      hint: 'no task is named in the log: the worker stands in its place',
    });

  switch (failure.kind) {
    case 'time-limit':
    case 'worker-lost':
    case 'unregistered':
      parts.push(
        { name: 'kind', value: failure.kind, hint: 'decided outside the task: no code of the task is to blame' },
        { name: 'exception', value: className(failure.exception), hint: 'class of the exception' },
      );
      // A signal or an exit status is a cause; the job number behind it is not.
      if (failure.kind === 'worker-lost') {
        parts.push({
          name: 'message',
          value: failure.template,
          hint: 'the signal or exit status',
        });
      }
      return seal(parts);
    case 'result-store':
      parts.push(
        { name: 'kind', value: failure.kind, hint: 'the result could not be stored, whatever the task did' },
        { name: 'exception', value: className(failure.exception), hint: 'class of the exception' },
      );
      return seal(parts);
    default:
  }
  if (failure.kind !== 'exception') parts.push({ name: 'kind', value: failure.kind, hint: 'how the task was lost' });

  const chain = causesOf(failure);
  const types = chain.map(({ type }) => className(type)).filter((type) => type !== '');
  const own = unrepeated(
    chain.flatMap(({ frames }) => frames.filter((frame) => frame.own && !MACHINERY.test(frame.file)).map(placeOf)),
  );
  parts.push({
    name: 'exception',
    value: (types.length > 0 ? types : [className(failure.exception)]).join(' > '),
    hint: types.length > 1 ? 'classes of the chain, root first' : 'class of the exception',
  });
  if (own.length > 0) {
    parts.push({
      name: 'frames',
      value: own.join(' > '),
      hint: 'functions of your own code, outermost first, without line numbers',
    });
    return seal(parts);
  }
  const library = chain.flatMap(({ frames }) => frames).findLast((frame) => !MACHINERY.test(frame.file));
  if (library) {
    parts.push({
      name: 'library-frame',
      value: placeOf(library),
      hint: 'no frame of your own code: the innermost library function',
    });
  }
  parts.push({
    name: 'message',
    value: failure.template,
    hint: 'no frame of your own code: the text without its variable parts',
  });
  return seal(parts);
}

/**
 * The chain without carriers and without echoes: `retry(exc=e)` raises `e` a second time from inside the task machinery, which
 * says nothing new about the cause. Of equal exceptions the first, deepest one stays.
 */
function causesOf(failure: TaskFailure): TaskException[] {
  const real = failure.exceptions.filter(({ type }) => !CARRIERS.has(className(type)));
  const chain = real.length > 0 ? real : failure.exceptions;
  const seen = new Set<string>();
  return chain.filter(({ type, message }) => {
    const key = `${className(type)}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `/srv/app/h/tasks/email.py`, `send` -> `email.send`: the file's name survives a move of the whole tree, its folder would not. */
function placeOf(frame: TaskFrame): string {
  const path = frame.file.replaceAll('\\', '/');
  const module = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyc?$/, '');
  const folder = path.split('/').at(-2) ?? '';
  return `${module === '__init__' ? folder : module}:${frame.function.replace(/<locals>\./g, '')}`;
}

/** Recursion depth is no cause: neighbours that repeat count once. */
function unrepeated(places: readonly string[]): string[] {
  const flat = places.filter((place, index) => place !== places[index - 1]);
  // Mutual recursion (a > b > a > b …): each place at its first standing is enough.
  return flat.length > 40 ? [...new Set(flat)] : flat;
}

/** `eb-current-app-8f3c1a2b9d04-stdouterr.log` -> `eb-current-app-*-stdouterr.log`: containers come and go. */
export function programOf(program: string): string {
  return program
    .replace(/(?<=^|[^\w])(?=\w*\d)[0-9a-f]{8,64}(?=$|[^\w])/g, '*')
    .replace(/(?<=[._-])\d+(?=$|[._-])/g, '*');
}

function seal(parts: readonly FingerprintPart[]): Fingerprint {
  const text = parts.map(({ name, value }) => `${name}=${value}`).join('\n');
  return {
    hash: createHash('sha256').update(`${FINGERPRINT_VERSION}\n${text}`).digest('hex').slice(0, 16),
    version: FINGERPRINT_VERSION,
    parts,
  };
}
