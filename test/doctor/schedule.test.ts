/** Cron lines and workflow files: when the audit runs, and what would close its issues. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cadenceOf } from '../../src/doctor/cron.ts';
import { judgeSchedule } from '../../src/doctor/schedule.ts';
import { judgeStale } from '../../src/doctor/stale.ts';
import { readWorkflows } from '../../src/doctor/workflows.ts';

const DAY = 1440;

describe('cron', () => {
  const rows: readonly (readonly [
    crons: readonly string[],
    longest: number | null,
    shortest?: number,
    onTheHour?: boolean,
  ])[] = [
    [['17 * * * *'], 60, 60, false],
    [['0 * * * *'], 60, 60, true],
    [['*/15 * * * *'], 15, 15, false],
    [['5/15 * * * *'], 15, 15, false],
    [['17,47 * * * *'], 30, 30, false],
    [['17 6 * * *'], DAY, DAY, false],
    [['17 6 * * 1-5'], 3 * DAY, DAY, false],
    [['17 6 * * MON-FRI'], 3 * DAY, DAY, false],
    [['17 6 * * 7'], 7 * DAY, 7 * DAY, false],
    [['17 6 * * 0'], 7 * DAY, 7 * DAY, false],
    [['17 6 1 * *'], 31 * DAY, 28 * DAY, false],
    [['17 6 1 jan *'], 365 * DAY, 365 * DAY, false],
    // Both day fields narrowed: either is enough.
    [['17 6 15 * 1'], 7 * DAY, DAY, false],
    [['17 9-17 * * *'], 16 * 60, 60, false],
    [['17 9 * * *', '17 21 * * *'], 12 * 60, 12 * 60, false],
    [['17 6 30 2 *'], 730 * DAY, 730 * DAY, false],
    [[], null],
    [['17 * * *'], null],
    [['60 * * * *'], null],
    [['17 24 * * *'], null],
    [['17 6 0 * *'], null],
    [['17 6 * 13 *'], null],
    [['17 6 * * 8'], null],
    [['*/0 * * * *'], null],
    [['5-1 * * * *'], null],
    [['@hourly'], null],
    [['17 * * * * *'], null],
    [['17 * * * *', 'x'], null],
  ];
  for (const [crons, longest, shortest, onTheHour] of rows)
    it(crons.join(' and ') || 'none', () => {
      const expected =
        longest === null ? null : { longestMinutes: longest, shortestMinutes: shortest, onTheHour: onTheHour ?? false };
      assert.deepEqual(cadenceOf(crons), expected);
    });
});

const stale = (given: string, uses = 'actions/stale@v9'): string =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n        with:\n          days-before-pr-stale: 1\n${given}`;
const judge = (text: string, path = '.github/workflows/a.yml'): string => {
  const files = [{ path, text }];
  return judgeStale(readWorkflows(files), files)
    .map(({ verdict, add }) => [verdict, ...(add === null ? [] : [add])].join(' '))
    .join(', ');
};
const line = (...inputs: readonly string[]): string => inputs.map((input) => `          ${input}\n`).join('');

describe('actions/stale', () => {
  const rows: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['as it comes', stale(''), "wrong exempt-issue-labels: 'celery-failure'"],
    ['ours exempted', stale(line("exempt-issue-labels: 'bug, Celery-Failure'")), 'ok'],
    [
      'others exempted',
      stale(line("exempt-issue-labels: 'bug, it''s'")),
      "wrong exempt-issue-labels: 'bug,it''s,celery-failure'",
    ],
    [
      'a label of ours exempted, but not that of all',
      stale(line('exempt-issue-labels: celery-failure/high')),
      "wrong exempt-issue-labels: 'celery-failure/high,celery-failure'",
    ],
    [
      'exempt for pull requests only',
      stale(line('exempt-pr-labels: celery-failure')),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    ['pull requests only', stale(line('days-before-issue-stale: -1')), 'ok'],
    ['nothing gets stale', stale(line('days-before-stale: -1')), 'ok'],
    [
      'nothing gets stale but issues',
      stale(line('days-before-stale: -1', 'days-before-issue-stale: 60')),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    ['nothing closes', stale(line('days-before-close: -1')), "warning exempt-issue-labels: 'celery-failure'"],
    [
      'nothing closes but issues',
      stale(line('days-before-close: -1', 'days-before-issue-close: 5')),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    ['only with another label', stale(line('only-labels: needs-info')), 'ok'],
    ['only issues with another label', stale(line('only-issue-labels: needs-info')), 'ok'],
    ['only with ours', stale(line('only-labels: celery-failure')), "wrong exempt-issue-labels: 'celery-failure'"],
    ['any of other labels', stale(line("any-of-labels: 'a,b'")), 'ok'],
    [
      'any of labels with ours',
      stale(line("any-of-issue-labels: 'a,celery-failure/low'")),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    [
      'labels nobody can know',
      stale(line('only-labels: ${{ vars.LABEL }}')),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    [
      'an old version without a message',
      stale('', 'actions/stale@v3'),
      "warning exempt-issue-labels: 'celery-failure'",
    ],
    [
      'an old version with a message',
      stale(line('stale-issue-message: bye'), 'actions/stale@v3.0.19'),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    [
      'pinned by commit',
      stale('', 'actions/stale@5bef64f19d7facfb25b37b414482c7164d639639'),
      "wrong exempt-issue-labels: 'celery-failure'",
    ],
    ['another action', stale('', 'other/stale@v9'), 'ok'],
    ['a file that is no YAML', 'a: [', 'ok'],
    ['a file that is no workflow', '- 1', 'ok'],
  ];
  for (const [name, text, expected] of rows) it(name, () => assert.equal(judge(text), expected));

  it('the app of the same name', () => {
    const path = '.github/stale.yml';
    assert.equal(judge('daysUntilStale: 60\n', path), 'wrong exemptLabels:\n  - "celery-failure"');
    assert.equal(judge('exemptLabels: [pinned]\n', path), 'wrong exemptLabels:\n  - "pinned"\n  - "celery-failure"');
    assert.equal(judge('exemptLabels: [celery-failure]\n', path), 'ok');
    assert.equal(judge('only: pulls\n', path), 'ok');
  });
});

describe('workflows', () => {
  const workflow = (step: string, more = ''): string =>
    `on: {schedule: [{cron: '17 * * * *'}]}\npermissions: {issues: write}\nconcurrency: a\n${more}jobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`;
  const ours = '{uses: acme/celery-failure-audit@v1, with: {papertrail-token: x}}';
  const rows: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['ours', workflow(ours), ['ok schedule']],
    ['this repository itself', workflow('{uses: ./, with: {archive: x}}'), ['ok schedule']],
    ['another local action', workflow('{uses: ./, with: {name: x}}'), ['wrong schedule']],
    [
      'the doctor alone is no audit',
      workflow('{uses: acme/celery-failure-audit@v1, with: {mode: doctor}}'),
      ['wrong schedule'],
    ],
    [
      'permissions of the job win',
      workflow(ours).replace('    runs-on: x', '    permissions: {contents: read}\n    runs-on: x'),
      ['ok schedule', 'wrong permissions'],
    ],
    ['permissions: write-all', workflow(ours).replace('{issues: write}', 'write-all'), ['ok schedule']],
    [
      'permissions: read-all',
      workflow(ours).replace('{issues: write}', 'read-all'),
      ['ok schedule', 'wrong permissions'],
    ],
    [
      'a token of its own needs none',
      workflow('{uses: acme/celery-failure-audit@v1, with: {github-token: x}}').replace(
        'permissions: {issues: write}\n',
        '',
      ),
      ['ok schedule'],
    ],
    [
      'none named, and nobody could try',
      workflow(ours).replace('permissions: {issues: write}\n', ''),
      ['ok schedule', 'warning permissions'],
    ],
    [
      'a run in progress is cancelled',
      workflow(ours).replace('concurrency: a', 'concurrency: {group: a, cancel-in-progress: true}'),
      ['ok schedule', 'warning workflow'],
    ],
    ['none at all', 'on: push\njobs: {}\n', ['wrong schedule']],
  ];
  for (const [name, text, expected] of rows)
    it(name, () => {
      const read = readWorkflows([{ path: '.github/workflows/a.yml', text }]);
      const found = judgeSchedule(read, { maxCatchUpMs: 7 * 86_400_000 }, null);
      assert.deepEqual(
        found.map(({ verdict, check }) => `${verdict} ${check}`),
        expected,
      );
    });

  it('no file to be seen is no fault', () => {
    assert.deepEqual(
      judgeSchedule(null, { maxCatchUpMs: 1 }, null).map(({ verdict }) => verdict),
      ['unknown'],
    );
  });
});
