/** An emulated repository's things as GitHub's REST API writes them: whole objects, which fit its OpenAPI description. */
import type { EmulatedComment, EmulatedIssue, EmulatedLabel } from './github-store.ts';

/** What the payloads need to know of their surroundings. */
export interface Surroundings {
  /** `http://127.0.0.1:PORT` */
  readonly api: string;
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` */
  readonly repository: string;
  readonly collaborators: readonly string[];
  readonly labels: ReadonlyMap<string, EmulatedLabel>;
  /** API version 2026-03-10 has no `assignee` in an issue any more. */
  readonly withAssignee: boolean;
}

export interface RepositorySettings {
  readonly isPrivate: boolean;
  readonly hasIssues: boolean;
  readonly archived: boolean;
}

export const REPOSITORY_ID = 713_005_119;

function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

export function userJson(login: string, api: string): unknown {
  const of = `${api}/users/${encodeURIComponent(login)}`;
  const id =
    login === 'github-actions[bot]'
      ? 41_898_282
      : Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 90_000_000, 7);
  return {
    login,
    id,
    node_id: Buffer.from(`user ${login}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url: of,
    html_url: `https://github.com/${login}`,
    followers_url: `${of}/followers`,
    following_url: `${of}/following{/other_user}`,
    gists_url: `${of}/gists{/gist_id}`,
    starred_url: `${of}/starred{/owner}{/repo}`,
    subscriptions_url: `${of}/subscriptions`,
    organizations_url: `${of}/orgs`,
    repos_url: `${of}/repos`,
    events_url: `${of}/events{/privacy}`,
    received_events_url: `${of}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

export function labelJson(label: EmulatedLabel, around: Surroundings): unknown {
  return {
    id: label.id,
    node_id: Buffer.from(`label ${label.id}`).toString('base64'),
    url: `${around.api}/repos/${around.repository}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}

export function issueJson(issue: EmulatedIssue, around: Surroundings): Record<string, unknown> {
  const of = `${around.api}/repos/${around.repository}/issues/${issue.number}`;
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  const page = `${around.server}/${around.repository}/${kind}/${issue.number}`;
  const user = (login: string): unknown => userJson(login, around.api);
  return {
    url: of,
    repository_url: `${around.api}/repos/${around.repository}`,
    labels_url: `${of}/labels{/name}`,
    comments_url: `${of}/comments`,
    events_url: `${of}/events`,
    html_url: page,
    id: issue.id,
    node_id: Buffer.from(`issue ${issue.id}`).toString('base64'),
    number: issue.number,
    title: issue.title,
    user: user(issue.author),
    labels: labelsJson(issue, around),
    state: issue.state,
    locked: issue.locked,
    ...(around.withAssignee && { assignee: issue.assignees[0] === undefined ? null : user(issue.assignees[0]) }),
    assignees: issue.assignees.map(user),
    milestone: null,
    comments: issue.comments.length,
    created_at: isoTime(issue.createdAt),
    updated_at: isoTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : isoTime(issue.closedAt),
    closed_by: issue.closedBy === null ? null : user(issue.closedBy),
    author_association: association(issue.author, around),
    active_lock_reason: null,
    body: issue.body,
    reactions: reactions(`${of}/reactions`),
    timeline_url: `${of}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    ...(issue.isPullRequest && {
      draft: false,
      pull_request: {
        url: `${around.api}/repos/${around.repository}/pulls/${issue.number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: null,
      },
    }),
  };
}

export function labelsJson(issue: EmulatedIssue, around: Surroundings): unknown[] {
  return issue.labels.map((name) => labelJson(around.labels.get(name.toLowerCase()) as EmulatedLabel, around));
}

export function commentJson(issue: EmulatedIssue, comment: EmulatedComment, around: Surroundings): unknown {
  const of = `${around.api}/repos/${around.repository}/issues`;
  return {
    url: `${of}/comments/${comment.id}`,
    html_url: `${around.server}/${around.repository}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${of}/${issue.number}`,
    id: comment.id,
    node_id: Buffer.from(`comment ${comment.id}`).toString('base64'),
    user: userJson(comment.author, around.api),
    created_at: isoTime(comment.createdAt),
    updated_at: isoTime(comment.updatedAt),
    author_association: association(comment.author, around),
    body: comment.body,
    reactions: reactions(`${of}/comments/${comment.id}/reactions`),
    performed_via_github_app: null,
  };
}

export function repositoryJson(settings: RepositorySettings, around: Surroundings): unknown {
  const [owner = '', name = ''] = around.repository.split('/');
  return {
    id: REPOSITORY_ID,
    node_id: Buffer.from(`repository ${REPOSITORY_ID}`).toString('base64'),
    name,
    full_name: around.repository,
    private: settings.isPrivate,
    visibility: settings.isPrivate ? 'private' : 'public',
    owner: userJson(owner, around.api),
    html_url: `${around.server}/${around.repository}`,
    url: `${around.api}/repos/${around.repository}`,
    description: null,
    fork: false,
    archived: settings.archived,
    disabled: false,
    has_issues: settings.hasIssues,
    default_branch: 'main',
    created_at: '2020-01-01T00:00:00Z',
  };
}

/** The base64 is broken into lines, as GitHub does: a decoder that minds newlines breaks. */
export function contentJson(path: string, text: string, around: Surroundings): unknown {
  const of = `${around.api}/repos/${around.repository}/contents/${path}`;
  const page = `${around.server}/${around.repository}/blob/main/${path}`;
  const size = Buffer.byteLength(text);
  // Above 1 MB only the raw media type holds the content.
  const inline = size <= 1_000_000;
  return {
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    size,
    name: path.split('/').at(-1),
    path,
    content: inline ? Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n') : '',
    sha: '0000000000000000000000000000000000000000',
    url: of,
    git_url: of,
    html_url: page,
    download_url: page,
    _links: { self: of, git: of, html: page },
  };
}

function association(login: string, around: Surroundings): string {
  if (around.collaborators.includes(login)) return 'MEMBER';
  return login.endsWith('[bot]') ? 'CONTRIBUTOR' : 'NONE';
}

function reactions(url: string): unknown {
  return { url, total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
}
