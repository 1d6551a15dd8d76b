/**
 * A window's lines with what tells of its tasks, in as few requests as search-plan.ts can do with.
 *
 * Whatever a shorter way leaves in doubt is read after it: everything around a traceback that looks cut or mixed, everything of
 * the window where nothing less will do. So the failures are the same whichever way was taken.
 */
import { startAssembly } from './assemble.ts';
import {
  type Coverage,
  type LogEvent,
  type LogFilter,
  type LogSource,
  type LogWindow,
  passes,
  QueryRefused,
} from './event.ts';
import { brokenOff, cutBefore, joined, messageOf, withRequests } from './joined-coverage.ts';
import { collect, collectUpTo, drain, MOST_HELD, type Part, type Sink } from './part.ts';
import {
  idQueries,
  idsIn,
  inOrder,
  isLostChild,
  isMarker,
  isStray,
  planSearch,
  rangesAround,
  type SearchPlan,
  type Strategy,
  type TimeRange,
  type Untold,
} from './search-plan.ts';
import type { RawFailure } from './tasks/task-log.ts';

/** Requests that a run may always have, however few everything would take. */
const WANTED = 6;

export interface Gathered {
  readonly coverage: Coverage;
  readonly strategy: Strategy;
  /** A sentence for people. */
  readonly why: string;
  readonly untold: readonly Untold[];
  /** Of the window's start all lines, where of the rest only some were read; else empty. */
  readonly sample: readonly LogEvent[];
}

export async function gather(source: LogSource, window: LogWindow, sink: Sink): Promise<Gathered> {
  const { pageEvents } = source;
  if (pageEvents === undefined || window.from === null || window.to === null) {
    const coverage = await drain(source, window, sink);
    return { coverage, strategy: 'everything', why: 'this source is read as a whole', untold: [], sample: [] };
  }
  const first = await collect(source, { ...window, pages: 1 });
  const everything = async (why: string, spent = 0): Promise<Gathered> => {
    sink.read(first.events);
    const { rest } = first.coverage;
    const coverage = rest === undefined ? first.coverage : await goOn(source, window, first, rest, sink);
    return { coverage: withRequests(coverage, spent), strategy: 'everything', why, untold: [], sample: [] };
  };
  if (first.coverage.rest === undefined) return everything('the first page held all of it');
  const plan = planSearch(first.events, pagesOf(first.events, window), first.events.length >= pageEvents * 0.9);
  if (plan.filter === null) return everything(plan.why);
  return less(source, window, first, { ...plan, filter: plan.filter }, sink, everything);
}

/** One of the two shorter ways, or everything after all. */
async function less(
  source: LogSource,
  window: LogWindow,
  first: Part,
  plan: SearchPlan & { readonly filter: LogFilter },
  sink: Sink,
  everything: (why: string, spent?: number) => Promise<Gathered>,
): Promise<Gathered> {
  const { filter, strategy, estimates } = plan;
  // The first page is asked for again: it proves that the service understands the query.
  const known = first.events;
  let main: Part | null;
  try {
    main = await collectUpTo(source, { ...window, after: known[0]?.id ?? '0' }, filter);
  } catch (error) {
    if (error instanceof QueryRefused) return everything('the service refused a query for less');
    sink.read(first.events);
    return { coverage: brokenOff(first.coverage, error), strategy, why: plan.why, untold: ['streams'], sample: known };
  }
  if (main === null)
    return everything(
      `more than ${MOST_HELD} lines would have to be held`,
      MOST_HELD / (source.pageEvents ?? MOST_HELD),
    );
  let spent = main.coverage.requests;
  const given = new Set(main.events.map(({ id }) => id));
  if (known.slice(1).some((event) => passes(event, filter) && !given.has(event.id) && isCovered(event, main.coverage)))
    return everything('the service left out lines that a query for less asked for', spent);
  const held = inOrder([...first.events, ...main.events]);
  if (held.some(isLostChild))
    return everything('a child was lost: whether its task ran again stands among all lines only', spent);

  if (held.some((event) => isStray(event, filter)))
    return everything('a worker wrote to a program that was taken for another kind', spent);

  const doubtful = strategy === 'markers' ? held.filter(isMarker) : doubtfulIn(held);
  const firstEnd = first.events.at(-1)?.at ?? '';
  const ranges = rangesAround(doubtful).filter(({ to }) => to >= firstEnd);
  if (1 + spent + ranges.length > Math.max(WANTED, estimates.everything))
    return everything('too many moments would have to be read around failures', spent);
  const around = await readRanges(source, ranges, main.coverage);
  spent += around.coverage.requests - main.coverage.requests;

  const most = Math.max(WANTED, Math.floor(estimates.everything / 2)) - 1 - spent;
  const asked = await askByIds(source, window, inOrder([...held, ...around.events]), most);
  const all = inOrder([...held, ...around.events, ...asked.events]);
  sink.read(all);
  const coverage = joined(first.coverage, around.coverage);
  return {
    coverage: withRequests(coverage, asked.requests),
    strategy,
    why: plan.why,
    // Errors of other formats than Celery's have no phrase that they all share.
    untold: ['streams', ...(strategy === 'markers' ? (['unrecognised'] as const) : []), ...asked.untold],
    sample: known,
  };
}

/** Tracebacks that look cut, or that other lines may have run into. */
function doubtfulIn(held: readonly LogEvent[]): LogEvent[] {
  const trial = startAssembly();
  trial.read(held);
  const doubtful = new Set(
    trial
      .end()
      .failures.filter(isDoubtful)
      .map(({ eventId }) => eventId),
  );
  return held.filter((event) => doubtful.has(event.id));
}

function isDoubtful({ kind, traceback }: RawFailure): boolean {
  if (traceback === null) return kind === 'exception';
  return traceback.state !== 'complete' || traceback.exceptions.some(({ message }) => message.includes('\n'));
}

async function readRanges(source: LogSource, ranges: readonly TimeRange[], main: Coverage): Promise<Part> {
  const events: LogEvent[] = [];
  let coverage = main;
  for (const range of ranges) {
    let reason: string;
    try {
      const part = await collect(source, { ...range, margin: 0, short: true });
      coverage = withRequests(coverage, part.coverage.requests);
      events.push(...part.events);
      if (part.coverage.complete) continue;
      reason = part.coverage.reasons.join(' ');
    } catch (error) {
      reason = `What stands around a failure could not be read: ${messageOf(error)}.`;
    }
    coverage = cutBefore(coverage, range.from, reason);
    break;
  }
  return { events, coverage };
}

interface Asked {
  readonly events: readonly LogEvent[];
  readonly requests: number;
  readonly untold: readonly Untold[];
}

/** Deliveries and successes of the tasks that matter. Those that did not fail first: errors they swallowed, retries that saved them. */
async function askByIds(source: LogSource, window: LogWindow, held: readonly LogEvent[], most: number): Promise<Asked> {
  const trial = startAssembly();
  trial.read(held);
  const failed = new Set(trial.end().failures.flatMap(({ taskId }) => taskId ?? []));
  const others = [...idsIn(held)].filter((id) => !failed.has(id));
  const both = idQueries([...others, ...failed]);
  const some = both.length <= most ? both : idQueries(others);
  if (some.length > most)
    return { events: [], requests: 0, untold: ['deliveries', 'runSeconds', 'savedByRetry', 'swallowed'] };
  const events: LogEvent[] = [];
  let requests = 0;
  for (const query of some) {
    try {
      const part = await collect(source, window, query);
      requests += part.coverage.requests;
      events.push(...part.events);
      if (part.coverage.complete) continue;
    } catch {
      // What it would have told stays untold; the failures are known.
    }
    return { events: [], requests, untold: ['deliveries', 'runSeconds', 'savedByRetry', 'swallowed'] };
  }
  return { events, requests, untold: some === both ? [] : ['deliveries', 'runSeconds'] };
}

async function goOn(source: LogSource, window: LogWindow, first: Part, after: string, sink: Sink): Promise<Coverage> {
  try {
    return joined(first.coverage, await drain(source, { ...window, after }, sink));
  } catch (error) {
    return brokenOff(first.coverage, error);
  }
}

/** How many pages as long as this one the window has, by its time. */
function pagesOf(events: readonly LogEvent[], { from, to, margin }: LogWindow): number {
  const start = Date.parse(from ?? '');
  const length = Date.parse(to ?? '') + margin * 1000 - start;
  return length / Math.max(1000, Date.parse(events.at(-1)?.at ?? '') - start);
}

function isCovered({ at }: LogEvent, { to }: Coverage): boolean {
  return at <= to;
}
