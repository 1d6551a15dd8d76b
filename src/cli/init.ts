/** `init`: the two files of a repository, and what is left for a person to do. */
import { join, relative } from 'node:path';
import { type Initialised, initialise } from '../compose/init.ts';
import { checkoutOf } from '../compose/settings.ts';
import { type Flags, UsageError } from './flags.ts';
import { type Environment, hasLogService, logInputs, outsideOf } from './surroundings.ts';
import type { Terminal } from './terminal.ts';

const WORDS = {
  written: 'Wrote',
  same: 'Already there, unchanged:',
  kept: 'Already there, kept:',
} as const;

export interface Program {
  /** `owner/name` of the action. */
  readonly slug: string;
  readonly version: string;
  /** Folder of this program. */
  readonly root: string;
}

export async function init(
  files: readonly string[],
  flags: Flags,
  env: Environment,
  { slug, version, root }: Program,
  terminal: Terminal,
): Promise<number> {
  const outside = outsideOf(terminal);
  if (relative(root, await checkoutOf(outside.folder)) === '')
    throw new UsageError(
      `This is the repository of the audit itself: go to yours, and run \`npx ${root} init\` there.`,
    );
  if (files.length > 0 || hasLogService(env)) terminal.progress('Looking at a sample of the logs …');
  const done = await initialise(
    { slug, program: { version, root }, inputs: logInputs(files, env, flags), over: flags.force === true },
    outside,
  );
  for (const line of seen(done)) terminal.print(line);
  for (const { path, done: how } of done.files)
    terminal.print(`${WORDS[how]} ${relative(outside.folder, join(done.root, path))}`);
  const kept = done.files.filter(({ done: how }) => how === 'kept');
  if (!done.inGit)
    terminal.print(
      'This folder is in no git repository. A workflow runs only from one that is on GitHub: copy the files there.',
    );
  if (kept.length > 0) terminal.print('To write over what is there: --force');
  if (kept.length < done.files.length) for (const line of next(done)) terminal.print(line);
  return kept.length > 0 && !done.files.some(({ done: how }) => how === 'written') ? 1 : 0;
}

function seen({ sample, blind }: Initialised): string[] {
  if (sample === null) return [`Without a look at the logs: ${blind ?? ''}`, ''];
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  return [
    `Looked at ${count(sample.events, 'line')}: ${count(sample.tasks.length, 'task')}, ${count(sample.workers.length, 'worker stream')}.`,
    ...(sample.workers.length === 0 ? ['No line of a Celery worker is among them: `doctor` says why.'] : []),
    '',
  ];
}

function next({ secret, repository, files }: Initialised): string[] {
  const repo = repository === null ? '' : ` --repo ${repository}`;
  const paths = files.filter(({ done }) => done === 'written').map(({ path }) => path);
  return [
    '',
    'Next:',
    `  gh secret set ${secret}${repo}`,
    `  gh secret set SLACK_WEBHOOK_URL${repo}   # or none: docs/channels.md has the other channels`,
    ...(paths.length > 0 ? [`  git add ${paths.join(' ')} && git commit -m 'Audit Celery failures' && git push`] : []),
    `  gh workflow run celery-failure-audit.yml${repo} -f mode=doctor   # looks at everything, and says what to mend`,
  ];
}
