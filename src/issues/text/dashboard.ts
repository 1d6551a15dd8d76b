/**
 * The dashboard issue: health of the audit, and every cause ranked, with and without an issue. Its marker holds the state.
 *
 * Its text is a function of the state alone: the same run again writes the same bytes.
 */
import { plain, relativeTime } from '../../markup.ts';
import { type Asked, askedFor } from '../plan/boxes.ts';
import { type DashboardState, packDashboard } from '../state/dashboard-state.ts';
import { makeRoom } from '../state/eviction.ts';
import { writeMarker } from '../state/marker.ts';
import { layOutWithin, readRegions, roomBeside } from '../state/region.ts';
import { boxesOf } from './dashboard-boxes.ts';
import { healthOf } from './dashboard-health.ts';
import type { DashboardRow } from './dashboard-row.ts';
import { tableOf } from './dashboard-table.ts';

/** Characters of the marker; the rest is for people. */
const MAX_MARKER = 44_000;

export interface DashboardView {
  readonly name: string;
  readonly state: DashboardState;
  /** By rank. */
  readonly rows: readonly DashboardRow[];
  /** Sentences about what was not seen; empty = all was. */
  readonly notes: readonly string[];
  /** The most issues that may be open; left out = nobody says. */
  readonly maxOpen?: number;
}

export function dashboardTitle(name: string): string {
  return name === 'default' ? 'Celery failures: dashboard' : `Celery failures: dashboard (${name})`;
}

/**
 * @param existing the body as it stands, for what people wrote and ticked; null for a new one
 */
export function renderDashboard(view: DashboardView, existing: string | null): string {
  const texts = existing === null ? { above: '', below: '' } : readRegions(existing);
  const ticked = askedFor(existing ?? '');
  const marker = markerOf(view, Math.min(MAX_MARKER, roomBeside(texts)));
  return layOutWithin(
    marker,
    [200, 100, 50, 20, 0].map((shown) => () => [renderText(view, ticked, shown)]),
    texts,
  );
}

/** What a reader has to act on comes first. */
const ORDER: readonly DashboardRow['state'][] = [
  'open',
  'waiting',
  'backlog',
  'held back',
  'closed',
  'below threshold',
  'muted',
  'ignored',
];
const FIRST: ReadonlySet<DashboardRow['state']> = new Set(['open', 'waiting', 'backlog', 'held back']);
/** The state, with as many waiting causes as there is room for: GitHub refuses what is longer. */
function markerOf({ name, state }: DashboardView, room: number): string {
  const write = (held: DashboardState): string => writeMarker('dashboard', name, 'dashboard', packDashboard(held));
  const whole = write(state);
  if (whole.length <= room) return whole;
  for (let most = state.ledgers.length; most > 0; most = Math.floor(most * 0.8)) {
    const marker = write({ ...state, ...makeRoom(state.ledgers, state.evicted, most) });
    if (marker.length <= room) return marker;
  }
  // Where people wrote to the limit, names of what was forgotten go next: seen again, it is new.
  const bare = { ...state, ...makeRoom(state.ledgers, state.evicted, 0), homes: [] };
  let marker = write(bare);
  for (let names = bare.evicted.length; names > 0 && marker.length > room; ) {
    names = Math.floor(names * 0.8);
    marker = write({ ...bare, evicted: bare.evicted.slice(bare.evicted.length - names) });
  }
  return marker;
}

function renderText(view: DashboardView, ticked: Asked, shown: number): string {
  const { state, rows, notes } = view;
  const ordered = rows.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)).slice(0, shown);
  const first = ordered.filter(({ state: where }) => FIRST.has(where));
  const rest = ordered.filter(({ state: where }) => !FIRST.has(where));
  const others = rows.filter(({ state: where }) => !FIRST.has(where)).length;
  return [
    healthOf(view),
    '',
    ...(notes.length > 0 ? ['> [!WARNING]', ...notes.map((note) => `> - ${plain(note)}`), ''] : []),
    ...(state.gaps.length > 0
      ? [
          `Never examined: ${state.gaps.map(([from, to]) => `${relativeTime(from)} to ${relativeTime(to)}`).join('; ')}.`,
          '',
        ]
      : []),
    ...(rows.length === 0 ? ['No task has failed for good in the time examined.', ''] : []),
    ...(first.length > 0 ? [tableOf(first, state.watermark), ''] : []),
    ...boxesOf(rows, ticked, shown),
    ...(rest.length > 0
      ? [
          `<details><summary>${others} more: closed, below the threshold, muted or ignored</summary>`,
          '',
          tableOf(rest, state.watermark),
          '',
          '</details>',
          '',
        ]
      : []),
    ...(rows.length > shown ? [`${rows.length - shown} more are in the report of the run.`, ''] : []),
    '<sub>What stands in code spans is quoted from logs. This issue holds the state of the audit: if it is closed or deleted, it is rebuilt from the failure issues, and causes without an issue are forgotten.</sub>',
  ].join('\n');
}
