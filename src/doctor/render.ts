/** Findings -> lines for a terminal or a run log, and Markdown for the summary of a job. */
import { code, fence, plain, stdout } from '../markup.ts';
import { counted, type Finding, type Verdict } from './finding.ts';

/** Fixed words, so that a person can look for them. */
export const WORDS: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  unknown: 'unknown',
  warning: 'warning',
  wrong: 'WRONG',
};

/** Lines to copy are set in by so much, which nothing else is. */
const COPY_INDENT = ' '.repeat(13);

/** To be copied as it stands: a terminal must not break it. */
export function isToCopy(line: string): boolean {
  return line.startsWith(COPY_INDENT);
}

export function renderFindings(findings: readonly Finding[]): string[] {
  const width = Math.max(...findings.map(({ check }) => check.length), 0);
  return [
    ...findings.flatMap(({ check, verdict, says, fix, add }) => [
      `${WORDS[verdict].padEnd(8)} ${check.padEnd(width)}  ${says}`,
      ...(fix === null ? [] : [`${' '.repeat(9)}-> ${fix}`]),
      ...(add === null ? [] : add.split('\n').map((line) => `${COPY_INDENT}${line}`)),
    ]),
    '',
    conclusion(findings),
  ].map((line) => stdout(line));
}

export function conclusion(findings: readonly Finding[]): string {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  const [faults, warnings, open] = [count('wrong'), count('warning'), count('unknown')];
  const parts = [
    faults === 0 ? 'Nothing is wrong' : `${counted(faults, 'thing is', 'things are')} wrong`,
    ...(warnings === 0 ? [] : [counted(warnings, 'warning', 'warnings')]),
    ...(open === 0 ? [] : [`${open} could not be looked at`]),
  ];
  return `${parts.join(', ')}.`;
}

const SIGNS: Readonly<Record<Verdict, string>> = { ok: '✅', unknown: '➖', warning: '⚠️', wrong: '❌' };

export function renderFindingsMarkdown(findings: readonly Finding[]): string {
  return [
    '## Celery failure audit: doctor',
    '',
    plain(conclusion(findings)),
    '',
    ...findings.flatMap(({ check, verdict, says, fix, add }) => [
      `${SIGNS[verdict]} **${plain(check)}**: ${plain(says)}`,
      '',
      ...(fix === null ? [] : [plain(fix), '']),
      ...(add === null ? [] : [add.includes('\n') ? fence(add, 'yaml') : code(add), '']),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
