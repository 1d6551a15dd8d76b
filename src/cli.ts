/**
 * The command line: what is asked for -> the command that does it -> exit status.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, demo } from './cli/audit.ts';
import { doctor } from './cli/doctor.ts';
import { readFlags, UsageError } from './cli/flags.ts';
import { help } from './cli/help.ts';
import { init, type Program } from './cli/init.ts';
import { openTerminal } from './cli/terminal.ts';
import { inOurTerms } from './cli/terms.ts';
import { explain } from './compose/explain.ts';
import { keepHeapSmall } from './heap.ts';
import { Stopped } from './run.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
keepHeapSmall();
const terminal = openTerminal(process);

async function main(argv: readonly string[]): Promise<number> {
  const { command, flags, files } = readFlags(argv);
  if (flags.help) {
    terminal.print(help(command));
    return 0;
  }
  if (flags.version) {
    terminal.print((await packageJson()).version);
    return 0;
  }
  switch (command) {
    case null:
      terminal.complain(help(null));
      return 2;
    case 'audit':
      return audit(files, flags, process.env, terminal);
    case 'demo':
      return demo(flags, root, terminal);
    case 'doctor':
      return doctor(flags, process.env, terminal);
    case 'init':
      return init(files, flags, process.env, await program(), terminal);
  }
}

interface PackageJson {
  readonly version: string;
  readonly repository: { readonly url: string };
}

async function packageJson(): Promise<PackageJson> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson;
}

async function program(): Promise<Program> {
  const { version, repository } = await packageJson();
  return { slug: slugOf(repository), version, root };
}

/** `owner/name`, as `uses:` names it. */
function slugOf(repository: PackageJson['repository']): string {
  return /github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository.url)?.[1] ?? repository.url;
}

main(process.argv.slice(2)).then(
  (status) => {
    terminal.settle();
    process.exitCode = status;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      terminal.complain(error.message);
      terminal.complain('See --help.');
      process.exitCode = 2;
      return;
    }
    const { message, advice, known } = explain(error);
    terminal.complain(known ? inOurTerms(message) : `Unexpected: ${message}`);
    if (advice !== null) terminal.complain(inOurTerms(advice));
    process.exitCode = 1;
    // A request in flight would keep the process for as long as it takes.
    if (error instanceof Stopped) process.exit();
  },
);
