/**
 * One answer of Papertrail's search API: https://www.papertrail.com/help/search-api/
 */
import { compareIds, type LogEvent } from '../../events/event.ts';
import { field, idOf, parseWithExactIds, textOr } from '../search/lossless.ts';
import { createReceiptClock, epochSeconds } from '../search/receipt-time.ts';

export interface TimedEvent {
  readonly event: LogEvent;
  /** `event.at` as epoch seconds. */
  readonly seconds: number;
}

export interface SearchPage {
  /** Ascending by id. */
  readonly events: readonly TimedEvent[];
  /** Lowest and highest id *examined*, whether or not it matched. */
  readonly minId: string | null;
  readonly maxId: string | null;
  /** Everything up to now was examined. */
  readonly reachedEnd: boolean;
  /** Everything back to the oldest event held was examined. */
  readonly reachedBeginning: boolean;
  /** Why the service stopped before the end of the range; null where it did not. */
  readonly stoppedBy: 'records' | 'time' | null;
  /** Oldest and newest second searched. Never a bound for the next page: several events share a second. */
  readonly minTime: number | null;
  readonly maxTime: number | null;
}

/** Throws for anything else, which then counts as an answer damaged on its way. */
export function readSearchPage(text: string): SearchPage {
  const body = parseWithExactIds(text);
  const list = field(body, 'events');
  if (!Array.isArray(list)) throw new SyntaxError('no events array');
  const clock = createReceiptClock();
  const events = list.map((raw: unknown) => readEvent(raw, clock));
  if (events.some((one, i) => i > 0 && compareIds(events[i - 1]?.event.id ?? '', one.event.id) > 0)) {
    events.sort((a, b) => compareIds(a.event.id, b.event.id));
  }
  return {
    events,
    minId: idOf(field(body, 'min_id')),
    maxId: idOf(field(body, 'max_id')),
    reachedEnd: field(body, 'reached_end') === true,
    reachedBeginning: field(body, 'reached_beginning') === true,
    stoppedBy: stoppedBy(body),
    minTime: epochSeconds(textOr(field(body, 'min_time_at'), '')),
    maxTime: epochSeconds(textOr(field(body, 'max_time_at'), '')),
  };
}

function readEvent(raw: unknown, clock: ReturnType<typeof createReceiptClock>): TimedEvent {
  const id = idOf(field(raw, 'id'));
  const received = clock(textOr(field(raw, 'received_at'), textOr(field(raw, 'generated_at'), '')));
  if (id === null || received === null) throw new SyntaxError('an event without id or receipt time');
  return {
    seconds: received.seconds,
    event: {
      id,
      at: received.at,
      source: textOr(field(raw, 'source_name'), textOr(field(raw, 'hostname'), '')),
      program: textOr(field(raw, 'program'), ''),
      message: textOr(field(raw, 'message'), ''),
    },
  };
}

function stoppedBy(body: unknown): SearchPage['stoppedBy'] {
  if (field(body, 'reached_record_limit') === true) return 'records';
  // `backend_timeout` is what the time limit was called until about 2015; old installations of clients still list it.
  return field(body, 'reached_time_limit') === true || field(body, 'backend_timeout') === true ? 'time' : null;
}
