/**
 * What a run has before it: the issues that earlier runs left behind, and the log of its window.
 */
import type { IdRange, LogSource } from '../events/event.ts';
import { readWindow, type WindowRead } from '../events/reading.ts';
import { isUnfinishedFirstRun, wishOf } from '../issues/memory.ts';
import { chooseWindow, type Gap } from '../issues/state/examined.ts';
import { findIssues } from '../issues/state/healing.ts';
import { type AuditState, readState } from '../issues/state/state.ts';
import type { IssueTracker } from '../issues/tracking/tracker.ts';
import { nothingSeen } from './nothing-seen.ts';
import type { AuditOptions } from './options.ts';

export interface Look {
  readonly state: AuditState;
  readonly read: WindowRead;
  /** The window goes on where the last run ended. */
  readonly continues: boolean;
  /** Ids that the run before this one has examined and told: the overlap is read again for what arrived late only. */
  readonly told: readonly IdRange[];
  /** All lines of the window were searched, whether or not a worker's is among them. */
  readonly searched: boolean;
  /** No worker wrote anything. */
  readonly streamless: boolean;
  /** The first run looks at the wrong place: it must not write an "all is well" that later runs go by. */
  readonly blind: boolean;
  /** Time between the last run and this window that nobody looks at. */
  readonly gap: Gap | null;
  /** The dashboard was lost: this is no first run, though nothing is known but what the issues hold. */
  readonly rebuilt: boolean;
  /** Blind at a log service, where nothing but the settings can be wrong. Of files the next one may be the right one. */
  readonly failed: boolean;
  readonly problems: readonly string[];
}

/** Without a worker line among so many events the audit looks at the wrong place. */
const MANY_EVENTS = 200;

/** @param onPage told how many events of the window were read, and up to when; what it throws ends the run */
export async function look(
  { source, tracker }: { readonly source: LogSource; readonly tracker: IssueTracker },
  { name, window, settingName = (input) => input }: Pick<AuditOptions, 'name' | 'window' | 'settingName'>,
  onPage: (events: number, at: string) => void,
): Promise<Look> {
  const tracked = await findIssues(tracker, name);
  const state = readState(tracked.issues, name);
  const { dashboard } = state;
  const chosen = chooseWindow(wishOf(window, state), dashboard?.watermark ?? null);
  const told = chosen.continues ? (dashboard?.examined ?? []) : [];
  const found = await readWindow(source, chosen.from, chosen.to, onPage, told.length > 0, told);
  const isFiles = source.name === 'archive';
  const nothing = nothingSeen(found, { ...chosen, isFiles, settingName });
  // Who was seen before and writes nothing now is silent: that is judged by its habits.
  const { events, workerRecords, streams } = found.log;
  const isHeld = events > 0 || !isOutside(found);
  const isDoubt = nothing !== null && (!isHeld || !hasSeenWorkers(dashboard));
  const astray = workerRecords === 0 && events >= MANY_EVENTS;
  const failed = astray && dashboard === null && !isFiles;
  const read = isDoubt && !failed ? withDoubt(found, nothing) : found;
  const rebuilt = dashboard === null && !isUnfinishedFirstRun(state, read.coverage.examined);
  return {
    state,
    read,
    continues: chosen.continues,
    told,
    searched: found.coverage.complete && isHeld,
    streamless: workerRecords === 0 || streams.length === 0,
    blind: astray && dashboard === null,
    failed,
    rebuilt,
    gap: chosen.gap,
    problems: [
      ...tracked.problems,
      ...(chosen.gap
        ? [`Nobody looked at ${chosen.gap[0]} to ${chosen.gap[1]}: the audit was away for longer than max-catch-up.`]
        : []),
      ...read.problems,
      ...(rebuilt
        ? [
            'The dashboard was lost or is damaged and has been rebuilt from the issues; causes without an issue start anew.',
          ]
        : []),
      ...(astray && read === found && nothing !== null ? [nothing] : []),
    ],
  };
}

/** The search is not complete: nothing that was read tells of a task. */
function withDoubt(read: WindowRead, doubt: string): WindowRead {
  const { coverage } = read;
  return { ...read, coverage: { ...coverage, complete: false, reasons: [...coverage.reasons, doubt] } };
}

function isOutside({ outside }: WindowRead): boolean {
  return outside.before !== null || outside.after !== null;
}

function hasSeenWorkers(dashboard: AuditState['dashboard']): boolean {
  const { streams = [], sampled } = dashboard?.streams ?? {};
  return streams.length > 0 || (sampled?.streams.length ?? 0) > 0;
}
