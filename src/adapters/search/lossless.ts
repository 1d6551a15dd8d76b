/**
 * JSON whose ids may be bare numbers above 2^53: alert webhooks and a sample of Papertrail's own documentation have them.
 * JSON.parse would round them, and a rounded id is another event.
 */

// Matches only keys: inside a JSON string every quote is escaped, so `{"` or `,"` can but open a key or a value.
const BARE_ID = /([{,]\s*"(?:id|event_id|min_id|max_id)"\s*:\s*)(\d+)(?=\s*[,}])/g;

/** JSON.parse with `id`, `event_id`, `min_id` and `max_id` as exact text. (The reviver's `context.source` would do it too, but Node 20 has none.) */
export function parseWithExactIds(text: string): unknown {
  return JSON.parse(text.replace(BARE_ID, '$1"$2"'));
}

/** A property of something read from outside; undefined where there is none. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

export function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** An id as exact text, or null. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{1,20}$/.test(value) ? value.replace(/^0+(?=\d)/, '') : null;
}
