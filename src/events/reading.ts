/**
 * A stretch of log, read through a source with what stands around it: enough before it that no record begins unseen, enough
 * after it that no traceback is cut, and the earlier `retry:` lines of tasks that failed in it.
 */
import { startAssembly } from './assemble.ts';
import {
  type Coverage,
  compareIds,
  type IdRange,
  inRanges,
  type LogEvent,
  type LogSource,
  type LogWindow,
  type OutsideLines,
} from './event.ts';
import { gather } from './gathering.ts';
import { countOutside, joinStretches } from './outside-lines.ts';
import type { Strategy, Untold } from './search-plan.ts';
import type { RawFailure, SenderActivity, StreamActivity, TaskLog } from './tasks/task-log.ts';
import { beforeUnfinished, startTimetable } from './unfinished.ts';

/** Context read before and after the window, in seconds: a record may have begun earlier, a traceback may run on. */
const LEAD_SECONDS = 120;
/** Earlier retries of a task that failed in the window: lms waits up to 2 h between attempts. */
const RETRY_CONTEXT_MS = 24 * 3_600_000;

export interface WindowRead {
  /** Of the window alone. */
  readonly log: TaskLog;
  readonly coverage: Coverage;
  /** Lines that the source gave or passed by, and that are not of the window. */
  readonly outside: OutsideLines;
  /** What could not be read around it; sentences for people. */
  readonly problems: readonly string[];
  readonly search: SearchCost;
  /** Who wrote in a moment of which all lines were read, where of the rest only some were; null = all of it was. */
  readonly sample: Sample | null;
}

export interface Sample {
  readonly from: string;
  readonly to: string;
  readonly streams: readonly StreamActivity[];
  readonly senders: readonly SenderActivity[];
}

/** How the window was read, and at what cost. */
export interface SearchCost {
  readonly strategy: Strategy;
  readonly requests: number;
  /** Lines that came. */
  readonly events: number;
  /** A sentence for people. */
  readonly why: string;
  /** What this way of reading cannot tell: null in the report, or a lower bound. */
  readonly untold: readonly Untold[];
  /** What of the user's wishes the search did not follow, and why; sentences for people. */
  readonly notes: readonly string[];
}

/**
 * @param from null = from the source's first event; likewise `to`
 * @param continues what was written before `from` was read by an earlier run
 * @param onPage told how many events of the window were read, and up to when
 * @param told ids that an earlier run has told of: what succeeded there is not counted again
 */
export async function readWindow(
  source: LogSource,
  from: string | null,
  to: string | null,
  onPage: (events: number, at: string) => void,
  continues: boolean = false,
  told: readonly IdRange[] = [],
): Promise<WindowRead> {
  const problems: string[] = [];
  const isInside = (at: string): boolean => (from === null || at >= from) && (to === null || at <= to);
  const assembly = startAssembly(
    ({ id, at }) => isInside(at) && !inRanges(id, told),
    ({ at }) => isInside(at),
  );
  const window: LogWindow = {
    from: from === null ? null : shift(from, -LEAD_SECONDS * 1000),
    to,
    margin: LEAD_SECONDS,
    continues,
  };
  let firstInside: string | null = null;
  let events = 0;
  let came = 0;
  const timetable = startTimetable();
  const around = countOutside();
  const gathered = await gather(source, window, {
    read(page): void {
      came += page.length;
      for (const { id, at } of page) {
        timetable.see(id, at);
        const inside = isInside(at);
        if (inside) events += 1;
        else if (from !== null && at < from) around.before(at);
        else around.after(at);
        if (inside && (firstInside === null || compareIds(id, firstInside) < 0)) firstInside = id;
      }
      assembly.read(page);
      const last = page.at(-1);
      if (last) onPage(events, last.at);
    },
  });
  const { coverage: read, untold } = gathered;
  let requests = read.requests;
  if (from !== null) {
    const context = source.search({ from: shift(from, -RETRY_CONTEXT_MS), to: from, margin: 0 }, { any: ['retry:'] });
    try {
      let lines = await context.next();
      while (!lines.done) {
        came += lines.value.length;
        assembly.readContext(lines.value);
        lines = await context.next();
      }
      requests += lines.value.requests;
      if (!lines.value.complete)
        problems.push('Earlier retries could not be read in full: retry counts may be too low.');
    } catch (error) {
      problems.push(
        `Earlier retries could not be read, so retry counts may be too low: ${error instanceof Error ? error.message : 'unknown error'}`,
      );
    }
  }
  // Later than wanted: the service no longer holds what was before.
  const begins = from === null || read.from > from ? read.from : from;
  const log = assembly.end();
  const ended: Coverage = {
    ...read,
    from: begins,
    examined: insideOnly(read.examined, firstInside),
    reasons: [...read.reasons, ...log.bounded],
    requests,
  };
  const coverage = source.hasIds && read.brokeOff ? beforeUnfinished(ended, to, log.failures, timetable) : ended;
  const { examined } = coverage;
  const inside = (failure: { at: string; eventId: string }): boolean =>
    isInside(failure.at) &&
    (!read.brokeOff || failure.at <= coverage.to) &&
    (!source.hasIds || inRanges(failure.eventId, examined));
  const failures = log.failures.filter(inside).map((failure) => withoutUntold(failure, untold));
  const { strategy, why } = gathered;
  return {
    log: { ...log, events, failures, swallowed: log.swallowed.filter(inside) },
    coverage,
    outside: joinOutside(around.end(), read.outside),
    problems,
    search: { strategy, requests, events: came, why, untold, notes: source.notes ?? [] },
    sample: sampleOf(gathered.sample),
  };
}

function joinOutside(a: OutsideLines, b: OutsideLines = { before: null, after: null }): OutsideLines {
  return { before: joinStretches(a.before, b.before), after: joinStretches(a.after, b.after) };
}

function sampleOf(events: readonly LogEvent[]): Sample | null {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const assembly = startAssembly();
  assembly.read(events);
  const { streams, senders } = assembly.end();
  return { from: first.at, to: last.at, streams, senders };
}

/** The margin was examined, but its failures belong to other windows: ranges begin with the first event of this one. */
function insideOnly(examined: readonly IdRange[], first: string | null): IdRange[] {
  if (first === null) return [];
  return examined.flatMap(([low, high]): IdRange[] =>
    compareIds(high, first) < 0 ? [] : [[compareIds(low, first) < 0 ? first : low, high]],
  );
}

/** Some deliveries were read by chance: a number made of them would be wrong. */
function withoutUntold(failure: RawFailure, untold: readonly Untold[]): RawFailure {
  return untold.includes('deliveries') ? { ...failure, deliveries: null, runSeconds: null } : failure;
}

function shift(iso: string, ms: number): string {
  return `${new Date(Date.parse(iso) + ms).toISOString().slice(0, 19)}Z`;
}
