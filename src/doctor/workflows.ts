/** The workflow files of a repository, as far as they concern the audit. */
import { parse } from 'yaml';
import type { WorkflowText } from './facts.ts';

export interface Workflow {
  readonly path: string;
  readonly crons: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  readonly job: string;
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  /** Of the job, else of the workflow; null = none are named. */
  readonly permissions: Readonly<Record<string, string>> | null;
  readonly concurrency: { readonly cancels: boolean } | null;
}

/** What the audit needs, as lines of a workflow; naming some sets all others to none. */
export const PERMISSIONS = 'permissions:\n  contents: read\n  issues: write';

/** A file that is no workflow is left out: GitHub itself complains of it. */
export function readWorkflows(texts: readonly WorkflowText[]): Workflow[] {
  return texts.flatMap(({ path, text }) => {
    let file: unknown;
    try {
      file = parse(text);
    } catch {
      return [];
    }
    const jobs = entriesOf(at(file, 'jobs'));
    return [{ path, crons: cronsOf(file), steps: jobs.flatMap(([name, job]) => stepsOf(name, job, file)) }];
  });
}

/** Also of a fork or a copy, and of this repository itself (`./`). */
export function isOurs({ uses, with: given }: Step): boolean {
  return /(?:^|\/)celery-failure-audit@/.test(uses) || (uses === './' && Object.keys(given).some(namesSource));
}

function namesSource(input: string): boolean {
  return input === 'papertrail-token' || input === 'solarwinds-token' || input === 'archive';
}

function cronsOf(file: unknown): string[] {
  const schedule = at(at(file, 'on'), 'schedule');
  return listOf(schedule).flatMap((entry) => {
    const cron = at(entry, 'cron');
    return typeof cron === 'string' ? [cron] : [];
  });
}

function stepsOf(job: string, value: unknown, file: unknown): Step[] {
  const permissions = permissionsOf(at(value, 'permissions') ?? at(file, 'permissions'));
  const concurrency = at(value, 'concurrency') ?? at(file, 'concurrency');
  return listOf(at(value, 'steps')).flatMap((step) => {
    const uses = at(step, 'uses');
    if (typeof uses !== 'string') return [];
    return [
      {
        job,
        uses,
        with: Object.fromEntries(entriesOf(at(step, 'with')).map(([name, text]) => [name, String(text)])),
        permissions,
        concurrency: concurrency === undefined ? null : { cancels: at(concurrency, 'cancel-in-progress') === true },
      },
    ];
  });
}

const ALL = ['contents', 'issues'] as const;

function permissionsOf(value: unknown): Step['permissions'] {
  if (value === undefined) return null;
  if (value === 'write-all') return Object.fromEntries(ALL.map((name) => [name, 'write']));
  if (value === 'read-all') return Object.fromEntries(ALL.map((name) => [name, 'read']));
  return Object.fromEntries(entriesOf(value).map(([name, level]) => [name, String(level)]));
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
