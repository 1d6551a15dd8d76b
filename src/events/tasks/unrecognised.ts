/**
 * What the grammar does not know: errors of a worker that no row understood, and tracebacks of tasks that no first line tells
 * of. Counted and sampled, so that a new version of Celery, or a format that hides its phrases, cannot blind the audit.
 */

import { BOUNDS } from '../bounds.ts';
import { classOf, isOwnCode, type Traceback } from '../python/traceback.ts';
import type { LogRecord } from '../records/record.ts';
import { tracebackOf } from './evidence.ts';
import { type Lives, seconds } from './lives.ts';
import type { Unrecognised } from './task-log.ts';
import type { Terminal } from './terminal.ts';

const MAX_SAMPLES = 20;
/** Tracebacks without a first line that are remembered until the end, when it is known what else was told at their time. */
const MAX_ORPHANS = 1000;
/** Streams that are counted apart; those beyond them are counted together. */
const MAX_STREAMS = 1000;
const REST = '';
/** A failure and the application's own second record of it stand this close together (seconds of receipt). */
const NEAR_SECONDS = 15;

/** Something the grammar did understand: a failure or a retry. */
export interface Understood {
  readonly stream: string;
  readonly at: string;
  /** null: its line does not say. */
  readonly exception: string | null;
  /** Its record has no whole traceback: the one without a first line may be it. */
  readonly lacking: boolean;
}

export interface UnknownFormats {
  /** A record without any phrase of Celery. */
  see(record: LogRecord, stream: string): void;
  /** Celery's own phrases of a child came from the main process: in this stream there are no children. */
  inProcess(stream: string): void;
  /** Counted by its caller: understood so far as to know that something is missing. */
  count(record: LogRecord): void;
  end(understood: readonly Understood[]): { count: number; samples: Unrecognised[] };
}

export function detectUnknownFormats(): UnknownFormats {
  const certain = counter();
  /** By stream: errors of a main process that may be the application's, where tasks run inside it. */
  const doubtful = new Map<string, Counter>();
  const inProcess = new Set<string>();
  const orphans: { record: LogRecord; stream: string; types: ReadonlySet<string> }[] = [];

  return {
    see(record, stream): void {
      const { start } = record;
      if (passesThroughTracer(record)) {
        const types = new Set((tracebackOf(record)?.exceptions ?? []).map(({ type }) => classOf(type)));
        if (types.size > 0 && orphans.length < MAX_ORPHANS) orphans.push({ record, stream, types });
        return;
      }
      if (start.level !== 'error' && start.level !== 'critical') return;
      if (isTemplate(start.text)) certain.add(record);
      // Task code logs errors of its own: those come from a child.
      if (start.process !== 'MainProcess' && start.process !== 'Beat') return;
      if (isLibrarys(tracebackOf(record))) {
        certain.add(record);
        return;
      }
      const key = doubtful.has(stream) || doubtful.size < MAX_STREAMS ? stream : REST;
      const counted = doubtful.get(key) ?? counter();
      counted.add(record);
      doubtful.set(key, counted);
    },
    inProcess(stream): void {
      if (inProcess.size < BOUNDS.streams.most) inProcess.add(stream);
    },
    count: (record) => certain.add(record),
    end(understood) {
      // The application's own record of a failure or retry that Celery tells of as well is nothing unknown.
      for (const { record, stream, types } of orphans) {
        const told = understood.some(
          ({ stream: theirs, at, exception, lacking }) =>
            theirs === stream &&
            (lacking || exception === null || types.has(classOf(exception))) &&
            Math.abs(seconds(at, record.event.at)) <= NEAR_SECONDS,
        );
        if (!told) certain.add(record);
      }
      const counters = [
        certain,
        ...[...doubtful].filter(([stream]) => !inProcess.has(stream)).map(([, counted]) => counted),
      ];
      return {
        count: counters.reduce((sum, { seen }) => sum + seen.count, 0),
        samples: counters.flatMap(({ seen }) => seen.samples).slice(0, MAX_SAMPLES),
      };
    },
  };
}

/** Failures and retries, as far as an orphan may belong to them. */
export function understoodOf(failures: readonly Terminal[], lives: Lives): Understood[] {
  return [
    ...failures.map(({ stream, event, exception, traceback }) => ({
      stream,
      at: event.at,
      exception,
      lacking: traceback?.state !== 'complete',
    })),
    ...[...lives.all.values()].flatMap(({ stream, attempts }) =>
      attempts.map(({ at, exception }) => ({ stream, at, exception, lacking: false })),
    ),
  ];
}

interface Counter {
  readonly seen: { count: number; readonly samples: Unrecognised[] };
  add(record: LogRecord): void;
}

function counter(): Counter {
  const seen: Counter['seen'] = { count: 0, samples: [] };
  return {
    seen,
    add({ event, start }): void {
      seen.count += 1;
      if (seen.samples.length < MAX_SAMPLES)
        seen.samples.push({ at: event.at, eventId: event.id, level: start.level ?? 'error', text: start.text });
    },
  };
}

/** A task was running when this was raised: LOG_FAILURE overwritten by the team, a formatter without the message. */
function passesThroughTracer({ start, lines }: LogRecord): boolean {
  const tracer = (text: string): boolean => /[\\/]celery[\\/]app[\\/]trace\.py", line \d+, in trace_task/.test(text);
  return start.traceback === null ? lines.some(tracer) : tracer(start.traceback);
}

/** `Task %(name)s[%(id)s] %(description)s: %(exc)s`: a filter or formatter has dropped the values. */
function isTemplate(text: string): boolean {
  return text.includes('%(name)s[%(id)s]');
}

/** Raised in libraries alone, without a line of the application: Celery's own trouble. */
function isLibrarys(traceback: Traceback | null): boolean {
  const frames = traceback?.exceptions.flatMap((exception) => exception.frames) ?? [];
  return frames.length > 0 && frames.every(({ file }) => !isOwnCode(file));
}
