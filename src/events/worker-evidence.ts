/** A look at some lines: did a worker write any of them? */
import { startAssembly } from './assemble.ts';
import type { LogEvent } from './event.ts';

export function holdsWorkerRecord(events: readonly LogEvent[]): boolean {
  const assembly = startAssembly();
  assembly.read(events);
  return assembly.end().workerRecords > 0;
}
