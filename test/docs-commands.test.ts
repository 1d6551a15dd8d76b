/**
 * Every command of README, guides and the pages about the command line. Those of the command line are run, built as it is, among
 * emulators and in a folder that has the files they name; of other programs' it is known what they may look like.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { CORPUS, FAST, type Surroundings, surroundings } from './e2e/surroundings.ts';
import { failureLines, taskId } from './support/builders.ts';
import { blocksOf, commandsOf, DOCUMENTS, readDocument } from './support/documents.ts';
import { type CliRun, runCli, temporaryFolder } from './support/runner.ts';
import { type Solarwinds, startSolarwinds } from './support/solarwinds.ts';

/** docs/issues.md has loops of `gh`, which test/e2e/documented.test.ts carries out. */
const RUN = DOCUMENTS.filter((path) => path !== 'docs/issues.md');

const { scripts, repository } = JSON.parse(readDocument('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly repository: { readonly url: string };
};
const example = parse(readDocument('docs/examples/celery-failure-audit.yml')) as {
  on: { workflow_dispatch: { inputs: object } };
};

/** What is not ours to run: it must look like a row, whose groups are then checked. */
const OTHERS: readonly (readonly [form: RegExp, isKnown: (groups: Readonly<Record<string, string>>) => boolean])[] = [
  [/^npm (?:ci|test)$/, () => true],
  [/^npm run (?<script>[\w:-]+)$/, ({ script = '' }) => script in scripts],
  [/^(?<file>\.ci\/run)$/, ({ file = '' }) => existsSync(new URL(`../${file}`, import.meta.url))],
  [
    /^git clone https:\/\/github\.com\/(?<slug>[\w/-]+)(?: \.\.\/celery-failure-audit)?$/,
    ({ slug = '' }) => repository.url.endsWith(`/${slug}.git`),
  ],
  [/^gh secret set (?<secret>[A-Z_]+)$/, ({ secret = '' }) => readDocument('docs/cli.md').includes(`\`${secret}\``)],
  [
    /^gh workflow run (?<file>[\w-]+\.yml)(?<fields>(?: -f [\w-]+=\S+)*)$/,
    ({ file = '', fields = '' }) =>
      existsSync(new URL(`../docs/examples/${file}`, import.meta.url)) &&
      [...fields.matchAll(/ -f ([\w-]+)=/g)].every(([, name = '']) => name in example.on.workflow_dispatch.inputs),
  ],
  [/^heroku config:get PAPERTRAIL_API_TOKEN --app APP \| gh secret set PAPERTRAIL_API_TOKEN$/, () => true],
  [/^heroku logs --app APP --num \d+ > worker\.log$/, () => true],
];

const isOurs = (command: string): boolean => /(?:^|\s)npx (?:\.|\.\.\/celery-failure-audit) |^export /.test(command);
const isKnown = (command: string): boolean =>
  OTHERS.some(([form, known]) => {
    const match = form.exec(command);
    return match !== null && known(match.groups ?? {});
  });

/** Words as a shell splits them: quotes hold a word together. */
function words(text: string): string[] {
  return [...text.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replace(/['"]/g, ''));
}

for (const path of RUN) {
  test(`${path}: commands of other programs are known ones`, () => {
    const unknown = commandsOf(readDocument(path)).filter((command) => !isOurs(command) && !isKnown(command));
    assert.deepEqual(unknown, []);
  });
}

test('every block of commands of every document is one that bash can read', () => {
  for (const path of DOCUMENTS)
    for (const { language, text, line } of blocksOf(readDocument(path)))
      if (language === 'sh') {
        const { status, stderr } = spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' });
        assert.equal(status, 0, `${path}:${line}: ${stderr}`);
      }
});

/** A folder with the files that the documents name. */
function homeOf(command: string): string {
  const home = temporaryFolder();
  for (const folder of ['logs', '.git', '.github']) mkdirSync(join(home, folder));
  // `init` is for repositories that have none.
  if (!/ init\b/.test(command)) writeFileSync(join(home, '.github/celery-failure-audit.yml'), FAST);
  const [archive = ''] = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv.gz'))
    .toSorted();
  copyFileSync(join(CORPUS, archive), join(home, 'logs/a.tsv.gz'));
  const log = [1, 2, 3].flatMap((n) => failureLines({ id: taskId(n) })).join('\n');
  writeFileSync(join(home, 'worker.log'), log);
  writeFileSync(join(home, 'policy.yml'), FAST);
  writeFileSync(join(home, 'worker.log.gz'), gzipSync(log));
  return home;
}

describe('our own commands', () => {
  let around: Surroundings;
  let solarwinds: Solarwinds;
  before(async () => {
    around = await surroundings({}, { groups: [{ id: 31, name: 'Celery' }] }, 'none');
    solarwinds = await startSolarwinds({ groups: [{ name: 'Celery' }] });
  });
  after(async () => {
    await around.close();
    await solarwinds.close();
  });

  /** What a reader puts for `…`, and where the services of the emulators are. */
  function value(name: string): string {
    const { papertrail, github } = around;
    const values: Readonly<Record<string, string>> = {
      PAPERTRAIL_API_TOKEN: papertrail.settings.token,
      SWO_API_TOKEN: solarwinds.settings.token,
      SWO_API_URL: solarwinds.url,
      GITHUB_TOKEN: github.settings.token,
      GITHUB_API_URL: github.url,
    };
    const known = values[name];
    if (known === undefined) throw new RangeError(`${name} is no variable that this test knows`);
    return known;
  }

  function run(command: string, variables: ReadonlySet<string>): Promise<CliRun> {
    const [, file, given = '', args = ''] =
      /^(?:zcat (\S+) \| )?((?:[A-Z_]+=\S+ )*)npx (?:\.|\.\.\/celery-failure-audit) (.+)$/.exec(command) ??
      assert.fail(`not understood: ${command}`);
    const names = [...variables, ...[...given.matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name)];
    const home = homeOf(command);
    const { repository: name } = around.github.settings;
    return runCli(
      words(args).map((word) => word.replace(/^OWNER\/NAME$|^acme\/shop$/, name)),
      {
        cwd: home,
        env: {
          PAPERTRAIL_URL: around.papertrail.url,
          GITHUB_API_URL: around.github.url,
          ...Object.fromEntries(names.map((name) => [name, value(name)])),
        },
        ...(file === undefined ? {} : { stdin: gunzipSync(readFileSync(join(home, file))).toString('utf8') }),
      },
    );
  }

  for (const path of RUN) {
    const commands = commandsOf(readDocument(path)).filter(isOurs);
    if (commands.length === 0) continue;
    test(path, async () => {
      // A page that says what needs which variable in words has them all set.
      const variables = new Set(path === 'docs/cli.md' ? ['PAPERTRAIL_API_TOKEN', 'GITHUB_TOKEN'] : []);
      for (const command of commands) {
        if (command.startsWith('export ')) {
          for (const [, name = ''] of command.matchAll(/\b([A-Z_]+)=\S+/g)) variables.add(name);
          continue;
        }
        // Guides begin where the reader is: with a token of the log service.
        if (/ audit --group| doctor /.test(command) && variables.size === 0) variables.add('PAPERTRAIL_API_TOKEN');
        const { status, stdout, stderr } = await run(command, variables);
        const fine = / doctor\b/.test(command) ? [0, 1] : [0, 3];
        assert.ok(fine.includes(status ?? -1), `${command}: ${status}\n${stdout}${stderr}`);
      }
    });
  }

  test('a command that is wrong is found out', async () => {
    for (const command of ['npx . adit worker.log', 'npx . audit worker.log --ouf x', 'npx . audit --group Nobody'])
      assert.ok(![0, 3].includes((await run(command, new Set(['PAPERTRAIL_API_TOKEN']))).status ?? -1), command);
    for (const command of [
      'npm run demmo',
      'gh workflow run celery-failure-audit.yml -f dryrun=true',
      'gh secret sit X',
    ])
      assert.ok(!isKnown(command), command);
  });
});
