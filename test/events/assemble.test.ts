/** Lines of h and lms, as supervisord mixes them -> one failure each, and no other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TaskLog } from '../../src/events/tasks/task-log.ts';
import {
  celeryRecord,
  events,
  failureLines,
  hardLimitLines,
  receivedLines,
  retryLines,
  succeededLines,
  supervisor,
  type TaskRecord,
  taskId,
  workerLostLines,
} from '../support/builders.ts';
import { assemble, H, logOf, MAIN, only, TASK } from './logs.ts';

/** A delivery, or what follows one. */
const LATER = '2026-05-11T13:16:48.123Z';
const FAKE =
  "[2024-01-01 00:00:00,000: ERROR/ForkPoolWorker-9] Task x[00000000-dead-4bad-8bad-000000000001] raised unexpected: OSError('from a message')";
const PRINTED = 'Task x[00000000-dead-4bad-8bad-00000000000f] raised unexpected: nothing, this is printed text';

/** a b c, 1 2 3 -> a 1 b 2 c 3 */
function interleave(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, n) => [a[n], b[n]])
    .flat()
    .filter((line) => line !== undefined);
}

const TRACE = '/usr/local/lib/python3.11/site-packages/celery/app';

describe('a failure', () => {
  test('of a worker that started after one that could not, whatever the clocks', () => {
    const crash = [
      'Traceback (most recent call last):',
      '  File "/usr/local/lib/python3.11/site-packages/celery/bin/worker.py", line 348, in worker',
      '    worker = app.Worker(',
      '             ^^^^^^^^^^^',
      "ModuleNotFoundError: No module named 'h.tasks.nowhere'",
    ];
    for (const at of ['2026-05-11T13:16:46Z', '2027-05-11T13:16:46Z']) {
      const { failures } = assemble(
        events([...crash, ...failureLines({ format: 'default', task: TASK, id: taskId(1) })], { at }),
      );
      assert.deepEqual(
        failures.map(({ kind, taskId: id }) => [kind, id]),
        [
          ['other-terminal', null],
          ['exception', taskId(1)],
        ],
      );
    }
  });

  test('with all that its lines tell', () => {
    const lines = failureLines({ ...H, error: "ValueError('x')" });
    const [first] = events(lines, { at: '2026-05-11T13:16:46Z' });
    const read = events(lines, { at: '2026-05-11T13:16:46Z' });
    const failure = only(assemble(read));
    assert.ok(first);
    assert.deepEqual(
      { ...failure, traceback: failure.traceback?.exceptions.map(({ type, frames }) => [type, frames.length]) },
      {
        taskId: taskId(1),
        task: TASK,
        kind: 'exception',
        exception: 'ValueError',
        message: 'x',
        retries: null,
        attempts: [],
        softLimit: null,
        deliveries: null,
        runSeconds: null,
        args: null,
        related: null,
        at: '2026-05-11T13:16:46Z',
        eventId: read[0]?.id,
        source: first.source,
        program: first.program,
        worker: 'worker',
        process: 'ForkPoolWorker-7',
        traceback: [['ValueError', 3]],
        candidates: [],
      },
    );
  });

  test('two programs of one container alternate line by line', () => {
    const other: TaskRecord = {
      format: 'tagged',
      supervised: 'worker-email-digests',
      task: 'lms.tasks.mailchimp.send',
      id: taskId(2),
    };
    const web = Array.from({ length: 12 }, (_, n) => supervisor(`GET /api/${n} raised unexpected: 500`, 'web'));
    const { failures } = logOf(
      interleave(
        interleave(failureLines({ ...H, error: "KeyError('a')" }), failureLines({ ...other, error: "OSError('b')" })),
        web,
      ),
    );
    assert.deepEqual(
      failures.map(({ taskId: id, exception, message, traceback }) => [
        id,
        exception,
        message,
        traceback?.state,
        traceback?.exceptions.length,
      ]),
      [
        [taskId(1), 'KeyError', "'a'", 'complete', 1],
        [taskId(2), 'OSError', 'b', 'complete', 1],
      ],
    );
  });

  test('an INFO record of the main process inside a traceback takes nothing from it', () => {
    const lines = failureLines(H);
    const cut = 4;
    const failure = only(logOf(lines.slice(0, cut), receivedLines({ ...H, id: taskId(5) }), lines.slice(cut)));
    assert.equal(failure.traceback?.state, 'complete');
    assert.equal(failure.traceback.exceptions[0]?.frames.length, 3);
  });

  test('the message goes on over further lines', () => {
    const last = 'sqlalchemy.exc.DataError: value too long\nDETAIL:  Failing row\n[SQL: INSERT INTO t]';
    const failure = only(
      logOf(
        failureLines({ ...H, error: "DataError('value too long')", last }),
        succeededLines({ ...H, id: taskId(2) }),
      ),
    );
    assert.equal(failure.message, 'value too long\nDETAIL:  Failing row\n[SQL: INSERT INTO t]');
  });

  test('a whole fake record on a line of its own is a part of the message', () => {
    const error = `RuntimeError("worker said:\\n${FAKE.replaceAll("'", "\\'")}")`;
    const last = `RuntimeError: worker said:\n${FAKE}\nand went on`;
    const failure = only(logOf(failureLines({ ...H, error, last }), receivedLines({ ...H, id: taskId(2) })));
    assert.deepEqual([failure.taskId, failure.exception], [taskId(1), 'RuntimeError']);
    assert.equal(failure.message, `worker said:\n${FAKE}\nand went on`);
  });

  test('printed text that looks like a failure', () => {
    const { failures, unrecognised } = logOf(receivedLines(H), celeryRecord(PRINTED, { ...H, level: 'WARNING' }), [
      supervisor(PRINTED),
      supervisor(`the log says ${FAKE}`, 'web'),
    ]);
    assert.deepEqual([failures, unrecognised.count], [[], 0]);
  });

  test('told by two handlers', () => {
    assert.equal(only(logOf(failureLines(H), failureLines(H))).retries, null);
    assert.equal(only(logOf(failureLines({ ...H, frames: null }), failureLines(H))).traceback?.state, 'complete');
  });

  test('declared in throws', () => {
    const log = logOf(receivedLines(H), celeryRecord(`Task ${TASK}[${taskId(1)}] raised expected: NotFound()`, H));
    assert.deepEqual([log.failures, log.expected], [[], 1]);
  });

  test('a success, an ignored and a revoked task are none', () => {
    const log = logOf(
      receivedLines(H),
      succeededLines(H),
      celeryRecord(`Task ${TASK}[${taskId(2)}] ignored`, H),
      celeryRecord(`Discarding revoked task: ${TASK}[${taskId(3)}]`, { ...MAIN, level: 'INFO' }),
      celeryRecord(`Soft time limit (120s) exceeded for ${TASK}[${taskId(4)}]`, { ...MAIN, level: 'WARNING' }),
    );
    assert.deepEqual(log.failures, []);
  });
});

describe('retries', () => {
  test('are counted, told, and never failures', () => {
    const failure = only(
      logOf(
        receivedLines(H),
        retryLines(H),
        receivedLines(H),
        retryLines({ ...H, error: "OSError('y')" }),
        receivedLines(H),
        failureLines(H),
      ),
    );
    assert.equal(failure.retries, 2);
    assert.deepEqual(
      failure.attempts.map(({ reason }) => reason),
      ["Retry in 5s: ValueError('x')", "Retry in 5s: OSError('y')"],
    );
    assert.deepEqual(logOf(receivedLines(H), retryLines(H)).failures, []);
  });

  test('none is 0 where the worker logs INFO, else unknown', () => {
    assert.equal(only(logOf(receivedLines(H), failureLines(H))).retries, 0);
    assert.equal(only(logOf(failureLines(H))).retries, null);
  });

  test('before the window count as context', () => {
    const before = events(retryLines(H), { at: '2026-05-11T10:00:00Z' });
    const failure = only(assemble(events(failureLines(H)), before));
    assert.deepEqual([failure.retries, failure.attempts[0]?.at], [1, '2026-05-11T10:00:00Z']);
  });

  test('that helped are told apart', () => {
    const log = logOf(receivedLines(H), retryLines(H), receivedLines(H), succeededLines(H));
    assert.deepEqual([log.failures, log.savedByRetry], [[], [{ task: TASK, executions: 1, retries: 1 }]]);
  });
});

describe('killed', () => {
  test("a hard time limit's three records are one failure, in any order", () => {
    const lines = hardLimitLines({ ...H, seconds: 240 });
    const orders = [lines, [...lines.slice(-2), ...lines.slice(0, -2)], [...lines.slice(-1), ...lines.slice(0, -1)]];
    for (const order of orders) {
      const failure = only(logOf(receivedLines(H), order));
      assert.deepEqual(
        [failure.taskId, failure.task, failure.kind, failure.exception, failure.message],
        [taskId(1), TASK, 'time-limit', 'TimeLimitExceeded', 'killed after 240 seconds'],
      );
    }
  });

  test('a lost worker: one failure without id, whose candidates never ended', () => {
    const failure = only(
      logOf(
        receivedLines(H),
        receivedLines({ ...H, id: taskId(2) }),
        succeededLines({ ...H, id: taskId(2) }),
        workerLostLines(MAIN),
      ),
    );
    assert.deepEqual(
      [failure.taskId, failure.task, failure.kind, failure.exception, failure.retries],
      [null, null, 'worker-lost', 'WorkerLostError', null],
    );
    assert.deepEqual(failure.candidates, [{ task: TASK, id: taskId(1) }]);
  });

  test('delivered again: no failure', () => {
    const log = logOf(receivedLines(H), workerLostLines(MAIN), receivedLines({ ...H, at: LATER }), succeededLines(H));
    assert.deepEqual(log.failures, []);
  });

  test('two lost, one delivered again', () => {
    const log = logOf(
      receivedLines(H),
      receivedLines({ ...H, id: taskId(2) }),
      workerLostLines(MAIN),
      receivedLines({ ...H, at: LATER }),
      workerLostLines({ ...MAIN, at: LATER }),
    );
    assert.deepEqual(
      log.failures.map(({ kind }) => kind),
      ['worker-lost'],
    );
  });

  test('a loss that two handlers print is one', () => {
    assert.equal(logOf(receivedLines(H), workerLostLines(MAIN), workerLostLines(MAIN)).failures.length, 1);
  });

  test('ended by an operator: no failure', () => {
    const terminated = celeryRecord(
      'Task handler raised error: Terminated(15)\nTraceback (most recent call last):\n  File "/usr/local/lib/python3.11/site-packages/billiard/pool.py", line 1769, in _set_terminated\n    raise Terminated(-(signum or 0))\nbilliard.exceptions.Terminated: 15',
      MAIN,
    );
    assert.deepEqual(logOf(receivedLines(H), terminated).failures, []);
  });
});

describe('messages that never became a task', () => {
  const unregistered = (headers: string): string[] =>
    celeryRecord(
      `Received unregistered task of type '${TASK}'.
The message has been ignored and discarded.

Did you remember to import the module containing this task?

The full contents of the message body was:
b'[[1], {}, {"callbacks": null}]' (81b)

The full contents of the message headers:
${headers}

The delivery info for this task is:
{'exchange': '', 'routing_key': 'celery'}
Traceback (most recent call last):
  File "/usr/local/lib/python3.11/site-packages/celery/worker/consumer/consumer.py", line 658, in on_task_received
    strategy = strategies[type_]
KeyError: '${TASK}'`,
      MAIN,
    );

  test('unregistered, its id in the headers', () => {
    const failure = only(
      logOf(
        unregistered(
          `{'lang': 'py', 'task': '${TASK}', 'id': '${taskId(3)}', 'argsrepr': '(1,)', 'kwargsrepr': '{}', 'retries': 0}`,
        ),
      ),
    );
    assert.deepEqual(
      [failure.taskId, failure.task, failure.kind, failure.exception, failure.args, failure.traceback?.state],
      [taskId(3), TASK, 'unregistered', 'NotRegistered', 'args:(1,) kwargs:{}', 'complete'],
    );
  });

  test('unregistered before Celery 5.2: no id anywhere', () => {
    const failure = only(logOf(unregistered('{}')));
    assert.deepEqual([failure.taskId, failure.task, failure.kind], [null, TASK, 'unregistered']);
  });

  test('undecodable', () => {
    const failure = only(
      logOf(
        celeryRecord(
          `Can't decode message body: DecodeError(JSONDecodeError('Expecting value: line 1 column 1 (char 0)')) [type:'application/json' encoding:'utf-8' headers:{'lang': 'py', 'task': '${TASK}', 'id': '${taskId(4)}'}]

body: b'{{{'
Traceback (most recent call last):
  File "/usr/local/lib/python3.11/site-packages/kombu/serialization.py", line 41, in _reraise_errors
    yield
kombu.exceptions.DecodeError: Expecting value: line 1 column 1 (char 0)`,
          { ...MAIN, level: 'CRITICAL' },
        ),
      ),
    );
    assert.deepEqual(
      [failure.taskId, failure.task, failure.kind, failure.exception],
      [taskId(4), TASK, 'invalid-message', 'DecodeError'],
    );
  });

  test('invalid: nobody knows which', () => {
    const failure = only(
      logOf(
        celeryRecord(
          'Received invalid task message: kwargs must be a mapping\nThe message has been ignored and discarded.',
          MAIN,
        ),
      ),
    );
    assert.deepEqual([failure.taskId, failure.task, failure.kind], [null, null, 'invalid-message']);
  });
});

describe('Reject', () => {
  const rejected = (traceback: string): TaskLog =>
    logOf(
      receivedLines(H),
      celeryRecord(`Task ${TASK}[${taskId(1)}] reject requeue=False: no route\n${traceback}`, {
        ...H,
        level: 'WARNING',
      }),
    );

  test('a retry that could not be published is a lost task', () => {
    const failure = only(
      rejected(`Traceback (most recent call last):
  File "${TRACE}/task.py", line 736, in retry
    S.apply_async()
kombu.exceptions.OperationalError: no route

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "${TRACE}/trace.py", line 453, in trace_task
    R = retval = fun(*args, **kwargs)
  File "${TRACE}/task.py", line 739, in retry
    raise Reject(exc, requeue=False)
celery.exceptions.Reject: (OperationalError('no route'), False)`),
    );
    assert.deepEqual(
      [failure.taskId, failure.kind, failure.exception, failure.message],
      [taskId(1), 'rejected', 'kombu.exceptions.OperationalError', 'no route'],
    );
  });

  test('a deliberate one is none', () => {
    const deliberate = `Traceback (most recent call last):
  File "${TRACE}/trace.py", line 453, in trace_task
    R = retval = fun(*args, **kwargs)
  File "/var/lib/hypothesis/h/tasks/email.py", line 20, in send
    raise Reject('no route', requeue=False)
celery.exceptions.Reject: ('no route', False)`;
    assert.deepEqual(rejected(deliberate).failures, []);
  });
});

describe('outside of the body', () => {
  const warning = (last: string, frame: string): string[] =>
    celeryRecord(
      `${TRACE}/trace.py:662: RuntimeWarning: Exception raised outside body: ${last}:
Traceback (most recent call last):
  File "${frame}", line 10, in on_success
    call()
${last.replace(/\('(.*)'\)$/, ': $1')}
  warn(RuntimeWarning(`,
      { ...H, level: 'WARNING' },
    );

  test('the warning and the failure after it are one', () => {
    const failure = only(
      logOf(
        receivedLines(H),
        warning("OSError('x')", '/srv/app/h/x.py'),
        failureLines({ ...H, error: "OSError('x')" }),
      ),
    );
    assert.deepEqual([failure.taskId, failure.kind, failure.exception], [taskId(1), 'internal-error', 'OSError']);
  });

  test('another failure near it stays another one', () => {
    const { failures } = logOf(
      receivedLines(H),
      warning("OSError('x')", '/srv/app/h/x.py'),
      failureLines({ ...H, error: "KeyError('k')" }),
    );
    assert.deepEqual(
      failures.map(({ kind, taskId: id }) => [kind, id]),
      [
        ['internal-error', null],
        ['exception', taskId(1)],
      ],
    );
  });

  test('a result store that is down, told by child and main process', () => {
    const failure = only(
      logOf(
        receivedLines(H),
        warning("ResponseError('OOM')", '/usr/local/lib/python3.11/site-packages/celery/backends/redis.py'),
        celeryRecord("Pool callback raised exception: ResponseError('OOM')", MAIN),
      ),
    );
    assert.deepEqual([failure.taskId, failure.kind, failure.exception], [null, 'result-store', 'ResponseError']);
  });

  test('a chord whose part failed, told twice', () => {
    const chord = celeryRecord(`Chord '${taskId(8)}' raised: ChordError('Dependency ${taskId(1)} raised OSError()')`, {
      ...H,
      level: 'ERROR',
    });
    const failure = only(logOf(chord, chord));
    assert.deepEqual([failure.taskId, failure.kind, failure.exception], [null, 'chord-error', 'ChordError']);
  });
});

describe('beside the failures', () => {
  test('streams of workers, not of others', () => {
    const { streams, events: read } = logOf(receivedLines(H), succeededLines(H), [supervisor('GET /', 'web')]);
    assert.deepEqual(
      [streams.map(({ name, events: count, workerRecords }) => [name, count, workerRecords]), read],
      [[['ip-10-0-12-3 eb-current-app-8f3c1a2b9d04-stdouterr.log worker (stderr)', 2, 2]], 3],
    );
  });

  test("errors of the main process that no row knows; not the application's own", () => {
    const { unrecognised } = logOf(
      celeryRecord('A text of a later Celery', MAIN),
      celeryRecord('Could not reach Mailchimp', { ...H, level: 'ERROR' }),
    );
    assert.deepEqual([unrecognised.count, unrecognised.samples[0]?.text], [1, 'A text of a later Celery']);
  });

  test('an error that quotes harmless trouble is not passed over', () => {
    const { unrecognised } = logOf(celeryRecord('Task pool gave up: Restoring 3 unacknowledged messages failed', MAIN));
    assert.equal(unrecognised.count, 1);
  });
});
