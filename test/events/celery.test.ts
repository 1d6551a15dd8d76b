/** Every row of the grammar, as workers write it and as messages quote it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CeleryRecord, GRAMMAR, NAMING, type Phrase, readCelery } from '../../src/events/celery.ts';
import { foldStream, type LogRecord } from '../../src/events/fold.ts';
import { readLines } from '../../src/events/line.ts';
import { readRepr } from '../../src/events/repr.ts';
import { celeryRecord, event, taskId } from '../support/builders.ts';

const ID = '5fbb6c3a-1f0e-4b5c-9d7e-2f1a0b3c4d5e';

interface Case {
  readonly line: string;
  readonly phrase: Phrase;
  readonly task?: string;
  readonly id?: string;
  readonly detail?: string;
}

const of = (phrase: Phrase, line: string, detail = '', task: string | null = 'a.b', id: string | null = ID): Case => ({
  line,
  phrase,
  detail,
  ...(task !== null && { task }),
  ...(id !== null && { id }),
});

const CASES: readonly Case[] = [
  of('failed', `Task a.b[${ID}] raised unexpected: ValueError('x')`, "ValueError('x')"),
  of('expected', `Task a.b[${ID}] raised expected: NotFound()`, 'NotFound()'),
  of('retry', `Task a.b[${ID}] retry: Retry in 5s: OSError()`, 'Retry in 5s: OSError()'),
  of('succeeded', `Task a.b[${ID}] succeeded in 0.0123s: None`, '0.0123s: None'),
  of('received', `Task a.b[${ID}] received`),
  of('received', `Received task: a.b[${ID}]  `),
  of('received', `Received task: a.b[${ID}]  ETA:[2026-05-11 13:16:47.024000+00:00] `),
  of('received', `Got task from broker: a.b[${ID}]`),
  of('accepted', `Task accepted: a.b[${ID}] pid:123`, '123'),
  of('ignored', `Task a.b[${ID}] ignored`),
  of('rejected', `Task a.b[${ID}] reject requeue=False: no route`, 'no route'),
  of('internal', `Task a.b[${ID}] INTERNAL ERROR: KeyError('k')`, "KeyError('k')"),
  of('already-done', `Task a.b[${ID}] Task already completed successfully.`),
  of('failed', `Task a.b[${ID}] raised exception: OSError()`, 'OSError()'),
  of('hard-limit', `Hard time limit (240s) exceeded for a.b[${ID}]`, '240s'),
  of('hard-limit', `Hard time limit (1.5s) exceeded for a.b[${ID}]`, '1.5s'),
  of('soft-limit', `Soft time limit (120s) exceeded for a.b[${ID}]`, '120s'),
  of('revoked', `Discarding revoked task: a.b[${ID}]`),
  of(
    'handler-error',
    "Task handler raised error: WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    "WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    null,
    null,
  ),
  of(
    'outside-body',
    "/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError('k'):",
    "KeyError('k'):",
    null,
    null,
  ),
  of(
    'pool-callback',
    "Pool callback raised exception: ResponseError('OOM command not allowed')",
    "ResponseError('OOM command not allowed')",
    null,
    null,
  ),
  of(
    'process-exited',
    "Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'",
    'ForkPoolWorker-2',
    null,
    null,
  ),
  of('unregistered', "Received unregistered task of type 'a.b'.", '', 'a.b', null),
  of('invalid', 'Received invalid task message: kwargs is no mapping', 'kwargs is no mapping', null, null),
  of(
    'undecodable',
    "Can't decode message body: DecodeError('x') [type:'application/json' encoding:'utf-8' headers:{}]",
    "DecodeError('x') [type:'application/json' encoding:'utf-8' headers:{}]",
    null,
    null,
  ),
  of('unknown-message', 'Received and deleted unknown message.  Wrong destination?!?', '', null, null),
  of(
    'chord-error',
    `Chord '${ID}' raised: ChordError('Dependency 923e raised ValueError()')`,
    `${ID}' raised: ChordError('Dependency 923e raised ValueError()')`,
    null,
    null,
  ),
  of(
    'bad-eta',
    `Couldn't convert ETA 'soon' to timestamp: ValueError('x'). Task: {'id': '${ID}'}`,
    `'soon' to timestamp: ValueError('x'). Task: {'id': '${ID}'}`,
    null,
    null,
  ),
  of(
    'cannot-apply',
    "Message Error: Couldn't apply scheduled task nightly: [Errno 111] refused",
    '[Errno 111] refused',
    'nightly',
    null,
  ),
  of('unrecoverable', "Unrecoverable error: OSError('x')", "OSError('x')", null, null),
  ...[
    'Process cleanup failed: KeyError()',
    'Signal handler <function f> raised: KeyError()',
    `Tasks flagged as revoked: ${ID}`,
    `Terminating ${ID} (Signals.SIGTERM)`,
    'Restoring 3 unacknowledged message(s)',
    'consumer: Cannot connect to redis://:**@db:6379//: Error 111.',
    'consumer: Connection to broker lost. Trying to re-establish the connection...',
    `Task a.b[${ID}] cannot be acknowledged after a connection loss since late acknowledgement is enabled for it.`,
    'child process exiting after exceeding memory limit (300KiB / 200KiB)',
    "Couldn't ack 12, reason:ConnectionResetError()",
    'Connection to Redis lost: Retry (0/20) now.',
    'beat: Connection error: [Errno 111]. Trying again in 2.0 seconds...',
  ].map((line) => of('harmless', line, '', null, null)),
];

function recordsOf(lines: readonly string[]): LogRecord[] {
  const records: LogRecord[] = [];
  const fold = foldStream((record) => records.push(record));
  for (const physical of lines) for (const { text } of readLines(physical)) fold.line(text, event(physical));
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

  for (const { line, phrase, task = null, id = null, detail = '' } of CASES) {
    test(`${phrase}: ${line.slice(0, 70)}`, () => {
      const want = { phrase, task, id, detail };
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR' })), want);
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR', ...TAGGED })), want);
      assert.deepEqual(phraseIn(celeryRecord(line, { level: 'ERROR', ...TAGGED, process: 'MainProcess' })), want);
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

describe('reprs', () => {
  const table: readonly (readonly [repr: string, type: string, message: string])[] = [
    ["ValueError('x')", 'ValueError', 'x'],
    ['ValueError("can\'t")', 'ValueError', "can't"],
    ["ValueError('x',)", 'ValueError', 'x'],
    [String.raw`ValueError('one\ntwo\t\'q\'')`, 'ValueError', "one\ntwo\t'q'"],
    ['Timeout()', 'Timeout', ''],
    ["OSError(2, 'No such file')", 'OSError', "2, 'No such file'"],
    ["core.web.Refused('x')", 'core.web.Refused', 'x'],
    ["<Unrepresentable <class 'app.Bad'>: RecursionError()>", 'app.Bad', ''],
    ["<HTTPError 503: 'Unavailable'>", 'HTTPError', "503: 'Unavailable'"],
    ["ValueError('cut off in the mid", 'ValueError', "'cut off in the mid"],
  ];
  for (const [repr, type, message] of table) test(repr, () => assert.deepEqual(readRepr(repr), { type, message }));

  test('no repr', () => {
    for (const text of ['nothing, this is printed text', '', '503', "'x'"]) assert.equal(readRepr(text), null, text);
  });
});
