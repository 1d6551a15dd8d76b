/** What is said of an error: a message and advice, never a stack of a known fault. */
import { HttpError } from '../adapters/http/error.ts';
import { SourceError } from '../adapters/search/error.ts';
import type { Refusal } from '../doctor/finding.ts';
import { TrackerError } from '../issues/tracking/tracker.ts';
import { Stopped } from '../run.ts';

export interface Explanation {
  readonly message: string;
  readonly advice: string | null;
  /** False: a fault of ours. */
  readonly known: boolean;
}

export function explain(error: unknown): Explanation {
  if (error instanceof SourceError || error instanceof TrackerError)
    return { message: error.message, advice: error.advice, known: true };
  if (error instanceof HttpError || error instanceof Stopped)
    return { message: error.message, advice: null, known: true };
  return { message: error instanceof Error ? error.message : String(error), advice: null, known: false };
}

/** For those who look at one thing after the other: a service that says no is a fact, a fault of ours stays one. */
export function refusalOf(error: unknown): Refusal {
  const { message, advice, known } = explain(error);
  if (!known) throw error;
  return { message, advice };
}
