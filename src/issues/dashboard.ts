/**
 * The dashboard issue: health of the audit, and every cause ranked, with and without an issue. Its marker holds the state.
 *
 * Its text is a function of the state alone: the same run again writes the same bytes.
 */
import { markdownTable } from 'markdown-table';
import { codeCell, plain, relativeTime, shorten } from '../markup.ts';
import { type Asked, askedFor, type Box, boxLine } from './boxes.ts';
import type { Cause } from './cause.ts';
import { cadenceOf } from './health.ts';
import { isMuted } from './labels.ts';
import { writeMarker } from './marker.ts';
import { layOutWithin, readRegions, roomBeside } from './region.ts';
import { sparkline } from './sparkline.ts';
import { type DashboardState, makeRoom, packDashboard } from './state.ts';

/** Characters of the marker; the rest is for people. */
const MAX_MARKER = 44_000;

export interface DashboardRow {
  readonly cause: Cause;
  /** Number of its issue; null while it has none. */
  readonly number: number | null;
  readonly state: 'open' | 'closed' | 'waiting' | 'held back' | 'below threshold' | 'muted' | 'ignored';
}

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
  'held back',
  'closed',
  'below threshold',
  'muted',
  'ignored',
];
const FIRST: ReadonlySet<DashboardRow['state']> = new Set(['open', 'waiting', 'held back']);
/** A table as wide as an issue has no room for more. */
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
    ...(first.length > 0 ? [tableOf(first), ''] : []),
    ...boxesOf(view, ticked, shown),
    ...(rest.length > 0
      ? [
          `<details><summary>${others} more: closed, below the threshold, muted or ignored</summary>`,
          '',
          tableOf(rest),
          '',
          '</details>',
          '',
        ]
      : []),
    ...(rows.length > shown ? [`${rows.length - shown} more are in the report of the run.`, ''] : []),
    '<sub>What stands in code spans is quoted from logs. This issue holds the state of the audit: if it is closed or deleted, it is rebuilt from the failure issues, and causes without an issue are forgotten.</sub>',
  ].join('\n');
}

function healthOf({ state, rows, maxOpen }: DashboardView): string {
  const count = (wanted: DashboardRow['state']): number => rows.filter((row) => row.state === wanted).length;
  const cause = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const open = cause(count('open'), 'cause has an open issue', 'causes have an open issue');
  const parts = [
    maxOpen === undefined ? open : `${open} (of at most ${maxOpen})`,
    `${cause(count('waiting'), 'more is', 'more are')} frequent enough and ${count('waiting') === 1 ? 'waits' : 'wait'} for room`,
    ...(count('held back') > 0
      ? [`${cause(count('held back'), 'is', 'are')} held back while so many are new at once`]
      : []),
    `${cause(count('below threshold'), 'is', 'are')} below the threshold`,
    ...(mutedOf(rows) > 0 ? [`${cause(mutedOf(rows), 'is', 'are')} muted`] : []),
  ];
  return [
    `Logs are read up to ${relativeTime(state.watermark)}, at ${state.watermark.slice(11, 16)} UTC${rhythmOf(state)}.`,
    ...(state.health.unrecognised > 0
      ? [
          `${cause(state.health.unrecognised, 'worker error was', 'worker errors were')} of no form that is known: see the report.`,
        ]
      : []),
    `${parts.join(', ')}.`,
  ].join(' ');
}

function mutedOf(rows: readonly DashboardRow[]): number {
  return rows.filter((row) => row.state === 'muted' || (row.state === 'open' && isMutedRow(row))).length;
}

/** `, usually every 60 min; the last time it was 3 h late` */
function rhythmOf({ health }: DashboardState): string {
  const cadence = cadenceOf(health);
  if (cadence === null) return '';
  const late = cadence.late > 0 ? `; the last time it was ${span(cadence.late)} late` : '';
  return `, usually every ${span(cadence.usual)}${late}`;
}

function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

const isMutedRow = ({ cause }: DashboardRow): boolean => isMuted(cause.labels ?? cause.issue?.issue.labels ?? []);

function tableOf(rows: readonly DashboardRow[]): string {
  return markdownTable(
    [
      ['Severity', 'Cause', 'Failures', `${SPARKLINE_DAYS} days`, 'Last', 'Issue'],
      ...rows.map((row) => [
        row.cause.judgement.severity,
        codeCell(shorten(row.cause.title, 110)),
        String(row.cause.ledger.total),
        `${sparkline(row.cause.ledger, SPARKLINE_DAYS)}${row.cause.escalation ? ' ↑' : ''}`,
        relativeTime(row.cause.ledger.lastSeen),
        issueOf(row),
      ]),
    ],
    { alignDelimiters: false },
  );
}

function issueOf(row: DashboardRow): string {
  if (row.number === null) return row.state === 'below threshold' ? 'too few' : row.state;
  if (row.state !== 'open') return `#${row.number} ${row.state}`;
  return isMutedRow(row) ? `#${row.number} muted` : `#${row.number}`;
}

/** Of each kind so many are offered; what is ticked always is. */
const MOST_BOXES = 20;

const OFFERS: readonly {
  readonly box: Box;
  readonly summary: string;
  readonly fits: (row: DashboardRow) => boolean;
}[] = [
  {
    box: 'open',
    summary: 'Open an issue now',
    fits: ({ number, state }) => number === null && state !== 'ignored',
  },
  {
    box: 'mute',
    summary: 'Mute',
    fits: (row) =>
      row.number === null ? row.state !== 'muted' && row.state !== 'ignored' : row.state === 'open' && !isMutedRow(row),
  },
  { box: 'unmute', summary: 'Unmute', fits: ({ number, state }) => number === null && state === 'muted' },
];

/** What a person ticked meanwhile stays ticked until it is done; then its box is gone. */
function boxesOf({ rows }: DashboardView, ticked: Asked, shown: number): string[] {
  const sections = OFFERS.flatMap(({ box, summary, fits }) => {
    const fitting = rows.filter(fits);
    const isTicked = ({ cause }: DashboardRow): boolean => ticked[box].has(cause.fingerprint);
    const offered = fitting.filter((row, index) => index < Math.min(MOST_BOXES, shown) || isTicked(row));
    if (offered.length === 0) return [];
    return [
      `**${summary}**`,
      '',
      ...offered.map((row) =>
        boxLine(
          box,
          row.cause.fingerprint,
          `${row.number === null ? '' : `#${row.number} `}${codeCell(shorten(row.cause.title, 90))}`,
          isTicked(row),
        ),
      ),
      '',
    ];
  });
  if (sections.length === 0) return [];
  return [
    '<details><summary>Tick to open an issue now, or to mute: the next run does it</summary>',
    '',
    ...sections,
    '</details>',
    '',
  ];
}
