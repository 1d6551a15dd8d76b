/**
 * GitHub, emulated in memory: one repository's issues, comments, labels, assignees and files over the REST API.
 * https://docs.github.com/en/rest/issues
 *
 *   const github = await startGitHub({ repository: 'acme/shop' });
 *   github.files.set('.github/celery-failure-audit.yml', 'version: 1\n');
 *   github.as('mallory').create({ title: 'x', body: '<!-- forged marker -->', labels: ['celery-failure'] });   // labels are dropped
 *   github.settings.permissions.issues = 'none';          // every setting may change while it runs
 *   github.dieBefore(3, () => run.kill());                 // the third write from now on never happens
 *   ...
 *   assert.deepEqual(github.violations, []);               // every request fitted GitHub's own description of its API
 *
 * Kept: request bodies and query parameters are checked against GitHub's OpenAPI description (unknown keys too) and refused with 422;
 * issue lists contain pull requests and page by an opaque Link (`/repositories/ID/...`, so a client that builds page URLs breaks);
 * labels of people without push access are dropped; unknown labels are created; closing sets state_reason and closed_at; a change of
 * state_reason without a change of state is ignored; an installation token (a `[bot]` login) may not GET /user.
 *
 * Assumed, because nobody documents it; a client must not lean on them:
 * - `issues: none` answers 403 to reads too (a public repository might let them pass);
 * - texts are measured in UTF-16 units, the strictest reading of "65536 characters"; the real store may take more;
 * - duplicate_issue_id is the database id (the description says no more than "the ID of the issue");
 * - contents are the same at every ref unless a file is set for one (`files.set('REF:path', text)`).
 * What is no route here answers 404 and is a violation: replacing all labels (PUT), the search API and GraphQL are left out on purpose.
 */

import type { Surroundings } from './github-json.ts';
import { REPOSITORY_ID, repositoryJson } from './github-json.ts';
import { requestProblems } from './github-openapi.ts';
import type { Route } from './github-routes.ts';
import { findRoute, Moved, Refused, resetAt } from './github-routes.ts';
import type { EmulatedIssue, EmulatedLabel, IssueFields, Lag, StateReason, StoreSnapshot } from './github-store.ts';
import { IssueStore, Unprocessable } from './github-store.ts';
import type { Clock, EmulatedServer, RecordedRequest, Reply } from './server.ts';
import { json, startServer, text } from './server.ts';

export type { EmulatedComment, EmulatedIssue, EmulatedLabel, IssueFields, Lag } from './github-store.ts';

/** All but `collaborators` and `pullRequestEvery` may be changed while the emulator runs. */
export interface GitHubSettings {
  /** The only repository there is. Default `acme/shop`. */
  repository: string;
  /** Other public repositories with an action.yml, and the refs at which they have it. Default: none. */
  actions: Readonly<Record<string, readonly string[]>>;
  /** Default `github-test-token`; any other is 401. */
  token: string;
  /** Who the token is. Default `github-actions[bot]`. A login that ends in `[bot]` is of type Bot. */
  login: string;
  /** People with push access: they can be assigned, and their labels stick. Default alice and bob. */
  collaborators: readonly string[];
  permissions: { issues: 'write' | 'read' | 'none'; contents: 'read' | 'none' };
  isPrivate: boolean;
  /** False: every issue route answers 410. */
  hasIssues: boolean;
  archived: boolean;
  /** False: 404, as for a repository the token cannot see. */
  exists: boolean;
  /** A PATCH with a body over the limit answers 200 and keeps the old body, as reported in the field, in place of 422. */
  silentLongBody: boolean;
  /** How far listings with a `labels` filter lag. Default: not at all. */
  labelLag: Lag;
  /** How long a new issue is missing from every listing. Default: not at all. */
  creationLag: Lag;
  /** Primary limit; every request counts. `remaining` goes down to 0, then 403. */
  rateLimit: { limit: number; remaining: number };
  /** After issue 1, 11, 21 ... somebody opens a pull request with its labels. 0: never. */
  pullRequestEvery: number;
  clock: Clock;
}

/** A request that is not a GET, as it reached the routes (a planned fault may have swallowed others: see server.requests). */
export interface GitHubWrite {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly at: number;
  /** null: the process was killed before an answer. */
  status: number | null;
}

/** What a person does in the web interface. Every method works on the issue at once and is no `write`. */
export interface GitHubPerson {
  create(fields: {
    readonly title: string;
    readonly body?: string;
    readonly labels?: readonly string[];
  }): EmulatedIssue;
  edit(number: number, fields: IssueFields): void;
  close(number: number, reason?: StateReason): void;
  reopen(number: number): void;
  comment(number: number, body: string): void;
  addLabel(number: number, label: string): void;
  removeLabel(number: number, label: string): void;
  /** Locks the conversation: nobody comments any more, the body can still be edited. */
  lock(number: number): void;
  /** Moves the issue to another repository: it leaves all listings and answers with a redirect there. */
  transfer(number: number): void;
  /** Deletes the issue: it leaves all listings and answers 410. */
  remove(number: number): void;
  pullRequest(fields: {
    readonly title: string;
    readonly body?: string;
    readonly labels?: readonly string[];
  }): EmulatedIssue;
}

export interface GitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  readonly server: EmulatedServer;
  readonly settings: GitHubSettings;
  /** Issues without pull requests and deleted ones, by number. Live objects: read them after the run. */
  readonly issues: readonly EmulatedIssue[];
  readonly pullRequests: readonly EmulatedIssue[];
  readonly labels: readonly EmulatedLabel[];
  /** Path -> text, for the contents API; `REF:path` for one ref alone. */
  readonly files: Map<string, string>;
  readonly writes: readonly GitHubWrite[];
  /** Requests the real API would refuse or ignore, one sentence each. Assert that it is empty. */
  readonly violations: readonly string[];
  /** The issue of a number; throws when there is none. */
  issue(number: number): EmulatedIssue;
  as(login: string): GitHubPerson;
  createLabel(name: string, color?: string, description?: string): void;
  renameLabel(from: string, to: string): void;
  deleteLabel(name: string): void;
  /** Before the n-th write from now on (1-based) is carried out `kill` is called; it gets no answer. */
  readonly dieBefore: (n: number, kill: () => void) => void;
  /** The same, but the n-th write IS carried out. */
  readonly dieAfter: (n: number, kill: () => void) => void;
  /** The n-th write from now on, and `times` - 1 after it, meet the secondary rate limit: 403, or 429, with retry-after in seconds. */
  limitSecondary(options?: {
    readonly nth?: number;
    readonly times?: number;
    readonly retryAfter?: number;
    readonly status?: 403 | 429;
  }): void;
  /** Issues, comments and labels as they are now; `restore` goes back to them, as often as one likes. */
  snapshot(): StoreSnapshot;
  restore(snapshot: StoreSnapshot): void;
  close(): Promise<void>;
}

const API_VERSIONS = new Set(['2022-11-28', '2026-03-10']);
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

export async function startGitHub(options: Partial<GitHubSettings> = {}): Promise<GitHub> {
  const settings: GitHubSettings = {
    repository: 'acme/shop',
    actions: {},
    token: 'github-test-token',
    login: 'github-actions[bot]',
    collaborators: ['alice', 'bob'],
    permissions: { issues: 'write', contents: 'read' },
    isPrivate: false,
    hasIssues: true,
    archived: false,
    exists: true,
    silentLongBody: false,
    labelLag: {},
    creationLag: {},
    rateLimit: { limit: 1000, remaining: 1000 },
    pullRequestEvery: 10,
    clock: Date.now,
    ...options,
  };
  const store = new IssueStore(() => settings.clock(), settings.collaborators, settings.pullRequestEvery);
  const files = new Map<string, string>();
  const writes: GitHubWrite[] = [];
  const violations: string[] = [];
  let deaths: { at: number; carriedOut: boolean; kill: () => void }[] = [];

  function handle(request: RecordedRequest): Reply | null {
    if (request.method === 'GET') return answer(request);
    const write: GitHubWrite = {
      method: request.method,
      path: request.path,
      body: request.body,
      at: request.at,
      status: null,
    };
    writes.push(write);
    store.writes = writes.length;
    const death = deaths.find(({ at }) => at === writes.length);
    deaths = deaths.filter((planned) => planned !== death);
    if (death && !death.carriedOut) {
      death.kill();
      return null;
    }
    const reply = answer(request);
    if (death) {
      death.kill();
      return null;
    }
    write.status = reply.status;
    return reply;
  }

  function answer(request: RecordedRequest): Reply {
    const headers = countRequest(settings, request);
    try {
      const reply = route(request);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (error instanceof Unprocessable)
        return json(422, { message: error.message, errors: error.errors, status: '422' }, headers);
      if (error instanceof Moved)
        return json(
          request.method === 'GET' ? 301 : 307,
          { message: 'Moved Permanently' },
          { ...headers, location: `${server.url}${error.to}` },
        );
      if (error instanceof Refused)
        return json(error.status, { message: error.message, status: String(error.status) }, headers);
      throw error;
    }
  }

  function route(request: RecordedRequest): Reply {
    if (!request.headers['user-agent']) throw new Refused(403, 'Request forbidden by administrative rules.');
    const version = request.headers['x-github-api-version'];
    if (version && !API_VERSIONS.has(version)) throw new Refused(400, `${version} is not a supported API version`);
    const [scheme = '', token] = (request.headers['authorization'] ?? '').split(' ');
    if (!/^(?:token|bearer)$/i.test(scheme) || token !== settings.token)
      throw new Refused(401, token ? 'Bad credentials' : 'Requires authentication');
    if (settings.rateLimit.remaining < 0 && request.path !== '/rate_limit')
      throw new Refused(403, 'API rate limit exceeded for installation ID 1.');

    const path = request.path.replace(
      new RegExp(`^/repositories/${REPOSITORY_ID}(?=/|$)`),
      `/repos/${settings.repository}`,
    );
    const found = findRoute(request.method, path);
    if (!found) {
      violations.push(`${request.method} ${request.path}: no such route`);
      throw new Refused(404, 'Not Found');
    }
    const { owner, repo } = found.path;
    const refs = settings.actions[`${owner}/${repo}`];
    if (refs !== undefined && found.path['path'] === undefined && request.method === 'GET') {
      const shown = { ...settings, repository: `${owner}/${repo}` };
      return json(200, repositoryJson(shown, surroundings(server.url, shown, store, version !== '2026-03-10')));
    }
    if (refs !== undefined && found.path['path'] === 'action.yml') {
      const ref = request.query.get('ref') ?? 'HEAD';
      if (!refs.includes(ref)) throw new Refused(404, `No commit found for the ref ${ref}`);
      return text(200, 'name: an action\n');
    }
    if (
      owner !== undefined &&
      (!settings.exists || `${owner}/${repo}`.toLowerCase() !== settings.repository.toLowerCase())
    )
      throw new Refused(404, 'Not Found');
    checkAccess(found.route, settings);
    const problems = requestProblems(
      found.route.operation,
      request.query,
      request.text === '' ? undefined : request.body,
    );
    if (problems.length > 0) {
      violations.push(...problems.map((problem) => `${request.method} ${request.path}: ${problem}`));
      throw new Refused(422, `Invalid request.\n\n${problems.join('\n')}`);
    }
    const around = surroundings(server.url, settings, store, version !== '2026-03-10');
    return found.route.handle({ request, path: found.path, around, settings, store, files });
  }

  const server = await startServer(handle, () => settings.clock());

  return {
    url: server.url,
    server,
    settings,
    get issues() {
      return store.issues.filter((issue) => !issue.isPullRequest && !issue.deleted && !issue.transferred);
    },
    get pullRequests() {
      return store.issues.filter((issue) => issue.isPullRequest);
    },
    get labels() {
      return [...store.labels.values()];
    },
    files,
    writes,
    violations,
    issue: (number) => existing(store, number),
    as: (login) => person(login, store, settings),
    createLabel: (name, color = 'ededed', description) => void store.createLabel(name, color, description ?? null),
    renameLabel: (from, to) => store.renameLabel(from, to),
    deleteLabel: (name) => store.deleteLabel(name),
    dieBefore: (n, kill) => void deaths.push({ at: writes.length + n, carriedOut: false, kill }),
    dieAfter: (n, kill) => void deaths.push({ at: writes.length + n, carriedOut: true, kill }),
    limitSecondary({ nth = 1, times = 1, retryAfter = 1, status = 403 } = {}) {
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'retry-after': String(retryAfter),
        'x-ratelimit-resource': 'core',
      };
      server.fail(
        {
          kind: 'status',
          status,
          headers,
          body: JSON.stringify({
            message: SECONDARY,
            documentation_url:
              'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
          }),
        },
        { match: (request) => request.method !== 'GET', nth, times },
      );
    },
    snapshot: () => store.snapshot(),
    restore: (snapshot) => store.restore(snapshot),
    close: () => server.close(),
  };
}

/** /rate_limit itself costs nothing. */
function countRequest(settings: GitHubSettings, request: RecordedRequest): Record<string, string> {
  const { rateLimit } = settings;
  if (request.path !== '/rate_limit') rateLimit.remaining -= 1;
  const remaining = Math.max(0, rateLimit.remaining);
  return {
    'x-ratelimit-limit': String(rateLimit.limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(rateLimit.limit - remaining),
    'x-ratelimit-reset': String(resetAt(request)),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': `0000:${request.n}`,
  };
}

function checkAccess(route: Route, settings: GitHubSettings): void {
  const writing = route.method !== 'GET';
  const granted = route.needs === 'nothing' ? 'write' : settings.permissions[route.needs];
  if (granted === 'none' || (writing && granted === 'read'))
    throw new Refused(403, 'Resource not accessible by integration');
  if (route.needs === 'issues' && !settings.hasIssues)
    throw new Refused(410, 'Issues has been disabled in this repository.');
  if (writing && settings.archived) throw new Refused(403, 'Repository was archived so is read-only.');
}

function surroundings(api: string, settings: GitHubSettings, store: IssueStore, withAssignee: boolean): Surroundings {
  const { repository, collaborators } = settings;
  return { api, server: 'https://github.com', repository, collaborators, labels: store.labels, withAssignee };
}

function existing(store: IssueStore, number: number): EmulatedIssue {
  const issue = store.find(number);
  if (!issue) throw new Error(`the emulated repository has no #${number}`);
  return issue;
}

function person(login: string, store: IssueStore, settings: GitHubSettings): GitHubPerson {
  const push = settings.collaborators.includes(login) || login === settings.login;
  return {
    create: (fields) => store.create(login, fields, push),
    edit: (number, fields) => store.edit(login, existing(store, number), fields),
    close: (number, reason = 'completed') =>
      store.edit(login, existing(store, number), { state: 'closed', stateReason: reason }),
    reopen: (number) => store.edit(login, existing(store, number), { state: 'open' }),
    comment: (number, body) => void store.comment(login, existing(store, number), body),
    addLabel: (number, label) => store.addLabels(existing(store, number), [label]),
    removeLabel: (number, label) => void store.removeLabel(existing(store, number), label),
    lock(number) {
      existing(store, number).locked = true;
    },
    transfer(number) {
      existing(store, number).transferred = true;
    },
    remove(number) {
      existing(store, number).deleted = true;
    },
    pullRequest: (fields) => store.addPullRequest(login, fields.title, fields.body ?? null, fields.labels ?? []),
  };
}
