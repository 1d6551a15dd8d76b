/** The mode `audit`: settings -> run -> what is told of it -> exit status. */
import * as core from '@actions/core';
import { beat, compose, perform } from '../compose/audit.ts';
import { explain } from '../compose/explain.ts';
import { utc } from '../compose/outside.ts';
import { loadSettings, readPolicyText } from '../compose/settings.ts';
import { problemText } from '../config/problem.ts';
import type { InputTexts } from '../config/reading.ts';
import type { Config } from '../config/schema.ts';
import { SEVERITIES } from '../failures/failure.ts';
import { stdout } from '../markup.ts';
import type { AuditResult, Progress } from '../run.ts';
import { listenForStop, type Stop } from '../stop.ts';
import { annotate } from './annotation.ts';
import { publish, publishFailure } from './outputs.ts';
import { givenEnv, info, outside, placeOf } from './surroundings.ts';

export async function audit(inputs: InputTexts): Promise<void> {
  const place = placeOf(inputs);
  const policy = await readPolicyText(inputs, place, outside);
  const loaded = await loadSettings({ inputs, env: givenEnv() }, policy, place, outside);
  if ('problems' in loaded) {
    const { problems } = loaded;
    for (const problem of problems) annotate('error', problemText(problem), problem.position);
    const wrong = problems.length === 1 ? '1 setting is' : `${problems.length} settings are`;
    core.setFailed(`${wrong} wrong; nothing was read or written.`);
    return;
  }
  const { config } = loaded;
  // GitHub says "not found" of what a token may not see: who has a file must be able to see that it was not read.
  const unseen = `There is no ${policy.path} in ${policy.askedOf} that the token can see: the defaults hold.`;
  const notes = [...(policy.text === null && policy.askedOf !== null ? [unseen] : []), ...loaded.notes];
  for (const note of notes) info(note);
  const stop = listenForStop();
  try {
    await stop.race(run(config, notes, stop));
  } catch (error) {
    await publishFailure(config.name, utc(outside.now()), explain(error).message, config.outputDir);
    throw error;
  }
}

async function run(config: Config, notes: readonly string[], stop: Stop): Promise<void> {
  const composed = await compose(config, outside, null);
  const result = await perform(composed, stop, { line: info, progress: tell, columns: COLUMNS });
  await publish(result, config.outputDir, notes);
  const problem = await beat(composed, result);
  if (problem !== null) annotate('warning', problem);
  conclude(result, config);
}

/** A run log has no width of its own. */
const COLUMNS = 120;

function tell(step: Progress): void {
  if (step.step === 'failures') info(`Found ${step.failures} failures of ${step.groups} causes.`);
  if (step.step === 'write')
    info(`${step.receipt.change} (${step.receipt.reason}) ${step.receipt.url ?? ''} ${step.receipt.title}`);
}

/** 0 fine or degraded (loudly); 1 failed, a severity reached, or degraded where the user said so. */
function conclude({ verdict, digest, highestSeverity }: AuditResult, { failOn }: Config): void {
  const { problems, coverage } = digest;
  const warnings = [...problems, ...(coverage.complete ? [] : coverage.reasons)];
  if (verdict === 'failed') {
    core.setFailed(stdout(warnings.join(' ') || 'Nothing could be read.'));
    return;
  }
  for (const warning of warnings) annotate('warning', warning);
  const bar = failOn.severity === null ? -1 : SEVERITIES.indexOf(failOn.severity);
  if (verdict === 'degraded' && failOn.incomplete)
    core.setFailed('The run was not complete, and fail-on-incomplete is set.');
  else if (highestSeverity !== null && SEVERITIES.indexOf(highestSeverity) <= bar)
    core.setFailed(`There are failures of severity ${highestSeverity}, and fail-on-severity is ${failOn.severity}.`);
}
