/** What a worker says of its processes, without the id of a task: celery/worker/request.py, celery/app/trace.py, billiard/pool.py. */
import { type GrammarRow, starts } from './row.ts';

export const POOL_ROWS: readonly GrammarRow[] = [
  {
    phrase: 'handler-error',
    holds: 'Task handler raised error',
    pattern: starts('"?Task handler raised error: (?<detail>.*)'),
    example: "Task handler raised error: WorkerLostError('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.')",
    reason: 'from the main process, without id: lost child, or the twin of a time limit',
  },
  {
    phrase: 'outside-body',
    holds: 'Exception raised outside body',
    pattern: starts('\\S*(?:: )?RuntimeWarning: Exception raised outside body: (?<detail>.*)'),
    example: '/x/celery/app/trace.py:662: RuntimeWarning: Exception raised outside body: KeyError():',
    reason: 'the tracer itself failed; without id',
  },
  {
    phrase: 'pool-callback',
    holds: 'Pool callback raised',
    pattern: starts('Pool callback raised exception: (?<detail>.*)'),
    example: "Pool callback raised exception: ResponseError('OOM command not allowed')",
    reason: 'the main process could not handle a result',
  },
  {
    phrase: 'process-exited',
    holds: ' exited with ',
    pattern: starts("Process '(?<detail>[^']+)' pid:\\d+ exited with "),
    example: "Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'",
    reason: 'always accompanied by another record',
  },
];
