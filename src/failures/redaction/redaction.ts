/** One row of the table of redactions. */

export interface Redaction {
  readonly name: string;
  /** Found fast in whatever `pattern` matches; most texts hold nothing of the kind. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** What stands in its place; `$1` keeps what must stay readable (the key, the scheme, the host). */
  readonly replacement: string;
  /** What the pattern cannot tell: a check digit. Only where `replacement` keeps nothing of the match. */
  readonly accept?: (match: string) => boolean;
  /** Group that holds the secret itself, to be masked everywhere else; 0 = the whole match, null = nothing to learn. */
  readonly secret: number | null;
  readonly reason: string;
}

/** End of the text, or Celery's own mark of what it cut (`args:('abc...',)`). */
export const CUT: string = String.raw`(?=\.{3}|…|$)`;

/** The text with everything that the row recognises replaced. */
export function masked(text: string, { needs, pattern, replacement, accept }: Redaction): string {
  if (!needs.test(text)) return text;
  return accept === undefined
    ? text.replace(pattern, replacement)
    : text.replace(pattern, (match) => (accept(match) ? replacement : match));
}
