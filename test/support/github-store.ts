/**
 * What an emulated repository holds, and how GitHub's issues behave. No HTTP here: the routes are in github.ts.
 * Every change, whoever makes it, goes through this file, so that closed_at, updated_at and the listing lag always fit together.
 */
import type { Clock } from './server.ts';

export const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const LONGEST_LABEL = 50;
const MOST_LABELS = 100;

export interface EmulatedComment {
  readonly id: number;
  readonly author: string;
  readonly createdAt: number;
  updatedAt: number;
  body: string;
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export interface EmulatedIssue {
  readonly number: number;
  /** The database id, which is not the number. */
  readonly id: number;
  /** Login of who opened it. */
  readonly author: string;
  readonly createdAt: number;
  updatedAt: number;
  title: string;
  body: string | null;
  /** Names as the repository spells them, in order of adding. */
  labels: readonly string[];
  assignees: readonly string[];
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  closedAt: number | null;
  closedBy: string | null;
  /** Number of the issue it was closed as a duplicate of. */
  duplicateOf: number | null;
  readonly comments: EmulatedComment[];
  readonly isPullRequest: boolean;
  /** What happened, in order, one line each: `opened by alice`, `labeled bug`, `closed as completed by alice` ... */
  readonly log: string[];
  /** Answers 410 and is in no listing any more. */
  deleted: boolean;
  /** Answers with a redirect to another repository and is in no listing any more. */
  transferred: boolean;
  locked: boolean;
}

export interface EmulatedLabel {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** How far listings lag behind. Reads of one issue by its number never do. */
export interface Lag {
  /** So many non-GET requests. */
  readonly writes?: number;
  /** So many milliseconds, by the emulator's clock. */
  readonly ms?: number;
}

/** One entry of GitHub's `errors` array. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** A request GitHub understands and refuses. */
export class Unprocessable extends Error {
  readonly errors: readonly FieldError[];

  constructor(...errors: readonly FieldError[]) {
    super('Validation Failed');
    this.errors = errors;
  }
}

export interface IssueFields {
  readonly title?: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: StateReason | null;
  /** With the reason `duplicate`: the database id, not the number, of the issue that stays. */
  readonly duplicateId?: number;
}

interface Moment {
  readonly write: number;
  readonly at: number;
}

interface Entry {
  readonly issue: EmulatedIssue;
  readonly created: Moment;
  /** The label sets it had, oldest first, each with when it got it. */
  readonly labelHistory: (Moment & { readonly labels: readonly string[] })[];
}

export interface StoreSnapshot {
  readonly entries: readonly Entry[];
  readonly labels: readonly (readonly [string, EmulatedLabel])[];
  readonly nextId: number;
}

export class IssueStore {
  readonly labels: Map<string, EmulatedLabel> = new Map();
  readonly collaborators: readonly string[];
  readonly #clock: Clock;
  readonly #entries: Entry[] = [];
  readonly #pullRequestEvery: number;
  #nextId = 9_000_001;
  /** Non-GET requests so far; the caller counts them. */
  writes = 0;

  constructor(clock: Clock, collaborators: readonly string[], pullRequestEvery: number) {
    this.#clock = clock;
    this.collaborators = collaborators;
    this.#pullRequestEvery = pullRequestEvery;
  }

  get issues(): EmulatedIssue[] {
    return this.#entries.map(({ issue }) => issue);
  }

  /** All that it holds, as it is now. */
  snapshot(): StoreSnapshot {
    const [entries, labels] = structuredClone([this.#entries, [...this.labels]] as const);
    return { entries, labels, nextId: this.#nextId };
  }

  /** Back to a snapshot, which may be used again. Issues held from before are of a world that is gone. */
  restore(snapshot: StoreSnapshot): void {
    const { entries, labels, nextId } = structuredClone(snapshot);
    // In the count of writes of this emulator: they are all long ago.
    const settled = <M extends Moment>(moment: M): M => ({ ...moment, write: Math.min(moment.write, this.writes) });
    const there = entries.map((entry) => ({
      ...entry,
      created: settled(entry.created),
      labelHistory: entry.labelHistory.map(settled),
    }));
    this.#entries.splice(0, this.#entries.length, ...there);
    this.labels.clear();
    for (const [name, label] of labels) this.labels.set(name, label);
    this.#nextId = nextId;
  }

  find(number: number): EmulatedIssue | undefined {
    return this.#entries.find(({ issue }) => issue.number === number)?.issue;
  }

  findComment(id: number): { issue: EmulatedIssue; comment: EmulatedComment } | undefined {
    for (const { issue } of this.#entries) {
      const comment = issue.comments.find((candidate) => candidate.id === id);
      if (comment) return { issue, comment };
    }
    return undefined;
  }

  /** `push`: may the author set labels and assignees? Strangers' are dropped without a word, as on GitHub. */
  create(author: string, fields: IssueFields & { readonly title: string }, push: boolean): EmulatedIssue {
    checkTexts(fields);
    const labels = push ? this.#named(fields.labels ?? []) : [];
    const assignees = push ? this.#assignable(fields.assignees ?? []) : [];
    const issue = this.#open(author, fields.title, fields.body ?? null, labels, assignees, false);
    if (this.#pullRequestEvery > 0 && issue.number % this.#pullRequestEvery === 1) {
      // Somebody answers with a pull request and labels it like the issue: it is in every issue list from now on.
      this.addPullRequest('alice', `Fix #${issue.number}`, `Fixes #${issue.number}`, labels);
    }
    return issue;
  }

  addPullRequest(author: string, title: string, body: string | null, labels: readonly string[]): EmulatedIssue {
    return this.#open(author, title, body, this.#named(labels), [], true);
  }

  /** A change of title, body, labels, assignees or state, as one PATCH makes it: everything is checked before anything changes. */
  edit(actor: string, issue: EmulatedIssue, fields: IssueFields): void {
    checkTexts(fields);
    const labels = fields.labels && this.#named(fields.labels);
    const assignees = fields.assignees && this.#assignable(fields.assignees);
    const canonical = fields.stateReason === 'duplicate' ? this.#canonical(fields.duplicateId) : null;
    if (fields.title !== undefined && fields.title !== issue.title) {
      issue.title = fields.title;
      issue.log.push(`renamed by ${actor}`);
    }
    if (fields.body !== undefined && fields.body !== issue.body) {
      issue.body = fields.body;
      issue.log.push(`edited by ${actor}`);
    }
    if (labels) this.#setLabels(issue, labels);
    if (assignees) issue.assignees = assignees;
    if (fields.state !== undefined && fields.state !== issue.state)
      this.#setState(actor, issue, fields.state, fields.stateReason ?? null, canonical);
    this.#touch(issue);
  }

  comment(author: string, issue: EmulatedIssue, body: string): EmulatedComment {
    checkComment(body);
    const at = this.#clock();
    const comment: EmulatedComment = { id: this.#id(), author, createdAt: at, updatedAt: at, body };
    issue.comments.push(comment);
    issue.log.push(`commented by ${author}`);
    this.#touch(issue);
    return comment;
  }

  editComment(issue: EmulatedIssue, comment: EmulatedComment, body: string): void {
    checkComment(body);
    comment.body = body;
    comment.updatedAt = this.#clock();
    this.#touch(issue);
  }

  addLabels(issue: EmulatedIssue, names: readonly string[]): void {
    this.#setLabels(issue, [...new Set(this.#named([...issue.labels, ...names]))]);
    this.#touch(issue);
  }

  /** False when the issue does not have it. */
  removeLabel(issue: EmulatedIssue, name: string): boolean {
    const kept = issue.labels.filter((label) => label.toLowerCase() !== name.toLowerCase());
    if (kept.length === issue.labels.length) return false;
    this.#setLabels(issue, kept);
    this.#touch(issue);
    return true;
  }

  setAssignees(issue: EmulatedIssue, logins: readonly string[]): void {
    issue.assignees = logins;
    this.#touch(issue);
  }

  createLabel(name: string, color: string, description: string | null): EmulatedLabel {
    if (this.labels.has(name.toLowerCase()))
      throw new Unprocessable({ resource: 'Label', code: 'already_exists', field: 'name' });
    if ((description?.length ?? 0) > 100)
      throw new Unprocessable({ resource: 'Label', code: 'invalid', field: 'description' });
    return this.#addLabel(name, color, description);
  }

  /** All issues that have it follow. */
  renameLabel(from: string, to: string): void {
    const label = this.labels.get(from.toLowerCase());
    if (!label) throw new Error(`there is no label ${from}`);
    this.labels.delete(from.toLowerCase());
    this.labels.set(to.toLowerCase(), { ...label, name: to });
    for (const { issue } of this.#entries)
      this.#setLabels(
        issue,
        issue.labels.map((name) => (name === label.name ? to : name)),
      );
  }

  deleteLabel(name: string): void {
    this.labels.delete(name.toLowerCase());
    for (const { issue } of this.#entries) this.removeLabel(issue, name);
  }

  /** Issues and pull requests as a listing shows them: `lag` hides what is too fresh, `labels` are those of then. */
  listed(labels: readonly string[], labelLag: Lag, creationLag: Lag): EmulatedIssue[] {
    const settled = (moment: Moment, lag: Lag): boolean =>
      moment.write <= this.writes - (lag.writes ?? 0) && moment.at <= this.#clock() - (lag.ms ?? 0);
    return this.#entries
      .filter((entry) => {
        if (entry.issue.deleted || entry.issue.transferred || !settled(entry.created, creationLag)) return false;
        if (labels.length === 0) return true;
        const then = entry.labelHistory.findLast((moment) => settled(moment, labelLag))?.labels ?? [];
        const has = new Set(then.map((label) => label.toLowerCase()));
        return labels.every((label) => has.has(label.toLowerCase()));
      })
      .map(({ issue }) => issue);
  }

  #open(
    author: string,
    title: string,
    body: string | null,
    labels: readonly string[],
    assignees: readonly string[],
    isPullRequest: boolean,
  ): EmulatedIssue {
    const at = this.#clock();
    const issue: EmulatedIssue = {
      number: this.#entries.length + 1,
      id: this.#id(),
      author,
      createdAt: at,
      updatedAt: at,
      title,
      body,
      labels: [],
      assignees,
      state: 'open',
      stateReason: null,
      closedAt: null,
      closedBy: null,
      duplicateOf: null,
      comments: [],
      isPullRequest,
      log: [`opened by ${author}`],
      deleted: false,
      transferred: false,
      locked: false,
    };
    this.#entries.push({ issue, created: { write: this.writes, at }, labelHistory: [] });
    this.#setLabels(issue, labels);
    return issue;
  }

  #setState(
    actor: string,
    issue: EmulatedIssue,
    state: 'open' | 'closed',
    reason: StateReason | null,
    canonical: number | null,
  ): void {
    issue.state = state;
    if (state === 'closed') {
      issue.stateReason = reason === null || reason === 'reopened' ? 'completed' : reason;
      issue.closedAt = this.#clock();
      issue.closedBy = actor;
      issue.duplicateOf = canonical;
      issue.log.push(`closed as ${issue.stateReason}${canonical === null ? '' : ` of #${canonical}`} by ${actor}`);
    } else {
      issue.stateReason = 'reopened';
      issue.closedAt = null;
      issue.closedBy = null;
      issue.duplicateOf = null;
      issue.log.push(`reopened by ${actor}`);
    }
  }

  #canonical(id: number | undefined): number | null {
    if (id === undefined) return null;
    const found = this.issues.find((issue) => issue.id === id && !issue.deleted);
    if (!found) throw new Unprocessable({ resource: 'Issue', field: 'duplicate_issue_id', code: 'invalid' });
    return found.number;
  }

  #setLabels(issue: EmulatedIssue, labels: readonly string[]): void {
    for (const label of labels) if (!issue.labels.includes(label)) issue.log.push(`labeled ${label}`);
    for (const label of issue.labels) if (!labels.includes(label)) issue.log.push(`unlabeled ${label}`);
    issue.labels = labels;
    this.#entries
      .find((entry) => entry.issue === issue)
      ?.labelHistory.push({ write: this.writes, at: this.#clock(), labels });
  }

  /** The repository's spelling of each name; unknown ones are created, grey, as GitHub does. */
  #named(names: readonly string[]): string[] {
    if (names.length > MOST_LABELS) {
      throw new Unprocessable({
        resource: 'Issue',
        field: 'labels',
        code: 'custom',
        message: `issues may have at most ${MOST_LABELS} labels`,
      });
    }
    return names.map((name) => (this.labels.get(name.toLowerCase()) ?? this.#addLabel(name, 'ededed', null)).name);
  }

  #addLabel(name: string, color: string, description: string | null): EmulatedLabel {
    if (name.trim() === '' || name.length > LONGEST_LABEL)
      throw new Unprocessable({ resource: 'Label', code: 'invalid', field: 'name' });
    const label = { id: this.#id(), name, color, description };
    this.labels.set(name.toLowerCase(), label);
    return label;
  }

  #assignable(logins: readonly string[]): string[] {
    for (const login of logins) {
      if (this.collaborators.includes(login)) continue;
      const message = `assignees ${login} cannot be assigned to this issue`;
      throw new Unprocessable({ resource: 'Issue', field: 'assignees', code: 'invalid', message });
    }
    return [...logins];
  }

  #touch(issue: EmulatedIssue): void {
    issue.updatedAt = this.#clock();
  }

  #id(): number {
    this.#nextId += 7;
    return this.#nextId;
  }
}

function checkTexts(fields: IssueFields): void {
  if (fields.title !== undefined) {
    if (fields.title.trim() === '')
      throw new Unprocessable({ resource: 'Issue', field: 'title', code: 'missing_field' });
    if (fields.title.length > LONGEST_TITLE) throw tooLong('Issue', 'title', LONGEST_TITLE);
  }
  if ((fields.body?.length ?? 0) > LONGEST_BODY) throw tooLong('Issue', 'body', LONGEST_BODY);
}

function checkComment(body: string): void {
  if (body.trim() === '') throw new Unprocessable({ resource: 'IssueComment', field: 'body', code: 'missing_field' });
  if (body.length > LONGEST_BODY) throw tooLong('IssueComment', 'body', LONGEST_BODY);
}

function tooLong(resource: string, field: string, most: number): Unprocessable {
  return new Unprocessable({
    resource,
    field,
    code: 'custom',
    message: `${field} is too long (maximum is ${most} characters)`,
  });
}
