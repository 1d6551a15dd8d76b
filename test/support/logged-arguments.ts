/**
 * The arguments of each task as the raw lines hold them: read by plain patterns of its own, so that it can judge what
 * src/events reads.
 */

interface Form {
  /** Cheap test before the pattern: the line must hold it. */
  readonly holds: string;
  /** Looked for in the encoded text of a JSON record, not in its fields. */
  readonly encoded: boolean;
  /** Groups: id, args, kwargs. */
  readonly pattern: RegExp;
  /** What a group's text stands for. */
  readonly read: (text: string) => string;
  readonly example: string;
}

/** A Python string literal. */
const LITERAL = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;

const FORMS: readonly Form[] = [
  {
    holds: '"data": {"id": ',
    encoded: true,
    pattern:
      /"data": \{"id": "(?<id>[^"]+)", .*?"args": (?<args>"(?:[^"\\]|\\.)*"), "kwargs": (?<kwargs>"(?:[^"\\]|\\.)*")/,
    read: (text) => JSON.parse(text) as string,
    example:
      '{"message": "Task a.b[5fbb…] received", "data": {"id": "5fbb…", "name": "a.b", "args": "[250]", "kwargs": "{}"}}',
  },
  {
    holds: "Can't retry ",
    encoded: false,
    pattern: /Can't retry .{1,250}?\[(?<id>[^[\]\s]+)\] args:(?<args>.*?) kwargs:(?<kwargs>\{.*\})/,
    read: (text) => text,
    example: "celery.exceptions.MaxRetriesExceededError: Can't retry a.b[5fbb…] args:(1,) kwargs:{}",
  },
  {
    // Headers dumped with a message that could not be used, and at DEBUG with each one that is run.
    holds: "'argsrepr': ",
    encoded: false,
    pattern: new RegExp(`'id': '(?<id>[^']+)'.*?'argsrepr': (?<args>${LITERAL}), 'kwargsrepr': (?<kwargs>${LITERAL})`),
    read: (text) => text.slice(1, -1).replace(/\\(['"\\])/g, '$1'),
    example: `{'lang': 'py', 'task': 'a.b', 'id': '5fbb…', 'argsrepr': "['x']", 'kwargsrepr': '{}'}`,
  },
  {
    // What logging prints of a record that it could not format.
    holds: 'Arguments: {',
    encoded: false,
    pattern: new RegExp(`'id': '(?<id>[^']+)'.*'args': (?<args>${LITERAL}), 'kwargs': (?<kwargs>${LITERAL})`, 's'),
    read: (text) => text.slice(1, -1).replace(/\\(['"\\])/g, '$1'),
    example: `Arguments: {'hostname': 'w@h', 'id': '5fbb…', 'name': 'a.b', 'exc': 'Oops()', 'args': '[1]', 'kwargs': '{}'}`,
  },
];

/** By task id every form they were logged in, as the report writes it: `args:(1,) kwargs:{}`. */
export function loggedArguments(messages: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const message of messages) {
    for (const { holds, encoded, pattern, read } of FORMS) {
      if (!message.includes(holds)) continue;
      for (const line of encoded ? [message] : linesOf(message)) {
        const { id, args, kwargs } = pattern.exec(line)?.groups ?? {};
        if (id === undefined || args === undefined || kwargs === undefined) continue;
        const forms = found.get(id) ?? new Set();
        found.set(id, forms.add(`args:${read(args)} kwargs:${read(kwargs)}`));
      }
    }
  }
  return found;
}

/** The message, or the lines of a JSON record's fields: the encoding escapes quotes and line ends. */
function linesOf(message: string): string[] {
  if (!message.startsWith('{"')) return [message];
  try {
    const texts = Object.values(JSON.parse(message) as object).filter((value) => typeof value === 'string');
    return texts.flatMap((text) => text.split('\n'));
  } catch {
    // The transport cut it.
    return [message];
  }
}

/** A redaction's placeholder: `<email>`, `<webhook-url>`. */
const PLACEHOLDER = /<[a-z][a-z-]*>/;

/** Equal to one of the forms, but for placeholders in the place of what was redacted. */
export function isMasked(got: string, forms: Iterable<string>): boolean {
  const parts = got.split(PLACEHOLDER).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (parts.length === 1) return false;
  const pattern = new RegExp(`^${parts.join('.+?')}$`, 's');
  return [...forms].some((form) => form !== got && pattern.test(form));
}
