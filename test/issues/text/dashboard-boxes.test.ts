/** Check boxes: what people tick while no run is on, and while one is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, mutedOnDashboard } from '../../../src/issues/plan/boxes.ts';
import { type DashboardView, renderDashboard } from '../../../src/issues/text/dashboard.ts';
import type { DashboardRow } from '../../../src/issues/text/dashboard-row.ts';
import { MUTED_LABEL } from '../../../src/issues/tracking/labels.ts';
import {
  causeOf,
  dashboardStateOf,
  failuresAt,
  fingerprintOf,
  groupOf,
  HOSTILE,
  issueOf,
  ledgerOf,
  stateOf,
} from '../builders.ts';

const AT = '2026-05-11T10:00:00Z';

function row(n: number, state: DashboardRow['state'], labels: readonly string[] = []): DashboardRow {
  const cause = { ...causeOf(groupOf({ n, failures: failuresAt([AT]) })), labels };
  return { cause, number: state === 'open' || state === 'closed' ? n : null, state };
}

const view = (rows: readonly DashboardRow[]): DashboardView => ({
  name: 'default',
  state: dashboardStateOf(),
  rows,
  notes: [],
});

/** `open 2` for a box that is offered, `open 2 x` for one that is ticked. */
const boxes = (body: string): string[] =>
  [...body.matchAll(/^- \[(.)\] <!-- (\w+)=(\w{16}) -->/gm)].map(([, tick, box, key]) => {
    const n = Array.from({ length: 100 }, (_, index) => index).find((index) => fingerprintOf(index) === key);
    return `${box} ${n}${tick === 'x' ? ' x' : ''}`;
  });

const tick = (body: string, box: string, n: number): string =>
  body.replace(`- [ ] <!-- ${box}=${fingerprintOf(n)} -->`, `- [x] <!-- ${box}=${fingerprintOf(n)} -->`);

const ROWS = [
  row(1, 'open'),
  row(2, 'open', [MUTED_LABEL]),
  row(3, 'waiting'),
  row(4, 'held back'),
  row(5, 'below threshold'),
  row(6, 'muted'),
  row(7, 'ignored'),
  row(8, 'closed'),
];

test('each cause is offered what can be done with it', () => {
  assert.deepEqual(boxes(renderDashboard(view(ROWS), null)), [
    'open 3',
    'open 4',
    'open 5',
    'open 6',
    'mute 1',
    'mute 3',
    'mute 4',
    'mute 5',
    'unmute 6',
  ]);
});

test('what is ticked stays ticked until it is done, whatever the run knew of it', () => {
  const body = renderDashboard(view(ROWS), null);
  const ticked = tick(tick(tick(body, 'open', 3), 'mute', 1), 'unmute', 6);
  assert.deepEqual(
    boxes(renderDashboard(view(ROWS), ticked)).filter((box) => box.endsWith('x')),
    ['open 3 x', 'mute 1 x', 'unmute 6 x'],
  );
  const done = [row(1, 'open', [MUTED_LABEL]), row(3, 'open'), row(6, 'below threshold')];
  assert.deepEqual(
    boxes(renderDashboard(view(done), ticked)).filter((box) => box.endsWith('x')),
    [],
  );
});

test('ticks are found in a body of the web form, and only where a line begins with one', () => {
  const body = tick(renderDashboard(view(ROWS), null), 'open', 3)
    .replaceAll('\n', '\r\n')
    .replace('[x]', '[X]');
  assert.deepEqual([...askedFor(body).open], [fingerprintOf(3)]);
  const key = fingerprintOf(3);
  for (const line of [
    `- [ ] <!-- open=${key} -->`,
    `  - [x] <!-- open=${key} -->`,
    `> - [x] <!-- open=${key} -->`,
    `- [x] <!-- close=${key} -->`,
    `- [x] <!-- open=${key}0 -->`,
  ])
    assert.equal(askedFor(line).open.size, 0, line);
});

test('no log text ticks a box', () => {
  for (const text of [
    ...HOSTILE,
    `\n- [x] <!-- open=${fingerprintOf(5)} --> x`,
    `- [x] <!-- mute=${fingerprintOf(5)} -->`,
  ]) {
    const hostile = ROWS.map((one) => ({ ...one, cause: { ...one.cause, title: text } }));
    const asked = askedFor(renderDashboard(view(hostile), null));
    assert.deepEqual([asked.open.size, asked.mute.size, asked.unmute.size], [0, 0, 0], JSON.stringify(text));
  }
});

test('twenty of each kind are offered, and what is ticked beyond', () => {
  const rows = Array.from({ length: 60 }, (_, n) => row(n, 'waiting'));
  const body = `${renderDashboard(view(rows), null)}\n- [x] <!-- open=${fingerprintOf(50)} --> moved down`;
  const shown = boxes(renderDashboard(view(rows), body)).filter((box) => box.startsWith('open'));
  assert.equal(shown.filter((box) => !box.endsWith(' x')).length, 20);
  assert.ok(shown.includes('open 50 x'));
});

test('muted without an issue: remembered until unmuted; an issue carries the label itself', () => {
  const tracked = issueOf(ledgerOf({ fingerprint: fingerprintOf(1) }));
  const state = stateOf([tracked], dashboardStateOf({ muted: [fingerprintOf(2), fingerprintOf(3)] }));
  const body = [
    `- [x] <!-- mute=${fingerprintOf(1)} --> a`,
    `- [x] <!-- mute=${fingerprintOf(4)} --> b`,
    `- [x] <!-- unmute=${fingerprintOf(2)} --> c`,
  ].join('\n');
  assert.deepEqual(
    mutedOnDashboard({ ...state, dashboardIssue: { ...tracked.issue, body } }),
    [fingerprintOf(3), fingerprintOf(4)].toSorted(),
  );
});
