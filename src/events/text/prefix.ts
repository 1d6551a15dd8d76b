/**
 * What a log format puts before the message: stamp, level, process, logger, the tag of a task.
 *
 * A prefix is a HEAD, which proves that a record starts here, and then any number of PIECES, which a team may have added.
 * Works from shapes that all formats share, so that a team's own format needs no configuration.
 */

export type Level = 'debug' | 'info' | 'warning' | 'error' | 'critical';

export interface Prefix {
  /** null where the format has no level. */
  readonly level: Level | null;
  /** `ForkPoolWorker-7`, `MainProcess`; null where the format does not say. */
  readonly process: string | null;
  /** The worker's own clock as it stands in the line; null where the format has none. */
  readonly stamp: string | null;
  /** Celery's own format, or a team's. */
  readonly format: 'celery' | 'own';
  /** Which row of HEADS. */
  readonly head: number;
  /** Where the HEAD ends. */
  readonly length: number;
}

const LEVELS: Readonly<Record<string, Level>> = {
  DEBUG: 'debug',
  DBG: 'debug',
  D: 'debug',
  INFO: 'info',
  INF: 'info',
  I: 'info',
  NOTICE: 'info',
  WARN: 'warning',
  WARNI: 'warning',
  WARNING: 'warning',
  WRN: 'warning',
  W: 'warning',
  ERROR: 'error',
  ERR: 'error',
  E: 'error',
  CRITICAL: 'critical',
  CRITI: 'critical',
  CRIT: 'critical',
  CRT: 'critical',
  FATAL: 'critical',
  C: 'critical',
};

export function levelOf(word: string | null | undefined): Level | null {
  return LEVELS[(word ?? '').trim().toUpperCase()] ?? null;
}

/** The level that a prefix of unknown form names: `| ERROR |`, `[error]`, `severity=error`. */
export function levelIn(before: string): Level | null {
  const word = /(?<![\w.-])(debug|info|notice|warn|warning|error|err|critical|crit|fatal)(?![\w.-]*\w)/i.exec(
    before,
  )?.[1];
  return levelOf(word);
}

/** Upper case anywhere; lower case only in brackets or before a field, or an English sentence would have a level. */
const LEVEL = 'DEBUG|INFO|NOTICE|WARNING|WARNI|WARN|ERROR|CRITICAL|CRITI|FATAL|INF|ERR|WRN|DBG|CRT';
const CLOCK = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9}){0,2}`;
const ZONE = String.raw`(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?`;
const STAMP = [
  // 2026-05-11 13:16:47,024 · 2026-05-11T13:16:47.024Z · 2026/05/11 13:16:47 · 2026-05-11_13:16:47.02400
  String.raw`\d{4}[-/]\d\d[-/]\d\d[T _]${CLOCK}${ZONE}`,
  // 11/May/2026 13:16:47 · 11-May-2026 13:16:47
  String.raw`\d\d[-/][A-Z][a-z]{2}[-/]\d{4}[ :]${CLOCK}${ZONE}`,
  // 05/11/2026 01:16:47 PM
  String.raw`\d\d/\d\d/\d{4} ${CLOCK}(?: [AP]M)?`,
  // 2026-05-11 13:16 followed by a tab
  String.raw`\d{4}-\d\d-\d\d \d\d:\d\d(?=\t)`,
  // 260511 13:16:47 (tornado)
  String.raw`\d{6} ${CLOCK}`,
  // 13:16:47
  CLOCK,
].join('|');
/** What may stand between stamp and level: `[celery.app.trace]`, `{trace.py:265}`, `<PID 7:x>`, `32350`, `h.tasks.send`, `-`. */
const BETWEEN = String.raw`(?:\[[^\]\n]{0,100}\]|\?\?\?|[0-9a-f]{8}-[0-9a-f-]{27}|p\d{1,7}|\{[^}\n]{0,100}\}|<[^>\n]{0,100}>|\d{1,20}|[a-z_]\w*(?:\.\w+)+|[-|])`;
const GAP = String.raw`[ \t:|-]{1,4}`;

interface Head {
  readonly pattern: RegExp;
  readonly example: string;
  readonly where: string;
}

const head = (source: string, example: string, where: string): Head => ({
  pattern: new RegExp(source),
  example,
  where,
});

/** First match wins; the first row is Celery's own format. Groups: stamp, level, process. */
export const HEADS: readonly Head[] = [
  head(
    String.raw`^\[? *(?:(?<stamp>${STAMP}): )?(?<level>${LEVEL})/(?<process>[^\]\n]{1,120})\] ?`,
    '[2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text',
    "Celery's default; copies lose the first bracket, some formats the time",
  ),
  head(
    String.raw`^(?<stamp>${STAMP}) (?<level>${LEVEL})/(?<process>[A-Z]\S{0,119}) `,
    '2026-05-11 13:16:47,024 ERROR/ForkPoolWorker-1 text',
    'the default without brackets',
  ),
  head(
    String.raw`^\[(?<stamp>${STAMP}): (?<level>${LEVEL})\] ?`,
    '[2026-05-11 13:16:47,024: ERROR] text',
    'the default without the process',
  ),
  head(
    String.raw`^\[?(?<stamp>${STAMP})\]?${GAP}(?:${BETWEEN}${GAP}){0,4}?\[? *(?<level>${LEVEL}) *(?:\]|(?=[\s:|-]))[ \t:|-]{0,4}`,
    '2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text',
    'stamp, then level: Pyramid, Django, paperless-ngx, dify, loguru, airflow 2',
  ),
  head(
    String.raw`^\[?(?<stamp>${STAMP})\]?${GAP}\[(?<level>debug|info|warning|error|critical) *\] `,
    '2026-05-11T13:16:47.024Z [error    ] text',
    'structlog on a terminal, airflow 3',
  ),
  head(
    String.raw`^\[?(?<level>${LEVEL})\]?:? +\[?(?<stamp>${STAMP})\]? +`,
    'WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text',
    "Django's `verbose`, pretix",
  ),
  head(
    String.raw`^\[(?<level>${LEVEL}):(?<stamp>${STAMP}):[^\]\n]{1,120}\] `,
    '[ERROR:2026-05-11 13:16:47,024:signal.py:280:send] text',
    'rdrf',
  ),
  head(
    String.raw`^\[(?<level>[DIWEC]) (?<stamp>${STAMP}) [^\]\n]{1,160}\] `,
    '[E 260511 13:16:47 trace:265] text',
    'tornado, and formats with one letter',
  ),
  head(
    String.raw`^[a-z_]\w*(?:\.\w+)+ (?<level>${LEVEL}) (?<stamp>${STAMP}) `,
    'celery.app.trace ERROR 2026-05-11 13:16:47,024 [pN:main,p:13126,tN:Thread-9 (start)] text',
    'Galaxy',
  ),
  head(
    String.raw`^\[? *(?<level>${LEVEL})[ /]+\[?(?<process>[A-Z](?=\w*?(?:Worker|Process|Thread))[\w:.-]*)\]? `,
    'ERROR ForkPoolWorker-7 text',
    'no time',
  ),
  head(String.raw`^(?<level>${LEVEL}):(?=[\w.]+:)`, 'ERROR:celery.app.trace:text', "Python's basicConfig"),
  head(
    String.raw`^\[?(?<level>${LEVEL})\]?:? +(?=\[[a-z_][\w.]*(?::\d+)?\]|[a-z_]\w*(?:\.\w+)+(?::\d+)?:? )`,
    'ERROR [celery.beat:284] text',
    'level, then logger: DefectDojo',
  ),
  head(
    String.raw`^(?:(?<level>debug|info|warning|error|critical) (?:\k<level> ){0,12}).{0,200}?\bevent=(?=[A-Z])`,
    'critical critical pid=7 event=text exc_info=[…]',
    'authentik without JSON',
  ),
];

/** A stamp and nothing else: the mark of a record only where the stream has no levels. */
const STAMP_ALONE: RegExp = new RegExp(
  String.raw`^\[?(?<stamp>${STAMP})\]?(?:\.\d\ds)?(?:[ \t|:-]{1,8}|(?<=Z|[+-]\d\d:?\d\d)(?=\S))`,
);

/** A line that begins with a time, and what follows it. */
export function readStampAlone(text: string): { readonly stamp: string; readonly rest: string } | null {
  const match = STAMP_ALONE.exec(text);
  return match ? { stamp: match.groups?.['stamp'] ?? '', rest: text.slice(match[0].length) } : null;
}

/** Whether a whole prefix with a time of its own stands here. */
export function startsWithStamp(text: string): boolean {
  return /^[[\d]/.test(text) && readPrefix(text)?.stamp != null;
}

/** A traceback's own lines, whatever shipper stands before them. */
export function isTracebackLine(text: string): boolean {
  return /^\s*(?:Traceback \(most recent call last\):|File "[^"]*", line \d|[~^][~^ ]*$)|^ {4}\S/.test(text);
}

const ONLY_STAMP = new RegExp(`^(?:${STAMP})$`);

export function isStampOnly(text: string): boolean {
  return text.length <= 40 && ONLY_STAMP.test(text);
}

/** A bare word before Celery's phrase is one of these, or a word of the application: `saw Task x[y] raised unexpected: …`. */
const MODULES =
  'trace|strategy|request|consumer|connection|job|log|worker|control|pool|canvas|redirected|base|redis|beat|platforms|signal|utils|state|mingle|gossip|celery';

/** One further piece of a prefix. */
const PIECE = new RegExp(
  `^(?:${[
    String.raw`\[[^\]\n]{0,100}\]:?`, // [celery.app.trace:265]
    String.raw`\{[\w.]+:\d+\}`, // {trace.py:265}
    String.raw`<[^>\n]{1,100}>`, // <PID 7:ForkPoolWorker-1>
    String.raw`[A-Z](?=[A-Za-z]*?(?:Worker|Process|Thread))[\w:.-]*`, // ForkPoolWorker-7
    String.raw`[a-z_]\w*(?:\.\w+)+(?::(?:\d+|[a-z_<][\w<>]*))*(?:\(\))?:?`, // celery.app.trace:265  celery.app.trace:  mod.py:func:34  app._log_error():
    String.raw`(?:PID|TID):\d+`,
    String.raw`(?:trace|request)=[\w-]+`,
    String.raw`/\S{1,200}\.py:\d+`, // /srv/app/trace.py:265
    String.raw`[a-z_]\w*\.py \d+`, // trace.py 265
    String.raw`[a-z_]\w*:[\w<>]+:\d+`, // module:function:34
    String.raw`(?:${MODULES}):?`, // trace, request: modules of Celery's own loggers
    String.raw`[a-z_]{3,}(?= \d+ \d+ )`, // trace 32350 140090075426880 (Django's verbose)
    String.raw`[0-9a-f]{10}(?= Task )`, // a request id
    String.raw`\d+`,
    String.raw`[-|:]`,
  ].join('|')})(?:[ \\t]+|(?<=:)(?=\\S)|(?<=\\])(?=[\\[A-Z]))`,
);

/** After Celery's own prefix a team adds little: `/srv/x.py:34 - `, `[name(id)] `. More would read fakes as records. */
const PIECE_AFTER_CELERY =
  /^(?:\[[\w.]{1,200}\([^()\s]{1,255}\)\] ?|\/?[\w./-]{1,200}\.\w{1,4}:\d+(?: - |: )|[\w.]{1,200}\/[\w-]{1,255} (?=Task ))/;

/** Longest prefix worth peeling: eight pieces cover every format seen. */
const MAX_PIECES = 8;

export function readPrefix(text: string): Prefix | null {
  for (const [index, { pattern }] of HEADS.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = match.groups ?? {};
    return {
      level: levelOf(groups['level']),
      process: groups['process'] ?? null,
      stamp: groups['stamp'] ?? null,
      format: index === 0 ? 'celery' : 'own',
      head: index,
      length: match[0].length,
    };
  }
  return null;
}

/** The message at ever shorter prefixes: itself, then with one more piece taken off. */
export function* peelings(text: string, format: 'celery' | 'own'): Generator<string> {
  let rest = text;
  yield rest;
  const pattern = format === 'celery' ? PIECE_AFTER_CELERY : PIECE;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    const piece = pattern.exec(rest);
    if (!piece) return;
    rest = rest.slice(piece[0].length);
    yield rest;
  }
}
