/**
 * Chain of exceptions -> what is to blame: the exceptions behind those that only carry others, and the path through the
 * application's own code.
 */
import { className, type TaskException, type TaskFailure, type TaskFrame } from '../failure.ts';
import type { FingerprintVersion } from './fingerprint-version.ts';

/** An exception of the chain that counts. */
export interface Raised {
  /** Class, or what a group or wrapper holds. */
  readonly name: string;
  readonly exception: TaskException;
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

/**
 * The chain without carriers and without echoes: `retry(exc=e)` raises `e` a second time from inside the task machinery, which
 * says nothing new about the cause. Of equal exceptions the first, deepest one stays.
 */
export function chainOf(failure: TaskFailure, version: FingerprintVersion): Raised[] {
  const real = failure.exceptions.filter(({ type }) => !CARRIERS.has(className(type)));
  const chain = real.length > 0 ? real : failure.exceptions;
  const seen = new Set<string>();
  return chain
    .filter(({ type, message }) => {
      const key = `${className(type)}\n${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((exception) => ({ name: nameOf(exception, version), exception }));
}

/** A group is told by the classes it holds: how many of each it held, and in which order, varies. */
function nameOf({ type, message, group }: TaskException, version: FingerprintVersion): string {
  if (version < 2) return className(type);
  if (group.length > 0) return `${className(type)}[${[...new Set(group.map(className))].toSorted().join(', ')}]`;
  return className(behind(type, message));
}

/** `UnpickleableExceptionWrapper: GradeServiceError('said 422')` -> `GradeServiceError`. */
export function behind(type: string, message: string): string {
  if (className(type) !== 'UnpickleableExceptionWrapper') return type;
  return /^[A-Za-z_][\w.]{0,200}(?=\()/.exec(message)?.[0] ?? type;
}

/** `email:send > mail:deliver`: the application's own functions, outermost first; empty where none of its code took part. */
export function callPath(frames: readonly TaskFrame[], version: FingerprintVersion): string[] {
  const own = frames.filter((frame) => frame.own && !isMachinery(frame.file, version));
  const told = version < 2 ? own : own.filter((frame) => !INLINED.has(frame.function));
  return unrepeated(
    told.map((frame) => placeOf(frame)),
    version,
  );
}

export function innermostLibrary(frames: readonly TaskFrame[], version: FingerprintVersion): string | null {
  const frame = frames.findLast(({ file }) => !isMachinery(file, version));
  return frame ? placeOf(frame) : null;
}

/** Since Python 3.12 these have no frames of their own. */
const INLINED: ReadonlySet<string> = new Set(['<listcomp>', '<setcomp>', '<dictcomp>']);

/** Code of tracers and of the task machinery, wherever it is installed (also vendored or editable). */
const TRACERS =
  'billiard|kombu|amqp|vine|sentry_sdk|newrelic|ddtrace|opentelemetry|elasticapm|scout_apm|appsignal|honeybadger|rollbar|bugsnag';
/** Celery by its own modules: `app/celery/jobs.py` of a project is no machinery, `vendored/celery/app/trace.py` is. */
const CELERY = {
  folders: 'app|apps|backends|bin|concurrency|contrib|events|fixups|loaders|security|utils|worker',
  files: '__init__|_state|beat|bootsteps|canvas|exceptions|local|platforms|result|schedules|signals|states',
} as const;
const MACHINERY = new RegExp(`(?:^|/)(?:celery/(?:(?:${CELERY.folders})/|(?:${CELERY.files})\\.py$)|(?:${TRACERS})/)`);
/** As the first version had it. */
const ANY_CELERY = new RegExp(`(?:^|/)(?:celery|${TRACERS})/`);

function isMachinery(file: string, version: FingerprintVersion): boolean {
  return version < 2 ? ANY_CELERY.test(file) : MACHINERY.test(file.replaceAll('\\', '/'));
}

/** `/srv/app/h/tasks/email.py`, `send` -> `email:send`: the file's name survives a move of the whole tree, its folder would not. */
function placeOf(frame: TaskFrame): string {
  const path = frame.file.replaceAll('\\', '/');
  const module = path.slice(path.lastIndexOf('/') + 1).replace(/\.pyc?$/, '');
  const folder = path.split('/').at(-2) ?? '';
  return `${module === '__init__' ? folder : module}:${frame.function.replace(/<locals>\./g, '')}`;
}

/** Recursion depth is no cause: neighbours that repeat count once, and of what goes round and round each place once. */
function unrepeated(places: readonly string[], version: FingerprintVersion): string[] {
  const flat = places.filter((place, index) => place !== places[index - 1]);
  const distinct = new Set(flat);
  const rounds = version < 2 ? flat.length > 40 : flat.length > 2 * distinct.size;
  return rounds ? [...distinct] : flat;
}
