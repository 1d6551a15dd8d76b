/**
 * One physical log line, freed from what shippers, supervisors and viewers wrapped around it.
 *
 * Knows wrappers and colours; knows nothing of records or Celery.
 */

export interface Line {
  /** `worker (stderr)` of a supervisor, `worker-1` of compose; `''` where nothing was peeled. Part of the stream's key. */
  readonly label: string;
  readonly text: string;
  /** The shipper ended the line here and sent the rest as the next event. */
  readonly cut: boolean;
}

interface Wrapper {
  /** Group 1 or 2: the label, where the wrapper names the program. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly producer: string;
}

const DATE = String.raw`\d{4}[-/]\d\d[-/]\d\d`;
const CLOCK = String.raw`\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`;
const ZONE = String.raw`(?:Z|[+-]\d\d:?\d\d)`;
/** `May`, `déc.`: months of journald and syslog follow the host's language. */
const MONTH = String.raw`\p{L}{3,5}\.?`;

/**
 * First match wins, and is tried again on what it leaves. Each needs a mark that no log format of an application puts there:
 * a label before a bar, `stdout F`, `host program[pid]: `.
 */
export const WRAPPERS: readonly Wrapper[] = [
  {
    pattern: /^│(?= |\[|\p{L})/u,
    example: '│[2026-05-11 13:16:47,024: ERROR/MainProcess] text      │',
    producer: 'k9s and other boxed terminals',
  },
  {
    pattern: new RegExp(String.raw`^${DATE}T${CLOCK}${ZONE} (?:stdout|stderr) [FP] `),
    example: '2026-05-11T13:16:47.0240000Z stdout F text',
    producer: 'container runtimes (CRI)',
  },
  {
    pattern: new RegExp(String.raw`^${DATE} ${CLOCK} \| (?:stdout|stderr) \| `),
    example: '2026/05/11 13:16:47 | stderr | text',
    producer: 'container log of a NAS',
  },
  {
    pattern: new RegExp(String.raw`^${DATE}T${CLOCK}${ZONE} ([a-z]{2,20}\[[\w.-]{1,60}\]): `),
    example: '2026-05-11T13:16:47.024000000Z app[worker.2]: text',
    producer: 'Dokku, Heroku',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:<\d{1,3}>)?${MONTH} {1,2}\d{1,2} ${CLOCK} (?:(?:[\w.-]{1,80} )?([\w@./-]{1,60}\[\d+\])|[\w.-]{1,80} ([\w@./-]{1,60})): `,
      'u',
    ),
    example: 'déc. 26 13:16:47 host celery[123]: text',
    producer: 'journald, syslog',
  },
  {
    pattern: new RegExp(String.raw`^${DATE}T${CLOCK}${ZONE} [\w.-]{1,80} ([\w@./-]{1,60}\[\d+\]): `),
    example: '2026-05-11T13:16:47+00:00 host celery[123]: text',
    producer: 'journald, syslog with ISO times',
  },
  {
    pattern: new RegExp(
      String.raw`^<\d{1,3}>1 ${DATE}T${CLOCK}${ZONE} [\w.-]{1,80} ([\w@./-]{1,60}) \S{1,40} \S{1,40} - `,
    ),
    example: '<11>1 2026-05-11T13:16:47.024Z host celery 123 - - text',
    producer: 'syslog (RFC 5424)',
  },
  {
    pattern: /^(\[[A-Z][A-Z_]{2,40}\])\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] /,
    example: '[CELERY_WORKER][2026-05-11 13:16:47] text',
    producer: 'images that hold a whole application',
  },
  {
    pattern:
      /^(?:\d\d:\d\d:\d\d )?(?!(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL) *\|)([A-Za-z][\w.@/-]{0,120}(?: \((?:stderr|stdout)\)| (?:stderr|stdout))?) *\|(?: |$)/,
    example: 'worker (stderr)      | text',
    producer: 'supervisord, compose, swarm, honcho',
  },
  {
    pattern: new RegExp(String.raw`^${DATE} ${CLOCK} \| (?![A-Z]{4,8} *\|)`),
    example: '2026-05-11 13:16:47.024 | text',
    producer: 'log viewers; a level between the bars is a format of the application',
  },
  {
    pattern: /^(?:# {2}|>) {1,2}/,
    example: '> [2026-05-11 13:16:47,024: ERROR/MainProcess] text',
    producer: 'mail and comments',
  },
];

/** Wrappers in wrappers: compose around supervisord around a stamp. */
const MAX_WRAPPERS = 3;
/**
 * Celery colours whole records on a terminal. rsyslog writes the escape character as `#033`, others as `\x1b`, `\033` or `^[`;
 * NUL bytes come from tools that pad.
 */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /\u001b\[[0-?]*[ -/]*[@-~]|(?:#033|\\x1b|\\033|\^\[)\[[0-9;:]*[mK]|\u0000/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const MAY_HOLD_CONTROL = /[\u001b\u0000]|#033|\\x1b\[|\\033\[|\^\[\[/;

/** Heroku and Docker send a line longer than this many bytes as several events, cut at any byte. */
const CHUNKS: ReadonlySet<number> = new Set([10_000, 16_384]);

/** A message may hold newlines (HTTPS ingestion) or rsyslog's `#012`: each piece is a physical line of the same event. */
export function readLines(message: string): Line[] {
  const cut = message.length > 2000 && CHUNKS.has(Buffer.byteLength(message));
  // A byte order mark may stand at the start of what a Windows tool shipped.
  const marked = message.startsWith('\ufeff') ? message.slice(1) : message;
  const enveloped = marked.startsWith('{') ? readEnvelope(marked) : null;
  const whole = enveloped?.text ?? marked;
  const cleaned = MAY_HOLD_CONTROL.test(whole) ? whole.replace(CONTROL, '') : whole;
  const label = enveloped?.label ?? '';
  if (!cleaned.includes('\n') && !cleaned.includes('#012') && !cleaned.includes('\r'))
    return [readLine(cleaned, label, cut)];
  const pieces = cleaned.split(/\r?\n|\r|#012/);
  return pieces.map((piece, index) => readLine(piece, label, cut && index === pieces.length - 1));
}

function readLine(physical: string, envelope: string, cut: boolean): Line {
  let text = physical.includes('#011') ? physical.replaceAll('#011', '\t') : physical;
  let label = envelope;
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const wrapper = firstMatch(text);
    if (!wrapper) break;
    const named = wrapper[1] ?? wrapper[2];
    if (named !== undefined) label = label === '' ? named : `${label} ${named}`;
    text = text.slice(wrapper[0].length);
    if (wrapper[0] === '│' && text.endsWith('│')) text = text.slice(0, -1).trimEnd();
  }
  return { label, text, cut };
}

function firstMatch(text: string): RegExpExecArray | null {
  for (const { pattern } of WRAPPERS) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

/**
 * `{"log": "[2026-05-11 …: ERROR/MainProcess] text\n", "stream": "stderr", "kubernetes": {"container_name": "worker"}}`: what
 * Docker, fluent-bit, vector and others put around a line. A record that a logger wrote as JSON has a level: no envelope.
 */
function readEnvelope(message: string): { readonly label: string; readonly text: string } | null {
  if (!message.trimEnd().endsWith('}') || !/"(?:log|textPayload|MESSAGE|message)" ?:/.test(message)) return null;
  let fields: unknown;
  try {
    fields = JSON.parse(message);
  } catch {
    return null;
  }
  if (typeof fields !== 'object' || fields === null) return null;
  const of = (name: string): unknown => (fields as Readonly<Record<string, unknown>>)[name];
  const shipped = SHIPPED.some((name) => of(name) !== undefined) && !LOGGED.some((name) => of(name) !== undefined);
  const text = of('log') ?? of('textPayload') ?? of('MESSAGE') ?? (shipped ? of('message') : undefined);
  if (typeof text !== 'string') return null;
  const kubernetes = of('kubernetes');
  const container =
    typeof kubernetes === 'object' && kubernetes !== null && 'container_name' in kubernetes
      ? kubernetes.container_name
      : (of('container_name') ?? of('_SYSTEMD_UNIT'));
  return { label: typeof container === 'string' ? container : '', text: text.replace(/\r?\n$/, '') };
}

/** Fields that a shipper adds, and fields that only a logger writes. */
const SHIPPED = [
  'stream',
  'container_name',
  'container_id',
  'container',
  'kubernetes',
  'source_type',
  'agent',
  'file',
] as const;
const LOGGED = ['level', 'levelname', 'severity', 'lvl', 'logger', 'log.level', 'exc_info'] as const;
