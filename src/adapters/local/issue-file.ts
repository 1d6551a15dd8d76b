/** An issue as a Markdown file, there and back. The body comes back byte for byte; the head may be edited by hand. */
import { parseDocument, stringify } from 'yaml';
import type { TrackedIssue } from '../../issues/tracking/tracker.ts';
import { field } from '../search/lossless.ts';

export interface IssueFile extends Omit<TrackedIssue, 'url' | 'locked'> {
  /** Order of creation; the number, unless somebody renamed the file. */
  readonly created: number;
  /** Everything below the separator, as it stands. */
  readonly comments: string;
}

const HEAD = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const REASONS: readonly string[] = ['completed', 'not_planned', 'duplicate', 'reopened'];

export function renderIssueFile(file: IssueFile): string {
  const separator = separatorFor(file.body);
  const head = {
    number: file.number,
    title: file.title,
    state: file.state,
    ...(file.stateReason === null ? {} : { state_reason: file.stateReason }),
    ...(file.closedAt === null ? {} : { closed_at: file.closedAt }),
    labels: [...file.labels],
    ...fingerprintOf(file.body),
    created: file.created,
    ...(separator === SEPARATOR ? {} : { separator }),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n${file.body}\n${separator}\n${file.comments}`;
}

/** The issue, or what is wrong with the file. */
export function parseIssueFile(text: string, number: number): IssueFile | string {
  const head = HEAD.exec(text);
  if (head === null) return 'it does not begin with a block of settings between two lines of ---';
  const document = parseDocument(head[1] ?? '', { schema: 'core' });
  const fault = document.errors[0];
  if (fault !== undefined) return `its head is not YAML (line ${(fault.linePos?.[0].line ?? 0) + 1})`;
  const values: unknown = document.toJS();
  const state = field(values, 'state') ?? 'open';
  if (state !== 'open' && state !== 'closed') return 'its state is neither open nor closed';
  const title = field(values, 'title');
  if (typeof title !== 'string' && typeof title !== 'number' && typeof title !== 'boolean') return 'it has no title';
  const labels = field(values, 'labels') ?? [];
  const closedAt = field(values, 'closed_at');
  const created = field(values, 'created');
  const separator = field(values, 'separator');
  return {
    number,
    title: String(title),
    state,
    stateReason: reasonFrom(field(values, 'state_reason')),
    closedAt: typeof closedAt === 'string' ? closedAt : null,
    labels: (Array.isArray(labels) ? labels : [labels]).map(String),
    created: typeof created === 'number' ? created : number,
    ...split(text.slice(head[0].length), typeof separator === 'string' ? separator : SEPARATOR),
  };
}

const SEPARATOR = '<!-- comments -->';

/** A body that holds the separator itself gets another one, which the head then names. */
function separatorFor(body: string): string {
  let separator = SEPARATOR;
  for (let n = 2; body.includes(separator); n++) separator = `<!-- comments ${n} -->`;
  return separator;
}

function split(rest: string, separator: string): { body: string; comments: string } {
  const at = new RegExp(`\\n${separator}(?:\\r?\\n|$)`).exec(`\n${rest}`);
  // Somebody took the separator out: all of it is body.
  if (at === null) return { body: rest.replace(/\r?\n$/, ''), comments: '' };
  return { body: rest.slice(0, Math.max(0, at.index - 1)), comments: rest.slice(at.index - 1 + at[0].length) };
}

function reasonFrom(value: unknown): IssueFile['stateReason'] {
  return typeof value === 'string' && REASONS.includes(value) ? (value as IssueFile['stateReason']) : null;
}

/** Only for the reader of the folder; the body's own marker is what counts. */
function fingerprintOf(body: string): { fingerprint?: string } {
  const found = /^<!--[^\n]*\bfp=([\w.:-]+)/m.exec(body)?.[1];
  return found === undefined ? {} : { fingerprint: found };
}
