/**
 * Whose failures these are: the tasks of an app, and the environment they failed in.
 */
import { glob } from './name-pattern.ts';
import type { Environment, Policy } from './policy.ts';

/** Scope by task: true where no scope is configured. A failure without a task name cannot be told apart and stays in. */
export function scopeOf(apps: Policy['apps']): (task: string | null) => boolean {
  const matches = glob(apps);
  return (task) => apps.length === 0 || task === null || matches(task);
}

export function environmentFinder(
  environments: readonly Environment[],
): (source: string, program: string) => string | null {
  const tests = environments.map(({ name, match }) => ({ name, test: glob(match) }));
  return (source, program) => tests.find(({ test }) => test(source) || test(program))?.name ?? null;
}

/** Environments whose failures stand in the report only. */
export function silentEnvironments(environments: readonly Environment[]): ReadonlySet<string> {
  return new Set(environments.filter(({ issues }) => !issues).map(({ name }) => name));
}
