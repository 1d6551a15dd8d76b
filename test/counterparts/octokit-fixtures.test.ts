/**
 * @octokit/fixtures: answers that api.github.com has given, recorded by octokit's maintainers, played by a server on loopback to our
 * GitHub adapter. What it makes of them is held against the recording itself.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { readGithubAccess } from '../../src/adapters/github/access.ts';
import { createGithub, type Github } from '../../src/adapters/github/client.ts';
import { GithubError } from '../../src/adapters/github/faults.ts';
import {
  getRepository,
  listRepositoryFolder,
  readRepositoryFile,
  readVisibility,
  repositoryName,
} from '../../src/adapters/github/repository.ts';
import { readIssue, readLabels } from '../../src/adapters/github/resources.ts';
import { githubTracker } from '../../src/adapters/github/tracker.ts';
import { type EmulatedServer, startServer } from '../support/server.ts';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
  readonly response: unknown;
  readonly headers: Readonly<Record<string, string | number>>;
}

const API = 'https://api.github.com';
const SCENARIOS = new URL(`scenarios/${new URL(API).host}/`, import.meta.resolve('@octokit/fixtures'));

function recordingOf(scenario: string): Recorded[] {
  return JSON.parse(readFileSync(new URL(`${scenario}/normalized-fixture.json`, SCENARIOS), 'utf8')) as Recorded[];
}

interface Stage {
  readonly github: Github;
  readonly server: EmulatedServer;
  readonly recording: readonly Recorded[];
  /** `octokit-fixture-org/NAME` */
  readonly repository: string;
}

/** Plays the answers of a recording in their order, by method and path: the query is that of whoever was recorded. */
async function play(t: TestContext, scenario: string, repository: string = scenario): Promise<Stage> {
  const recording = recordingOf(scenario);
  const left = [...recording];
  const server = await startServer(({ method, path, query }) => {
    const isThis = (recorded: Recorded, withQuery: boolean): boolean => {
      const [recordedPath = '', recordedQuery = ''] = recorded.path.replace(/\/(?=\?|$)/, '').split('?');
      if (recorded.method.toUpperCase() !== method || recordedPath !== path.replace(/\/$/, '')) return false;
      return !withQuery || recordedQuery === query.toString();
    };
    const exact = left.findIndex((recorded) => isThis(recorded, true));
    const index = exact >= 0 ? exact : left.findIndex((recorded) => isThis(recorded, false));
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found === undefined) return { status: 599, body: `nothing recorded for ${method} ${path}` };
    const here = (text: string): string => text.replaceAll(API, server.url);
    const headers = Object.fromEntries(
      Object.entries(found.headers)
        .filter(([name]) => !/^(?:content-length|connection|transfer-encoding)$/.test(name))
        .map(([name, value]) => [name, here(String(value))]),
    );
    const body = typeof found.response === 'string' ? found.response : JSON.stringify(found.response);
    return { status: found.status, headers, body: here(body) };
  });
  t.after(() => server.close());
  const github = createGithub({
    token: 'ghs_secret4711secret',
    baseUrl: server.url,
    userAgent: 'test/1',
    spacingMs: 0,
    sleep: async () => {},
    now: () => 0,
  });
  return { github, server, recording, repository: `octokit-fixture-org/${repository}` };
}

/** The answers of a recording, as whoever looks at them knows them to be. */
const answersOf = <T extends readonly unknown[]>(recording: readonly Recorded[]): T =>
  recording.map(({ response }) => response) as unknown as T;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => value as Readonly<Record<string, unknown>>;

test('@octokit/fixtures get-repository: who can read it', async (t) => {
  const { github, repository } = await play(t, 'get-repository', 'hello-world');
  assert.equal(await readVisibility(github, repository), 'public');
});

test('@octokit/fixtures get-repository: its name, its issues', async (t) => {
  const { github, repository, recording } = await play(t, 'get-repository', 'hello-world');
  const answer = fieldsOf(recording[0]?.response);
  assert.deepEqual(await getRepository(github, repositoryName(repository)), {
    fullName: answer['full_name'],
    isPrivate: false,
    visibility: answer['visibility'] ?? null,
    isArchived: answer['archived'],
    hasIssues: answer['has_issues'],
  });
});

test('@octokit/fixtures get-content: a folder, and the text of a file', async (t) => {
  const { github, repository, recording } = await play(t, 'get-content', 'hello-world');
  const [folder, file] = answersOf<[{ type: string; path: string }[], string]>(recording);
  assert.deepEqual(
    await listRepositoryFolder(github, repository, '', null),
    folder.filter(({ type }) => type === 'file').map(({ path }) => path),
  );
  const text = await readRepositoryFile(github, repository, 'README.md', 'main');
  assert.equal(text, file);
  assert.ok((text ?? '').length > 10);
});

test('@octokit/fixtures rename-repository: the redirect is followed to the new name', async (t) => {
  const { github, recording, server } = await play(t, 'rename-repository');
  const { fullName } = await getRepository(github, repositoryName('octokit-fixture-org/rename-repository'));
  assert.equal(fullName, fieldsOf(recording[2]?.response)['full_name']);
  assert.deepEqual(
    server.requests.map(({ path }) => path),
    ['/repos/octokit-fixture-org/rename-repository', '/repositories/1000'],
  );
});

test('@octokit/fixtures paginate-issues: every issue of every page, over links that name no repository', async (t) => {
  const { github, repository, recording, server } = await play(t, 'paginate-issues');
  const { octokit } = github;
  const raw = await octokit.paginate(octokit.rest.issues.listForRepo, { ...repositoryName(repository), per_page: 3 });
  const issues = raw.map(readIssue);
  const wanted = recording.flatMap(({ response }) => response as Readonly<Record<string, unknown>>[]);
  assert.equal(server.requests.length, recording.length);
  assert.deepEqual(
    issues.map((issue) => issue && [issue.id, issue.number, issue.title, issue.state, issue.isPullRequest]),
    wanted.map(({ id, number, title, state }) => [id, number, title, state, false]),
  );
  for (const [index, issue] of issues.entries()) {
    const answer = fieldsOf(wanted[index]);
    assert.equal(issue?.body, answer['body'] ?? '');
    assert.deepEqual(issue?.user, { login: fieldsOf(answer['user'])['login'], type: fieldsOf(answer['user'])['type'] });
    assert.equal(issue?.updatedAt, answer['updated_at']);
    assert.equal(issue?.locked, answer['locked']);
    assert.match(issue?.url ?? '', /^https:\/\/github\.com\/.*\/issues\/\d+$/);
  }
});

test('@octokit/fixtures search-issues: issues of other people, read like any', (t) => {
  const [{ items }] = answersOf<[{ items: Readonly<Record<string, unknown>>[] }]>(recordingOf('search-issues'));
  assert.ok(items.length > 0);
  for (const item of items) {
    const issue = readIssue(item);
    assert.deepEqual(
      [issue?.number, issue?.title, issue?.labels],
      [item['number'], item['title'], (item['labels'] as { name: string }[]).map(({ name }) => name)],
    );
  }
  t.diagnostic(`${items.length} issues`);
});

test('@octokit/fixtures labels: listed, and one that is missing made', async (t) => {
  const { github, repository, recording, server } = await play(t, 'labels');
  const [list, label] = answersOf<[{ name: string }[], Readonly<Record<string, unknown>>]>(recording);
  const there = list.map(({ name }) => name);
  assert.deepEqual(readLabels(list), there);
  const tracker = githubTracker({ github, repository });
  assert.deepEqual(
    await tracker.ensureLabels([
      { name: (there[0] ?? '').toUpperCase(), color: 'ffffff', description: '' },
      { name: String(label['name']), color: String(label['color']), description: '' },
    ]),
    [label['name']],
  );
  assert.deepEqual(
    server.requests.map(({ method }) => method),
    ['GET', 'POST'],
  );
});

test('@octokit/fixtures add-labels-to-issue: an issue is opened, then labelled', async (t) => {
  const { github, repository, recording, server } = await play(t, 'add-labels-to-issue');
  const [opened, labelled] = recording.map(({ response }) => response);
  const author = String(fieldsOf(fieldsOf(opened)['user'])['login']);
  const tracker = githubTracker({ github, repository, trustedAuthors: [author] });
  const issue = await tracker.create({ title: 'Issue without a label', body: '', labels: [] });
  assert.deepEqual([issue.number, issue.state, issue.labels], [1, 'open', []]);
  // The adapter reads the issue once more afterwards, which nobody has recorded: the answer that it was opened with stands in.
  const json = { 'content-type': 'application/json; charset=utf-8' };
  server.fail(
    { kind: 'status', status: 200, headers: json, body: JSON.stringify(opened) },
    { match: ({ method }) => method === 'GET' },
  );
  await tracker.edit(1, { addLabels: ['Foo', 'bAr', 'baZ'] });
  assert.deepEqual(server.requests[1]?.body, { labels: ['Foo', 'bAr', 'baZ'] });
  assert.deepEqual(
    readLabels(labelled)
      .map((name) => name.toLowerCase())
      .toSorted(),
    ['bar', 'baz', 'foo'],
  );
});

test('@octokit/fixtures errors: a label of no colour is what shows that the token may write', async (t) => {
  const { github, server } = await play(t, 'errors');
  const inRepository = { full_name: 'octokit-fixture-org/errors', private: true, archived: false, has_issues: true };
  const json = { 'content-type': 'application/json' };
  for (const body of [inRepository, [], []])
    server.fail(
      { kind: 'status', status: 200, headers: json, body: JSON.stringify(body) },
      { match: ({ method, path }) => method === 'GET' && path !== '/user' },
    );
  server.fail({ kind: 'status', status: 403, headers: json, body: '{}' }, { match: ({ path }) => path === '/user' });
  const label = { name: 'celery-failure', color: 'd73a4a', description: '' };
  const access = await readGithubAccess(github, 'octokit-fixture-org/errors', [label], []);
  assert.equal(access.writeRefused, null);
  assert.deepEqual(access.missingLabels, ['celery-failure']);
});

/** Every refusal there is in the recordings. */
for (const scenario of readdirSync(SCENARIOS))
  for (const [index, recorded] of recordingOf(scenario).entries()) {
    if (recorded.status < 400) continue;
    test(`@octokit/fixtures ${scenario}: ${recorded.method} ${recorded.path} is refused, once, in GitHub's words`, async (t) => {
      const { github, server, recording } = await play(t, scenario);
      const answer = recording[index]?.response as { message: string; errors?: { code: string; field: string }[] };
      const error = await github.octokit
        .request(`${recorded.method.toUpperCase()} ${recorded.path}`, { data: recorded.body || undefined })
        .then(
          () => assert.fail('it was answered'),
          (caught: unknown) => caught,
        );
      assert.ok(error instanceof GithubError, String(error));
      assert.equal(error.httpStatus, recorded.status);
      assert.equal(error.outcome, 'refused');
      assert.ok(error.message.includes(answer.message.slice(0, 100)), error.message);
      assert.deepEqual(
        error.fieldCodes,
        (answer.errors ?? []).map(({ code }) => code),
      );
      for (const { field, code } of answer.errors ?? []) assert.ok(error.message.includes(`${field}: ${code}`));
      assert.equal(server.requests.length, 1);
    });
  }
