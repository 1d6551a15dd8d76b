/** The same bug, whatever machine, release, Python and log it comes from: from log lines to the fingerprint. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { startAssembly } from '../../../src/events/assemble.ts';
import type { LogEvent } from '../../../src/events/event.ts';
import { type Fingerprint, fingerprintOf } from '../../../src/failures/grouping/fingerprint.ts';
import { redactFailures } from '../../../src/failures/redaction/redact.ts';
import {
  celeryRecord,
  event,
  type Format,
  later,
  receivedLines,
  succeededLines,
  taskId,
} from '../../support/builders.ts';

interface Bug {
  readonly task: string;
  /** Outermost first; `lib` marks a frame of an installed package. */
  readonly frames: readonly { readonly file: string; readonly function: string; readonly lib?: true }[];
  readonly error: string;
  readonly text: string;
}

/** Everything around a bug that says nothing about it. */
interface Surroundings {
  /** Root of the application. */
  readonly root: string;
  /** Folder of the installed packages' `pythonX.Y`. */
  readonly venv: string;
  readonly python: string;
  readonly shift: number;
  /** Below each source line: nothing up to Python 3.10, carets in 3.11 and 3.12, also tildes from 3.13 on. */
  readonly marks: '' | '           ^^^^^^^^^^^' | '           ~~~~^^^^^^^';
  readonly host: string;
  readonly program: string;
  readonly process: string;
  /** `json`: one JSON record, its traceback in a field of its own. */
  readonly format: Format | 'json';
  readonly id: number;
  readonly day: number;
  readonly value: number;
  /** Lines of other workers between each two lines of this one. */
  readonly others: number;
  /** They run on the same host and write to the same log. */
  readonly shared: boolean;
}

const BUG: Bug = {
  task: 'h.tasks.indexer.add_annotation',
  frames: [
    { file: 'h/tasks/indexer.py', function: 'add_annotation' },
    { file: 'h/search/index.py', function: 'BatchIndexer.index' },
    { file: 'elasticsearch/client.py', function: 'bulk', lib: true },
  ],
  error: 'ConnectionTimeout',
  text: 'read timed out',
};

const HOME: Surroundings = {
  root: '/srv/app/',
  venv: '/opt/venv/lib/',
  python: 'python3.9',
  shift: 0,
  marks: '',
  host: 'ip-10-0-12-3',
  program: 'worker.log',
  process: 'ForkPoolWorker-7',
  format: 'default',
  id: 1,
  day: 11,
  value: 7,
  others: 0,
  shared: false,
};

function linesOf(bug: Bug, around: Surroundings): string[] {
  const { venv, python, root, shift } = around;
  const library = (path: string): string => `${venv}${python}/site-packages/${path}`;
  const frames = [
    { file: library('celery/app/trace.py'), function: 'trace_task' },
    { file: library('celery/app/trace.py'), function: '__protected_call__' },
    ...bug.frames.map(({ file, function: name, lib }) => ({ file: lib ? library(file) : root + file, function: name })),
  ];
  const traceback = frames.flatMap(({ file, function: name }, depth) => [
    `  File "${file}", line ${10 * (depth + 1) + shift}, in ${name}`,
    `    return ${name}(value)`,
    ...(around.marks === '' ? [] : [around.marks]),
  ]);
  const text = `${bug.text} after ${around.value} tries`;
  const message = `Task ${bug.task}[${taskId(around.id)}] raised unexpected: ${bug.error}('${text}')`;
  const printed = ['Traceback (most recent call last):', ...traceback, `${bug.error}: ${text}`].join('\n');
  const at = `2026-05-${around.day}T13:16:45.123Z`;
  if (around.format === 'json')
    return [
      JSON.stringify({ timestamp: at, levelname: 'ERROR', processName: around.process, message, exc_info: printed }),
    ];
  return celeryRecord(`${message}\n${printed}`, {
    level: 'ERROR',
    process: around.process,
    format: around.format,
    task: bug.task,
    id: taskId(around.id),
    at,
  });
}

function fingerprint(bug: Bug, around: Surroundings): Fingerprint {
  const { host, program, others } = around;
  const written = { id: taskId(99), process: 'ForkPoolWorker-99', at: `2026-05-${around.day}T13:16:45.200Z` } as const;
  const stranger = [...receivedLines(written), ...succeededLines(written)];
  const elsewhere = around.shared ? { source: host, program } : { source: 'another-host', program: 'other.log' };
  let seconds = 0;
  const next = (): string => later(`2026-05-${around.day}T13:16:45Z`, seconds++ / 8);
  const events = linesOf(bug, around).flatMap((line): LogEvent[] => [
    event(line, { at: next(), source: host, program }),
    ...Array.from({ length: others }, (_, n) =>
      event(stranger[n % stranger.length] ?? '', { at: next(), ...elsewhere }),
    ),
  ]);
  const assembly = startAssembly();
  assembly.read(events);
  const { failures } = redactFailures(assembly.end().failures, () => null);
  assert.equal(failures.length, 1, JSON.stringify(failures));
  const [failure] = failures;
  assert.equal(failure?.traceback, 'complete', failure?.tracebackNote ?? '');
  return fingerprintOf(failure as NonNullable<typeof failure>, 'default');
}

const anySurroundings: fc.Arbitrary<Surroundings> = fc.record({
  root: fc.constantFrom(
    '/srv/app/',
    '/var/lib/hypothesis/',
    '/app/',
    '/home/deploy/releases/20260511131645/',
    '/usr/src/',
    '/workspace/',
    '/app/worker.pyz/',
    '/home/app/.pex/unzipped_pexes/0a1b2c3d/',
  ),
  venv: fc.constantFrom(
    '/opt/venv/lib/',
    '/usr/local/lib/',
    '/usr/lib/',
    '/app/.venv/lib/',
    '/home/deploy/.local/lib/',
    '/home/app/.cache/pypoetry/virtualenvs/h-a1b2-py3/lib/',
    '/home/app/.pyenv/versions/3.11.4/lib/',
    '/opt/conda/envs/h/lib/',
    '/nix/store/a1b2c3-h-env/lib/',
    '/srv/app/.cache/uv/archive-v0/a1b2/lib/',
    '/app/.heroku/python/lib/',
    '/layers/pip/lib64/',
  ),
  python: fc.constantFrom('python3', 'python3.6', 'python3.9', 'python3.11', 'python3.13'),
  shift: fc.nat({ max: 5000 }),
  marks: fc.constantFrom<Surroundings['marks']>('', '           ^^^^^^^^^^^', '           ~~~~^^^^^^^'),
  host: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  program: fc.constantFrom('worker.log', 'eb-current-app-8f3c1a2b9d04-stdouterr.log', 'app/worker.1', 'celery'),
  process: fc.constantFrom('ForkPoolWorker-1', 'ForkPoolWorker-128', 'ThreadPoolExecutor-0_3'),
  format: fc.constantFrom<Surroundings['format']>('default', 'tagged', 'json'),
  id: fc.integer({ min: 1, max: 98 }),
  day: fc.integer({ min: 10, max: 28 }),
  value: fc.nat({ max: 1_000_000 }),
  others: fc.nat({ max: 3 }),
  shared: fc.boolean(),
});

describe('invariance', () => {
  const home = fingerprint(BUG, HOME);

  test('the parts are those of the bug', () => {
    assert.deepEqual(
      home.parts.map(({ name, value }) => [name, value]),
      [
        ['audit', 'default'],
        ['task', BUG.task],
        ['exception', 'ConnectionTimeout'],
        ['frames', 'indexer:add_annotation > index:BatchIndexer.index'],
      ],
    );
  });

  const ones: Readonly<Record<string, Partial<Surroundings>>> = {
    'other line numbers': { shift: 812 },
    'another path of the application': { root: '/home/deploy/releases/20260511131645/' },
    'another path of the virtual environment': { venv: '/app/.venv/lib/' },
    'another version of Python': { python: 'python3.13', marks: '           ~~~~^^^^^^^' },
    'the marks of Python 3.11': { python: 'python3.11', marks: '           ^^^^^^^^^^^' },
    'another host': { host: 'ip-10-9-9-9' },
    'another container and log file': { program: 'eb-current-app-0123456789ab-stdouterr.log' },
    'another number of the process': { process: 'ForkPoolWorker-64' },
    'another format of the log': { format: 'tagged' },
    'a log of JSON records': { format: 'json' },
    'another id of the task': { id: 77 },
    'another time': { day: 27 },
    'other values in the text': { value: 991 },
    'lines of others in between': { others: 3 },
    'lines of its neighbours in between': { others: 2, shared: true },
  };
  for (const [name, other] of Object.entries(ones))
    test(`the same with ${name}`, () => assert.equal(fingerprint(BUG, { ...HOME, ...other }).hash, home.hash));

  test('the same with any of them', () => {
    fc.assert(
      fc.property(anySurroundings, (around) => {
        assert.equal(fingerprint(BUG, around).hash, home.hash);
      }),
    );
  });

  test('without a frame of the application too: the library and the text tell', () => {
    const bug: Bug = { ...BUG, frames: BUG.frames.filter(({ lib }) => lib) };
    const { hash, parts } = fingerprint(bug, HOME);
    assert.deepEqual(
      parts.slice(2).map(({ value }) => value),
      ['ConnectionTimeout', 'client:bulk', 'read timed out after <n> tries'],
    );
    fc.assert(fc.property(anySurroundings, (around) => assert.equal(fingerprint(bug, around).hash, hash)));
  });

  test('another task, class or function is another cause, wherever it happens', () => {
    const name = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(anySurroundings, name, (around, word) => {
        const others: readonly Bug[] = [
          { ...BUG, task: `h.tasks.${word}` },
          { ...BUG, error: `${word[0]?.toUpperCase()}${word.slice(1)}Error` },
          { ...BUG, frames: [...BUG.frames.slice(0, 1), { file: 'h/search/index.py', function: `do_${word}` }] },
        ];
        for (const other of others) assert.notEqual(fingerprint(other, around).hash, home.hash);
      }),
    );
  });
});
