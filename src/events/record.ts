/**
 * Where a log record starts, and what its prefix tells: level, process, time, the tag of a task logger.
 *
 * Works from shapes that all formats share (a stamp, a level word), so that a team's own format needs no configuration.
 * Knows nothing of what the messages mean.
 */

export type Level = 'debug' | 'info' | 'warning' | 'error' | 'critical';

export interface RecordStart {
  /** null where the format has no level (bare lines). */
  readonly level: Level | null;
  /** `ForkPoolWorker-7`, `MainProcess`; null where the format does not say. */
  readonly process: string | null;
  /** The worker's own clock as it stands in the line, without zone; null where the format has none. */
  readonly stamp: string | null;
  /** Celery's own prefix ends where the message begins; a team's may go on (`[celery.app.trace:265][MainThread] `). */
  readonly prefix: 'celery' | 'own' | 'json' | 'none';
  /** What follows the prefix. */
  readonly text: string;
  /** The whole traceback where the record carries it as a field (JSON formats). */
  readonly traceback: string | null;
  /** Positional and keyword arguments as the record shows them (JSON formats log them as `data`). */
  readonly data: { readonly args: string; readonly kwargs: string } | null;
}

const LEVELS: Readonly<Record<string, Level>> = {
  DEBUG: 'debug',
  INFO: 'info',
  NOTICE: 'info',
  WARN: 'warning',
  WARNING: 'warning',
  ERROR: 'error',
  CRITICAL: 'critical',
  FATAL: 'critical',
};
const LEVEL = 'DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL';
const STAMP = String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?`;

/**
 * Prefix shapes, first match wins. Groups: stamp, level, process. What is left of a prefix that a team made longer
 * (`[celery.app.trace:265][MainThread] `) is peeled afterwards by PIECE.
 */
const SHAPES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: new RegExp(String.raw`^\[?(?<stamp>${STAMP}): (?<level>${LEVEL})/(?<process>[^\]\s]{1,120})\] ?`),
    example: '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text',
  },
  {
    pattern: new RegExp(String.raw`^\[?(?<stamp>${STAMP})\]?[ :|-]{1,3}\[? ?(?<level>${LEVEL})\b *\]?[ :|-]{0,3}`),
    example: '2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text',
  },
  {
    pattern: new RegExp(String.raw`^\[?(?<level>${LEVEL})\]?:? +\[?(?<stamp>${STAMP})\]? +`),
    example: 'WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text',
  },
  {
    pattern: new RegExp(
      String.raw`^\[? *(?<level>${LEVEL})[ /]+(?<process>[A-Z]\w*(?:Worker|Process|Thread)[\w:.-]*)\]? `,
    ),
    example: 'ERROR ForkPoolWorker-7 text',
  },
  {
    pattern: new RegExp(String.raw`^(?<level>${LEVEL}):(?=[\w.]+:)`),
    example: 'ERROR:celery.app.trace:text',
  },
];

/** One piece of a longer prefix: `[celery.app.trace:265]`, `celery.app.trace:`, `32350`, `ForkPoolWorker-7`, `-`, `|`. */
const PIECE =
  /^(?:\[[^\]\n]{0,100}\]|[A-Z][A-Za-z]*(?:Worker|Process|Thread)[\w:.-]*|[a-z_][\w.]*\.[\w.]+(?::\d+)?:?|[a-z_]\w*:|[a-z_]{3,}(?= \d+ \d+ )|\d+|[-|:])(?: +|(?<=:)(?=\S)|(?<=\])(?=\[))/;

/** Longest prefix worth peeling: eight pieces cover every format seen. */
const MAX_PIECES = 8;

export function startOfRecord(text: string): RecordStart | null {
  if (text.startsWith('{')) return startOfJson(text);
  for (const [index, { pattern }] of SHAPES.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    return {
      level: LEVELS[groups['level'] ?? ''] ?? null,
      process: groups['process'] ?? null,
      stamp: groups['stamp'] ?? null,
      prefix: index === 0 ? 'celery' : 'own',
      text: text.slice(match[0].length),
      traceback: null,
      data: null,
    };
  }
  return null;
}

/** The message at ever shorter prefixes: itself, then with one more PIECE taken off. */
export function* peelings(text: string): Generator<string> {
  let rest = text;
  yield rest;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const piece = PIECE.exec(rest);
    if (!piece) return;
    rest = rest.slice(piece[0].length);
    yield rest;
  }
}

/** Field names by library, in order of trust: python-json-logger, structlog, and what others use. */
const MESSAGE_FIELDS = ['message', 'event', 'msg', 'log'] as const;
const TRACEBACK_FIELDS = ['exc_info', 'exception', 'traceback', 'stack_info'] as const;
const LEVEL_FIELDS = ['levelname', 'level', 'severity'] as const;
const STAMP_FIELDS = ['asctime', 'timestamp', 'time'] as const;

function startOfJson(text: string): RecordStart | null {
  const fields = parseJson(text) ?? cutJson(text);
  if (!fields) return null;
  const string = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'string') return value;
    }
    return null;
  };
  const message = string(MESSAGE_FIELDS);
  if (message === null) return null;
  const data = fields['data'];
  const known = isObject(data) ? data : {};
  const args = known['args'];
  const kwargs = known['kwargs'];
  return {
    level: LEVELS[(string(LEVEL_FIELDS) ?? '').trim().toUpperCase()] ?? null,
    process: string(['processName', 'process_name']),
    stamp: string(STAMP_FIELDS),
    prefix: 'json',
    text: message,
    traceback: string(TRACEBACK_FIELDS),
    data: typeof args === 'string' && typeof kwargs === 'string' ? { args, kwargs } : null,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A JSON record cut by a shipper (rsyslog at 1,024 bytes): the string fields that still stand, the last one perhaps cut. */
function cutJson(text: string): Record<string, unknown> | null {
  if (!/^\{ ?"/.test(text)) return null;
  const fields: Record<string, unknown> = {};
  for (const match of text.matchAll(/"(\w{2,20})": ?"((?:[^"\\]|\\.)*)(?:"|\\?$)/g)) {
    const [, name = '', raw = ''] = match;
    if (name in fields) continue;
    try {
      fields[name] = JSON.parse(`"${raw}"`);
    } catch {
      fields[name] = raw;
    }
  }
  return fields;
}
