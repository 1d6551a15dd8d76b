/**
 * Celery's phrase behind a prefix that no row of text/prefix.ts knows: the phrase is what all formats share.
 *
 * `celery.app.trace | ERROR | Task T[I] raised unexpected: ValueError('x')`
 *
 * What stands before must look like a prefix: a level, a clock or Celery's own logger in it, no sentence and no quote.
 */
import { type CeleryRecord, NAMING, readCelery } from '../celery/celery.ts';
import { readRepr } from '../python/repr.ts';
import { isProse, withoutBrackets } from '../text/coat.ts';
import { type Level, levelIn } from '../text/prefix.ts';
import { startFound } from '../text/read-start.ts';
import type { RecordStart } from '../text/record-start.ts';
import { readTag } from '../text/tag.ts';

/** Longer than any prefix seen. */
const MAX_BEFORE = 200;
const PHRASE =
  /(?:(?<![\w'"`=])|(?<=(?:msg|message|event)[=:]))(?:Task |Hard time |Soft time |Received |Got task |Can't decode |Pool callback |Chord |Unrecoverable error)/;
/** Failures that name no id: they need their level as a proof. */
const ANONYMOUS: ReadonlySet<string> = new Set([
  'handler-error',
  'unregistered',
  'invalid',
  'undecodable',
  'pool-callback',
  'chord-error',
  'unrecoverable',
]);
const PREFIX_MARK = /\d\d:\d\d:\d\d|\bcelery\b/;

interface Found {
  readonly before: string;
  readonly text: string;
  readonly celery: CeleryRecord;
}

/** A line that begins with an unknown prefix. */
export function startAtPhrase(text: string): RecordStart | null {
  const found = findPhrase(text);
  if (!found) return null;
  const level = levelIn(found.before);
  if (!level && !PREFIX_MARK.test(found.before)) return null;
  return isCredible(found, level) ? startFound(found.text, level) : null;
}

/**
 * The rest of a prefix whose beginning is known: `[…: ERROR/ForkPoolWorker-1] celery.app.trace <7> Task T[I] …`. Every word of it
 * has to be a name or a number: `upstream: Task x[y] raised unexpected: KeyError()` is what an application wrote.
 */
export function phraseBehind({ text, level }: RecordStart): CeleryRecord | null {
  const found = findPhrase(text);
  if (!found || !isCredible(found, level) || readTag(text)?.isLogger) return null;
  const bare = withoutBrackets(found.before, ' ');
  return bare.split(/\s+/).every((word) => !/^\p{Ll}+:?$/u.test(word)) ? found.celery : null;
}

function findPhrase(text: string): Found | null {
  const at = text.slice(0, MAX_BEFORE + 5).search(PHRASE);
  if (at < 1) return null;
  const before = text.slice(0, at);
  if (isProse(before)) return null;
  const celery = readCelery(text.slice(at));
  return celery && (NAMING.has(celery.phrase) || ANONYMOUS.has(celery.phrase))
    ? { before, text: text.slice(at), celery }
    : null;
}

/** Celery logs failures at ERROR, always, and shows the exception's repr. */
function isCredible({ celery }: Found, level: Level | null): boolean {
  if (ANONYMOUS.has(celery.phrase)) return level === 'error' || level === 'critical';
  const fails = celery.phrase === 'failed' || celery.phrase === 'hard-limit';
  if (fails && level !== null && level !== 'error' && level !== 'critical') return false;
  return celery.phrase !== 'failed' || readRepr(celery.detail) !== null;
}
