/**
 * @octokit/core and @actions/github, each with the fetch it brings, as clients of our GitHub emulator: what GitHub's own clients are
 * content with is what the tests of the adapter run against.
 */
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { getOctokit } from '@actions/github';
import { Octokit } from '@octokit/core';
import { type GitHub, type GitHubSettings, startGitHub } from '../support/github.ts';

const TOKEN = 'ghs_secret4711secret';
const SHOP = { owner: 'acme', repo: 'shop' } as const;

async function emulated(t: TestContext, settings: Partial<GitHubSettings> = {}): Promise<GitHub> {
  const github = await startGitHub({ token: TOKEN, pullRequestEvery: 0, ...settings });
  t.after(() => github.close());
  return github;
}

const coreOf = (github: GitHub, auth: string = TOKEN): Octokit => new Octokit({ auth, baseUrl: github.url });
// Named anew, for the package reads GITHUB_API_URL when it is loaded.
const actionsOf = (github: GitHub): ReturnType<typeof getOctokit> => getOctokit(TOKEN, { baseUrl: github.url });

test('@octokit/core is content: an issue from its opening to its end', async (t) => {
  const github = await emulated(t);
  const core = coreOf(github);
  const opened = await core.request('POST /repos/{owner}/{repo}/issues', {
    ...SHOP,
    title: 'é "x"',
    body: 'a\n\n`b` 💥',
    labels: ['celery-failure'],
  });
  assert.deepEqual([opened.status, opened.data.number, opened.data.body], [201, 1, 'a\n\n`b` 💥']);
  const issue = { ...SHOP, issue_number: 1 };
  const comment = await core.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...issue,
    body: 'c',
  });
  assert.deepEqual([comment.status, comment.data.body], [201, 'c']);
  const closed = await core.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...issue,
    state: 'closed',
    state_reason: 'not_planned',
  });
  assert.deepEqual(
    [closed.data.state, closed.data.state_reason, typeof closed.data.closed_at],
    ['closed', 'not_planned', 'string'],
  );
  const read = await core.request('GET /repos/{owner}/{repo}/issues/{issue_number}', issue);
  assert.deepEqual(
    read.data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    ['celery-failure'],
  );
  const removed = await core.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
    ...issue,
    name: 'celery-failure',
  });
  assert.deepEqual(removed.data, []);
  assert.deepEqual(github.violations, []);
});

test('@octokit/core is content: the headers GitHub sends with each answer', async (t) => {
  const github = await emulated(t, { rateLimit: { limit: 5000, remaining: 4000 } });
  const { headers } = await coreOf(github).request('GET /repos/{owner}/{repo}/issues', SHOP);
  assert.match(headers['content-type'] ?? '', /^application\/json; charset=utf-8$/);
  assert.deepEqual([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']], ['5000', '3999']);
  assert.ok(Number(headers['x-ratelimit-reset']) > Date.now() / 1000);
  assert.equal(headers['x-ratelimit-used'], '1001');
  assert.ok(!Number.isNaN(Date.parse(headers.date ?? '')));
  assert.equal(headers['deprecation'], undefined);
});

test('@octokit/core is content: a file as text, and as base64', async (t) => {
  const github = await emulated(t);
  github.files.set('docs/a b.md', '# é\n');
  const file = { ...SHOP, path: 'docs/a b.md', ref: 'main' };
  const raw = await coreOf(github).request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...file,
    mediaType: { format: 'raw' },
  });
  assert.equal(raw.data as unknown, '# é\n');
  const { data } = await coreOf(github).request('GET /repos/{owner}/{repo}/contents/{path}', file);
  assert.ok('content' in data && data.type === 'file');
  assert.equal(Buffer.from(data.content, 'base64').toString(), '# é\n');
});

test("@octokit/core is content: refusals come as its RequestErrors, in GitHub's words", async (t) => {
  const cases: readonly (readonly [settings: Partial<GitHubSettings>, status: number, words: RegExp])[] = [
    [{ token: 'another' }, 401, /^Bad credentials/],
    [{ exists: false }, 404, /^Not Found/],
    [{ hasIssues: false }, 410, /^Issues has been disabled/],
    [{ permissions: { issues: 'none', contents: 'read' } }, 403, /^Resource not accessible by integration/],
    [{ rateLimit: { limit: 60, remaining: 0 } }, 403, /^API rate limit exceeded/],
  ];
  for (const [settings, status, words] of cases) {
    const github = await emulated(t, settings);
    await assert.rejects(coreOf(github).request('GET /repos/{owner}/{repo}/issues', SHOP), {
      name: 'HttpError',
      status,
      message: words,
    });
  }
  const github = await emulated(t);
  const label = { ...SHOP, name: 'x', color: 'no colour' };
  await assert.rejects(coreOf(github).request('POST /repos/{owner}/{repo}/labels', label), {
    name: 'HttpError',
    status: 422,
    message:
      /^Validation Failed: \{.*"code":"invalid".*"field":"color"|^Validation Failed: \{.*"field":"color".*"code":"invalid"/,
  });
  github.limitSecondary({ retryAfter: 7 });
  await assert.rejects(
    coreOf(github).request('POST /repos/{owner}/{repo}/issues', { ...SHOP, title: 'x' }),
    (error: { status?: number; response?: { headers: Record<string, string> } }) =>
      error.status === 403 && error.response?.headers['retry-after'] === '7',
  );
});

test('@octokit/core is content: a moved issue is a redirect', async (t) => {
  const github = await emulated(t);
  const { number } = github.as('alice').create({ title: 'x' });
  github.as('alice').transfer(number);
  const moved = await coreOf(github).request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...SHOP,
    issue_number: number,
    request: { redirect: 'manual' },
  });
  assert.deepEqual([moved.status as number, typeof moved.headers.location], [301, 'string']);
});

test('@actions/github is content: its typed endpoints, and its pages over the Link header', async (t) => {
  const github = await emulated(t);
  const octokit = actionsOf(github);
  for (let n = 1; n <= 205; n++) github.as('alice').create({ title: `issue ${n}` });
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, { ...SHOP, state: 'all', per_page: 100 });
  assert.deepEqual(new Set(issues.map(({ number }) => number)).size, 205);
  assert.equal(github.server.requests.length, 3);
  for (let n = 1; n <= 31; n++)
    await octokit.rest.issues.createComment({ ...SHOP, issue_number: 7, body: `comment ${n}` });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...SHOP, issue_number: 7, per_page: 30 });
  assert.deepEqual(comments.map(({ body }) => body).at(-1), 'comment 31');
  await octokit.rest.issues.createLabel({ ...SHOP, name: 'a/b c', color: 'd73a4a', description: 'z' });
  await octokit.rest.issues.addLabels({ ...SHOP, issue_number: 7, labels: ['a/b c'] });
  await octokit.rest.issues.removeLabel({ ...SHOP, issue_number: 7, name: 'a/b c' });
  const labels = await octokit.paginate(octokit.rest.issues.listLabelsForRepo, SHOP);
  assert.deepEqual(
    labels.map(({ name, color }) => [name, color]),
    [['a/b c', 'd73a4a']],
  );
  const { data } = await octokit.rest.repos.get(SHOP);
  assert.deepEqual([data.full_name, data.has_issues], ['acme/shop', true]);
  assert.deepEqual(github.violations, []);
});
