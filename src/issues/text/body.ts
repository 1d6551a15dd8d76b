/**
 * The text of a failure issue: rendered, and read back.
 *
 * First the marker, then the region between the bot's begin and end lines; what a person writes outside of it survives. Inside
 * it the facts come first (rewritten whenever anything changes) and the details of the newest failure below (kept as they are
 * when only the facts change, because an old failure's text is stored nowhere else).
 */
import { isBreaker } from '../plan/breaker-key.ts';
import type { Cause } from '../plan/cause.ts';
import { packLedger } from '../state/ledger.ts';
import { writeMarker } from '../state/marker.ts';
import { type LastChange, packLastChange } from '../state/receipt.ts';
import { DETAILS, layOutWithin, readRegions } from '../state/region.ts';
import { renderBreaker } from './breaker-text.ts';
import { renderDetails } from './details.ts';
import { type FactsContext, renderFacts } from './facts.ts';
import { rowIn } from './kept-row.ts';

export interface BodyContext extends FactsContext {
  /** Name of the audit. */
  readonly name: string;
  readonly last?: LastChange | null;
}

/**
 * @param existing the body as it stands; null for a new issue
 */
export function renderBody(cause: Cause, context: BodyContext, existing: string | null): string {
  const marker = writeMarker('issue', context.name, cause.fingerprint, {
    ...packLedger({
      ...cause.ledger,
      severity: cause.judgement.severity,
      labels: [...new Set([...cause.ledger.labels, ...cause.judgement.labels])].toSorted(),
    }),
    ...packLastChange(context.last ?? null),
  });
  const old = existing === null ? { above: '', details: '', below: '' } : readRegions(existing);
  if (isBreaker(cause.fingerprint)) {
    const steps = [Number.POSITIVE_INFINITY, 20, 0].map((rows) => () => [
      renderBreaker(cause, rows, context.repositoryUrl ?? null),
    ]);
    return layOutWithin(marker, steps, old);
  }
  const newest = cause.group?.fresh.at(-1) ?? cause.group?.failures.at(-1) ?? null;
  const facts = renderFacts(cause, context, newest, (row) => rowIn(existing ?? '', row));
  const steps = [200, 80, 30, 0].map((lines) => () => [
    facts,
    DETAILS,
    newest ? renderDetails(newest, cause.group?.fingerprint.parts ?? [], lines) : old.details,
  ]);
  return layOutWithin(marker, [...steps, () => [facts]], old);
}
