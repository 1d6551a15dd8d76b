/** Tracebacks as Python 3.9 to 3.13, billiard and log shippers print them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOwnCode, isTracebackHeader, readTraceback, type Traceback } from '../../src/events/traceback.ts';
import { tracebackLines } from '../support/builders.ts';

const HEADER = 'Traceback (most recent call last):';
const FRAME = ['  File "/srv/app/h/tasks/email.py", line 41, in send', '    server.send(message)'];

function read(text: string): Traceback {
  const traceback = readTraceback(text.split('\n'));
  assert.ok(traceback);
  return traceback;
}

function shape({ exceptions }: Traceback): unknown[] {
  return exceptions.map(({ type, message, frames, link }) => [
    type,
    message,
    frames.map((frame) => `${frame.function}:${frame.line}`),
    link,
  ]);
}

describe('traceback', () => {
  test('frames outermost first, with their source lines', () => {
    const traceback = read(
      tracebackLines([{ file: '/srv/app/h/x.py', line: 7, function: 'f', code: 'g()' }], 'KeyError: 1').join('\n'),
    );
    assert.deepEqual(shape(traceback), [['KeyError', '1', ['trace_task:453', '__protected_call__:736', 'f:7'], null]]);
    assert.deepEqual(traceback.exceptions[0]?.frames.at(-1), {
      file: '/srv/app/h/x.py',
      line: 7,
      function: 'f',
      source: 'g()',
    });
    assert.deepEqual([traceback.state, traceback.why], ['complete', null]);
  });

  for (const [words, link] of [
    ['The above exception was the direct cause of the following exception:', 'cause'],
    ['During handling of the above exception, another exception occurred:', 'context'],
  ] as const) {
    test(`a chain: ${link}`, () => {
      const traceback = read(
        [HEADER, ...FRAME, 'KeyError: 1', '', words, '', HEADER, ...FRAME, 'app.Refused: no'].join('\n'),
      );
      assert.deepEqual(shape(traceback), [
        ['KeyError', '1', ['send:41'], null],
        ['app.Refused', 'no', ['send:41'], link],
      ]);
      assert.equal(traceback.state, 'complete');
    });
  }

  test('a chain whose blank lines a shipper dropped', () => {
    const traceback = read(
      [
        HEADER,
        ...FRAME,
        'KeyError: 1',
        'During handling of the above exception, another exception occurred:',
        HEADER,
        ...FRAME,
        'OSError',
      ].join('\n'),
    );
    assert.deepEqual(shape(traceback), [
      ['KeyError', '1', ['send:41'], null],
      ['OSError', '', ['send:41'], 'context'],
    ]);
  });

  test('an exception group names its members', () => {
    const traceback = read(`  + Exception Group Traceback (most recent call last):
  |   File "/srv/app/h/tasks/email.py", line 41, in send
  |     async with group:
  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/srv/app/h/a.py", line 1, in a
    |     one()
    | ValueError: one
    +---------------- 2 ----------------
    | Traceback (most recent call last):
    |   File "/srv/app/h/b.py", line 2, in b
    |     two()
    | OSError: two
    +------------------------------------`);
    assert.deepEqual(shape(traceback), [
      ['ExceptionGroup', 'unhandled errors in a TaskGroup (2 sub-exceptions)', ['send:41'], null],
    ]);
    assert.deepEqual(traceback.exceptions[0]?.group, ['ValueError', 'OSError']);
  });

  test('marks and repeated lines belong to no frame', () => {
    const traceback = read(`${HEADER}
  File "/srv/app/h/a.py", line 1, in a
    return a(n + 1)
           ^^^^^^^^
  File "/srv/app/h/a.py", line 1, in a
    return a(n + 1)
           ~^~~~~~~
  [Previous line repeated 974 more times]
  File "<frozen importlib._bootstrap>", line 228, in _call_with_frames_removed
RecursionError: maximum recursion depth exceeded`);
    assert.deepEqual(shape(traceback), [
      ['RecursionError', 'maximum recursion depth exceeded', ['a:1', 'a:1', '_call_with_frames_removed:228'], null],
    ]);
    assert.deepEqual(
      traceback.exceptions[0]?.frames.map(({ source }) => source),
      ['return a(n + 1)', 'return a(n + 1)', null],
    );
  });

  test('what billiard quotes takes the place of its wrapper', () => {
    const traceback = read(`${HEADER}
  File "/usr/lib/python3/dist-packages/billiard/pool.py", line 362, in workloop
    result = (True, prepare_result(fun(*args, **kwargs)))
billiard.einfo.ExceptionWithTraceback:${' '}
"""
${HEADER}
${FRAME.join('\n')}
app.errors.Refused: no
"""`);
    assert.deepEqual(shape(traceback).at(-1), ['app.errors.Refused', 'no', ['send:41'], null]);
    assert.equal(traceback.exceptions.length, 1);
    assert.equal(traceback.state, 'complete');
  });

  test('a message of several lines', () => {
    const traceback = read(
      [HEADER, ...FRAME, 'sqlalchemy.exc.DataError: value too long', 'DETAIL:  line 1', '', '[SQL: INSERT]', ''].join(
        '\n',
      ),
    );
    assert.deepEqual(shape(traceback), [
      ['sqlalchemy.exc.DataError', 'value too long\nDETAIL:  line 1\n\n[SQL: INSERT]', ['send:41'], null],
    ]);
  });

  test('a syntax error: its own place has no function', () => {
    const traceback = read(`${HEADER}
${FRAME.join('\n')}
  File "/srv/app/h/broken.py", line 3
    def f(
         ^
SyntaxError: '(' was never closed`);
    assert.deepEqual(shape(traceback), [['SyntaxError', "'(' was never closed", ['send:41', '<unknown>:3'], null]]);
  });

  test('without a text', () => {
    for (const line of ['KeyboardInterrupt', 'billiard.exceptions.SoftTimeLimitExceeded', 'h.tasks.f.<locals>.Oops'])
      assert.deepEqual(shape(read([HEADER, ...FRAME, line].join('\n'))), [[line, '', ['send:41'], null]]);
    assert.deepEqual(shape(read([HEADER, ...FRAME, 'AssertionError: '].join('\n')))[0], [
      'AssertionError',
      '',
      ['send:41'],
      null,
    ]);
  });

  test('cut before the exception line: partial, and says why', () => {
    for (const lines of [
      [HEADER, ...FRAME],
      [HEADER, FRAME[0] ?? ''],
    ]) {
      const traceback = read(lines.join('\n'));
      assert.equal(traceback.state, 'partial');
      assert.equal(traceback.why, 'the log ends before the exception line');
      assert.deepEqual(shape(traceback), [['', '', ['send:41'], null]]);
    }
    const bare = read(HEADER);
    assert.deepEqual([bare.exceptions, bare.state], [[], 'partial']);
    assert.ok(bare.why);
  });

  test('cut inside a chain: what came before is whole', () => {
    const traceback = read(
      [
        HEADER,
        ...FRAME,
        'KeyError: 1',
        'During handling of the above exception, another exception occurred:',
        HEADER,
        ...FRAME,
      ].join('\n'),
    );
    assert.equal(traceback.state, 'partial');
    assert.deepEqual(
      traceback.exceptions.map(({ type }) => type),
      ['KeyError', ''],
    );
  });

  test('what stands before the first header is skipped; without a header there is none', () => {
    const dumped = [
      'The full contents of the message body was:',
      "b'[[], {}, {}]' (77b)",
      HEADER,
      ...FRAME,
      "KeyError: 'a.b'",
    ];
    assert.deepEqual(shape(read(dumped.join('\n'))), [['KeyError', "'a.b'", ['send:41'], null]]);
    assert.equal(readTraceback([...FRAME, 'KeyError: 1']), null);
    assert.equal(readTraceback([]), null);
  });

  test('headers', () => {
    assert.ok(isTracebackHeader(HEADER));
    assert.ok(isTracebackHeader('  + Exception Group Traceback (most recent call last):'));
    assert.ok(!isTracebackHeader(`See ${HEADER}`));
  });

  test('whose code', () => {
    for (const file of [
      '/srv/app/h/tasks.py',
      '/var/lib/hypothesis/h/tasks/email.py',
      'h/tasks.py',
      String.raw`C:\app\h\tasks.py`,
    ])
      assert.ok(isOwnCode(file), file);
    for (const file of [
      '/usr/lib/python3.11/json/decoder.py',
      '/usr/local/lib/python3.11/site-packages/celery/app/trace.py',
      '/usr/lib/python3/dist-packages/billiard/pool.py',
      '/srv/app/venv/lib/python3.13/site-packages/x.py',
      String.raw`C:\Python311\Lib\json\decoder.py`,
      '<frozen importlib._bootstrap>',
      '<string>',
    ])
      assert.ok(!isOwnCode(file), file);
  });
});
