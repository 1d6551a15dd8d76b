/** One search, to its end: its lines handed on as they come, or held together with what they cover. */
import type { Coverage, LogEvent, LogFilter, LogSource, LogWindow } from './event.ts';

/** Lines held at a time, some 100 MB: more are read as a stream, which needs all of them. A long one counts as several. */
export const MOST_HELD = 200_000;
const CHARACTERS = 500;

/** Where lines go, in ascending order of ids. */
export interface Sink {
  read(events: readonly LogEvent[]): void;
}

export interface Part {
  readonly events: readonly LogEvent[];
  readonly coverage: Coverage;
}

export async function drain(source: LogSource, window: LogWindow, sink: Sink, filter?: LogFilter): Promise<Coverage> {
  const pages = source.search(window, filter);
  for (;;) {
    const step = await pages.next();
    if (step.done === true) return step.value;
    sink.read(step.value);
  }
}

export async function collect(source: LogSource, window: LogWindow, filter?: LogFilter): Promise<Part> {
  const events: LogEvent[] = [];
  const coverage = await drain(source, window, { read: (page) => void events.push(...page) }, filter);
  return { events, coverage };
}

/** null: there are more than can be held. */
export async function collectUpTo(source: LogSource, window: LogWindow, filter: LogFilter): Promise<Part | null> {
  const events: LogEvent[] = [];
  let held = 0;
  const pages = source.search(window, filter);
  for (;;) {
    const step = await pages.next();
    if (step.done === true) return { events, coverage: step.value };
    for (const event of step.value) {
      events.push(event);
      held += Math.max(1, event.message.length / CHARACTERS);
    }
    if (held > MOST_HELD) return null;
  }
}
