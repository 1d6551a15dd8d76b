import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KINDS, type Severity, type TaskFailure } from '../../../src/failures/failure.ts';
import { countIn, type Ledger } from '../../../src/failures/rules/history.ts';
import type { Policy, Rule, RuleMatch } from '../../../src/failures/rules/policy.ts';
import { createJudge, DEFAULT_SEVERITIES, type Judgement } from '../../../src/failures/rules/rules.ts';
import { environmentFinder, scopeOf, silentEnvironments } from '../../../src/failures/rules/scope.ts';
import { MATCHES_ALL, policyOf, ruleOf } from '../../issues/builders.ts';
import { failure, raised } from '../failure.ts';

const REFUSED = failure({ exception: 'app.errors.Refused', message: 'HTTP 503 from search, 3 times' });

function rule(name: string, match: Partial<RuleMatch>, sets: Partial<Rule> = {}): Rule {
  return ruleOf(name, { ...sets, match: { ...MATCHES_ALL, ...match } });
}

function judge(failures: readonly TaskFailure[], rules: readonly Rule[], before: Ledger | null = null): Judgement {
  return createJudge(policyOf({ rules })).cause(failures, before);
}

function ledgerOf(judgement: Judgement, failures: readonly TaskFailure[]): Ledger {
  const face = {
    fingerprint: '0123456789abcdef',
    version: 2,
    title: 'x',
    task: failures[0]?.task ?? null,
    program: 'worker',
    exception: failures[0]?.exception ?? '',
    kind: failures[0]?.kind ?? 'exception',
    template: '',
    severity: judgement.severity,
    remembered: judgement.remembered,
  } as const;
  return countIn(face, null, failures, [], []).ledger;
}

describe('rules', () => {
  test('the first rule that sets a key wins that key, and is named for it', () => {
    const judgement = judge(
      [REFUSED],
      [
        rule('other task', { task: ['lms.*'] }, { severity: 'low', ignore: true }),
        rule('mail', { task: ['h.tasks.email.*'] }, { severity: 'critical', open: { failures: 7 } }),
        rule('all', {}, { severity: 'low', owners: ['@mail'], runbook: 'https://docs.example/mail', labels: ['mail'] }),
        rule('late', {}, { owners: ['@late'], ignore: true, open: { failures: 9, days: 5 }, transient: true }),
      ],
    );
    assert.deepEqual(judgement, {
      severity: 'critical',
      owners: ['@mail'],
      labels: ['mail'],
      runbook: 'https://docs.example/mail',
      open: { ...policyOf().transient.open, failures: 7 },
      closeMs: policyOf().transient.closeMs,
      transient: true,
      ignore: true,
      links: [],
      decidedBy: {
        severity: 'mail',
        owners: 'all',
        labels: 'all',
        runbook: 'all',
        open: 'mail',
        transient: 'late',
        ignore: 'late',
        links: 'default: links for all',
      },
      remembered: null,
    });
  });

  test('false and an empty list are set, too', () => {
    const { ignore, owners, decidedBy } = judge(
      [REFUSED],
      [
        rule('keep', {}, { ignore: false, owners: [] }),
        rule('drop', { task: ['*'] }, { ignore: true, owners: ['@x'] }),
      ],
    );
    assert.deepEqual([ignore, owners, decidedBy.ignore, decidedBy.owners], [false, [], 'keep', 'keep']);
  });

  test('without rules the defaults, which say why', () => {
    const { severity, open, closeMs, decidedBy } = judge([REFUSED], []);
    assert.deepEqual([severity, open, closeMs], ['medium', policyOf().open, policyOf().closeMs]);
    assert.deepEqual(decidedBy, {
      severity: 'default: a task failed for good',
      owners: 'default: nobody',
      labels: 'default: none',
      runbook: 'default: none',
      open: 'default: defaults.open',
      transient: 'default: no cause is transient',
      ignore: 'default: nothing is ignored',
      links: 'default: links for all',
    });
  });

  test('links of a rule stand before the general ones, and in the place of one of the same name', () => {
    const general = [
      { name: 'sentry', template: 'https://a.example/' },
      { name: 'log', template: 'https://b.example/' },
    ];
    const own = [{ name: 'sentry', template: 'https://c.example/' }];
    const { links } = createJudge(policyOf({ links: general, rules: [rule('it', {}, { links: own })] })).cause(
      [REFUSED],
      null,
    );
    assert.deepEqual(links, [own[0], general[1]]);
  });

  const framed = raised('ValueError: x');
  const production = { ...REFUSED, environment: 'production' };
  const matches: readonly (readonly [match: Partial<RuleMatch>, wanted: boolean, of?: TaskFailure])[] = [
    [{}, true],
    [{ task: ['h.*'] }, true],
    [{ task: ['lms.*', 'h.tasks.*'] }, true],
    [{ task: ['h.tasks.email'] }, false],
    [{ task: ['H.*'] }, false],
    [{ task: ['*'] }, false, failure({ task: null })],
    [{ exception: ['Refused'] }, true],
    [{ exception: ['app.errors.Refused'] }, true],
    [{ exception: ['other.errors.Refused'] }, false],
    [{ exception: ['Ref*'] }, true],
    [{ kind: ['exception', 'rejected'] }, true],
    [{ kind: ['rejected'] }, false],
    [{ task: ['h.*'], kind: ['rejected'] }, false],
    [{ message: ['*from search*'] }, true],
    [{ message: ['from search'] }, false],
    [{ message: ['HTTP ??? from search, 3 times'] }, true],
    [{ message: ['/from search/'] }, true],
    [{ message: ['/^http 5\\d\\d/i'] }, true],
    [{ message: ['/^http/'] }, false],
    [{ message: ['*(451*'] }, false],
    [{ message: ['*(451*'] }, true, failure({ message: "(451, b'try later')\nsecond line" })],
    [{ message: ['nothing', '*search*'] }, true],
    [{ frame: ['*/h/services/*'] }, true, framed],
    [{ frame: ['*/email.py:send'] }, true, framed],
    [{ frame: ['*/email.py:deliver'] }, false, framed],
    [{ frame: ['*/celery/*'] }, true, framed],
    [{ frame: ['*'] }, false],
    [{ environment: ['prod*'] }, true, production],
    [{ environment: ['qa'] }, false, production],
    [{ environment: ['*'] }, false],
    [{ environment: ['production'], message: ['*search*'], task: ['h.*'] }, true, production],
    [{ environment: ['production'], message: ['*mail*'], task: ['h.*'] }, false, production],
  ];
  for (const [match, wanted, of = REFUSED] of matches) {
    test(`${JSON.stringify(match)} ${wanted ? 'matches' : 'does not match'}`, () =>
      assert.equal(judge([of], [rule('it', match, { severity: 'low' })]).decidedBy.severity === 'it', wanted));
  }
});

describe('a cause of many failures', () => {
  const [calm, bad] = [failure({ message: 'calm' }), failure({ message: 'bad' })];

  test('is as severe as its worst failure', () => {
    const rules = [
      rule('bad', { message: ['bad'] }, { severity: 'critical', owners: ['@bad'] }),
      rule('calm', { message: ['calm'] }, { severity: 'low', owners: ['@calm'] }),
    ];
    for (const failures of [
      [calm, bad],
      [bad, calm],
    ]) {
      const { severity, owners, decidedBy } = judge(failures, rules);
      assert.deepEqual([severity, owners, decidedBy.severity], ['critical', ['@bad'], 'bad']);
    }
  });

  test('is ignored, and transient, only if all of its failures are', () => {
    for (const key of ['ignore', 'transient'] as const) {
      const rules = [rule('it', { message: ['calm'] }, { [key]: true, severity: 'critical' })];
      assert.equal(judge([calm, calm], rules)[key], true);
      assert.equal(judge([calm, bad], rules)[key], false);
      assert.equal(judge([bad, calm], rules)[key], false);
    }
  });

  test('an earlier failure of the cause still counts, with what it spent on retries', () => {
    const spent = failure({ retries: 3 });
    const before = ledgerOf(judge([spent], []), [spent]);
    assert.equal(judge([failure()], [], before).severity, 'high');
    assert.equal(createJudge(policyOf()).absent(before).severity, 'high');
  });
});

describe('what a ledger remembers of text', () => {
  const policy: Policy = policyOf({
    rules: [
      rule('mail', { message: ['*mail*'] }, { severity: 'critical' }),
      rule('frame', { frame: ['*/nowhere/*'] }, { severity: 'low' }),
    ],
  });
  const judged = createJudge(policy);
  const mail = failure({ message: 'no mail today' });
  const before = ledgerOf(judged.cause([mail], null), [mail]);

  test('a quiet window does not take the severity back', () => {
    assert.equal(judged.absent(before).severity, 'critical');
    assert.equal(judged.absent(before).decidedBy.severity, 'mail');
    assert.equal(judged.cause([failure({ message: 'other text' })], before).severity, 'critical');
  });

  test('other rules are asked anew: a new one to ignore it is heard with the next failure', () => {
    const ignoring = createJudge(policyOf({ rules: [rule('noise', { message: ['no mail*'] }, { ignore: true })] }));
    assert.equal(ignoring.absent(before).ignore, false);
    assert.equal(ignoring.cause([mail], before).ignore, true);
    assert.equal(createJudge(policyOf()).absent(before).severity, 'medium');
  });

  test('a rule that is added, or edited, changes nothing of what another one decides', () => {
    const edited = createJudge(
      policyOf({
        rules: [
          rule('new', { message: ['*elsewhere*'] }, { owners: ['@new'] }),
          ...policy.rules.slice(0, 1),
          rule('frame', { frame: ['*/somewhere/*'] }, { severity: 'low' }),
        ],
      }),
    );
    for (const { severity, decidedBy, owners } of [
      edited.absent(before),
      edited.cause([failure({ message: 'other text' })], before),
    ])
      assert.deepEqual([severity, decidedBy.severity, owners], ['critical', 'mail', []]);
  });

  test('where no rule looks at text nothing is kept', () => {
    assert.equal(judge([mail], [rule('all', {}, { severity: 'low' })]).remembered, null);
  });
});

describe('default severities', () => {
  const table: readonly (readonly [fields: Parameters<typeof failure>[0], severity: Severity])[] = [
    [{ kind: 'worker-lost', taskId: null }, 'high'],
    [{ kind: 'invalid-message' }, 'high'],
    [{ kind: 'unregistered' }, 'high'],
    [{ kind: 'internal-error' }, 'high'],
    [{ kind: 'result-store' }, 'high'],
    [{ retries: 2 }, 'high'],
    [{ retries: 1 }, 'medium'],
    [{ retries: null }, 'medium'],
    [{ kind: 'time-limit' }, 'medium'],
    [{ kind: 'rejected' }, 'medium'],
    [{ kind: 'chord-error', taskId: null }, 'medium'],
    [{ kind: 'other-terminal' }, 'medium'],
    [{ kind: 'other-terminal', taskId: null }, 'low'],
  ];
  for (const [fields, severity] of table)
    test(`${JSON.stringify(fields)}: ${severity}`, () => assert.equal(judge([failure(fields)], []).severity, severity));

  test('nothing is critical until a rule says so', () => {
    for (const kind of KINDS) {
      assert.notEqual(judge([{ ...failure({ retries: 99 }), kind }], []).severity, 'critical');
    }
    assert.ok(DEFAULT_SEVERITIES.every(({ severity }) => severity !== 'critical'));
  });

  test('of other failures without a name, one that has an id makes the cause a task that failed', () => {
    const nameless = failure({ kind: 'other-terminal', taskId: null });
    assert.equal(judge([nameless, failure({ kind: 'other-terminal' })], []).severity, 'medium');
    assert.equal(judge([nameless, nameless], []).severity, 'low');
  });
});

describe('scope', () => {
  test('by task', () => {
    const [all, h] = [scopeOf([]), scopeOf(['h.*'])];
    assert.deepEqual([all('h.a'), h('h.a'), h('lms.a'), h(null)], [true, true, false, true]);
  });

  test('environments, by sender or program, the first that fits', () => {
    const environments = [
      { name: 'production', match: ['h-prod*'], issues: true },
      { name: 'qa', match: ['*-qa*', 'h-prod-old'], issues: false },
    ];
    const find = environmentFinder(environments);
    assert.deepEqual(
      [find('h-prod-1', ''), find('x', 'lms-qa/worker'), find('h-prod-old', ''), find('x', 'y')],
      ['production', 'qa', 'production', null],
    );
    assert.deepEqual([...silentEnvironments(environments)], ['qa']);
  });
});
