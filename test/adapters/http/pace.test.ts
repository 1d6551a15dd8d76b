import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createPace } from '../../../src/adapters/http/pace.ts';

test('however long requests are under way, never more than the limit arrive in any stretch of time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      // A connection that is made late arrives late; the answer takes its time as well.
      fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: 30, maxLength: 120 }),
      async (limit, delays) => {
        let time = 0;
        const arrived: number[] = [];
        const pace = createPace(limit, 5000, {
          now: () => Math.floor(time),
          // Timers fire up to a millisecond early.
          sleep: async (ms) => {
            time += ms - 1;
          },
        });
        for (const [there, back] of delays) {
          await pace();
          arrived.push(time + there);
          time += there + back;
        }
        for (let n = limit; n < arrived.length; n++)
          assert.ok((arrived[n] ?? 0) - (arrived[n - limit] ?? 0) > 5000, `request ${n}`);
      },
    ),
  );
});

test('a few requests wait for nothing', async () => {
  const slept: number[] = [];
  const pace = createPace(25, 5000, { now: () => 0, sleep: async (ms) => void slept.push(ms) });
  for (let n = 0; n < 25; n++) await pace();
  assert.deepEqual(slept, []);
});
