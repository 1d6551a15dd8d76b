/** What one harmless line costs from the event to its redacted failure: the measure that hostile lines are held against. */
import { startAssembly } from '../../src/events/assemble.ts';
import { redactFailures } from '../../src/failures/redaction/redact.ts';
import { cpuMs } from './cost.ts';

const WORDS = 'the order of the customer could not be sent since the service was busy and the next try came late ';
const HEAD =
  '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-7] Task h.tasks.send[5fbb0a5e-0000-4000-8000-000000000001] raised unexpected: ';

export function harmlessLine(length: number): string {
  const text = WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length - HEAD.length - "ValueError('')".length);
  return `${HEAD}ValueError('${text}')`;
}

/** Milliseconds: the median of a few, so that neither the first one nor a pause counts. */
export function costOfHarmless(length: number): number {
  const message = harmlessLine(length);
  const costs = Array.from({ length: 9 }, () => {
    const start = cpuMs();
    const assembly = startAssembly();
    assembly.read([{ id: '1', at: '2026-05-11T13:16:47Z', source: 'host', program: 'celery', message }]);
    redactFailures(assembly.end().failures, () => null);
    return cpuMs() - start;
  });
  return costs.toSorted((a, b) => a - b)[4] ?? Number.NaN;
}
