/**
 * The composition root: a Config -> the ports of a run. The only file that knows the adapters.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { archiveSource } from './adapters/archive.ts';
import { findArchives } from './adapters/archive-files.ts';
import { findRoot } from './adapters/checkout.ts';
import { discordNotifier } from './adapters/discord.ts';
import { githubTracker } from './adapters/github.ts';
import { createGithub, type Github, readRepositoryFile, readVisibility } from './adapters/github-client.ts';
import { HttpError } from './adapters/http-error.ts';
import { localTracker } from './adapters/local.ts';
import { papertrailSource } from './adapters/papertrail.ts';
import { findRunbooks } from './adapters/runbooks.ts';
import { webhookNotifier } from './adapters/signed-webhook.ts';
import { slackBotNotifier } from './adapters/slack-bot.ts';
import { solarwindsSource } from './adapters/solarwinds.ts';
import { SourceError } from './adapters/source-error.ts';
import { teamsNotifier } from './adapters/teams.ts';
import { getHeartbeat, postSlackWebhook } from './adapters/webhooks.ts';
import type { AuditOptions } from './audit/options.ts';
import type { Exists } from './config/policy-entries.ts';
import { runbooksOf } from './config/policy-file.ts';
import type { Config, SlackConfig } from './config/schema.ts';
import { instantMs } from './config/time.ts';
import type { Delivery, Notifier } from './digest/notifier.ts';
import { renderSlack } from './digest/slack.ts';
import type { LogSource } from './events/event.ts';
import type { Publication } from './failures/publish.ts';
import { dryRunTracker, emptyTracker, type PlannedWrite } from './issues/dry-run.ts';
import { claimOf } from './issues/marker.ts';
import { type IssueTracker, TrackerError } from './issues/tracker.ts';
import { type Deps, Stopped } from './run.ts';

/** What the surroundings give; a test gives others. */
export interface Outside {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly stdin: () => Readable;
  /** Folder that relative paths of archives start from. */
  readonly folder: string;
  /** One line of what is going on (a retry, a wait). */
  readonly log: (line: string) => void;
}

export interface Composed {
  readonly deps: Pick<Deps, 'source' | 'tracker' | 'notifiers'>;
  readonly options: AuditOptions;
  /** The exact writes of a dry run; empty else. */
  readonly writes: () => readonly PlannedWrite[];
  /** null = none is configured. */
  readonly heartbeat: (() => Promise<Delivery>) | null;
}

export const USER_AGENT = 'celery-failure-audit/0.1 (+https://github.com/celery-failure-audit/celery-failure-audit)';
/** A search may take this long before it stops honestly and the next run goes on; a hosted job has six hours. */
const SEARCH_MS = 20 * 60_000;
const SEARCH_PAGES = 2000;
const SEARCH_EVENTS = 10_000_000;

/** @param folder where issues live as files; null = on GitHub, or nowhere if there is no token */
export async function compose(config: Config, outside: Outside, folder: string | null): Promise<Composed> {
  const { now, sleep, log } = outside;
  const source = await sourceOf(config, outside);
  const github = folder === null && config.github.token !== null ? githubOf(config, outside) : null;
  const real = trackerOf(config, github, folder, outside);
  const dryRun = config.dryRun || !source.hasIds;
  const dry = dryRun ? dryRunTracker(real) : null;
  const post = { userAgent: USER_AGENT, sleep, log };
  const start = now();
  const publication = await publicationOf(config, github);
  const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  return {
    deps: { source, tracker: dry ?? real, notifiers: notifiersOf(config, post, now) },
    options: {
      name: config.name,
      policy: config.policy,
      publication,
      channelPublication: config.channelDetail === 'auto' ? publication : config.channelDetail,
      digest: config.digest,
      dryRun,
      window: {
        since: config.window.since ? iso(instantMs(config.window.since, start)) : null,
        until: config.window.until ? iso(instantMs(config.window.until, start)) : null,
        automaticUntil: config.source.kind === 'archive' ? null : iso(start - config.window.queryDelayMs),
        lookbackMs: config.window.lookbackMs,
        maxCatchUpMs: config.window.maxCatchUpMs,
      },
    },
    writes: () => dry?.writes ?? [],
    heartbeat: config.heartbeatUrl === null || dryRun ? null : heartbeatOf(config.heartbeatUrl, post),
  };
}

export async function sourceOf(
  { source }: Pick<Config, 'source'>,
  { now, sleep, stdin, folder, log }: Outside,
): Promise<LogSource> {
  const search = {
    maxPages: SEARCH_PAGES,
    maxEvents: SEARCH_EVENTS,
    maxMs: SEARCH_MS,
    userAgent: USER_AGENT,
    sleep,
    now,
    log,
  };
  switch (source.kind) {
    case 'papertrail':
      return papertrailSource({ ...source, ...search });
    case 'solarwinds':
      return solarwindsSource({ ...source, ...search });
    case 'archive':
      return archiveSource({ files: await findArchives(source.patterns, folder, stdin, now) });
  }
}

export function githubOf(
  { github }: { readonly github: Pick<Config['github'], 'token' | 'spacingMs'> },
  { now, sleep, log }: Outside,
): Github {
  return createGithub({
    token: github.token ?? '',
    userAgent: USER_AGENT,
    sleep,
    now,
    spacingMs: github.spacingMs,
    log,
  });
}

function trackerOf(
  { name, github: { repository, trustedAuthors } }: Config,
  github: Github | null,
  folder: string | null,
  { now, log }: Outside,
): IssueTracker {
  if (folder !== null) return localTracker({ folder, now });
  if (github === null || repository === null) return emptyTracker();
  return githubTracker({ github, repository, trustedAuthors, claim: (body) => claimOf(body, name), log });
}

/** `auto`: what strangers can read shows the shape of a failure only; files on one's own disk show it whole. */
async function publicationOf({ policy, github: { repository } }: Config, github: Github | null): Promise<Publication> {
  if (policy.publish !== 'auto') return policy.publish;
  if (github === null || repository === null) return 'full';
  return (await readVisibility(github, repository)) === 'private' ? 'full' : 'minimal';
}

export interface Post {
  readonly userAgent: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: (line: string) => void;
}

/** The dashboard remembers channels by these names: another name is another channel. */
export function notifiersOf(
  { channels, severityChannels }: Pick<Config, 'channels' | 'severityChannels'>,
  post: Post,
  now: () => number,
): Notifier[] {
  const { slack, teamsUrl, discordUrl, webhook } = channels;
  return [
    ...(slack === null ? [] : slackNotifiers(slack, severityChannels, post)),
    ...(teamsUrl === null ? [] : [teamsNotifier(teamsUrl, post)]),
    ...(discordUrl === null ? [] : [discordNotifier(discordUrl, post)]),
    ...(webhook === null ? [] : [webhookNotifier(webhook, { ...post, now })]),
  ];
}

/** The bot's further channels are channels of their own: each is told what it has missed, whatever became of the others. */
function slackNotifiers(slack: SlackConfig, channels: Config['severityChannels'], post: Post): Notifier[] {
  if (slack.kind === 'webhook')
    return [{ name: 'Slack', send: (digest) => postSlackWebhook(slack.url, renderSlack(digest), post) }];
  return [
    slackBotNotifier('Slack', slack, null, post),
    ...channels.map(({ name, severity }) =>
      slackBotNotifier(`Slack ${name}`, { ...slack, channel: name }, severity, post),
    ),
  ];
}

function heartbeatOf(url: string, post: Post): () => Promise<Delivery> {
  return () => getHeartbeat(url, post);
}

/** Where the policy and what it names is looked for. */
export interface PolicyPlace {
  readonly workspace: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  readonly token: string | null;
}

/**
 * The policy file: from the workspace if the job checked it out, else from the repository at the commit of the run, so that
 * no checkout is needed.
 * @returns null where there is none
 */
export async function readPolicyText(path: string, where: PolicyPlace, outside: Outside): Promise<string | null> {
  if (where.workspace !== null) {
    try {
      return await readFile(join(where.workspace, path), 'utf8');
    } catch {
      // Not checked out: ask GitHub.
    }
  }
  if (!where.repository || !where.sha || !where.token) return null;
  const github = githubOf({ github: { token: where.token, spacingMs: 0 } }, outside);
  return readRepositoryFile(github, where.repository, path, where.sha);
}

/** Looks for the runbooks of a policy where the policy was looked for; a repository that cannot be asked gives null. */
export async function runbookFinder(text: string | null, where: PolicyPlace, outside: Outside): Promise<Exists> {
  const { workspace, repository, sha, token } = where;
  const remote =
    repository && sha && token
      ? { github: githubOf({ github: { token, spacingMs: 0 } }, outside), repository, sha }
      : null;
  return findRunbooks(text === null ? [] : runbooksOf(text), workspace, remote);
}

/** Of a policy on this machine: in the repository it lies in, else where the command was given. */
export async function localRunbooks(path: string, folder: string): Promise<Exists> {
  return findRunbooks([], (await findRoot(dirname(resolve(folder, path)))) ?? folder, null);
}

/** What an entry prints of an error: a message and advice, never a stack of a known fault. */
export function explain(error: unknown): {
  readonly message: string;
  readonly advice: string | null;
  readonly known: boolean;
} {
  if (error instanceof SourceError || error instanceof TrackerError)
    return { message: error.message, advice: error.advice, known: true };
  if (error instanceof HttpError || error instanceof Stopped)
    return { message: error.message, advice: null, known: true };
  return { message: error instanceof Error ? error.message : String(error), advice: null, known: false };
}
