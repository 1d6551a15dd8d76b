/**
 * A simulated month: whatever cron and log service do, every failure is counted once, and the gaps that are shown are those
 * there are. FULL=1: a month; else two weeks.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { papertrailSource } from '../../src/adapters/papertrail/source.ts';
import { SourceError } from '../../src/adapters/search/error.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { type AuditState, readState } from '../../src/issues/state/state.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { policyOf } from '../issues/builders.ts';
import { later } from '../support/builders.ts';
import { startPapertrail } from '../support/papertrail.ts';
import { busyDays, type Call, type Month, START, simulatedMonth } from '../support/simulated-month.ts';

const DAYS = process.env['FULL'] === '1' ? 31 : 14;
const DAY_MS = 86_400_000;
const QUERY_DELAY_MS = 120_000;
const CATCH_UP_MS = 2 * DAY_MS;

/** Of this cause the issue closes, unless a stream is silent. */
const QUIETENED = 'app.tasks.cause_7';

interface Ran {
  readonly call: Call;
  /** null: the service could not be searched at all. */
  readonly result: AuditResult | null;
  readonly digest: Digest | null;
  readonly openIssues: number;
}

/** @param pageSize lines that the service gives at a time */
async function play(month: Month, pageSize = 200): Promise<{ runs: Ran[]; state: AuditState }> {
  let now = Date.parse(START);
  const papertrail = await startPapertrail({
    rateLimit: null,
    // The index lags by a minute.
    clock: () => now - 60_000,
    rateClock: () => now,
  });
  const folder = await mkdtemp(join(tmpdir(), 'month-'));
  papertrail.add(...month.events);
  const tracker = localTracker({ folder, now: () => now });
  const runs: Ran[] = [];
  try {
    for (const call of month.calls) {
      now = Date.parse(call.now);
      papertrail.server.clearFaults();
      if (call.outage !== 'none')
        papertrail.server.fail(
          { kind: 'status', status: 503, body: '<html>' },
          { nth: call.outage === 'later' ? 2 : 1, times: Number.POSITIVE_INFINITY },
        );
      let digest: Digest | null = null;
      const source = await papertrailSource({
        token: papertrail.settings.token,
        url: papertrail.url,
        // An hour is several pages then, of which the first is all that comes.
        pageSize: call.outage === 'later' ? 5 : pageSize,
        userAgent: 'test',
        sleep: async () => {},
        now: () => now,
      });
      const result = await runAudit(
        {
          source,
          tracker,
          notifiers: [
            {
              name: 'Slack',
              send: async (sent) => {
                digest = sent;
                return { kind: 'delivered' };
              },
            },
          ],
          clock: () => 0,
          stop: () => false,
          progress: () => {},
        },
        {
          name: 'default',
          window: {
            since: call.since ?? null,
            until: call.until ?? null,
            automaticUntil: later(call.now, -QUERY_DELAY_MS / 1000),
            lookbackMs: DAY_MS,
            maxCatchUpMs: CATCH_UP_MS,
          },
          policy: policyOf(),
          publication: 'full',
          digest: 'changes',
          dryRun: false,
        },
      ).catch((error: unknown) => {
        if (error instanceof SourceError) return null;
        throw error;
      });
      const issues = await tracker.list([]);
      const openIssues = issues.filter(
        ({ state, labels }) => state === 'open' && labels.includes('celery-failure'),
      ).length;
      runs.push({ call, result, digest, openIssues });
    }
    return { runs, state: readState(await tracker.list([]), 'default') };
  } finally {
    await papertrail.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Span = readonly [from: string, to: string];

/** What the complete and the partial searches really read, joined. */
function examinedSpans(runs: readonly Ran[]): Span[] {
  const spans = runs
    .flatMap(({ result }): Span[] => (result ? [[result.report.window.from, result.report.window.to]] : []))
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1));
  const joined: [string, string][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else joined.push([from, to]);
  }
  return joined;
}

function totals({ issues, ledgerOf, dashboard }: AuditState): Map<string, number> {
  const fingerprints = new Set([...issues.keys(), ...(dashboard?.ledgers ?? []).map(({ fingerprint }) => fingerprint)]);
  const counted = new Map<string, number>();
  for (const fingerprint of fingerprints) {
    const ledger = ledgerOf(fingerprint);
    if (ledger?.task) counted.set(ledger.task, (counted.get(ledger.task) ?? 0) + ledger.total);
  }
  return counted;
}

describe(`${DAYS} simulated days`, () => {
  for (const seed of process.env['FULL'] === '1' ? [1, 2, 3] : [1]) {
    it(`every failure is counted once, and the gaps shown are the gaps there are (seed ${seed})`, async () => {
      const month = simulatedMonth(seed, DAYS, null);
      const { runs, state } = await play(month);
      assert.ok(
        runs.some(({ result }) => result === null),
        'the service was down',
      );
      assert.ok(
        runs.some(({ result }) => result?.report.window.complete === false),
        'a search broke off',
      );
      const spans = examinedSpans(runs);
      const wanted = new Map<string, number>();
      for (const [task, times] of month.failures) {
        const count = times.filter((at) => spans.some(([from, to]) => from <= at && at <= to)).length;
        if (count > 0) wanted.set(task, count);
      }
      assert.deepEqual(totals(state), wanted);
      const real = spans.slice(1).map(([from], index): Span => [spans[index]?.[1] ?? '', from]);
      assert.equal(real.length, 1, 'one absence was made good by hand, the other was not');
      assert.deepEqual(state.dashboard?.gaps, real);
      const closed = runs.flatMap(({ result }) => result?.receipts.filter(({ change }) => change === 'close') ?? []);
      assert.deepEqual([...new Set(closed.map(({ task }) => task))], [QUIETENED]);
      // Nobody was called silent: not by night, not at weekends, not when a host came back under another name.
      const alarms = runs.flatMap(({ call, result }) =>
        (result?.digest.silent ?? []).map(({ name }) => `${call.now} ${name}`),
      );
      assert.deepEqual(alarms, []);
    });
  }

  it('a stream that was removed is named within a day, and nothing closes meanwhile', async () => {
    const removed = Math.floor(DAYS / 2) + 1;
    const month = simulatedMonth(1, DAYS, removed);
    const { runs } = await play(month);
    const away = later(START, removed * 86_400);
    const after = runs.filter(({ call, result }) => result && call.now >= away && call.since === undefined);
    const first = after.find(({ result }) => (result?.digest.silent.length ?? 0) > 0);
    assert.ok(first, 'it is named');
    assert.deepEqual(
      first.result?.digest.silent.map(({ name }) => name),
      ['mailer-01 celery'],
    );
    assert.ok(Date.parse(first.call.now) - Date.parse(away) <= DAY_MS, first.call.now);
    assert.ok(first.digest?.silent.length === 1, 'the channel is told');
    assert.ok(
      first.result?.report.window.streams.some(({ name, silent }) => silent === true && name === 'mailer-01 celery'),
    );
    const early = runs.filter(({ call }) => call.now < away).flatMap(({ result }) => result?.digest.silent ?? []);
    assert.deepEqual(early, []);
    const closed = after
      .filter(({ call }) => call.now >= first.call.now)
      .flatMap(({ result }) => result?.receipts.filter(({ change }) => change === 'close') ?? []);
    assert.deepEqual(closed, []);
  });

  it('so it is in a busy account, where only a moment of each hour is read whole', async () => {
    const removed = 6;
    const { runs } = await play(busyDays(8, removed), 25);
    const wide = runs.filter(({ result }) => result?.report.cost.search?.strategy === 'wide');
    assert.ok(wide.length > runs.length * 0.9, `${wide.length} of ${runs.length}`);
    assert.ok(runs.every(({ result }) => result?.report.window.complete));
    const away = later(START, removed * 86_400);
    const told = runs.filter(({ result }) => (result?.digest.silent.length ?? 0) > 0);
    const [first] = told;
    assert.ok(first && first.call.now >= away, 'it is named, and nobody was before');
    assert.ok(Date.parse(first.call.now) - Date.parse(away) <= DAY_MS, first.call.now);
    for (const { result } of told)
      assert.deepEqual(
        result?.digest.silent.map(({ name }) => name),
        ['mailer-01 celery'],
      );
  });
});
