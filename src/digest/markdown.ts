/**
 * Digest -> Markdown: the job summary and `digest.md`.
 */
import { markdownTable } from 'markdown-table';
import { code, codeCell, fitBytes, link, plain, relativeTime, safeUrl } from '../markup.ts';
import { asideOf, comparedWith, rateOf } from './aside.ts';
import { changedCauses, isClosed, wordsOf } from './changed-cause.ts';
import { type Digest, type DigestGroup, type DigestOutage, headline, readingWords, streamSentences } from './digest.ts';
import { sumsOf } from './totals.ts';
import { counted, delta, grouped, SIGNS } from './wording.ts';

/** The runner refuses summaries above 1 MiB as a whole. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const MAX_BYTES = 900 * 1024;
const MAX_GROUPS = 100;
/** So many warnings are read; the rest is folded. */
const MOST_WARNINGS = 8;

export function renderMarkdown(digest: Digest): string {
  const { coverage, groups, outages, silent, awake, problems, dashboardUrl } = digest;
  const rest = groups.filter(({ outage }) => outage < 0);
  const [single, transient] = [rest.filter((group) => !group.transient), rest.filter((group) => group.transient)];
  const others = rest.length < groups.length ? 'other ' : '';
  const aside = asideOf(digest);
  const reading = readingWords(digest);
  const sections = [
    `## ${plain(headline(digest))}`,
    '',
    ...sumLines(digest),
    `Logs from ${relativeTime(coverage.from)} to ${relativeTime(coverage.to)}: ${reading.isDoubtful ? `**${reading.words}**` : reading.words}, ${counted(digest.workers, 'worker stream', 'worker streams')} alive${silent.length > 0 ? `, **${silent.length} silent**` : ''}.`,
    '',
    ...(digest.baseline
      ? ['The audit is on. This was its first run: what it found is the baseline, and from now on *new* means new.', '']
      : []),
    ...(digest.repeat ? ['_This digest may have been sent before._', ''] : []),
    ...warningLines([...coverage.reasons, ...streamSentences(silent, awake), ...problems]),
    ...outages.flatMap((outage, index) => outageLines(outage, index, digest)),
    ...changesTable(digest),
    ...totalsTable(digest),
    ...causesTable(single, `${single.length} ${others}${single.length === 1 ? 'cause' : 'causes'}`, digest),
    ...causesTable(
      transient,
      transient.length === 1
        ? '1 transient cause, of which a rule says that it passes by itself'
        : `${transient.length} transient causes, of which a rule says that they pass by themselves`,
      digest,
    ),
    ...(aside.length > 0 ? [`Also seen: ${aside.join(', ')}.`] : []),
    ...(dashboardUrl !== null && safeUrl(dashboardUrl) !== null ? ['', link('Dashboard', dashboardUrl)] : []),
    '',
  ];
  return fitBytes(sections.join('\n'), MAX_BYTES);
}

/** How bad it is, in one line. */
function sumLines(digest: Digest): string[] {
  const sums = sumsOf(digest).map(
    ({ severity, failures, causes, previous }) =>
      `${SIGNS[severity]} **${grouped(failures)} ${severity}**${delta(failures, previous)} in ${counted(causes, 'cause', 'causes')}`,
  );
  if (sums.length === 0) return [];
  return [[...sums, rateOf(digest), comparedWith(digest)].filter((part) => part !== null).join(' · '), ''];
}

function warningLines(warnings: readonly string[]): string[] {
  const more = warnings.slice(MOST_WARNINGS);
  return [
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => `> [!WARNING]\n> ${plain(warning)}\n`),
    ...(more.length === 0
      ? []
      : [
          `<details><summary>${counted(more.length, 'more warning', 'more warnings')}</summary>`,
          '',
          ...more.map((warning) => `- ${plain(warning)}`),
          '',
          '</details>',
          '',
        ]),
  ];
}

function changesTable({ changes }: Digest): string[] {
  const causes = changedCauses(changes);
  if (causes.length === 0) return [];
  return [
    '### What changed',
    '',
    table([
      ['Change', 'Cause', 'Severity', 'In this window', 'In all', 'Since', 'Issue'],
      ...causes.map((cause) => [
        isClosed(cause) ? `✅ ${wordsOf(cause)}` : `${SIGNS[cause.severity]} ${wordsOf(cause)}`,
        codeCell(cause.title),
        cause.severity,
        grouped(cause.recent),
        grouped(cause.total),
        isClosed(cause) ? `last ${relativeTime(cause.lastSeen)}` : relativeTime(cause.backSince ?? cause.firstSeen),
        issueCell(cause),
      ]),
    ]),
    '',
  ];
}

function totalsTable({ totals, before }: Digest): string[] {
  if (totals.length === 0) return [];
  return [
    '### Failures in this window by task and severity',
    '',
    table([
      ['Severity', 'Task', 'Failures', ...(before === null ? [] : ['Before']), 'Causes', 'Since'],
      ...totals.map(({ severity, task, failures, groups, previous, since }) => [
        `${SIGNS[severity]} ${severity}`,
        task === null ? 'no task named' : codeCell(task),
        grouped(failures),
        ...(before === null ? [] : [previous === null ? '' : grouped(previous)]),
        grouped(groups),
        since === null ? '' : relativeTime(since),
      ]),
    ]),
    '',
  ];
}

/** One entry for many causes: what they share, and where each of them is kept. */
function outageLines({ root, from, to, failures, causes }: DigestOutage, index: number, digest: Digest): string[] {
  const members = digest.groups.filter(({ outage }) => outage === index);
  const tracked = members.flatMap((member) => (member.number === null ? [] : [issueCell(member)]));
  return [
    ...(index === 0 ? ['### One root for many causes', ''] : []),
    `**${counted(causes, 'cause', 'causes')}, ${counted(failures, 'failure', 'failures')}** from ${relativeTime(from)} to ${relativeTime(to)} share one root: ${code(root)}.${tracked.length > 0 ? ` Issues: ${tracked.join(', ')}.` : ''}`,
    '',
    ...causesTable(members, `Its ${members.length} causes`, digest),
  ];
}

function causesTable(groups: readonly DigestGroup[], summary: string, { dashboardUrl }: Digest): string[] {
  if (groups.length === 0) return [];
  const left = groups.length - MAX_GROUPS;
  return [
    `<details><summary>${summary}</summary>`,
    '',
    table([
      ['Cause', 'Severity', 'In this window', 'Last two weeks', 'Trend', 'Since', 'Issue'],
      ...groups
        .slice(0, MAX_GROUPS)
        .map((group) => [
          codeCell(group.title),
          group.severity,
          grouped(group.count),
          group.sparkline,
          group.trend,
          relativeTime(group.firstSeen),
          group.muted ? `${issueCell(group)} muted`.trim() : issueCell(group) || (group.waiting ? 'waiting' : ''),
        ]),
    ]),
    ...(left > 0
      ? ['', `… and ${grouped(left)} more${dashboardUrl === null ? '' : `: ${link('Dashboard', dashboardUrl)}`}`]
      : []),
    '',
    '</details>',
    '',
  ];
}

/** The number is ours; an address that is no web page (issues as files) is left out. */
function issueCell({ number, url }: Pick<DigestGroup, 'number' | 'url'>): string {
  if (number === null) return '';
  const target = url === null ? null : safeUrl(url);
  return target === null ? `#${number}` : `[#${number}](${target})`;
}

function table(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}
