/**
 * The dashboard issue: health of the audit, and every cause ranked, with and without an issue. Its marker holds the state.
 *
 * Its text is a function of the state alone: the same run again writes the same bytes.
 */
import { markdownTable } from 'markdown-table';
import { byteLength, codeCell, plain, relativeTime } from '../markup.ts';
import { readRegions } from './body.ts';
import { writeMarker } from './marker.ts';
import type { Cause } from './plan.ts';
import { sparkline } from './sparkline.ts';
import { type DashboardState, packDashboard } from './state.ts';

const MAX_BYTES = 60_000;
const BEGIN = '<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->';
const END = '<!-- celery-failure-audit:end -->';

export interface DashboardRow {
  readonly cause: Cause;
  /** Number of its issue; null while it has none. */
  readonly number: number | null;
  readonly state: 'open' | 'closed' | 'waiting' | 'below threshold' | 'ignored';
}

export interface DashboardView {
  readonly name: string;
  readonly state: DashboardState;
  /** By rank. */
  readonly rows: readonly DashboardRow[];
  /** Sentences about what was not seen; empty = all was. */
  readonly notes: readonly string[];
}

export function dashboardTitle(name: string): string {
  return name === 'default' ? 'Celery failures: dashboard' : `Celery failures: dashboard (${name})`;
}

/**
 * @param existing the body as it stands, for what people wrote; null for a new one
 */
export function renderDashboard(view: DashboardView, existing: string | null): string {
  const marker = writeMarker('dashboard', view.name, 'dashboard', packDashboard(view.state));
  const { above, below } = existing === null ? { above: '', below: '' } : readRegions(existing);
  for (const shown of [200, 100, 50, 20, 0]) {
    const body = [
      marker,
      ...(above ? [above] : []),
      BEGIN,
      renderTable(view, shown),
      END,
      ...(below ? [below] : []),
    ].join('\n');
    if (byteLength(body) <= MAX_BYTES || shown === 0) return body;
  }
  throw new RangeError('unreachable: the last step always returns');
}

function renderTable({ state, rows, notes }: DashboardView, shown: number): string {
  const open = rows.filter((row) => row.state === 'open').length;
  const waiting = rows.filter((row) => row.state === 'waiting').length;
  const table = markdownTable(
    [
      ['', 'Cause', 'Severity', 'Failures', '30 days', 'Last', 'Issue'],
      ...rows
        .slice(0, shown)
        .map(({ cause, number, state: where }, index) => [
          String(index + 1),
          codeCell(cause.title.slice(0, 110)),
          cause.judgement.severity,
          String(cause.ledger.total),
          sparkline(cause.ledger),
          relativeTime(cause.ledger.lastSeen),
          number === null ? where : `#${number} ${where}`,
        ]),
    ],
    { alignDelimiters: false },
  );
  return [
    `Logs are read up to ${relativeTime(state.watermark)}. ${rows.length} ${rows.length === 1 ? 'cause' : 'causes'} known: ${open} with an open issue, ${waiting} waiting for room.`,
    '',
    ...(notes.length > 0 ? ['> [!WARNING]', ...notes.map((note) => `> - ${plain(note)}`), ''] : []),
    ...(state.gaps.length > 0
      ? [
          `Never examined: ${state.gaps.map(([from, to]) => `${relativeTime(from)} to ${relativeTime(to)}`).join('; ')}.`,
          '',
        ]
      : []),
    ...(rows.length > 0 ? [table, ''] : ['No task has failed for good in the time examined.', '']),
    ...(rows.length > shown ? [`${rows.length - shown} more are in the report of the run.`, ''] : []),
    '<sub>Causes wait here until they are frequent enough and there is room for their issue. This issue holds the state of the audit: closing or deleting it starts the audit anew.</sub>',
  ].join('\n');
}
