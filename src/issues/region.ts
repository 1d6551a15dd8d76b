/**
 * The part of a body that is the audit's: after the marker, between its begin and end lines. What people write outside of it
 * survives every update.
 */

const BEGIN = '<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->';
/** Parts the facts from the details of the newest failure. */
export const DETAILS = '<!-- celery-failure-audit:details -->';
const END = '<!-- celery-failure-audit:end -->';

/** Under GitHub's 65,536 characters, in bytes, with room for what people add. */
export const MAX_BODY_BYTES = 60_000;

interface Regions {
  /** Text of people between the marker and our region. */
  readonly above: string;
  readonly details: string;
  /** Text of people after our region. */
  readonly below: string;
}

/** The marker comes first, so that no cut can remove it. */
export function layOut(
  marker: string,
  region: readonly string[],
  { above, below }: Pick<Regions, 'above' | 'below'>,
): string {
  return [marker, ...(above ? [above] : []), BEGIN, ...region, END, ...(below ? [below] : [])].join('\n');
}

/** Tolerates CRLF (the web form) and a region that somebody removed: then all text is a person's. */
export function readRegions(body: string): Regions {
  const text = body.replaceAll('\r\n', '\n');
  const firstEnd = text.indexOf('\n');
  const rest = /^<!-- celery-failure-audit:v\d/.test(text) ? (firstEnd < 0 ? '' : text.slice(firstEnd + 1)) : text;
  const lines = rest.split('\n');
  const begin = lines.indexOf(BEGIN);
  const end = lines.lastIndexOf(END);
  if (begin < 0 || end < begin) return { above: '', details: '', below: rest.trim() };
  const details = lines.indexOf(DETAILS, begin);
  return {
    above: lines.slice(0, begin).join('\n'),
    details: details < 0 || details > end ? '' : lines.slice(details + 1, end).join('\n'),
    below: lines.slice(end + 1).join('\n'),
  };
}
