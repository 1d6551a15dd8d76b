/**
 * What is to be done, from what was found: how far the watermark moves, who fell silent, and one change with a reason for each cause.
 */
import { type Cause, causesOf } from '../issues/plan/cause.ts';
import { withClosers } from '../issues/plan/closer.ts';
import { type PlannedChange, planIssues } from '../issues/plan/plan.ts';
import { advance, type Gap, gapBefore, gapsLeft, type Progress } from '../issues/state/examined.ts';
import { type SilentStream, silentStreams } from '../issues/state/silence.ts';
import { type Attendance, attend, NOBODY, withoutInstance } from '../issues/state/streams.ts';
import type { IssueTracker } from '../issues/tracking/tracker.ts';
import type { Findings } from './judge.ts';
import type { Look } from './look.ts';
import type { AuditOptions } from './options.ts';

export interface Decisions {
  readonly progress: Progress;
  readonly gaps: readonly Gap[];
  readonly attendance: Attendance;
  readonly silent: readonly SilentStream[];
  /** Silent since this run. */
  readonly fell: readonly SilentStream[];
  /** Silent before, and writing again. */
  readonly awake: readonly SilentStream[];
  readonly causes: readonly Cause[];
  readonly plan: readonly PlannedChange[];
}

/**
 * @param countable whether the source's events have ids; those without cannot be counted once
 * @param tracker asked who closed an issue, where that decides whether it may be opened again
 */
export async function decide(
  look: Look,
  findings: Findings,
  { policy, publication }: Pick<AuditOptions, 'policy' | 'publication'>,
  countable: boolean,
  tracker: IssueTracker,
): Promise<Decisions> {
  const { state, continues, streamless } = look;
  const { log, coverage, sample } = look.read;
  const { dashboard } = state;
  const gap = gapBefore(continues, dashboard?.watermark ?? null, coverage);
  const progress = advance(dashboard, coverage, gap);
  const gaps = gapsLeft(dashboard?.gaps ?? [], gap, coverage);

  const attendance = attend(
    dashboard?.streams ?? NOBODY,
    { ...log, sample },
    coverage,
    continues && gap === null,
    ({ source, program, label }) => {
      const worker = `${program} ${label}`.trim();
      return findings.redactor.redactName(publication === 'full' ? `${source} ${worker}` : withoutInstance(worker));
    },
  );
  const silent = silentStreams(attendance, progress.watermark);
  const wasSilent = dashboard ? silentStreams(dashboard.streams, dashboard.watermark) : [];
  const isIn = (streams: readonly SilentStream[], key: string): boolean => streams.some((stream) => stream.key === key);
  const hasWritten = (key: string): boolean =>
    attendance.streams.some((stream) => stream.key === key && stream.last > (dashboard?.watermark ?? ''));

  const causes = await withClosers(causesOf(findings.groups, state, findings.judge, findings.outages), tracker);
  const plan = planIssues(causes, {
    state,
    policy,
    until: coverage.to,
    healthy: coverage.complete && !streamless && silent.length === 0 && progress.watermark === coverage.to,
    gaps,
    progress: progress.moved || findings.groups.some(({ fresh }) => fresh.length > 0),
    countable,
  });
  return {
    progress,
    gaps,
    attendance,
    silent,
    fell: silent.filter(({ key }) => !isIn(wasSilent, key)),
    awake: wasSilent.filter(({ key }) => !isIn(silent, key) && hasWritten(key)),
    causes,
    plan,
  };
}
