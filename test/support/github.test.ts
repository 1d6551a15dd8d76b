/** The emulator against GitHub's own description of its API, and against what is known of its behaviour. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { GitHub } from './github.ts';
import { startGitHub } from './github.ts';
import { responseProblems } from './github-openapi.ts';

const closers: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function gitHubWith(settings: Parameters<typeof startGitHub>[0] = {}): Promise<GitHub> {
  const github = await startGitHub(settings);
  closers.push(() => github.close());
  return github;
}

interface IssuePayload {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly state_reason: string | null;
  readonly closed_at: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly pull_request?: object;
  readonly user: { readonly login: string; readonly type: string };
}

const REPO = '/repos/{owner}/{repo}';

async function call(
  github: GitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(new URL(path.replace('~', '/repos/acme/shop'), github.url), {
    method,
    headers: {
      authorization: `Bearer ${github.settings.token}`,
      'user-agent': 'test',
      'x-github-api-version': '2022-11-28',
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
}

describe('github', () => {
  test("answers fit GitHub's own description", async () => {
    const github = await gitHubWith({ pullRequestEvery: 0 });
    const checks: [status: number, operation: string, method: string, path: string, body?: unknown][] = [
      [
        201,
        `POST ${REPO}/labels`,
        'POST',
        '~/labels',
        { name: 'celery-failure', color: 'd73a4a', description: 'ours' },
      ],
      [200, `GET ${REPO}/labels`, 'GET', '~/labels'],
      [200, `GET ${REPO}/labels/{name}`, 'GET', '~/labels/celery-failure'],
      [
        201,
        `POST ${REPO}/issues`,
        'POST',
        '~/issues',
        { title: 't', body: 'b', labels: ['celery-failure'], assignees: ['alice'] },
      ],
      [200, `GET ${REPO}/issues/{issue_number}`, 'GET', '~/issues/1'],
      [
        200,
        `PATCH ${REPO}/issues/{issue_number}`,
        'PATCH',
        '~/issues/1',
        { state: 'closed', state_reason: 'not_planned' },
      ],
      [
        200,
        `GET ${REPO}/issues`,
        'GET',
        '~/issues?state=all&labels=celery-failure&per_page=100&sort=updated&direction=desc',
      ],
      [201, `POST ${REPO}/issues/{issue_number}/comments`, 'POST', '~/issues/1/comments', { body: 'hello' }],
      [200, `GET ${REPO}/issues/{issue_number}/comments`, 'GET', '~/issues/1/comments'],
      [200, `POST ${REPO}/issues/{issue_number}/labels`, 'POST', '~/issues/1/labels', { labels: ['new one'] }],
      [200, `GET ${REPO}/issues/{issue_number}/labels`, 'GET', '~/issues/1/labels'],
      [200, `DELETE ${REPO}/issues/{issue_number}/labels/{name}`, 'DELETE', '~/issues/1/labels/new%20one'],
      [
        201,
        `POST ${REPO}/issues/{issue_number}/assignees`,
        'POST',
        '~/issues/1/assignees',
        { assignees: ['bob', 'nobody'] },
      ],
      [
        200,
        `DELETE ${REPO}/issues/{issue_number}/assignees`,
        'DELETE',
        '~/issues/1/assignees',
        { assignees: ['alice'] },
      ],
    ];
    for (const [status, operation, method, path, body] of checks) {
      const answer = await call(github, method, path, body);
      assert.equal(answer.status, status, `${operation}: ${JSON.stringify(answer.body)}`);
      assert.deepEqual(responseProblems(operation, status, answer.body), [], operation);
    }
    // The description is that of 2022-11-28; 2026-03-10 has no `assignee` any more.
    const newer = await call(github, 'GET', '~/issues/1', undefined, { 'x-github-api-version': '2026-03-10' });
    assert.equal('assignee' in (newer.body as object), false);
    assert.equal(
      (await call(github, 'GET', '~/issues/1', undefined, { 'x-github-api-version': '2020-01-01' })).status,
      400,
    );
    assert.deepEqual(github.violations, []);
    assert.deepEqual(github.issue(1).log, [
      'opened by github-actions[bot]',
      'labeled celery-failure',
      'closed as not_planned by github-actions[bot]',
      'commented by github-actions[bot]',
      'labeled new one',
      'unlabeled new one',
    ]);
    assert.equal(github.writes.length, 8);
  });

  test("a body that GitHub's description does not allow is 422 and a violation", async () => {
    const github = await gitHubWith();
    await call(github, 'POST', '~/issues', { title: 't' });
    const bad: [method: string, path: string, body: unknown][] = [
      ['POST', '~/issues', { title: 't', labls: ['x'] }],
      ['POST', '~/issues', { body: 'no title' }],
      ['PATCH', '~/issues/1', { state: 'done' }],
      ['PATCH', '~/issues/1', { state_reason: 'whatever' }],
      ['POST', '~/issues/1/comments', { text: 'x' }],
      ['GET', '~/issues?state=everything', undefined],
      ['GET', '~/issues?label=x', undefined],
    ];
    for (const [n, [method, path, body]] of bad.entries()) {
      assert.equal((await call(github, method, path, body)).status, 422, `${method} ${path}`);
      assert.ok(github.violations.length > n, `${method} ${path} is recorded`);
    }
    const before = github.violations.length;
    assert.equal((await call(github, 'GET', '/search/issues?q=x')).status, 404);
    assert.equal((await call(github, 'PUT', '~/issues/1/labels', { labels: [] })).status, 404);
    assert.equal(github.violations.length, before + 2);
    assert.equal(github.issues.length, 1);
  });

  test('limits and refusals', async () => {
    const github = await gitHubWith({ pullRequestEvery: 0 });
    await call(github, 'POST', '~/labels', { name: 'bug' });
    await call(github, 'POST', '~/issues', { title: 'first', body: 'old' });
    const refusals: [status: number, method: string, path: string, body?: unknown][] = [
      [422, 'POST', '~/issues', { title: 'x'.repeat(257) }],
      [422, 'POST', '~/issues', { title: ' ' }],
      [422, 'POST', '~/issues', { title: 't', body: 'x'.repeat(65_537) }],
      [422, 'POST', '~/issues', { title: 't', labels: ['x'.repeat(51)] }],
      [422, 'POST', '~/issues', { title: 't', labels: Array.from({ length: 101 }, (_, n) => `l${n}`) }],
      [422, 'POST', '~/issues', { title: 't', assignees: ['mallory'] }],
      [422, 'PATCH', '~/issues/1', { body: 'x'.repeat(65_537) }],
      [422, 'POST', '~/issues/1/comments', { body: 'x'.repeat(65_537) }],
      [422, 'POST', '~/labels', { name: 'BUG' }],
      [404, 'DELETE', '~/issues/1/labels/bug'],
      [404, 'GET', '~/issues/7'],
      [404, 'GET', '~/labels/nothing'],
      [404, 'GET', '~/assignees/mallory'],
      [404, 'GET', '~/contents/nothing.yml'],
      [404, 'GET', '/repos/acme/other/issues'],
      [403, 'GET', '/user'],
    ];
    for (const [status, method, path, body] of refusals)
      assert.equal(
        (await call(github, method, path, body)).status,
        status,
        `${method} ${path} ${JSON.stringify(body)?.slice(0, 60)}`,
      );
    assert.equal((await call(github, 'GET', '~/assignees/alice')).status, 204);
    const already = (await call(github, 'POST', '~/labels', { name: 'bug' })).body as { errors: { code: string }[] };
    assert.equal(already.errors[0]?.code, 'already_exists');
    assert.equal(github.issues.length, 1);
    assert.deepEqual(github.violations, []);

    github.settings.silentLongBody = true;
    const silent = await call(github, 'PATCH', '~/issues/1', { body: 'x'.repeat(65_537) });
    assert.deepEqual([silent.status, (silent.body as IssuePayload).body], [200, 'old']);

    assert.equal((await call(github, 'GET', '~', undefined, { authorization: 'token wrong' })).status, 401);
    github.settings.login = 'release-robot';
    assert.equal(((await call(github, 'GET', '/user')).body as { login: string }).login, 'release-robot');
    github.settings.permissions.issues = 'read';
    assert.equal((await call(github, 'GET', '~/issues')).status, 200);
    assert.deepEqual((await call(github, 'POST', '~/issues', { title: 't' })).body, {
      message: 'Resource not accessible by integration',
      status: '403',
    });
    github.settings.permissions.issues = 'none';
    assert.equal((await call(github, 'GET', '~/issues')).status, 403);
    github.settings.permissions.issues = 'write';
    github.settings.hasIssues = false;
    assert.equal((await call(github, 'GET', '~/issues')).status, 410);
    assert.equal(((await call(github, 'GET', '~')).body as { has_issues: boolean }).has_issues, false);
    github.settings.exists = false;
    assert.equal((await call(github, 'GET', '~')).status, 404);
  });

  test('lists: pages by an opaque link, pull requests among the issues', async () => {
    const github = await gitHubWith({ pullRequestEvery: 10 });
    for (let n = 0; n < 25; n += 1)
      await call(github, 'POST', '~/issues', { title: `issue ${n}`, labels: n % 2 === 0 ? ['even'] : [] });
    const found: IssuePayload[] = [];
    let next: string | undefined = '~/issues?state=all&per_page=10';
    while (next) {
      const answer = await call(github, 'GET', next);
      found.push(...(answer.body as IssuePayload[]));
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
      if (next) assert.match(next, /^http:\/\/127\.0\.0\.1:\d+\/repositories\/\d+\/issues\?/);
    }
    assert.equal(found.length, github.issues.length + github.pullRequests.length);
    assert.equal(found.filter((issue) => issue.pull_request).length, 3);
    assert.equal(found[0]?.number, 28, 'newest first');
    const even = (await call(github, 'GET', '~/issues?labels=EVEN&per_page=100')).body as IssuePayload[];
    assert.equal(even.filter((issue) => !issue.pull_request).length, 13);
    assert.deepEqual((await call(github, 'GET', '~/issues?labels=even,odd')).body, []);
    assert.equal(
      ((await call(github, 'GET', '~/issues?per_page=500&state=all')).body as unknown[]).length,
      28,
      'per_page is capped at 100',
    );
    assert.deepEqual(github.violations, []);
  });

  test('closing, reopening, and what people do', async () => {
    let now = Date.parse('2026-05-11T12:00:00Z');
    const github = await gitHubWith({ clock: () => now, pullRequestEvery: 0 });
    await call(github, 'POST', '~/issues', { title: 't', labels: ['ours'] });
    now += 60_000;
    const closed = (await call(github, 'PATCH', '~/issues/1', { state: 'closed' })).body as IssuePayload;
    assert.deepEqual(
      [closed.state, closed.state_reason, closed.closed_at],
      ['closed', 'completed', '2026-05-11T12:01:00Z'],
    );
    const unchanged = (await call(github, 'PATCH', '~/issues/1', { state: 'closed', state_reason: 'duplicate' }))
      .body as IssuePayload;
    assert.equal(unchanged.state_reason, 'completed', 'ignored unless the state changes');
    const reopened = (await call(github, 'PATCH', '~/issues/1', { state: 'open' })).body as IssuePayload;
    assert.deepEqual([reopened.state_reason, reopened.closed_at], ['reopened', null]);

    github.as('mallory').create({ title: 'forged', body: '<!-- marker -->', labels: ['ours'] });
    assert.deepEqual(github.issue(2).labels, [], "a stranger's labels are dropped");
    github.as('alice').create({ title: 'team', labels: ['ours'] });
    assert.deepEqual(github.issue(3).labels, ['ours']);
    github.as('alice').close(1, 'not_planned');
    github.as('alice').comment(1, 'known');
    github.as('bob').remove(3);
    assert.equal((await call(github, 'GET', '~/issues/3')).status, 410);
    const listed = (await call(github, 'GET', '~/issues?state=all&creator=mallory')).body as IssuePayload[];
    assert.deepEqual(
      listed.map(({ number, user }) => [number, user.type]),
      [[2, 'User']],
    );
    now += 3_600_000;
    await call(github, 'PATCH', '~/issues/2', { title: 'renamed' });
    const fresh = (await call(github, 'GET', '~/issues?state=all&since=2026-05-11T12:30:00Z')).body as IssuePayload[];
    assert.deepEqual(
      fresh.map(({ number }) => number),
      [2],
      'since is by update',
    );
    assert.equal(
      (await call(github, 'PATCH', '~/issues/2', { state: 'closed', state_reason: 'duplicate', duplicate_issue_id: 1 }))
        .status,
      422,
    );
    await call(github, 'PATCH', '~/issues/2', {
      state: 'closed',
      state_reason: 'duplicate',
      duplicate_issue_id: github.issue(1).id,
    });
    assert.equal(github.issue(2).duplicateOf, 1);
    assert.equal(github.issue(2).log.at(-1), 'closed as duplicate of #1 by github-actions[bot]');
    assert.deepEqual(github.issue(1).log.slice(-2), ['closed as not_planned by alice', 'commented by alice']);
  });

  test('listings lag, reads by number do not', async () => {
    const github = await gitHubWith({ labelLag: { writes: 2 }, pullRequestEvery: 0 });
    await call(github, 'POST', '~/issues', { title: 't', labels: ['ours'] });
    assert.deepEqual((await call(github, 'GET', '~/issues?labels=ours')).body, []);
    assert.equal(((await call(github, 'GET', '~/issues')).body as unknown[]).length, 1, 'the unfiltered list has it');
    assert.equal(((await call(github, 'GET', '~/issues/1')).body as IssuePayload).labels[0]?.name, 'ours');
    await call(github, 'POST', '~/issues', { title: 'u' });
    await call(github, 'DELETE', '~/issues/1/labels/ours');
    const stale = (await call(github, 'GET', '~/issues?labels=ours')).body as IssuePayload[];
    assert.deepEqual(
      stale.map(({ number, labels }) => [number, labels.length]),
      [[1, 0]],
      'a stale member, with its present labels',
    );
    github.settings.creationLag = { ms: 60_000 };
    assert.deepEqual((await call(github, 'GET', '~/issues')).body, []);
  });

  test('files, in both media types and by ref', async () => {
    const github = await gitHubWith();
    github.files.set('.github/x.yml', 'version: 1\n'.repeat(20));
    github.files.set('abc:.github/x.yml', 'version: 2\n');
    const plain = (await call(github, 'GET', '~/contents/.github/x.yml')).body as { encoding: string; content: string };
    assert.ok(plain.content.includes('\n'));
    assert.equal(Buffer.from(plain.content, 'base64').toString(), 'version: 1\n'.repeat(20));
    const raw = await call(github, 'GET', '~/contents/.github%2Fx.yml?ref=abc', undefined, {
      accept: 'application/vnd.github.raw+json',
    });
    assert.equal(raw.body, 'version: 2\n');
    github.settings.permissions.contents = 'none';
    assert.equal((await call(github, 'GET', '~/contents/.github/x.yml')).status, 403);
  });

  test('primary and secondary limits', async () => {
    const github = await gitHubWith({ rateLimit: { limit: 60, remaining: 2 } });
    github.limitSecondary({ nth: 1, retryAfter: 3 });
    const secondary = await call(github, 'POST', '~/issues', { title: 't' });
    assert.deepEqual([secondary.status, secondary.headers.get('retry-after')], [403, '3']);
    assert.match((secondary.body as { message: string }).message, /secondary rate/);
    const first = await call(github, 'POST', '~/issues', { title: 't' });
    assert.deepEqual([first.status, first.headers.get('x-ratelimit-remaining')], [201, '1']);
    await call(github, 'GET', '~');
    const spent = await call(github, 'GET', '~');
    assert.deepEqual([spent.status, spent.headers.get('x-ratelimit-remaining')], [403, '0']);
    assert.ok(Number(spent.headers.get('x-ratelimit-reset')) * 1000 > Date.now());
    assert.equal(
      ((await call(github, 'GET', '/rate_limit')).body as { resources: { core: { remaining: number } } }).resources.core
        .remaining,
      0,
    );
  });

  test('the kill switch strikes before or after the n-th write, and never answers', async () => {
    for (const carriedOut of [false, true]) {
      const github = await gitHubWith({ pullRequestEvery: 0 });
      await call(github, 'POST', '~/issues', { title: 'zero' });
      const killed = new AbortController();
      const die = carriedOut ? github.dieAfter : github.dieBefore;
      die(2, () => killed.abort());
      await call(github, 'POST', '~/issues', { title: 'one' });
      await call(github, 'GET', '~/issues');
      const last = fetch(`${github.url}/repos/acme/shop/issues`, {
        method: 'POST',
        body: '{"title":"two"}',
        signal: killed.signal,
        headers: { authorization: `Bearer ${github.settings.token}` },
      });
      await assert.rejects(last, { name: 'AbortError' });
      assert.equal(github.issues.length, carriedOut ? 3 : 2);
      assert.deepEqual(
        github.writes.map(({ status }) => status),
        [201, 201, null],
      );
      assert.equal((await call(github, 'POST', '~/issues', { title: 'three' })).status, 201, 'the next run is served');
    }
  });
});
