/**
 * An issue tracker that reads through another one and writes nothing: the plan's exact writes, to be printed.
 */
import { type IssueTracker, type TrackedIssue, TrackerError } from './tracker.ts';

export interface PlannedWrite {
  readonly action: 'create' | 'edit' | 'comment';
  /** null: the number that a new issue will get is not known. */
  readonly number: number | null;
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed' | null;
}

export function dryRunTracker(real: IssueTracker): IssueTracker & { readonly writes: readonly PlannedWrite[] } {
  const writes: PlannedWrite[] = [];
  /** What the issues would be like, so that later writes of the run see the earlier ones. */
  const imagined = new Map<number, TrackedIssue>();
  let next = 0;
  return {
    writes,
    get requests() {
      return real.requests;
    },
    async list(known) {
      const issues = await real.list(known);
      for (const issue of issues) {
        imagined.set(issue.number, issue);
        next = Math.max(next, issue.number);
      }
      return issues;
    },
    async get(number) {
      return imagined.get(number) ?? real.get(number);
    },
    comments: (number) => real.comments(number),
    ensureLabels: async () => [],
    async create({ title, body, labels }) {
      writes.push({ action: 'create', number: null, title, body, labels, state: 'open' });
      next += 1;
      const issue: TrackedIssue = {
        number: next,
        url: '',
        title,
        body,
        labels,
        state: 'open',
        stateReason: null,
        closedAt: null,
        locked: false,
      };
      imagined.set(next, issue);
      return issue;
    },
    async edit(number, edit) {
      const before = imagined.get(number) ?? (await real.get(number));
      if (!before) throw new RangeError(`no issue ${number}`);
      const labels = [
        ...before.labels.filter((label) => !edit.removeLabels?.includes(label)),
        ...(edit.addLabels ?? []),
      ];
      const after: TrackedIssue = {
        ...before,
        labels,
        title: edit.title ?? before.title,
        body: edit.body ?? before.body,
        state: edit.state ?? before.state,
        stateReason: edit.stateReason ?? before.stateReason,
      };
      imagined.set(number, after);
      writes.push({
        action: 'edit',
        number,
        title: after.title,
        body: edit.body ?? null,
        labels,
        state: edit.state ?? null,
      });
      return after;
    },
    async comment(number, body) {
      writes.push({
        action: 'comment',
        number,
        title: imagined.get(number)?.title ?? '',
        body,
        labels: [],
        state: null,
      });
    },
  };
}

/** No issues, nowhere: what the command line plans against when it is given no folder. */
export function emptyTracker(): IssueTracker {
  const refuse = (): never => {
    throw new TrackerError('there is no issue tracker here', 'refused');
  };
  return {
    requests: 0,
    list: async () => [],
    get: async () => null,
    comments: async () => [],
    ensureLabels: async () => [],
    create: refuse,
    edit: refuse,
    comment: refuse,
  };
}
