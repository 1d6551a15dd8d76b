/**
 * A run -> lines for a terminal: what failed, by severity and task; what was opened, what waits; where to look.
 */

import type { Receipt } from '../issues/plan/applied.ts';
import type { PlannedChange } from '../issues/plan/plan.ts';
import type { Change, Reason } from '../issues/plan/reason.ts';
import type { PlannedWrite } from '../issues/tracking/dry-run.ts';
import { shorten, stdout } from '../markup.ts';
import { asideOf } from './aside.ts';
import { type Digest, headline, readingAloud, streamSentences } from './digest.ts';
import { sumsOf } from './totals.ts';
import { clock, counted, delta, grouped } from './wording.ts';

/** Sentences for people; one for each reason that a summary counts. */
const SKIPPED: Readonly<Partial<Record<Reason, string>>> = {
  'below-threshold': 'below the threshold',
  'over-budget': 'waiting, as no more new issues fit into this run',
  'open-limit': 'waiting, as enough issues are open',
  baseline: 'from the first run, waiting until they fail again',
  'nothing-new': 'without anything new',
  'held-by-breaker': 'held back, as many are new at once',
  muted: 'muted on the dashboard',
  flapping: 'quiet, but flapping: only people close them',
  'reopened-by-person': 'quiet, but reopened by a person',
  'not-all-seen': 'quiet, but not everything was seen',
  'ignored-by-rule': 'ignored by a rule',
  'silent-environment': 'in environments without issues',
  'no-ids': 'only reported, as these lines have no event ids',
};

const MAX_ROWS = 12;
const NO_TASK = '(no task named)';

/** @param columns width of the terminal */
export function renderTerminal(
  digest: Digest,
  plan: readonly PlannedChange[],
  dryRun: boolean,
  columns: number,
): string[] {
  const { coverage, totals } = digest;
  const aside = asideOf(digest);
  const sums = sumsOf(digest).map(
    ({ severity, failures, causes, previous }) =>
      `${grouped(failures)} ${severity}${delta(failures, previous)} in ${counted(causes, 'cause', 'causes')}`,
  );
  const lines = [
    headline(digest),
    ...(sums.length === 0 ? [] : [sums.join(', ')]),
    `Logs ${clock(coverage.from)} to ${clock(coverage.to)} UTC, ${readingAloud(digest)}${aside.length === 0 ? '' : `; ${aside.join(', ')}`}`,
    '',
  ];
  const longest = Math.max(0, ...totals.slice(0, MAX_ROWS).map(({ task }) => (task ?? NO_TASK).length));
  const name = Math.max(20, Math.min(longest, columns - 42));
  for (const { severity, task, failures, groups } of totals.slice(0, MAX_ROWS)) {
    lines.push(
      `  ${severity.padEnd(8)} ${shorten(task ?? NO_TASK, name).padEnd(name)} ${grouped(failures).padStart(6)}  ${counted(groups, 'cause', 'causes')}`,
    );
  }
  if (totals.length > MAX_ROWS) {
    const rest = totals.slice(MAX_ROWS);
    const failures = rest.reduce((sum, total) => sum + total.failures, 0);
    lines.push(
      `  … and ${counted(failures, 'failure', 'failures')} in ${counted(rest.length, 'more row', 'more rows')}`,
    );
  }
  if (totals.length > 0) lines.push('');
  const changes = plan.filter(({ change }) => change !== 'skip');
  const verb = dryRun ? 'would ' : '';
  for (const { change, cause, reason } of changes.slice(0, MAX_ROWS))
    lines.push(`  ${verb}${change} (${reason}): ${cause.title}`);
  if (changes.length > MAX_ROWS)
    lines.push(`  … and ${counted(changes.length - MAX_ROWS, 'more change', 'more changes')}`);
  const counts = new Map<Reason, number>();
  for (const { change, reason } of plan) if (change === 'skip') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const [reason, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    lines.push(`  ${counted(count, 'cause', 'causes')} ${SKIPPED[reason] ?? reason}`);
  for (const problem of [...streamSentences(digest.silent, digest.awake), ...digest.problems, ...coverage.reasons])
    lines.push(`  ! ${problem}`);
  return lines.map((line) => stdout(line));
}

const DONE: Readonly<Record<Change, string>> = {
  open: 'opened',
  update: 'updated',
  reopen: 'reopened',
  close: 'closed',
  skip: 'left',
};

/** What was written, with number and address; nothing where nothing was. */
export function renderReceipts(receipts: readonly Receipt[], dashboardUrl: string | null): string[] {
  const rows = receipts.flatMap(({ change, result, number, url, title, problem }) => {
    if (result === 'skipped') return [];
    const issue = [number === null ? '' : `#${number}`, url ?? ''].filter((part) => part !== '').join(' ');
    return result === 'failed'
      ? [`  ! not ${DONE[change]}${issue === '' ? '' : ` ${issue}`}: ${title}: ${problem ?? ''}`]
      : [`  ${DONE[change].padEnd(8)} ${issue}  ${title}`];
  });
  const dashboard = dashboardUrl === null ? [] : [`  dashboard ${dashboardUrl}`];
  return [...(rows.length === 0 ? [] : ['Issues:', ...rows]), ...dashboard].map((line) => stdout(line));
}

/** Every change with its reason, then the exact writes: what a dry run is for. */
export function renderPlan(plan: readonly PlannedChange[], writes: readonly PlannedWrite[]): string[] {
  return [
    'Plan:',
    ...plan.flatMap(({ change, reason, cause }) => [
      `  ${change.padEnd(6)} ${reason.padEnd(18)} ${cause.judgement.severity.padEnd(8)} ${cause.title}`,
      ...ruledBy(cause),
    ]),
    '',
    `Writes (${writes.length}):`,
    ...writes.flatMap(({ action, number, title, labels, state, diff }) => [
      `  ${action}${number === null ? '' : ` #${number}`}${state === null ? '' : ` (${state})`} ${title}${labels.length > 0 ? ` [${labels.join(', ')}]` : ''}`,
      ...diff.map((line) => `  | ${shorten(line, 200)}`),
    ]),
  ].map((line) => stdout(line));
}

/** Rules that a reader of the dry run may have misspelt; null = each has decided something. */
export function renderIdleRules(
  decisions: readonly { readonly decidedBy: Readonly<Record<string, string>> }[],
  rules: readonly { readonly name: string }[],
): string | null {
  const busy = new Set(decisions.flatMap(({ decidedBy }) => Object.values(decidedBy)));
  const idle = rules.filter(({ name }) => !busy.has(name)).map(({ name }) => JSON.stringify(name));
  return idle.length === 0
    ? null
    : stdout(`Rules that decided nothing here, as they match nothing or come too late: ${idle.join(', ')}`);
}

/** The rule of every key that one decided. */
function ruledBy({ judgement }: PlannedChange['cause']): string[] {
  const keys = Object.entries(judgement.decidedBy).filter(([, by]) => !by.startsWith('default: '));
  return keys.length === 0
    ? []
    : [`         ${keys.map(([key, by]) => `${key}: rule ${JSON.stringify(by)}`).join(', ')}`];
}
