/**
 * Whole audits in this process against an emulated GitHub: real requests, a log in memory, no waiting.
 *
 *   const around = await audits(t);
 *   around.fail('app.tasks.job', '2026-05-11T10:00:00Z', 3);            // three failures, a second apart
 *   await around.audit('2026-05-11T11:00:00Z');                         // everything up to then
 *   assert.equal(around.total('app.tasks.job'), 3);
 */

import { createGithub, type Github } from '../../src/adapters/github/client.ts';
import { githubTracker } from '../../src/adapters/github/tracker.ts';
import type { Notifier } from '../../src/digest/notifier.ts';
import type { LogEvent } from '../../src/events/event.ts';
import type { Policy } from '../../src/failures/rules/policy.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { claimOf, readMarker } from '../../src/issues/state/marker.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { policyOf } from '../issues/builders.ts';
import { event, failureLines, later, taskId } from './builders.ts';
import { type EmulatedIssue, type GitHub, type GitHubSettings, startGitHub } from './github.ts';
import { memorySource } from './memory-source.ts';

const DAY_MS = 86_400_000;

export interface AuditSettings {
  readonly name?: string;
  readonly policy?: Partial<Policy>;
  readonly since?: string;
  readonly trustedAuthors?: readonly string[];
  readonly notifiers?: readonly Notifier[];
  readonly spacingMs?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly now?: () => number;
  /** Called with every problem line the adapter prints. */
  readonly log?: (line: string) => void;
  readonly timeoutMs?: number;
  /** Dies before or after its n-th request (1-based): nothing more is sent, and `audit` rejects with Killed. */
  readonly die?: { readonly at: number; readonly when: 'before' | 'after' };
}

/** What a killed process leaves: no error that the code under test could catch for one of its own. */
export class Killed extends Error {}

/** Makes it the client of a process that is killed at one of its requests. */
function kill({ octokit }: Github, { at, when }: NonNullable<AuditSettings['die']>): void {
  let made = 0;
  octokit.hook.wrap('request', async (send, call) => {
    made += 1;
    if (made > at || (made === at && when === 'before')) throw new Killed();
    const reply = await send(call);
    if (made === at) throw new Killed();
    return reply;
  });
}

export interface Audits {
  readonly github: GitHub;
  /** `count` failures of the task from `at` on, a second apart. */
  fail(task: string, at: string, count?: number, error?: string): void;
  /** Lines of any form, with ids of their own. */
  add(events: readonly LogEvent[]): void;
  audit(until: string, settings?: AuditSettings): Promise<AuditResult>;
  /** Open issues of a task's cause. */
  issuesOf(task: string): readonly EmulatedIssue[];
  /** What the open issue of the task has counted. */
  total(task: string): number | undefined;
  dashboards(): readonly EmulatedIssue[];
}

interface Teardown {
  after(fn: () => Promise<void>): void;
}

export async function audits(t: Teardown, settings: Partial<GitHubSettings> = {}): Promise<Audits> {
  const github = await startGitHub({
    pullRequestEvery: 0,
    rateLimit: { limit: 1_000_000, remaining: 1_000_000 },
    ...settings,
  });
  t.after(() => github.close());
  const log: LogEvent[] = [];
  let failures = 0;
  const open = (task: string): EmulatedIssue[] =>
    github.issues.filter(
      ({ state, body }) => state === 'open' && readLedger(readMarker(body ?? '')?.state)?.task === task,
    );
  return {
    github,
    fail(task, at, count = 3, error = "ValueError('x')") {
      for (let n = 0; n < count; n++) {
        failures += 1;
        const then = later(at, n);
        const lines = failureLines({ task, id: taskId(failures), at: then, error, format: 'tagged', frames: null });
        log.push(...lines.map((message) => event(message, { at: then })));
      }
    },
    add(events) {
      log.push(...events);
    },
    audit(until, { name = 'default', policy, since, trustedAuthors = [], notifiers = [], ...given } = {}) {
      const client = createGithub({
        token: github.settings.token,
        baseUrl: github.url,
        userAgent: 'test/1',
        sleep: given.sleep ?? (async () => {}),
        now: given.now ?? (() => 0),
        spacingMs: given.spacingMs ?? 0,
        timeoutMs: given.timeoutMs ?? 1000,
      });
      if (given.die !== undefined) kill(client, given.die);
      return runAudit(
        {
          source: memorySource(log.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))),
          tracker: githubTracker({
            github: client,
            repository: github.settings.repository,
            trustedAuthors,
            claim: (body) => claimOf(body, name),
            log: given.log ?? (() => {}),
          }),
          notifiers,
          clock: () => 0,
          stop: () => false,
          progress: () => {},
        },
        {
          name,
          window: {
            since: since ?? null,
            until: null,
            automaticUntil: until,
            lookbackMs: DAY_MS,
            maxCatchUpMs: 7 * DAY_MS,
          },
          policy: policyOf(policy),
          publication: 'full',
          digest: notifiers.length === 0 ? 'never' : 'changes',
          dryRun: false,
        },
      );
    },
    issuesOf: open,
    total: (task) => readLedger(readMarker(open(task)[0]?.body ?? '')?.state)?.total,
    dashboards: () =>
      github.issues.filter(
        ({ state, labels }) => state === 'open' && labels.some((label) => label.toLowerCase().endsWith('/dashboard')),
      ),
  };
}
