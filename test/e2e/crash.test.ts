/**
 * Wherever a run dies and however a request fails: once a run changes nothing any more, the tracker holds what runs that never
 * stumbled leave. No cause has two issues, no failure is lost or counted twice, nobody reads a comment twice.
 *
 * Three days of audits, every six hours, in which causes open, pass milestones, change severity, wait for room, close, come
 * back, and are closed by people. FULL=1: every request of every run in turn; else a sample by seed (SEED=n for another one).
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Digest } from '../../src/digest/digest.ts';
import type { Notifier } from '../../src/digest/notifier.ts';
import { readLedger } from '../../src/issues/state/ledger.ts';
import { readMarker } from '../../src/issues/state/marker.ts';
import { readState } from '../../src/issues/state/state.ts';
import { failuresOf, type PackedTally, unpackTally } from '../../src/issues/state/tally.ts';
import { MATCHES_ALL, ruleOf } from '../issues/builders.ts';
import { type AuditSettings, type Audits, audits, Killed } from '../support/audits.ts';
import type { EmulatedIssue, GitHub } from '../support/github.ts';
import type { StoreSnapshot } from '../support/github-store.ts';
import { FULL, SEED, sample } from '../support/sample.ts';
import type { Fault } from '../support/server.ts';
import { chance } from '../support/shuffle.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-05-11T06:00:00Z');
const RUNS = 14;

const endOf = (run: number): string => `${new Date(START + run * 6 * 3_600_000).toISOString().slice(0, 19)}Z`;
/** Minutes before the end of a run. */
const minutesBefore = (run: number, minutes: number): string =>
  `${new Date(Date.parse(endOf(run)) - minutes * 60_000).toISOString().slice(0, 19)}Z`;

/** What fails in the six hours before each run. */
function failures(around: Audits): void {
  for (let run = 0; run < RUNS; run++) {
    around.fail('app.tasks.steady', minutesBefore(run, 200), run === 5 ? 40 : 3);
    if (run % 4 === 0) around.fail('app.tasks.rare', minutesBefore(run, 100), 1, "KeyError('k')");
  }
  // Three days of quiet follow.
  around.fail('app.tasks.once', minutesBefore(0, 90), 4);
  around.fail('app.tasks.fixed', minutesBefore(0, 80), 3);
  around.fail('app.tasks.fixed', minutesBefore(6, 80), 2);
  around.fail('app.tasks.wontfix', minutesBefore(0, 70), 5);
  around.fail('app.tasks.wontfix', minutesBefore(7, 70), 20);
  around.fail('app.tasks.muted', minutesBefore(1, 60), 3);
  around.fail('app.tasks.muted', minutesBefore(8, 60), 90);
  around.fail('app.tasks.louder', minutesBefore(2, 50), 3);
  // More at once than a run may open.
  for (let n = 0; n < 8; n++) around.fail(`app.tasks.storm${n}`, minutesBefore(4, 40), 3 + n);
}

/** What people do between two runs. */
function people(github: GitHub, run: number): void {
  const number = (task: string): number => issueOf(github, task)?.number ?? assert.fail(`no issue of ${task}`);
  if (run === 3) github.as('alice').close(number('app.tasks.fixed'));
  if (run === 3) github.as('alice').close(number('app.tasks.wontfix'), 'not_planned');
  if (run === 3) github.as('bob').addLabel(number('app.tasks.muted'), 'celery-failure/muted');
  if (run === 5) {
    const issue = issueOf(github, 'app.tasks.steady');
    if (issue) github.as('bob').edit(issue.number, { body: `${issue.body}\nSeen it, looking into it.` });
  }
}

const settingsOf = (run: number): AuditSettings => ({
  policy: {
    closeMs: 3 * DAY_MS,
    rules:
      run < 9
        ? []
        : [ruleOf('louder', { match: { ...MATCHES_ALL, task: ['app.tasks.louder'] }, severity: 'critical' })],
  },
});

const taskOf = ({ body }: EmulatedIssue): string | null => readLedger(readMarker(body ?? '')?.state)?.task ?? null;
const issueOf = (github: GitHub, task: string): EmulatedIssue | undefined =>
  github.issues.find((issue) => taskOf(issue) === task);

/** The tracker as its readers see it: numbers, which depend on who came first, stand for the causes they are of. */
function stateOf(github: GitHub): unknown {
  const names = new Map(github.issues.map((issue) => [issue.number, nameOf(issue)]));
  const named = (text: string): string =>
    text.replace(/#(\d+)\b/g, (whole, number: string) => names.get(Number(number)) ?? whole);
  const states = github.issues.map((issue) => [
    nameOf(issue),
    {
      title: issue.title,
      labels: issue.labels.toSorted(),
      state: issue.state,
      reason: issue.stateReason,
      memory: memoryOf(issue.body ?? '', names),
      text: named((issue.body ?? '').replace(/^<!-- celery-failure-audit:v1 .*$/m, '')),
      comments: issue.comments.map(({ author, body }) => `${author}: ${named(body.replace(/\n\n<!-- .* -->$/, ''))}`),
    },
  ]);
  return { issues: github.issues.length, ...Object.fromEntries(states) };
}

const byText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = ({ body, number }: EmulatedIssue): string => {
  const marker = readMarker(body ?? '');
  return marker === null ? `issue ${number}` : `${marker.kind} ${marker.key}`;
};

function memoryOf(body: string, names: ReadonlyMap<number, string>): unknown {
  const state = readMarker(body)?.state as
    | {
        i?: readonly number[];
        o?: readonly (readonly [number: number, fingerprint: string])[];
        d?: readonly { t?: PackedTally }[];
      }
    | null
    | undefined;
  if (!state || !Array.isArray(state.i)) return state;
  // What waits to be told is compared with what was told: `countedIn`.
  const d = state.d?.map((channel) => Object.fromEntries(Object.entries(channel).filter(([key]) => key !== 't')));
  const named = (number: number): string => names.get(number) ?? `#${number}`;
  const o = state.o?.map(([number, fingerprint]) => `${named(number)} of ${fingerprint}`).toSorted(byText);
  return { ...state, d, o, i: state.i.map(named).toSorted(byText) };
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const FAULTS: readonly (readonly [name: string, fault: Fault, times?: number])[] = [
  ['reset', { kind: 'reset' }],
  ['hang', { kind: 'hang' }],
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502, body: '<html>Bad Gateway</html>', headers: { 'content-type': 'text/html' } }],
  [
    'the secondary limit',
    {
      kind: 'status',
      status: 403,
      headers: { ...JSON_TYPE, 'retry-after': '2' },
      body: '{"message":"You have exceeded a secondary rate limit."}',
    },
  ],
  ['a lost reply', { kind: 'lost-reply' }],
  ['a reply cut off', { kind: 'truncate' }],
  ['502 from there on', { kind: 'status', status: 502 }, Number.POSITIVE_INFINITY],
];

interface Chat {
  readonly notifier: Notifier;
  readonly digests: Digest[];
}

function countedIn(github: GitHub, digests: readonly Digest[]): number {
  const states = github.issues.map(({ body }) => readMarker(body ?? '')?.state as { d?: { t?: PackedTally }[] } | null);
  const waiting = states
    .flatMap((state) => state?.d ?? [])
    .flatMap(({ t }) => (t === undefined ? [] : [unpackTally(t)]));
  return [...waiting.map(failuresOf), ...digests.map(({ failures: told }) => told)].reduce((sum, n) => sum + n, 0);
}

const newsOf = (digests: readonly Digest[]): string[] =>
  digests.flatMap(({ changes }) => changes.map(({ change, title }) => `${change} ${title}`));

function chat(): Chat {
  const digests: Digest[] = [];
  return {
    digests,
    notifier: {
      name: 'chat',
      async send(digest) {
        digests.push(digest);
        return { kind: 'delivered' };
      },
    },
  };
}

/** A run of the undisturbed life, and where it began. */
interface Step {
  readonly run: number;
  readonly start: StoreSnapshot;
  readonly end: StoreSnapshot;
  readonly requests: number;
  readonly wanted: unknown;
  /** What its digest told. */
  readonly news: readonly string[];
  /** Failures that digests told, and those that wait for the next one. */
  readonly counted: number;
}

describe('a crash or a fault at every request of three days', () => {
  let around: Audits;
  let clock = START;
  const steps: Step[] = [];
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    around = await audits({ after: (fn) => void closing.push(fn) }, { clock: () => clock });
    const { github } = around;
    failures(around);
    for (let run = 0; run < RUNS; run++) {
      clock = Date.parse(endOf(run));
      people(github, run);
      const start = github.snapshot();
      const seen = github.server.requests.length;
      const { notifier, digests } = chat();
      const { report } = await around.audit(endOf(run), { ...settingsOf(run), notifiers: [notifier] });
      assert.deepEqual(report.problems, []);
      const requests = github.server.requests.length - seen;
      await settle(run);
      steps.push({
        run,
        start,
        end: github.snapshot(),
        requests,
        wanted: stateOf(github),
        news: newsOf(digests).toSorted(),
        counted: countedIn(github, digests),
      });
    }
  });
  after(() => Promise.all(closing.map((close) => close())));

  /** The same time again until a run changes nothing. */
  async function settle(run: number, notifiers: readonly Notifier[] = [chat().notifier]): Promise<number> {
    for (let again = 1; again <= 6; again++) {
      const writes = around.github.writes.length;
      await around.audit(endOf(run), { ...settingsOf(run), notifiers });
      if (around.github.writes.length === writes) return again;
    }
    return assert.fail('it never settles');
  }

  async function disturbed(
    step: Step,
    how: string,
    disturb: (settings: AuditSettings) => Promise<void>,
  ): Promise<void> {
    const { github } = around;
    clock = Date.parse(endOf(step.run));
    github.restore(step.start);
    const { notifier, digests } = chat();
    await disturb({ ...settingsOf(step.run), notifiers: [notifier] });
    github.server.clearFaults();
    await settle(step.run, [notifier]);
    assert.deepEqual(differences(stateOf(github), step.wanted), [], how);
    const told = newsOf(digests);
    assert.deepEqual([...new Set(told)].toSorted(), step.news, `${how}: what is told`);
    const once = newsOf(digests.filter(({ repeat }) => !repeat));
    assert.equal(once.length, new Set(once).size, `${how}: told twice, and not said to be a repeat`);
    const counted = countedIn(github, digests);
    assert.ok(counted >= step.counted, `${how}: ${counted} of ${step.counted} failures told`);
    if (digests.every(({ repeat }) => !repeat)) assert.equal(counted, step.counted, `${how}: failures told`);
    assert.ok(told.length <= once.length + step.news.length, `${how}: told three times`);
    assert.deepEqual(github.violations, [], how);
  }

  const places = (): { step: Step; at: number }[] =>
    steps.flatMap((step) => Array.from({ length: step.requests }, (_, index) => ({ step, at: index + 1 })));

  it('the undisturbed life holds what is to be survived', () => {
    const { github } = around;
    const said = github.issues.flatMap(({ comments }) => comments.map(({ body }) => body.split(/[ :]/)[0]));
    assert.ok(github.writes.length >= 40, `${github.writes.length} writes`);
    assert.deepEqual([...new Set(said)].toSorted(byText), ['12', 'It', 'No', 'Severity']);
    const state = (task: string) => issueOf(github, `app.tasks.${task}`)?.stateReason;
    assert.deepEqual(['once', 'fixed', 'wontfix', 'steady', 'storm7'].map(state), [
      'completed',
      'reopened',
      'not_planned',
      null,
      null,
    ]);
  });

  for (const when of ['before', 'after'] as const) {
    it(`killed ${when} a request`, async () => {
      for (const { step, at } of sample(places(), 24)) {
        const how = `run ${step.run} of ${RUNS}, killed ${when} request ${at} of ${step.requests}`;
        await disturbed(step, how, async (settings) => {
          await assert.rejects(around.audit(endOf(step.run), { ...settings, die: { at, when } }), Killed, how);
        });
      }
    });
  }

  for (const [name, fault, times = 1] of FAULTS) {
    it(`a request meets: ${name}`, async () => {
      for (const { step, at } of sample(places(), 8)) {
        const how = `run ${step.run} of ${RUNS}, ${name} at request ${at} of ${step.requests}`;
        await disturbed(step, how, async (settings) => {
          around.github.server.fail(fault, { nth: at, times });
          await around.audit(endOf(step.run), { ...settings, timeoutMs: 100 }).catch(() => undefined);
        });
      }
    });
  }
  it('a life in which each run dies somewhere and only the next one, of a later time, goes on', async () => {
    const { github } = around;
    const last = RUNS - 1;
    github.restore((steps[last] ?? assert.fail()).end);
    const wanted = countsOf(github);
    for (let life = 1; life <= (FULL ? 60 : 3); life++) {
      const random = chance(SEED + life);
      github.restore((steps[0] ?? assert.fail()).start);
      const { notifier, digests } = chat();
      for (let run = 0; run < RUNS; run++) {
        clock = Date.parse(endOf(run));
        // What people do to an issue that is not there yet they do not do.
        if (issueOf(github, 'app.tasks.muted') && issueOf(github, 'app.tasks.fixed')) people(github, run);
        const die = { at: 1 + Math.floor(random() * 25), when: random() < 0.5 ? 'before' : 'after' } as const;
        // Who dies before the first write leaves no trace: the audit begins with a later run, which looks `lookback` (a day) back
        // from its own end. The fourth at the latest has to live, or the first hours are of no audit at all.
        const mayDie = run < 3 || github.issues.length > 0;
        const settings = { ...settingsOf(run), notifiers: [notifier], ...(mayDie ? { die } : {}) };
        await around.audit(endOf(run), settings).catch((error: unknown) => {
          assert.ok(error instanceof Killed, String(error));
        });
      }
      await settle(last, [notifier]);
      assert.deepEqual(countsOf(github), wanted, `life ${life}`);
      const causes = github.issues.map(nameOf);
      assert.equal(new Set(causes).size, causes.length, `life ${life}: one issue a cause`);
      for (const { number, comments } of github.issues) {
        const said = comments.map(({ body }) => body);
        assert.equal(new Set(said).size, said.length, `life ${life}: #${number} says nothing twice`);
      }
      const opened = newsOf(digests).filter((news) => news.startsWith('open '));
      assert.equal(new Set(opened).size, causes.length - 1, `life ${life}: every new issue is told`);
    }
  });
});

/** What each task's open issue or the dashboard has counted, by task. */
function countsOf(github: GitHub): Record<string, number> {
  const counts: Record<string, number> = {};
  const state = readState(
    github.issues.map((issue) => ({
      ...issue,
      url: '',
      body: issue.body ?? '',
      closedAt: null,
      locked: false,
    })),
    'default',
  );
  const ledgers = [...state.issues.keys(), ...(state.dashboard?.ledgers ?? []).map(({ fingerprint }) => fingerprint)];
  for (const fingerprint of new Set(ledgers)) {
    const ledger = state.ledgerOf(fingerprint);
    if (ledger?.task) counts[ledger.task] = ledger.total;
  }
  return counts;
}

/** Where two values differ, a line each: bodies are long, and a diff of them all is read by nobody. */
function differences(got: unknown, wanted: unknown, path = ''): string[] {
  const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (isBranch(got) && isBranch(wanted))
    return [...new Set([...Object.keys(got), ...Object.keys(wanted)])].flatMap((key) =>
      differences(got[key], wanted[key], `${path}/${key}`),
    );
  if (typeof got === 'string' && typeof wanted === 'string' && got.includes('\n'))
    return differences(got.split('\n'), wanted.split('\n'), path);
  return got === wanted ? [] : [`${path}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
}
