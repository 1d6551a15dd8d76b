/**
 * What a run leaves to the next one: the dashboard's state.
 */
import { remember as rememberChannels } from '../digest/announce.ts';
import { homesAfter, keptLedgers } from '../issues/memory.ts';
import { mutedOnDashboard } from '../issues/plan/boxes.ts';
import type { ChannelMemory, DashboardState } from '../issues/state/dashboard-state.ts';
import { healthAfter } from '../issues/state/health.ts';
import { NOBODY } from '../issues/state/streams.ts';
import type { Decisions } from './decide.ts';
import type { Look } from './look.ts';
import type { Written } from './write.ts';

/** @param channels what each channel has not been told yet */
export function stateAfter(
  { state, read: { log, coverage } }: Look,
  { progress, gaps, attendance, causes }: Decisions,
  written: Written,
  channels: readonly ChannelMemory[],
): DashboardState {
  const { dashboard } = state;
  const beside = {
    muted: mutedOnDashboard(state),
    health: healthAfter(
      dashboard?.health,
      written.whole && progress.moved ? coverage.to : null,
      log.unrecognised.count,
    ),
    known: [
      ...new Set([...state.all.map(({ issue }) => issue.number), ...written.written.map(({ number }) => number)]),
    ].toSorted((a, b) => a - b),
    homes: homesAfter(state, written),
    channels: rememberChannels(dashboard?.channels ?? [], channels),
  };
  if (written.whole) {
    const { watermark, examined } = progress;
    return { ...beside, watermark, examined, gaps, streams: attendance, ...keptLedgers(causes, written, state) };
  }
  // A failed write is made good by reading the same time again: its failures are in no ledger yet.
  return {
    ...beside,
    watermark: dashboard?.watermark ?? coverage.from,
    examined: dashboard?.examined ?? [],
    gaps: dashboard?.gaps ?? [],
    streams: dashboard?.streams ?? NOBODY,
    ledgers: dashboard?.ledgers ?? [],
    evicted: dashboard?.evicted ?? [],
    partlyTold: true,
  };
}
