/**
 * What stands in logs does not get out: no secret anywhere at any level, no text of a message in public, no command to the runner.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { Report } from '../../src/digest/report.ts';
import { NAMES, partsOf, SHAPES } from '../failures/publishing/names.ts';
import { SECRETS as PLANTED } from '../failures/redaction/redact-cases.ts';
import { event, failureLines, later, receivedLines, retryLines, succeededLines, taskId } from '../support/builders.ts';
import { startDiscord } from '../support/discord.ts';
import { runCli, temporaryFolder } from '../support/runner.ts';
import { startTeams } from '../support/teams.ts';
import { startReceiver } from '../support/webhook.ts';
import { FAST, surroundings } from './surroundings.ts';

/** Values that must not stand in any output. */
const SECRETS = {
  password: 'hunter2-Tr0ub4dor',
  urlPassword: 'Pg-s3cret-pa55',
  bearer: 'abcDEF123456ghiJKL789',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
  github: 'ghp_0123456789abcdefghijABCDEFGHIJ012345',
  aws: 'AKIAIOSFODNN7EXAMPLE',
  stripe: 'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  email: 'maria.lopez@students.example.edu',
  user: 'acct:devdata_user@hypothes.is',
  slack: 'https://hooks.slack.com/services/T0000/B0000/XXXXsecretXXXX',
  signature: 'Zm9vYmFyYmF6c2lnbmF0dXJl',
  cookie: 'session=9f8e7d6c5b4a39281706',
  card: '4111 1111 1111 1111',
} as const;
/** Text of a message that is no secret, but none of the public's business either. */
const PRIVATE = 'Quarterly layoffs of the Springfield office';

const S = SECRETS;
const MESSAGES = [
  `login failed for ${S.email} password='${S.password}'`,
  `could not connect to postgresql://app:${S.urlPassword}@db.internal:5432/main`,
  `upstream said 401, headers {'Authorization': 'Bearer ${S.bearer}', 'Cookie': '${S.cookie}'}`,
  `token ${S.jwt} expired; ${S.github} ${S.aws} ${S.stripe}`,
  `GET https://bucket.example/x?X-Amz-Signature=${S.signature}&id=7 failed for ${S.user}`,
  `webhook ${S.slack} answered 404; card ${S.card}`,
  `subject "${PRIVATE}" refused\n::set-output name=failures::0\n##[set-env name=PATH]/evil\n::stop-commands::x`,
];

function hostileLines(): string[] {
  return MESSAGES.flatMap((message, index) =>
    [1, 2, 3].flatMap((n) => {
      const task = `h.tasks.leaky.task_${index}`;
      const id = taskId(index * 10 + n);
      const repr = `ValueError(${JSON.stringify(message)})`;
      return [
        `[2026-05-11 13:16:45,123: ERROR/ForkPoolWorker-7] ${task}[${id}] Task ${task}[${id}] raised unexpected: ${repr}`,
        'Traceback (most recent call last):',
        `  File "/srv/app/h/tasks/leaky.py", line ${n}, in run`,
        `    connect("app", "${S.urlPassword}", password="${S.password}")`,
        ...`ValueError: ${message}`.split('\n'),
      ].map((line) => `worker (stderr)      | ${line}`);
    }),
  );
}

describe('secrecy', () => {
  for (const isPrivate of [true, false]) {
    it(`nothing leaks from a ${isPrivate ? 'private' : 'public'} repository`, async () => {
      const around = await surroundings({ isPrivate }, {}, 'none');
      try {
        const lines = hostileLines();
        around.papertrail.add(
          ...lines.map((message, index) => event(message, { at: later('2026-05-11T13:00:00Z', index) })),
        );
        const run = await around.run();
        assert.equal(run.status, 0, run.stdout);
        const report = Report.parse(run.report);
        assert.equal(report.failures.length, MESSAGES.length * 3);
        const outputs: Record<string, string> = {
          stdout: run.stdout,
          stderr: run.stderr,
          summary: run.summary,
          digest: run.digest ?? '',
          report: JSON.stringify(run.report),
          outputs: JSON.stringify(run.outputs),
          // Markers are packed: what a reader unpacks must be as clean as what he sees.
          issues: JSON.stringify(
            around.github.issues.map(({ title, body, comments }) => [
              title,
              body,
              unpacked(body ?? ''),
              comments.map((comment) => comment.body),
            ]),
          ),
          slack: JSON.stringify(around.slack.messages),
        };
        for (const [where, text] of Object.entries(outputs)) {
          for (const [name, secret] of Object.entries(SECRETS))
            assert.ok(!text.includes(secret), `${name} in ${where}`);
          if (!isPrivate) assert.ok(!text.includes(PRIVATE), `the text of a message in ${where}`);
        }
        assert.deepEqual(
          run.commands.filter(({ name }) => !['add-mask', 'warning', 'error', 'debug', 'notice'].includes(name)),
          [],
        );
        assert.equal(run.outputs['failures'], String(MESSAGES.length * 3));
        if (!isPrivate)
          assert.ok(report.failures.every(({ args, message }) => args === null && !message.includes('Springfield')));
      } finally {
        await around.close();
      }
    });
  }
});

/** Long enough not to stand anywhere by chance, as the end of an id or a number of seconds. */
const FOUND = PLANTED.filter(([, secret]) => secret.length >= 7 && /\D/.test(secret));
/** Known from one text of the run, and bare in all others. */
const KNOWN = 'Kn0wn-fr0m-a-URL';
/** Every group opens its issue, whatever else is wrong. */
const ALL_OPEN = `${FAST}rules: [{name: all, match: {task: "*"}, severity: critical}]\ndefaults: {open: {failures: 1}, max-new: 100, max-open: 1000}\n`;

/** The three ways a worker's line is written; what is planted takes turns. */
const WRITTEN: readonly ((lines: readonly string[]) => string[])[] = [
  (lines) => lines.map((line) => `worker (stderr)      | ${line}`),
  (lines) => [...lines],
  // A formatter of JSON records: the traceback stands in a field of its own.
  ([head = '', ...traceback]) => {
    const { time, level, process, message } =
      /^\[(?<time>[^:]+:\d\d:\d\d,\d{3}): (?<level>\w+)\/(?<process>[\w-]+)\] (?<message>[\s\S]*)$/.exec(head)
        ?.groups ?? {};
    const told = traceback.length > 0 ? { exc_info: traceback.join('\n') } : {};
    return [JSON.stringify({ asctime: time, levelname: level, processName: process, message, ...told })];
  },
];

/** Each secret in the message, in the repr, in a source line, in the arguments and in the reason of a retry. */
function plantedLines(): string[] {
  return FOUND.flatMap(([text], n) => {
    const written = WRITTEN[n % WRITTEN.length] ?? ((lines) => [...lines]);
    const record = { task: `h.tasks.planted.case_${n}`, id: taskId(n + 1) } as const;
    const frames = ['outer', 'inner'].map((name, depth) => ({
      file: '/srv/app/h/tasks/planted.py',
      line: 10 * depth + n,
      function: name,
      code: depth === 0 ? (text.split('\n')[0] ?? '') : `connect("${KNOWN}")`,
    }));
    const quoted = JSON.stringify(text);
    const given = `args:(${quoted},) kwargs:{'text': ${quoted}}`;
    // Every other one gives up, which logs what it was given.
    const [error, last] =
      n % 2 === 0
        ? [`ValueError(${quoted})`, `ValueError: ${text}`]
        : [
            `MaxRetriesExceededError(${JSON.stringify(`Can't retry ${record.task}[${record.id}] ${given}`)})`,
            `celery.exceptions.MaxRetriesExceededError: Can't retry ${record.task}[${record.id}] ${given}`,
          ];
    return [
      ...written(receivedLines(record)),
      ...written(retryLines({ ...record, error: `ValueError(${quoted})` })),
      ...written(failureLines({ ...record, error, last, frames })),
    ];
  });
}

/** An error that a task swallowed, and one that no row of the grammar knows. */
function besideLines(): string[] {
  const record = { task: 'h.tasks.planted.swallows', id: taskId(900), format: 'tagged' } as const;
  const swallowed = failureLines({ ...record, error: 'X', last: `ConnectionError: amqp://celery:${KNOWN}@mq:5672//` });
  return [
    ...receivedLines(record),
    ...swallowed.map((line) => line.replace(/Task \S+ raised unexpected: X/, `could not reach ${KNOWN}`)),
    ...succeededLines(record),
    `[2026-05-11 13:59:00,000: CRITICAL/MainProcess] Unrecoverable error: lost ${KNOWN}`,
  ];
}

const HOST = 'worker-7.internal';
const POLICY = `${ALL_OPEN}environments: [{name: production, match: "worker-*"}]\n`;

function leaksOf(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([where, text]) =>
    [...FOUND.map(([, secret]) => secret), KNOWN]
      .filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)) || text.includes(secret))
      .map((secret) => `${secret} in ${where}`),
  );
}

/** Every file that the run has left, but for what a runner keeps to itself: inputs and the events it was given. */
function filesBelow(dir: string): string {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('what is planted', () => {
  assert.ok(FOUND.length >= 60);
  for (const { isPrivate, level, isFull } of [
    { isPrivate: true, level: 'auto', isFull: true },
    { isPrivate: true, level: 'minimal', isFull: false },
    { isPrivate: false, level: 'auto', isFull: false },
    { isPrivate: false, level: 'full', isFull: true },
  ])
    it(`stands in no output of a ${isPrivate ? 'private' : 'public'} repository that publishes ${level}, on no channel`, async () => {
      const around = await surroundings({ isPrivate }, {}, 'none');
      const teams = await startTeams();
      const discord = await startDiscord();
      const receiver = await startReceiver();
      const { papertrail, github, slack } = around;
      try {
        // The first run of all opens five issues at most, so it has nothing to see.
        papertrail.add(
          event(receivedLines({ id: taskId(999) })[0] ?? '', { at: '2026-05-11T10:00:00Z', source: HOST }),
        );
        const audit = (since: string, until: string, dryRun = false): ReturnType<typeof around.run> =>
          around.run({
            servers: { papertrail, github, slack, teams, discord, receiver },
            policy: `${POLICY}publish: ${level}\nchannel-detail: full\n`,
            inputs: { since, until, digest: 'always', 'dry-run': String(dryRun) },
          });
        const first = await audit('2026-05-11T09:00:00Z', '2026-05-11T12:00:00Z');
        assert.equal(first.status, 0, first.stdout);
        papertrail.add(
          ...[...plantedLines(), ...besideLines()].map((message, index) =>
            event(message, { at: later('2026-05-11T13:00:00Z', index), source: HOST }),
          ),
        );
        const dry = await audit('2026-05-11T12:00:00Z', '2026-05-11T16:00:00Z', true);
        const run = await audit('2026-05-11T12:00:00Z', '2026-05-11T16:00:00Z');
        assert.equal(run.status, 0, run.stdout);
        const report = Report.parse(run.report);
        assert.equal(report.failures.length, FOUND.length);
        assert.ok(github.issues.length > FOUND.length, `${github.issues.length} issues`);
        const outputs = {
          stdout: run.stdout,
          stderr: run.stderr,
          summary: run.summary,
          files: filesBelow(join(run.dir, 'temp')),
          outputs: JSON.stringify(run.outputs),
          issues: JSON.stringify(
            github.issues.map(({ title, body, comments }) => [
              title,
              body,
              unpacked(body ?? ''),
              comments.map((comment) => comment.body),
            ]),
          ),
          requests: JSON.stringify(github.writes),
          slack: JSON.stringify(slack.messages),
          teams: JSON.stringify(teams.cards),
          discord: JSON.stringify(discord.messages),
          webhook: JSON.stringify(receiver.digests),
          'dry run': dry.stdout + dry.stderr + dry.summary + filesBelow(join(dry.dir, 'temp')),
        };
        assert.match(outputs['dry run'], /case_1\b/);
        assert.deepEqual(leaksOf(outputs), []);
        // What is not masked shows that there was something to mask.
        const given = report.failures.filter(({ args }) => args !== null);
        assert.equal(given.length > 60, isFull, `${given.length} with arguments`);
        if (isFull) assert.match(outputs.files, /could not reach <secret>/);
        assert.ok(report.failures.every(({ environment }) => environment === 'production'));
      } finally {
        await Promise.all([around.close(), teams.close(), discord.close(), receiver.close()]);
      }
    });

  for (const level of ['minimal', 'full'])
    it(`stands in nothing that the command line prints or writes at ${level}`, async () => {
      const cwd = temporaryFolder();
      const log = join(temporaryFolder(), 'worker.log');
      writeFileSync(log, `${[...plantedLines(), ...besideLines()].join('\n')}\n`);
      writeFileSync(join(cwd, 'policy.yml'), `${POLICY}publish: ${level}\n`);
      const run = await runCli(['audit', log, '--config', 'policy.yml', '--out', 'out'], { cwd });
      assert.equal(run.status, 0, run.stderr);
      assert.match(run.stdout, new RegExp(`${FOUND.length} tasks failed for good`));
      assert.deepEqual(leaksOf({ stdout: run.stdout, stderr: run.stderr, files: filesBelow(cwd) }), []);
    });
});

describe('names of people and places', () => {
  it('stand in no output of a public repository', async () => {
    const around = await surroundings({ isPrivate: false }, {}, 'none');
    try {
      const lines = NAMES.flatMap((name, n) => {
        const shape = n % SHAPES.length;
        const text = SHAPES[shape]?.(name) ?? name;
        const frames = [{ file: '/srv/app/h/tasks/x.py', line: n + 1, function: `step_${n}`, code: 'check(it)' }];
        return failureLines({
          task: `h.tasks.shape_${shape}`,
          id: taskId(n + 1),
          error: `ValueError(${JSON.stringify(text)})`,
          last: `ValueError: ${text}`,
          frames,
        });
      });
      around.papertrail.add(
        event(receivedLines({ id: taskId(999) })[0] ?? '', { at: '2026-05-11T10:00:00Z' }),
        ...lines.map((message, index) => event(message, { at: later('2026-05-11T13:00:00Z', index) })),
      );
      await around.run({ policy: ALL_OPEN, inputs: { since: '2026-05-11T09:00:00Z', until: '2026-05-11T12:00:00Z' } });
      const run = await around.run({
        policy: ALL_OPEN,
        inputs: { since: '2026-05-11T12:00:00Z', until: '2026-05-11T16:00:00Z', digest: 'always' },
      });
      assert.equal(run.status, 0, run.stdout);
      assert.equal(Report.parse(run.report).failures.length, NAMES.length);
      assert.ok(around.github.issues.length > SHAPES.length);
      const outputs = {
        stdout: run.stdout,
        summary: run.summary,
        files: filesBelow(join(run.dir, 'temp')),
        issues: JSON.stringify(around.github.issues.map(({ title, body }) => [title, body, unpacked(body ?? '')])),
        slack: JSON.stringify(around.slack.messages),
      };
      const shapes = SHAPES.map((shape) => shape('')).join('\n');
      const out = Object.entries(outputs).flatMap(([where, text]) =>
        NAMES.flatMap(partsOf)
          .filter((part) => part.length > (part === part.toLowerCase() ? 7 : 4) && !shapes.includes(part))
          .filter((part) => new RegExp(`(?<![\\p{L}])${part}(?![\\p{L}])`, 'u').test(text))
          .map((part) => `${part} in ${where}`),
      );
      assert.deepEqual(out, []);
    } finally {
      await around.close();
    }
  });
});

function unpacked(body: string): string {
  const state = / s=([\w-]+) /.exec(body.slice(0, body.indexOf('\n')))?.[1];
  return state === undefined ? '' : inflateRawSync(Buffer.from(state, 'base64url')).toString('utf8');
}
