/**
 * Issue tracker: a folder of Markdown files, for the demo and the command line. One writer at a time.
 *
 * ```
 * ---
 * number: 7
 * title: "LTI grading: HTTPError"
 * state: open
 * labels: [celery-failure]
 * created: 7
 * ---
 * the body, byte for byte
 * <!-- comments -->
 *
 * <!-- comment 1 -->
 * ...
 * ```
 */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type IssueEdit, type IssueTracker, type TrackedIssue, TrackerError } from '../../issues/tracking/tracker.ts';
import { reasonOf } from '../archive/files.ts';
import { type IssueFile, parseIssueFile, renderIssueFile } from './issue-file.ts';

export interface LocalTrackerOptions {
  /** Created with the first write. */
  readonly folder: string;
  /** Epoch milliseconds; stamps closed_at, which the time to reopen is counted from. */
  readonly now: () => number;
}

export function localTracker(options: LocalTrackerOptions): IssueTracker {
  const { folder } = options;
  let requests = 0;

  async function read(number: number): Promise<IssueFile | null> {
    requests += 1;
    const name = `${number}.md`;
    let text: string;
    try {
      text = await readFile(join(folder, name), 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw unreadable(name, reasonOf(error));
    }
    const parsed = parseIssueFile(text, number);
    if (typeof parsed === 'string') throw unreadable(name, parsed);
    return parsed;
  }

  /** A reader, or a run that is killed, never sees half a file. */
  async function write(file: IssueFile): Promise<TrackedIssue> {
    requests += 1;
    const name = `${file.number}.md`;
    const draft = join(folder, `.${name}.new`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(draft, renderIssueFile(file));
      await rename(draft, join(folder, name));
    } catch (error) {
      throw new TrackerError(
        `${name} cannot be written: ${reasonOf(error)}`,
        'refused',
        'Check that the folder for issues can be written to.',
      );
    }
    return tracked(file);
  }

  async function numbers(): Promise<number[]> {
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw new TrackerError(`the folder for issues cannot be read: ${reasonOf(error)}`, 'refused');
    });
    return names
      .flatMap((name) => (/^[1-9]\d{0,8}\.md$/.test(name) ? [Number(name.slice(0, -3))] : []))
      .toSorted((a, b) => a - b);
  }

  const tracked = (file: IssueFile): TrackedIssue => ({
    number: file.number,
    url: `${basename(folder)}/${file.number}.md`,
    title: file.title,
    body: file.body,
    state: file.state,
    stateReason: file.stateReason,
    labels: file.labels,
    closedAt: file.closedAt,
    locked: false,
  });

  async function existing(number: number): Promise<IssueFile> {
    const file = await read(number);
    if (file === null) throw new TrackerError(`there is no issue ${number}.md`, 'refused');
    return file;
  }

  return {
    get requests() {
      return requests;
    },
    async list() {
      const files: TrackedIssue[] = [];
      for (const number of await numbers()) {
        const file = await read(number);
        if (file !== null) files.push(tracked(file));
      }
      return files;
    },
    async get(number) {
      const file = await read(number);
      return file === null ? null : tracked(file);
    },
    // Labels are words in the files; nothing has to exist beforehand.
    ensureLabels: async () => [],
    async create({ title, body, labels }) {
      const number = ((await numbers()).at(-1) ?? 0) + 1;
      return write({
        number,
        created: number,
        title,
        body,
        labels: unique(labels),
        state: 'open',
        stateReason: null,
        closedAt: null,
        comments: '',
      });
    },
    async edit(number, edit) {
      return write(edited(await existing(number), edit, options.now()));
    },
    async comments(number) {
      const { comments } = await existing(number);
      return comments
        .split(/^<!-- comment \d+ -->$/m)
        .slice(1)
        .map((comment) => comment.trim());
    },
    async comment(number, body) {
      const file = await existing(number);
      const nth = (file.comments.match(/^<!-- comment \d+ -->$/gm)?.length ?? 0) + 1;
      await write({ ...file, comments: `${file.comments}\n<!-- comment ${nth} -->\n${body}\n` });
    },
  };
}

/** As GitHub does it: a reason is only taken together with a change of state. */
function edited(file: IssueFile, edit: IssueEdit, now: number): IssueFile {
  const state = edit.state ?? file.state;
  const changed = state !== file.state;
  const removed = new Set(edit.removeLabels);
  return {
    ...file,
    title: edit.title ?? file.title,
    body: edit.body ?? file.body,
    labels: unique([...file.labels, ...(edit.addLabels ?? [])]).filter((label) => !removed.has(label)),
    state,
    stateReason: changed ? (edit.stateReason ?? (state === 'open' ? 'reopened' : 'completed')) : file.stateReason,
    closedAt: changed ? (state === 'closed' ? `${new Date(now).toISOString().slice(0, 19)}Z` : null) : file.closedAt,
  };
}

function unique(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function unreadable(name: string, why: string): TrackerError {
  return new TrackerError(
    `${name} cannot be read: ${why}`,
    'refused',
    `Mend or delete ${name} in the folder for issues.`,
  );
}
