/** Durations and instants as people write them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantMs, readDuration, readInstant } from '../../src/config/time.ts';

const durations: readonly (readonly [text: string, seconds: number])[] = [
  ['0s', 0],
  ['90s', 90],
  ['2m', 120],
  ['24h', 86_400],
  ['7d', 604_800],
  ['2w', 1_209_600],
  ['1d 12h', 129_600],
  ['1d12h', 129_600],
  [' 1w 1d 1h 1m 1s ', 694_861],
  ['007d', 604_800],
];

test('durations', () => {
  for (const [text, seconds] of durations) assert.equal(readDuration(text), seconds * 1000, text);
});

const EXPECTED = 'a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';
const notDurations: readonly (readonly [text: string, hint: string | undefined])[] = [
  ['', undefined],
  ['24', 'The number 24 has no unit.'],
  ['24 hours', 'Did you mean "24h"?'],
  ['7D', 'Did you mean "7d"?'],
  ['1 day 12 hrs', 'Did you mean "1d 12h"?'],
  ['5min', 'Did you mean "5m"?'],
  ['30 seconds', 'Did you mean "30s"?'],
  ['3 months', undefined],
  ['PT24H', undefined],
  ['-1h', undefined],
  ['1.5h', undefined],
  ['1h 1d', undefined],
  ['1h1h', undefined],
  ['1000000d', undefined],
  [`1w${' '.repeat(100_000)}x`, undefined],
];

test('no durations', () => {
  for (const [text, hint] of notDurations) {
    const refusal = readDuration(text);
    assert.ok(typeof refusal === 'object');
    assert.deepEqual([refusal.expected, refusal.hint], [EXPECTED, hint], text.slice(0, 20));
  }
});

const instants: readonly (readonly [text: string, iso: string])[] = [
  ['2026-05-11', '2026-05-11T00:00:00Z'],
  ['2026-05-11T13:16', '2026-05-11T13:16:00Z'],
  ['2026-05-11 13:16:45', '2026-05-11T13:16:45Z'],
  ['2026-05-11t13:16:45z', '2026-05-11T13:16:45Z'],
  ['2026-05-11T13:16:45.999Z', '2026-05-11T13:16:45Z'],
  ['2026-05-11T15:16:45+02:00', '2026-05-11T13:16:45Z'],
  ['2026-05-11T08:46:45-0430', '2026-05-11T13:16:45Z'],
  ['2026-05-11 15:16 +02:00', '2026-05-11T13:16:00Z'],
  ['2028-02-29T00:30+01:00', '2028-02-28T23:30:00Z'],
];

test('instants', () => {
  for (const [text, iso] of instants) assert.deepEqual(readInstant(text), { kind: 'at', iso }, text);
  assert.deepEqual(readInstant('24h'), { kind: 'back', ms: 86_400_000 });
});

test('no instants', () => {
  const texts = [
    'now',
    '11.05.2026',
    '2026-5-1',
    '2026-05-11T24:00',
    '2026-05-11T13:60',
    '2026-05-11T13',
    '2026-05-11Z',
  ];
  const days = ['2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '0050-01-01'];
  for (const text of [...texts, ...days, '9999-12-31T23:59-01:00']) assert.ok('expected' in readInstant(text), text);
});

test('an instant becomes milliseconds once the start of the run is known', () => {
  const now = Date.UTC(2026, 4, 11, 13);
  assert.equal(instantMs({ kind: 'back', ms: 3_600_000 }, now), Date.UTC(2026, 4, 11, 12));
  assert.equal(instantMs({ kind: 'at', iso: '2026-05-11T12:00:00Z' }, now), Date.UTC(2026, 4, 11, 12));
});

test('what Date writes is read back, to the second', () => {
  const range = { min: new Date('1970-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const iso = date.toISOString();
      assert.deepEqual(readInstant(iso), { kind: 'at', iso: `${iso.slice(0, 19)}Z` });
    }),
  );
});
