/** What the command line understands, and what it says of itself. */
import { parseArgs } from 'node:util';

export class UsageError extends Error {}

const COMMANDS = ['audit', 'doctor', 'init', 'demo'] as const;
export type Command = (typeof COMMANDS)[number];

const SECRETS = `Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`;
const STATUS = 'Exit status: 0 fine, 1 failed or stopped, 2 usage, 3 degraded (something was not seen or not written).';
const SEARCH = `  --group NAME, --system NAME, --query TERMS, --saved-search NAME   narrow the search of a log service
  --source NAME    papertrail or solarwinds, where there are tokens of both`;

export const HELP: Readonly<Record<Command | 'all', string>> = {
  all: `Finds the Celery tasks that failed for good, and names each cause.

Usage:
  celery-failure-audit audit [FILE...] [options]   audit log files, or the log service that there is a token of
  celery-failure-audit doctor [options]            look at everything the audit needs, and say what to mend
  celery-failure-audit init [FILE...] [options]    write the workflow and the policy file of a repository
  celery-failure-audit demo [--out DIR]            audit the sample archive, write to out/

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=… npx . doctor --group Celery

${SECRETS}

${STATUS}
Colours are for terminals; NO_COLOR=1 turns them off.`,
  audit: `Usage: celery-failure-audit audit [FILE...] [options]

A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input. Without FILE, the log service
is searched that PAPERTRAIL_API_TOKEN or SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.

  --out DIR        write issues as Markdown files, digest.md and report.json into DIR
  --since TIME     ISO 8601, or a duration back (24h, 7d)
  --until TIME     likewise
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
  --name NAME      which audit this is, where there are several
${SEARCH}
  --repository OWNER/NAME   with GITHUB_TOKEN: plan with the issues that are there
  --write          with --repository: write the issues, and post to the channels that have an address

Examples:
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit - --since 24h
  npx . audit --group Celery --since 7d
  npx . audit --repository acme/shop

${SECRETS}

${STATUS}`,
  doctor: `Usage: celery-failure-audit doctor [options]

Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this folder: when the audit runs, and whether actions/stale would close its issues. It changes nothing.

  --repository OWNER/NAME   the repository of the issues; needs GITHUB_TOKEN
  --test-message   send a message to each channel, and fetch the heartbeat
  --slack-channel ID   the channel of SLACK_BOT_TOKEN
  --since TIME, --until TIME   the time to look at (default: the last 24 hours)
  --config FILE    policy file (default: .github/celery-failure-audit.yml, if there)
${SEARCH}

Examples:
  npx . doctor --group Celery
  npx . doctor --repository acme/shop --test-message

${SECRETS}

Exit status: 0 nothing is wrong (warnings or not), 1 something is, 2 usage.`,
  init: `Usage: celery-failure-audit init [FILE...] [options]

Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, after a look at the repository in this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.

  --force          write over files that are there
${SEARCH}

Examples:
  npx . init
  PAPERTRAIL_API_TOKEN=… npx . init --group Celery
  npx . init logs/worker.log

${SECRETS}

Exit status: 0 written, or all there already as it would be; 1 failed, or nothing was written because files are there; 2 usage.`,
  demo: `Usage: celery-failure-audit demo [--out DIR]

Audits the sample archive of this repository and writes issues as files, digest.md and report.json (default: into out/).

${STATUS}`,
};

type TextFlag =
  | 'out'
  | 'since'
  | 'until'
  | 'config'
  | 'name'
  | 'source'
  | 'group'
  | 'system'
  | 'query'
  | 'saved-search'
  | 'repository'
  | 'slack-channel';
type Switch = 'write' | 'force' | 'test-message' | 'help' | 'version';
type FlagName = TextFlag | Switch;
export type Flags = { readonly [N in TextFlag]?: string } & { readonly [N in Switch]?: boolean };

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;
const OPTIONS = {
  out: TEXT,
  since: TEXT,
  until: TEXT,
  config: TEXT,
  name: TEXT,
  source: TEXT,
  group: TEXT,
  system: TEXT,
  query: TEXT,
  'saved-search': TEXT,
  repository: TEXT,
  'slack-channel': TEXT,
  write: SWITCH,
  force: SWITCH,
  'test-message': SWITCH,
  help: { type: 'boolean', short: 'h' },
  version: SWITCH,
} as const satisfies Readonly<Record<FlagName, { type: 'string' | 'boolean'; short?: string }>>;

const NARROW = ['source', 'group', 'system', 'query', 'saved-search'] as const;
const ALLOWED: Readonly<Record<Command, readonly FlagName[]>> = {
  audit: ['out', 'since', 'until', 'config', 'name', 'repository', 'write', 'slack-channel', ...NARROW],
  doctor: ['since', 'until', 'config', 'name', 'repository', 'test-message', 'slack-channel', ...NARROW],
  init: ['force', ...NARROW],
  demo: ['out'],
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
  for (const word of argv) {
    const secret = SECRET_FLAGS.find(({ flag }) => flag.test(word));
    if (secret !== undefined)
      throw new UsageError(
        `${word.replace(/=.*$/s, '')}: secrets are read from the environment only, for flags stand in the history of the shell: set ${secret.variable}.`,
      );
  }
  const { values, positionals } = parsed(argv);
  const [named, ...files] = positionals;
  const command = COMMANDS.find((name) => name === named) ?? null;
  if (named !== undefined && command === null)
    throw new UsageError(`There is no command ${JSON.stringify(named.slice(0, 60))}; there are ${listed(COMMANDS)}.`);
  if (command !== null && values.help !== true) {
    const foreign = (Object.keys(values) as FlagName[]).find(
      (name) => !ALLOWED[command].includes(name) && name !== 'version',
    );
    if (foreign !== undefined) throw new UsageError(`${command} has no option --${foreign}.`);
    if (files.length > 0 && (command === 'doctor' || command === 'demo'))
      throw new UsageError(`${command} takes no files; for your own logs: audit FILE...`);
  }
  return { command, flags: values, files };
}

function parsed(argv: readonly string[]): { values: Flags; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Node goes on to explain how to pass a file of that name.
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageError(text.replace(/\. To specify a positional argument.*$/s, '.'));
  }
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
