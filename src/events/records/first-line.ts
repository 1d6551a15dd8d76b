/**
 * What the first line of a record says: Celery's phrase behind whatever else a team put into its prefix, and the task that it
 * is tagged with. A text that only speaks of a failure is told apart here.
 */
import { type CeleryRecord, readCelery } from '../celery/celery.ts';
import { readRepr } from '../python/repr.ts';
import { peelings } from '../text/prefix.ts';
import type { RecordStart } from '../text/record-start.ts';
import { readTag, type Tag, type TagRead } from '../text/tag.ts';
import { phraseBehind } from './found-phrase.ts';

export interface FirstLine {
  readonly start: RecordStart;
  /** null: not one of Celery's phrases. */
  readonly celery: CeleryRecord | null;
  readonly tag: Tag | null;
}

export function readFirstLine(start: RecordStart): FirstLine {
  const format = start.format === 'celery' ? 'celery' : start.format === 'json' ? null : 'own';
  let tag = start.tag;
  for (const text of format ? peelings(start.text, format) : [start.text]) {
    const tagged = readTag(text);
    tag ??= tagged?.tag ?? null;
    const celery = readCelery(text) ?? (tagged ? readTagged(text, tagged) : null);
    if (celery) return { start, celery: isAtItsLevel(celery, start) ? celery : null, tag };
  }
  const celery = start.format === 'json' ? null : phraseBehind(start);
  return { start, celery, tag };
}

/** What get_task_logger writes (`T[I]: text`) is the application's text: it may tell of another task, Celery does not there. */
function readTagged(text: string, { tag, length, isLogger }: TagRead): CeleryRecord | null {
  const celery = readCelery(text.slice(length));
  return isLogger && celery?.id != null && celery.id !== tag?.id ? null : celery;
}

/** A printed text reaches the log as a WARNING of the task (redirected stdout); Celery logs failures at ERROR, always. */
function isAtItsLevel({ phrase, detail }: CeleryRecord, { level }: RecordStart): boolean {
  if (phrase !== 'failed') return true;
  if (level !== null && level !== 'error' && level !== 'critical') return false;
  // `Task x[y] raised unexpected: KeyError('z') was seen in the log`: a sentence about a failure.
  const repr = readRepr(detail);
  return repr === null || !/[A-Z]/.test(repr.type) || !/^ \p{Ll}{2,} \p{Ll}{2,}/u.test(repr.rest);
}
