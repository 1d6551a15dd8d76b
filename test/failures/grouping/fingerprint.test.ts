/** Same cause, same fingerprint; and the parts say why. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTraceback } from '../../../src/events/python/read-traceback.ts';
import type { TaskFailure } from '../../../src/failures/failure.ts';
import { fingerprintOf, programOf } from '../../../src/failures/grouping/fingerprint.ts';
import { FINGERPRINT_VERSIONS } from '../../../src/failures/grouping/fingerprint-version.ts';
import { taskId } from '../../support/builders.ts';
import { FRAMES, failure, raised } from '../failure.ts';

const hash = (of: TaskFailure): string => fingerprintOf(of, 'default').hash;
const part = (of: TaskFailure, name: string): string | undefined =>
  fingerprintOf(of, 'default').parts.find((one) => one.name === name)?.value;

const BASE = raised('ValueError: x');

describe('the same cause', () => {
  const variants: Readonly<Record<string, TaskFailure>> = {
    'other line numbers': raised(
      'ValueError: x',
      FRAMES.map((frame) => ({ ...frame, line: frame.line + 100 })),
    ),
    'other source lines': raised(
      'ValueError: x',
      FRAMES.map((frame) => ({ ...frame, code: 'renamed(variable)' })),
    ),
    'another root': raised(
      'ValueError: x',
      FRAMES.map((frame) => ({ ...frame, file: frame.file.replace('/srv/app', '/var/lib/hypothesis') })),
    ),
    'a library frame below': raised('ValueError: x', [
      ...FRAMES,
      { file: '/opt/venv/lib/python3.11/site-packages/requests/api.py', line: 1, function: 'get', code: 'send()' },
    ]),
    'a tracer above': raised('ValueError: x', [
      { file: '/srv/vendored/sentry_sdk/integrations/celery.py', line: 1, function: '_inner' },
      ...FRAMES,
    ]),
    'another text': raised('ValueError: y 42'),
    'another execution': raised('ValueError: x', FRAMES, {
      taskId: taskId(9),
      at: '2026-06-01T00:00:00Z',
      source: 'ip-10-0-99-9',
      program: 'other.log',
      process: 'ForkPoolWorker-1',
      retries: 3,
      args: 'args:(9,) kwargs:{}',
    }),
    'a comprehension, which Python 3.12 gives no frame': raised('ValueError: x', [
      ...FRAMES.slice(0, 1),
      { file: '/srv/app/h/tasks/email.py', line: 40, function: '<listcomp>', code: '[send(one) for one in all]' },
      ...FRAMES.slice(1),
    ]),
    'recursion over two functions': raised('ValueError: x', [...FRAMES, ...FRAMES, ...FRAMES, ...FRAMES]),
    'recursion, deeper': raised(
      'ValueError: x',
      [FRAMES[0], ...Array.from({ length: 9 }, () => FRAMES[1])].filter((frame) => frame !== undefined),
    ),
  };
  for (const [name, variant] of Object.entries(variants)) test(name, () => assert.equal(hash(variant), hash(BASE)));

  test('the venv of a library frame, where no frame is our own', () => {
    const library = (root: string): TaskFailure =>
      raised('ValueError: x', [
        { file: `${root}/lib/python3.11/site-packages/requests/api.py`, line: 3, function: 'get' },
      ]);
    assert.equal(hash(library('/opt/venv')), hash(library('/usr/local')));
    assert.equal(part(library('/opt/venv'), 'library-frame'), 'api:get');
  });

  test('variable parts of the message, where no frame is our own', () => {
    assert.equal(hash(failure({ message: 'user 7 is gone' })), hash(failure({ message: 'user 8 is gone' })));
    assert.notEqual(hash(failure({ message: 'user 7 is gone' })), hash(failure({ message: 'group 7 is gone' })));
  });

  test('functions made inside others, and tasks that are lambdas, go by their names', () => {
    const at = (name: string): string | undefined =>
      part(raised('ValueError: x', [{ file: '/srv/app/h/jobs.py', line: 1, function: name, code: 'run()' }]), 'frames');
    assert.equal(at('make.<locals>.run'), 'jobs:make.run');
    assert.equal(at('<lambda>'), 'jobs:<lambda>');
  });

  test('a namespace package and a package are told by their own names', () => {
    const at = (file: string): string | undefined =>
      part(raised('ValueError: x', [{ file, line: 1, function: 'run', code: 'run()' }]), 'frames');
    assert.equal(at('/srv/app/shop/billing/__init__.py'), 'billing:run');
    assert.equal(at('/srv/app/shop/billing/charge.py'), 'charge:run');
  });

  test('a folder of the application called celery is its own code, a vendored Celery is not', () => {
    const at = (file: string): TaskFailure => raised('ValueError: x', [{ file, line: 1, function: 'run' }]);
    assert.equal(part(at('/srv/app/celery/jobs.py'), 'frames'), 'jobs:run');
    assert.equal(part(at('/srv/vendored/celery/app/task.py'), 'frames'), undefined);
    assert.equal(part(at('/srv/vendored/celery/canvas.py'), 'frames'), undefined);
  });

  test('job numbers of lost workers', () => {
    const lost = (message: string): TaskFailure =>
      failure({ kind: 'worker-lost', taskId: null, task: null, exception: 'WorkerLostError', message });
    const killed = lost('Worker exited prematurely: signal 9 (SIGKILL) Job: 12.');
    assert.equal(hash(killed), hash(lost('Worker exited prematurely: signal 9 (SIGKILL) Job: 77.')));
    assert.notEqual(hash(killed), hash(lost('Worker exited prematurely: signal 11 (SIGSEGV) Job: 12.')));
  });
});

describe('another cause', () => {
  const variants: Readonly<Record<string, TaskFailure>> = {
    'another task': raised('ValueError: x', FRAMES, { task: 'h.tasks.email.other' }),
    'another class': raised('KeyError: x', FRAMES, { exception: 'KeyError' }),
    'another function': raised(
      'ValueError: x',
      FRAMES.map((frame) => ({ ...frame, function: `${frame.function}_` })),
    ),
    'another kind': raised('ValueError: x', FRAMES, { kind: 'internal-error' }),
  };
  for (const [name, variant] of Object.entries(variants)) test(name, () => assert.notEqual(hash(variant), hash(BASE)));
  test('another audit', () => assert.notEqual(fingerprintOf(BASE, 'lms').hash, hash(BASE)));
});

describe('carriers', () => {
  const CONTEXT = 'During handling of the above exception, another exception occurred:';
  const root = [
    'Traceback (most recent call last):',
    '  File "/srv/app/h/tasks/email.py", line 41, in send',
    'smtplib.SMTPDataError: 554',
  ];
  const chain = (last: string): TaskFailure =>
    failure({
      exception: last.split(':')[0] ?? '',
      traceback: readTraceback([
        ...root,
        CONTEXT,
        'Traceback (most recent call last):',
        '  File "/usr/lib/python3/site-packages/celery/app/task.py", line 3, in retry',
        last,
      ]),
    });

  test('what is behind them is the cause', () => {
    const carried = chain(
      "celery.exceptions.MaxRetriesExceededError: Can't retry h.tasks.email.send[x] args:(1,) kwargs:{}",
    );
    assert.equal(part(carried, 'exception'), 'SMTPDataError');
    assert.equal(hash(carried), hash(chain('celery.exceptions.Reject: (1, False)')));
  });

  test('raised twice from inside the task machinery is raised once', () => {
    assert.equal(part(chain('smtplib.SMTPDataError: 554'), 'exception'), 'SMTPDataError');
    assert.equal(part(chain('OSError: other'), 'exception'), 'SMTPDataError > OSError');
  });

  const told = (...lines: readonly string[]): TaskFailure =>
    failure({
      exception: lines.at(-1)?.split(':')[0] ?? '',
      traceback: readTraceback([
        'Traceback (most recent call last):',
        '  File "/srv/app/h/tasks/email.py", line 41, in send',
        ...lines,
      ]),
    });

  test('what could not be pickled is named by its wrapper', () => {
    const wrapped = 'celery.utils.serialization.UnpickleableExceptionWrapper: ';
    assert.equal(part(told(`${wrapped}GradeServiceError('said 422')`), 'exception'), 'GradeServiceError');
    assert.notEqual(hash(told(`${wrapped}GradeServiceError('x')`)), hash(told(`${wrapped}RosterError('x')`)));
    assert.equal(part(told(`${wrapped}no repr`), 'exception'), 'UnpickleableExceptionWrapper');
  });

  test('an exception group is told by the classes it holds, whatever their number and order', () => {
    const group = (...members: readonly string[]): TaskFailure =>
      failure({
        exception: 'ExceptionGroup',
        traceback: readTraceback([
          '  + Exception Group Traceback (most recent call last):',
          '  |   File "/srv/app/h/tasks/email.py", line 41, in send',
          `  | ExceptionGroup: some failed (${members.length} sub-exceptions)`,
          ...members.flatMap((member, n) => [
            n === 0 ? '  +-+---------------- 1 ----------------' : `    +---------------- ${n + 1} ----------------`,
            `    | ${member}: x`,
          ]),
          '    +------------------------------------',
        ]),
      });
    assert.equal(part(group('KeyError', 'app.web.HTTPError'), 'exception'), 'ExceptionGroup[HTTPError, KeyError]');
    assert.equal(hash(group('KeyError', 'HTTPError')), hash(group('HTTPError', 'KeyError', 'KeyError')));
    assert.notEqual(hash(group('KeyError')), hash(group('ValueError')));
  });

  test('a carrier with nothing behind it is all there is', () => {
    assert.equal(
      part(failure({ exception: 'celery.exceptions.MaxRetriesExceededError' }), 'exception'),
      'MaxRetriesExceededError',
    );
  });
});

describe('a soft time limit', () => {
  const struck = (last: number, fields = {}): TaskFailure =>
    raised('billiard.exceptions.SoftTimeLimitExceeded: SoftTimeLimitExceeded()', FRAMES.slice(0, last), {
      exception: 'SoftTimeLimitExceeded',
      ...fields,
    });
  test('is one cause wherever it struck', () => assert.equal(hash(struck(1)), hash(struck(2))));
  test('is one cause of its task', () => assert.notEqual(hash(struck(1, { task: 'h.tasks.other' })), hash(struck(1))));
  test('is not the hard one', () =>
    assert.notEqual(hash(failure({ kind: 'time-limit', exception: 'TimeLimitExceeded' })), hash(struck(1))));
});

describe('own code', () => {
  const path = (file: string): string | undefined =>
    part(raised('ValueError: x', [...FRAMES, { file, line: 1, function: 'get' }]), 'frames');
  const own = part(BASE, 'frames');
  for (const library of [
    '/opt/conda/envs/x/lib/python3.11/site-packages/requests/api.py',
    '/opt/conda/lib/python3.11/json/decoder.py',
    '/home/app/.cache/pypoetry/virtualenvs/h-abc-py3.11/lib/python3.11/site-packages/requests/api.py',
    '/home/app/.pex/installed_wheels/0a1b/requests-2.31.0-py3-none-any.whl/requests/api.py',
    '/usr/local/lib/python311.zip/json/decoder.py',
    '/app/__pypackages__/3.11/lib/requests/api.py',
    '/app/eggs/requests-2.31-py3.9.egg/requests/api.py',
    'C:\\Python311\\Lib\\json\\decoder.py',
    'C:\\app\\venv\\Lib\\site-packages\\requests\\api.py',
    '/src/celery/celery/app/trace.py',
    '/app/vendor/kombu/connection.py',
    'C:\\hostedtoolcache\\windows\\Python\\3.11.4\\x64\\Lib\\json\\decoder.py',
    '/home/app/.pyenv/versions/3.11.4/lib/python3.11/json/decoder.py',
    '/srv/app/.local/share/uv/python/cpython-3.11.3-linux-x86_64-gnu/lib/python3.11/asyncio/runners.py',
    '/srv/app/.cache/uv/archive-v0/a1b2/lib/python3.11/site-packages/requests/api.py',
    '/nix/store/a1b2-python3-3.11.6/lib/python3.11/json/decoder.py',
    '/usr/local/lib/python3.13t/json/decoder.py',
    '/usr/lib/pypy3.10/json/decoder.py',
    '/app/.heroku/python/lib/python3.11/json/decoder.py',
    '/app/worker.pex/.deps/requests-2.31.0-py3-none-any.whl/requests/api.py',
    'src/lxml/etree.pyx',
    'lib/sqlalchemy/cyextension/immutabledict.pyx',
    '/src/newrelic/hooks/application_celery.py',
    '/src/opentelemetry/instrumentation/celery/__init__.py',
    '/src/ddtrace/contrib/celery/app.py',
    '<attrs generated init h.models.User>',
    '<frozen importlib._bootstrap>',
    '<string>',
  ])
    test(`not ${library}`, () => assert.equal(path(library), own));
  for (const file of [
    '/app/h/api.py',
    '/srv/releases/2024-05-11/h/api.py',
    'C:\\srv\\h\\api.py',
    '/app/worker.pyz/h/api.py',
    '/var/task/h/api.py',
    '/home/dev/src/h/h/api.py',
    '/home/app/.pex/unzipped_pexes/a1b2/h/api.py',
    '/opt/h/lib/api.py',
    'h/api.py',
    '/app/newrelic_jobs/api.py',
    '/code/celery_app/api.py',
  ])
    test(file, () => assert.equal(path(file), `${own} > api:get`));
});

describe('the parts', () => {
  test('each with a hint; the hash is 16 hex digits', () => {
    const { hash: value, parts, version } = fingerprintOf(BASE, 'default');
    assert.match(value, /^[0-9a-f]{16}$/);
    assert.equal(version, FINGERPRINT_VERSIONS[0]);
    assert.deepEqual(
      parts.map(({ name, value: text }) => [name, text]),
      [
        ['audit', 'default'],
        ['task', 'h.tasks.email.send'],
        ['exception', 'ValueError'],
        ['frames', 'email:send > mail:Mail.deliver'],
      ],
    );
    for (const { hint } of parts) assert.ok(hint);
  });

  test('programs: containers come and go', () => {
    assert.equal(programOf('eb-current-app-8f3c1a2b9d04-stdouterr.log'), 'eb-current-app-*-stdouterr.log');
    assert.equal(programOf('app/celery-worker.1'), programOf('app/celery-worker.12'));
    assert.equal(programOf('celery'), 'celery');
    assert.equal(
      hash(failure({ task: null, worker: 'app/worker.1' })),
      hash(failure({ task: null, worker: 'app/worker.2' })),
    );
    assert.notEqual(hash(failure({ task: null, worker: 'h' })), hash(failure({ task: null, worker: 'lms' })));
  });
});
