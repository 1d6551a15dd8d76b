/** An issue as GitHub's answers give it, and the check that it kept what was sent. */
import { type TrackedIssue, TrackerError } from '../../issues/tracking/tracker.ts';
import { field, textOr } from '../search/lossless.ts';
import type { GithubReply } from './client.ts';

/** Labels with this prefix are ours. */
const PREFIX = 'celery-failure';

/** What GitHub says it kept. A body over the limit was seen to be answered with 200 and the old body. */
export function written(
  reply: GithubReply,
  sent: { readonly title?: string; readonly body?: string; readonly state?: string },
): TrackedIssue {
  const issue = readIssue(reply.data);
  if (issue === null)
    throw new TrackerError('the answer to a write could not be read; it was carried out all the same', 'unknown');
  checkEcho('body', sent.body, issue.body);
  checkEcho('title', sent.title, issue.title);
  if (sent.state !== undefined && sent.state !== issue.state)
    throw new TrackerError(`the tracker kept issue ${issue.number} ${issue.state}`, 'refused');
  return issue;
}

/** Line ends and white space at the edges aside: a web form in between may normalise those. */
export function checkEcho(what: string, sent: string | undefined, kept: unknown): void {
  if (sent === undefined || (typeof kept === 'string' && normal(kept) === normal(sent))) return;
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

export function readIssue(raw: unknown): TrackedIssue | null {
  const number = field(raw, 'number');
  const state = field(raw, 'state');
  if (typeof number !== 'number' || (state !== 'open' && state !== 'closed')) return null;
  const labels = field(raw, 'labels');
  const closedAt = field(raw, 'closed_at');
  return {
    number,
    state,
    url: textOr(field(raw, 'html_url'), ''),
    title: textOr(field(raw, 'title'), ''),
    body: textOr(field(raw, 'body'), ''),
    stateReason: stateReasonOf(field(raw, 'state_reason')),
    labels: labelNames(labels),
    closedAt: typeof closedAt === 'string' ? closedAt : null,
    closer: state === 'closed' ? closerOf(field(raw, 'closed_by')) : null,
    locked: field(raw, 'locked') === true,
  };
}

/** GitHub takes `Celery-Failure` for `celery-failure` and keeps the spelling of whoever made it first. */
export function labelNames(labels: unknown): string[] {
  return (Array.isArray(labels) ? (labels as readonly unknown[]) : []).map((label) => {
    const name = typeof label === 'string' ? label : textOr(field(label, 'name'), '');
    const lower = name.toLowerCase();
    return lower === PREFIX || lower.startsWith(`${PREFIX}/`) ? lower : name;
  });
}

/** Lists may leave it out. */
function closerOf(user: unknown): 'person' | 'bot' | null {
  const type = field(user, 'type');
  return typeof type === 'string' ? (type === 'Bot' ? 'bot' : 'person') : null;
}

function stateReasonOf(value: unknown): TrackedIssue['stateReason'] {
  return value === 'completed' || value === 'not_planned' || value === 'duplicate' || value === 'reopened'
    ? value
    : null;
}
