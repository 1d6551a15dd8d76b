/** What a saved search for one phrase gives over the same lines: what an alert on it would have told. Pure. */
import type { Share } from './scorer.ts';
import { isWanted, type TruthRow } from './truth-row.ts';

export interface SearchScore {
  readonly lines: number;
  readonly precision: Share;
  readonly recall: Share;
  readonly doubles: number;
}

/**
 * Every line that holds the phrase, wherever, is an alarm for the id just before it.
 *
 * @param phrase lower-case words
 */
export function scoreSearch(messages: Iterable<string>, phrase: string, truth: readonly TruthRow[]): SearchScore {
  const rows = new Map(truth.map((row) => [row.task_id, row]));
  const named = new RegExp(`\\[([^\\[\\]\\s]{1,255})\\] ${phrase}`);
  const ids = new Set<string>();
  let lines = 0;
  for (const message of messages) {
    if (!message.toLowerCase().includes(phrase)) continue;
    lines += 1;
    // Without an id every line is an alarm of its own.
    ids.add(named.exec(message)?.[1] ?? `line ${lines}`);
  }
  const alarms = [...ids].filter((id) => !rows.get(id)?.misleading);
  const isReal = (id: string): boolean => {
    const row = rows.get(id);
    return row?.terminal === true && !row.expected;
  };
  const wanted = truth.filter(isWanted);
  return {
    lines,
    precision: { right: alarms.filter(isReal).length, of: alarms.length },
    recall: { right: wanted.filter(({ task_id }) => ids.has(task_id)).length, of: wanted.length },
    doubles: lines - ids.size,
  };
}
