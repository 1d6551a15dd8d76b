/**
 * Frames as they stand in a corpus, read by plain search: what the assembly's tracebacks are held against.
 *
 * Shares no code with src/events. It reads nothing but the order of the lines of one stream, and knows two things about the corpora:
 * how their records start, and by what a quoted line is told.
 */

export interface RawLine {
  readonly id: string;
  readonly text: string;
}

/** `source program label` -> its lines in order. */
export type RawStreams = ReadonlyMap<string, readonly RawLine[]>;

export interface RawEvent {
  readonly id: string;
  readonly source: string;
  readonly program: string;
  readonly message: string;
}

/** Frames of tracebacks that messages quote, and of the made-up web server that may share a worker's stream. */
const OTHERS = /^nowhere\.py$|\/pyramid\/tweens\.py$/;
/** Ids that messages quote: no executions. */
const QUOTED_ID = '00000000-dead-4bad';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const COLOUR = /(?:\u001b|#033)\[[\d;]*m/g;
const LABEL = /^([a-z][\w-]* \(std(?:err|out)\)) *\| ?/;

const ID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/;

/** billiard's own logger, where the application configured logging: `Process 'ForkPoolWorker-2' pid:123 exited with 'signal 9 (SIGKILL)'`. */
const BARE = /^(?:Process '|Pool callback raised exception: |Timed out waiting for UP message)/;
/** How the workers of the corpora start a record. */
const STARTS: readonly RegExp[] = [
  // [2026-05-11 13:16:47,024: ERROR/ForkPoolWorker-1] text
  /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}: [A-Z]+\/\S+\] /,
  // 2026-05-24 14:34:42,209 ERROR [celery.app.trace:265][MainThread] text
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ +\[/,
  // WARNING 2026-05-21 23:31:54,015 warnings 32350 140090075426880 text
  /^[A-Z]+ \d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} /,
  // ERROR ForkPoolWorker-7 text
  /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL) (?:ForkPoolWorker-\d+|MainProcess|Beat) /,
  // {"message": "text", …}
  /^\{"/,
  BARE,
];
const FRAME = /^[\s|]*File "([^"]*)", line (\d+), in (.*)$/;

export function rawStreams(events: readonly RawEvent[]): RawStreams {
  const streams = new Map<string, RawLine[]>();
  for (const { id, source, program, message } of events) {
    for (const physical of message.replace(COLOUR, '').split('\n')) {
      const label = LABEL.exec(physical);
      const key = `${source} ${program} ${label?.[1] ?? ''}`;
      const lines = streams.get(key) ?? [];
      streams.set(key, lines);
      lines.push({ id, text: label ? physical.slice(label[0].length) : physical });
    }
  }
  return streams;
}

/**
 * Lines that follow a record's first line, by the id of its event: up to the next start of the same form (other programs may write in
 * between, and have their own), or the text of a JSON field.
 */
export function recordsOf(streams: RawStreams): Map<string, readonly string[]> {
  const records = new Map<string, readonly string[]>();
  for (const lines of streams.values()) {
    const open = new Map<RegExp, string[]>();
    for (const { id, text } of lines) {
      const start = STARTS.find((each) => each.test(text));
      if (!start || ID.exec(text)?.[0].startsWith(QUOTED_ID)) {
        for (const following of open.values()) following.push(text);
        continue;
      }
      if (start === BARE) open.clear();
      const following = text.startsWith('{') ? fieldOf(text) : [];
      if (!text.startsWith('{')) open.set(start, following);
      records.set(id, following);
    }
  }
  return records;
}

/** A JSON record carries its traceback as a field; one that was cut does not parse and shows none. */
function fieldOf(json: string): string[] {
  try {
    const { exc_info: info, exception } = JSON.parse(json) as Record<string, unknown>;
    const text = info ?? exception;
    return typeof text === 'string' ? text.split('\n') : [];
  } catch {
    return [];
  }
}

/**
 * `file:line:function` of every frame, in order. Left out is what is not the exception's own: members of a group (between `+-+---` and
 * `+---`), and what led to a `ExceptionWithTraceback:`, which is printed for what billiard quotes.
 */
export function framesIn(lines: readonly string[]): string[] {
  let frames: string[] = [];
  let before = 0;
  let members = false;
  for (const line of lines) {
    if (/^\s*\+-\+-+ /.test(line)) members = true;
    else if (members && !/^\s*(?:\||\+-)/.test(line) && line.trim() !== '') members = false;
    if (members) continue;
    const [, file, number, name] = FRAME.exec(line) ?? [];
    if (OTHERS.test(file ?? '')) continue;
    if (file !== undefined) frames.push(`${file}:${number}:${name}`);
    else if (line.endsWith('Traceback (most recent call last):')) before = frames.length;
    else if (/^[\w.]*(?:ExceptionWithTraceback|RemoteTraceback): ?$/.test(line)) frames = frames.slice(0, before);
  }
  return frames;
}
