/**
 * Issue tracker: GitHub issues. https://docs.github.com/en/rest/issues
 *
 * Found by listing, never by the search API, whose index lags up to minutes; a listing by label may lag too, so it is joined
 * with the newest page without a filter and with the numbers the caller knows of. What a run finds nothing new in costs one
 * request for the newest page and one for every hundred issues of ours.
 */
import {
  type IssueEdit,
  type IssueTracker,
  type NewIssue,
  type TrackedIssue,
  TrackerError,
} from '../../issues/tracking/tracker.ts';
import { createAuthors, WORKFLOW } from './authors.ts';
import type { Github } from './client.ts';
import { orNull, PERMISSIONS } from './faults.ts';
import { checkEcho, checkLabels, inOurSpelling, trackedIssue, written } from './issue.ts';
import { createLabelShelf } from './labels.ts';
import { getRepository, type RepositoryName, repositoryName } from './repository.ts';
import { type IssueResource, readComment, readIssue, readLabels, readPage } from './resources.ts';

export interface GithubTrackerOptions {
  readonly github: Github;
  /** `owner/name`. */
  readonly repository: string;
  /** The label of failure issues, and the one of dashboards; issues with neither are not looked at. */
  readonly labels?: readonly [failure: string, dashboard: string] | undefined;
  /** Logins whose issues are believed, beside the token's own. */
  readonly trustedAuthors?: readonly string[] | undefined;
  /** What a body says it is to this audit; null = nothing. */
  readonly claim?: ((body: string) => 'issue' | 'dashboard' | null) | undefined;
  readonly log?: ((line: string) => void) | undefined;
}

const LABELS = ['celery-failure', 'celery-failure/dashboard'] as const;
const PER_PAGE = 100;
/** 50,000 issues with our label: something else is wrong by then, and the hourly limit of requests would be gone. */
const MOST_PAGES = 500;
/** A comment of ours is looked for among so many. */
const MOST_COMMENT_PAGES = 10;

export function githubTracker({
  github,
  repository,
  labels: ourLabels = LABELS,
  trustedAuthors = [],
  claim = () => null,
  log = () => undefined,
}: GithubTrackerOptions): IssueTracker {
  const { octokit } = github;
  const api = octokit.rest.issues;
  /** Where the repository is now; found out by the first listing. */
  let moved: RepositoryName | null = null;
  const home = (): RepositoryName => moved ?? repositoryName(repository);
  const authors = createAuthors(github, trustedAuthors, claim, log);
  const shelf = createLabelShelf(github);
  /** What GitHub wants for "duplicate of", which is not the number. */
  const databaseIds = new Map<number, number>();
  /** By GitHub's own clock. */
  let firstWrite: string | null = null;

  /** @returns the issue of an answer to a write */
  function wrote(raw: unknown, sent: Parameters<typeof written>[1]): IssueResource {
    const issue = written(raw, sent);
    firstWrite ??= issue.updatedAt;
    if (issue.id !== null) databaseIds.set(issue.number, issue.id);
    return issue;
  }

  /** @param known it was found another way than by its label, which may have been renamed */
  async function ours(issue: IssueResource | null, known: boolean): Promise<TrackedIssue | null> {
    if (issue === null || issue.isPullRequest) return null;
    shelf.saw(issue.labels);
    const tracked = trackedIssue(issue);
    const isLabelled = tracked.labels.some((label) => (ourLabels as readonly string[]).includes(label));
    // Whoever deletes the dashboard's label takes it off the dashboard.
    if (!known && !isLabelled && claim(issue.body) !== 'dashboard') return null;
    if (!(await authors.trusts(issue))) return null;
    if (issue.id !== null) databaseIds.set(issue.number, issue.id);
    return tracked;
  }

  async function get(number: number): Promise<TrackedIssue | null> {
    // 301: transferred to another repository; 410: deleted.
    const reply = await orNull([301, 404, 410], api.get({ ...home(), issue_number: number }));
    return reply === null ? null : ours(readIssue(reply.data), true);
  }

  /** The newest by change. A renamed repository answers with redirects, which issues that moved away do too: they are told apart here, once. */
  async function newestPage(): Promise<ListPage> {
    const query = { state: 'all', sort: 'updated', direction: 'desc', per_page: PER_PAGE } as const;
    const reply = await orNull([301], api.listForRepo({ ...home(), ...query }));
    if (reply !== null) return reply;
    moved = repositoryName((await getRepository(github, home())).fullName ?? repository);
    return api.listForRepo({ ...moved, ...query });
  }

  async function databaseId(number: number): Promise<number | null> {
    if (!databaseIds.has(number)) await get(number);
    return databaseIds.get(number) ?? null;
  }

  return {
    get requests() {
      return github.requests;
    },

    async list(numbers, part) {
      const issues = new Map<number, TrackedIssue>();
      const seen = new Set<number>();
      /** @returns whether one of them has been seen before */
      const take = async ({ data }: ListPage): Promise<boolean> => {
        let met = false;
        for (const raw of readPage(data)) {
          const found = readIssue(raw);
          if (found === null) continue;
          const isNew = !seen.has(found.number);
          met ||= !isNew;
          seen.add(found.number);
          const issue = await ours(found, false);
          if (issue === null) continue;
          issues.set(issue.number, issue);
          if (isNew) github.changed(Date.parse(found.updatedAt ?? ''));
        }
        return met;
      };
      const takeAll = async (labels: string, since?: string): Promise<void> => {
        const order = { state: 'all', sort: 'updated', direction: 'asc', per_page: PER_PAGE } as const;
        const query = { ...home(), ...order, labels, ...(since === undefined ? {} : { since }) };
        let pages = 0;
        for await (const page of octokit.paginate.iterator(api.listForRepo, query))
          if ((await take(page)) || ++pages >= MOST_PAGES) break;
      };
      if (part === 'changed' && firstWrite !== null) {
        await takeAll(ourLabels[0], firstWrite);
        return [...issues.values()];
      }
      // Newest by change: what was opened or labelled a moment ago, which the other lists may not have yet, and the dashboard.
      const newest = await newestPage();
      await take(newest);
      const hasDashboard = [...issues.values()].some(
        ({ body, labels, state }) => state === 'open' && labels.includes(ourLabels[1]) && claim(body) === 'dashboard',
      );
      // One page was the whole repository: nothing is left to list.
      const left = !hasNextPage(newest) ? [] : hasDashboard ? [ourLabels[0]] : ourLabels;
      // From the other end: where it meets the newest page, all have been seen.
      for (const label of left) await takeAll(label);
      const isDashboard = ({ body, state }: TrackedIssue): boolean => state === 'open' && claim(body) === 'dashboard';
      // Without its label, and unchanged for long: among the first that its author opened.
      if (left.length > 1 && ![...issues.values()].some(isDashboard)) {
        for (const creator of [WORKFLOW, ...trustedAuthors]) {
          const order = { state: 'open', sort: 'created', direction: 'asc', per_page: PER_PAGE } as const;
          const reply = await orNull([422], api.listForRepo({ ...home(), ...order, creator }));
          if (reply !== null) await take(reply);
        }
      }
      for (const number of new Set(numbers)) {
        const issue = issues.has(number) ? null : await get(number);
        if (issue !== null) issues.set(number, issue);
      }
      return [...issues.values()].toSorted((a, b) => a.number - b.number);
    },

    get,

    async comments(number) {
      const bodies: string[] = [];
      let pages = 0;
      const query = { ...home(), issue_number: number, per_page: PER_PAGE };
      for await (const { data } of octokit.paginate.iterator(api.listComments, query)) {
        for (const raw of readPage(data)) {
          const comment = readComment(raw);
          if (comment !== null && (await authors.wrote(comment))) bodies.push(comment.body);
        }
        if (++pages >= MOST_COMMENT_PAGES) break;
      }
      return bodies;
    },

    ensureLabels: async (labels) => shelf.ensure(home(), labels),

    async create({ title, body, labels }: NewIssue) {
      authors.refuseChanged();
      const { data } = await api.create({ ...home(), title, body, labels: [...labels] });
      const issue = wrote(data, { title, body });
      // Without the right to push GitHub drops labels silently, and an issue without our label would never be found again.
      const dropped = missing(labels, issue.labels);
      if (dropped.length > 0)
        throw new TrackerError(
          `issue ${issue.number} was opened, but without its label ${dropped.join(', ')}`,
          'refused',
          `The token may open issues but not label them. Give the job of the workflow these permissions:\n${PERMISSIONS}`,
        );
      await authors.mustBeOurs(issue);
      return trackedIssue(issue);
    },

    async edit(number, edit) {
      // Single labels, never the whole list: people label too.
      if (edit.addLabels !== undefined && edit.addLabels.length > 0) {
        const { data } = await api.addLabels({ ...home(), issue_number: number, labels: [...edit.addLabels] });
        checkLabels(number, missing(edit.addLabels, inOurSpelling(readLabels(data))));
      }
      for (const name of edit.removeLabels ?? [])
        await orNull([404], api.removeLabel({ ...home(), issue_number: number, name }));
      const duplicateId = edit.duplicateOf === undefined ? null : await databaseId(edit.duplicateOf);
      const changes = { ...changesOf(edit), ...(duplicateId === null ? {} : { duplicate_issue_id: duplicateId }) };
      if (Object.keys(changes).length > 0) {
        const { data } = await api.update({ ...home(), issue_number: number, ...changes });
        return trackedIssue(wrote(data, edit));
      }
      const issue = readIssue((await api.get({ ...home(), issue_number: number })).data);
      if (issue === null) throw new TrackerError(`issue ${number} could not be read back`, 'unknown');
      return trackedIssue(issue);
    },

    async comment(number, body) {
      const { data } = await api.createComment({ ...home(), issue_number: number, body });
      checkEcho('comment', body, readComment(data)?.body ?? null);
    },
  };
}

/** Of octokit's reply to a list. */
interface ListPage {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

function hasNextPage({ headers }: ListPage): boolean {
  return /;\s*rel="next"/.test(headers.link ?? '');
}

/** Names compare as GitHub compares them. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const has = new Set(there.map((name) => name.toLowerCase()));
  return wanted.filter((name) => !has.has(name.toLowerCase()));
}

function changesOf({ title, body, state, stateReason }: IssueEdit): Pick<IssueEdit, 'title' | 'body' | 'state'> & {
  state_reason?: NonNullable<IssueEdit['stateReason']>;
} {
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(state === undefined || stateReason === undefined ? {} : { state_reason: stateReason }),
  };
}
