/**
 * report.json: the run as data. The schema is a contract (docs/report.schema.json is generated from it).
 */
import * as z from 'zod';
import type { SearchCost } from '../events/reading.ts';
import { UNTOLD } from '../events/search-plan.ts';
import type { Severity } from '../failures/failure.ts';
import type { Outage } from '../failures/grouping/outage.ts';
import { Count, Instant, SeverityName } from './report-scalars.ts';
import { ReportedGroup, ReportedReceipt } from './reported-cause.ts';
import { ReportedFailure } from './reported-failure.ts';

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
        usualGapMinutes: Count.optional().describe('of a silent stream: it usually writes a line at least so often'),
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
  failures: z.array(ReportedFailure),
  groups: z.array(ReportedGroup),
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
  receipts: z.array(ReportedReceipt),
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
