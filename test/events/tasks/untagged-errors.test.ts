/** Errors that a task logged without its name before it: told by process, clock and frames, or not told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  celeryRecord,
  failureLines,
  retryLines,
  succeededLines,
  type TaskRecord,
  taskId,
} from '../../support/builders.ts';
import { logOf } from '../logs.ts';

/** Seconds of the worker's clock. */
const at = (seconds: number): string => new Date(Date.parse('2026-05-11T13:16:45.000Z') + seconds * 1000).toISOString();

const SYNC: TaskRecord = { task: 'lms.tasks.grading.sync', id: taskId(1), process: 'ForkPoolWorker-2' };

/** From second 10 to 12. */
const succeeded = (record: TaskRecord & { seconds?: number } = {}): string[] =>
  succeededLines({ ...SYNC, at: at(12), seconds: 2, ...record });

const error = (record: TaskRecord = {}, frame = 'File "/srv/lms/lms/tasks/grading.py", line 21, in sync'): string[] =>
  celeryRecord(
    `Syncing grade back to LMS failed\nTraceback (most recent call last):\n  ${frame}\n    lms.call()\nOSError: no`,
    { level: 'ERROR', process: 'ForkPoolWorker-2', at: at(11.9), ...record },
  );

describe('errors without a tag', () => {
  test('logged by the process that then ended the task, while it ran, in its function', () => {
    const { failures, swallowed } = logOf(error(), succeeded());
    assert.deepEqual(failures, []);
    assert.deepEqual(
      swallowed.map((failure) => [failure.taskId, failure.task, failure.exception, failure.message, failure.text]),
      [[taskId(1), SYNC.task, 'OSError', 'no', 'Syncing grade back to LMS failed']],
    );
  });

  const other: TaskRecord = { ...SYNC, id: taskId(2) };
  const none: readonly (readonly [what: string, ...lines: (readonly string[])[]])[] = [
    ['another process', error({ process: 'ForkPoolWorker-3' }), succeeded()],
    ['threads share a process', error({ process: 'MainProcess' }), succeeded({ process: 'MainProcess' })],
    ['before it began: a hook of the task before', error({ at: at(9.9) }), succeeded()],
    ['another function', error({}, 'File "/srv/lms/lms/tasks/grading.py", line 4, in ping'), succeeded()],
    [
      'a function of that name elsewhere',
      error({}, 'File "/srv/lms/lms/models/user.py", line 4, in sync'),
      succeeded(),
    ],
    ['it will be tried again', error(), retryLines({ ...SYNC, at: at(12) }), succeeded({ at: at(14) })],
    ['it failed', error(), failureLines({ ...SYNC, at: at(12) })],
    ['the process ended another task first', error(), succeeded({ ...other, at: at(11.95) }), succeeded()],
    ['no traceback', celeryRecord('no', { level: 'ERROR', process: 'ForkPoolWorker-2', at: at(11) }), succeeded()],
    [
      'two workers in one stream: a process that did two things at once',
      error(),
      succeeded(),
      succeeded({ ...other, at: at(13), seconds: 3 }),
    ],
  ];
  for (const [what, ...lines] of none) test(`not: ${what}`, () => assert.deepEqual(logOf(...lines).swallowed, []));

  test('repeated by a second handler, told once', () => {
    assert.equal(logOf(error(), error(), succeeded()).swallowed.length, 1);
  });
});
