/** What a retry's line tells: when it runs again, and why. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRetry } from '../../../src/events/tasks/attempt.ts';

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
