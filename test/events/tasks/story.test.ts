/** What is told of a failure beside its exception, and what is told beside the failures. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TaskLog } from '../../../src/events/tasks/task-log.ts';
import {
  celeryRecord,
  failureLines,
  hardLimitLines,
  receivedLines,
  retryLines,
  succeededLines,
  type TaskRecord,
  taskId,
  workerLostLines,
} from '../../support/builders.ts';
import { H, logOf, MAIN, only, TASK } from '../logs.ts';

const LIBRARY = '/usr/local/lib/python3.11/site-packages';
/** Milliseconds of the worker's clock. */
const at = (seconds: number): { at: string } => ({
  at: new Date(Date.parse('2026-05-11T13:16:45.000Z') + seconds * 1000).toISOString(),
});

describe('attempts, deliveries and time', () => {
  test('each retry with its delay and exception', () => {
    const failure = only(
      logOf(
        receivedLines({ ...H, ...at(0) }),
        retryLines({ ...H, ...at(1), seconds: 5, error: "OSError('x')" }),
        receivedLines({ ...H, ...at(1.1) }),
        failureLines({ ...H, ...at(8) }),
      ),
    );
    assert.deepEqual(
      failure.attempts.map(({ delay, exception }) => [delay, exception]),
      [[5, 'OSError']],
    );
    assert.equal(failure.deliveries, 2);
    // Delivered at 1.1 but due at 6: it cannot have run longer than since then.
    assert.equal(failure.runSeconds, 2);
  });

  const runs: readonly (readonly [what: string, lines: readonly string[], seconds: number | null])[] = [
    ['from the delivery', receivedLines({ ...H, ...at(0) }), 3],
    [
      'from when a child took it up',
      [
        ...receivedLines({ ...H, ...at(0) }),
        ...celeryRecord(`Task accepted: ${TASK}[${taskId(1)}] pid:7`, { ...MAIN, level: 'DEBUG', ...at(2.5) }),
      ],
      0.5,
    ],
    ['not logged', [], null],
    ['a clock that went back', receivedLines({ ...H, ...at(9) }), null],
    [
      'a retry due at an unknown time',
      [...receivedLines({ ...H, ...at(0) }), ...celeryRecord(`Task ${TASK}[${taskId(1)}] retry: later`, H)],
      null,
    ],
  ];
  for (const [what, lines, seconds] of runs)
    test(`run time: ${what}`, () =>
      assert.equal(only(logOf(lines, failureLines({ ...H, ...at(3) }))).runSeconds, seconds));

  test('a delivery that two handlers print is one', () => {
    const twice = only(logOf(receivedLines(H), receivedLines(H), failureLines(H)));
    assert.equal(twice.deliveries, 1);
    assert.equal(only(logOf(failureLines(H))).deliveries, null);
  });

  test('the soft limit that was warned of', () => {
    const warning = celeryRecord(`Soft time limit (120s) exceeded for ${TASK}[${taskId(1)}]`, {
      ...MAIN,
      level: 'WARNING',
    });
    assert.equal(only(logOf(receivedLines(H), warning, failureLines(H))).softLimit, 120);
    assert.equal(only(logOf(warning, failureLines(H))).softLimit, 120);
    assert.equal(only(logOf(receivedLines(H), failureLines(H))).softLimit, null);
    assert.deepEqual(logOf(receivedLines(H), warning, succeededLines(H)).failures, []);
  });
});

describe('arguments', () => {
  const applied = (argsrepr: string): string[] =>
    celeryRecord(
      `TaskPool: Apply <function fast_trace_task at 0x7fa268927e20> (args:('${TASK}', '${taskId(1)}', {'lang': 'py', 'task': '${TASK}', 'id': '${taskId(1)}', 'retries': 0, 'argsrepr': ${argsrepr}, 'kwargsrepr': "{'before': '2024-05-01'}", 'origin': 'gen4999@vm',... kwargs:{})`,
      { ...MAIN, level: 'DEBUG' },
    );

  test('DEBUG: those of the task that is run', () => {
    const failure = only(logOf(receivedLines(H), applied(`"('it\\\\'s',)"`), failureLines(H)));
    assert.equal(failure.args, String.raw`args:('it\'s',) kwargs:{'before': '2024-05-01'}`);
  });

  test('cut headers show half of a call: nothing', () => {
    assert.equal(only(logOf(receivedLines(H), applied("'(1, 2"), failureLines(H))).args, null);
  });

  test('a hard limit knows them, too', () => {
    const log = logOf(receivedLines(H), applied("'(1,)'"), hardLimitLines({ ...H, seconds: 240 }));
    assert.equal(only(log).args, "args:(1,) kwargs:{'before': '2024-05-01'}");
  });

  test("a team's own LOG_RECEIVED; Celery's has none", () => {
    const received = (rest: string): string[] =>
      celeryRecord(`Received task: ${TASK}[${taskId(1)}] ${rest}`, { ...MAIN, level: 'INFO' });
    assert.equal(only(logOf(received("args:(1,) kwargs:{'a': 2}"), failureLines(H))).args, "args:(1,) kwargs:{'a': 2}");
    assert.equal(only(logOf(received(' ETA:[2026-05-11 13:16:47.024000+00:00] '), failureLines(H))).args, null);
  });

  test('MaxRetriesExceededError repeats them, in the line or in the chain of the traceback', () => {
    const text = `Can't retry ${TASK}[${taskId(1)}] args:(1,) kwargs:{}`;
    const exceeded = failureLines({
      ...H,
      error: `MaxRetriesExceededError("${text}")`,
      last: `MaxRetriesExceededError: ${text}`,
    });
    assert.equal(only(logOf(exceeded)).args, 'args:(1,) kwargs:{}');
    const other = text.replace(taskId(1), taskId(2));
    const quoted = failureLines({
      ...H,
      error: `MaxRetriesExceededError("${other}")`,
      last: `MaxRetriesExceededError: ${other}`,
    });
    assert.equal(only(logOf(quoted)).args, null, 'of another task');
  });
});

describe('swallowed', () => {
  const error = (tag: TaskRecord = H, message = 'Syncing grade back to LMS failed'): string[] =>
    celeryRecord(
      `${message}\nTraceback (most recent call last):\n  File "/srv/app/lms/tasks/grading.py", line 21, in sync\n    lms.call()\nOSError: no`,
      { ...tag, level: 'ERROR' },
    );

  test('logged with a traceback, and then the task succeeded', () => {
    const log = logOf(receivedLines(H), error(), succeededLines(H));
    assert.deepEqual(log.failures, []);
    assert.deepEqual(
      log.swallowed.map(({ taskId: id, task, exception, message, text }) => [id, task, exception, message, text]),
      [[taskId(1), TASK, 'OSError', 'no', 'Syncing grade back to LMS failed']],
    );
  });

  const none: readonly (readonly [what: string, ...lines: (readonly string[])[]])[] = [
    ['the tag is stale: the task has ended', receivedLines(H), succeededLines(H), error()],
    ['it failed', receivedLines(H), error(), failureLines(H)],
    ['it will be tried again, and then succeeds', receivedLines(H), error(), retryLines(H), succeededLines(H)],
    ['another delivery succeeded', receivedLines(H), error(), receivedLines({ ...H, ...at(9) }), succeededLines(H)],
    ['it has not ended', receivedLines(H), error()],
    ['no traceback', receivedLines(H), celeryRecord('could not sync', { ...H, level: 'ERROR' }), succeededLines(H)],
    ['of another task', receivedLines(H), error({ ...H, id: taskId(2) }), succeededLines(H)],
    ['its delivery is not in the log', error(), succeededLines(H)],
  ];
  for (const [what, ...lines] of none) test(`not: ${what}`, () => assert.deepEqual(logOf(...lines).swallowed, []));

  test('repeated by a second handler, told once', () => {
    assert.equal(logOf(receivedLines(H), error(), error(), succeededLines(H)).swallowed.length, 1);
    assert.equal(logOf(receivedLines(H), error(), error(H, 'again'), succeededLines(H)).swallowed.length, 2);
  });
});

describe('records without an id', () => {
  const outside = (key: string, state: string): string[] =>
    celeryRecord(
      `${LIBRARY}/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: ResponseError('Command # 1 (SETEX celery-task-meta-${key} 3600 {"status": "${state}"}) of pipeline caused error: OOM'):`,
      { ...H, level: 'WARNING' },
    );

  test('a result that was lost once is told three times', () => {
    const log = logOf(
      receivedLines(H),
      outside(taskId(1), 'SUCCESS'),
      outside(taskId(1), 'FAILURE'),
      celeryRecord(`Unrecoverable error: ResponseError('SETEX celery-task-meta-${taskId(1)} 3600')`, MAIN),
      outside(taskId(2), 'SUCCESS'),
    );
    assert.deepEqual(
      log.failures.map(({ kind, taskId: id, related }) => [kind, id, related]),
      [
        ['result-store', null, taskId(1)],
        ['result-store', null, taskId(2)],
      ],
    );
  });

  test('a chord names the part that broke it, and by its job the lost worker', () => {
    const lost = 'Worker exited prematurely: signal 9 (SIGKILL) Job: 12.';
    const { failures } = logOf(
      receivedLines(H),
      workerLostLines(MAIN),
      celeryRecord(
        `Chord '${taskId(8)}' raised: ChordError("Dependency ${taskId(1)} raised WorkerLostError('${lost}')")`,
        MAIN,
      ),
    );
    assert.deepEqual(
      failures.map(({ kind, taskId: id, task, related, candidates }) => [kind, id, task, related, candidates]),
      [
        ['worker-lost', taskId(1), TASK, null, []],
        ['chord-error', null, null, taskId(1), []],
      ],
    );
  });

  test('a child lost while its worker shuts down: counted, no failure', () => {
    const log = logOf(
      receivedLines(H),
      celeryRecord(
        `Task handler raised error: WorkerLostError('Worker exited prematurely: signal 15 (SIGTERM) Job: 3.')
Traceback (most recent call last):
  File "${LIBRARY}/celery/worker/worker.py", line 203, in start
    self.blueprint.start(self)
celery.exceptions.WorkerShutdown: 0

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "${LIBRARY}/billiard/pool.py", line 1265, in mark_as_worker_lost
    raise WorkerLostError(
billiard.exceptions.WorkerLostError: Worker exited prematurely: signal 15 (SIGTERM) Job: 3.`,
        MAIN,
      ),
    );
    assert.deepEqual([log.failures, log.interrupted], [[], 1]);
  });

  test('a retry that could not be published, its record cut before the frame that says so', () => {
    const record = (file: string): string =>
      `{"asctime": "2026-05-21 11:37:33,869", "levelname": "WARNING", "name": "celery.app.trace", "process": 5094, "message": "Task ${TASK}[${taskId(1)}] reject requeue=False: Object of type object is not JSON serializable", "exc_info": "Traceback (most recent call last):\\n  File \\"${file}\\", line 41, in _reraise_errors\\n    yield\\n  File \\"/usr/local/lib/python3.13/json/en`;
    assert.equal(only(logOf([record(`${LIBRARY}/kombu/serialization.py`)])).kind, 'rejected');
    assert.deepEqual(logOf([record('/srv/app/h/tasks/email.py')]).failures, [], 'begins in the application');
  });

  test('a failure that Python could not write down', () => {
    const printed = (description: string): string[] => [
      ...celeryRecord('--- Logging error ---', { ...H, level: 'WARNING' }),
      ...celeryRecord(
        `Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'
Arguments: {'hostname': 'celery@4f0c2d1e', 'id': '${taskId(1)}', 'name': '${TASK}', 'exc': 'ExceptionWithTraceback()', 'traceback': 'Traceback (most recent call last):\\n  File "/srv/app/h/tasks/email.py", line 9, in send\\n    return send()\\nRecursionError: maximum recursion depth exceeded\\n', 'args': '[1]', 'kwargs': '{}', 'description': '${description}', 'internal': False}`,
        { process: 'ForkPoolWorker-7', level: 'WARNING', format: 'tagged' },
      ),
    ];
    const failure = only(logOf(receivedLines(H), printed('raised unexpected')));
    assert.deepEqual(
      [failure.taskId, failure.task, failure.kind, failure.exception, failure.args, failure.traceback?.state],
      [taskId(1), TASK, 'exception', 'RecursionError', 'args:[1] kwargs:{}', 'complete'],
    );
    const planned = logOf(receivedLines(H), printed('raised expected'));
    assert.deepEqual([planned.failures, planned.unrecognised.count], [[], 1]);
  });

  test('celery_batches, told by its frames', () => {
    const batch = (file: string): TaskLog =>
      logOf(
        receivedLines(H),
        celeryRecord(
          `Error: ValueError('x')\nTraceback (most recent call last):\n  File "${file}", line 60, in apply_batches_task\n    result = task(*args)\nValueError: x`,
          { level: 'ERROR', format: 'tagged' },
        ),
      );
    const failure = only(batch(`${LIBRARY}/celery_batches/trace.py`));
    assert.deepEqual([failure.taskId, failure.kind, failure.exception], [null, 'other-terminal', 'ValueError']);
    assert.deepEqual(batch('/srv/app/h/batch.py').failures, []);
  });

  test('Celery 3 tells a hard limit twice', () => {
    const failure = only(
      logOf(
        celeryRecord(`Task ${TASK}[${taskId(1)}] raised unexpected: TimeLimitExceeded(1,)`, MAIN),
        celeryRecord(`Hard time limit (1s) exceeded for ${TASK}[${taskId(1)}]`, MAIN),
      ),
    );
    assert.deepEqual([failure.taskId, failure.kind], [taskId(1), 'time-limit']);
  });

  test("Celery 3's mail", () => {
    const failure = only(
      logOf(
        celeryRecord(
          `Task ${TASK} with id ${taskId(1)} raised exception:\nValueError('x',)\n\n\nTask was called with args: (1,) kwargs: {}.`,
          MAIN,
        ),
      ),
    );
    assert.deepEqual(
      [failure.taskId, failure.task, failure.exception, failure.message],
      [taskId(1), TASK, 'ValueError', 'x'],
    );
  });
});

describe('what the grammar does not know', () => {
  const library = `Traceback (most recent call last):\n  File "${LIBRARY}/kombu/connection.py", line 5, in connect\n    self.dial()\nOSError: no`;
  const traced = (first: string, level: 'ERROR' | 'WARNING' = 'ERROR'): string[] =>
    celeryRecord(
      `${first}\nTraceback (most recent call last):\n  File "${LIBRARY}/celery/app/trace.py", line 453, in trace_task\n    R = retval = fun(*args, **kwargs)\n  File "/srv/app/h/tasks/email.py", line 20, in send\n    raise KeyError(1)\nKeyError: 1`,
      { level, format: 'tagged' },
    );

  test('a pool in the main process: errors there may be the application’s', () => {
    const inProcess = succeededLines({ ...H, process: 'MainProcess' });
    const errors = [
      celeryRecord('Syncing grade back to LMS failed', MAIN),
      celeryRecord(`A later Celery\n${library}`, MAIN),
    ];
    assert.equal(logOf(receivedLines(H), succeededLines(H), ...errors).unrecognised.count, 2);
    const { unrecognised } = logOf(receivedLines(H), inProcess, ...errors);
    assert.deepEqual(
      unrecognised.samples.map(({ text }) => text),
      ['A later Celery'],
    );
  });

  test('a traceback of a task that no first line tells of', () => {
    assert.equal(logOf(receivedLines(H), traced('The task is unwell')).unrecognised.count, 1);
    assert.equal(logOf(receivedLines(H), traced('printed', 'WARNING')).unrecognised.count, 1);
  });

  test('the application’s own record of a failure or a retry that Celery tells of', () => {
    const failed = failureLines({ ...H, error: 'KeyError(1)' });
    assert.equal(logOf(receivedLines(H), traced('task failed'), failed).unrecognised.count, 0);
    const retried = retryLines({ ...H, error: 'KeyError(1)' });
    assert.equal(logOf(receivedLines(H), traced('will retry'), retried).unrecognised.count, 0);
  });

  test('a template whose values are gone', () => {
    const template = celeryRecord('Task %(name)s[%(id)s] %(description)s: %(exc)s', {
      level: 'ERROR',
      format: 'tagged',
    });
    assert.equal(logOf(receivedLines(H), template).unrecognised.count, 1);
  });
});

describe('a worker that does not start', () => {
  const CRASH = [
    'Traceback (most recent call last):',
    '  File "<frozen runpy>", line 198, in _run_module_as_main',
    '  File "/usr/local/lib/python3.11/site-packages/celery/__main__.py", line 19, in <module>',
    '    main()',
    '  File "/usr/local/lib/python3.11/site-packages/celery/bin/worker.py", line 348, in worker',
    '    worker = app.Worker(',
    "ModuleNotFoundError: No module named 'h.tasks.nowhere'",
  ];
  const USAGE = [
    'Usage: python -m celery [OPTIONS] COMMAND [ARGS]...',
    'Error: ',
    'Unable to load celery application.',
    'The module nosuchmodule was not found.',
  ];
  const crashes = (lines: readonly string[]): string[][] =>
    logOf(lines).failures.map(({ kind, exception, taskId: id }) => [kind, exception, String(id)]);

  test('its last words: a bare traceback, or the usage', () => {
    assert.deepEqual(crashes(CRASH), [['other-terminal', 'ModuleNotFoundError', 'null']]);
    assert.deepEqual(crashes(USAGE), [['other-terminal', 'UsageError', 'null']]);
    assert.deepEqual(
      crashes([...USAGE, ...CRASH]).map(([, exception]) => exception),
      ['UsageError', 'ModuleNotFoundError'],
    );
  });

  test('a traceback of another program is none', () => {
    assert.deepEqual(crashes(CRASH.map((line) => line.replace('/celery/', '/gunicorn/'))), []);
  });
});
