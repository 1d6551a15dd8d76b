/** What the builders write is what workers write. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareIds } from '../../src/events/event.ts';
import { eventId, failureLines, later, taskId } from './builders.ts';

const NOON = '2026-05-11T12:00:00Z';

describe('builders', () => {
  test('a failure in both formats', () => {
    const record = { task: 'a.b', id: taskId(7), error: "KeyError('k')", frames: [], at: '2026-05-11T13:16:45.123Z' };
    const plain = failureLines(record);
    assert.equal(
      plain[0],
      `[2026-05-11 13:16:45,123: ERROR/ForkPoolWorker-7] Task a.b[${taskId(7)}] raised unexpected: KeyError('k')`,
    );
    assert.deepEqual([plain[1], plain.at(-1)], ['Traceback (most recent call last):', "KeyError: 'k'"]);
    const tagged = failureLines({ ...record, format: 'tagged' });
    assert.equal(
      tagged[0],
      `worker (stderr)      | [2026-05-11 13:16:45,123: ERROR/ForkPoolWorker-7] a.b[${taskId(7)}] Task a.b[${taskId(7)}] raised unexpected: KeyError('k')`,
    );
    assert.equal(tagged.at(-1), "worker (stderr)      | KeyError: 'k'");
  });

  test('ids ascend with time, and within a moment', () => {
    const ids = [eventId(NOON), eventId(NOON), eventId(later(NOON, 1))];
    assert.deepEqual(ids.toSorted(compareIds), ids);
    assert.equal(new Set(ids).size, 3);
    assert.equal(ids[0]?.length, 19);
  });
});
