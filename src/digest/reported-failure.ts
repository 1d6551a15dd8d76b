/** A failure as the report gives it. */
import * as z from 'zod';
import { KINDS, type Kind } from '../failures/failure.ts';
import { Count, Instant } from './report-scalars.ts';

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

export const ReportedFailure: z.ZodType<ReportedFailure> = z.object({
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
