/** Tracebacks that JSON loggers write as data: structlog's and Sentry's. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readStructuredTraceback } from '../../../src/events/python/structured-traceback.ts';
import { told } from './told.ts';

const HEADER = 'Traceback (most recent call last):';

describe('tracebacks written as data', () => {
  const frame = { filename: '/srv/app/h/a.py', lineno: 3, name: 'f', line: '    g()', locals: { password: "'x'" } };
  const stack = {
    exc_type: 'Refused',
    exc_value: 'no',
    exc_notes: [],
    syntax_error: null,
    is_cause: false,
    frames: [frame],
  };
  const root = { ...stack, exc_type: 'KeyError', exc_value: '1', is_cause: true, exc_notes: ['seen twice'] };
  const sentry = (type: string, source?: string): object => ({
    type,
    value: 'v',
    module: 'h.errors',
    mechanism: { type: 'chained', exception_id: type === 'Refused' ? 0 : 1, parent_id: 0, source },
    stacktrace: {
      frames: [{ abs_path: '/srv/app/h/a.py', filename: 'h/a.py', function: 'f', lineno: 3, context_line: ' g()' }],
    },
  });

  const rows: readonly { what: string; value: unknown; said?: string; told: readonly string[]; why?: string }[] = [
    {
      what: 'structlog: raised first',
      value: [stack, root],
      told: ['KeyError: 1\nseen twice (f:3)', 'Refused: no (f:3) <cause'],
    },
    {
      what: 'context',
      value: [stack, { ...root, is_cause: false }],
      told: ['KeyError: 1\nseen twice (f:3)', 'Refused: no (f:3) <context'],
    },
    {
      what: 'the first line names the last of the list: root first',
      value: [root, stack],
      said: 'Refused',
      told: ['KeyError: 1\nseen twice (f:3)', 'Refused: no (f:3) <cause'],
    },
    {
      what: 'a group',
      value: [
        {
          ...stack,
          exceptions: [[root], { stacks: [{ ...stack, exceptions: [[{ ...stack, exc_type: 'OSError' }]] }] }],
        },
      ],
      told: ['Refused: no (f:3) [KeyError OSError]'],
    },
    {
      what: 'frames left out by the logger; a syntax error',
      value: [
        {
          ...stack,
          frames: [frame, { filename: '', lineno: -1, name: 'Skipped frames: 12' }],
          syntax_error: { filename: '/srv/app/h/b.py', lineno: 9, line: 'def f(', offset: 6, msg: 'never closed' },
        },
      ],
      told: ['Refused: no (f:3 <unknown>:9)'],
    },
    {
      what: 'a frame without a line',
      value: [{ ...stack, frames: [frame, { ...frame, lineno: '3' }] }],
      told: ['Refused: no (f:3)'],
      why: 'the logger wrote frames without a file or a line',
    },
    {
      what: 'Sentry: root first',
      value: { values: [sentry('KeyError', '__cause__'), sentry('Refused')] },
      told: ['h.errors.KeyError: v (f:3)', 'h.errors.Refused: v (f:3) <cause'],
    },
    {
      what: 'Sentry: a group',
      value: { values: [sentry('OSError', 'exceptions[0]'), sentry('Refused')] },
      told: ['h.errors.Refused: v (f:3) [OSError]'],
    },
  ];
  for (const { what, value, said, told: wanted, why = null } of rows) {
    test(what, () => {
      const traceback = readStructuredTraceback(value, said);
      assert.ok(traceback);
      assert.deepEqual(told(traceback), wanted);
      assert.equal(traceback.why, why);
      assert.equal(JSON.stringify(traceback).includes('password'), false);
    });
  }

  test('source lines lose their indentation', () => {
    assert.deepEqual(readStructuredTraceback([stack])?.exceptions[0]?.frames, [
      { file: '/srv/app/h/a.py', line: 3, function: 'f', source: 'g()' },
    ]);
  });

  test('anything else: null, never a throw', () => {
    for (const value of [
      null,
      undefined,
      7,
      HEADER,
      [],
      [{}],
      [{ exc_type: 7 }],
      { values: [] },
      { values: [{ type: null }] },
      { stacks: 1 },
    ])
      assert.equal(readStructuredTraceback(value), null);
    const keys = fc.constantFrom(
      ...Object.keys(stack),
      ...Object.keys(sentry('x')),
      ...Object.keys(frame),
      'values',
      'exceptions',
      '__proto__',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 6 }, fc.jsonValue(), fc.array(tie('any')), fc.dictionary(keys, tie('any'))),
    })).any;
    fc.assert(
      fc.property(value, (given) => void readStructuredTraceback(given)),
      { numRuns: 1000 },
    );
  });
});
