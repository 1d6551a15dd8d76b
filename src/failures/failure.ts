/**
 * A task that failed for good, redacted: the only form in which a failure leaves the events/ layer.
 */
import type { PythonException } from '../events/python/traceback.ts';

/** Ordered: the first is the worst. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export function isAtLeast(severity: Severity, bar: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);
}

export const KINDS = [
  'exception',
  'internal-error',
  'time-limit',
  'worker-lost',
  'unregistered',
  'invalid-message',
  'rejected',
  'chord-error',
  'result-store',
  'other-terminal',
  /** Logged by a task that then went on and succeeded; counted only where a rule says `promote`. */
  'swallowed',
] as const;
export type Kind = (typeof KINDS)[number];

declare const redacted: unique symbol;
/** Text that has been through redact.ts. Only that file makes it, so raw log text in an output is a compile error. */
export type Redacted = string & { readonly [redacted]: true };

export interface TaskFrame {
  readonly file: Redacted;
  readonly line: number;
  readonly function: Redacted;
  readonly source: Redacted | null;
  /** The application's own code, not a library's. */
  readonly own: boolean;
}

export interface TaskException {
  readonly type: Redacted;
  readonly message: Redacted;
  readonly frames: readonly TaskFrame[];
  readonly link: PythonException['link'];
  readonly group: readonly Redacted[];
}

/** One `retry:` line. */
export interface TaskAttempt {
  readonly at: string;
  /** Seconds until the next try; null where the line does not say. */
  readonly delay: number | null;
  /** Class of what made it retry; null where the line does not say. */
  readonly exception: Redacted | null;
  readonly reason: Redacted;
}

export interface TaskFailure {
  readonly taskId: string | null;
  readonly task: Redacted | null;
  readonly kind: Kind;
  readonly exception: Redacted;
  readonly message: Redacted;
  /** The message with every variable part replaced: it tells causes apart. At most 200 characters. */
  readonly template: Redacted;
  /** The template with the words alone that are proved to be the program's own: all that a public repository may show of it. */
  readonly publicTemplate: Redacted;
  readonly retries: number | null;
  readonly attempts: readonly TaskAttempt[];
  /** Seconds of the soft limit its worker warned of; null where there was no warning. */
  readonly softLimit: number | null;
  /** null where the worker logs no INFO. */
  readonly deliveries: number | null;
  /** Seconds from its last delivery until it failed; null where that is not logged. */
  readonly runSeconds: number | null;
  readonly args: Redacted | null;
  /** Another task id that the record names, never this failure's own. */
  readonly related: string | null;
  /** Receipt time, UTC. */
  readonly at: string;
  readonly eventId: string;
  readonly environment: string | null;
  readonly host: Redacted;
  readonly program: Redacted;
  /** Name of the worker process under its supervisor, else the program. */
  readonly worker: Redacted;
  readonly process: Redacted | null;
  readonly traceback: 'complete' | 'partial' | 'none';
  /** Why the traceback is partial; null else. */
  readonly tracebackNote: string | null;
  readonly exceptions: readonly TaskException[];
  readonly candidates: readonly Redacted[];
}

/** Where in the application it happened: the innermost own frame of the first exception of the chain, the root, that has one. */
export function innermostOwnFrame(failure: TaskFailure): TaskFrame | null {
  for (const { frames } of failure.exceptions) {
    const own = frames.findLast((frame) => frame.own);
    if (own) return own;
  }
  return null;
}

/** `core.web.Refused` -> `Refused`. */
export function className(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
