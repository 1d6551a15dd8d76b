/**
 * Where the audit and the truth of a corpus differ for a reason that was found in the raw lines. `npm run score` fails on a
 * difference that is not here, and on a row here whose difference is gone.
 */
import type { Difference } from './support/scorer.ts';

export interface KnownDifference extends Difference {
  /** Name of its folder. */
  readonly corpus: string;
  readonly cause: string;
}

const CUT_WRAPPER = {
  corpus: 'versions',
  figure: 'exception type',
  run: 'v5.6-json-rsyslog',
  is: 'UnpickleableExceptionWrapper wanted, got GradeServiceError',
  cause:
    'The line holds the wrapper that Celery made of an exception that cannot be pickled, and rsyslog cut the traceback that ' +
    'would name it once more; the class inside the wrapper is told.',
} as const;

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { ...CUT_WRAPPER, about: '9f78539c-1859-4e9f-ae5c-2635c5178445' },
  { ...CUT_WRAPPER, about: 'abebfde2-9d55-4b69-bfb8-0d44e1dc5f22' },
  { ...CUT_WRAPPER, about: 'df77ec74-9fa9-4b3f-8446-dae1772c8dff' },
  {
    corpus: 'versions',
    figure: 'anonymous',
    run: 'dock-19',
    about: 'other-terminal',
    is: '0 in the truth, 13 found',
    cause:
      "The beat of v5.5-ops could not send its scheduled tasks (`Couldn't apply scheduled task unsendable: …`): no message was " +
      'ever sent, so the truth, which counts executions, has no row.',
  },
  {
    corpus: 'versions',
    figure: 'anonymous',
    run: 'v4.3-default',
    about: 'invalid-message',
    is: '2 in the truth, 1 found',
    cause:
      'Of dcd01051-… there is one line, `Received task`. Its error is a RuntimeWarning, and Python shows a warning of the same ' +
      'text and place once per process: the one of ecda39fa-…, 0.2 s before.',
  },
  {
    corpus: 'versions',
    figure: 'anonymous',
    run: 'v5.2-debian',
    about: 'exception',
    is: '2 in the truth, 0 found',
    cause:
      'Formatting the traceback of 4b6e2b1d-… and 8bdebac7-… failed (no `co_positions` under Python 3.11), so logging printed ' +
      '`--- Logging error ---` in place of their records.',
  },
  {
    corpus: 'versions',
    figure: 'anonymous',
    run: 'v5.3-warning',
    about: 'worker-lost',
    is: '1 in the truth, 2 found',
    cause:
      'The process of 4aa8e7ff-… was killed, and the task succeeded when it was delivered again. At level WARNING no line tells ' +
      'of deliveries and successes: both losses (jobs 6 and 20) look the same.',
  },
];
