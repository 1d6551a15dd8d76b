/** What a thread says of a cause, as much as the channel may show. */
import { innermostOwnFrame, type TaskFailure } from '../failures/failure.ts';
import { type Publication, publish } from '../failures/rules/publish.ts';
import type { Cause } from '../issues/plan/cause.ts';
import type { CauseDetail } from './digest.ts';

/** @param newest its newest failure of this run, redacted; undefined = it did not fail in it */
export function causeDetail(
  { ledger, judgement }: Cause,
  newest: TaskFailure | undefined,
  publication: Publication,
): CauseDetail {
  const shown = newest === undefined ? null : publish(newest, publication);
  const frame = shown === null ? null : innermostOwnFrame(shown);
  const text = shown === null ? ledger.template : shown.message;
  return {
    message: text === '' ? null : `${shown?.exception ?? ledger.exception}: ${text}`,
    frame: frame === null ? null : `${frame.file}:${frame.line} in ${frame.function}`,
    environments: Object.entries(ledger.environments).filter(([name]) => name !== ''),
    runbook: judgement.runbook,
  };
}
