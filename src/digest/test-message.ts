/** A digest of nothing, for people who want to see one arrive. */
import type { Digest } from './digest.ts';

/** @param at now, ISO UTC: of two tests each is a message of its own */
export function testDigest(name: string, at: string): Digest {
  return {
    name,
    key: at,
    repeat: false,
    baseline: false,
    test: true,
    coverage: { from: at, to: at, complete: true, reasons: [] },
    workers: 0,
    workerRecords: 0,
    silent: [],
    awake: [],
    failures: 0,
    belowBar: 0,
    succeeded: null,
    before: null,
    changes: [],
    totals: [],
    groups: [],
    outages: [],
    expected: 0,
    savedByRetry: 0,
    swallowed: 0,
    otherApps: 0,
    ignored: 0,
    unrecognised: 0,
    dashboardUrl: null,
    problems: [],
  };
}
