/**
 * The action: what the runner hands over -> the mode that is asked for -> exit status.
 */
import * as core from '@actions/core';
import { audit } from './action/audit.ts';
import { examine } from './action/doctor.ts';
import { masksOf, ownTexts } from './action/mask.ts';
import { explain } from './compose/explain.ts';
import { inputsFromEnv, textOf } from './config/reading.ts';
import { keepHeapSmall } from './heap.ts';
import { stdout } from './markup.ts';
import { Stopped } from './run.ts';

async function main(): Promise<void> {
  const inputs = inputsFromEnv(process.env);
  for (const mask of masksOf(inputs, ownTexts(inputs, process.env))) core.setSecret(mask);
  await (textOf(inputs, 'mode').toLowerCase() === 'doctor' ? examine(inputs) : audit(inputs));
}

keepHeapSmall();
main().catch((error: unknown) => {
  const { message, advice, known } = explain(error);
  core.setFailed(stdout([known ? message : `Unexpected: ${message}`, ...(advice === null ? [] : [advice])].join('\n')));
  if (!known && error instanceof Error) core.debug(stdout(error.stack ?? ''));
  // A request in flight would keep the process for as long as it takes.
  if (error instanceof Stopped) process.exit();
});
