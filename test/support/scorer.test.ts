import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportedFailure } from '../../src/digest/reported-failure.ts';
import { KNOWN_DIFFERENCES } from '../known-differences.ts';
import { isMasked, loggedArguments } from './logged-arguments.ts';
import { scoreText } from './score-text.ts';
import { brokenBounds, type Score, score } from './scorer.ts';
import { scoreSearch } from './search-score.ts';
import type { TruthRow } from './truth-row.ts';

const ROW: TruthRow = {
  task_id: 'id-1',
  task: 'a.send',
  logged_as: null,
  outcome: 'unexpected',
  terminal: true,
  expected: false,
  misleading: false,
  exception_type: 'ValueError',
  retries: 0,
  level: 'info',
  visible: true,
  evidence: 'line',
  last_seen_at: '2026-05-18T10:00:00.000+00:00',
  run: 'v5.5-default',
  celery_version: '5.5.3',
  style: 'default',
  transport: 'heroku',
  source_name: 'notes-1',
  program: 'app/celery-worker.1',
};

const FAILURE: ReportedFailure = {
  taskId: 'id-1',
  task: 'a.send',
  kind: 'exception',
  exception: 'ValueError',
  message: '',
  retries: 0,
  attempts: [],
  softLimit: null,
  deliveries: null,
  runSeconds: null,
  related: null,
  args: null,
  at: '2026-05-18T10:00:01Z',
  eventId: '1',
  environment: null,
  host: 'notes-1',
  program: 'app/celery-worker.1',
  fingerprint: 'f',
  traceback: 'none',
  frames: [],
  candidates: [],
};

function scoreOf(
  failures: readonly ReportedFailure[],
  truth: readonly TruthRow[],
  logged: Readonly<Record<string, string>> = {},
): Score {
  const totals = failures.map(({ task }) => ({
    task,
    severity: 'medium' as const,
    failures: 1,
    groups: 1,
    previous: null,
  }));
  const forms = new Map(Object.entries(logged).map(([id, form]) => [id, new Set([form])]));
  return score({ failures, totals }, truth, forms);
}

function differencesOf(found: Score): string[] {
  return found.differences.map(({ figure, run, about, is }) => `${figure} | ${run} | ${about} | ${is}`);
}

test('what is as in the truth is no difference and breaks no bound', () => {
  const found = scoreOf([FAILURE], [ROW]);
  assert.deepEqual(found.differences, []);
  assert.deepEqual(brokenBounds(found), []);
});

const RUN = 'v5.5-default';
for (const [why, failures, truth, logged, difference] of [
  ['not found', [], [ROW], {}, `recall | ${RUN} | id-1 | a.send: unexpected, not found`],
  [
    'succeeded',
    [FAILURE],
    [{ ...ROW, terminal: false, outcome: 'success' }],
    {},
    `precision | ${RUN} | id-1 | success, told as exception ValueError`,
  ],
  [
    'expected',
    [FAILURE],
    [{ ...ROW, expected: true, outcome: 'expected_failure' }],
    {},
    `precision | ${RUN} | id-1 | expected_failure, told as exception ValueError`,
  ],
  [
    'no such id',
    [{ ...FAILURE, taskId: 'id-2' }, FAILURE],
    [ROW],
    {},
    `precision | ${RUN} | id-2 | no such execution, told as exception ValueError`,
  ],
  ['told twice', [FAILURE, FAILURE], [ROW], {}, `doubles | ${RUN} | id-1 | told again as exception`],
  ['other task', [{ ...FAILURE, task: 'b.send' }], [ROW], {}, `task name | ${RUN} | id-1 | a.send wanted, got b.send`],
  [
    'other class',
    [{ ...FAILURE, exception: 'x.OSError' }],
    [ROW],
    {},
    `exception type | ${RUN} | id-1 | ValueError wanted, got OSError`,
  ],
  ['other retries', [{ ...FAILURE, retries: 1 }], [ROW], {}, `retries | ${RUN} | id-1 | 0 wanted, got 1`],
  ['retries not told', [{ ...FAILURE, retries: null }], [ROW], {}, `retries | ${RUN} | id-1 | 0 wanted, got null`],
  [
    'retries cannot be known',
    [FAILURE],
    [{ ...ROW, level: 'warning' }],
    {},
    `retries | ${RUN} | id-1 | null wanted, got 0`,
  ],
  [
    'args not told',
    [FAILURE],
    [ROW],
    { 'id-1': 'args:(1,) kwargs:{}' },
    `args | ${RUN} | id-1 | args:(1,) kwargs:{} wanted, got null`,
  ],
  [
    'args that are not in the log',
    [{ ...FAILURE, args: 'args:(1,) kwargs:{}' }],
    [ROW],
    {},
    `args | ${RUN} | id-1 | null wanted, got args:(1,) kwargs:{}`,
  ],
  [
    'other args',
    [{ ...FAILURE, args: 'args:(2,) kwargs:{}' }],
    [ROW],
    { 'id-1': 'args:(1,) kwargs:{}' },
    `args | ${RUN} | id-1 | args:(1,) kwargs:{} wanted, got args:(2,) kwargs:{}`,
  ],
] satisfies [string, ReportedFailure[], TruthRow[], Record<string, string>, string][]) {
  test(`a difference that breaks its bound: ${why}`, () => {
    const found = scoreOf(failures, truth, logged);
    assert.deepEqual(differencesOf(found), [difference]);
    assert.notDeepEqual(brokenBounds(found), []);
  });
}

test('a failure that is told by name only is matched by task, host and time, and stands apart from those with an id', () => {
  const named: TruthRow = { ...ROW, task_id: 'id-2', outcome: 'unregistered', exception_type: null, evidence: 'name' };
  const told: ReportedFailure = {
    ...FAILURE,
    taskId: null,
    kind: 'unregistered',
    exception: 'NotRegistered',
    retries: null,
  };
  const found = scoreOf([FAILURE, told], [ROW, named]);
  assert.deepEqual([found.precision, found.recall, found.byName], Array(3).fill({ right: 1, of: 1 }));
  assert.deepEqual(found.differences, []);
  for (const elsewhere of [{ at: '2026-05-18T10:03:00Z' }, { host: 'notes-2' }, { task: 'b.send' }]) {
    const missed = scoreOf([FAILURE, { ...told, ...elsewhere }], [ROW, named]);
    assert.deepEqual(missed.byName, { right: 0, of: 1 }, JSON.stringify(elsewhere));
    assert.match(brokenBounds(missed).join(), /^by name: 0 of 1/);
  }
});

test('exception and retries may be wrong in 1 of 200, and each wrong one is a difference all the same', () => {
  const rows = Array.from({ length: 200 }, (_, index): TruthRow => ({ ...ROW, task_id: `id-${index}` }));
  const failures = rows.map(({ task_id }): ReportedFailure => ({ ...FAILURE, taskId: task_id }));
  const wrong = { exception: 'OSError', retries: 3 };
  const one = scoreOf(
    failures.map((failure, index) => (index < 1 ? { ...failure, ...wrong } : failure)),
    rows,
  );
  assert.deepEqual(brokenBounds(one), []);
  assert.equal(one.differences.length, 2);
  const two = scoreOf(
    failures.map((failure, index) => (index < 2 ? { ...failure, ...wrong } : failure)),
    rows,
  );
  assert.equal(brokenBounds(two).length, 2);
});

test('a score of nothing is not perfect', () => {
  assert.match(brokenBounds(scoreOf([], [])).join(), /precision: nothing was found to measure it on/);
});

test('totals that do not add up break a bound', () => {
  const totals = [{ task: 'a.send', severity: 'medium' as const, failures: 2, groups: 1, previous: null }];
  const found = score({ failures: [FAILURE], totals }, [ROW]);
  assert.deepEqual(brokenBounds(found), ['totals: a.send: 1 failures, 2 in totals']);
});

test('failures that no line names are counted by run and kind beside the truth', () => {
  const hidden = (about: Partial<TruthRow>): TruthRow => ({ ...ROW, visible: false, evidence: 'anonymous', ...about });
  const lost = hidden({ task_id: 'id-2', outcome: 'worker_lost' });
  const store = hidden({ task_id: 'id-3', outcome: 'backend_error', run: 'v5.6-bare', source_name: 'notes-2' });
  const told = (kind: ReportedFailure['kind'], host: string): ReportedFailure => ({
    ...FAILURE,
    taskId: null,
    task: null,
    kind,
    host,
  });
  const found = scoreOf(
    [FAILURE, told('worker-lost', 'notes-1'), told('worker-lost', 'notes-1'), told('other-terminal', 'notes-9')],
    [ROW, lost, store],
  );
  assert.deepEqual(differencesOf(found), [
    'anonymous | notes-9 | other-terminal | 0 in the truth, 1 found',
    'anonymous | v5.5-default | worker-lost | 1 in the truth, 2 found',
    'anonymous | v5.6-bare | result-store | 1 in the truth, 0 found',
  ]);
  assert.deepEqual(brokenBounds(found), []);
  assert.deepEqual(
    found.anonymous.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    [
      { kind: 'other-terminal', truth: 0, found: 1 },
      { kind: 'result-store', truth: 1, found: 0 },
      { kind: 'worker-lost', truth: 1, found: 2 },
    ],
  );
});

test('a host that has seen several runs: the nearest in time, of the same program', () => {
  const later: TruthRow = { ...ROW, task_id: 'id-2', run: 'late', last_seen_at: '2026-05-20T10:00:00.000+00:00' };
  const other: TruthRow = {
    ...ROW,
    task_id: 'id-3',
    run: 'other',
    program: 'beat',
    last_seen_at: '2026-05-19T10:00:00Z',
  };
  const told: ReportedFailure = {
    ...FAILURE,
    taskId: null,
    task: null,
    kind: 'worker-lost',
    at: '2026-05-19T12:00:00Z',
  };
  const found = scoreOf(
    [FAILURE, told],
    [ROW, { ...later, visible: null, terminal: false }, { ...other, visible: null, terminal: false }],
  );
  assert.deepEqual(differencesOf(found), ['anonymous | late | worker-lost | 0 in the truth, 1 found']);
});

for (const [form, line, id, args] of [
  [
    'data of a JSON record',
    String.raw`{"levelname": "INFO", "message": "Task a.b[5fbb-1] received", "data": {"id": "5fbb-1", "name": "a.b", "args": "['it\\'s', \"x\"]", "kwargs": "{}", "eta": null}}`,
    '5fbb-1',
    String.raw`args:['it\'s', "x"] kwargs:{}`,
  ],
  [
    'MaxRetriesExceededError',
    "celery.exceptions.MaxRetriesExceededError: Can't retry lms.tasks.roster.fetch[780e-1] args:(70778,) kwargs:{'id': 1}",
    '780e-1',
    "args:(70778,) kwargs:{'id': 1}",
  ],
  [
    'MaxRetriesExceededError in a JSON record',
    String.raw`{"event": "Task a.b[780e-2] raised unexpected: MaxRetriesExceededError(\"Can't retry a.b[780e-2] args:('x',) kwargs:{}\")", "exception": "Traceback: {\n}"}`,
    '780e-2',
    "args:('x',) kwargs:{}",
  ],
  [
    'dumped headers',
    `{'lang': 'py', 'task': 'h.tasks.legacy.reindex_all', 'id': '1499-1', 'root_id': '1499-0', 'argsrepr': "['grp23303']", 'kwargsrepr': '{}', 'origin': 'gen@vm'}`,
    '1499-1',
    "args:['grp23303'] kwargs:{}",
  ],
  [
    'DEBUG of the pool',
    "[2026-05-20 20:05:32,729: DEBUG/MainProcess] TaskPool: Apply <function fast_trace_task at 0x7f> (args:('a.b', 'a558-1', {'lang': 'py', 'task': 'a.b', 'id': 'a558-1', 'argsrepr': '[250]', 'kwargsrepr': '{}', 'origin': 'g'}, … kwargs:{})",
    'a558-1',
    'args:[250] kwargs:{}',
  ],
] as const) {
  test(`args in the log: ${form}`, () => {
    const found = [...loggedArguments(['nothing', line])].map(([key, forms]) => [key, [...forms]]);
    assert.deepEqual(found, [[id, [args]]]);
  });
}

test('args may differ from the log in placeholders only', () => {
  const form = "args:('acct:jo@example.org', 'csv') kwargs:{'n': 1}";
  assert.ok(isMasked("args:('<user>', 'csv') kwargs:{'n': 1}", [form]));
  assert.ok(!isMasked("args:('<user>', 'json') kwargs:{'n': 1}", [form]));
  assert.ok(!isMasked(form, [form]));
  const found = scoreOf([{ ...FAILURE, args: "args:('<user>', 'csv') kwargs:{'n': 1}" }], [ROW], { 'id-1': form });
  assert.deepEqual(found.args, { right: 1, of: 1 });
  assert.equal(found.argsMasked.length, 1);
});

test('the tables fit into 100 columns and give each difference its cause', () => {
  const long = `args:('${'x'.repeat(300)}',) kwargs:{}`;
  const row = { ...ROW, task_id: '3d25683b-eecc-4a85-97a8-d905ea13e3e6', run: 'v5.6-colour-rsyslog' };
  const found = scoreOf([{ ...FAILURE, taskId: row.task_id, exception: 'OSError' }], [row], { [row.task_id]: long });
  const [first, second] = found.differences;
  assert.ok(first && second);
  const known = [{ ...first, corpus: 'versions', cause: `the ${'very '.repeat(40)}cause` }];
  const search = scoreSearch([], 'raised unexpected', [row]);
  const lines = scoreText(found, search, 'raised unexpected', known);
  for (const line of lines) assert.ok(line.length <= 100, line);
  const text = lines.join('\n').replaceAll(/\s+/g, ' ');
  assert.match(text, /exception type, v5.6-colour-rsyslog, 3d25683b\S+ ValueError wanted, got OSError cause: the very/);
  assert.match(text, /got null cause: NOT KNOWN/);
});

test('a known difference stands once in its table', () => {
  const keys = KNOWN_DIFFERENCES.map(({ corpus, figure, run, about }) => [corpus, figure, run, about].join());
  assert.deepEqual(keys, [...new Set(keys)]);
});
