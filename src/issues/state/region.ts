/**
 * The part of a body that is the audit's: after the marker, between its begin and end lines. What people write outside of it
 * survives every update.
 */
import { byteLength } from '../../markup.ts';
import { BEGIN, markerLine } from './marker.ts';

/** Parts the facts from the details of the newest failure. */
export const DETAILS = '<!-- celery-failure-audit:details -->';
const END = '<!-- celery-failure-audit:end -->';

/** Under GitHub's 65,536 characters, in bytes, with room for what people add. */
export const MAX_BODY_BYTES = 60_000;
/** "body is too long (maximum is 65536 characters)" */
const MOST_CHARACTERS = 65_536;
const NO_ROOM = '<sub>The text around this one leaves no room for details; the counts are kept all the same.</sub>';

interface Regions {
  /** Text of people between the marker and our region. */
  readonly above: string;
  readonly details: string;
  /** Text of people after our region. */
  readonly below: string;
}

/** The marker comes first, so that no cut can remove it. */
export function layOut(marker: string, region: readonly string[], texts: Texts): string {
  return `${marker}\n${layOutForsaken(region, texts)}`;
}

type Texts = Pick<Regions, 'above' | 'below'>;

/**
 * The first step that fits, the fullest one first: our detail makes room, the marker and what people wrote never do. Where they
 * wrote to the limit nothing is left of our text but the marker.
 */
export function layOutWithin(marker: string, steps: readonly (() => readonly string[])[], texts: Texts): string {
  for (const step of steps) {
    const body = layOut(marker, step(), texts);
    if (byteLength(body) <= MAX_BODY_BYTES) return body;
  }
  const last = steps.at(-1)?.() ?? [];
  for (const region of [last, [NO_ROOM]]) {
    const body = layOut(marker, region, texts);
    if (body.length <= MOST_CHARACTERS) return body;
  }
  return [marker, texts.above, texts.below].filter((part) => part !== '').join('\n');
}

/** Characters that people's texts leave to a marker. */
export function roomBeside({ above, below }: Texts): number {
  return MOST_CHARACTERS - above.length - below.length - BEGIN.length - END.length - NO_ROOM.length - 8;
}

/** The body of an issue that is given up: what people wrote stays, and no run takes it for its own again. */
export function layOutForsaken(region: readonly string[], { above, below }: Texts): string {
  return [...(above ? [above] : []), BEGIN, ...region, END, ...(below ? [below] : [])].join('\n');
}

/** Another marker in place of the one that is there. */
export function withMarker(body: string, marker: string): string {
  const line = markerLine(body);
  return line === '' ? `${marker}\n${body}` : body.replace(line, () => marker);
}

/** Tolerates CRLF (the web form) and a region that somebody removed: then all text is a person's. */
export function readRegions(body: string): Regions {
  const text = body.replaceAll('\r\n', '\n');
  const marker = markerLine(text);
  const lines = text.split('\n');
  if (marker !== '')
    lines.splice(
      lines.findIndex((line) => line.trimEnd() === marker),
      1,
    );
  const begin = lines.indexOf(BEGIN);
  const end = lines.lastIndexOf(END);
  if (begin < 0 || end < begin) return { above: '', details: '', below: lines.join('\n').trim() };
  const details = lines.indexOf(DETAILS, begin);
  return {
    above: lines.slice(0, begin).join('\n'),
    details: details < 0 || details > end ? '' : lines.slice(details + 1, end).join('\n'),
    below: lines.slice(end + 1).join('\n'),
  };
}
