/**
 * The failures of a run -> the cause of each. What one failure alone cannot tell is decided here: whose cut record it is, and
 * which name its cause already has.
 *
 * The order of the failures changes nothing.
 */
import { className, type TaskFailure } from '../failure.ts';
import { type Fingerprint, fingerprintBy, fingerprintOf, isCut, programOf } from './fingerprint.ts';
import { FINGERPRINT_VERSIONS } from './fingerprint-version.ts';

export interface Identifying {
  /** Name of the audit. */
  readonly audit: string;
  /** Is there an issue or a ledger of this fingerprint? */
  readonly isKnown: (fingerprint: string) => boolean;
  /** What a rule makes of it; the same where no rule says anything. */
  readonly regrouped: (fingerprint: Fingerprint, failure: TaskFailure) => Fingerprint;
}

/** One fingerprint a failure, in their order. */
export function identify(
  failures: readonly TaskFailure[],
  { audit, isKnown, regrouped }: Identifying,
): readonly Fingerprint[] {
  const named = failures.map((failure) => {
    const newest = fingerprintOf(failure, audit);
    const ruled = regrouped(newest, failure);
    if (ruled !== newest) return { failure, fingerprint: ruled, settled: true };
    const known = knownName(failure, newest, audit, isKnown);
    return { failure, fingerprint: known ?? newest, settled: known !== null };
  });

  /** Causes of whole records by what a cut one still tells. */
  const whole = new Map<string, Map<string, Fingerprint>>();
  for (const { failure, fingerprint } of named) {
    if (isCut(failure)) continue;
    const key = remainsOf(failure);
    whole.set(key, (whole.get(key) ?? new Map<string, Fingerprint>()).set(fingerprint.hash, fingerprint));
  }
  return named.map(({ failure, fingerprint, settled }) => {
    if (settled || !isCut(failure)) return fingerprint;
    const [only, ...others] = whole.get(remainsOf(failure))?.values() ?? [];
    // Two causes look the same without their tracebacks: to guess would put a failure under the wrong one.
    return only !== undefined && others.length === 0 ? only : fingerprint;
  });
}

/** The first of its names that is known, newest rules first: an upgrade must not open the same issue a second time. */
function knownName(
  failure: TaskFailure,
  newest: Fingerprint,
  audit: string,
  isKnown: (fingerprint: string) => boolean,
): Fingerprint | null {
  if (isKnown(newest.hash)) return newest;
  for (const version of FINGERPRINT_VERSIONS.slice(1)) {
    const older = fingerprintBy(version, failure, audit);
    if (isKnown(older.hash)) return older;
  }
  return null;
}

/** What every record of a cause tells, whole or cut. */
function remainsOf({ task, worker, kind, exception, template }: TaskFailure): string {
  return JSON.stringify([task, task === null ? programOf(worker) : null, kind, className(exception), template]);
}
