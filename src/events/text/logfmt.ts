/**
 * Records of `key=value` pairs: structlog's KeyValueRenderer and LogfmtRenderer, logrus-like formatters.
 *
 *   event="Task h.tasks.send[5fbb…] raised unexpected: ValueError('x')" level='error' logger='celery.app.trace'
 *   time="2026-05-11T13:16:47Z" level=error msg="Task h.tasks.send[5fbb…] retry: Retry in 5s"
 */
import { type Level, levelOf } from './prefix.ts';

export interface LogfmtRecord {
  readonly level: Level;
  readonly stamp: string | null;
  readonly text: string;
  readonly traceback: string | null;
}

const LEVEL = /(?:^|\s)(?:level|levelname|severity|lvl|at)=["']?([A-Za-z]{3,8})\b/;
const STAMP = /(?:^|\s)(?:time|timestamp|ts|asctime|when)=["']?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s"']*)/;
const QUOTED = String.raw`(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`;
const MESSAGE = new RegExp(String.raw`(?:^|\s)(?:event|msg|message)=${QUOTED}`, 's');
const TRACEBACK = new RegExp(String.raw`\s(?:exc_info|exception|traceback|stack|error)=${QUOTED}`, 's');

/** @returns null where no quoted message stands beside a level */
export function readLogfmt(text: string): LogfmtRecord | null {
  if (!text.includes('=')) return null;
  const message = MESSAGE.exec(text);
  const level = message && levelOf(LEVEL.exec(text)?.[1]);
  if (!message || !level) return null;
  const trace = TRACEBACK.exec(text);
  const traceback = trace && plainText(trace[1] ?? trace[2] ?? '');
  return {
    level,
    stamp: STAMP.exec(text)?.[1] ?? null,
    text: plainText(message[1] ?? message[2] ?? ''),
    traceback: traceback?.includes('Traceback (most recent call last)') ? traceback : null,
  };
}

function plainText(quoted: string): string {
  return quoted.replace(/\\(["'\\nrt])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t' })[c] ?? c);
}
