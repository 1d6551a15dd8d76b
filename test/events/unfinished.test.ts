import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage } from '../../src/events/event.ts';
import { beforeUnfinished, startTimetable } from '../../src/events/unfinished.ts';

const AT = (time: string): string => `2026-05-11T${time}Z`;
const TO = AT('13:00:00');
/** A line every ten seconds from noon on; ids count them from 1000. */
function timetable(lines: number, skewed = false): ReturnType<typeof startTimetable> {
  const table = startTimetable();
  for (let n = 0; n < lines; n++) {
    // Two of a hundred were received a little before the one with the id before theirs.
    const seconds = n * 10 - (skewed && n % 50 === 0 && n > 0 ? 15 : 0);
    table.see(String(1000 + n), `${new Date(Date.parse(AT('12:00:00')) + seconds * 1000).toISOString().slice(0, 19)}Z`);
  }
  return table;
}
const read = (to: string, high: number): Coverage => ({
  from: AT('12:00:00'),
  to,
  complete: false,
  reasons: ['it broke off'],
  examined: [['1000', String(high)]],
  requests: 1,
});

const CASES: readonly {
  readonly name: string;
  readonly coverage: Coverage;
  readonly failures: readonly string[];
  readonly to: string;
  readonly examined: Coverage['examined'];
  readonly lines?: number;
}[] = [
  {
    name: 'broken off in the middle: it ends with the last whole minute',
    coverage: read(AT('12:16:30'), 1099),
    failures: [],
    to: AT('12:15:59'),
    examined: [['1000', '1095']],
  },
  {
    name: 'a failure that was open then is left to the next run, and what stands beside it',
    coverage: read(AT('12:16:30'), 1099),
    failures: [AT('12:03:00'), AT('12:15:10')],
    to: AT('12:14:59'),
    examined: [['1000', '1089']],
  },
  {
    name: 'a failure long before was read whole',
    coverage: read(AT('12:16:30'), 1099),
    failures: [AT('12:03:00')],
    to: AT('12:15:59'),
    examined: [['1000', '1095']],
  },
  {
    name: 'the window was read to its end: nothing is taken back',
    coverage: read(TO, 1099),
    failures: [AT('12:03:00')],
    to: TO,
    examined: [['1000', '1099']],
  },
  {
    name: 'so it was, but a failure was open at its end',
    coverage: read(TO, 1099),
    failures: [AT('12:16:10')],
    to: AT('12:15:59'),
    examined: [['1000', '1095']],
  },
  {
    name: 'broken off at once: nothing was examined, and time does not run back',
    coverage: read(AT('12:00:20'), 1002),
    failures: [AT('12:00:10')],
    to: AT('11:59:59'),
    examined: [],
    lines: 3,
  },
];

for (const { name, coverage, failures, to, examined, lines = 100 } of CASES) {
  test(name, () => {
    const got = beforeUnfinished(
      coverage,
      TO,
      failures.map((at) => ({ at })),
      timetable(lines),
    );
    assert.deepEqual([got.to, got.examined], [to, examined]);
    assert.deepEqual([got.complete, got.reasons], [false, ['it broke off']]);
  });
}

test('a line whose time runs back against its id is in no range that lies behind the end', () => {
  const got = beforeUnfinished(read(AT('12:16:30'), 1099), TO, [], timetable(100, true));
  // 1050 is of 12:08:05, 1051 of 12:08:30: what counts is that no id from the cut minute on is inside.
  assert.deepEqual(got.examined, [['1000', '1095']]);
});
