/**
 * An issue tracker that reads through another one and writes nothing: the plan's exact writes, to be printed.
 */
import { diffBodies } from './body-diff.ts';
import { type IssueEdit, type IssueTracker, type TrackedIssue, TrackerError } from './tracker.ts';

export interface PlannedWrite {
  readonly action: 'create' | 'edit' | 'comment';
  /** null: the number that a new issue will get is not known. */
  readonly number: number | null;
  readonly title: string;
  /** As it would be sent; null = it stays as it is. */
  readonly body: string | null;
  /** What that changes, line by line: `+ new`, `- old`. */
  readonly diff: readonly string[];
  /** Of a new issue all of them, else `+added` and `-removed`. */
  readonly labels: readonly string[];
  /** `open`, `closed as completed`; null = it stays as it is. */
  readonly state: string | null;
}

export function dryRunTracker(real: IssueTracker): IssueTracker & { readonly writes: readonly PlannedWrite[] } {
  const writes: PlannedWrite[] = [];
  /** What the issues would be like, so that later writes of the run see the earlier ones. */
  const imagined = new Map<number, TrackedIssue>();
  /** Numbers that GitHub has not given yet. */
  const invented = new Set<number>();
  let next = 0;
  const numberOf = (number: number): number | null => (invented.has(number) ? null : number);
  return {
    writes,
    get requests() {
      return real.requests;
    },
    async list(known, part) {
      const issues = await real.list(known, part);
      for (const issue of issues) {
        if (!imagined.has(issue.number)) imagined.set(issue.number, issue);
        next = Math.max(next, issue.number);
      }
      return issues.map((issue) => imagined.get(issue.number) ?? issue);
    },
    async get(number) {
      return imagined.get(number) ?? real.get(number);
    },
    comments: async (number) => (invented.has(number) ? [] : real.comments(number)),
    ensureLabels: async () => [],
    async create({ title, body, labels }) {
      writes.push({ action: 'create', number: null, title, body, diff: diffBodies(null, body), labels, state: 'open' });
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
      invented.add(next);
      return issue;
    },
    async edit(number, edit) {
      const before = imagined.get(number) ?? (await real.get(number));
      if (!before) throw new RangeError(`no issue ${number}`);
      const after: TrackedIssue = {
        ...before,
        labels: [
          ...before.labels.filter((label) => !edit.removeLabels?.includes(label)),
          ...(edit.addLabels ?? []).filter((label) => !before.labels.includes(label)),
        ],
        title: edit.title ?? before.title,
        body: edit.body ?? before.body,
        state: edit.state ?? before.state,
        stateReason: edit.stateReason ?? before.stateReason,
      };
      imagined.set(number, after);
      writes.push({
        action: 'edit',
        number: numberOf(number),
        title: after.title,
        body: edit.body ?? null,
        diff: edit.body === undefined ? [] : diffBodies(before.body, edit.body),
        labels: [
          ...(edit.addLabels ?? []).map((label) => `+${label}`),
          ...(edit.removeLabels ?? []).map((label) => `-${label}`),
        ],
        state: stateOf(edit),
      });
      return after;
    },
    async comment(number, body) {
      writes.push({
        action: 'comment',
        number: numberOf(number),
        title: imagined.get(number)?.title ?? '',
        body,
        diff: diffBodies(null, body),
        labels: [],
        state: null,
      });
    },
  };
}

function stateOf({ state, stateReason, duplicateOf }: IssueEdit): string | null {
  if (state === undefined || stateReason === undefined) return state ?? null;
  if (stateReason === 'duplicate' && duplicateOf !== undefined) return `${state} as a duplicate of #${duplicateOf}`;
  return `${state} as ${stateReason}`;
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
