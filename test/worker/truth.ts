/**
 * What really became of each task: told by Celery's own signals, and by the sender only where Celery sends none. No log line is read.
 */
import type { Kind } from '../../src/failures/failure.ts';
import type { TruthRow } from '../support/truth-row.ts';
import type { Shipped } from './shipper.ts';

/** One execution as send.py wrote it down. */
export interface Sent {
  readonly task_id: string;
  readonly task: string;
  readonly logged_as: string | null;
  readonly planned: string;
  readonly worker: string;
  readonly silent: boolean;
  /** No line names it. */
  readonly nameless: boolean;
  /** UTC, ISO 8601. */
  readonly sent_at: string;
  /** What the result backend says at the end. */
  readonly state: string;
}

/** One signal as app.py wrote it down, in order. */
export interface Signal {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly signal: string;
  readonly task_id: string;
  readonly exception_type: string | null;
  readonly state?: string;
  readonly expected?: boolean;
  readonly terminated?: boolean;
  readonly expired?: boolean;
}

export interface Truth extends TruthRow {
  readonly planned: string;
}

/** All that was signalled of one execution. */
interface Heard {
  readonly sent: Sent;
  readonly retries: number;
  readonly deliveries: number;
  /** The last signal of a name. */
  readonly last: (name: string) => Signal | undefined;
}

const FAILURE_BY_EXCEPTION: Readonly<Record<string, string>> = {
  SoftTimeLimitExceeded: 'soft_time_limit',
  TimeLimitExceeded: 'hard_time_limit',
  WorkerLostError: 'worker_lost',
  EncodeError: 'result_not_serialisable',
};

/** First row that gives an outcome wins. */
const OUTCOMES: readonly { readonly of: (heard: Heard) => string | false | undefined; readonly reason: string }[] = [
  { of: ({ last }) => last('unknown') && 'unregistered', reason: 'the consumer knows no such task' },
  { of: ({ last }) => last('rejected') && 'invalid', reason: 'the consumer threw the message away' },
  {
    of: ({ last }) => {
      const revoked = last('revoked');
      return revoked && (revoked.terminated ? 'terminated' : revoked.expired ? 'expired' : 'revoked');
    },
    reason: 'stopped by an operator or by its own expiry',
  },
  {
    of: ({ last }) => last('internal_error') && (last('postrun')?.state === 'SUCCESS' ? 'internal_error' : 'invalid'),
    reason: 'the tracer failed: after the body had succeeded, or before it could run',
  },
  {
    of: ({ last, retries }) => {
      const failure = last('failure');
      if (!failure) return undefined;
      if (failure.expected) return 'expected_failure';
      const byType = FAILURE_BY_EXCEPTION[failure.exception_type ?? ''];
      return byType ?? (retries > 0 ? 'retries_exhausted' : 'unexpected');
    },
    reason: 'state FAILURE',
  },
  { of: ({ last }) => last('postrun')?.state === 'IGNORED' && 'ignored', reason: 'raised Ignore' },
  {
    of: ({ last, sent }) =>
      last('postrun')?.state === 'REJECTED' && (sent.planned === 'retry_unsendable' ? sent.planned : 'rejected'),
    reason: 'raised Reject; Celery does so itself when it cannot publish a retry, and signals no difference',
  },
  {
    of: ({ last, sent }) => last('success') && sent.planned === 'swallowed' && 'swallowed',
    reason: 'no signal speaks of an exception that the task caught itself',
  },
  {
    of: ({ last, deliveries, retries }) =>
      last('success') &&
      (retries > 0 ? 'success_after_retry' : deliveries > 1 ? 'success_after_redelivery' : 'success'),
    reason: 'state SUCCESS',
  },
  {
    of: ({ sent }) => sent.silent && (sent.planned !== 'chord_error' || sent.state === 'FAILURE') && sent.planned,
    reason: 'Celery signals nothing; of a chord the result backend knows',
  },
];

/** Those that end as a failure and will not be tried again, by the kinds that the audit may give them. */
export const TERMINAL: Readonly<Record<string, Kind>> = {
  unexpected: 'exception',
  retries_exhausted: 'exception',
  soft_time_limit: 'exception',
  result_not_serialisable: 'exception',
  expected_failure: 'exception',
  hard_time_limit: 'time-limit',
  worker_lost: 'worker-lost',
  internal_error: 'internal-error',
  unregistered: 'unregistered',
  undecodable: 'invalid-message',
  invalid: 'invalid-message',
  retry_unsendable: 'rejected',
  chord_error: 'chord-error',
};

/** What no signal names. */
const EXCEPTION: Readonly<Record<string, string>> = { unregistered: 'NotRegistered', undecodable: 'DecodeError' };

export interface Circumstances {
  readonly workers: readonly Shipped[];
  readonly celery: string;
  /** Outcomes whose lines say "raised unexpected" all the same. */
  readonly misleading: ReadonlySet<string>;
}

/** The run of each row is the name of its worker. */
export function tellTruth(sent: readonly Sent[], signals: readonly Signal[], about: Circumstances): readonly Truth[] {
  const byId = Map.groupBy(signals, ({ task_id }) => task_id);
  return sent.map((row): Truth => {
    const worker = about.workers.find(({ name }) => name === row.worker);
    if (!worker) throw new Error(`${row.worker} is no worker`);
    const signalled = byId.get(row.task_id) ?? [];
    const heard = hear(row, signalled);
    const outcome = outcomeOf(heard);
    return {
      task_id: row.task_id,
      task: row.task,
      logged_as: row.logged_as,
      planned: row.planned,
      outcome,
      terminal: outcome in TERMINAL,
      expected: outcome === 'expected_failure',
      misleading: about.misleading.has(outcome),
      exception_type:
        EXCEPTION[outcome] ?? (heard.last('internal_error') ?? heard.last('failure'))?.exception_type ?? null,
      retries: heard.retries,
      level: 'info',
      visible: outcome in TERMINAL ? !row.nameless : null,
      evidence: null,
      last_seen_at: signalled.at(-1)?.at ?? row.sent_at,
      run: worker.name,
      celery_version: about.celery,
      style: worker.style,
      transport: worker.pool,
      source_name: worker.source,
      program: worker.program,
    };
  });
}

function hear(sent: Sent, signals: readonly Signal[]): Heard {
  const count = (name: string): number => signals.filter(({ signal }) => signal === name).length;
  return {
    sent,
    retries: count('retry'),
    deliveries: count('prerun'),
    last: (name) => signals.findLast(({ signal }) => signal === name),
  };
}

function outcomeOf(heard: Heard): string {
  for (const { of } of OUTCOMES) {
    const outcome = of(heard);
    if (outcome) return outcome;
  }
  return 'unknown';
}
