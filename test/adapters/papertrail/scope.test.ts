/** What of a saved search narrows the audit, and what is told as not used. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeOf } from '../../../src/adapters/papertrail/scope.ts';
import { compileQuery } from '../../support/papertrail-query.ts';

const CASES: readonly (readonly [query: string, terms: string, unused: readonly string[]])[] = [
  ['"raised unexpected" program:x', 'program:x', ['"raised unexpected"']],
  ['', '', []],
  ['program:x', 'program:x', []],
  ['raised unexpected', '', ['raised', 'unexpected']],
  ['program:(web worker) severity:error', 'program:(web worker)', ['severity:error']],
  ['program:"celery worker" AND \'he said "x"\'', 'program:"celery worker"', ['\'he said "x"\'']],
  ['-noise -"health check" -(a OR b) x', '-noise -"health check" -(a OR b)', ['x']],
  ['-program:(cron sshd) error', '-program:(cron sshd)', ['error']],
  ['sender:a OR program:b', '(sender:a OR program:b)', []],
  ['"Traceback" OR program:b', '', ['"Traceback" OR program:b']],
  ['("Traceback" OR error) program:b', 'program:b', ['"Traceback" OR error']],
  ['("Traceback" program:a) OR ("x" program:b)', '(program:a OR program:b)', ['"Traceback"', '"x"']],
  ['program:celery ERROR/ForkPoolWorker-1', 'program:celery', ['ERROR/ForkPoolWorker-1']],
  ['message:timeout program:a-b.log', 'program:a-b.log', ['message:timeout']],
  ['NOT noise', '-noise', []],
];

for (const [query, terms, unused] of CASES) {
  test(query || 'an empty search', () => {
    const scope = scopeOf({ name: 'S', query });
    assert.equal(scope.terms, terms);
    assert.deepEqual(
      scope.notes.map((note) => /^Not used of the saved search "S": (.*); [a-z][^;]+\.$/.exec(note)?.[1]),
      unused,
    );
    compileQuery(terms);
  });
}

test('a search that cannot be read narrows nothing', () => {
  for (const query of ['program:a )', ') program:a']) {
    const { terms, notes } = scopeOf({ name: 'S', query });
    assert.equal(terms, '');
    assert.match(notes.join(), /could not be read/);
  }
});
