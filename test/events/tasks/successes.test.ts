/** Executions that succeeded: each once, of the time that is counted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startAssembly } from '../../../src/events/assemble.ts';
import type { LogEvent } from '../../../src/events/event.ts';
import type { TaskLog } from '../../../src/events/tasks/task-log.ts';
import { event, later, succeededLines, taskId } from '../../support/builders.ts';

const NOON = '2026-05-11T12:00:00Z';

function succeeded(task: string, n: number, seconds: number): LogEvent[] {
  const lines = succeededLines({ task, id: taskId(n), format: 'tagged' });
  return lines.map((message) => event(message, { at: later(NOON, seconds) }));
}

function count(events: readonly LogEvent[], counts?: (event: LogEvent) => boolean): TaskLog['succeeded'] {
  const assembly = startAssembly(counts);
  assembly.read(events);
  return assembly.end().succeeded;
}

test('by task, whatever they are followed by', () => {
  const events = [...succeeded('b', 1, 0), ...succeeded('a', 2, 1), ...succeeded('b', 3, 2)];
  assert.deepEqual(count(events), [
    { task: 'a', executions: 1 },
    { task: 'b', executions: 2 },
  ]);
  assert.deepEqual(count([]), []);
});

test('what stands around the counted time is not counted', () => {
  const events = [0, 1, 2, 3].flatMap((n) => succeeded('a', n + 1, n * 60));
  assert.deepEqual(
    count(events, ({ at }) => at > NOON && at < later(NOON, 180)),
    [{ task: 'a', executions: 2 }],
  );
});

test('an end that two handlers print is one', () => {
  assert.deepEqual(count([...succeeded('a', 1, 0), ...succeeded('a', 1, 0)]), [{ task: 'a', executions: 1 }]);
});
