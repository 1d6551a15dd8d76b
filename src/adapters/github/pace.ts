/**
 * How often GitHub is written to. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * Nobody can ask how much of the secondary limits is left, so they are kept, not run into.
 */
import { TrackerError } from '../../issues/tracking/tracker.ts';

/** GitHub asks for at least 1 s between writes; its own plugin keeps 3 s between those that send mail. */
const SPACING_MS = 1000;
const NOTIFYING = 3;
/** "No more than 500 content-generating requests per hour"; edits may or may not be among them. */
const MOST_AN_HOUR = 500;
/** An issue shows only its last change, which may have been a label, a comment and a body; and runs before may have made others. */
const WRITES_A_CHANGE = 3;
const HOUR_MS = 3_600_000;
/** So many a run may always make: requests of others, which only read, must not silence the audit. */
const ALWAYS = 30;

/** Writes that send mail, by the names of octokit's routes. https://github.com/octokit/plugin-throttling.js/blob/main/src/generated/triggers-notification-paths.ts */
const NOTIFYING_ROUTES = new Set([
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
]);

/** A reopened issue is told of too. */
export function notifies({ method, url, state }: { method: string; url: string; state?: unknown }): boolean {
  return NOTIFYING_ROUTES.has(`${method} ${url}`) || (method === 'PATCH' && state === 'open');
}

export interface WritePace {
  /** Waits until the next write may go out, or refuses it. */
  turn(notifies: boolean): Promise<void>;
  /** An issue of ours was changed then, in epoch milliseconds: by a run before this one, most likely. */
  changed(at: number): void;
  /** What GitHub says it has answered in this hour, to whomever: runs before this one are among them. */
  usedThisHour(requests: number): void;
}

export function createWritePace(clock: {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly spacingMs?: number | undefined;
}): WritePace {
  const spacing = clock.spacingMs ?? SPACING_MS;
  // Another run may have written the moment before this one began.
  let lastWrite = clock.now();
  let lastNotice = lastWrite;
  let before: number | null = null;
  let times: number[] = [];
  /** What earlier runs left on the issues: one for each, however many writes it took. */
  let earlier: number[] = [];
  return {
    changed(at) {
      if (times.length === 0 && at <= clock.now()) earlier.push(at);
    },
    usedThisHour(requests) {
      before ??= requests;
    },
    async turn(notifies) {
      // Counts from the last one, so a slow answer is not waited for twice.
      const wait = Math.max(lastWrite + spacing, notifies ? lastNotice + NOTIFYING * spacing : 0) - clock.now();
      if (wait > 0) await clock.sleep(wait);
      const now = clock.now();
      const isRecent = (time: number): boolean => time > now - HOUR_MS;
      times = times.filter(isRecent);
      earlier = earlier.filter(isRecent);
      const used = Math.max(before ?? 0, WRITES_A_CHANGE * earlier.length);
      if (times.length >= Math.max(ALWAYS, MOST_AN_HOUR - used))
        throw new TrackerError(
          `${times.length} writes in this hour: GitHub takes no more than ${MOST_AN_HOUR}, those of earlier runs included`,
          'refused',
          'The next run goes on from here.',
        );
      times.push(now);
      lastWrite = now;
      if (notifies) lastNotice = now;
    },
  };
}
