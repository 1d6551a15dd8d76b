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
import type { AuditOptions } from './options.ts';

export interface Look {
  readonly state: AuditState;
  readonly read: WindowRead;
  /** The window goes on where the last run ended. */
  readonly continues: boolean;
  /** Ids that the run before this one has examined and told: the overlap is read again for what arrived late only. */
  readonly told: readonly IdRange[];
  /** No worker wrote anything. */
  readonly streamless: boolean;
  /** The first run looks at the wrong place: it must not write an "all is well" that later runs go by. */
  readonly blind: boolean;
  /** Time between the last run and this window that nobody looks at. */
  readonly gap: Gap | null;
  /** The dashboard was lost: this is no first run, though nothing is known but what the issues hold. */
  readonly rebuilt: boolean;
  readonly problems: readonly string[];
}

/** Without a worker line among so many events the audit looks at the wrong place. */
const MANY_EVENTS = 200;

/** @param onPage told how many events of the window were read, and up to when; what it throws ends the run */
export async function look(
  { source, tracker }: { readonly source: LogSource; readonly tracker: IssueTracker },
  { name, window }: Pick<AuditOptions, 'name' | 'window'>,
  onPage: (events: number, at: string) => void,
): Promise<Look> {
  const tracked = await findIssues(tracker, name);
  const state = readState(tracked.issues, name);
  const { dashboard } = state;
  const chosen = chooseWindow(wishOf(window, state), dashboard?.watermark ?? null);
  const told = chosen.continues ? (dashboard?.examined ?? []) : [];
  const read = await readWindow(source, chosen.from, chosen.to, onPage, told.length > 0, told);

  const { events, streams } = read.log;
  const streamless = streams.length === 0;
  const astray = streamless && events >= MANY_EVENTS;
  const rebuilt = dashboard === null && !isUnfinishedFirstRun(state, read.coverage.examined);
  return {
    state,
    read,
    continues: chosen.continues,
    told,
    streamless,
    rebuilt,
    blind: astray && dashboard === null,
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
      ...(astray ? [`No line of a Celery worker among ${events} events: wrong group, system, query or program?`] : []),
    ],
  };
}
