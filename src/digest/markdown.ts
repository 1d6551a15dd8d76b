/**
 * Digest -> Markdown: the job summary and `digest.md`.
 */
import { markdownTable } from 'markdown-table';
import { codeCell, fitBytes, link, plain, relativeTime, safeUrl } from '../markup.ts';
import { type Digest, type DigestChange, headline } from './digest.ts';

/** The runner refuses summaries above 1 MiB as a whole. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const MAX_BYTES = 900 * 1024;
const MAX_GROUPS = 100;

const WORDS: Readonly<Record<DigestChange['change'], string>> = {
  open: 'new',
  reopen: 'back again',
  close: 'closed',
  'severity-changed': 'severity changed',
  milestone: 'milestone',
};

export function renderMarkdown(digest: Digest): string {
  const { coverage, changes, totals, groups } = digest;
  // The number is ours; an address that is no web page (issues as files) is left out.
  const issue = (number: number | null, url: string | null): string => {
    if (number === null) return '';
    const target = url === null ? null : safeUrl(url);
    return target === null ? `#${number}` : `[#${number}](${target})`;
  };
  const table = (rows: string[][]): string => markdownTable(rows, { alignDelimiters: false });
  const sections = [
    `## ${plain(headline(digest))}`,
    '',
    `Logs from ${relativeTime(coverage.from)} to ${relativeTime(coverage.to)}: ${coverage.complete ? 'read in full' : '**not read in full**'}, ${digest.workers} worker ${digest.workers === 1 ? 'stream' : 'streams'} alive.`,
    '',
    ...(digest.baseline
      ? ['The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.', '']
      : []),
    ...(digest.repeat ? ['_This digest may have been sent before._', ''] : []),
    ...[...digest.problems, ...coverage.reasons].map((problem) => `> [!WARNING]\n> ${plain(problem)}\n`),
    ...(changes.length > 0
      ? [
          '### What changed',
          '',
          table([
            ['Change', 'Cause', 'Severity', 'Failures', 'Issue'],
            ...changes.map(({ change, title, severity, total, number, url }) => [
              WORDS[change],
              codeCell(title),
              severity,
              String(total),
              issue(number, url),
            ]),
          ]),
          '',
        ]
      : []),
    ...(totals.length > 0
      ? [
          '### Failures by task and severity',
          '',
          table([
            ['Severity', 'Task', 'Failures', 'Causes'],
            ...totals.map(({ severity, task, failures, groups: causes }) => [
              severity,
              task === null ? 'no task named' : codeCell(task),
              String(failures),
              String(causes),
            ]),
          ]),
          '',
        ]
      : []),
    ...(groups.length > 0
      ? [
          `<details><summary>${groups.length} ${groups.length === 1 ? 'cause' : 'causes'}</summary>`,
          '',
          table([
            ['Cause', 'Severity', 'Failures', 'Trend', 'Issue'],
            ...groups
              .slice(0, MAX_GROUPS)
              .map(({ title, severity, count, trend, number, url, waiting }) => [
                codeCell(title),
                severity,
                String(count),
                trend,
                issue(number, url) || (waiting ? 'waiting' : ''),
              ]),
          ]),
          '',
          '</details>',
          '',
        ]
      : []),
    counted(digest),
    ...(digest.dashboardUrl && safeUrl(digest.dashboardUrl) ? ['', link('Dashboard', digest.dashboardUrl)] : []),
    '',
  ];
  return fitBytes(sections.join('\n'), MAX_BYTES);
}

/** What was seen beside failures; the words say whether each is good or bad. */
function counted(digest: Digest): string {
  const parts = [
    `${digest.expected} failed as their code expects`,
    `${digest.savedByRetry} saved by a retry`,
    ...(digest.swallowed > 0
      ? [
          `${digest.swallowed} ${digest.swallowed === 1 ? 'failure was' : 'failures were'} logged and swallowed (task succeeded)`,
        ]
      : []),
    ...(digest.ignored > 0 ? [`${digest.ignored} ignored by a rule`] : []),
    ...(digest.otherApps > 0 ? [`${digest.otherApps} of other apps`] : []),
    ...(digest.unrecognised > 0 ? [`${digest.unrecognised} worker errors of an unknown form`] : []),
  ];
  return `Also seen: ${parts.join(', ')}.`;
}
