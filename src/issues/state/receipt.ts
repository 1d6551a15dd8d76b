/**
 * The last change of an issue that is worth telling, kept in its marker: a run that dies after it, before the dashboard holds
 * what is to be told, leaves the telling to the next one.
 */
import * as z from 'zod';
import { readMarker } from './marker.ts';

export interface LastChange {
  /** open, reopen, close; severity-changed, escalated, milestone. */
  readonly change: string;
  /** End of the time whose run made it: the same in every run over that time. */
  readonly until: string;
}

/** `ch` beside the ledger's own keys. */
const Packed = z.object({ ch: z.tuple([z.string(), z.string()]) });

export function packLastChange(last: LastChange | null): { ch?: [string, string] } {
  return last === null ? {} : { ch: [last.change, last.until] };
}

/** @returns null where none is known: the marker is damaged, or of a version that kept none */
export function lastChangeOf(body: string): LastChange | null {
  const parsed = Packed.safeParse(readMarker(body)?.state);
  return parsed.success ? { change: parsed.data.ch[0], until: parsed.data.ch[1] } : null;
}

/** Opened by a run over the same time, which ended before all was written: what it opened is on the next one's budget. */
export function wasOpenedIn(body: string, until: string): boolean {
  const last = lastChangeOf(body);
  return last?.change === 'open' && last.until === until;
}
