/** What the command line calls a setting: its flag, or the variable of the environment that it is read from. */
import type { InputName } from '../config/inputs.ts';
import { inTerms, type SettingTerms } from '../config/setting-terms.ts';

type Variables<N extends InputName> = Readonly<Record<N, string>>;

/** Secrets and addresses; a flag would leave them in the shell's history. */
export const LOG_VARIABLES: Variables<'papertrail-token' | 'papertrail-url' | 'solarwinds-token' | 'solarwinds-url'> = {
  'papertrail-token': 'PAPERTRAIL_API_TOKEN',
  'papertrail-url': 'PAPERTRAIL_URL',
  'solarwinds-token': 'SWO_API_TOKEN',
  'solarwinds-url': 'SWO_API_URL',
};

export const CHANNEL_VARIABLES: Variables<
  | 'slack-webhook-url'
  | 'slack-bot-token'
  | 'slack-channel'
  | 'slack-api-url'
  | 'teams-webhook-url'
  | 'discord-webhook-url'
  | 'webhook-url'
  | 'webhook-secret'
  | 'heartbeat-url'
  | 'heartbeat-method'
> = {
  'slack-webhook-url': 'SLACK_WEBHOOK_URL',
  'slack-bot-token': 'SLACK_BOT_TOKEN',
  'slack-channel': 'SLACK_CHANNEL',
  'slack-api-url': 'SLACK_API_URL',
  'teams-webhook-url': 'TEAMS_WEBHOOK_URL',
  'discord-webhook-url': 'DISCORD_WEBHOOK_URL',
  'webhook-url': 'AUDIT_WEBHOOK_URL',
  'webhook-secret': 'AUDIT_WEBHOOK_SECRET',
  'heartbeat-url': 'HEARTBEAT_URL',
  'heartbeat-method': 'HEARTBEAT_METHOD',
};

/** Inputs that are a flag of another name; the others of FLAG_INPUTS are flags of their own. */
const OTHER_NAMES: Readonly<Partial<Record<InputName, string>>> = {
  archive: 'FILE',
  'config-file': '--config',
  'output-dir': '--out',
  'github-token': 'GITHUB_TOKEN',
};

const FLAG_INPUTS: ReadonlySet<InputName> = new Set([
  'group',
  'system',
  'query',
  'saved-search',
  'source',
  'since',
  'until',
  'name',
  'repository',
  'slack-channel',
]);

function termOf(input: InputName): string {
  if (FLAG_INPUTS.has(input)) return `--${input}`;
  const variables: Readonly<Partial<Record<InputName, string>>> = { ...LOG_VARIABLES, ...CHANNEL_VARIABLES };
  return OTHER_NAMES[input] ?? variables[input] ?? input;
}

export const CLI_TERMS: SettingTerms = {
  name: termOf,
  place: (inputs) => inputs.map(termOf).join(', '),
  isSettable: (input) => termOf(input) !== input,
  whenMissing: 'A variable counts only if it is exported to this command.',
  withoutToken: null,
};

/** @param text a sentence of ours */
export function inOurTerms(text: string): string {
  return inTerms(text, CLI_TERMS);
}

/** Of commands that take no FILE. */
export const SERVICE_TERMS: SettingTerms = {
  ...CLI_TERMS,
  isSettable: (input) => input !== 'archive' && CLI_TERMS.isSettable(input),
};
