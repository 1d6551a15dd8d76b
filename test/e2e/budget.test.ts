/**
 * What a run costs GitHub: requests by what it found, writes apart from each other, and never more in an hour than GitHub takes,
 * whatever runs before it wrote.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Policy } from '../../src/failures/rules/policy.ts';
import { type AuditSettings, type Audits, audits } from '../support/audits.ts';
import { later } from '../support/builders.ts';
import type { StoreSnapshot } from '../support/github-store.ts';

const HOUR_MS = 3_600_000;
const ROOMY: Partial<Policy> = { maxNew: 1000, maxOpen: 1000 };
const task = (n: number): string => `app.tasks.job${n}`;
const chat = { name: 'chat', send: async () => ({ kind: 'delivered' }) as const };

/** Audits with so many tracked issues, made once for all tests. */
const COUNTS = [9, 40, 100, 101, 120, 180, 250, 300];
const worlds = new Map<number, StoreSnapshot>();

before(async () => {
  const closing: (() => Promise<void>)[] = [];
  try {
    // Long before any clock of the tests: what is yet to be opened is in no list.
    let now = Date.parse('2026-05-10T00:00:00Z');
    const clock = (): number => (now += 1000);
    await grow(await audits({ after: (fn) => void closing.push(fn) }, { clock }));
  } finally {
    for (const close of closing) await close();
  }
});

async function grow(around: Audits): Promise<void> {
  const most = Math.max(...COUNTS);
  for (let n = 0; n < most; n++) around.fail(task(n), minute(n), 3);
  await around.audit('2026-05-11T00:00:00Z', { policy: ROOMY, notifiers: [chat] });
  for (let made = 0; made < most; ) {
    // Nine a run: more at once are a storm.
    made = Math.min(made + 9, COUNTS.find((count) => count > made) ?? most);
    await around.audit(later(minute(made), -30), { policy: ROOMY, notifiers: [chat] });
    assert.equal(around.github.issues.length, made + 1);
    if (COUNTS.includes(made)) worlds.set(made, around.github.snapshot());
  }
}

async function tracked(
  t: Parameters<typeof audits>[0],
  count: number,
  settings?: Parameters<typeof audits>[1],
): Promise<Audits> {
  const around = await audits(t, settings);
  around.github.restore(worlds.get(count) ?? assert.fail());
  return around;
}

/** A minute for each. */
function minute(n: number): string {
  return `${new Date(Date.parse('2026-05-11T01:00:00Z') + n * 60_000).toISOString().slice(0, 19)}Z`;
}

/** What the work asked of GitHub. */
async function costOf({ github }: Audits, work: () => Promise<unknown>): Promise<{ reads: number; writes: number }> {
  const start = github.server.requests.length;
  await work();
  const made = github.server.requests.slice(start).map(({ method }) => method === 'GET');
  return { reads: made.filter(Boolean).length, writes: made.filter((isRead) => !isRead).length };
}

describe('requests of a run', () => {
  for (const count of [9, 100, 101, 250]) {
    it(`${count} tracked issues, nothing changed: at most ${2 + Math.ceil(count / 100)} reads and one write`, async (t) => {
      const around = await tracked(t, count);
      for (const [place, crowd] of [
        ['alone in the repository', 0],
        ['among the issues of others', 60],
      ] as const) {
        for (let n = 0; n < crowd; n++) around.github.as('alice').create({ title: `bug ${n}`, body: 'x' });
        const until = crowd === 0 ? '2026-05-11T12:00:00Z' : '2026-05-11T13:00:00Z';
        const moving = await costOf(around, () => around.audit(until, { policy: ROOMY, notifiers: [chat] }));
        assert.equal(moving.writes, 1, `${place}: the watermark moves`);
        assert.ok(moving.reads <= 2 + Math.ceil(count / 100), `${place}: ${moving.reads} reads`);
        const again = await costOf(around, () => around.audit(until, { policy: ROOMY, notifiers: [chat] }));
        assert.equal(again.writes, 0, `${place}: the same time again`);
        assert.ok(again.reads <= 2 + Math.ceil(count / 100), `${place}: ${again.reads} reads again`);
      }
    });
  }

  it('a dashboard that others have pushed off the newest page costs one read more', async (t) => {
    const around = await tracked(t, 9);
    for (let n = 0; n < 150; n++) around.github.as('alice').create({ title: `bug ${n}`, body: 'x' });
    const { reads } = await costOf(around, () =>
      around.audit('2026-05-11T12:00:00Z', { policy: ROOMY, notifiers: [chat] }),
    );
    assert.ok(reads <= 4, `${reads} reads`);
  });

  for (const changed of [1, 7, 60]) {
    it(`${changed} changed causes of 120: ${changed} + 2 writes`, async (t) => {
      const around = await tracked(t, 120);
      for (let n = 0; n < changed; n++) around.fail(task(n), '2026-05-11T11:30:00Z', 1);
      const { reads, writes } = await costOf(around, () =>
        around.audit('2026-05-11T12:00:00Z', { policy: ROOMY, notifiers: [chat] }),
      );
      assert.ok(writes <= changed + 2, `${writes} writes`);
      // Each is read before it is written; afterwards a few are read one by one, many in lists.
      assert.ok(reads <= 2 + 2 + changed + Math.min(changed, 20), `${reads} reads`);
      for (let n = 0; n < changed; n++) assert.equal(around.total(task(n)), 4, task(n));
    });
  }

  it('300 causes at once: lists, one read and one write for each', async (t) => {
    const around = await tracked(t, 300);
    for (let n = 0; n < 300; n++) around.fail(task(n), '2026-05-11T11:30:00Z', 1);
    const { reads, writes } = await costOf(around, () => around.audit('2026-05-11T12:00:00Z', { policy: ROOMY }));
    assert.ok(writes <= 302, `${writes} writes`);
    assert.ok(reads <= 300 + 12, `${reads} reads`);
    for (let n = 0; n < 300; n += 50) assert.equal(around.total(task(n)), 4, task(n));
  });

  it('an overwritten body among many is found out by the lists too', async (t) => {
    const around = await tracked(t, 40);
    const { github } = around;
    const victim = around.issuesOf(task(7))[0] ?? assert.fail();
    const old = victim.body ?? '';
    for (let n = 0; n < 40; n++) around.fail(task(n), '2026-05-11T11:30:00Z', 1);
    // The other writer comes after our write and before our second look, which the last of the writes holds up.
    github.server.fail({ kind: 'slow', ms: 150 }, { match: ({ method }) => method === 'PATCH', nth: 40 });
    const running = around.audit('2026-05-11T12:00:00Z', { policy: ROOMY });
    const start = github.writes.length;
    while (github.writes.length < start + 40) await new Promise((resolve) => setTimeout(resolve, 2));
    github.as('github-actions[bot]').edit(victim.number, { body: old });
    const { report } = await running;
    assert.match(report.problems.join(), new RegExp(`#${victim.number} was overwritten by another run`));
    await around.audit('2026-05-11T13:00:00Z', { policy: ROOMY });
    assert.equal(around.total(task(7)), 4);
  });
});

describe('pace over runs', () => {
  it('never more than 500 writes in an hour, and in the end everything is written', async (t) => {
    let now = Date.parse('2026-05-11T11:00:00Z');
    const around = await tracked(t, 180, { clock: () => now });
    const { github } = around;
    /** GitHub's count of requests starts again with each hour. */
    const pass = (ms: number): void => {
      const hour = Math.floor(now / HOUR_MS);
      now += ms;
      const { rateLimit } = github.settings;
      if (Math.floor(now / HOUR_MS) !== hour) rateLimit.remaining = rateLimit.limit;
    };
    const settings: AuditSettings = {
      policy: ROOMY,
      spacingMs: 1000,
      now: () => now,
      sleep: async (ms) => pass(ms),
    };
    for (let run = 0; run < 12; run++) {
      // By hand and by schedule, every ten minutes.
      const until = `2026-05-11T${11 + Math.floor(run / 6)}:${run % 6}0:00Z`;
      for (let n = 0; n < 180; n++) around.fail(task(n), until, 1);
      await around.audit(until, settings).catch((error: unknown) => assert.match(String(error), /writes in this hour/));
      pass(10 * 60_000);
    }
    const times = github.writes.map(({ at }) => at);
    for (const [index, at] of times.entries()) {
      const inHour = times.slice(0, index + 1).filter((time) => time > at - HOUR_MS).length;
      assert.ok(inHour <= 500, `${inHour} writes in the hour before ${new Date(at).toISOString()}`);
      const before = times[index - 1];
      if (before !== undefined) assert.ok(at - before >= 1000, `${at - before} ms apart`);
    }
    const notifying = github.writes.filter(
      ({ path, method }) => method === 'POST' && /\/(?:issues|comments)$/.test(path),
    );
    for (const [index, { at }] of notifying.entries())
      assert.ok(index === 0 || at - (notifying[index - 1]?.at ?? 0) >= 3000, 'notifying writes');
    for (let again = 0; again < 3; again++) {
      pass(HOUR_MS);
      await around.audit('2026-05-11T14:00:00Z', settings).catch(() => undefined);
    }
    for (let n = 0; n < 180; n++) assert.equal(around.total(task(n)), 15, task(n));
  });
});
