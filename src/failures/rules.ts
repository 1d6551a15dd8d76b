/**
 * Which severity, owners, runbook a failure gets, and by which rule. The first rule that sets a key wins that key; what no
 * rule sets comes from the table of defaults. Every key names what decided it.
 */
import picomatch from 'picomatch';
import { className, type Kind, type Severity, type TaskFailure } from './failure.ts';
import type { Environment, Policy, Rule } from './policy.ts';

/** What rules look at. `retries`: the most that any failure of the group has spent. */
export interface Judged {
  readonly task: string | null;
  readonly exception: string;
  readonly kind: Kind;
  readonly identified: boolean;
  readonly retries: number;
}

export interface Judgement {
  readonly severity: Severity;
  readonly owners: readonly string[];
  readonly runbook: string | null;
  readonly ignore: boolean;
  /** Per key the name of the rule, or `default: reason`. */
  readonly decidedBy: Readonly<Record<'severity' | 'owners' | 'runbook' | 'ignore', string>>;
}

interface Default {
  readonly severity: Severity;
  readonly reason: string;
  readonly holds: (judged: Judged) => boolean;
}

/** First match wins. Nothing is critical until a rule says so. */
export const DEFAULT_SEVERITIES: readonly Default[] = [
  { severity: 'high', reason: 'a worker process died', holds: ({ kind }) => kind === 'worker-lost' },
  {
    severity: 'high',
    reason: 'a message was lost before any task ran',
    holds: ({ kind }) => kind === 'invalid-message' || kind === 'unregistered',
  },
  {
    severity: 'high',
    reason: 'the worker failed outside the task body',
    holds: ({ kind }) => kind === 'internal-error',
  },
  { severity: 'high', reason: 'results cannot be stored', holds: ({ kind }) => kind === 'result-store' },
  { severity: 'high', reason: 'two or more retries did not help', holds: ({ retries }) => retries >= 2 },
  {
    severity: 'low',
    reason: 'a failure of no known kind without a task id',
    holds: ({ kind, identified }) => kind === 'other-terminal' && !identified,
  },
  { severity: 'medium', reason: 'a task failed for good', holds: () => true },
];

export function judge(judged: Judged, rules: readonly Rule[]): Judgement {
  const matching = rules.filter((rule) => matches(rule, judged));
  const winner = <K extends 'severity' | 'owners' | 'runbook' | 'ignore'>(
    key: K,
  ): { value: NonNullable<Rule[K]>; by: string } | null => {
    for (const rule of matching) {
      const value = rule[key];
      if (value !== null) return { value, by: rule.name };
    }
    return null;
  };
  const severity = winner('severity');
  const owners = winner('owners');
  const runbook = winner('runbook');
  const ignore = winner('ignore');
  const fallback = DEFAULT_SEVERITIES.find(({ holds }) => holds(judged));
  return {
    severity: severity?.value ?? fallback?.severity ?? 'medium',
    owners: owners?.value ?? [],
    runbook: runbook?.value ?? null,
    ignore: ignore?.value ?? false,
    decidedBy: {
      severity: severity?.by ?? `default: ${fallback?.reason ?? 'a task failed for good'}`,
      owners: owners?.by ?? 'default: nobody',
      runbook: runbook?.by ?? 'default: none',
      ignore: ignore?.by ?? 'default: nothing is ignored',
    },
  };
}

function matches({ match }: Rule, { task, exception, kind }: Judged): boolean {
  if (match.task && !(task !== null && glob(match.task)(task))) return false;
  // `KeyError` also names `app.errors.KeyError`; a dotted pattern wants the whole path.
  if (match.exception && !glob(match.exception)(exception) && !glob(match.exception)(className(exception)))
    return false;
  return match.kind === null || match.kind.includes(kind);
}

/** Task and program names are no paths: `*` crosses dots and slashes, a leading dot is nothing special. */
function glob(patterns: readonly string[]): (name: string) => boolean {
  const test = picomatch([...patterns], { dot: true, windows: false, bash: true });
  return (name) => test(name);
}

/** Scope by task: true where no scope is configured. A failure without a task name cannot be told apart and stays in. */
export function inScope(task: string | null, apps: Policy['apps']): boolean {
  return apps.length === 0 || task === null || glob(apps)(task);
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

/** What rules see of a group: its failures agree in everything but the retries spent. */
export function judgedOf(failures: readonly TaskFailure[], earlierRetries: number): Judged {
  const [first] = failures;
  if (!first) throw new RangeError('a group has at least one failure');
  return {
    task: first.task,
    exception: first.exception,
    kind: first.kind,
    identified: failures.some(({ taskId }) => taskId !== null),
    retries: failures.reduce((most, { retries }) => Math.max(most, retries ?? 0), earlierRetries),
  };
}
