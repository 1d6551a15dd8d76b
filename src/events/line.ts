/**
 * One physical log line, freed from what shippers and supervisors wrapped around it.
 *
 * Knows wrappers and colours; knows nothing of records or Celery.
 */

export interface Line {
  /** `worker (stderr)` of a supervisor, `worker-1` of compose; `''` where nothing was peeled. Part of the stream's key. */
  readonly label: string;
  readonly text: string;
}

/**
 * `worker (stderr)      | text` (supervisord's event listener), `worker-1  | text` (compose), `svc.1.abc@node | text` (swarm).
 * The label starts with a letter and holds no blank but before `(stderr)`: a loguru line (`2024-… | INFO | …`) is no wrapper.
 */
const WRAPPER = /^([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/;

/** Celery colours whole records on a terminal; rsyslog writes the escape character as `#033`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const COLOUR = /(?:\u001b|#033)\[[0-9;]*m/g;

/** A message may hold newlines (HTTPS ingestion) or rsyslog's `#012`: each piece is a physical line of the same event. */
export function readLines(message: string): Line[] {
  const cleaned = message.includes('\u001b') || message.includes('#033') ? message.replace(COLOUR, '') : message;
  if (!cleaned.includes('\n') && !cleaned.includes('#012') && !cleaned.includes('\r')) return [readLine(cleaned)];
  return cleaned.split(/\r?\n|#012/).map(readLine);
}

function readLine(physical: string): Line {
  const text = physical.includes('#011') ? physical.replaceAll('#011', '\t') : physical;
  // A bar within the first 130 characters or no wrapper: most lines are decided by this alone.
  const bar = text.indexOf('|');
  if (bar < 1 || bar > 130) return { label: '', text };
  const wrapper = WRAPPER.exec(text);
  if (!wrapper) return { label: '', text };
  return { label: wrapper[1] ?? '', text: text.slice(wrapper[0].length) };
}
