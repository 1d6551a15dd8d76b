/**
 * A row of Papertrail's archives, ten columns between tabs:
 *
 * ```
 * id   generated_at  received_at  source_id  source_name  source_ip  facility_name  severity_name  program  message
 * 768004272804798492  2017-02-14T03:41:49  2017-02-14T03:41:49Z  505641143  …       as rows are (README of https://rubygems.org/gems/log_stats)
 * 50342052920688640   2011-02-10 00:19:36 -0800  2011-02-10 00:19:36 -0800  42  …   as the vendor's page shows them
 * ```
 * https://help.papertrailapp.com/kb/how-it-works/permanent-log-archives
 */
import type { TimedEvent } from '../papertrail/page.ts';
import { idOf } from '../search/lossless.ts';
import { createReceiptClock } from '../search/receipt-time.ts';

/** Only the first nine tabs separate: a message may hold more. How the service escapes them is not documented. */
export function createPapertrailReader(): (line: string) => TimedEvent | null {
  const clock = createReceiptClock();
  const columns: string[] = [];
  return (line) => {
    let start = 0;
    for (let n = 0; n < 9; n++) {
      const tab = line.indexOf('\t', start);
      if (tab < 0) return null;
      columns[n] = line.slice(start, tab);
      start = tab + 1;
    }
    const id = idOf(columns[0]);
    const received = clock(columns[2] ?? '');
    if (id === null || received === null) return null;
    return {
      seconds: received.seconds,
      event: { id, at: received.at, source: columns[4] ?? '', program: columns[8] ?? '', message: line.slice(start) },
    };
  };
}

const ROW = /^\d{5,20}\t\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/** Also one that is cut short: it is no line of a worker's own log. */
export function isPapertrailRow(line: string): boolean {
  return ROW.test(line);
}
