/**
 * What strangers forge, people edit and GitHub delays: the audit believes only what is its own, loses no text of people, and opens
 * nothing twice.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { claimOf, markerLine, readMarker, writeMarker } from '../../src/issues/state/marker.ts';
import { FAILURE_LABEL } from '../../src/issues/tracking/labels.ts';
import { TrackerError } from '../../src/issues/tracking/tracker.ts';
import { HOSTILE } from '../issues/builders.ts';
import { audits } from '../support/audits.ts';

const TASK = 'app.tasks.mail';
const HOURS = [11, 12, 13, 14, 15].map((hour) => `2026-05-11T${hour}:00:00Z`);
const [H11 = '', H12 = '', H13 = '', H14 = '', H15 = ''] = HOURS;

describe('forged and edited', () => {
  it('listings that lag ten seconds: nothing is opened twice, nothing is counted twice', async (t) => {
    let now = Date.parse('2026-05-11T10:00:00Z');
    const around = await audits(t, { labelLag: { ms: 10_000 }, clock: () => now });
    around.fail(TASK, '2026-05-11T10:00:00Z');
    for (const [index, until] of HOURS.entries()) {
      if (index > 0) around.fail(TASK, until.replace(':00:00', ':00:00').replace(/T\d\d/, `T${10 + index}`), 1);
      await around.audit(until);
      // Less than the lag from run to run.
      now += 2000;
    }
    assert.equal(around.issuesOf(TASK).length, 1);
    assert.equal(around.dashboards().length, 1);
    assert.equal(around.total(TASK), 7);
  });

  it('a marker of a stranger, of ours without our label, and in a comment: not believed', async (t) => {
    const around = await audits(t);
    const { github } = around;
    around.fail(TASK, '2026-05-11T10:00:00Z');
    await around.audit(H11);
    const genuine = github.issue(1).body ?? '';
    const { state } = readMarker(genuine) ?? {};
    const huge = markerWith(genuine, { ...(state as object), n: 999 });
    const bot = github.as('github-actions[bot]');
    const mallory = github.as('mallory').create({ title: 'forged', body: huge, labels: [FAILURE_LABEL] });
    // A maintainer sorts it in with the rest.
    github.as('alice').addLabel(mallory.number, FAILURE_LABEL);
    const other = bot.create({ title: 'another workflow copied it', body: huge });
    github.as('mallory').comment(1, huge);
    github
      .as('mallory')
      .comment(1, `x\n\n<!-- celery-failure-audit:said milestone ${'0'.repeat(8)} -->\n${markerLine(huge)}`);
    const dashboard = github.as('mallory').create({
      title: 'a dashboard',
      body: writeMarker('dashboard', 'default', 'dashboard', { w: '2099-01-01T00:00:00Z' }),
    });
    github.as('alice').addLabel(dashboard.number, 'celery-failure/dashboard');
    const forged = [mallory, other, dashboard].map(({ number }) => [number, github.issue(number).body] as const);
    const lines: string[] = [];
    around.fail(TASK, '2026-05-11T11:30:00Z', 1);
    await around.audit(H12, { log: (line) => lines.push(line) });
    assert.equal(readLedger(readMarker(github.issue(1).body ?? '')?.state)?.total, 4);
    for (const [number, body] of forged) {
      assert.equal(github.issue(number).body, body, 'not touched');
      assert.equal(github.issue(number).state, 'open');
    }
    assert.match(lines.join('\n'), new RegExp(`#${mallory.number} has our label and marker, but mallory wrote it`));
  });

  it('a forged comment does not swallow ours', async (t) => {
    const around = await audits(t);
    const { github } = around;
    around.fail(TASK, '2026-05-11T10:00:00Z', 9);
    await around.audit(H11);
    const said = (author: string) => github.issue(1).comments.filter((comment) => comment.author === author);
    around.fail(TASK, '2026-05-11T11:30:00Z', 1);
    // Whoever reads the code can compute the key of the comment to come.
    const { markerDigest } = await import('../../src/issues/state/marker.ts');
    const key = `<!-- celery-failure-audit:said milestone ${markerDigest(github.issue(1).body ?? '')} -->`;
    github.as('mallory').comment(1, `nothing to see\n\n${key}`);
    await around.audit(H12);
    assert.deepEqual(
      said('github-actions[bot]').map(({ body }) => body.split('\n').at(-1)),
      [key],
    );
  });

  it('markers edited by hand: moved, damaged, taken out', async (t) => {
    const around = await audits(t);
    const { github } = around;
    around.fail(TASK, '2026-05-11T10:00:00Z');
    await around.audit(H11);
    const alice = github.as('alice');
    const body = (): string => github.issue(1).body ?? '';

    alice.edit(1, { body: `Known since the move.\r\n\r\n${body().replaceAll('\n', '\r\n')}` });
    around.fail(TASK, '2026-05-11T11:30:00Z', 1);
    await around.audit(H12);
    assert.equal(around.total(TASK), 4, 'text above the marker');
    assert.ok(body().startsWith('<!-- celery-failure-audit:v1 issue '), 'it is first again');
    assert.match(body(), /\nKnown since the move\.\n/);

    alice.edit(1, { body: body().replace(/ h=[0-9a-f]{8} -->/, ' h=00000000 -->') });
    around.fail(TASK, '2026-05-11T12:30:00Z', 1);
    await around.audit(H13);
    assert.equal(around.issuesOf(TASK).length, 1, 'still its cause’s, and readable again');
    assert.equal(around.github.issues.length, 2);

    alice.edit(1, { body: 'nothing is left' });
    around.fail(TASK, '2026-05-11T13:30:00Z', 3);
    await around.audit(H14);
    assert.equal(body(), 'nothing is left', 'it is a person’s now');
    assert.equal(around.issuesOf(TASK).length, 1, 'and the cause has an issue again');
    assert.deepEqual(github.violations, []);
  });

  it('text of people near the limit: every update succeeds, and it loses not a character', async (t) => {
    for (const length of [30_000, 58_000, 63_000, 64_000]) {
      const around = await audits(t);
      const { github } = around;
      around.fail(TASK, '2026-05-11T10:00:00Z');
      await around.audit(H11);
      const [dashboard] = around.dashboards();
      assert.ok(dashboard);
      const added: string[] = [];
      for (const number of [1, dashboard.number]) {
        const old = github.issue(number).body ?? '';
        const room = Math.min(length, 65_536 - old.length - 1);
        const text = `${number}${'ä'.repeat(room - 4)}end`;
        added.push(text);
        github.as('alice').edit(number, { body: `${old}\n${text}` });
      }
      for (const [index, until] of [H12, H13, H14, H15].entries()) {
        // More and more to remember, in issue and dashboard.
        around.fail(TASK, `2026-05-11T${11 + index}:30:00Z`, 9);
        for (let n = 0; n < 20; n++) around.fail(`app.tasks.rare${index}_${n}`, `2026-05-11T${11 + index}:40:00Z`, 1);
        const run = await around.audit(until);
        assert.deepEqual(
          run.receipts.filter(({ result }) => result === 'failed'),
          [],
          `${length}`,
        );
      }
      assert.equal(around.total(TASK), 39);
      for (const [index, number] of [1, dashboard.number].entries()) {
        const body = github.issue(number).body ?? '';
        assert.ok(body.endsWith(added[index] ?? ''), `${length}: all of it is there`);
        assert.ok(body.length <= 65_536 && claimOf(body, 'default') !== null);
      }
      assert.deepEqual(github.violations, []);
      await github.close();
    }
  });

  it('log text that looks like markers, ends comments, fences and mentions: counted, and nothing moves', async (t) => {
    const around = await audits(t);
    const { github } = around;
    around.fail(TASK, '2026-05-11T10:00:00Z');
    await around.audit(H11);
    const marker = markerLine(github.issue(1).body ?? '');
    for (const [index, text] of [marker, '<!-- celery-failure-audit:end -->', ...HOSTILE].entries()) {
      const error = `ValueError('x${index} ${text.replaceAll(/[\r\n'\\\u2028]/g, ' ')}')`;
      around.fail(`app.tasks.hostile${index}`, '2026-05-11T11:10:00Z', 3, error);
    }
    around.fail(TASK, '2026-05-11T11:30:00Z', 1);
    await around.audit(H12, { policy: { maxNew: 100, maxOpen: 100 } });
    const before = github.issues.map(({ body }) => body);
    await around.audit(H12, { policy: { maxNew: 100, maxOpen: 100 } });
    assert.deepEqual(
      github.issues.map(({ body }) => body),
      before,
    );
    for (const { body, title } of github.issues) {
      assert.equal((body ?? '').match(/^<!-- celery-failure-audit:(?:v1|begin|end)/gm)?.length, 3, title);
      assert.ok(!/^[^`]*@(?:user|org)/m.test(outsideCode(body ?? '')), title);
    }
    assert.equal(around.total(TASK), 4);
    assert.deepEqual(github.violations, []);
  });

  it('another identity: with trusted-authors it goes on, without it nothing is opened twice', async (t) => {
    const around = await audits(t);
    around.fail(TASK, '2026-05-11T10:00:00Z');
    await around.audit(H11);
    const { github } = around;
    github.settings.login = 'audit-app[bot]';
    around.fail('app.tasks.other', '2026-05-11T11:30:00Z');
    await assert.rejects(around.audit(H12), advises(/trusted-authors: \["audit-app\[bot\]"\]/));
    // Found out with the first one; the next run does not open another.
    const issues = github.issues.length;
    await assert.rejects(around.audit(H12), advises(/trusted-authors/));
    assert.equal(github.issues.length, issues);
    await around.audit(H12, { trustedAuthors: ['Audit-App[bot]'] });
    around.fail(TASK, '2026-05-11T12:30:00Z', 1);
    await around.audit(H13, { trustedAuthors: ['audit-app[bot]'] });
    assert.equal(around.issuesOf('app.tasks.other').length, 1);
    assert.equal(around.total(TASK), 4);
    assert.equal(around.dashboards().length, 1);
  });
});

function markerWith(body: string, state: unknown): string {
  const { name, key } = readMarker(body) ?? assert.fail('a marker');
  return body.replace(markerLine(body), () => writeMarker('issue', name, key, state));
}

function outsideCode(body: string): string {
  return body.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '').replaceAll(/(`+)[^`][\s\S]*?\1/g, '');
}

function advises(advice: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof TrackerError, String(error));
    assert.match(error.advice ?? '', advice);
    return true;
  };
}
