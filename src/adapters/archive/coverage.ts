/** What a reading of files covered: a sum over what reading each of them came to, and over what their names promise. */
import { type Coverage, compareIds, type IdRange, unionRanges } from '../../events/event.ts';
import type { Examined } from '../search/examined.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';
import { type ArchiveFile, periodOf } from './files.ts';

/** The window in epoch seconds. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
  /** `to` and its margin. */
  readonly last: number;
}

/** What reading one file came to. */
export interface Tally {
  readonly examined: Examined;
  odd: number;
  unordered: number;
  /** Words for the fault that ended it early. */
  broken: string | null;
  /** Receipt second of the last event read. */
  reached: number | null;
}

/** First and last receipt second inside the window; empty while first > last. */
export interface Span {
  first: number;
  last: number;
}

interface Period {
  readonly start: number;
  readonly end: number;
}

/** Hours are cut by the vendor's clock; events at the edge may lie in the neighbour. Seconds. */
const EDGE = 3600;

export function touches(file: ArchiveFile, bounds: Bounds): boolean {
  const period = periodOf(file.path);
  return (
    period === null ||
    (period.start - EDGE <= bounds.last && (bounds.from === null || period.end + EDGE >= bounds.from))
  );
}

export function coverageOf(
  tallies: ReadonlyMap<{ readonly file: ArchiveFile }, Tally>,
  bounds: Bounds,
  seen: Span,
  plain: boolean,
): Coverage {
  const files = [...tallies].map(([{ file }, tally]) => ({
    ...tally,
    file,
    range: tally.examined.range(),
    period: periodOf(file.path),
  }));
  const reasons: string[] = [];
  let complete = true;
  for (const { file, odd, unordered, broken } of files) {
    if (broken !== null) reasons.push(`${broken}; what followed was not read.`);
    if (unordered > 0)
      reasons.push(`${file.path}: ${count(unordered, 'event')} out of the order of ids left out; sort the file by id.`);
    if (broken !== null || unordered > 0) complete = false;
    // One line says little about the rest: it is told, and the window stays complete.
    if (odd > 0) reasons.push(`${file.path}: ${count(odd, 'line')} in another format left out.`);
  }
  const empty = seen.first > seen.last;
  if (empty) reasons.push(`No event of the window is in the files (${files.length} read).`);

  const written = Math.max(0, ...files.map(({ file }) => epochSeconds(file.modifiedAt) ?? 0));
  let from = bounds.from ?? (empty ? (bounds.to ?? written) : seen.first);
  let to = bounds.to ?? (empty ? Math.max(from, written) : seen.last);
  const periods = files.flatMap(({ period }) => (period === null ? [] : [period]));
  if (periods.length === files.length) {
    // Only names can tell that time is missing: a quiet hour has no lines either.
    const gaps = gapsOf(periods, from, to);
    if (gaps.length > 0) complete = false;
    for (const gap of gaps) reasons.push(`No file holds the time from ${utc(gap.start)} to ${utc(gap.end)}.`);
    if (gaps[0]?.start === from) from = gaps.shift()?.end ?? from;
    if (gaps[0] !== undefined) to = gaps[0].start - 1;
  }
  for (const { broken, reached } of files) if (broken !== null) to = Math.min(to, (reached ?? from) - 1);
  return {
    from: utc(from),
    to: utc(Math.max(from, to)),
    complete,
    reasons,
    examined: plain ? [] : joined(files),
    requests: 0,
  };
}

/** One range a file; joined over overlaps, and where one file begins in the very second in which the other ends. */
function joined(
  files: readonly {
    readonly range: IdRange | null;
    readonly period: Period | null;
    readonly broken: string | null;
    readonly unordered: number;
  }[],
): IdRange[] {
  const bridges: IdRange[] = [];
  const whole = files
    .flatMap((file) =>
      file.period !== null && file.broken === null && file.unordered === 0
        ? [{ ...file.period, range: file.range }]
        : [],
    )
    .toSorted((a, b) => a.start - b.start);
  let end = Number.NaN;
  let range: IdRange | null = null;
  for (const file of whole) {
    if (file.start !== end) range = null;
    if (range !== null && file.range !== null && compareIds(range[1], file.range[0]) < 0)
      bridges.push([range[1], file.range[0]]);
    end = file.end;
    // An hour without events still joins its neighbours.
    range = file.range ?? range;
  }
  return unionRanges(
    files.flatMap((file) => (file.range === null ? [] : [file.range])),
    bridges,
  );
}

/** Time inside [from, to] in no file, by the names of all of them. */
function gapsOf(periods: readonly Period[], from: number, to: number): Period[] {
  const gaps: Period[] = [];
  let read = from;
  for (const { start, end } of [...periods.toSorted((a, b) => a.start - b.start), { start: to, end: to }]) {
    if (start > read) gaps.push({ start: read, end: Math.min(start, to) });
    read = Math.max(read, end);
  }
  return gaps;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
