/**
 * The text of a failure issue: rendered, and read back.
 *
 * First the marker, then the region between the bot's begin and end lines; what a person writes outside of it survives. Inside
 * it the facts come first (rewritten whenever anything changes) and the details of the newest failure below (kept as they are
 * when only the facts change, because an old failure's text is stored nowhere else).
 */
import { innermostOwnFrame, type Kind, type TaskFailure } from '../failures/failure.ts';
import type { FingerprintPart } from '../failures/fingerprint.ts';
import type { Ledger } from '../failures/history.ts';
import type { Link, Policy } from '../failures/policy.ts';
import type { Judgement } from '../failures/rules.ts';
import { code, codeCell, fence, link, plain, relativeTime, shorten } from '../markup.ts';
import { packLedger } from './ledger.ts';
import { writeMarker } from './marker.ts';
import type { Cause, CommentReason } from './plan.ts';
import { DETAILS, layOutWithin, readRegions } from './region.ts';
import { sparkline } from './sparkline.ts';

const MAX_MESSAGE = 500;
const MAX_TEXT_LINES = 2000;
const MAX_CANDIDATES = 20;

export interface BodyContext {
  /** Name of the audit. */
  readonly name: string;
  readonly policy: Policy;
  /** Where a person can look at an event; null where the source has no page. */
  readonly linkTo: (at: string, eventId: string) => string | null;
  /** An issue of the same cause that was closed too long ago to be reopened. */
  readonly previous: number | null;
}

/**
 * @param existing the body as it stands; null for a new issue
 * @returns null where the text would be what it is
 */
export function renderBody(cause: Cause, context: BodyContext, existing: string | null): string {
  const marker = writeMarker(
    'issue',
    context.name,
    cause.fingerprint,
    packLedger({
      ...cause.ledger,
      severity: cause.judgement.severity,
      labels: [...new Set([...cause.ledger.labels, ...cause.judgement.labels])].toSorted(),
    }),
  );
  const old = existing === null ? { above: '', details: '', below: '' } : readRegions(existing);
  const newest = cause.group?.fresh.at(-1) ?? cause.group?.failures.at(-1) ?? null;
  const facts = renderFacts(cause, context, newest);
  const steps = [200, 80, 30, 0].map((lines) => () => [
    facts,
    DETAILS,
    newest ? renderDetails(newest, cause.group?.fingerprint.parts ?? [], lines) : old.details,
  ]);
  return layOutWithin(marker, [...steps, () => [facts]], old);
}

/** Keys of rules that have no row of their own. */
const RULED_KEYS = ['labels', 'open', 'transient', 'promote', 'fingerprint', 'links'] as const;

/** Decided inside the task's code, so that a frame of it says where. */
const HAS_PLACE: ReadonlySet<Kind> = new Set(['exception', 'internal-error', 'rejected']);

function renderFacts(cause: Cause, { policy, linkTo, previous }: BodyContext, newest: TaskFailure | null): string {
  const { ledger, judgement } = cause;
  const subject =
    ledger.task === null
      ? `A task of the worker ${code(ledger.program || '?')} (the log does not name it)`
      : code(ledger.task);
  const frame = newest && HAS_PLACE.has(newest.kind) ? innermostOwnFrame(newest) : null;
  const text = shorten(newest?.message || ledger.template, MAX_MESSAGE);
  const rows: [string, string][] = [
    ['First', moment(ledger.firstSeen)],
    ['Last', moment(ledger.lastSeen)],
    [
      'Trend',
      `${sparkline(ledger)} ${countOf(ledger, 1)} on the last of these 30 days, ${countOf(ledger, 7)} in the last 7`,
    ],
    ['Severity', `**${judgement.severity}** (${decidedBy(judgement.decidedBy.severity)})`],
  ];
  const environments = Object.entries(ledger.environments).filter(([name]) => name !== '');
  if (environments.length > 0)
    rows.push(['Environments', environments.map(([name, count]) => `${codeCell(name)} ${count}`).join(', ')]);
  if (frame) rows.push(['Where', `${codeCell(`${frame.file}:${frame.line}`)} in ${codeCell(frame.function)}`]);
  if (judgement.owners.length > 0)
    rows.push(['Owners', `${judgement.owners.map(codeCell).join(', ')} (${decidedBy(judgement.decidedBy.owners)})`]);
  if (judgement.runbook !== null)
    rows.push(['Runbook', `${runbook(judgement.runbook)} (${decidedBy(judgement.decidedBy.runbook)})`]);
  const links = customLinks(judgement.links, ledger);
  if (links.length > 0) rows.push(['Links', links.join(' · ')]);
  const ruled = RULED_KEYS.flatMap((key) => {
    const by = judgement.decidedBy[key];
    return by === undefined || by.startsWith('default: ') ? [] : [`${key} (${decidedBy(by)})`];
  });
  if (ruled.length > 0) rows.push(['Also ruled', ruled.join(', ')]);
  const samples = ledger.recent.toReversed().slice(0, 5);
  const unnamed = samples.every(([, , taskId]) => taskId === null);
  return [
    `${subject} ${ledger.kind === 'swallowed' ? 'logged and swallowed' : 'failed for good with'} ${code(ledger.exception)}${previous === null ? '.' : `. It was tracked before in #${previous}.`}`,
    '',
    // A text of placeholders alone says nothing.
    ...(/[A-Za-z]{2}/.test(text.replace(/<[a-z-]+>/g, '')) ? [fence(text), ''] : []),
    `| Failures | **${ledger.total}** |`,
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    `<details><summary>The last ${samples.length === 1 ? 'failure' : `${samples.length} failures`}</summary>`,
    '',
    ...(unnamed ? ['No task id stands in the log.', ''] : []),
    ...samples.map(([at, eventId, taskId]) => {
      const page = linkTo(at, eventId);
      const parts = [
        `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`,
        ...(taskId === null ? [] : [code(taskId)]),
        ...(page ? [link('in the log', page)] : []),
      ];
      return `- ${parts.join(' · ')}`;
    }),
    '',
    '</details>',
    '',
    '<details><summary>What happens next, and what you can do</summary>',
    '',
    nextSteps(policy.reopenMs, judgement),
    '',
    // The key once more where people see it: some clients drop hidden comments.
    `Key of this cause: ${code(ledger.fingerprint)}`,
    '',
    '</details>',
    '',
  ].join('\n');
}

/** Relative for the reader, exact for the search. */
function moment(iso: string): string {
  return `${relativeTime(iso)}, at ${iso.slice(11, 16)} UTC`;
}

function decidedBy(by: string): string {
  return by.startsWith('default: ') ? plain(by) : `rule ${codeCell(by)}`;
}

function runbook(target: string): string {
  return /^https?:/.test(target) ? link(target.replace(/^https?:\/\//, ''), target) : codeCell(target);
}

function customLinks(links: readonly Link[], ledger: Ledger): string[] {
  const [, eventId = '', taskId] = ledger.recent.at(-1) ?? [];
  const values: Record<string, string> = {
    task_id: taskId ?? '',
    task: ledger.task ?? '',
    fingerprint: ledger.fingerprint,
    event_id: eventId,
  };
  return links.flatMap(({ name, template }) => {
    const used = [...template.matchAll(/\{(\w+)\}/g)].map(([, variable = '']) => variable);
    // A link whose value is missing would lead anywhere but there.
    if (used.some((variable) => !values[variable])) return [];
    return [
      link(
        name,
        template.replace(/\{(\w+)\}/g, (_, variable: string) => encodeURIComponent(values[variable] ?? '')),
      ),
    ];
  });
}

function nextSteps(reopenMs: number, { closeMs, transient }: Judgement): string {
  const days = (ms: number): string => `${Math.round(ms / 86_400_000)} days`;
  return [
    ...(transient ? ['A rule calls this cause transient: it opens late and closes soon.', ''] : []),
    `New failures are counted here without a comment. When it has been quiet for long enough (3 to ${days(closeMs)}, by its history) and all logs of that time were read, the issue closes by itself. A failure within ${days(reopenMs)} after that reopens it; later a new issue opens and links here.`,
    '',
    `- **Fixed?** Close it as completed: a failure within ${days(reopenMs)} reopens it.`,
    '- **Not worth it?** Close it as not planned: it is counted, and never reopened.',
    '- **Too loud?** Add the label `celery-failure/muted`, or set `severity`, `owners`, `open`, `transient` or `ignore` with a rule in the policy file.',
  ].join('\n');
}

function countOf(ledger: Ledger, days: number): number {
  const last = Date.parse(ledger.lastSeen.slice(0, 10));
  const oldest = new Date(last - (days - 1) * 86_400_000).toISOString().slice(0, 10);
  return Object.entries(ledger.days).reduce((sum, [day, [count]]) => (day >= oldest ? sum + count : sum), 0);
}

function renderDetails(failure: TaskFailure, parts: readonly FingerprintPart[], maxLines: number): string {
  const story =
    failure.attempts.length === 0
      ? []
      : [
          `<details><summary>${failure.attempts.length} ${failure.attempts.length === 1 ? 'retry' : 'retries'} before it failed</summary>`,
          '',
          ...failure.attempts
            .slice(-20)
            .map(
              ({ at, reason }) =>
                `- ${at.slice(0, 10)} ${at.slice(11, 19)} UTC ${reason ? code(reason.slice(0, 300)) : 'retried'}`,
            ),
          '',
          '</details>',
          '',
        ];
  const note = failure.traceback === 'partial' ? ` (incomplete: ${failure.tracebackNote ?? 'cut'})` : '';
  const lines = tracebackLines(failure);
  const shown =
    lines.length <= maxLines
      ? lines
      : [`… ${lines.length - maxLines} lines left out`, ...lines.slice(lines.length - maxLines)];
  return [
    ...(lines.length > 0 && maxLines > 0
      ? [
          `<details open><summary>Traceback of the newest failure${plain(note)}</summary>`,
          '',
          fence(shown.join('\n'), 'python'),
          '',
          '</details>',
          '',
        ]
      : []),
    ...(failure.args !== null && maxLines > 30
      ? [`<details><summary>Arguments</summary>`, '', fence(failure.args.slice(0, 2000)), '', '</details>', '']
      : []),
    ...(maxLines > 30 ? story : []),
    ...(failure.host
      ? [
          `Newest failure on ${code(failure.host)}, ${code(failure.program)}, ${failure.at.slice(0, 19).replace('T', ' ')} UTC.`,
          '',
        ]
      : []),
    ...(failure.candidates.length > 0
      ? [
          `The log does not say which task this was. Received and not ended at that time: ${failure.candidates.slice(0, MAX_CANDIDATES).map(code).join(', ')}.`,
          '',
        ]
      : []),
    '<details><summary>Why is this one group?</summary>',
    '',
    '| part | value | why it counts |',
    '|---|---|---|',
    ...parts.map(({ name, value, hint }) => `| ${name} | ${codeCell(value)} | ${hint} |`),
    '',
    '</details>',
    '',
  ].join('\n');
}

/** As Python prints it, from what may be published; root first. */
export function tracebackLines(failure: TaskFailure): string[] {
  const lines: string[] = [];
  for (const { type, message, frames, link: relation } of failure.exceptions) {
    if (relation === 'cause')
      lines.push('', 'The above exception was the direct cause of the following exception:', '');
    if (relation === 'context')
      lines.push('', 'During handling of the above exception, another exception occurred:', '');
    if (frames.length > 0) lines.push('Traceback (most recent call last):');
    for (const frame of frames) {
      lines.push(`  File "${shorten(frame.file, 300)}", line ${frame.line}, in ${shorten(frame.function, 300)}`);
      if (frame.source) lines.push(`    ${shorten(frame.source, 500)}`);
    }
    if (!type) continue;
    for (const line of (message ? `${type}: ${message}` : type).split('\n', MAX_TEXT_LINES))
      lines.push(line.slice(0, 500));
  }
  return lines;
}

/** One short comment per change of state; the body has the rest. */
export function renderComment(cause: Cause, reason: CommentReason, until: string): string {
  const { ledger, judgement, issue } = cause;
  const fresh = cause.group?.fresh.length ?? 0;
  switch (reason) {
    case 'regressed':
      return `It failed again: ${fresh} ${fresh === 1 ? 'failure' : 'failures'}, the last ${relativeTime(ledger.lastSeen)}. The issue is open again.`;
    case 'quiet':
      return `No failure since ${relativeTime(ledger.lastSeen)}, and every log line up to ${relativeTime(until)} was read. Given its history, that silence is unlikely to be chance: closed. A new failure reopens it.`;
    case 'severity-changed':
      return `Severity changed from ${issue?.ledger?.severity ?? 'unknown'} to **${judgement.severity}** (${decidedBy(judgement.decidedBy.severity)}).`;
    case 'milestone':
      return `${ledger.total} failures so far, since ${relativeTime(ledger.firstSeen)}.`;
  }
}
