/**
 * The action: environment -> Config -> compose -> run -> summary, outputs, exit status.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { compose, explain, type Outside, readPolicyText, runbookFinder } from './compose.ts';
import { consult } from './compose-doctor.ts';
import { loadConfig, policyFilePath } from './config/load.ts';
import { problemText } from './config/problem.ts';
import { type InputTexts, inputsFromEnv, secretsOf, textOf } from './config/reading.ts';
import type { Config } from './config/schema.ts';
import { renderMarkdown } from './digest/markdown.ts';
import { reportOfFailure } from './digest/reporting.ts';
import { renderIdleRules, renderPlan, renderTerminal } from './digest/terminal.ts';
import { conclusion, renderFindings, renderFindingsMarkdown } from './doctor/render.ts';
import { SEVERITIES } from './failures/failure.ts';
import { stdout } from './markup.ts';
import { type AuditResult, type Progress, runAudit, Stopped } from './run.ts';
import { listenForStop, type Stop } from './stop.ts';

const { env } = process;
const info = (line: string): void => core.info(stdout(line));
const outside: Outside = {
  now: () => Date.now(),
  sleep: (ms) => sleep(ms),
  stdin: () => process.stdin,
  folder: env['GITHUB_WORKSPACE'] || process.cwd(),
  log: info,
};

async function main(): Promise<void> {
  // Node's own fetch ignores HTTPS_PROXY otherwise; present from Node 24.5 on.
  (http as { setGlobalProxyFromEnv?: () => void }).setGlobalProxyFromEnv?.();
  const inputs = inputsFromEnv(env);
  for (const secret of secretsOf(inputs)) mask(secret);
  if (textOf(inputs, 'mode').toLowerCase() === 'doctor') return examine(inputs);

  const path = policyFilePath(inputs);
  const token = (inputs['github-token'] ?? '').trim();
  const place = {
    workspace: env['GITHUB_WORKSPACE'] || null,
    repository: env['GITHUB_REPOSITORY'] || null,
    sha: env['GITHUB_SHA'] || null,
    token: token || null,
  };
  const text = await readPolicyText(path, place, outside);
  const loaded = loadConfig({
    inputs,
    file: text === null ? null : { path, text },
    env: { GITHUB_REPOSITORY: env['GITHUB_REPOSITORY'], RUNNER_TEMP: env['RUNNER_TEMP'] },
    exists: await runbookFinder(text, place, outside),
    now: new Date(outside.now()).toISOString(),
  });
  if ('problems' in loaded) {
    for (const problem of loaded.problems) core.error(stdout(problemText(problem)));
    core.setFailed(
      `${loaded.problems.length} ${loaded.problems.length === 1 ? 'setting is' : 'settings are'} wrong; nothing was read or written.`,
    );
    return;
  }
  for (const note of loaded.notes) info(note);
  const stop = listenForStop();
  try {
    await stop.race(audit(loaded.config, stop));
  } catch (error) {
    await reportFailure(error, loaded.config);
    throw error;
  }
}

/** The mode `doctor`: it writes nothing but, where `digest` is `always`, a test message to each channel. */
async function examine(inputs: InputTexts): Promise<void> {
  const patient = {
    inputs,
    env: { GITHUB_REPOSITORY: env['GITHUB_REPOSITORY'], RUNNER_TEMP: env['RUNNER_TEMP'] },
    github: 'required' as const,
    checkout: env['GITHUB_WORKSPACE'] || null,
    sha: env['GITHUB_SHA'] || null,
    testMessage: textOf(inputs, 'digest').toLowerCase() === 'always',
  };
  const findings = await consult(patient, outside);
  for (const line of renderFindings(findings)) info(line);
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderFindingsMarkdown(findings), true).write();
  for (const { verdict, check, says, fix, add } of findings) {
    const told = stdout(
      [`${check}: ${says}`, ...(fix === null ? [] : [fix]), ...(add === null ? [] : [add])].join('\n'),
    );
    if (verdict === 'wrong') core.error(told);
    if (verdict === 'warning') core.warning(told);
  }
  if (findings.some(({ verdict }) => verdict === 'wrong')) core.setFailed(conclusion(findings));
}

async function audit(config: Config, stop: Stop): Promise<void> {
  const { deps, options, writes, heartbeat } = await compose(config, outside, null);
  const result = await runAudit(
    {
      ...deps,
      clock: () => performance.now(),
      stop: stop.asked,
      progress(step) {
        if (step.step === 'plan') stop.writes();
        tell(step);
      },
    },
    options,
  );
  const { digest, plan, verdict } = result;
  if (options.dryRun) {
    for (const line of renderPlan(plan, writes())) info(line);
    const idle = renderIdleRules(result.report.groups, options.policy.rules);
    if (idle !== null) info(idle);
  }
  for (const line of renderTerminal(digest, plan, options.dryRun, 120)) info(line);
  await publishFiles(result, config);
  if (heartbeat !== null && result.report.window.complete && verdict !== 'failed') {
    const delivery = await heartbeat();
    if (!delivery.delivered) core.warning(stdout(`Heartbeat: ${delivery.problem}`));
  }
  conclude(result, config);
}

function tell(step: Progress): void {
  if (step.step === 'failures') info(`Found ${step.failures} failures of ${step.groups} causes.`);
  if (step.step === 'write')
    info(`${step.receipt.change} (${step.receipt.reason}) ${step.receipt.url ?? ''} ${step.receipt.title}`);
}

async function publishFiles(
  { report, digest, receipts, groups, highestSeverity }: AuditResult,
  config: Config,
): Promise<void> {
  const markdown = renderMarkdown(digest);
  await mkdir(config.outputDir, { recursive: true });
  const reportPath = join(config.outputDir, 'report.json');
  const digestPath = join(config.outputDir, 'digest.md');
  await writeFile(reportPath, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(digestPath, markdown);
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();

  const done = receipts.filter(({ result }) => result === 'done');
  const count = (change: string): number => done.filter((receipt) => receipt.change === change).length;
  core.setOutput('failures', report.failures.length);
  core.setOutput('groups', groups.length);
  core.setOutput('opened', count('open'));
  core.setOutput('updated', count('update'));
  core.setOutput('reopened', count('reopen'));
  core.setOutput('closed', count('close'));
  core.setOutput('commented', done.filter(({ comment }) => comment !== null).length);
  core.setOutput(
    'issues',
    JSON.stringify(
      done.map(({ number, url, change, severity, fingerprint }) => ({ number, url, change, severity, fingerprint })),
    ),
  );
  core.setOutput('highest-severity', highestSeverity ?? '');
  core.setOutput('complete', report.window.complete);
  core.setOutput('window-from', report.window.from);
  core.setOutput('window-to', report.window.to);
  core.setOutput('report-path', reportPath);
  core.setOutput('digest-path', digestPath);
}

/** report.json is written on every exit but bad settings, so that a step after this one can rely on it. */
async function reportFailure(error: unknown, config: Config): Promise<void> {
  const at = `${new Date(outside.now()).toISOString().slice(0, 19)}Z`;
  const path = join(config.outputDir, 'report.json');
  await mkdir(config.outputDir, { recursive: true });
  await writeFile(path, `${JSON.stringify(reportOfFailure(config.name, at, explain(error).message), null, 2)}\n`);
  core.setOutput('complete', false);
  core.setOutput('report-path', path);
}

/** 0 fine or degraded (loudly); 1 failed, a severity reached, or degraded where the user said so. */
function conclude({ verdict, digest, highestSeverity }: AuditResult, { failOn }: Config): void {
  for (const problem of [...digest.problems, ...(digest.coverage.complete ? [] : digest.coverage.reasons)]) {
    if (verdict !== 'failed') core.warning(stdout(problem));
  }
  const bar = failOn.severity === null ? -1 : SEVERITIES.indexOf(failOn.severity);
  if (verdict === 'failed') core.setFailed(stdout(digest.problems.join(' ') || 'Nothing could be read.'));
  else if (verdict === 'degraded' && failOn.incomplete)
    core.setFailed('The run was not complete, and fail-on-incomplete is set.');
  else if (highestSeverity !== null && SEVERITIES.indexOf(highestSeverity) <= bar)
    core.setFailed(`There are failures of severity ${highestSeverity}, and fail-on-severity is ${failOn.severity}.`);
}

/** `/` or `wait=true` masked would hide half of every log. */
const SHORTEST_PART = 9;

/** The forms a secret may take in a log line. */
function mask(secret: string): void {
  core.setSecret(secret);
  for (const form of [encodeURIComponent(secret), Buffer.from(secret).toString('base64')])
    if (form !== secret) core.setSecret(form);
  if (!/^https?:\/\//i.test(secret) || !URL.canParse(secret)) return;
  // Errors of other libraries name the path, with or without the query; of a Teams address the signature alone is a key.
  const { pathname, search, searchParams } = new URL(secret);
  const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
  for (const part of [`${pathname}${search}`, pathname, ...values])
    if (part.length >= SHORTEST_PART) core.setSecret(part);
}

main().catch((error: unknown) => {
  const { message, advice, known } = explain(error);
  core.setFailed(stdout([known ? message : `Unexpected: ${message}`, ...(advice === null ? [] : [advice])].join('\n')));
  if (!known && error instanceof Error) core.debug(stdout(error.stack ?? ''));
  // A request in flight would keep the process for as long as it takes.
  if (error instanceof Stopped) process.exit();
});
