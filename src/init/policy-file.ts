/** The policy file to begin with: what the logs and the repository tell, and the next step as a comment. */
import { yamlText } from '../doctor/yaml-text.ts';
import { packagesOf, stripPrefixes } from './code-paths.ts';
import { guessEnvironments } from './environments.ts';
import type { Scene } from './scene.ts';

export const POLICY_FILE = '.github/celery-failure-audit.yml';

const SCHEMA = (slug: string): string =>
  `# yaml-language-server: $schema=https://raw.githubusercontent.com/${slug}/main/docs/config.schema.json`;
const MOST_TASKS = 12;
const MOST_APPS = 6;

export function policyFile(scene: Pick<Scene, 'slug' | 'files' | 'sample'>): string {
  const { slug, files, sample } = scene;
  // In a comment: names that people write, and nothing that a line of log may hold.
  const tasks = (sample?.tasks ?? []).filter((task) => /^[\w.:-]{1,120}$/.test(task));
  return `${[
    `# How Celery failures are judged; https://github.com/${slug}/blob/main/docs/rules.md teaches it by an example that grows.`,
    SCHEMA(slug),
    'version: 1',
    ...appLines(tasks, files),
    ...environmentLines(scene),
    ...codeLines(scene),
    '',
    '# The first rule that sets a key wins it. To begin with, one that says what is worth an alarm:',
    '# rules:',
    `#   - name: ${yamlText(ruleName(tasks))}`,
    `#     match: {task: ${yamlText(ruleGlob(tasks))}}`,
    '#     severity: critical',
    '#     owners: "@your-org/your-team"',
    '#     runbook: https://wiki.example.com/runbooks/celery',
    ...taskLines(tasks),
  ].join('\n')}\n`;
}

function taskLines(tasks: readonly string[]): string[] {
  if (tasks.length === 0) return [];
  const more = tasks.length - MOST_TASKS;
  return [
    '#',
    '# Tasks in the sample of the logs, the most frequent first:',
    ...tasks.slice(0, MOST_TASKS).map((task) => `#   ${task}`),
    ...(more > 0 ? [`#   and ${more} more`] : []),
  ];
}

/** Named only where the logs hold tasks of other code, too: a glob left out would hide failures. */
function appLines(tasks: readonly string[], files: readonly string[]): string[] {
  const apps = [...new Set(tasks.map(appOf))].filter((app) => app !== 'celery');
  const packages = packagesOf(files);
  const own = apps.filter((app) => packages.has(app));
  if (own.length === 0 || own.length === apps.length) return [];
  const others = apps.filter((app) => !own.includes(app));
  return [
    '',
    `# Tasks of this repository; of ${others.slice(0, MOST_APPS).join(', ')} the failures are only counted.`,
    `apps: [${[...own, 'celery'].map((app) => yamlText(`${app}.*`)).join(', ')}]`,
  ];
}

function environmentLines({ sample }: Pick<Scene, 'sample'>): string[] {
  const environments = guessEnvironments(sample?.workers ?? []);
  if (environments.length === 0)
    return [
      '',
      '# Environments, told apart by sender or program; without issues a failure there is only counted:',
      '# environments:',
      '#   - {name: production, match: "*-prod*"}',
      '#   - {name: qa, match: "*-qa*", issues: false}',
    ];
  return [
    '',
    '# By the names of senders and programs; `issues: false` = failures there are counted, but open no issue.',
    'environments:',
    ...environments.map(({ name, match, isProduction }) => {
      const [only] = match;
      const globs = match.length === 1 ? yamlText(only ?? '') : `[${match.map(yamlText).join(', ')}]`;
      return `  - {name: ${name}, match: ${globs}${isProduction ? '' : ', issues: false'}}`;
    }),
  ];
}

function codeLines({ sample, files }: Pick<Scene, 'sample' | 'files'>): string[] {
  const prefixes = stripPrefixes(sample?.paths ?? [], files).slice(0, 3);
  if (prefixes.length === 0) return [];
  const [only] = prefixes;
  return [
    '',
    '# Where the code of this repository lies on the machines of the workers.',
    `code: {strip: ${prefixes.length === 1 ? yamlText(only ?? '') : `[${prefixes.map(yamlText).join(', ')}]`}}`,
  ];
}

function appOf(task: string): string {
  return task.split('.')[0] ?? task;
}

function ruleName(tasks: readonly string[]): string {
  return moduleOf(tasks)?.split('.').at(-1) ?? 'payments';
}

function ruleGlob(tasks: readonly string[]): string {
  const module = moduleOf(tasks);
  return module === null ? 'shop.tasks.payments.*' : `${module}.*`;
}

/** Of the most frequent task that is in one. */
function moduleOf(tasks: readonly string[]): string | null {
  const dotted = tasks.find((task) => task.split('.').length > 2 && !task.startsWith('celery.'));
  return dotted?.split('.').slice(0, -1).join('.') ?? null;
}
