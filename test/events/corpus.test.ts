/** The small corpus (lines of real workers) through the assembly: exact counts, however the events are paged. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { startAssembly } from '../../src/events/assemble.ts';
import type { LogEvent } from '../../src/events/event.ts';
import type { TaskLog } from '../../src/events/tasks/task-log.ts';
import { readAll } from '../adapters/source-laws.ts';

let events: readonly LogEvent[] = [];
before(async () => {
  const files = await findArchives(
    ['test/corpus/small/archives'],
    process.cwd(),
    () => process.stdin,
    () => 0,
  );
  ({ events } = await readAll(await archiveSource({ files }), { from: null, to: null, margin: 0 }));
});

function assemble(page: number): TaskLog {
  const assembly = startAssembly();
  for (let start = 0; start < events.length; start += page) assembly.read(events.slice(start, start + page));
  return assembly.end();
}

describe('the small corpus', () => {
  test('so many failures of each kind', () => {
    const { failures, expected, unrecognised } = assemble(Number.POSITIVE_INFINITY);
    const counts: Record<string, number> = {};
    for (const { kind, taskId } of failures) {
      const name = taskId === null ? `${kind}, no id` : kind;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    assert.deepEqual(counts, {
      exception: 92,
      unregistered: 4,
      rejected: 4,
      'internal-error': 3,
      'invalid-message': 2,
      'time-limit': 8,
      'worker-lost, no id': 10,
      'chord-error, no id': 4,
      'invalid-message, no id': 1,
      'result-store, no id': 7,
    });
    assert.deepEqual([expected, unrecognised.count], [8, 0]);
  });

  test('six failures were swallowed by sync_grade, none of them counted', () => {
    const { swallowed, failures } = assemble(Number.POSITIVE_INFINITY);
    const terminal = new Set(failures.map(({ taskId }) => taskId));
    assert.deepEqual(
      swallowed.map(({ taskId, task, text }) => [taskId.slice(0, 8), task, text, terminal.has(taskId)]),
      ['210c6c29', '942ac3ea', 'd36f62e4', '5ac7721d', '3bed5b16', 'fdfe3252'].map((id) => [
        id,
        'lms.tasks.grading.sync_grades_complete',
        'Syncing grade back to LMS failed',
        false,
      ]),
    );
  });

  test('each id once, none of those that messages quote', () => {
    const ids = assemble(1000).failures.flatMap(({ taskId }) => taskId ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.filter((id) => id.startsWith('00000000-dead-4bad')),
      [],
    );
  });

  test('pages change nothing', () => {
    const whole = assemble(Number.POSITIVE_INFINITY);
    assert.ok(events.length > 1000);
    for (const page of [1, 100, 10_000]) assert.deepEqual(assemble(page), whole);
  });
});
