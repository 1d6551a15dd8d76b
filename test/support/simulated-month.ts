/**
 * A month of a worker fleet and of a cron that calls the audit, made from a seed: the same seed gives the same month.
 *
 * Logs: two workers that write all day, a batch worker that writes in office hours, hosts that are there by day only and have
 * another name every morning, a mailer that may be removed for good. Failures of eight causes, each of an execution of its own;
 * some lines arrive six hours late, with the id and the receipt time of their arrival.
 *
 * Cron: hourly; slots are dropped, late or doubled; twice nobody calls for longer than the catch-up; the service is down twice.
 */

import { event, failureLines, later, retryLines, succeededLines, taskId } from './builders.ts';
import type { SeedEvent } from './papertrail-store.ts';

export interface Month {
  /** By receipt. */
  readonly events: readonly SeedEvent[];
  /** Receipt times of the failures' first lines, by task. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
  /** When the audit is called. */
  readonly calls: readonly Call[];
  readonly end: string;
}

export interface Call {
  readonly now: string;
  /** What the service does in this run: nothing wrong, no answer at all, or none after the first page. */
  readonly outage: 'none' | 'all' | 'later';
  /** By hand, over an older week. */
  readonly since?: string;
  readonly until?: string;
}

export const START = '2026-05-04T00:00:00Z';
const HOUR = 3600;
const DAY = 24 * HOUR;
const CAUSES = 8;

/** @param gone day on which the mailer is removed; null = never */
export function simulatedMonth(seed: number, days: number, gone: number | null): Month {
  const random = generator(seed);
  const at = (seconds: number): string => later(START, Math.round(seconds));
  const pending: { at: string; lines: readonly string[]; source: string; generatedAt?: string }[] = [];
  const write = (seconds: number, source: string, lines: readonly string[], late = 0): void => {
    pending.push({ at: at(seconds + late), lines, source, ...(late > 0 ? { generatedAt: at(seconds) } : {}) });
  };
  let executions = 0;
  const quiet = (seconds: number, source: string): void => {
    executions += 1;
    write(seconds, source, succeededLines({ task: 'app.tasks.work', id: taskId(executions), at: at(seconds) }));
  };
  for (let hour = 0; hour < days * 24; hour++) {
    const [start, ofDay, day] = [hour * HOUR, hour % 24, Math.floor(hour / 24)];
    const isWorkday = (day + 1) % 7 !== 6 && (day + 1) % 7 !== 0;
    for (const host of ['ip-10-0-12-3', 'ip-10-0-12-4']) quiet(start + random() * HOUR, host);
    if (isWorkday && ofDay >= 8 && ofDay < 18) quiet(start + random() * HOUR, 'batch-01');
    if (ofDay >= 7 && ofDay < 20) quiet(start + random() * HOUR, `i-0${(day * 7919 + 4096).toString(16)}a1b2`);
    if (gone === null || day < gone) quiet(start + random() * HOUR, 'mailer-01');
  }

  const failures = new Map<string, string[]>();
  const fail = (cause: number, seconds: number, late: number): void => {
    executions += 1;
    const task = `app.tasks.cause_${cause}`;
    const id = taskId(executions);
    if (random() < 0.3) write(seconds - 30, 'ip-10-0-12-3', retryLines({ task, id, at: at(seconds - 30) }));
    write(
      seconds,
      'ip-10-0-12-3',
      failureLines({ task, id, at: at(seconds), error: `ValueError('cause ${cause}')` }),
      late,
    );
    failures.set(task, [...(failures.get(task) ?? []), at(seconds + late)]);
  };
  for (let cause = 0; cause < CAUSES - 1; cause++) {
    // Each has a rate of its own, from a few a day to one in four days.
    const everyHours = 6 * 1.6 ** cause;
    for (let time = random() * DAY; time < days * DAY - 7 * HOUR; time += random() * 2 * everyHours * HOUR)
      fail(cause, time, random() < 0.1 ? 6 * HOUR : 0);
  }
  // The last one fails once an hour for half a day in mid-month, and never again: its issue may close.
  for (let n = 0; n < 12; n++) fail(CAUSES - 1, Math.floor(days / 2) * DAY + (4 + n) * HOUR, 0);

  const events = pending
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap(({ at: received, lines, source, generatedAt }) =>
      lines.map((message, n) => ({
        ...event(message, { at: later(received, n), source, program: 'celery' }),
        ...(generatedAt === undefined ? {} : { generatedAt: later(generatedAt, n) }),
      })),
    );
  return { events, failures, calls: callsOf(random, days), end: at(days * DAY) };
}

/**
 * Three workers that write so much that an hour is many pages, and a cron that never misses.
 * @param gone day on which the third is removed
 */
export function busyDays(days: number, gone: number): Month {
  const random = generator(3);
  const events: SeedEvent[] = [];
  const failures = new Map<string, string[]>();
  let executions = 0;
  for (let minute = 0; minute < days * 24 * 60; minute++) {
    for (const host of ['worker-1', 'worker-2', 'mailer-01']) {
      if (host === 'mailer-01' && minute >= gone * 24 * 60) continue;
      executions += 1;
      const at = later(START, minute * 60 + Math.floor(random() * 50));
      const fails = minute % 300 === 0 && host === 'worker-1';
      const fields = { task: 'app.tasks.work', id: taskId(executions), at };
      if (fails) failures.set('app.tasks.work', [...(failures.get('app.tasks.work') ?? []), at]);
      const lines = fails ? failureLines({ ...fields, error: "ValueError('busy')" }) : succeededLines(fields);
      events.push(...lines.map((message) => event(message, { at, source: host, program: 'celery' })));
    }
  }
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : Number(BigInt(a.id) - BigInt(b.id))));
  const calls = Array.from(
    { length: days * 24 - 24 },
    (_, hour): Call => ({ now: later(START, (hour + 25) * HOUR), outage: 'none' }),
  );
  return { events, failures, calls, end: later(START, days * DAY) };
}

/** Days, from which nobody calls for `hours`: longer than the catch-up of two days. */
const ABSENCES: readonly { readonly at: number; readonly hours: number }[] = [
  { at: 0.35, hours: 70 },
  { at: 0.75, hours: 60 },
];
const OUTAGES: readonly { readonly at: number; readonly hours: number; readonly outage: 'all' | 'later' }[] = [
  { at: 0.2, hours: 9, outage: 'all' },
  { at: 0.62, hours: 7, outage: 'later' },
];

function callsOf(random: () => number, days: number): Call[] {
  const calls: Call[] = [];
  const call = (seconds: number, fields: Omit<Call, 'now' | 'outage'> = {}): void => {
    const day = seconds / DAY;
    const isIn = ({ at, hours }: { at: number; hours: number }): boolean =>
      day >= at * days && day < at * days + hours / 24;
    if (ABSENCES.some(isIn)) return;
    calls.push({ now: later(START, Math.round(seconds)), outage: OUTAGES.find(isIn)?.outage ?? 'none', ...fields });
  };
  for (let hour = 24; hour <= days * 24; hour++) {
    // The last one is punctual, so that the month ends examined.
    const dice = hour === days * 24 ? 1 : random();
    if (dice < 0.25) continue;
    const late = dice < 0.5 ? random() * 50 * 60 : 0;
    call(hour * HOUR + late);
    if (dice > 0.4 && dice < 0.5) call(hour * HOUR + late + 20);
  }
  // The second absence is made good by hand, with the week before it.
  const absence = ABSENCES[1];
  if (absence) {
    const back = (absence.at * days + absence.hours / 24 + 0.5) * DAY;
    call(back + 90, {
      since: later(START, Math.round(Math.max(0, (absence.at * days - 4) * DAY))),
      until: later(START, Math.round((absence.at * days + 3) * DAY)),
    });
  }
  return calls.toSorted((a, b) => (a.now < b.now ? -1 : 1));
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
