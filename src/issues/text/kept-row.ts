/**
 * Rows of a body that only the run which first wrote them could tell: frames, outages and numbers of earlier issues are stored
 * nowhere else. A later run reads them back.
 */
import { BEGIN } from '../state/marker.ts';

export type KeptRow = 'Where' | 'Outage' | 'Before';

/** @returns its value, or null. What a fence quotes is no row of ours. */
export function rowIn(body: string, row: KeptRow): string | null {
  const start = `| ${row} | `;
  let fence = '';
  const lines = body.split(/\r?\n/);
  for (const line of lines.slice(lines.indexOf(BEGIN) + 1)) {
    if (fence !== '') {
      if (line === fence) fence = '';
      continue;
    }
    fence = /^`{3,}/.exec(line)?.[0] ?? '';
    if (line.startsWith(start) && line.endsWith(' |')) return line.slice(start.length, -' |'.length);
  }
  return null;
}
