/** What can be asked for on the dashboard: an issue now, silence, silence no more. */
import { codeCell, shorten } from '../../markup.ts';
import { type Asked, type Box, boxLine } from '../plan/boxes.ts';
import { type DashboardRow, isMutedRow } from './dashboard-row.ts';

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
export function boxesOf(rows: readonly DashboardRow[], ticked: Asked, shown: number): string[] {
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
