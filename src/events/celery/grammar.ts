/**
 * Celery's log grammar: one row for each thing that its lines say about the life of a task.
 *
 * The phrases are those of Celery's and billiard's sources, unchanged from 4.0 to 5.6; what older versions and add-ons wrote
 * has rows of its own.
 */
import { AROUND_ROWS } from './around-rows.ts';
import { HARMLESS_ROWS } from './harmless-rows.ts';
import { MESSAGE_ROWS } from './message-rows.ts';
import { POOL_ROWS } from './pool-rows.ts';
import type { GrammarRow } from './row.ts';
import { TASK_ROWS } from './task-rows.ts';

/** First match wins; what workers write most stands first. The terms of a search stand in this order too. */
export const GRAMMAR: readonly GrammarRow[] = [
  ...TASK_ROWS,
  ...POOL_ROWS,
  ...MESSAGE_ROWS,
  ...AROUND_ROWS,
  ...HARMLESS_ROWS,
];
