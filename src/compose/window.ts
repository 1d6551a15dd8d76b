/** Times of the settings, some of them distances back, as instants of one run. */
import type { AuditOptions } from '../audit/options.ts';
import type { Config } from '../config/schema.ts';
import { instantMs } from '../config/time.ts';
import { utc } from './outside.ts';

type Times = Pick<Config, 'source' | 'window'>;

/** What an audit is asked to read; where it really begins, its memory decides. @param start epoch milliseconds */
export function wishOf({ source, window }: Times, start: number): AuditOptions['window'] {
  const { since, until, queryDelayMs, lookbackMs, maxCatchUpMs } = window;
  return {
    since: since && utc(instantMs(since, start)),
    until: until && utc(instantMs(until, start)),
    // An archive ends where it ends.
    automaticUntil: source.kind === 'archive' ? null : utc(start - queryDelayMs),
    lookbackMs,
    maxCatchUpMs,
  };
}

/** The time that a sample is taken of, for those who remember nothing; null = as far as the files go. */
export function spanOf({ source, window }: Times, start: number): { from: string | null; to: string | null } {
  if (source.kind === 'archive') return { from: null, to: null };
  const { since, until, queryDelayMs, lookbackMs } = window;
  const to = until === null ? start - queryDelayMs : instantMs(until, start);
  const from = since === null ? to - lookbackMs : instantMs(since, start);
  return { from: utc(from), to: utc(to) };
}
