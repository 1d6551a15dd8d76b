/** A cause as the report gives it, with what was decided about it, and what came of that. */
import * as z from 'zod';
import type { Severity } from '../failures/failure.ts';
import { type FingerprintPart, PART_NAMES } from '../failures/grouping/fingerprint.ts';
import type { Trend } from '../failures/rules/history.ts';
import { type Change, REASONS, type Reason } from '../issues/plan/reason.ts';
import { Count, Instant, SeverityName } from './report-scalars.ts';

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

const ChangeName = z.enum(Object.keys(REASONS) as [keyof typeof REASONS, ...(keyof typeof REASONS)[]]);
const ReasonName = z.enum(Object.values(REASONS).flat() as [Reason, ...Reason[]]);

export const ReportedGroup: z.ZodType<ReportedGroup> = z.object({
  fingerprint: z.string(),
  version: z.number().int(),
  parts: z.array(
    z.object({
      name: z.enum(PART_NAMES),
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

export const ReportedReceipt: z.ZodType<ReportedReceipt> = z.object({
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
});
