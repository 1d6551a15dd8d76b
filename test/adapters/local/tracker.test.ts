import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { localTracker } from '../../../src/adapters/local/tracker.ts';
import { type IssueTracker, TrackerError } from '../../../src/issues/tracking/tracker.ts';
import { fakeClock } from '../clock.ts';

async function tracker(t: {
  after: (fn: () => Promise<void>) => void;
}): Promise<{ folder: string; issues: IssueTracker }> {
  const root = await mkdtemp(join(tmpdir(), 'issues-'));
  t.after(() => rm(root, { recursive: true }));
  const folder = join(root, 'issues');
  return { folder, issues: localTracker({ folder, now: fakeClock().now }) };
}

test('a body comes back byte for byte', async (t) => {
  const { issues } = await tracker(t);
  const pieces = [
    '',
    'a',
    '\n',
    '\r\n',
    '\r',
    '---',
    '\n---\n',
    '<!-- comments -->',
    '\n<!-- comments -->\n',
    '<!-- comments 2 -->',
    '<!-- comment 1 -->',
    '# é 💥',
    '  ',
    '\t',
    '\uFEFF',
  ];
  const { number } = await issues.create({ title: 'x', body: '', labels: [] });
  await issues.comment(number, 'kept\n<!-- comments -->\nkept too');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
      async (body, title) => {
        await issues.edit(number, { body, title });
        const back = await issues.get(number);
        assert.equal(back?.body, body);
        assert.equal(back?.title, title);
      },
    ),
  );
});

test('life of an issue', async (t) => {
  const { folder, issues } = await tracker(t);
  assert.deepEqual(await issues.list([]), []);
  assert.equal(await issues.get(1), null);
  await issues.ensureLabels([{ name: 'celery-failure', color: 'ff0000', description: '' }]);
  const first = await issues.create({
    title: 'yes: "no"',
    body: '<!-- celery-failure-audit v1 fp=1.ab12 -->\nbody',
    labels: ['celery-failure', 'celery-failure'],
  });
  assert.deepEqual(first, {
    number: 1,
    url: 'issues/1.md',
    title: 'yes: "no"',
    body: '<!-- celery-failure-audit v1 fp=1.ab12 -->\nbody',
    state: 'open',
    stateReason: null,
    labels: ['celery-failure'],
    closedAt: null,
    locked: false,
  });
  const second = await issues.create({ title: 'second', body: '', labels: [] });
  assert.equal(second.number, 2);

  const closed = await issues.edit(1, {
    state: 'closed',
    stateReason: 'not_planned',
    addLabels: ['a', 'b'],
    removeLabels: ['a', 'zzz'],
  });
  assert.deepEqual(
    [closed.state, closed.stateReason, closed.closedAt, closed.labels],
    ['closed', 'not_planned', '2026-06-01T00:00:00Z', ['celery-failure', 'b']],
  );
  assert.equal(
    (await issues.edit(1, { stateReason: 'duplicate' })).stateReason,
    'not_planned',
    'a reason alone changes nothing',
  );
  const reopened = await issues.edit(1, { state: 'open' });
  assert.deepEqual([reopened.state, reopened.stateReason, reopened.closedAt], ['open', 'reopened', null]);

  await issues.comment(1, 'one');
  await issues.comment(1, 'two');
  const text = await readFile(join(folder, '1.md'), 'utf8');
  assert.match(text, /^fingerprint: 1\.ab12$/m);
  assert.match(text, /<!-- comments -->\n\n<!-- comment 1 -->\none\n\n<!-- comment 2 -->\ntwo\n$/);
  assert.deepEqual(
    (await issues.list([])).map(({ number }) => number),
    [1, 2],
  );
  assert.deepEqual((await readdir(folder)).toSorted(), ['1.md', '2.md'], 'no drafts are left');
  assert.ok(issues.requests > 0);
});

test('takes what people edit by hand', async (t) => {
  const { folder, issues } = await tracker(t);
  await issues.create({ title: 'x', body: 'b', labels: [] });
  await writeFile(
    join(folder, '1.md'),
    '\uFEFF---\r\ntitle: 2026\r\nlabels: celery-failure\r\n---\r\nbody without an end',
  );
  await writeFile(join(folder, 'notes.md'), 'not an issue');
  const [issue] = await issues.list([]);
  assert.deepEqual(
    [issue?.title, issue?.labels, issue?.state, issue?.body],
    ['2026', ['celery-failure'], 'open', 'body without an end'],
  );
});

test('names the file that cannot be read', async (t) => {
  const { folder, issues } = await tracker(t);
  await issues.create({ title: 'x', body: 'b', labels: [] });
  const cases: readonly (readonly [string, RegExp])[] = [
    ['no head', /1\.md cannot be read: it does not begin/],
    ['---\ntitle: [\n---\n', /1\.md cannot be read: its head is not YAML/],
    ['---\nstate: open\n---\n', /it has no title/],
    ['---\ntitle: x\nstate: ajar\n---\n', /neither open nor closed/],
  ];
  for (const [text, message] of cases) {
    await writeFile(join(folder, '1.md'), text);
    await assert.rejects(
      issues.list([]),
      (error) => error instanceof TrackerError && message.test(error.message) && !error.message.includes(folder),
    );
  }
  await assert.rejects(issues.edit(9, { title: 'x' }), TrackerError);
});
