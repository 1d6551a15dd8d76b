/**
 * Whether a line may follow in a record that is still open.
 *
 * Programs that share a stream alternate line by line, also inside a traceback. A Python traceback has so strict an order that
 * most lines can follow in one of two open records only.
 */
import {
  CHAIN_LINES,
  continuesStatement,
  hasBar,
  isBetweenFrames,
  isUnfinished,
  isWrapperLine,
  readFrame,
  readHeader,
  readRaised,
  withoutBar,
} from '../python/traceback-lines.ts';
import { isInside, isSingle, type OpenRecord, promises } from './open-record.ts';

/** How well a line follows: 2 as the next one that is due, 1 as one that may, 0 not at all. */
export type Fit = 0 | 1 | 2;

/** @param shared other programs write into the stream too */
export function fitOf(record: OpenRecord, line: string, shared: boolean): Fit {
  if (record.unfinished) return 2;
  const text = withoutBar(line);
  if (!record.foreign && (ACCESS.test(text) || (shared && isOthers(record, text, line)))) return 0;
  if (isInside(record) && hasBar(record.lines.at(-1) ?? '') && !hasBar(line) && line.trim() !== '') return 0;
  const header = readHeader(text) !== null;
  const chain = CHAIN_LINES.has(text.trim());
  switch (record.phase) {
    case 'first':
    case 'text':
      if (isSingle(record)) return header || isFrameLike(text) ? 0 : 1;
      return header ? 2 : 1;
    case 'header':
      // What another program's traceback begins with is known, where it stands in the middle of a worker's.
      if (readFrame(text)) return record.foreign && !isWebFrame(text) ? 1 : 2;
      // Another program's header, and then the worker's own.
      if (header) return record.foreign ? 0 : 1;
      return chain || readRaised(text) || isStray(record, text) ? 0 : 1;
    case 'frame':
      if (header || chain || isStray(record, text)) return 0;
      return /^\s/.test(text) || readFrame(text) ? 2 : 1;
    case 'source':
      if (header || chain || isStray(record, text)) return 0;
      return fitAfterSource(text);
    case 'raised':
      return chain ? 2 : 1;
    case 'chain':
      return header ? 2 : text.trim() === '' ? 1 : 0;
  }
}

function fitAfterSource(text: string): Fit {
  if (readFrame(text) || isBetweenFrames(text)) return 2;
  if (/^\s/.test(text) || text === '') return 1;
  if (readRaised(text)) return 2;
  // Where a shipper took the indentation, source code begins at the edge (`)`, `"text",`); an address (`10.0.3.15 …`) is none.
  return /^[([{)\]}"'\w]/.test(text) && !/^\d+\.\d+\./.test(text) ? 1 : 0;
}

/** `10.0.3.15 - - [11/May/2026:13:16:47 +0000] "GET …`: the common log format of web servers. */
const ACCESS = /^[\da-f.:]{3,45} \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:/;

/** Where other programs write into the stream: a line that would be odd in a worker's record is theirs. */
function isOthers(record: OpenRecord, text: string, line: string): boolean {
  const { phase, lines } = record;
  const last = lines.at(-1) ?? '';
  if (isWebFrame(text)) return true;
  if (phase === 'frame') return /^\S/.test(text) && readFrame(text) === null && !promises(record, text);
  if (phase === 'raised' && !hasBar(line))
    return readHeader(text) !== null && last.trim() !== '"""' && !isWrapperLine(last);
  return (
    phase === 'source' &&
    /^\s+\S/.test(text) &&
    readFrame(text) === null &&
    !isBetweenFrames(text) &&
    !isBetweenFrames(last) &&
    !isUnfinished(last.trim()) &&
    !continuesStatement(text.trim())
  );
}

/** Where the tracebacks of web programs begin, which share containers with workers. No task is run by these. */
const WEB_FRAME =
  /\/(?:pyramid|gunicorn|uvicorn|starlette|fastapi|werkzeug|flask|waitress|tornado|aiohttp|django\/core\/(?:handlers|servers))\//;

export function isWebFrame(text: string): boolean {
  const frame = readFrame(text);
  return frame !== null && WEB_FRAME.test(frame.file);
}

/** `1:M 11 May 2026 13:16:47.024 * Background saving`: at the edge, where the traceback's own lines are indented. */
function isStray(record: OpenRecord, text: string): boolean {
  if (!/^\S/.test(text) || readFrame(text) !== null || record.lines.some((line) => readFrame(line)?.bare)) return false;
  const raised = readRaised(text);
  if (raised === null) return true;
  // `Epoch: 3`, `Done: 4 files`: Python names the module of every class but its own, and those end in Error, Exception, Exit.
  return !raised.sure && !raised.type.includes('.') && !promises(record, text);
}

function isFrameLike(text: string): boolean {
  return readFrame(text) !== null || isBetweenFrames(text);
}
