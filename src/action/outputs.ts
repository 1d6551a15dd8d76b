/** What later steps of the job get: the files of the run, its outputs, and the summary for people. */
import * as core from '@actions/core';
import type { OutputName } from '../config/outputs.ts';
import { renderMarkdown } from '../digest/markdown.ts';
import { reportOfFailure } from '../digest/reporting.ts';
import { plain } from '../markup.ts';
import type { AuditResult } from '../run.ts';
import { writeDigest, writeReport } from '../run-files.ts';
import { summarize } from './surroundings.ts';

/** @param notes sentences about the settings, told below the digest */
export async function publish(result: AuditResult, folder: string, notes: readonly string[]): Promise<void> {
  const reportPath = await writeReport(folder, result.report);
  const digestPath = await writeDigest(folder, result);
  await summarize([renderMarkdown(result.digest), ...notes.map((note) => `\n${plain(note)}\n`)].join(''));
  const outputs = { ...resultsOf(result), 'report-path': reportPath, 'digest-path': digestPath };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

type Files = 'report-path' | 'digest-path';

function resultsOf({
  report,
  receipts,
  groups,
  highestSeverity,
}: AuditResult): Record<Exclude<OutputName, Files>, unknown> {
  const done = receipts.filter(({ result }) => result === 'done');
  const count = (change: string): number => done.filter((receipt) => receipt.change === change).length;
  return {
    failures: report.failures.length,
    groups: groups.length,
    opened: count('open'),
    updated: count('update'),
    reopened: count('reopen'),
    closed: count('close'),
    commented: done.filter(({ comment }) => comment !== null).length,
    issues: JSON.stringify(
      done.map(({ number, url, change, severity, fingerprint }) => ({ number, url, change, severity, fingerprint })),
    ),
    'highest-severity': highestSeverity ?? '',
    complete: report.window.complete,
    'window-from': report.window.from,
    'window-to': report.window.to,
  };
}

/** report.json is written on every exit but bad settings, so that a step after this one can rely on it. */
export async function publishFailure(name: string, at: string, reason: string, folder: string): Promise<void> {
  const path = await writeReport(folder, reportOfFailure(name, at, reason));
  core.setOutput('complete', false);
  core.setOutput('report-path', path);
}
