/** Every row of the grammar, as workers write it and as messages quote it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CeleryRecord, NAMING, readCelery } from '../../../src/events/celery/celery.ts';
import { GRAMMAR } from '../../../src/events/celery/grammar.ts';
import { foldStream } from '../../../src/events/records/fold.ts';
import type { LogRecord } from '../../../src/events/records/record.ts';
import { readLines } from '../../../src/events/text/line.ts';
import { celeryRecord, event, taskId } from '../../support/builders.ts';
import { CASES, ID } from './cases.ts';

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

  test('no line fits two rows, so that their order decides nothing', () => {
    for (const line of [...GRAMMAR.map(({ example }) => example), ...CASES.map((known) => known.line)])
      assert.equal(GRAMMAR.filter(({ pattern }) => pattern.test(line)).length, 1, line);
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
