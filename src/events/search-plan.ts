/**
 * How to find all failures of a window with few requests, where a request gives one page: estimated from its first page.
 *
 * ```
 * everything   all lines                                                          exact in everything
 * wide         all but INFO and DEBUG lines of Celery's format, and but programs that no worker wrote to
 * markers      the first lines of failures, then all lines around each of them
 * ```
 * The last two find every failure with its traceback and retries. What else they need of INFO lines (deliveries, successes) is
 * asked for by task ids, as long as that is cheap; else it is left out, and said.
 */
import { GRAMMAR } from './celery/grammar.ts';
import type { Phrase } from './celery/phrase.ts';
import { compareIds, type LogEvent, type LogFilter, passes } from './event.ts';

export type Strategy = 'everything' | 'wide' | 'markers';

/** What a way of reading cannot tell: null, or a lower bound. */
export const UNTOLD = ['deliveries', 'runSeconds', 'savedByRetry', 'swallowed', 'streams', 'unrecognised'] as const;
export type Untold = (typeof UNTOLD)[number];

export interface SearchPlan {
  readonly strategy: Strategy;
  readonly filter: LogFilter | null;
  /** Requests that each is estimated to take, the first page included. */
  readonly estimates: Readonly<Record<Strategy, number>>;
  /** A sentence for people. */
  readonly why: string;
}

/** No failure: what these say is read by phrase as well, for it counts, but nothing stands around it. */
const COUNTED: ReadonlySet<Phrase> = new Set(['retry', 'expected']);
/** INFO lines of every execution, and texts that are too short to look for: a traceback tells those (`batch-failed`). */
const UNMARKED: ReadonlySet<Phrase> = new Set([
  'received',
  'accepted',
  'succeeded',
  'applied',
  'ignored',
  'already-done',
  'revoked',
  'batch-failed',
  'harmless',
]);

/** `] raised unexpected: ` -> `raised unexpected:`: how services read brackets and blanks at an end is not documented. */
function phrasesOf(wanted: (phrase: Phrase) => boolean): string[] {
  const rows = GRAMMAR.filter(({ phrase }) => wanted(phrase));
  return [...new Set(rows.map(({ holds }) => holds.replace(/^\W+/, '').trimEnd()))];
}

/** What a failure begins with. */
export const MARKERS: readonly string[] = phrasesOf((phrase) => !COUNTED.has(phrase) && !UNMARKED.has(phrase));
const COUNTED_PHRASES: readonly string[] = phrasesOf((phrase) => COUNTED.has(phrase));
/** Errors that no row of the grammar knows, and failures whose first line a team has worded anew. */
const ERRORS = [': ERROR/', ': CRITICAL/', 'Traceback (most recent call last)'];
/** With the colon before it: `"INFO/"` is also a part of `File "/app/userinfo/tasks.py"`, for case does not count. */
const QUIET = [': INFO/', ': DEBUG/'];

/** Up to so many requests everything is read: nothing is gained by less. */
const CHEAP = 5;
/** Another way has to be this much cheaper than everything. */
const WORTH = 2 / 3;
/** So few that there is room to read what stands around them. */
const FEW = 1 / 4;
/** A program is left out only if so many of its lines were seen, none of a worker; at most so many are: queries have a length. */
const LEAST_LINES = 1000;
const MOST_EXCEPT = 9;
/** Read around a marker, in seconds: what else was open when it came; a traceback that goes on slowly. */
const AROUND: readonly [before: number, after: number] = [15, 60];

const WIDE: LogFilter = { any: [...COUNTED_PHRASES, ...MARKERS], none: QUIET };
const MARKED: LogFilter = { any: [...COUNTED_PHRASES, ...MARKERS, ...ERRORS] };

/**
 * @param sample the first page, which stopped before the end
 * @param total how many pages as long (in time) the window has
 * @param full false where the service ended the page early: it is then slow, and no query makes it faster
 */
export function planSearch(sample: readonly LogEvent[], total: number, full: boolean): SearchPlan {
  const except = othersIn(sample);
  const wide: LogFilter = except.length > 0 ? { ...WIDE, except } : WIDE;
  const share = (filter: LogFilter): number =>
    sample.filter((event) => passes(event, filter)).length / Math.max(1, sample.length);
  const estimates = {
    everything: Math.ceil(total),
    wide: 1 + Math.ceil(total * share(wide)),
    // Without what stands around them: how many moments that are is known when they have been read.
    markers: 1 + Math.ceil(total * share(MARKED)),
  };
  const choose = (strategy: Strategy, filter: LogFilter | null, why: string): SearchPlan => ({
    strategy,
    filter,
    estimates,
    why,
  });
  if (!full) return choose('everything', null, 'the service ended the first page early, and would with any query');
  if (estimates.everything <= CHEAP) return choose('everything', null, `about ${estimates.everything} requests`);
  if (estimates.wide <= estimates.everything * WORTH)
    return choose('wide', wide, `about ${estimates.wide} requests instead of ${estimates.everything}`);
  if (estimates.markers <= estimates.everything * FEW)
    return choose('markers', MARKED, `few failures in about ${estimates.everything} pages`);
  return choose('everything', null, 'no other way is much cheaper');
}

/** A line that lines of its record, or of others of its moment, stand around. */
export function isMarker(event: LogEvent): boolean {
  return passes(event, { any: [...MARKERS, ...ERRORS] });
}

/** Programs that wrote a good part of the lines and none as a worker does; none whose name is part of a worker's. */
function othersIn(sample: readonly LogEvent[]): string[] {
  const lines = new Map<string, number>();
  const workers = new Set<string>();
  for (const event of sample) {
    lines.set(event.program, (lines.get(event.program) ?? 0) + 1);
    if (isWorkers(event)) workers.add(event.program.toLowerCase());
  }
  const isOther = (program: string): boolean =>
    /[^\s"']/.test(program) &&
    !/["']/.test(program) &&
    ![...workers].some((name) => name.includes(program.toLowerCase()));
  return [...lines]
    .filter(([program, count]) => count >= LEAST_LINES && isOther(program))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_EXCEPT)
    .map(([program]) => program);
}

/** Celery's prefix, or a phrase of its grammar in whatever format. */
function isWorkers(event: LogEvent): boolean {
  return (
    /\b(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\/(?:MainProcess|Beat|\w*Worker|\w*Thread)/.test(event.message) ||
    passes(event, { any: [...COUNTED_PHRASES, ...MARKERS, 'celery', 'Received task:', '] received', '] succeeded in'] })
  );
}

export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** Ranges around the markers, joined where a request for the time between costs more than its lines. */
export function rangesAround(markers: readonly LogEvent[]): TimeRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const at of markers.map((event) => Date.parse(event.at) / 1000).toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && at - AROUND[0] <= last.to + AROUND[1]) last.to = Math.max(last.to, at + AROUND[1]);
    else ranges.push({ from: at - AROUND[0], to: at + AROUND[1] });
  }
  return ranges.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) }));
}

function isoOf(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** An id in a query is 36 characters, its quotes and an OR: forty are 1,700, and queries may have 2,000. */
const QUERY_CHARACTERS = 1700;

/** Task ids by dozens, as many as a query holds. */
export function idQueries(ids: Iterable<string>): LogFilter[] {
  const queries: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    if (/["']/.test(id)) continue;
    if (length + id.length + 6 > QUERY_CHARACTERS) {
      queries.push([]);
      length = 0;
    }
    queries.at(-1)?.push(id);
    length += id.length + 6;
  }
  return queries.map((any) => ({ any }));
}

/** `name[id]`, `[name(id)]`, `name/id `, `"task_id": "id"`: see text/tag.ts and text/json-record.ts. */
const TASK_ID =
  /[\w.]\[([^[\]\s'"]{8,255})\]|\[[\w.]+\(([^()\s'"]{8,255})\)\]|(?<![\w.])[\w.]+\/([0-9a-f-]{36}) |task_id": ?"([^"]{8,255})"/g;
const ERROR_LEVEL = /\b(?:error|critical|fatal)\b/i;

/** Tasks of which INFO lines tell more: those that failed or were tried again, and those that logged an error. */
export function idsIn(events: readonly LogEvent[]): Set<string> {
  const ids = new Set<string>();
  for (const event of events) {
    if (!ERROR_LEVEL.test(event.message) && !passes(event, MARKED)) continue;
    for (const [, ...groups] of event.message.matchAll(TASK_ID)) {
      const id = groups.find((group) => group !== undefined);
      if (id !== undefined) ids.add(id);
    }
  }
  return ids;
}

/** A failure of a program that was thought to be no worker's: the lines around it were left out. */
export function isStray(event: LogEvent, { except = [] }: LogFilter): boolean {
  const program = event.program.toLowerCase();
  return except.some((name) => program.includes(name.toLowerCase())) && passes(event, { any: MARKERS });
}

/** A lost child: whether its task ran again stands in the deliveries of all tasks, so everything has to be read. */
export function isLostChild({ message }: LogEvent): boolean {
  return message.includes('WorkerLostError');
}

/** Ascending, each id once. */
export function inOrder(events: readonly LogEvent[]): LogEvent[] {
  const sorted = events.toSorted((a, b) => compareIds(a.id, b.id));
  return sorted.filter(({ id }, index) => index === 0 || id !== sorted[index - 1]?.id);
}
