/** Whose issues and comments are believed. A marker is text that anybody can copy; an author is not. */
import { TrackerError } from '../../issues/tracking/tracker.ts';
import type { Github } from './client.ts';
import { orNull } from './faults.ts';
import { type CommentResource, type IssueResource, readUser, type UserResource } from './resources.ts';

export interface Authors {
  /** Is this the issue of an author we trust? */
  trusts(issue: IssueResource): Promise<boolean>;
  /** The same of a comment. */
  wrote(comment: CommentResource): Promise<boolean>;
  /** Throws where issues of this audit are there that another identity of the audit wrote: it would open them all once more. */
  refuseChanged(): void;
  /** Throws where what we have just opened would not be believed by the next run. */
  mustBeOurs(issue: IssueResource): Promise<void>;
}

/** The author of everything a workflow's own token writes. */
export const WORKFLOW = 'github-actions[bot]';

/**
 * @param given logins beside the token's own
 * @param claim what a body says it is to this audit
 */
export function createAuthors(
  github: Github,
  given: readonly string[],
  claim: (body: string) => unknown,
  log: (line: string) => void,
): Authors {
  const listed = new Set([WORKFLOW, ...given].map((login) => login.toLowerCase()));
  let asked: Promise<string | null> | null = null;
  /** Only personal tokens may ask who they are; others are refused, and count on the given list. */
  const me = (): Promise<string | null> => (asked ??= askMe(github));
  /** Apps that wrote issues of this audit and are not trusted. A stranger is never one: people cannot write as an app. */
  const changed = new Map<string, number>();
  const told = new Set<number>();

  async function isTrusted(login: string | null): Promise<boolean> {
    if (login === null) return false;
    return listed.has(login) || login === (await me());
  }

  return {
    async trusts({ number, body, user }) {
      const login = loginOf(user);
      if (login !== null && listed.has(login)) return true;
      // Nothing of ours is in it: not worth asking who we are.
      if (claim(body) === null) return false;
      if (await isTrusted(login)) return true;
      if (!told.has(number)) {
        told.add(number);
        log(`Issue #${number} has our label and marker, but ${login ?? 'nobody'} wrote it: not believed.`);
        if (user?.type === 'Bot' && login !== null) changed.set(login, number);
      }
      return false;
    },
    wrote: ({ user }) => isTrusted(loginOf(user)),
    refuseChanged() {
      for (const [login, number] of changed)
        throw new TrackerError(
          `issue #${number} of this audit was opened by ${login}, which is not trusted; nothing is opened twice`,
          'refused',
          trustAdvice(login),
        );
    },
    async mustBeOurs({ number, user }) {
      const login = loginOf(user);
      if (await isTrusted(login)) return;
      throw new TrackerError(
        `issue #${number} was opened as ${login ?? 'nobody'}, which the next run would not trust`,
        'refused',
        trustAdvice(login ?? 'LOGIN'),
      );
    },
  };
}

function trustAdvice(login: string): string {
  return `The audit writes as another identity than before (an app in place of the workflow's own token?). Name it in the policy file:\ngithub:\n  trusted-authors: ["${login}"]`;
}

function loginOf(user: UserResource | null): string | null {
  return user?.login.toLowerCase() ?? null;
}

async function askMe({ octokit }: Github): Promise<string | null> {
  const reply = await orNull([403, 404], octokit.rest.users.getAuthenticated());
  return loginOf(readUser(reply?.data));
}
