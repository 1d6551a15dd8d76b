import type { Ledger } from '../../failures/rules/history.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** One bar a day for the days up to the last failure; the highest day is full, days without failures are dots. */
export function sparkline(ledger: Pick<Ledger, 'days' | 'lastSeen'>, days = 30): string {
  const last = Date.parse(ledger.lastSeen.slice(0, 10));
  const counts = Array.from({ length: days }, (_, index) => {
    const day = new Date(last - (days - 1 - index) * 86_400_000).toISOString().slice(0, 10);
    return ledger.days[day]?.[0] ?? 0;
  });
  const most = Math.max(1, ...counts);
  return counts
    .map((count) => (count === 0 ? '·' : (BARS[Math.ceil((count / most) * BARS.length) - 1] ?? '█')))
    .join('');
}
