/**
 * Damaged and hostile lines: the reader never throws, never hangs, and never names an id that no line binds to a failure.
 * A seeded sample in CI; all 200,000 mutations, long lines and their cost with `npm run test:full`.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { startAssembly } from '../../src/events/assemble.ts';
import { GRAMMAR } from '../../src/events/celery/grammar.ts';
import type { LogEvent } from '../../src/events/event.ts';
import type { TaskLog } from '../../src/events/tasks/task-log.ts';
import { WRAPPERS } from '../../src/events/text/line.ts';
import { HEADS } from '../../src/events/text/prefix.ts';
import { readAll } from '../adapters/source-laws.ts';
import { huge, MUTATIONS } from '../support/mutate.ts';
import { byStream, chance } from '../support/shuffle.ts';

const FULL = process.env['FULL'] === '1';
const SEED = 20260511;
const CASES = FULL ? 200_000 : 4000;
/** Lines of a case: enough for a record and the next one's start. */
const MAX_LINES = 14;
const AT = '2026-05-11T13:16:47Z';

interface Sample {
  readonly lines: readonly string[];
  /** Starts where a record starts: what its messages quote can then be told from records. */
  readonly whole: boolean;
}

function read(lines: readonly string[], at = AT): TaskLog {
  const assembly = startAssembly();
  const [source, program] = ['host', 'worker'];
  assembly.read(lines.map((message, n): LogEvent => ({ id: String(10_000 + n), at, source, program, message })));
  return assembly.end();
}

const idsOf = ({ failures }: TaskLog): string[] => failures.flatMap(({ taskId }) => taskId ?? []);

/** Where an id may stand to be that of a failure: a list of its own, so that a wrong row of the grammar is seen. */
const BINDINGS: readonly ((id: string) => string)[] = [
  (id) => String.raw`\[${id}\] (?:raised (?:unexpected|exception): |INTERNAL ERROR: |reject requeue=)`,
  (id) => String.raw`with id ${id} raised exception:`,
  (id) => String.raw`exceeded for [^\n]{1,255}?\[${id}\]`,
  (id) => String.raw`['"]id['"]: ?u?['"]${id}['"]`,
  (id) => String.raw`\bDependency ${id} raised `,
];

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Do the lines bind the id to a failure, escaped or not, whether they end where they end or go on in the next one? */
function binds(lines: readonly string[]): (id: string) => boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character, and no reader shows a NUL
  const plain = ['\n', ''].map((glue) => lines.join(glue).replace(/(?:\u001b|#033)\[[0-9;]*m|#012|[\r\u0000]/g, ''));
  const texts = plain
    .flatMap((text) => [text, unescapeHtml(text)])
    .flatMap((text) => [text, text.replaceAll('\\', '')]);
  return (id) => {
    const exact = id.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
    return BINDINGS.some((binding) => texts.some((text) => new RegExp(binding(exact)).test(text)));
  };
}

const FAILED = "Task app.tasks.send[5fbb1f9d-4a51-4c8c-a3d3-04e1f2a1b0c7] raised unexpected: ValueError('x')";
const TRACE = [
  'Traceback (most recent call last):',
  '  File "/usr/local/lib/python3.11/site-packages/celery/app/trace.py", line 453, in trace_task',
  '    R = retval = fun(*args, **kwargs)',
  '  File "/srv/app/app/tasks.py", line 12, in send',
  "    raise ValueError('x')",
  'ValueError: x',
];

/** A message that holds a whole record: escaped in the first line, on a line of its own below the traceback. */
const FAKE =
  "[2026-05-11 13:16:47,020: ERROR/ForkPoolWorker-2] Task app.tasks.x[00000000-dead-4bad-8bad-000000000001] raised unexpected: KeyError('y')";
const QUOTING = [
  `[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] ${FAILED.replace("'x'", () => `"one\\n${FAKE}\\nlast"`)}`,
  ...TRACE.slice(0, -1),
  'ValueError: one',
  FAKE,
  'last',
];

/** Every form of prefix, wrapper and phrase that the reader knows. */
const SHAPES: readonly Sample[] = [
  ...HEADS.map(({ example }) => [example.replace('text', () => FAILED), ...TRACE]),
  ...WRAPPERS.map(({ example }) => [FAILED, ...TRACE].map((line) => example.replace('text', () => line))),
  ...GRAMMAR.map(({ example }) => [`[2026-05-11 13:16:47,024: ERROR/MainProcess] ${example}`, ...TRACE]),
  [JSON.stringify({ event: FAILED, level: 'error', exception: TRACE.join('\n') })],
  ...Array.from({ length: 5 }, () => QUOTING),
  [
    JSON.stringify({
      message: FAILED,
      levelname: 'ERROR',
      data: { args: '(1,)', kwargs: '{}' },
      exc_info: TRACE.join('\n'),
    }),
  ],
  [`${FAILED} level=ERROR process=Worker-2 task=app.tasks.send task_id=5fbb1f9d-4a51-4c8c-a3d3-04e1f2a1b0c7`],
].map((lines) => ({ lines, whole: true }));

/** An id that stands in nothing but texts: messages, printed lines, search requests. */
const isQuoted = (id: string): boolean => id.startsWith('00000000-dead-4bad');

let samples: readonly Sample[] = SHAPES;
before(async () => {
  const files = await findArchives(['test/corpus/small/archives'], process.cwd(), () => process.stdin, Date.now);
  const { events } = await readAll(await archiveSource({ files }), { from: null, to: null, margin: 0 });
  const assembly = startAssembly();
  assembly.read(events);
  const { failures, streams } = assembly.end();
  const starts = new Set(failures.map(({ eventId }) => eventId));
  const names = new Set(streams.map(({ name }) => name.trim()));
  /** A record's first line that quotes such an id itself; what it quotes may follow on lines of their own. */
  const quotes = ({ message }: LogEvent): boolean =>
    /^(?:[^|]*\| )?\[\d{4}-[^\]]*\] (?!\S*(?:Task \S*)?\[00000000-dead).*\[00000000-dead-4bad/.test(message);
  const real = [...byStream(events)].flatMap(([name, stream]) =>
    names.has(name.trim())
      ? stream.flatMap((event, n): Sample[] => {
          const whole = starts.has(event.id) || quotes(event);
          const lines = stream.slice(n, n + MAX_LINES).map(({ message }) => message);
          return whole || n % 13 === 0 ? [{ lines, whole }] : [];
        })
      : [],
  );
  samples = [...SHAPES, ...real];
});

describe('mutations', () => {
  test('the samples hold what is looked for', () => {
    assert.ok(samples.length > 500);
    const quoting = samples.filter(({ lines, whole }) => whole && lines.some((line) => line.includes('-dead-4bad-')));
    assert.ok(quoting.length > 20, String(quoting.length));
    const found = samples.flatMap(({ lines }) => idsOf(read(lines)));
    assert.ok(new Set(found).size > 100);
  });

  test(`${CASES} cases: nothing thrown, no id invented`, () => {
    const next = chance(SEED);
    const texts = samples.flatMap(({ lines }) => lines);
    let named = 0;
    for (let n = 0; n < CASES; n++) {
      const sample = samples[Math.floor(next() * samples.length)] as Sample;
      const mutation = MUTATIONS[n % MUTATIONS.length] as (typeof MUTATIONS)[number];
      const lines = mutation.mutate(sample.lines, next, texts);
      const about = (): string => `case ${n}, ${mutation.name}: ${JSON.stringify(lines)}`;
      let log: TaskLog;
      try {
        log = read(lines);
      } catch (error) {
        throw new Error(about(), { cause: error });
      }
      const ids = idsOf(log);
      named += ids.length;
      if (ids.length === 0) continue;
      assert.equal(new Set(ids).size, ids.length, about());
      const isBound = binds(mutation.keepsIds ? sample.lines : lines);
      for (const id of ids) {
        assert.ok(isBound(id), `${id} invented; ${about()}`);
        const firstIsWhole = sample.whole && mutation.keepsIds && lines[0] === sample.lines[0];
        if (firstIsWhole) assert.ok(!isQuoted(id), `${id} only quoted; ${about()}`);
      }
    }
    assert.ok(named > CASES / 10);
  });
});

test('an id that the dumped body holds is not that of the task', () => {
  const [id, quoted] = ['5fbb1f9d-4a51-4c8c-a3d3-04e1f2a1b0c7', '00000000-dead-4bad-8bad-000000000042'];
  const log = read([
    "[2026-05-11 13:16:47,024: ERROR/MainProcess] Received unregistered task of type 'app.tasks.send'.",
    'The message has been ignored and discarded.',
    'The full contents of the message body was:',
    `b'[[], {"id": "${quoted}"}, {"callbacks": null}]' (99b)`,
    'The full contents of the message headers:',
    `{'lang': 'py', 'task': 'app.tasks.send', 'id': '${id}', 'argsrepr': '()', 'kwargsrepr': '{}'}`,
  ]);
  assert.deepEqual(idsOf(log), [id]);
});

/** `[before, run, after]`: lines on which a pattern that may match in two ways takes the square of their length, or worse. */
const PREFIX = '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] ';
const ATTACKS: readonly (readonly [before: string, run: string, after: string])[] = [
  ...[
    ' ',
    '0',
    'a',
    'a.',
    '[',
    '[]',
    '(',
    '{',
    '"',
    "'",
    '\\',
    "\\'",
    'Task ',
    'Task a[1] ',
    '] ',
    '- ',
    '\t',
    '> ',
    'é',
    'a: ',
  ].flatMap(
    (run) =>
      [
        ['', run, ''],
        [PREFIX, run, ''],
        [`${PREFIX}Task `, run, ' raised unexpected: x'],
        [`${PREFIX}Task a.b[1] raised unexpected: ValueError('`, run, ''],
        [`${PREFIX}Task a.b[1] retry: `, run, "Can't retry a.b[1] args:"],
        ['2026-05-11 13:16:47,024 ERROR ', run, ` ${FAILED}`],
        ['2026-05-11 13:16:47,024 ', run, ' ERROR x'],
        ['{"message": "', run, ''],
        ['', run, ' level=ERROR x'],
        ['  File "', run, '", line 1, in x'],
        ['ValueError', run, ''],
        ['│', run, 'x'],
      ] as const,
  ),
  [`${PREFIX}a (`, '[2026-05-11 13:16:47,024: ERROR/a] ', ''],
  [PREFIX, 'Dependency a raised ', ''],
  [PREFIX, "'id': '", ''],
  ['critical ', 'critical ', ' event='],
  ['{', '"a": "b", ', '"message": "'],
  ['{"message": ', '[', ''],
  ['{"message": ', '{"a":', ''],
  ['{"log": "', '&quot;', ''],
  ['', '\u001b[', ''],
  ['', '+-+----', ''],
];

/** 5 ms for a line of 100 kB where this takes 0.7 ms; measured in the same run, so that no machine is too slow. */
const REFERENCE = JSON.stringify({ text: 'x y '.repeat(25_000) });
const MAX_RATIO = 7;

/** Milliseconds: the median of seven, or the first where that is hopeless. */
function cost(run: () => unknown, hopeless = Number.POSITIVE_INFINITY): number {
  const times: number[] = [];
  while (times.length < 7) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    if (times[0] !== undefined && times[0] > hopeless) return times[0];
  }
  return times.toSorted((a, b) => a - b)[3] ?? 0;
}

describe('long lines', { skip: FULL ? false : 'npm run test:full' }, () => {
  test('of a million characters', () => {
    const next = chance(SEED);
    for (let n = 0; n < 60; n++) {
      const { lines } = samples[Math.floor(next() * samples.length)] as Sample;
      const long = lines.with(0, huge(lines[0] ?? '', next));
      const isBound = binds(long);
      for (const id of idsOf(read(long))) assert.ok(isBound(id), `${id}, case ${n}`);
    }
  });

  test('cost what a line of their length may cost', () => {
    const refer = (): unknown => JSON.parse(REFERENCE.replace(/x/g, ''));
    for (let warm = 0; warm < 20; warm++) refer();
    const reference = cost(refer);
    const slow = ATTACKS.flatMap(([before, run, after]) => {
      const line = before + run.repeat(Math.ceil(100_000 / run.length)) + after;
      const ratio = cost(() => read([line, ...TRACE]), 200 * reference) / reference;
      return ratio > MAX_RATIO ? [`${JSON.stringify([before, run, after])} x${ratio.toFixed(1)}`] : [];
    });
    assert.deepEqual(slow, []);
  });
});
