/** An issue as GitHub's answers give it, and the check that it kept what was sent. */
import { type TrackedIssue, TrackerError } from '../../issues/tracking/tracker.ts';
import { type IssueResource, readIssue } from './resources.ts';

/** Labels with this prefix are ours. */
const PREFIX = 'celery-failure';

/** What GitHub says it kept. A body over the limit was seen to be answered with 200 and the old body. */
export function written(
  raw: unknown,
  sent: { readonly title?: string; readonly body?: string; readonly state?: string },
): IssueResource {
  const issue = readIssue(raw);
  if (issue === null)
    throw new TrackerError('the answer to a write could not be read; it was carried out all the same', 'unknown');
  checkEcho('body', sent.body, issue.body);
  checkEcho('title', sent.title, issue.title);
  if (sent.state !== undefined && sent.state !== issue.state)
    throw new TrackerError(`the tracker kept issue ${issue.number} ${issue.state}`, 'refused');
  return issue;
}

/** Line ends and white space at the edges aside: a web form in between may normalise those. */
export function checkEcho(what: string, sent: string | undefined, kept: string | null): void {
  if (sent === undefined || (kept !== null && normal(kept) === normal(sent))) return;
  // No advice: it is this text's trouble and not the next one's.
  throw new TrackerError(`the tracker kept another ${what} than the one sent; it may be too long`, 'refused');
}

/** Labels that GitHub did not put on, although it said it had. */
export function checkLabels(number: number, missing: readonly string[]): void {
  if (missing.length > 0)
    throw new TrackerError(`the tracker did not put ${missing.join(', ')} on issue ${number}`, 'refused');
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

export function trackedIssue(issue: IssueResource): TrackedIssue {
  const { number, state, url, title, body, stateReason, labels, closedAt, closedBy, locked } = issue;
  return {
    number,
    state,
    url,
    title,
    body,
    stateReason,
    labels: inOurSpelling(labels),
    closedAt,
    // Lists may leave it out.
    closer: state === 'open' || closedBy?.type == null ? null : closedBy.type === 'Bot' ? 'bot' : 'person',
    locked,
  };
}

/** GitHub takes `Celery-Failure` for `celery-failure` and keeps the spelling of whoever made it first. */
export function inOurSpelling(labels: readonly string[]): string[] {
  return labels.map((name) => {
    const lower = name.toLowerCase();
    return lower === PREFIX || lower.startsWith(`${PREFIX}/`) ? lower : name;
  });
}
