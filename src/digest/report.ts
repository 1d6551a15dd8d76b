/**
 * report.json: the run as data. The schema is a contract (docs/report.schema.json is generated from it).
 */
import * as z from 'zod';
import type { SearchCost } from '../events/reading.ts';
import { UNTOLD } from '../events/search-plan.ts';
import { KINDS, type Kind, SEVERITIES, type Severity } from '../failures/failure.ts';
import type { FingerprintPart } from '../failures/fingerprint.ts';
import type { Trend } from '../failures/history.ts';
import type { Outage } from '../failures/outage.ts';
import { type Change, REASONS, type Reason } from '../issues/reason.ts';

export interface Report {
  readonly schema: 1;
  /** Name of the audit. */
  readonly name: string;
  readonly window: {
    readonly from: string;
    readonly to: string;
    readonly complete: boolean;
    readonly reasons: readonly string[];
    readonly streams: readonly {
      readonly name: string;
      readonly events: number;
      readonly workerRecords: number;
      readonly lastAt: string;
      /** Only on streams that usually write and fell silent. */
      readonly silent?: true | undefined;
      readonly usualGapMinutes?: number | undefined;
    }[];
  };
  readonly totals: readonly {
    readonly task: string | null;
    readonly severity: Severity;
    readonly failures: number;
    readonly groups: number;
    readonly previous: number | null;
  }[];
  readonly failures: readonly ReportedFailure[];
  readonly groups: readonly ReportedGroup[];
  readonly outages: readonly Outage[];
  readonly receipts: readonly ReportedReceipt[];
  readonly expected: number;
  readonly savedByRetry: readonly { readonly task: string; readonly executions: number; readonly retries: number }[];
  readonly swallowed: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly exception: string;
    readonly at: string;
    readonly eventId: string;
    readonly text: string | null;
  }[];
  readonly interrupted: number;
  readonly unrecognised: {
    readonly count: number;
    readonly samples: readonly {
      readonly at: string;
      readonly eventId: string;
      readonly level: string;
      readonly text: string;
    }[];
  };
  readonly otherApps: number;
  readonly problems: readonly string[];
  readonly cost: {
    readonly logRequests: number;
    readonly githubRequests: number;
    readonly events: number;
    readonly ms: number;
    /** How the logs were read; null where nothing was. */
    readonly search: SearchCost | null;
  };
}

export interface ReportedFailure {
  readonly taskId: string | null;
  readonly task: string | null;
  readonly kind: Kind;
  readonly exception: string;
  readonly message: string;
  readonly retries: number | null;
  readonly attempts: readonly {
    readonly at: string;
    readonly delay: number | null;
    readonly exception: string | null;
    readonly reason: string;
  }[];
  readonly softLimit: number | null;
  readonly deliveries: number | null;
  readonly runSeconds: number | null;
  readonly related: string | null;
  readonly args: string | null;
  readonly at: string;
  readonly eventId: string;
  readonly environment: string | null;
  readonly host: string;
  readonly program: string;
  readonly fingerprint: string;
  readonly traceback: 'complete' | 'partial' | 'none';
  readonly frames: readonly {
    readonly file: string;
    readonly line: number;
    readonly function: string;
    readonly own: boolean;
  }[];
  readonly candidates: readonly string[];
}

export interface ReportedGroup {
  readonly fingerprint: string;
  readonly version: number;
  readonly parts: readonly FingerprintPart[];
  readonly task: string | null;
  readonly title: string;
  readonly severity: Severity;
  readonly owners: readonly string[];
  readonly labels: readonly string[];
  readonly runbook: string | null;
  readonly transient: boolean;
  readonly ignored: boolean;
  readonly decidedBy: Readonly<Record<string, string>>;
  readonly count: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly byEnvironment: Readonly<Record<string, number>>;
  readonly trend: Trend;
  readonly issue: { readonly number: number; readonly url: string } | null;
  readonly decision: { readonly change: Change; readonly reason: Reason };
}

export interface ReportedReceipt {
  readonly fingerprint: string;
  readonly title: string;
  readonly task: string | null;
  readonly severity: Severity;
  readonly change: Change;
  readonly reason: Reason;
  readonly comment: string | null;
  readonly number: number | null;
  readonly url: string | null;
  readonly result: 'done' | 'skipped' | 'failed' | 'dry-run';
  readonly problem: string | null;
}

const SeverityName = z.enum(SEVERITIES);
const Count = z.number().int().nonnegative();
const Instant = z.string().describe('UTC, ISO 8601');
const ChangeName = z.enum(Object.keys(REASONS) as [keyof typeof REASONS, ...(keyof typeof REASONS)[]]);
const ReasonName = z.enum(Object.values(REASONS).flat() as [Reason, ...Reason[]]);

const Failure = z.object({
  taskId: z.string().nullable().describe('null where no log line names it'),
  task: z.string().nullable(),
  kind: z.enum(KINDS),
  exception: z.string().describe('class as the first line of the record gives it'),
  message: z.string().describe('redacted; at publish level minimal its template only'),
  retries: Count.nullable().describe('null where the worker logs no INFO and it cannot be known'),
  attempts: z
    .array(
      z.object({
        at: Instant,
        delay: z
          .number()
          .nonnegative()
          .nullable()
          .describe('seconds until the next try; null where the line does not say'),
        exception: z.string().nullable().describe('class of what made it retry; null where the line does not say'),
        reason: z.string().describe('the line after `retry: `; at publish level minimal the class only'),
      }),
    )
    .describe('the `retry:` lines before it failed'),
  softLimit: z.number().nullable().describe('seconds of the soft limit its worker warned of; null without a warning'),
  deliveries: Count.nullable().describe('how often it was delivered; null where the worker logs no INFO'),
  runSeconds: z
    .number()
    .nonnegative()
    .nullable()
    .describe(
      'from its last delivery until it failed, the wait for a free child included; null where that is not logged',
    ),
  related: z
    .string()
    .nullable()
    .describe(
      'another task id that the record names: the part that broke a chord, the key of a result that was not stored',
    ),
  args: z.string().nullable().describe('null where the log does not hold them, and at publish level minimal'),
  at: Instant.describe('receipt time of the first line, UTC'),
  eventId: z.string(),
  environment: z.string().nullable(),
  host: z.string().describe('empty at publish level minimal'),
  program: z.string().describe('empty at publish level minimal'),
  fingerprint: z.string(),
  traceback: z.enum(['complete', 'partial', 'none']),
  frames: z
    .array(z.object({ file: z.string(), line: z.number().int(), function: z.string(), own: z.boolean() }))
    .describe('in printed order; own code only at publish level minimal'),
  candidates: z.array(z.string()).describe('tasks that may have been the one, never certain'),
});

const Group = z.object({
  fingerprint: z.string(),
  version: z.number().int(),
  parts: z.array(
    z.object({
      name: z.enum([
        'audit',
        'task',
        'program',
        'kind',
        'exception',
        'frames',
        'library-frame',
        'message',
        'split',
        'merge',
      ]),
      value: z.string(),
      hint: z.string(),
    }),
  ),
  task: z.string().nullable(),
  title: z.string(),
  severity: SeverityName,
  owners: z.array(z.string()),
  labels: z.array(z.string()),
  runbook: z.string().nullable(),
  transient: z.boolean().describe('a rule says that it passes by itself'),
  ignored: z.boolean().describe('a rule says that it never becomes an issue'),
  decidedBy: z.record(z.string(), z.string()).describe('per key the name of the rule, or `default: reason`'),
  count: Count,
  firstSeen: Instant,
  lastSeen: Instant,
  byEnvironment: z.record(z.string(), Count),
  trend: z.enum(['new', 'recurring']),
  issue: z.object({ number: z.number().int(), url: z.string() }).nullable(),
  decision: z.object({ change: ChangeName, reason: ReasonName }),
});

export const Report: z.ZodType<Report> = z.object({
  schema: z.literal(1),
  name: z.string(),
  window: z.object({
    from: Instant,
    to: Instant,
    complete: z.boolean(),
    reasons: z.array(z.string()),
    streams: z.array(
      z.object({
        name: z.string(),
        events: Count,
        workerRecords: Count,
        lastAt: Instant,
        silent: z.literal(true).optional().describe('only on streams that usually write and fell silent'),
        usualGapMinutes: Count.optional().describe('of a silent stream: the longest it was silent before'),
      }),
    ),
  }),
  totals: z
    .array(
      z.object({
        task: z.string().nullable(),
        severity: SeverityName,
        failures: Count,
        groups: Count,
        previous: Count.nullable(),
      }),
    )
    .describe('sums to the number of failures'),
  failures: z.array(Failure),
  groups: z.array(Group),
  outages: z
    .array(
      z.object({
        root: z.string().describe('what the causes share: exception class and endpoint, the store, lost workers'),
        from: Instant,
        to: Instant,
        failures: Count,
        members: z.array(z.string()).describe('fingerprints of groups, the most frequent first'),
      }),
    )
    .describe('many causes with one root at one time; each of them is a group, too'),
  receipts: z.array(
    z.object({
      fingerprint: z.string(),
      title: z.string(),
      task: z.string().nullable(),
      severity: SeverityName,
      change: ChangeName,
      reason: ReasonName,
      comment: z.string().nullable(),
      number: z.number().int().nullable(),
      url: z.string().nullable(),
      result: z.enum(['done', 'skipped', 'failed', 'dry-run']),
      problem: z.string().nullable(),
    }),
  ),
  expected: Count,
  savedByRetry: z.array(z.object({ task: z.string(), executions: Count, retries: Count })),
  swallowed: z
    .array(
      z.object({
        taskId: z.string(),
        task: z.string(),
        exception: z.string(),
        at: Instant,
        eventId: z.string(),
        text: z.string().nullable().describe('what the task logged, redacted; null at publish level minimal'),
      }),
    )
    .describe('errors that tasks logged with a traceback before they succeeded, without those that a rule promotes'),
  interrupted: Count.describe(
    'children lost while their worker shut down: whether their tasks run again is not logged',
  ),
  unrecognised: z.object({
    count: Count,
    samples: z.array(z.object({ at: Instant, eventId: z.string(), level: z.string(), text: z.string() })),
  }),
  otherApps: Count,
  problems: z.array(z.string()),
  cost: z.object({
    logRequests: Count,
    githubRequests: Count,
    events: Count,
    ms: Count,
    search: z
      .object({
        strategy: z
          .enum(['everything', 'wide', 'markers'])
          .describe('all lines; all but INFO and DEBUG; first lines of failures and what stands around them'),
        requests: Count,
        events: Count.describe('lines that came'),
        why: z.string().describe('why this way'),
        untold: z
          .array(z.enum(UNTOLD))
          .describe(
            'what this way cannot tell: null here, or a lower bound. Failures and their retries are always told',
          ),
        notes: z.array(z.string()).describe('what of the wishes of the user the search did not follow, and why'),
      })
      .nullable()
      .describe('null where nothing was read'),
  }),
});
