/** What the command line understands: every option once, and what becomes of what was typed. */
import { parseArgs } from 'node:util';
import { allOf, didYouMean, nearest } from '../config/problem.ts';

export class UsageError extends Error {}

export const COMMANDS = ['audit', 'doctor', 'init', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

interface Flag {
  /** What follows it; null = it stands alone. */
  readonly value: string | null;
  readonly commands: readonly Command[];
  readonly does: string;
}

type TextFlag =
  | 'group'
  | 'system'
  | 'query'
  | 'saved-search'
  | 'source'
  | 'since'
  | 'until'
  | 'config'
  | 'name'
  | 'repository'
  | 'out'
  | 'slack-channel';
type Switch = 'json' | 'write' | 'test-message' | 'force' | 'help' | 'version';
export type Flags = { readonly [N in TextFlag]?: string } & { readonly [N in Switch]?: boolean };

const LOOK: readonly Command[] = ['audit', 'doctor'];
const SEARCH: readonly Command[] = ['audit', 'doctor', 'init'];

/** In the order in which the help lists them. */
export const FLAGS: Readonly<Record<TextFlag | Switch, Flag>> = {
  group: { value: 'NAME', commands: SEARCH, does: 'of a log service: only this group' },
  system: { value: 'NAME', commands: SEARCH, does: 'only this system (sender)' },
  query: { value: 'TERMS', commands: SEARCH, does: 'only lines that match these terms, too' },
  'saved-search': { value: 'NAME', commands: SEARCH, does: 'only where this saved search of Papertrail looks' },
  source: { value: 'NAME', commands: SEARCH, does: 'papertrail or solarwinds, where there are tokens of both' },
  since: {
    value: 'TIME',
    commands: LOOK,
    does: 'start: ISO 8601, or a duration back (24h, 7d); of a log service by default 24h',
  },
  until: { value: 'TIME', commands: LOOK, does: 'end, written likewise (default: now)' },
  config: {
    value: 'FILE',
    commands: LOOK,
    does: "policy file (default: the repository's .github/celery-failure-audit.yml, if there)",
  },
  name: { value: 'NAME', commands: LOOK, does: 'which audit this is, where there are several' },
  repository: { value: 'OWNER/NAME', commands: LOOK, does: 'the repository of the issues; needs GITHUB_TOKEN' },
  out: { value: 'DIR', commands: ['audit', 'demo'], does: 'write issues as files, digest.md and report.json there' },
  json: {
    value: null,
    commands: ['audit', 'demo', 'doctor'],
    does: 'print the report (of doctor: the findings) as JSON, and nothing else',
  },
  write: { value: null, commands: ['audit'], does: "write the repository's issues, and post to the channels" },
  'test-message': { value: null, commands: ['doctor'], does: 'send a message to each channel, fetch the heartbeat' },
  'slack-channel': { value: 'ID', commands: LOOK, does: 'the channel of SLACK_BOT_TOKEN' },
  force: { value: null, commands: ['init'], does: 'write over files that are there' },
  help: { value: null, commands: COMMANDS, does: 'this text' },
  version: { value: null, commands: COMMANDS, does: 'the version of the program' },
};

/** What stands in a flag is in the shell's history and in the list of processes, for everybody on the machine. */
const SECRET_FLAGS: readonly { readonly flag: RegExp; readonly variable: string }[] = [
  { flag: /^--(?:papertrail(?:-api)?-)?token\b/, variable: 'PAPERTRAIL_API_TOKEN' },
  { flag: /^--(?:solarwinds|swo)(?:-api)?-token\b/, variable: 'SWO_API_TOKEN' },
  { flag: /^--(?:github|gh)-token\b/, variable: 'GITHUB_TOKEN' },
  { flag: /^--slack(?:-bot)?-token\b/, variable: 'SLACK_BOT_TOKEN' },
  { flag: /^--slack-webhook(?:-url)?\b/, variable: 'SLACK_WEBHOOK_URL' },
  { flag: /^--teams-webhook(?:-url)?\b/, variable: 'TEAMS_WEBHOOK_URL' },
  { flag: /^--discord-webhook(?:-url)?\b/, variable: 'DISCORD_WEBHOOK_URL' },
  { flag: /^--webhook-url\b/, variable: 'AUDIT_WEBHOOK_URL' },
  { flag: /^--webhook-secret\b/, variable: 'AUDIT_WEBHOOK_SECRET' },
  { flag: /^--heartbeat(?:-url)?\b/, variable: 'HEARTBEAT_URL' },
];

export interface Asked {
  /** null: none was named. */
  readonly command: Command | null;
  readonly flags: Flags;
  readonly files: readonly string[];
}

export function readFlags(argv: readonly string[]): Asked {
  for (const word of argv) refuseSecret(word);
  const { values, positionals } = parsed(argv);
  const [named, ...files] = positionals;
  const command = COMMANDS.find((name) => name === named) ?? null;
  if (named !== undefined && command === null) throw new UsageError(unknownCommand(named));
  if (command !== null && values.help !== true) refuseForeign(command, values, files);
  return { command, flags: values, files };
}

/** `audit worker.log` without its first word is the likeliest mistake after a misspelt one. */
function unknownCommand(word: string): string {
  const isFile = /[./*\\]/.test(word);
  const guess = isFile
    ? `For log files: audit ${JSON.stringify(word.slice(0, 60))}.`
    : didYouMean(nearest(word, COMMANDS));
  const said = `There is no command ${JSON.stringify(word.slice(0, 60))}; there are ${allOf(COMMANDS)}.`;
  return guess === undefined ? said : `${said} ${guess}`;
}

function refuseSecret(word: string): void {
  const secret = SECRET_FLAGS.find(({ flag }) => flag.test(word));
  if (secret === undefined) return;
  throw new UsageError(
    `${word.replace(/=.*$/s, '')}: secrets are read from the environment only, for flags stand in the history of the shell: set ${secret.variable}.`,
  );
}

function refuseForeign(command: Command, values: Flags, files: readonly string[]): void {
  const foreign = (Object.keys(values) as (keyof Flags)[]).find((name) => !FLAGS[name].commands.includes(command));
  if (foreign !== undefined) throw new UsageError(`${command} has no option --${foreign}.`);
  if (files.length > 0 && (command === 'doctor' || command === 'demo'))
    throw new UsageError(`${command} takes no files; for your own logs: audit FILE...`);
}

function parsed(argv: readonly string[]): { values: Flags; positionals: readonly string[] } {
  const options = Object.entries(FLAGS).map(([name, { value }]) => [
    name,
    { type: value === null ? ('boolean' as const) : ('string' as const), ...(name === 'help' ? { short: 'h' } : {}) },
  ]);
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: Object.fromEntries(options) });
  } catch (error) {
    // Node goes on to explain how to pass a file of that name.
    const said = error instanceof Error ? error.message : String(error);
    const text = said.replace(/(?<=')\. To specify a positional.*$/s, '.');
    const unknown = /^Unknown option '--([^'=]+)/.exec(text)?.[1];
    const guess = unknown === undefined ? null : nearest(unknown, Object.keys(FLAGS));
    throw new UsageError(guess === null ? text : `${text} ${didYouMean(`--${guess}`)}`);
  }
}
