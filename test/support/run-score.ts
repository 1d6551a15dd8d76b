/** Failures by run: of those that a line names how many were found, of those that no line names how many there are. Pure. */
import type { Report } from '../../src/digest/report.ts';
import type { Kind } from '../../src/failures/failure.ts';
import { apart, isWanted, runOfRow, type TruthRow } from './truth-row.ts';

type Failure = Report['failures'][number];

export interface RunScore {
  readonly run: string;
  readonly celery: string;
  readonly style: string;
  readonly transport: string;
  /** Named by a line, by id or by name only. */
  readonly named: { readonly right: number; readonly of: number };
  /** Failures that no line names, where the truth or the audit has any. */
  readonly anonymous: Readonly<Partial<Record<Kind, { readonly found: number; readonly truth: number }>>>;
}

/** Kinds that a log tells without an id, by the outcome behind them. */
const ANONYMOUS: Readonly<Record<string, Kind>> = {
  worker_lost: 'worker-lost',
  backend_error: 'result-store',
  chord_error: 'chord-error',
  invalid: 'invalid-message',
  undecodable: 'invalid-message',
};

export function runsOf(
  truth: readonly TruthRow[],
  pairs: ReadonlyMap<TruthRow, Failure>,
  anonymous: readonly Failure[],
): RunScore[] {
  const rows = Map.groupBy(truth, runOfRow);
  const found = Map.groupBy(anonymous, (failure) => runOf(failure, truth));
  return [...new Set([...rows.keys(), ...found.keys()])].toSorted().map((run): RunScore => {
    const own = rows.get(run) ?? [];
    const wanted = own.filter(isWanted);
    const kinds: Partial<Record<Kind, { found: number; truth: number }>> = {};
    const count = (kind: Kind, side: 'found' | 'truth'): void => {
      kinds[kind] ??= { found: 0, truth: 0 };
      kinds[kind][side] += 1;
    };
    for (const row of own)
      if (row.terminal && !row.expected && row.visible !== true && !pairs.has(row))
        count(ANONYMOUS[row.outcome] ?? 'exception', 'truth');
    for (const { kind } of found.get(run) ?? []) count(kind, 'found');
    return {
      run,
      celery: own[0]?.celery_version ?? '',
      style: own[0]?.style ?? '',
      transport: own[0]?.transport ?? '',
      named: { right: wanted.filter((row) => pairs.has(row)).length, of: wanted.length },
      anonymous: kinds,
    };
  });
}

export function allOf(runs: readonly RunScore[]): { kind: Kind; truth: number; found: number }[] {
  const kinds = new Set(runs.flatMap(({ anonymous }) => Object.keys(anonymous) as Kind[]));
  return [...kinds].map((kind) => {
    const sum = (side: 'truth' | 'found'): number =>
      runs.reduce((all, { anonymous }) => all + (anonymous[kind]?.[side] ?? 0), 0);
    return { kind, truth: sum('truth'), found: sum('found') };
  });
}

/** The run of the execution nearest in time on the same host, of the same program if it has any; a host without executions is its own. */
export function runOf(failure: Failure, truth: readonly TruthRow[]): string {
  const onHost = truth.filter(({ source_name, last_seen_at }) => source_name === failure.host && last_seen_at !== null);
  const ofProgram = onHost.filter(({ program }) => program === failure.program);
  let nearest: TruthRow | undefined;
  for (const row of ofProgram.length > 0 ? ofProgram : onHost)
    if (!nearest || apart(failure, row) < apart(failure, nearest)) nearest = row;
  return nearest?.run ?? failure.host;
}
