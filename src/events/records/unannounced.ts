/**
 * Records without a prefix of their own: what proves that one begins here, or that it belongs to the record before.
 */
import { type CeleryRecord, NAMING, readCelery } from '../celery/celery.ts';
import { readRepr } from '../python/repr.ts';
import { isTracebackHeader } from '../python/traceback-lines.ts';
import type { RecordStart } from '../text/record-start.ts';
import { fitOf } from './fit.ts';
import { isInside, type OpenRecord } from './open-record.ts';

/** Phrases of billiard's own logger, which has no handler where the application configured logging. */
const BILLIARD: ReadonlySet<string> = new Set(['pool-callback', 'process-exited']);

/**
 * A line without any prefix that is a record all the same. billiard logs bare where the application configured logging itself;
 * a formatter may print the message alone. A printed text that merely looks like it is told by what follows the phrase:
 * `Task x[y] raised unexpected: nothing, this is printed text` is no repr of an exception.
 *
 * @param prefixed the stream's workers write a prefix
 */
export function isBareRecord(text: string, prefixed: boolean, open: readonly OpenRecord[]): boolean {
  const celery = readCelery(text);
  if (!celery || celery.phrase === 'harmless') return false;
  const { phrase, id, detail } = celery;
  if (!NAMING.has(phrase)) return phrase === 'outside-body' || !prefixed || BILLIARD.has(phrase);
  // A second handler without a formatter prints the record of the first once more.
  if (prefixed && !open.some((other) => other.celery?.id === id && other.celery.phrase === phrase)) return false;
  return (phrase !== 'failed' && phrase !== 'expected') || readRepr(detail) !== null;
}

/**
 * `traceback.print_exc()` in a worker: stderr is redirected line by line, so that each line of the traceback is a WARNING
 * record of its own. They belong together.
 */
export function isPrinted(open: OpenRecord, start: RecordStart): boolean {
  if (start.format !== 'celery' || start.level !== 'warning' || open.start.level !== 'warning') return false;
  if (open.celery !== null || open.start.process !== start.process) return false;
  // A new traceback is a record of its own, but for what logging prints of a record that it could not write.
  if (isTracebackHeader(start.text)) return open.phase === 'chain' || open.start.text.startsWith('--- Logging error');
  // A blank line parts the exceptions of a chain.
  if (start.text.trim() === '') return open.phase === 'raised' || open.phase === 'chain';
  return isInside(open) && fitOf(open, start.text, false) === 2;
}

/** Python's own last words when a worker or beat cannot import the application: no logger was set up yet. */
export function readBootFailure({ format }: RecordStart, lines: readonly string[]): CeleryRecord | null {
  if (format !== 'none' || !lines[0] || !isTracebackHeader(lines[0])) return null;
  const starts = lines.some((line) => /\/celery\/(?:__main__|bin\/(?:celery|worker|beat))\.py", line \d/.test(line));
  return starts ? { phrase: 'boot-failed', task: null, id: null, detail: '' } : null;
}
