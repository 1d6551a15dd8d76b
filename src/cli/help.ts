/** What the command line says of itself. */
import { COMMANDS, type Command, FLAGS } from './flags.ts';

const PROGRAM = 'celery-failure-audit';
const SECRETS = `Secrets are read from the environment only: PAPERTRAIL_API_TOKEN, SWO_API_TOKEN, GITHUB_TOKEN, SLACK_WEBHOOK_URL,
SLACK_BOT_TOKEN, TEAMS_WEBHOOK_URL, DISCORD_WEBHOOK_URL, AUDIT_WEBHOOK_URL with AUDIT_WEBHOOK_SECRET, HEARTBEAT_URL.`;
const STATUS = '0 fine, 1 failed or stopped, 2 usage, 3 degraded (something was not seen or not written).';

interface Text {
  readonly takes: string;
  /** In the list of commands. */
  readonly does: string;
  readonly about: string;
  readonly examples: readonly string[];
  readonly status: string;
}

const TEXTS: Readonly<Record<Command, Text>> = {
  audit: {
    takes: '[FILE...] [options]',
    does: 'audit log files, or the log service that there is a token of',
    about: `A dry run: it prints what failed, the plan and the exact writes. With --out, issues are files; with --write, they are GitHub's.
FILE: paths, folders or globs of archives (Papertrail's, SolarWinds'), of events as JSON or of plain worker logs, gzipped or
not, under any name; - reads standard input. Without FILE, the log service is searched that PAPERTRAIL_API_TOKEN or
SWO_API_TOKEN (with SWO_API_URL, if not in na-01) is a token of.`,
    examples: [
      'npx . audit worker.log --out audit',
      'zcat worker.log.gz | npx . audit - --since 24h',
      'npx . audit --group Celery --since 7d',
      'npx . audit --repository acme/shop',
    ],
    status: STATUS,
  },
  doctor: {
    takes: '[options]',
    does: 'look at everything the audit needs, and say what to mend',
    about: `Looks at tokens, group, worker lines in scope, GitHub's permissions and labels, channels, the clock, the policy file, and the
workflows of this repository: when the audit runs, and whether actions/stale would close its issues. It changes nothing.`,
    examples: ['npx . doctor --group Celery', 'npx . doctor --repository acme/shop --test-message'],
    status: '0 nothing is wrong (warnings or not), 1 something is, 2 usage.',
  },
  init: {
    takes: '[FILE...] [options]',
    does: 'write the workflow and the policy file of a repository',
    about: `Writes .github/workflows/celery-failure-audit.yml and .github/celery-failure-audit.yml, after a look at the repository of this
folder and at a sample of its logs: those of the service that there is a token of, or FILE. Files that are there are kept.`,
    examples: ['npx . init', 'PAPERTRAIL_API_TOKEN=… npx . init --group Celery', 'npx . init logs/worker.log'],
    status:
      '0 written, or all there already as it would be; 1 failed, or nothing was written because files are there; 2 usage.',
  },
  demo: {
    takes: '[options]',
    does: 'audit the sample archive of this repository',
    about:
      'Audits the sample archive of this repository and writes issues as files, digest.md and report.json (default: into out/).',
    examples: ['npx . demo'],
    status: STATUS,
  },
};

/** @param command null = of all together */
export function help(command: Command | null): string {
  return command === null ? overview() : helpOf(command, TEXTS[command]);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => usage(command).length));
  return `Finds the Celery tasks that failed for good, and names each cause.

Usage:
${COMMANDS.map((command) => `  ${usage(command).padEnd(width)}   ${TEXTS[command].does}`).join('\n')}

  COMMAND --help   options and examples of a command
  --version

Examples:
  npx . demo
  npx . audit 'logs/**/*.tsv.gz'
  zcat worker.log.gz | npx . audit -
  PAPERTRAIL_API_TOKEN=… npx . doctor --group Celery

${SECRETS}

Exit status: ${STATUS}
Colours are for terminals; NO_COLOR=1 turns them off.`;
}

function helpOf(command: Command, { about, examples, status }: Text): string {
  return `Usage: ${usage(command)}

${about}

${optionsOf(command).join('\n')}

Examples:
${examples.map((example) => `  ${example}`).join('\n')}
${command === 'demo' ? '' : `\n${SECRETS}\n`}
Exit status: ${status}`;
}

function usage(command: Command): string {
  return `${PROGRAM} ${command} ${TEXTS[command].takes}`;
}

function optionsOf(command: Command): string[] {
  const own = Object.entries(FLAGS).filter(([name, { commands }]) => commands.includes(command) && name !== 'version');
  const written = own.map(([name, { value, does }]) => ({
    flag: `--${name}${value === null ? '' : ` ${value}`}`,
    does,
  }));
  const width = Math.max(...written.map(({ flag }) => flag.length));
  return written.map(({ flag, does }) => `  ${flag.padEnd(width)}   ${does}`);
}
