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
import { field, textOr } from '../search/lossless.ts';
import { createAuthors, WORKFLOW } from './authors.ts';
import { found, type Github, type GithubReply, repositoryPath } from './client.ts';
import { PERMISSIONS } from './faults.ts';
import { checkEcho, checkLabels, labelNames, readIssue, written } from './issue.ts';
import { createLabelShelf } from './labels.ts';

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
  /** Where the repository is now; found out by the first listing. */
  let moved: string | null = null;
  const home = (): string => moved ?? repositoryPath(repository);
  const authors = createAuthors(github, trustedAuthors, claim, log);
  const shelf = createLabelShelf(github);
  /** What GitHub wants for "duplicate of", which is not the number. */
  const databaseIds = new Map<number, number>();
  /** By GitHub's own clock. */
  let firstWrite: string | null = null;

  /** @returns the issue of an answer to a write */
  function wrote(reply: GithubReply, sent: Parameters<typeof written>[1]): TrackedIssue {
    const at = field(reply.data, 'updated_at');
    if (typeof at === 'string') firstWrite ??= at;
    return written(reply, sent);
  }

  /** @param known it was found another way than by its label, which may have been renamed */
  async function ours(raw: unknown, known: boolean): Promise<TrackedIssue | null> {
    const issue = readIssue(raw);
    if (issue === null || field(raw, 'pull_request') !== undefined) return null;
    shelf.saw(field(raw, 'labels'));
    const isLabelled = issue.labels.some((label) => (ourLabels as readonly string[]).includes(label));
    // Whoever deletes the dashboard's label takes it off the dashboard.
    if (!known && !isLabelled && claim(issue.body) !== 'dashboard') return null;
    if (!(await authors.trusts(raw, issue))) return null;
    const id = field(raw, 'id');
    if (typeof id === 'number') databaseIds.set(issue.number, id);
    return issue;
  }

  async function get(number: number): Promise<TrackedIssue | null> {
    // 301: transferred to another repository; 410: deleted.
    const reply = await github.read(`${home()}/issues/${number}`, { also: [301, 404, 410] });
    return ours(found(reply), true);
  }

  /** The first page of a listing. A renamed repository answers with redirects, which issues that moved away do too: they are told apart here, once. */
  async function firstPage(query: string): Promise<GithubReply> {
    const reply = await github.read(`${home()}/issues?${query}`, { also: [301] });
    if (reply.status !== 301) return reply;
    const { data } = await github.read(home(), { follow: true });
    moved = repositoryPath(textOr(field(data, 'full_name'), repository));
    return github.read(`${moved}/issues?${query}`);
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
      const since = part === 'changed' && firstWrite !== null ? `&since=${encodeURIComponent(firstWrite)}` : '';
      const issues = new Map<number, TrackedIssue>();
      const seen = new Set<unknown>();
      /** @returns whether one of them has been seen before */
      const take = async ({ data }: GithubReply): Promise<boolean> => {
        let met = false;
        for (const raw of Array.isArray(data) ? (data as readonly unknown[]) : []) {
          const number = field(raw, 'number');
          const isNew = !seen.has(number);
          met ||= !isNew;
          seen.add(number);
          const issue = await ours(raw, false);
          if (issue === null) continue;
          issues.set(issue.number, issue);
          if (isNew) github.changed(Date.parse(textOr(field(raw, 'updated_at'), '')));
        }
        return met;
      };
      const takeAll = async (query: string): Promise<void> => {
        let next: string | null = `${home()}/issues?${query}&state=all&sort=updated&direction=asc&per_page=${PER_PAGE}`;
        for (let page = 0; next !== null && page < MOST_PAGES; page++) {
          const reply: GithubReply = await github.read(next);
          next = (await take(reply)) ? null : reply.next;
        }
      };
      if (since !== '') {
        await takeAll(`labels=${encodeURIComponent(ourLabels[0])}${since}`);
        return [...issues.values()];
      }
      // Newest by change: what was opened or labelled a moment ago, which the other lists may not have yet, and the dashboard.
      const newest = await firstPage(`state=all&sort=updated&direction=desc&per_page=${PER_PAGE}`);
      await take(newest);
      const hasDashboard = [...issues.values()].some(
        ({ body, labels, state }) => state === 'open' && labels.includes(ourLabels[1]) && claim(body) === 'dashboard',
      );
      // One page was the whole repository: nothing is left to list.
      const left = newest.next === null ? [] : hasDashboard ? [ourLabels[0]] : ourLabels;
      // From the other end: where it meets the newest page, all have been seen.
      for (const label of left) await takeAll(`labels=${encodeURIComponent(label)}`);
      const isDashboard = ({ body, state }: TrackedIssue): boolean => state === 'open' && claim(body) === 'dashboard';
      // Without its label, and unchanged for long: among the first that its author opened.
      if (left.length > 1 && ![...issues.values()].some(isDashboard)) {
        for (const creator of [WORKFLOW, ...trustedAuthors])
          await take(
            await github.read(
              `${home()}/issues?state=open&creator=${encodeURIComponent(creator)}&sort=created&direction=asc&per_page=${PER_PAGE}`,
              { also: [422] },
            ),
          );
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
      let next: string | null = `${home()}/issues/${number}/comments?per_page=${PER_PAGE}`;
      for (let page = 0; next !== null && page < MOST_COMMENT_PAGES; page++) {
        const reply: GithubReply = await github.read(next);
        for (const raw of Array.isArray(reply.data) ? (reply.data as readonly unknown[]) : []) {
          const body = textOr(field(raw, 'body'), '');
          if (await authors.wrote(raw)) bodies.push(body);
        }
        next = reply.next;
      }
      return bodies;
    },

    ensureLabels: async (labels) => shelf.ensure(home(), labels),

    async create({ title, body, labels }: NewIssue) {
      authors.refuseChanged();
      const reply = await github.write(
        'POST',
        `${home()}/issues`,
        { title, body, labels: [...labels] },
        { notifies: true },
      );
      const issue = wrote(reply, { title, body });
      const id = field(reply.data, 'id');
      if (typeof id === 'number') databaseIds.set(issue.number, id);
      // Without the right to push GitHub drops labels silently, and an issue without our label would never be found again.
      const dropped = missing(labels, issue.labels);
      if (dropped.length > 0)
        throw new TrackerError(
          `issue ${issue.number} was opened, but without its label ${dropped.join(', ')}`,
          'refused',
          `The token may open issues but not label them. Give the job of the workflow these permissions:\n${PERMISSIONS}`,
        );
      await authors.mustBeOurs(reply.data, issue.number);
      return issue;
    },

    async edit(number, edit) {
      // Single labels, never the whole list: people label too.
      if (edit.addLabels !== undefined && edit.addLabels.length > 0) {
        const reply = await github.write('POST', `${home()}/issues/${number}/labels`, { labels: [...edit.addLabels] });
        checkLabels(number, missing(edit.addLabels, labelNames(reply.data)));
      }
      for (const name of edit.removeLabels ?? [])
        await github.write('DELETE', `${home()}/issues/${number}/labels/${encodeURIComponent(name)}`, undefined, {
          also: [404],
        });
      const duplicateId = edit.duplicateOf === undefined ? null : await databaseId(edit.duplicateOf);
      const changes = { ...changesOf(edit), ...(duplicateId === null ? {} : { duplicate_issue_id: duplicateId }) };
      if (Object.keys(changes).length > 0) {
        return wrote(
          await github.write('PATCH', `${home()}/issues/${number}`, changes, { notifies: edit.state === 'open' }),
          edit,
        );
      }
      const issue = readIssue((await github.read(`${home()}/issues/${number}`)).data);
      if (issue === null) throw new TrackerError(`issue ${number} could not be read back`, 'unknown');
      return issue;
    },

    async comment(number, body) {
      const reply = await github.write('POST', `${home()}/issues/${number}/comments`, { body }, { notifies: true });
      checkEcho('comment', body, field(reply.data, 'body'));
    },
  };
}

/** Names compare as GitHub compares them. */
function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const has = new Set(there.map((name) => name.toLowerCase()));
  return wanted.filter((name) => !has.has(name.toLowerCase()));
}

function changesOf(edit: IssueEdit): Record<string, string> {
  return {
    ...(edit.title === undefined ? {} : { title: edit.title }),
    ...(edit.body === undefined ? {} : { body: edit.body }),
    ...(edit.state === undefined ? {} : { state: edit.state }),
    ...(edit.state === undefined || edit.stateReason === undefined ? {} : { state_reason: edit.stateReason }),
  };
}
