/** What the surroundings give to a run (a test gives others), and who asks in our name. */
import type { Readable } from 'node:stream';

export interface Outside {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly stdin: () => Readable;
  /** Folder that relative paths of archives start from. */
  readonly folder: string;
  /** Page of the repository that the run belongs to, `https://github.com/o/r`; left out = it belongs to none. */
  readonly repositoryUrl?: string | undefined;
  /** A setting as whoever asked calls it, `--since`; left out = as the input of the action is called. */
  readonly settingName?: (input: 'since' | 'until') => string;
  /** One line of what is going on (a retry, a wait). */
  readonly log: (line: string) => void;
}

export const USER_AGENT = 'celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)';

/** Epoch milliseconds as the logs write them: ISO 8601, UTC, whole seconds. */
export function utc(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
