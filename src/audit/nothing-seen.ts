/** No worker wrote in the window: what was found in its place, and what to do. Silence of who was never seen is no health. */

import { counted } from '../digest/wording.ts';
import type { Stretch } from '../events/event.ts';
import type { WindowRead } from '../events/reading.ts';

export interface Asked {
  /** Bounds of the window as they were asked for; null = as far as the source goes. */
  readonly from: string | null;
  readonly to: string | null;
  /** Files were named; else a service was searched. */
  readonly isFiles: boolean;
  readonly settingName: (input: 'since' | 'until') => string;
}

/** @returns null where a worker wrote, or where the source has said itself why there is nothing */
export function nothingSeen(
  { log, coverage, outside }: Pick<WindowRead, 'log' | 'coverage' | 'outside'>,
  asked: Asked,
): string | null {
  if (log.workerRecords > 0) return null;
  const { isFiles } = asked;
  if (log.events > 0) {
    const lines = counted(log.events, 'line', 'lines');
    const other = besideOf(outside, asked);
    return isFiles
      ? `No line of a Celery worker among ${lines} from ${coverage.from} to ${coverage.to}${other === null ? '' : ` (besides, ${other})`}: name the log that the worker itself writes.`
      : `No line of a Celery worker among ${log.events} events: wrong group, system, query or program?`;
  }
  const other = besideOf(outside, asked);
  if (other !== null) return `Nothing is in the window: ${other}. Choose a time that the files hold.`;
  return isFiles
    ? null
    : `There is no line at all from ${coverage.from} to ${coverage.to}: wrong group, system or query, or nothing is sent there?`;
}

/** `22 lines of 2026-05-11, all before --since 2026-05-12T00:00:00Z` */
function besideOf({ before, after }: WindowRead['outside'], { from, to, settingName }: Asked): string | null {
  const parts = [
    ...(before === null ? [] : [{ lines: before, than: `before ${settingName('since')} ${from}` }]),
    ...(after === null ? [] : [{ lines: after, than: `after ${settingName('until')} ${to}` }]),
  ];
  if (parts.length === 0) return null;
  const all = parts.length === 1 ? 'all ' : '';
  return parts.map(({ lines, than }) => `${linesOf(lines)}, ${all}${than}`).join('; ');
}

function linesOf({ lines, first, last, more }: Stretch): string {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  const least = more ? 'at least ' : '';
  return `${least}${counted(lines, 'line', 'lines')} ${from === to ? `of ${from}` : `from ${from} to ${to}`}`;
}
