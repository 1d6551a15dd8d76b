import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { findArchives } from '../../src/adapters/archive/files.ts';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { Report } from '../../src/digest/report.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { MATCHES_ALL, policyOf, ruleOf } from '../issues/builders.ts';

const CORPUS = fileURLToPath(new URL('../corpus/small/archives', import.meta.url));
const DAY = 86_400_000;
const NOW = Date.parse('2026-05-14T00:00:00Z');

async function audit(folder: string, publication: 'full' | 'minimal'): Promise<AuditResult> {
  const files = await findArchives(
    ['dt=2026-05-11/*.tsv.gz'],
    CORPUS,
    () => Readable.from([]),
    () => NOW,
  );
  return runAudit(
    {
      source: await archiveSource({ files }),
      tracker: localTracker({ folder, now: () => NOW }),
      notifiers: [],
      clock: () => 0,
      stop: () => false,
      progress: () => {},
    },
    {
      name: 'default',
      window: { since: null, until: null, automaticUntil: null, lookbackMs: DAY, maxCatchUpMs: 7 * DAY },
      policy: policyOf({
        environments: [{ name: 'workers', match: ['*'], issues: true }],
        rules: [ruleOf('lost', { match: { ...MATCHES_ALL, kind: ['worker-lost'] }, severity: 'critical' })],
      }),
      publication,
      digest: 'never',
      dryRun: false,
    },
  );
}

let full: AuditResult;
let minimal: AuditResult;
let again: AuditResult;
let validate: ValidateFunction;

before(async () => {
  const root = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    full = await audit(join(root, 'full'), 'full');
    minimal = await audit(join(root, 'minimal'), 'minimal');
    again = await audit(join(root, 'full'), 'full');
  } finally {
    await rm(root, { recursive: true });
  }
  const schema = JSON.parse(
    await readFile(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
});

test('the run has something to report', () => {
  assert.ok(full.report.failures.length > 10 && full.report.groups.length > 3 && full.report.receipts.length > 3);
});

test('a report is what both schemas say', () => {
  for (const { report } of [full, minimal, again]) {
    const json: unknown = JSON.parse(JSON.stringify(report));
    assert.deepEqual(Report.parse(json), json, 'no key that the schema does not know, none lost in JSON');
    assert.ok(validate(json), JSON.stringify(validate.errors));
  }
});

test('both schemas refuse what is none', () => {
  const json = JSON.parse(JSON.stringify(full.report)) as Record<string, unknown>;
  const { cost: _, ...incomplete } = json;
  for (const broken of [
    incomplete,
    { ...json, schema: 2 },
    { ...json, expected: -1 },
    { ...json, failures: [{}] },
    { ...json, receipts: null },
  ]) {
    assert.ok(!Report.safeParse(broken).success);
    assert.ok(!validate(broken));
  }
});

test('totals and groups add up to the failures', () => {
  for (const { report } of [full, minimal]) {
    const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
    assert.equal(sum(report.totals.map(({ failures }) => failures)), report.failures.length);
    assert.equal(sum(report.groups.map(({ count }) => count)), report.failures.length);
    assert.equal(sum(report.totals.map(({ groups }) => groups)), report.groups.length);
    const known = new Set(report.groups.map(({ fingerprint }) => fingerprint));
    assert.ok(report.failures.every(({ fingerprint }) => known.has(fingerprint)));
    assert.deepEqual(
      report.failures.map(({ at }) => at),
      report.failures.map(({ at }) => at).toSorted(),
    );
    for (const { count, byEnvironment } of report.groups) assert.deepEqual(byEnvironment, { workers: count });
  }
});

test('minimal: the same failures, without their texts', () => {
  const facts = ({ report }: AuditResult) =>
    report.failures.map(({ taskId, task, kind, exception, retries, fingerprint, at }) => ({
      taskId,
      task,
      kind,
      exception,
      retries,
      fingerprint,
      at,
    }));
  assert.deepEqual(facts(minimal), facts(full));
  for (const { args, host, program, message, frames, attempts } of minimal.report.failures) {
    assert.deepEqual([args, host, program], [null, '', '']);
    assert.ok(message.length <= 200);
    assert.ok(frames.every(({ own }) => own));
    assert.ok(attempts.every(({ reason, exception }) => /^\w*$/.test(reason) && (exception ?? '') === reason));
  }
  assert.ok(minimal.report.swallowed.length > 0);
  assert.ok(minimal.report.swallowed.every(({ text }) => text === null));
  assert.ok(full.report.swallowed.every(({ text }) => text === 'Syncing grade back to LMS failed'));
  assert.ok(full.report.failures.some(({ host }) => host !== ''));
  assert.ok(minimal.report.window.streams.every(({ name }) => /^stream \d+$/.test(name)));
});

test('the same window again: the same failures, no change, not a single write', () => {
  assert.deepEqual(again.report.failures, full.report.failures);
  assert.deepEqual(again.report.totals, full.report.totals);
  assert.ok(full.report.receipts.some(({ change }) => change === 'open'));
  assert.deepEqual(
    again.report.receipts.filter(({ change }) => change !== 'skip'),
    [],
  );
});

test('receipts name the issue that was written', () => {
  const opened = full.report.receipts.filter(({ change }) => change === 'open');
  for (const { fingerprint, number, url, result } of opened) {
    assert.equal(result, 'done');
    assert.equal(url, `full/${number}.md`);
    assert.deepEqual(full.report.groups.find((group) => group.fingerprint === fingerprint)?.issue, { number, url });
  }
});
