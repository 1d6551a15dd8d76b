/**
 * Place does not matter: what stands between a stream's lines, where a window or a page ends, and how the events came give the
 * same failures with an id. Candidates, tasks saved by a retry and the verdict on a lost worker need the whole log: not here.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { startAssembly } from '../../src/events/assemble.ts';
import { compareIds, type LogEvent } from '../../src/events/event.ts';
import { readWindow } from '../../src/events/reading.ts';
import type { RawFailure } from '../../src/events/tasks/task-log.ts';
import { assertHonest, readAll } from '../adapters/source-laws.ts';
import {
  events,
  failureLines,
  later,
  receivedLines,
  retryLines,
  type TaskRecord,
  taskId,
} from '../support/builders.ts';
import { memorySource } from '../support/memory-source.ts';
import { byStream, chance, deal, streamOf, strew } from '../support/shuffle.ts';

const FULL = process.env['FULL'] === '1';
/** CORPUS=DIR: another corpus, archives below DIR/archives. */
const CORPUS = process.env['CORPUS'] ?? '';
const ARCHIVES = ['test/corpus/small/archives', ...(CORPUS === '' ? [] : [join(CORPUS, 'archives')])];
const SEED = 20260511;
const runs = (few: number): { seed: number; numRuns: number } => ({ seed: SEED, numRuns: FULL ? few * 10 : few });
const anySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const OVERLAP_SECONDS = 300;

/** What must not depend on place. */
type Told = Pick<RawFailure, 'task' | 'taskId' | 'kind' | 'exception' | 'retries' | 'message'> & { frames: unknown };

function told(failures: readonly RawFailure[]): Map<string, Told> {
  const byId = new Map<string, Told>();
  for (const { task, taskId, kind, exception, retries, message, traceback } of failures) {
    if (taskId === null) continue;
    assert.ok(!byId.has(taskId), `${taskId} is told twice`);
    const frames = traceback?.exceptions.map(({ type, frames }) => ({ type, frames })) ?? null;
    byId.set(taskId, { task, taskId, kind, exception, retries, message, frames });
  }
  return byId;
}

function assemble(events: readonly LogEvent[], size = 1000): Map<string, Told> {
  const assembly = startAssembly();
  for (let start = 0; start < events.length; start += size) assembly.read(events.slice(start, start + size));
  return told(assembly.end().failures);
}

async function readBetween(events: readonly LogEvent[], from: string | null, to: string | null, sizes?: number[]) {
  const { log, coverage, problems } = await readWindow(memorySource(events, sizes), from, to, () => {});
  assert.deepEqual([coverage.complete, problems], [true, []]);
  return told(log.failures);
}

function union(...windows: readonly Map<string, Told>[]): Map<string, Told> {
  return new Map(windows.flatMap((window) => [...window]));
}

function assertSame(got: Map<string, Told>, wanted: Map<string, Told>): void {
  // Maps compare without order; ids first, for a short message.
  assert.deepEqual([...got.keys()].toSorted(), [...wanted.keys()].toSorted());
  for (const [id, failure] of wanted) assert.deepEqual(got.get(id), failure);
}

for (const archives of ARCHIVES.filter((path) => existsSync(path))) {
  describe(archives, () => {
    let all: readonly LogEvent[] = [];
    /** Of the streams that workers write, ascending by id. */
    let workers: readonly LogEvent[] = [];
    /** The other lines there are, a sample of them. */
    let others: readonly LogEvent[] = [];
    let whole = new Map<string, Told>();
    let failures: readonly RawFailure[] = [];

    before(async () => {
      const files = await findArchives([archives], process.cwd(), () => process.stdin, Date.now);
      ({ events: all } = await readAll(await archiveSource({ files }), { from: null, to: null, margin: 0 }));
      const assembly = startAssembly();
      assembly.read(all);
      const log = assembly.end();
      failures = log.failures;
      whole = told(failures);
      const names = new Set(log.streams.map(({ name }) => name.trim()));
      const ofWorkers = (event: LogEvent): boolean => names.has(streamOf(event).trim());
      workers = all.filter(ofWorkers);
      others = all.filter((event) => !ofWorkers(event)).filter((_, n) => n % 97 === 0);
    });

    test('the workers’ streams alone tell all of it', () => {
      assert.ok(whole.size > 100);
      assert.ok(workers.length < all.length / 2);
      assert.ok(others.length > 100);
      assertSame(assemble(workers), whole);
    });

    test('streams in any order', () => {
      const streams = [...byStream(workers).values()];
      const property = (seed: number, longest: number): void =>
        assertSame(assemble(deal(streams, chance(seed), longest)), whole);
      fc.assert(fc.property(anySeed, fc.constantFrom(1, 3, 1000), property), runs(4));
    });

    test('other streams’ lines in between, also such as look like a worker’s', () => {
      const { source = '', program = '' } = workers[0] ?? {};
      const fakes = workers
        .filter((_, n) => n % 31 === 0)
        .map(({ message }) => message.replace(/\b[0-9a-f]{8}-/g, 'x-'));
      const noise = [
        ...others,
        ...fakes.map((message) => ({ source: 'elsewhere', program, message })),
        ...fakes.map((message) => ({ source, program: 'elsewhere', message })),
        ...[
          'Traceback (most recent call last):',
          '  File "/srv/x.py", line 1, in x',
          '    x()',
          'KeyError: x',
          '',
          '"""',
        ].map((text) => ({ source, program, message: `elsewhere (stderr)   | ${text}` })),
      ];
      const property = (seed: number, every: number): void => {
        const got = assemble(strew(workers, noise, chance(seed), every));
        assertSame(new Map([...got].filter(([id]) => !id.startsWith('x-'))), whole);
      };
      fc.assert(fc.property(anySeed, fc.constantFrom(1, 5), property), runs(3));
    });

    test('pages of any sizes', async () => {
      const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20_000 })), {
        minLength: 1,
        maxLength: 8,
      });
      const property = async (pages: number[]): Promise<void> =>
        assertSame(await readBetween(workers, null, null, pages), whole);
      await fc.assert(fc.asyncProperty(sizes, property), runs(4));
    });

    describe('split at any event', () => {
      /** Where it may hurt: the second in which a record's lines go on in the next one; after the retries of a failure. */
      let places: readonly (readonly string[])[] = [];
      const splits = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.double({ min: 0, max: 1, noNaN: true }));
      const timeOf = ([kind, place]: [number, number]): string => {
        const times = places[kind] ?? [];
        return times[Math.floor(place * (times.length - 1))] ?? '';
      };
      before(() => {
        const inRecords = [...byStream(workers).values()].flatMap((stream) =>
          stream.slice(1).flatMap((event, n) => {
            const last = stream[n]?.at ?? event.at;
            return last !== event.at &&
              /^(?:[^|]*\| )?(?: {2}|Traceback|[\w.]+(?:Error|Exception|Refused|Timeout)\b)/.test(event.message)
              ? [last]
              : [];
          }),
        );
        const retried = failures.filter(({ retries }) => retries).map(({ at }) => later(at, -1));
        places = [workers.map(({ at }) => at), inRecords, retried];
        assert.ok(places.every((times) => times.length > 5));
      });

      test('two windows that overlap', async () => {
        const property = async (split: [number, number]): Promise<void> => {
          const at = timeOf(split);
          const first = await readBetween(workers, null, at);
          const second = await readBetween(workers, later(at, -OVERLAP_SECONDS), null);
          for (const window of [first, second]) {
            for (const [id, failure] of window) assert.deepEqual(failure, whole.get(id), `split at ${at}`);
          }
          assertSame(union(first, second), whole);
        };
        await fc.assert(fc.asyncProperty(splits, property), runs(12));
      });

      test('two windows that meet share no failure', async () => {
        const property = async (split: [number, number]): Promise<void> => {
          const at = timeOf(split);
          const first = await readBetween(workers, null, at);
          const second = await readBetween(workers, later(at, 1), null);
          assert.equal(first.size + second.size, whole.size, `split at ${at}`);
          assertSame(union(first, second), whole);
        };
        await fc.assert(fc.asyncProperty(splits, property), runs(12));
      });
    });

    test('API events or archive', async () => {
      const lines = workers.map(({ id, at, source, program, message }) =>
        JSON.stringify({ id, received_at: at, generated_at: at, source_name: source, program, message }),
      );
      const open = (): Readable => Readable.from([Buffer.from(`${lines.join('\n')}\n`)], { objectMode: false });
      const files = [{ path: 'api.ndjson', modifiedAt: '2026-05-31T00:00:00Z', open, once: false, found: false }];
      const { events } = await readAll(await archiveSource({ files }), { from: null, to: null, margin: 0 });
      assertSame(assemble(events), whole);
    });

    test('the source in memory is an honest one', async () => {
      const half = Math.floor(workers.length / 2);
      const [first, after] = [workers[half], workers[half + 500]];
      const window = { from: first?.at ?? '', to: later(after?.at ?? '', -1), margin: 60 };
      const read = await readAll(memorySource(workers, [7]), window);
      assertHonest(read, workers, window);
      assert.ok(read.events.some(({ at }) => at > window.to && at <= later(window.to, 60)));
      assert.ok(read.events.every(({ at }) => at >= window.from && at <= later(window.to, 60)));
    });
  });
}

test('retries that lie hours before the window are counted', async () => {
  const start = '2026-05-11T08:00:00Z';
  const task = { task: 'app.tasks.sync', id: taskId(7) };
  const written = (seconds: number, lines: (record: TaskRecord) => string[]): LogEvent[] => {
    const at = later(start, seconds);
    return events(lines({ ...task, at }), { at });
  };
  const two = { ...task, error: "OSError('x')" };
  const log = [
    ...[0, 7200, 14_400].flatMap((seconds) => written(seconds, (record) => receivedLines(record))),
    ...[5, 7205].flatMap((seconds) => written(seconds, (record) => retryLines({ ...two, ...record, seconds: 7195 }))),
    ...written(14_405, (record) => failureLines({ ...two, ...record })),
  ].toSorted((a, b) => compareIds(a.id, b.id));
  const whole = await readBetween(log, null, null);
  assert.equal(whole.get(task.id)?.retries, 2);
  const property = async (seconds: number): Promise<void> => {
    const at = later(start, seconds);
    assertSame(union(await readBetween(log, null, at), await readBetween(log, later(at, 1), null)), whole);
  };
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 14_500 }), property), { seed: SEED, numRuns: 40 });
});
