/**
 * Holds what the audit found against what really happened (the corpora's truth.ndjson). Pure: the runs and files are score.ts's.
 *
 * Only what a log can show is asked for: terminal executions whose id or name some line names. What no line names is counted
 * by run and kind, beside the truth's number. Whatever is not as in the truth is a difference, be its figure within its bound or not.
 */
import type { Report } from '../../src/digest/report.ts';
import type { Kind } from '../../src/failures/failure.ts';
import { isMasked } from './logged-arguments.ts';
import { allOf, type RunScore, runOf, runsOf } from './run-score.ts';
import { apart, isWanted, loggedName, runOfRow, type TruthRow } from './truth-row.ts';

export type { TruthRow } from './truth-row.ts';

export type Found = Pick<Report, 'failures' | 'totals'>;
type Failure = Report['failures'][number];

export interface Share {
  readonly right: number;
  readonly of: number;
}

export type Figure =
  | 'precision'
  | 'recall'
  | 'by name'
  | 'doubles'
  | 'task name'
  | 'exception type'
  | 'retries'
  | 'args'
  | 'anonymous';

export interface Difference {
  readonly figure: Figure;
  readonly run: string;
  /** The task's id; of failures that no line names, their kind. */
  readonly about: string;
  /** What is wrong: `ValueError wanted, got OSError`. */
  readonly is: string;
}

export interface Score {
  /** Of the failures with an id. */
  readonly precision: Share;
  /** Of the executions whose id a line tells. */
  readonly recall: Share;
  /** Of those that lines tell by their name only. */
  readonly byName: Share;
  /** Failures beyond the first with the same id. */
  readonly doubles: number;
  readonly task: Share;
  readonly exception: Share;
  readonly retries: Share;
  readonly args: Share;
  /** Failures whose args the log holds. */
  readonly argsLogged: number;
  /** Failures whose args are right but for what was redacted. */
  readonly argsMasked: readonly { readonly taskId: string; readonly args: string }[];
  /** Of the executions found, by what became of them. */
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly truth: number;
    readonly found: number;
    readonly kinds: readonly Kind[];
  }[];
  /** Of all runs; `runs` has them one by one. */
  readonly anonymous: readonly { readonly kind: Kind; readonly truth: number; readonly found: number }[];
  readonly runs: readonly RunScore[];
  /** Where `totals` says another number than `failures`; empty = all sums are right. */
  readonly sums: readonly string[];
  readonly differences: readonly Difference[];
}

/** A shipper may stall for 90 s. */
const NEAR_MS = 120_000;
/** Characters of args shown of a difference. */
const MAX_SHOWN = 200;

/** @param logged by task id the args that its lines hold, in every form they were logged in; null = args are not compared */
export function score(
  { failures, totals }: Found,
  truth: readonly TruthRow[],
  logged: ReadonlyMap<string, ReadonlySet<string>> | null = null,
): Score {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const wanted = truth.filter(isWanted);
  const pairs = new Map<TruthRow, Failure>();
  const anonymous: Failure[] = [];
  const differences: Difference[] = [];
  let falseAlarms = 0;
  let doubles = 0;

  for (const failure of failures) {
    const { taskId } = failure;
    const row = taskId === null ? byName(failure, wanted, pairs) : rows.get(taskId);
    if (taskId === null && !row) anonymous.push(failure);
    else if (row?.misleading) continue;
    else if (!row?.terminal || row.expected) {
      falseAlarms += 1;
      const is = `${row?.outcome ?? 'no such execution'}, told as ${failure.kind} ${failure.exception}`;
      differences.push({ figure: 'precision', run: row?.run ?? runOf(failure, truth), about: taskId ?? '', is });
    } else if (pairs.has(row)) {
      doubles += 1;
      differences.push({
        figure: 'doubles',
        run: runOfRow(row),
        about: row.task_id,
        is: `told again as ${failure.kind}`,
      });
    } else pairs.set(row, failure);
  }
  const missed = (figure: Figure, asked: readonly TruthRow[]): Share => {
    const rest = asked.filter((row) => !pairs.has(row));
    for (const row of rest)
      differences.push({
        figure,
        run: runOfRow(row),
        about: row.task_id,
        is: `${row.task}: ${row.outcome}, not found`,
      });
    return { right: asked.length - rest.length, of: asked.length };
  };
  /** @param compare null = cannot be asked of this row; a text = what is wrong */
  const check = (figure: Figure, compare: (row: TruthRow, failure: Failure) => typeof RIGHT | string | null): Share => {
    const found = [...pairs].map(([row, failure]) => ({ row, is: compare(row, failure) }));
    const asked = found.filter(({ is }) => is !== null);
    const rest = asked.flatMap(({ row, is }) => (typeof is === 'string' ? [{ row, is }] : []));
    for (const { row, is } of rest) differences.push({ figure, run: runOfRow(row), about: row.task_id, is });
    return { right: asked.length - rest.length, of: asked.length };
  };

  const runs = runsOf(truth, pairs, anonymous);
  const byId = [...pairs.values()].filter(({ taskId }) => taskId !== null);
  const masked: { taskId: string; args: string }[] = [];
  const result = {
    precision: { right: byId.length, of: byId.length + falseAlarms },
    recall: missed(
      'recall',
      wanted.filter(({ evidence }) => evidence !== 'name'),
    ),
    byName: missed(
      'by name',
      wanted.filter(({ evidence }) => evidence === 'name'),
    ),
    doubles,
    task: check('task name', (row, { task: got }) => (got === row.task ? RIGHT : equal(loggedName(row), got))),
    exception: check('exception type', ({ exception_type }, { exception }) =>
      exception_type === null ? null : equal(lastPart(exception_type), lastPart(exception)),
    ),
    retries: check('retries', ({ retries, level }, { taskId, retries: got }) =>
      taskId === null ? null : equal(level === 'info' || level === 'debug' ? retries : null, got),
    ),
    args: check('args', ({ task_id }, { args: got }) => {
      if (logged === null) return null;
      const forms = [...(logged.get(task_id) ?? [])];
      if (got === null ? forms.length === 0 : forms.includes(got)) return RIGHT;
      if (got === null || !isMasked(got, forms)) return wrong(clip(forms[0] ?? null), clip(got));
      masked.push({ taskId: task_id, args: got });
      return RIGHT;
    }),
    argsLogged: [...pairs.keys()].filter(({ task_id }) => logged?.has(task_id)).length,
    argsMasked: masked,
    outcomes: outcomesOf(wanted, pairs),
    anonymous: allOf(runs),
    runs,
    sums: wrongSums(failures, totals),
  };
  for (const { run, anonymous: kinds } of runs)
    for (const [kind, { found, truth: real }] of Object.entries(kinds))
      if (found !== real)
        differences.push({ figure: 'anonymous', run, about: kind, is: `${real} in the truth, ${found} found` });
  return { ...result, differences };
}

const RIGHT: unique symbol = Symbol('right');

function equal(want: unknown, got: unknown): typeof RIGHT | string {
  return want === got ? RIGHT : wrong(want, got);
}

function wrong(want: unknown, got: unknown): string {
  return `${String(want)} wanted, got ${String(got)}`;
}

/** A failure whose line names the task only: the nearest execution of that task which nothing else names. */
function byName(
  failure: Failure,
  wanted: readonly TruthRow[],
  pairs: ReadonlyMap<TruthRow, Failure>,
): TruthRow | undefined {
  return wanted
    .filter(
      (row) =>
        row.evidence === 'name' &&
        loggedName(row) === failure.task &&
        (row.source_name === undefined || row.source_name === failure.host) &&
        apart(failure, row) <= NEAR_MS &&
        !pairs.has(row),
    )
    .toSorted((a, b) => apart(failure, a) - apart(failure, b))[0];
}

function outcomesOf(wanted: readonly TruthRow[], pairs: ReadonlyMap<TruthRow, Failure>): Score['outcomes'] {
  const byOutcome = Map.groupBy(wanted, ({ outcome }) => outcome);
  return [...byOutcome].map(([outcome, rows]) => {
    const found = rows.flatMap((row) => pairs.get(row) ?? []);
    return { outcome, truth: rows.length, found: found.length, kinds: [...new Set(found.map(({ kind }) => kind))] };
  });
}

function wrongSums(failures: readonly Failure[], totals: Found['totals']): string[] {
  const told = new Map<string | null, number>();
  for (const { task, failures: count } of totals) told.set(task, (told.get(task) ?? 0) + count);
  const there = Map.groupBy(failures, ({ task }) => task);
  return [...new Set([...told.keys(), ...there.keys()])].flatMap((task) => {
    const [want, got] = [there.get(task)?.length ?? 0, told.get(task) ?? 0];
    return want === got ? [] : [`${task ?? 'no task'}: ${want} failures, ${got} in totals`];
  });
}

function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

function clip(text: string | null): string | null {
  return text !== null && text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

export function shareOf({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

/** What each figure has to be at least, and whether it may have nothing to measure. */
const BOUNDS = [
  ['precision', 'precision', 1, false],
  ['recall', 'recall', 1, false],
  ['byName', 'by name', 1, true],
  ['task', 'task name', 1, false],
  ['exception', 'exception type', 0.995, false],
  ['retries', 'retries', 0.995, false],
  ['args', 'args', 1, true],
] as const;

/** The bounds that a score does not keep, a sentence each. */
export function brokenBounds(score: Score): string[] {
  const broken: string[] = [];
  for (const [key, name, least, mayBeEmpty] of BOUNDS) {
    const share = score[key];
    if (share.of === 0 && !mayBeEmpty) broken.push(`${name}: nothing was found to measure it on`);
    if (shareOf(share) < least) {
      broken.push(`${name}: ${share.right} of ${share.of} are ${shareOf(share).toFixed(4)}, at least ${least} wanted`);
    }
  }
  if (score.doubles > 0) broken.push(`doubles: ${score.doubles}, none wanted`);
  return [...broken, ...score.sums.map((sum) => `totals: ${sum}`)];
}
