/**
 * GitHub's answers as far as the audit reads them, checked at the edge: octokit's types say what GitHub promises, not what came.
 * What is no issue at all is null; a part that is missing, as in lists of older servers, gets its empty value.
 * https://docs.github.com/en/rest/issues/issues
 */
import * as z from 'zod';
import { TrackerError } from '../../issues/tracking/tracker.ts';

export interface UserResource {
  readonly login: string;
  /** `User`, `Bot`, `Organization`; null = not told. */
  readonly type: string | null;
}

export interface IssueResource {
  /** Of the database; null = not told. */
  readonly id: number | null;
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly labels: readonly string[];
  readonly locked: boolean;
  readonly isPullRequest: boolean;
  /** Null where the account is gone. */
  readonly user: UserResource | null;
  readonly closedBy: UserResource | null;
  readonly closedAt: string | null;
  readonly updatedAt: string | null;
}

export interface CommentResource {
  readonly body: string;
  readonly user: UserResource | null;
}

export interface RepositoryResource {
  readonly fullName: string | null;
  readonly isPrivate: boolean;
  /** Null on servers that know only private and public. */
  readonly visibility: string | null;
  readonly isArchived: boolean;
  readonly hasIssues: boolean;
}

const text = () => z.string().catch('');
const textOrNull = () => z.string().nullable().catch(null);
const flag = () => z.boolean().catch(false);

// Lazy: built with the first answer, not at the start of a run that asks nobody.
const User = z.lazy(() => z.object({ login: z.string(), type: textOrNull() }).nullable().catch(null));

/** An issue's labels may be bare names. */
const LabelName = z.lazy(() =>
  z.union([z.string(), z.object({ name: text() }).transform(({ name }) => name)]).catch(''),
);

const Issue = z.lazy(() =>
  z
    .object({
      id: z.number().nullable().catch(null),
      number: z.number(),
      state: z.enum(['open', 'closed']),
      state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullable().catch(null),
      title: text(),
      body: text(),
      html_url: text(),
      labels: z.array(LabelName).catch([]),
      locked: flag(),
      pull_request: z.unknown().optional(),
      user: User,
      closed_by: User,
      closed_at: textOrNull(),
      updated_at: textOrNull(),
    })
    .transform(
      ({ state_reason, html_url, pull_request, closed_by, closed_at, updated_at, ...same }): IssueResource => ({
        ...same,
        stateReason: state_reason,
        url: html_url,
        isPullRequest: pull_request !== undefined,
        closedBy: closed_by,
        closedAt: closed_at,
        updatedAt: updated_at,
      }),
    ),
);

const Comment = z.lazy(() => z.object({ body: text(), user: User }));

const Repository = z.lazy(() =>
  z
    .object({
      full_name: textOrNull(),
      private: flag(),
      visibility: z.string().optional(),
      archived: flag(),
      has_issues: z.boolean().catch(true),
    })
    .transform(
      (repository): RepositoryResource => ({
        fullName: repository.full_name,
        isPrivate: repository.private,
        visibility: repository.visibility ?? null,
        isArchived: repository.archived,
        hasIssues: repository.has_issues,
      }),
    ),
);

const FolderEntry = z.lazy(() => z.object({ type: text(), path: text() }));

export function readIssue(raw: unknown): IssueResource | null {
  return Issue.safeParse(raw).data ?? null;
}

export function readComment(raw: unknown): CommentResource | null {
  return Comment.safeParse(raw).data ?? null;
}

export function readUser(raw: unknown): UserResource | null {
  return User.parse(raw);
}

export function readRepository(raw: unknown): RepositoryResource {
  return readOrThrow(Repository, raw, 'a repository');
}

/** Names, of the labels of an issue or of a repository. */
export function readLabels(raw: unknown): string[] {
  return readOrThrow(z.array(LabelName), raw, 'labels').filter((name) => name !== '');
}

/** Paths of the files among a folder's entries; null: it is no folder. */
export function readFolder(raw: unknown): string[] | null {
  const entries = z.array(FolderEntry).safeParse(raw).data;
  return entries?.flatMap(({ type, path }) => (type === 'file' ? [path] : [])) ?? null;
}

/** A page of a list: one that is none must not pass for an empty one, or every issue would be opened once more. */
export function readPage(raw: unknown): readonly unknown[] {
  return readOrThrow(z.array(z.unknown()), raw, 'a list');
}

function readOrThrow<T>(schema: z.ZodType<T>, raw: unknown, what: string): T {
  const read = schema.safeParse(raw);
  if (!read.success) throw new TrackerError(`GitHub's answer is not ${what}, as was asked for`, 'refused');
  return read.data;
}
