/** Every row of the grammar, as workers write it and as messages quote it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CeleryRecord, NAMING, readCelery } from '../../../src/events/celery/celery.ts';
import { GRAMMAR, type Phrase } from '../../../src/events/celery/grammar.ts';
import { readEntries, readRepr } from '../../../src/events/python/repr.ts';
import { foldStream, type LogRecord } from '../../../src/events/records/fold.ts';
import { readRetry } from '../../../src/events/tasks/attempt.ts';
import { readLines } from '../../../src/events/text/line.ts';
import { celeryRecord, event, taskId } from '../../support/builders.ts';

const ID = '5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e';

interface Case {
  readonly line: string;
  readonly phrase: Phrase;
  readonly task: string | null;
  readonly id: string | null;
  readonly detail: string;
  /** The version whose worker wrote it; `source`: from the text of that version's sources or from a public thread. */
  readonly seen: string;
  /** Looks alike, and is not this phrase. */
  readonly twin: string;
}

const of = (
  phrase: Phrase,
  seen: string,
  line: string,
  twin: string,
  detail = '',
  task: string | null = 'a.b',
  id: string | null = ID,
): Case => ({ phrase, seen, line, twin, detail, task, id });

const CASES: readonly Case[] = [
  of(
    'failed',
    '5.5',
    'Task backfill [eu][9a7a039b-d36f-4013-a767-7171a1b87430] raised unexpected: AssertionError()',
    '[worker-3] task raised unexpectedly: AssertionError()',
    'AssertionError()',
    'backfill [eu]',
    '9a7a039b-d36f-4013-a767-7171a1b87430',
  ),
  of(
    'expected',
    '5.5',
    'Task h.tasks.events.publish_annotation_event[796201e6-2e6c-4c42-bc47-408d51d09fe1] raised expected: NotifyDisabled()',
    `Task a.b[${ID}] raised unexpected: NotifyDisabled()`,
    'NotifyDisabled()',
    'h.tasks.events.publish_annotation_event',
    '796201e6-2e6c-4c42-bc47-408d51d09fe1',
  ),
  of(
    'retry',
    '4.3',
    'Task lms.tasks.roster.fetch_course_roster[f2212970-49f4-494d-b269-018e82998f85] retry: Retry in 1s',
    `Task a.b[${ID}] retry limit reached: Retry in 1s`,
    'Retry in 1s',
    'lms.tasks.roster.fetch_course_roster',
    'f2212970-49f4-494d-b269-018e82998f85',
  ),
  of(
    'succeeded',
    '5.5',
    'Task h.tasks.mailer.send[efdc1e68-6eba-4a45-bf86-797ad70ce507] succeeded in 0.06422168500012049s: None',
    `Task a.b[${ID}] succeeded inside a transaction`,
    '0.06422168500012049s: None',
    'h.tasks.mailer.send',
    'efdc1e68-6eba-4a45-bf86-797ad70ce507',
  ),
  of('received', '5.1', `Task a.b[${ID}] received`, `Task a.b[${ID}] received 3 rows`),
  of('received', '4.3', `Received task: a.b[${ID}]  `, 'Received task: a.b', ' '),
  of(
    'received',
    '4.4',
    `Received task: a.b[${ID}]  ETA:[2026-05-11 13:16:47.024000+00:00] `,
    `Received tasks: a.b[${ID}]`,
    ' ETA:[2026-05-11 13:16:47.024000+00:00] ',
  ),
  of('received', 'source 3.0', `Got task from broker: a.b[${ID}]`, 'Got task from broker'),
  of('accepted', 'source 5.5', `Task accepted: a.b[${ID}] pid:123`, `Task accepted: a.b[${ID}]`, '123'),
  of('ignored', '5.5', `Task a.b[${ID}] ignored`, `Task a.b[${ID}] ignored 3 rows`),
  of(
    'rejected',
    '5.5',
    `Task a.b[${ID}] reject requeue=False: no route`,
    `Task a.b[${ID}] rejected: no route`,
    'no route',
  ),
  of(
    'internal',
    'source 5.6',
    `Task a.b[${ID}] INTERNAL ERROR: KeyError('k')`,
    "INTERNAL ERROR: KeyError('k')",
    "KeyError('k')",
  ),
  of(
    'already-done',
    'source 5.6',
    `Task a.b[${ID}] Task already completed successfully.`,
    'Task already completed successfully.',
  ),
  of(
    'failed',
    'source 3.0',
    `Task a.b[${ID}] raised exception: OSError()`,
    `Task ${ID} raised exception: OSError()`,
    'OSError()',
  ),
  of(
    'failed',
    'source 3.1',
    `Task a.b with id ${ID} raised exception:`,
    `Task a.b with id ${ID} was raised in exception`,
  ),
  of(
    'hard-limit',
    '5.5',
    `Hard time limit (240s) exceeded for a.b[${ID}]`,
    `Hard time limit exceeded for a.b[${ID}]`,
    '240s',
  ),
  of('hard-limit', '5.5', `Hard time limit (1.5s) exceeded for a.b[${ID}]`, 'Hard time limit (1.5s) exceeded', '1.5s'),
  of(
    'soft-limit',
    '5.5',
    `Soft time limit (120s) exceeded for a.b[${ID}]`,
    `Hard time limit (120s) exceeded for a.b[${ID}]`,
    '120s',
  ),
  of('revoked', '5.5', `Discarding revoked task: a.b[${ID}]`, `Tasks flagged as revoked: ${ID}`),
  of(
    'handler-error',
    '5.5',
    "Task handler raised error: WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    "Signal handler <function f> raised: KeyError('k')",
    "WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    null,
    null,
  ),
  of(
    'outside-body',
    '4.4',
    "/usr/local/lib/python3.9/site-packages/celery/app/trace.py:622: RuntimeWarning: Exception raised outside body: KeyError('access_token'):",
    "/usr/local/lib/python3.9/site-packages/celery/app/trace.py:622: RuntimeWarning: something else: KeyError('k'):",
    "KeyError('access_token'):",
    null,
    null,
  ),
  of(
    'pool-callback',
    '5.5',
    "Pool callback raised exception: MemoryError('Process got: cannot allocate 512.0 MiB for the result set')",
    "Callback raised exception: MemoryError('x')",
    "MemoryError('Process got: cannot allocate 512.0 MiB for the result set')",
    null,
    null,
  ),
  of(
    'process-exited',
    '5.5',
    "Process 'ForkPoolWorker-6' pid:708 exited with 'exitcode 1'",
    'exited: worker (exit status 1; not expected)',
    'ForkPoolWorker-6',
    null,
    null,
  ),
  of(
    'unregistered',
    '5.1',
    "Received unregistered task of type 'h.tasks.legacy.reindex_all'.",
    'Received unregistered task',
    '',
    'h.tasks.legacy.reindex_all',
    null,
  ),
  of(
    'invalid',
    '4.4',
    'Received invalid task message: Refusing to deserialize untrusted content of type pickle (application/x-python-serialize)',
    'Refusing to deserialize disabled content of type pickle (application/x-python-serialize)',
    'Refusing to deserialize untrusted content of type pickle (application/x-python-serialize)',
    null,
    null,
  ),
  of('invalid', 'source 2.5', 'Invalid task ignored: KeyError()', 'Invalid task', 'KeyError()', null, null),
  of(
    'undecodable',
    '5.5',
    "Can't decode message body: DecodeError('x') [type:'application/json' encoding:'utf-8' headers:{}]",
    "Can't decode the body: DecodeError('x')",
    "DecodeError('x') [type:'application/json' encoding:'utf-8' headers:{}]",
    null,
    null,
  ),
  of(
    'unknown-message',
    '5.5',
    'Received and deleted unknown message.  Wrong destination?!?',
    'Received unknown message.',
    '',
    null,
    null,
  ),
  of(
    'chord-error',
    '5.5',
    "Chord 'f46f196f-5eff-4dcb-8b7b-d345445b89cf' raised: ChordError('Dependency e17c9904-e739-4129-98f8-c9ec22a11f3f raised Exception(None)')",
    "Chord counter incremented too many times for 'f46f196f-5eff-4dcb-8b7b-d345445b89cf'",
    "f46f196f-5eff-4dcb-8b7b-d345445b89cf' raised: ChordError('Dependency e17c9904-e739-4129-98f8-c9ec22a11f3f raised Exception(None)')",
    null,
    null,
  ),
  of(
    'bad-eta',
    'source 5.5',
    `Couldn't convert ETA 'soon' to timestamp: ValueError('x'). Task: {'id': '${ID}'}`,
    "Couldn't convert the date 'soon'",
    `'soon' to timestamp: ValueError('x'). Task: {'id': '${ID}'}`,
    null,
    null,
  ),
  of(
    'cannot-apply',
    '5.5',
    "Message Error: Couldn't apply scheduled task unsendable: Object of type object is not JSON serializable",
    'beat: Connection error: [Errno 111] Connection refused. Trying again in 2.0 seconds...',
    'Object of type object is not JSON serializable',
    'unsendable',
    null,
  ),
  of(
    'unrecoverable',
    '5.2',
    `Unrecoverable error: TypeError("GradeServiceError.__init__() missing 1 required positional argument: 'body'")`,
    'Unrecoverable errors: 0',
    `TypeError("GradeServiceError.__init__() missing 1 required positional argument: 'body'")`,
    null,
    null,
  ),
  of(
    'batch-failed',
    'source celery_batches',
    "Error: ValueError('x')",
    'Error: the file is not there',
    "ValueError('x')",
    null,
    null,
  ),
  of(
    'undispatched',
    'source 5.6',
    `Failed to dispatch chain/callbacks for deduplicated task ${ID}`,
    `Failed to dispatch task ${ID}`,
    ID,
    null,
    null,
  ),
  of('boot-failed', '5.5', 'Unable to load celery application.', 'Unable to load application.', '', null, null),
  of(
    'log-broken',
    '5.2',
    "Message: 'Task %(name)s[%(id)s] %(description)s: %(exc)s'",
    "Message: 'Task %s[%s] succeeded in %ss: %s'",
    '',
    null,
    null,
  ),
  of(
    'applied',
    '5.5',
    `TaskPool: Apply <function fast_trace_task at 0x7f> (args:('a.b', '${ID}', {'id': '${ID}', 'argsrepr': '(1,)'}) kwargs:{})`,
    'TaskPool: closing',
    `<function fast_trace_task at 0x7f> (args:('a.b', '${ID}', {'id': '${ID}', 'argsrepr': '(1,)'}) kwargs:{})`,
    null,
    null,
  ),
  ...(
    [
      ['source 5.5', 'Process cleanup failed: KeyError()', 'Cleanup failed: KeyError()'],
      ['source 5.5', 'Signal handler <function f> raised: KeyError()', 'Handler <function f> raised: KeyError()'],
      ['5.5', `Tasks flagged as revoked: ${ID}`, `Tasks were revoked: ${ID}`],
      ['5.5', `Terminating ${ID} (15)`, `Terminated ${ID}`],
      ['5.5', 'Restoring 2 unacknowledged message(s)', 'Restoring the backup'],
      ['source 5.5', 'Timed out waiting for UP message from <ForkProcess(1)>', 'Timed out waiting for the upstream'],
      ['source 5.5', "Process inqueue damaged: <ForkProcess(1)> 'a': OSError()", 'Process damaged'],
      ['source 4.2', 'Pool process <billiard.pool.Worker(1)> error: PermissionError(13)', 'Pool process gone'],
      ['source 5.5', "Thread 'ResultHandler' crashed: OSError()", 'Thread pool crashed'],
      ['source 5.5', 'consumer: Cannot connect to redis://:**@db:6379//: Error 111.', 'Cannot connect to redis'],
      [
        '5.5',
        'consumer: Connection to broker lost. Trying to re-establish the connection...',
        'Connection to the broker was lost',
      ],
      [
        'source 5.5',
        `Task a.b[${ID}] cannot be acknowledged after a connection loss since late acknowledgement is enabled for it.`,
        `Task a.b[${ID}] cannot be imported`,
      ],
      ['source 5.5', 'child process exiting after exceeding memory limit (300KiB / 200KiB)', 'process exiting'],
      ['source 5.5', "Couldn't ack 12, reason:ConnectionResetError()", "Couldn't acknowledge 12"],
      ['source 5.5', 'Connection to Redis lost: Retry (0/20) now.', 'Connection to Postgres lost'],
      [
        'source 5.6',
        'Retry limit exceeded while trying to reconnect to the Celery redis result store backend.',
        'Retry limit exceeded for the upload',
      ],
      [
        '5.5',
        'beat: Connection error: [Errno 111] Connection refused. Trying again in 2.0 seconds...',
        'Connection error: [Errno 111]',
      ],
      ['source 4.0', "pidbox command error: KeyError('conf')", 'inbox command error'],
      [
        'source 3.1',
        'Refusing to deserialize disabled content of type pickle (application/x-python-serialize)',
        'Refused to deserialize',
      ],
      ['source 5.5', "Removing corrupted schedule file 'x': EOFError()", 'Removing old schedule'],
      ['source 5.5', `Chord counter incremented too many times for '${ID}'`, 'Chord counter'],
      ['source 5.6', `Failed to handle chord error for task ${ID}: KeyError()`, 'Failed to handle the request'],
      ['source 5.6', 'Errback <a.b> raised an exception', 'The errback raised'],
      ['source 5.6', 'Failed operation store_result. Retrying 3 more times.', 'Failed operations: 3'],
      ['source 5.3', 'Too many open files. Aborting...', 'Too many open tabs'],
      ['source 5.5', 'Frequent restarts detected: RestartFreqExceeded()', 'Frequent flyer'],
    ] as const
  ).map(([seen, line, twin]) => of('harmless', seen, line, twin, '', null, null)),
];

function recordsOf(lines: readonly string[]): LogRecord[] {
  const records: LogRecord[] = [];
  const fold = foldStream((record) => records.push(record));
  for (const physical of lines) for (const line of readLines(physical)) fold.line(line, event(physical));
  fold.end();
  return records;
}

function phraseIn(lines: readonly string[]): CeleryRecord | null | undefined {
  return recordsOf(lines).at(-1)?.celery;
}

const TAGGED = { format: 'tagged', task: 'h.tasks.email.send', id: taskId(9) } as const;

describe('grammar', () => {
  test('no row goes untested, and each row takes the line that it is for', () => {
    for (const row of GRAMMAR) {
      const own = CASES.filter(({ line }) => GRAMMAR.find(({ pattern }) => pattern.test(line)) === row);
      assert.ok(own.length > 0, `a line for "${row.example}"`);
      for (const { line, phrase } of own) {
        assert.equal(row.phrase, phrase);
        assert.ok(line.includes(row.holds), `"${row.holds}" is cheaper than the pattern, never stricter`);
      }
    }
  });

  test('the example of each row is read as that row says', () => {
    for (const { phrase, example } of GRAMMAR) assert.equal(readCelery(example)?.phrase, phrase, example);
  });

  for (const { line, phrase, task, id, detail, twin, seen } of CASES) {
    test(`${phrase}: ${line.slice(0, 70)}`, () => {
      const want = { phrase, task, id, detail };
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR' })), want);
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR', ...TAGGED })), want);
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR', ...TAGGED, process: 'MainProcess' })), want);
    });

    test(`looks like it, and is no ${phrase} (${seen}): ${twin.slice(0, 60)}`, () => {
      assert.notEqual(readCelery(twin)?.phrase, phrase);
    });

    test(`quoted, it is no ${phrase}: ${line.slice(0, 50)}`, () => {
      assert.equal(phraseIn(celeryRecord(`The upstream log says ${line}`)), null);
      assert.equal(phraseIn(celeryRecord(`The upstream log says ${line}`, TAGGED)), null);
      const retried = `Task h.tasks.email.send[${taskId(9)}] retry: Retry in 5s: OSError("${line}")`;
      for (const record of [celeryRecord(retried), celeryRecord(retried, TAGGED)]) {
        assert.deepEqual(phraseIn(record), {
          phrase: 'retry',
          task: 'h.tasks.email.send',
          id: taskId(9),
          detail: `Retry in 5s: OSError("${line}")`,
        });
      }
    });
  }

  test('a shadow name may hold blanks, slashes and brackets', () => {
    assert.deepEqual(readCelery(`Task backfill a/b [eu][${ID}] raised unexpected: OSError()`), {
      phrase: 'failed',
      task: 'backfill a/b [eu]',
      id: ID,
      detail: 'OSError()',
    });
  });

  test('what a failure quotes does not take its place', () => {
    const detail = `OSError("Task c.d[${taskId(2)}] retry: Retry in 5s")`;
    assert.deepEqual(readCelery(`Task a.b[${ID}] raised unexpected: ${detail}`), {
      phrase: 'failed',
      task: 'a.b',
      id: ID,
      detail,
    });
  });

  test('an id need not be a UUID', () => {
    assert.equal(readCelery('Task a.b[report-2026-05] raised unexpected: OSError()')?.id, 'report-2026-05');
  });

  test('phrases that name task and id', () => {
    assert.ok(NAMING.has('failed') && NAMING.has('hard-limit'));
    assert.ok(!NAMING.has('handler-error') && !NAMING.has('unregistered') && !NAMING.has('harmless'));
  });

  test('hostile lines come back', () => {
    const long = 100_000;
    for (const line of [
      `Task ${'a['.repeat(long / 2)}`,
      `Task ${'] '.repeat(long / 2)} raised unexpected: `,
      `Received unregistered task of type '${'x'.repeat(long)}`,
      `${'/'.repeat(long)}RuntimeWarning: Exception raised outside body`,
    ])
      assert.equal(readCelery(line), null);
  });
});

describe('dictionaries', () => {
  const headers = `{'lang': 'py', 'id': '${ID}', 'argsrepr': "('it\\'s', 1)", 'kwargsrepr': '{}', 'retries': 0, 'origin': 'cut off`;
  test('strings under a key', () => {
    assert.equal(readEntries(headers).get('id'), ID);
    assert.equal(readEntries(headers).get('argsrepr'), "('it's', 1)");
    assert.equal(readEntries(headers).get('kwargsrepr'), '{}');
  });
  test('what stands deeper, or in a string, is no key', () => {
    const nested = `{'kwargs': {'id': '42'}, 'list': [{'id': '43'}], 'text': "'id': '44'", 'id': u'${ID}'}{'id': '45'}`;
    assert.equal(readEntries(nested).get('id'), ID);
  });
  test('no string, cut, absent', () => {
    for (const key of ['retries', 'origin', 'task']) assert.equal(readEntries(headers).has(key), false, key);
  });
});

describe('retries', () => {
  const table: readonly (readonly [reason: string, delay: number | null, exception: string | null])[] = [
    ["Retry in 5s: OSError('x')", 5, 'OSError'],
    ['Retry in 0.5s', 0.5, null],
    ["Retry in 1s: core.web.Refused('a: b')", 1, 'core.web.Refused'],
    ['Retry at 2026-05-11 13:16:47.024000+00:00: KeyError()', null, 'KeyError'],
    ['Retry in 5s: the upstream is away', 5, null],
    ['the words of the application', null, null],
  ];
  for (const [reason, delay, exception] of table)
    test(reason, () => assert.deepEqual(readRetry(reason), { delay, exception }));
});

describe('reprs', () => {
  const table: readonly (readonly [repr: string, type: string, message: string, rest?: string])[] = [
    ["ValueError('x')", 'ValueError', 'x'],
    ['ValueError("can\'t")', 'ValueError', "can't"],
    ["ValueError('x',)", 'ValueError', 'x'],
    [String.raw`ValueError('one\ntwo\t\'q\'')`, 'ValueError', "one\ntwo\t'q'"],
    ['Timeout()', 'Timeout', ''],
    ["OSError(2, 'No such file')", 'OSError', "2, 'No such file'"],
    ["core.web.Refused('x')", 'core.web.Refused', 'x'],
    ["<Unrepresentable <class 'app.Bad'>: RecursionError()>", 'app.Bad', ''],
    ["<HTTPError 503: 'Unavailable'>", 'HTTPError', "503: 'Unavailable'"],
    // Python 2
    ["IOError(u'caf\\xe9',)", 'IOError', 'caf\\xe9'],
    // Text may follow: structlog, a suffix format, a traceback whose newlines a shipper made blanks.
    ["ValueError('x') [celery.app.trace] loc=trace.py:265", 'ValueError', 'x', ' [celery.app.trace] loc=trace.py:265'],
    ["OSError(')', (1, 2)) level=ERROR process=Worker-2", 'OSError', "')', (1, 2)", ' level=ERROR process=Worker-2'],
    [
      'KeyError(\'k\')   Traceback (most recent call last):   File "/srv/a.py", line 1, in f()',
      'KeyError',
      'k',
      '   Traceback (most recent call last):   File "/srv/a.py", line 1, in f()',
    ],
    ["<HTTPError 503: 'x'> [celery.app.trace]", 'HTTPError', "503: 'x'", ' [celery.app.trace]'],
    // A __repr__ of its own that is no Python: the last parenthesis closes it.
    ["Refused(it's closed (for now)", 'Refused', "it's closed (for now"],
    ["Refused(it's closed)", 'Refused', "it's closed"],
    ['Unbalanced(] )', 'Unbalanced', '] '],
  ];
  for (const [repr, type, message, rest = ''] of table)
    test(repr, () => assert.deepEqual(readRepr(repr), { type, message, rest, closed: true }));

  test('cut', () => {
    const cut = { type: 'ValueError', message: "'cut off in the mid", rest: '', closed: false };
    assert.deepEqual(readRepr("ValueError('cut off in the mid"), cut);
  });

  test('long ones take no time', () => {
    const long = 100_000;
    for (const inner of ["'".repeat(long), '('.repeat(long), '\\'.repeat(long), "it's ".repeat(long / 5)])
      assert.equal(readRepr(`E(${inner}`)?.type, 'E');
  });

  test('no repr', () => {
    for (const text of ['nothing, this is printed text', '', '503', "'x'"]) assert.equal(readRepr(text), null, text);
  });
});
