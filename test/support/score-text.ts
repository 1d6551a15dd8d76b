/** A score as lines for a terminal of 100 columns. Pure. */
import type { KnownDifference } from '../known-differences.ts';
import { type Difference, type Figure, type Score, type Share, shareOf } from './scorer.ts';
import type { SearchScore } from './search-score.ts';

const WIDTH = 100;

export function scoreText(
  found: Score,
  search: SearchScore,
  phrase: string,
  known: readonly KnownDifference[],
): string[] {
  return [
    ...figures(found, search, phrase),
    ...section('named in a line', [
      ['outcome', 'found/truth', 'as'],
      ...found.outcomes.map(({ outcome, truth, found: hits, kinds }) => [outcome, `${hits}/${truth}`, kinds.join(' ')]),
    ]),
    ...section('by run: found/truth, and how many are wrong', [
      ['run', 'Celery', 'style', 'transport', 'named', 'doubles', 'exception', 'retries', 'args'],
      ...found.runs
        .filter(({ celery }) => celery !== '')
        .map(({ run, celery, style, transport, named: { right, of } }) => [
          run,
          celery,
          style,
          transport,
          `${right}/${of}`,
          ...(['doubles', 'exception type', 'retries', 'args'] as const).map((figure) =>
            String(found.differences.filter((one) => one.figure === figure && one.run === run).length),
          ),
        ]),
    ]),
    ...section('named in no line: found/truth', anonymousTable(found)),
    ...section(
      'args that differ from the log in a placeholder only',
      found.argsMasked.map(({ taskId, args }) => [taskId, clip(args, WIDTH - taskId.length - 4)]),
    ),
    ...differencesText(found.differences, known),
  ];
}

function figures(found: Score, search: SearchScore, phrase: string): string[] {
  const line = (name: string, ...cells: (string | number)[]): string =>
    `  ${name.padEnd(26)}${cells.map((cell) => String(cell).padEnd(22)).join('')}`.trimEnd();
  return [
    line('', 'audit', `search "${phrase}"`),
    line('precision', figure(found.precision), figure(search.precision)),
    line('recall', figure(found.recall), figure(search.recall)),
    line('named without an id', `${found.byName.right} of ${found.byName.of}`),
    line('doubles', found.doubles, search.doubles),
    line('task name', figure(found.task)),
    line('exception type', figure(found.exception)),
    line('retries', figure(found.retries)),
    line('args', figure(found.args), `in the log of ${found.argsLogged}`),
    line('totals', found.sums.length === 0 ? 'add up' : `${found.sums.length} wrong`),
  ];
}

function figure(share: Share): string {
  return `${shareOf(share).toFixed(3)}  (${share.right}/${share.of})`;
}

/** A row each run, a column each kind that any of them has; the heads in two lines, `worker` over `lost`. */
function anonymousTable({ anonymous, runs }: Score): string[][] {
  if (anonymous.length === 0) return [];
  const cell = (count?: { readonly found: number; readonly truth: number }): string =>
    count ? `${count.found}/${count.truth}` : '';
  return [
    ['', ...anonymous.map(({ kind }) => kind.split('-')[0] ?? '')],
    ['run', ...anonymous.map(({ kind }) => kind.split('-')[1] ?? '')],
    ...runs
      .filter((run) => Object.keys(run.anonymous).length > 0)
      .map((run) => [run.run, ...anonymous.map(({ kind }) => cell(run.anonymous[kind]))]),
    ['all', ...anonymous.map(cell)],
  ];
}

function differencesText(differences: readonly Difference[], known: readonly KnownDifference[]): string[] {
  if (differences.length === 0) return ['', '  no difference'];
  const byFigure = Map.groupBy(differences, (one) => one.figure);
  return [
    '',
    `  differences: ${differences.length}`,
    ...[...byFigure].flatMap(([name, ones]: [Figure, Difference[]]) =>
      ones.flatMap((one) => [
        `  ${name}, ${one.run}, ${one.about}`,
        ...wrap(one.is),
        ...wrap(`cause: ${known.find((row) => isSame(row, one))?.cause ?? 'NOT KNOWN'}`),
      ]),
    ),
  ];
}

export function isSame(a: Difference, b: Difference): boolean {
  return a.figure === b.figure && a.run === b.run && a.about === b.about && a.is === b.is;
}

/** @param rows cells; the first row is the head */
function section(title: string, rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    '',
    `  ${title}`,
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ];
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** At blanks where there are any, else where the line is full. */
function wrap(text: string): string[] {
  const lines = text.replaceAll(/\s+/g, ' ').match(new RegExp(`\\S.{0,${WIDTH - 6}}(?= |$)|\\S{1,${WIDTH - 5}}`, 'g'));
  return (lines ?? []).map((line) => `    ${line.trim()}`);
}
