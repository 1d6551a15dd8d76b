/** `audit` and `demo`: flags -> the same Config as the action's -> compose -> run. A dry run unless it is told where to write. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compose, localRunbooks } from '../compose.ts';
import { loadConfig, policyFilePath } from '../config/load.ts';
import { problemText } from '../config/problem.ts';
import { renderMarkdown } from '../digest/markdown.ts';
import { renderIdleRules, renderPlan, renderTerminal } from '../digest/terminal.ts';
import { runAudit } from '../run.ts';
import { listenForStop } from '../stop.ts';
import { type Flags, UsageError } from './flags.ts';
import { channelInputs, type Environment, hasLogService, logInputs, outsideOf } from './surroundings.ts';
import { progressText, type Terminal } from './terminal.ts';

const SAMPLE = 'test/corpus/small/archives';

interface Wish {
  readonly inputs: Readonly<Record<string, string | undefined>>;
  /** Folder to write to; null = none. */
  readonly out: string | null;
  readonly readPolicy: boolean;
  readonly github: 'required' | 'optional';
}

/** @param root of this package */
export async function demo(flags: Flags, root: string, terminal: Terminal): Promise<number> {
  const sample = join(root, SAMPLE);
  if (!(await isThere(sample)))
    throw new UsageError(
      'The sample archive is not here: it is part of a clone of the repository, not of a download of the action.',
    );
  return run({ inputs: { archive: sample }, out: flags.out ?? 'out', readPolicy: false, github: 'optional' }, terminal);
}

export async function audit(
  files: readonly string[],
  flags: Flags,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0 && !hasLogService(env))
    throw new UsageError('Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.');
  if (flags.write === true && (flags.repository === undefined || !env['GITHUB_TOKEN']))
    throw new UsageError('--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.');
  if (flags.write === true && flags.out !== undefined)
    throw new UsageError('--write and --out are two places for the issues: take one.');
  if (files.includes('-') && process.stdin.isTTY) terminal.complain('Reading standard input; Ctrl-D ends it.');
  const { since, until, name, config, repository } = flags;
  const inputs = {
    ...(files.length > 0 ? { archive: files.join('\n') } : logInputs(env, flags)),
    ...(repository === undefined ? {} : { repository, 'github-token': env['GITHUB_TOKEN'] }),
    ...(flags.write === true ? channelInputs(env, flags) : {}),
    since,
    until,
    name,
    'config-file': config,
  };
  return run(
    {
      inputs: { ...inputs, 'dry-run': flags.out === undefined && flags.write !== true ? 'true' : 'false' },
      out: flags.out ?? null,
      readPolicy: true,
      github: flags.write === true ? 'required' : 'optional',
    },
    terminal,
  );
}

async function run({ inputs, out, readPolicy, github }: Wish, terminal: Terminal): Promise<number> {
  const path = policyFilePath(inputs);
  const text = readPolicy ? await readFile(path, 'utf8').catch(() => null) : null;
  const loaded = loadConfig({
    inputs: { ...inputs, 'output-dir': out ?? 'out' },
    file: text === null ? null : { path, text },
    env: {},
    exists: await localRunbooks(path, process.cwd()),
    now: new Date().toISOString(),
    github,
  });
  if ('problems' in loaded) {
    for (const problem of loaded.problems) terminal.complain(problemText(problem));
    return 2;
  }
  for (const note of loaded.notes) terminal.complain(note);
  const stop = listenForStop();
  const issues = out === null ? null : join(out, 'issues');
  const { deps, options, writes, heartbeat } = await stop.race(compose(loaded.config, outsideOf(terminal), issues));
  const result = await stop.race(
    runAudit(
      {
        ...deps,
        clock: () => performance.now(),
        stop: stop.asked,
        progress(step) {
          if (step.step === 'plan') stop.writes();
          terminal.progress(progressText(step));
        },
      },
      options,
    ),
  );
  const { digest, plan, report, verdict } = result;
  if (options.dryRun) {
    for (const line of renderPlan(plan, writes())) terminal.print(line);
    const idle = renderIdleRules(report.groups, options.policy.rules);
    if (idle !== null) terminal.print(idle);
  }
  for (const line of renderTerminal(digest, plan, options.dryRun, terminal.columns)) terminal.print(line);
  if (out !== null) {
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
    await writeFile(join(out, 'digest.md'), renderMarkdown(digest));
    const shown = relative(process.cwd(), out) || '.';
    terminal.print('');
    const files = options.dryRun ? '' : `${join(shown, 'issues')}/ (one file an issue), `;
    terminal.print(`Look at ${files}${join(shown, 'digest.md')} and ${join(shown, 'report.json')}.`);
  }
  if (heartbeat !== null && report.window.complete && verdict !== 'failed') {
    const delivery = await heartbeat();
    if (!delivery.delivered) terminal.complain(`Heartbeat: ${delivery.problem}`);
  }
  return verdict === 'ok' ? 0 : verdict === 'degraded' ? 3 : 1;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
