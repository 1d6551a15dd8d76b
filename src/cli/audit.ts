/** `audit` and `demo`: flags -> the same Config as the action's -> compose -> run. A dry run unless it is told where to write. */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beat, compose, perform, writtenIssues } from '../compose/audit.ts';
import { openOutputFolder } from '../compose/output-folder.ts';
import { loadSettings, localPlace, NO_PLACE, type PolicyPlace, readPolicyText } from '../compose/settings.ts';
import { allOf, problemText } from '../config/problem.ts';
import { json } from '../markup.ts';
import { writeDigest, writeReport } from '../run-files.ts';
import { listenForStop } from '../stop.ts';
import { type Flags, UsageError } from './flags.ts';
import { channelInputs, type Environment, hasLogService, logInputs, outsideOf } from './surroundings.ts';
import { progressText, type Terminal } from './terminal.ts';
import { CLI_TERMS, inOurTerms } from './terms.ts';

const SAMPLE = 'test/corpus/small/archives';

interface Wish {
  readonly inputs: Readonly<Record<string, string | undefined>>;
  /** Folder to write to; null = none. */
  readonly out: string | null;
  readonly place: PolicyPlace;
  readonly github: 'required' | 'optional';
  /** The report to the standard output, and nothing else. */
  readonly json: boolean;
}

/** @param root of this package */
export async function demo(flags: Flags, root: string, terminal: Terminal): Promise<number> {
  const sample = join(root, SAMPLE);
  if (!(await isThere(sample)))
    throw new UsageError(
      'The sample archive is not here: it is part of a clone of the repository, not of a download of the action.',
    );
  const out = flags.out ?? 'out';
  return run(
    { inputs: { archive: sample }, out, place: NO_PLACE, github: 'optional', json: flags.json === true },
    terminal,
  );
}

export async function audit(
  files: readonly string[],
  flags: Flags,
  env: Environment,
  terminal: Terminal,
): Promise<number> {
  checkUsage(files, flags, env);
  if (files.includes('-') && process.stdin.isTTY) terminal.complain('Reading standard input; Ctrl-D ends it.');
  const { since, until, name, config, repository, out = null, write = false } = flags;
  const inputs = {
    ...logInputs(files, env, flags),
    ...(repository === undefined ? {} : { repository, 'github-token': env['GITHUB_TOKEN'] }),
    ...(write ? channelInputs(env, flags) : {}),
    since,
    until,
    name,
    'config-file': config,
    'dry-run': out === null && !write ? 'true' : 'false',
  };
  const place = await localPlace(process.cwd(), config);
  return run({ inputs, out, place, github: write ? 'required' : 'optional', json: flags.json === true }, terminal);
}

function checkUsage(files: readonly string[], { write, repository, out }: Flags, env: Environment): void {
  if (files.length === 0 && !hasLogService(env))
    throw new UsageError('Nothing to audit: name log files, or set PAPERTRAIL_API_TOKEN or SWO_API_TOKEN.');
  if (write === true && (repository === undefined || !env['GITHUB_TOKEN']))
    throw new UsageError('--write needs --repository OWNER/NAME, and GITHUB_TOKEN in the environment.');
  if (write === true && out !== undefined)
    throw new UsageError('--write and --out are two places for the issues: take one.');
}

async function run({ inputs, out, place, github, json: asJson }: Wish, terminal: Terminal): Promise<number> {
  const blocked = out === null ? null : await openOutputFolder(out);
  if (blocked !== null) throw new UsageError(`--out ${JSON.stringify(out)}: ${blocked}.`);
  const outside = outsideOf(terminal);
  const given = { inputs: { ...inputs, 'output-dir': out ?? 'out' }, env: {}, github, terms: CLI_TERMS };
  const loaded = await loadSettings(given, await readPolicyText(inputs, place, outside), place, outside);
  if ('problems' in loaded) {
    for (const problem of loaded.problems) terminal.complain(problemText(problem));
    return 2;
  }
  for (const note of loaded.notes) terminal.complain(note);
  const print = (text: string): void => {
    if (!asJson) terminal.print(text);
  };
  const stop = listenForStop();
  const issues = out === null ? null : join(out, 'issues');
  const composed = await stop.race(compose(loaded.config, outside, issues));
  const result = await stop.race(
    perform(composed, stop, {
      line: print,
      progress: (step) => terminal.progress(progressText(step)),
      columns: terminal.columns,
    }),
  );
  if (!composed.options.dryRun && out === null) for (const line of writtenIssues(result)) print(line);
  if (out !== null) {
    const files = [await writeDigest(out, result), await writeReport(out, result.report)].map(shown);
    const all = composed.options.dryRun ? files : [`${shown(join(out, 'issues'))}/ (one file an issue)`, ...files];
    print('');
    print(`Look at ${allOf(all)}.`);
  }
  if (asJson) terminal.printWhole(json(result.report));
  const problem = await beat(composed, result);
  if (problem !== null) terminal.complain(inOurTerms(problem));
  return EXIT[result.verdict];
}

const EXIT = { ok: 0, failed: 1, degraded: 3 } as const;

const shown = (path: string): string => relative(process.cwd(), path) || '.';

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
