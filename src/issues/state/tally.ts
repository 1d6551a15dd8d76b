/**
 * What a channel has not been told yet, as numbers: hourly audits with one digest a day add up to the day. Kept for each channel on
 * the dashboard beside its pending changes, and begun anew when a digest arrives.
 */
import * as z from 'zod';
import { isAtLeast, SEVERITIES, type Severity } from '../../failures/failure.ts';

export interface Tally {
  /** Start of its time, ISO UTC. */
  readonly from: string;
  readonly rows: readonly TallyRow[];
  readonly beside: Beside;
}

export interface TallyRow {
  /** null: no task is named in the log, or the row stands for many that there was no room for. */
  readonly task: string | null;
  readonly severity: Severity;
  /** Failures by fingerprint; '' = of causes that there was no room for. */
  readonly causes: ReadonlyMap<string, number>;
}

/** What was seen beside failures. */
export interface Beside {
  /** null: of a part of the time nobody knows. */
  readonly succeeded: number | null;
  readonly expected: number;
  readonly savedByRetry: number;
  readonly swallowed: number;
  readonly otherApps: number;
  readonly ignored: number;
  readonly unrecognised: number;
}

/** With more the dashboard would lose ledgers to make room. */
const MOST_CAUSES = 400;
const KEYS = ['expected', 'savedByRetry', 'swallowed', 'otherApps', 'ignored', 'unrecognised'] as const;

/** Nothing seen, from then on. */
export function emptyTally(from: string): Tally {
  return {
    from,
    rows: [],
    beside: { succeeded: 0, expected: 0, savedByRetry: 0, swallowed: 0, otherApps: 0, ignored: 0, unrecognised: 0 },
  };
}

export function addTallies(earlier: Tally, later: Tally): Tally {
  const rows = new Map<string, { task: string | null; severity: Severity; causes: Map<string, number> }>();
  let room = MOST_CAUSES;
  for (const { task, severity, causes } of [...earlier.rows, ...later.rows]) {
    for (const [cause, failures] of causes) {
      const key = `${severity}\n${task ?? ''}`;
      const known = rows.get(key)?.causes.has(cause) === true;
      if (!known) room -= 1;
      const fits = known || room >= 0;
      const into = fits ? key : `${severity}\n`;
      const row = rows.get(into) ?? { task: fits ? task : null, severity, causes: new Map<string, number>() };
      const name = fits ? cause : '';
      row.causes.set(name, (row.causes.get(name) ?? 0) + failures);
      rows.set(into, row);
    }
  }
  const [a, b] = [earlier.beside, later.beside];
  return {
    from: earlier.from < later.from ? earlier.from : later.from,
    rows: [...rows.values()],
    beside: {
      succeeded: a.succeeded === null || b.succeeded === null ? null : a.succeeded + b.succeeded,
      expected: a.expected + b.expected,
      savedByRetry: a.savedByRetry + b.savedByRetry,
      swallowed: a.swallowed + b.swallowed,
      otherApps: a.otherApps + b.otherApps,
      ignored: a.ignored + b.ignored,
      unrecognised: a.unrecognised + b.unrecognised,
    },
  };
}

/** What of it is at least as bad. @param bar null = all of it */
export function tallyAbove(tally: Tally, bar: Severity | null): Tally {
  if (bar === null) return tally;
  return { ...tally, rows: tally.rows.filter(({ severity }) => isAtLeast(severity, bar)) };
}

export function failuresOf({ rows }: Pick<Tally, 'rows'>): number {
  return rows.reduce((sum, { causes }) => sum + countOf(causes), 0);
}

/** Failures of one cause. */
export function countedOf({ rows }: Pick<Tally, 'rows'>, fingerprint: string): number {
  return rows.reduce((sum, { causes }) => sum + (causes.get(fingerprint) ?? 0), 0);
}

export function countOf(causes: ReadonlyMap<string, number>): number {
  return [...causes.values()].reduce((sum, failures) => sum + failures, 0);
}

export type PackedTally = z.infer<typeof PackedTally>;

const Count = z.number().int().nonnegative();
export const PackedTally: z.ZodType<
  readonly [string, readonly (readonly [number, string | null, readonly (readonly [string, number])[]])[], number[]]
> = z.tuple([
  z.string(),
  z.array(
    z.tuple([
      z
        .number()
        .int()
        .min(0)
        .max(SEVERITIES.length - 1),
      z.string().nullable(),
      z.array(z.tuple([z.string(), Count])),
    ]),
  ),
  // The last one, of executions that succeeded, is missing where nobody knows: versions up to 0.1 did not count them.
  z
    .array(Count)
    .min(KEYS.length)
    .max(KEYS.length + 1),
]);

export function packTally({ from, rows, beside }: Tally): PackedTally {
  return [
    from,
    rows.map(({ task, severity, causes }) => [SEVERITIES.indexOf(severity), task, [...causes]]),
    [...KEYS.map((key) => beside[key]), ...(beside.succeeded === null ? [] : [beside.succeeded])],
  ];
}

export function unpackTally([from, rows, beside]: PackedTally): Tally {
  const counts = Object.fromEntries(KEYS.map((key, index) => [key, beside[index] ?? 0]));
  const succeeded = beside[KEYS.length] ?? null;
  return {
    from,
    rows: rows.map(([severity, task, causes]) => ({
      severity: SEVERITIES[severity] ?? 'medium',
      task,
      causes: new Map(causes),
    })),
    // One for each of KEYS, which are those of Beside.
    beside: { ...(counts as unknown as Beside), succeeded },
  };
}
