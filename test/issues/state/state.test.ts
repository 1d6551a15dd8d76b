import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packDashboard } from '../../../src/issues/state/dashboard-state.ts';
import { writeMarker } from '../../../src/issues/state/marker.ts';
import { readState } from '../../../src/issues/state/state.ts';
import { DASHBOARD_LABEL } from '../../../src/issues/tracking/labels.ts';
import type { TrackedIssue } from '../../../src/issues/tracking/tracker.ts';
import { dashboardStateOf, failuresAt, fingerprintOf, issueOf, ledgerOf } from '../builders.ts';

function dashboardIssue(number: number, body: string, fields: Partial<TrackedIssue> = {}): TrackedIssue {
  return { ...issueOf(ledgerOf(), { number, body, labels: [DASHBOARD_LABEL] }).issue, ...fields };
}
const marked = (state: unknown, name = 'default'): string => writeMarker('dashboard', name, 'dashboard', state);

const waiting = ledgerOf({ fingerprint: fingerprintOf(2) });
const STATE = dashboardStateOf({
  gaps: [['2026-04-01T00:00:00Z', '2026-04-02T00:00:00Z']],
  ledgers: [waiting],
  known: [7, 8],
  channels: [
    {
      name: 'Slack',
      intent: '2026-05-11T00:00:00Z',
      delivered: null,
      pending: [{ fingerprint: fingerprintOf(1), change: 'open' }],
    },
    { name: 'Teams', intent: null, delivered: '2026-05-10T00:00:00Z', pending: [] },
  ],
  streams: {
    examined: [[494_000, 494_072]],
    streams: [
      {
        key: '0a1b2c3d',
        role: null,
        name: 'ip-10-0-12-3 celery',
        last: '2026-05-10T23:00:00Z',
        hours: [
          [494_000, 494_002],
          [494_070, 494_071],
        ],
      },
    ],
  },
});

test('the state of a dashboard comes back', () => {
  const state = readState([dashboardIssue(1, marked(packDashboard(STATE)))], 'default');
  assert.deepEqual(state.dashboard, STATE);
  assert.equal(state.dashboardIssue?.number, 1);
  assert.deepEqual(state.ledgerOf(fingerprintOf(2)), waiting);
  assert.equal(state.ledgerOf(fingerprintOf(3)), null);
});

/** As the versions wrote it that knew no channel but Slack. */
const OLD_STATE = {
  w: '2026-05-11T00:00:00Z',
  x: [['100', '200']],
  g: [],
  l: [],
  e: [],
  i: [2, 3],
  d: {
    i: '2026-05-11T00:00:00Z',
    r: '2026-05-10T00:00:00Z',
    p: [
      ['', 'baseline'],
      ['6c2d1a9b0e4f7788', 'open'],
    ],
  },
};

test('a dashboard of the time before streams were watched is read: nobody is expected yet', () => {
  const { dashboard } = readState([dashboardIssue(1, marked(OLD_STATE))], 'default');
  assert.equal(dashboard?.watermark, '2026-05-11T00:00:00Z');
  assert.deepEqual(dashboard?.streams, { examined: [], streams: [] });
});

test('damaged or forged streams do not cost the rest of the state', () => {
  for (const damaged of [null, 7, { x: ['a'], r: [] }, { x: [0, 24], r: [['k', null, 'name']] }]) {
    const { dashboard } = readState([dashboardIssue(1, marked({ ...OLD_STATE, s: damaged }))], 'default');
    assert.equal(dashboard?.watermark, '2026-05-11T00:00:00Z');
    assert.deepEqual(dashboard?.streams, { examined: [], streams: [] });
  }
  const forged = { x: [0, 1e12], r: [['k', null, 'name', '2026-05-10T00:00:00Z', [0, 1e12]]] };
  const { dashboard } = readState([dashboardIssue(1, marked({ ...OLD_STATE, s: forged }))], 'default');
  assert.deepEqual(dashboard?.streams.examined, [], 'it does not unfold to millions of hours');
});

test('a dashboard of the time when Slack was the only channel is read, and keeps what Slack was not told', () => {
  const channelsOf = (d: unknown) =>
    readState([dashboardIssue(1, marked({ ...OLD_STATE, d }))], 'default').dashboard?.channels;
  assert.deepEqual(channelsOf(OLD_STATE.d), [
    {
      name: 'Slack',
      intent: '2026-05-11T00:00:00Z',
      delivered: '2026-05-10T00:00:00Z',
      pending: [
        { fingerprint: '', change: 'baseline' },
        { fingerprint: '6c2d1a9b0e4f7788', change: 'open' },
      ],
    },
  ]);
  assert.deepEqual(channelsOf({ i: null, r: '2026-05-10T00:00:00Z', p: [] }), [
    { name: 'Slack', intent: null, delivered: '2026-05-10T00:00:00Z', pending: [] },
  ]);
  assert.deepEqual(channelsOf({ i: null, r: null, p: [] }), [], 'no channel at all');
});

test('audits of other names are not seen', () => {
  const issues = [
    issueOf(ledgerOf(), { number: 1, name: 'lms' }).issue,
    issueOf(ledgerOf({ fingerprint: fingerprintOf(2) }), { number: 2 }).issue,
    dashboardIssue(3, marked(packDashboard(STATE), 'lms')),
  ];
  const state = readState(issues, 'default');
  assert.deepEqual([...state.issues.keys()], [fingerprintOf(2)]);
  assert.equal(state.dashboardIssue, null);
  const lms = readState(issues, 'lms');
  assert.deepEqual([...lms.issues.keys()], [fingerprintOf(1)]);
  assert.equal(lms.dashboardIssue?.number, 3);
});

test('a marker without our label is nobody’s', () => {
  const state = readState(
    [
      issueOf(ledgerOf(), { labels: ['bug'] }).issue,
      dashboardIssue(2, marked(packDashboard(STATE)), { labels: ['bug'] }),
    ],
    'default',
  );
  assert.deepEqual([state.all.length, state.dashboardIssue], [0, null]);
});

test('a damaged dashboard keeps its issue and loses its state', () => {
  const bodies: readonly string[] = [
    marked(packDashboard(STATE)).replace(/h=\w+/, 'h=00000000'),
    marked({ w: 1 }),
    marked(null),
    marked({ ...(packDashboard(STATE) as object), x: [['abc', 'def']] }),
  ];
  for (const body of bodies) {
    const state = readState([dashboardIssue(4, body)], 'default');
    assert.deepEqual([state.dashboard, state.dashboardIssue?.number], [null, 4], body);
  }
});

test('of two dashboards the lower number stays, a closed one counts for nothing', () => {
  const a = marked(packDashboard({ ...STATE, watermark: '2026-05-01T00:00:00Z' }));
  const b = marked(packDashboard({ ...STATE, watermark: '2026-05-02T00:00:00Z' }));
  const both = [dashboardIssue(9, b), dashboardIssue(4, a)];
  assert.equal(readState(both, 'default').dashboard?.watermark, '2026-05-01T00:00:00Z');
  const closed = [dashboardIssue(9, b), dashboardIssue(4, a, { state: 'closed' })];
  assert.equal(readState(closed, 'default').dashboardIssue?.number, 9);
});

test('one issue a cause: the open one, else the one closed last', () => {
  const ledger = ledgerOf();
  const closed = (number: number, closedAt: string | null) =>
    issueOf(ledger, { number, state: 'closed', closedAt }).issue;
  const open = (number: number) => issueOf(ledger, { number }).issue;
  const cases: readonly (readonly [TrackedIssue[], number])[] = [
    [[closed(1, '2026-05-03T00:00:00Z'), open(2)], 2],
    [[open(1), closed(2, '2026-05-03T00:00:00Z')], 1],
    [[open(2), open(1)], 1],
    [[closed(1, '2026-05-03T00:00:00Z'), closed(2, '2026-05-02T00:00:00Z')], 1],
    [[closed(1, '2026-05-02T00:00:00Z'), closed(2, '2026-05-03T00:00:00Z')], 2],
    [[closed(1, null), closed(2, '2026-05-02T00:00:00Z')], 2],
  ];
  for (const [issues, wanted] of cases) {
    fc.assert(
      fc.property(fc.shuffledSubarray(issues, { minLength: issues.length }), (order) => {
        const state = readState(order, 'default');
        assert.equal(state.issues.get(ledger.fingerprint)?.issue.number, wanted);
        assert.equal(state.all.length, issues.length, 'budgets count them all');
      }),
    );
  }
});

test('a damaged issue is still its cause’s', () => {
  const { issue } = issueOf(ledgerOf());
  const damaged = { ...issue, body: issue.body.replace(/h=\w+/, 'h=00000000') };
  const other = ledgerOf({ fingerprint: fingerprintOf(5) });
  const swapped = {
    ...issueOf(other).issue,
    body: writeMarker('issue', 'default', fingerprintOf(1), { f: other.fingerprint }),
  };
  for (const broken of [damaged, swapped]) {
    const found = readState([broken], 'default').issues.get(fingerprintOf(1));
    assert.deepEqual([found?.issue.number, found?.ledger], [7, null]);
  }
});

test('where issue and dashboard both have a ledger nothing is lost', () => {
  const small = ledgerOf({}, failuresAt(['2026-05-10T10:00:00Z']));
  const large = ledgerOf({}, failuresAt(['2026-05-10T10:00:00Z', '2026-05-11T10:00:00Z']));
  for (const [own, kept] of [
    [small, large],
    [large, small],
  ] as const) {
    const state = readState(
      [issueOf(own).issue, dashboardIssue(9, marked(packDashboard({ ...STATE, ledgers: [kept] })))],
      'default',
    );
    const ledger = state.ledgerOf(fingerprintOf(1));
    assert.deepEqual(
      [ledger?.total, ledger?.firstSeen, ledger?.lastSeen],
      [2, '2026-05-10T10:00:00Z', '2026-05-11T10:00:00Z'],
    );
  }
});
