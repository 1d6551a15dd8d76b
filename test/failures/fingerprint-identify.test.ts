/** Whose cut record it is, and which name a cause already has. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readTraceback } from '../../src/events/python/read-traceback.ts';
import type { RawFailure } from '../../src/events/tasks/task-log.ts';
import type { TaskFailure } from '../../src/failures/failure.ts';
import { type Fingerprint, fingerprintBy, fingerprintOf, splitBy } from '../../src/failures/grouping/fingerprint.ts';
import { identify } from '../../src/failures/grouping/identify.ts';
import { tracebackLines } from '../support/builders.ts';
import { FRAMES, failure, raised } from './failure.ts';

const OTHER_FRAMES = FRAMES.map((frame) => ({ ...frame, function: `${frame.function}_` }));
const said = (fields: Partial<RawFailure> = {}): Partial<RawFailure> => ({ message: 'x 7', ...fields });

const WHOLE = raised('ValueError: x 7', FRAMES, said());
const WHOLE_ELSEWHERE = raised('ValueError: x 8', OTHER_FRAMES, said({ message: 'x 8' }));
/** Cut behind its n-th line. */
const cut = (lines: number, fields: Partial<RawFailure> = {}): TaskFailure =>
  failure({ ...said(fields), traceback: readTraceback(tracebackLines(FRAMES, 'ValueError: x').slice(0, lines)) });

const name = (
  failures: readonly TaskFailure[],
  known: readonly string[] = [],
  regrouped: (fingerprint: Fingerprint, failure: TaskFailure) => Fingerprint = (fingerprint) => fingerprint,
): string[] =>
  identify(failures, { audit: 'default', isKnown: (hash) => known.includes(hash), regrouped }).map(({ hash }) => hash);
const hash = (of: TaskFailure): string => fingerprintOf(of, 'default').hash;

describe('a cut record', () => {
  test('wherever it is cut: one cause, told by its text', () => {
    assert.equal(cut(5).traceback, 'partial');
    const hashes = [1, 2, 3, 5, 7].map((lines) => hash(cut(lines)));
    assert.equal(new Set([...hashes, hash(failure(said()))]).size, 1);
    assert.notEqual(hashes[0], hash(cut(5, { message: 'y 7' })));
  });

  test('joins the one cause of its task, class and text', () => {
    assert.deepEqual(name([WHOLE, cut(5)]), [hash(WHOLE), hash(WHOLE)]);
    assert.deepEqual(name([cut(5), WHOLE, cut(3)]), [hash(WHOLE), hash(WHOLE), hash(WHOLE)]);
  });

  test('stands alone where there are two, or none', () => {
    assert.equal(name([WHOLE, WHOLE_ELSEWHERE, cut(5)])[2], hash(cut(5)));
    assert.equal(name([cut(5)])[0], hash(cut(5)));
    for (const other of [{ task: 'h.tasks.other' }, { exception: 'KeyError' }, { message: 'y' }]) {
      const apart = cut(5, other);
      assert.equal(name([WHOLE, apart])[1], hash(apart));
    }
  });

  test('keeps the name under which it has been counted before', () => {
    assert.equal(name([WHOLE, cut(5)], [hash(cut(5))])[1], hash(cut(5)));
  });

  test('follows its cause where a rule splits or merges that', () => {
    const byRule = (fingerprint: Fingerprint, of: TaskFailure): Fingerprint =>
      of === WHOLE ? splitBy(fingerprint, 'value', 'rule') : fingerprint;
    const [whole, joined] = name([WHOLE, cut(5)], [], byRule);
    assert.notEqual(whole, hash(WHOLE));
    assert.equal(joined, whole);
  });

  test('a lost worker has no traceback of its own, and is not cut', () => {
    const lost = failure({ kind: 'worker-lost', exception: 'ValueError', message: 'x 7' });
    assert.equal(name([WHOLE, lost])[1], hash(lost));
  });

  test('in any order of the records', () => {
    const records = [WHOLE, cut(5), cut(3), WHOLE_ELSEWHERE, cut(5, { message: 'y' }), raised('KeyError: 1')];
    for (const some of [records, records.filter((record) => record !== WHOLE_ELSEWHERE)]) {
      const want = new Map(name(some).map((value, index) => [some[index], value]));
      fc.assert(
        fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (shuffled) => {
          assert.deepEqual(
            name(shuffled),
            shuffled.map((record) => want.get(record)),
          );
        }),
      );
    }
  });
});

describe('a cause that an older version has named', () => {
  test('keeps that name, with the parts it was made of', () => {
    const older = fingerprintBy(1, cut(7), 'default');
    assert.notEqual(older.hash, hash(cut(7)));
    const [found] = identify([cut(7)], {
      audit: 'default',
      isKnown: (one) => one === older.hash,
      regrouped: (fingerprint) => fingerprint,
    });
    assert.deepEqual(found, older);
    assert.equal(found?.version, 1);
  });

  test('the newest name wins where both are known', () => {
    assert.deepEqual(name([cut(7)], [fingerprintBy(1, cut(7), 'default').hash, hash(cut(7))]), [hash(cut(7))]);
  });

  test('what no version has changed has one name', () => {
    for (const same of [WHOLE, failure(said()), failure({ kind: 'time-limit' })])
      assert.equal(fingerprintBy(1, same, 'default').hash, hash(same));
  });
});
