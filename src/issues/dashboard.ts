/**
 * The dashboard issue: health of the audit, and every cause ranked, with and without an issue. Its marker holds the state.
 *
 * Its text is a function of the state alone: the same run again writes the same bytes.
 */
import { markdownTable } from 'markdown-table';
import { codeCell, plain, relativeTime, shorten } from '../markup.ts';
import { writeMarker } from './marker.ts';
import type { Cause } from './plan.ts';
import { layOutWithin, readRegions, roomBeside } from './region.ts';
import { sparkline } from './sparkline.ts';
import { type DashboardState, makeRoom, packDashboard } from './state.ts';

/** Characters of the marker; the rest is for people. */
const MAX_MARKER = 44_000;

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
  const texts = existing === null ? { above: '', below: '' } : readRegions(existing);
  const marker = markerOf(view, Math.min(MAX_MARKER, roomBeside(texts)));
  return layOutWithin(
    marker,
    [200, 100, 50, 20, 0].map((shown) => () => [renderTable(view, shown)]),
    texts,
  );
}

/** What a reader has to act on comes first. */
const ORDER: readonly DashboardRow['state'][] = ['open', 'waiting', 'closed', 'below threshold', 'ignored'];
const SPARKLINE_DAYS = 14;

/** The state, with as many waiting causes as there is room for: GitHub refuses what is longer. */
function markerOf({ name, state }: DashboardView, room: number): string {
  const write = (held: DashboardState): string => writeMarker('dashboard', name, 'dashboard', packDashboard(held));
  const whole = write(state);
  if (whole.length <= room) return whole;
  for (let most = state.ledgers.length; most > 0; most = Math.floor(most * 0.8)) {
    const marker = write({ ...state, ...makeRoom(state.ledgers, state.evicted, most) });
    if (marker.length <= room) return marker;
  }
  return write({ ...state, ...makeRoom(state.ledgers, state.evicted, 0) });
}

function renderTable({ state, rows, notes }: DashboardView, shown: number): string {
  const count = (wanted: DashboardRow['state']): number => rows.filter((row) => row.state === wanted).length;
  const ordered = rows.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)).slice(0, shown);
  const first = ordered.filter(({ state: where }) => where === 'open' || where === 'waiting');
  const rest = ordered.filter(({ state: where }) => where !== 'open' && where !== 'waiting');
  return [
    `Logs are read up to ${relativeTime(state.watermark)}, at ${state.watermark.slice(11, 16)} UTC. ${count('open')} ${count('open') === 1 ? 'cause has' : 'causes have'} an open issue, ${count('waiting')} more ${count('waiting') === 1 ? 'is' : 'are'} frequent enough and wait for room, ${count('below threshold')} ${count('below threshold') === 1 ? 'is' : 'are'} below the threshold.`,
    '',
    ...(notes.length > 0 ? ['> [!WARNING]', ...notes.map((note) => `> - ${plain(note)}`), ''] : []),
    ...(state.gaps.length > 0
      ? [
          `Never examined: ${state.gaps.map(([from, to]) => `${relativeTime(from)} to ${relativeTime(to)}`).join('; ')}.`,
          '',
        ]
      : []),
    ...(rows.length === 0 ? ['No task has failed for good in the time examined.', ''] : []),
    ...(first.length > 0 ? [tableOf(first), ''] : []),
    ...(rest.length > 0
      ? [
          `<details><summary>${rows.length - count('open') - count('waiting')} more: below the threshold, closed or ignored</summary>`,
          '',
          tableOf(rest),
          '',
          '</details>',
          '',
        ]
      : []),
    ...(rows.length > shown ? [`${rows.length - shown} more are in the report of the run.`, ''] : []),
    '<sub>This issue holds the state of the audit. If it is closed or deleted, it is rebuilt from the failure issues; causes without an issue are forgotten.</sub>',
  ].join('\n');
}

function tableOf(rows: readonly DashboardRow[]): string {
  return markdownTable(
    [
      ['Severity', 'Cause', 'Failures', `${SPARKLINE_DAYS} days`, 'Last', 'Issue'],
      ...rows.map(({ cause, number, state: where }) => [
        cause.judgement.severity,
        codeCell(shorten(cause.title, 110)),
        String(cause.ledger.total),
        sparkline(cause.ledger, SPARKLINE_DAYS),
        relativeTime(cause.ledger.lastSeen),
        number === null
          ? where === 'below threshold'
            ? 'too few'
            : where
          : where === 'open'
            ? `#${number}`
            : `#${number} ${where}`,
      ]),
    ],
    { alignDelimiters: false },
  );
}
