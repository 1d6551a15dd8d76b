/** Whether the times that were given make a window. */
import type { Reading } from './reading.ts';
import { type Instant, instantMs } from './time.ts';

/**
 * Two times of the same form can be compared as they are; a time and a distance only where the start of the run is known.
 * An archive ends where it ends, so only an explicit `until` counts there.
 */
export function checkWindow(
  { values, refuse, shown, terms }: Reading,
  isArchive: boolean,
  now: string | undefined,
): void {
  const { since, until, 'query-delay': delay } = values;
  const clock = now === undefined ? null : Date.parse(now);
  const milliseconds = (instant: Instant): number => instantMs(instant, clock ?? 0);
  if (clock !== null && until !== null && milliseconds(until) > clock)
    refuse('until', { expected: `a time that has come (it is ${now} now)` });
  const end: Instant | null = until ?? (isArchive ? null : { kind: 'back', ms: delay });
  if (since === null || end === null || (since.kind !== end.kind && clock === null)) return;
  if (milliseconds(since) <= milliseconds(end)) return;
  const named =
    until === null
      ? `the end of the window, which lies back by ${terms.name('query-delay')}`
      : `${terms.name('until')}, which is ${shown('until')}`;
  refuse('since', { expected: `a time before ${named}` });
}
