/**
 * Inputs + policy file + a few environment values -> one Config, or every problem at once.
 *
 * Pure: it reads no environment, no file and no clock. An empty input equals an unset one, whatever its type, because on a
 * schedule every `${{ inputs.x }}` is empty.
 */

import type { PolicyFile, Rule } from '../failures/rules/policy.ts';
import { chooseChannels, chooseHeartbeat } from './channels.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { DEFAULT_CONFIG_FILE } from './inputs.ts';
import type { Exists, Surroundings } from './policy-entries.ts';
import type { Problem } from './problem.ts';
import { isRefusal, readRepository, runbookFile } from './readers.ts';
import { type InputTexts, type Reading, readInputs, secretsOf, textOf } from './reading.ts';
import type { Config } from './schema.ts';
import type { SettingTerms } from './setting-terms.ts';
import { type Show, showWithout } from './show.ts';
import { chooseSource } from './source.ts';
import { checkWindow } from './window.ts';

export interface PolicyDocument {
  readonly path: string;
  readonly text: string;
  /** `readPolicyFile` of policy-file.ts, handed in: who has no policy file loads no YAML. */
  readonly read: (
    file: Pick<PolicyDocument, 'path' | 'text'>,
    show: Show,
    surroundings: Surroundings,
  ) => PolicyFile | readonly Problem[];
}

export interface Given {
  /** Names that are no inputs are problems. */
  readonly inputs: InputTexts;
  /** What stands at policyFilePath(inputs); null = there is no such file. */
  readonly file: PolicyDocument | null;
  readonly env: { readonly GITHUB_REPOSITORY?: string | undefined; readonly RUNNER_TEMP?: string | undefined };
  /** Asked for runbooks; those it cannot tell of, and without it all, are not checked, and `notes` says so. */
  readonly exists?: Exists | null;
  /** Start of the run, ISO 8601. With it, times in the future are refused. */
  readonly now?: string;
  /** Whether the run needs a repository to write to: the command line can do without. */
  readonly github?: 'required' | 'optional';
  /** What the reader of a problem calls a setting; default: an input. */
  readonly terms?: SettingTerms;
}

/** `notes`: sentences about what could not be checked. */
export type Loaded =
  | { readonly config: Config; readonly notes: readonly string[] }
  | { readonly problems: readonly Problem[] };

/** Where the policy file is to be looked for. Loading refuses a missing file only if it is not the default one. */
export function policyFilePath(inputs: InputTexts): string {
  return textOf(inputs, 'config-file').replace(/^(?:\.\/+)+/, '') || DEFAULT_CONFIG_FILE;
}

export function loadConfig({ inputs, file, env, exists = null, now, github = 'required', terms }: Given): Loaded {
  const secrets = secretsOf(inputs);
  const show = showWithout(secrets);
  const reading = readInputs(inputs, show, terms);
  const source = chooseSource(reading);
  const channels = chooseChannels(reading);
  checkWindow(reading, source?.kind === 'archive', now);
  const repository = chooseRepository(reading, env, github);
  if (file === null) checkPath(reading, policyFilePath(inputs));
  const policy =
    file === null
      ? DEFAULT_POLICY
      : file.read(file, show, { exists, hasSlackWebhook: channels.slack?.kind === 'webhook' });

  const problems = [...reading.problems, ...(isProblems(policy) ? policy : [])];
  if (problems.length > 0 || source === null || isProblems(policy)) return { problems };
  const { values } = reading;
  const severity = values['fail-on-severity'];
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
      heartbeat: chooseHeartbeat(values),
      dryRun: values['dry-run'],
      failOn: { severity: severity === 'never' ? null : severity, incomplete: values['fail-on-incomplete'] },
      outputDir: values['output-dir'] ?? `${env.RUNNER_TEMP?.trim() || '.'}/celery-failure-audit`,
      policy: policy.policy,
      secrets,
    },
    notes: uncheckedRunbooks(policy.policy.rules, exists),
  };
}

/** Where issues are kept: as the input says, else the repository of the workflow. */
function chooseRepository(
  { values, isGiven, refuse, complain, show, terms }: Reading,
  env: Given['env'],
  github: Given['github'],
): string | null {
  if (github === 'required' && !isGiven('github-token'))
    refuse('github-token', {
      expected: 'a token that may write issues',
      hint: terms.withoutToken ?? undefined,
    });
  if (isGiven('repository')) return values.repository;
  const around = (env.GITHUB_REPOSITORY ?? '').trim();
  if (around === '') {
    if (github === 'required') refuse('repository', { expected: 'a repository as owner/name' });
    return null;
  }
  const repository = readRepository(around);
  if (!isRefusal(repository)) return repository;
  complain('environment GITHUB_REPOSITORY', show(around), repository);
  return null;
}

/** Whoever names a file means it; a refused name is told already and reads as the default one. */
function checkPath({ values, refuse }: Reading, path: string): void {
  if (path === DEFAULT_CONFIG_FILE || values['config-file'] === DEFAULT_CONFIG_FILE) return;
  refuse('config-file', {
    expected: 'the path of a file in the workspace, or in the repository at the commit of this run',
  });
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

function isProblems(value: PolicyFile | readonly Problem[]): value is readonly Problem[] {
  return Array.isArray(value);
}
