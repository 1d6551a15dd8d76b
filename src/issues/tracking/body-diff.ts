/** What a write changes in a body, line by line, for people who look at a dry run. */

/** Lines around a change that say where it is. */
const CONTEXT = 2;
/** Above it the middle is shown as replaced: a table of all pairs would take seconds. */
const MOST_PAIRS = 4_000_000;

/** `- old`, `+ new`, `  kept`, `…` for what is left out; a marker in short, since nobody reads it. */
export function diffBodies(before: string | null, after: string): string[] {
  const old = before === null ? [] : linesOf(before);
  const lines = linesOf(after);
  let start = 0;
  while (start < Math.min(old.length, lines.length) && old[start] === lines[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, lines.length) - start && old.at(-1 - end) === lines.at(-1 - end)) end++;
  const same = (kept: readonly string[]): string[] => kept.map((line) => `  ${line}`);
  const changed = differing(old.slice(start, old.length - end), lines.slice(start, lines.length - end));
  return folded([...same(lines.slice(0, start)), ...changed, ...same(lines.slice(lines.length - end))]);
}

function linesOf(body: string): string[] {
  return body.replaceAll('\r\n', '\n').split('\n').map(inShort);
}

/** `<!-- celery-failure-audit:v1 issue name=default key=0a1b… s=(1234 characters) h=5f2c9a01 -->` */
function inShort(line: string): string {
  return line.replace(
    /^(<!-- celery-failure-audit:v\d+ [^>]*? s=)([\w-]+)/,
    (_, head: string, state: string) => `${head}(${state.length} characters)`,
  );
}

/** The longest common subsequence, by the table of its lengths. */
function differing(old: readonly string[], lines: readonly string[]): string[] {
  const replaced = [...old.map((line) => `- ${line}`), ...lines.map((line) => `+ ${line}`)];
  if (old.length === 0 || lines.length === 0 || old.length * lines.length > MOST_PAIRS) return replaced;
  const width = lines.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = lines.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === lines[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < lines.length) {
    if (i < old.length && j < lines.length && old[i] === lines[j]) {
      found.push(`  ${old[i]}`);
      i++;
      j++;
    } else if (j >= lines.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      found.push(`- ${old[i]}`);
      i++;
    } else {
      found.push(`+ ${lines[j]}`);
      j++;
    }
  }
  return found;
}

function folded(lines: readonly string[]): string[] {
  const near = (index: number): boolean =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some((line) => !line.startsWith('  '));
  return lines.flatMap((line, index) => (near(index) ? [line] : index === 0 || near(index - 1) ? ['…'] : []));
}
