/**
 * Issues and dashboards written by an earlier version (test/golden/upgrade/, its command line over test/corpus/small): the next
 * version finds every cause under the name it has there. `whole` has seen all of it, `half` the first of three days; `whole-2` and
 * `half-2` are of the second version of the fingerprint.
 */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { FINGERPRINT_VERSIONS } from '../../src/failures/grouping/fingerprint-version.ts';
import type { Ledger } from '../../src/failures/rules/history.ts';
import { readState } from '../../src/issues/state/state.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { policyOf } from './builders.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const UNTIL = '2026-05-14T00:00:00Z';

/** Every cause with what was counted of it, by fingerprint. */
async function ledgersIn(folder: string): Promise<Ledger[]> {
  const state = readState(await localTracker({ folder, now: () => 0 }).list([]), 'default');
  const hashes = new Set([
    ...state.issues.keys(),
    ...(state.dashboard?.ledgers ?? []).map(({ fingerprint }) => fingerprint),
  ]);
  return [...hashes].toSorted().flatMap((hash) => state.ledgerOf(hash) ?? []);
}

async function upgraded(
  t: TestContext,
  golden: string | null,
  since: string | null,
): Promise<{ result: AuditResult; folder: string; before: Ledger[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
  t.after(() => rm(folder, { recursive: true }));
  if (golden !== null) await cp(path(`golden/upgrade/${golden}`), folder, { recursive: true });
  const before = await ledgersIn(folder);
  const files = await findArchives(
    ['**/*.tsv.gz'],
    path('corpus/small/archives'),
    () => Readable.from([]),
    () => 0,
  );
  const result = await runAudit(
    {
      source: await archiveSource({ files }),
      tracker: localTracker({ folder, now: () => Date.parse(UNTIL) }),
      notifiers: [],
      clock: () => 0,
      stop: () => false,
      progress: () => {},
    },
    {
      name: 'default',
      window: { since, until: UNTIL, automaticUntil: null, lookbackMs: 7 * 86_400_000, maxCatchUpMs: 7 * 86_400_000 },
      policy: policyOf(),
      publication: 'full',
      digest: 'never',
      dryRun: false,
    },
  );
  return { result, folder, before };
}

const totals = (ledgers: readonly Ledger[]): Record<string, number> =>
  Object.fromEntries(ledgers.map(({ fingerprint, total }) => [fingerprint, total]));

/** Written by the first and by the second version of the fingerprint. */
const EARLIER = [
  { version: 1, whole: 'whole', half: 'half' },
  { version: 2, whole: 'whole-2', half: 'half-2' },
] as const;

for (const { version: written, whole, half } of EARLIER) {
  test(`version ${written} named causes by other rules than this one does`, async (t) => {
    const { before } = await upgraded(t, whole, null);
    assert.ok(before.length > 50);
    assert.ok(before.every(({ version }) => version === written && version < FINGERPRINT_VERSIONS[0]));
  });

  for (const since of [null, '2026-05-11T00:00:00Z']) {
    test(`version ${written} has seen everything, read again from ${since ?? 'where it ended'}: no issue, no comment, nothing counted twice`, async (t) => {
      const { result, folder, before } = await upgraded(t, whole, since);
      assert.deepEqual(
        result.receipts.filter(({ result: done }) => done !== 'skipped').map(({ change, title }) => [change, title]),
        [],
      );
      assert.deepEqual(totals(await ledgersIn(folder)), totals(before));
      const text = async (root: string, name: string): Promise<string> => readFile(join(root, name), 'utf8');
      for (const name of ['1.md', '2.md', '3.md', '4.md', '5.md', '6.md']) {
        const golden = await text(path(`golden/upgrade/${whole}`), name);
        if (!golden.includes('celery-failure/dashboard')) assert.equal(await text(folder, name), golden, name);
      }
    });
  }

  test(`version ${written} has seen half: the other half goes on in the causes that are there, and all is counted once`, async (t) => {
    const { result, folder, before } = await upgraded(t, half, null);
    assert.ok(before.length > 5);
    const after = await ledgersIn(folder);
    const known = totals(after);
    for (const { fingerprint, total } of before) assert.ok((known[fingerprint] ?? 0) >= total, 'it kept its name');
    const sum = (ledgers: readonly Ledger[]): number => ledgers.reduce((all, { total }) => all + total, 0);
    const fresh = await upgraded(t, null, null);
    assert.equal(sum(after), sum(await ledgersIn(fresh.folder)));
    assert.equal(
      sum(after) - sum(before),
      result.groups.reduce((all, group) => all + group.fresh.length, 0),
    );
    assert.deepEqual(
      result.receipts.filter(({ comment }) => comment !== null),
      [],
    );
  });
}
