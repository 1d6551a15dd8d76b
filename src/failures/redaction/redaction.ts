/** One row of the table of redactions. */

export interface Redaction {
  readonly name: string;
  /** Found fast in whatever `pattern` matches; most texts hold nothing of the kind. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** What stands in its place; `$1` keeps what must stay readable (the key, the scheme, the host). */
  readonly replacement: string;
  /** Group that holds the secret itself, to be masked everywhere else; 0 = the whole match, null = nothing to learn. */
  readonly secret: number | null;
  readonly reason: string;
}

/** End of the text, or Celery's own mark of what it cut (`args:('abc...',)`). */
export const CUT: string = String.raw`(?=\.{3}|…|$)`;
