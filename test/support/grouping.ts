/**
 * Groups against the causes that were planned: failures of one task, incident and exception belong together, others do not. Pure.
 *
 * Pairwise: of the pairs that a group holds how many belong together (precision), of the pairs that belong together how many
 * a group holds (recall).
 */
import type { Report } from '../../src/digest/report.ts';
import { type Share, shareOf } from './scorer.ts';
import type { TruthRow } from './truth-row.ts';

/** What the log does not let anybody group, by why; counted apart. */
export type Apart = 'cut' | 'no-cause' | 'shadow-name';

interface Member {
  readonly cause: string;
  readonly fingerprint: string;
  /** Task and class as a person would search for them. */
  readonly label: string;
  readonly apart: Apart | null;
  readonly parts: readonly string[];
}

export interface GroupingScore {
  readonly failures: number;
  readonly causes: number;
  readonly groups: number;
  readonly precision: Share;
  readonly recall: Share;
  /** The same by task and exception name alone. */
  readonly byName: { readonly precision: Share; readonly recall: Share };
  /** Groups of several causes, causes in several groups. */
  readonly confusions: readonly string[];
  readonly apart: Readonly<Record<Apart, { readonly own: number; readonly other: number; readonly alone: number }>>;
}

const LEAST = { precision: 0.99, recall: 0.97 } as const;

/** Failures whose cause was planned: those that an exception of the task's code ended. */
export function membersOf(report: Report, truth: readonly TruthRow[]): Member[] {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const parts = new Map(report.groups.map((group) => [group.fingerprint, group.parts]));
  return report.failures.flatMap((failure): Member[] => {
    const row = failure.taskId === null ? undefined : rows.get(failure.taskId);
    if (!row || (row.outcome !== 'unexpected' && row.outcome !== 'retries_exhausted')) return [];
    const made = parts.get(failure.fingerprint) ?? [];
    const exception = made.find(({ name }) => name === 'exception')?.value ?? '';
    return [
      {
        cause: [row.task, row.incident ?? '', row.exception_type ?? ''].join(' | '),
        fingerprint: failure.fingerprint,
        label: `${row.task} ${row.exception_type ?? ''}`,
        apart:
          row.logged_as !== null
            ? 'shadow-name'
            : failure.traceback !== 'complete'
              ? 'cut'
              : row.exception_type === 'MaxRetriesExceededError' && exception === 'MaxRetriesExceededError'
                ? 'no-cause'
                : null,
        parts: made.map(({ name, value }) => `${name} ${value}`),
      },
    ];
  });
}

export function scoreGrouping(members: readonly Member[]): GroupingScore {
  const counted = members.filter(({ apart }) => apart === null);
  const causes = Map.groupBy(counted, ({ cause }) => cause);
  const groups = Map.groupBy(counted, ({ fingerprint }) => fingerprint);
  return {
    failures: counted.length,
    causes: causes.size,
    groups: groups.size,
    ...pairwise(counted, ({ fingerprint }) => fingerprint),
    byName: pairwise(counted, ({ label }) => label),
    confusions: [
      ...[...groups.values()]
        .map((ones) => [...new Set(ones.map(({ cause }) => cause))])
        .filter(({ length }) => length > 1)
        .map((ones) => `one group: ${ones.join(' + ')}`),
      ...[...causes]
        .filter(([, ones]) => new Set(ones.map(({ fingerprint }) => fingerprint)).size > 1)
        .map(([cause, ones]) => `several groups: ${cause}: ${[...new Set(ones.map(differing))].join(' / ')}`),
    ],
    apart: {
      cut: standing(members, 'cut', groups),
      'no-cause': standing(members, 'no-cause', groups),
      'shadow-name': standing(members, 'shadow-name', groups),
    },
  };
}

export function brokenGrouping({ precision, recall }: GroupingScore): string[] {
  return Object.entries({ precision, recall })
    .filter(([name, share]) => shareOf(share) < LEAST[name as keyof typeof LEAST])
    .map(([name, share]) => `grouping ${name} ${shareOf(share).toFixed(4)} < ${LEAST[name as keyof typeof LEAST]}`);
}

export function groupingText(score: GroupingScore): string[] {
  const figure = ({ right, of }: Share): string => `${shareOf({ right, of }).toFixed(4)} (${right}/${of})`;
  const row = (...cells: string[]): string => `  ${cells.map((cell) => cell.padEnd(26)).join('')}`.trimEnd();
  return [
    `grouping: ${score.failures} failures of ${score.causes} planned causes in ${score.groups} groups`,
    row('pairs', 'fingerprint', 'task and exception name'),
    row('precision', figure(score.precision), figure(score.byName.precision)),
    row('recall', figure(score.recall), figure(score.byName.recall)),
    row('apart', 'with its own cause', 'with another', 'alone'),
    ...Object.entries(score.apart).map(([name, { own, other, alone }]) =>
      row(`  ${APART[name as Apart]}`, String(own), String(other), String(alone)),
    ),
    ...(score.confusions.length === 0 ? ['  no confusion'] : score.confusions.map((confusion) => `  ${confusion}`)),
  ];
}

const APART: Readonly<Record<Apart, string>> = {
  cut: 'no whole traceback',
  'no-cause': 'cause not in the log',
  'shadow-name': 'another name logged',
};

function pairwise(members: readonly Member[], group: (member: Member) => string): { precision: Share; recall: Share } {
  const pairs = (key: (member: Member) => string): number =>
    [...Map.groupBy(members, key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const right = pairs((member) => `${group(member)}\n${member.cause}`);
  return { precision: { right, of: pairs(group) }, recall: { right, of: pairs(({ cause }) => cause) } };
}

/** Where failures that are counted apart have come to stand. */
function standing(
  members: readonly Member[],
  apart: Apart,
  groups: ReadonlyMap<string, readonly Member[]>,
): GroupingScore['apart'][Apart] {
  const result = { own: 0, other: 0, alone: 0 };
  for (const member of members) {
    if (member.apart !== apart) continue;
    const causes = new Set(groups.get(member.fingerprint)?.map(({ cause }) => cause));
    result[causes.size === 0 ? 'alone' : causes.has(member.cause) ? 'own' : 'other'] += 1;
  }
  return result;
}

function differing({ parts }: Member): string {
  return parts.filter((part) => !/^(?:audit|task) /.test(part)).join(', ');
}
