/**
 * Celery's lines as real teams log them: wrappers, formats, process names, ids, tracebacks, look-alikes. Each row is one shape,
 * built from what a public project configured or pasted; it is recognised, or refused for the reason that stands in the row.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TaskLog } from '../../../src/events/tasks/task-log.ts';
import { events } from '../../support/builders.ts';
import { assemble } from '../logs.ts';

const TASK = 'app.tasks.send';
const OTHER = '11111111-2222-4333-8444-555555555555';
const ID = '5fbb1f9d-4a51-4c8c-a3d3-04e1f2a1b0c7';
const TI = `${TASK}[${ID}]`;
const FAILED = `Task ${TI} raised unexpected: ValueError('x')`;
const TRACE = [
  'Traceback (most recent call last):',
  '  File "/usr/local/lib/python3.11/site-packages/celery/app/trace.py", line 453, in trace_task',
  '    R = retval = fun(*args, **kwargs)',
  '                 ^^^^^^^^^^^^^^^^^^^^',
  '  File "/srv/app/app/tasks.py", line 12, in send',
  "    raise ValueError('x')",
  'ValueError: x',
];
const DEFAULT = `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] ${FAILED}`;
const NEXT =
  '[2026-05-11 13:16:48,100: INFO/MainProcess] Task app.tasks.other[11111111-2222-4333-8444-555555555555] received';

interface Shape {
  readonly row: string;
  readonly what: string;
  readonly lines: readonly string[];
  /** Of the one failure; default: the task and id above, ValueError, a whole traceback with two frames. */
  readonly is?: {
    readonly task?: string | null;
    readonly id?: string | null;
    readonly exception?: string;
    readonly frames?: number | null;
  };
  /** Why nothing may be made of it. */
  readonly refused?: string;
}

function read(lines: readonly string[]): TaskLog {
  return assemble(events(lines, { at: '2026-05-11T13:16:47Z' }));
}

/** Each physical line of a default record, wrapped; a later record of the same worker ends it. */
const wrapped = (wrap: (line: string, n: number) => string): string[] => [DEFAULT, ...TRACE, NEXT].map(wrap);
/** A record in a team's own format: its first line, and the traceback without any prefix. */
const formatted = (first: string, next?: string): string[] => [first, ...TRACE, ...(next === undefined ? [] : [next])];

function check({ lines, is = {}, refused }: Shape): void {
  const { failures } = read(lines);
  if (refused !== undefined) {
    assert.deepEqual(failures, [], refused);
    return;
  }
  const wanted = { task: TASK, id: ID, exception: 'ValueError', frames: 2, ...is };
  assert.deepEqual(
    failures.map(({ task, taskId, exception, traceback }) => ({
      task,
      id: taskId,
      exception,
      frames: traceback?.exceptions.at(-1)?.frames.length ?? null,
    })),
    [wanted],
  );
  if (wanted.frames !== null) assert.equal(failures[0]?.traceback?.state, 'complete');
}

function table(title: string, shapes: readonly Shape[]): void {
  describe(title, () => {
    for (const shape of shapes) test(`${shape.row}: ${shape.what}`, () => check(shape));
  });
}

table('A. wrappers', [
  { row: 'A1', what: 'compose v1', lines: wrapped((line) => `celery-slow_1  | ${line}`) },
  { row: 'A2', what: 'compose v2', lines: wrapped((line) => `worker-1  | ${line}`) },
  {
    row: 'A3',
    what: 'compose 1.23, hash in the name',
    lines: wrapped((line) => `celeryworker_1_0a1b2c3d4e5f | ${line}`),
  },
  { row: 'A4', what: 'container_name, wide padding', lines: wrapped((line) => `koku_worker       | ${line}`) },
  {
    row: 'A5',
    what: 'compose around a dictConfig, and a second program of the container',
    lines: wrapped((line) => ` paperlessngx-webserver-1  | ${line}`.trimStart()).flatMap((line) => [
      line,
      'paperlessngx-db-1  | 2026-05-11 13:16:47.000 UTC [26] LOG:  checkpoint starting: time',
    ]),
  },
  { row: 'A6', what: 'swarm', lines: wrapped((line) => `app_worker.1.ppfy4rkv0oq1zdrxnkkxkfvtm@node-2    | ${line}`) },
  {
    row: 'A7',
    what: 'Docker Desktop: outer time in another zone',
    lines: wrapped((line) => `2026-05-11 15:16:47 ${line}`),
  },
  { row: 'A8', what: 'log viewer: a bar after a time', lines: wrapped((line) => `2026-05-11 13:16:47.024 | ${line}`) },
  { row: 'A9', what: 'docker logs -t', lines: wrapped((line) => `2026-05-11T13:16:47.024123456Z ${line}`) },
  {
    row: 'A10',
    what: 'TrueNAS: no blank between the stamps, leading blanks gone',
    lines: wrapped((line) => `2026-05-11 13:16:47.024123+00:00${line.trimStart()}`),
  },
  {
    row: 'A11',
    what: 'NAS container log',
    lines: wrapped((line) => `2026/05/11 13:16:47 | stderr | ${line}`),
  },
  {
    row: 'A12',
    what: 'Dokku and Heroku',
    lines: wrapped((line) => `2026-05-11T13:16:47.024000000Z app[worker.2]: ${line}`),
  },
  {
    row: 'A13',
    what: 'Heroku drain view: no brackets, no `app`',
    lines: wrapped((line) => `worker.1 ${line}`),
  },
  {
    row: 'A14',
    what: 'hosted log viewer: one line bare, its twin with a prefix',
    lines: wrapped((line) => `2026-05-11 13:16:47.024 pontoon-worker ${line}`),
  },
  { row: 'A15', what: 'honcho', lines: wrapped((line) => `\u001b[32m13:16:47 work.1 | \u001b[0m${line}`) },
  { row: 'A16', what: 'journald', lines: wrapped((line) => `May 11 13:16:47 host celery[4711]: ${line}`) },
  { row: 'A17', what: 'YunoHost: no host', lines: wrapped((line) => `May 11 13:16:47 celery[4711]: ${line}`) },
  { row: 'A18', what: 'journald in French', lines: wrapped((line) => `déc. 26 13:16:47 host celery[4711]: ${line}`) },
  {
    row: 'A19',
    what: 'systemd unit of another name',
    lines: wrapped((line) => `May 11 13:16:47 gx.example.org galaxyctl[4711]: ${line}`),
  },
  {
    row: 'A20',
    what: 'supervisord printer, other padding',
    lines: wrapped((line) => `celery-celery stderr | ${line}`),
  },
  {
    row: 'A21',
    what: 'all-in-one image: two brackets that are no record start',
    lines: wrapped((line) => `[CELERY_WORKER][2026-05-11 13:16:47] ${line}`),
  },
  {
    row: 'A22',
    what: 'log collector: three brackets first',
    lines: formatted(
      `[2026-05-11 13:16:47.024123] [host-1] [c2] ${DEFAULT}`,
      `[2026-05-11 13:16:48.100123] [host-1] [c2] ${NEXT}`,
    ),
  },
  { row: 'A23', what: 'CRI', lines: wrapped((line) => `2026-05-11T13:16:47.0240000Z stdout F ${line}`) },
  { row: 'A24', what: 'boxed terminal', lines: wrapped((line) => `│${line}        │`) },
  { row: 'A25', what: 'runit svlogd', lines: wrapped((line) => `2026-05-11_13:16:47.02412 ${line}`) },
  {
    row: 'A26',
    what: 'fluent-bit: the text in `log`, the newline kept',
    lines: wrapped((line) =>
      JSON.stringify({ log: `${line}\n`, kubernetes: { container_name: 'celery', pod_name: 'celery-7d9f' } }),
    ),
  },
  { row: 'A27', what: 'CI console', lines: formatted(`13:16:47   ERROR    ${FAILED}`) },
  {
    row: 'A28',
    what: 'mail body of AdminEmailHandler',
    lines: [` ERROR 2026-05-11 13:16:47,024 celery.app.trace trace ${FAILED}`, ...TRACE],
  },
  {
    row: 'A29',
    what: 'web log viewer: the time below its line',
    lines: [DEFAULT, ...TRACE].flatMap((line) => [line, '2026-05-11T13:16:47Z']),
  },
]);

table('B. formats', [
  { row: 'B1', what: "Celery's default", lines: formatted(DEFAULT, NEXT) },
  { row: 'B1', what: 'the first bracket lost in a copy', lines: formatted(DEFAULT.slice(1), NEXT) },
  {
    row: 'B2',
    what: 'no time, padded level, thread',
    lines: formatted(`[   ERROR/MainThread] ${FAILED}`, '[    INFO/MainThread] done'),
  },
  {
    row: 'B3',
    what: 'three brackets',
    lines: formatted(
      `[2026-05-11 13:16:47,024] [ERROR] [celery.app.trace] ${FAILED}`,
      '[2026-05-11 13:16:48,100] [INFO] [paperless.consumer] Consuming x.pdf',
    ),
  },
  {
    row: 'B4',
    what: 'English month, seconds',
    lines: formatted(`[11/May/2026 13:16:47] ERROR [celery.app.trace:497] ${FAILED}`),
  },
  {
    row: 'B5',
    what: 'no time; traceback indented by tabs',
    lines: [`ERROR [celery.app.trace:284] ${FAILED}`, ...TRACE.map((line) => `\t${line}`)],
  },
  {
    row: 'B6',
    what: 'level in brackets, logger with colon',
    lines: formatted(`2026-05-11 13:16:47,024 [ERROR] celery.app.trace: ${FAILED}`),
  },
  {
    row: 'B7',
    what: 'level first',
    lines: formatted(`ERROR 2026-05-11 13:16:47,024 celery.app.trace trace ${FAILED}`),
  },
  {
    row: 'B7',
    what: "Django's verbose: a 15-digit thread id before the text",
    lines: formatted(`ERROR 2026-05-11 13:16:47,024 trace 32350 140090075426880 ${FAILED}`),
  },
  {
    row: 'B8',
    what: 'milliseconds twice',
    lines: formatted(`2026-05-11 13:16:47,024.024 ERROR [Dummy-248] [trace.py:267] - ${FAILED}`),
  },
  {
    row: 'B8',
    what: 'and a request id before the text',
    lines: formatted(`2026-05-11 13:16:47,024.024 ERROR [Dummy-248] [trace.py:267] a1b2c3d4e5 ${FAILED}`),
  },
  {
    row: 'B9',
    what: 'dashes',
    lines: formatted(`2026-05-11 13:16:47,024 - 4711 - celery.worker.request - ERROR - ${FAILED}`),
  },
  {
    row: 'B10',
    what: 'five brackets',
    lines: formatted(`[2026-05-11 13:16:47] [ERROR] [f:trace.py] [l:544] [n:celery.app.trace] ${FAILED}`),
  },
  {
    row: 'B11',
    what: 'edX',
    lines: formatted(`2026-05-11 13:16:47,024 ERROR 4711 [celery.app.trace] trace.py:265 - ${FAILED}`),
  },
  {
    row: 'B11',
    what: 'edX with user and ip',
    lines: formatted(
      `2026-05-11 13:16:47,024 ERROR 4711 [celery.app.trace] [user None] [ip None] trace.py:265 - ${FAILED}`,
    ),
  },
  {
    row: 'B12',
    what: 'one bracket of five fields',
    lines: formatted(`[ERROR:2026-05-11 13:16:47,024:trace.py:280:handle_failure] ${FAILED}`),
  },
  {
    row: 'B13',
    what: 'loguru',
    lines: formatted(
      `2026-05-11 13:16:47.024 | ERROR    | PID:19 | TID:140090075426880 | celery.app.trace:handle_failure:34 - ${FAILED}`,
    ),
  },
  {
    row: 'B14',
    what: 'structlog on a terminal: logger and fields behind the repr',
    lines: formatted(`2026-05-11T13:16:47.024123Z [error    ] ${FAILED} [celery.app.trace] loc=trace.py:267`),
  },
  {
    row: 'B15',
    what: 'JSON whose traceback is a list',
    lines: [
      JSON.stringify({
        event: FAILED,
        exception: [
          {
            exc_type: 'ValueError',
            exc_value: 'x',
            syntax_error: null,
            is_cause: false,
            frames: [
              { filename: '/usr/lib/python3.12/site-packages/celery/app/trace.py', lineno: 453, name: 'trace_task' },
              { filename: '/srv/app/app/tasks.py', lineno: 12, name: 'send' },
            ],
          },
        ],
        level: 'critical',
        timestamp: '2026-05-11T13:16:47.024123Z',
      }),
    ],
  },
  {
    row: 'B16',
    what: 'B15 escaped as HTML',
    lines: [JSON.stringify({ event: FAILED, level: 'error', exc_info: TRACE.join('\n') }).replaceAll("'", '&#39;')],
  },
  {
    row: 'B17',
    what: 'level repeated, fields as text',
    lines: [`critical critical pid=7 event=${FAILED} exc_info=[{'exc_type': 'ValueError'}] timestamp=1778505407.02`],
    is: { frames: null },
  },
  {
    row: 'B18',
    what: 'JSON, message last',
    lines: [
      JSON.stringify({
        timestamp: '2026-05-11T13:16:47Z',
        level: 'ERROR',
        logger: 'celery.app.trace',
        message: FAILED,
        exc_info: TRACE.join('\n'),
      }),
    ],
  },
  {
    row: 'B19',
    what: "JSON whose message is the application's",
    lines: [
      JSON.stringify({
        name: 'app',
        levelname: 'ERROR',
        message: 'Celery task send failed',
        pathname: '/srv/app/app/celery.py',
        exc_info: TRACE.join('\n'),
      }),
    ],
    refused: "the application's own second line: no id anywhere, and Celery's line tells the same",
  },
  {
    row: 'B20',
    what: 'no blank after the colon',
    lines: formatted(`11-May-2026 13:16:47 ERROR celery.app.trace:${FAILED}`),
  },
  { row: 'B21', what: 'basicConfig', lines: formatted(`ERROR:celery.app.trace:${FAILED}`) },
  { row: 'B22', what: 'the message alone', lines: formatted(FAILED) },
  {
    row: 'B23',
    what: 'all in the suffix',
    lines: [
      `${FAILED} level=ERROR process=Worker-2 task=${TASK} task_id=${ID}`,
      'next thing level=INFO process=Worker-2',
    ],
    is: { frames: null },
  },
  {
    row: 'B24',
    what: 'logger first; blanks and parentheses in the thread',
    lines: formatted(`celery.app.trace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] ${FAILED}`),
  },
  { row: 'B25', what: 'tab, minutes', lines: formatted(`2026-05-11 13:16\tERROR    - ${FAILED}`) },
  {
    row: 'B26',
    what: '12 h clock, file and line',
    lines: formatted(`05/11/2026 01:16:47 PM      trace.py 240 : ${FAILED}`),
  },
  {
    row: 'B27',
    what: 'level before the logger',
    lines: formatted(`2026-05-11 13:16:47,024 ERROR    celery.app.trace ${FAILED}`),
  },
  {
    row: 'B27',
    what: 'logger before the level',
    lines: formatted(`2026-05-11 13:16:47,024 celery.app.trace ERROR    ${FAILED}`),
  },
  {
    row: 'B28',
    what: 'braces (airflow 2)',
    lines: formatted(`[2026-05-11T13:16:47.024+0100] {trace.py:1017} ERROR - ${FAILED}`),
  },
  { row: 'B29', what: 'no level', lines: formatted(`2026/05/11 13:16:47 [celery.app.trace] ${FAILED}`) },
  { row: 'B30', what: 'level of three letters', lines: formatted(`ERR celery.app.trace: ${FAILED}`) },
  {
    row: 'B30',
    what: 'level of one letter',
    lines: formatted(`[E 2026-05-11 13:16:47,024 4711:140090 celery.app.trace trace:265] ${FAILED}`),
  },
  {
    row: 'B31',
    what: 'the default without brackets',
    lines: formatted(`2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 ${FAILED}`),
  },
  {
    row: 'B32',
    what: 'pid joined to the process',
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1-4711] ${FAILED}`),
  },
  {
    row: 'B33',
    what: 'text between the prefix and `Task`',
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] /srv/app/celery/app/trace.py:265 - ${FAILED}`),
  },
  {
    row: 'B34',
    what: 'angle brackets',
    lines: formatted(`2026-05-11 13:16:47,024 ERROR <PID 7:ForkPoolWorker-1> celery.app.trace._log_error(): ${FAILED}`),
  },
  {
    row: 'B35',
    what: 'a foreign id before the text',
    lines: formatted(
      `2026-05-11 13:16:47,024 | ERROR    | celery.app.trace | trace=4bf92f3577b34da6a3ce929d0e0e4736 | ${FAILED}`,
    ),
  },
  { row: 'B36', what: 'a broken time format, no level', lines: formatted(`2026-05-11 13:16:47,024.19s ${FAILED}`) },
  {
    row: 'B37',
    what: 'task logger with parentheses',
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1][${TASK}(${ID})] ${FAILED}`),
  },
  {
    row: 'B38',
    what: 'id after a slash',
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] ${TASK}/${ID} ${FAILED}`),
  },
  { row: 'B39', what: 'stray quote at the end', lines: formatted(`[2026-05-11 13:16:47,024: ERROR] ${FAILED}"`) },
  {
    row: 'B40',
    what: 'the template without its values',
    lines: formatted(
      '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] Task %(name)s[%(id)s] %(description)s: %(exc)s',
    ),
    refused: 'no id and no task: counted as unrecognised, shown with its sample',
  },
  {
    row: 'B41',
    what: 'a formatter without the message',
    lines: formatted('[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] '),
    refused: 'a failure that leaves no text: its traceback through the tracer is counted as unrecognised',
  },
  {
    row: 'h',
    what: 'tagged twice',
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-7] ${TI} ${FAILED}`),
  },
  {
    row: 'h',
    what: "a stale tag: the id in Celery's own message wins",
    lines: formatted(
      `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-7] app.tasks.old[99999999-2222-4333-8444-555555555555] ${FAILED}`,
    ),
  },
]);

table(
  'C. names in the place of ForkPoolWorker-N',
  [
    'MainProcess',
    'MainThread',
    'PoolWorker-5',
    'Worker-17',
    'SpawnPoolWorker-3',
    'Beat',
    'main',
    '399',
    'Dummy-248',
    'Thread-9 (start)',
    'ForkPoolWorker-171',
  ].map((name) => ({
    row: 'C',
    what: name,
    lines: formatted(`[2026-05-11 13:16:47,024: ERROR/${name}] ${FAILED}`, NEXT),
  })),
);

const withId = (id: string): readonly string[] => [DEFAULT.replace(ID, id), ...TRACE];
table('D. ids and names', [
  ...[
    'abc-123',
    'b38f-491a',
    'xxx',
    'aaaaaaaa',
    '...',
    '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '175928847299117063',
    'order:42',
    '5fbb1f9d-4a51-9c8c-a3d3-04e1f2a1b0c7',
  ].map((id): Shape => ({ row: 'D', what: `id ${id}`, lines: withId(id), is: { id } })),
  { row: 'D', what: 'an id with a blank', lines: withId('a b'), refused: 'no id holds a blank: this is text' },
  ...[
    'wait',
    'lava-test',
    'Text Alignment',
    'backfill [eu]',
    'tenant-7/cleanup',
    '[eu] backfill',
    'price [eu] nightly',
    'sync (all) - nightly',
  ].map(
    (task): Shape => ({ row: 'D', what: `name ${task}`, lines: formatted(DEFAULT.replace(TASK, task)), is: { task } }),
  ),
]);

table('E. tracebacks', [
  {
    row: 'E2',
    what: 'indentation stripped',
    lines: [DEFAULT, ...TRACE.filter((line) => !line.includes('^')).map((line) => line.trim())],
  },
  {
    row: 'E2',
    what: 'tabs',
    lines: [DEFAULT, ...TRACE.map((line) => line.replace(/^( {2})+/, (blanks) => '\t'.repeat(blanks.length / 2)))],
  },
  {
    row: 'E2',
    what: 'tabs as #011',
    lines: [DEFAULT, ...TRACE.map((line) => line.replace(/^( {2})+/, (blanks) => '#011'.repeat(blanks.length / 2)))],
  },
  {
    row: 'E3',
    what: 'the traceback behind the repr',
    lines: [`${DEFAULT} ${TRACE[0]}`, ...TRACE.slice(1)],
    is: { frames: null },
  },
  { row: 'E4', what: 'None in its place', lines: [DEFAULT, 'None', NEXT], is: { frames: null } },
  {
    row: 'E5',
    what: 'a terminal wrap inside the type',
    lines: [
      `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] Task ${TI} raised unexpected: ValueE`,
      "rror('x')",
      ...TRACE,
    ],
  },
  {
    row: 'E6',
    what: 'RemoteTraceback, then a second copy',
    lines: [
      DEFAULT,
      'billiard.einfo.RemoteTraceback: ',
      '"""',
      ...TRACE,
      '"""',
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      ...TRACE,
    ],
  },
  {
    row: 'E9',
    what: 'marks of 3.13',
    lines: [
      DEFAULT,
      TRACE[0] ?? '',
      '  File "/srv/app/app/tasks.py", line 9, in send',
      '    client.post(',
      '    ~~~~~~~~~~~^',
      '        url,',
      '        ^^^^',
      '    ...<4 lines>...',
      '    )',
      '    ^',
      '  File "/srv/app/app/tasks.py", line 12, in post',
      "    raise ValueError('x')",
      'ValueError: x',
    ],
  },
  { row: 'E10', what: 'Python 2', lines: formatted(DEFAULT.replace("ValueError('x')", "ValueError(u'x',)")) },
  {
    row: 'E11',
    what: 'a class inside a function',
    lines: [DEFAULT.replace("ValueError('x')", "Oops('x')"), ...TRACE.slice(0, -1), 'app.tasks.send.<locals>.Oops: x'],
    is: { exception: 'Oops' },
  },
  {
    row: 'E12',
    what: 'foreign lines inside',
    lines: [
      DEFAULT,
      ...TRACE.slice(0, 3),
      '[2026-05-11 13:16:47 +0000] [12] [INFO] Booting worker with pid: 12',
      '10.0.3.15 - - [11/May/2026:13:16:47 +0000] "GET / HTTP/1.1" 200 2 "-" "curl"',
      '[2026-05-11 13:16:47,030: DEBUG/MainProcess] TaskPool: Apply <function fast_trace_task at 0x7f> (args:(1,) kwargs:{})',
      ...TRACE.slice(3),
      NEXT,
    ],
  },
  { row: 'E13', what: 'a mark before each line', lines: [DEFAULT, ...TRACE, NEXT].map((line) => `> ${line}`) },
  { row: 'glued', what: 'a missing newline between two records', lines: [NEXT + DEFAULT, ...TRACE] },
  {
    row: 'glued',
    what: 'a record that a message quotes is no second one',
    lines: [
      DEFAULT,
      ...TRACE.slice(0, -1),
      `ValueError: x ${DEFAULT.replace(ID, '00000000-dead-4bad-8bad-000000000001')}`,
      NEXT,
    ],
  },
  {
    row: 'two handlers',
    what: 'every record twice, in two formats',
    lines: [...formatted(DEFAULT), ...formatted(`ERROR 2026-05-11 13:16:47,024 trace 32350 140090075426880 ${FAILED}`)],
  },
  {
    row: 'two handlers',
    what: 'the second one without any format',
    lines: [...formatted(DEFAULT), ...formatted(FAILED), NEXT],
  },
  {
    row: 'two halves',
    what: 'supervisord cut the first line',
    lines: ['', DEFAULT.slice(0, 80), DEFAULT.slice(80), ...TRACE].map((line) => `worker (stderr)      | ${line}`),
  },
  { row: 'newlines', what: 'the whole record is one event', lines: [[DEFAULT, ...TRACE].join('\n')] },
  { row: 'rsyslog', what: 'newlines as #012', lines: [[DEFAULT, ...TRACE].join('#012')] },
  { row: 'colour', what: 'ESC', lines: [`\u001b[1;31m${DEFAULT}`, ...TRACE.slice(0, -1), `${TRACE.at(-1)}\u001b[0m`] },
  { row: 'colour', what: '#033', lines: [`#033[1;31m${DEFAULT}`, ...TRACE.slice(0, -1), `${TRACE.at(-1)}#033[0m`] },
]);

const failedAs = (before: string, after = ''): Shape => ({
  row: 'phrase',
  what: `${before}…${after}`,
  lines: formatted(`${before}${FAILED}${after}`),
});
table('the phrase is found behind a prefix that no row knows', [
  ...[
    'ERROR: ',
    '[error] ',
    'ERROR - ',
    '[05/11/26 13:16:47] ERROR    ',
    'celery.app.trace - ERROR - ',
    'pulp [None]: celery.app.trace:ERROR: ',
    '2026-05-11 13:16:47,024|ERROR|ForkPoolWorker-1|',
    'E0511 13:16:47.024123 7 trace.py:265] ',
    '[tenant:host] ERROR 2026-05-11 13:16:47 x ',
    '2026-05-11 13:16:47.024 ERROR 7 --- [main] celery.app.trace : ',
    '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] celery.app.trace: ',
    '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] [trace.py:265] ',
    'asctime=2026-05-11 13:16:47,024 levelname=ERROR message=',
  ].map((before) => failedAs(before)),
  { row: 'coat', what: 'kubectl --prefix', lines: wrapped((line) => `[pod/worker-7d9f/worker] ${line}`) },
  { row: 'coat', what: 'pm2', lines: wrapped((line) => `0|worker  | ${line}`) },
  { row: 'coat', what: 'fly.io', lines: wrapped((line) => `2026-05-11T13:16:47Z app[e28654] fra [info]${line}`) },
  { row: 'syslog', what: 'no pid', lines: wrapped((line) => `<11>May 11 13:16:47 host celery: ${line}`) },
  {
    row: 'syslog',
    what: 'RFC 5424',
    lines: wrapped((line) => `<11>1 2026-05-11T13:16:47.024Z host celery 7 - - ${line}`),
  },
  ...[
    { jsonPayload: { message: FAILED, exc_info: TRACE.join('\n') }, severity: 'ERROR' },
    {
      short_message: FAILED,
      full_message: `${FAILED}\n${TRACE.join('\n')}`,
      error: { stack: TRACE.join('\n') },
      level: 3,
    },
    {
      '@timestamp': '2026-05-11T13:16:47Z',
      'log.level': 'error',
      message: FAILED,
      error: { stack_trace: TRACE.join('\n') },
    },
    { text: 'x', record: { message: FAILED, level: { name: 'ERROR', no: 40 } }, exc: TRACE.join('\n') },
  ].map((record): Shape => ({ row: 'JSON', what: Object.keys(record).join(', '), lines: [JSON.stringify(record)] })),
  {
    row: 'JSON',
    what: 'one object a line of a shipper',
    lines: wrapped((line) => JSON.stringify({ message: line, container_name: '/worker', source_type: 'docker_logs' })),
  },
  {
    row: 'key=value',
    what: 'structlog',
    lines: [
      `event="${FAILED}" level='error' logger='celery.app.trace' exception="${TRACE.join('\\n').replaceAll('"', '\\"')}"`,
    ],
  },
  ...[
    'the search found: ',
    'upstream said ERROR 13:16:47: ',
    '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] upstream: ',
    `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] app.tasks.watch[${OTHER}]: `,
    '[2026-05-11 13:16:47,024: WARNING/ForkPoolWorker-1] celery.app.trace: ',
    '2026-05-11 13:16:47,024 INFO x | ',
  ].map((before): Shape => ({ ...failedAs(before), refused: 'a sentence, or not the level of a failure' })),
  {
    ...failedAs(DEFAULT.slice(0, DEFAULT.indexOf('Task')), ' was seen in the log'),
    refused: 'a sentence about a failure',
  },
]);

/** More than one record of a stream: what the first teaches must not blind the reader to the second. */
describe('a stream goes on', () => {
  const second = FAILED.replace(ID, OTHER).replace('app.tasks.send', 'app.tasks.other');
  const twice = (first: string, next: string): string[][] => {
    const { failures } = read([first, ...TRACE, next, ...TRACE]);
    return failures.map(({ taskId: id, traceback }) => [String(id), traceback?.state ?? 'none']);
  };
  const both = [
    [ID, 'complete'],
    [OTHER, 'complete'],
  ];
  for (const [what, first, next] of [
    ['a stamp and no level', `[2026-05-11 13:16:40] ${FAILED}`, `[2026-05-11 13:16:44] ${second}`],
    ['an unknown prefix', `pulp [x]: celery.app.trace:ERROR: ${FAILED}`, `pulp [x]: celery.app.trace:ERROR: ${second}`],
    [
      'a shipper that is two days late',
      `[2026-05-09 13:16:42,024: ERROR/ForkPoolWorker-1] ${FAILED}`,
      `[2026-05-09 13:16:43,024: ERROR/ForkPoolWorker-2] ${second}`,
    ],
    [
      'a second worker in a zone eight hours behind',
      `[2026-05-11 13:16:42,024: ERROR/ForkPoolWorker-1] ${FAILED}`,
      `[2026-05-11 05:16:43,024: ERROR/ForkPoolWorker-2] ${second}`,
    ],
  ] as const)
    test(what, () => assert.deepEqual(twice(first, next), both));

  test("another program's words inside a traceback are no exception", () => {
    for (const word of ['INFO:     1.2.3.4:5 - "GET / HTTP/1.1" 200 OK', 'Epoch: 3', 'DETAIL:  Key (id)=(7) exists.'])
      assert.equal(read([DEFAULT, ...TRACE, word]).failures[0]?.traceback?.state, 'complete', word);
    const inside = read([DEFAULT, ...TRACE.slice(0, 3), 'Epoch: 3', ...TRACE.slice(3), NEXT]).failures[0];
    assert.deepEqual([inside?.traceback?.state, inside?.traceback?.exceptions[0]?.type], ['complete', 'ValueError']);
  });

  test('a frame that did not arrive', () => {
    const lost = read([DEFAULT, TRACE[0] ?? '', ...TRACE.slice(2), NEXT]).failures[0];
    assert.equal(lost?.traceback?.state, 'partial');
  });
});

table('G and H. what is told twice, and look-alikes', [
  {
    row: 'G',
    what: "the application's own second line",
    lines: [
      ...formatted(DEFAULT),
      `[2026-05-11 13:16:47,030: ERROR/ForkPoolWorker-1] Celery task ${TASK} (queue: mail) failed after 0.2`,
    ],
  },
  {
    row: 'G',
    what: 'edx-celeryutils',
    lines: [
      `[2026-05-11 13:16:47,020: WARNING/ForkPoolWorker-1] [${ID}] failed due to Traceback (most recent call last):`,
      ...TRACE.slice(1),
      ...formatted(DEFAULT),
    ],
  },
  {
    row: 'G',
    what: 'django-structlog',
    lines: [
      JSON.stringify({ event: 'task_failed', error: 'x', task_id: ID, level: 'error' }),
      JSON.stringify({ event: FAILED, level: 'error', exception: TRACE.join('\n') }),
    ],
  },
  {
    row: 'G',
    what: 'None before the real line',
    lines: ['[2026-05-11 13:16:47,020: ERROR/ForkPoolWorker-1] None', ...formatted(DEFAULT)],
  },
  {
    row: 'G',
    what: 'an id in the name’s place',
    lines: [`[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] Task ${ID} run from job 7 raised exception: x`],
    refused: 'from an errback: no `name[id]`',
  },
  {
    row: 'H',
    what: 'asyncio wrapper',
    lines: ['[2026-05-11 13:16:47,024: ERROR/MainProcess] [poller] task raised unexpectedly: OSError()'],
    refused: '-ly',
  },
  {
    row: 'H',
    what: 'text of a user in a DEBUG line',
    lines: [
      `[2026-05-11 13:16:47,024: DEBUG/MainProcess] TaskPool: Apply <function fast_trace_task at 0x7f> (args:('app.tasks.x', '1', {}, "${FAILED.replaceAll('"', "'")}") kwargs:{})`,
    ],
    refused: 'an argument of another task',
  },
  {
    row: 'H',
    what: 'a test string in a log',
    lines: [`[2026-05-11 13:16:47,024: INFO/MainProcess] search for "${FAILED}" saved`],
    refused: 'quoted',
  },
  {
    row: 'H',
    what: "the auditor's own digest, echoed",
    lines: [`2026-05-11 13:16:47,024 INFO [audit:7][MainThread] digest: ${FAILED}`],
    refused: 'INFO: Celery logs failures at ERROR',
  },
  {
    row: 'H',
    what: 'a search in an access log',
    lines: [
      `10.0.3.225 - - [11/May/2026:13:16:47 +0000] "GET /search?q=Task+app.tasks.send[${ID}]+raised+unexpected:+KeyError() HTTP/1.1" 200 2`,
    ],
    refused: 'a URL',
  },
  {
    row: 'H',
    what: 'gunicorn',
    lines: ['[2026-05-11 13:16:47 +0000] [1] [ERROR] Worker (pid:12) was sent SIGKILL! Perhaps out of memory?'],
    refused: 'no Celery',
  },
  {
    row: 'H',
    what: 'supervisord',
    lines: ['2026-05-11 13:16:47,024 INFO exited: worker (exit status 1; not expected)'],
    refused: 'no Celery',
  },
  {
    row: 'H',
    what: 'flower',
    lines: ['[W 260511 13:16:47 inspector:42] Inspect method active_queues failed'],
    refused: 'no task',
  },
  {
    row: 'H',
    what: 'a web traceback with kombu frames',
    lines: [
      '2026-05-11 13:16:47,024 ERROR [app.views:20][MainThread] Task failed to enqueue',
      'Traceback (most recent call last):',
      '  File "/usr/lib/python3/dist-packages/celery/app/task.py", line 601, in apply_async',
      '    return app.send_task(',
      'kombu.exceptions.OperationalError: [Errno 111] Connection refused',
    ],
    refused: 'nothing was ever sent',
  },
  {
    row: 'H',
    what: 'huey',
    lines: ['[2026-05-11 13:16:47,024] ERROR:huey:Worker-7:Unhandled exception in task 5fbb1f9d.'],
    refused: 'another engine',
  },
]);
