/**
 * What this run adds to the numbers that each channel has not been told yet: each failure once, whichever run dies in between.
 */

import { tallyOf } from '../digest/since.ts';
import { inRanges } from '../events/event.ts';
import type { FailureGroup } from '../failures/grouping/group.ts';
import { isUnfinishedFirstRun } from '../issues/memory.ts';
import type { Beside, Tally } from '../issues/state/tally.ts';
import type { Decisions } from './decide.ts';
import type { Findings } from './judge.ts';
import type { Look } from './look.ts';
import type { Written } from './write.ts';

const NOTHING_BESIDE: Omit<Beside, 'ignored'> = {
  succeeded: 0,
  expected: 0,
  savedByRetry: 0,
  swallowed: 0,
  otherApps: 0,
  unrecognised: 0,
};

export function countedBy(look: Look, findings: Findings, { progress }: Decisions, written: Written): Tally {
  const { coverage, log } = look.read;
  const isNew = (id: string): boolean => inRanges(id, coverage.examined) && !inRanges(id, look.told);
  return tallyOf(
    look.state.dashboard?.watermark ?? coverage.from,
    newlyCounted(look, findings.groups, progress.moved, written),
    // Seen again with the same time, these would count again: nothing tells one from another.
    written.whole && progress.moved
      ? {
          succeeded: findings.succeeded,
          expected: log.countedAt.expected.filter(isNew).length,
          savedByRetry: log.countedAt.savedByRetry.filter(isNew).length,
          swallowed: findings.swallowed.length,
          otherApps: findings.otherApps,
          unrecognised: log.unrecognised.count,
        }
      : NOTHING_BESIDE,
  );
}

function newlyCounted(
  { state, read: { coverage }, told }: Look,
  groups: readonly FailureGroup[],
  moved: boolean,
  { whole, receipts }: Written,
): readonly FailureGroup[] {
  const { dashboard } = state;
  if (!whole) {
    // What a failed write left out of its ledger is read again, and counted then.
    const done = new Set(receipts.flatMap(({ result, fingerprint }) => (result === 'done' ? [fingerprint] : [])));
    return groups.filter(({ fingerprint }) => done.has(fingerprint.hash));
  }
  const isNothingTold =
    dashboard === null ? isUnfinishedFirstRun(state, coverage.examined) : dashboard.partlyTold !== true;
  if (!moved || !isNothingTold) return groups;
  // A run that died had counted into the issues it wrote, and told nobody: its time is told with this one's.
  const isUntold = (id: string): boolean =>
    inRanges(id, coverage.examined) && !inRanges(id, told) && !inRanges(id, dashboard?.examined ?? []);
  return groups.map((group) => ({ ...group, fresh: group.failures.filter(({ eventId }) => isUntold(eventId)) }));
}
