/**
 * The built action among emulators of Papertrail, GitHub and Slack over the small corpus.
 */
import { fileURLToPath } from 'node:url';
import { type GitHub, type GitHubSettings, startGitHub } from '../support/github.ts';
import { type Papertrail, type PapertrailSettings, startPapertrail } from '../support/papertrail.ts';
import { type ActionOptions, type ActionRun, runAction } from '../support/runner.ts';
import { type Slack, startSlack } from '../support/slack.ts';

export const CORPUS: string = fileURLToPath(new URL('../corpus/small/archives', import.meta.url));
export const WINDOW = { since: '2026-05-11T00:00:00Z', until: '2026-05-14T00:00:00Z' } as const;
/** No waiting between writes; pacing has tests of its own. */
export const FAST = 'version: 1\ngithub: {spacing: 0s}\n';

export interface Surroundings {
  readonly papertrail: Papertrail;
  readonly github: GitHub;
  readonly slack: Slack;
  /** Runs the action with all servers; `policy` is the policy file's text. */
  readonly run: (options?: Partial<ActionOptions> & { readonly policy?: string }) => Promise<ActionRun>;
  readonly close: () => Promise<void>;
}

export async function surroundings(
  github: Partial<GitHubSettings> = {},
  papertrail: Partial<PapertrailSettings> = {},
  corpus: 'whole' | 'workers' | 'none' = 'whole',
): Promise<Surroundings> {
  const servers = {
    papertrail: await startPapertrail({ rateLimit: null, ...papertrail }),
    github: await startGitHub({ pullRequestEvery: 0, ...github }),
    slack: await startSlack(),
  };
  if (corpus === 'whole') servers.papertrail.loadCorpus(CORPUS);
  // What workers wrote: a twentieth of the lines and every failure.
  if (corpus === 'workers') servers.papertrail.loadCorpus(CORPUS, (message) => message.startsWith('worker'));
  return {
    ...servers,
    run: ({ policy = FAST, inputs, ...options } = {}) =>
      runAction({
        servers,
        ...options,
        inputs: { ...WINDOW, ...inputs },
        files: { '.github/celery-failure-audit.yml': policy, ...options.files },
      }),
    close: async () => {
      await Promise.all([servers.papertrail.close(), servers.github.close(), servers.slack.close()]);
    },
  };
}
