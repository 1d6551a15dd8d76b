/**
 * The command line: flags -> the same Config -> compose -> run. A dry run unless it is told where to write.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkedOut, compose, explain, type Outside } from './compose.ts';
import { loadConfig, policyFilePath } from './config/load.ts';
import { problemText } from './config/problem.ts';
import { renderMarkdown } from './digest/markdown.ts';
import { renderPlan, renderTerminal } from './digest/terminal.ts';
import { stdout } from './markup.ts';
import { type Progress, runAudit, Stopped } from './run.ts';
import { listenForStop } from './stop.ts';

const HELP = `Usage:
  celery-failure-audit audit FILE... [options]   audit your own logs (a dry run: prints the plan)
  celery-failure-audit demo [--out DIR]          audit the sample archive, write to out/

FILE: globs of .tsv, .tsv.gz, .ndjson, .ndjson.gz or plain worker logs; - reads standard input.

Options:
  --out DIR      write issues as Markdown files, digest.md and report.json into DIR
  --since TIME   ISO 8601, or a duration back (24h, 7d)
  --until TIME   likewise
  --config FILE  policy file (default: .github/celery-failure-audit.yml, if there)
  --name NAME    which audit this is, where there are several
  --help, --version

Without FILE, a log service is searched: Papertrail with PAPERTRAIL_API_TOKEN in the environment, SolarWinds
Observability with SWO_API_TOKEN (and SWO_API_URL, if not in na-01); --source says which if both are there.
--group, --system and --query narrow the search. Secrets are read from the environment only.

Examples:
  npx . audit 'logs/**/*.tsv.gz'
  npx . audit worker.log --out audit
  zcat worker.log.gz | npx . audit -

Exit status: 0 fine, 1 failed or stopped, 2 usage, 3 degraded (something was not seen or not written).`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SAMPLE = 'test/corpus/small/archives';

class UsageError extends Error {}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${stdout(line)}\n`);
};

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(argv);
  if (values.help || (positionals.length === 0 && argv.length === 0)) {
    print(HELP);
    return values.help ? 0 : 2;
  }
  if (values.version) {
    print((JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version);
    return 0;
  }
  const [command, ...patterns] = positionals;
  const tokens = {
    'papertrail-token': process.env['PAPERTRAIL_API_TOKEN'],
    'solarwinds-token': process.env['SWO_API_TOKEN'],
  };
  const out = values.out ?? (command === 'demo' ? 'out' : null);
  if (command === 'demo') {
    if (patterns.length > 0) throw new UsageError('demo takes no files; for your own logs: audit FILE...');
    if (!(await isThere(join(root, SAMPLE))))
      throw new UsageError(
        'The sample archive is not here: it is part of a clone of the repository, not of a download of the action.',
      );
  } else if (command !== 'audit')
    throw new UsageError(`There is no command ${JSON.stringify(command ?? '')}; there are audit and demo.`);
  else if (patterns.length === 0 && !tokens['papertrail-token'] && !tokens['solarwinds-token'])
    throw new UsageError('Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.');

  const archive = command === 'demo' ? join(root, SAMPLE) : patterns.join('\n');
  const inputs = {
    ...(archive
      ? { archive }
      : {
          ...tokens,
          source: values.source,
          group: values.group,
          system: values.system,
          query: values.query,
          'papertrail-url': process.env['PAPERTRAIL_URL'],
          'solarwinds-url': process.env['SWO_API_URL'],
        }),
    since: values.since,
    until: values.until,
    name: values.name,
    'config-file': values.config,
    'dry-run': out === null ? 'true' : 'false',
    'output-dir': out ?? 'out',
  };
  const path = policyFilePath(inputs);
  const text = command === 'demo' ? null : await readFile(path, 'utf8').catch(() => null);
  const loaded = loadConfig({
    inputs,
    file: text === null ? null : { path, text },
    env: {},
    exists: checkedOut(process.cwd()),
    now: new Date().toISOString(),
    github: 'optional',
  });
  if ('problems' in loaded) {
    for (const problem of loaded.problems) complain(problemText(problem));
    return 2;
  }
  for (const note of loaded.notes) complain(note);
  const { config } = loaded;
  const stop = listenForStop();
  const outside: Outside = {
    now: () => Date.now(),
    sleep: (ms) => sleep(ms),
    stdin: () => process.stdin,
    folder: process.cwd(),
    log: complain,
  };
  const show = process.stderr.isTTY ? showProgress() : () => {};
  const { deps, options, writes } = await stop.race(
    compose(config, outside, out === null ? null : join(out, 'issues')),
  );
  const result = await stop.race(
    runAudit(
      {
        ...deps,
        clock: () => performance.now(),
        stop: stop.asked,
        progress(step) {
          if (step.step === 'plan') stop.writes();
          show(step);
        },
      },
      options,
    ),
  );
  const { digest, plan, report, verdict } = result;
  if (options.dryRun) for (const line of renderPlan(plan, writes())) print(line);
  for (const line of renderTerminal(digest, plan, options.dryRun, process.stdout.columns ?? 100)) print(line);
  if (out !== null) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(join(out, 'digest.md'), renderMarkdown(digest));
    const shown = relative(process.cwd(), out) || '.';
    print('');
    const issues = options.dryRun ? '' : `${join(shown, 'issues')}/ (one file an issue), `;
    print(`Look at ${issues}${join(shown, 'digest.md')} and ${join(shown, 'report.json')}.`);
  }
  return verdict === 'ok' ? 0 : verdict === 'degraded' ? 3 : 1;
}

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        since: { type: 'string' },
        until: { type: 'string' },
        config: { type: 'string' },
        name: { type: 'string' },
        source: { type: 'string' },
        group: { type: 'string' },
        system: { type: 'string' },
        query: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** One line on a terminal, rewritten in place. */
function showProgress(): (step: Progress) => void {
  const line = (text: string): void => {
    process.stderr.write(`\r\u001b[K${text}`);
  };
  return (step) => {
    switch (step.step) {
      case 'events':
        return line(
          `Reading: ${step.events.toLocaleString('en')} events, up to ${step.at.slice(0, 16).replace('T', ' ')} UTC`,
        );
      case 'failures':
        return line(`Found ${step.failures} failures of ${step.groups} causes\n`);
      case 'plan':
        return line(`Plan: ${step.plan.filter(({ change }) => change !== 'skip').length} changes\n`);
      case 'write':
        return line(`Wrote ${step.receipt.change} #${step.receipt.number ?? ''}\n`);
    }
  };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      complain(error.message);
      complain('See --help.');
      process.exitCode = 2;
      return;
    }
    const { message, advice, known } = explain(error);
    complain(known ? message : `Unexpected: ${message}`);
    if (advice !== null) complain(advice);
    process.exitCode = 1;
    // A request in flight would keep the process for as long as it takes.
    if (error instanceof Stopped) process.exit();
  },
);
