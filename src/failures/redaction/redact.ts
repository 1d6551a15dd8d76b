/**
 * Raw failures -> task failures: secrets and personal data are masked before anything else sees the text.
 */

import { isOwnCode } from '../../events/python/traceback.ts';
import type { RawFailure } from '../../events/tasks/task-log.ts';
import type { Redacted, TaskException, TaskFailure } from '../failure.ts';
import { templateOf } from '../grouping/normalize.ts';
import { createRedactor, PLAIN, type Redactor, type RedactorOptions } from './redactor.ts';

export interface RedactOptions extends RedactorOptions {
  /** Prefixes of paths in tracebacks; what lies below one is the application's own code, also inside site-packages. */
  readonly code: readonly string[];
  /** Other texts of the run that are shown, or that may hold a secret which stands in a failure as well. */
  readonly alsoRead: Iterable<string>;
}

const NOTHING_SPECIAL: RedactOptions = { ...PLAIN, code: [], alsoRead: [] };

/**
 * Redacts the failures of one run together.
 * @param environmentOf name of the environment a sender or program belongs to; null = none is configured for it
 */
export function redactFailures(
  raw: readonly RawFailure[],
  environmentOf: (source: string, program: string) => string | null,
  options: Partial<RedactOptions> = {},
): { failures: TaskFailure[]; redactor: Redactor } {
  const { code, alsoRead, ...masking } = { ...NOTHING_SPECIAL, ...options };
  const redactor = createRedactor([...raw.flatMap(textsOf), ...alsoRead], { ...masking, names: raw.flatMap(namesOf) });
  const r = (text: string): Redacted => redactor.redact(text);
  const named = (text: string): Redacted => redactor.redactName(text);
  const failures = raw.map((failure): TaskFailure => {
    const message = r(failure.message);
    const exceptions = (failure.traceback?.exceptions ?? []).map(
      ({ type, message: text, frames, link, group }): TaskException => ({
        type: named(type),
        message: r(text),
        frames: frames.map((frame) => ({
          file: named(frame.file),
          line: frame.line,
          function: named(frame.function),
          source: frame.source === null ? null : r(frame.source),
          own: isOwn(frame.file, code),
        })),
        link,
        group: group.map(named),
      }),
    );
    return {
      // An application may name its tasks itself, also after a person.
      taskId: failure.taskId === null ? null : named(failure.taskId),
      task: failure.task === null ? null : named(failure.task),
      kind: failure.kind,
      exception: named(failure.exception),
      message,
      template: (VERBATIM.has(failure.kind) ? verbatim(message) : templateOf(message)) as Redacted,
      retries: failure.retries,
      attempts: failure.attempts.map(({ at, delay, exception, reason }) => ({
        at,
        delay,
        exception: exception === null ? null : named(exception),
        reason: r(reason),
      })),
      softLimit: failure.softLimit,
      deliveries: failure.deliveries,
      runSeconds: failure.runSeconds,
      args: failure.args === null ? null : r(failure.args),
      related: failure.related === null ? null : named(failure.related),
      at: failure.at,
      eventId: failure.eventId,
      environment: environmentOf(failure.source, failure.program),
      host: named(failure.source),
      program: named(failure.program),
      worker: named(failure.worker),
      process: failure.process === null ? null : named(failure.process),
      traceback: failure.traceback === null ? 'none' : failure.traceback.state,
      tracebackNote: failure.traceback?.why ?? null,
      exceptions,
      candidates: failure.candidates.map(({ task, id }) => named(`${task}[${id}]`)),
    };
  });
  return { failures, redactor };
}

/** Kinds whose text is the worker's own, without a variable part but the pool's job number: signal and limit are the cause. */
const VERBATIM: ReadonlySet<TaskFailure['kind']> = new Set(['worker-lost', 'time-limit', 'unregistered']);

function verbatim(message: string): string {
  return message.replace(/:? ?\bJob: \d+\.?$/, '').slice(0, 200);
}

/** Where tools keep packages without a folder site-packages: wheels of pex, eggs, the library in a zip, PEP 582. */
const PACKED = /\.(?:whl|egg)\/|\/python\d+\.zip\/|\/__pypackages__\/[\d.]+\/lib\//;

/** `/usr/lib/python3/site-packages/h/app.py` is own code where `code` holds `/usr/lib/python3/site-packages/h/`; a venv below such a folder is not. */
function isOwn(file: string, code: readonly string[]): boolean {
  const path = file.replaceAll('\\', '/');
  if (isOwnCode(file) && !PACKED.test(path)) return true;
  return code.some((prefix) => {
    if (!path.startsWith(prefix)) return false;
    const below = path.slice(prefix.length);
    return below !== '' && isOwnCode(`/${below}`) && !PACKED.test(`/${below}`);
  });
}

/** What the program calls its tasks, classes, files and functions: no word of it is learnt as a secret. */
function namesOf(failure: RawFailure): string[] {
  return [
    failure.task ?? '',
    failure.exception,
    ...(failure.traceback?.exceptions ?? []).flatMap(({ type, frames, group }) => [
      type,
      ...group,
      ...frames.flatMap(({ file, function: name }) => [file, name]),
    ]),
  ].filter((name) => name !== '');
}

/** Everything of a failure that may hold a secret: to learn from it. */
export function textsOf(failure: RawFailure): string[] {
  return [
    failure.message,
    failure.task ?? '',
    failure.args ?? '',
    ...failure.attempts.map(({ reason }) => reason),
    ...(failure.traceback?.exceptions ?? []).flatMap(({ message, frames }) => [
      message,
      ...frames.map(({ source }) => source ?? ''),
    ]),
  ];
}
