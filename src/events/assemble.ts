/**
 * Interleaved events -> one fold per stream -> the story of all tasks.
 */
import { BOUNDS } from './bounds.ts';
import type { LogEvent } from './event.ts';
import { openStreams } from './open-streams.ts';
import type { LogRecord } from './records/record.ts';
import { isWorkerRecord } from './records/worker-record.ts';
import { type ActiveHours, activeHours } from './tasks/active-hours.ts';
import { startStory } from './tasks/story.ts';
import type { TaskLog } from './tasks/task-log.ts';
import { readLines } from './text/line.ts';

export interface Assembly {
  /** Events of the window, in ascending id order, a page at a time. */
  read(events: readonly LogEvent[]): void;
  /** Events around the window (earlier `retry:` lines), read apart so that they cannot close a record of the window. */
  readContext(events: readonly LogEvent[]): void;
  end(): TaskLog;
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
  let workerRecords = 0;
  const told = (record: LogRecord, stream: string): void => {
    if (isWorkerRecord(record) && isInside(record.event)) workerRecords += 1;
    story.tell(record, stream);
  };
  const streams = openStreams(told);
  const context = openStreams(told);
  const senders = new Map<string, { source: string; program: string; hours: ActiveHours; lastAt: string }>();
  let unseenSenders = 0;
  let events = 0;

  const see = ({ source, program, at }: LogEvent): void => {
    const key = `${source}\t${program}`;
    const known = senders.get(key);
    if (known === undefined && senders.size >= BOUNDS.senders.most) {
      unseenSenders += 1;
      return;
    }
    const sender = known ?? { source, program, hours: activeHours(), lastAt: at };
    senders.set(key, sender);
    sender.hours.wrote(at);
    sender.lastAt = at;
  };

  return {
    read(page): void {
      events += page.length;
      for (const event of page) {
        see(event);
        for (const line of readLines(event.message)) streams.fold(event, line.label).line(line, event);
      }
    },
    readContext(page): void {
      for (const event of page)
        for (const line of readLines(event.message)) context.fold(event, line.label).line(line, event);
    },
    end(): TaskLog {
      context.end();
      streams.end();
      const tasks = story.end();
      return {
        ...tasks,
        streams: streams.activities(),
        senders: [...senders.values()].map((sender) => ({ ...sender, hours: sender.hours.end() })),
        events,
        workerRecords,
        bounded: [...tasks.bounded, ...boundsReached(streams.closedEarly, streams.forgotten, unseenSenders)],
      };
    },
  };
}

function boundsReached(closedEarly: number, forgotten: number, unseenSenders: number): string[] {
  return [
    ...(closedEarly > 0
      ? [
          `More than ${BOUNDS.streams.most} streams (host, program, label) wrote at a time: ${closedEarly} of them were closed while they were quiet, and what a traceback or a worker's form needed from before is not known.`,
        ]
      : []),
    ...(forgotten > 0
      ? [`Of ${forgotten} workers' streams beyond ${BOUNDS.activities.most} it is not told when they wrote.`]
      : []),
    ...(unseenSenders > 0
      ? [`Of more than ${BOUNDS.senders.most} senders it is not told when they wrote (${unseenSenders} lines).`]
      : []),
  ];
}
