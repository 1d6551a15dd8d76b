/**
 * Failures of one cause together, judged: what issues, digest and report speak of.
 */
import type { IdRange } from '../../events/event.ts';
import { shorten, titleText } from '../../markup.ts';
import { className, innermostOwnFrame, type Redacted, type TaskFailure } from '../failure.ts';
import { tidied } from '../publishing/public-text.ts';
import { countIn, type Ledger, type Trend, trendOf } from '../rules/history.ts';
import type { Policy } from '../rules/policy.ts';
import { type Publication, publish } from '../rules/publish.ts';
import type { Judge, Judgement } from '../rules/rules.ts';
import { silentEnvironments } from '../rules/scope.ts';
import { type Fingerprint, type FingerprintPart, programOf } from './fingerprint.ts';
import { identify } from './identify.ts';
import { rootOf, type Sign } from './outage.ts';
import { createRegrouping } from './regroup.ts';

export interface FailureGroup extends Judgement {
  readonly fingerprint: Fingerprint;
  readonly title: Redacted;
  /** All failures of the window, counted before or not, also those of silent environments; oldest first. */
  readonly failures: readonly TaskFailure[];
  /** Those that no run before has counted, without silent environments. */
  readonly fresh: readonly TaskFailure[];
  /** What is known of the cause with this window in it; null where it was seen in silent environments alone. */
  readonly ledger: Ledger | null;
  readonly before: Ledger | null;
  readonly trend: Trend;
  /** Seen in environments that never open an issue, and nowhere else. */
  readonly silent: boolean;
  /** What its failures, without those of silent environments, say of a root they may share with other causes. */
  readonly signs: readonly Sign[];
}

/** What earlier runs left behind. */
export interface Past {
  readonly ledgerOf: (fingerprint: string) => Ledger | null;
  readonly hasIssue: (fingerprint: string) => boolean;
  /** Ids examined in earlier runs. */
  readonly examined: readonly IdRange[];
  /** Causes whose ledger had to make room. */
  readonly evicted: ReadonlySet<string>;
}

/**
 * Groups by cause, in order of discovery. Fingerprints and titles are made of the redacted failures; what is kept of the
 * failures is what may be published.
 *
 * @param failures redacted, oldest first
 * @param window ids examined by this run
 */
export function groupFailures(
  failures: readonly TaskFailure[],
  audit: string,
  policy: Policy,
  judge: Judge,
  past: Past,
  window: readonly IdRange[],
  publication: Publication,
): FailureGroup[] {
  const silent = silentEnvironments(policy.environments);
  const fingerprints = identify(failures, {
    audit,
    isKnown: (hash) => past.hasIssue(hash) || past.ledgerOf(hash) !== null || past.evicted.has(hash),
    regrouped: createRegrouping(judge, audit, publication),
  });
  const byHash = new Map<string, { fingerprint: Fingerprint; failures: TaskFailure[] }>();
  for (const [index, failure] of failures.entries()) {
    const fingerprint = fingerprints[index] as Fingerprint;
    const group = byHash.get(fingerprint.hash);
    if (group) group.failures.push(failure);
    else byHash.set(fingerprint.hash, { fingerprint, failures: [failure] });
  }
  return [...byHash.values()].map(({ fingerprint, failures: members }) => {
    const before = past.ledgerOf(fingerprint.hash);
    const loud = members.filter(({ environment }) => environment === null || !silent.has(environment));
    const newest = (loud.at(-1) ?? members.at(-1)) as TaskFailure;
    // A silent environment says nothing of a cause that is known from others.
    const known = loud.length === 0 ? before : null;
    const judgement = known ? judge.absent(known) : judge.cause(loud.length > 0 ? loud : members, before);
    const shown = publish(newest, publication);
    const title = known ? (known.title as Redacted) : titleOf(shown, fingerprint);
    const face = {
      ...(known ?? {
        fingerprint: fingerprint.hash,
        version: fingerprint.version,
        title,
        task: newest.task,
        program: programOf(newest.worker),
        exception: newest.exception,
        kind: newest.kind,
        template: shown.template,
      }),
      severity: judgement.severity,
      remembered: judgement.remembered,
    };
    const counting = loud.length > 0 || before ? countIn(face, before, loud, past.examined, window) : null;
    return {
      ...judgement,
      fingerprint: publication === 'full' ? fingerprint : withPublicText(fingerprint, shown),
      title,
      failures: members.map((failure) => publish(failure, publication)),
      fresh: (counting?.counted ?? []).map((failure) => publish(failure, publication)),
      // Nothing ever counted: a lost marker, and failures that an earlier run has examined. There is nothing to remember yet.
      ledger: counting && counting.ledger.total > 0 ? counting.ledger : null,
      before,
      trend: past.evicted.has(fingerprint.hash) ? 'recurring' : trendOf(before),
      silent: loud.length === 0,
      signs: loud.flatMap((failure) => signOf(failure, publication)),
    };
  });
}

/** The hash is of the whole template; shown is what of it may be. */
function withPublicText(fingerprint: Fingerprint, { template }: TaskFailure): Fingerprint {
  const parts = fingerprint.parts.map((part) => (part.name === 'message' ? { ...part, value: template } : part));
  return { ...fingerprint, parts };
}

/** Names of hosts stand in messages, which a public repository does not show. */
function signOf(failure: TaskFailure, publication: Publication): Sign[] {
  const root = rootOf(failure);
  if (root === null) return [];
  return [
    {
      at: failure.at,
      root:
        publication === 'full'
          ? root
          : { ...root, name: root.name.replace(failure.template, () => failure.publicTemplate), endpoint: null },
    },
  ];
}

/** GitHub's limit is 256; a list is read at 100. */
const MAX_TITLE = 120;

/** What a title says after the class; null = the template tells. First match wins. */
const TITLE_TEXTS: readonly {
  readonly holds: (failure: TaskFailure) => boolean;
  readonly text: (failure: TaskFailure) => string;
}[] = [
  {
    holds: ({ kind }) => kind === 'worker-lost',
    text: ({ template }) => template.replace('Worker exited prematurely: ', ''),
  },
  // The store's own text quotes the command, and with it the result.
  { holds: ({ kind }) => kind === 'result-store', text: () => 'the result could not be stored' },
  // "Can't retry …" only repeats the task; what it gave up on is the cause.
  {
    holds: ({ exception, exceptions }) => className(exception) === 'MaxRetriesExceededError' && exceptions.length > 1,
    text: ({ exceptions }) => `from ${className(exceptions[0]?.type ?? '')}`,
  },
];

/**
 * `[h.tasks.email.send] SMTPDataError: <str> refused (in send)`: the task, the class, the template, and the innermost own function.
 *
 * A cause that a rule made of many goes by the rule's name for it, one that a rule split off by what it was split by.
 */
export function titleOf(failure: TaskFailure, fingerprint: Fingerprint | null = null): Redacted {
  const part = (wanted: FingerprintPart['name']): string | null =>
    fingerprint?.parts.find(({ name }) => name === wanted)?.value ?? null;
  const where = part('merge') ?? failure.task ?? programOf(failure.worker);
  const by = part('split');
  const place = TITLE_TEXTS[1]?.holds(failure) ? null : innermostOwnFrame(failure);
  const text = TITLE_TEXTS.find(({ holds }) => holds(failure))?.text(failure) ?? tidied(failure.template);
  const mark = failure.kind === 'swallowed' ? 'swallowed ' : '';
  const title = titleText(
    `[${where}]${by === null ? '' : ` (${by})`} ${mark}${className(failure.exception)}${text ? `: ${text}` : ''}`,
  );
  const placed = place ? `${title} (in ${titleText(place.function)})` : title;
  return (placed.length <= MAX_TITLE ? placed : shorten(title, MAX_TITLE)) as Redacted;
}
