/** The first lines of the dashboard: how the audit itself is, and how many causes stand where. */
import { relativeTime } from '../../markup.ts';
import type { DashboardState } from '../state/dashboard-state.ts';
import { cadenceOf } from '../state/health.ts';
import { type DashboardRow, isMutedRow } from './dashboard-row.ts';

interface Audited {
  readonly state: DashboardState;
  readonly rows: readonly DashboardRow[];
  readonly maxOpen?: number;
}

export function healthOf({ state, rows, maxOpen }: Audited): string {
  const count = (wanted: DashboardRow['state']): number => rows.filter((row) => row.state === wanted).length;
  const cause = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const open = cause(count('open'), 'cause has an open issue', 'causes have an open issue');
  const parts = [
    maxOpen === undefined ? open : `${open} (of at most ${maxOpen})`,
    `${cause(count('waiting'), 'more is', 'more are')} frequent enough and ${count('waiting') === 1 ? 'waits' : 'wait'} for room`,
    ...(count('backlog') > 0
      ? [
          `${count('backlog')} from the first run ${count('backlog') === 1 ? 'waits until it fails' : 'wait until they fail'} again`,
        ]
      : []),
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
