/**
 * A dashboard's marker has room for so many ledgers: what is dropped first, and what is kept of it.
 */
import type { Ledger } from '../../failures/rules/history.ts';
import { shorten } from '../../markup.ts';
import type { DashboardState } from './dashboard-state.ts';

/** 16 hex digits each. */
const MAX_EVICTED = 2000;
/** What thresholds look back on; an issue's own ledger keeps 90 days. */
const WAITING_DAYS = 8;

/** A waiting cause is remembered in short; of too many the one that has been quiet longest is forgotten, but for its name. */
export function makeRoom(
  ledgers: readonly Ledger[],
  evicted: readonly string[],
  most: number,
): Pick<DashboardState, 'ledgers' | 'evicted'> {
  const byLast = ledgers.toSorted((a, b) =>
    a.lastSeen > b.lastSeen ? -1 : a.lastSeen < b.lastSeen ? 1 : a.fingerprint < b.fingerprint ? -1 : 1,
  );
  const kept = byLast.slice(0, most);
  const names = new Set(kept.map(({ fingerprint }) => fingerprint));
  const gone = [
    ...evicted.filter((name) => !names.has(name)),
    ...byLast.slice(most).map(({ fingerprint }) => fingerprint),
  ];
  return {
    ledgers: kept.map(inShort).toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    evicted: [...new Set(gone)].slice(-MAX_EVICTED),
  };
}

function inShort(ledger: Ledger): Ledger {
  const day = (back: number): string =>
    new Date(Date.parse(ledger.lastSeen) - back * 86_400_000).toISOString().slice(0, 10);
  const since = <T>(record: Readonly<Record<string, T>>, oldest: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key >= oldest));
  return {
    ...ledger,
    title: shorten(ledger.title, 120),
    template: shorten(ledger.template, 120),
    days: since(ledger.days, day(WAITING_DAYS)),
    hours: since(ledger.hours, day(1)),
    recent: ledger.recent.slice(-5),
    counted: [],
  };
}
