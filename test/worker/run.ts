/**
 * The audit held against live workers: `npm run test:worker`.
 *
 * Real Celery workers run tasks that end in every way there is. Each line they write is shipped to the Papertrail emulator at
 * once, among lines of other programs; then the built action reads it back. What it reports is compared with what Celery's own
 * signals wrote down. Where Celery or Redis is missing: SKIPPED, and no failure.
 */
import { Report } from '../../src/digest/report.ts';
import type { Kind } from '../../src/failures/failure.ts';
import { type Surroundings, surroundings } from '../e2e/surroundings.ts';
import { later } from '../support/builders.ts';
import { loggedArguments } from '../support/logged-arguments.ts';
import { scoreText } from '../support/score-text.ts';
import { brokenBounds, type Score, score } from '../support/scorer.ts';
import { scoreSearch } from '../support/search-score.ts';
import { findTools, type Ran, runWorkers, type Tools } from './celery.ts';
import { shipTo, WORKERS } from './shipper.ts';
import { TERMINAL, type Truth, tellTruth } from './truth.ts';

/**
 * What nobody can know from the lines of Celery 5.2 with billiard 4 (Debian 12): each failure reads
 * `Task T[I] raised unexpected: ExceptionWithTraceback()`, because a wrapper hides the exception from Celery's own comparison.
 * Nothing stands here for any other pair.
 */
const UNKNOWABLE: readonly {
  readonly outcome: string;
  readonly kind: Kind;
  /** It was no failure at all, or a planned one. */
  readonly misleads: boolean;
  readonly reason: string;
}[] = [
  {
    outcome: 'expected_failure',
    kind: 'exception',
    misleads: true,
    reason: 'it is logged as not declared in `throws`',
  },
  { outcome: 'ignored', kind: 'exception', misleads: true, reason: 'Ignore is logged as unexpected' },
  { outcome: 'rejected', kind: 'exception', misleads: true, reason: 'Reject is logged as unexpected' },
  {
    outcome: 'retry_unsendable',
    kind: 'exception',
    misleads: false,
    reason: 'Celery rejects a task whose retry it cannot publish, and Reject is logged as unexpected',
  },
];

const PHRASE = 'raised unexpected';
/** The report names hosts and programs only where everything may be published; no waiting between writes. */
const POLICY = 'version: 1\npublish: full\ngithub: {spacing: 0s}\n';

interface Live extends Ran {
  readonly truth: readonly Truth[];
  readonly report: Report;
  /** Lines that the workers wrote. */
  readonly lines: number;
  /** These and the lines of other programs. */
  readonly messages: readonly string[];
}

async function audit(tools: Tools): Promise<Live> {
  const around = await surroundings({}, {}, 'none');
  try {
    const since = later(new Date().toISOString(), -1);
    const shipper = shipTo(around.papertrail);
    const ran = await runWorkers(tools, WORKERS, shipper.ship);
    const report = await readReport(around, since, later(new Date().toISOString(), 1));
    const misleading = new Set(UNKNOWABLE.flatMap(({ outcome, misleads }) => (ran.wrapped && misleads ? outcome : [])));
    const truth = tellTruth(ran.sent, ran.signals, { workers: WORKERS, celery: ran.celery, misleading });
    return { ...ran, report, truth, lines: shipper.lines(), messages: shipper.messages };
  } finally {
    await around.close();
  }
}

async function readReport({ run, github, slack }: Surroundings, since: string, until: string): Promise<Report> {
  // By its clock the window is over.
  const result = await run({ policy: POLICY, inputs: { since, until }, now: later(until, 180) });
  if (result.status !== 0) throw new Error(`the action ended with ${result.status}:\n${result.stdout}${result.stderr}`);
  for (const violation of [...github.violations, ...slack.violations])
    throw new Error(`a request that is not allowed: ${JSON.stringify(violation)}`);
  return Report.parse(result.report);
}

/** What is not as it must be, a sentence each. */
function complaints({ truth, report, wrapped }: Live, found: Score): string[] {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const wrong = [
    ...brokenBounds(found),
    ...found.differences.map(({ figure, run, about, is }) => `${figure}, ${run}, ${about}: ${is}`),
  ];
  for (const { task, task_id, run, planned, outcome } of truth)
    if (outcome !== planned) wrong.push(`${run}, ${task}[${task_id}]: was ${outcome}, ${planned} was planned`);
  for (const { taskId, task, kind } of report.failures) {
    const outcome = rows.get(taskId ?? '')?.outcome;
    const kinds = [
      TERMINAL[outcome ?? ''],
      ...UNKNOWABLE.flatMap((row) => (wrapped && row.outcome === outcome ? row.kind : [])),
    ];
    // What is no failure at all is a difference already.
    if (outcome !== undefined && outcome in TERMINAL && !kinds.includes(kind))
      wrong.push(`${task}[${taskId}]: told as ${kind}, was ${outcome}`);
  }
  const expected = truth.filter((row) => row.expected && !row.misleading).length;
  if (report.expected !== expected) wrong.push(`expected failures: ${expected} in the truth, ${report.expected} found`);
  const saved = truth.filter(({ terminal, retries }) => !terminal && retries > 0).length;
  const counted = report.savedByRetry.reduce((sum, { executions }) => sum + executions, 0);
  if (saved !== counted) wrong.push(`saved by a retry: ${saved} in the truth, ${counted} found`);
  return wrong;
}

function print({ truth, report, lines, messages, celery, wrapped }: Live, found: Score): void {
  console.log(
    `Celery ${celery}: ${truth.length} executions, ${lines} lines of ${WORKERS.length} workers, ${messages.length} events`,
  );
  for (const line of scoreText(found, scoreSearch(messages, PHRASE, truth), PHRASE, [])) console.log(line);
  console.log('\n  no failures: taken for one/truth');
  const told = new Set(report.failures.map(({ taskId }) => taskId));
  const calm = truth.filter(({ terminal, expected }) => !terminal || expected);
  for (const [outcome, rows] of Map.groupBy(calm, (row) => row.outcome)) {
    const taken = rows.filter(({ task_id }) => told.has(task_id)).length;
    const known = UNKNOWABLE.find((row) => wrapped && taken > 0 && row.outcome === outcome);
    console.log(
      `  ${outcome.padEnd(26)}${taken}/${rows.length}  ${known ? `cannot be known: ${known.reason}` : ''}`.trimEnd(),
    );
  }
}

/** Those that name the id of which a complaint speaks. */
function linesAbout(complaint: string, messages: readonly string[]): string[] {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(complaint)?.[0];
  return id === undefined ? [] : messages.filter((message) => message.includes(id));
}

const tools = findTools();
if (typeof tools === 'string') {
  console.log(`SKIPPED: ${tools}`);
} else {
  const live = await audit(tools);
  const found = score(live.report, live.truth, loggedArguments(live.messages));
  print(live, found);
  const wrong = complaints(live, found);
  for (const complaint of wrong) {
    console.error(`  wrong: ${complaint}`);
    for (const line of linesAbout(complaint, live.messages)) console.error(`         ${line.slice(0, 300)}`);
  }
  if (wrong.length > 0) process.exitCode = 1;
}
