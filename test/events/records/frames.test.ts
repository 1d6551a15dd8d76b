/**
 * Must-show: of failures with a traceback in the log, 99 % have all frames in order, the rest say that they are partial, and none is
 * silently joined. Held against the order of the raw lines: support/frames.ts.
 *
 * CORPUS=DIR runs it over another corpus and prints the counts and every difference.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { startAssembly } from '../../../src/events/assemble.ts';
import type { LogEvent } from '../../../src/events/event.ts';
import type { RawFailure } from '../../../src/events/tasks/task-log.ts';
import { framesIn, rawStreams, recordsOf } from '../../support/frames.ts';

const CORPUS = process.env['CORPUS'] ?? 'test/corpus/small';

/** Papertrail's archive: ten columns, the message last; it may hold tabs. */
function readArchives(directory: string): LogEvent[] {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsv.gz'),
  );
  return names.toSorted().flatMap((name) =>
    gunzipSync(readFileSync(join(directory, name)))
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [id = '', , received = '', , source = '', , , , program = '', ...message] = line.split('\t');
        const at = new Date(received.replace(' ', 'T').replace(/ ([+-]\d\d)(\d\d)$/, '$1:$2'));
        return { id, at: `${at.toISOString().slice(0, 19)}Z`, source, program, message: message.join('\t') };
      }),
  );
}

interface Judged {
  readonly verdict: 'complete' | 'partial' | 'wrong';
  readonly failure: RawFailure;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

function judge(failure: RawFailure, wanted: readonly string[]): Judged {
  const found = (failure.traceback?.exceptions ?? [])
    .flatMap(({ frames }) => frames)
    .filter((frame) => frame.function !== '<unknown>')
    .map((frame) => `${frame.file}:${frame.line}:${frame.function}`);
  const same = found.length === wanted.length && found.every((frame, index) => frame === wanted[index]);
  const state = failure.traceback?.state ?? 'partial';
  return { verdict: state === 'partial' ? 'partial' : same ? 'complete' : 'wrong', failure, wanted, found };
}

let judged: Judged[] = [];
before(() => {
  const events = readArchives(join(CORPUS, 'archives'));
  const assembly = startAssembly();
  assembly.read(events);
  const records = recordsOf(rawStreams(events));
  judged = assembly.end().failures.flatMap((failure) => {
    const wanted = framesIn(records.get(failure.eventId) ?? []);
    return wanted.length > 0 ? [judge(failure, wanted)] : [];
  });
  if (process.env['CORPUS'] === undefined) return;
  for (const { verdict, failure, wanted, found } of judged) {
    if (verdict !== 'complete')
      console.log(
        verdict,
        failure.eventId,
        failure.kind,
        failure.exception,
        failure.traceback?.why,
        wanted.length,
        found.length,
        failure.source,
      );
  }
});

const count = (verdict: Judged['verdict']): number => judged.filter((each) => each.verdict === verdict).length;

describe('frames of failures', () => {
  test('complete and in order, or said to be partial', (t) => {
    t.diagnostic(`${CORPUS}: complete ${count('complete')}, partial ${count('partial')}, wrong ${count('wrong')}`);
    assert.ok(judged.length > 50);
    assert.deepEqual(
      judged
        .filter(({ verdict }) => verdict === 'wrong')
        .map(({ failure, wanted, found }) => [failure.eventId, wanted, found]),
      [],
    );
    assert.ok(count('complete') / judged.length >= 0.99);
  });
});
