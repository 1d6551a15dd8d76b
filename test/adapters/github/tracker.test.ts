import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGithub, type Github, type GithubOptions } from '../../../src/adapters/github/client.ts';
import { readRepositoryFile, readVisibility } from '../../../src/adapters/github/repository.ts';
import { githubTracker } from '../../../src/adapters/github/tracker.ts';
import { claimOf, writeMarker } from '../../../src/issues/state/marker.ts';
import { type IssueTracker, TrackerError } from '../../../src/issues/tracking/tracker.ts';
import { type GitHub, type GitHubSettings, startGitHub } from '../../support/github.ts';
import { type Fault, json, startServer } from '../../support/server.ts';
import { everything, type FakeClock, fakeClock } from '../clock.ts';

const TOKEN = 'ghs_secret4711secret';
const LABEL = 'celery-failure';
const MARKER = writeMarker('issue', 'default', '0a1b2c3d4e5f6071', {});
const claim = (body: string): ReturnType<typeof claimOf> => claimOf(body, 'default');

interface Setup {
  readonly emulator: GitHub;
  readonly github: Github;
  readonly issues: IssueTracker;
  readonly clock: FakeClock;
  readonly lines: string[];
}

interface Teardown {
  after(fn: () => Promise<void>): void;
}

async function setup(
  t: Teardown,
  settings: Partial<GitHubSettings> = {},
  options: Partial<GithubOptions> = {},
): Promise<Setup> {
  const clock = fakeClock();
  const emulator = await startGitHub({ token: TOKEN, clock: clock.now, pullRequestEvery: 0, ...settings });
  t.after(() => emulator.close());
  const lines: string[] = [];
  const github = createGithub({
    token: TOKEN,
    baseUrl: emulator.url,
    userAgent: 'test/1',
    timeoutMs: 300,
    sleep: clock.sleep,
    now: clock.now,
    log: (line) => lines.push(line),
    ...options,
  });
  return {
    emulator,
    github,
    clock,
    lines,
    issues: githubTracker({ github, repository: 'acme/shop', claim }),
  };
}

/** The refusal, after a look that it tells no secret. */
async function refusal(work: Promise<unknown>, secrets: readonly string[] = []): Promise<TrackerError> {
  const error = await work.then(
    () => assert.fail('should have been refused'),
    (caught: unknown) => caught,
  );
  assert.ok(error instanceof TrackerError, String(error));
  for (const secret of [TOKEN, ...secrets]) assert.ok(!everything(error).includes(secret), everything(error));
  return error;
}

const isWrite = ({ method }: { method: string }): boolean => method !== 'GET';

test("lists what is ours: all pages, every state, no pull requests, nobody else's", async (t) => {
  const { emulator, issues } = await setup(t, { pullRequestEvery: 10 });
  const bot = emulator.as('github-actions[bot]');
  for (let n = 1; n <= 205; n++) bot.create({ title: `issue ${n}`, body: `body ${n}`, labels: [LABEL] });
  const numbers = emulator.issues.map(({ number }) => number);
  bot.close(numbers[0] ?? 0, 'not_planned');
  bot.create({ title: 'unlabelled' });
  emulator.as('alice').create({ title: 'forged', body: '<!-- marker -->', labels: [LABEL] });
  const list = await issues.list([]);
  assert.deepEqual(
    list.map(({ number }) => number),
    numbers,
  );
  assert.deepEqual(
    { ...list[0], closedAt: '' },
    {
      number: numbers[0],
      url: `https://github.com/acme/shop/issues/${numbers[0]}`,
      title: 'issue 1',
      body: 'body 1',
      state: 'closed',
      stateReason: 'not_planned',
      labels: [LABEL],
      closedAt: '',
      closer: 'bot',
      locked: false,
    },
  );
  assert.deepEqual(emulator.violations, []);
});

test('a lagging listing is mended by the newest page and by known numbers; deleted ones are dropped', async (t) => {
  const { emulator, issues } = await setup(t, { labelLag: { ms: 600_000 }, creationLag: { ms: 600_000 } });
  const bot = emulator.as('github-actions[bot]');
  const { number } = bot.create({ title: 'x', labels: [LABEL] });
  assert.deepEqual(await issues.list([]), []);
  assert.deepEqual(
    (await issues.list([number, 77])).map((issue) => issue.number),
    [number],
  );
  emulator.settings.creationLag = {};
  assert.deepEqual(
    (await issues.list([])).map((issue) => issue.number),
    [number],
  );
  bot.remove(number);
  assert.deepEqual(await issues.list([number]), []);
  assert.equal(await issues.get(number), null);
});

test('a transferred issue is not ours any more', async (t) => {
  const { emulator, issues } = await setup(t);
  const other = emulator.as('github-actions[bot]').create({ title: 'x', labels: [LABEL] });
  const moved = {
    kind: 'status',
    status: 301,
    headers: { location: `${emulator.url}/repos/acme/shop/issues/${other.number}` },
  } as const;
  emulator.server.fail(moved, { match: ({ path }) => path.endsWith('/issues/9') });
  assert.equal(await issues.get(9), null);
});

test("the token's own login is trusted where it may be asked, given ones always", async (t) => {
  const { emulator, github } = await setup(t, { login: 'audit-user' });
  emulator.as('audit-user').create({ title: 'a', body: MARKER, labels: [LABEL] });
  emulator.as('alice').create({ title: 'b', body: MARKER, labels: [LABEL] });
  const titles = async (trustedAuthors: readonly string[]): Promise<string[]> =>
    (await githubTracker({ github, repository: 'acme/shop', trustedAuthors, claim }).list([])).map(
      ({ title }) => title,
    );
  assert.deepEqual(await titles([]), ['a']);
  assert.deepEqual(await titles(['Alice']), ['a', 'b']);
});

test('creates, edits, comments; labels one by one', async (t) => {
  const { emulator, issues } = await setup(t);
  await issues.ensureLabels([
    { name: LABEL, color: 'd73a4a', description: 'x' },
    { name: `${LABEL}/high`, color: 'd73a4a', description: 'y' },
  ]);
  const created = await issues.create({
    title: 'é "x"',
    body: 'line\n\n`code` 💥 \n',
    labels: [LABEL, `${LABEL}/high`],
  });
  emulator.as('alice').addLabel(created.number, 'needs-triage');
  const edited = await issues.edit(created.number, {
    title: 'new',
    body: 'new body',
    addLabels: [`${LABEL}/low`],
    removeLabels: [`${LABEL}/high`, 'never-there'],
  });
  assert.deepEqual(
    [edited.title, edited.body, edited.labels.toSorted()],
    ['new', 'new body', [LABEL, `${LABEL}/low`, 'needs-triage']],
  );
  const closed = await issues.edit(created.number, { state: 'closed', stateReason: 'completed' });
  assert.deepEqual([closed.state, closed.stateReason], ['closed', 'completed']);
  assert.equal((await issues.edit(created.number, { addLabels: ['a'] })).labels.includes('a'), true);
  assert.equal((await issues.edit(created.number, { state: 'open', stateReason: 'reopened' })).state, 'open');
  await issues.comment(created.number, 'hello');
  assert.deepEqual(emulator.violations, []);
});

test('labels: made where missing, left alone where there; a race is no fault', async (t) => {
  const { emulator, issues } = await setup(t);
  emulator.createLabel('there', '123456');
  await issues.ensureLabels([
    { name: 'there', color: 'ffffff', description: '' },
    { name: 'a/b c', color: 'ffffff', description: 'z' },
  ]);
  assert.deepEqual(
    emulator.labels.map(({ name, color }) => [name, color]),
    [
      ['there', '123456'],
      ['a/b c', 'ffffff'],
    ],
  );
  assert.deepEqual(await issues.ensureLabels([{ name: 'There', color: 'ffffff', description: '' }]), []);
  // The list came too early: somebody makes it in between.
  const late = await setup(t);
  late.emulator.createLabel('late');
  const empty = { kind: 'status', status: 200, body: '[]', headers: { 'content-type': 'application/json' } } as const;
  late.emulator.server.fail(empty, { match: ({ path }) => path.endsWith('/labels') });
  assert.deepEqual(await late.issues.ensureLabels([{ name: 'late', color: 'ffffff', description: '' }]), []);
  await refusal(issues.ensureLabels([{ name: 'new', color: 'no colour', description: '' }]));
});

test('writes are a second apart, those that notify three', async (t) => {
  const { emulator, issues, clock } = await setup(t);
  const one = await issues.create({ title: '1', body: '', labels: [LABEL] });
  await issues.create({ title: '2', body: '', labels: [LABEL] });
  await issues.edit(one.number, { body: 'x' });
  await issues.edit(one.number, { state: 'closed' });
  await issues.edit(one.number, { state: 'open' });
  await issues.comment(one.number, 'x');
  const times = emulator.writes.map(({ at }) => (at - (emulator.writes[0]?.at ?? 0)) / 1000);
  assert.deepEqual(times, [0, 3, 4, 5, 6, 9]);
  // The first one waits too: the run before may have ended with a write.
  assert.deepEqual(clock.slept, [3000, 3000, 1000, 1000, 1000, 3000]);
});

for (const [name, fault] of [
  ['lost reply', { kind: 'lost-reply' }],
  ['reply cut off', { kind: 'truncate' }],
  ['hang', { kind: 'hang' }],
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
] as const satisfies readonly (readonly [string, Fault])[]) {
  test(`${name}: a write is not sent again and says that it may have happened`, async (t) => {
    const { emulator, issues } = await setup(t);
    await issues.list([]);
    emulator.server.fail(fault, { match: isWrite, times: 9 });
    const error = await refusal(issues.create({ title: 'x', body: 'private body', labels: [LABEL] }), ['private body']);
    assert.equal(error.outcome, 'unknown');
    assert.equal(emulator.server.requests.filter(isWrite).length, 1);
    assert.equal((await refusal(issues.comment(1, 'x'))).outcome, 'unknown');
  });

  test(`${name}: a read is asked again`, async (t) => {
    const { emulator, issues, clock } = await setup(t);
    emulator.as('github-actions[bot]').create({ title: 'x', labels: [LABEL] });
    const wanted = await issues.list([]);
    emulator.server.fail(fault);
    assert.deepEqual(await issues.list([]), wanted);
    emulator.server.fail(fault);
    assert.deepEqual(await issues.get(1), wanted[0]);
    assert.deepEqual(clock.slept, [1000, 1000]);
    emulator.server.fail(fault, { times: Number.POSITIVE_INFINITY });
    assert.match(
      (await refusal(issues.list([]))).message,
      /^\[GET\] 127\.0\.0\.1:\d+\/repos\/acme\/shop\/issues: .* after 4 attempts$/,
    );
  });
}

test('the secondary limit turned the write away: it is sent again after the wait, unless that is too long', async (t) => {
  for (const status of [403, 429] as const) {
    const { emulator, issues, clock } = await setup(t);
    emulator.limitSecondary({ retryAfter: 20, status });
    await issues.create({ title: 'x', body: '', labels: [LABEL] });
    assert.deepEqual(clock.slept, [3000, 20_000]);
    emulator.limitSecondary({ retryAfter: 61, status });
    const error = await refusal(issues.create({ title: 'y', body: '', labels: [LABEL] }));
    assert.match(error.message, /asks to wait 61 s/);
    assert.equal(error.outcome, 'refused');
    assert.equal(emulator.issues.length, 1);
  }
});

test('the hourly limit: when it is renewed', async (t) => {
  const { issues } = await setup(t, { rateLimit: { limit: 1000, remaining: 0 } });
  const error = await refusal(issues.list([]));
  assert.match(error.message, /used up; it is renewed at 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
});

test('what cannot work says what to do', async (t) => {
  const cases: readonly (readonly [Partial<GitHubSettings>, RegExp, RegExp])[] = [
    [{ token: 'another' }, /401 Bad credentials/, /`github-token`/],
    [{ exists: false }, /404 Not Found/, /check `repository`/],
    [{ hasIssues: false }, /410 Issues has been disabled/, /Settings > General > Features/],
    [
      { permissions: { issues: 'none', contents: 'read' } },
      /403 Resource not accessible by integration/,
      /permissions:\n {2}contents: read\n {2}issues: write$/,
    ],
  ];
  for (const [settings, message, advice] of cases) {
    const { issues } = await setup(t, settings);
    const error = await refusal(issues.list([]));
    assert.match(error.message, message);
    assert.match(error.advice ?? '', advice);
    assert.equal(error.outcome, 'refused');
  }
  for (const [settings, advice] of [
    [{ permissions: { issues: 'read', contents: 'read' } }, /issues: write/],
    [{ archived: true }, /archived/],
  ] as const) {
    const { issues } = await setup(t, settings);
    await issues.list([]);
    assert.match((await refusal(issues.create({ title: 'x', body: '', labels: [LABEL] }))).advice ?? '', advice);
  }
  const { github } = await setup(t);
  assert.match((await refusal(githubTracker({ github, repository: 'shop' }).list([]))).advice ?? '', /OWNER\/NAME/);
});

test('a tracker that keeps another body than the one sent is found out', async (t) => {
  const { issues } = await setup(t, { silentLongBody: true });
  const { number } = await issues.create({ title: 'x', body: 'short', labels: [LABEL] });
  const error = await refusal(issues.edit(number, { body: 'x'.repeat(70_000) }));
  assert.match(error.message, /kept another body/);
  assert.equal(error.outcome, 'refused');

  const loud = await setup(t);
  const refused = await refusal(loud.issues.create({ title: 'x', body: 'private '.repeat(9000), labels: [LABEL] }), [
    'private private',
  ]);
  assert.match(refused.message, /422/);
});

test('labels that are dropped silently are found out', async (t) => {
  const { issues, emulator } = await setup(t);
  const body = JSON.stringify({ number: 5, state: 'open', title: 'x', body: '', labels: [] });
  emulator.server.fail(
    { kind: 'status', status: 201, headers: { 'content-type': 'application/json' }, body },
    { match: isWrite },
  );
  const error = await refusal(issues.create({ title: 'x', body: '', labels: [LABEL] }));
  assert.match(error.message, /issue 5 was opened, but without its label celery-failure/);
  assert.match(error.advice ?? '', /issues: write/);
});

test('nobody listening: refused, not unknown', async (t) => {
  const { emulator, clock } = await setup(t);
  await emulator.server.close();
  const github = createGithub({
    token: TOKEN,
    baseUrl: emulator.url,
    userAgent: 'test/1',
    sleep: clock.sleep,
    now: clock.now,
  });
  assert.equal(
    (await refusal(github.octokit.rest.issues.create({ owner: 'acme', repo: 'shop', title: 'x' }))).outcome,
    'refused',
  );
  assert.equal(github.requests, 1);
});

test('a file through the contents API', async (t) => {
  const { emulator, github } = await setup(t);
  emulator.files.set('.github/celery-failure-audit.yml', 'version: 1\n# é\n');
  emulator.files.set('abc:dir/with space.yml', 'at a ref');
  assert.equal(
    await readRepositoryFile(github, 'acme/shop', '.github/celery-failure-audit.yml', 'abc'),
    'version: 1\n# é\n',
  );
  assert.equal(await readRepositoryFile(github, 'acme/shop', 'dir/with space.yml', 'abc'), 'at a ref');
  assert.equal(await readRepositoryFile(github, 'acme/shop', 'missing.yml', 'abc'), null);
  emulator.settings.permissions = { issues: 'write', contents: 'none' };
  assert.match((await refusal(readRepositoryFile(github, 'acme/shop', 'x.yml', 'abc'))).advice ?? '', /contents: read/);
});

test('a repository is public unless it is known not to be', async (t) => {
  const { emulator, github } = await setup(t);
  assert.equal(await readVisibility(github, 'acme/shop'), 'public');
  emulator.settings.isPrivate = true;
  assert.equal(await readVisibility(github, 'acme/shop'), 'private');
  emulator.settings.exists = false;
  assert.equal(await readVisibility(github, 'acme/shop'), 'public');
});

test('the next page on another host is not asked for: the token would go there', async (t) => {
  const { emulator, issues, clock } = await setup(t);
  const other = await startServer(() => json(200, []));
  t.after(() => other.close());
  const link = `<${other.url}/repositories/1/issues?page=2>; rel="next"`;
  const answer = {
    kind: 'status',
    status: 200,
    body: '[]',
    headers: { 'content-type': 'application/json', link },
  } as const;
  emulator.server.fail(answer, { times: 2 });
  assert.match((await refusal(issues.list([]))).message, /leads to another host, where the token is not sent$/);
  assert.deepEqual([other.requests.length, clock.slept], [0, []]);
});

test('an answer that is no list is a fault, never an empty list: all issues would be opened once more', async (t) => {
  const { emulator, issues } = await setup(t);
  emulator.as('github-actions[bot]').create({ title: 'x', labels: [LABEL] });
  for (const body of ['{}', '{"total_count":0}']) {
    emulator.server.fail({ kind: 'status', status: 200, body, headers: { 'content-type': 'application/json' } });
    assert.match((await refusal(issues.list([]))).message, /is not a list/);
  }
});

test('what octokit would print by itself goes to the log', async (t) => {
  const { emulator, issues, lines } = await setup(t);
  const headers = { 'content-type': 'application/json', deprecation: 'true', sunset: 'soon ::error::x' };
  emulator.server.fail({ kind: 'status', status: 200, body: '[]', headers });
  const printed = t.mock.method(console, 'warn', () => {});
  assert.deepEqual(await issues.list([]), []);
  assert.equal(printed.mock.callCount(), 0);
  assert.match(lines.join(''), /is deprecated/);
});

test('a proxy that is not there is named', async (t) => {
  const clock = fakeClock();
  const gone = await startServer(() => json(200, {}));
  await gone.close();
  process.env['HTTPS_PROXY'] = gone.url;
  t.after(() => {
    delete process.env['HTTPS_PROXY'];
  });
  const github = createGithub({
    token: TOKEN,
    baseUrl: 'https://api.vendor.test',
    userAgent: 'test/1',
    sleep: clock.sleep,
    now: clock.now,
  });
  const { host } = new URL(gone.url);
  const error = await refusal(readRepositoryFile(github, 'acme/shop', 'x.yml', 'main'));
  assert.ok(error.message.includes(`(ECONNREFUSED) (through the proxy ${host}) after 4 attempts`), error.message);
});
