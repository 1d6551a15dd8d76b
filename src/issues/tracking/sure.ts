/** Writes whose reply may be lost on its way: looked for, never sent again blindly. */
import { type IssueEdit, type IssueTracker, type NewIssue, type TrackedIssue, TrackerError } from './tracker.ts';

/** @param isIt whether an issue that is there is the one that was to be opened */
export async function createSurely(
  tracker: IssueTracker,
  issue: NewIssue,
  isIt: (issue: TrackedIssue) => boolean,
): Promise<TrackedIssue> {
  try {
    return await tracker.create(issue);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.outcome !== 'unknown') throw error;
    const found = (await tracker.list([])).find((there) => there.state === 'open' && isIt(there));
    if (!found) throw error;
    return found;
  }
}

/** An edit says what the issue shall be, so it is enough to look whether it is. */
export async function editSurely(tracker: IssueTracker, number: number, edit: IssueEdit): Promise<TrackedIssue> {
  try {
    return await tracker.edit(number, edit);
  } catch (error) {
    if (!(error instanceof TrackerError) || error.outcome !== 'unknown') throw error;
    const now = await tracker.get(number);
    const isDone =
      now !== null &&
      (edit.body === undefined || now.body === edit.body) &&
      (edit.state === undefined || now.state === edit.state) &&
      (edit.addLabels ?? []).every((label) => now.labels.includes(label)) &&
      !(edit.removeLabels ?? []).some((label) => now.labels.includes(label));
    if (!isDone) throw error;
    return now;
  }
}
