/**
 * A stretch of log, read through a source with what stands around it: enough before it that no record begins unseen, enough
 * after it that no traceback is cut, and the earlier `retry:` lines of tasks that failed in it.
 */
import { startAssembly } from './assemble.ts';
import { type Coverage, compareIds, type IdRange, inRanges, type LogSource, type LogWindow } from './event.ts';
import type { TaskLog } from './tasks/task-log.ts';

/** Context read before and after the window, in seconds: a record may have begun earlier, a traceback may run on. */
const LEAD_SECONDS = 120;
/** Earlier retries of a task that failed in the window: lms waits up to 2 h between attempts. */
const RETRY_CONTEXT_MS = 24 * 3_600_000;

export interface WindowRead {
  /** Of the window alone. */
  readonly log: TaskLog;
  readonly coverage: Coverage;
  /** What could not be read around it; sentences for people. */
  readonly problems: readonly string[];
}

/**
 * @param from null = from the source's first event; likewise `to`
 * @param onPage told how many events of the window were read, and up to when
 */
export async function readWindow(
  source: LogSource,
  from: string | null,
  to: string | null,
  onPage: (events: number, at: string) => void,
): Promise<WindowRead> {
  const problems: string[] = [];
  const assembly = startAssembly();
  const window: LogWindow = {
    from: from === null ? null : shift(from, -LEAD_SECONDS * 1000),
    to,
    margin: LEAD_SECONDS,
  };
  let firstInside: string | null = null;
  let events = 0;
  const pages = source.search(window);
  let page = await pages.next();
  while (!page.done) {
    for (const { id, at } of page.value) {
      const inside = (from === null || at >= from) && (to === null || at <= to);
      if (inside) events += 1;
      if (inside && (firstInside === null || compareIds(id, firstInside) < 0)) firstInside = id;
    }
    assembly.read(page.value);
    const last = page.value.at(-1);
    if (last) onPage(events, last.at);
    page = await pages.next();
  }
  const read = page.value;
  let requests = read.requests;
  if (from !== null) {
    const context = source.search({ from: shift(from, -RETRY_CONTEXT_MS), to: from, margin: 0 }, 'retry: ');
    try {
      let lines = await context.next();
      while (!lines.done) {
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
  // The margin was examined, but its failures belong to other windows: ranges begin with the first event of this one.
  const examined: IdRange[] =
    firstInside === null
      ? []
      : read.examined.flatMap(([low, high]): IdRange[] =>
          compareIds(high, firstInside) < 0 ? [] : [[compareIds(low, firstInside) < 0 ? firstInside : low, high]],
        );
  const coverage: Coverage = { ...read, from: from ?? read.from, examined, requests };
  const log = assembly.end();
  const inside = (failure: { at: string; eventId: string }): boolean =>
    (from === null || failure.at >= from) &&
    (to === null || failure.at <= to) &&
    (!source.hasIds || inRanges(failure.eventId, examined));
  return { log: { ...log, events, failures: log.failures.filter(inside) }, coverage, problems };
}

function shift(iso: string, ms: number): string {
  return `${new Date(Date.parse(iso) + ms).toISOString().slice(0, 19)}Z`;
}
