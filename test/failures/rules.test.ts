import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KINDS, type Severity } from '../../src/failures/failure.ts';
import type { Rule, RuleMatch } from '../../src/failures/policy.ts';
import {
  DEFAULT_SEVERITIES,
  environmentFinder,
  inScope,
  type Judged,
  judge,
  judgedOf,
  silentEnvironments,
} from '../../src/failures/rules.ts';
import { failure } from './failure.ts';

const JUDGED: Judged = {
  task: 'h.tasks.email.send',
  exception: 'app.errors.Refused',
  kind: 'exception',
  identified: true,
  retries: 0,
};

function rule(name: string, match: Partial<RuleMatch>, sets: Partial<Rule> = {}): Rule {
  return {
    name,
    severity: null,
    owners: null,
    runbook: null,
    ignore: null,
    ...sets,
    match: { task: null, exception: null, kind: null, ...match },
  };
}

describe('rules', () => {
  test('the first rule that sets a key wins that key, and is named for it', () => {
    const judgement = judge(JUDGED, [
      rule('other task', { task: ['lms.*'] }, { severity: 'low', ignore: true }),
      rule('mail', { task: ['h.tasks.email.*'] }, { severity: 'critical' }),
      rule('all', {}, { severity: 'low', owners: ['@mail'], runbook: 'https://docs.example/mail' }),
      rule('late', {}, { owners: ['@late'], ignore: true }),
    ]);
    assert.deepEqual(judgement, {
      severity: 'critical',
      owners: ['@mail'],
      runbook: 'https://docs.example/mail',
      ignore: true,
      decidedBy: { severity: 'mail', owners: 'all', runbook: 'all', ignore: 'late' },
    });
  });

  test('false and an empty list are set, too', () => {
    const { ignore, owners, decidedBy } = judge(JUDGED, [
      rule('keep', {}, { ignore: false, owners: [] }),
      rule('drop', {}, { ignore: true, owners: ['@x'] }),
    ]);
    assert.deepEqual([ignore, owners, decidedBy.ignore, decidedBy.owners], [false, [], 'keep', 'keep']);
  });

  test('without rules the defaults, which say why', () => {
    assert.deepEqual(judge(JUDGED, []), {
      severity: 'medium',
      owners: [],
      runbook: null,
      ignore: false,
      decidedBy: {
        severity: 'default: a task failed for good',
        owners: 'default: nobody',
        runbook: 'default: none',
        ignore: 'default: nothing is ignored',
      },
    });
  });

  const matches: readonly (readonly [match: Partial<RuleMatch>, wanted: boolean])[] = [
    [{}, true],
    [{ task: ['h.*'] }, true],
    [{ task: ['lms.*', 'h.tasks.*'] }, true],
    [{ task: ['h.tasks.email'] }, false],
    [{ task: ['H.*'] }, false],
    [{ exception: ['Refused'] }, true],
    [{ exception: ['app.errors.Refused'] }, true],
    [{ exception: ['other.errors.Refused'] }, false],
    [{ exception: ['Ref*'] }, true],
    [{ kind: ['exception', 'rejected'] }, true],
    [{ kind: ['rejected'] }, false],
    [{ task: ['h.*'], kind: ['rejected'] }, false],
  ];
  for (const [match, wanted] of matches) {
    test(`${JSON.stringify(match)} ${wanted ? 'matches' : 'does not match'}`, () =>
      assert.equal(judge(JUDGED, [rule('it', match, { severity: 'low' })]).decidedBy.severity === 'it', wanted));
  }

  test('a failure without a task name matches no task pattern', () => {
    const { decidedBy } = judge({ ...JUDGED, task: null }, [rule('it', { task: ['*'] }, { severity: 'low' })]);
    assert.notEqual(decidedBy.severity, 'it');
  });
});

describe('default severities', () => {
  const table: readonly (readonly [judged: Partial<Judged>, severity: Severity])[] = [
    [{ kind: 'worker-lost', identified: false }, 'high'],
    [{ kind: 'invalid-message' }, 'high'],
    [{ kind: 'unregistered' }, 'high'],
    [{ kind: 'internal-error' }, 'high'],
    [{ kind: 'result-store' }, 'high'],
    [{ retries: 2 }, 'high'],
    [{ retries: 1 }, 'medium'],
    [{ kind: 'time-limit' }, 'medium'],
    [{ kind: 'rejected' }, 'medium'],
    [{ kind: 'chord-error', identified: false }, 'medium'],
    [{ kind: 'other-terminal' }, 'medium'],
    [{ kind: 'other-terminal', identified: false }, 'low'],
  ];
  for (const [judged, severity] of table)
    test(`${JSON.stringify(judged)}: ${severity}`, () =>
      assert.equal(judge({ ...JUDGED, ...judged }, []).severity, severity));

  test('nothing is critical until a rule says so', () => {
    for (const kind of KINDS) assert.notEqual(judge({ ...JUDGED, kind, retries: 99 }, []).severity, 'critical');
    assert.equal(DEFAULT_SEVERITIES.at(-1)?.holds(JUDGED), true);
  });
});

describe('what rules see', () => {
  test('the most retries of the group, of earlier runs, too', () => {
    const group = [failure({ retries: 1 }), failure({ retries: 3 }), failure({ retries: null })];
    assert.equal(judgedOf(group, 0).retries, 3);
    assert.equal(judgedOf(group, 5).retries, 5);
    assert.equal(judgedOf([failure({ taskId: null }), failure()], 0).identified, true);
    assert.equal(judgedOf([failure({ taskId: null })], 0).identified, false);
  });

  test('scope', () => {
    assert.deepEqual(
      [inScope('h.a', []), inScope('h.a', ['h.*']), inScope('lms.a', ['h.*']), inScope(null, ['h.*'])],
      [true, true, false, true],
    );
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
