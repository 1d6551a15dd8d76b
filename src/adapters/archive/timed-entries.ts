/** The entries of a file as events, in the order of their ids; what is of another format is counted. */
import { compareIds } from '../../events/event.ts';
import { holdsWorkerRecord } from '../../events/worker-evidence.ts';
import type { TimedEvent } from '../papertrail/page.ts';
import type { Tally } from './coverage.ts';
import { type EntryReader, PLAIN } from './formats.ts';
import { isPapertrailRow } from './papertrail-archive.ts';
import type { ProbedFile } from './probe.ts';

/** No source says how SolarWinds orders the rows of an archive: neighbours by id may stand this many rows apart. */
const DISORDER = 10_000;

/** The events of each batch; of a format whose order nobody promises, put in order. */
export async function* readTimed(
  file: ProbedFile,
  read: EntryReader,
  tally: Tally,
): AsyncGenerator<readonly TimedEvent[]> {
  const isOrdered = file.format?.name !== 'json';
  let held: TimedEvent[] = [];
  try {
    for await (const { entries } of file.entries()) {
      const batch: TimedEvent[] = [];
      for (const entry of entries) {
        const timed = entry === '' ? null : read(entry);
        if (timed !== null) batch.push(timed);
        else if (entry !== '') {
          tally.odd += 1;
          tally.lost ||= tally.odd <= MOST_LOOKED_AT && tellsOfTasks(entry, file);
        }
      }
      if (isOrdered) yield batch;
      else {
        held = inOrderOfIds([...held, ...batch]);
        if (held.length > DISORDER) yield held.splice(0, held.length - DISORDER);
      }
    }
  } catch (error) {
    yield held;
    throw error;
  }
  yield held;
}

function inOrderOfIds(events: TimedEvent[]): TimedEvent[] {
  const isLater = (event: TimedEvent, n: number): boolean =>
    n === 0 || compareIds((events[n - 1] as TimedEvent).event.id, event.event.id) <= 0;
  return events.every(isLater) ? events : events.sort((one, other) => compareIds(one.event.id, other.event.id));
}

/** So many odd entries of a file are looked into. */
const MOST_LOOKED_AT = 1000;

function tellsOfTasks(entry: string, { format, file }: ProbedFile): boolean {
  if (format === PLAIN) return isPapertrailRow(entry);
  return holdsWorkerRecord([{ id: '1', at: file.modifiedAt, source: '', program: '', message: entry }]);
}
