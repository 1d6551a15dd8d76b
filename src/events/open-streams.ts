/**
 * The streams that are read at this moment, each with its fold, and what is known of those that were.
 *
 * A stream is what one program of one sender wrote behind one label. Labels stand in the text, so there may be a million of them:
 * beyond a bound the quietest half is closed, as it would be at the end. A record goes on within seconds or never, so what is
 * lost is the form of a stream that falls silent and writes again.
 */
import { BOUNDS } from './bounds.ts';
import type { LogEvent } from './event.ts';
import { foldStream, type StreamFold } from './records/fold.ts';
import type { LogRecord } from './records/record.ts';
import { isWorkerRecord } from './records/worker-record.ts';
import { type ActiveHours, activeHours } from './tasks/active-hours.ts';
import type { StreamActivity } from './tasks/task-log.ts';

type Activity = {
  -readonly [Key in Exclude<keyof StreamActivity, 'hours'>]: StreamActivity[Key];
} & { readonly hours: ActiveHours; isWorker: boolean };

interface Stream {
  readonly fold: StreamFold;
  readonly activity: Activity;
  /** Which line of all was its last. */
  touched: number;
}

export interface OpenStreams {
  fold(event: LogEvent, label: string): StreamFold;
  end(): void;
  activities(): StreamActivity[];
  /** Streams that were closed before the end. */
  readonly closedEarly: number;
  /** Of them, workers' whose activity is not told. */
  readonly forgotten: number;
}

export function openStreams(
  tell: (record: LogRecord, stream: string) => void,
  most: number = BOUNDS.streams.most,
): OpenStreams {
  const open = new Map<string, Stream>();
  /** Of workers' streams that were closed early. */
  const left = new Map<string, Activity>();
  let lines = 0;
  let closedEarly = 0;
  let forgotten = 0;

  const close = (name: string, { fold, activity }: Stream): void => {
    fold.end();
    if (!activity.isWorker) return;
    if (left.size < BOUNDS.activities.most) left.set(name, activity);
    else forgotten += 1;
  };
  const closeQuietest = (): void => {
    const byLast = [...open].toSorted(([, a], [, b]) => a.touched - b.touched);
    for (const [name, stream] of byLast.slice(0, most >> 1)) {
      open.delete(name);
      close(name, stream);
      closedEarly += 1;
    }
  };
  const begin = (name: string, event: LogEvent, label: string): Stream => {
    if (open.size >= most) closeQuietest();
    const activity = left.get(name) ?? noActivity(name, event, label);
    left.delete(name);
    const told = (record: LogRecord): void => {
      if (isWorkerRecord(record)) activity.isWorker = true;
      if (record.celery && record.celery.phrase !== 'harmless') {
        activity.workerRecords += 1;
        activity.hours.wrote(record.event.at);
        if (record.event.at > activity.lastRecordAt) activity.lastRecordAt = record.event.at;
      }
      tell(record, name);
    };
    const stream = { fold: foldStream(told), activity, touched: lines };
    open.set(name, stream);
    return stream;
  };

  return {
    fold(event, label) {
      const name = `${event.source}\t${event.program}\t${label}`;
      const stream = open.get(name) ?? begin(name, event, label);
      lines += 1;
      stream.touched = lines;
      stream.activity.events += 1;
      stream.activity.lastAt = event.at;
      return stream.fold;
    },
    end() {
      for (const [name, stream] of open) close(name, stream);
      open.clear();
    },
    activities: () =>
      [...left.values()]
        .flatMap(({ isWorker, ...activity }) => (isWorker ? [{ ...activity, hours: activity.hours.end() }] : []))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    get closedEarly() {
      return closedEarly;
    },
    get forgotten() {
      return forgotten;
    },
  };
}

function noActivity(name: string, { source, program, at }: LogEvent, label: string): Activity {
  return {
    name: name.replaceAll('\t', ' ').trimEnd(),
    source,
    program,
    label,
    events: 0,
    workerRecords: 0,
    lastAt: at,
    hours: activeHours(),
    lastRecordAt: '',
    isWorker: false,
  };
}
