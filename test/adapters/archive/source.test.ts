import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { findArchives } from '../../../src/adapters/archive/files.ts';
import { archiveSource } from '../../../src/adapters/archive/source.ts';
import { SourceError } from '../../../src/adapters/search/error.ts';
import type { LogEvent, LogSource, LogWindow } from '../../../src/events/event.ts';
import { assertHonest, readAll } from '../source-laws.ts';

const ALL: LogWindow = { from: null, to: null, margin: 0 };
const CORPUS = 'test/corpus/small/archives';
const NOW = Date.parse('2026-06-01T00:00:00Z');

interface Folder {
  readonly path: string;
  readonly open: (patterns: readonly string[], stdin?: () => Readable) => Promise<LogSource>;
}

async function folder(
  t: { after: (fn: () => Promise<void>) => void },
  files: Readonly<Record<string, string | Buffer>>,
): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'archive-'));
  t.after(() => rm(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(
      join(path, name),
      name.endsWith('.gz') && typeof content === 'string' ? gzipSync(content) : content,
    );
  }
  return {
    path,
    open: async (patterns, stdin = () => Readable.from([])) =>
      archiveSource({ files: await findArchives(patterns, path, stdin, () => NOW) }),
  };
}

/** Event n was received n seconds into the day. */
function day(date: string, ns: readonly number[], base = 0): LogEvent[] {
  return ns.map((n) => ({
    id: String(7_000_000_000_000_000_000n + BigInt(Date.parse(date) / 1000 + n)),
    at: `${new Date(Date.parse(date) + (base + n) * 1000).toISOString().slice(0, 19)}Z`,
    source: 'host',
    program: 'celery',
    message: `message ${n}\twith a tab`,
  }));
}

/** Times in the zone of the account's owner, as the vendor writes them. */
function tsv(events: readonly LogEvent[]): string {
  return events
    .map(({ id, at, source, program, message }) => {
      const local = new Date(Date.parse(at) - 7 * 3_600_000).toISOString();
      const time = `${local.slice(0, 10)} ${local.slice(11, 19)} -0700`;
      return `${[id, time, time, '7674447281', source, '10.0.0.1', 'User', 'Notice', program, message].join('\t')}\n`;
    })
    .join('');
}

function ndjson(events: readonly LogEvent[], bareIds: boolean): string {
  return events
    .map(
      ({ id, at, source, program, message }) =>
        `{"id":${bareIds ? id : `"${id}"`},"received_at":"${at.replace('Z', '+00:00')}","source_name":"${source}","program":"${program}","message":${JSON.stringify(message)}}\n`,
    )
    .join('');
}

const EVENTS = day('2026-05-11', [5, 6, 7, 4000, 80_000]);

test('every format gives the same events', async (t) => {
  const { open } = await folder(t, {
    'a.tsv': tsv(EVENTS),
    'a.tsv.gz': tsv(EVENTS),
    'a.ndjson': ndjson(EVENTS, false),
    'a.ndjson.gz': ndjson(EVENTS, true),
    'no-name': tsv(EVENTS),
    'other.txt': ndjson(EVENTS, true),
    'crlf.tsv': tsv(EVENTS).replaceAll('\n', '\r\n'),
  });
  for (const name of ['a.tsv', 'a.tsv.gz', 'a.ndjson', 'a.ndjson.gz', 'no-name', 'other.txt', 'crlf.tsv']) {
    const source = await open([name]);
    const read = await readAll(source, ALL);
    assert.deepEqual(read.events, EVENTS, name);
    assertHonest(read, EVENTS, ALL);
    assert.deepEqual(
      { ...read.coverage },
      {
        from: EVENTS[0]?.at,
        to: EVENTS[4]?.at,
        complete: true,
        reasons: [],
        examined: [[EVENTS[0]?.id, EVENTS[4]?.id]],
        requests: 0,
      },
    );
    assert.equal(source.hasIds, true);
    assert.equal(source.link({ id: '1', at: '', source: '', program: '' }), null);
  }
});

test('concatenated gzip members and a last line without its end', async (t) => {
  const { open } = await folder(t, {
    'a.tsv.gz': Buffer.concat([gzipSync(tsv(EVENTS.slice(0, 2))), gzipSync(tsv(EVENTS.slice(2)).trimEnd())]),
  });
  assert.deepEqual((await readAll(await open(['a.tsv.gz']), ALL)).events, EVENTS);
});

test('the window: events before are skipped, the margin after is yielded but not examined', async (t) => {
  const { open } = await folder(t, { 'a.tsv': tsv(EVENTS) });
  const window = { from: EVENTS[1]?.at ?? '', to: EVENTS[2]?.at ?? '', margin: 4000 };
  const read = await readAll(await open(['a.tsv']), window);
  assert.deepEqual(read.events, EVENTS.slice(1, 4));
  assert.deepEqual(read.coverage.examined, [[EVENTS[1]?.id, EVENTS[2]?.id]]);
  assertHonest(read, EVENTS, window);
});

test('files of consecutive hours or days are one range, over an hour without events too', async (t) => {
  const second = day('2026-05-12', [100, 200]);
  const { open } = await folder(t, {
    'x/2026-05-11.tsv.gz': tsv(EVENTS),
    'x/2026-05-12-00.tsv.gz': tsv(second.slice(0, 1)),
    'x/2026-05-12-01.tsv.gz': '',
    'x/2026-05-12-02.tsv.gz': tsv(day('2026-05-12', [7300])),
  });
  const { coverage, events } = await readAll(await open(['x']), ALL);
  assert.deepEqual(coverage.examined, [[events[0]?.id, events.at(-1)?.id]]);
  assert.equal(coverage.complete, true);
});

test('a missing day is said: ranges stay apart, coverage ends before it', async (t) => {
  const { open } = await folder(t, {
    '2026-05-11.tsv.gz': tsv(EVENTS),
    '2026-05-13.tsv.gz': tsv(day('2026-05-13', [5])),
  });
  const source = await open(['*.gz']);
  const { coverage } = await readAll(source, ALL);
  assert.equal(coverage.examined.length, 2);
  assert.deepEqual([coverage.complete, coverage.to], [false, '2026-05-11T23:59:59Z']);
  assert.deepEqual(coverage.reasons, ['No file holds the time from 2026-05-12T00:00:00Z to 2026-05-13T00:00:00Z.']);

  const early = await readAll(source, { from: '2026-05-10T00:00:00Z', to: '2026-05-11T20:00:00Z', margin: 0 });
  assert.deepEqual(
    [early.coverage.complete, early.coverage.from, early.coverage.to],
    [false, '2026-05-11T00:00:00Z', '2026-05-11T20:00:00Z'],
  );
  const outside = await readAll(source, { from: '2026-07-01T00:00:00Z', to: '2026-07-02T00:00:00Z', margin: 0 });
  assert.equal(outside.coverage.complete, false);
  assert.deepEqual(outside.events, []);
});

test('files that overlap are woven together without repeats', async (t) => {
  const { open } = await folder(t, {
    'b.tsv': tsv(EVENTS.filter((_, i) => i % 2 === 0)),
    'a.tsv': tsv(EVENTS),
    'c.ndjson': ndjson(
      EVENTS.filter((_, i) => i % 2 === 1),
      true,
    ),
  });
  const read = await readAll(await open(['?.*']), ALL);
  assert.deepEqual(read.events, EVENTS);
  assertHonest(read, EVENTS, ALL);
  const parts = await readAll(await open(['b.tsv', 'c.ndjson']), ALL);
  assert.deepEqual(parts.events, EVENTS);
});

test('odd lines are counted and said; events out of order are left out of events and range', async (t) => {
  const lines = tsv(EVENTS).split('\n');
  const { open } = await folder(t, {
    'a.tsv': [lines[0], 'half a line', '', lines[1], 'x\ty'].join('\n'),
    'b.tsv': [lines[2], lines[0], lines[3], ''].join('\n'),
  });
  const odd = await readAll(await open(['a.tsv']), ALL);
  assert.deepEqual(odd.events, EVENTS.slice(0, 2));
  assert.deepEqual(
    [odd.coverage.complete, odd.coverage.reasons],
    [true, ['a.tsv: 2 lines in another format left out.']],
  );
  const unordered = await readAll(await open(['b.tsv']), ALL);
  assertHonest(
    unordered,
    EVENTS.filter((_, i) => [0, 2, 3].includes(i)).filter(({ id }) =>
      unordered.events.some((event) => event.id === id),
    ),
    ALL,
  );
  assert.deepEqual(
    [unordered.coverage.complete, unordered.coverage.examined],
    [false, [[EVENTS[2]?.id, EVENTS[2]?.id]]],
  );
});

test('a file that breaks off half-way is an incomplete window, not a crash', async (t) => {
  // Enough to fill several chunks, random so that gzip cannot shrink it to nothing.
  const many = Array.from({ length: 40_000 }, (_, n) => ({
    ...(day('2026-05-11', [n])[0] as LogEvent),
    message: Array.from({ length: 6 }, () => Math.random().toString(36)).join(' '),
  }));
  const whole = gzipSync(tsv(many));
  const { open } = await folder(t, {
    '2026-05-11.tsv.gz': whole.subarray(0, Math.floor(whole.length / 2)),
    '2026-05-12.tsv.gz': tsv(day('2026-05-12', [1])),
  });
  const read = await readAll(await open(['*.gz']), ALL);
  assertHonest(read, [...many, ...day('2026-05-12', [1])], ALL);
  assert.equal(read.coverage.complete, false);
  assert.equal(read.coverage.examined.length, 2);
  assert.match(read.coverage.reasons.join(), /^2026-05-11\.tsv\.gz broke off: the gzip data ends too early/);
});

test('what cannot be read is said before anything else happens', async (t) => {
  const { open } = await folder(t, {
    'ok.tsv': tsv(EVENTS),
    'not.tsv.gz': Buffer.from('plain text'),
    'damaged.tsv.gz': Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(50, 0xff)]),
    'short.tsv': '\nonly\tthree\tcolumns\n',
    'other.ndjson': '[1,2]\n',
    'binary.log': Buffer.from([1, 0, 2, 10]),
    'empty/readme.txt': 'x',
    'worker.log': '[2026-05-11 10:00:00,000: INFO/MainProcess] ready\n',
  });
  const cases: readonly (readonly [string, RegExp])[] = [
    ['nothing-*.gz', /no file matches nothing-\*\.gz/],
    ['missing.tsv', /no file matches missing\.tsv/],
    ['empty', /no file matches empty/],
    ['not.tsv.gz', /not\.tsv\.gz is not gzip/],
    ['damaged.tsv.gz', /damaged\.tsv\.gz cannot be read: the gzip data is damaged/],
    ['short.tsv', /short\.tsv:2: expected 10 columns separated by tabs .*; found 3 columns/],
    ['other.ndjson', /other\.ndjson:1: expected one JSON object a line/],
    ['binary.log', /binary\.log is binary/],
    ['worker.log', /cannot be read together: ok\.tsv has event ids, worker\.log has none/],
  ];
  for (const [pattern, message] of cases) {
    await assert.rejects(open(['ok.tsv', pattern]), (error) => {
      assert.ok(error instanceof SourceError);
      assert.match(error.message, message);
      assert.ok(!error.message.includes(tmpdir()));
      return true;
    });
  }
});

test('plain logs: times from the lines, ids that count them, names of the files', async (t) => {
  const second = [
    '[2026-05-11 10:00:05,123: ERROR/ForkPoolWorker-1] Task a[1] raised unexpected',
    'Traceback (most recent call last):',
    'ValueError',
  ];
  const first = ['banner', '\u001b[31m[2026-05-10 09:00:00,001: INFO/MainProcess] ready'];
  const { open } = await folder(t, { 'h/celery.log': `${second.join('\n')}\n`, 'lms/celery.log.gz': first.join('\n') });
  const source = await open(['**/*.log*']);
  const { events, coverage } = await readAll(source, ALL);
  assert.equal(source.hasIds, false);
  assert.deepEqual(
    events.map(({ id, at }) => `${id} ${at}`),
    [
      '1 2026-05-10T09:00:00Z',
      '2 2026-05-10T09:00:00Z',
      '3 2026-05-11T10:00:05Z',
      '4 2026-05-11T10:00:05Z',
      '5 2026-05-11T10:00:05Z',
    ],
  );
  assert.deepEqual(
    events.map(({ message }) => message),
    [...first, ...second],
  );
  assert.deepEqual(
    [events[0]?.source, events[0]?.program, events[2]?.source],
    ['celery.log.gz', 'celery.log.gz', 'celery.log'],
  );
  assert.deepEqual(
    [coverage.examined, coverage.from, coverage.to, coverage.complete],
    [[], '2026-05-10T09:00:00Z', '2026-05-11T10:00:05Z', true],
  );

  const alike = await folder(t, { 'h/celery.log': second.join('\n'), 'lms/celery.log': first.join('\n') });
  const read = await readAll(await alike.open(['**/*.log']), ALL);
  assert.deepEqual(
    [...new Set(read.events.map((event) => `${event.source} ${event.program}`))],
    ['lms/celery.log celery.log', 'h/celery.log celery.log'],
  );
});

test('plain logs without any time have the one of the file', async (t) => {
  const { open } = await folder(t, {});
  const { events } = await readAll(await open(['-'], () => Readable.from([Buffer.from('a\nb')])), ALL);
  assert.deepEqual(
    events.map(({ at, source }) => `${at} ${source}`),
    ['2026-06-01T00:00:00Z stdin', '2026-06-01T00:00:00Z stdin'],
  );
});

test('the standard input: any format, gzip or not, read once', async (t) => {
  const { open } = await folder(t, {});
  for (const bytes of [Buffer.from(tsv(EVENTS)), gzipSync(ndjson(EVENTS, true))]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, n) => bytes.subarray(n * 7, n * 7 + 7));
    const { events } = await readAll(await open(['-'], () => Readable.from(pieces)), ALL);
    assert.deepEqual(events, EVENTS);
  }
});

test('a phrase is looked for in any case', async (t) => {
  const { open } = await folder(t, { 'a.tsv': tsv(EVENTS) });
  assert.deepEqual((await readAll(await open(['a.tsv']), ALL, 'MESSAGE 4000')).events, [EVENTS[3]]);
});

test('the small corpus: every line', async () => {
  const source = await archiveSource({
    files: await findArchives(
      [CORPUS],
      process.cwd(),
      () => Readable.from([]),
      () => NOW,
    ),
  });
  const { events, coverage } = await readAll(source, ALL);
  assert.equal(events.length, 114_596);
  assert.equal(coverage.examined.length, 1);
  const text = gunzipSync(await readFile(`${CORPUS}/dt=2026-05-11/2026-05-11.tsv.gz`)).toString('utf8');
  const lines = text.trimEnd().split('\n');
  for (const n of [0, 1000, lines.length - 1])
    assert.equal(
      `${events[n]?.id} ${events[n]?.message}`,
      `${lines[n]?.split('\t')[0]} ${lines[n]?.split('\t').slice(9).join('\t')}`,
    );
});
