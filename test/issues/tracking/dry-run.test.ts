/** A dry run prints what a run would write, and how each body changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeMarker } from '../../../src/issues/state/marker.ts';
import { diffBodies } from '../../../src/issues/tracking/body-diff.ts';
import { dryRunTracker, emptyTracker } from '../../../src/issues/tracking/dry-run.ts';
import { issueOf, ledgerOf } from '../builders.ts';

test('what is new, what is gone, and the lines around it', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].join('\n');
  const after = ['a', 'b', 'c', 'd', 'E', 'f', 'g', 'h'].join('\r\n');
  assert.deepEqual(diffBodies(before, after), ['…', '  c', '  d', '- e', '+ E', '  f', '  g', '+ h']);
  assert.deepEqual(diffBodies(null, 'a\nb'), ['+ a', '+ b']);
  assert.deepEqual(diffBodies(before, before), ['…']);
});

test('markers are told in short', () => {
  const [line = ''] = diffBodies(null, writeMarker('issue', 'default', '0123456789abcdef', { a: 1 }));
  assert.match(
    line,
    /^\+ <!-- celery-failure-audit:v1 issue name=default key=0123456789abcdef s=\(\d+ characters\) h=/,
  );
});

test('put together again it is the new text, and the old one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', '- x', '+ y'), { maxLength: 30 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffBodies(before, after);
      // Lines far from any change are left out.
      if (lines.includes('…')) return;
      const side = (mark: string): string =>
        lines.flatMap((line) => (line.startsWith(mark) || line.startsWith('  ') ? [line.slice(2)] : [])).join('\n');
      assert.equal(side('- '), before);
      assert.equal(side('+ '), after);
    }),
  );
});

test('two bodies at the limit take no time', () => {
  const lines = (mark: string): string => Array.from({ length: 30_000 }, (_, n) => `${mark}${n}`).join('\n');
  assert.equal(diffBodies(lines('a'), lines('b')).length, 60_000);
});

test('every write, exactly: labels on and off, the state, comments, later writes see earlier ones', async () => {
  const { issue } = issueOf(ledgerOf(), { body: 'old\nsame', labels: ['celery-failure', 'celery-failure/low'] });
  const tracker = dryRunTracker({ ...emptyTracker(), list: async () => [issue], get: async () => issue });
  await tracker.list([]);
  await tracker.comment(7, 'back again');
  const edited = await tracker.edit(7, {
    body: 'new\nsame',
    addLabels: ['celery-failure/high'],
    removeLabels: ['celery-failure/low'],
    state: 'closed',
    stateReason: 'completed',
  });
  assert.deepEqual(edited.labels, ['celery-failure', 'celery-failure/high']);
  const made = await tracker.create({ title: 'x', body: 'one', labels: ['celery-failure'] });
  await tracker.edit(made.number, { body: 'two' });
  const shown = tracker.writes.map(({ action, number, labels, state, diff }) => ({
    action,
    number,
    labels,
    state,
    diff,
  }));
  assert.deepEqual(shown, [
    { action: 'comment', number: 7, labels: [], state: null, diff: ['+ back again'] },
    {
      action: 'edit',
      number: 7,
      labels: ['+celery-failure/high', '-celery-failure/low'],
      state: 'closed as completed',
      diff: ['- old', '+ new', '  same'],
    },
    { action: 'create', number: null, labels: ['celery-failure'], state: 'open', diff: ['+ one'] },
    { action: 'edit', number: null, labels: [], state: null, diff: ['- one', '+ two'] },
  ]);
  assert.equal((await tracker.list([])).find(({ number }) => number === 7)?.body, 'new\nsame');
});
