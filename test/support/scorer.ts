/**
 * Holds what the audit found against what really happened (the corpora's truth.ndjson). Pure: the runs and files are score.ts's.
 *
 * Only what a log can show is asked for: terminal executions whose id or name some line names. What no line names is counted
 * by kind, beside the truth's number.
 */
import type { Report } from '../../src/digest/report.ts';
import type { Kind } from '../../src/failures/failure.ts';

/** One task execution, as its sender and Celery's own signals wrote it down. */
export interface TruthRow {
  readonly task_id: string;
  readonly task: string;
  /** The shadow name in its place, or null. */
  readonly logged_as: string | null;
  readonly outcome: string;
  readonly terminal: boolean;
  readonly expected: boolean;
  readonly misleading: boolean;
  readonly exception_type: string | null;
  readonly retries: number;
  readonly level: string;
  readonly visible: boolean | null;
  readonly evidence: string | null;
  readonly last_seen_at: string | null;
}

export type Found = Pick<Report, 'failures' | 'totals'>;
type Failure = Report['failures'][number];

export interface Share {
  readonly right: number;
  readonly of: number;
  /** What was wrong, for people. */
  readonly wrong: readonly string[];
}

export interface Score {
  readonly precision: Share;
  readonly recall: Share;
  /** Failures beyond the first with the same id. */
  readonly doubles: number;
  readonly task: Share;
  readonly exception: Share;
  readonly retries: Share;
  /** Of the executions found, by the outcome that was planned for them. */
  readonly outcomes: readonly {
    readonly outcome: string;
    readonly truth: number;
    readonly found: number;
    readonly kinds: readonly Kind[];
  }[];
  readonly anonymous: readonly { readonly kind: Kind; readonly truth: number; readonly found: number }[];
  /** Where `totals` says another number than the failures or the truth; empty = all sums are right. */
  readonly sums: readonly string[];
}

/** Kinds that a log tells without an id, by the outcome behind them. */
const ANONYMOUS: Readonly<Record<string, Kind>> = {
  worker_lost: 'worker-lost',
  backend_error: 'result-store',
  chord_error: 'chord-error',
  invalid: 'invalid-message',
  undecodable: 'invalid-message',
};

/** A shipper may stall for 90 s. */
const NEAR_MS = 120_000;

export function score({ failures, totals }: Found, truth: readonly TruthRow[]): Score {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const wanted = truth.filter(isWanted);
  const pairs = new Map<TruthRow, Failure>();
  /** Those that count neither way. */
  const beside = new Set<Failure>();
  const anonymous: Failure[] = [];
  const falseAlarms: string[] = [];
  let doubles = 0;

  for (const failure of failures) {
    const row = failure.taskId === null ? byName(failure, wanted, pairs) : rows.get(failure.taskId);
    if (failure.taskId === null && !row) {
      anonymous.push(failure);
      beside.add(failure);
    } else if (row?.misleading) beside.add(failure);
    else if (!row?.terminal || row.expected)
      falseAlarms.push(`${nameOf(failure)}: ${row?.outcome ?? 'no such execution'}`);
    else if (pairs.has(row)) doubles += 1;
    else pairs.set(row, failure);
  }
  const hits = [...pairs];
  const missed = wanted.filter((row) => !pairs.has(row));
  const check = (pick: (row: TruthRow, failure: Failure) => [want: unknown, got: unknown] | null): Share => {
    const checked = hits.flatMap(([row, failure]) => {
      const values = pick(row, failure);
      return values ? [{ failure, want: values[0], got: values[1] }] : [];
    });
    const wrong = checked.filter(({ want, got }) => want !== got);
    return {
      right: checked.length - wrong.length,
      of: checked.length,
      wrong: wrong.map(({ failure, want, got }) => `${nameOf(failure)}: ${String(want)} wanted, got ${String(got)}`),
    };
  };

  return {
    precision: { right: hits.length, of: hits.length + falseAlarms.length, wrong: falseAlarms },
    recall: {
      right: wanted.length - missed.length,
      of: wanted.length,
      wrong: missed.map(({ task, task_id, outcome }) => `${task}[${task_id}]: ${outcome}`),
    },
    doubles,
    task: check((row, { task }) => [row.logged_as !== null && task === row.task ? row.task : loggedName(row), task]),
    exception: check(({ exception_type }, { exception }) =>
      exception_type === null ? null : [lastPart(exception_type), lastPart(exception)],
    ),
    retries: check(({ retries, level }, failure) =>
      failure.taskId === null ? null : [level === 'info' || level === 'debug' ? retries : null, failure.retries],
    ),
    outcomes: outcomesOf(wanted, pairs),
    anonymous: anonymousOf(anonymous, truth),
    sums: wrongSums(failures, totals, wanted, beside),
  };
}

/** Ended as a failure, not as its author planned, and some line names it. */
function isWanted({ visible, terminal, expected, misleading }: TruthRow): boolean {
  return visible === true && terminal && !expected && !misleading;
}

/** A failure whose line names the task only: the nearest execution of that task which nothing else names. */
function byName(
  { task, at }: Failure,
  wanted: readonly TruthRow[],
  pairs: ReadonlyMap<TruthRow, Failure>,
): TruthRow | undefined {
  const apart = ({ last_seen_at }: TruthRow): number => Math.abs(Date.parse(at) - Date.parse(last_seen_at ?? ''));
  return wanted
    .filter((row) => row.evidence === 'name' && loggedName(row) === task && apart(row) <= NEAR_MS && !pairs.has(row))
    .toSorted((a, b) => apart(a) - apart(b))[0];
}

function outcomesOf(wanted: readonly TruthRow[], pairs: ReadonlyMap<TruthRow, Failure>): Score['outcomes'] {
  const byOutcome = Map.groupBy(wanted, ({ outcome }) => outcome);
  return [...byOutcome].map(([outcome, rows]) => {
    const found = rows.flatMap((row) => pairs.get(row) ?? []);
    return { outcome, truth: rows.length, found: found.length, kinds: [...new Set(found.map(({ kind }) => kind))] };
  });
}

function anonymousOf(anonymous: readonly Failure[], truth: readonly TruthRow[]): Score['anonymous'] {
  const hidden = truth.filter(({ terminal, expected, visible }) => terminal && !expected && visible !== true);
  const kinds = new Set([...Object.values(ANONYMOUS), ...anonymous.map(({ kind }) => kind)]);
  return [...kinds].map((kind) => ({
    kind,
    truth: hidden.filter(({ outcome }) => ANONYMOUS[outcome] === kind).length,
    found: anonymous.filter((failure) => failure.kind === kind).length,
  }));
}

function wrongSums(
  failures: readonly Failure[],
  totals: Found['totals'],
  wanted: readonly TruthRow[],
  beside: ReadonlySet<Failure>,
): string[] {
  const sums = countBy(
    totals,
    ({ task }) => task,
    ({ failures: count }) => count,
  );
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const wrong = all === failures.length ? [] : [`totals sum to ${all}, there are ${failures.length} failures`];
  const real = countBy(wanted, loggedName, () => 1);
  // Those that count neither way stand in the totals all the same.
  for (const { task } of beside) if (task !== null) real.set(task, (real.get(task) ?? 0) + 1);
  for (const task of new Set([...sums.keys(), ...real.keys()])) {
    if (task === null) continue;
    const [want, got] = [real.get(task) ?? 0, sums.get(task) ?? 0];
    if (want !== got) wrong.push(`${task}: ${want} failures in the truth, ${got} in totals`);
  }
  return wrong;
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K, count: (item: T) => number): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + count(item));
  return counts;
}

function loggedName({ task, logged_as }: TruthRow): string {
  return logged_as ?? task;
}

function lastPart(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf('.') + 1);
}

function nameOf({ task, taskId, kind, exception }: Failure): string {
  return `${task ?? '?'}[${taskId ?? '?'}] ${kind} ${exception}`;
}

export interface SearchScore {
  readonly lines: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly doubles: number;
}

/**
 * What a saved search for one phrase gives over the same lines: every line that holds it, wherever, and the id just before it.
 *
 * @param phrase lower-case words
 */
export function scoreSearch(messages: Iterable<string>, phrase: string, truth: readonly TruthRow[]): SearchScore {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const named = new RegExp(`\\[([^\\[\\]\\s]{1,255})\\] ${phrase}`);
  const ids = new Set<string>();
  let lines = 0;
  for (const message of messages) {
    if (!message.toLowerCase().includes(phrase)) continue;
    lines += 1;
    // Without an id every line is an alarm of its own.
    ids.add(named.exec(message)?.[1] ?? `line ${lines}`);
  }
  const alarms = [...ids].filter((id) => !rows.get(id)?.misleading);
  const isReal = (id: string): boolean => {
    const row = rows.get(id);
    return row?.terminal === true && !row.expected;
  };
  const wanted = truth.filter(isWanted);
  const missed = wanted.filter(({ task_id }) => !ids.has(task_id));
  return {
    lines,
    precision: { right: alarms.filter(isReal).length, of: alarms.length, wrong: alarms.filter((id) => !isReal(id)) },
    recall: { right: wanted.length - missed.length, of: wanted.length, wrong: missed.map(({ task_id }) => task_id) },
    doubles: lines - ids.size,
  };
}

export function shareOf({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

/** What keeps a score from being perfect, a sentence each. */
export function brokenBounds(score: Score): string[] {
  const broken: string[] = [];
  for (const name of ['precision', 'recall', 'task', 'exception', 'retries'] as const) {
    const { right, of, wrong } = score[name];
    if (of === 0) broken.push(`${name}: nothing was found to measure it on`);
    if (right !== of) broken.push(`${name} ${right}/${of}: ${wrong.slice(0, 5).join('; ')}`);
  }
  if (score.doubles > 0) broken.push(`doubles: ${score.doubles}`);
  return [...broken, ...score.sums.map((sum) => `totals: ${sum}`)];
}
