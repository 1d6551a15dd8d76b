/** Executions that succeeded, counted by task: of each only a number is kept. */
import type { LogRecord } from '../records/record.ts';

export interface Successes {
  succeeded(record: LogRecord, task: string | null, id: string | null): void;
  end(): { readonly task: string; readonly executions: number }[];
}

/** Two handlers print one end side by side; one that comes again after so many others has run again. */
const REMEMBERED = 1000;

/** @param counts whether a line is of the time that is counted, for what stands around it is read, too */
export function countSuccesses(counts: (event: LogRecord['event']) => boolean): Successes {
  const executions = new Map<string, number>();
  const recent = new Set<string>();
  return {
    succeeded({ event }, task, id): void {
      if (task === null || id === null || recent.has(id) || !counts(event)) return;
      executions.set(task, (executions.get(task) ?? 0) + 1);
      recent.add(id);
      const [oldest] = recent;
      if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
    },
    end: () =>
      [...executions]
        .map(([task, count]) => ({ task, executions: count }))
        .toSorted((a, b) => (a.task < b.task ? -1 : 1)),
  };
}
