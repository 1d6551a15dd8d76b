/**
 * What the rules make of a failure: severity, owners, thresholds and the rest, and by which rule. The first rule that sets a
 * key wins that key; what no rule sets comes from the defaults. Every key names what decided it.
 *
 * A cause is judged like its worst failure: one failure in production makes it a matter of production, and it is ignored or
 * transient only if all of its failures are.
 */
import { SEVERITIES, type Severity, type TaskFailure } from '../failure.ts';
import type { Ledger } from './history.ts';
import { digestOf, type Judged, type Matcher, matcherOf, type Remembered } from './match.ts';
import type { Link, OpenPolicy, Policy, Rule } from './policy.ts';

export interface Judgement {
  readonly severity: Severity;
  readonly owners: readonly string[];
  readonly labels: readonly string[];
  readonly runbook: string | null;
  readonly open: OpenPolicy;
  readonly closeMs: number;
  readonly transient: boolean;
  readonly ignore: boolean;
  readonly links: readonly Link[];
  /** Per key the name of the rule, or `default: reason`. */
  readonly decidedBy: DecidedBy;
  /** null where no rule looks at message, frame or environment. */
  readonly remembered: Remembered | null;
}

export const RULE_KEYS = [
  'severity',
  'owners',
  'labels',
  'runbook',
  'open',
  'transient',
  'ignore',
  'promote',
  'fingerprint',
  'links',
] as const;
export type RuleKey = (typeof RULE_KEYS)[number];
/** `promote` and `fingerprint` stand in it only where a rule decided them. */
export type DecidedBy = Readonly<Record<Exclude<RuleKey, 'promote' | 'fingerprint'>, string>> &
  Readonly<Partial<Record<'promote' | 'fingerprint', string>>>;

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
  {
    severity: 'medium',
    reason: 'a task logged this error and went on',
    holds: ({ kind }) => kind === 'swallowed',
  },
  { severity: 'medium', reason: 'a task failed for good', holds: () => true },
];

export interface Judge {
  /** @param before what earlier runs remember of the cause */
  cause(failures: readonly TaskFailure[], before: Ledger | null): Judgement;
  /** A cause that did not fail in this window. */
  absent(ledger: Ledger): Judgement;
  /** The first rule that sets a key for this failure; null = none does. */
  ruleFor<K extends RuleKey>(failure: TaskFailure, key: K): { value: NonNullable<Rule[K]>; by: string } | null;
}

export function createJudge(policy: Policy): Judge {
  const matchers = policy.rules.map(matcherOf);
  const keys = matchers.flatMap(({ key }) => (key === null ? [] : [key]));
  const asked = keys.length === 0 ? null : digestOf(keys);

  function judge(judged: Judged): Judgement {
    const matching = matchers.filter(({ matches }) => matches(judged));
    const winner = <K extends RuleKey>(key: K): { value: NonNullable<Rule[K]>; by: string } | null =>
      first(matching, key);
    const [severity, owners, labels, runbook] = [
      winner('severity'),
      winner('owners'),
      winner('labels'),
      winner('runbook'),
    ];
    const [open, transient, ignore, links] = [winner('open'), winner('transient'), winner('ignore'), winner('links')];
    const [promote, fingerprint] = [judged.kind === 'swallowed' ? winner('promote') : null, winner('fingerprint')];
    const fallback = DEFAULT_SEVERITIES.find(({ holds }) => holds(judged));
    const bar = transient?.value ? policy.transient : policy;
    return {
      severity: severity?.value ?? fallback?.severity ?? 'medium',
      owners: owners?.value ?? [],
      labels: labels?.value ?? [],
      runbook: runbook?.value ?? null,
      open: { ...bar.open, ...open?.value },
      closeMs: bar.closeMs,
      transient: transient?.value ?? false,
      ignore: ignore?.value ?? false,
      links: linksOf(policy.links, links?.value ?? []),
      decidedBy: {
        severity: severity?.by ?? `default: ${fallback?.reason ?? 'a task failed for good'}`,
        owners: owners?.by ?? 'default: nobody',
        labels: labels?.by ?? 'default: none',
        runbook: runbook?.by ?? 'default: none',
        open: open?.by ?? (transient?.value ? `default: transient` : 'default: defaults.open'),
        transient: transient?.by ?? 'default: no cause is transient',
        ignore: ignore?.by ?? 'default: nothing is ignored',
        links: links?.by ?? 'default: links for all',
        ...(promote === null ? {} : { promote: promote.by }),
        ...(fingerprint === null ? {} : { fingerprint: fingerprint.by }),
      },
      remembered: asked === null ? null : { asked, met: matching.flatMap(({ key }) => (key === null ? [] : [key])) },
    };
  }

  return {
    cause(failures, before) {
      const judgements = failures.toReversed().map((failure) => judge(judgedOf(failure)));
      const newest = failures.at(-1);
      if (before && newest) judgements.push(judge(pastOf(before, asked, newest)));
      return worst(judgements);
    },
    absent: (ledger) => judge(pastOf(ledger, asked, null)),
    ruleFor(failure, key) {
      const judged = judgedOf(failure);
      return first(
        matchers.filter(({ matches }) => matches(judged)),
        key,
      );
    },
  };
}

function first<K extends RuleKey>(
  matching: readonly Matcher[],
  key: K,
): { value: NonNullable<Rule[K]>; by: string } | null {
  for (const { rule } of matching) {
    const value = rule[key];
    if (value !== null) return { value, by: rule.name };
  }
  return null;
}

/** @param judgements newest first: of equally severe ones the newest tells whose it is */
function worst(judgements: readonly Judgement[]): Judgement {
  const counted = judgements.some(({ ignore }) => !ignore) ? judgements.filter(({ ignore }) => !ignore) : judgements;
  const lasting = counted.some(({ transient }) => !transient) ? counted.filter(({ transient }) => !transient) : counted;
  const [found] = lasting.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  if (!found) throw new RangeError('a cause has at least one failure');
  return found;
}

function judgedOf(failure: TaskFailure): Judged {
  return {
    task: failure.task,
    exception: failure.exception,
    kind: failure.kind,
    identified: failure.taskId !== null,
    retries: failure.retries ?? 0,
    text: failure,
  };
}

/**
 * What earlier runs saw. A rule that was met then is met for good, whatever became of the others: to edit one rule must not
 * change the tier of what another decides. Where other rules were asked, the newest failure answers the new ones.
 */
function pastOf(
  { task, exception, kind, retries, recent, remembered }: Ledger,
  asked: string | null,
  newest: TaskFailure | null,
): Judged {
  const isUpToDate = asked === null || remembered?.asked === asked;
  return {
    task,
    exception,
    kind,
    identified: recent.some(([, , id]) => id !== null),
    retries,
    text: { met: remembered?.met ?? [], newest: isUpToDate ? null : newest },
  };
}

/** A name of a rule's own stands in the place of the general link of that name. */
function linksOf(general: readonly Link[], own: readonly Link[]): readonly Link[] {
  return [...own, ...general.filter(({ name }) => !own.some((link) => link.name === name))];
}
