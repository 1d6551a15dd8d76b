/**
 * A log service that goes away in the middle of a run, at every position: the run says so, and the next one completes it. Every
 * failure is counted once in the end, whatever the way it was read in. FULL=1: every position; else a sample by SEED.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { localTracker } from '../../src/adapters/local/tracker.ts';
import { papertrailSource } from '../../src/adapters/papertrail/source.ts';
import { SourceError } from '../../src/adapters/search/error.ts';
import { solarwindsSource } from '../../src/adapters/solarwinds/source.ts';
import type { LogSource } from '../../src/events/event.ts';
import { readState } from '../../src/issues/state/state.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { policyOf } from '../issues/builders.ts';
import { later } from '../support/builders.ts';
import { startPapertrail } from '../support/papertrail.ts';
import { sample } from '../support/sample.ts';
import type { EmulatedServer } from '../support/server.ts';
import { startSolarwinds } from '../support/solarwinds.ts';
import { workerLog } from '../support/worker-log.ts';

/** The first one is a baseline, the last one finds a service that is back. */
const RUNS = ['2026-05-11T00:32:00Z', '2026-05-11T06:02:00Z', '2026-05-11T07:02:00Z', '2026-05-11T08:02:00Z'] as const;
/** The first six hours of the day before are quiet, so that the account is no new one. */
const EVENTS = [
  ...workerLog({ lines: 60, failures: 0, from: '2026-05-10T00:00:00Z' }),
  ...workerLog({ lines: 2400, failures: 40, saved: 4, seconds: 8 * 3600 - 300 }),
];

interface Service {
  readonly server: EmulatedServer;
  readonly at: (now: string) => Promise<LogSource>;
  readonly close: () => Promise<void>;
}

const SERVICES: readonly { readonly name: string; readonly open: () => Promise<Service> }[] = [
  {
    name: 'Papertrail',
    async open() {
      let now = 0;
      const papertrail = await startPapertrail({ rateLimit: null, clock: () => now });
      papertrail.add(...EVENTS);
      const { server, url, settings } = papertrail;
      return {
        server,
        at(time) {
          now = Date.parse(time);
          return papertrailSource({ ...client(() => now), token: settings.token, url, pageSize: 120 });
        },
        close: () => papertrail.close(),
      };
    },
  },
  ...(['oldest-first', 'newest-first'] as const).map((order) => ({
    name: `SolarWinds, ${order}`,
    async open(): Promise<Service> {
      let now = 0;
      const solarwinds = await startSolarwinds({ order, clock: () => now });
      solarwinds.add(...EVENTS);
      const { server, url, settings } = solarwinds;
      return {
        server,
        async at(time) {
          now = Date.parse(time);
          return solarwindsSource({ ...client(() => now), token: settings.token, url, pageSize: 120, mostHeld: 400 });
        },
        close: () => solarwinds.close(),
      };
    },
  })),
];

function client(now: () => number) {
  return { userAgent: 'test/1', sleep: async () => {}, now };
}

/** @param away the service is gone from this request of this run on */
async function play(service: Service, away: { readonly run: number; readonly nth: number } | null) {
  const folder = await mkdtemp(join(tmpdir(), 'broken-'));
  const results: (AuditResult | null)[] = [];
  const asked: number[] = [];
  try {
    for (const [run, now] of RUNS.entries()) {
      service.server.clearFaults();
      if (away?.run === run)
        service.server.fail({ kind: 'status', status: 503 }, { nth: away.nth, times: Number.POSITIVE_INFINITY });
      const tracker = localTracker({ folder, now: () => Date.parse(now) });
      const before = service.server.requests.length;
      const result = await runAudit(
        {
          source: await service.at(now),
          tracker,
          notifiers: [],
          clock: () => 0,
          stop: () => false,
          progress: () => {},
        },
        {
          name: 'default',
          window: {
            since: null,
            until: null,
            automaticUntil: later(now, -120),
            lookbackMs: 6 * 3_600_000,
            maxCatchUpMs: 7 * 86_400_000,
          },
          policy: policyOf(),
          publication: 'full',
          digest: 'never',
          dryRun: false,
        },
      ).catch((error: unknown) => {
        if (error instanceof SourceError) return null;
        throw error;
      });
      results.push(result);
      asked.push(service.server.requests.length - before);
    }
    const state = readState(await localTracker({ folder, now: () => 0 }).list([]), 'default');
    const totals = new Map(
      [...state.issues.keys(), ...(state.dashboard?.ledgers ?? []).map(({ fingerprint }) => fingerprint)].map(
        (fingerprint) => [fingerprint, state.ledgerOf(fingerprint)?.total ?? 0],
      ),
    );
    return { results, asked, totals: Object.fromEntries(totals), watermark: state.dashboard?.watermark };
  } finally {
    service.server.clearFaults();
    await rm(folder, { recursive: true, force: true });
  }
}

describe('a service that goes away', () => {
  for (const { name, open } of SERVICES) {
    it(name, async () => {
      const service = await open();
      try {
        const steady = await play(service, null);
        assert.equal(
          Object.values(steady.totals).reduce((sum, total) => sum + total, 0),
          40,
        );
        assert.ok(steady.results.every((result) => result?.report.window.complete));
        const positions = [1, 2].flatMap((run) =>
          Array.from({ length: steady.asked[run] ?? 0 }, (_, n) => ({ run, nth: n + 1 })),
        );
        assert.ok(positions.length > 6, `${positions.length} positions`);
        for (const away of sample(positions, 4)) {
          const where = `away from request ${away.nth} of run ${away.run} on`;
          const played = await play(service, away);
          assert.deepEqual(played.totals, steady.totals, where);
          assert.equal(played.watermark, steady.watermark, where);
          const struck = played.results[away.run];
          // It did not begin, or it is incomplete and says why, or what failed only told more of failures that are all there.
          if (struck?.report.window.complete)
            assert.notDeepEqual([struck.digest.problems, struck.report.cost.search?.untold], [[], []], where);
          else if (struck) assert.notDeepEqual(struck.report.window.reasons, [], where);
        }
      } finally {
        await service.close();
      }
    });
  }
});
