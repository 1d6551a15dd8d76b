/**
 * Causes as a table, a line each: a reader compares twenty of them on one screen, so no cell may be so long that it wraps.
 */
import { markdownTable } from 'markdown-table';
import { codeCell, relativeTime, shorten } from '../../markup.ts';
import { type DashboardRow, isMutedRow } from './dashboard-row.ts';
import { sparkline } from './sparkline.ts';

const SPARKLINE_DAYS = 14;
/** Characters; beside the other columns an issue of GitHub's is wide enough for so many. */
const MAX_NAME = 42;
/** Of them for the task. */
const MAX_TASK = 24;

/** @param until end of the examined time: the days of all rows are the same */
export function tableOf(rows: readonly DashboardRow[], until: string): string {
  return markdownTable(
    [
      ['Severity', 'Cause', 'Count', 'Since', `${SPARKLINE_DAYS} days`, 'Last', 'Issue'],
      ...rows.map((row) => {
        const { ledger, judgement, title, escalation } = row.cause;
        return [
          judgement.severity,
          codeCell(shortName(title)),
          String(ledger.total),
          dayOf(ledger.firstSeen, until),
          `${sparkline({ days: ledger.days, lastSeen: until }, SPARKLINE_DAYS)}${escalation ? ' ↑' : ''}`,
          relativeTime(ledger.lastSeen),
          issueOf(row),
        ];
      }),
    ],
    { alignDelimiters: false },
  );
}

/** `[h.tasks.email.send] SMTPDataError: <str> refused` -> `email.send SMTPDataError: <str> refused` */
function shortName(title: string): string {
  const [, name = '', text = title] = /^\[([^\]]*)\] (.*)$/.exec(title) ?? [];
  const parts = name.split('.');
  const two = parts.slice(-2).join('.');
  const task = two.length <= MAX_TASK ? two : shorten(parts.at(-1) ?? '', MAX_TASK);
  return shorten(`${task} ${text}`.trim(), MAX_NAME);
}

/** `05-11`; with its year where that is another one. */
function dayOf(at: string, until: string): string {
  return at.slice(0, 4) === until.slice(0, 4) ? at.slice(5, 10) : at.slice(0, 10);
}

function issueOf(row: DashboardRow): string {
  if (row.number === null) return row.state === 'below threshold' ? 'too few' : row.state;
  if (row.state !== 'open') return `#${row.number} ${row.state}`;
  return isMutedRow(row) ? `#${row.number} muted` : `#${row.number}`;
}
