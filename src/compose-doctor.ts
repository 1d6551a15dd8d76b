/**
 * The composition root of the doctor: a Config -> the facts it looks at. What cannot be asked becomes a fact, too, never an
 * error: one thing that is wrong must not hide the others.
 */
import { readWorkflowFiles } from './adapters/checkout.ts';
import { listRepositoryFolder, readGithubAccess, readGithubPace } from './adapters/github-access.ts';
import { readRepositoryFile } from './adapters/github-client.ts';
import { type PapertrailAccount, readPapertrailAccount } from './adapters/papertrail-account.ts';
import { scopeOf } from './adapters/papertrail-scope.ts';
import { probeSlackBot } from './adapters/slack-bot.ts';
import { SourceError } from './adapters/source-error.ts';
import { getHeartbeat, probeSlackWebhook } from './adapters/webhooks.ts';
import {
  githubOf,
  notifiersOf,
  type Outside,
  type Post,
  readPolicyText,
  runbookFinder,
  sourceOf,
  USER_AGENT,
} from './compose.ts';
import { type Given, type Loaded, loadConfig, policyFilePath } from './config/load.ts';
import { problemText } from './config/problem.ts';
import type { ChannelsConfig, Config, ServiceConfig } from './config/schema.ts';
import { instantMs } from './config/time.ts';
import type { Delivery, Notifier } from './digest/notifier.ts';
import { testDigest } from './digest/test-message.ts';
import { flawOf } from './doctor/channels.ts';
import { diagnose } from './doctor/diagnosis.ts';
import type {
  AccountFacts,
  ChannelFacts,
  ClockFacts,
  ConfigFacts,
  Facts,
  GithubFacts,
  HeartbeatFacts,
  LogFacts,
  Narrower,
  Narrowing,
  Refusal,
  Sample,
  WorkflowText,
} from './doctor/facts.ts';
import type { Finding } from './doctor/finding.ts';
import { sampleOf } from './doctor/sample.ts';
import { LABELS } from './issues/labels.ts';
import { TrackerError } from './issues/tracker.ts';

export interface Patient {
  readonly inputs: Given['inputs'];
  readonly env: Given['env'];
  /** Whether the run needs a repository to write to: the command line can do without. */
  readonly github: 'required' | 'optional';
  /** Folder of the checkout, with or without files; null = none. */
  readonly checkout: string | null;
  /** Commit of the run; null = the newest. */
  readonly sha: string | null;
  /** A message is sent to each channel, and the heartbeat fetched. */
  readonly testMessage: boolean;
}

export async function consult(patient: Patient, outside: Outside): Promise<readonly Finding[]> {
  const { inputs, env, checkout, sha } = patient;
  const policyPath = policyFilePath(inputs);
  const where = {
    workspace: checkout,
    repository: env.GITHUB_REPOSITORY ?? null,
    sha,
    token: (inputs['github-token'] ?? '').trim() || null,
  };
  let text: string | null = null;
  let policyRefused: Refusal | null = null;
  try {
    text = await readPolicyText(policyPath, where, outside);
  } catch (error) {
    policyRefused = refusalOf(error);
  }
  const loaded = loadConfig({
    inputs,
    file: text === null ? null : { path: policyPath, text },
    env,
    exists: await runbookFinder(text, where, outside),
    now: new Date(outside.now()).toISOString(),
    github: patient.github,
  });
  return diagnose(
    await gatherFacts({ ...patient, loaded, policyPath, policyFound: text !== null, policyRefused }, outside),
  );
}

interface Consultation extends Pick<Patient, 'checkout' | 'sha' | 'testMessage'> {
  readonly loaded: Loaded;
  readonly policyPath: string;
  readonly policyFound: boolean;
  /** The policy file could not be asked for. */
  readonly policyRefused: Refusal | null;
}

async function gatherFacts(consultation: Consultation, outside: Outside): Promise<Facts> {
  const { loaded, testMessage } = consultation;
  const config = 'config' in loaded ? loaded.config : null;
  const clocks: ClockFacts[] = [];
  const logs = config === null ? null : await logFacts(config, outside, clocks);
  const github = config === null ? null : await githubFacts(config, outside, clocks);
  const post = { userAgent: USER_AGENT, sleep: outside.sleep, log: outside.log };
  return {
    config: configFacts(consultation, config),
    logs,
    github,
    clocks,
    channels: config === null ? [] : await channelFacts(config, testMessage, post, outside),
    heartbeat: await heartbeatFacts(config, testMessage, post),
    workflows: await workflowTexts(consultation, config, outside),
  };
}

function configFacts(
  { loaded, policyPath, policyFound, policyRefused }: Consultation,
  config: Config | null,
): ConfigFacts {
  const problems = 'problems' in loaded ? loaded.problems.map(problemText) : [];
  const refused = policyRefused === null ? [] : [[policyRefused.message, policyRefused.advice ?? ''].join(' ').trim()];
  return {
    path: policyPath,
    fileFound: policyFound,
    problems: [...refused, ...problems],
    notes: 'notes' in loaded ? loaded.notes : [],
    policy: config?.policy ?? null,
    name: config?.name ?? 'default',
    digest: config?.digest ?? 'changes',
    queryDelayMs: config?.window.queryDelayMs ?? 0,
    maxCatchUpMs: config?.window.maxCatchUpMs ?? Number.POSITIVE_INFINITY,
  };
}

const SERVICES = { papertrail: 'Papertrail', solarwinds: 'SolarWinds', archive: 'log files' } as const;

async function logFacts(config: Config, outside: Outside, clocks: ClockFacts[]): Promise<LogFacts> {
  const { source, window } = config;
  const wanted: LogFacts['wanted'] =
    source.kind === 'archive'
      ? { group: null, system: null, query: null, 'saved-search': null }
      : { group: source.group, system: source.system, query: source.query, 'saved-search': source.savedSearch };
  const start = outside.now();
  const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
  const until = window.until === null ? start - window.queryDelayMs : instantMs(window.until, start);
  const since = window.since === null ? until - window.lookbackMs : instantMs(window.since, start);
  const [from, to] = source.kind === 'archive' ? [null, null] : [iso(since), iso(until)];
  const sample = async (narrowed: Config['source']): Promise<Sample> =>
    sampleOf(await sourceOf({ source: narrowed }, outside), from, to);

  const facts = { service: SERVICES[source.kind], wanted };
  let account: PapertrailAccount | null = null;
  try {
    if (source.kind === 'papertrail') {
      account = await readPapertrailAccount({ ...source, ...outside, userAgent: USER_AGENT });
      if (account.serverMs !== null)
        clocks.push({ service: 'Papertrail', aheadMs: account.askedMs - account.serverMs });
    }
    const searches = searchesOf(source, account);
    const seen = await sample(source);
    const wider = source.kind === 'archive' ? [] : await widerSamples(source, seen, searches.query, sample);
    return { ...facts, account, refused: null, ...searches, sample: seen, wider };
  } catch (error) {
    const known: AccountFacts | null = account;
    return {
      ...facts,
      account: known,
      refused: refusalOf(error),
      ...searchesOf(source, account),
      sample: null,
      wider: [],
    };
  }
}

function searchesOf(
  source: Config['source'],
  account: PapertrailAccount | null,
): { savedSearch: Narrowing | null; query: Narrowing | null } {
  if (source.kind === 'archive') return { savedSearch: null, query: null };
  const { savedSearch: name, query } = source;
  const saved =
    name === null
      ? undefined
      : account?.searches.find((search) => search.id === name || search.name.toLowerCase() === name.toLowerCase());
  return {
    savedSearch: saved === undefined ? null : narrowingOf(saved.query),
    query: query === null ? null : narrowingOf(query),
  };
}

function narrowingOf(query: string): Narrowing {
  const { terms, notes } = scopeOf({ name: '', query });
  // `Not used of the saved search "": "raised unexpected"; it would …`
  const unused = notes.map((note) => /: (.*); [^;]*\.$/s.exec(note)?.[1] ?? note);
  return { terms, unused };
}

/** What there is without one of the narrowings: where nothing was seen, or where a query may leave lines out. */
async function widerSamples(
  source: ServiceConfig,
  seen: Sample,
  query: Narrowing | null,
  sample: (source: ServiceConfig) => Promise<Sample>,
): Promise<{ without: Narrower; sample: Sample }[]> {
  const blind = seen.workers.length === 0;
  const choices: readonly { without: Narrower; given: string | null; rest: ServiceConfig }[] = [
    { without: 'query', given: source.query, rest: { ...source, query: null } },
    { without: 'system', given: source.system, rest: { ...source, system: null } },
    { without: 'saved-search', given: source.savedSearch, rest: { ...source, savedSearch: null } },
    { without: 'group', given: source.group, rest: { ...source, group: null } },
  ];
  const wider: { without: Narrower; sample: Sample }[] = [];
  for (const { without, given, rest } of choices) {
    const telling = blind || (without === 'query' && (query?.unused.length ?? 0) > 0);
    if (given !== null && telling) wider.push({ without, sample: await sample(rest) });
  }
  return wider;
}

async function githubFacts(config: Config, outside: Outside, clocks: ClockFacts[]): Promise<GithubFacts | null> {
  const { token, repository, trustedAuthors } = config.github;
  if (token === null || repository === null) return null;
  const github = githubOf({ github: { token, spacingMs: 0 } }, outside);
  const pace = await readGithubPace(token, {
    userAgent: USER_AGENT,
    sleep: outside.sleep,
    now: outside.now,
    baseUrl: (process.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
  });
  if (pace !== null) clocks.push({ service: 'GitHub', aheadMs: pace.askedMs - pace.serverMs });
  try {
    const access = await readGithubAccess(github, repository, LABELS, ['github-actions[bot]', ...trustedAuthors]);
    return {
      ...access,
      repository,
      refused: access.refused && refusalOf(access.refused),
      readRefused: access.readRefused && refusalOf(access.readRefused),
      writeRefused: access.writeRefused && refusalOf(access.writeRefused),
      requestsLeft: pace?.requestsLeft ?? null,
    };
  } catch (error) {
    return { ...NO_ACCESS, repository, refused: refusalOf(error) };
  }
}

const NO_ACCESS = {
  visibility: null,
  archived: false,
  hasIssues: true,
  readRefused: null,
  writeRefused: null,
  labels: [],
  missingLabels: [],
  strangers: [],
  requestsLeft: null,
};

async function channelFacts(config: Config, test: boolean, post: Post, { now }: Outside): Promise<ChannelFacts[]> {
  const notifiers = notifiersOf(config, post, now);
  const at = `${new Date(now()).toISOString().slice(0, 19)}Z`;
  return Promise.all(
    notifiers.map(async (notifier): Promise<ChannelFacts> => {
      const { name } = notifier;
      const flaw = flawOf(name, addressOf(name, config.channels));
      if (flaw !== null) return { name, flaw, result: 'not-asked', problem: null };
      if (test) return channelOf(name, await tried(notifier, config.name, at), 'delivered');
      const probe = name === 'Slack' ? await probeSlack(config.channels, post) : null;
      return probe === null
        ? { name, flaw: null, result: 'not-asked', problem: null }
        : channelOf(name, probe, 'answers');
    }),
  );
}

function channelOf(name: string, delivery: Delivery, good: 'answers' | 'delivered'): ChannelFacts {
  return delivery.delivered
    ? { name, flaw: null, result: good, problem: null }
    : { name, flaw: null, result: 'refused', problem: delivery.problem };
}

function tried(notifier: Notifier, name: string, at: string): Promise<Delivery> {
  return notifier.send(testDigest(name, at));
}

function addressOf(name: string, { slack, teamsUrl, discordUrl }: ChannelsConfig): string {
  if (name === 'Slack') return slack?.kind === 'webhook' ? slack.url : '';
  return (name === 'Teams' ? teamsUrl : name === 'Discord' ? discordUrl : null) ?? '';
}

async function probeSlack({ slack }: ChannelsConfig, post: Post): Promise<Delivery | null> {
  if (slack === null) return null;
  return slack.kind === 'webhook' ? probeSlackWebhook(slack.url, post) : probeSlackBot(slack, post);
}

async function heartbeatFacts(config: Config | null, test: boolean, post: Post): Promise<HeartbeatFacts> {
  const url = config?.heartbeatUrl ?? null;
  if (url === null || !test) return { isSet: url !== null, problem: null, fetched: false };
  const delivery = await getHeartbeat(url, post);
  return { isSet: true, problem: delivery.delivered ? null : delivery.problem, fetched: true };
}

const WORKFLOWS = '.github/workflows';

async function workflowTexts(
  { checkout, sha }: Consultation,
  config: Config | null,
  outside: Outside,
): Promise<readonly WorkflowText[] | null> {
  const files = checkout === null ? null : await readWorkflowFiles(checkout);
  const { token, repository } = config?.github ?? { token: null, repository: null };
  if (files !== null || token === null || repository === null) return files;
  try {
    const github = githubOf({ github: { token, spacingMs: 0 } }, outside);
    const paths = await listRepositoryFolder(github, repository, WORKFLOWS, sha);
    if (paths === null) return null;
    const texts: WorkflowText[] = [];
    for (const path of paths.filter((name) => /\.ya?ml$/.test(name))) {
      const text = await readRepositoryFile(github, repository, path, sha ?? 'HEAD');
      if (text !== null) texts.push({ path, text });
    }
    return texts;
  } catch (error) {
    if (error instanceof TrackerError) return null;
    throw error;
  }
}

/** What is not known is a fault of ours, and stays one. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof SourceError || error instanceof TrackerError)
    return { message: error.message, advice: error.advice };
  throw error;
}
