/** Receipt times as the services write them, and as we write them: UTC, whole seconds. */

/** Epoch seconds to `2026-05-11T13:16:45Z`. */
export function utc(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** Epoch seconds of an ISO 8601 time with an offset, or of an archive's `2026-05-11 18:35:25 -0700`; null for anything else. */
export function epochSeconds(text: string): number | null {
  // Without an offset Date.parse would take the machine's zone.
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?) ?(?:Z|UTC|([+-]\d\d):?(\d\d))$/.exec(text);
  if (parts === null) return null;
  const offset = parts[3] === undefined ? 'Z' : `${parts[3]}:${parts[4] ?? '00'}`;
  const ms = Date.parse(`${parts[1]}T${parts[2]}${offset}`);
  return Number.isNaN(ms) ? null : Math.floor(ms / 1000);
}

/** `epochSeconds` and `utc` at once; neighbouring events mostly share their second, so the last answer is kept. */
export function createReceiptClock(): (text: string) => { seconds: number; at: string } | null {
  let lastText = '';
  let last: { seconds: number; at: string } | null = null;
  return (text) => {
    if (text === lastText && last !== null) return last;
    const seconds = epochSeconds(text);
    if (seconds === null) return null;
    lastText = text;
    last = { seconds, at: utc(seconds) };
    return last;
  };
}
