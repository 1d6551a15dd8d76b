/** The policy of docs/rules.md over the small corpus: who decided what, against a table written by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import type { ReportedGroup } from '../../src/digest/reported-cause.ts';
import { renderPlan } from '../../src/digest/terminal.ts';
import { className } from '../../src/failures/failure.ts';
import { dryRunTracker, emptyTracker, type PlannedWrite } from '../../src/issues/tracking/dry-run.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { configOf, load } from '../config/given.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const CORPUS = fileURLToPath(new URL('../corpus/small/archives', import.meta.url));
const { policy } = configOf(load({}, read('docs/examples/policy.yml')));

let result: AuditResult;
let writes: readonly PlannedWrite[];

before(async () => {
  const files = await findArchives(
    ['**/*.tsv.gz'],
    CORPUS,
    () => process.stdin,
    () => 0,
  );
  const tracker = dryRunTracker(emptyTracker());
  result = await runAudit(
    {
      source: await archiveSource({ files }),
      tracker,
      notifiers: [],
      clock: () => 0,
      stop: () => false,
      progress: () => {},
    },
    {
      name: 'default',
      window: {
        since: '2026-05-11T00:00:00Z',
        until: '2026-05-14T00:00:00Z',
        automaticUntil: null,
        lookbackMs: 0,
        maxCatchUpMs: 0,
      },
      policy,
      publication: 'full',
      digest: 'never',
      dryRun: true,
    },
  );
  writes = tracker.writes;
});

/** `critical by grading, owners by grading`: the severity, and every other key that a rule decided, by name of the rule. */
function decisions({ severity, decidedBy }: ReportedGroup): string {
  const ruled = Object.entries(decidedBy).filter(([key, by]) => key !== 'severity' && !by.startsWith('default: '));
  const worst = decidedBy['severity'] ?? '';
  return [
    `${severity}${worst.startsWith('default: ') ? '' : ` by ${worst}`}`,
    ...ruled.map(([key, by]) => `${key} by ${by}`),
  ].join(', ');
}

const REST = 'owners by the rest';
const GRADING = 'owners by grading, runbook by grading';
const SWALLOWED = 'promote by grades that vanish';

/** Task (or `-`), class and count, as the log has them: every group that a rule has a say in, but for `the rest` alone. */
const TABLE: readonly (readonly [cause: string, decided: string])[] = [
  ['- WorkerLostError 1', 'critical by lost in production'], // exit status 0
  ['- WorkerLostError 1', 'critical by lost in production'], // exit status 1
  ['- WorkerLostError 1', 'critical by lost in production'], // exit status 3
  ['- WorkerLostError 1', 'critical by lost in production'], // SIGABRT
  ['- WorkerLostError 2', 'critical by lost in production'], // SIGSEGV
  ['- WorkerLostError 4', 'critical by lost in production'], // SIGKILL
  ['h.tasks.cleanup.purge_deleted_annotations IntegrityError 5', `medium, ${REST}, fingerprint by constraints`],
  ['h.tasks.cleanup.purge_expired_tokens IntegrityError 1', `high, ${REST}, fingerprint by constraints`],
  // Seven failures of five tasks. One of them is a swallowed one of grading, and a cause is judged like its worst failure.
  [
    'h.tasks.cleanup.purge_deleted_annotations OperationalError 7',
    'critical by grading, owners by grading, labels by database, runbook by grading, promote by grades that vanish, fingerprint by database',
  ],
  ['h.tasks.cleanup.purge_removed_features DecodeError 1', `high, ${REST}, labels by messages, links by messages`],
  ['h.tasks.events.fan_out EncodeError 4', `medium, ${REST}, labels by messages, links by messages`],
  ['h.tasks.exports.build_export EncodeError 2', `medium, ${REST}, labels by messages, links by messages`],
  ['h.tasks.exports.rebuild_thumbnails DecodeError 1', `high, ${REST}, labels by messages, links by messages`],
  ['h.tasks.exports.build_export TimeLimitExceeded 7', `low by slow exports, ${REST}, open by slow exports`],
  ['h.tasks.exports.rebuild_thumbnails AnnotationNotFound 2', `medium, ${REST}, ignore by already deleted`],
  ['lms.tasks.grading.sync_grade AssertionError 1', `critical by grading, ${GRADING}`],
  ['lms.tasks.grading.sync_grade HTTPError 1', `critical by grading, ${GRADING}`],
  ['lms.tasks.grading.sync_grades_complete ConnectionError 1', `critical by grading, ${GRADING}, ${SWALLOWED}`],
  ['lms.tasks.grading.sync_grades_complete ConnectionTimeout 1', `critical by grading, ${GRADING}, ${SWALLOWED}`],
  ['lms.tasks.grading.sync_grades_complete RuntimeError 2', `critical by grading, ${GRADING}, ${SWALLOWED}`],
  ['lms.tasks.grading.sync_grades_complete SMTPDataError 1', `critical by grading, ${GRADING}, ${SWALLOWED}`],
  // Two causes behind it.
  [
    'lms.tasks.roster.fetch_assignment_roster MaxRetriesExceededError 4',
    `medium, ${REST}, transient by school servers`,
  ],
  ['lms.tasks.roster.fetch_course_roster MaxRetriesExceededError 1', `medium, ${REST}, transient by school servers`],
  ['lms.tasks.roster.fetch_course_roster MaxRetriesExceededError 1', `medium, ${REST}, transient by school servers`],
  ['lms.tasks.roster.fetch_segment_roster RosterError 1', `medium, ${REST}, transient by school servers`],
  ['lms.tasks.roster.fetch_segment_roster RosterError 1', `medium, ${REST}, transient by school servers`],
  ['lms.tasks.roster.fetch_segment_roster RosterError 1', `medium, ${REST}, transient by school servers`],
  ['lms.tasks.roster.fetch_segment_roster RosterError 1', `medium, ${REST}, transient by school servers`],
];

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

describe('the policy of docs/rules.md over the small corpus', () => {
  test('every decision, and by which rule', () => {
    const classOf = (hash: string): string =>
      className(result.report.failures.find(({ fingerprint }) => fingerprint === hash)?.exception ?? '');
    const rows = result.report.groups
      .map((group): [string, string] => [
        `${group.task ?? '-'} ${classOf(group.fingerprint)} ${group.count}`,
        decisions(group),
      ])
      .filter(([, decided]) => !/^(?:high|medium|low)(?:, owners by the rest)?$/.test(decided));
    assert.deepEqual(
      rows.map((row) => row.join(': ')).toSorted(byText),
      TABLE.map((row) => row.join(': ')).toSorted(byText),
    );
  });

  test('the issue, the dry run and the report name the rule', () => {
    const lost = writes.find(({ title }) => title.includes('SIGKILL'));
    assert.match(lost?.body ?? '', /\| Severity \| \*\*critical\*\* \(rule `lost in production`\) \|/);
    const merged = writes.find(({ title }) => title.includes('OperationalError'));
    assert.match(merged?.title ?? '', /^\[database is away\] /);
    const split = result.report.groups.filter(({ decidedBy }) => decidedBy['fingerprint'] === 'constraints');
    assert.deepEqual(
      split.map(({ title }) => /^\[\S+\] \((.*?)\) IntegrityError: /.exec(title)?.[1]),
      ['grouping.slug', 'grouping.slug'],
    );
    assert.match(merged?.body ?? '', /\| Owners \| `@example\/lms` \(rule `grading`\) \|/);
    assert.match(merged?.body ?? '', /\| Runbook \| .*wiki\.example\.com\/runbooks\/grading.* \(rule `grading`\) \|/);
    assert.match(
      merged?.body ?? '',
      /\| Also ruled \| labels \(rule `database`\), promote \(rule `grades that vanish`\), fingerprint \(rule `database`\) \|/,
    );
    assert.match(
      merged?.body ?? '',
      /\| merge \| `database is away` \| the rule "database" makes one cause of many \|/,
    );
    assert.deepEqual(merged?.labels, ['celery-failure', 'celery-failure/critical', 'area: database']);
    const plan = renderPlan(result.plan, writes).join('\n');
    assert.match(plan, /severity: rule "slow exports", owners: rule "the rest", open: rule "slow exports"/);
  });

  test('what a rule ignores is counted, and what it promotes is not counted twice', () => {
    const { digest, report } = result;
    assert.deepEqual([digest.ignored, digest.swallowed, report.swallowed.length], [2, 0, 0]);
    assert.equal(report.failures.filter(({ kind }) => kind === 'swallowed').length, 6);
    const ids = report.failures.map(({ eventId }) => eventId);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(
      report.totals.reduce((sum, { failures }) => sum + failures, 0),
      report.failures.length,
    );
    assert.ok(
      report.groups.some(({ decision, title }) => decision.reason === 'ignored-by-rule' && title.includes('Not')),
    );
  });
});
