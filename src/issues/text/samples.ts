/** The last failures of a cause, with links into the log service. */
import type { Ledger } from '../../failures/rules/history.ts';
import { code, link } from '../../markup.ts';

export interface LogLinks {
  /** Where a person can look at an event; null where the source has no page. */
  readonly linkTo: (at: string, eventId: string) => string | null;
  /** In the middle of what all programs wrote then; absent where the source has no such page, likewise `linkSearch`. */
  readonly linkAround?: ((at: string, eventId: string) => string | null) | undefined;
  /** Every line of a task. */
  readonly linkSearch?: ((taskId: string) => string | null) | undefined;
}

export function samples(ledger: Ledger, { linkTo, linkAround, linkSearch }: LogLinks): string[] {
  const shown = ledger.recent.toReversed().slice(0, 5);
  if (shown.length === 0) return [];
  const unnamed = shown.every(([, , taskId]) => taskId === null);
  return [
    `<details><summary>The last ${shown.length === 1 ? 'failure' : `${shown.length} failures`}</summary>`,
    '',
    ...(unnamed ? ['No task id stands in the log.', ''] : []),
    ...shown.map(([at, eventId, taskId]) => {
      const page = linkTo(at, eventId);
      const around = linkAround?.(at, eventId);
      const all = taskId === null ? null : linkSearch?.(taskId);
      const parts = [
        `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`,
        ...(taskId === null ? [] : [code(taskId)]),
        ...(page ? [link('in the log', page)] : []),
        ...(around ? [link('around it', around)] : []),
        ...(all ? [link('all of this task', all)] : []),
      ];
      return `- ${parts.join(' · ')}`;
    }),
    '',
    '</details>',
    '',
  ];
}
