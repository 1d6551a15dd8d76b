/** Tracebacks as Python 3.9 to 3.13, billiard and log shippers print them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTraceback } from '../../../src/events/python/read-traceback.ts';
import { isOwnCode, type Traceback } from '../../../src/events/python/traceback.ts';
import { isTracebackHeader } from '../../../src/events/python/traceback-lines.ts';
import { tracebackLines } from '../../support/builders.ts';
import { told } from './told.ts';

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
      '<template>',
      'stringsource',
      'src/lxml/etree.pyx',
    ])
      assert.ok(!isOwnCode(file), file);
  });
});

const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
const OTHER = ['  File "/srv/app/h/store.py", line 9, in put', '    raise Refused(key)'];
const GROUP = [
  '  + Exception Group Traceback (most recent call last):',
  '  |   File "/srv/app/h/tasks/email.py", line 41, in send',
  '  |     async with group:',
  '  | ExceptionGroup: two of',
  '  | them (2 sub-exceptions)',
  '  +-+---------------- 1 ----------------',
  '    | Traceback (most recent call last):',
  '    |   File "/srv/app/h/a.py", line 1, in a',
  '    |     one()',
  '    | KeyError: 1',
  '    | ',
  `    | ${CAUSE}`,
  '    | ',
  '    | Traceback (most recent call last):',
  '    |   File "/srv/app/h/a.py", line 3, in b',
  '    |     raise ValueError() from err',
  '    | ValueError',
  '    +---------------- 2 ----------------',
  '    | ExceptionGroup: inner (2 sub-exceptions)',
  '    +-+---------------- 1 ----------------',
  '      | TypeError: t',
  '      | more of it',
  '      +---------------- 2 ----------------',
  '      | core.web.Timeout: o',
  '      +------------------------------------',
];

interface Row {
  readonly what: string;
  readonly lines: readonly string[];
  /** The record's first line. */
  readonly said?: string;
  readonly told: readonly string[];
  /** Absent = complete. */
  readonly why?: string;
}

const WHOLE = 'KeyError: 1 (send:41)';
const SECOND = 'frames follow that nothing chains to it: quoted by its message, or of another record';
const MISSING = 'lines are missing from it';
const MIXED = 'lines of another record stand in it';
const CUT = 'the log ends before the exception line';

const ROWS: readonly Row[] = [
  // Chains
  {
    what: 'a cause that was never raised has no header',
    lines: ['ValueError: never raised', 'line 2', '', CAUSE, '', HEADER, ...FRAME, 'KeyError: 1'],
    told: ['ValueError: never raised\nline 2 ()', `${WHOLE} <cause`],
  },
  {
    what: 'one in the middle of a chain',
    lines: [HEADER, ...OTHER, 'OSError: a', CONTEXT, 'ValueError: b', CAUSE, HEADER, ...FRAME, 'KeyError: 1'],
    told: ['OSError: a (put:9)', 'ValueError: b () <context', `${WHOLE} <cause`],
  },
  {
    what: 'a message that ends in the words of a chain, with nothing behind them',
    lines: [HEADER, ...FRAME, 'KeyError: 1', CONTEXT, 'and so on', '(see above)'],
    told: [`KeyError: 1\n${CONTEXT}\nand so on\n(see above) (send:41)`],
  },
  {
    what: 'cut behind the words of a chain',
    lines: [HEADER, ...FRAME, 'KeyError: 1', '', CONTEXT, ''],
    told: [WHOLE],
    why: 'the log ends before the next exception of the chain',
  },
  {
    what: 'an exception line that did not arrive',
    lines: [HEADER, ...OTHER, CONTEXT, HEADER, ...FRAME, 'KeyError: 1'],
    told: [':  (put:9)', `${WHOLE} <context`],
    why: MISSING,
  },
  // Groups
  {
    what: 'groups inside a group, a chain inside a member',
    lines: GROUP,
    told: ['ExceptionGroup: two of\nthem (2 sub-exceptions) (send:41) [ValueError TypeError core.web.Timeout]'],
  },
  {
    what: 'a group in a chain, indentation lost',
    lines: [HEADER, ...FRAME, 'KeyError: 1', CONTEXT, ...GROUP, CAUSE, HEADER, ...OTHER, 'OSError'].map((line) =>
      line.trim(),
    ),
    told: [
      WHOLE,
      'ExceptionGroup: two of\nthem (2 sub-exceptions) (send:41) <context [ValueError TypeError core.web.Timeout]',
      'OSError:  (put:9) <cause',
    ],
  },
  {
    what: 'a group that is cut between its members',
    lines: GROUP.slice(0, 16),
    told: ['ExceptionGroup: two of\nthem (2 sub-exceptions) (send:41)'],
    why: 'the log ends inside the exception group',
  },
  {
    what: 'a group that is cut before its members',
    lines: GROUP.slice(0, 5),
    told: ['ExceptionGroup: two of\nthem (2 sub-exceptions) (send:41)'],
    why: 'the log ends inside the exception group',
  },
  {
    what: 'a table in a message is no group',
    lines: [HEADER, ...FRAME, 'KeyError: 1', '+-+---------------- 1 ----------------', '| a |'],
    told: ['KeyError: 1\n+-+---------------- 1 ----------------\n| a | (send:41)'],
  },
  // What stands between frames
  {
    what: 'Python 3.13: statements of several lines',
    lines: [
      HEADER,
      '  File "/srv/app/h/a.py", line 7, in f',
      '    return boom(',
      '        1,',
      '    ...<3 lines>...',
      '        boom,',
      '    )',
      '  File "/srv/app/h/a.py", line 3, in g',
      '    raise ValueError(',
      '    ~~~~~^^^^^^^^^^^^',
      '        "a"',
      '    )',
      'ValueError: a',
    ],
    told: ['ValueError: a (f:7 g:3)'],
  },
  {
    what: 'a second source line that no statement explains: its frame is lost',
    lines: [HEADER, ...FRAME, '           ^^^^^^', '    return self.run(*args, **kwargs)', 'KeyError: 1'],
    told: [WHOLE],
    why: MISSING,
  },
  {
    what: 'a source line is lost where its folder shows sources',
    lines: [HEADER, '  File "/srv/app/h/tasks/a.py", line 1, in a', ...FRAME, 'KeyError: 1'],
    told: ['KeyError: 1 (a:1 send:41)'],
    why: MISSING,
  },
  {
    what: 'no source is installed there',
    lines: [HEADER, '  File "/opt/dist/a.py", line 1, in a', ...FRAME, 'KeyError: 1'],
    told: ['KeyError: 1 (a:1 send:41)'],
  },
  {
    what: 'generated, frozen and compiled code; billiard keeps the outermost frames',
    lines: [
      HEADER,
      ...FRAME,
      '  File "<frozen importlib._bootstrap>", line 228, in _call_with_frames_removed',
      '  File "<template>", line 3, in top-level template code',
      '  File "src/lxml/etree.pyx", line 3536, in lxml.etree.tostring',
      '  File "stringsource", line 2, in lxml.etree._raise',
      '  [Previous line repeated 975 more times]',
      '  File "...", line -1, in [rest of traceback truncated]',
      'socket.timeout: timed out',
    ],
    told: [
      'socket.timeout: timed out (send:41 _call_with_frames_removed:228 top-level template code:3 lxml.etree.tostring:3536 lxml.etree._raise:2)',
    ],
  },
  {
    what: "loguru's marks and variables",
    lines: [
      HEADER,
      '',
      '> File "/srv/app/h/tasks/email.py", line 41, in send',
      '    server.send(message)',
      '    │           └ <Email 7>',
      "    └ <Server 'mx'>",
      'KeyError: 1',
    ],
    told: [WHOLE],
  },
  {
    what: 'notes belong to the message; Celery warns from below it',
    lines: [HEADER, ...FRAME, 'KeyError: 1', 'while sending', '', '  warn(RuntimeWarning('],
    told: ['KeyError: 1\nwhile sending (send:41)'],
  },
  {
    what: 'Python 2 prints no module',
    lines: [HEADER, ...FRAME, 'error: [Errno 111] Connection refused'],
    told: ['error: [Errno 111] Connection refused (send:41)'],
  },
  {
    what: 'a class that is made while it runs',
    lines: [HEADER, ...FRAME, 'ray.exceptions.RayTaskError(ValueError): x'],
    told: ['ray.exceptions.RayTaskError(ValueError): x (send:41)'],
  },
  // What shippers do
  {
    what: 'no indentation, a source line whose frame is lost',
    lines: [HEADER, ...FRAME, '           ^^^^', ...OTHER, 'Model.save', 'KeyError: 1'].map((line) => line.trim()),
    told: ['KeyError: 1 (send:41 put:9)'],
    why: MIXED,
  },
  {
    what: 'no indentation, source lines that look like exceptions',
    lines: [
      HEADER,
      'File "/srv/app/h/a.py", line 1, in a',
      'Model.save',
      'File "/srv/app/h/b.py", line 2, in b',
      'raise Oops',
      'File "/srv/app/h/c.py", line 3, in c',
      'Model.fail',
      'h.errors.Oops: text',
      'KeyError: only text',
    ],
    told: ['h.errors.Oops: text\nKeyError: only text (a:1 b:2 c:3)'],
  },
  {
    what: 'no indentation, the last frame without source',
    lines: [HEADER, 'File "src/lxml/etree.pyx", line 3, in lxml.etree.f', 'lxml.etree.Oops', 'more'],
    told: ['lxml.etree.Oops: \nmore (lxml.etree.f:3)'],
  },
  {
    what: 'no indentation, cut behind a source line',
    lines: [HEADER, 'File "/srv/app/h/a.py", line 1, in a', 'Model.save'],
    told: [':  (a:1)'],
    why: CUT,
  },
  {
    what: 'tabs',
    lines: [HEADER, '\tFile "/srv/app/h/tasks/email.py", line 41, in send', '\t\tserver.send(message)', 'KeyError: 1'],
    told: [WHOLE],
  },
  ...['> ', '#   ', '\t'].map(
    (margin): Row => ({
      what: `before every line: ${JSON.stringify(margin)}`,
      lines: [HEADER, ...FRAME, 'KeyError: 1', '', CAUSE, '', HEADER, ...OTHER, 'OSError: x'].map(
        (line) => margin + line,
      ),
      told: [WHOLE, 'OSError: x (put:9) <cause'],
    }),
  ),
  {
    what: 'cut inside a frame line',
    lines: [HEADER, ...FRAME, '  File "/usr/local/li'],
    told: [':  (send:41)'],
    why: CUT,
  },
  {
    what: 'cut inside a line number',
    lines: [HEADER, ...FRAME, '  File "/srv/app/h/a.py", line 1'],
    told: [':  (send:41)'],
    why: CUT,
  },
  {
    what: 'a frame line that was sent in two pieces',
    lines: [
      HEADER,
      '  File "/srv/app/h/ta',
      'sks/email.py", line 41, in send',
      '    server.send(message)',
      'KeyError: 1',
    ],
    told: [WHOLE],
  },
  {
    what: 'a frame line of which one piece is lost',
    lines: [HEADER, ...FRAME, '  File "/srv/app/h/ta', '    x()', 'KeyError: 1'],
    told: [WHOLE],
    why: MISSING,
  },
  // Quoted, or of another record
  {
    what: 'a traceback that the message quotes',
    said: String.raw`ValueError('worker said:\nTraceback (most recent call last):\n  File "nowhere.py", line 1, in nothing\nOSError: x')`,
    lines: [
      HEADER,
      ...FRAME,
      'ValueError: worker said:',
      HEADER,
      '  File "nowhere.py", line 1, in nothing',
      'OSError: x',
    ],
    told: [`ValueError: worker said:\n${HEADER}\n  File "nowhere.py", line 1, in nothing\nOSError: x (send:41)`],
  },
  {
    what: 'a chain that the message quotes, and a real one behind it',
    said: `ValueError('${HEADER} File "a.py", line 1, in a ${CONTEXT} ${HEADER} File "b.py", line 2, in b KeyError: 2')`,
    lines: [
      HEADER,
      ...FRAME,
      'ValueError: it said',
      HEADER,
      '  File "a.py", line 1, in a',
      'OSError: x',
      CONTEXT,
      HEADER,
      '  File "b.py", line 2, in b',
      'KeyError: 2',
      CAUSE,
      HEADER,
      ...OTHER,
      'h.Refused: no',
    ],
    told: [
      `ValueError: it said\n${HEADER}\n  File "a.py", line 1, in a\nOSError: x\n${CONTEXT}\n${HEADER}\n  File "b.py", line 2, in b\nKeyError: 2 (send:41)`,
      'h.Refused: no (put:9) <cause',
    ],
  },
  {
    what: 'a second traceback that the first line does not know',
    said: 'KeyError(1)',
    lines: [HEADER, ...FRAME, 'KeyError: 1', HEADER, ...OTHER, 'OSError: x'],
    told: [WHOLE],
    why: SECOND,
  },
  {
    what: 'a frame behind the exception line',
    lines: [HEADER, ...FRAME, 'KeyError: 1', ...OTHER, 'OSError: x'],
    told: [WHOLE],
    why: SECOND,
  },
  {
    what: 'frames that the message quotes without a header',
    said: `RayTaskError('ray::f() File "/srv/app/h/store.py", line 9, in put')`,
    lines: [HEADER, ...FRAME, 'RayTaskError: ray::f()', '  File "/srv/app/h/store.py", line 9, in put'],
    told: ['RayTaskError: ray::f()\n  File "/srv/app/h/store.py", line 9, in put (send:41)'],
  },
  {
    what: 'another traceback begins between the frames',
    lines: [HEADER, ...FRAME, HEADER, ...OTHER, 'OSError: x'],
    told: [':  (send:41)'],
    why: MIXED,
  },
  {
    what: "another program's line between the frames",
    lines: [HEADER, ...FRAME, '10.0.3.12 - - [19/May/2026] "GET / HTTP/1.1" 200', ...OTHER, 'KeyError: 1'],
    told: ['KeyError: 1 (send:41 put:9)'],
    why: MIXED,
  },
  {
    what: 'a word on a line of its own between the frames is no exception',
    lines: [HEADER, ...FRAME, 'Booting', ...OTHER, 'KeyError: 1'],
    told: ['KeyError: 1 (send:41 put:9)'],
    why: MIXED,
  },
  {
    what: 'a frame of another Python: another program wrote it',
    lines: [
      HEADER,
      '  File "/usr/local/lib/python3.12/site-packages/celery/app/trace.py", line 453, in trace_task',
      '    R = retval = fun(*args, **kwargs)',
      '  File "/usr/local/lib/python3.11/site-packages/pyramid/tweens.py", line 41, in excview_tween',
      ...FRAME,
      'KeyError: 1',
    ],
    told: ['KeyError: 1 (trace_task:453 excview_tween:41 send:41)'],
    why: MIXED,
  },
  {
    what: 'one Python in several places, as Debian installs it',
    lines: [
      HEADER,
      '  File "/usr/lib/python3/dist-packages/celery/app/trace.py", line 451, in trace_task',
      '    R = retval = fun(*args, **kwargs)',
      '  File "/usr/lib/python3.11/json/decoder.py", line 337, in decode',
      '    obj, end = self.raw_decode(s)',
      '  File "/usr/local/lib/python3.11/site-packages/x.py", line 1, in x',
      '    y()',
      'KeyError: 1',
    ],
    told: ['KeyError: 1 (trace_task:451 decode:337 x:1)'],
  },
  { what: 'frames that did not arrive', lines: [HEADER, 'KeyError: 1'], told: ['KeyError: 1 ()'], why: MISSING },
  // What crossed a process
  {
    what: 'Windows: the second copy is the same exception',
    lines: [
      'billiard.einfo.RemoteTraceback: ',
      '"""',
      HEADER,
      ...FRAME,
      'KeyError: 1',
      '"""',
      '',
      CAUSE,
      '',
      HEADER,
      ...OTHER,
      'KeyError: 1',
    ],
    told: [WHOLE],
  },
  {
    what: 'another exception is none',
    lines: [
      'billiard.einfo.RemoteTraceback: ',
      '"""',
      HEADER,
      ...FRAME,
      'KeyError: 1',
      '"""',
      CAUSE,
      HEADER,
      ...OTHER,
      'KeyError: 2',
    ],
    told: [WHOLE, 'KeyError: 2 (put:9) <cause'],
  },
  {
    what: 'a wrapper in a chain; the quoted one keeps its place',
    lines: [
      HEADER,
      ...OTHER,
      'OSError: x',
      CONTEXT,
      HEADER,
      ...OTHER,
      'ExceptionWithTraceback: ',
      '"""',
      HEADER,
      ...FRAME,
      'KeyError: 1',
      '"""',
    ],
    told: ['OSError: x (put:9)', `${WHOLE} <context`],
  },
  {
    what: 'a block that does not end',
    lines: [HEADER, ...OTHER, 'billiard.einfo.ExceptionWithTraceback: ', '"""', HEADER, ...FRAME, 'KeyError: 1'],
    told: [WHOLE],
    why: 'the log ends inside the traceback that a worker process sent',
  },
];

describe('lines that follow each other', () => {
  for (const { what, lines, said, told: wanted, why = null } of ROWS) {
    test(what, () => {
      const traceback = readTraceback(lines, said);
      assert.ok(traceback);
      assert.deepEqual(told(traceback), wanted);
      assert.deepEqual([traceback.state, traceback.why], [why === null ? 'complete' : 'partial', why]);
    });
  }

  test('no traceback at all', () => {
    for (const lines of [['None'], [CAUSE], ['ValueError: x', CAUSE], ['"""', 'x', '"""']])
      assert.equal(readTraceback(lines), null, lines.join('|'));
  });
});

describe('hostile lines', () => {
  const pieces = fc.constantFrom(
    ...GROUP,
    ...FRAME,
    HEADER,
    CAUSE,
    CONTEXT,
    'KeyError: 1',
    'Model.save',
    '"""',
    'billiard.einfo.RemoteTraceback:',
    '> File "a", line 1, in f',
    'File "b", line 2',
    '  File "cut',
    '    ...<4 lines>...',
    '   ^^^',
    '',
    'text of others',
  );
  const lines = fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string()), { maxLength: 40 });

  test('any order of any lines: no throw, each frame was printed, and partial says why', () => {
    fc.assert(
      fc.property(lines, fc.string(), (given, said) => {
        const traceback = readTraceback(given, said);
        if (!traceback) return;
        assert.equal(traceback.why === null, traceback.state === 'complete');
        assert.ok(traceback.exceptions.length > 0 || traceback.state === 'partial');
        const text = given.join('');
        for (const { file, line } of traceback.exceptions.flatMap(({ frames }) => frames))
          assert.ok(text.includes(`File "${file}", line ${line}`));
      }),
      { numRuns: 2000 },
    );
  });

  test('a megabyte in a line and 5,000 lines end in good time: nothing is read twice for each line', () => {
    const long = 'x'.repeat(1 << 20);
    const bodies = [' ', '^', '+-', '| ', '(', 'A.', '~^ ', 'File "', '\\', '[', '"""'].map((part) =>
      part.repeat((1 << 20) / part.length),
    );
    for (const body of bodies) readTraceback([HEADER, body, ...FRAME, body, `KeyError: ${body}`, body], body);
    for (const line of [
      HEADER,
      CAUSE,
      '',
      'A.b',
      'KeyError: 1',
      ...FRAME,
      '"""',
      GROUP[0] ?? '',
      GROUP[5] ?? '',
      '    | x',
    ])
      readTraceback([...GROUP.slice(0, 7), ...Array.from<string>({ length: 5000 }).fill(line), HEADER, ...FRAME], long);
    // Behind each of 5,000 lines the next one is looked for: blank lines must not be walked again and again.
    const blank = readTraceback([HEADER, ...FRAME, 'KeyError: 1', ...Array.from<string>({ length: 200_000 }).fill('')]);
    assert.equal(blank?.state, 'complete');
  });
});
