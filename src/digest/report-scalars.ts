/** Values that stand in every part of the report. */
import * as z from 'zod';
import { SEVERITIES, type Severity } from '../failures/failure.ts';

export const SeverityName: z.ZodType<Severity> = z.enum(SEVERITIES);
export const Count: z.ZodType<number> = z.number().int().nonnegative();
export const Instant: z.ZodType<string> = z.string().describe('UTC, ISO 8601');
