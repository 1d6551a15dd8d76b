/**
 * The hidden first line of a body: state, versioned and checked.
 *
 *     <!-- celery-failure-audit:v1 issue name=default key=0a1b2c3d4e5f6071 s=eyJ2Ijox… h=5f2c9a01 -->
 *
 * base64url, because `-->` may occur in text; written first, so that no truncation can remove it, and found wherever people have
 * moved it to above our own text. What we write we read: both halves stand here.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const MARKER =
  /^<!-- celery-failure-audit:v(?<version>\d+) (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) s=(?<state>[\w-]+) h=(?<check>[0-9a-f]{8}) -->$/;
/** A marker whose payload does not matter: whose issue is it? */
const CLAIM =
  /^<!-- celery-failure-audit:v\d+ (?<kind>issue|dashboard) name=(?<name>[a-z0-9-]+) key=(?<key>[a-z0-9-]+) /;
/** Log text is below this line alone; a marker in it is somebody's joke. */
export const BEGIN = '<!-- celery-failure-audit:begin (kept by the audit; write below the end line) -->';

export interface MarkerText {
  readonly kind: 'issue' | 'dashboard';
  /** Name of the audit. */
  readonly name: string;
  /** Fingerprint, or `dashboard`. */
  readonly key: string;
  /** null: damaged (edited by hand, cut, from a newer version). The claim still stands. */
  readonly state: unknown;
}

const VERSION = 1;

export function writeMarker(kind: MarkerText['kind'], name: string, key: string, state: unknown): string {
  const packed = deflateRawSync(Buffer.from(JSON.stringify(state), 'utf8'), { level: 9 }).toString('base64url');
  return `<!-- celery-failure-audit:v${VERSION} ${kind} name=${name} key=${key} s=${packed} h=${check(kind, name, key, packed)} -->`;
}

/** What a body says it is to the audit of this name, whether or not its state can be read; null = nothing. */
export function claimOf(body: string, name: string): MarkerText['kind'] | null {
  const claim = CLAIM.exec(markerLine(body))?.groups;
  return claim?.['name'] === name ? (claim['kind'] === 'dashboard' ? 'dashboard' : 'issue') : null;
}

/** The line of the marker; '' where there is none. People write above it: it counts down to where our own text begins. */
export function markerLine(body: string): string {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf('\n', start);
    const line = body.slice(start, end < 0 ? body.length : end).trimEnd();
    if (line === BEGIN) return '';
    // At the edge alone: what is indented or quoted is shown, not meant.
    if (CLAIM.test(line)) return start === 0 || body.includes(BEGIN, end) ? line : '';
    if (end < 0) return '';
    start = end + 1;
  }
  return '';
}

/** Eight hex digits that change with every write of ours and with nothing that people write beside it. */
export function markerDigest(body: string): string {
  return createHash('sha256').update(markerLine(body)).digest('hex').slice(0, 8);
}

/** @returns null where the body has no marker of ours at all */
export function readMarker(body: string): MarkerText | null {
  const line = markerLine(body);
  const claim = CLAIM.exec(line)?.groups;
  if (!claim) return null;
  const kind = claim['kind'] === 'dashboard' ? 'dashboard' : 'issue';
  const damaged: MarkerText = { kind, name: claim['name'] ?? '', key: claim['key'] ?? '', state: null };
  const whole = MARKER.exec(line)?.groups;
  if (!whole || Number(whole['version']) !== VERSION) return damaged;
  const packed = whole['state'] ?? '';
  if (whole['check'] !== check(kind, damaged.name, damaged.key, packed)) return damaged;
  try {
    // Bounded: a forged payload must not unfold to gigabytes.
    const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 4_000_000 }).toString('utf8');
    return { ...damaged, state: JSON.parse(text) as unknown };
  } catch {
    return damaged;
  }
}

function check(kind: string, name: string, key: string, packed: string): string {
  return createHash('sha256').update(`${kind} ${name} ${key} ${packed}`).digest('hex').slice(0, 8);
}
