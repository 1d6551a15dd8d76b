/**
 * Tracebacks that JSON loggers write as data: value -> the same chain that readTraceback makes of text.
 *
 * The value comes out of a log: nothing about its shape is believed, and what does not fit is left out and said.
 */
import { type Frame, NO_FUNCTION, type PythonException, type Traceback } from './traceback.ts';

type Fields = Readonly<Record<string, unknown>>;

const ODD_FRAMES = 'the logger wrote frames without a file or a line';
/** Groups inside groups: Python prints ten levels too. */
const MAX_DEPTH = 10;

/**
 * structlog's dict_tracebacks: `[{"exc_type": "ValueError", "exc_value": "x", "is_cause": false, "frames": [{"filename": …, "lineno": …,
 * "name": …}]}, …]`, the exception that was raised first, its causes after it. Sentry's: `{"values": [{"type": …, "value": …, "stacktrace":
 * {"frames": […]}}]}`, the root first, as Python prints.
 *
 * @param said class that the record's first line names, `''` if unknown: a list that ends in it has the root first
 * @returns null where the value is neither
 */
export function readStructuredTraceback(value: unknown, said = ''): Traceback | null {
  const read = readStacks(value, said) ?? readSentry(value);
  if (!read || read.exceptions.length === 0) return null;
  const { exceptions, isOdd } = read;
  return { exceptions, state: isOdd ? 'partial' : 'complete', why: isOdd ? ODD_FRAMES : null };
}

interface Read {
  readonly exceptions: PythonException[];
  readonly isOdd: boolean;
}

function readStacks(value: unknown, said: string): Read | null {
  const listed = fieldsIn(Array.isArray(value) ? value : fieldOf(value, 'stacks')).filter(
    (stack) => textOf(stack['exc_type']) !== '',
  );
  if (listed.length === 0) return null;
  const isRootFirst = said !== '' && listed.at(-1)?.['exc_type'] === said && listed[0]?.['exc_type'] !== said;
  const stacks = isRootFirst ? listed.toReversed() : listed;
  let isOdd = false;
  const exceptions = stacks.map((stack, index): PythonException => {
    const cause = stacks[index + 1];
    const notes = Array.isArray(stack['exc_notes']) ? stack['exc_notes'].map(textOf) : [];
    const { frames, odd } = readFrames(stack['frames'], { file: ['filename'], name: ['name'], source: ['line'] });
    const syntax = readSyntaxError(stack['syntax_error']);
    isOdd ||= odd;
    return {
      type: textOf(stack['exc_type']),
      message: [textOf(stack['exc_value']), ...notes].join('\n').trimEnd(),
      frames: syntax ? [...frames, syntax] : frames,
      link: cause ? (cause['is_cause'] === true ? 'cause' : 'context') : null,
      group: membersOf(stack, MAX_DEPTH),
    };
  });
  return { exceptions: exceptions.toReversed(), isOdd };
}

/** Members of a group are lists of stacks; a member that is a group itself is named by its own members. */
function membersOf(stack: Fields, depth: number): string[] {
  const members = stack['exceptions'];
  if (!Array.isArray(members) || depth === 0) return [];
  return members.flatMap((member: unknown) => {
    const [raised] = fieldsIn(Array.isArray(member) ? member : fieldOf(member, 'stacks'));
    if (!raised) return [];
    const inner = membersOf(raised, depth - 1);
    return inner.length > 0 ? inner : textOf(raised['exc_type']) || [];
  });
}

function readSyntaxError(value: unknown): Frame | null {
  const [file, line] = [textOf(fieldOf(value, 'filename')), lineOf(fieldOf(value, 'lineno'))];
  if (file === '' || line === null) return null;
  return { file, line, function: NO_FUNCTION, source: textOf(fieldOf(value, 'line')).trim() || null };
}

function readSentry(value: unknown): Read | null {
  const values = fieldsIn(fieldOf(value, 'values')).filter((each) => textOf(each['type']) !== '');
  if (values.length === 0) return null;
  const sourceOf = (each: Fields | undefined): string => textOf(fieldOf(each?.['mechanism'], 'source'));
  const isMember = (each: Fields): boolean => sourceOf(each).startsWith('exceptions[');
  const chain = values.filter((each) => !isMember(each));
  const members = new Map<unknown, string[]>();
  for (const member of values.filter(isMember)) {
    const parent = fieldOf(member['mechanism'], 'parent_id');
    members.set(parent, [...(members.get(parent) ?? []), textOf(member['type'])]);
  }
  let isOdd = false;
  const exceptions = chain.map((each, index): PythonException => {
    const { frames, odd } = readFrames(fieldOf(each['stacktrace'], 'frames'), {
      file: ['abs_path', 'filename'],
      name: ['function'],
      source: ['context_line'],
    });
    isOdd ||= odd;
    const [module, type] = [textOf(each['module']), textOf(each['type'])];
    return {
      type: module === '' || module === 'builtins' ? type : `${module}.${type}`,
      message: textOf(each['value']),
      frames,
      link: index === 0 ? null : sourceOf(chain[index - 1]) === '__cause__' ? 'cause' : 'context',
      group: members.get(fieldOf(each['mechanism'], 'exception_id')) ?? [],
    };
  });
  return { exceptions, isOdd };
}

interface FrameKeys {
  readonly file: readonly string[];
  readonly name: readonly string[];
  readonly source: readonly string[];
}

function readFrames(value: unknown, keys: FrameKeys): { frames: Frame[]; odd: boolean } {
  const frames: Frame[] = [];
  const given = Array.isArray(value) ? value : [];
  let odd = value !== undefined && value !== null && !Array.isArray(value);
  for (const each of given) {
    const first = (names: readonly string[]): string =>
      names.map((name) => textOf(fieldOf(each, name))).find((text) => text !== '') ?? '';
    const [file, line, name] = [first(keys.file), lineOf(fieldOf(each, 'lineno')), first(keys.name)];
    // structlog keeps 50 frames and puts one without a file in the place of the others.
    if (file === '' && name.startsWith('Skipped frames: ')) continue;
    if (file === '' || line === null) odd = true;
    else frames.push({ file, line, function: name || NO_FUNCTION, source: first(keys.source).trim() || null });
  }
  return { frames, odd };
}

function fieldOf(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function lineOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
