/** What a reading of files covered: a sum over what reading each of them came to, and over what their names promise. */
import { type Coverage, compareIds, type IdRange, unionRanges } from '../../events/event.ts';
import type { OutsideCount } from '../../events/outside-lines.ts';
import type { Examined } from '../search/examined.ts';
import { epochSeconds, utc } from '../search/receipt-time.ts';
import { type ArchiveFile, periodOf } from './files.ts';
import { EXPECTED, type Format } from './formats.ts';
import type { ProbedFile } from './probe.ts';

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
  /** Entries of another format. */
  odd: number;
  /** One of them is a line of a worker, or of an archive in a worker's log: what it tells is lost. */
  lost: boolean;
  unordered: number;
  /** Lines later, or earlier, than the one before. */
  forward: number;
  backward: number;
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

/** A file that was read. */
interface ReadFile extends Tally {
  readonly file: ArchiveFile;
  readonly format: Format | null;
  readonly range: IdRange | null;
  /** Null where its name says nothing, or something else than its lines. */
  readonly period: Period | null;
}

export interface Reading {
  readonly bounds: Bounds;
  readonly tallies: ReadonlyMap<ProbedFile, Tally>;
  readonly seen: Span;
  readonly outside: OutsideCount;
}

/** @param probed all files, those of no known format among them */
export function coverageOf(
  { tallies, bounds, seen, outside }: Reading,
  probed: readonly ProbedFile[],
  plain: boolean,
): Coverage {
  const files = [...tallies].map(
    ([found, tally]): ReadFile => ({
      ...tally,
      file: found.file,
      format: found.format,
      range: tally.examined.range(),
      period: trustedPeriod(found, tally.reached),
    }),
  );
  const empty = seen.first > seen.last;
  const unread = unreadOf(probed);
  const faults = files.flatMap(faultsOf);
  const reasons = [...unread.reasons, ...faults];
  let complete = !unread.isMissed && files.every((file) => isWhole(file) && !isReversed(file));
  const { before, after } = outside.end();
  if (empty && unread.reasons.length === 0 && before === null && after === null)
    reasons.push(`No line of the window is in the files (${files.length} read).`);

  const written = Math.max(0, ...probed.map(({ file }) => epochSeconds(file.modifiedAt) ?? 0));
  let from = bounds.from ?? (empty ? (bounds.to ?? written) : seen.first);
  let to = bounds.to ?? (empty ? Math.max(from, written) : seen.last);
  const periods = files.flatMap(({ period }) => (period === null ? [] : [period]));
  if (files.length > 0 && periods.length === files.length) {
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
    outside: { before, after },
  };
}

/** Files that were not read, and whether somebody named one of them. */
function unreadOf(probed: readonly ProbedFile[]): { readonly reasons: readonly string[]; readonly isMissed: boolean } {
  const unfit = probed.filter((file) => file.unfit !== null);
  const fits = probed.some((file) => file.unfit === null && file.format !== null);
  // Beside files that fit, what a folder holds as well needs no lesson on formats.
  const isMissed = !fits || unfit.some(({ file }) => !file.found);
  const reasons = unfit
    .slice(0, MOST_NAMED)
    .map((file, index) => `${file.unfit}${isMissed && index === 0 ? `; expected ${EXPECTED}` : '; not read'}.`);
  if (unfit.length > MOST_NAMED)
    reasons.push(`${count(unfit.length - MOST_NAMED, 'more file')} of no known format not read.`);
  if (!fits && unfit.length === 0)
    reasons.push(`${allOf(probed.map(({ file }) => file.path))} ${probed.length === 1 ? 'is' : 'are'} empty.`);
  return { reasons, isMissed };
}

const MOST_NAMED = 5;

function allOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more files` : shown;
}

/** Without ids only their times tell the order of lines, and a traceback read from its end is none. */
function isReversed({ format, backward, forward }: ReadFile): boolean {
  return format?.name === 'swo' && backward > forward;
}

function isWhole({ broken, unordered, lost }: Tally): boolean {
  return broken === null && unordered === 0 && !lost;
}

function faultsOf(read: ReadFile): string[] {
  const { path } = read.file;
  const { odd, lost, unordered, broken } = read;
  return [
    ...(isReversed(read) ? [`${path} runs from the newest line to the oldest: turn it round, for one with tac.`] : []),
    ...(broken === null ? [] : [`${broken}; what followed was not read.`]),
    ...(unordered === 0
      ? []
      : [`${path}: ${count(unordered, 'event')} out of the order of ids left out; sort the file by id.`]),
    ...(odd === 0
      ? []
      : [
          `${path}: ${count(odd, 'line')} in another format left out${lost ? '; put them into a file of their own' : ''}.`,
        ]),
  ];
}

/** A name counts as far as the lines bear it out: a day of lines may have the name of an hour. */
function trustedPeriod({ file, first, startsAt, format }: ProbedFile, reached: number | null): Period | null {
  const period = periodOf(file.path);
  if (period === null || format === null) return period;
  const begins = first?.seconds ?? startsAt;
  if (begins < period.start - EDGE || begins > period.end + EDGE) return null;
  return reached === null || reached <= period.end + EDGE ? period : { start: period.start, end: reached + 1 };
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
    // A file of a later time ends a gap no later than the window ends.
    if (Math.min(start, to) > read) gaps.push({ start: read, end: Math.min(start, to) });
    read = Math.max(read, end);
  }
  return gaps;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
