/**
 * Interleaved events -> one fold per stream -> the story of all tasks.
 */

import type { LogEvent } from './event.ts';
import { foldStream, type StreamFold } from './records/fold.ts';
import type { LogRecord } from './records/record.ts';
import { isWorkerRecord } from './records/worker-record.ts';
import { type ActiveHours, activeHours } from './tasks/active-hours.ts';
import { startStory } from './tasks/story.ts';
import type { StreamActivity, TaskLog } from './tasks/task-log.ts';
import { readLines } from './text/line.ts';

export interface Assembly {
  /** Events of the window, in ascending id order, a page at a time. */
  read(events: readonly LogEvent[]): void;
  /** Events around the window (earlier `retry:` lines), read apart so that they cannot close a record of the window. */
  readContext(events: readonly LogEvent[]): void;
  end(): TaskLog;
}

interface Stream {
  readonly fold: StreamFold;
  readonly activity: {
    readonly name: string;
    readonly source: string;
    readonly program: string;
    readonly label: string;
    events: number;
    workerRecords: number;
    lastAt: string;
    readonly hours: ActiveHours;
    lastRecordAt: string;
    isWorker: boolean;
  };
}

/**
 * @param counts whether an execution that succeeded is of the time that is counted
 * @param isInside whether an event is of the window, and not of what is read around it
 */
export function startAssembly(
  counts: (event: LogEvent) => boolean = () => true,
  isInside: (event: LogEvent) => boolean = () => true,
): Assembly {
  const story = startStory(counts);
  const streams = new Map<string, Stream>();
  const context = new Map<string, Stream>();
  const senders = new Map<string, { source: string; program: string; hours: ActiveHours; lastAt: string }>();
  let events = 0;
  let workerRecords = 0;

  const streamOf = (into: Map<string, Stream>, event: LogEvent, label: string): Stream => {
    const name = `${event.source}\t${event.program}\t${label}`;
    let stream = into.get(name);
    if (!stream) {
      const { source, program } = event;
      const activity: Stream['activity'] = {
        name: name.replaceAll('\t', ' ').trimEnd(),
        source,
        program,
        label,
        events: 0,
        workerRecords: 0,
        lastAt: event.at,
        hours: activeHours(),
        lastRecordAt: '',
        isWorker: false,
      };
      const told = (record: LogRecord): void => {
        if (isWorkerRecord(record)) {
          activity.isWorker = true;
          if (isInside(record.event)) workerRecords += 1;
        }
        if (record.celery && record.celery.phrase !== 'harmless') {
          activity.workerRecords += 1;
          activity.hours.wrote(record.event.at);
          if (record.event.at > activity.lastRecordAt) activity.lastRecordAt = record.event.at;
        }
        story.tell(record, name);
      };
      stream = { fold: foldStream(told), activity };
      into.set(name, stream);
    }
    stream.activity.events += 1;
    stream.activity.lastAt = event.at;
    return stream;
  };
  const readInto = (into: Map<string, Stream>, page: readonly LogEvent[]): void => {
    for (const event of page) {
      for (const line of readLines(event.message)) streamOf(into, event, line.label).fold.line(line, event);
    }
  };

  return {
    read(page): void {
      events += page.length;
      for (const { source, program, at } of page) {
        const key = `${source}\t${program}`;
        const sender = senders.get(key) ?? { source, program, hours: activeHours(), lastAt: at };
        senders.set(key, sender);
        sender.hours.wrote(at);
        sender.lastAt = at;
      }
      readInto(streams, page);
    },
    readContext: (page) => readInto(context, page),
    end(): TaskLog {
      for (const { fold } of context.values()) fold.end();
      for (const { fold } of streams.values()) fold.end();
      const activities: StreamActivity[] = [...streams.values()].flatMap(({ activity: { isWorker, ...activity } }) =>
        isWorker ? [{ ...activity, hours: activity.hours.end() }] : [],
      );
      return {
        ...story.end(),
        streams: activities.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        senders: [...senders.values()].map((sender) => ({ ...sender, hours: sender.hours.end() })),
        events,
        workerRecords,
      };
    },
  };
}
