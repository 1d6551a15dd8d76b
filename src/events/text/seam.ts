/**
 * A missing newline glues two records together: the second one's start stands in the middle of the line.
 */

/** Celery's own prefix: the only start that is told from text with certainty in the middle of a line. */
const START = /\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/[^\]\s]{1,120}\] /g;

/**
 * `… received[2026-05-11 13:16:47,024: INFO/MainProcess] Task …` -> both records. A start inside a repr or a quoted text is
 * a part of the message, so the line is parted only where everything before is closed.
 */
export function splitGlued(text: string): string[] {
  if (text.indexOf(': ', 1) < 0 || text.indexOf('[20', 1) < 0 || text.startsWith('{')) return [text];
  const parts: string[] = [];
  let from = 0;
  const quotes = readQuotes(text);
  for (const { index } of text.matchAll(START)) {
    const closed = quotes.closedAt(index);
    // The first record's own prefix may follow a wrapper that is not known; a start right after the start is no second record.
    if (index <= from || !closed || !ENDS_LINE.test(text.charAt(index - 1))) continue;
    if (!startsRecord(text.slice(from, from + MAX_START))) continue;
    parts.push(text.slice(from, index));
    from = index;
    quotes.restart();
  }
  parts.push(text.slice(from));
  return parts;
}

/** `upstream says: [2026-…` quotes a record: what stands before a missing newline is the end of a line. */
const ENDS_LINE = /[^\s:=,([{<"'`|-]/;

/** As much of a line as shows what kind of line it is. */
const MAX_START = 200;

/** What stands before is a record itself, or the last line of a traceback; anything else is a prefix that goes on. */
function startsRecord(before: string): boolean {
  return /^\[?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{1,6}: [A-Z]{4,8}\/|^Task \S|^[A-Za-z_][\w.]*(?:Error|Exception)\b/.test(
    before,
  );
}

/** Whether a quote or a parenthesis stands open; asked for ascending places, so that the line is walked through once. */
function readQuotes(text: string): { closedAt(end: number): boolean; restart(): void } {
  let at = 0;
  let quote = '';
  let depth = 0;
  return {
    closedAt(end): boolean {
      for (; at < end; at++) {
        const c = text.charAt(at);
        if (c === '\\') at += 1;
        else if (quote !== '') {
          if (c === quote) quote = '';
        } else if (c === '"' || c === "'") quote = c;
        else if (c === '(' || c === '{') depth += 1;
        else if (c === ')' || c === '}') depth -= 1;
      }
      return quote === '' && depth <= 0;
    },
    restart(): void {
      quote = '';
      depth = 0;
    },
  };
}
