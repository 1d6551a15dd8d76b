/** A Python traceback: the chain of exceptions that it shows, each with its frames. */
import { hasNoSource } from './traceback-lines.ts';

export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** The source line as Python printed it; null where it had none (frozen modules, C extensions). */
  readonly source: string | null;
}

/** Function of a place that lies in none: the one that a SyntaxError shows. */
export const NO_FUNCTION = '<unknown>';

export interface PythonException {
  /** As printed: `celery.exceptions.MaxRetriesExceededError` or `KeyError`. */
  readonly type: string;
  readonly message: string;
  /** Outermost first, as printed. */
  readonly frames: readonly Frame[];
  /** How the exception printed before this one is related to it; null for the first. */
  readonly link: 'cause' | 'context' | null;
  /** Types of the members of an exception group; of a group inside the group, its members. */
  readonly group: readonly string[];
}

export interface Traceback {
  /** In printed order: the root first, the one that was raised last. */
  readonly exceptions: readonly PythonException[];
  readonly state: 'complete' | 'partial';
  /** Why partial; null when complete. */
  readonly why: string | null;
}

/** `celery.exceptions.MaxRetriesExceededError` -> `MaxRetriesExceededError`: loggers and reprs may leave the module off. */
export function classOf(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/**
 * Code of the application, or of a library? Library = installed packages, the standard library, generated, frozen and compiled code.
 * `/srv/app/h/tasks.py` is own; `/usr/lib/python3.11/json/decoder.py`, `…/site-packages/celery/app/trace.py`, `<frozen importlib._bootstrap>`,
 * `src/lxml/etree.pyx` (a path on the machine that built it) are not.
 */
export function isOwnCode(file: string): boolean {
  if (hasNoSource(file)) return false;
  const path = file.replaceAll('\\', '/');
  if (/\/(?:site|dist)-packages\//.test(path)) return false;
  // `python3.13t` is a free-threaded build; on Windows `Python311\Lib\`, on hosted runners `Python\3.11.4\x64\Lib\`.
  return (
    !/\/(?:lib|lib64|Lib)\/(?:python\d[\d.]*t?|pypy[\d.]*)\//.test(path) &&
    !/\/Python(?:\d+|\/\d[\d.]*(?:\/x\d\d)?)\/Lib\//i.test(path)
  );
}
