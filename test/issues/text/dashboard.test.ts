import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarker } from '../../../src/issues/state/marker.ts';
import { readState } from '../../../src/issues/state/state.ts';
import { type DashboardView, dashboardTitle, renderDashboard } from '../../../src/issues/text/dashboard.ts';
import type { DashboardRow } from '../../../src/issues/text/dashboard-row.ts';
import { byteLength } from '../../../src/markup.ts';
import {
  after,
  causeOf,
  dashboardStateOf,
  failuresAt,
  fingerprintOf,
  groupOf,
  HOSTILE,
  idAt,
  issueOf,
  ledgerOf,
} from '../builders.ts';

const START = '2026-02-11T00:00:00Z';

/** A cause that failed on so many different days, with words and numbers of its own: it does not compress away. */
function rowOf(n: number, days: number, state: DashboardRow['state'] = 'below threshold'): DashboardRow {
  const times = Array.from({ length: days }, (_, day) =>
    after(START, Math.floor((day * 90) / days), (n * 7919 + day * 104_729) % 86_400),
  );
  const failures = failuresAt(times).map((failure, i) => ({
    ...failure,
    eventId: idAt(failure.at, n),
    taskId: fingerprintOf(n * 1000 + i)
      .padEnd(32, '0')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  }));
  const cause = causeOf(groupOf({ n, failures }));
  const title = `[app.module_${n % 40}.tasks.job_${fingerprintOf(n).slice(0, 6)}] Error${n % 17}: <str> of ${fingerprintOf(n + 7).slice(0, 8)}`;
  return {
    cause: { ...cause, title, ledger: { ...cause.ledger, title, task: title.slice(1, 30), counted: [] } },
    number: state === 'open' || state === 'closed' ? n + 1 : null,
    state,
  };
}

function viewOf(rows: readonly DashboardRow[], notes: readonly string[] = []): DashboardView {
  return {
    name: 'default',
    state: dashboardStateOf({ ledgers: rows.filter(({ number }) => number === null).map(({ cause }) => cause.ledger) }),
    rows,
    notes,
  };
}

const asIssue = (body: string) => ({ ...issueOf(ledgerOf()).issue, body, labels: ['celery-failure/dashboard'] });

test('says what is known, and holds the state', () => {
  const rows = [rowOf(1, 5, 'open'), rowOf(2, 3, 'waiting'), rowOf(3, 1)];
  const view = viewOf(rows, ['The search stopped at <page> 7.']);
  const body = renderDashboard(view, null);
  assert.match(body, /\b1 cause has an open issue, 1\b/);
  assert.match(body, /\| #2\b[^|]*\|$/m);
  assert.match(body, /\| waiting \|$/m);
  assert.match(body, /^> - The search stopped at &lt;page&gt; 7\.$/m);
  assert.deepEqual(readState([asIssue(body)], 'default').dashboard, view.state);
  assert.equal(readMarker(body)?.kind, 'dashboard');
});

test('an audit that has seen nothing', () => {
  const body = renderDashboard(viewOf([]), null);
  assert.match(body, /No task has failed for good/);
});

test('gaps stay visible', () => {
  const view = viewOf([]);
  const body = renderDashboard(
    { ...view, state: { ...view.state, gaps: [['2026-04-01T00:00:00Z', '2026-04-02T00:00:00Z']] } },
    null,
  );
  assert.match(body, /^Never examined: .*2026-04-01 00:00 UTC.* to .*2026-04-02 00:00 UTC/m);
});

test('the same state gives the same bytes', () => {
  const rows = [rowOf(1, 5, 'open'), rowOf(2, 3, 'waiting')];
  const body = renderDashboard(viewOf(rows), null);
  assert.equal(renderDashboard(viewOf([rowOf(1, 5, 'open'), rowOf(2, 3, 'waiting')]), null), body);
  assert.equal(renderDashboard(viewOf(rows), body), body);
  assert.equal(renderDashboard(viewOf(rows), body.replaceAll('\n', '\r\n')), body);
});

test('what people write around it survives', () => {
  const [marker = '', ...rest] = renderDashboard(viewOf([]), null).split('\n');
  const body = renderDashboard(viewOf([rowOf(1, 2)]), [marker, 'above', ...rest, '', 'below'].join('\n'));
  assert.match(body.split('\n')[1] ?? '', /^above$/);
  assert.match(body, /\n\nbelow$/);
  assert.match(body, /job_/);
});

test('300 causes, with and without an issue', async (t) => {
  for (const [days, state] of [
    [90, 'open'],
    [1, 'below threshold'],
    [3, 'waiting'],
    [20, 'waiting'],
    [90, 'waiting'],
  ] as const) {
    await t.test(`${state}, each on ${days} days`, () => {
      const rows = Array.from({ length: 300 }, (_, n) => rowOf(n, days, state));
      const body = renderDashboard(viewOf(rows), null);
      assert.ok(byteLength(body) <= 60_000, `${byteLength(body)} bytes, of which the marker ${body.indexOf('\n')}`);
      const back = readState([asIssue(body)], 'default').dashboard;
      assert.ok(back, 'the marker can be read');
      assert.match(body, /\b300\b/, 'says how many there are');
    });
  }
});

test('hostile titles stay inside their cell', () => {
  const plainRow = (title: string): string[] => {
    const row = rowOf(1, 1);
    const body = renderDashboard(viewOf([{ ...row, cause: { ...row.cause, title } }]), null);
    return body.split('\n').slice(1);
  };
  const wanted = plainRow('x').length;
  for (const title of [...HOSTILE, HOSTILE.join('\n')]) {
    const lines = plainRow(title);
    assert.equal(lines.length, wanted, JSON.stringify(title));
    const line = lines.find((text) => text.startsWith('| medium |')) ?? '';
    // Bars that GitHub takes as the end of a cell: those without a backslash before them.
    assert.equal(line.match(/(?<!\\)\|/g)?.length, 8, line);
    const [, , cell = ''] = line.split(/(?<!\\)\|/);
    assert.match(cell.trim(), /^(`+)(?!`).*(?<!`)\1$/, 'one code span');
  }
});

test('names are short enough for one line, and say task and class', async (t) => {
  for (const [title, shown] of [
    ['[h.tasks.email.send] SMTPDataError: <str> refused', 'email.send SMTPDataError: <str> refused'],
    ['[send] KeyError', 'send KeyError'],
    ['[celery] KeyError: [a.b] x', 'celery KeyError: [a.b] x'],
    ['[h.tasks.exports.build_all_of_the_archives] KeyError: <str>', 'build_all_of_the_archiv… KeyError: <str>'],
    ['[h.tasks.roster.fetch_all] OperationalError: connection refused', 'roster.fetch_all OperationalError: connec…'],
    ['no task at all', 'no task at all'],
    ['[]', '[]'],
  ] as const)
    await t.test(title, () => {
      const row = rowOf(1, 1);
      const body = renderDashboard(viewOf([{ ...row, cause: { ...row.cause, title } }]), null);
      assert.equal(/^\| medium \| `(?<name>.*?)` \|/m.exec(body)?.groups?.['name'], shown);
    });
});

test('the days of all rows are the same, and a year that is over is told', () => {
  const row = rowOf(1, 1);
  const { ledger } = row.cause;
  const lineOf = (watermark: string): string => {
    const view = viewOf([
      { ...row, cause: { ...row.cause, ledger: { ...ledger, firstSeen: '2026-05-01T00:00:00Z' } } },
    ]);
    const body = renderDashboard({ ...view, state: { ...view.state, watermark } }, null);
    return body.split('\n').find((line) => line.startsWith('| medium |')) ?? '';
  };
  assert.match(lineOf(ledger.lastSeen), /\| ·{13}█ \|/);
  assert.match(lineOf(after(ledger.lastSeen, 3)), /\| ·{10}█·{3} \|/);
  assert.match(lineOf(after(ledger.lastSeen, 20)), /\| ·{14} \|/);
  assert.match(lineOf('2026-06-01T00:00:00Z'), /\| 05-01 \|/);
  assert.match(lineOf('2027-01-02T00:00:00Z'), /\| 2026-05-01 \|/);
});

test('notes are text', () => {
  const note = HOSTILE.join(' ');
  const body = renderDashboard(viewOf([], [note]), null);
  const line = body.split('\n').find((text) => text.startsWith('> - ')) ?? '';
  assert.doesNotMatch(line.slice(4).replaceAll('<wbr>', ''), /[<>@`|[\]*]/);
});

test('titles of dashboards', () => {
  assert.equal(dashboardTitle('default'), 'Celery failures: dashboard');
  assert.equal(dashboardTitle('lms'), 'Celery failures: dashboard (lms)');
});
