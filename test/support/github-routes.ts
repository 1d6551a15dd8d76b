/**
 * The routes of the emulated GitHub: from a request that has passed the gate in github.ts to an answer. No state of their own.
 */

import type { GitHubSettings } from './github.ts';
import type { Surroundings } from './github-json.ts';
import {
  commentJson,
  contentJson,
  issueJson,
  labelJson,
  labelsJson,
  REPOSITORY_ID,
  repositoryJson,
  userJson,
} from './github-json.ts';
import type { EmulatedIssue, IssueFields, IssueStore, StateReason } from './github-store.ts';
import { LONGEST_BODY, Unprocessable } from './github-store.ts';
import type { RecordedRequest, Reply } from './server.ts';
import { json, text } from './server.ts';

/** Answered with this status and `{"message": ...}`. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Answered with a redirect to this path. */
export class Moved extends Error {
  readonly to: string;

  constructor(to: string) {
    super('Moved Permanently');
    this.to = to;
  }
}

/** One request and what it may touch. */
export interface Call {
  readonly request: RecordedRequest;
  /** Path parameters by name, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly around: Surroundings;
  readonly settings: GitHubSettings;
  readonly store: IssueStore;
  readonly files: ReadonlyMap<string, string>;
}

export interface Route {
  /** As GitHub's OpenAPI description names it. */
  readonly operation: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly needs: 'issues' | 'contents' | 'nothing';
  readonly handle: (call: Call) => Reply;
}

/** The next full hour, in epoch seconds. */
export function resetAt(request: RecordedRequest): number {
  return (Math.floor(request.at / 3_600_000) + 1) * 3600;
}

const REPO = '/repos/{owner}/{repo}';

const ROUTES: readonly Route[] = [
  route('GET', REPO, 'nothing', ({ around, settings }) => json(200, repositoryJson(settings, around))),
  route('GET', `${REPO}/issues`, 'issues', listIssues),
  route('POST', `${REPO}/issues`, 'issues', createIssue),
  route('GET', `${REPO}/issues/{issue_number}`, 'issues', (call) => json(200, issueJson(issueOf(call), call.around))),
  route('PATCH', `${REPO}/issues/{issue_number}`, 'issues', updateIssue),
  route('GET', `${REPO}/issues/{issue_number}/comments`, 'issues', listComments),
  route('POST', `${REPO}/issues/{issue_number}/comments`, 'issues', createComment),
  route('GET', `${REPO}/issues/comments/{comment_id}`, 'issues', (call) => {
    const { issue, comment } = commentOf(call);
    return json(200, commentJson(issue, comment, call.around));
  }),
  route('PATCH', `${REPO}/issues/comments/{comment_id}`, 'issues', updateComment),
  route('GET', `${REPO}/issues/{issue_number}/labels`, 'issues', (call) =>
    paged(call, labelsJson(issueOf(call), call.around)),
  ),
  route('POST', `${REPO}/issues/{issue_number}/labels`, 'issues', addLabels),
  route('DELETE', `${REPO}/issues/{issue_number}/labels/{name}`, 'issues', (call) => {
    const issue = issueOf(call);
    if (!call.store.removeLabel(issue, call.path['name'] ?? '')) throw new Refused(404, 'Label does not exist');
    return json(200, labelsJson(issue, call.around));
  }),
  route('GET', `${REPO}/labels`, 'issues', (call) =>
    paged(
      call,
      [...call.store.labels.values()].map((label) => labelJson(label, call.around)),
    ),
  ),
  route('POST', `${REPO}/labels`, 'issues', createLabel),
  route('GET', `${REPO}/labels/{name}`, 'issues', ({ path, store, around }) => {
    const label = store.labels.get((path['name'] ?? '').toLowerCase());
    if (!label) throw new Refused(404, 'Not Found');
    return json(200, labelJson(label, around));
  }),
  route('GET', `${REPO}/assignees/{assignee}`, 'nothing', ({ path, settings }) => {
    if (!settings.collaborators.includes(path['assignee'] ?? '')) throw new Refused(404, 'Not Found');
    return { status: 204 };
  }),
  // Unlike create and update, this route drops who cannot be assigned without a word.
  route('POST', `${REPO}/issues/{issue_number}/assignees`, 'issues', (call) => {
    const issue = issueOf(call);
    const { assignees = [] } = call.request.body as { assignees?: string[] };
    call.store.setAssignees(issue, [
      ...new Set([...issue.assignees, ...assignees.filter((login) => call.settings.collaborators.includes(login))]),
    ]);
    return json(201, issueJson(issue, call.around));
  }),
  route('DELETE', `${REPO}/issues/{issue_number}/assignees`, 'issues', (call) => {
    const issue = issueOf(call);
    const { assignees = [] } = call.request.body as { assignees?: string[] };
    call.store.setAssignees(
      issue,
      issue.assignees.filter((login) => !assignees.includes(login)),
    );
    return json(200, issueJson(issue, call.around));
  }),
  route('GET', `${REPO}/contents/{path}`, 'contents', getContent),
  route('GET', '/user', 'nothing', ({ settings, around }) => {
    if (settings.login.endsWith('[bot]')) throw new Refused(403, 'Resource not accessible by integration');
    return json(200, userJson(settings.login, around.api));
  }),
  route('GET', '/rate_limit', 'nothing', ({ request, settings: { rateLimit } }) => {
    const remaining = Math.max(0, rateLimit.remaining);
    const core = { limit: rateLimit.limit, used: rateLimit.limit - remaining, remaining, reset: resetAt(request) };
    return json(200, {
      resources: { core, search: { limit: 30, used: 0, remaining: 30, reset: core.reset } },
      rate: core,
    });
  }),
];

function route(method: string, template: string, needs: Route['needs'], handle: (call: Call) => Reply): Route {
  // `{path}` alone spans slashes.
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
  );
  return { operation: `${method} ${template}`, method, needs, pattern: new RegExp(`^${source}$`), handle };
}

export function findRoute(method: string, path: string): { route: Route; path: Record<string, string> } | null {
  for (const candidate of ROUTES) {
    const match = candidate.method === method ? candidate.pattern.exec(path) : null;
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { route: candidate, path: Object.fromEntries(values) };
  }
  return null;
}

function issueOf({ path, store }: Call): EmulatedIssue {
  const issue = store.find(Number(path['issue_number']));
  if (!issue) throw new Refused(404, 'Not Found');
  if (issue.deleted) throw new Refused(410, 'This issue was deleted');
  if (issue.transferred) throw new Moved(`/repositories/${REPOSITORY_ID + 1}/issues/${issue.number}`);
  return issue;
}

function commentOf({ path, store }: Call): NonNullable<ReturnType<IssueStore['findComment']>> {
  const found = store.findComment(Number(path['comment_id']));
  if (!found || found.issue.deleted) throw new Refused(404, 'Not Found');
  return found;
}

/** Filters of the list that the emulator has; one it does not have would silently return too much. */
const LIST_FILTERS = new Set([
  'state',
  'labels',
  'since',
  'sort',
  'direction',
  'per_page',
  'page',
  'creator',
  'assignee',
]);

function listIssues(call: Call): Reply {
  const { query } = call.request;
  for (const name of query.keys())
    if (!LIST_FILTERS.has(name)) throw new Error(`the emulator has no issue filter "${name}"`);
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const state = query.get('state') ?? 'open';
  const since = query.get('since');
  const creator = query.get('creator');
  const assignee = query.get('assignee');
  const issues = call.store
    .listed(labels, call.settings.labelLag, call.settings.creationLag)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => since === null || Math.floor(issue.updatedAt / 1000) * 1000 >= Date.parse(since))
    .filter((issue) => creator === null || issue.author === creator)
    .filter((issue) => assignee === null || assignee === '*' || issue.assignees.includes(assignee));
  const key = { created: 'number', updated: 'updatedAt' } as const;
  const sort = query.get('sort') ?? 'created';
  const rank = (issue: EmulatedIssue): number =>
    sort === 'comments' ? issue.comments.length : issue[key[sort as keyof typeof key]];
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  issues.sort((a, b) => sign * (rank(a) - rank(b) || a.number - b.number));
  return paged(
    call,
    issues.map((issue) => issueJson(issue, call.around)),
  );
}

/** One page, and a Link header whose addresses are by repository id, as the real ones are. */
function paged(call: Call, all: readonly unknown[]): Reply {
  const { query, path } = call.request;
  const perPage = Math.min(100, Math.max(1, Number(query.get('per_page') ?? '30')));
  const page = Math.max(1, Number(query.get('page') ?? '1'));
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const base = `${call.around.api}${path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`)}`;
  const link = (to: number, rel: string): string => {
    const params = new URLSearchParams(query);
    params.set('page', String(to));
    return `<${base}?${params.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return json(200, all.slice((page - 1) * perPage, page * perPage), links.length > 0 ? { link: links.join(', ') } : {});
}

/** Labels may come as names or as objects; the schema has been checked. */
type LabelInput = string | { readonly name?: string };

interface IssueInput {
  readonly title?: string | number | null;
  readonly body?: string | null;
  readonly labels?: readonly LabelInput[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly state_reason?: StateReason | null;
  readonly duplicate_issue_id?: number;
}

function fieldsOf(input: IssueInput): IssueFields {
  return {
    ...(input.title !== undefined && input.title !== null && { title: String(input.title) }),
    ...(input.body !== undefined && { body: input.body }),
    ...(input.labels && { labels: names(input.labels) }),
    ...(input.assignees && { assignees: input.assignees }),
    ...(input.state && { state: input.state }),
    ...(input.state_reason !== undefined && { stateReason: input.state_reason }),
    ...(input.duplicate_issue_id !== undefined && { duplicateId: input.duplicate_issue_id }),
  };
}

function names(labels: readonly LabelInput[]): string[] {
  return labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

function createIssue(call: Call): Reply {
  const fields = fieldsOf(call.request.body as IssueInput);
  const issue = call.store.create(call.settings.login, { ...fields, title: fields.title ?? '' }, true);
  return json(201, issueJson(issue, call.around), {
    location: `${call.around.api}/repos/${call.around.repository}/issues/${issue.number}`,
  });
}

function updateIssue(call: Call): Reply {
  const issue = issueOf(call);
  let fields = fieldsOf((call.request.body ?? {}) as IssueInput);
  if (call.settings.silentLongBody && (fields.body?.length ?? 0) > LONGEST_BODY)
    fields = { ...fields, body: issue.body };
  call.store.edit(call.settings.login, issue, fields);
  return json(200, issueJson(issue, call.around));
}

function listComments(call: Call): Reply {
  const issue = issueOf(call);
  const since = call.request.query.get('since');
  const comments = issue.comments.filter((comment) => since === null || comment.updatedAt >= Date.parse(since));
  return paged(
    call,
    comments.map((comment) => commentJson(issue, comment, call.around)),
  );
}

function createComment(call: Call): Reply {
  const issue = issueOf(call);
  if (issue.locked) throw new Refused(403, 'Unable to create comment because issue is locked.');
  const comment = call.store.comment(call.settings.login, issue, (call.request.body as { body: string }).body);
  return json(201, commentJson(issue, comment, call.around));
}

function updateComment(call: Call): Reply {
  const { issue, comment } = commentOf(call);
  call.store.editComment(issue, comment, (call.request.body as { body: string }).body);
  return json(200, commentJson(issue, comment, call.around));
}

function addLabels(call: Call): Reply {
  const issue = issueOf(call);
  const { labels = [] } = (call.request.body ?? {}) as { labels?: LabelInput[] };
  call.store.addLabels(issue, names(labels));
  return json(200, labelsJson(issue, call.around));
}

function createLabel(call: Call): Reply {
  const {
    name,
    color = 'ededed',
    description = null,
  } = call.request.body as { name: string; color?: string; description?: string | null };
  if (!/^[0-9a-f]{6}$/i.test(color)) throw new Unprocessable({ resource: 'Label', code: 'invalid', field: 'color' });
  return json(201, labelJson(call.store.createLabel(name, color, description), call.around));
}

function getContent({ request, path, files, around }: Call): Reply {
  const name = path['path'] ?? '';
  const ref = request.query.get('ref');
  const content = (ref === null ? undefined : files.get(`${ref}:${name}`)) ?? files.get(name);
  if (content === undefined) throw new Refused(404, 'Not Found');
  if (/[.+]raw\b/.test(request.headers['accept'] ?? ''))
    return text(200, content, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
  return json(200, contentJson(name, content, around));
}
