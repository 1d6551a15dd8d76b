import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, it, test } from 'node:test';
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

type Times = (at: string) => readonly [generated: string, received: string];

/** As rows are. */
const REAL: Times = (at) => [at.replace('Z', ''), at];
/** As the vendor's page shows them: in the zone of the account's owner. */
const OF_THE_PAGE: Times = (at) => {
  const local = new Date(Date.parse(at) - 7 * 3_600_000).toISOString();
  const time = `${local.slice(0, 10)} ${local.slice(11, 19)} -0700`;
  return [time, time];
};

function tsv(events: readonly LogEvent[], times: Times = REAL): string {
  return events
    .map(({ id, at, source, program, message }) => {
      const columns = [id, ...times(at), '7674447281', source, '10.0.0.1', 'User', 'Notice', program, message];
      return `${columns.join('\t')}\n`;
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

type Naming = 'api' | 'reader';

function solarwinds(events: readonly LogEvent[], naming: Naming, form: 'lines' | 'array' | 'pretty'): string {
  const objects = events.map(({ id, at, source, program, message }) => {
    const nanoseconds = `${Date.parse(at) / 1000}000000001`;
    return naming === 'api'
      ? `{"id":"${id}","time":"${at}","hostname":"${source}","program":"${program}","severity":"INFO","message":${JSON.stringify(message)}}`
      : `{"event_id":${id},"receive_time":"${at.replace('Z', '.25Z')}","time":${nanoseconds},"syslog_host":"${source}","syslog_appname":"${program}","logmsg":${JSON.stringify(message)}}`;
  });
  if (form === 'array') return `[${objects.join(',')}]`;
  return form === 'lines'
    ? `${objects.join('\n')}\n`
    : objects
        .map((object) => `${object.replace('{', '{\n  ').replaceAll(',"', ',\n  "').replace(/\}$/, '\n}')}\n`)
        .join('');
}

const READY = '[2026-05-11 10:00:00,000: INFO/MainProcess] celery@web-1 ready.';
const DONE = 'Task a.b[5fbb3a11-1111-4111-8111-111111111111] succeeded in 0.01s: None';
const EVENTS = day('2026-05-11', [5, 6, 7, 4000, 80_000]);

test('every format gives the same events, whatever the name says', async (t) => {
  const { path, open } = await folder(t, {
    'a.tsv': tsv(EVENTS),
    'a.tsv.gz': tsv(EVENTS),
    'a.ndjson': ndjson(EVENTS, false),
    'a.ndjson.gz': ndjson(EVENTS, true),
    'no-name': tsv(EVENTS),
    'page.tsv': tsv(EVENTS, OF_THE_PAGE),
    'page.log': tsv(EVENTS, OF_THE_PAGE),
    'unzipped.tsv.gz': Buffer.from(tsv(EVENTS)),
    'zipped.log': gzipSync(tsv(EVENTS)),
    'marked.txt': `\ufeff${tsv(EVENTS)}`,
    'cut.log': `of a row\t that is cut\n${tsv(EVENTS)}`,
    '2026-05-11-15.gz': tsv(EVENTS),
    'other.txt': ndjson(EVENTS, true),
    'crlf.tsv': tsv(EVENTS).replaceAll('\n', '\r\n'),
  });
  for (const name of readdirSync(path)) {
    const source = await open([name]);
    const read = await readAll(source, ALL);
    assert.deepEqual(read.events, EVENTS, name);
    assertHonest(read, EVENTS, ALL);
    const { reasons, ...coverage } = read.coverage;
    assert.deepEqual(reasons, name === 'cut.log' ? ['cut.log: 1 line in another format left out.'] : []);
    assert.deepEqual(coverage, {
      from: EVENTS[0]?.at,
      to: EVENTS[4]?.at,
      complete: true,
      examined: [[EVENTS[0]?.id, EVENTS[4]?.id]],
      requests: 0,
      outside: { before: null, after: null },
    });
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
    'damaged.tsv.gz': Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(50, 0xff)]),
    'empty/.hidden': tsv(EVENTS),
    'worker.log': `${READY}\n`,
    'endless.log': 'x'.repeat(5 << 20),
  });
  const cases: readonly (readonly [string, RegExp])[] = [
    ['nothing-*.gz', /no file matches nothing-\*\.gz/],
    ['missing.tsv', /no file matches missing\.tsv/],
    ['empty', /no file matches empty/],
    ['damaged.tsv.gz', /damaged\.tsv\.gz cannot be read: the gzip data is damaged/],
    ['endless.log', /endless\.log has no line break in 4 MiB: it is no log/],
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

describe('what is of no format: what was found, where, and what was expected', () => {
  const HUSH = 'hush-hush-4711';
  const cases: readonly (readonly [name: string, content: string | Buffer, found: RegExp])[] = [
    [
      'prose.txt',
      `\nDear all,\n\nthe ${HUSH} is fine.\n`,
      /^prose\.txt:2: found 2 lines of text, none of a Celery worker; /,
    ],
    [
      'a.csv',
      `a,${HUSH}\n1,2\n3,4\n`,
      /^a\.csv:1: found 3 lines with 2 columns between commas, none of a Celery worker; /,
    ],
    ['short.tsv', '\nonly\tthree\tcolumns\n', /^short\.tsv:2: found 1 line with 3 columns between tabs, none/],
    ['hello.tsv.gz', gzipSync(`${HUSH}\n`), /^hello\.tsv\.gz:1: found 1 line of text, none of a Celery worker; /],
    [
      'keys.json',
      `{"when": 1, "what": "${HUSH}"}\n`,
      /found JSON objects with the keys when, what; .*id or event_id, received_at or receive_time or time,/,
    ],
    [
      'keys.array.json',
      `[{"when": 1, "${HUSH} ü": 2}]`,
      /keys\.array\.json, element 1: found JSON objects with the keys when, …; /,
    ],
    ['numbers.json', '[1,2]\n', /found 1 line of JSON, no objects with keys/],
    ['binary.log', Buffer.from([1, 0, 2, 10]), /^binary\.log:1: found binary data; /],
    [
      'syslog',
      `May 11 10:00:00 web-1 sshd[7]: Accepted publickey for ${HUSH}\n`,
      /^syslog:1: found 1 line of text, none of a Celery worker; /,
    ],
    [
      'beat.log',
      '[2026-05-11 10:00:00,000: INFO/MainProcess] beat: Starting...\n'.repeat(2),
      /^beat\.log:1: found 2 lines of text, none/,
    ],
  ];
  for (const [name, content, found] of cases)
    it(name, async (t) => {
      const { open } = await folder(t, { [name]: content, 'ok.tsv': tsv(EVENTS) });
      const alone = await open([name]);
      assert.equal(alone.hasIds, false, 'nothing to keep a ledger of');
      const read = await readAll(alone, ALL);
      assert.deepEqual([read.events, read.coverage.complete, read.coverage.reasons.length], [[], false, 1]);
      assert.match(read.coverage.reasons.join(), found);
      assert.match(read.coverage.reasons.join(), /expected an archive of Papertrail .* or a Celery worker's own log/);
      assert.ok(!read.coverage.reasons.join().includes(HUSH), 'a file that is no log may hold anything');

      const named = await readAll(await open(['ok.tsv', name]), ALL);
      assert.deepEqual([named.events, named.coverage.complete], [EVENTS, false], 'who names a file wants it read');
      const inFolder = await readAll(await open(['.']), ALL);
      assert.deepEqual([inFolder.events, inFolder.coverage.complete], [EVENTS, true]);
      assert.match(inFolder.coverage.reasons.join(), /: found .*; not read\.$/);
    });

  it('an empty file', async (t) => {
    const { open } = await folder(t, { 'a.log': '', 'b.tsv.gz': '' });
    const { coverage } = await readAll(await open(['a.log', 'b.tsv.gz']), ALL);
    assert.deepEqual([coverage.complete, coverage.reasons], [false, ['a.log, b.tsv.gz are empty.']]);
  });

  it('a row of an archive is never a line of a worker, nor the other way round', async (t) => {
    const { open } = await folder(t, {
      'worker.log': `${`${READY}\n`.repeat(9)}${tsv(EVENTS)}`,
      'rows.log': `${READY}\n${tsv(EVENTS)}`,
    });
    const worker = await readAll(await open(['worker.log']), ALL);
    assert.deepEqual([...new Set(worker.events.map(({ message }) => message))], [READY]);
    const rows = await readAll(await open(['rows.log']), ALL);
    assert.deepEqual(rows.events, EVENTS);
    for (const [{ coverage }, lines] of [
      [worker, '5 lines'],
      [rows, '1 line'],
    ] as const) {
      assert.equal(coverage.complete, false, 'what was left out may be a failure');
      assert.match(coverage.reasons.join(), new RegExp(`: ${lines} in another format left out; put them into a file`));
    }
  });
});

describe('a folder: every file below it that fits', () => {
  it('archives of any name', async (t) => {
    const parts = [0, 1, 2, 3, 4].map((n) => EVENTS.slice(n, n + 1));
    const { open } = await folder(t, {
      'x/2026-05-11.tsv': tsv(parts[0] ?? []),
      'x/y/2026-05-11-00.tsv.gz': tsv(parts[1] ?? []),
      'x/y/events.ndjson.gz': ndjson(parts[2] ?? [], true),
      'x/events.jsonl': ndjson(parts[3] ?? [], false),
      'x/2026-05-11-22.json.gz': solarwinds(parts[4] ?? [], 'reader', 'array'),
      'x/README.md': '# Logs\n',
      'x/.DS_Store': Buffer.from([0, 1, 2]),
    });
    const { events, coverage } = await readAll(await open(['x']), ALL);
    assert.deepEqual(events, EVENTS);
    assert.deepEqual(
      [coverage.complete, coverage.reasons],
      [true, ['x/README.md:1: found 1 line of text, none of a Celery worker; not read.']],
    );
  });

  it('logs of workers', async (t) => {
    const { open } = await folder(t, { 'var/worker.log': `${READY}\n`, 'var/nginx.log': '10.0.0.1 GET /\n' });
    const source = await open(['var']);
    const { events, coverage } = await readAll(source, ALL);
    assert.deepEqual([source.hasIds, events.map(({ message }) => message), coverage.complete], [false, [READY], true]);
  });

  it('a long log in which a worker writes late', async (t) => {
    const { open } = await folder(t, {
      'logs/app.log': `${'GET / 200\n'.repeat(3000)}${READY}\n`,
      'logs/worker.log': `${READY}\n`,
      'archives/app.log': 'GET / 200\n'.repeat(3000),
      'archives/a.tsv': tsv(EVENTS),
    });
    const { events } = await readAll(await open(['logs']), ALL);
    assert.equal(events.length, 3002);
    const archives = await readAll(await open(['archives']), ALL);
    assert.deepEqual([archives.events, archives.coverage.complete], [EVENTS, true]);
    assert.match(
      archives.coverage.reasons.join(),
      /^archives\/app\.log:1: found 2000 lines, at its start, of text, none of a Celery worker; not read\.$/,
    );
  });

  it('hours by name; a day of lines under the name of an hour is a day', async (t) => {
    const { open } = await folder(t, { '2026-05-11-15.tsv.gz': tsv(EVENTS) });
    const { events, coverage } = await readAll(await open(['.']), ALL);
    assert.deepEqual([events, coverage.complete, coverage.reasons], [EVENTS, true, []]);
    const hours = await folder(t, {
      '2026-05-11-00.json.gz': solarwinds(EVENTS.slice(0, 3), 'api', 'lines'),
      '2026-05-11-22.json.gz': solarwinds(EVENTS.slice(4), 'api', 'lines'),
    });
    const read = await readAll(await hours.open(['.']), ALL);
    assert.deepEqual(
      [read.coverage.complete, read.coverage.reasons],
      [false, ['No file holds the time from 2026-05-11T01:00:00Z to 2026-05-11T22:00:00Z.']],
    );
  });

  it('a file whose name is of another day is read all the same', async (t) => {
    const { open } = await folder(t, { '2026-01-01.tsv.gz': tsv(EVENTS), '2026-05-12': tsv(day('2026-05-12', [5])) });
    const window = { from: '2026-05-11T00:00:00Z', to: '2026-05-12T23:59:59Z', margin: 0 };
    const { events } = await readAll(await open(['.']), window);
    assert.deepEqual(events, [...EVENTS, ...day('2026-05-12', [5])]);
  });
});

describe("SolarWinds' archives", () => {
  for (const naming of ['api', 'reader'] as const)
    for (const form of ['lines', 'array', 'pretty'] as const)
      it(`keys of the ${naming}, ${form}`, async (t) => {
        const { open } = await folder(t, { '2024-01-23-08.json.gz': solarwinds(EVENTS, naming, form) });
        const source = await open(['2024-01-23-08.json.gz']);
        const read = await readAll(source, ALL);
        assert.deepEqual([read.events, source.hasIds, read.coverage.complete], [EVENTS, true, true]);
        assertHonest(read, EVENTS, ALL);
      });

  it('times in seconds, milliseconds, microseconds and nanoseconds', async (t) => {
    const second = Date.parse(EVENTS[0]?.at ?? '') / 1000;
    for (const time of [
      second,
      second + 0.25,
      second * 1e3,
      second * 1e6,
      `${second}000000000`,
      `${second}123456789`,
    ]) {
      const { open } = await folder(t, { 'a.json': `{"event_id":${EVENTS[0]?.id},"time":${time},"logmsg":"x"}` });
      const { events } = await readAll(await open(['a.json']), ALL);
      assert.deepEqual(
        events.map(({ id, at }) => [id, at]),
        [[EVENTS[0]?.id, EVENTS[0]?.at]],
      );
    }
  });

  it('strings with brackets, quotes and backslashes, in pieces of every size', async (t) => {
    const { open } = await folder(t, {});
    const odd = EVENTS.map((event, n) => ({ ...event, message: ['"}]', '\\', '\\"[{', 'é💥\n', ','][n] ?? '' }));
    const bytes = Buffer.from(solarwinds(odd, 'reader', 'array'));
    for (const size of [1, 2, 3, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
        bytes.subarray(n * size, (n + 1) * size),
      );
      const { events } = await readAll(await open(['-'], () => Readable.from(pieces)), ALL);
      assert.deepEqual(events, odd);
    }
  });

  it('rows in no order: neighbours by id are neighbours', async (t) => {
    const mixed = [3, 0, 4, 1, 2].flatMap((n) => EVENTS[n] ?? []);
    const { open } = await folder(t, {
      'a.json.gz': solarwinds(mixed, 'reader', 'array'),
      'newest-first.json': solarwinds(EVENTS.toReversed(), 'api', 'lines'),
      'cut.json': solarwinds(mixed, 'api', 'array').slice(0, -1),
    });
    for (const name of ['a.json.gz', 'newest-first.json', 'cut.json']) {
      const read = await readAll(await open([name]), ALL);
      assert.deepEqual(read.events, EVENTS, name);
      assertHonest(read, EVENTS, ALL);
    }
    const window = { from: EVENTS[1]?.at ?? '', to: EVENTS[2]?.at ?? '', margin: 0 };
    assert.deepEqual((await readAll(await open(['a.json.gz']), window)).events, EVENTS.slice(1, 3));
  });

  it('several arrays in one, and what stands between objects', async (t) => {
    const { open } = await folder(t, {
      'two.json': `${solarwinds(EVENTS.slice(0, 2), 'api', 'array')}\n${solarwinds(EVENTS.slice(2), 'api', 'array')}`,
      'odd.json': solarwinds(EVENTS, 'api', 'array').replace('},{', '}, 17, {'),
    });
    assert.deepEqual((await readAll(await open(['two.json']), ALL)).events, EVENTS);
    const { events, coverage } = await readAll(await open(['odd.json']), ALL);
    assert.deepEqual([events, coverage.reasons], [EVENTS, ['odd.json: 1 line in another format left out.']]);
  });

  it('a cut array is incomplete', async (t) => {
    const whole = solarwinds(EVENTS, 'api', 'array');
    const { open } = await folder(t, { 'a.json': whole.slice(0, -30), 'b.json': whole.slice(0, -1) });
    for (const [name, at] of [
      ['a.json', 'inside an object'],
      ['b.json', 'inside its array'],
    ] as const) {
      const { coverage } = await readAll(await open([name]), ALL);
      assert.equal(coverage.complete, false);
      assert.match(coverage.reasons.join(), new RegExp(`${name} ends ${at}: it is cut; what followed was not read`));
    }
  });

  it('swo logs get --json: no ids, but times, hosts and programs', async (t) => {
    const lines = EVENTS.map(({ at, source, program, message }) =>
      JSON.stringify({ time: at.replace('Z', '.123456Z'), message, hostname: source, severity: 'INFO', program }),
    );
    const { open } = await folder(t, { 'swo.txt': `${lines.join('\n')}\n`, 'a.tsv': tsv(EVENTS) });
    const source = await open(['swo.txt']);
    const { events } = await readAll(source, ALL);
    assert.equal(source.hasIds, false);
    assert.deepEqual(
      events,
      EVENTS.map((event, n) => ({ ...event, id: String(n + 1) })),
    );
    await assert.rejects(open(['a.tsv', 'swo.txt']), /cannot be read together/);
    const turned = await folder(t, { 'swo.txt': lines.toReversed().join('\n') });
    const { coverage } = await readAll(await turned.open(['swo.txt']), ALL);
    assert.equal(coverage.complete, false, 'tracebacks are read from their ends');
    assert.match(coverage.reasons.join(), /swo\.txt runs from the newest line to the oldest: turn it round/);
  });

  it('an array is never held whole', async (t) => {
    const { open } = await folder(t, {});
    const event = EVENTS[0] as LogEvent;
    const rest = JSON.stringify({ receive_time: event.at, logmsg: 'x'.repeat(900) }).slice(1);
    function* array(): Generator<Buffer> {
      yield Buffer.from('[');
      for (let n = 0; n < 200; n++) {
        const ids = Array.from({ length: 1000 }, (_, k) => 10n ** 18n + BigInt(n * 1000 + k));
        yield Buffer.from(ids.map((id) => `{"event_id":${id},${rest},`).join(''));
      }
      yield Buffer.from('{}]');
    }
    const source = await open(['-'], () => Readable.from(array()));
    const search = source.search(ALL);
    let [read, most] = [0, 0];
    for (let step = await search.next(); step.done !== true; step = await search.next()) {
      read += step.value.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    assert.equal(read, 200_000);
    assert.ok(most < 100 << 20, `${most >> 20} MiB of 190 MiB were held`);
  });
});

test('plain logs: times from the lines, ids that count them, names of the files', async (t) => {
  const second = [
    "[2026-05-11 10:00:05,123: ERROR/ForkPoolWorker-1] Task a.b[5fbb3a11] raised unexpected: ValueError('x')",
    'Traceback (most recent call last):',
    'ValueError',
  ];
  const first = ['banner', '\u001b[31m[2026-05-10 09:00:00,001: INFO/MainProcess] celery@web-1 ready.'];
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
  const { events } = await readAll(await open(['-'], () => Readable.from([Buffer.from(`a\n${DONE}`)])), ALL);
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
