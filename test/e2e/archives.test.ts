/** The built command line and the built action over files as vendors and people have them: by what stands in them. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { failureLines, taskId } from '../support/builders.ts';
import { readArchives, type StoredEvent } from '../support/papertrail-store.ts';
import { type CliRun, runAction, runCli, temporaryFolder } from '../support/runner.ts';
import { CORPUS, surroundings } from './surroundings.ts';

const DAY = 'dt=2026-05-12';
/** The rows of nine hours are enough: every way reads them, and there are many. */
const UNTIL = '2026-05-12T09:00:00Z';
const whole = gunzipSync(readFileSync(join(CORPUS, DAY, '2026-05-12.tsv.gz')))
  .toString('utf8')
  .split('\n');
const rowsOfDay = whole.filter((row) => row !== '' && (row.split('\t', 3)[2] ?? '') < UNTIL);
const text = Buffer.from(`${rowsOfDay.join('\n')}\n`);
const gz = gzipSync(text);

interface Failure {
  readonly eventId: string;
  readonly host: string;
}

/** Files by name, which are then asked for by `args`. */
interface Way {
  readonly name: string;
  readonly files: Readonly<Record<string, Buffer>>;
  readonly args: readonly string[];
  readonly stdin?: Buffer;
}

async function failuresOf({ files, args, stdin }: Omit<Way, 'name'>): Promise<readonly Failure[]> {
  const cwd = temporaryFolder();
  write(cwd, files);
  const run = await runCli(['audit', ...args, '--out', 'out'], { cwd, ...(stdin ? { stdin } : {}) });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  assert.doesNotMatch(run.stdout, /quiet/);
  const { failures, window } = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')) as {
    readonly failures: readonly Failure[];
    readonly window: { readonly complete: boolean };
  };
  assert.ok(window.complete);
  return failures;
}

function write(folder: string, files: Readonly<Record<string, Buffer | string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('one day, as Papertrail keeps it: the same failures under every name', () => {
  let wanted: readonly Failure[] = [];
  before(async () => {
    wanted = await failuresOf({ files: { '2026-05-12.tsv.gz': gz }, args: ['2026-05-12.tsv.gz'] });
  });

  const ways: readonly Way[] = [
    { name: 'a .txt', files: { 'day.txt': text }, args: ['day.txt'] },
    { name: 'a gunzipped .log', files: { 'day.log': text }, args: ['day.log'] },
    { name: 'no extension at all', files: { day: gz }, args: ['day'] },
    {
      name: 'unpacked by the browser, the name kept',
      files: { '2026-05-12.tsv.gz': text },
      args: ['2026-05-12.tsv.gz'],
    },
    { name: 'standard input', files: {}, args: ['-'], stdin: text },
    { name: 'standard input, gzipped', files: {}, args: ['-'], stdin: gz },
    { name: 'a folder, under the name of an hour', files: { 'logs/2026-05-12-15.tsv.gz': gz }, args: ['logs'] },
    {
      name: 'a folder with other things',
      files: { 'logs/a/day.tsv': text, 'logs/README': Buffer.from('Logs\n') },
      args: ['logs'],
    },
    { name: 'a name of another day', files: { '2020-01-01.log.gz': gz }, args: ['2020-01-01.log.gz'] },
    {
      name: 'two halves in one file',
      files: { 'day.gz': Buffer.concat([gzipSync(text.subarray(0, 500_001)), gzipSync(text.subarray(500_001))]) },
      args: ['day.gz'],
    },
  ];
  it('there are failures', () => assert.equal(wanted.length, 17));
  for (const { name, ...way } of ways) it(name, async () => assert.deepEqual(await failuresOf(way), wanted));

  it("in the older form of the vendor's page", async () => {
    const older = text.toString().replaceAll(/^(\d+)\t(\S+)T(\S+)\t(\S+)T(\S+)Z\t/gm, '$1\t$2 $3 +0000\t$4 $5 +0000\t');
    assert.match(older, /^\d+\t2026-05-12 \d\d:\d\d:\d\d \+0000\t/);
    assert.deepEqual(await failuresOf({ files: { 'day.log': Buffer.from(older) }, args: ['day.log'] }), wanted);
  });

  const events = readArchives(CORPUS).filter(
    ({ receivedAt }) => iso(receivedAt) >= '2026-05-12' && iso(receivedAt) < UNTIL,
  );
  const named = '2026-05-12-00.json.gz';
  for (const [name, json] of [
    ['keys of the search API, one object a line', `${events.map(searchKeys).join('\n')}\n`],
    ['keys of the search API, one array', `[${events.map(searchKeys).join(',')}]`],
    ["another reader's keys, one object a line", `${events.map(otherKeys).join('\n')}\n`],
    ["another reader's keys, one array", `[\n${events.map(otherKeys).join(',\n')}\n]\n`],
  ] as const)
    it(`SolarWinds: ${name}`, async () =>
      assert.deepEqual(await failuresOf({ files: { [`logs/${named}`]: gzipSync(json) }, args: ['logs'] }), wanted));

  it('SolarWinds: swo logs get --json, where lines have no ids', async () => {
    const lines = events.map(({ receivedAt, messageText, sourceName, programName }) =>
      JSON.stringify({
        time: iso(receivedAt),
        message: messageText,
        hostname: sourceName,
        severity: 'INFO',
        program: programName,
      }),
    );
    const failures = await failuresOf({ files: {}, args: ['-'], stdin: Buffer.from(`${lines.join('\n')}\n`) });
    const withoutIds = (failure: Failure): unknown => ({ ...failure, eventId: '' });
    assert.deepEqual(failures.map(withoutIds), wanted.map(withoutIds));
  });
});

function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function searchKeys({ id, receivedAt, sourceName, programName, messageText }: StoredEvent): string {
  return JSON.stringify({
    id,
    time: iso(receivedAt),
    hostname: sourceName,
    program: programName,
    severity: 'INFO',
    message: messageText,
  });
}

/** Ids above 2^53 as bare numbers, and nanoseconds. */
function otherKeys({ id, receivedAt, sourceName, programName, messageText }: StoredEvent): string {
  const rest = JSON.stringify({ syslog_host: sourceName, syslog_appname: programName, logmsg: messageText });
  return `{"event_id":${id},"time":${receivedAt}000001,${rest.slice(1)}`;
}

const ID = '5fbb3a11-1111-4111-8111-111111111111';
const HEALTHY = `[2026-05-11 10:00:00,000: INFO/MainProcess] Task a.b[${ID}] received
[2026-05-11 10:00:01,000: INFO/ForkPoolWorker-1] Task a.b[${ID}] succeeded in 0.01s: None
`;
const STARTED = '[2026-05-11 10:00:00,000: INFO/MainProcess] celery@web-1 ready.\n';

interface Doubt {
  readonly name: string;
  readonly files: Readonly<Record<string, Buffer | string>>;
  readonly args: readonly string[];
  readonly status: 2 | 3;
  readonly told: RegExp;
}

const DOUBTS: readonly Doubt[] = [
  {
    name: 'prose',
    files: { 'notes.txt': 'Dear all,\n\nno task failed for good.\n' },
    args: ['notes.txt'],
    status: 3,
    told: /notes\.txt:1: found 2 lines of text, none of a Celery worker; expected an archive of Papertrail/,
  },
  { name: 'an empty file', files: { 'a.log': '' }, args: ['a.log'], status: 3, told: /a\.log is empty/ },
  {
    name: 'a table',
    files: { 'a.csv': 'task,state\na,SUCCESS\nb,SUCCESS\n' },
    args: ['a.csv'],
    status: 3,
    told: /a\.csv:1: found 3 lines with 2 columns between commas, none of a Celery worker; expected/,
  },
  {
    name: 'gzip of something else',
    files: { 'a.tsv.gz': gzipSync('hello\n') },
    args: ['a.tsv.gz'],
    status: 3,
    told: /a\.tsv\.gz:1: found 1 line of text, none of a Celery worker; expected/,
  },
  {
    name: 'a window after all lines',
    files: { 'a.log': HEALTHY.repeat(11) },
    args: ['a.log', '--since', '2026-05-12'],
    status: 3,
    told: /22 lines of 2026-05-11, all before --since 2026-05-12T00:00:00Z/,
  },
  {
    name: 'a window before all lines',
    files: { 'a.log': HEALTHY },
    args: ['a.log', '--until', '2026-05-10'],
    status: 3,
    told: /2 lines of 2026-05-11, all after --until 2026-05-10T00:00:00Z/,
  },
  {
    name: 'a window next to all lines',
    files: { 'a.log': HEALTHY },
    args: ['a.log', '--since', '2026-05-11T10:00:02Z'],
    status: 3,
    told: /2 lines of 2026-05-11, all before --since 2026-05-11T10:00:02Z/,
  },
  {
    name: 'since after until',
    files: { 'a.log': HEALTHY },
    args: ['a.log', '--since', '2026-05-13', '--until', '2026-05-12'],
    status: 2,
    told: /since.*2026-05-13.*until.*2026-05-12/,
  },
  {
    name: 'lines of other programs',
    files: { 'a.tsv': rows(300, 'nginx', '10.0.0.1 - - GET /') },
    args: ['a.tsv'],
    status: 3,
    told: /No line of a Celery worker among 300 lines from 2026-05-12T00:00:00Z to 2026-05-12T00:04:59Z: name the log/,
  },
  {
    name: 'a long log of another program',
    files: { 'a.log': 'GET / 200\n'.repeat(5000) },
    args: ['a.log'],
    status: 3,
    told: /No line of a Celery worker among 5,000 lines/,
  },
  {
    name: 'JSON of other keys',
    files: { 'a.json': '[{"when": 1, "what": "x"}]' },
    args: ['a.json'],
    status: 3,
    told: /found JSON objects with the keys when, what; expected .*id or event_id/,
  },
];

/** Second after second of 12 May. */
function rows(lines: number, program: string, message: string): string {
  const first = 7_459_000_000_000_000_000n;
  return Array.from({ length: lines }, (_, n) => {
    const at = iso(Date.parse('2026-05-12T00:00:00Z') + n * 1000);
    return `${first + BigInt(n)}\t${at.slice(0, -1)}\t${at}\t5641143\tweb-1\t10.0.0.1\tUser\tNotice\t${program}\t${message}\n`;
  }).join('');
}

describe('the command line: nothing that was not seen is called quiet', () => {
  for (const { name, files, args, status, told } of DOUBTS)
    it(name, async () => {
      const cwd = temporaryFolder();
      write(cwd, files);
      const run = await runCli(['audit', ...args], { cwd });
      assert.equal(run.status, status, run.stdout + run.stderr);
      assert.match(run.stdout + run.stderr, told);
      assertNotQuiet(run);
    });

  it('a folder of other things', async () => {
    const cwd = temporaryFolder();
    write(cwd, { 'x/notes.txt': 'Hello\n', 'x/a.csv': 'a,b\n1,2\n' });
    const run = await runCli(['audit', 'x'], { cwd });
    assert.equal(run.status, 3, run.stdout + run.stderr);
    assert.match(run.stdout, /x\/a\.csv:1: found 2 lines with 2 columns between commas/);
    assertNotQuiet(run);
  });

  for (const [name, log] of [
    ['a healthy log', HEALTHY],
    ['a worker that has only started', STARTED],
  ] as const)
    it(`${name} is quiet, and the status 0`, async () => {
      const cwd = temporaryFolder();
      write(cwd, { 'var/worker.log': log });
      for (const run of [
        await runCli(['audit', 'var/worker.log'], { cwd }),
        await runCli(['audit', 'var'], { cwd }),
        await runCli(['audit', '-'], { cwd, stdin: gzipSync(log) }),
      ]) {
        assert.equal(run.status, 0, run.stdout + run.stderr);
        assert.match(run.stdout, /^Celery: all quiet, no task failed for good$/m);
      }
    });
});

function assertNotQuiet({ stdout, stderr }: Pick<CliRun, 'stdout' | 'stderr'>): void {
  assert.doesNotMatch(stdout + stderr, /all quiet|no failure found|(?<!\d )no task failed|, read in full/);
}

describe('the action: the same sentence degrades the run', () => {
  for (const [name, files, inputs, told] of [
    ['prose', { 'a.txt': 'Hello\n' }, {}, /a\.txt:1: found 1 line of text/],
    [
      'a window outside',
      { 'a.tsv': rows(3, 'worker', failureLines({ id: taskId(1) })[0] ?? '') },
      { since: '2026-05-13' },
      /3 lines of 2026-05-12, all before since 2026-05-13T00:00:00Z/,
    ],
    [
      'lines of other programs',
      { 'a.tsv': rows(300, 'nginx', 'GET /') },
      {},
      /No line of a Celery worker among 300 lines/,
    ],
  ] as const)
    it(name, async () => {
      const around = await surroundings({}, {}, 'none');
      try {
        const { github, slack } = around;
        const run = await runAction({
          servers: { github, slack },
          inputs: { archive: Object.keys(files).join('\n'), ...inputs },
          files,
        });
        assert.deepEqual([run.status, run.outputs['complete']], [0, 'false'], run.stdout);
        assert.ok(
          run.commands.some(({ name: kind, message }) => kind === 'warning' && told.test(message)),
          run.stdout,
        );
        assert.match(run.summary, /no worker line was seen/);
        for (const words of [run.stdout, run.summary, JSON.stringify(slack.messages)])
          assert.doesNotMatch(words, /all quiet/);
        assert.deepEqual(
          github.issues.filter(({ title }) => !title.includes('ashboard')),
          [],
        );
      } finally {
        await around.close();
      }
    });

  it('a log service whose group has never shown a worker', async () => {
    const around = await surroundings({}, {}, 'none');
    try {
      const { papertrail } = around;
      const now = '2026-05-12T01:00:00Z';
      const empty = await around.run({ now, inputs: { since: '', until: '' } });
      assert.deepEqual([empty.status, empty.outputs['complete']], [0, 'false'], empty.stdout);
      assert.match(
        empty.summary,
        /There is no line at all from .*wrong group, system or query, or nothing is sent there/,
      );
      papertrail.add({
        id: '7459000000000000000',
        at: '2026-05-12T01:30:00Z',
        source: 'web',
        program: 'nginx',
        message: 'GET /',
      });
      const other = await around.run({ now: '2026-05-12T02:00:00Z', inputs: { since: '', until: '' } });
      assert.deepEqual([other.status, other.outputs['complete']], [0, 'false'], other.stdout);
      assert.match(other.summary, /No line of a Celery worker among 1 event.*wrong group, system, query or program/);
      for (const { summary } of [empty, other]) assert.doesNotMatch(summary, /all quiet|no failure found/);

      papertrail.add({
        id: '7459000000000000001',
        at: '2026-05-12T02:30:00Z',
        source: 'web',
        program: 'celery',
        message: HEALTHY.split('\n')[1] ?? '',
      });
      const seen = await around.run({ now: '2026-05-12T03:00:00Z', inputs: { since: '', until: '' } });
      assert.deepEqual([seen.status, seen.outputs['complete']], [0, 'true'], seen.stdout);
      assert.match(seen.summary, /all quiet/);
      // Who has been seen may be idle: an hour without a line is judged by its habits.
      const idle = await around.run({ now: '2026-05-12T04:00:00Z', inputs: { since: '', until: '' } });
      assert.deepEqual([idle.status, idle.outputs['complete']], [0, 'true'], idle.stdout);
      assert.match(idle.summary, /no worker line was seen/);
      assert.doesNotMatch(idle.summary, /all quiet/);
    } finally {
      await around.close();
    }
  });
});
