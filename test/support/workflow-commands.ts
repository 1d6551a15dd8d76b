/**
 * What the Actions runner reads out of a step: workflow commands in its output, and the files behind GITHUB_OUTPUT and GITHUB_ENV.
 * After actions/runner 2.336: src/Runner.Common/ActionCommand.cs, src/Runner.Worker/ActionCommandManager.cs, FileCommandManager.cs.
 */

export interface WorkflowCommand {
  /** `error`, `add-mask`, `set-output` ... */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly message: string;
  /** The line it stood in, as printed. */
  readonly line: string;
}

/** Deprecated ones still work: a log line that holds `::set-output` forges an output, one with `::set-env` fails the step. */
const COMMANDS = new Set(
  (
    'add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice remove-matcher save-state set-env ' +
    'set-output stop-commands warning'
  ).split(' '),
);

/**
 * The commands the runner would carry out. `::name` counts at the start of a line only, after blanks; the old `##[name]` anywhere in it.
 * Standard error is read like standard output. Nothing counts between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function parseCommands(output: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopToken: string | null = null;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known: ReadonlySet<string> = stopToken === null ? COMMANDS : new Set([stopToken.toLowerCase()]);
    const command = doubleColon(line, known) ?? bracketed(line, known);
    if (!command) continue;
    if (stopToken !== null) {
      stopToken = null;
      continue;
    }
    if (command.name === 'stop-commands') stopToken = command.message;
    commands.push(command);
  }
  return commands;
}

function doubleColon(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end < 0) return null;
  return build(trimmed.slice(2, end), trimmed.slice(end + 2), ',', known, line);
}

function bracketed(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  return build(line.slice(start + 3, end), line.slice(end + 1), ';', known, line);
}

function build(
  head: string,
  message: string,
  separator: string,
  known: ReadonlySet<string>,
  line: string,
): WorkflowCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : head.slice(space + 1).split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1), PROPERTY_ESCAPES);
  }
  return { name, properties, message: decode(message, MESSAGE_ESCAPES), line };
}

/** `%25` last, or `%250A` would become a line break. */
const MESSAGE_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY_ESCAPES = [['%3A', ':'], ['%2C', ','], ['%3B', ';'], ['%5D', ']'], ...MESSAGE_ESCAPES] as const;

function decode(text: string, escapes: readonly (readonly [escaped: string, plain: string])[]): string {
  return escapes.reduce((decoded, [escaped, plain]) => decoded.replaceAll(escaped, plain), text);
}

/** A file of `name=value` and `name<<DELIMITER` blocks. Throws where the runner fails the step: a malformed line, an open block. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r\n|\n/);
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n] as string;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, n + 1);
      if (end < 0) throw new Error(`no end ${delimiter} of ${line.slice(0, heredoc)}`);
      values[line.slice(0, heredoc)] = lines.slice(n + 1, end).join('\n');
      n = end;
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`neither name=value nor name<<DELIMITER: ${line}`);
  }
  return values;
}
