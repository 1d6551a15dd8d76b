/**
 * emulate: a GitHub that somebody else wrote (https://emulate.dev). The adapter and the built action live a small life in it.
 * What it lacks is asserted below by name, so that a version that has gained it is noticed.
 */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createEmulator, type Emulator } from 'emulate';
import { createGithub, type Github } from '../../src/adapters/github/client.ts';
import { GithubError } from '../../src/adapters/github/faults.ts';
import { listRepositoryFolder, readRepositoryFile, readVisibility } from '../../src/adapters/github/repository.ts';
import { githubTracker } from '../../src/adapters/github/tracker.ts';
import { claimOf, writeMarker } from '../../src/issues/state/marker.ts';
import type { IssueTracker, TrackedIssue } from '../../src/issues/tracking/tracker.ts';
import { CORPUS, FAST, WINDOW } from '../e2e/surroundings.ts';
import { startPapertrail } from '../support/papertrail.ts';
import { runAction } from '../support/runner.ts';

const TOKEN = 'emulated-token-0123456789';
const REPOSITORY = 'acme/shop';
const LOGIN = 'acme';
const LABEL = 'celery-failure';

interface Setup {
  readonly emulator: Emulator;
  readonly github: Github;
  readonly tracker: IssueTracker;
}

async function setup(t: TestContext, isPrivate: boolean = false): Promise<Setup> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: LOGIN, scopes: ['repo', 'user'] } },
      github: {
        users: [{ login: LOGIN, name: 'Acme', email: 'acme@example.com' }],
        repos: [{ owner: LOGIN, name: 'shop', private: isPrivate, auto_init: true }],
      },
    },
  });
  t.after(() => emulator.close());
  const github = createGithub({
    token: TOKEN,
    baseUrl: emulator.url,
    userAgent: 'test/1',
    spacingMs: 0,
    sleep: async () => {},
    now: Date.now,
  });
  return { emulator, github, tracker: trackerOf(github) };
}

/** As the next run has it: it remembers nothing. */
function trackerOf(github: Github): IssueTracker {
  return githubTracker({ github, repository: REPOSITORY, claim: (body) => claimOf(body, 'default') });
}

const body = (text: string): string => `${writeMarker('issue', 'default', '0a1b2c3d4e5f6071', {})}\n${text}`;
const shown = ({ number, state, stateReason, title, labels }: TrackedIssue): unknown => ({
  number,
  state,
  stateReason,
  title,
  labels: labels.toSorted(),
});

test('emulate: the life of an issue', async (t) => {
  const { github, tracker } = await setup(t);
  assert.equal(await readVisibility(github, REPOSITORY), 'public');
  const labels = [LABEL, `${LABEL}/high`, `${LABEL}/low`].map((name) => ({ name, color: 'd73a4a', description: 'x' }));
  assert.deepEqual(
    await tracker.ensureLabels(labels),
    labels.map(({ name }) => name),
  );
  assert.deepEqual(await trackerOf(github).ensureLabels(labels), [], 'they are there now');

  const text = body('line\n\n`code` é 💥 <b> @alice #1');
  const opened = await tracker.create({ title: 'é "x"', body: text, labels: [LABEL, `${LABEL}/high`] });
  const { number } = opened;
  assert.deepEqual([opened.state, opened.body], ['open', text]);
  await tracker.comment(number, 'it is back');
  assert.deepEqual(await tracker.comments(number), ['it is back']);

  const moved = { addLabels: [`${LABEL}/low`], removeLabels: [`${LABEL}/high`, 'never-there'], title: 'new' };
  assert.deepEqual(shown(await tracker.edit(number, moved)), {
    number,
    state: 'open',
    stateReason: null,
    title: 'new',
    labels: [LABEL, `${LABEL}/low`],
  });
  const closed = await tracker.edit(number, { state: 'closed', stateReason: 'completed' });
  assert.deepEqual(
    [closed.state, closed.stateReason, closed.closer, typeof closed.closedAt],
    ['closed', 'completed', 'person', 'string'],
  );
  assert.deepEqual((await trackerOf(github).list([])).map(shown), [shown(closed)]);
  const reopened = await tracker.edit(number, { state: 'open', stateReason: 'reopened' });
  assert.deepEqual([reopened.state, reopened.stateReason, reopened.closedAt], ['open', 'reopened', null]);
  assert.deepEqual((await trackerOf(github).list([])).map(shown), [shown(reopened)]);
  assert.deepEqual(shown((await tracker.get(number)) ?? opened), shown(reopened));
  assert.equal(await tracker.get(number + 1), null);
});

test('emulate: a list of several pages', async (t) => {
  const { github, tracker } = await setup(t);
  await tracker.ensureLabels([{ name: LABEL, color: 'd73a4a', description: '' }]);
  const numbers: number[] = [];
  for (let n = 1; n <= 205; n++)
    numbers.push((await tracker.create({ title: `issue ${n}`, body: body(''), labels: [LABEL] })).number);
  assert.deepEqual(
    (await trackerOf(github).list([])).map(({ number }) => number),
    numbers,
  );
});

test('emulate: a private repository, its files and folders', async (t) => {
  const { github } = await setup(t, true);
  assert.equal(await readVisibility(github, REPOSITORY), 'private');
  const [owner, repo] = [LOGIN, 'shop'];
  const path = '.github/workflows/audit é.yml';
  const content = Buffer.from('name: é\n').toString('base64');
  await github.octokit.rest.repos.createOrUpdateFileContents({ owner, repo, path, message: 'x', content });
  assert.equal(await readRepositoryFile(github, REPOSITORY, path, 'main'), 'name: é\n');
  assert.equal(await readRepositoryFile(github, REPOSITORY, 'missing.yml', 'main'), null);
  assert.deepEqual(await listRepositoryFolder(github, REPOSITORY, '.github/workflows', null), [path]);
  assert.equal(await listRepositoryFolder(github, REPOSITORY, 'nowhere', null), null);
});

test('emulate: a repository that is not there', async (t) => {
  const { github } = await setup(t);
  const other = githubTracker({ github, repository: 'acme/other' });
  await assert.rejects(other.list([]), (error) => error instanceof GithubError && error.httpStatus === 404);
});

test('emulate: the built action opens its issues, and the same run again changes nothing', async (t) => {
  const { emulator, github } = await setup(t);
  const papertrail = await startPapertrail({ rateLimit: null });
  t.after(() => papertrail.close());
  papertrail.loadCorpus(CORPUS, (message) => message.startsWith('worker'));
  const run = () =>
    runAction({
      servers: { papertrail },
      inputs: { ...WINDOW, 'github-token': TOKEN, repository: REPOSITORY },
      env: { GITHUB_API_URL: emulator.url, GITHUB_REPOSITORY: REPOSITORY },
      files: { '.github/celery-failure-audit.yml': FAST },
    });
  const first = await run();
  assert.equal(first.status, 0, first.stdout);
  assert.equal(first.outputs['opened'], '5', first.stdout);
  const issues = await trackerOf(github).list([]);
  // Five causes and the dashboard.
  assert.equal(issues.filter(({ state }) => state === 'open').length, 6);
  const second = await run();
  assert.equal(second.status, 0, second.stdout);
  assert.deepEqual(
    ['opened', 'updated', 'commented', 'closed'].map((name) => second.outputs[name]),
    ['0', '0', '0', '0'],
  );
  assert.deepEqual(await trackerOf(github).list([]), issues);
});

test('emulate lacks the reason `duplicate`: it closes as completed, where GitHub says which issue stays', async (t) => {
  const { tracker } = await setup(t);
  await tracker.ensureLabels([{ name: LABEL, color: 'd73a4a', description: '' }]);
  const [one, two] = [
    await tracker.create({ title: '1', body: body(''), labels: [LABEL] }),
    await tracker.create({ title: '2', body: body(''), labels: [LABEL] }),
  ];
  const closed = await tracker.edit(two.number, { state: 'closed', stateReason: 'duplicate', duplicateOf: one.number });
  assert.deepEqual([closed.state, closed.stateReason], ['closed', 'completed']);
});

test('emulate lacks the code `already_exists` of a label that is there', async (t) => {
  const { github } = await setup(t);
  const label = { owner: LOGIN, repo: 'shop', name: LABEL, color: 'd73a4a' };
  await github.octokit.rest.issues.createLabel(label);
  await assert.rejects(
    github.octokit.rest.issues.createLabel(label),
    (error) => error instanceof GithubError && error.httpStatus === 422 && error.fieldCodes.length === 0,
  );
});

test('emulate lacks the header x-ratelimit-used, and one label for all spellings of its name', async (t) => {
  const { github } = await setup(t);
  const { issues } = github.octokit.rest;
  const home = { owner: LOGIN, repo: 'shop', color: 'd73a4a' };
  await issues.createLabel({ ...home, name: LABEL });
  const { status, headers } = await issues.createLabel({ ...home, name: 'Celery-Failure' });
  assert.deepEqual([status, headers['x-ratelimit-used']], [201, undefined]);
});

test('emulate lacks the refusal of a token that nobody knows: it writes as a user of the seed', async (t) => {
  const { emulator } = await setup(t);
  const stranger = createGithub({
    token: 'nobody-knows-this-token',
    baseUrl: emulator.url,
    userAgent: 'test/1',
    spacingMs: 0,
    sleep: async () => {},
    now: Date.now,
  });
  const { data } = await stranger.octokit.rest.issues.create({ owner: LOGIN, repo: 'shop', title: 'x' });
  assert.equal(data.state, 'open');
});
