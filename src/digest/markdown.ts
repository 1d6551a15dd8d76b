/**
 * Digest -> Markdown: the job summary and `digest.md`.
 */
import { markdownTable } from 'markdown-table';
import { code, codeCell, fitBytes, link, plain, relativeTime, safeUrl } from '../markup.ts';
import {
  type Digest,
  type DigestChange,
  type DigestGroup,
  type DigestOutage,
  headline,
  streamSentences,
} from './digest.ts';

/** The runner refuses summaries above 1 MiB as a whole. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const MAX_BYTES = 900 * 1024;
const MAX_GROUPS = 100;

const WORDS: Readonly<Record<DigestChange['change'], string>> = {
  open: 'new',
  reopen: 'back again',
  close: 'closed',
  'severity-changed': 'severity changed',
  escalated: 'escalating',
  milestone: 'milestone',
};

export function renderMarkdown(digest: Digest): string {
  const { coverage, changes, totals, groups, outages } = digest;
  const rest = groups.filter(({ outage }) => outage < 0);
  const [single, transient] = [rest.filter((group) => !group.transient), rest.filter((group) => group.transient)];
  const others = rest.length < groups.length ? 'other ' : '';
  // The number is ours; an address that is no web page (issues as files) is left out.
  const issue: IssueCell = (number, url) => {
    if (number === null) return '';
    const target = url === null ? null : safeUrl(url);
    return target === null ? `#${number}` : `[#${number}](${target})`;
  };
  const sections = [
    `## ${plain(headline(digest))}`,
    '',
    `Logs from ${relativeTime(coverage.from)} to ${relativeTime(coverage.to)}: ${coverage.complete ? 'read in full' : '**not read in full**'}, ${digest.workers} worker ${digest.workers === 1 ? 'stream' : 'streams'} alive${digest.silent.length > 0 ? `, **${digest.silent.length} silent**` : ''}.`,
    '',
    ...(digest.baseline
      ? ['The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.', '']
      : []),
    ...(digest.repeat ? ['_This digest may have been sent before._', ''] : []),
    ...[...streamSentences(digest.silent, digest.awake), ...digest.problems, ...coverage.reasons].map(
      (problem) => `> [!WARNING]\n> ${plain(problem)}\n`,
    ),
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
    ...outages.flatMap((outage, index) => outageLines(outage, index, groups, issue)),
    ...causesTable(single, `${single.length} ${others}${single.length === 1 ? 'cause' : 'causes'}`, issue),
    ...causesTable(
      transient,
      `${transient.length} transient ${transient.length === 1 ? 'cause' : 'causes'}, which a rule says to pass by themselves`,
      issue,
    ),
    counted(digest),
    ...(digest.dashboardUrl && safeUrl(digest.dashboardUrl) ? ['', link('Dashboard', digest.dashboardUrl)] : []),
    '',
  ];
  return fitBytes(sections.join('\n'), MAX_BYTES);
}

type IssueCell = (number: number | null, url: string | null) => string;

function table(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

/** One entry for many causes: what they share, and where each of them is kept. */
function outageLines(
  { root, from, to, failures, causes }: DigestOutage,
  index: number,
  groups: readonly DigestGroup[],
  issue: IssueCell,
): string[] {
  const members = groups.filter(({ outage }) => outage === index);
  const tracked = members.flatMap(({ number, url }) => (number === null ? [] : [issue(number, url)]));
  return [
    ...(index === 0 ? ['### One root, many causes', ''] : []),
    `**${causes} causes, ${failures} failures** from ${relativeTime(from)} to ${relativeTime(to)} share one root: ${code(root)}.${tracked.length > 0 ? ` Issues: ${tracked.join(', ')}.` : ''}`,
    '',
    ...causesTable(members, `Its ${members.length} causes`, issue),
  ];
}

function causesTable(groups: readonly DigestGroup[], summary: string, issue: IssueCell): string[] {
  if (groups.length === 0) return [];
  return [
    `<details><summary>${summary}</summary>`,
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
  ];
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
