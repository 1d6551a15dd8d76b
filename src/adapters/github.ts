/**
 * Issue tracker: GitHub issues. https://docs.github.com/en/rest/issues
 *
 * Found by listing, never by the search API, whose index lags up to minutes; a listing may lag too, so it is joined with the
 * newest page without a filter and with the numbers the caller knows of.
 */
import {
  type IssueEdit,
  type IssueTracker,
  type Label,
  type NewIssue,
  type TrackedIssue,
  TrackerError,
} from '../issues/tracker.ts';
import { found, type Github, type GithubReply, repositoryPath } from './github-client.ts';
import { PERMISSIONS } from './github-faults.ts';
import { checkEcho, readIssue, written } from './github-issue.ts';
import { field, textOr } from './lossless.ts';

export interface GithubTrackerOptions {
  readonly github: Github;
  /** `owner/name`. */
  readonly repository: string;
  /** One of them is on every issue of ours; others are not looked at. */
  readonly labels?: readonly string[] | undefined;
  /** Logins whose issues are believed, beside the token's own. */
  readonly trustedAuthors?: readonly string[] | undefined;
}

const LABELS = ['celery-failure', 'celery-failure/dashboard'];
/** The author of everything a workflow's own token writes. */
const AUTHORS = ['github-actions[bot]'];
const PER_PAGE = 100;
/** 50,000 issues with our label: something else is wrong by then, and the hourly limit of requests would be gone. */
const MOST_PAGES = 500;

export function githubTracker({
  github,
  repository,
  labels: ourLabels = LABELS,
  trustedAuthors = AUTHORS,
}: GithubTrackerOptions): IssueTracker {
  let known: Promise<Repository> | null = null;
  let trusted: Promise<ReadonlySet<string>> | null = null;
  const home = (): Promise<Repository> => (known ??= readRepository(github, repository));
  const authors = (): Promise<ReadonlySet<string>> => (trusted ??= readAuthors(github, trustedAuthors));

  async function ours(raw: unknown): Promise<TrackedIssue | null> {
    const issue = readIssue(raw);
    if (
      issue === null ||
      field(raw, 'pull_request') !== undefined ||
      !issue.labels.some((label) => ourLabels.includes(label))
    )
      return null;
    const author = field(field(raw, 'user'), 'login');
    return typeof author === 'string' && (await authors()).has(author.toLowerCase()) ? issue : null;
  }

  async function get(number: number): Promise<TrackedIssue | null> {
    const { path } = await home();
    // 301: transferred to another repository; 410: deleted.
    const reply = await github.read(`${path}/issues/${number}`, { also: [301, 404, 410] });
    return ours(found(reply));
  }

  return {
    get requests() {
      return github.requests;
    },

    async list(numbers) {
      const { path, hasIssues } = await home();
      if (!hasIssues)
        throw new TrackerError(
          `issues are disabled in ${repository}`,
          'refused',
          'Turn them on under Settings > General > Features, or name another repository with `repository`.',
        );
      const issues = new Map<number, TrackedIssue>();
      const take = async (reply: GithubReply): Promise<void> => {
        for (const raw of Array.isArray(reply.data) ? (reply.data as readonly unknown[]) : []) {
          const issue = await ours(raw);
          if (issue !== null) issues.set(issue.number, issue);
        }
      };
      // Oldest first: an issue opened meanwhile goes to the end and shifts nothing from one page to the next.
      for (const label of ourLabels) {
        let next: string | null =
          `${path}/issues?labels=${encodeURIComponent(label)}&state=all&sort=created&direction=asc&per_page=${PER_PAGE}`;
        for (let page = 0; next !== null && page < MOST_PAGES; page++) {
          const reply: GithubReply = await github.read(next);
          await take(reply);
          next = reply.next;
        }
      }
      await take(await github.read(`${path}/issues?state=all&sort=created&direction=desc&per_page=${PER_PAGE}`));
      for (const number of new Set(numbers)) {
        const issue = issues.has(number) ? null : await get(number);
        if (issue !== null) issues.set(number, issue);
      }
      return [...issues.values()].toSorted((a, b) => a.number - b.number);
    },

    get,

    async ensureLabels(labels) {
      const { path } = await home();
      for (const wanted of labels) await ensureLabel(github, path, wanted);
    },

    async create({ title, body, labels }: NewIssue) {
      const { path } = await home();
      const reply = await github.write(
        'POST',
        `${path}/issues`,
        { title, body, labels: [...labels] },
        { notifies: true },
      );
      const issue = written(reply, { title, body });
      // Without the right to push GitHub drops labels silently, and an issue without our label would never be found again.
      const dropped = labels.filter((name) => !issue.labels.includes(name));
      if (dropped.length > 0)
        throw new TrackerError(
          `issue ${issue.number} was opened, but without its label ${dropped.join(', ')}`,
          'refused',
          `The token may open issues but not label them. Give the job of the workflow these permissions:\n${PERMISSIONS}`,
        );
      return issue;
    },

    async edit(number, edit) {
      const { path } = await home();
      // Single labels, never the whole list: people label too.
      if (edit.addLabels !== undefined && edit.addLabels.length > 0)
        await github.write('POST', `${path}/issues/${number}/labels`, { labels: [...edit.addLabels] });
      for (const name of edit.removeLabels ?? [])
        await github.write('DELETE', `${path}/issues/${number}/labels/${encodeURIComponent(name)}`, undefined, {
          also: [404],
        });
      const changes = changesOf(edit);
      if (Object.keys(changes).length > 0) {
        return written(
          await github.write('PATCH', `${path}/issues/${number}`, changes, { notifies: edit.state === 'open' }),
          edit,
        );
      }
      const issue = readIssue((await github.read(`${path}/issues/${number}`)).data);
      if (issue === null) throw new TrackerError(`issue ${number} could not be read back`, 'unknown');
      return issue;
    },

    async comment(number, body) {
      const { path } = await home();
      const reply = await github.write('POST', `${path}/issues/${number}/comments`, { body }, { notifies: true });
      checkEcho('comment', body, field(reply.data, 'body'));
    },
  };
}

interface Repository {
  /** Under its present name: a renamed repository answers the old one with redirects, which issues that moved away do too. */
  readonly path: string;
  readonly hasIssues: boolean;
}

async function readRepository(github: Github, repository: string): Promise<Repository> {
  const { data } = await github.read(repositoryPath(repository), { follow: true });
  return {
    path: repositoryPath(textOr(field(data, 'full_name'), repository)),
    hasIssues: field(data, 'has_issues') !== false,
  };
}

/** Who the token is: only personal tokens may ask, others get 403 and count on the given list. */
async function readAuthors(github: Github, given: readonly string[]): Promise<ReadonlySet<string>> {
  const me = field(found(await github.read('/user', { also: [403, 404] })), 'login');
  return new Set([...given, ...(typeof me === 'string' ? [me] : [])].map((login) => login.toLowerCase()));
}

async function ensureLabel(github: Github, path: string, label: Label): Promise<void> {
  const there = await github.read(`${path}/labels/${encodeURIComponent(label.name)}`, { also: [404] });
  if (there.status === 200) return;
  try {
    await github.write('POST', `${path}/labels`, {
      name: label.name,
      color: label.color,
      description: label.description,
    });
  } catch (error) {
    // Somebody else made it in between.
    if (!(error instanceof TrackerError && error.message.includes('already_exists'))) throw error;
  }
}

function changesOf(edit: IssueEdit): Record<string, string> {
  return {
    ...(edit.title === undefined ? {} : { title: edit.title }),
    ...(edit.body === undefined ? {} : { body: edit.body }),
    ...(edit.state === undefined ? {} : { state: edit.state }),
    ...(edit.state === undefined || edit.stateReason === undefined ? {} : { state_reason: edit.stateReason }),
  };
}
