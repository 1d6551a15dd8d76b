/** Logs that tests read whole: blocks of lines -> what became of the tasks in them. */
import assert from 'node:assert/strict';
import { startAssembly } from '../../src/events/assemble.ts';
import type { LogEvent } from '../../src/events/event.ts';
import type { RawFailure, TaskLog } from '../../src/events/tasks/task-log.ts';
import { type CeleryRecord, events, type TaskRecord, taskId } from '../support/builders.ts';

/** The task that these tests are about, as a worker of h writes of it. */
export const TASK = 'h.tasks.email.send';
export const H: TaskRecord = { format: 'tagged', task: TASK, id: taskId(1) };
/** Errors of the main process. */
export const MAIN: CeleryRecord = { format: 'tagged', process: 'MainProcess', level: 'ERROR' };

/** @param context read around the window */
export function assemble(read: readonly LogEvent[], context: readonly LogEvent[] = []): TaskLog {
  const assembly = startAssembly();
  assembly.readContext(context);
  assembly.read(read);
  return assembly.end();
}

export function logOf(...blocks: readonly (readonly string[])[]): TaskLog {
  return assemble(events(blocks.flat()));
}

export function only({ failures }: TaskLog): RawFailure {
  assert.equal(failures.length, 1);
  return failures[0] as RawFailure;
}
