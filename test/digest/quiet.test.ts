/** "All quiet" needs a proof: whatever is read, without a worker's line in the window nobody is told so. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { archiveSource } from '../../src/adapters/archive/source.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { renderDiscord } from '../../src/digest/discord.ts';
import { renderMarkdown } from '../../src/digest/markdown.ts';
import { proveQuiet } from '../../src/digest/quiet.ts';
import { above } from '../../src/digest/since.ts';
import { renderSlack } from '../../src/digest/slack.ts';
import { renderThread } from '../../src/digest/slack-thread.ts';
import { renderTeams } from '../../src/digest/teams.ts';
import { renderTerminal } from '../../src/digest/terminal.ts';
import { renderWebhook } from '../../src/digest/webhook.ts';
import type { LogEvent, LogSource } from '../../src/events/event.ts';
import { holdsWorkerRecord } from '../../src/events/worker-evidence.ts';
import { dryRunTracker, emptyTracker } from '../../src/issues/tracking/dry-run.ts';
import { type AuditResult, runAudit } from '../../src/run.ts';
import { policyOf } from '../issues/builders.ts';
import { later, receivedLines, succeededLines, taskId } from '../support/builders.ts';
import { memorySource } from '../support/memory-source.ts';
import { digestOf } from './builders.ts';

const QUIET = /all quiet|no failure found|no task failed/i;
const START = '2026-05-11T00:00:00Z';

/** All that any channel, the job summary or the terminal says. */
function wordsOf(digest: Digest): string {
  return JSON.stringify([
    renderMarkdown(digest),
    renderSlack(digest),
    renderThread(digest),
    renderTeams(digest),
    renderDiscord(digest),
    renderWebhook(digest),
    renderTerminal(digest, [], false, 100),
  ]);
}

function audit(source: LogSource, since: string | null, until: string | null): Promise<AuditResult> {
  return runAudit(
    {
      source,
      tracker: dryRunTracker(emptyTracker()),
      notifiers: [],
      clock: () => 0,
      stop: () => false,
      progress: () => undefined,
    },
    {
      name: 'default',
      window: { since, until, automaticUntil: null, lookbackMs: 1, maxCatchUpMs: 1 },
      policy: policyOf(),
      publication: 'full',
      digest: 'never',
      dryRun: true,
    },
  );
}

/** What stands in the logs of others, prose about tasks among it. */
const other = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    '10.0.0.1 - - [11/May/2026:00:00:12 +0000] "GET / HTTP/1.1" 200 78',
    'Accepted publickey for deploy from 10.0.0.97 port 2520 ssh2',
    '[2026-05-11 10:00:00,000: INFO/MainProcess] beat: Starting...',
    '[2026-05-11 10:00:00,000: INFO/MainProcess] Scheduler: Sending due task nightly (app.nightly)',
    'all quiet on this front, no task failed',
    'task,state,retries',
    '{"level": "info", "event": "request"}',
  ),
);
const worker = fc
  .tuple(fc.constantFrom(receivedLines, succeededLines), fc.integer({ min: 1, max: 99 }))
  .map(([lines, n]) => lines({ id: taskId(n) })[0] ?? '');
const line = fc.oneof({ weight: 5, arbitrary: other }, { weight: 1, arbitrary: worker });
/** Seconds of half an hour, ascending. */
const log = fc.array(fc.tuple(fc.integer({ min: 0, max: 1800 }), line), { maxLength: 30 }).map((rows) =>
  rows
    .toSorted(([a], [b]) => a - b)
    .map(
      ([second, message], n): LogEvent => ({
        id: String(7_459_000_000_000_000_000n + BigInt(n)),
        at: later(START, second),
        source: 'web-1',
        program: 'app',
        message,
      }),
    ),
);
const bounds = fc
  .tuple(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: 0, max: 1800 }))
  .map(([a, b]) => [later(START, Math.min(a, b)), later(START, Math.max(a, b))] as const);

describe('no input without a line of a worker in its window is called quiet', () => {
  it('whatever stands in the window, and around it', async () => {
    let quiet = 0;
    await fc.assert(
      fc.asyncProperty(log, bounds, async (events, [since, until]) => {
        const inside = events.filter(({ at }) => at >= since && at <= until);
        const { digest, verdict } = await audit(memorySource(events), since, until);
        const words = wordsOf(digest);
        if (inside.some(({ message }) => isWorkers(message))) {
          quiet += Number(digest.failures === 0 && QUIET.test(words));
          return;
        }
        assert.doesNotMatch(words.replaceAll('all quiet on this front', ''), QUIET);
        assert.equal(verdict, 'degraded');
        assert.equal(proveQuiet(digest), null);
      }),
      { numRuns: 300 },
    );
    assert.ok(quiet > 20, `${quiet} quiet runs: the law would hold of a program that never says so`);
  });

  it('files of any content and name', async () => {
    const pieces = fc.array(other, { maxLength: 12 });
    const written = fc.oneof(
      pieces.map((lines) => lines.join('\n')),
      pieces.map((lines) => JSON.stringify(lines.map((message) => ({ message, when: 1 })))),
      pieces.map((lines) =>
        lines
          .map((message, n) =>
            [
              700_000 + n,
              START.slice(0, -1),
              START,
              1,
              'web',
              '10.0.0.1',
              'User',
              'Info',
              'nginx',
              message.replaceAll('\n', ' '),
            ].join('\t'),
          )
          .join('\n'),
      ),
      pieces.map((lines) =>
        JSON.stringify(
          lines.map((message, n) => ({ id: `${n + 1}`, time: START, hostname: 'web', program: 'a', message })),
        ),
      ),
    );
    const path = fc.constantFrom('a.log', '-', '2026-05-11.tsv.gz', '2026-05-11-03.json.gz', 'b.ndjson', 'c');
    await fc.assert(
      fc.asyncProperty(written, path, fc.boolean(), async (text, name, zipped) => {
        fc.pre(!text.split('\n').some(isWorkers));
        const bytes = zipped ? gzipSync(text) : Buffer.from(text);
        const open = (): Readable => Readable.from([bytes], { objectMode: true });
        const file = { path: name, modifiedAt: START, open, once: name === '-', found: false };
        const { digest, verdict, report } = await audit(await archiveSource({ files: [file] }), null, null);
        assert.deepEqual([verdict, report.window.complete], ['degraded', false]);
        assert.ok(report.window.reasons.length > 0, 'it is said what was found');
        assert.doesNotMatch(wordsOf(digest), QUIET);
      }),
      { numRuns: 300 },
    );
  });
});

function isWorkers(message: string): boolean {
  return holdsWorkerRecord([{ id: '1', at: START, source: '', program: '', message }]);
}

describe('the proof', () => {
  it('of a channel for the worst: failures below its bar are failures', () => {
    const total = { task: 'a.b', severity: 'medium', failures: 30, groups: 1, since: null, previous: null } as const;
    const digest = above(digestOf({ failures: 30, totals: [total] }), 'critical');
    assert.equal(digest.failures, 0);
    assert.doesNotMatch(wordsOf(digest), QUIET);
    assert.match(wordsOf(digest), /nothing for this channel, 30 failures of lower severity/);
    assert.match(wordsOf(above(digestOf(), 'critical')), /all quiet, no task failed for good/);
  });

  it('the words stand in one file, behind the proof', () => {
    const source = new URL('../../src/', import.meta.url);
    const saying = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => {
        const code = readFileSync(new URL(name, source), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
        return /all quiet|no task failed|all is well/i.test(code);
      });
    assert.deepEqual(saying, ['digest/quiet.ts']);
  });
});
