/**
 * Inputs + policy file + a few environment values -> one Config, or every problem at once.
 *
 * Pure: it reads no environment, no file and no clock. An empty input equals an unset one, whatever its type, because on a
 * schedule every `${{ inputs.x }}` is empty.
 */

import type { PolicyFile, Rule } from '../failures/policy.ts';
import { DEFAULT_CONFIG_FILE, type InputName, type InputValues } from './inputs.ts';
import type { Exists } from './policy-entries.ts';
import { readPolicyFile } from './policy-file.ts';
import { DEFAULT_POLICY } from './policy-schema.ts';
import { oneOf, type Problem, type Refusal, sentence } from './problem.ts';
import { isRefusal, readRepository, runbookFile } from './readers.ts';
import { type InputTexts, inputProblem, readInputs, secretsOf, textOf } from './reading.ts';
import type { ChannelsConfig, Config, SlackConfig, SourceConfig } from './schema.ts';
import { showWithout } from './show.ts';
import { type Instant, instantMs } from './time.ts';

export interface Given {
  /** Names that are no inputs are problems. */
  readonly inputs: InputTexts;
  /** What stands at policyFilePath(inputs); null = there is no such file. */
  readonly file: { readonly path: string; readonly text: string } | null;
  readonly env: { readonly GITHUB_REPOSITORY?: string | undefined; readonly RUNNER_TEMP?: string | undefined };
  /** Asked for runbooks; those it cannot tell of, and without it all, are not checked, and `notes` says so. */
  readonly exists?: Exists | null;
  /** Start of the run, ISO 8601. With it, times in the future are refused. */
  readonly now?: string;
  /** Whether the run needs a repository to write to: the command line can do without. */
  readonly github?: 'required' | 'optional';
}

/** `notes`: sentences about what could not be checked. */
export type Loaded =
  | { readonly config: Config; readonly notes: readonly string[] }
  | { readonly problems: readonly Problem[] };

/** Where the policy file is to be looked for. Loading refuses a missing file only if it is not the default one. */
export function policyFilePath(inputs: InputTexts): string {
  return textOf(inputs, 'config-file').replace(/^(?:\.\/+)+/, '') || DEFAULT_CONFIG_FILE;
}

export function loadConfig({ inputs, file, env, exists = null, now, github = 'required' }: Given): Loaded {
  const secrets = secretsOf(inputs);
  const show = showWithout(secrets);
  const { values, problems: refused, isGiven } = readInputs(inputs, show);
  const problems = [...refused];
  const refuse: Refuse = (name, refusal) => {
    problems.push(inputProblem(name, textOf(inputs, name), refusal, show));
  };

  const source = chooseSource(values, isGiven, refuse, problems);
  const channels: ChannelsConfig = {
    slack: chooseSlack(values, isGiven, refuse),
    teamsUrl: values['teams-webhook-url'],
    discordUrl: values['discord-webhook-url'],
    webhook: chooseWebhook(values, isGiven, refuse),
  };
  checkWindow(values, source?.kind === 'archive', now, show(textOf(inputs, 'until')), refuse);

  if (github === 'required' && !isGiven('github-token'))
    refuse('github-token', {
      expected: 'a token that may write issues',
      hint: 'Leave the input out, and the token of the workflow is taken.',
    });
  const surroundings = (env.GITHUB_REPOSITORY ?? '').trim();
  const repository =
    values.repository ?? (isGiven('repository') || surroundings === '' ? null : readRepository(surroundings));
  if (isRefusal(repository))
    problems.push({
      where: 'environment GITHUB_REPOSITORY',
      text: show.hidden(sentence(show(surroundings), repository)),
      position: null,
    });
  if (github === 'required' && repository === null && !isGiven('repository'))
    refuse('repository', { expected: 'a repository as owner/name' });

  // Whoever names a file means it; a refused name is told already and reads as the default one.
  if (file === null && policyFilePath(inputs) !== DEFAULT_CONFIG_FILE && values['config-file'] !== DEFAULT_CONFIG_FILE)
    refuse('config-file', {
      expected: 'the path of a file in the workspace, or in the repository at the commit of this run',
    });
  const policy =
    file === null
      ? DEFAULT_POLICY
      : readPolicyFile(file, show, { exists, hasSlackWebhook: channels.slack?.kind === 'webhook' });
  if (isProblems(policy)) problems.push(...policy);

  if (problems.length > 0 || source === null || isProblems(policy) || isRefusal(repository)) return { problems };
  return {
    config: {
      source,
      window: {
        since: values.since,
        until: values.until,
        lookbackMs: values.lookback,
        queryDelayMs: values['query-delay'],
        maxCatchUpMs: values['max-catch-up'],
      },
      mode: values.mode,
      name: values.name,
      github: {
        token: values['github-token'],
        repository,
        spacingMs: policy.spacingMs,
        trustedAuthors: policy.trustedAuthors,
      },
      channels,
      severityChannels: policy.channels,
      channelDetail: policy.channelDetail,
      digest: values.digest,
      heartbeatUrl: values['heartbeat-url'],
      dryRun: values['dry-run'],
      failOn: {
        severity: values['fail-on-severity'] === 'never' ? null : values['fail-on-severity'],
        incomplete: values['fail-on-incomplete'],
      },
      outputDir: values['output-dir'] ?? `${env.RUNNER_TEMP?.trim() || '.'}/celery-failure-audit`,
      policy: policy.policy,
      secrets,
    },
    notes: uncheckedRunbooks(policy.policy.rules, exists),
  };
}

function uncheckedRunbooks(rules: readonly Rule[], exists: Exists | null): string[] {
  const unchecked = rules.flatMap(({ runbook }) => {
    const file = runbook === null ? null : runbookFile(runbook);
    return runbook === null || file === null || (exists?.(file) ?? null) !== null ? [] : [runbook];
  });
  return unchecked.length === 0
    ? []
    : [`The repository could not be asked whether these runbooks exist: ${[...new Set(unchecked)].join(', ')}.`];
}

type Refuse = (name: InputName, refusal: Refusal) => void;
type IsGiven = (name: InputName) => boolean;

/** What names a source by being given. */
const SOURCES: readonly {
  readonly kind: SourceConfig['kind'];
  readonly input: 'papertrail-token' | 'solarwinds-token' | 'archive';
  readonly use: string;
  readonly expected: string;
}[] = [
  { kind: 'papertrail', input: 'papertrail-token', use: 'to search Papertrail', expected: 'a token' },
  { kind: 'solarwinds', input: 'solarwinds-token', use: 'to search SolarWinds Observability', expected: 'a token' },
  { kind: 'archive', input: 'archive', use: 'to read log files', expected: 'glob patterns of log files' },
];

/** Null = there is a problem, told here or by the input itself. */
function chooseSource(values: InputValues, isGiven: IsGiven, refuse: Refuse, problems: Problem[]): SourceConfig | null {
  const given = SOURCES.filter(({ input }) => isGiven(input));
  if (given.length > 1 && !isGiven('source')) {
    refuse('source', {
      expected: oneOf(given.map(({ kind }) => kind)),
      hint: `${given.length === 2 ? 'Both ' : ''}${listOf(given.map(({ input }) => input))} are set, so it has to say which one to read.`,
    });
    return null;
  }
  if (given.length === 0) {
    problems.push({
      where: `inputs ${SOURCES.map(({ input }) => input).join(', ')}`,
      text: sentence('none', {
        expected: `one of them: ${SOURCES.map(({ input, use }) => `${input} ${use}`).join(', ')}`,
        hint: 'A secret that does not exist, or that a run from a fork may not see, arrives as an empty input.',
      }),
      position: null,
    });
    return null;
  }
  const source = SOURCES.find(({ kind }) => kind === (values.source ?? given[0]?.kind));
  if (source === undefined) return null;
  const { kind, input, expected } = source;
  if (!isGiven(input)) refuse(input, { expected: `${expected}, because source is ${kind}` });
  if (kind === 'archive') {
    for (const name of ['group', 'system', 'query', 'saved-search'] as const)
      if (isGiven(name))
        refuse(name, {
          expected: 'nothing, because an archive is read as a whole',
          hint: 'It narrows a search of a log service only.',
        });
    return values.archive && { kind, patterns: values.archive };
  }
  if (kind === 'solarwinds' && isGiven('saved-search'))
    refuse('saved-search', {
      expected: 'nothing, because SolarWinds has no saved searches that can be read',
      hint: 'Put its terms into query.',
    });
  const { [`${kind}-token` as const]: token, [`${kind}-url` as const]: url, group, system, query } = values;
  return token === null ? null : { kind, token, url, group, system, query, savedSearch: values['saved-search'] };
}

/** `a and b`, `a, b and c`. */
function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function chooseSlack(values: InputValues, isGiven: IsGiven, refuse: Refuse): SlackConfig | null {
  const {
    'slack-webhook-url': webhook,
    'slack-bot-token': token,
    'slack-channel': channel,
    'slack-api-url': apiUrl,
  } = values;
  const [hasWebhook, hasBot, hasChannel] = [
    isGiven('slack-webhook-url'),
    isGiven('slack-bot-token'),
    isGiven('slack-channel'),
  ];
  if (hasWebhook && hasBot)
    refuse('slack-bot-token', {
      expected: 'nothing, because slack-webhook-url is set and one way into Slack is enough',
    });
  if (hasBot && !hasChannel)
    refuse('slack-channel', { expected: 'the channel that the bot of slack-bot-token posts to' });
  if (hasChannel && !hasBot) {
    const why = hasWebhook
      ? 'a webhook posts to the one channel it was made for'
      : 'only slack-bot-token makes use of it';
    refuse('slack-channel', { expected: `nothing, because ${why}` });
  }
  if (webhook !== null) return { kind: 'webhook', url: webhook };
  return token !== null && channel !== null ? { kind: 'bot', token, channel, apiUrl } : null;
}

function chooseWebhook(values: InputValues, isGiven: IsGiven, refuse: Refuse): ChannelsConfig['webhook'] {
  const { 'webhook-url': url, 'webhook-secret': secret } = values;
  const [hasUrl, hasSecret] = [isGiven('webhook-url'), isGiven('webhook-secret')];
  if (hasUrl && !hasSecret)
    refuse('webhook-secret', { expected: 'the secret that digests for webhook-url are signed with' });
  if (hasSecret && !hasUrl)
    refuse('webhook-url', { expected: 'the address of the receiver that knows webhook-secret' });
  return url !== null && secret !== null ? { url, secret } : null;
}

/**
 * Two times of the same form can be compared as they are; a time and a distance only where the start of the run is known.
 * An archive ends where it ends, so only an explicit `until` counts there.
 */
function checkWindow(
  { since, until, 'query-delay': delay }: InputValues,
  isArchive: boolean,
  now: string | undefined,
  untilShown: string,
  refuse: Refuse,
): void {
  const clock = now === undefined ? null : Date.parse(now);
  const milliseconds = (instant: Instant): number => instantMs(instant, clock ?? 0);
  if (clock !== null && until !== null && milliseconds(until) > clock)
    refuse('until', { expected: `a time that has come (it is ${now} now)` });
  const end: Instant | null = until ?? (isArchive ? null : { kind: 'back', ms: delay });
  if (since === null || end === null || (since.kind !== end.kind && clock === null)) return;
  if (milliseconds(since) <= milliseconds(end)) return;
  const named =
    until === null ? 'the end of the window, which lies back by query-delay' : `until, which is ${untilShown}`;
  refuse('since', { expected: `a time before ${named}` });
}

function isProblems(value: PolicyFile | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}
