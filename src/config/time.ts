/** Durations and instants as people write them. Knows no clock: "24h ago" stays a distance until the run begins. */

import type { Refusal } from './problem.ts';

/** A point in time, or a distance back from the start of the run. */
export type Instant =
  /** UTC to the second, `2026-05-11T13:16:45Z`, the shape of an event's `at`. */
  { readonly kind: 'at'; readonly iso: string } | { readonly kind: 'back'; readonly ms: number };

const SECOND = 1000;
/** Largest first, the order in which they are written. */
const UNITS = { w: 604_800 * SECOND, d: 86_400 * SECOND, h: 3_600 * SECOND, m: 60 * SECOND, s: SECOND } as const;

/** Six digits a unit keep every duration far from the end of safe integers. Units only once, and in falling order. */
const DURATION =
  /^(?:(?<w>\d{1,6})w)?(?:\s*(?<d>\d{1,6})d)?(?:\s*(?<h>\d{1,6})h)?(?:\s*(?<m>\d{1,6})m)?(?:\s*(?<s>\d{1,6})s)?$/;

/** Every unit with all of its digits, and blanks between them. */
const LONGEST_DURATION = 48;
const DURATION_EXPECTED = 'a duration such as 24h, 7d or "1d 12h" (units: w, d, h, m, s)';

/** Milliseconds. */
export function readDuration(text: string): number | Refusal {
  const written = text.trim();
  if (written.length > LONGEST_DURATION) return { expected: DURATION_EXPECTED };
  const parts = written === '' ? undefined : DURATION.exec(written)?.groups;
  if (parts === undefined) return { expected: DURATION_EXPECTED, hint: durationHint(written) };
  let ms = 0;
  for (const [unit, length] of Object.entries(UNITS)) ms += Number(parts[unit] ?? 0) * length;
  return ms;
}

/** A duration between two bounds, which are written as durations too. */
export function readDurationWithin(text: string, [least, most]: readonly [string, string]): number | Refusal {
  const ms = readDuration(text);
  if (typeof ms !== 'number') return ms;
  const fits = ms >= knownDuration(least) && ms <= knownDuration(most);
  return fits ? ms : { expected: `a duration from ${least} to ${most}` };
}

/** For `24`, `24 hours`, `7D`. */
function durationHint(written: string): string | undefined {
  if (/^\d+$/.test(written)) return `The number ${written} has no unit.`;
  const short = written
    .toLowerCase()
    .replaceAll(/(?<=\d)\s*(?<unit>[wdhms])(?:eeks?|ays?|ours?|rs?|in(?:ute)?s?|ec(?:ond)?s?)?(?![a-z])/g, '$<unit>');
  return short !== '' && DURATION.test(short) ? `Did you mean "${short}"?` : undefined;
}

/** For durations that we wrote ourselves. */
function knownDuration(text: string): number {
  const ms = readDuration(text);
  if (typeof ms !== 'number') throw new Error(`not a duration: ${text}`);
  return ms;
}

/** `2026-05-11`, `2026-05-11T13:16`, `2026-05-11 13:16:45.5`, each with or without `Z` or `+02:00`. */
const INSTANT =
  /^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:[Tt ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** Fractions of a second are dropped: log services keep whole seconds. */
export function readInstant(text: string): Instant | Refusal {
  const back = readDuration(text);
  if (typeof back === 'number') return { kind: 'back', ms: back };
  const refusal = { expected: 'a time such as 2026-05-11T13:00:00Z, or a duration back from now such as 24h or 7d' };
  const parts = INSTANT.exec(text.trim())?.groups;
  if (parts === undefined) return back.hint === undefined ? refusal : { ...refusal, hint: back.hint };
  const field = (name: string): number => Number(parts[name] ?? 0);
  const day = Date.UTC(field('year'), field('month') - 1, field('day'));
  // Date.UTC rolls 31 April over to 1 May, and takes the years 0 to 99 for 1900 to 1999.
  if (new Date(day).toISOString().slice(0, 10) !== parts['date'])
    return { expected: 'a day that exists', hint: `The calendar has no ${parts['date']}.` };
  const ms =
    day + field('hour') * UNITS.h + field('minute') * UNITS.m + field('second') * UNITS.s - zoneOffset(parts['zone']);
  const iso = new Date(ms).toISOString();
  // An offset can push the first or last hour of the calendar out of the four-digit years.
  return /^\d{4}-/.test(iso) ? { kind: 'at', iso: `${iso.slice(0, 19)}Z` } : refusal;
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const digits = zone.replaceAll(/\D/g, '');
  const offset = Number(digits.slice(0, 2)) * UNITS.h + Number(digits.slice(2)) * UNITS.m;
  return zone.startsWith('-') ? -offset : offset;
}

/** Milliseconds since 1970, given the start of the run in the same measure. */
export function instantMs(instant: Instant, now: number): number {
  return instant.kind === 'at' ? Date.parse(instant.iso) : now - instant.ms;
}
