/** What is asked for, and by which way: prices of a first page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterTerms, searchTerms } from '../../src/adapters/search/terms.ts';
import { GRAMMAR } from '../../src/events/celery/grammar.ts';
import type { LogEvent } from '../../src/events/event.ts';
import { passes } from '../../src/events/event.ts';
import { idQueries, idsIn, isStray, MARKERS, planSearch, rangesAround } from '../../src/events/search-plan.ts';
import { event, failureLines, receivedLines, retryLines, taskId } from '../support/builders.ts';
import { compileQuery } from '../support/papertrail-query.ts';
import { workerLog } from '../support/worker-log.ts';

function line(message: string, program = 'celery', at = '2026-05-11T13:16:45Z'): LogEvent {
  return event(message, { program, at });
}

/** A first page of 10,000: so many of each line. */
function page(...lines: readonly (readonly [times: number, message: string, program?: string])[]): LogEvent[] {
  return lines.flatMap(([times, message, program]) => Array.from({ length: times }, () => line(message, program)));
}

const RECEIVED = receivedLines()[0] ?? '';
const FAILED = failureLines()[0] ?? '';
const FRAME = '  File "/app/userinfo/debug/tasks.py", line 3, in f';
const ACCESS = '10.0.0.1 - - "GET / HTTP/1.1" 200';
const OWN = '2026-05-11 13:16:45 INFO [celery] Task a.b[x] received';

test('every terminal phrase of the grammar is a marker, as the service can look for it', () => {
  assert.deepEqual(MARKERS, [
    'raised unexpected:',
    'reject requeue=',
    'INTERNAL ERROR:',
    'raised exception:',
    'Hard time limit',
    'Soft time limit',
    'Task handler raised error',
    'Exception raised outside body',
    'Pool callback raised',
    'exited with',
    'Received unregistered task',
    'Received invalid task message',
    'Invalid task ignored:',
    "Can't decode message body",
    'Received and deleted unknown message',
    'Chord',
    "Couldn't convert ETA",
    "Couldn't apply scheduled task",
    'Unrecoverable error:',
    'Failed to dispatch chain/callbacks',
    'Unable to load celery application',
    "Message: 'Task %(",
  ]);
  const quiet = ['received', 'accepted', 'succeeded', 'applied', 'ignored', 'already-done', 'revoked', 'batch-failed'];
  for (const { phrase, example } of GRAMMAR) {
    if (quiet.includes(phrase) || phrase === 'harmless' || phrase === 'retry' || phrase === 'expected') continue;
    assert.ok(passes(line(example), { any: MARKERS }), example);
  }
});

const PLANS: readonly (readonly [
  string,
  LogEvent[],
  pages: number,
  full: boolean,
  strategy: string,
  except: string[],
])[] = [
  ['few pages', page([10_000, RECEIVED]), 4, true, 'everything', []],
  ['mostly INFO', page([6400, RECEIVED], [3600, FRAME]), 10.4, true, 'wide', []],
  ['no INFO at all', page([9990, FRAME], [10, FAILED]), 12, true, 'markers', []],
  ['failures everywhere', page([5000, FRAME], [5000, FAILED]), 12, true, 'everything', []],
  ['a slow service', page([6400, RECEIVED], [3600, FRAME]), 10.4, false, 'everything', []],
  ['another program', page([9000, ACCESS, 'nginx'], [1000, RECEIVED]), 200, true, 'wide', ['nginx']],
  ['a program seldom seen', page([9990, RECEIVED], [10, ACCESS, 'nginx']), 200, true, 'wide', []],
  ['a format of a team', page([9000, ACCESS, 'nginx'], [1000, OWN, 'worker']), 200, true, 'wide', ['nginx']],
  [
    'a name inside the name of a worker',
    page([9000, ACCESS, 'app'], [1000, RECEIVED, 'app/worker.1']),
    200,
    true,
    'markers',
    [],
  ],
];
for (const [name, sample, pages, full, strategy, except] of PLANS) {
  test(`${name}: ${strategy}`, () => {
    const plan = planSearch(sample, pages, full);
    assert.equal(plan.strategy, strategy, JSON.stringify(plan.estimates));
    assert.deepEqual(plan.filter?.except ?? [], except);
    if (plan.filter === null) return;
    const terms = searchTerms('Papertrail', 'program:(a b) OR "x"', [filterTerms('Papertrail', plan.filter)]);
    assert.ok(terms.length < 1500, `${terms.length} characters`);
    const asked = compileQuery(terms.replace('(program:(a b) OR "x") ', ''));
    // The service understands the filter as we do.
    for (const message of [RECEIVED, FAILED, FRAME, ACCESS, OWN, ...retryLines()]) {
      const one = line(message, 'celery');
      const text = {
        sender: one.source,
        program: one.program,
        message: message.toLowerCase(),
        severity: null,
        facility: null,
      };
      assert.equal(asked(text), passes(one, plan.filter), message);
    }
  });
}

test('lines of a traceback are never taken for INFO', () => {
  const { filter } = planSearch(page([6400, RECEIVED], [3600, FRAME]), 10.4, true);
  assert.ok(filter);
  for (const message of [FRAME, "ValueError: 'info/x'", FAILED.replace("'x'", "'[…: INFO/MainProcess] y'")])
    assert.ok(passes(line(message), filter), message);
  for (const message of [RECEIVED, '[2026-05-11 13:16:45,123: DEBUG/MainProcess] x'])
    assert.ok(!passes(line(message), filter), message);
});

test('a failure of a program that was left out is a stray', () => {
  const filter = { any: [], except: ['nginx'] };
  assert.ok(isStray(line(FAILED, 'Nginx-2'), filter));
  assert.ok(!isStray(line(FAILED, 'celery'), filter));
  assert.ok(!isStray(line('Traceback (most recent call last):', 'nginx'), filter));
});

test('ranges around markers, joined where they nearly meet', () => {
  const at = (time: string): LogEvent => line(FAILED, 'celery', `2026-05-11T${time}Z`);
  assert.deepEqual(rangesAround([]), []);
  assert.deepEqual(rangesAround([at('12:03:00'), at('12:00:00'), at('12:01:30'), at('12:10:00')]), [
    { from: '2026-05-11T11:59:45Z', to: '2026-05-11T12:04:00Z' },
    { from: '2026-05-11T12:09:45Z', to: '2026-05-11T12:11:00Z' },
  ]);
});

test('ids by dozens, each query within what a service takes', () => {
  const ids = Array.from({ length: 100 }, (_, n) => taskId(n));
  const queries = idQueries(ids);
  assert.equal(queries.length, 3);
  assert.deepEqual(
    queries.flatMap(({ any }) => any),
    ids,
  );
  for (const query of queries) assert.ok(filterTerms('Papertrail', query).length <= 1750);
  assert.deepEqual(idQueries([]), []);
  assert.deepEqual(idQueries(['it"s']), []);
});

test('ids of tasks that failed, were tried again or logged an error, in whatever form', () => {
  const lines = [
    ...failureLines({ id: 'id-of-failure' }),
    ...retryLines({ id: 'id-of-retry' }),
    ...receivedLines({ id: 'id-of-other' }),
    '[2026-05-11 13:16:45,123: ERROR/ForkPoolWorker-1] a.b[id-of-tagged] Syncing failed',
    '2026-05-11 13:16:45 ERROR [a.b(id-of-own)] text',
    '2026-05-11 13:16:45 ERROR a.b/5fbb0000-0000-4000-8000-000000000001 text',
    '{"level": "error", "task_id": "id-of-json", "event": "text"}',
  ];
  const ids = idsIn(lines.map((message) => line(message)));
  assert.deepEqual([...ids].filter((id) => !/^\d+$/.test(id)).toSorted(), [
    '5fbb0000-0000-4000-8000-000000000001',
    'id-of-failure',
    'id-of-json',
    'id-of-own',
    'id-of-retry',
    'id-of-tagged',
  ]);
});

test('the generator of a busy day writes what it says', () => {
  const events = workerLog({ lines: 5000, failures: 40, saved: 3 });
  assert.equal(events.length, 5000);
  assert.equal(events.filter(({ message }) => message.includes('raised unexpected')).length, 40);
  assert.deepEqual(workerLog({ lines: 5000, failures: 40, saved: 3 }), events);
  assert.equal(new Set(events.map(({ id }) => id)).size, 5000);
});
