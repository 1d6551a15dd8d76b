/** What is told of the newest failure alone: traceback, arguments, retries, place, and why it belongs to this cause. */
import type { TaskFailure } from '../../failures/failure.ts';
import type { FingerprintPart } from '../../failures/grouping/fingerprint.ts';
import { code, codeCell, fence, plain, shorten } from '../../markup.ts';
import { withoutInstance } from '../state/streams.ts';

const MAX_TEXT_LINES = 2000;
const MAX_CANDIDATES = 20;

/** @param maxLines of the traceback; few leave out arguments and retries, too */
export function renderDetails(failure: TaskFailure, parts: readonly FingerprintPart[], maxLines: number): string {
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
          `<details><summary>Traceback of the newest failure${plain(note)}</summary>`,
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
          `Newest failure on ${code(withoutInstance(failure.host))}, ${code(failure.program)}, ${failure.at.slice(0, 19).replace('T', ' ')} UTC.`,
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
function tracebackLines(failure: TaskFailure): string[] {
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
