/** A look at the log: enough of it to see who writes there, not to count anything. */
import { startAssembly } from '../events/assemble.ts';
import { type LogEvent, type LogFilter, type LogSource, QueryRefused } from '../events/event.ts';
import type { Traceback } from '../events/python/traceback.ts';
import { MARKERS } from '../events/search-plan.ts';
import type { Sample } from './facts.ts';

/** What Celery's own lines hold. A line that holds it for another reason is told apart when it is read. */
const WORKER_WORDS: LogFilter = {
  any: ['ForkPoolWorker', 'MainProcess', 'succeeded in', 'Task ', 'celery@', 'retry:', ...MARKERS],
};
const HOUR_MS = 3_600_000;
const MOST_PAGES = 2;
const MOST_EVENTS = 50_000;
const MOST_NAMES = 200;
/** `Task h.tasks.mailer.send[0f…] received`; names are as people write them. */
const TASK = /\bTask ([\w.:-]{1,200})\[[0-9a-f]{8}-[0-9a-f-]{10,}\]/;

/**
 * The last hour whole; where no worker writes in it, what workers write in all of the time.
 * @param from null = from the source's beginning; likewise `to`
 */
export async function sampleOf(source: LogSource, from: string | null, to: string | null): Promise<Sample> {
  const lastHour = from !== null && to !== null ? laterOf(from, back(to, HOUR_MS)) : from;
  const near = await read(source, lastHour, to, undefined);
  if (near.workers.length > 0 || lastHour === from) return near;
  try {
    const wide = await read(source, from, to, WORKER_WORDS);
    // Lines of others than workers were left out, so those of the last hour are counted along.
    return { ...wide, events: wide.events + near.events, programs: [...new Set([...wide.programs, ...near.programs])] };
  } catch (error) {
    if (error instanceof QueryRefused) return read(source, from, to, undefined);
    throw error;
  }
}

async function read(
  source: LogSource,
  from: string | null,
  to: string | null,
  filter: LogFilter | undefined,
): Promise<Sample> {
  const assembly = startAssembly();
  const tasks = new Map<string, number>();
  const senders = new Map<string, number>();
  const programs = new Map<string, number>();
  let events = 0;
  let info = false;
  let oldest: string | null = null;
  let newest: string | null = null;
  const see = (event: LogEvent): void => {
    events += 1;
    oldest ??= event.at;
    newest = event.at;
    info ||= /\bINFO\b/.test(event.message) || event.message.trimEnd().endsWith(' received');
    count(senders, event.source);
    count(programs, event.program);
    const task = TASK.exec(event.message)?.[1];
    if (task !== undefined) count(tasks, task);
  };
  const pages = source.search({ from, to, margin: 0, pages: MOST_PAGES }, filter);
  for (let page = await pages.next(); !page.done; page = await pages.next()) {
    for (const event of page.value) see(event);
    assembly.read(page.value);
    if (events >= MOST_EVENTS) break;
  }
  const log = assembly.end();
  for (const { task } of log.failures) if (task !== null) count(tasks, task);
  const workers = log.streams.filter(({ workerRecords }) => workerRecords > 0);
  return {
    from: from ?? oldest ?? '',
    to: to ?? newest ?? '',
    events,
    workers: workers.map((stream) => ({ source: stream.source, program: stream.program, events: stream.events })),
    tasks: byCount(tasks),
    senders: byCount(senders),
    programs: byCount(programs),
    paths: [...new Set(log.failures.flatMap((failure) => pathsOf(failure.traceback)))].slice(0, MOST_NAMES),
    info,
    failures: log.failures.length,
    newest,
  };
}

function pathsOf(traceback: Traceback | null): string[] {
  return (traceback?.exceptions ?? []).flatMap(({ frames }) => frames.map(({ file }) => file));
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}

function byCount(names: ReadonlyMap<string, number>): string[] {
  return [...names]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

function back(iso: string, ms: number): string {
  return `${new Date(Date.parse(iso) - ms).toISOString().slice(0, 19)}Z`;
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
