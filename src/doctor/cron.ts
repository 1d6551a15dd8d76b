/** When a cron line of a workflow runs: POSIX, five fields, as GitHub reads them. */

export interface Cadence {
  /** The longest time between two runs, in minutes. */
  readonly longestMinutes: number;
  readonly shortestMinutes: number;
  /** Every run is at a full hour, when GitHub is busiest. */
  readonly onTheHour: boolean;
}

interface Field {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const FIELDS: readonly Field[] = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const DAY_MINUTES = 1440;
/** Any two years without a leap day show every gap of a schedule that repeats within a year. */
const START = Date.UTC(2026, 0, 1);
const DAYS = 730;

/** Null = no cron line. @param lines of one workflow together */
export function cadenceOf(lines: readonly string[]): Cadence | null {
  const schedules = lines.map(scheduleOf);
  if (schedules.length === 0 || schedules.some((schedule) => schedule === null)) return null;
  const known = schedules.filter((schedule) => schedule !== null);
  let last: number | null = null;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (let day = 0; day < DAYS; day++) {
    const date = new Date(START + day * DAY_MINUTES * 60_000);
    const minutes = known.flatMap((schedule) => (runsOn(schedule, date) ? minutesOf(schedule) : []));
    for (const minute of [...new Set(minutes)].toSorted((a, b) => a - b)) {
      const at: number = day * DAY_MINUTES + minute;
      if (last !== null) {
        longest = Math.max(longest, at - last);
        shortest = Math.min(shortest, at - last);
      }
      last = at;
    }
  }
  // Once in two years, or never (30 February).
  if (longest === 0)
    return { longestMinutes: DAYS * DAY_MINUTES, shortestMinutes: DAYS * DAY_MINUTES, onTheHour: false };
  return {
    longestMinutes: longest,
    shortestMinutes: shortest,
    onTheHour: known.every(([minute]) => minute?.values.size === 1 && minute.values.has(0)),
  };
}

interface Values {
  readonly values: ReadonlySet<number>;
  readonly any: boolean;
}
type Schedule = readonly Values[];

function scheduleOf(line: string): Schedule | null {
  const parts = line.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) return null;
  const fields = FIELDS.map((field, index) => valuesOf(parts[index] ?? '', field));
  return fields.every((field) => field !== null) ? fields : null;
}

/** `*`, `*` with a step, `1-5`, `1-30/2`, `mon,wed`, `7` for Sunday. */
function valuesOf(text: string, field: Field): Values | null {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const parts = /^(\*|[\da-z]+(?:-[\da-z]+)?)(?:\/(\d+))?$/i.exec(item);
    if (parts === null) return null;
    const [, range = '', step] = parts;
    const [low = '', high] = range === '*' ? [String(field.least), String(field.most)] : range.split('-');
    const from = numberOf(low, field);
    // `5/15` runs from 5 to the end of the field.
    const to = high === undefined ? (step === undefined ? from : field.most) : numberOf(high, field);
    const by = step === undefined ? 1 : Number(step);
    if (from === null || to === null || by < 1 || from > to) return null;
    for (let value = from; value <= to; value += by) values.add(field === FIELDS[4] ? value % 7 : value);
  }
  return { values, any: text.startsWith('*') };
}

function numberOf(text: string, field: Field): number | null {
  const name = field.names.indexOf(text.toLowerCase());
  if (name >= 0) return name + field.least;
  if (!/^\d+$/.test(text)) return null;
  const value = Number(text);
  const most = field === FIELDS[4] ? 7 : field.most;
  return value >= field.least && value <= most ? value : null;
}

/** Where both day fields are narrowed, either is enough (POSIX). */
function runsOn([, , day, month, weekday]: Schedule, date: Date): boolean {
  if (!day || !month || !weekday || !month.values.has(date.getUTCMonth() + 1)) return false;
  const onDay = day.values.has(date.getUTCDate());
  const onWeekday = weekday.values.has(date.getUTCDay());
  return day.any || weekday.any ? onDay && onWeekday : onDay || onWeekday;
}

function minutesOf([minute, hour]: Schedule): number[] {
  return [...(hour?.values ?? [])].flatMap((h) => [...(minute?.values ?? [])].map((m) => h * 60 + m));
}
