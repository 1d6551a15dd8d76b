/**
 * How much of a failure may be shown. On a public repository issues, summaries, run logs and artifacts are world-readable, and
 * exceptions carry request bodies and arguments: there only the shape of a failure is shown.
 */
import { className, type Redacted, type TaskFailure } from '../failure.ts';

export type Publication = 'minimal' | 'full';

const NOTHING = '' as Redacted;

/**
 * `full`: the redacted failure as it is. `minimal`: task, id, kind, class, times, retries, own-code frames without their source
 * lines, and the words of the message's template that are proved to be the program's own; no message, arguments, hosts, library frames or reasons of retries.
 */
export function publish(failure: TaskFailure, publication: Publication): TaskFailure {
  if (publication === 'full') return failure;
  return {
    ...failure,
    message: failure.publicTemplate,
    template: failure.publicTemplate,
    args: null,
    attempts: failure.attempts.map(({ at, delay, exception }) => {
      const name = exception === null ? null : (className(exception) as Redacted);
      return { at, delay, exception: name, reason: name ?? NOTHING };
    }),
    host: NOTHING,
    program: NOTHING,
    worker: NOTHING,
    process: null,
    exceptions: failure.exceptions.map((exception) => ({
      ...exception,
      message: NOTHING,
      frames: exception.frames.filter(({ own }) => own).map((frame) => ({ ...frame, source: null })),
    })),
  };
}
