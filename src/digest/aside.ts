/** What a digest says beside failures. Zeros are left out: what was not there is no news. */
import type { Digest } from './digest.ts';
import { counted, grouped } from './wording.ts';

/** The words say whether each is good or bad. */
export function asideOf(digest: Digest): string[] {
  const { expected, savedByRetry, swallowed, ignored, otherApps, unrecognised, groups } = digest;
  const muted = groups.filter((group) => group.muted);
  const parts: readonly (readonly [count: number, text: string])[] = [
    [muted.length, `${counted(muted.length, 'muted cause', 'muted causes')} (${failuresIn(muted)})`],
    [ignored, `${grouped(ignored)} ignored by a rule`],
    [otherApps, `${grouped(otherApps)} of other apps`],
    [expected, `${grouped(expected)} failed as their code expects`],
    [savedByRetry, `${grouped(savedByRetry)} saved by a retry`],
    [swallowed, counted(swallowed, 'error logged by a task that succeeded', 'errors logged by tasks that succeeded')],
    [unrecognised, counted(unrecognised, 'worker error of an unknown form', 'worker errors of an unknown form')],
  ];
  return parts.flatMap(([count, text]) => (count > 0 ? [text] : []));
}

/** `2 transient causes, which pass by themselves (7 failures)`; null = none. */
export function transientOf({ groups }: Pick<Digest, 'groups'>): string | null {
  const transient = groups.filter((group) => group.transient);
  if (transient.length === 0) return null;
  const causes = counted(
    transient.length,
    'transient cause, which passes by itself',
    'transient causes, which pass by themselves',
  );
  return `${causes} (${failuresIn(transient)})`;
}

function failuresIn(groups: Digest['groups']): string {
  return counted(
    groups.reduce((sum, { count }) => sum + count, 0),
    'failure',
    'failures',
  );
}

/** What the differences are of: `(+/−) against the 24 hours before`; null = of nothing. */
export function comparedWith({ before }: Pick<Digest, 'before'>): string | null {
  return before === null ? null : `(+/−) against the ${before.hours === 1 ? 'hour' : `${before.hours} hours`} before`;
}

/** `0.4 % of 4,812 executions failed`; null where the log does not tell of successes. */
export function rateOf({ failures, succeeded }: Pick<Digest, 'failures' | 'succeeded'>): string | null {
  if (succeeded === null || failures + succeeded === 0) return null;
  const all = failures + succeeded;
  const percent = (100 * failures) / all;
  const shown = percent > 0 && percent < 0.1 ? 'less than 0.1' : percent.toFixed(1).replace(/\.0$/, '');
  return `${shown} % of ${counted(all, 'execution', 'executions')} failed`;
}
