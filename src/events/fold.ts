/**
 * One stream's lines -> records. A stream is what one program of one sender wrote: its lines keep their order, and everything
 * up to the next record start belongs to the record before.
 *
 * Lines of other streams never reach this fold, so they may stand anywhere in between.
 */
import { type CeleryRecord, NAMING, readCelery } from './celery.ts';
import type { LogEvent } from './event.ts';
import { peelings, type RecordStart, startOfRecord } from './record.ts';
import { readRepr } from './repr.ts';
import { isTracebackHeader, isTracebackPiece } from './traceback.ts';

export interface LogRecord {
  /** The event of the first line: gives the record its id and time. */
  readonly event: LogEvent;
  readonly start: RecordStart;
  /** null: not one of Celery's phrases. */
  readonly celery: CeleryRecord | null;
  /** The task that the prefix names (h and lms tag a child's records, get_task_logger too). It may be a task that has ended. */
  readonly tag: Tag | null;
  /** What followed the first line. */
  readonly lines: readonly string[];
  /** Why the record may not be whole, for people; null where nothing speaks against it. */
  readonly damage: string | null;
}

export interface Tag {
  readonly task: string;
  readonly id: string;
}

interface OpenRecord {
  event: LogEvent;
  start: RecordStart;
  celery: CeleryRecord | null;
  lines: string[];
  traceback: 'none' | 'inside' | 'raised';
  /** The whole text so far of a JSON record that does not parse yet (docker cuts lines at 16 KiB). */
  json: string | null;
}

export interface StreamFold {
  line(text: string, event: LogEvent): void;
  end(): void;
}

/** A record longer than this is not a traceback but a dump; what follows is dropped, the record stays. */
const MAX_LINES = 5000;
/** A stamp this far from the receipt time, in the middle of a traceback, is text that somebody quoted: no zone is 26 h away. */
const QUOTED_HOURS = 26;

/** @param emit called once a record, when it is known to have ended */
export function foldStream(emit: (record: LogRecord) => void): StreamFold {
  let open: OpenRecord | null = null;
  /** A record whose traceback was interrupted by another process's record. */
  let suspended: OpenRecord | null = null;
  let prefixed = false;

  const close = (record: OpenRecord): void =>
    emit({
      event: record.event,
      start: record.start,
      celery: record.celery,
      tag: tagOf(record.start.text),
      lines: record.lines,
      damage: null,
    });

  const begin = (start: RecordStart, celery: CeleryRecord | null, text: string, event: LogEvent): void => {
    if (suspended && suspended.traceback === 'raised') {
      close(suspended);
      suspended = null;
    }
    if (open) {
      if (open.traceback === 'inside') {
        if (suspended) close(suspended);
        suspended = open;
      } else close(open);
    }
    open = {
      event,
      start,
      celery,
      lines: [],
      traceback: 'none',
      json: text.startsWith('{') && !parses(text) ? text : null,
    };
  };

  return {
    line(text, event): void {
      const start = startOfRecord(text);
      if (start && !(open && isQuoted(open, start, text, event))) {
        prefixed ||= start.level !== null;
        begin(start, readPeeled(start), text, event);
        return;
      }
      if (!start) {
        const bare = readBare(text, prefixed);
        if (bare && !(open && quotes(open, text))) {
          begin(
            { level: null, process: null, stamp: null, prefix: 'none', text, traceback: null, data: null },
            bare,
            text,
            event,
          );
          return;
        }
      }
      if (!open) return;
      if (
        suspended &&
        open.traceback === 'none' &&
        isSingle(open) &&
        (isTracebackPiece(text) || suspended.traceback === 'raised' || /^[A-Za-z_][\w.]*(?:: |$)/.test(text))
      ) {
        append(suspended, text);
        return;
      }
      append(open, text);
    },
    end(): void {
      if (suspended) close(suspended);
      if (open) close(open);
      open = suspended = null;
    },
  };
}

function append(record: OpenRecord, text: string): void {
  if (record.json !== null) {
    record.json += text;
    const whole = text.endsWith('}') ? startOfRecord(record.json) : null;
    if (whole && parses(record.json)) {
      record.start = whole;
      record.celery = readPeeled(whole);
      record.json = null;
    }
    return;
  }
  if (record.lines.length >= MAX_LINES) return;
  record.lines.push(text);
  if (isTracebackHeader(text)) record.traceback = 'inside';
  else if (record.traceback === 'inside' && /^[A-Za-z_]/.test(text)) record.traceback = 'raised';
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** Celery's phrase behind whatever else a team put into its prefix. */
function readPeeled(start: RecordStart): CeleryRecord | null {
  const texts = start.prefix === 'own' ? peelings(start.text) : [start.text];
  for (const text of texts) {
    const celery = readTagged(text);
    if (celery) return isAtItsLevel(celery, start) ? celery : null;
  }
  return null;
}

/** h and lms tag the lines of a child: `name[id] Task name[id] raised …`; get_task_logger writes `name[id]: text`. */
function readTagged(text: string): CeleryRecord | null {
  const celery = readCelery(text);
  if (celery) return celery;
  const tag = TAG.exec(text);
  return tag ? readCelery(text.slice(tag[0].length)) : null;
}

const TAG = /^(\S.{0,250}?)\[([^[\]\s]{1,255})\]:? /;

/** `???[???]: ` is what get_task_logger writes outside any task. */
function tagOf(text: string): Tag | null {
  const [, task, id] = TAG.exec(text) ?? [];
  return task && id && task !== '???' && !/^Task /.test(task) ? { task, id } : null;
}

/** A printed text reaches the log as a WARNING of the task (redirected stdout); Celery logs failures at ERROR, always. */
function isAtItsLevel({ phrase }: CeleryRecord, { level }: RecordStart): boolean {
  return phrase !== 'failed' || level === null || level === 'error' || level === 'critical';
}

/**
 * A line without any prefix that is a record all the same. billiard logs bare where the application configured logging itself;
 * a formatter may print the message alone. A printed text that merely looks like it is told by what follows the phrase:
 * `Task x[y] raised unexpected: nothing, this is printed text` is no repr of an exception.
 */
function readBare(text: string, prefixed: boolean): CeleryRecord | null {
  const celery = readCelery(text);
  if (!celery || celery.phrase === 'harmless') return null;
  if (!NAMING.has(celery.phrase))
    return celery.phrase === 'outside-body' || !prefixed || BILLIARD.has(celery.phrase) ? celery : null;
  if (prefixed) return null;
  if ((celery.phrase === 'failed' || celery.phrase === 'expected') && readRepr(celery.detail) === null) return null;
  return celery;
}

/** Phrases of billiard's own logger, which has no handler where the application configured logging. */
const BILLIARD: ReadonlySet<string> = new Set(['pool-callback', 'process-exited']);

/** A record that is whole with its first line: nothing that follows can be its traceback. */
function isSingle(record: OpenRecord): boolean {
  return record.start.level === 'info' || record.start.level === 'debug';
}

/** Is this record start only a text that the open record quotes? Messages hold whole fake records on lines of their own. */
function isQuoted(open: OpenRecord, start: RecordStart, text: string, event: LogEvent): boolean {
  if (open.traceback === 'none' && open.lines.length === 0) return false;
  if (quotes(open, text)) return true;
  if (open.traceback === 'none' || start.stamp === null) return false;
  const stamped = Date.parse(`${start.stamp.slice(0, 19).replace(' ', 'T')}Z`);
  return Number.isFinite(stamped) && Math.abs(stamped - Date.parse(event.at)) > QUOTED_HOURS * 3_600_000;
}

/** The first line shows the exception's text with its newlines and quotes escaped: compare without any backslash. */
function quotes(open: OpenRecord, text: string): boolean {
  const line = text.trimEnd();
  if (line.length < 12) return false;
  return open.start.text.replaceAll('\\', '').includes(line.slice(0, 400).replaceAll('\\', ''));
}
