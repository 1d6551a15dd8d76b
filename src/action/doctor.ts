/** The mode `doctor`: it writes nothing but, where `digest` is `always`, a test message to each channel. */
import * as core from '@actions/core';
import { type InputTexts, textOf } from '../config/reading.ts';
import { conclusion, renderFindings, renderFindingsMarkdown } from '../doctor/render.ts';
import { annotate } from './annotation.ts';
import { givenEnv, info, outside, placeOf, summarize } from './surroundings.ts';

export async function examine(inputs: InputTexts): Promise<void> {
  const testMessage = textOf(inputs, 'digest').toLowerCase() === 'always';
  const patient = { inputs, env: givenEnv(), github: 'required', place: placeOf(inputs), testMessage } as const;
  const findings = await (await import('../compose/doctor.ts')).consult(patient, outside);
  for (const line of renderFindings(findings)) info(line);
  await summarize(renderFindingsMarkdown(findings));
  for (const { verdict, check, says, fix, add, place } of findings) {
    if (verdict !== 'wrong' && verdict !== 'warning') continue;
    const told = [`${check}: ${says}`, fix, add].filter((line) => line !== null).join('\n');
    annotate(verdict === 'wrong' ? 'error' : 'warning', told, place);
  }
  if (findings.some(({ verdict }) => verdict === 'wrong')) core.setFailed(conclusion(findings));
}
